"""Pacing: how long to wait between two messages, and what that means for the end time.

Pacing limits harm; it is not a disguise.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum
from random import Random

WORK = 1.5
"""Seconds of its own that a message is taken to cost before any was timed."""


class Pace(StrEnum):
    """A delay profile. `none` is for practice and loopback pages only."""

    NONE = "none"
    FAST = "fast"
    BALANCED = "balanced"
    SAFE = "safe"


GAPS: dict[Pace, tuple[float, float]] = {
    Pace.NONE: (0.0, 0.0),
    Pace.FAST: (2.0, 5.0),
    Pace.BALANCED: (5.0, 10.0),
    Pace.SAFE: (10.0, 30.0),
}
"""Seconds between two messages, drawn evenly between the two."""


def gap(pace: Pace, random: Random) -> timedelta:
    """A wait before the next message, drawn anew each time."""
    return timedelta(seconds=random.uniform(*GAPS[pace]))


def next_allowed(now: datetime, last: datetime | None, wait: timedelta) -> datetime:
    """When the next message may go: `wait` after the last one, and never in the past.

    A last one that lies in the future (the clock was set back) counts as now.
    """
    return now if last is None else max(now, min(last, now) + wait)


def seconds_a_message(pace: Pace, work: float) -> float:
    """The mean time one message takes: the pace's mean gap, which begins when the work of one is done."""
    shortest, longest = GAPS[pace]
    return (shortest + longest) / 2 + work


def seconds_left(queued: int, pace: Pace, work: float, per_minute: float | None = None) -> float:
    """An honest estimate for `queued` messages, each costing `work` seconds of its own.

    The rate of late, once there is one, says more than any reckoning.
    """
    return queued * (60 / per_minute if per_minute else seconds_a_message(pace, work))
