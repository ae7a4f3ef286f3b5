"""A backup written anew without somebody who was erased since."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from broadcaster_desktop.data import backup, erasing
from broadcaster_desktop.data.digests import Digests
from broadcaster_desktop.data.engine import Database
from broadcaster_desktop.data.migrate import HEAD, KEY, migrate
from broadcaster_desktop.durable import replace_file, sync_folder


def rewrite(file: Path, phones: Sequence[str], at: datetime) -> None:
    """Erase these numbers' people in a backup and have it prove itself anew, in the old one's place.

    It comes to this program's schema by that. UserError or OSError, and it is as it was, when that fails.
    """
    manifest = backup.verify(file, newest=HEAD)
    for left in file.parent.iterdir():  # by a rewriting that was killed: everybody of the backup is in it
        if left.is_dir() and left.name.startswith(f".{file.name}.new"):
            shutil.rmtree(left, ignore_errors=True)
    place = Path(tempfile.mkdtemp(prefix=f".{file.name}.new", dir=file.parent))
    try:
        fresh = place / "broadcaster.db"
        backup.extract(file, manifest, fresh)
        replace_file(place / KEY, manifest.key)  # what is sealed on the way to the new schema hangs on it
        migrate(fresh, known=True, back_up=False)
        _erase(fresh, Digests(manifest.key), phones, at)
        with closing(sqlite3.connect(fresh, isolation_level=None)) as connection:
            connection.execute("PRAGMA journal_mode=DELETE")
            tables, schema = backup.measure(connection)
        size = fresh.stat().st_size
        backup.seal(fresh, replace(manifest, schema=schema, size=size, tables=tables))
        backup.verify(fresh)
        fresh.chmod(0o600)
        fresh.replace(file)
        sync_folder(file.parent)
    finally:
        shutil.rmtree(place, ignore_errors=True)


def _erase(fresh: Path, digests: Digests, phones: Sequence[str], at: datetime) -> None:
    database = Database(fresh)
    try:
        database.lend(digests)
        with database.write() as connection:
            for phone in phones:
                person = erasing.find(connection, phone)
                if person is not None:
                    erasing.erase(connection, digests, person, at, sender=None)
        if not erasing.leave_nothing(database):
            raise OSError("the log of a backup's copy was not emptied")
    finally:
        database.close()
