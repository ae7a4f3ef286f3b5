"""Whose clock counts: the time zones of a country, and the one the shop is in."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta, tzinfo
from functools import cache
from importlib.resources import files
from zoneinfo import ZoneInfo

_ELSEWHERE = {"AC": "SH", "TA": "SH", "XK": "RS"}
"""Countries of numbers that the table of zones lists under another one."""


@cache
def zones_of(region: str) -> tuple[tzinfo, ...]:
    """The zones of a country (ISO 3166), as tzdata's zone.tab lists them; none when it is not known."""
    return tuple(ZoneInfo(name) for name in _names().get(_ELSEWHERE.get(region, region), ()))


@cache
def _names() -> dict[str, tuple[str, ...]]:
    table = files("tzdata").joinpath("zoneinfo", "zone.tab").read_text(encoding="utf-8")
    named: dict[str, tuple[str, ...]] = {}
    for line in table.splitlines():
        if not line.startswith("#"):
            country, _place, zone, *_remark = line.split("\t")
            named[country] = (*named.get(country, ()), zone)
    return named


def shop_zone() -> tzinfo:
    """The zone this computer's clock is set to."""
    from tzlocal import get_localzone

    return get_localzone()


def day_of(moment: datetime, zone: tzinfo) -> tuple[datetime, datetime]:
    """The first instant of the day that `moment` falls on in this zone, and that of the next day."""
    today = moment.astimezone(zone).date()
    first, last = (datetime.combine(today + timedelta(days=ahead), time(), zone) for ahead in (0, 1))
    return first.astimezone(UTC), last.astimezone(UTC)
