"""Contacts in order: found by name, number or tag, narrowed, sorted; the first of a long list at once.

Whatever names few people is read first, and these are sorted. A list that nothing narrows to few is walked in
the order that is wanted, until the first page is full.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, exists, false, func, or_, select, union

from broadcaster_desktop.core.folding import fold
from broadcaster_desktop.core.searching import Search, is_named, read_search
from broadcaster_desktop.data import search as index
from broadcaster_desktop.data.models import contact_tags, contacts, tags

Chosen = ColumnElement[bool]
"""A condition on contacts, as of a segment."""

SORTS = {
    "name": contacts.c.name_key,
    "phone": contacts.c.phone,
    "added": contacts.c.id,
    "messaged": contacts.c.messaged_at,
}
"""What a list can be sorted by; each is an index."""


@dataclass(frozen=True, slots=True)
class Start:
    """How a list begins."""

    ids: Sequence[int]
    """The first, or all."""
    count: int
    """Of the whole list."""

    @property
    def complete(self) -> bool:
        """Whether `ids` are all."""
        return len(self.ids) == self.count


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a list is narrowed to."""

    search: str = ""
    tag: str | None = None
    chosen: Chosen | None = None


@dataclass(frozen=True, slots=True)
class _Narrowed:
    """What is known of a list before it is read."""

    where: tuple[ColumnElement[bool], ...] = ()
    few: bool = False
    """So few that all are sorted at once; else they are walked in order."""
    count: int | None = None
    """How many there are, where that was found out more cheaply than by `where`."""


def start(
    connection: Connection, wanted: Wanted, sort: str, limit: int, *, descending: bool = False
) -> Start:
    """The first ids of a list and how many it has."""
    narrowed = _narrow(connection, wanted)
    if narrowed.few:
        ids = index.ids_of(connection, _ordered(narrowed, sort, descending=descending))
        return Start(ids, len(ids))
    first = list(connection.execute(_ordered(narrowed, sort, descending=descending).limit(limit)).scalars())
    return Start(first, len(first) if len(first) < limit else _count(connection, narrowed))


def ids(
    connection: Connection,
    search: str = "",
    tag: str | None = None,
    sort: str = "name",
    *,
    descending: bool = False,
    chosen: Chosen | None = None,
) -> Sequence[int]:
    """The ordered ids of all contacts that match."""
    narrowed = _narrow(connection, Wanted(search, tag, chosen))
    return index.ids_of(connection, _ordered(narrowed, sort, descending=descending))


def first_ids(
    connection: Connection, search: str, tag: str | None, sort: str, limit: int, *, descending: bool = False
) -> list[int]:
    """The first ids of those `ids` would give, at once."""
    query = _ordered(_narrow(connection, Wanted(search, tag)), sort, descending=descending)
    return list(connection.execute(query.limit(limit)).scalars())


def count(
    connection: Connection,
    search: str = "",
    tag: str | None = None,
    chosen: Chosen | None = None,
) -> int:
    """How many contacts match."""
    return _count(connection, _narrow(connection, Wanted(search, tag, chosen)))


def _ordered(narrowed: _Narrowed, sort: str, *, descending: bool) -> Select[Any]:
    column = SORTS[sort]
    order = (column.desc(), contacts.c.id.desc()) if descending else (column, contacts.c.id)
    return select(contacts.c.id).where(*narrowed.where).order_by(*order)


def _narrow(connection: Connection, wanted: Wanted) -> _Narrowed:
    parts = []
    search = read_search(wanted.search)
    if search.terms:
        parts.append(_found(connection, search))
    if wanted.tag is not None:
        tag = select(tags.c.id).where(tags.c.name == wanted.tag)
        parts.append(_carried(connection, list(connection.execute(tag).scalars())))
    if wanted.chosen is not None:
        parts.append(_Narrowed((wanted.chosen,)))
    if len(parts) == 1:
        return parts[0]
    where = tuple(condition for part in parts for condition in part.where)
    return _Narrowed(where, any(part.few for part in parts))


def _found(connection: Connection, search: Search) -> _Narrowed:
    """Those whose name or number is found, and those who carry a tag of such a name."""
    tagged = _tags_named(connection, search)
    carried = _carried(connection, tagged)
    most = index.few(connection)
    in_row = index.matches(search)
    if index.number(connection, search, most) > most:
        return _Narrowed((or_(in_row, _carries(tagged)) if tagged else in_row,))
    named = index.named(search)
    if not tagged:
        return _Narrowed((contacts.c.id.in_(named), in_row), few=True)
    if carried.few:
        both = union(named, _carriers(tagged))
        return _Narrowed((contacts.c.id.in_(both), or_(in_row, _carries(tagged))), few=True)
    others = select(func.count()).select_from(contacts).where(contacts.c.id.in_(named), in_row)
    besides = connection.execute(others.where(~_carries(tagged))).scalar_one()
    return _Narrowed((or_(in_row, _carries(tagged)),), count=besides + (carried.count or 0))


def _tags_named(connection: Connection, search: Search) -> list[int]:
    every = connection.execute(select(tags.c.id, tags.c.name))
    return [row.id for row in every if is_named(search, fold(row.name))]


def _carried(connection: Connection, wanted: list[int]) -> _Narrowed:
    """Those who carry any of these tags."""
    if not wanted:
        return _Narrowed((false(),), few=True)
    most = index.few(connection)
    some = select(func.count()).select_from(_carriers(wanted).limit(most + 1).subquery())
    if connection.execute(some).scalar_one() <= most:
        return _Narrowed((contacts.c.id.in_(_carriers(wanted)),), few=True)
    carrier = contact_tags.c.contact_id
    number = func.count() if len(wanted) == 1 else func.count(carrier.distinct())
    carry = contact_tags.c.tag_id.in_(wanted)
    total = connection.execute(select(number).select_from(contact_tags).where(carry)).scalar_one()
    return _Narrowed((_carries(wanted),), count=total)


def _carriers(wanted: list[int]) -> Select[Any]:
    return select(contact_tags.c.contact_id).where(contact_tags.c.tag_id.in_(wanted))


def _carries(wanted: list[int]) -> ColumnElement[bool]:
    return exists().where(contact_tags.c.contact_id == contacts.c.id, contact_tags.c.tag_id.in_(wanted))


def _count(connection: Connection, narrowed: _Narrowed) -> int:
    if narrowed.count is not None:
        return narrowed.count
    query = select(func.count()).select_from(contacts).where(*narrowed.where)
    return connection.execute(query).scalar_one()
