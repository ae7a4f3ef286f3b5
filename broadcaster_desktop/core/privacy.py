"""Frozen values of consents, erasing and what is told of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from broadcaster_desktop.core.optouts import Listed
from broadcaster_desktop.core.records import Purpose


class Standing(StrEnum):
    """What is on record of a person's consent to one purpose."""

    GRANTED = "granted"
    WITHDRAWN = "withdrawn"
    UNKNOWN = "unknown"
    """Nothing is on record; to marketing that is as good as no."""


@dataclass(frozen=True, slots=True)
class Consent:
    """What people agreed to, or took back: the same for everyone it is recorded for."""

    purpose: Purpose
    granted: bool
    source: str
    """Where it comes from: a file, a conversation."""
    wording: str
    language: str
    recorded_by: str
    recorded_at: datetime


@dataclass(frozen=True, slots=True)
class Recorded:
    """Entries of one person that were made in one go, by which they can be taken back."""

    phone: str
    source: str
    at: datetime


@dataclass(frozen=True, slots=True)
class LedgerState:
    """What a look through the whole consent ledger found."""

    entries: int
    broken: int | None = None
    """The first entry that is not what was written, or does not follow on the one before; None: all do."""
    cut: bool = False
    """Entries at its end are gone, or were added beside this program."""

    @property
    def whole(self) -> bool:
        """Whether it is as it was written."""
        return self.broken is None and not self.cut


@dataclass(frozen=True, slots=True)
class Remnant:
    """A place in the data folder where something of an erased person still is, or may be."""

    place: str
    """A file below the data folder, or what the owner wrote ("template Diwali")."""
    sure: bool
    """It was found there; otherwise it could not be looked into, as a picture."""


@dataclass(frozen=True, slots=True)
class Erased:
    """What erasing a person came to."""

    cancelled: int
    """Messages to them that were still to be sent."""
    rewritten: int
    """Backups that were written anew without them."""
    left: tuple[Remnant, ...]


@dataclass(frozen=True, slots=True)
class OptOutImport:
    """What bringing a list of numbers onto the do-not-message list came to."""

    added: int
    known: int
    """Numbers that were on the list already, or stood in the file before."""
    unusable: tuple[tuple[int, str], ...]
    """Line or row of the file, and what stands there."""
    act: Listed | None = field(default=None, compare=False)
    """By which it is undone."""
