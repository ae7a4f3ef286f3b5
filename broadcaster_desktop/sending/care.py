"""When an account's tab is to be replaced by a new one: once a day, and when its browser has grown."""

from __future__ import annotations

from collections.abc import Callable

DAY = 24 * 3600.0
"""Seconds a tab is used; what a page leaks goes with it."""
MOST_MEMORY = 1_500_000_000
"""Bytes of all the browser's processes, counted without what they share."""
MEASURE_EVERY = 60.0
"""Seconds between two measurements."""
NOT_AGAIN = 3600.0
"""Seconds after a new tab in which memory is no reason: where it did not help, it will not at once."""


class TabCare:
    """Knows a tab's age and its browser's size."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._opened_at = now()
        self._measured_at = now()
        self._memory = 0

    def opened(self) -> None:
        """There is a new tab."""
        self._opened_at = self._measured_at = self._now()
        self._memory = 0

    def measure(self, memory: Callable[[], int]) -> None:
        """Measure, once in a while."""
        if self._now() - self._measured_at >= MEASURE_EVERY:
            self._measured_at = self._now()
            self._memory = memory()

    def due(self) -> str:
        """Why the tab is to be replaced; "" when it is not."""
        age = self._now() - self._opened_at
        if age >= DAY:
            return f"{age / 3600:.0f} hours old"
        if self._memory > MOST_MEMORY and age >= NOT_AGAIN:
            return f"{self._memory // 1_000_000} MB in use"
        return ""
