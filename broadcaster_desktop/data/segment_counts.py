"""How many people conditions choose that all hold, made of what indexes give at once.

The condition that names the fewest is gone through, and the others are asked of each. One that names
everyone but a few is counted as what is left without these. How many each names is guessed from a sample.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from sqlalchemy import ColumnElement, Connection, and_, between, case, exists, func, or_, select

from broadcaster_desktop.data.models import contacts
from broadcaster_desktop.data.segment_parts import Facts, Part

Sentence = tuple[Part, ...]
"""Conditions that all hold."""

_SLICES, _SLICE = 20, 100
"""How many stretches of ids the sample is made of, and how long each is."""
_WORTH_IT = 2
"""So many times fewer must those be whom it is cheaper to take off."""
_OUT_OF_ORDER = 3
"""What somebody's tags and fields cost more to look up where people are not met in the order of their ids."""
_WIDE = 8
"""Who names more than one in so many is not found by its own index where others of the row are asked too."""


class Sizes:
    """About how many people conditions name."""

    def __init__(self, connection: Connection, parts: Iterable[Part]) -> None:
        wanted = {one.source: replace(one, yes=True) for part in parts for one in (part, *part.others)}
        self.everyone = connection.execute(select(func.max(contacts.c.id))).scalar() or 0
        self._known: dict[object, int] = {}
        if wanted and self.everyone:
            self._known = dict(zip(wanted, self._guess(connection, list(wanted.values())), strict=True))

    def __getitem__(self, part: Part) -> int:
        return self._known.get(part.source, 0)

    def _guess(self, connection: Connection, parts: Sequence[Part]) -> list[int]:
        step = max(self.everyone // _SLICES, 1)
        stretches = [
            between(contacts.c.id, first, first + min(step, _SLICE) - 1)
            for first in range(1, self.everyone + 1, step)
        ]
        holding = [func.sum(case((part.of(contacts.c.id), 1), else_=0)) for part in parts]
        query = select(func.count(), *holding).select_from(contacts).where(or_(*stretches))
        seen, *found = connection.execute(query).one()
        return [int(one or 0) * self.everyone // max(seen, 1) for one in found]


def fewest(sentence: Sequence[Part], sizes: Sizes) -> Part | None:
    """The condition that names people and is gone through with the least work, if any does."""
    mixed = any(part.own is None for part in sentence)
    weight = {True: _OUT_OF_ORDER if mixed else 1, False: 1}
    naming = (part for part in sentence if part.yes)
    return min(naming, key=lambda part: sizes[part] * weight[part.own is not None], default=None)


def count(connection: Connection, sentence: Sentence, sizes: Sizes) -> int:
    """How many people all these conditions choose."""
    lead = fewest(sentence, sizes)
    for part in sentence:
        rest = tuple(one for one in sentence if one is not part)
        if not part.yes and (lead is None or sizes[part] * _WORTH_IT < sizes[lead]):
            return count(connection, rest, sizes) - count(connection, (*rest, replace(part, yes=True)), sizes)
        if part.others and lead is not None and (rest or sizes[part] * _WORTH_IT > sizes.everyone):
            few = sum(map(sizes.__getitem__, part.others)) * _WORTH_IT < sizes[lead]
            if few:
                without = (count(connection, (*rest, other), sizes) for other in part.others)
                return count(connection, rest, sizes) - sum(without)
    if lead is None:
        return int(connection.execute(select(func.count()).select_from(contacts)).scalar_one())
    return _gone_through(connection, sentence, lead, sizes)


def _gone_through(connection: Connection, sentence: Sentence, lead: Part, sizes: Sizes) -> int:
    own = [part for part in sentence if part is not lead and part.own is not None]
    others = [part.of(lead.who) for part in sentence if part is not lead and part.own is None]
    where = list(lead.where)
    if lead.own is not None and own:
        facts = Facts.of(lead.source)
        where = [lead.on(facts.unindexed() if sizes[lead] * _WIDE > sizes.everyone else facts)]
        where += [part.on(facts.unindexed()) for part in own]
    elif own:
        others.append(_of_row(lead.who, own))
    query = select(lead.number()).select_from(lead.source).where(*where, *others)
    return int(connection.execute(query).scalar_one())


def _of_row(who: ColumnElement[int], own: Sequence[Part]) -> ColumnElement[bool]:
    """All conditions on a contact's own row, looked at once."""
    row = contacts.alias()
    facts = Facts.of(row)
    return exists().select_from(row).where(row.c.id == who, and_(*(part.on(facts) for part in own)))
