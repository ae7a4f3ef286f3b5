"""When a campaign goes on and when it will end, as far as can be said beforehand."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from broadcaster_desktop.core.forecast import Plan, forecast
from broadcaster_desktop.core.limits import A_DAY, Run, Used, Wait
from broadcaster_desktop.core.pacing import WORK, Pace, seconds_left, work_of_late
from broadcaster_desktop.core.records import CampaignView
from broadcaster_desktop.core.status import CampaignReason, CampaignStatus
from broadcaster_desktop.core.zones import day_of
from broadcaster_desktop.data import limits
from broadcaster_desktop.data.engine import Connection
from broadcaster_desktop.sending.allowance import Allowance
from broadcaster_desktop.services.house import House

_HOURS = (CampaignReason.WINDOW, CampaignReason.CEILING)


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


def resumes_at(house: House, view: CampaignView) -> datetime | None:
    """When a run that waits for its hours or for a new day sends again, reckoned as its sender does.

    None when it does not wait so, or no longer.
    """
    if view.status is not CampaignStatus.RUNNING or view.reason not in _HOURS or view.account is None:
        return None
    allowance = Allowance(
        view.account, house.database, house.clock, house.zone, house.page, loopback=house.loopback
    )
    turn = allowance.look(view.id)
    return turn.until if isinstance(turn, Wait) else None
