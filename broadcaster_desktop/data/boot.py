"""The start of a writing process: the database is held against the flight recorder before anything is sent.

A database that does not know of presses the recorder has went back in time (reliability.md, W10). Whoever
they were for is then in doubt and looked up, and campaigns stand still until the owner has seen it.
"""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass
from enum import StrEnum

from sqlalchemy import Connection, select

from broadcaster_desktop.core.clock import Clock
from broadcaster_desktop.core.status import (
    CampaignReason,
    CampaignStatus,
    DeliveryReason,
    DeliveryStatus,
    Step,
    move_delivery,
)
from broadcaster_desktop.data import campaigns, settings
from broadcaster_desktop.data.engine import Database
from broadcaster_desktop.data.leases import new_epoch
from broadcaster_desktop.data.models import campaigns as campaign_table
from broadcaster_desktop.data.models import to_millis
from broadcaster_desktop.data.recorder import KEPT, Condition, Contents, Press, Recorder
from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, UserError

log = logging.getLogger(__name__)

FLOOR = "recorder_floor"
"""Setting: the highest generation that was ever settled here; what is above is news."""
NOTICE = "recorder_notice"
"""Setting: what the owner has not yet been told of; see `Alarm`."""

S = DeliveryStatus
_OPEN = frozenset({S.QUEUED, S.SENDING})


class Cause(StrEnum):
    """Why database and recorder do not go together."""

    BEHIND = "behind"
    MISSING = "missing"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class Alarm:
    """What was found at a start, and what was done about it."""

    cause: Cause
    paused: int
    """Campaigns that wait for the owner."""
    doubts: int
    """People whom the recorder knows to have been written to, perhaps; they are looked up."""
    unknown: int
    """Recorded presses of messages that are in no campaign here."""
    unreadable: int
    """Damaged pieces of the recorder."""


def boot(database: Database, recorder: Recorder, clock: Clock, pid: int) -> int:
    """Begin a writing process: its epoch. From now on the recorder takes presses.

    Safe to be killed at any point and to be done again. Raises UserError when the database cannot be written.
    A recorder that cannot be read or begun is no error here: it takes no presses, so nothing is sent.
    """
    try:
        contents = recorder.read()
    except UserError as error:
        log.warning("nothing can be sent: %s", error.one_line())
        with database.write() as connection:
            return new_epoch(connection, clock, pid, above=0)
    with database.write() as connection:
        epoch = new_epoch(connection, clock, pid, above=contents.epoch)
        _hold_against(connection, contents, recorder, clock, epoch)
        highest = _highest(connection)
        recorder.forgotten = _forgotten(connection, contents)
    try:
        recorder.begin(contents, highest, to_millis(clock.now()))
    except UserError as error:
        log.warning("nothing can be sent: %s", error.one_line())
    return epoch


def notice(connection: Connection) -> UserError | None:
    """What the owner should be told of this or an earlier start; None when there is nothing new."""
    kept = settings.get(connection, NOTICE)
    return _words(_alarm(kept)) if kept else None


def dismiss_notice(connection: Connection) -> None:
    """The owner has read it."""
    settings.put(connection, NOTICE, "")


def doubt_forgotten(
    connection: Connection, campaign: int, recorder: Recorder, clock: Clock, epoch: int
) -> int:
    """Call uncertain whoever of a campaign waits and has a press the database has lost; how many.

    For a campaign that was just frozen, or had its failed ones queued again, and for which just that was done
    before, in a history that went with an older copy of the database. Whom the owner has looked up since is
    left alone.
    """
    if not recorder.forgotten:
        return 0
    rows = connection.exec_driver_sql(
        "SELECT d.id, d.phone, c.uuid FROM deliveries d JOIN campaigns c ON c.id=d.campaign_id"
        " WHERE d.campaign_id=? AND d.status='queued' AND NOT EXISTS"
        " (SELECT 1 FROM attempts a WHERE a.delivery_id=d.id AND a.step='resolved')",
        (campaign,),
    ).fetchall()
    found = [row[0] for row in rows if recorder.digest(row[2], row[1]) in recorder.forgotten]
    for delivery in found:
        status = move_delivery(move_delivery(S.QUEUED, S.SENDING), S.UNCERTAIN)
        connection.exec_driver_sql(
            "UPDATE deliveries SET status=?, reason=?, attempts=attempts+1 WHERE id=?",
            (status.value, DeliveryReason.COULD_NOT_TELL.value, delivery),
        )
        connection.exec_driver_sql(
            "INSERT INTO attempts (delivery_id, number, step, epoch, at, detail)"
            " SELECT id, attempts, ?, ?, ?, ? FROM deliveries WHERE id=?",
            (
                Step.GAVE_UP.value,
                epoch,
                to_millis(clock.now()),
                json.dumps({"status": status.value}),
                delivery,
            ),
        )
    return len(found)


def _forgotten(connection: Connection, contents: Contents) -> frozenset[bytes]:
    if settings.get(connection, FLOOR) is None:  # it never went back
        return frozenset()
    rows = connection.exec_driver_sql("SELECT id FROM attempts WHERE step='handing'")
    known = {row[0] for row in rows}
    return frozenset(press.digest for press in contents.presses if press.generation not in known)


def _hold_against(
    connection: Connection, contents: Contents, recorder: Recorder, clock: Clock, epoch: int
) -> None:
    known = _highest(connection)
    cause = _cause(connection, contents, known, clock)
    if cause is None:
        return
    lost = {press.digest: press for press in contents.presses if press.generation > known}
    doubts, elsewhere = _doubt(connection, lost, recorder, contents.generation, epoch)
    unknown = len(lost) - doubts - elsewhere
    alarm = Alarm(cause, pause_all(connection), doubts, unknown, contents.unreadable)
    settings.put(connection, FLOOR, str(max(known, contents.generation)))
    settings.put(connection, NOTICE, _added(settings.get(connection, NOTICE), alarm))
    settings.record(connection, clock.now(), "recorder", cause.value, asdict(alarm), who="program")
    log.warning("the data does not go with the record of what was sent: %s", alarm)


def _cause(connection: Connection, contents: Contents, known: int, clock: Clock) -> Cause | None:
    if contents.condition is Condition.DAMAGED:
        return Cause.DAMAGED
    if contents.condition is Condition.MISSING:
        since = to_millis(clock.now() - KEPT)
        recent = "SELECT 1 FROM attempts WHERE step='handing' AND at>=? LIMIT 1"
        found = connection.exec_driver_sql(recent, (since,)).fetchone()
        return None if found is None else Cause.MISSING
    return Cause.BEHIND if contents.generation > known else None


def _highest(connection: Connection) -> int:
    """The highest generation this database knows, or has been told."""
    newest = connection.exec_driver_sql(
        "SELECT id FROM attempts WHERE step='handing' ORDER BY id DESC LIMIT 1"
    ).scalar()
    return max(int(newest or 0), int(settings.get(connection, FLOOR) or 0))


def _doubt(
    connection: Connection, lost: dict[bytes, Press], recorder: Recorder, above: int, epoch: int
) -> tuple[int, int]:
    """Put in doubt who is still to be sent to here and has a lost press; also how many others have one."""
    if not lost:
        return 0, 0
    rows = connection.exec_driver_sql(
        "SELECT d.id, d.status, d.phone, c.uuid FROM deliveries d JOIN campaigns c ON c.id=d.campaign_id"
    ).fetchall()
    pressed = [(row[0], S(row[1]), lost.get(recorder.digest(row[3], row[2]))) for row in rows]
    found = [(delivery, status, press) for delivery, status, press in pressed if press is not None]
    doubtful = [(delivery, status, press) for delivery, status, press in found if status in _OPEN]
    newest = connection.exec_driver_sql("SELECT coalesce(max(id), 0) FROM attempts").scalar_one()
    for row, (delivery, status, press) in enumerate(doubtful, max(int(newest), above) + 1):
        if status is S.QUEUED:
            move_delivery(status, S.SENDING)
        _replay(connection, row, delivery, press, epoch)
    return len(doubtful), len(found) - len(doubtful)


def _replay(connection: Connection, row: int, delivery: int, press: Press, epoch: int) -> None:
    connection.exec_driver_sql(
        "UPDATE deliveries SET status='sending', epoch=?, not_before=NULL, attempts=max(attempts, ?)"
        " WHERE id=?",
        (epoch, press.attempt, delivery),
    )
    connection.exec_driver_sql(
        "INSERT INTO attempts (id, delivery_id, number, step, epoch, at, detail) VALUES (?,?,?,?,?,?,?)",
        (row, delivery, press.attempt, Step.HANDING.value, epoch, press.at, json.dumps({"baseline": None})),
    )


def pause_all(connection: Connection) -> int:
    """Have every running or scheduled campaign wait for the owner; how many there were."""
    going = (CampaignStatus.RUNNING.value, CampaignStatus.SCHEDULED.value)
    query = select(campaign_table.c.id).where(campaign_table.c.status.in_(going))
    found = list(connection.execute(query).scalars())
    for campaign in found:
        campaigns.move(connection, campaign, CampaignStatus.PAUSED, CampaignReason.STORAGE)
    return len(found)


def _alarm(kept: str) -> Alarm:
    values = json.loads(kept)
    return Alarm(Cause(values.pop("cause")), **values)


def _added(kept: str | None, new: Alarm) -> str:
    """The notice, with what the owner has not read of an earlier one."""
    if kept:
        old = _alarm(kept)
        new = Alarm(
            new.cause,
            old.paused + new.paused,
            old.doubts + new.doubts,
            old.unknown + new.unknown,
            max(old.unreadable, new.unreadable),
        )
    return json.dumps(asdict(new))


_WHAT = {
    Cause.BEHIND: QT_TRANSLATE_NOOP("errors", "The data on this PC is older than what was sent from it."),
    Cause.MISSING: QT_TRANSLATE_NOOP(
        "errors", "The record of what was sent is missing from the data folder."
    ),
    Cause.DAMAGED: QT_TRANSLATE_NOOP("errors", "The record of what was sent is damaged."),
}
_WHY = {
    Cause.BEHIND: QT_TRANSLATE_NOOP(
        "errors", "An older copy of the data was put back, or a part of it was lost."
    ),
    Cause.MISSING: QT_TRANSLATE_NOOP(
        "errors", "A copy of the data was put back without it, or the file was deleted."
    ),
    Cause.DAMAGED: QT_TRANSLATE_NOOP(
        "errors", "The disk may be failing, or the file was changed from outside."
    ),
}


def _words(alarm: Alarm) -> UserError:
    return UserError(
        "data_went_back",
        _WHAT[alarm.cause],
        why=_WHY[alarm.cause],
        safe=QT_TRANSLATE_NOOP(
            "errors",
            "Nothing is sent now. Campaigns paused: {paused}. Messages to be looked up in WhatsApp before"
            " anything is sent: {doubts}. Sent messages this data knows nothing of: {unknown}.",
        ),
        next=QT_TRANSLATE_NOOP("errors", "Look at the paused campaigns and resume those that are to go on."),
        values={"paused": alarm.paused, "doubts": alarm.doubts, "unknown": alarm.unknown},
    )
