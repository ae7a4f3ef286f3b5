"""Whose clock counts."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from broadcaster_desktop.core.zones import day_of, shop_zone, zones_of


def test_the_zones_of_a_country() -> None:
    assert zones_of("IN") == (ZoneInfo("Asia/Kolkata"),)
    assert zones_of("US")[0] == ZoneInfo("America/New_York")
    assert {ZoneInfo("Pacific/Honolulu"), ZoneInfo("America/Anchorage")} < set(zones_of("US"))
    assert zones_of("XK") == (ZoneInfo("Europe/Belgrade"),)
    assert zones_of("ZZ") == ()


def test_every_country_whose_numbers_we_know_has_zones() -> None:
    assert [region for region in phonenumbers.SUPPORTED_REGIONS if not zones_of(region)] == []


def test_the_shops_zone_tells_the_time_of_this_computer() -> None:
    now = datetime.now(UTC)
    assert now.astimezone(shop_zone()).utcoffset() == now.astimezone().utcoffset()


@pytest.mark.parametrize(
    ("zone", "moment", "hours"),
    [
        ("Asia/Kolkata", "2026-11-21T23:30+05:30", 24),
        ("Europe/Berlin", "2026-03-29T12:00+02:00", 23),
        ("Europe/Berlin", "2026-10-25T12:00+01:00", 25),
        ("Africa/Cairo", "2026-04-24T12:00+03:00", 23),  # its clocks go on at midnight
    ],
)
def test_a_day_lasts_from_midnight_to_midnight(zone: str, moment: str, hours: int) -> None:
    given_moment = datetime.fromisoformat(moment)
    first, last = day_of(given_moment, ZoneInfo(zone))
    assert first <= given_moment < last
    assert last - first == timedelta(hours=hours)


@given(
    st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC)),
    st.sampled_from(["Asia/Kolkata", "Africa/Cairo", "America/New_York", "Australia/Lord_Howe"]),
)
def test_days_follow_each_other_without_a_gap(moment: datetime, name: str) -> None:
    zone = ZoneInfo(name)
    first, last = day_of(moment, zone)
    assert first <= moment < last
    assert day_of(first, zone) == (first, last)
    assert day_of(last, zone)[0] == last
    assert day_of(last - timedelta(seconds=1), zone) == (first, last)
