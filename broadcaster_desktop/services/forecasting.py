"""When a campaign will end, as far as can be said beforehand."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from broadcaster_desktop.core.forecast import Plan, forecast
from broadcaster_desktop.core.limits import A_DAY, Run, Used
from broadcaster_desktop.core.pacing import WORK, Pace, seconds_left
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
) -> datetime:
    """When a campaign with these people, begun or gone on with at `begin`, has sent its last message."""
    if house.loopback:
        return begin + timedelta(seconds=seconds_left(sum(run.count for run in runs), pace, WORK))
    today, tomorrow = day_of(begin, house.zone)
    used = limits.used(connection, account, today, tomorrow + A_DAY) if account is not None else Used()
    return forecast(Plan(runs, pace, WORK), limits.limits(connection), used, begin, house.zone)
