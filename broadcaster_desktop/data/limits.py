"""What the sender's limits are measured against: the owner's settings, the presses of a day, a person's week.

Driver-level SQL, since the sender asks before every message. A message counts from its press: the `handing`
row of the journal, which exists for whatever may have reached the person.
"""

from __future__ import annotations

import json
from datetime import datetime, time
from typing import Any

from sqlalchemy import Connection

from broadcaster_desktop.core.limits import Limits, Past, Run, Used, runs
from broadcaster_desktop.core.records import Purpose
from broadcaster_desktop.data import settings
from broadcaster_desktop.data.models import from_millis, to_millis
from broadcaster_desktop.data.replies import NOT_HELD

_WINDOW, _DAILY, _DAILY_NEW = "sending_window", "daily_ceiling", "daily_new_ceiling"

# Whatever is being sent counts once its press was noted: it may have reached the person.
_GOT = "d.status IN ('sending','handed_over','sent','delivered','read','uncertain')"
_PAST = (
    "d.body, max(a.at), c.purpose FROM attempts a JOIN deliveries d ON d.id=a.delivery_id"
    " JOIN campaigns c ON c.id=d.campaign_id JOIN accounts n ON n.id=c.account_id"
)


def limits(connection: Connection) -> Limits:
    """The owner's limits; the defaults where nothing was set."""
    usual = Limits()
    start, end = _set(connection, _WINDOW) or (usual.window_start.isoformat(), usual.window_end.isoformat())
    return Limits(
        time.fromisoformat(start),
        time.fromisoformat(end),
        _set(connection, _DAILY) or usual.daily,
        _set(connection, _DAILY_NEW) or usual.daily_new,
    )


def put_limits(connection: Connection, new: Limits) -> None:
    """Keep the owner's limits."""
    hours = [new.window_start.isoformat("minutes"), new.window_end.isoformat("minutes")]
    for key, value in ((_WINDOW, hours), (_DAILY, new.daily), (_DAILY_NEW, new.daily_new)):
        settings.put(connection, key, json.dumps(value))


def used(connection: Connection, account: int, since: datetime, until: datetime) -> Used:
    """An account's presses in a stretch of time, and how many of them to new chats."""
    row = connection.exec_driver_sql(
        "SELECT count(*), coalesce(sum(d.new_chat), 0) FROM attempts a"
        " JOIN deliveries d ON d.id=a.delivery_id JOIN campaigns c ON c.id=d.campaign_id"
        " WHERE a.step='handing' AND a.at>=? AND a.at<? AND c.account_id=?",
        (to_millis(since), to_millis(until), account),
    ).one()
    return Used(row[0], row[1])


def waiting(connection: Connection, campaign: int) -> list[Run]:
    """A campaign's queued deliveries by country and kind of chat, but those held; in no order."""
    rows = connection.exec_driver_sql(
        "SELECT region, new_chat, count(*) FROM deliveries WHERE campaign_id=? AND status='queued'"  # noqa: S608
        f" AND {NOT_HELD} GROUP BY region, new_chat",
        (campaign,),
    )
    return [Run(row[0], bool(row[1]), row[2]) for row in rows]


def queue(connection: Connection, campaign: int) -> list[Run]:
    """A campaign's deliveries still to be sent, but those held, in sending order; with the one in hand."""
    rows = connection.exec_driver_sql(
        "SELECT region, new_chat FROM deliveries"  # noqa: S608
        f" WHERE campaign_id=? AND status IN ('queued','sending') AND {NOT_HELD} ORDER BY position",
        (campaign,),
    )
    return runs((row[0], bool(row[1])) for row in rows)


def past_of_all(connection: Connection, page: str, since: datetime, *, besides: int) -> dict[str, list[Past]]:
    """What everyone got after `since` besides a campaign, or may have got, by any account of this page."""
    rows = connection.exec_driver_sql(
        f"SELECT d.phone, {_PAST} WHERE a.step='handing' AND a.at>? AND {_GOT} AND n.page=?"
        " AND d.campaign_id<>? GROUP BY d.id",
        (to_millis(since), page, besides),
    )
    found: dict[str, list[Past]] = {}
    for phone, *what in rows:
        found.setdefault(phone, []).append(_past(*what))
    return found


def past_of(connection: Connection, page: str, delivery: int, since: datetime) -> list[Past]:
    """What the person of this delivery got besides it, or may have got, by any account of this page."""
    rows = connection.exec_driver_sql(
        f"SELECT {_PAST} JOIN deliveries me ON me.phone=d.phone AND me.id<>d.id"
        f" WHERE me.id=? AND a.step='handing' AND a.at>? AND {_GOT} AND n.page=? GROUP BY d.id",
        (delivery, to_millis(since), page),
    )
    return [_past(*row) for row in rows]


def purpose_of(connection: Connection, campaign: int) -> Purpose:
    """What it is for: people agree to each purpose, and marketing counts against what they may get of it."""
    asked = "SELECT purpose FROM campaigns WHERE id=?"
    return Purpose(connection.exec_driver_sql(asked, (campaign,)).scalar_one())


def _past(text: str, millis: int, purpose: str) -> Past:
    return Past(text, from_millis(millis), purpose == Purpose.MARKETING)


def _set(connection: Connection, key: str) -> Any:
    found = settings.get(connection, key)
    return None if found is None else json.loads(found)
