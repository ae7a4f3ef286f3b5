"""The program as a process of its own on the practice page, to be broken from outside at a step."""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psutil

from broadcaster_desktop.paths import DataFolder
from broadcaster_desktop.practice.ledger import read_ledger
from tests.faults.catalogue.shop import SCALE

PROGRAM = (sys.executable, "-m", "broadcaster_desktop")
_SHORT_LOADS = """
import sys
from broadcaster_desktop.__main__ import main
from broadcaster_desktop.whatsapp.web import timing
timing._UNSCALED = frozenset({"hang"})
sys.exit(main())
"""
SHORT_LOADS = (sys.executable, "-c", _SHORT_LOADS)
"""The program with the limit of a page's load scaled too: 3 s in place of 60."""
PATIENCE = 120.0
POLL = 0.005
PEOPLE = 3


@dataclass(slots=True)
class Life:
    """One data folder, and the program run on it."""

    folder: Path
    prefix: Sequence[str] = ()
    """What the program is started under."""
    environ: Mapping[str, str] = field(default_factory=dict)
    program: Sequence[str] = PROGRAM

    @property
    def data(self) -> DataFolder:
        """The practice world's files."""
        return DataFolder(self.folder).practice

    @contextmanager
    def run(self, *argv: str) -> Iterator[subprocess.Popen[str]]:
        """A command; should the test fail, nothing of it is left."""
        env = {**os.environ, "BROADCASTER_PRACTICE_SCALE": str(SCALE), **self.environ}
        child = subprocess.Popen(
            [
                *self.prefix,
                *self.program,
                "--data-dir",
                str(self.folder),
                *argv,
            ],
            env=env,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        try:
            yield child
        finally:
            for process in family(child.pid):
                with contextlib.suppress(psutil.Error):
                    process.kill()
            child.communicate()

    def begin(self) -> tuple[str, ...]:
        """The command of a campaign to three people."""
        file = self.folder.parent / "people.csv"
        rows = [f"Person {place},+91983020000{place}" for place in range(1, PEOPLE + 1)]
        file.write_text("\n".join(["Name,Mobile", *rows]) + "\n", encoding="utf-8")
        told = ["--message", "Namaste {name}, the mangoes are in.", "--pace", "none", "--json"]
        return ("practice", "--contacts", str(file), *told)

    def await_step(self, child: subprocess.Popen[str], step: str, times: int) -> None:
        """Until the journal holds this step so often."""
        self.await_answer(child, "SELECT count(*) >= ? FROM attempts WHERE step=?", times, step)

    def await_answer(self, child: subprocess.Popen[str], question: str, *values: object) -> None:
        """Until the database answers yes."""
        self.await_true(child, lambda: any(row[0] for row in self.ask(question, *values)))

    def await_true(self, child: subprocess.Popen[str], what: Callable[[], bool]) -> None:
        """Until this is so; the program must go on running."""
        end = time.monotonic() + PATIENCE
        while not what():
            assert child.poll() is None, "the program ended too soon"
            assert time.monotonic() < end, "waited in vain"
            time.sleep(POLL)

    def ask(self, question: str, *values: object) -> list[tuple[Any, ...]]:
        """Look beside the program; nothing while there is no database."""
        with contextlib.suppress(sqlite3.Error):
            connection = sqlite3.connect(f"{self.data.database.as_uri()}?mode=ro", uri=True, timeout=5)
            with closing(connection):
                return connection.execute(question, values).fetchall()
        return []

    def everyone_once(self) -> bool:
        """Whether the page took one message for each person."""
        got = Counter(entry.phone for entry in read_ledger(self.data.practice_page))
        return len(got) == PEOPLE and set(got.values()) == {1}


def finish(child: subprocess.Popen[str]) -> tuple[int, Any]:
    """Wait for the end: the exit code, and the document."""
    out, err = child.communicate(timeout=PATIENCE)
    assert err == ""
    return child.returncode, json.loads(out)


def family(pid: int) -> list[psutil.Process]:
    """A process and all that it started."""
    try:
        main = psutil.Process(pid)
        return [main, *main.children(recursive=True)]
    except psutil.NoSuchProcess:
        return []


def is_page(process: psutil.Process) -> bool:
    """Whether this is the practice page's server: out in the world, whatever happens to the computer."""
    with contextlib.suppress(psutil.Error):
        return "broadcaster_desktop.practice" in process.cmdline()
    return False
