"""Campaigns: their audience, their frozen snapshot, and their counts derived from the deliveries."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    func,
    insert,
    or_,
    select,
    true,
    update,
)

from broadcaster_desktop.core.audience import Person
from broadcaster_desktop.core.records import CampaignView, NewCampaign, Purpose
from broadcaster_desktop.core.status import (
    CampaignReason,
    CampaignStatus,
    DeliveryStatus,
    move_campaign,
)
from broadcaster_desktop.core.template import NAME, field_key
from broadcaster_desktop.data import media, outcomes, replies
from broadcaster_desktop.data.consents import consented
from broadcaster_desktop.data.contacts import field_names, tag_id
from broadcaster_desktop.data.models import (
    accounts,
    campaign_people,
    campaign_tags,
    campaigns,
    chats,
    contact_fields,
    contact_tags,
    contacts,
    import_rows,
    tags,
)

_AT_ONCE = 500


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
    account: int | None = None,
) -> Iterator[tuple[int, Person]]:
    """The campaign's people with the values its message needs; people with an existing chat come first.

    `account` is the one it would go out by as long as it is bound to none.
    """
    head = connection.execute(
        select(campaigns.c.purpose, campaigns.c.account_id).where(campaigns.c.id == campaign)
    ).one()
    values = _field_values(connection, campaign, [key for key in keys if key != NAME])
    sender = head.account_id if head.account_id is not None else account
    new = contacts.c.phone.not_in(select(chats.c.phone).where(chats.c.account_id == sender))
    agreed = true() if all_consent else consented(Purpose(head.purpose))
    query = (
        select(contacts.c.id, contacts.c.phone, contacts.c.name, agreed.label("consented"), new.label("new"))
        .where(*_chosen(campaign))
        .order_by(new, contacts.c.id)
    )
    for row in connection.execute(query):
        given = {NAME: row.name, **values.get(row.id, {})}
        yield row.id, Person(row.phone, given, bool(row.consented), is_out(row.phone), bool(row.new))


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
    return CampaignStatus(_of(connection, "status", campaign))


def reason(connection: Connection, campaign: int) -> CampaignReason | None:
    """Why it is paused, or what it waits for."""
    found = _of(connection, "reason", campaign)
    return CampaignReason(found) if found else None


def pace(connection: Connection, campaign: int) -> str:
    """Its pace."""
    return str(_of(connection, "pace", campaign))


def every(connection: Connection) -> list[CampaignView]:
    """All campaigns, newest first."""
    return [
        _view(connection, row)
        for row in connection.execute(select(campaigns).order_by(campaigns.c.id.desc()))
    ]


def running(connection: Connection, account: int) -> list[int]:
    """Ids of an account's running campaigns, the one started first at the head."""
    found = connection.exec_driver_sql(
        "SELECT id FROM campaigns WHERE account_id=? AND status='running' ORDER BY started_at, id", (account,)
    )
    return list(found.scalars())


def accounts_at_work(connection: Connection, page: str) -> list[int]:
    """Accounts of a page address that have a running campaign."""
    query = (
        select(campaigns.c.account_id)
        .join(accounts, accounts.c.id == campaigns.c.account_id)
        .where(campaigns.c.status == CampaignStatus.RUNNING.value, accounts.c.page == page)
        .distinct()
    )
    return list(connection.execute(query).scalars())


def waits(connection: Connection, page: str) -> set[CampaignReason | None]:
    """What the running campaigns of a page address wait for; None: one waits for nothing."""
    query = (
        select(campaigns.c.reason)
        .join(accounts, accounts.c.id == campaigns.c.account_id)
        .where(campaigns.c.status == CampaignStatus.RUNNING.value, accounts.c.page == page)
        .distinct()
    )
    return {CampaignReason(found) if found else None for found in connection.execute(query).scalars()}


def due(connection: Connection, now: datetime, page: str) -> list[int]:
    """Scheduled campaigns whose time has come, the earliest first; those of another page left out."""
    of_page = select(accounts.c.id).where(accounts.c.page == page)
    query = select(campaigns.c.id).where(
        campaigns.c.status == CampaignStatus.SCHEDULED.value,
        campaigns.c.scheduled_at <= now,
        or_(campaigns.c.account_id.is_(None), campaigns.c.account_id.in_(of_page)),
    )
    return list(connection.execute(query.order_by(campaigns.c.scheduled_at, campaigns.c.id)).scalars())


def _of(connection: Connection, column: str, campaign: int) -> Any:
    """One column of a campaign, at the driver's own price: the sender asks with every message."""
    query = f"SELECT {column} FROM campaigns WHERE id=?"  # noqa: S608  # a name of ours
    return connection.exec_driver_sql(query, (campaign,)).scalar_one()


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
    counted = outcomes.counts(connection, row.id)
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
        total=sum(counted.values()) or _chosen_size(connection, row),
        held=replies.held(connection, row.id) if counted[DeliveryStatus.QUEUED] else 0,
        attachments=media.rows(connection, row.id),
    )


def _chosen_size(connection: Connection, row: Row[Any]) -> int:
    """How many would be asked for at its first start; 0 once that is over."""
    if row.started_at is not None or row.status == CampaignStatus.CANCELLED:
        return 0
    query = select(func.count()).select_from(contacts).where(*_chosen(row.id))
    return int(connection.execute(query).scalar_one())
