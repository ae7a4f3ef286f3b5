"""Backup and restore against the same steps done bare with sqlite3, on 100,000 people and 500,000 messages.

The floor of a backup: the copy inside a held read transaction, a SHA-256, fsync, and the checks (integrity,
references, rows) of the copy; that of a restore: the same checks and SHA-256, a copy of the file, fsync, a
quick check and a rename. Then what erasing one person takes, and what the sender waits for meanwhile.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from broadcaster_desktop.core.clock import SystemClock
from broadcaster_desktop.core.retention import BackupKind
from broadcaster_desktop.data import backup, erasing, restoring
from broadcaster_desktop.data.digests import Digests
from broadcaster_desktop.data.engine import Database
from broadcaster_desktop.data.migrate import migrate
from broadcaster_desktop.paths import DataFolder

PEOPLE, CAMPAIGNS, ROUNDS = 100_000, 5, 3
KEY = bytes(range(32))
TEXT = "Namaste {}, our festival sweets are ready. Come and taste them this week. Reply STOP to end."


def run() -> None:
    """Print each time beside its floor."""
    with tempfile.TemporaryDirectory() as place:
        folder = DataFolder(Path(place) / "data")
        _fill(folder)
        megabytes = folder.database.stat().st_size / 1e6
        print(f"database of {megabytes:.0f} MB, {PEOPLE:,} people, {PEOPLE * CAMPAIGNS:,} messages")  # noqa: T201
        spare = Path(place) / "spare"
        spare.mkdir()
        made = _pairs(
            "backup and proof",
            lambda: backup.take(folder.database, folder.key, folder.backups, BackupKind.ASKED, _now()),
            lambda: _bare_backup(folder.database, spare / "copy.db"),
        )
        _pairs(
            "restore",
            lambda: _restore(folder, made),
            lambda: _bare_restore(spare / "copy.db", spare / "back.db"),
        )
        _erase(folder)


def _now() -> datetime:
    return SystemClock().now()


def _pairs(name: str, ours: Callable[[], Path], floor: Callable[[], object]) -> Path:
    seconds: dict[str, list[float]] = {"ours": [], "floor": []}
    made = Path()
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        floor()
        seconds["floor"].append(time.perf_counter() - begun)
        begun = time.perf_counter()
        made = ours()
        seconds["ours"].append(time.perf_counter() - begun)
    ours_took, floor_took = (statistics.median(one) for one in seconds.values())
    ratio = ours_took / floor_took
    print(f"{name}: {ours_took:.2f} s, bare {floor_took:.2f} s, ratio {ratio:.2f} (goal 1.5)")  # noqa: T201
    return made


def _restore(folder: DataFolder, made: Path) -> Path:
    """Without the backup of what is there now: that is a backup of its own."""
    shutil.rmtree(folder.root / "away", ignore_errors=True)
    (folder.root / "away").mkdir()
    empty = DataFolder(folder.root / "away")
    restoring.make_ready(empty, made, _now())
    restoring.switch(empty, _now())
    return made


def _checks(path: Path, *pragmas: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}").fetchall()
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type='table'").fetchall():
            connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()  # noqa: S608


def _synced(path: Path) -> None:
    handle = os.open(path, os.O_RDWR)
    os.fsync(handle)
    os.close(handle)


def _sha(path: Path) -> None:
    with path.open("rb") as file:
        hashlib.file_digest(file, "sha256")


def _bare_backup(source: Path, target: Path) -> None:
    target.unlink(missing_ok=True)
    with (
        closing(sqlite3.connect(source, isolation_level=None)) as live,
        closing(sqlite3.connect(target)) as copy,
    ):
        live.execute("BEGIN")
        live.execute("SELECT count(*) FROM contacts").fetchone()
        copy.execute("PRAGMA synchronous=OFF")
        live.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")
    _sha(target)  # written beside it
    _synced(target)
    _sha(target)  # and proved
    _checks(target, "integrity_check", "foreign_key_check")


def _bare_restore(source: Path, target: Path) -> None:
    _sha(source)
    _checks(source, "integrity_check", "foreign_key_check")
    fresh = target.with_suffix(".new")
    shutil.copyfile(source, fresh)
    _synced(fresh)
    _checks(fresh, "quick_check")
    fresh.replace(target)


def _erase(folder: DataFolder) -> None:
    database, digests = Database(folder.database), Digests(KEY)
    database.lend(digests)
    begun = time.perf_counter()
    with database.read() as connection:
        person = erasing.find(connection, "+919800000777")
    found = time.perf_counter() - begun
    assert person is not None
    begun = time.perf_counter()
    with database.write() as connection:
        erasing.erase(connection, digests, person, _now(), sender=None)
    erased = time.perf_counter() - begun
    begun = time.perf_counter()
    database.rebuild()
    rebuilt = time.perf_counter() - begun
    database.close()
    print(  # noqa: T201
        f"erasing one person: found in {found * 1000:.0f} ms, one transaction of {erased * 1000:.0f} ms,"
        f" the file written anew in {rebuilt:.2f} s"
    )


def _fill(folder: DataFolder) -> None:
    folder.prepare()
    folder.key.write_bytes(KEY)
    migrate(folder.database, known=False)
    with closing(sqlite3.connect(folder.database, isolation_level=None)) as connection:
        connection.execute("BEGIN")
        connection.execute("INSERT INTO imports VALUES (1,'list.csv','csv','{}','done','{}',0,0,0,0)")
        phones = [f"+9198{number:08}" for number in range(PEOPLE)]
        connection.executemany(
            "INSERT INTO contacts (phone, name, name_key, created_at, updated_at) VALUES (?,?,?,1,1)",
            [(phone, f"Person {phone[-5:]}", f"person {phone[-5:]}") for phone in phones],
        )
        connection.executemany(
            "INSERT INTO import_rows VALUES (1,?,'ready',?,?,?,?,'[]','{}')",
            [(row, phone, phone, f"Person {row}", f"person {row}") for row, phone in enumerate(phones)],
        )
        for campaign in range(1, CAMPAIGNS + 1):
            connection.execute(
                "INSERT INTO campaigns (id, uuid, name, message, purpose, pace, status, created_at)"
                " VALUES (?, ?, 'n', 'Hi', 'marketing', 'safe', 'finished', 1)",
                (campaign, str(campaign)),
            )
            connection.executemany(
                "INSERT INTO deliveries (campaign_id, phone, contact_id, position, name, body, status)"
                " VALUES (?,?,?,?,?,?,'delivered')",
                [
                    (campaign, phone, number + 1, number, "Person", TEXT.format(phone[-5:]))
                    for number, phone in enumerate(phones)
                ],
            )
        connection.execute("COMMIT")


if __name__ == "__main__":
    run()
