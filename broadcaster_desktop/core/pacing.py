"""Pacing: how long to wait between two messages, and what that means for the end time.

Pacing limits harm; it is not a disguise.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from random import Random

WORK = 1.5
"""Seconds of its own that a message is taken to cost before any was timed."""
LEAST_WORK = 0.1
"""Less cannot be meant, however short the gaps of late happened to be."""


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


def messages_a_day(pace: Pace, work: float, window: timedelta) -> int:
    """How many messages one account could send in a window of this length, were nothing else to limit it.

    At a work of 1.5 s and the usual eleven hours: fast 7,920, balanced 4,400, safe 1,841.
    """
    return int(window.total_seconds() / seconds_a_message(pace, work))


def work_of_late(pace: Pace, per_minute: float | None) -> float:
    """Seconds of its own that each message cost of late, by the rate at which they went."""
    if per_minute is None:
        return WORK
    return max(LEAST_WORK, 60 / per_minute - seconds_a_message(pace, 0))


@dataclass(frozen=True, slots=True)
class OnPaper:
    """What a pace comes to for one account, if nothing goes wrong all day long."""

    pace: Pace
    per_minute: float
    a_day: int
    """Messages within the sending window, were nothing else to limit them."""
    allowed: int
    """What the daily ceiling leaves of them."""


def on_paper(pace: Pace, work: float, window: timedelta, ceiling: int) -> OnPaper:
    """The figures to show where a pace is chosen."""
    most = messages_a_day(pace, work, window)
    return OnPaper(pace, 60 / seconds_a_message(pace, work), most, min(most, ceiling))


def seconds_left(queued: int, pace: Pace, work: float, per_minute: float | None = None) -> float:
    """An honest estimate for `queued` messages, each costing `work` seconds of its own.

    The rate of late, once there is one, says more than any reckoning.
    """
    return queued * (60 / per_minute if per_minute else seconds_a_message(pace, work))
