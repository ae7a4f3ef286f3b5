"""Long work as many short writes, so that whoever else has to write, above all the sender, never waits."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection

from broadcaster_desktop.data.engine import Database

GOAL = 0.04
"""Seconds one write should take; a slow disk gets smaller pieces."""
LEAST, MOST = 300, 4_000
"""Rows. A write costs some milliseconds whatever it does: in smaller pieces all would take twice as long."""
_LEAST_BESIDE, _REMEMBERED = 80, 50
"""Rows at the least while somebody else writes, and for how many writes that is remembered."""
_GIVE_WAY, _STAND_BACK = 0.002, 0.05
"""Seconds between two writes, and where somebody else has written meanwhile.

A lock that is taken again at once is never free for the one who waits. A message takes several writes: who
stands back after the first of them lets the others pass too.
"""


class ShortWrites:
    """Writes of about the same time each: `size` says how many rows the next one should take."""

    def __init__(self, database: Database, first: int = 500) -> None:
        self._database = database
        self._writes = database.writes
        self._beside = 0
        self.size = first

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """One short transaction."""
        with self._database.write() as connection:
            others = self._database.writes - self._writes > 1
            self._beside = _REMEMBERED if others else max(self._beside - 1, 0)
            began = time.perf_counter()
            yield connection
            self._writes = self._database.writes
        self._learn(time.perf_counter() - began)
        time.sleep(_STAND_BACK if others else _GIVE_WAY)

    def _learn(self, took: float) -> None:
        wished = self.size * GOAL / max(took, 0.001)
        least = _LEAST_BESIDE if self._beside else LEAST
        self.size = round(min(max(wished, self.size / 4, least), self.size * 2, MOST))
