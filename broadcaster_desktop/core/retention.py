"""Which backups are kept: days, weeks, the last before changes and asked for, within their room."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

DAILY, WEEKLY, BEFORE_CHANGES, ASKED, RECENT = 7, 4, 3, 3, 2
MOST_BYTES = 1_000_000_000
SHARE_OF_FREE = 10
"""One in so many bytes that are free."""


class BackupKind(StrEnum):
    """Why a backup was made."""

    NIGHTLY = "nightly"
    ASKED = "asked"
    """The owner's own wish."""
    RUNNING = "running"
    """In a running campaign, or after half an hour of changes."""
    BEFORE_UPDATE = "before_update"
    BEFORE_IMPORT = "before_import"
    BEFORE_RESTORE = "before_restore"
    BEFORE_DELETE = "before_delete"

    @property
    def before_change(self) -> bool:
        """Whether it was made for the sake of a change."""
        return self.value.startswith("before_")


@dataclass(frozen=True, slots=True)
class Kept:
    """What is known of a backup by its name and size."""

    name: str
    kind: BackupKind
    made_at: datetime
    size: int


def to_delete(backups: Sequence[Kept], free: int, newest_good: str | None) -> list[Kept]:
    """Those that need not be kept, the oldest first; never `newest_good`, the newest that proved itself.

    `free`: bytes free on the disk. Days and weeks are those of the moments' own zone.
    """
    newest_first = sorted(backups, key=lambda one: (one.made_at, one.name), reverse=True)
    kept = _by_time(newest_first) | {one.name for one in newest_first if one.name == newest_good}
    room = min(MOST_BYTES, free // SHARE_OF_FREE)
    for one in newest_first:  # the newest has the first right to the room
        if one.name in kept:
            room -= one.size
            if room < 0 and one.name not in (newest_good, newest_first[0].name):
                kept.discard(one.name)
                room += one.size
    return [one for one in reversed(newest_first) if one.name not in kept]


def _by_time(newest_first: Sequence[Kept]) -> set[str]:
    regular = [one for one in newest_first if one.kind in (BackupKind.NIGHTLY, BackupKind.ASKED)]
    days: dict[object, str] = {}
    weeks: dict[object, str] = {}
    for one in regular:
        if one.made_at.date() in days or len(days) < DAILY:
            days.setdefault(one.made_at.date(), one.name)
        else:
            weeks.setdefault(one.made_at.isocalendar()[:2], one.name)
    changes = [one.name for one in newest_first if one.kind.before_change][:BEFORE_CHANGES]
    asked = [one.name for one in newest_first if one.kind is BackupKind.ASKED][:ASKED]
    recent = [one.name for one in newest_first if one.kind is BackupKind.RUNNING][:RECENT]
    return {*days.values(), *list(weeks.values())[:WEEKLY], *changes, *asked, *recent}
