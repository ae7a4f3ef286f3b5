"""Frozen values about lists that are, or were, brought in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class EarlierImport:
    """An import that came to its end."""

    id: int
    file: str
    """The file's name, without its folder."""
    at: datetime
    counts: dict[str, int]
    """Rows per verdict: ready, fixed, duplicate, invalid."""
    added: int
    updated: int
    kept: int
    undone: bool
    """It was taken back."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """By which a file is known to be the one that was looked at."""

    size: int
    written: int
    """Nanoseconds, on the file system's clock."""
    number: int
