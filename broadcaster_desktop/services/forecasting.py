"""When a campaign will end, as far as can be said beforehand."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from broadcaster_desktop.core.forecast import Plan, forecast
from broadcaster_desktop.core.limits import A_DAY, Run, Used
from broadcaster_desktop.core.pacing import WORK, Pace, seconds_left, work_of_late
from broadcaster_desktop.core.zones import day_of
from broadcaster_desktop.data import limits
from broadcaster_desktop.data.engine import Connection
from broadcaster_desktop.services.house import House


def ends_at(
    house: House,
    connection: Connection,
    runs: Sequence[Run],
    pace: Pace,
    account: int | None,
    begin: datetime,
    per_minute: float | None = None,
) -> datetime:
    """When a campaign with these people, begun or gone on with at `begin`, has sent its last message.

    `per_minute` is the rate of late, where there is one.
    """
    if house.loopback:
        people = sum(run.count for run in runs)
        return begin + timedelta(seconds=seconds_left(people, pace, WORK, per_minute))
    today, tomorrow = day_of(begin, house.zone)
    used = limits.used(connection, account, today, tomorrow + A_DAY) if account is not None else Used()
    plan = Plan(runs, pace, work_of_late(pace, per_minute))
    return forecast(plan, limits.limits(connection), used, begin, house.zone)
