"""Sealing consents against plain rows: 100,000 people, both purposes, and the proof of all of it."""

from __future__ import annotations

import sqlite3
import statistics
import tempfile
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from broadcaster_desktop.core.privacy import Consent
from broadcaster_desktop.core.records import Purpose
from broadcaster_desktop.data import consents
from broadcaster_desktop.data.digests import Digests
from broadcaster_desktop.data.engine import Database
from broadcaster_desktop.data.migrate import migrate

PEOPLE, ROUNDS, BATCH = 100_000, 3, 2_000
DIGESTS = Digests(bytes(range(32)))
AT = datetime(2026, 11, 22, tzinfo=UTC)


def run() -> None:
    """Print appending beside plain inserts of the same rows, one batch alone, and the proof."""
    phones = [f"+9198{number:08}" for number in range(PEOPLE)]
    ours, floor, batch, proof = [], [], [], []
    for _ in range(ROUNDS):
        with tempfile.TemporaryDirectory() as place:
            path = Path(place) / "broadcaster.db"
            ours.append(_append(path, phones))
            proof.append(_prove(path))
            floor.append(_plain(path, Path(place) / "floor.db"))
            batch.append(_append(Path(place) / "batch.db", phones[:BATCH]))
    took, bare, one, seconds = map(statistics.median, (ours, floor, batch, proof))
    print(  # noqa: T201
        f"{2 * PEOPLE:,} consents: {took:.2f} s, the same rows inserted plainly {bare:.2f} s,"
        f" ratio {took / bare:.2f}; {BATCH:,} people in one commit: {one * 1000:.0f} ms;"
        f" proof of all entries: {seconds:.2f} s"
    )


def _append(path: Path, phones: list[str]) -> float:
    migrate(path, known=False)
    database = Database(path)
    database.lend(DIGESTS)
    given = [Consent(one, True, "list.csv", "They agreed in the shop", "en", "owner", AT) for one in Purpose]
    begun = time.perf_counter()
    with database.write() as connection:
        consents.record(connection, phones, given)
    took = time.perf_counter() - begun
    database.close()
    return took


def _prove(path: Path) -> float:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        begun = time.perf_counter()
        assert consents.verify(connection, DIGESTS).whole
        return time.perf_counter() - begun


def _plain(source: Path, target: Path) -> float:
    migrate(target, known=False)
    with closing(sqlite3.connect(source)) as connection:
        rows = connection.execute("SELECT * FROM consents").fetchall()
    with closing(sqlite3.connect(target, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous=FULL")
        begun = time.perf_counter()
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany(f"INSERT INTO consents VALUES ({','.join('?' * 11)})", rows)  # noqa: S608
        connection.execute("COMMIT")
        return time.perf_counter() - begun


if __name__ == "__main__":
    run()
