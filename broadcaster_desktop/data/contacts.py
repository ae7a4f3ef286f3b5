"""Contacts, their tags, fields and consents."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import Connection, exists, func, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from broadcaster_desktop.core.folding import fold
from broadcaster_desktop.core.privacy import Consent
from broadcaster_desktop.core.records import ContactDetail, ContactRow, Purpose, TagRow
from broadcaster_desktop.data import consents, notes
from broadcaster_desktop.data.consents import consented
from broadcaster_desktop.data.listing import count, first_ids, ids
from broadcaster_desktop.data.models import (
    contact_fields,
    contact_tags,
    contacts,
    suppressions,
    tags,
)

__all__ = [
    "add",
    "all_numbers",
    "all_tags",
    "consented",
    "count",
    "detail",
    "field_names",
    "field_values",
    "first_ids",
    "id_of",
    "ids",
    "record_consents",
    "rows",
    "tag_id",
    "tag_people",
]

_AT_ONCE = 500
"""Ids a single statement is asked for; SQLite takes some thousands of parameters at the most."""


def rows(connection: Connection, wanted: Sequence[int]) -> list[ContactRow]:
    """The list lines of these contacts, in the order of the ids."""
    found: dict[int, ContactRow] = {}
    for start in range(0, len(wanted), _AT_ONCE):
        found.update(_rows(connection, list(wanted[start : start + _AT_ONCE])))
    return [found[number] for number in wanted if number in found]


def detail(connection: Connection, contact: int) -> ContactDetail | None:
    """Everything about one contact; None when there is no such contact."""
    lines = rows(connection, [contact])
    if not lines:
        return None
    created = connection.execute(select(contacts.c.created_at).where(contacts.c.id == contact)).scalar_one()
    fields = connection.execute(
        select(contact_fields.c.name, contact_fields.c.value)
        .where(contact_fields.c.contact_id == contact)
        .order_by(contact_fields.c.name)
    )
    return ContactDetail(
        lines[0],
        {row.name: row.value for row in fields},
        consents.of(connection, lines[0].phone),
        created,
        notes.of_contact(connection, contact),
    )


def id_of(connection: Connection, phone: str) -> int | None:
    """The id of the contact with this number."""
    return connection.execute(select(contacts.c.id).where(contacts.c.phone == phone)).scalar()


def all_numbers(connection: Connection) -> frozenset[int]:
    """Every contact's number as a whole number, which takes half the memory of its text."""
    return frozenset(int(phone) for phone in connection.execute(select(contacts.c.phone)).scalars())


def add(connection: Connection, phone: str, name: str, at: datetime) -> int:
    """Add a contact; the number must be new."""
    values = {"phone": phone, "name": name, "name_key": fold(name), "created_at": at, "updated_at": at}
    return int(connection.execute(insert(contacts).values(values).returning(contacts.c.id)).scalar_one())


def tag_id(connection: Connection, name: str) -> int:
    """The id of a tag, made when it is new."""
    connection.execute(upsert(tags).values(name=name).on_conflict_do_nothing(index_elements=["name"]))
    return int(connection.execute(select(tags.c.id).where(tags.c.name == name)).scalar_one())


def tag_people(connection: Connection, tag: int, people: Iterable[int]) -> None:
    """Put a tag on contacts; those that carry it already keep it."""
    lines = [{"contact_id": person, "tag_id": tag} for person in people]
    if lines:
        connection.execute(upsert(contact_tags).on_conflict_do_nothing(), lines)


def all_tags(connection: Connection) -> list[TagRow]:
    """Every tag with the number of its contacts."""
    query = (
        select(tags.c.name, func.count(contact_tags.c.contact_id))
        .select_from(tags.outerjoin(contact_tags))
        .group_by(tags.c.id)
        .order_by(tags.c.name)
    )
    return [TagRow(row[0], row[1]) for row in connection.execute(query)]


def field_names(connection: Connection) -> list[str]:
    """The names of all custom fields in use, each found behind the one before it."""
    names: list[str] = []
    name = connection.execute(select(func.min(contact_fields.c.name))).scalar()
    while name is not None:
        names.append(name)
        later = select(func.min(contact_fields.c.name)).where(contact_fields.c.name > name)
        name = connection.execute(later).scalar()
    return names


def field_values(connection: Connection, wanted: Sequence[int]) -> dict[int, dict[str, str]]:
    """The custom fields of some hundreds of contacts."""
    columns = contact_fields.c
    theirs = columns.contact_id.in_(list(wanted))
    query = select(columns.contact_id, columns.name, columns.value).where(theirs)
    values: dict[int, dict[str, str]] = {}
    for contact, name, value in connection.execute(query):
        values.setdefault(contact, {})[name] = value
    return values


def record_consents(
    connection: Connection,
    phones: Iterable[str],
    wording: str,
    *,
    source: str,
    language: str,
    by: str,
    at: datetime,
    purposes: Iterable[Purpose] = tuple(Purpose),
) -> None:
    """Append a consent to these purposes for each number."""
    given = [Consent(purpose, True, source, wording, language, by, at) for purpose in purposes]
    consents.record(connection, phones, given)


def _rows(connection: Connection, wanted: Sequence[int]) -> dict[int, ContactRow]:
    carried: dict[int, list[str]] = {}
    labels = (
        select(contact_tags.c.contact_id, tags.c.name)
        .join(tags, tags.c.id == contact_tags.c.tag_id)
        .where(contact_tags.c.contact_id.in_(wanted))
        .order_by(tags.c.name)
    )
    for contact, name in connection.execute(labels):
        carried.setdefault(contact, []).append(name)
    stopped = exists().where(suppressions.c.phone == contacts.c.phone)
    query = select(
        contacts.c.id,
        contacts.c.phone,
        contacts.c.name,
        consented(Purpose.MARKETING).label("consented"),
        stopped.label("stopped"),
        contacts.c.messaged_at,
    ).where(contacts.c.id.in_(wanted))
    noted = notes.newest(connection, wanted)
    return {
        row.id: ContactRow(
            row.id,
            row.phone,
            row.name,
            tuple(carried.get(row.id, ())),
            bool(row.consented),
            row.stopped,
            noted.get(row.id),
            row.messaged_at,
        )
        for row in connection.execute(query)
    }
