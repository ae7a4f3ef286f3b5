"""Restoring: a backup is made ready beside the data, and takes its place at a start, before anything is open.

Ready means: proved, brought to this program's schema, campaigns paused, opt-outs and erasings newer than the
backup done again, all synced, in the folder `restoring`, whose appearance under that name is the one step
that decides. A program killed before it goes on with the old data; after it every start brings the switch to
its end. The flight recorder and the pledges stay where they are: they know what the backup does not.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from broadcaster_desktop.core.retention import BackupKind
from broadcaster_desktop.data import backup, boot, settings
from broadcaster_desktop.data.digests import KEY_LENGTH, Digests
from broadcaster_desktop.data.engine import Database, ReadOnlyDatabase, quick_check
from broadcaster_desktop.data.migrate import HEAD, migrate
from broadcaster_desktop.data.pledges import Pledges
from broadcaster_desktop.data.suppressions import key_lost
from broadcaster_desktop.data.upholding import unsaid, uphold
from broadcaster_desktop.durable import replace_file, sync, sync_folder
from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, UserError
from broadcaster_desktop.paths import DataFolder

_KEPT = "kept"
"""The file in `restoring` that says that the data whose place is taken has been put by."""
_LOGS = ("-wal", "-shm")


@dataclass(frozen=True, slots=True)
class Ready:
    """A restore that is ready to take place."""

    made_at: datetime
    paused: int
    """Campaigns that ran or were planned in it, and wait for the owner now."""


def make_ready(folder: DataFolder, file: Path, at: datetime) -> Ready:
    """Prove a backup and make it ready to take the data's place at the next start; the data is not touched.

    Raises UserError when it does not prove itself, was made by a newer program, belongs to other data, or
    there is no room.
    """
    manifest = backup.verify(file, newest=HEAD)
    _require_own(folder, file, manifest)
    fresh = _half(folder)
    try:
        shutil.rmtree(fresh, ignore_errors=True)
        fresh.mkdir(mode=0o700)
        inside = DataFolder(fresh)
        backup.extract(file, manifest, inside.database)
        replace_file(inside.key, manifest.key)
        paused = _prepare(folder, inside, Digests(manifest.key), manifest.made_at, at)
        _sync_all(fresh)
        shutil.rmtree(folder.restoring, ignore_errors=True)  # one that was made ready before and never used
        fresh.replace(folder.restoring)
        sync_folder(folder.root)
    except OSError as error:
        raise _no_room(folder, error) from error
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    return Ready(manifest.made_at, paused)


def is_ready(folder: DataFolder) -> bool:
    """Whether a restored copy waits to take the data's place."""
    return folder.restoring.is_dir()


def switch(folder: DataFolder, at: datetime) -> bool:
    """Put what was made ready in the data's place; False when there is nothing. Nothing of it may be open.

    Safe to be killed at any point and to be done again. What was there is kept: as a backup that proves
    itself, or its very files in `aside` when it cannot be read any more.
    """
    shutil.rmtree(_half(folder), ignore_errors=True)
    if not is_ready(folder):
        return False
    ready = DataFolder(folder.restoring)
    try:
        if ready.database.exists():
            _put_by(folder, ready, at)
            for end in _LOGS:  # the old database's; the new one must not be read with them
                folder.database.with_name(folder.database.name + end).unlink(missing_ok=True)
            sync_folder(folder.root)
            ready.database.replace(folder.database)
            sync_folder(folder.root)
        if ready.key.exists():
            ready.key.replace(folder.key)
            sync_folder(folder.root)
        shutil.rmtree(folder.restoring)
        sync_folder(folder.root)
    except OSError as error:
        raise _no_room(folder, error) from error
    return True


def _half(folder: DataFolder) -> Path:
    """Where a restore is made ready; what is found there at a start was never finished."""
    return folder.root / f"{folder.restoring.name}.new"


def _prepare(
    folder: DataFolder, inside: DataFolder, digests: Digests, made_at: datetime, at: datetime
) -> int:
    """Bring the copy to where it can be used at once; how many campaigns were paused."""
    migrate(inside.database, known=True, back_up=False)
    _note_newest(folder)
    database = Database(inside.database)
    try:
        database.lend(digests)
        with database.write() as connection:
            paused = boot.pause_all(connection)
            detail: dict[str, object] = {"made_at": made_at.isoformat(), "paused": paused}
            settings.record(connection, at, "restore", "backup", detail)
        uphold(database, digests, Pledges(folder.pledges), at)
    finally:
        database.close()
    quick_check(inside.database)
    for end in _LOGS:
        inside.database.with_name(inside.database.name + end).unlink(missing_ok=True)
    return paused


def _note_newest(folder: DataFolder) -> None:
    """See to it that what the data knows and the pledges do not is not lost with it, if it can be read.

    OSError when the pledges cannot be read or written: nothing may take the data's place then.
    """
    if not folder.database.exists() or not folder.key.exists():
        return
    with suppress(UserError):
        migrate(folder.database, known=True)
        old, pledges = ReadOnlyDatabase(folder.database), Pledges(folder.pledges)
        try:
            pledges.append(unsaid(old, pledges))
        finally:
            old.close()


def _require_own(folder: DataFolder, file: Path, manifest: backup.Manifest) -> None:
    """Digests of another key would know none of the opt-outs of this folder."""
    if len(manifest.key) != KEY_LENGTH:
        raise backup.damaged(file)
    try:
        other = folder.key.exists() and folder.key.read_bytes() != manifest.key
    except OSError as error:
        raise key_lost(folder.key) from error
    if other:
        raise UserError(
            "backup_foreign",
            QT_TRANSLATE_NOOP("errors", "The backup {path} belongs to other data than that of {folder}."),
            why=QT_TRANSLATE_NOOP("errors", "People who opted out here would not be known in it."),
            safe=QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
            next=QT_TRANSLATE_NOOP("errors", "Restore it into an empty data folder."),
            values={"path": file, "folder": folder.root},
        )


def _put_by(folder: DataFolder, ready: DataFolder, at: datetime) -> None:
    """Keep what is there now, once: after a kill in between only parts of it may be left."""
    done = ready.root / _KEPT
    if done.exists() or not folder.database.exists():
        return
    _note_newest(folder)  # of the time since the backup was made ready
    try:
        backup.take(folder.database, folder.key, folder.backups, BackupKind.BEFORE_RESTORE, at)
    except (UserError, sqlite3.Error):
        _copy_aside(folder, at)
    replace_file(done, b"")


def _copy_aside(folder: DataFolder, at: datetime) -> None:
    """Keep the very files of data that does not prove itself any more."""
    place = folder.aside / f"{at.astimezone(UTC):%Y%m%dT%H%M%S}Z"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(mode=0o700, parents=True)
    for end in ("", *_LOGS[:1]):
        source = folder.database.with_name(folder.database.name + end)
        if source.exists():
            shutil.copyfile(source, place / source.name)
            (place / source.name).chmod(0o600)
    _sync_all(place)


def _sync_all(place: Path) -> None:
    for file in place.iterdir():
        handle = os.open(file, os.O_RDWR)
        try:
            sync(handle)
        finally:
            os.close(handle)
    sync_folder(place)


def _no_room(folder: DataFolder, error: OSError) -> UserError:
    return UserError(
        "restore_failed",
        QT_TRANSLATE_NOOP("errors", "The backup could not be put in place in {folder}."),
        why=QT_TRANSLATE_NOOP("errors", "The system says: {error}."),
        safe=QT_TRANSLATE_NOOP("errors", "The data is either as it was, or the backup's; nothing is half."),
        next=QT_TRANSLATE_NOOP("errors", "Free some room on this disk and try again."),
        values={"folder": folder.root, "error": error.strerror or type(error).__name__},
    )
