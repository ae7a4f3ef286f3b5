"""Frozen values that the services hand out; nothing of the database is left in them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from broadcaster_desktop.core.account import AccountState
from broadcaster_desktop.core.consent import Answer, Judgement
from broadcaster_desktop.core.media import MediaKind
from broadcaster_desktop.core.status import CampaignReason, CampaignStatus, DeliveryReason, DeliveryStatus
from broadcaster_desktop.errors import UserError


class Purpose(StrEnum):
    """What a consent and a campaign are for."""

    MARKETING = "marketing"
    SERVICE = "service"


@dataclass(frozen=True, slots=True)
class ContactRow:
    """A line of the contacts list."""

    id: int
    phone: str
    name: str
    tags: tuple[str, ...]
    consented: bool
    """A consent to marketing is on record."""
    opted_out: bool
    note: NoteRow | None = None
    """The newest note."""
    messaged_at: datetime | None = None
    """When the newest message to them went out; None: never."""


class NoteKind(StrEnum):
    """What a note on a contact says."""

    STOPPED = "stopped"
    """They replied with these words and get no more messages."""
    WENT_ON = "went_on"
    """The owner let messages to them go on again."""


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A note on a contact."""

    kind: NoteKind
    words: str
    at: datetime


@dataclass(frozen=True, slots=True)
class ReplyRow:
    """A reply that is, or was, the owner's to answer."""

    id: int
    account: int
    phone: str | None
    """None where the chat could not be matched to one number."""
    name: str
    """The contact's; "" for nobody's."""
    title: str
    """The chat's, where its number is not known."""
    text: str
    judgement: Judgement
    arrived_at: datetime
    answered_at: datetime | None
    """When the owner answered; an opt-out that counts at once is answered as it comes."""
    answer: Answer | None

    @property
    def waits(self) -> bool:
        """Whether the owner is still asked."""
        return self.answered_at is None


@dataclass(frozen=True, slots=True)
class ConsentRow:
    """One entry of the consent ledger."""

    purpose: Purpose
    granted: bool
    source: str
    wording: str
    language: str
    recorded_by: str
    recorded_at: datetime


@dataclass(frozen=True, slots=True)
class ContactDetail:
    """Everything about one contact."""

    row: ContactRow
    fields: dict[str, str]
    consents: tuple[ConsentRow, ...]
    created_at: datetime
    notes: tuple[NoteRow, ...] = ()
    """Oldest first."""


@dataclass(frozen=True, slots=True)
class TagRow:
    """A tag and how many contacts carry it."""

    name: str
    count: int


@dataclass(frozen=True, slots=True)
class OptOutRow:
    """An entry of the do-not-message list; the number is None once the person was erased."""

    phone: str | None
    cause: str
    note: str
    recorded_at: datetime


@dataclass(frozen=True, slots=True)
class ImportSummary:
    """What an import did."""

    id: int
    counts: dict[str, int]
    """Rows per verdict: ready, fixed, duplicate, invalid."""
    added: int
    updated: int
    kept: int
    source: FileFacts
    no_backup: str = ""
    """Why there is no backup of before it, where there should be one."""
    refused: int = 0
    """People of it who had withdrawn a consent: they stay without it, whatever the list says."""


@dataclass(frozen=True, slots=True)
class FileFacts:
    """How a file was read."""

    file: str
    format: str
    encoding: str | None
    delimiter: str | None
    mapping: dict[str, str]
    """"phone", "name" and each field to the heading it was taken from."""


@dataclass(frozen=True, slots=True)
class AccountView:
    """An account and what was last seen of it."""

    id: int
    state: AccountState
    phone: str | None
    name: str | None
    evidence: tuple[str, ...] = ()
    seen_at: datetime | None = None
    linked_at: datetime | None = None
    """When it was first seen linked; None: never."""
    rest_until: datetime | None = None
    """WhatsApp held the number back: when to try again at the earliest."""
    phone_away_since: datetime | None = None
    """Since when the page has said that the phone is not connected."""
    phone_away_days: int = 0
    """Whole days since then."""


@dataclass(frozen=True, slots=True)
class DeliveryRow:
    """One person's outcome in a campaign."""

    id: int
    phone: str
    name: str
    status: DeliveryStatus
    reason: DeliveryReason | None
    attempts: int
    sent_at: datetime | None
    """When the page first showed the message (handed over)."""
    by_owner: bool = False
    """That it was sent is the owner's word."""


@dataclass(frozen=True, slots=True)
class UnsureRow:
    """One person of whom it is not known whether the message went out, and what to look for in WhatsApp."""

    phone: str
    name: str
    text: str
    """The message as it was frozen for this person."""
    pressed_at: datetime | None
    """When the button was last pressed; else the journal's last step, None where it has none."""


@dataclass(frozen=True, slots=True)
class AttachmentRow:
    """A file that goes with a campaign's message."""

    name: str
    """As people see it."""
    kind: MediaKind
    mime: str
    size: int
    digest: str
    source: str
    """Where the owner's own file lay; "" where that is not known."""


@dataclass(frozen=True, slots=True)
class Examined:
    """A file that may go with a message, before it is kept."""

    path: Path
    name: str
    """As people will see it."""
    kind: MediaKind
    size: int
    thumbnail: bytes | None
    """A small PNG, of a picture only."""


@dataclass(frozen=True, slots=True)
class CampaignView:
    """A campaign with its counts, derived from its deliveries at the time of asking."""

    id: int
    name: str
    status: CampaignStatus
    reason: CampaignReason | None
    message: str
    purpose: Purpose
    pace: str
    counts: dict[DeliveryStatus, int]
    created_at: datetime
    started_at: datetime | None = None
    finished_at: datetime | None = None
    scheduled_at: datetime | None = None
    account: int | None = None
    tags: tuple[str, ...] = ()
    total: int = 0
    """Once started, the sum of the counts; before, the people its tags choose now."""
    held: int = 0
    """How many of its queued people may have asked for no more messages; they wait for the owner's answer."""
    attachments: tuple[AttachmentRow, ...] = ()


@dataclass(frozen=True, slots=True)
class Preflight:
    """What a campaign would do if it were started now."""

    campaign: int
    total: int
    will_send: int
    blocked: dict[DeliveryReason, int]
    warned: dict[str, int]
    account: AccountState
    ends_at: datetime | None
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NewCampaign:
    """What the owner wants to send."""

    name: str
    message: str
    tags: tuple[str, ...]
    purpose: Purpose = Purpose.MARKETING
    pace: str = "balanced"
    at: datetime | None = None
    account: int | None = None
    attachments: tuple[Path, ...] = ()
    """The owner's own files, in the order they are to go."""


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """How a file is brought in."""

    region: str = "IN"
    tags: tuple[str, ...] = ()
    consent: str | None = None
    """The wording people agreed to; None records no consent."""
    update: bool = False
    """Known contacts take the file's name and fields; otherwise they stay as they are."""
    mapping: dict[int, str] | None = None
    """Column index to "phone", "name" or a field's name, where the owner chose; None: as recognised."""
    language: str = "en"
    recorded_by: str = "owner"
    encoding: str | None = None
    delimiter: str | None = None
    sheet: str | None = None
    """A workbook's sheet by its name; None: the first visible one with content."""
    header: bool | None = None
    """Whether there is a record of headings. These four are None where the owner did not choose."""


@dataclass(frozen=True, slots=True)
class PackView:
    """The selector pack in use."""

    name: str
    version: int
    date: str
    installed: bool
    """It came as a signed file; else it is the one the program was shipped with."""
    refused: UserError | None
    """Why the installed file is not used, where there is one that had to be refused."""


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the doctor's report."""

    name: str
    ok: bool
    detail: str
    fix: str | None = None


@dataclass(frozen=True, slots=True)
class RunProgress:
    """What the live screen and the command line show of a running campaign."""

    campaign: CampaignView
    per_minute: float | None
    """Messages handed over a minute, of late."""
    seconds_left: float | None
    current: str | None
    """The name or number being served now."""
    next_in: float | None
    """Seconds until the next message may go."""
    checking: int = 0
    """Messages of an earlier run that are being looked up before anything is sent."""
    resumes_at: datetime | None = None
    """When a run that waits for its hours or for a new day sends again; None: it does not wait so."""
