"""Contacts in order: found by name, number or tag, narrowed, sorted; the first of a long list at once.

Whatever names few people is read first, and these are sorted. A list that nothing narrows to few is walked in
the order that is wanted, until the first page is full.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    and_,
    case,
    exists,
    false,
    func,
    or_,
    select,
    union,
)

from broadcaster_desktop.core.folding import fold
from broadcaster_desktop.core.searching import SHORT, Search, is_named, read_search
from broadcaster_desktop.data import search as index
from broadcaster_desktop.data.models import contact_tags, contacts, tags

Chosen = ColumnElement[bool]
"""A condition on contacts, as of a segment."""

LAST_SIGN = "\U0010ffff"
"""Whatever begins with a text stands between it and it with this sign behind."""

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
    best: ColumnElement[bool] | None = None
    """Who comes first in a list by name: those whose name begins with what was typed."""


def start(
    connection: Connection, wanted: Wanted, sort: str, limit: int, *, descending: bool = False
) -> Start:
    """The first ids of a list and how many it has."""
    narrowed = _narrow(connection, wanted)
    if narrowed.few:
        ids = index.ids_of(connection, _ordered(narrowed, sort, descending=descending))
        return Start(ids, len(ids))
    first = _first(connection, narrowed, sort, limit, descending=descending)
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
    return _first(connection, _narrow(connection, Wanted(search, tag)), sort, limit, descending=descending)


def count(
    connection: Connection,
    search: str = "",
    tag: str | None = None,
    chosen: Chosen | None = None,
) -> int:
    """How many contacts match."""
    return _count(connection, _narrow(connection, Wanted(search, tag, chosen)))


def _first(
    connection: Connection, narrowed: _Narrowed, sort: str, limit: int, *, descending: bool
) -> list[int]:
    """The first ids; the best of a list by name are read by themselves, for they stand side by side."""
    parts = [narrowed]
    if narrowed.best is not None and sort == "name" and not descending:
        alone = replace(narrowed, best=None)
        parts = [replace(alone, where=(*alone.where, one)) for one in (narrowed.best, ~narrowed.best)]
    found: list[int] = []
    for part in parts:
        if len(found) < limit:
            query = _ordered(part, sort, descending=descending).limit(limit - len(found))
            found.extend(connection.execute(query).scalars())
    return found


def _ordered(narrowed: _Narrowed, sort: str, *, descending: bool) -> Select[Any]:
    column = SORTS[sort]
    query = select(contacts.c.id).where(*narrowed.where)
    if descending:
        return query.order_by(column.desc(), contacts.c.id.desc())
    if narrowed.best is not None and sort == "name":
        query = query.order_by(case((narrowed.best, 0), else_=1))
    return query.order_by(column, contacts.c.id)


def _narrow(connection: Connection, wanted: Wanted) -> _Narrowed:
    parts = []
    best = None
    search = read_search(wanted.search)
    if search.terms:
        begin = search.beginning
        best = and_(contacts.c.name_key >= begin, contacts.c.name_key < begin + LAST_SIGN)
        parts.append(_found(connection, search))
    if wanted.tag is not None:
        tag = select(tags.c.id).where(tags.c.name == wanted.tag)
        parts.append(_carried(connection, list(connection.execute(tag).scalars())))
    if wanted.chosen is not None:
        parts.append(_Narrowed((wanted.chosen,)))
    where = tuple(condition for part in parts for condition in part.where)
    number = parts[0].count if len(parts) == 1 else None
    return _Narrowed(where, any(part.few for part in parts), number, best)


def _found(connection: Connection, search: Search) -> _Narrowed:
    """Those whose name or number is found, and those who carry a tag of such a name."""
    tagged = _tags_named(connection, search)
    carried = _carried(connection, tagged)
    most = index.few(connection)
    in_row = index.matches(search)
    named = index.named(search)
    if index.number(connection, search, most) > most:
        return _many(connection, search, carried, tagged)
    if not tagged:
        return _Narrowed((contacts.c.id.in_(named), in_row), few=True)
    if carried.few:
        both = union(named, _carriers(tagged))
        return _Narrowed((contacts.c.id.in_(both), or_(in_row, _carries(tagged))), few=True)
    others = select(func.count()).select_from(contacts).where(contacts.c.id.in_(named), in_row)
    besides = connection.execute(others.where(~_carries(tagged))).scalar_one()
    return _Narrowed((or_(in_row, _carries(tagged)),), count=besides + (carried.count or 0))


def _many(connection: Connection, search: Search, carried: _Narrowed, tagged: list[int]) -> _Narrowed:
    in_row = index.matches(search)
    if not tagged:
        return _Narrowed((in_row,), count=index.counted(connection, search))
    if carried.few:
        return _Narrowed((or_(in_row, contacts.c.id.in_(_carriers(tagged))),))
    besides = select(func.count()).select_from(contacts).where(in_row, ~_carries(tagged))
    total = connection.execute(besides).scalar_one() + (carried.count or 0)
    return _Narrowed((or_(in_row, _carries(tagged)),), count=total)


def _tags_named(connection: Connection, search: Search) -> list[int]:
    if len(search.text) < SHORT:
        return []  # whoever types a letter begins a name; a tag would bring half of all people
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
