"""What can be known of a linked account by looking at its page."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class AccountState(StrEnum):
    """What is to be seen on an account's page; the words of the command line."""

    STARTING = "starting"
    WAITING_FOR_SCAN = "waiting_for_scan"
    CODE_EXPIRED = "code_expired"
    SYNCING = "syncing"
    LINKED = "linked"
    CONFLICT = "conflict"
    LOGGED_OUT = "logged_out"
    RESTRICTED = "restricted"
    BANNED = "banned"
    OFFLINE = "offline"
    PAGE_CHANGED = "page_changed"
    STORAGE_ERROR = "storage_error"
    UNSUPPORTED_BROWSER = "unsupported_browser"
    BROWSER_MISSING = "browser_missing"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class PairingCode:
    """A code to be scanned, exactly as the page carries it."""

    payload: str
    number: int
    """How many codes were seen since the page was started, this one included."""
    lifetime: float
    """Seconds from its appearance to the next code: 60 for the first, 20 for others (fact sheet, 1)."""
    seen_at: float
    """time.monotonic() of its first sight."""


@dataclass(frozen=True, slots=True)
class Observation:
    """One look at the page."""

    state: AccountState
    evidence: tuple[str, ...] = ()
    """What was seen that led to the state: selector names and short texts, never a person's data."""
    code: PairingCode | None = None
    link_code: str | None = None
    """The eight characters to type into the phone, while the page shows them."""
    progress: int | None = None
    """Per cent of loading, where the page tells."""
    phone: str | None = None
    """The linked account's own number (E.164), once it could be read."""
    name: str | None = None
    hidden: bool = False
    """The window is minimised or covered so that the page does not paint."""
    downloading: bool = False
    """It is syncing with the list in sight: the page fetches messages of before, however long that takes."""
