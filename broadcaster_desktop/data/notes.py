"""Notes on contacts: that they asked for no more messages, and that messages went on again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, delete, func, insert, select

from broadcaster_desktop.core.records import NoteKind, NoteRow
from broadcaster_desktop.data.models import contact_notes, contacts


def add(connection: Connection, phone: str, kind: NoteKind, words: str, at: datetime) -> None:
    """Note it on the contact with this number; nothing where there is none or its newest note says so."""
    contact = connection.execute(select(contacts.c.id).where(contacts.c.phone == phone)).scalar()
    if contact is None:
        return
    last = newest(connection, [contact]).get(contact)
    if last is None and kind is NoteKind.WENT_ON:
        return  # nothing was noted that it takes back
    if last is None or last.kind is not kind:
        connection.execute(
            insert(contact_notes).values(contact_id=contact, kind=kind.value, words=words, at=at)
        )


def take_back(connection: Connection, phone: str, kind: NoteKind, at: datetime) -> None:
    """Drop the note that was made of the contact with this number at this moment."""
    contact = select(contacts.c.id).where(contacts.c.phone == phone).scalar_subquery()
    note = contact_notes.c
    connection.execute(
        delete(contact_notes).where(note.contact_id == contact, note.kind == kind.value, note.at == at)
    )


def newest(connection: Connection, people: Sequence[int]) -> dict[int, NoteRow]:
    """The newest note of each of some hundreds of contacts that have one."""
    last = (
        select(func.max(contact_notes.c.id))
        .where(contact_notes.c.contact_id.in_(people))
        .group_by(contact_notes.c.contact_id)
    )
    query = select(contact_notes).where(contact_notes.c.id.in_(last))
    return {
        row.contact_id: NoteRow(NoteKind(row.kind), row.words, row.at) for row in connection.execute(query)
    }


def of_contact(connection: Connection, contact: int) -> tuple[NoteRow, ...]:
    """All notes of a contact, oldest first."""
    query = select(contact_notes).where(contact_notes.c.contact_id == contact).order_by(contact_notes.c.id)
    return tuple(NoteRow(NoteKind(row.kind), row.words, row.at) for row in connection.execute(query))
