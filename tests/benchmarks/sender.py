"""Deliveries a second of the sender alone, without pace and page, against the same commits with bare sqlite3.

The floor replays the very statements of a run, transaction by transaction, on a copy of its database, and
syncs as many pieces to the recorder's file; in rounds that take turns.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import statistics
import tempfile
import time
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import event

from broadcaster_desktop.core.status import SERVED
from broadcaster_desktop.data.migrate import migrate
from tests.sending.scripted import ManualClock
from tests.sending.shop import Shop, phones

MESSAGES = 300
ROUNDS = 5
GOAL = 3.0
PIECE = 64
"""Bytes of one press in the flight recorder."""
COMMIT = "COMMIT"
Statement = tuple[str, Any]


def run() -> None:
    """Print both speeds, their ratio and how it was come by. AssertionError when a message was not sent."""
    ours: list[float] = []
    bare: list[float] = []
    with tempfile.TemporaryDirectory(prefix="broadcaster-bench-") as name:
        folder = Path(name)
        migrate(folder / "broadcaster.db", known=False)
        tape = _recorded(folder)
        for number in range(ROUNDS):
            ours.append(MESSAGES / _lane_round(folder, f"ours{number}"))
            bare.append(MESSAGES / _bare_round(folder, f"bare{number}", tape))
    commits = sum(statement == COMMIT for statement, _ in tape)
    presses = _presses(tape)
    times = statistics.median(bare) / statistics.median(ours)
    lines = (
        f"{ROUNDS} rounds of {MESSAGES} messages; each {commits / MESSAGES:.1f} commits of "
        f"{(len(tape) - 2 * commits) / commits:.1f} statements, {presses / MESSAGES:.1f} synced presses",
        f"sender       {_spread(ours)} messages/s",
        f"bare sqlite3 {_spread(bare)} messages/s",
        f"{times:.2f} times the floor's time; the goal is {GOAL:.0f}",
    )
    print("\n".join(lines))  # noqa: T201


def _spread(speeds: list[float]) -> str:
    return f"{statistics.median(speeds):.0f} ({min(speeds):.0f} to {max(speeds):.0f})"


def _shop(folder: Path, name: str) -> Shop:
    """A shop with a campaign that is about to run."""
    shop = Shop(folder / name, template=folder / "broadcaster.db", clock=ManualClock())
    shop.begin(phones(MESSAGES))
    shop.once()  # the page is opened
    return shop


def _work(shop: Shop) -> float:
    began = time.perf_counter()
    for _ in range(MESSAGES + 1):
        shop.once()
    passed = time.perf_counter() - began
    counts = shop.campaigns()[0].counts
    assert sum(counts[status] for status in SERVED) == MESSAGES, counts
    shop.close()
    return passed


def _lane_round(folder: Path, name: str) -> float:
    return _work(_shop(folder, name))


def _recorded(folder: Path) -> list[Statement]:
    """The statements of one run with their values, and the database they were said to as floor.db."""
    shop = _shop(folder, "tape")
    with (
        closing(sqlite3.connect(shop.folder.database)) as source,
        closing(sqlite3.connect(folder / "floor.db")) as copy,
    ):
        source.backup(copy)
    tape: list[Statement] = []
    writer = shop.database._writer

    @event.listens_for(writer, "before_cursor_execute")
    def _said(_c: Any, _cursor: Any, statement: str, values: Any, _context: Any, many: bool) -> None:
        assert not many
        tape.append((statement, values))

    @event.listens_for(writer, "commit")
    def _committed(_connection: Any) -> None:
        tape.append((COMMIT, ()))

    _work(shop)
    return tape


def _presses(tape: list[Statement]) -> int:
    return sum("handing" in values for _, values in tape if isinstance(values, tuple))


def _bare_round(folder: Path, name: str, tape: list[Statement]) -> float:
    shutil.copyfile(folder / "floor.db", folder / name)
    recorder = os.open(folder / f"{name}.recorder", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    with closing(sqlite3.connect(folder / name, isolation_level=None)) as connection:
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
            connection.execute(f"PRAGMA {pragma}")
        began = time.perf_counter()
        for statement, values in tape:
            connection.execute(statement, values).fetchall()
            if "handing" in values:
                os.write(recorder, bytes(PIECE))
                os.fsync(recorder)
        passed = time.perf_counter() - began
    os.close(recorder)
    return passed
