"""Whom a segment chooses, as SQL, and the saved segments.

A count is made of what indexes give at once. Conditions joined by "or" are counted by inclusion and
exclusion, "not" as the rest, so that in the end only conditions joined by "and" are looked at: the one of
these that names the fewest is gone through, and the others are asked of each.
"""

from __future__ import annotations

from datetime import datetime
from itertools import chain, combinations, product
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, delete, func, insert, or_, select, update

from broadcaster_desktop.core.folding import fold
from broadcaster_desktop.core.segments import (
    Condition,
    Group,
    Join,
    Rule,
    SegmentRow,
    from_json,
    to_json,
)
from broadcaster_desktop.data import segment_counts
from broadcaster_desktop.data.listing import Chosen
from broadcaster_desktop.data.models import contacts, segments
from broadcaster_desktop.data.segment_counts import Sentence
from broadcaster_desktop.data.segment_parts import part_of

_MOST_SENTENCES = 3
"""Alternatives that are counted by inclusion and exclusion; of more, everyone is asked."""


def chooses(connection: Connection, rule: Rule, now: datetime) -> Chosen:
    """The condition that a contact is chosen; good for this connection's transaction only."""
    sentences = _sentences(connection, rule, now)
    sizes = segment_counts.Sizes(connection, chain(*sentences))
    return or_(False, *(_all_hold(one, sizes) for one in sentences))


def count(connection: Connection, rule: Rule, now: datetime) -> int:
    """How many contacts are chosen."""
    sentences = _sentences(connection, rule, now)
    if len(sentences) > _MOST_SENTENCES:
        anyone = or_(*(and_(True, *(part.of(contacts.c.id) for part in one)) for one in sentences))
        return int(connection.execute(select(func.count()).select_from(contacts).where(anyone)).scalar_one())
    total, sizes = 0, segment_counts.Sizes(connection, chain(*sentences))
    for size in range(1, len(sentences) + 1):
        for some in combinations(sentences, size):
            both = tuple(dict.fromkeys(part for one in some for part in one))
            total += (1 if size % 2 else -1) * segment_counts.count(connection, both, sizes)
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


def _sentences(connection: Connection, rule: Rule, now: datetime) -> list[Sentence]:
    """A rule as alternatives of conditions that all hold."""
    parts = [_alternatives(connection, part, now) for part in rule.parts]
    if rule.join is Join.ANY and parts:
        return list(dict.fromkeys(one for part in parts for one in part))
    every = (tuple(dict.fromkeys(part for one in some for part in one)) for some in product(*parts))
    return list(dict.fromkeys(every))


def _alternatives(connection: Connection, part: Condition | Group, now: datetime) -> list[Sentence]:
    if not isinstance(part, Group):
        return [(part_of(connection, part, now),)]
    conditions = [part_of(connection, one, now) for one in part.conditions]
    return [tuple(conditions)] if part.join is Join.ALL else [(one,) for one in conditions]


def _all_hold(sentence: Sentence, sizes: segment_counts.Sizes) -> ColumnElement[bool]:
    named = segment_counts.fewest([part for part in sentence if part.own is None], sizes)
    if named is None:
        return and_(True, *(part.of(contacts.c.id) for part in sentence))
    chosen = select(named.who).select_from(named.source)
    others = (part.of(named.who) for part in sentence if part is not named)
    return contacts.c.id.in_(chosen.where(*named.where, *others))
