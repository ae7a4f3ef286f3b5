"""Sees that the computer slept or that its clock was set, and has everything planned anew.

What is planned hangs on the wall clock: set back, it would not come up for as long; set forward, or after
a sleep, it would come up late. One thread compares the wall clock with the one that only counts
(architecture, "Threads").
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass

from broadcaster_desktop.core.clock import Clock
from broadcaster_desktop.core.events import Notice

log = logging.getLogger(__name__)

EVERY = 5.0
"""Seconds between two looks at the clocks."""
JUMP = 60.0
"""Seconds a clock may be off; by so much a message may wait longer than its pace says, and no more."""


@dataclass(frozen=True, slots=True)
class Reading:
    """Both clocks at one moment, in seconds."""

    wall: float
    passed: float

    @property
    def ahead(self) -> float:
        """By how much the wall clock is ahead of the counting one."""
        return self.wall - self.passed


def judge(before: Reading, now: Reading, planned_at: float) -> Notice | None:
    """What happened between two looks; None when both clocks just went on.

    `planned_at` is how far ahead the wall clock was when everything was last planned, so that many small
    corrections add up to one.

    A sleep shows in the wall clock on every system. The counting clock goes on in a sleep on Windows and
    stands still on Linux and macOS. A clock set forward looks like a sleep and is called one: what follows is
    the same, everything is planned anew.
    """
    if now.wall - before.wall > JUMP or now.passed - before.passed > JUMP:
        return Notice.SLEPT
    if abs(now.ahead - planned_at) > JUMP:
        return Notice.CLOCK_SET
    return None


class Watcher:
    """Looks at the clocks every few seconds on a thread of its own."""

    def __init__(self, clock: Clock, jumped: Callable[[Notice], None], every: float = EVERY) -> None:
        """`jumped` is called on the watcher's thread and plans everything anew."""
        self._clock = clock
        self._jumped = jumped
        self._every = every
        self._last = self._read()
        self._planned_at = self._last.ahead
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="watcher", daemon=True)

    def start(self) -> None:
        """Watch from now on."""
        self._thread.start()

    def stop(self) -> None:
        """Watch no more; what was begun is finished."""
        self._stopped.set()
        self._thread.join()

    def look(self) -> None:
        """Compare the clocks with the look before."""
        before, self._last = self._last, self._read()
        notice = judge(before, self._last, self._planned_at)
        if notice is not None:
            slack = self._last.wall - before.wall - (self._last.passed - before.passed)
            log.info("%s: the wall clock jumped by %.0f s; planning anew", notice.value, slack)
            self._planned_at = self._last.ahead
            self._jumped(notice)

    def _read(self) -> Reading:
        return Reading(self._clock.now().timestamp(), self._clock.monotonic())

    def _watch(self) -> None:
        while not self._stopped.wait(self._every):
            try:
                self.look()
            except Exception:
                log.exception("could not plan anew")
