"""What the owner did to contacts, so that it can be undone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import Connection, delete, func, insert, or_, select, update

from broadcaster_desktop.core.tidying import ActKind, Receipt
from broadcaster_desktop.data.kept import KeptContact, from_json, to_json
from broadcaster_desktop.data.models import act_changes, acts, import_changes


def note(connection: Connection, kind: ActKind, people: int, at: datetime) -> int:
    """Write an act down; its id."""
    values = {"kind": kind.value, "people": people, "at": at}
    return int(connection.execute(insert(acts).values(values).returning(acts.c.id)).scalar_one())


def counted(connection: Connection, act: int, more: int) -> None:
    """An act that goes on by steps was about so many more contacts."""
    connection.execute(update(acts).where(acts.c.id == act).values(people=acts.c.people + more))


def note_change(connection: Connection, act: int, before: KeptContact, after: KeptContact) -> None:
    """Write down what an act made of a contact."""
    row = {
        "act_id": act,
        "contact_id": before.id,
        "before": to_json(before),
        "after": to_json(after),
    }
    connection.execute(insert(act_changes).values(row))


def changes(connection: Connection, act: int) -> list[tuple[KeptContact, KeptContact]]:
    """The contacts an act changed, each before and after."""
    query = select(act_changes.c.before, act_changes.c.after).where(act_changes.c.act_id == act)
    return [(from_json(row.before), from_json(row.after)) for row in connection.execute(query)]


def new_numbers(connection: Connection, phones: Iterable[str], since: datetime) -> list[tuple[str, datetime]]:
    """Which numbers people with these got from a moment on, one after the other, and when; none undone."""
    query = (
        select(act_changes.c.before, act_changes.c.after, acts.c.at)
        .join(acts, acts.c.id == act_changes.c.act_id)
        .where(acts.c.kind == ActKind.EDIT.value, acts.c.undone_at.is_(None), acts.c.at >= since)
        .order_by(acts.c.id)
    )
    known, found = set(phones), []
    for row in connection.execute(query):
        old, new = from_json(row.before).phone, from_json(row.after).phone
        if old != new and old in known:
            known.add(new)
            found.append((new, row.at))
    return found


def receipt(connection: Connection, act: int) -> Receipt | None:
    """An act; None when there is none, or it is too long ago."""
    row = connection.execute(select(acts).where(acts.c.id == act)).first()
    if row is None:
        return None
    return Receipt(row.id, ActKind(row.kind), row.people, row.at, row.undone_at is not None)


def latest(connection: Connection, kinds: Iterable[ActKind], limit: int) -> list[Receipt]:
    """The last acts of these kinds that are not undone, newest first."""
    query = select(acts).where(acts.c.undone_at.is_(None), acts.c.people > 0, acts.c.kind.in_(list(kinds)))
    rows = connection.execute(query.order_by(acts.c.id.desc()).limit(limit))
    return [Receipt(row.id, ActKind(row.kind), row.people, row.at) for row in rows]


def newest(connection: Connection) -> int:
    """The id of the last act; 0 where there is none."""
    return connection.execute(select(func.max(acts.c.id))).scalar() or 0


def close(connection: Connection, act: int, at: datetime) -> None:
    """An act was undone."""
    connection.execute(update(acts).where(acts.c.id == act).values(undone_at=at))


def forget_before(connection: Connection, moment: datetime, limit: int) -> int:
    """Drop acts that are too long ago, at most so many; how many."""
    old = connection.execute(select(acts.c.id).where(acts.c.at < moment).limit(limit)).scalars().all()
    _forget(connection, old)
    return len(old)


def forget_person(connection: Connection, phones: Sequence[str], people: Sequence[int]) -> None:
    """Leave nothing of an erased person in what acts and imports wrote over."""
    for phone in phones:
        connection.execute(delete(import_changes).where(import_changes.c.phone == phone))
        told = (act_changes.c.before.contains(phone), act_changes.c.after.contains(phone))
        connection.execute(delete(act_changes).where(or_(*told)))
    connection.execute(delete(act_changes).where(act_changes.c.contact_id.in_(people)))


def _forget(connection: Connection, which: Sequence[int]) -> None:
    if which:
        connection.execute(delete(acts).where(acts.c.id.in_(which)))
