"""Ends a page that hangs: calls into a page have no time limit of their own, so a second thread keeps one."""

from __future__ import annotations

import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class Watchdog:
    """Calls `bite` once when a watched piece of work lasts longer than it may; touches nothing else."""

    def __init__(self, bite: Callable[[], object]) -> None:
        self._bite = bite
        self._changed = threading.Condition()
        self._end: float | None = None
        self._stopped = False
        self._thread = threading.Thread(target=self._watch, name="page-watchdog", daemon=True)
        self._thread.start()

    @contextmanager
    def limit(self, seconds: float) -> Iterator[None]:
        """Watch the work inside; not to be nested."""
        self._set(time.monotonic() + seconds)
        try:
            yield
        finally:
            self._set(None)

    def stop(self) -> None:
        """End the watching thread."""
        with self._changed:
            self._stopped = True
            self._changed.notify()
        self._thread.join()

    def _set(self, end: float | None) -> None:
        with self._changed:
            sooner = end is not None and self._end is None
            self._end = end
            if sooner:
                self._changed.notify()

    def _watch(self) -> None:
        with self._changed:
            while not self._stopped:
                left = None if self._end is None else self._end - time.monotonic()
                if left is not None and left <= 0:
                    self._end = None
                    self._bite()
                    continue
                self._changed.wait(left)
