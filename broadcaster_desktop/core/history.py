"""Frozen values of one contact's history: all that happened between the shop and this person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from broadcaster_desktop.core.consent import Answer
from broadcaster_desktop.core.records import ConsentRow
from broadcaster_desktop.core.status import DeliveryReason, DeliveryStatus


@dataclass(frozen=True, slots=True)
class PastMessage:
    """A message of a campaign to them, as it stands now."""

    at: datetime
    """When it went out; else of the last try, or of the campaign's start."""
    campaign: int
    campaign_name: str
    text: str
    status: DeliveryStatus
    reason: DeliveryReason | None
    by_owner: bool
    """That it was sent is the owner's word."""


@dataclass(frozen=True, slots=True)
class PastReply:
    """A reply of theirs that asks, or may ask, for no more messages; others are never kept."""

    at: datetime
    text: str
    answer: Answer | None
    """None: the owner is still asked."""


@dataclass(frozen=True, slots=True)
class PastAdded:
    """When the contact was made."""

    at: datetime
    file: str | None
    """The file it came in with; None: by hand."""


@dataclass(frozen=True, slots=True)
class PastImport:
    """A file that changed the contact, which was there before."""

    at: datetime
    file: str


@dataclass(frozen=True, slots=True)
class PastChange:
    """The owner changed the contact, or made it one with another; told for as long as it can be undone."""

    at: datetime
    merged: bool
    name: str | None
    """The new name, where that changed."""
    phone: str | None
    tags: bool
    fields: tuple[str, ...]
    """The names of fields that were set, changed or taken away."""
    undone: bool


@dataclass(frozen=True, slots=True)
class PastConsent:
    """An entry of the consent ledger."""

    at: datetime
    entry: ConsentRow


@dataclass(frozen=True, slots=True)
class PastOptOut:
    """They were put on the do-not-message list, or taken off it."""

    at: datetime
    on: bool
    cause: str
    """Of being put there: owner, reply or import."""
    note: str
    """With what words; of being taken off, the reason."""


Past = PastMessage | PastReply | PastAdded | PastImport | PastChange | PastConsent | PastOptOut

Mark = tuple[int, int, int]
"""Where a page of history ended; opaque."""


@dataclass(frozen=True, slots=True)
class HistoryPage:
    """A part of a history, newest first."""

    rows: tuple[Past, ...]
    older: Mark | None
    """By which the next part is asked for; None: there is none."""
