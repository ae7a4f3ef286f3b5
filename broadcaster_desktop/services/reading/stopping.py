"""Asking, while a list is read, whether it is to go on; as often as a person who cancels expects."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

_EVERY = 1_000
"""Records between two questions at the most."""
_AFTER = 0.25
"""Seconds between two questions at the most, where records are as large as books, or blank."""


class Pulse:
    """Calls `stop` with the records done, every thousand of them or sooner; that ends all by raising."""

    def __init__(self, stop: Callable[[int], None] | None = None) -> None:
        self._stop = stop
        self._done = 0
        self._asked = monotonic()

    def done(self, records: int) -> None:
        """So many records are judged."""
        self._done = records
        if not records % _EVERY:
            self._ask()
        else:
            self.beat()

    def beat(self) -> None:
        """Something was done that is no record yet."""
        if self._stop is not None and monotonic() - self._asked > _AFTER:
            self._ask()

    def _ask(self) -> None:
        self._asked = monotonic()
        if self._stop is not None:
            self._stop(self._done)
