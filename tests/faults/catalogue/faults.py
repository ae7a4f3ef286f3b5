"""The faults that meet a running campaign (reliability.md, section 3), each with what must come of it."""

from __future__ import annotations

from dataclasses import dataclass

from broadcaster_desktop.core.status import CampaignReason, CampaignStatus
from tests.faults.catalogue.breaking import (
    ask_for_a_code_and_link,
    crash_tab,
    cut,
    hang_tab,
    hide_window,
    join,
    kill_browser,
    let_the_code_expire,
    lift_limit,
    limit_files,
    link_again,
    load_anew,
    lock_database,
    log_out,
    open_elsewhere,
    refuse,
    restrict,
    show,
    take,
    tear_out_composer,
    unlock_database,
    unrestrict,
    use_here,
)
from tests.faults.catalogue.shop import Action

C, R = CampaignStatus, CampaignReason


@dataclass(frozen=True, slots=True)
class Fault:
    """One row of the catalogue."""

    name: str
    injected: str
    """How it was made to happen, for the table."""
    point: str
    """Where in a message's life; see `shop.POINTS`."""
    inject: Action
    """Called on the lane's own thread at that point."""
    words: str
    """To be read in the window while the program stands so."""
    status: CampaignStatus
    reason: CampaignReason | None = None
    mend: Action | None = None
    """What the owner does, or the world; None when the program needs nothing."""
    charged: int = 0
    """People to whom a failure is put down, by what WhatsApp said of them; 0 for every systemic fault."""
    served_after: int | None = None
    """How many of the people get it once the fault is mended; None: all."""
    unwritable: bool = False
    """Not even that it stopped can be written down, until it is mended."""


RESTARTED = "WhatsApp window restarted"
CHECKED = "Checked 1 message"
OFFLINE = "Waiting for the internet"
FAULTS = (
    Fault(
        "browser killed before the press",
        "kill -9 of the browser's main process",
        "press",
        kill_browser,
        RESTARTED,
        C.FINISHED,
    ),
    Fault(
        "browser killed after the press",
        "kill -9 of the browser's main process",
        "pressed",
        kill_browser,
        RESTARTED,
        C.FINISHED,
    ),
    Fault("tab crashed", "SIGSEGV in the tab's process", "write", crash_tab, RESTARTED, C.FINISHED),
    Fault(
        "tab crashed after the press",
        "SIGSEGV in the tab's process",
        "pressed",
        crash_tab,
        CHECKED,
        C.FINISHED,
    ),
    Fault("tab hangs", "while (true) in the page", "write", hang_tab, RESTARTED, C.FINISHED),
    Fault(
        "tab hangs after the press", "while (true) in the page", "pressed", hang_tab, RESTARTED, C.FINISHED
    ),
    Fault(
        "network cut", "the server drops every connection", "open", cut, OFFLINE, C.RUNNING, R.OFFLINE, join
    ),
    Fault(
        "network cut after the press",
        "the server drops every connection",
        "pressed",
        cut,
        OFFLINE,
        C.RUNNING,
        R.OFFLINE,
        join,
    ),
    Fault(
        "logged out",
        "the phone logs the device out",
        "open",
        log_out,
        "Link it again, then resume",
        C.PAUSED,
        R.ACCOUNT_LOGGED_OUT,
        link_again,
    ),
    Fault(
        "logged out and the code expired",
        "the phone logs out; two codes run out",
        "open",
        let_the_code_expire,
        "Link it again, then resume",
        C.PAUSED,
        R.ACCOUNT_LOGGED_OUT,
        ask_for_a_code_and_link,
    ),
    Fault(
        "open in another window",
        "a second tab of the profile takes over",
        "open",
        open_elsewhere,
        "WhatsApp is open somewhere else",
        C.PAUSED,
        R.ACCOUNT_CONFLICT,
        use_here,
    ),
    Fault(
        "new chats refused",
        "the server refuses chats never had before",
        "open",
        restrict,
        "WhatsApp has restricted this number",
        C.PAUSED,
        R.ACCOUNT_RESTRICTED,
        unrestrict,
        charged=1,
        served_after=2,
    ),
    Fault(
        "two red marks running",
        "the server refuses every message",
        "press",
        refuse,
        "WhatsApp has restricted this number",
        C.PAUSED,
        R.ACCOUNT_RESTRICTED,
        take,
        charged=2,
        served_after=1,
    ),
    Fault(
        "number banned",
        "the page shows the temporary ban's screen",
        "open",
        show("Your account is temporarily banned from using WhatsApp", "23:59:12", "Log out"),
        "WhatsApp has blocked this number",
        C.PAUSED,
        R.ACCOUNT_BANNED,
        load_anew,
    ),
    Fault(
        "WhatsApp's own storage broken",
        "the page shows its database error",
        "open",
        show("A database error occurred"),
        "The data cannot be written",
        C.PAUSED,
        R.STORAGE,
        load_anew,
    ),
    Fault(
        "page changed",
        "the composer is taken out of the page",
        "write",
        tear_out_composer,
        "looks different",
        C.PAUSED,
        R.PAGE_CHANGED,
        load_anew,
    ),
    Fault(
        "window hidden",
        "document.visibilityState says hidden",
        "open",
        hide_window,
        "Bring it to the front and leave it there",
        C.PAUSED,
        R.WINDOW_HIDDEN,
        load_anew,
    ),
    Fault(
        "disk takes no writes",
        "RLIMIT_FSIZE below what one commit needs",
        "write",
        limit_files,
        "the disk is full",
        C.PAUSED,
        R.STORAGE,
        lift_limit,
        unwritable=True,
    ),
    Fault(
        "database locked",
        "BEGIN IMMEDIATE held by another process",
        "write",
        lock_database,
        "Another program is using the data",
        C.PAUSED,
        R.STORAGE,
        unlock_database,
        unwritable=True,
    ),
)
