"""Who may be written to now, what the others wait for, and who has had enough."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from broadcaster_desktop.core.limits import (
    ANYONE,
    WEEK,
    Go,
    Limits,
    Past,
    Run,
    Used,
    Wait,
    messaged_recently,
    refusal,
    runs,
    weigh,
)
from broadcaster_desktop.core.status import CampaignReason, DeliveryReason
from broadcaster_desktop.core.window import Hours
from broadcaster_desktop.core.zones import day_of

KOLKATA = ZoneInfo("Asia/Kolkata")
USUAL = Limits()
IN, JP, NEW = Run("IN", False), Run("JP", False), Run("IN", True)
CEILING, WINDOW = CampaignReason.CEILING, CampaignReason.WINDOW
NOW = datetime(2026, 11, 21, 12, 0, tzinfo=KOLKATA)


def _weigh(*waiting: Run, used: Used | None = None, limits: Limits = USUAL, at: str = "12:00") -> Go | Wait:
    now = datetime.combine(NOW.date(), time.fromisoformat(at), KOLKATA)
    return weigh(waiting, limits, used or Used(), now, Hours(limits.window, KOLKATA))


def _day(day: int, at: str, zone: str = "Asia/Kolkata") -> datetime:
    return datetime.combine(datetime(2026, 11, day), time.fromisoformat(at), ZoneInfo(zone))


def test_neighbours_of_a_kind_are_one_run() -> None:
    kinds = [("IN", False), ("IN", False), (None, False), ("IN", True), ("IN", False)]
    assert runs(kinds) == [Run("IN", False, 2), Run(None, False), Run("IN", True), Run("IN", False)]
    assert runs([]) == []


def test_everyone_may_be_written_to_at_noon() -> None:
    assert _weigh(IN, JP, NEW) == ANYONE
    assert _weigh() == ANYONE
    assert _weigh(at="03:00") == ANYONE  # nobody waits


def test_a_country_whose_evening_is_over_waits_alone() -> None:
    assert _weigh(IN, JP, at="18:00") == Go(frozenset({"JP"}), True, _day(22, "10:00", "Asia/Tokyo"))
    assert _weigh(JP, at="18:00") == Wait(WINDOW, _day(22, "10:00", "Asia/Tokyo"))


def test_at_night_all_wait_for_the_first_window() -> None:
    assert _weigh(IN, JP, at="23:00") == Wait(WINDOW, _day(22, "10:00", "Asia/Tokyo"))
    assert _weigh(IN, Run(None, False), at="06:00") == Wait(WINDOW, _day(21, "10:00"))


@pytest.mark.parametrize("used", [250, 251, 900])
def test_the_ceiling_holds_until_the_window_of_the_shops_next_day(used: int) -> None:
    assert _weigh(IN, NEW, used=Used(used, 0)) == Wait(CEILING, _day(22, "10:00"))
    assert _weigh(IN, used=Used(249, 30)) == Go(frozenset(), False, None)


def test_new_chats_have_a_ceiling_of_their_own() -> None:
    assert _weigh(IN, NEW, used=Used(30, 30)) == Go(frozenset(), False, _day(22, "10:00"))
    assert _weigh(NEW, used=Used(30, 30)) == Wait(CEILING, _day(22, "10:00"))
    assert _weigh(NEW, used=Used(249, 29)) == ANYONE


def test_the_shops_midnight_counts_and_not_the_persons() -> None:
    """At midnight in India it is past midnight in Japan, and still before in London."""
    early = replace(USUAL, window_start=time(0))
    assert _weigh(JP, limits=early, used=Used(250), at="12:00") == Wait(CEILING, _day(22, "00:00"))
    assert _weigh(Run("US", False), used=Used(250)) == Wait(CEILING, _day(21, "10:00", "Pacific/Honolulu"))


def test_a_ceiling_lowered_below_what_is_used_holds() -> None:
    assert isinstance(_weigh(IN, used=Used(200), limits=replace(USUAL, daily=100)), Wait)


OLD = [Past("one", NOW - timedelta(days=1), True), Past("two", NOW - timedelta(days=3), True)]


def _refusal(text: str, past: list[Past], *, marketing: bool = True) -> DeliveryReason | None:
    return refusal(text, marketing=marketing, past=past, now=NOW)


def test_two_marketing_messages_within_a_week_are_enough() -> None:
    assert _refusal("three", OLD) is DeliveryReason.FREQUENCY_CAP
    assert _refusal("three", OLD[:1]) is None
    assert _refusal("three", OLD, marketing=False) is None
    assert _refusal("three", [replace(one, marketing=False) for one in OLD]) is None
    assert _refusal("three", []) is None


def test_the_same_text_is_refused_for_any_purpose() -> None:
    assert _refusal("*one* ", OLD[:1]) is DeliveryReason.SAME_TEXT
    assert _refusal("one", OLD, marketing=False) is DeliveryReason.SAME_TEXT
    assert _refusal("one", OLD) is DeliveryReason.FREQUENCY_CAP


def test_after_a_week_it_may_be_again() -> None:
    for ago, held in ((WEEK, False), (WEEK - timedelta(seconds=1), True)):
        assert (_refusal("one", [Past("one", NOW - ago, True)]) is not None) is held
        assert (_refusal("x", [Past(t, NOW - ago, True) for t in "ab"]) is not None) is held


def test_a_clock_that_was_years_ahead_blocks_nobody_for_years() -> None:
    assert _refusal("one", [Past("one", NOW + timedelta(hours=3), True)]) is DeliveryReason.SAME_TEXT
    assert _refusal("one", [Past("one", NOW + timedelta(days=400), True)]) is None


def test_who_got_something_within_a_day() -> None:
    assert messaged_recently([Past("x", NOW - timedelta(hours=23), False)], NOW)
    assert not messaged_recently([Past("x", NOW - timedelta(hours=24), True)], NOW)
    assert not messaged_recently([], NOW)


@given(
    st.lists(st.tuples(st.timedeltas(-2 * WEEK, timedelta()), st.booleans()), max_size=6),
    st.timedeltas(timedelta(), WEEK),
)
def test_what_is_allowed_stays_allowed_until_something_is_sent(
    ago: list[tuple[timedelta, bool]], later: timedelta
) -> None:
    past = [Past(f"text {number}", NOW + when, kind) for number, (when, kind) in enumerate(ago)]
    if _refusal("other", past) is None:
        assert refusal("other", marketing=True, past=past, now=NOW + later) is None


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.builds(Run, st.sampled_from(["IN", "JP", "US", None]), st.booleans()), min_size=1, max_size=5
    ),
    st.builds(Used, st.integers(0, 300), st.integers(0, 40)),
    st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC)),
)
def test_a_wait_ends_when_it_says(waiting: list[Run], used: Used, now: datetime) -> None:
    """At `until`, with a new day's ceilings where one began, somebody may go; a moment before, nobody."""
    hours = Hours(USUAL.window, KOLKATA)
    found = weigh(waiting, USUAL, used, now, hours)
    if isinstance(found, Wait):
        assert found.until > now
        assert isinstance(weigh(waiting, USUAL, Used(), found.until, hours), Go)
        just_before = found.until - timedelta(microseconds=1)
        then = used if just_before < day_of(now, KOLKATA)[1] else Used()
        assert isinstance(weigh(waiting, USUAL, then, just_before, hours), Wait)
