"""One thread that does things later, on a clock that can be scaled."""

from __future__ import annotations

import heapq
import itertools
import threading
import time
from collections.abc import Callable


class Clockwork:
    """Runs actions after a number of (unscaled) seconds, in order, on its own daemon thread."""

    def __init__(self, scale: float = 1.0) -> None:
        self.scale = scale
        self._due: list[tuple[float, int, Callable[[], object]]] = []
        self._order = itertools.count()
        self._changed = threading.Condition()
        threading.Thread(target=self._run, name="practice-clock", daemon=True).start()

    def after(self, seconds: float, action: Callable[[], object]) -> None:
        """Run `action` that much later. Who may no longer want it by then must check for itself."""
        with self._changed:
            due = time.monotonic() + seconds * self.scale
            heapq.heappush(self._due, (due, next(self._order), action))
            self._changed.notify()

    def sleep(self, seconds: float) -> None:
        """Hold the calling thread for that long."""
        time.sleep(seconds * self.scale)

    def _run(self) -> None:
        while True:
            self._next()()

    def _next(self) -> Callable[[], object]:
        with self._changed:
            while True:
                if not self._due:
                    self._changed.wait()
                elif (left := self._due[0][0] - time.monotonic()) > 0:
                    self._changed.wait(left)
                else:
                    return heapq.heappop(self._due)[2]
