"""Thousands of messages on the scripted channel; something goes wrong every half minute of its clock."""

from __future__ import annotations

import gc
import logging
import tempfile
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import psutil

from broadcaster_desktop.core.account import AccountState
from broadcaster_desktop.core.status import SERVED, CampaignStatus
from broadcaster_desktop.data import campaigns
from broadcaster_desktop.whatsapp.channel import ConnectionFault
from tests.faults.series import template
from tests.sending.scripted import Crash
from tests.sending.shop import Shop, phones, text_for

PEOPLE = 250
"""In one campaign; the campaigns come one after the other."""
EVERY = 30.0
"""Seconds of the model's clock between two faults."""
LASTS = 20.0
"""Seconds a state of the page that is a fault lasts."""
WARM = 1000
"""Messages after which memory is held against its first measure."""
MOST_GROWTH = 0.05
MOST_STEPS = 100
"""Steps a message may take at the most."""
KINDS = ("browser", "hang", "cut", "logout", "offline", "syncing", "kill at a commit", "kill at a call")
CALLS = ("open_chat", "outgoing", "write", "press_send", "new_bubble", "tick", "replies")
ENDED = (CampaignStatus.FINISHED, CampaignStatus.CANCELLED)


@dataclass(slots=True)
class Endured:
    """What a soak came to."""

    messages: int = 0
    faults: Counter[str] = field(default_factory=Counter)
    passed: float = 0.0
    """Seconds of the model's clock."""
    uncertain: int = 0
    twice: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    warm: float = 0.0
    """Megabytes after the first thousand."""
    last: float = 0.0

    @property
    def growth(self) -> float:
        """Of the memory, as a part of what it was after the first thousand."""
        return self.last / self.warm - 1 if self.warm else 0.0


class Soak:
    """One shop that lives through it all."""

    def __init__(self, folder: Path, database: Path, seed: int) -> None:
        self.shop = Shop(folder, template=database, seed=seed)
        self.shop.server.hydration, self.shop.server.syncing_shown = 3.0, True
        self.random = Random(seed)
        self.endured = Endured()
        self._next_fault = self._now() + EVERY
        self._next_watch = 0.0
        self._ends: float | None = None
        """When the page's present state is over."""

    def run(self, messages: int) -> Endured:
        """Campaign after campaign until so many messages were meant to go."""
        began = self._now()
        people = phones(PEOPLE)
        while self.endured.messages < messages:
            campaign = self.shop.begin(people, name=f"Offer {self.endured.messages}", pace="fast")
            self._work(campaign)
            self._judge(campaign, people)
            self.endured.messages += len(people)
            self.endured.last = self._memory()
            if self.endured.messages <= WARM:
                self.endured.warm = self.endured.last
        self.endured.passed = self._now() - began
        self.shop.close()
        return self.endured

    def _work(self, campaign: int) -> None:
        self.shop.due = self.shop.clock.now()
        for _ in range(PEOPLE * MOST_STEPS):
            status = self._status(campaign)
            if status in ENDED:
                return
            if status is CampaignStatus.PAUSED and self._ends is None:
                self.shop.clock.advance(10.0)
                self.shop.resume(campaign)
                self.shop.due = self.shop.clock.now()
            self._go_on()
            with suppress(Crash):
                self._step()
                continue
            self._rise_again()
        raise AssertionError(f"campaign {campaign} goes round in circles: {self.shop.view(campaign)}")

    def _status(self, campaign: int) -> CampaignStatus:
        with self.shop.database.read() as connection:
            return campaigns.status(connection, campaign)

    def _go_on(self) -> None:
        """Let the clock run to the next thing that happens."""
        due, now = self.shop.due, self.shop.clock.now()
        step = LASTS if due is None else (due - now).total_seconds()
        moments = [self._next_fault, self._next_watch, *([] if self._ends is None else [self._ends])]
        self.shop.clock.advance(max(0.0, min([step, *(moment - self._now() for moment in moments)])))
        if self._ends is not None and self._now() >= self._ends:
            self._ends = None
            self.shop.server.state = AccountState.LINKED
        if self._now() >= self._next_fault:
            self._next_fault = self._now() + self.random.uniform(0.5, 1.5) * EVERY
            self._go_wrong()

    def _step(self) -> None:
        if self._now() >= self._next_watch:
            self._next_watch = self._now() + self.shop.timing.watch
            self.shop.own_lane().watch()
        due = self.shop.due
        if due is not None and due <= self.shop.clock.now():
            self.shop.due = None
            self.shop.lane.step()

    def _go_wrong(self) -> None:
        server, random = self.shop.server, self.random
        kind = random.choice(KINDS)
        self.endured.faults[kind] += 1
        if kind == "browser":
            server.kill_browser()
        elif kind == "hang":
            server.fault("wait", ConnectionFault("no answer"))
        elif kind == "cut":
            server.fault(random.choice(CALLS), ConnectionFault("cut"), after=random.random() < 0.5)
        elif kind == "kill at a call":
            server.fault(random.choice(CALLS), Crash(), after=random.random() < 0.5)
        elif kind == "kill at a commit":
            database = self.shop.database
            database.kill_at = database.commits + random.randint(1, 12)
            database.kill_before = random.random() < 0.5
        else:
            states = {"logout": AccountState.LOGGED_OUT, "offline": AccountState.OFFLINE}
            server.state = states.get(kind, AccountState.SYNCING)
            self._ends = self._now() + LASTS

    def _rise_again(self) -> None:
        """The program died; it starts again a little later."""
        self.shop.clock.advance(self.random.uniform(0.0, 5.0))
        try:
            self.shop.restart()
        except Crash:
            self._rise_again()
        self.shop.due = self.shop.clock.now()

    def _judge(self, campaign: int, people: list[str]) -> None:
        """Hold the campaign against what the server has, and let the server forget it."""
        view = self.shop.view(campaign)
        self.shop.database.kill_at = None
        self.shop.clock.advance(60.0)
        got = Counter((one.phone, one.text) for one in self.shop.server.messages)
        for phone, row in self.shop.rows(campaign).items():
            times = got.pop((phone, text_for(phone, view.name)), 0)
            if times > 1:
                self.endured.twice.append(f"{view.name}, {phone}: {times} times")
            if (times == 0) == (row.status in SERVED) and row.status.value != "uncertain":
                self.endured.lost.append(f"{view.name}, {phone}: {row.status}, got {times}")
            self.endured.uncertain += row.status.value == "uncertain"
        self.endured.twice += [f"late: {phone}" for phone, _ in got]
        assert sum(view.counts.values()) == len(people)
        server = self.shop.server
        server.messages.clear()
        server.calls.clear()
        self.shop.heard.clear()
        self.shop.pictures.clear()

    def _memory(self) -> float:
        """Megabytes of this process in the computer's memory.

        SQLite's page caches are given back before: they are bounded, at 2 MB a connection, and a database is
        larger than that only long after the first thousand messages.
        """
        with self.shop.database.read() as connection:
            connection.exec_driver_sql("PRAGMA shrink_memory")
        with self.shop.database.write() as connection:
            connection.exec_driver_sql("PRAGMA shrink_memory")
        gc.collect()
        return float(psutil.Process().memory_info().rss) / 2**20

    def _now(self) -> float:
        return self.shop.clock.monotonic()


def run(seed: int, messages: int) -> bool:
    """Soak; True when nobody was served twice or lost and memory stayed."""
    logging.disable(logging.CRITICAL)
    with template() as database, tempfile.TemporaryDirectory(prefix="broadcaster-soak-") as name:
        endured = Soak(Path(name) / "data", database, seed).run(messages)
    faults = ", ".join(f"{kind} {number}" for kind, number in sorted(endured.faults.items()))
    every = endured.passed / max(1, endured.faults.total())
    grown = endured.growth if endured.messages > WARM else 0.0
    good = not endured.twice and not endured.lost and grown < MOST_GROWTH
    lines = [
        f"soak: seed {seed}, {endured.messages} messages in {endured.passed / 3600:.1f} h of the model's "
        f"clock, a fault every {every:.0f} s ({faults})",
        f"  twice {len(endured.twice)}, lost {len(endured.lost)}, uncertain {endured.uncertain}; "
        f"memory {endured.warm:.1f} MB after the first {WARM}, {endured.last:.1f} MB at the end: "
        f"{endured.growth:+.1%}",
        *(f"  WRONG: {one}" for one in endured.twice + endured.lost),
    ]
    print("\n".join(lines), flush=True)  # noqa: T201
    return good
