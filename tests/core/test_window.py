"""The sending window by the recipient's clock."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from broadcaster_desktop.core.window import Hours, Spell, Window, spell
from broadcaster_desktop.core.zones import zones_of

KOLKATA = ZoneInfo("Asia/Kolkata")
BERLIN = ZoneInfo("Europe/Berlin")
moments = st.datetimes(datetime(2024, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))
regions = st.sampled_from(["IN", "US", "RU", "BR", "AU", "DE", "EG", "WS", "NP", "CL"])
times = st.times().filter(lambda moment: moment.tzinfo is None)
windows = st.tuples(times, times).filter(lambda two: two[0] < two[1]).map(lambda two: Window(*two))


def _at(text: str) -> datetime:
    return datetime.fromisoformat(text)


@pytest.mark.parametrize(
    ("now", "opens", "closes"),
    [
        ("2026-11-21T09:59:59.999+05:30", "2026-11-21T10:00+05:30", "2026-11-21T21:00+05:30"),
        ("2026-11-21T10:00+05:30", "2026-11-21T10:00+05:30", "2026-11-21T21:00+05:30"),
        ("2026-11-21T20:59+05:30", "2026-11-21T10:00+05:30", "2026-11-21T21:00+05:30"),
        ("2026-11-21T21:00+05:30", "2026-11-22T10:00+05:30", "2026-11-22T21:00+05:30"),
        ("2026-11-21T00:10+05:30", "2026-11-21T10:00+05:30", "2026-11-21T21:00+05:30"),
    ],
)
def test_ten_to_nine_in_india(now: str, opens: str, closes: str) -> None:
    assert spell(Window(), [KOLKATA], _at(now)) == Spell(_at(opens), _at(closes))


def test_a_person_in_another_zone_is_asked_for_by_their_own_clock() -> None:
    evening_in_india = _at("2026-11-21T20:30+05:30")
    assert spell(Window(), zones_of("GB"), evening_in_india).opens < evening_in_india
    assert spell(Window(), zones_of("JP"), evening_in_india).opens == _at("2026-11-22T10:00+09:00")


def test_several_zones_are_open_only_when_all_are() -> None:
    found = spell(Window(), zones_of("US"), _at("2026-11-21T12:00-05:00"))
    assert found == Spell(_at("2026-11-21T10:00-10:00"), _at("2026-11-21T21:00-05:00"))


def test_zones_that_are_never_open_together_leave_the_first() -> None:
    found = spell(Window(time(10), time(12)), zones_of("US"), _at("2026-11-21T09:00-05:00"))
    assert found == Spell(_at("2026-11-21T10:00-05:00"), _at("2026-11-21T12:00-05:00"))


@pytest.mark.parametrize(
    ("day", "length"),
    [("2026-03-29", 10), ("2026-10-25", 12), ("2026-10-26", 11)],  # Berlin changes its clocks at 2 and 3
)
def test_days_on_which_clocks_change(day: str, length: int) -> None:
    found = spell(Window(time(1), time(12)), [BERLIN], _at(f"{day}T08:00").replace(tzinfo=BERLIN))
    assert found.closes - found.opens == timedelta(hours=length)


def test_an_hour_that_is_there_twice_or_never_is_closed() -> None:
    def on(window: Window, day: int, month: int) -> Spell:
        return spell(window, [BERLIN], datetime(2026, month, day, 0, 30, tzinfo=BERLIN))

    twice, never = (25, 10), (29, 3)  # 02:00 to 03:00 on these days
    assert on(Window(time(2, 30), time(12)), *twice).opens == _at("2026-10-25T02:30+01:00")
    assert on(Window(time(1), time(2, 30)), *twice).closes == _at("2026-10-25T02:30+02:00")
    assert on(Window(time(2, 30), time(12)), *never).opens == _at("2026-03-29T03:30+02:00")
    assert on(Window(time(1), time(2, 30)), *never).closes == _at("2026-03-29T01:30+01:00")
    assert on(Window(time(2, 10), time(2, 50)), *never).opens == _at("2026-03-30T02:10+02:00")


@pytest.mark.parametrize(("start", "end"), [(time(10), time(10)), (time(21), time(10))])
def test_a_window_starts_before_it_ends(start: time, end: time) -> None:
    with pytest.raises(ValueError, match="is not before"):
        Window(start, end)


def test_the_length_of_a_window() -> None:
    assert Window().length == timedelta(hours=11)
    assert Window(time(9, 30), time(9, 45)).length == timedelta(minutes=15)


@settings(max_examples=60, deadline=None)
@given(windows, regions, moments)
def test_a_stretch_lies_inside_the_window_and_is_not_over(window: Window, region: str, now: datetime) -> None:
    """By the first zone in any case, which is the one that counts alone when there is no common time."""
    zones = zones_of(region)
    found = spell(window, zones, now)
    assert found.opens < found.closes
    assert found.closes > now
    middle = found.opens + (found.closes - found.opens) / 2
    last = found.closes - timedelta(microseconds=1)
    for moment in (found.opens, middle, last):
        assert window.start <= moment.astimezone(zones[0]).time() < window.end


@settings(max_examples=60, deadline=None)
@given(regions, moments)
def test_the_usual_window_is_open_in_every_zone_of_a_country(region: str, now: datetime) -> None:
    window = Window()
    found = spell(window, zones_of(region), now)
    for zone in zones_of(region):
        assert window.start <= found.opens.astimezone(zone).time() < window.end
        assert window.start < found.closes.astimezone(zone).time() <= window.end


@settings(max_examples=60, deadline=None)
@given(windows, regions, moments, st.floats(0, 1))
def test_hours_remember_nothing_that_is_no_longer_so(
    window: Window, region: str, now: datetime, part: float
) -> None:
    hours = Hours(window, KOLKATA)
    found = hours.spell(region, now)
    for later in (now + part * (found.closes - now) * 0.999, found.closes, now - timedelta(days=1)):
        assert hours.spell(region, later) == Hours(window, KOLKATA).spell(region, later)


@pytest.mark.parametrize("region", [None, "ZZ"])
def test_numbers_of_no_country_go_by_the_shops_clock(region: str | None) -> None:
    now = _at("2026-11-21T09:00+05:30")
    assert Hours(Window(), KOLKATA).spell(region, now).opens == _at("2026-11-21T10:00+05:30")
