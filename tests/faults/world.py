"""One data folder under one seed: campaigns, lives that are killed, and the end held against the truth."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import tempfile
import time
from contextlib import closing
from dataclasses import dataclass, field
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random

from tests.faults import points
from tests.faults.truth import Truth
from tests.faults.verdict import Kind, Wrong, problem
from tests.faults.worker import AT_REST, OVER, Doing, Orders, fork
from tests.sending.shop import phones

SCALE = 0.01
"""Factor of the page's clocks and the sender's quiet times alike."""
WITH_FILES = 3
"""In one of so many worlds a file goes with every message."""
MOST_LIVES = 80
MOST_CAMPAIGNS = 5
PATIENCE = 90.0
"""Seconds one life may take."""
LONGEST = 0.4
"""Seconds after the start of a process within which a kill by time falls; other designs live half as long."""
OUTCOMES = (
    "SELECT d.id, d.phone, d.body, d.status, c.status, c.name FROM deliveries d"
    " JOIN campaigns c ON c.id=d.campaign_id ORDER BY d.id"
)


Begins = tuple[tuple[str, tuple[str, ...]], ...]
"""Campaigns by name, with their people."""


@dataclass(slots=True)
class Tally:
    """What worlds came to."""

    worlds: int = 0
    kills: int = 0
    in_time: int = 0
    at_commits: int = 0
    at_points: int = 0
    deliveries: int = 0
    uncertain: list[str] = field(default_factory=list)
    """Each with its seed and the steps that led there."""
    wrong: list[tuple[int, Wrong]] = field(default_factory=list)
    """With the seed of the world."""
    restarts: list[float] = field(default_factory=list)
    """Seconds from the start of a process after a kill to its first chat."""

    def add(self, other: Tally) -> None:
        for name in ("worlds", "kills", "in_time", "at_commits", "at_points", "deliveries"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.uncertain += other.uncertain
        self.wrong += other.wrong
        self.restarts += other.restarts

    def count(self, kind: Kind) -> int:
        return sum(wrong.kind is kind for _, wrong in self.wrong)


class Folder:
    """A data folder, and the truth its workers talk to."""

    def __init__(self, root: Path, template: Path, seed: int, scale: float = SCALE) -> None:
        self.root = root
        root.mkdir()
        shutil.copyfile(template, root / "broadcaster.db")
        self.seed = seed
        self.scale = scale
        self.random = Random(seed)
        self.truth = Truth(scale, self.random)
        self.files = 0
        """So many files go with every message."""
        self.pid = 0
        """The last life's process."""
        self.first_chat: float | None = None
        """Seconds from the start of the last life to its first chat."""

    def live(
        self,
        begins: Begins,
        kill: points.Kill | None,
        *,
        doings: tuple[Doing, ...] = (),
        design: str = "ours",
        goes_on: bool = True,
        services: int = 0,
    ) -> int | None:
        """One life; None when it was killed, else its exit code. RuntimeError when it failed."""
        seed = self.random.randrange(2**32)
        orders = Orders(
            self.root, self.scale, seed, begins, kill, doings, design, goes_on, services, self.files
        )
        ours, theirs = Pipe()
        pid = self.pid = fork(orders, theirs, ours)
        try:
            self._serve(pid, ours, kill.after if kill is not None and kill.in_time else None)
        finally:
            ours.close()
            code = _reap(pid)
        self.truth.worker_died()
        if code == -signal.SIGKILL:
            return None
        if code not in (OVER, AT_REST):
            raise RuntimeError(f"the worker failed: {self._fault()}")
        return code

    def rows(self, question: str = OUTCOMES, values: tuple[object, ...] = ()) -> list[tuple[object, ...]]:
        """Ask the database beside all rules; nothing stays open."""
        with closing(sqlite3.connect(self.root / "broadcaster.db", timeout=5.0)) as connection:
            return connection.execute(question, values).fetchall()

    def judge(self) -> Tally:
        """Hold every delivery against the truth."""
        self.truth.settle()
        tally = Tally(worlds=1)
        for delivery, phone, body, status, standing, name in self.rows():
            tally.deliveries += 1
            marks = self.truth.marks(str(phone), str(body))
            if not self.truth.whole(str(phone), str(body), self.files):
                what = f"{name}, {phone}: not with its files ({self.steps(delivery)})"
                tally.wrong.append((self.seed, Wrong(Kind.OTHER, what)))
            if found := problem(str(status), str(standing), marks):
                what = f"{name}, {phone}: {found.what} ({self.steps(delivery)})"
                tally.wrong.append((self.seed, Wrong(found.kind, what)))
            if status == "uncertain":
                there = "the page has it" if marks else "the page does not have it"
                tally.uncertain.append(f"seed {self.seed}, {phone}: {self.steps(delivery)}; {there}")
        return tally

    def steps(self, delivery: object) -> str:
        """The journal of a delivery, each with the start of the program that wrote it."""
        found = self.rows("SELECT step, epoch FROM attempts WHERE delivery_id=? ORDER BY id", (delivery,))
        return " ".join(f"{step}@{epoch}" for step, epoch in found)

    def _serve(self, pid: int, line: Connection, kill_after: float | None) -> None:
        """Answer the worker until it has gone; kill it when its time has come."""
        self.first_chat = None
        began = time.monotonic()
        end = began + (PATIENCE if kill_after is None else kill_after)
        killed = False
        while True:
            left = end - time.monotonic()
            if not killed and left <= 0:
                os.kill(pid, signal.SIGKILL)
                killed = True
            try:
                if line.poll(None if killed else max(0.0, left)):
                    self.truth.serve(line)
                    if self.first_chat is None and self.truth.last_call == "open_chat":
                        self.first_chat = time.monotonic() - began
            except (EOFError, BrokenPipeError, ConnectionResetError):
                return

    def _fault(self) -> str:
        path = self.root / "fault.txt"
        return path.read_text(encoding="utf-8") if path.exists() else "no word of it"


def run_world(seed: int, template: Path, *, design: str = "ours", kills: int | None = None) -> Tally:
    """One world under its seed, from the first campaign to the last verdict."""
    with tempfile.TemporaryDirectory(prefix="broadcaster-world-") as name:
        folder = Folder(Path(name) / "data", template, seed)
        random = folder.random
        people = tuple(phones(random.randint(8, 24)))
        folder.truth.cast(list(people))
        folder.files = int(design == "ours" and seed % WITH_FILES == 0)
        names = ("Diwali", "Holi")[: random.choice((1, 1, 2))]
        begins = tuple((one, people) for one in names)
        wanted = random.randint(6, 20) if kills is None else kills
        tally = Tally()
        try:
            _lives(folder, begins, wanted, design, tally)
        except RuntimeError as error:
            tally.wrong.append((seed, Wrong(Kind.OTHER, str(error))))
        tally.add(folder.judge())
        return tally


def _lives(folder: Folder, begins: Begins, wanted: int, design: str, tally: Tally) -> None:
    """Kill so often as wanted, or until the work is done before; then let it come to its end."""
    longest = LONGEST if design == "ours" else LONGEST / 2
    for _ in range(MOST_LIVES):
        kill = points.draw(folder.random, longest) if tally.kills < wanted else None
        code = folder.live(begins, kill, doings=_owner(folder.random), design=design)
        if folder.first_chat is not None and tally.kills:
            tally.restarts.append(folder.first_chat)
        if code is None:
            assert kill is not None
            _count(tally, kill)
        elif code == OVER and (tally.kills >= wanted or len(begins) >= MOST_CAMPAIGNS):
            return
        elif code == OVER:
            begins = (*begins, (f"Offer {len(begins)}", begins[0][1]))
    tally.wrong.append((folder.seed, Wrong(Kind.OTHER, "the campaigns came to no end")))


def _owner(random: Random) -> tuple[Doing, ...]:
    """Now and then the owner pauses while a message is in hand."""
    if random.random() < 0.1:
        point = random.choice(("press_send.before", "open_chat.after", "new_bubble.after"))
        return (Doing(point, random.randint(1, 3), "pause"),)
    return ()


def _count(tally: Tally, kill: points.Kill) -> None:
    tally.kills += 1
    if kill.point is None:
        tally.in_time += 1
    elif kill.point.startswith(points.COMMIT):
        tally.at_commits += 1
    else:
        tally.at_points += 1


def _reap(pid: int) -> int:
    """The exit code, negative for a signal."""
    _, status = os.waitpid(pid, 0)
    return os.waitstatus_to_exitcode(status)
