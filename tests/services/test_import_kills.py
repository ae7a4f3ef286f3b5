"""An import in a process of its own, killed at seeded moments: the next start finds all of it or nothing."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing, suppress
from functools import partial
from pathlib import Path
from random import Random

import pytest

from tests.program import Program

ROWS = 12_000
PATIENCE = 60.0
"""Seconds within which a process comes to its moment or its end."""
LOOK = 0.002
"""Seconds between two looks whether it has come; looks without a pause take a core from what is looked at."""
STAGED = "SELECT count(*) FROM import_rows"
FLIPPED = "SELECT coalesce(max(reached), 0) FROM imports WHERE status='flipping'"
TAKEN_BACK = "SELECT coalesce(max(reached), 0) FROM imports WHERE status='undoing'"


def _list(folder: Path) -> str:
    lines = (f"p{number},{9_820_000_000 + number},c{number % 9}" for number in range(ROWS))
    (folder / "list.csv").write_text("Name,Mobile,City\n" + "\n".join(lines) + "\n")
    return "list.csv"


def _reached(database: Path, question: str) -> int:
    with (
        suppress(sqlite3.Error),
        closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection,
    ):
        return int(connection.execute(question).fetchone()[0])
    return 0


def _has_come(database: Path, question: str, row: int) -> bool:
    return _reached(database, question) >= row


def _kill(program: Program, words: list[str], moment: Callable[[], bool]) -> bool:
    """Run a command and kill it at a moment; False when it came to its end before."""
    process = subprocess.Popen(
        [sys.executable, "-m", "broadcaster_desktop", *program.options(*words)],
        cwd=program.cwd,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    end = time.monotonic() + PATIENCE
    while process.poll() is None and not moment():
        assert time.monotonic() < end, "neither killed nor done"
        time.sleep(LOOK)
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
    return process.wait() == -signal.SIGKILL


def _series(program: Program, seed: int, kills: int) -> str:
    random = Random(seed)
    words = ["contacts", "import", _list(program.cwd), "--tag", "vip", "--consent", "they agreed"]
    killed, whole, none, left = 0, 0, 0, 0
    while killed < kills:
        folder = Program(program.data / str(killed + left), program.cwd, program.monkeypatch)
        with folder.world():
            pass
        database = folder.data / "broadcaster.db"
        undoing = random.random() < 0.25
        if undoing:
            folder.ok(*words)
        question = TAKEN_BACK if undoing else random.choice((STAGED, FLIPPED, FLIPPED))
        from_row = random.randrange(1, ROWS)
        command = ["contacts", "undo-import", "1"] if undoing else words
        if _kill(folder, command, partial(_has_come, database, question, from_row)):
            killed += 1
        else:
            left += 1  # it was done before its moment was seen
        with folder.world() as world:
            found = (world.services.contacts.count(), world.services.contacts.count(tag="vip"))
            consents = folder.sql("SELECT count(*) FROM consents")[0][0]
            binned = world.services.bin.count()
            state = folder.sql("SELECT status FROM imports WHERE status<>'staging'")
            doctored = folder.sql("PRAGMA integrity_check")
        assert doctored == [("ok",)]
        told = f"seed {seed}, kill {killed}, at {question} {from_row}: {found}, {consents}, {binned}, {state}"
        if found == (ROWS, ROWS):
            assert (consents, binned, state) == (2 * ROWS, 0, [("done",)]), told
            whole += 1
        else:
            assert (found, binned, state) in [((0, 0), 0, []), ((0, 0), ROWS, [("undone",)])], told
            assert consents == (4 * ROWS if undoing else 0), told
            none += 1
    return f"seed {seed}: N={kills} kills, {left} came to their end; whole {whole}, nothing {none}, half 0"


def test_killed_at_any_moment_it_is_there_whole_or_not_at_all(program: Program) -> None:
    print(_series(program, seed=1, kills=5))  # noqa: T201


@pytest.mark.long
@pytest.mark.parametrize("seed", range(2, 7))
def test_killed_many_times(program: Program, seed: int) -> None:
    print(_series(program, seed, kills=20))  # noqa: T201
