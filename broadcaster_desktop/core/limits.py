"""What one account may send: by the recipient's hours, by the day, and to one person.

Numbers are those of the issue "The sender", part 5. None of it makes bulk sending allowed; it limits harm.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from itertools import groupby

from broadcaster_desktop.core.message import same_text
from broadcaster_desktop.core.status import CampaignReason, DeliveryReason
from broadcaster_desktop.core.window import Hours, Window
from broadcaster_desktop.core.zones import day_of

MOST_A_DAY = 800
"""The highest daily ceiling an owner may set."""
NOTICE_ABOVE = 250
"""A higher daily ceiling needs the honest notice acknowledged again."""
MOST_MARKETING = 2
"""Marketing messages to one person within a week, over all campaigns and accounts."""
WEEK = timedelta(days=7)
A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Limits:
    """What the owner allows: hours by the recipient's clock, messages a day, and those to new chats."""

    window_start: time = time(10)
    window_end: time = time(21)
    daily: int = 250
    daily_new: int = 30

    @property
    def window(self) -> Window:
        """The sending window. ValueError unless it starts before it ends."""
        return Window(self.window_start, self.window_end)


@dataclass(frozen=True, slots=True)
class Used:
    """What an account has pressed on the shop's day, and how much of it to new chats."""

    all: int = 0
    new: int = 0


@dataclass(frozen=True, slots=True)
class Run:
    """So many deliveries, one after the other in sending order, to one country, all or none to new chats."""

    region: str | None
    new_chat: bool
    count: int = 1


def runs(kinds: Iterable[tuple[str | None, bool]]) -> list[Run]:
    """Deliveries in sending order, by country and whether the chat is new; neighbours of a kind as one."""
    return [Run(region, new, sum(1 for _ in same)) for (region, new), same in groupby(kinds)]


@dataclass(frozen=True, slots=True)
class Wait:
    """Nothing may go before `until`."""

    reason: CampaignReason
    until: datetime


@dataclass(frozen=True, slots=True)
class Go:
    """People may be written to, but none of the regions that are closed, and perhaps no new chat."""

    closed: frozenset[str | None] = frozenset()
    new_too: bool = True
    until: datetime | None = None
    """When someone held back may go; None: nobody is."""


ANYONE = Go()


@dataclass(frozen=True, slots=True)
class Past:
    """A message that a person got, or may have got."""

    text: str
    at: datetime
    marketing: bool


def hold(run: Run, limits: Limits, used: Used, now: datetime, hours: Hours) -> Wait | None:
    """What these deliveries wait for, and until when at the earliest; None: they may go now."""
    at, reason = now, None
    if used.all >= limits.daily or (run.new_chat and used.new >= limits.daily_new):
        at, reason = day_of(now, hours.shop)[1], CampaignReason.CEILING
    opens = hours.spell(run.region, at).opens
    if opens > at:
        at, reason = opens, reason or CampaignReason.WINDOW
    return None if reason is None else Wait(reason, at)


def weigh(runs: Iterable[Run], limits: Limits, used: Used, now: datetime, hours: Hours) -> Go | Wait:
    """Who of the waiting may be written to now, or what all of them wait for."""
    holds = [(run, hold(run, limits, used, now, hours)) for run in runs]
    waits = [(run, wait) for run, wait in holds if wait is not None]
    soonest = min((wait for _, wait in waits), key=lambda wait: wait.until, default=None)
    if soonest is not None and len(waits) == len(holds):
        return soonest
    return Go(
        frozenset(run.region for run, wait in waits if wait.reason is CampaignReason.WINDOW),
        used.new < limits.daily_new,
        soonest.until if soonest else None,
    )


def refusal(text: str, *, marketing: bool, past: Sequence[Past], now: datetime) -> DeliveryReason | None:
    """Why this person may not get this text now: enough marketing within a week, or the same text."""
    recent = [one for one in past if abs(now - one.at) < WEEK]  # ahead of now: the clock was set back
    if marketing and sum(one.marketing for one in recent) >= MOST_MARKETING:
        return DeliveryReason.FREQUENCY_CAP
    if any(same_text(one.text, text) for one in recent):
        return DeliveryReason.SAME_TEXT
    return None


def messaged_recently(past: Sequence[Past], now: datetime) -> bool:
    """Whether this person got something within a day: worth a warning."""
    return any(abs(now - one.at) < A_DAY for one in past)
