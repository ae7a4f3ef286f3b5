"""Gaps between messages."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from broadcaster_desktop.core.pacing import (
    GAPS,
    OnPaper,
    Pace,
    gap,
    messages_a_day,
    next_allowed,
    on_paper,
    seconds_a_message,
    seconds_left,
    work_of_late,
)

NOW = datetime(2026, 11, 21, 10, 0, tzinfo=UTC)
REAL = [Pace.FAST, Pace.BALANCED, Pace.SAFE]
MOST_A_MINUTE = 30
"""Product, "Facts that shape the design"."""


@given(st.sampled_from(REAL), st.integers(), st.lists(st.floats(0, 20), min_size=40, max_size=60))
def test_never_more_than_thirty_a_minute(pace: Pace, seed: int, works: list[float]) -> None:
    random, now, last = Random(seed), NOW, None
    wait = timedelta()
    sent: list[datetime] = []
    for work in works:
        now = next_allowed(now, last, wait) + timedelta(seconds=work)
        last, wait = now, gap(pace, random)
        sent.append(now)
    for at, first in enumerate(sent):
        later = sent[at + MOST_A_MINUTE :]
        assert not later or later[0] - first >= timedelta(minutes=1)


@given(st.sampled_from(list(Pace)), st.integers())
def test_a_gap_lies_within_its_profile(pace: Pace, seed: int) -> None:
    shortest, longest = GAPS[pace]
    assert timedelta(seconds=shortest) <= gap(pace, Random(seed)) <= timedelta(seconds=longest)


@given(st.datetimes(timezones=st.just(UTC)), st.floats(0, 30))
def test_a_last_message_in_the_future_waits_one_gap_and_no_longer(last: datetime, seconds: float) -> None:
    wait = timedelta(seconds=seconds)
    due = next_allowed(NOW, last, wait)
    assert NOW <= due <= NOW + wait
    if last <= NOW:
        assert due == max(NOW, last + wait)


def test_the_first_message_goes_at_once() -> None:
    assert next_allowed(NOW, None, timedelta(hours=1)) == NOW


@pytest.mark.parametrize(
    ("pace", "work", "seconds"),
    [(Pace.NONE, 1.5, 1.5), (Pace.FAST, 1.5, 5), (Pace.BALANCED, 1.5, 9), (Pace.SAFE, 1.5, 21.5)],
)
def test_the_mean_time_of_a_message(pace: Pace, work: float, seconds: float) -> None:
    assert seconds_a_message(pace, work) == seconds
    assert seconds_left(10, pace, work) == 10 * seconds
    assert seconds_left(10, pace, work, per_minute=4) == 150


@pytest.mark.parametrize(
    ("pace", "work", "hours", "a_day"),
    [
        (Pace.FAST, 1.5, 11, 7_920),
        (Pace.BALANCED, 1.5, 11, 4_400),
        (Pace.SAFE, 1.5, 11, 1_841),
        (Pace.FAST, 4.0, 11, 5_280),
        (Pace.SAFE, 1.5, 0.5, 83),
    ],
)
def test_what_one_number_gives_a_day_on_paper(pace: Pace, work: float, hours: float, a_day: int) -> None:
    """The fastest stays below the 10,000 that some promise, and far above what the ceiling lets through."""
    assert messages_a_day(pace, work, timedelta(hours=hours)) == a_day < 10_000


@given(st.sampled_from(REAL), st.floats(0, 60), st.integers(1, 24), st.integers(1, 800))
def test_the_ceiling_cuts_what_a_pace_gives(pace: Pace, work: float, hours: int, ceiling: int) -> None:
    window = timedelta(hours=hours)
    said = on_paper(pace, work, window, ceiling)
    most = messages_a_day(pace, work, window)
    assert said == OnPaper(pace, 60 / seconds_a_message(pace, work), most, min(most, ceiling))
    assert said.per_minute <= MOST_A_MINUTE
    assert most * seconds_a_message(pace, work) <= window.total_seconds()


def test_the_work_of_late_is_what_the_rate_leaves_beside_the_gaps() -> None:
    assert work_of_late(Pace.BALANCED, None) == 1.5
    assert work_of_late(Pace.BALANCED, 6) == 2.5
    assert work_of_late(Pace.SAFE, 29) == 0.1
