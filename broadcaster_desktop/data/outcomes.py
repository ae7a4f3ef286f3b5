"""A campaign's deliveries: frozen at its start, counted, listed, and settled by the owner's word."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, func, insert, literal, select, update

from broadcaster_desktop.core.limits import ANYONE, Go
from broadcaster_desktop.core.records import DeliveryRow, Purpose, UnsureRow
from broadcaster_desktop.core.status import DeliveryReason, DeliveryStatus, Step, move_delivery
from broadcaster_desktop.data import media
from broadcaster_desktop.data.deliveries import LONGEST_WAIT, allowed
from broadcaster_desktop.data.kept import pieces
from broadcaster_desktop.data.models import Moment, attempts, deliveries, from_millis, to_millis

_AT_ONCE = 500
"""Ids a single statement is asked for; SQLite takes some thousands of parameters at the most."""


@dataclass(frozen=True, slots=True)
class Frozen:
    """One person's line of a snapshot."""

    contact: int
    phone: str
    name: str
    text: str
    blocked: DeliveryReason | None
    region: str | None = None
    """The country of the number (ISO 3166), where it has one."""
    new_chat: bool = False


def snapshot(connection: Connection, campaign: int, lines: Iterator[Frozen]) -> None:
    """Freeze who gets which text with which files, those who may not included with their reason."""
    files = media.digest(connection, campaign)
    rows = [
        (
            campaign,
            line.contact,
            line.phone,
            line.name,
            line.text,
            files,
            DeliveryStatus.SKIPPED.value if line.blocked else DeliveryStatus.QUEUED.value,
            line.blocked.value if line.blocked else None,
            position,
            line.region,
            line.new_chat,
        )
        for position, line in enumerate(lines)
    ]
    if rows:  # everybody may have been deleted since it was planned
        connection.exec_driver_sql(
            "INSERT INTO deliveries (campaign_id, contact_id, phone, name, body, media_digest, status,"
            " reason, position, region, new_chat) VALUES (?,?,?,?,?,?,?,?,?,?,?)",
            rows,
        )


def delivery_ids(
    connection: Connection, campaign: int, statuses: frozenset[DeliveryStatus] | None = None
) -> list[int]:
    """Ids of a campaign's deliveries in sending order, of certain statuses if asked."""
    query = (
        select(deliveries.c.id).where(deliveries.c.campaign_id == campaign).order_by(deliveries.c.position)
    )
    if statuses is not None:
        query = query.where(deliveries.c.status.in_([wanted.value for wanted in statuses]))
    return list(connection.execute(query).scalars())


def delivery_rows(connection: Connection, wanted: Sequence[int]) -> list[DeliveryRow]:
    """The outcomes of these deliveries, in the order of the ids."""
    found: dict[int, DeliveryRow] = {}
    for start in range(0, len(wanted), _AT_ONCE):
        query = select(deliveries).where(deliveries.c.id.in_(wanted[start : start + _AT_ONCE]))
        for row in connection.execute(query):
            found[row.id] = DeliveryRow(
                row.id,
                row.phone,
                row.name,
                DeliveryStatus(row.status),
                DeliveryReason(row.reason) if row.reason else None,
                row.attempts,
                row.handed_at,
                row.by_owner,
            )
    return [found[number] for number in wanted if number in found]


def delivery_of(connection: Connection, campaign: int, phone: str) -> DeliveryRow | None:
    """One person's delivery in a campaign."""
    query = select(deliveries.c.id).where(deliveries.c.campaign_id == campaign, deliveries.c.phone == phone)
    found = connection.execute(query).scalar()
    return None if found is None else delivery_rows(connection, [found])[0]


def unsure(connection: Connection, campaign: int) -> list[UnsureRow]:
    """Of whom it is not known whether the message went out, in sending order; nobody erased."""
    rows = connection.exec_driver_sql(
        "SELECT phone, name, body, (SELECT a.at FROM attempts a WHERE a.delivery_id=deliveries.id"
        " ORDER BY a.step='handing' DESC, a.id DESC LIMIT 1)"
        " FROM deliveries WHERE campaign_id=? AND status='uncertain' AND phone LIKE '+%' ORDER BY position",
        (campaign,),
    )
    return [
        UnsureRow(phone, name, text, None if at is None else from_millis(at))
        for phone, name, text, at in rows
    ]


def waiting_for(connection: Connection, phone: str) -> list[int]:
    """Campaigns in which this number's message is queued."""
    query = select(deliveries.c.campaign_id).where(
        deliveries.c.phone == phone, deliveries.c.status == DeliveryStatus.QUEUED.value
    )
    return list(connection.execute(query.distinct()).scalars())


def skip_without_consent(connection: Connection, without: Mapping[Purpose, Sequence[str]]) -> set[int]:
    """Consents are gone, by purpose those of these numbers: what is queued for them goes no more.

    Returns the campaigns it was queued in.
    """
    move_delivery(DeliveryStatus.QUEUED, DeliveryStatus.SKIPPED)
    moved: set[int] = set()
    for purpose, phones in without.items():
        for marks, part in pieces(phones):
            skipped = connection.exec_driver_sql(
                "UPDATE deliveries SET status='skipped', reason=?"  # noqa: S608
                f" WHERE phone IN ({marks}) AND status='queued'"
                " AND +campaign_id IN (SELECT id FROM campaigns WHERE purpose=?) RETURNING campaign_id",
                (DeliveryReason.NO_CONSENT.value, *part, purpose.value),
            )
            moved.update(skipped.scalars())
    return moved


def counts(connection: Connection, campaign: int) -> dict[DeliveryStatus, int]:
    """Deliveries per status, zeros included: their sum is the total."""
    query = (
        select(deliveries.c.status, func.count())
        .where(deliveries.c.campaign_id == campaign)
        .group_by(deliveries.c.status)
    )
    counted = dict.fromkeys(DeliveryStatus, 0)
    for found, number in connection.execute(query):
        counted[DeliveryStatus(found)] = number
    return counted


def rate(connection: Connection, campaign: int, now: datetime) -> float | None:
    """Messages handed over a minute, over the last ten of the last five minutes; None when too few to say."""
    query = (
        select(deliveries.c.handed_at)
        .where(deliveries.c.campaign_id == campaign, deliveries.c.handed_at > now - timedelta(minutes=5))
        .order_by(deliveries.c.handed_at.desc())
        .limit(10)
    )
    times = list(connection.execute(query).scalars())
    span = (times[0] - times[-1]).total_seconds() if len(times) > 2 else 0.0
    return (len(times) - 1) / span * 60 if span else None


def next_due(connection: Connection, campaign: int, now: datetime, go: Go = ANYONE) -> datetime | None:
    """When the next queued delivery to someone who may be written to can be taken, now at the earliest.

    None when there is none.
    """
    who, values = allowed(go)
    moment = to_millis(now)
    first = connection.exec_driver_sql(
        "SELECT min(CASE WHEN not_before BETWEEN ? AND ? THEN not_before ELSE ? END) FROM deliveries"  # noqa: S608
        f" WHERE campaign_id=? AND status='queued' AND {who}",
        (moment, moment + LONGEST_WAIT, moment, campaign, *values),
    ).scalar()
    return None if first is None else max(now, from_millis(first))


def cancel_queued(connection: Connection, campaign: int) -> int:
    """End what was not begun; a message in hand is finished by its sender."""
    waiting = (deliveries.c.campaign_id == campaign, deliveries.c.status == DeliveryStatus.QUEUED.value)
    return connection.execute(
        update(deliveries).where(*waiting).values(status=DeliveryStatus.CANCELLED.value)
    ).rowcount


def cancel_of(connection: Connection, people: Sequence[int]) -> list[tuple[int, int]]:
    """End what waits for these contacts, who are about to be deleted: each message's contact and campaign."""
    move_delivery(DeliveryStatus.QUEUED, DeliveryStatus.CANCELLED)
    ended: list[tuple[int, int]] = []
    for marks, part in pieces(people):
        rows = connection.exec_driver_sql(
            f"UPDATE deliveries SET status='cancelled' WHERE contact_id IN ({marks})"  # noqa: S608
            " AND status='queued' RETURNING contact_id, campaign_id",
            part,
        )
        ended += [(row[0], row[1]) for row in rows]
    return ended


def cancel_doubles(connection: Connection, person: int, phone: str) -> set[int]:
    """End what waits for one contact beside another message of the same campaign; the campaigns.

    Of several that wait the one to `phone` stays. What failed, or was left out, is no message.
    """
    move_delivery(DeliveryStatus.QUEUED, DeliveryStatus.CANCELLED)
    ended = connection.exec_driver_sql(
        "UPDATE deliveries SET status='cancelled' WHERE contact_id=? AND status='queued' AND EXISTS ("
        "SELECT 1 FROM deliveries o WHERE o.campaign_id=deliveries.campaign_id"
        " AND o.contact_id=deliveries.contact_id AND o.id<>deliveries.id AND CASE o.status"
        " WHEN 'queued' THEN o.phone=? ELSE o.status NOT IN ('failed','skipped','cancelled') END"
        ") RETURNING campaign_id",
        (person, phone),
    )
    return {row[0] for row in ended}


def queue_failed(connection: Connection, campaign: int, reasons: frozenset[DeliveryReason]) -> int:
    """Queue failed deliveries with one of these reasons again; how many. By the owner's word only.

    Not those of people who were deleted or erased: there is nobody to send to.
    """
    move_delivery(DeliveryStatus.FAILED, DeliveryStatus.QUEUED, by_owner=True)
    rejoin(connection, campaign)
    failed = (
        deliveries.c.campaign_id == campaign,
        deliveries.c.status == DeliveryStatus.FAILED.value,
        deliveries.c.reason.in_([one.value for one in reasons]),
        deliveries.c.contact_id.is_not(None),
    )
    queued = {"status": DeliveryStatus.QUEUED.value, "reason": None, "not_before": None}
    return connection.execute(update(deliveries).where(*failed).values(queued)).rowcount


def rejoin(connection: Connection, campaign: int) -> None:
    """Messages whose contact was deleted belong to whoever is there with that number by now."""
    connection.exec_driver_sql(
        "UPDATE deliveries SET contact_id=(SELECT c.id FROM contacts c WHERE c.phone=deliveries.phone)"
        " WHERE campaign_id=? AND contact_id IS NULL",
        (campaign,),
    )


def is_a_contacts(connection: Connection, delivery: int) -> bool:
    """Whether a message is for somebody who is a contact."""
    theirs = select(deliveries.c.contact_id).where(deliveries.c.id == delivery)
    return connection.execute(theirs).scalar() is not None


def settle(connection: Connection, delivery: int, new: DeliveryStatus, epoch: int, at: datetime) -> None:
    """Give a delivery the status the owner said, and note it in the journal."""
    old = connection.execute(select(deliveries.c.status).where(deliveries.c.id == delivery)).scalar_one()
    move_delivery(DeliveryStatus(old), new, by_owner=True)
    changed: dict[str, object] = {"status": new.value, "reason": None}
    if new is DeliveryStatus.HANDED_OVER:
        changed.update(handed_at=at, by_owner=True)
    connection.execute(update(deliveries).where(deliveries.c.id == delivery).values(changed))
    connection.execute(
        insert(attempts).from_select(
            ["delivery_id", "number", "step", "epoch", "at", "detail"],
            select(
                deliveries.c.id,
                deliveries.c.attempts,
                literal(Step.RESOLVED.value),
                literal(epoch),
                literal(at, Moment),
                literal(json.dumps({"status": new.value, "by": "owner"})),
            ).where(deliveries.c.id == delivery),
        )
    )
