"""The real program on the practice page, killed at seeded moments; what the page took is the truth."""

from __future__ import annotations

import contextlib
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from broadcaster_desktop.browser import process
from broadcaster_desktop.paths import DataFolder
from broadcaster_desktop.practice.ledger import read_ledger
from tests.faults.verdict import Kind, problem

SCALE = 0.05
"""Factor of the page's clocks and the sender's quiet times alike."""
PATIENCE = 90.0
"""Seconds after a start within which it is killed at the latest."""
LONGEST = 300.0
"""Seconds for a start that is not killed to come to its end."""
STARTS = 60
POLL = 0.004
FINISHED, UNCERTAIN = 0, 4
STEPS = "SELECT count(*) FROM attempts"
MOMENTS = (
    *("seconds", "messages", "leased", "prepared", "handed"),
    *("handing", "handing", "handing"),  # most of what can go wrong lies right after it
)


DOUBTS = 2
"""Kills in the hand-over of one message after which it is uncertain; after the first it is queued again."""


@dataclass(slots=True)
class Report:
    """What a seeded series came to."""

    seed: int
    kills: int = 0
    campaigns: int = 0
    deliveries: int = 0
    uncertain: int = 0
    paused: int = 0
    unsure: list[str] = field(default_factory=list)
    """Each uncertain one with the steps that led there."""
    wrong: list[str] = field(default_factory=list)
    twice: int = 0
    lost: int = 0
    restarts: list[float] = field(default_factory=list)
    """Seconds from a start after a kill to its first step in the journal."""

    def line(self) -> str:
        """For the test's output."""
        bound = 3 / max(1, self.kills)
        return (
            f"seed {self.seed}, scale {SCALE}: N={self.kills} kills in {self.campaigns} campaigns of "
            f"{self.deliveries} deliveries; wrong {len(self.wrong)} (3/N: {bound:.3f}), uncertain "
            f"{self.uncertain}, paused {self.paused}, restart to first step p95 {p95(self.restarts):.1f} s"
        )


def p95(seconds: Sequence[float]) -> float:
    """The value that one in twenty is above."""
    return sorted(seconds)[int(len(seconds) * 0.95)] if seconds else 0.0


class Killer:
    """One data folder on which practice campaigns are run, killed and gone on with."""

    def __init__(self, folder: Path, seed: int, *, people: int, environ: Mapping[str, str]) -> None:
        self.data = DataFolder(folder / "data").practice
        self.report = Report(seed)
        self._random = Random(seed)
        self._folder = folder
        self._environ = {**environ, "BROADCASTER_DATA_DIR": str(folder / "data")}
        self._environ["BROADCASTER_PRACTICE_SCALE"] = str(SCALE)
        self._contacts = folder / "people.csv"
        rows = [f"Person {number},+9198300{number:05d}" for number in range(1, people + 1)]
        self._contacts.write_text("\n".join(["Name,Mobile", *rows]) + "\n", encoding="utf-8")
        self._killed = False
        self._began = 0.0
        self._steps = 0
        self._stepped = False

    def run(self, kills: int) -> Report:
        """Kill so often, then let the last campaign end and compare everything with the page's ledger."""
        try:
            for _ in range(STARTS + 2 * kills):
                over = self._start(kills)
                if over and self.report.kills >= kills:
                    break
            else:
                self.report.wrong.append("the campaigns came to no end")
        finally:
            self._clear_away()
        self._compare()
        return self.report

    def _start(self, kills: int) -> bool:
        """One life of the program; True when it came to the end of a campaign."""
        self._steps = self._count(STEPS)
        self._began = time.monotonic()
        self._stepped = not self._killed
        with (self._folder / "out.txt").open("ab") as out:
            child = subprocess.Popen(
                [sys.executable, "-m", "broadcaster_desktop", *self._command()],
                env=self._environ,
                stdout=out,
                stderr=out,
                start_new_session=True,
            )
        try:
            if self.report.kills < kills:
                self._wait_for_moment(child)
            self._killed = self.report.kills < kills and child.poll() is None
            if self._killed:
                self._kill(child)
                return False
            code = child.wait(LONGEST)
        finally:
            if child.poll() is None:
                os.killpg(child.pid, signal.SIGKILL)
                child.wait()
        if code not in (FINISHED, UNCERTAIN):
            self.report.paused += 1
            if code != 3 or self.report.paused > STARTS // 4:
                self.report.wrong.append(f"exit {code}: {self._last_words()}")
        return code in (FINISHED, UNCERTAIN)

    def _command(self) -> list[str]:
        """Go on with what is unfinished; else begin a campaign with words of its own."""
        command = ["practice", "--pace", "none", "--json"]
        if self._count("SELECT count(*) FROM campaigns WHERE status IN ('running', 'paused')"):
            return command
        number = self._count("SELECT count(*) FROM campaigns") + 1
        message = f"Namaste {{name}}, offer {number} of {self.report.seed}.\nReply STOP to end."
        return [*command, "--contacts", str(self._contacts), "--message", message]

    def _wait_for_moment(self, child: subprocess.Popen[bytes]) -> None:
        """A moment drawn in seconds, in steps of one kind in the journal, or in messages the page took."""
        draw = self._random
        kind = draw.choice(MOMENTS)
        if kind == "seconds":
            self._pass(child, draw.uniform(0.2, 8.0))
            return
        if kind == "messages":
            messages = len(read_ledger(self.data.practice_page)) + draw.randint(1, 3)
            self._wait(child, lambda: len(read_ledger(self.data.practice_page)) >= messages)
        else:
            question = f"{STEPS} WHERE step='{kind}'"
            wanted = self._count(question) + draw.randint(1, 3)
            self._wait(child, lambda: self._count(question) >= wanted)
        self._pass(child, draw.choice((0.0, draw.uniform(0, 0.05), draw.uniform(0, 0.25))))

    def _pass(self, child: subprocess.Popen[bytes], seconds: float) -> None:
        end = time.monotonic() + seconds
        self._wait(child, lambda: time.monotonic() >= end)

    def _wait(self, child: subprocess.Popen[bytes], what: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE
        while child.poll() is None and not what():
            if not self._stepped and self._count(STEPS) > self._steps:
                self._stepped = True
                self.report.restarts.append(time.monotonic() - self._began)
            if time.monotonic() > end:
                return  # on a busy computer the moment may never come: now is one too
            time.sleep(POLL)

    def _kill(self, child: subprocess.Popen[bytes]) -> None:
        """kill -9 of the program alone, or of it and all that it started."""
        if self._random.random() < 0.5:
            child.kill()
        else:
            os.killpg(child.pid, signal.SIGKILL)
        child.wait()
        self.report.kills += 1

    def _count(self, question: str) -> int:
        rows = self._ask(question)
        return int(str(rows[0][0])) if rows else 0

    def _ask(self, question: str) -> list[tuple[object, ...]]:
        """Look beside the program; nothing while there is no database yet."""
        with contextlib.suppress(sqlite3.OperationalError):
            connection = sqlite3.connect(f"{self.data.database.as_uri()}?mode=ro", uri=True, timeout=5.0)
            with contextlib.closing(connection):
                return connection.execute(question).fetchall()
        return []

    def _clear_away(self) -> None:
        """A browser left by the last kill must have gone by itself, or be found by its record."""
        for account in range(1, 3):
            if not process.kill_orphans(self.data.profile(account)):
                self.report.wrong.append(f"a browser still runs on profile {account}")

    def _last_words(self) -> str:
        return (self._folder / "out.txt").read_text(encoding="utf-8", errors="replace")[-600:]

    def _compare(self) -> None:
        ledger = read_ledger(self.data.practice_page)
        rows = self._ask(
            "SELECT d.id, d.campaign_id, d.phone, d.body, d.status, c.status FROM deliveries d"
            " JOIN campaigns c ON c.id=d.campaign_id"
        )
        self.report.campaigns = len({row[1] for row in rows})
        self.report.deliveries = len(rows)
        self.report.uncertain = sum(row[4] == "uncertain" for row in rows)
        known = 0
        for delivery, campaign, phone, body, status, standing in rows:
            got = [int(one.tick) for one in ledger if (one.phone, one.text) == (phone, body)]
            known += len(got)
            if found := problem(str(status), str(standing), got):
                self.report.twice += found.kind is Kind.TWICE
                self.report.lost += found.kind is Kind.LOST
                self.report.wrong.append(
                    f"campaign {campaign}, {phone}: {found.what}; {self._path(delivery)}"
                )
            if status == "uncertain":
                there = "the page has it" if got else "the page does not have it"
                path = self._path(delivery)
                self.report.unsure.append(f"campaign {campaign}, {phone}: {path}; {there}")
                if path.count(" handing@") < DOUBTS:
                    self.report.wrong.append(f"campaign {campaign}, {phone}: given up too early; {path}")
        if known != len(ledger):
            self.report.wrong.append(f"the page took {len(ledger) - known} messages nobody meant")

    def _path(self, delivery: object) -> str:
        found = self._ask(f"SELECT step, epoch FROM attempts WHERE delivery_id={delivery} ORDER BY id")  # noqa: S608
        return " ".join(f"{step}@{epoch}" for step, epoch in found)
