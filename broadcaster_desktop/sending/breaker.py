"""A circuit breaker: after too many faults of the connection nothing is tried until the page is proved good.

reliability.md, section 2, "Breaker". Nothing is sent to find out: a probe only looks.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

IN_A_ROW = 3
"""Faults in a row, on different people, that open it."""
OF_LATE = (5, 20)
"""So many faults among so many of the last tries open it."""
GOOD_PROBES = 2
"""Probes in a row that close it."""
MOST_OPENINGS = 3
"""Openings without a message handed over in between, after which a person is asked."""


class Breaker:
    """Closed: people are tried. Open: nobody is, until `wait()` is over; then the page is probed, twice well.

    Outcomes that lie with the recipient are not told to it: they neither count nor reset anything.
    `first` and `longest` are the seconds it stays open at first and at most; they double in between.
    """

    def __init__(self, now: Callable[[], float], first: float, longest: float) -> None:
        self._now = now
        self._first = first
        self._longest = longest
        self._people: list[str] = []
        """Who was tried when the faults in a row happened; "" where nobody was."""
        self._late: deque[bool] = deque(maxlen=OF_LATE[1])
        """The last tries; True is a fault."""
        self._openings = 0
        self._opened_at: float | None = None
        self._length = 0.0
        self._good = 0

    @property
    def closed(self) -> bool:
        """Whether people may be tried."""
        return self._opened_at is None

    @property
    def exhausted(self) -> bool:
        """It opened again and again and nothing got through in between."""
        return self._openings > MOST_OPENINGS

    @property
    def in_a_row(self) -> int:
        """Faults since the last message that was handed over."""
        return len(self._people)

    def wait(self) -> float:
        """Seconds until a probe may be made; 0.0 when it is closed or half-open."""
        if self._opened_at is None:
            return 0.0
        return max(0.0, self._opened_at + self._length - self._now())

    def passed(self) -> None:
        """A message was handed over."""
        self._people.clear()
        self._late.append(False)
        self._openings = 0

    def failed(self, person: str = "") -> None:
        """A fault of the connection before the press, while trying this person or, "", nobody yet."""
        self._people.append(person)
        self._late.append(True)
        different = len(set(filter(None, self._people))) + self._people.count("")
        if different >= IN_A_ROW or sum(self._late) >= OF_LATE[0]:
            self._open()

    def probed(self, *, good: bool) -> None:
        """A look at the page while half-open went well, or not."""
        self._good = self._good + 1 if good else 0
        if not good:
            self._open()
        elif self._good >= GOOD_PROBES:
            self._opened_at = None

    def reset(self) -> None:
        """A person was asked: what was counted before says nothing any more."""
        self._people.clear()
        self._late.clear()
        self._openings = 0
        self._opened_at = None

    def _open(self) -> None:
        self._length = min(self._first * 2**self._openings, self._longest)
        self._openings += 1
        self._opened_at = self._now()
        self._good = 0
        self._people.clear()
        self._late.clear()
