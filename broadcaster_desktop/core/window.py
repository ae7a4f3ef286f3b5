"""The sending window: the hours of the day in which messages may go, by the recipient's clock."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from broadcaster_desktop.core.zones import zones_of

_AHEAD = 3
"""Days ahead within which a country's zones must have hours in common, else only its first zone counts."""


@dataclass(frozen=True, slots=True)
class Window:
    """From `start` up to `end` of the same day. ValueError unless it starts before it ends."""

    start: time = time(10)
    end: time = time(21)

    def __post_init__(self) -> None:
        if not self.start < self.end:
            raise ValueError(f"{self.start} is not before {self.end}")

    @property
    def length(self) -> timedelta:
        """How long it is open on a day without a change of clocks."""
        day = date.min
        return datetime.combine(day, self.end) - datetime.combine(day, self.start)


@dataclass(frozen=True, slots=True)
class Spell:
    """A stretch of time in which a window is open."""

    opens: datetime
    closes: datetime


def spell(window: Window, zones: Sequence[tzinfo], now: datetime) -> Spell:
    """The stretch in which the window is open now, else the next one.

    With several zones: where it is open in all of them, or, when that does not happen within days, in the
    first. At least one zone must be given.
    """
    met = _common(window, zones, now) or _common(window, zones[:1], now)
    return met[0]


class Hours:
    """A window in the zones of many countries, each reckoned once while it holds."""

    def __init__(self, window: Window, shop: tzinfo) -> None:
        self.window = window
        self.shop = shop
        self._known: dict[str | None, tuple[datetime, Spell]] = {}

    def spell(self, region: str | None, now: datetime) -> Spell:
        """The stretch in which people of this country may be written to; the shop's own if none is known."""
        since, known = self._known.get(region, (now, None))
        if known is None or not since <= now < known.closes:
            zones = zones_of(region) if region else ()
            known = spell(self.window, zones or (self.shop,), now)
            self._known[region] = (now, known)
        return known


def _common(window: Window, zones: Sequence[tzinfo], now: datetime) -> list[Spell]:
    """The stretches in all zones that are not over; none when there is none within days."""
    met = list(_stretches(window, zones[0], now))
    for zone in zones[1:]:
        met = [
            Spell(opens, closes)
            for one in met
            for other in _stretches(window, zone, now)
            if (opens := max(one.opens, other.opens)) < (closes := min(one.closes, other.closes))
        ]
    return [stretch for stretch in met if stretch.closes > now]


def _stretches(window: Window, zone: tzinfo, now: datetime) -> Iterator[Spell]:
    """Its stretches from yesterday on; of an hour that is there twice or never, none is open."""
    today = now.astimezone(zone).date()
    for ahead in range(-1, _AHEAD + 1):
        day = today + timedelta(days=ahead)
        opens, closes = max(_instants(day, window.start, zone)), min(_instants(day, window.end, zone))
        if opens < closes:
            yield Spell(opens, closes)


def _instants(day: date, wall: time, zone: tzinfo) -> tuple[datetime, datetime]:
    """The two instants a time of the day can mean where clocks change; the same one twice on other days."""
    first, second = (datetime.combine(day, wall.replace(fold=fold), zone) for fold in (0, 1))
    return first.astimezone(UTC), second.astimezone(UTC)
