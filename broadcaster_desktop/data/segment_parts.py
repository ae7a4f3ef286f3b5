"""What each condition of a segment says in SQL: whom it names by an index, or everyone but those."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, FromClause, exists, false, func, select, text

from broadcaster_desktop.core.folding import plain
from broadcaster_desktop.core.records import Purpose
from broadcaster_desktop.core.segments import (
    Agreed,
    Chat,
    Condition,
    Field,
    FieldTest,
    Messaged,
    OptedOut,
    Replied,
    Standing,
    Tagged,
)
from broadcaster_desktop.data.contacts import field_names
from broadcaster_desktop.data.models import contact_fields, contact_tags, contacts, suppressions, tags

_MOST_VALUES = 2_000
"""Different values of a field that are compared here, as a person would; of more, SQL compares them."""

_VALUES = text(
    "WITH RECURSIVE v(x) AS (SELECT min(value) FROM contact_fields WHERE name = :name UNION ALL"
    " SELECT (SELECT min(value) FROM contact_fields WHERE name = :name AND value > x) FROM v"
    " WHERE x IS NOT NULL LIMIT :most) SELECT x FROM v WHERE x IS NOT NULL"
)
"""A field's different values, each found behind the one before it."""

_SAID = {Standing.YES: True, Standing.NO: False, Standing.UNKNOWN: None}


@dataclass(frozen=True, slots=True)
class Facts:
    """What a contact's own row has for segments."""

    messaged_at: ColumnElement[Any]
    replied_at: ColumnElement[Any]
    marketing: ColumnElement[Any]
    service: ColumnElement[Any]

    @classmethod
    def of(cls, table: FromClause) -> Facts:
        """The columns of contacts or an alias of it."""
        return cls(table.c.messaged_at, table.c.replied_at, table.c.marketing, table.c.service)

    def unindexed(self) -> Facts:
        """The same, for conditions by which no index is to be chosen."""
        messaged_at = func.coalesce(self.messaged_at, self.messaged_at)
        replied_at = func.coalesce(self.replied_at, self.replied_at)
        return Facts(messaged_at, replied_at, self.marketing, self.service)


Holds = Callable[[Facts], ColumnElement[bool]]


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """A condition that names people, or with `yes` false everyone else.

    With `own` it is one on a contact's own row, and `source` an alias of contacts.
    """

    source: FromClause
    who: ColumnElement[int]
    where: tuple[ColumnElement[bool], ...]
    yes: bool = True
    once: bool = True
    """Nobody is named twice."""
    own: Holds | None = None
    others: tuple[Part, ...] = ()
    """Parts of which each contact is named by exactly one, this one aside."""

    def of(self, who: ColumnElement[int]) -> ColumnElement[bool]:
        """The condition on the contact with this id."""
        if self.own is not None and who is contacts.c.id:
            return self.on(Facts.of(contacts))
        named = exists().select_from(self.source).where(self.who == who, *self.where)
        return named if self.yes else ~named

    def on(self, facts: Facts) -> ColumnElement[bool]:
        """The condition on a contact's own row; only with `own`."""
        if self.own is None:
            raise ValueError("this is no condition on a contact's own row")
        holds = self.own(facts)
        return holds if self.yes else func.coalesce(holds, false()).is_(False)

    def number(self) -> ColumnElement[int]:
        """What counts those it names."""
        return func.count() if self.once else func.count(self.who.distinct())


def part_of(connection: Connection, condition: Condition, now: datetime) -> Part:
    """What a condition says."""
    match condition:
        case Tagged(tag, yes):
            wanted = connection.execute(select(tags.c.id).where(tags.c.name == tag)).scalar()
            carried = contact_tags.alias()
            return Part(carried, carried.c.contact_id, (carried.c.tag_id == wanted,), yes)
        case Field():
            return _field(connection, condition)
        case Messaged(days, yes):
            return _own(lambda facts: _since(facts.messaged_at, days, now), yes=yes)
        case Replied(days, yes):
            return _own(lambda facts: _since(facts.replied_at, days, now), yes=yes)
        case Agreed(purpose, standing):
            others = tuple(_agreed(purpose, one) for one in Standing if one is not standing)
            return _agreed(purpose, standing, others)
        case Chat(existing):
            return _own(
                lambda facts: facts.messaged_at.is_(None) & facts.replied_at.is_(None), yes=not existing
            )
        case OptedOut(yes):
            people, entries = contacts.alias(), suppressions.alias()
            joined = entries.join(people, people.c.phone == entries.c.phone)
            return Part(joined, people.c.id, (), yes)


def _own(holds: Holds, *, yes: bool = True, others: tuple[Part, ...] = ()) -> Part:
    people = contacts.alias()
    return Part(people, people.c.id, (holds(Facts.of(people)),), yes, own=holds, others=others)


def _agreed(purpose: Purpose, standing: Standing, others: tuple[Part, ...] = ()) -> Part:
    said = _SAID[standing]
    if purpose is Purpose.MARKETING:
        return _own(lambda facts: facts.marketing.is_(said), others=others)
    return _own(lambda facts: facts.service.is_(said), others=others)


def _since(column: ColumnElement[Any], days: int | None, now: datetime) -> ColumnElement[bool]:
    return column.is_not(None) if days is None else column >= now - timedelta(days=days)


def _field(connection: Connection, condition: Field) -> Part:
    names = [one for one in field_names(connection) if plain(one) == plain(condition.field)]
    theirs = contact_fields.alias()
    if condition.test in (FieldTest.EMPTY, FieldTest.NOT_EMPTY):
        value: ColumnElement[bool] = theirs.c.value > ""
    else:
        value = _has_value(connection, condition, names, theirs.c.value)
    yes = condition.test not in (FieldTest.IS_NOT, FieldTest.EMPTY)
    where = (theirs.c.name.in_(names), value)
    return Part(theirs, theirs.c.contact_id, where, yes, once=len(names) < 2)


def _has_value(
    connection: Connection, condition: Field, names: Sequence[str], column: ColumnElement[str]
) -> ColumnElement[bool]:
    wanted, part_of = plain(condition.value), condition.test is FieldTest.CONTAINS
    values: set[str] = set()
    for name in names:
        known = connection.execute(_VALUES, {"name": name, "most": _MOST_VALUES + 1}).scalars().all()
        if len(known) > _MOST_VALUES:
            return _has_any_value(column, condition.value.strip(), part_of=part_of)
        values.update(one for one in known if (wanted in plain(one) if part_of else plain(one) == wanted))
    return column.in_(sorted(values))


def _has_any_value(column: ColumnElement[str], wanted: str, *, part_of: bool) -> ColumnElement[bool]:
    if part_of:
        return func.lower(column).contains(wanted.lower(), autoescape=True)
    return column.in_(sorted({wanted, wanted.lower(), wanted.upper(), wanted.title()}))
