"""When a campaign will end, from its pace, its people's hours, and what the account may still send."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta, tzinfo

from broadcaster_desktop.core.limits import Limits, Run, Used, hold
from broadcaster_desktop.core.pacing import Pace, seconds_a_message
from broadcaster_desktop.core.window import Hours
from broadcaster_desktop.core.zones import day_of


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be sent, in sending order, and how long one message takes."""

    runs: Sequence[Run]
    pace: Pace
    work: float
    """Seconds of its own that each message costs; more than none."""


@dataclass(slots=True)
class _Lane:
    """The waiting of one country, all or none to new chats: places in the queue, and how many there."""

    kind: Run
    places: deque[tuple[int, int]] = field(default_factory=deque)

    def take(self, count: int) -> None:
        place, there = self.places.popleft()
        if count < there:
            self.places.appendleft((place, there - count))


def forecast(plan: Plan, limits: Limits, used: Used, now: datetime, shop: tzinfo) -> datetime:
    """When the last message is out if nothing goes wrong; `now` when there is none to send.

    Each message takes the pace's mean gap and its work; whoever stands first in the queue and may be written
    to is next. It is exactly what deciding one by one comes to.
    """
    step = timedelta(seconds=seconds_a_message(plan.pace, plan.work))
    hours, lanes = Hours(limits.window, shop), _lanes(plan.runs)
    at = ends = now
    tomorrow = day_of(now, shop)[1]
    while lanes:
        if at >= tomorrow:
            used, tomorrow = Used(), day_of(at, shop)[1]
        holds = [hold(lane.kind, limits, used, at, hours) for lane in lanes]
        free = [lane for lane, wait in zip(lanes, holds, strict=True) if wait is None]
        if not free:
            at = min(wait.until for wait in holds if wait is not None)
            continue
        first = min(free, key=lambda lane: lane.places[0])
        change = min(tomorrow, *(_change(hours, lane.kind.region, at) for lane in lanes))
        count = min(first.places[0][1], _room(limits, used, first.kind), -((at - change) // step))
        first.take(count)
        used = Used(used.all + count, used.new + count * first.kind.new_chat)
        at += count * step
        ends = at - step + timedelta(seconds=plan.work)
        lanes = [lane for lane in lanes if lane.places]
    return ends


def _lanes(runs: Iterable[Run]) -> list[_Lane]:
    lanes: dict[tuple[str | None, bool], _Lane] = {}
    for place, run in enumerate(runs):
        if run.count:
            lane = lanes.setdefault((run.region, run.new_chat), _Lane(run))
            lane.places.append((place, run.count))
    return list(lanes.values())


def _change(hours: Hours, region: str | None, at: datetime) -> datetime:
    """When this country's window next opens or closes."""
    spell = hours.spell(region, at)
    return spell.opens if spell.opens > at else spell.closes


def _room(limits: Limits, used: Used, kind: Run) -> int:
    room = limits.daily - used.all
    return min(room, limits.daily_new - used.new) if kind.new_chat else room
