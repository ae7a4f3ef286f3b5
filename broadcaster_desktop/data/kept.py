"""Contacts whole, as they stand at a moment: read, written down, put back."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from sqlalchemy import Connection

from broadcaster_desktop.core.folding import fold
from broadcaster_desktop.data.contacts import tag_id

T = TypeVar("T", int, str)

_as_json = json.JSONEncoder(ensure_ascii=False).encode  # json.dumps would make one for everybody
AT_ONCE = 500
"""Ids or numbers a single statement is asked for; SQLite takes some thousands of parameters at the most."""


@dataclass(frozen=True, slots=True)
class KeptContact:
    """A contact with all that hangs on it. Moments are UTC milliseconds."""

    id: int
    phone: str
    name: str
    created_at: int
    updated_at: int
    tags: tuple[str, ...] = ()
    fields: dict[str, str] | None = None
    notes: tuple[tuple[str, str, int], ...] = ()
    """Kind, words, moment."""
    campaigns: tuple[tuple[int, bool], ...] = ()
    """Campaigns it was added to (False) or taken out of (True) as a single person."""
    numbers: tuple[str, ...] = ()
    """Further numbers of this person: those it had, and those of contacts it was made one with."""

    @property
    def values(self) -> dict[str, str]:
        """Its custom fields."""
        return self.fields or {}


def to_json(kept: KeptContact) -> str:
    """Written down, to be kept in a table."""
    return _as_json(
        {
            "id": kept.id,
            "phone": kept.phone,
            "name": kept.name,
            "created_at": kept.created_at,
            "updated_at": kept.updated_at,
            "tags": kept.tags,
            "fields": kept.values,
            "notes": kept.notes,
            "campaigns": kept.campaigns,
            "numbers": kept.numbers,
        }
    )


def from_json(text: str) -> KeptContact:
    """What `to_json` wrote."""
    found = json.loads(text)
    return KeptContact(
        id=found["id"],
        phone=found["phone"],
        name=found["name"],
        created_at=found["created_at"],
        updated_at=found["updated_at"],
        tags=tuple(found["tags"]),
        fields=found["fields"],
        notes=tuple((kind, words, at) for kind, words, at in found["notes"]),
        campaigns=tuple((campaign, excluded) for campaign, excluded in found["campaigns"]),
        numbers=tuple(found.get("numbers", ())),
    )


def pieces(wanted: Sequence[T]) -> Iterator[tuple[str, tuple[T, ...]]]:
    """Ids or numbers in parts one statement can take, each with its question marks."""
    for start in range(0, len(wanted), AT_ONCE):
        part = tuple(wanted[start : start + AT_ONCE])
        yield ",".join("?" * len(part)), part


def read(connection: Connection, ids: Sequence[int]) -> list[KeptContact]:
    """These contacts as they stand, in the order of the ids; those that are gone are left out."""
    found: dict[int, KeptContact] = {}
    for marks, part in pieces(ids):
        heads = connection.exec_driver_sql(
            f"SELECT id, phone, name, created_at, updated_at FROM contacts WHERE id IN ({marks})",  # noqa: S608
            part,
        ).all()
        tags = _grouped(
            connection,
            "SELECT c.contact_id, t.name FROM contact_tags c JOIN tags t ON t.id=c.tag_id"  # noqa: S608
            f" WHERE c.contact_id IN ({marks}) ORDER BY t.name",
            part,
        )
        fields = _grouped(
            connection,
            "SELECT contact_id, name, value FROM contact_fields"  # noqa: S608
            f" WHERE contact_id IN ({marks}) ORDER BY name",
            part,
        )
        notes = _grouped(
            connection,
            "SELECT contact_id, kind, words, at FROM contact_notes"  # noqa: S608
            f" WHERE contact_id IN ({marks}) ORDER BY id",
            part,
        )
        campaigns = _grouped(
            connection,
            "SELECT contact_id, campaign_id, excluded FROM campaign_people"  # noqa: S608
            f" WHERE contact_id IN ({marks}) ORDER BY campaign_id",
            part,
        )
        numbers = _grouped(
            connection,
            f"SELECT contact_id, phone FROM contact_numbers WHERE contact_id IN ({marks}) ORDER BY phone",  # noqa: S608
            part,
        )
        for number, phone, name, created, updated in heads:
            found[number] = KeptContact(
                number,
                phone,
                name,
                created,
                updated,
                tuple(tag for (tag,) in tags.get(number, ())),
                dict(fields.get(number, ())),
                tuple(notes.get(number, ())),
                tuple((campaign, bool(out)) for campaign, out in campaigns.get(number, ())),
                tuple(other for (other,) in numbers.get(number, ())),
            )
    return [found[number] for number in ids if number in found]


def one(connection: Connection, contact: int) -> KeptContact | None:
    """One contact as it stands; None when it is gone."""
    return next(iter(read(connection, [contact])), None)


def add(connection: Connection, people: Sequence[KeptContact]) -> list[int]:
    """Make contacts of what was kept, under their old ids where these are free; their ids now.

    Their numbers must be free. Messages that were sent to them as contacts belong to them again.
    """
    taken = _taken(connection, [kept.id for kept in people])
    placed = []
    for kept in people:
        number = None if kept.id in taken else kept.id
        row = (number, kept.phone, kept.name, fold(kept.name), kept.created_at, kept.updated_at)
        made = connection.exec_driver_sql(
            "INSERT INTO contacts (id, phone, name, name_key, created_at, updated_at) VALUES (?,?,?,?,?,?)"
            " RETURNING id",
            row,
        ).scalar_one()
        placed.append(replace(kept, id=made))
        taken.add(made)
    _hang_on(connection, placed)
    for kept in placed:
        note_all(connection, kept.id, kept.notes)
    _many(
        connection,
        "UPDATE deliveries SET contact_id=? WHERE phone=? AND contact_id IS NULL",
        [(kept.id, kept.phone) for kept in placed],
    )
    return [kept.id for kept in placed]


def write(connection: Connection, kept: KeptContact) -> None:
    """Have the contact of this id be as `kept` says, but for notes; its number must be free or its own."""
    connection.exec_driver_sql(
        "UPDATE contacts SET phone=?, name=?, name_key=?, updated_at=? WHERE id=?",
        (kept.phone, kept.name, fold(kept.name), kept.updated_at, kept.id),
    )
    for table in ("contact_tags", "contact_fields", "contact_numbers", "campaign_people"):
        connection.exec_driver_sql(f"DELETE FROM {table} WHERE contact_id=?", (kept.id,))  # noqa: S608
    _hang_on(connection, [kept])


def note_all(connection: Connection, contact: int, notes: Iterable[tuple[str, str, int]]) -> None:
    """Add notes to a contact."""
    _many(
        connection,
        "INSERT INTO contact_notes (contact_id, kind, words, at) VALUES (?,?,?,?)",
        [(contact, *note) for note in notes],
    )


def drop(connection: Connection, ids: Sequence[int]) -> None:
    """Take contacts away with all that hangs on them; what was sent to them stays, as nobody's."""
    for marks, part in pieces(ids):
        connection.exec_driver_sql(f"DELETE FROM contacts WHERE id IN ({marks})", part)  # noqa: S608


def _hang_on(connection: Connection, people: Iterable[KeptContact]) -> None:
    people = list(people)
    tags = {name: tag_id(connection, name) for name in sorted({tag for kept in people for tag in kept.tags})}
    _many(
        connection,
        "INSERT INTO contact_tags (contact_id, tag_id) VALUES (?,?)",
        [(kept.id, tags[tag]) for kept in people for tag in kept.tags],
    )
    _many(
        connection,
        "INSERT INTO contact_fields (contact_id, name, value) VALUES (?,?,?)",
        [(kept.id, name, value) for kept in people for name, value in kept.values.items()],
    )
    _many(
        connection,
        "INSERT INTO contact_numbers (contact_id, phone) VALUES (?,?)",
        [(kept.id, number) for kept in people for number in kept.numbers],
    )
    _many(
        connection,
        "INSERT INTO campaign_people (campaign_id, contact_id, excluded)"
        " SELECT id, ?, ? FROM campaigns WHERE id=?",
        [(kept.id, excluded, campaign) for kept in people for campaign, excluded in kept.campaigns],
    )


def _taken(connection: Connection, ids: Sequence[int]) -> set[int]:
    taken: set[int] = set()
    for marks, part in pieces(ids):
        taken.update(
            connection.exec_driver_sql(f"SELECT id FROM contacts WHERE id IN ({marks})", part).scalars()  # noqa: S608
        )
    return taken


def _many(connection: Connection, statement: str, rows: list[tuple[object, ...]]) -> None:
    if rows:
        connection.exec_driver_sql(statement, rows)


def _grouped(connection: Connection, query: str, part: tuple[int, ...]) -> dict[int, list[Any]]:
    """Rows by their first value, which is left off."""
    found: dict[int, list[Any]] = {}
    for number, *rest in connection.exec_driver_sql(query, part):
        found.setdefault(number, []).append(tuple(rest))
    return found
