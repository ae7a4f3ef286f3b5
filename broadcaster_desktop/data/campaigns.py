"""Campaigns: their audience, their frozen snapshot, and their counts derived from the deliveries."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    func,
    insert,
    literal,
    or_,
    select,
    true,
    update,
)

from broadcaster_desktop.core.audience import Person
from broadcaster_desktop.core.records import CampaignView, DeliveryRow, NewCampaign, Purpose
from broadcaster_desktop.core.status import (
    CampaignReason,
    CampaignStatus,
    DeliveryReason,
    DeliveryStatus,
    Step,
    move_campaign,
    move_delivery,
)
from broadcaster_desktop.core.template import NAME, field_key
from broadcaster_desktop.data.contacts import consented, field_names, tag_id
from broadcaster_desktop.data.models import (
    Moment,
    accounts,
    attempts,
    campaign_people,
    campaign_tags,
    campaigns,
    chats,
    contact_fields,
    contact_tags,
    contacts,
    deliveries,
    import_rows,
    tags,
)

_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Frozen:
    """One person's line of a snapshot."""

    contact: int
    phone: str
    name: str
    text: str
    blocked: DeliveryReason | None


def create(connection: Connection, new: NewCampaign, at: datetime, people: Sequence[int] = ()) -> int:
    """Add a draft, or a scheduled campaign when it has a time; `people` are single contacts added to it."""
    first = CampaignStatus.SCHEDULED if new.at else CampaignStatus.DRAFT
    values = {
        "uuid": str(uuid.uuid4()),
        "name": new.name,
        "message": new.message,
        "purpose": new.purpose.value,
        "pace": new.pace,
        "status": first.value,
        "account_id": new.account,
        "scheduled_at": new.at,
        "created_at": at,
    }
    campaign = int(
        connection.execute(insert(campaigns).values(values).returning(campaigns.c.id)).scalar_one()
    )
    lines = [
        {"campaign_id": campaign, "tag_id": tag_id(connection, name)} for name in dict.fromkeys(new.tags)
    ]
    if lines:
        connection.execute(insert(campaign_tags), lines)
    single = [{"campaign_id": campaign, "contact_id": person, "excluded": False} for person in people]
    if single:
        connection.execute(insert(campaign_people), single)
    return campaign


def move(
    connection: Connection,
    campaign: int,
    new: CampaignStatus,
    why: CampaignReason | None = None,
    **values: object,
) -> bool:
    """Compare-and-set a campaign's status, as far as the rules allow; False when it stands there already."""
    old = status(connection, campaign)
    if old is new:
        return False
    move_campaign(old, new)
    changed = {"status": new.value, "reason": why.value if why else None, **values}
    connection.execute(update(campaigns).where(campaigns.c.id == campaign).values(changed))
    return True


def bind(connection: Connection, campaign: int, account: int) -> None:
    """Say which account a campaign goes out by."""
    connection.execute(update(campaigns).where(campaigns.c.id == campaign).values(account_id=account))


def give_reason(connection: Connection, campaign: int, why: CampaignReason | None) -> bool:
    """Say what a running campaign waits for; False when that was said already or it does not run."""
    changed = update(campaigns).where(
        campaigns.c.id == campaign,
        campaigns.c.status == CampaignStatus.RUNNING.value,
        campaigns.c.reason.is_distinct_from(why.value if why else None),
    )
    return bool(connection.execute(changed.values(reason=why.value if why else None)).rowcount)


def cancel_queued(connection: Connection, campaign: int) -> int:
    """End what was not begun; a message in hand is finished by its sender."""
    waiting = (deliveries.c.campaign_id == campaign, deliveries.c.status == DeliveryStatus.QUEUED.value)
    return connection.execute(
        update(deliveries).where(*waiting).values(status=DeliveryStatus.CANCELLED.value)
    ).rowcount


def queue_failed(connection: Connection, campaign: int, reasons: frozenset[DeliveryReason]) -> int:
    """Queue failed deliveries with one of these reasons again; how many. By the owner's word only."""
    move_delivery(DeliveryStatus.FAILED, DeliveryStatus.QUEUED, by_owner=True)
    failed = (
        deliveries.c.campaign_id == campaign,
        deliveries.c.status == DeliveryStatus.FAILED.value,
        deliveries.c.reason.in_([one.value for one in reasons]),
    )
    queued = {"status": DeliveryStatus.QUEUED.value, "reason": None, "not_before": None}
    return connection.execute(update(deliveries).where(*failed).values(queued)).rowcount


def delivery_of(connection: Connection, campaign: int, phone: str) -> DeliveryRow | None:
    """One person's delivery in a campaign."""
    query = select(deliveries.c.id).where(deliveries.c.campaign_id == campaign, deliveries.c.phone == phone)
    found = connection.execute(query).scalar()
    return None if found is None else delivery_rows(connection, [found])[0]


def settle(connection: Connection, delivery: int, new: DeliveryStatus, epoch: int, at: datetime) -> None:
    """Give an uncertain delivery the status the owner said, and note it in the journal."""
    old = connection.execute(select(deliveries.c.status).where(deliveries.c.id == delivery)).scalar_one()
    move_delivery(DeliveryStatus(old), new, by_owner=True)
    changed: dict[str, object] = {"status": new.value, "reason": None}
    if new is DeliveryStatus.HANDED_OVER:
        changed["handed_at"] = at
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


def snapshot(connection: Connection, campaign: int, lines: Iterator[Frozen]) -> None:
    """Freeze who gets which text, those who may not included with their reason."""
    connection.exec_driver_sql(
        "INSERT INTO deliveries (campaign_id, contact_id, phone, name, body, status, reason, position)"
        " VALUES (?,?,?,?,?,?,?,?)",
        [
            (
                campaign,
                line.contact,
                line.phone,
                line.name,
                line.text,
                DeliveryStatus.SKIPPED.value if line.blocked else DeliveryStatus.QUEUED.value,
                line.blocked.value if line.blocked else None,
                position,
            )
            for position, line in enumerate(lines)
        ],
    )


def audience_size(connection: Connection, tag_names: Sequence[str]) -> int:
    """How many contacts carry any of these tags."""
    carrying = (
        select(contact_tags.c.contact_id)
        .join(tags, tags.c.id == contact_tags.c.tag_id)
        .where(tags.c.name.in_(tag_names))
        .distinct()
        .subquery()
    )
    return int(connection.execute(select(func.count()).select_from(carrying)).scalar_one())


def people(
    connection: Connection,
    campaign: int,
    keys: Sequence[str],
    is_out: Callable[[str], bool],
    *,
    all_consent: bool,
) -> Iterator[tuple[int, Person]]:
    """The campaign's people with the values its message needs; people with an existing chat come first."""
    head = connection.execute(
        select(campaigns.c.purpose, campaigns.c.account_id).where(campaigns.c.id == campaign)
    ).one()
    values = _field_values(connection, campaign, [key for key in keys if key != NAME])
    known = select(chats.c.phone).where(chats.c.account_id == head.account_id)
    agreed = true() if all_consent else consented(Purpose(head.purpose))
    query = (
        select(contacts.c.id, contacts.c.phone, contacts.c.name, agreed.label("consented"))
        .where(*_chosen(campaign))
        .order_by(contacts.c.phone.not_in(known), contacts.c.id)
    )
    for row in connection.execute(query):
        person = Person(
            row.phone, {NAME: row.name, **values.get(row.id, {})}, bool(row.consented), is_out(row.phone)
        )
        yield row.id, person


def chosen(connection: Connection, campaign: int) -> list[tuple[str, str]]:
    """Numbers and names of a campaign's people, in the order of the files that brought them last."""
    rows = select(import_rows.c.phone).where(import_rows.c.verdict.in_(("ready", "fixed")))
    in_order = connection.execute(rows.order_by(import_rows.c.import_id, import_rows.c.row)).scalars()
    place = {phone: number for number, phone in enumerate(in_order)}
    query = select(contacts.c.phone, contacts.c.name).where(*_chosen(campaign)).order_by(contacts.c.id)
    people = [(row.phone, row.name) for row in connection.execute(query)]
    return sorted(people, key=lambda person: place.get(person[0], len(place)))


def view(connection: Connection, campaign: int) -> CampaignView | None:
    """A campaign with its counts; None when there is none."""
    found = connection.execute(select(campaigns).where(campaigns.c.id == campaign)).first()
    return None if found is None else _view(connection, found)


def status(connection: Connection, campaign: int) -> CampaignStatus:
    """Where a campaign stands."""
    return CampaignStatus(connection.execute(_column(campaigns.c.status, campaign)).scalar_one())


def reason(connection: Connection, campaign: int) -> CampaignReason | None:
    """Why it is paused, or what it waits for."""
    found = connection.execute(_column(campaigns.c.reason, campaign)).scalar_one()
    return CampaignReason(found) if found else None


def pace(connection: Connection, campaign: int) -> str:
    """Its pace."""
    return str(connection.execute(_column(campaigns.c.pace, campaign)).scalar_one())


def next_due(connection: Connection, campaign: int, now: datetime) -> datetime | None:
    """When its next queued delivery may be taken, now at the earliest; None when none is queued."""
    query = select(deliveries.c.not_before).where(
        deliveries.c.campaign_id == campaign, deliveries.c.status == DeliveryStatus.QUEUED.value
    )
    waits = [moment or now for moment in connection.execute(query.limit(100)).scalars()]
    return max(now, min(waits)) if waits else None


def every(connection: Connection) -> list[CampaignView]:
    """All campaigns, newest first."""
    return [
        _view(connection, row)
        for row in connection.execute(select(campaigns).order_by(campaigns.c.id.desc()))
    ]


def running(connection: Connection, account: int) -> list[int]:
    """Ids of an account's running campaigns, the one started first at the head."""
    query = (
        select(campaigns.c.id)
        .where(campaigns.c.account_id == account, campaigns.c.status == CampaignStatus.RUNNING.value)
        .order_by(campaigns.c.started_at, campaigns.c.id)
    )
    return list(connection.execute(query).scalars())


def accounts_at_work(connection: Connection, page: str) -> list[int]:
    """Accounts of a page address that have a running campaign."""
    query = (
        select(campaigns.c.account_id)
        .join(accounts, accounts.c.id == campaigns.c.account_id)
        .where(campaigns.c.status == CampaignStatus.RUNNING.value, accounts.c.page == page)
        .distinct()
    )
    return list(connection.execute(query).scalars())


def due(connection: Connection, now: datetime) -> list[int]:
    """Scheduled campaigns whose time has come."""
    query = select(campaigns.c.id).where(
        campaigns.c.status == CampaignStatus.SCHEDULED.value, campaigns.c.scheduled_at <= now
    )
    return list(connection.execute(query).scalars())


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
            )
    return [found[number] for number in wanted if number in found]


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


def _column(column: ColumnElement[Any], campaign: int) -> Select[Any]:
    return select(column).where(campaigns.c.id == campaign)


def _chosen(campaign: int) -> tuple[ColumnElement[bool], ...]:
    by_tag = (
        select(contact_tags.c.contact_id)
        .join(campaign_tags, campaign_tags.c.tag_id == contact_tags.c.tag_id)
        .where(campaign_tags.c.campaign_id == campaign)
    )
    named = select(campaign_people.c.contact_id).where(campaign_people.c.campaign_id == campaign)
    added = named.where(campaign_people.c.excluded.is_(False))
    left_out = named.where(campaign_people.c.excluded.is_(True))
    return (
        or_(contacts.c.id.in_(by_tag), contacts.c.id.in_(added)),
        contacts.c.id.not_in(left_out),
    )


def _field_values(connection: Connection, campaign: int, keys: Sequence[str]) -> dict[int, dict[str, str]]:
    wanted = {name: field_key(name) for name in field_names(connection) if field_key(name) in keys}
    if not wanted:
        return {}
    query = (
        select(contact_fields.c.contact_id, contact_fields.c.name, contact_fields.c.value)
        .join(contacts, contacts.c.id == contact_fields.c.contact_id)
        .where(contact_fields.c.name.in_(wanted), *_chosen(campaign))
    )
    values: dict[int, dict[str, str]] = {}
    for row in connection.execute(query):
        values.setdefault(row.contact_id, {})[wanted[row.name]] = row.value
    return values


def _view(connection: Connection, row: Row[Any]) -> CampaignView:
    counted = counts(connection, row.id)
    labels = (
        select(tags.c.name)
        .join(campaign_tags, campaign_tags.c.tag_id == tags.c.id)
        .where(campaign_tags.c.campaign_id == row.id)
        .order_by(tags.c.name)
    )
    return CampaignView(
        id=row.id,
        name=row.name,
        status=CampaignStatus(row.status),
        reason=CampaignReason(row.reason) if row.reason else None,
        message=row.message,
        purpose=Purpose(row.purpose),
        pace=row.pace,
        counts=counted,
        created_at=row.created_at,
        started_at=row.started_at,
        finished_at=row.finished_at,
        scheduled_at=row.scheduled_at,
        account=row.account_id,
        tags=tuple(connection.execute(labels).scalars()),
        total=sum(counted.values()) or _chosen_size(connection, row.id, row.status),
    )


def _chosen_size(connection: Connection, campaign: int, standing: str) -> int:
    if standing not in (CampaignStatus.DRAFT, CampaignStatus.SCHEDULED):
        return 0
    query = select(func.count()).select_from(contacts).where(*_chosen(campaign))
    return int(connection.execute(query).scalar_one())
