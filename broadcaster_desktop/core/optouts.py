"""Frozen values of the do-not-message list, as it is shown and changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from broadcaster_desktop.core.records import OptOutRow


class Cause(StrEnum):
    """How a number got onto the list."""

    REPLY = "reply"
    OWNER = "owner"
    IMPORT = "import"


@dataclass(frozen=True, slots=True)
class OptOutLine:
    """A line of the list."""

    id: int
    phone: str | None
    """None once the person was erased: they are known by digest alone."""
    name: str
    """The contact's, "" where there is none."""
    cause: str
    """Of `Cause`; an older list may hold others."""
    note: str
    """What they said, or why the owner put them here."""
    recorded_at: datetime


@dataclass(frozen=True, slots=True)
class OptOutStart:
    """How the list begins: what is to be seen at once, and which follow."""

    lines: list[OptOutLine]
    ids: Sequence[int]


@dataclass(frozen=True, slots=True)
class Listed:
    """Numbers that were put on the list, by which that is undone."""

    phones: tuple[str, ...]
    """Those that were not on it before."""
    cause: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Removed:
    """A number that was taken off the list, by which that is undone."""

    entry: OptOutRow
    """As it stood there."""
    place: int
    """Its id, by which it stands where it stood."""
    at: datetime
