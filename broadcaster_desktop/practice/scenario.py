"""How the practice page behaves: every switch, its default, and scenarios read from JSON.

The defaults are the quick practice of owners; `resources/practice/scenarios/faithful.json` carries the
figures of the WhatsApp Web fact sheet. All durations are seconds before the time scale is applied.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Literal, get_type_hints

from broadcaster_desktop.practice.assets import ASSETS
from broadcaster_desktop.practice.values import fits

DEFAULT = "practice"


@dataclass(frozen=True, slots=True)
class Scenario:
    """All switches; each can also be set at run time by the control verb `set`."""

    # What the page looks like
    language: Literal["en", "hi", "mr", "ar"] = "en"
    test_ids: bool = True  # False: generation B, the same page with all data-testid removed
    icons: Literal["new", "old"] = "new"
    icon_marks: Literal["full", "title"] = "full"  # title: only the svg title names an icon
    list_ticks: Literal["title", "full"] = "title"  # full: those of the list carry names and labels too
    notice_ids: bool = True  # whether system notices in a chat carry a data-id
    renamed: float = 0.0  # the share of all test ids, ids, icons, roles, labels ... that carry another name
    renamed_seed: int = 0  # which ones

    # Start
    splash_s: float = 0.3
    loading_s: float = 0.4
    list_before_link_s: float = 0.0  # the list shows at once, look-ups hang this long
    snapshot_s: float = 0.0  # from gathering all that a page may know until it has it
    headless_allowed: bool = True

    # A whole screen in place of the chats (section 1)
    screen: Literal[
        "chats", "other_tab", "other_computer", "temporary_ban", "terms", "business_terms",
        "service_unavailable", "proxy_blocked", "call_elsewhere", "locked", "old_version", "offline",
        "database_error", "storage_full", "unsupported_browser",
    ] = "chats"  # fmt: skip
    ban_reason: Literal[101, 102, 103, 104, 106] = 101
    ban_left_s: float = 86_400.0

    # Pairing
    qr_delay_s: float = 0.3  # from the alt-linking markers to the code
    qr_first_s: float = 60.0
    qr_next_s: float = 20.0
    qr_refs: int = 6
    qr_label: Literal["page", "en"] = "page"  # en: English whatever the language of the page
    qr_prefix: str = ""
    qr_suffix: str = ""
    auto_scan_s: float = 3.0  # from the first code shown; only when the process scans by itself
    code_s: float = 180.0
    code_renewals: int = 5  # a code too old is renewed so often, then only by a press
    passkey: bool = False  # the phone's answer must be confirmed once more
    first_sync_s: float = 1.0
    whats_new: bool = True

    # Opening a chat
    lookup_s: float = 0.4
    lookup: Literal[
        "answers",
        "silent",  # "Starting chat" stays until the switch is set back
        "nothing",  # not even that shows, and nothing happens
        "vanishes",  # it shows and goes, and nothing happens
        "flickers",  # who is not on WhatsApp has a chat with a composer first, for flicker_s
    ] = "answers"
    flicker_s: float = 1.0
    search_s: float = 0.0  # from typing into the search above the list until it shows what it found
    panel_decoy: bool = False  # in the New chat panel a stranger's row stands before the one looked up
    opens: Literal["asked", "neighbour"] = "asked"  # neighbour: a pressed row opens the one below it
    not_on_whatsapp_wording: Literal["number", "phone_number", "url"] = "number"
    new_chats: Literal["allowed", "restricted"] = "allowed"
    restricted_wording: Literal["account", "web", "linked"] = "account"
    anchor_opens: bool = False  # wa.me links clicked in the page open the chat without a reload
    open_chat_s: float = 0.1  # from choosing a chat until it is drawn
    drawer_s: float = 0.05  # from pressing the header until the contact drawer is there
    chat_tip: bool = False  # a tip stands in the open chat: a dialog that is not modal
    business_numbers: bool = True  # whether the drawer of a business shows its number

    # The list of chats
    groups: int = 0  # invented ones, every third with three titles in its row, every third closed to the shop
    badges: bool = True  # False: no unread count on any row, as in headless sessions
    previews: Literal["all", "some"] = "all"  # some: two rows in three tell nothing of what was said
    own_preview: Literal["tick", "you"] = "tick"  # how a row with one person says that the shop spoke last
    typing: bool = False  # everybody writes, and that stands where the preview was
    reactions: bool = False  # previews tell what somebody reacted to
    list_icons: bool = False  # rows carry icons that are no ticks
    shifts: bool = False  # opening a chat moves another one to the top

    # The window
    hidden: bool = False  # the tab says that it is hidden, and paints the last message alone
    frames: Literal["run", "stopped"] = "run"  # stopped: as when minimised, nothing is drawn, timers run

    # Writing
    enter_sends: bool = True
    markup: bool = True  # *bold* and its like are drawn without their marks
    max_characters: int = 65_536
    # Lines that begin with "- ", "1. " or "> " and `code` (section 12, "Text entry evidence")
    lists: Literal["off", "shown", "continued"] = "shown"  # continued: a new line begins with the next marker
    line_breaks: Literal["kept", "lost"] = "kept"  # of several lines put in at once
    # What a script writes by execCommand, and by events it dispatches (section 12, "Text entry evidence")
    scripted_text: Literal[
        "taken", "ignored", "late",
        "stale",  # shown, but what is sent is the text of before (N7)
    ] = "taken"  # fmt: skip
    scripted_events: Literal["ignored", "late"] = "ignored"
    send_label: Literal["send", "enter"] = "send"
    composer_label: Literal["named", "plain"] = "named"  # plain: without the chat's name (section 3)
    history_role: bool = False  # the message list is an application (D14)

    # Files (sections 5 and 12, "Attachments")
    media: Literal["takes", "unsupported"] = (
        "takes"  # unsupported: each picture and video is refused (D11, D12)
    )
    thumbnail_s: float = 0.2  # from choosing files until the preview is ready and can be sent (D11: up to 20)
    upload_s: float = 0.2  # from Send until the file is with the server
    attach_inputs: Literal["clicked", "hidden"] = (
        "clicked"  # hidden: older builds, the inputs are in the menu
    )
    sticker_input: Literal["editor", "nothing"] = "editor"  # what the footer's own input opens (D4; N3)
    caption_label: Literal["caption", "message"] = "caption"  # message: the composer's own words (N3)
    media_send_label: Literal["send", "selected", "enter", "item"] = "selected"  # N9, N3, D11, N2
    preview_place: Literal["beside", "inside"] = "beside"  # of `#main`: the sheet does not tell
    max_caption: int = 1024  # N2
    media_limit_mb: int = 70  # WJ
    document_limit_mb: int = 1024  # WJ
    toast_s: float = 6.0  # how long a refusal stands

    # Sending and receipts
    accept_s: float = 0.05  # until the server answers a message handed to it
    accept: Literal["takes", "refuses", "drops", "loses_answer", "stalls"] = "takes"
    sent_s: float = 0.3  # from acceptance to the first tick
    delivered_s: float = 0.9
    read_s: float = 2.0
    reply_s: float = 1.0  # from reading to the reply
    receipts: Literal[
        "normal", "stuck_clock", "never_delivered", "out_of_order",
        "lost",  # they come, but an open page is not told; the next load is
        "late_failure",  # a clock for as long as the first tick takes, then the red mark; not in the ledger
    ] = "normal"  # fmt: skip

    # Around the page
    opening: bool = False  # the page stays at "Connecting"; nothing it asks for is answered meanwhile
    phone_connected: bool = True
    downloading: bool = False  # messages of before are still fetched from the phone
    update_available: bool = False
    notification_nag: bool = False
    popup: Literal["none", "restricted", "new_chat_cap", "refresh", "history_sync", "unknown"] = "none"
    needs_notifications: bool = False  # without window.Notification the page logs itself out
    logout_reason: str = "0"  # what the address says of a logout
    more_chats: int = 0  # invented older chats that fill the list
    server_reachable: bool = True  # False: every connection is cut
    own_name: str = "Practice Shop"
    own_phone: str = "+919800000000"

    def changed(self, values: Mapping[str, object]) -> Scenario:
        """A copy with these switches set; raises ValueError for an unknown name or a wrong value."""
        return replace(self, **{name: _checked(name, value) for name, value in values.items()})

    def to_json(self) -> dict[str, Any]:
        """All switches by name."""
        return asdict(self)


def load(name: str = DEFAULT) -> Scenario:
    """A scenario by the name of a built-in one or the path of a JSON file; raises ValueError or OSError."""
    path = Path(name) if name.endswith(".json") else ASSETS / "scenarios" / f"{name}.json"
    values = json.loads(path.read_text(encoding="utf-8"))
    if not isinstance(values, dict):
        raise ValueError(f"{path.name} is not a scenario")
    return Scenario().changed(values)


_KINDS: dict[str, Any] = get_type_hints(Scenario)


def _checked(name: str, value: object) -> Any:
    kind = _KINDS.get(name)
    if kind is None:
        raise ValueError(f"no such switch: {name}")
    if not fits(kind, value):
        raise ValueError(f"not a value of {name}: {value!r}")
    return value
