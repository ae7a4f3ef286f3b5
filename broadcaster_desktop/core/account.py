"""What can be known of a linked account by looking at its page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

PHONE_WARNING = 10
"""Days without the phone after which its owner is warned: after 14 it is unlinked (fact sheet, section 1)."""


def days_away(since: datetime | None, now: datetime) -> int:
    """Whole days since that moment; 0 for none."""
    return 0 if since is None else max(0, (now - since).days)


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
class LinkCode:
    """A code of eight signs to be typed into the phone."""

    text: str
    number: int
    """How many codes were seen since the page was asked for one, this one included."""
    lifetime: float
    """Seconds from its appearance to the next: 180 (fact sheet, section 1)."""
    seen_at: float
    """time.monotonic() of its first sight."""


@dataclass(frozen=True, slots=True)
class Observation:
    """One look at the page."""

    state: AccountState
    evidence: tuple[str, ...] = ()
    """What was seen that led to the state: selector names and short texts, never a person's data."""
    code: PairingCode | None = None
    link_code: LinkCode | None = None
    """The code to type into the phone, while the page shows one that still counts."""
    progress: int | None = None
    """Per cent of loading, where the page tells."""
    phone: str | None = None
    """The linked account's own number (E.164), once it could be read."""
    name: str | None = None
    hidden: bool = False
    """The window is minimised or covered so that the page does not paint."""
    phone_away: bool = False
    """The page says that the phone is not connected."""
    phone_away_days: int = 0
    """Whole days for which it has said so."""
    until: datetime | None = None
    """When a ban ends, by what its screen says; None: it says nothing."""
    why: str = ""
    """What that screen says of the reason, in the page's own words."""
    picture: str = ""
    """The file with a picture of a page that stays unknown."""
    downloading: bool = False
    """It is syncing with the list in sight: the page fetches messages of before, however long that takes."""
