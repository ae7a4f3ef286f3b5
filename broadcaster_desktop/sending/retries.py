"""How often, and after which wait, a person is tried again after a fault of the connection.

Only ever before the point of no blind retry (reliability.md, section 2, "Retry").
"""

from __future__ import annotations

from collections import deque
from random import Random

MOST_TRIES = 3
"""Tries of one delivery."""
BUDGET = 10
"""Tries among the last 100 that may be repeated ones: a page that fails is not to be hammered on."""
_OF = 100


class Retries:
    """One lane's retries. `base` and `longest` are the seconds of the first and the longest wait."""

    def __init__(self, random: Random, base: float, longest: float) -> None:
        self._random = random
        self._base = base
        self._longest = longest
        self._late: deque[bool] = deque(maxlen=_OF)
        """The last tries; True is a repeated one."""

    @property
    def allowed(self) -> bool:
        """Whether the budget has room for one more repeated try."""
        return sum(self._late) < BUDGET

    def began(self, *, again: bool) -> None:
        """A delivery is tried, `again` or for the first time."""
        self._late.append(again)

    def wait(self, tries: int) -> float:
        """Seconds before the next try after `tries` failed ones: full jitter below a bound that doubles."""
        return self._random.uniform(0, min(self._base * 2 ** (tries - 1), self._longest))

    def reset(self) -> None:
        """A person was asked: the budget begins anew."""
        self._late.clear()
