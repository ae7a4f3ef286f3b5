"""Whom a segment chooses, as SQL, and the saved segments.

A count is made of what indexes give at once. Conditions joined by "or" are counted by inclusion and
exclusion, "not" as the rest, so that in the end only conditions joined by "and" are looked at: the one of
these that names the fewest is gone through, and the others are asked of each.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import combinations, product
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    and_,
    delete,
    exists,
    func,
    insert,
    literal,
    or_,
    select,
    text,
    update,
)

from broadcaster_desktop.core.folding import fold, plain
from broadcaster_desktop.core.records import Purpose
from broadcaster_desktop.core.segments import (
    Agreed,
    Chat,
    Condition,
    Field,
    FieldTest,
    Group,
    Join,
    Messaged,
    OptedOut,
    Replied,
    Rule,
    SegmentRow,
    Standing,
    Tagged,
    from_json,
    to_json,
)
from broadcaster_desktop.data.contacts import field_names
from broadcaster_desktop.data.listing import Chosen
from broadcaster_desktop.data.models import (
    contact_fields,
    contact_tags,
    contacts,
    segments,
    suppressions,
    tags,
)

_MOST_VALUES = 2_000
"""Different values of a field that are compared here, as a person would; of more, SQL compares them."""
_MOST_SENTENCES = 3
"""Alternatives that are counted by inclusion and exclusion; of more, everyone is asked."""
_ENOUGH = 200_000
"""People up to whom sets are told apart by size."""

_VALUES = text(
    "WITH RECURSIVE v(x) AS (SELECT min(value) FROM contact_fields WHERE name = :name UNION ALL"
    " SELECT (SELECT min(value) FROM contact_fields WHERE name = :name AND value > x) FROM v"
    " WHERE x IS NOT NULL LIMIT :most) SELECT x FROM v WHERE x IS NOT NULL"
)
"""A field's different values, each found behind the one before it."""


@dataclass(frozen=True, slots=True, eq=False)
class _Row:
    """A condition on a contact's own row."""

    holds: ColumnElement[bool]

    def of(self, who: ColumnElement[int]) -> ColumnElement[bool]:
        """The condition on the contact with this id."""
        if who is contacts.c.id:
            return self.holds
        return exists().where(contacts.c.id == who, self.holds)


@dataclass(frozen=True, slots=True, eq=False)
class _People:
    """A condition that names people, or with `yes` false everyone else."""

    source: FromClause
    who: ColumnElement[int]
    where: tuple[ColumnElement[bool], ...]
    yes: bool = True
    once: bool = True
    """Nobody is named twice."""

    def of(self, who: ColumnElement[int]) -> ColumnElement[bool]:
        """The condition on the contact with this id."""
        named = exists().select_from(self.source).where(self.who == who, *self.where)
        return named if self.yes else ~named

    def number(self) -> ColumnElement[int]:
        """What counts those it names."""
        return func.count() if self.once else func.count(self.who.distinct())


_Part = _Row | _People
_Sentence = tuple[_Part, ...]
"""Conditions that all hold."""


def chooses(connection: Connection, rule: Rule, now: datetime) -> Chosen:
    """The condition that a contact is chosen; good for this connection's transaction only."""
    return or_(False, *(_all_hold(connection, one) for one in _sentences(connection, rule, now)))


def count(connection: Connection, rule: Rule, now: datetime) -> int:
    """How many contacts are chosen."""
    sentences = _sentences(connection, rule, now)
    if len(sentences) > _MOST_SENTENCES:
        anyone = or_(*(and_(True, *(part.of(contacts.c.id) for part in one)) for one in sentences))
        return int(connection.execute(select(func.count()).select_from(contacts).where(anyone)).scalar_one())
    total = 0
    for size in range(1, len(sentences) + 1):
        for some in combinations(sentences, size):
            both = tuple(dict.fromkeys(part for one in some for part in one))
            total += (1 if size % 2 else -1) * _count(connection, both)
    return total


def listed(connection: Connection) -> list[SegmentRow]:
    """All saved segments by name."""
    return [_row(row) for row in connection.execute(select(segments).order_by(segments.c.name_key))]


def named(connection: Connection, name: str) -> SegmentRow | None:
    """The segment of this name; letters' case and accents make no difference."""
    found = connection.execute(select(segments).where(segments.c.name_key == fold(name))).first()
    return None if found is None else _row(found)


def is_taken(connection: Connection, name: str, besides: int | None = None) -> bool:
    """Whether another segment has this name."""
    found = connection.execute(select(segments.c.id).where(segments.c.name_key == fold(name))).scalar()
    return found is not None and found != besides


def save(connection: Connection, name: str, rule: Rule, at: datetime) -> int:
    """Add a segment; its name must be free."""
    values = {"name": name, "name_key": fold(name), "rule": to_json(rule), "created_at": at, "updated_at": at}
    return int(connection.execute(insert(segments).values(values).returning(segments.c.id)).scalar_one())


def change(connection: Connection, segment: int, name: str, rule: Rule | None, at: datetime) -> bool:
    """Give a segment this name and, where one is given, this rule; False when there is none."""
    values: dict[str, Any] = {"name": name, "name_key": fold(name), "updated_at": at}
    if rule is not None:
        values["rule"] = to_json(rule)
    return bool(connection.execute(update(segments).where(segments.c.id == segment).values(values)).rowcount)


def remove(connection: Connection, segment: int) -> bool:
    """Forget a segment; False when there is none."""
    return bool(connection.execute(delete(segments).where(segments.c.id == segment)).rowcount)


def _row(row: Any) -> SegmentRow:
    return SegmentRow(row.id, row.name, from_json(row.rule), row.updated_at)


def _sentences(connection: Connection, rule: Rule, now: datetime) -> list[_Sentence]:
    """A rule as alternatives of conditions that all hold."""
    parts = [_alternatives(connection, part, now) for part in rule.parts]
    if rule.join is Join.ANY and parts:
        return list(dict.fromkeys(one for part in parts for one in part))
    every = (tuple(dict.fromkeys(part for one in some for part in one)) for some in product(*parts))
    return list(dict.fromkeys(every))


def _alternatives(connection: Connection, part: Condition | Group, now: datetime) -> list[_Sentence]:
    if not isinstance(part, Group):
        return [(_part(connection, part, now),)]
    conditions = [_part(connection, one, now) for one in part.conditions]
    return [tuple(conditions)] if part.join is Join.ALL else [(one,) for one in conditions]


def _all_hold(connection: Connection, sentence: _Sentence) -> ColumnElement[bool]:
    named, others = _fewest(connection, sentence)
    if named is None:
        return and_(True, *(part.of(contacts.c.id) for part in sentence))
    chosen = select(named.who).select_from(named.source)
    return contacts.c.id.in_(chosen.where(*named.where, *(part.of(named.who) for part in others)))


def _count(connection: Connection, sentence: _Sentence) -> int:
    named, others = _fewest(connection, sentence)
    if named is not None:
        query = select(named.number()).select_from(named.source)
        query = query.where(*named.where, *(part.of(named.who) for part in others))
        return int(connection.execute(query).scalar_one())
    without = next((part for part in sentence if isinstance(part, _People)), None)
    if without is not None:
        rest = tuple(part for part in sentence if part is not without)
        return _count(connection, rest) - _count(connection, (*rest, replace(without, yes=True)))
    query = select(func.count()).select_from(contacts)
    return int(connection.execute(query.where(*(part.of(contacts.c.id) for part in sentence))).scalar_one())


def _fewest(connection: Connection, sentence: _Sentence) -> tuple[_People | None, list[_Part]]:
    """The condition that names the fewest people, if any names people, and the others."""
    naming = [part for part in sentence if isinstance(part, _People) and part.yes]
    if len(naming) > 1:
        naming.sort(key=lambda part: _size(connection, part))
    named = naming[0] if naming else None
    return named, [part for part in sentence if part is not named]


def _size(connection: Connection, part: _People) -> int:
    some = select(literal(1)).select_from(part.source).where(*part.where).limit(_ENOUGH).subquery()
    return int(connection.execute(select(func.count()).select_from(some)).scalar_one())


def _part(connection: Connection, condition: Condition, now: datetime) -> _Part:
    match condition:
        case Tagged(tag, yes):
            wanted = connection.execute(select(tags.c.id).where(tags.c.name == tag)).scalar()
            carried = contact_tags.alias()
            return _People(carried, carried.c.contact_id, (carried.c.tag_id == wanted,), yes)
        case Field():
            return _field(connection, condition)
        case Messaged(days, yes):
            return _Row(_since(contacts.c.messaged_at, days, now, yes=yes))
        case Replied(days, yes):
            return _Row(_since(contacts.c.replied_at, days, now, yes=yes))
        case Agreed(purpose, standing):
            column = contacts.c.marketing if purpose is Purpose.MARKETING else contacts.c.service
            said = {Standing.YES: True, Standing.NO: False, Standing.UNKNOWN: None}[standing]
            return _Row(column.is_(said))
        case Chat(existing):
            known = or_(contacts.c.messaged_at.is_not(None), contacts.c.replied_at.is_not(None))
            return _Row(known if existing else ~known)
        case OptedOut(yes):
            people, entries = contacts.alias(), suppressions.alias()
            joined = entries.join(people, people.c.phone == entries.c.phone)
            return _People(joined, people.c.id, (), yes)


def _since(column: ColumnElement[Any], days: int | None, now: datetime, *, yes: bool) -> ColumnElement[bool]:
    if days is None:
        return column.is_not(None) if yes else column.is_(None)
    begin = now - timedelta(days=days)
    return column >= begin if yes else or_(column.is_(None), column < begin)


def _field(connection: Connection, condition: Field) -> _People:
    names = [one for one in field_names(connection) if plain(one) == plain(condition.field)]
    theirs = contact_fields.alias()
    if condition.test in (FieldTest.EMPTY, FieldTest.NOT_EMPTY):
        value: ColumnElement[bool] = theirs.c.value > ""
    else:
        value = _has_value(connection, condition, names, theirs.c.value)
    yes = condition.test not in (FieldTest.IS_NOT, FieldTest.EMPTY)
    where = (theirs.c.name.in_(names), value)
    return _People(theirs, theirs.c.contact_id, where, yes, once=len(names) < 2)


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
