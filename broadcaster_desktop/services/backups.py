"""Backups: made by themselves and before changes, proved each time, kept as long as they are of use."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from pathlib import Path

from broadcaster_desktop.core.events import Notice, Noticed
from broadcaster_desktop.core.retention import BackupKind, Kept, to_delete
from broadcaster_desktop.data import backup, campaigns, restoring
from broadcaster_desktop.data.migrate import HEAD
from broadcaster_desktop.data.restoring import Ready
from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, UserError
from broadcaster_desktop.paths import DataFolder
from broadcaster_desktop.services.house import House

log = logging.getLogger(__name__)

NIGHT = time(2)
"""When a day's backup is made, by the shop's clock; or at the next start."""
LOOK_EVERY = 60.0
"""Seconds between two looks whether a backup is due."""
MANY = 1_000
"""People; a change of more is worth a backup first."""
IN_A_CAMPAIGN = timedelta(minutes=15)
OF_CHANGES = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class BackupRow:
    """A backup, as its own manifest tells of it."""

    name: str
    path: Path
    kind: BackupKind | None
    """None where the file does not say what it is: it is damaged."""
    made_at: datetime
    size: int
    contacts: int
    campaigns: int


class Backups:
    """One data folder's backups. One is made at a time; its methods may be called from any thread."""

    def __init__(self, house: House) -> None:
        self._house = house

    def create(self, kind: BackupKind = BackupKind.ASKED) -> BackupRow:
        """Make a backup, prove it, and let go of those that need not be kept. UserError when it failed."""
        folder = self._house.folder
        with self._house.copying:
            at = self._house.clock.now()
            made = backup.take(folder.database, folder.key, folder.backups, kind, at)
            self._let_go(made.name)
        log.info("backup made: %s", kind.value)
        return _row(made)

    def before(self, kind: BackupKind, rows: int) -> str:
        """Make a backup before an import, or a deletion, of so many people; "" where all is well.

        Of a few there is none: those are simply undone. That there is no room does not stop the owner's
        work, which can be undone as well; it is told in a notice, and by the line that is given back.
        """
        if rows <= MANY or self._house.practice:
            return ""
        try:
            self.create(kind)
        except UserError as error:
            log.warning("no backup before a change: %s", error.one_line())
            self._house.events.publish(Noticed(Notice.NO_BACKUP))
            return error.one_line()
        return ""

    def list(self) -> Sequence[BackupRow]:
        """All backups, newest first."""
        return listed(self._house.folder)

    def verify(self, path: Path | None = None) -> Sequence[BackupRow]:
        """Prove one backup, or all of them; UserError at the first that does not prove itself."""
        return verified(self._house.folder, path)

    def make_ready(self, path: Path) -> Ready:
        """Have a backup take the data's place at the next start; UserError when it cannot."""
        return restoring.make_ready(self._house.folder, path, self._house.clock.now())

    def look(self) -> None:
        """Make the backup that is due, if one is: at night, in a running campaign, after changes."""
        try:
            kind = self.due()
            if kind is not None:
                self.create(kind)
        except UserError as error:  # the next look tries again
            log.warning("no backup: %s", error.one_line())

    def due(self) -> BackupKind | None:
        """What kind of backup is due now."""
        house = self._house
        now = house.clock.now().astimezone(house.zone)
        made = [one for one in _kept(house.folder) if one.made_at <= now]
        regular = (BackupKind.NIGHTLY, BackupKind.ASKED)
        if all(one.made_at < _last_night(now) for one in made if one.kind in regular):
            return BackupKind.NIGHTLY
        newest = max(one.made_at for one in made)
        if newest > now - IN_A_CAMPAIGN:
            return None
        with house.database.read() as connection:
            runs = bool(campaigns.accounts_at_work(connection, house.page))
        changed = newest <= now - OF_CHANGES and _changed_since(house.folder, newest)
        return BackupKind.RUNNING if runs or changed else None

    def _let_go(self, newest_good: str) -> None:
        """Delete what need not be kept; what cannot be deleted now is tried again after the next backup."""
        folder = self._house.folder.backups
        kept = [_in_zone(one, self._house) for one in _kept(self._house.folder)]
        for one in to_delete(kept, shutil.disk_usage(folder).free, newest_good):
            with suppress(OSError):
                (folder / one.name).unlink()
        for left in folder.glob(".*.new*"):  # of a program that was killed while it made one
            if left.is_dir():
                shutil.rmtree(left, ignore_errors=True)
            else:
                with suppress(OSError):
                    left.unlink()


def listed(folder: DataFolder) -> list[BackupRow]:
    """All backups of a data folder, newest first; its database need not be sound."""
    rows = [_row(path) for path in folder.backups.glob(f"*{backup.SUFFIX}")]
    return sorted(rows, key=lambda row: (row.made_at, row.name), reverse=True)


def verified(folder: DataFolder, path: Path | None) -> list[BackupRow]:
    """Prove one file, or all backups of a data folder; UserError at the first that does not prove itself."""
    paths = [path] if path is not None else [row.path for row in listed(folder)]
    if not paths:
        raise UserError(
            "no_backups",
            QT_TRANSLATE_NOOP("errors", "There are no backups yet."),
            next=QT_TRANSLATE_NOOP("errors", "Make one first."),
        )
    for one in paths:
        backup.verify(one, newest=HEAD)
    return [_row(one) for one in paths]


def _row(path: Path) -> BackupRow:
    size = path.stat().st_size
    try:
        manifest = backup.manifest_of(path)
    except UserError:
        changed = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
        return BackupRow(path.name, path, None, changed, size, 0, 0)
    counts = {name: rows for name, (rows, _) in manifest.tables.items()}
    return BackupRow(
        path.name,
        path,
        manifest.kind,
        manifest.made_at,
        size,
        counts.get("contacts", 0),
        counts.get("campaigns", 0),
    )


def _kept(folder: DataFolder) -> list[Kept]:
    return [Kept(row.name, row.kind or BackupKind.RUNNING, row.made_at, row.size) for row in listed(folder)]


def _in_zone(one: Kept, house: House) -> Kept:
    return Kept(one.name, one.kind, one.made_at.astimezone(house.zone), one.size)


def _last_night(now: datetime) -> datetime:
    tonight = now.replace(hour=NIGHT.hour, minute=NIGHT.minute, second=0, microsecond=0)
    return tonight if tonight <= now else tonight - timedelta(days=1)


def _changed_since(folder: DataFolder, moment: datetime) -> bool:
    """Whether the database's files were written to after a moment."""
    names = (folder.database, folder.database.with_name(folder.database.name + "-wal"))
    return any(file.exists() and file.stat().st_mtime > moment.timestamp() for file in names)
