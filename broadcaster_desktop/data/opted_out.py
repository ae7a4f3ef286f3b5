"""The do-not-message list as it is shown: narrowed, in order, a page at a time."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Connection, and_, func, or_, select

from broadcaster_desktop.core.optouts import OptOutLine
from broadcaster_desktop.core.searching import Search, read_search
from broadcaster_desktop.data import search as index
from broadcaster_desktop.data.models import contacts, suppressions

SORTS = {"date": suppressions.c.id, "phone": suppressions.c.phone}
"""What the list can be sorted by; ids follow the time."""


def ids(
    connection: Connection, search: str = "", sort: str = "date", *, descending: bool = True
) -> Sequence[int]:
    """The ordered ids of all entries whose number, or whose contact's name, is found."""
    column = SORTS[sort]
    order = column.desc() if descending else column
    query = select(suppressions.c.id).where(*_found(read_search(search))).order_by(order, suppressions.c.id)
    return index.ids_of(connection, query)


def lines(connection: Connection, wanted: Sequence[int]) -> list[OptOutLine]:
    """The lines of some hundreds of entries, in the order of the ids; those that are gone are left out."""
    query = (
        select(suppressions, contacts.c.name)
        .outerjoin(contacts, contacts.c.phone == suppressions.c.phone)
        .where(suppressions.c.id.in_(wanted))
    )
    found = {
        row.id: OptOutLine(row.id, row.phone, row.name or "", row.cause, row.note, row.recorded_at)
        for row in connection.execute(query)
    }
    return [found[one] for one in wanted if one in found]


def _found(search: Search) -> list[ColumnElement[bool]]:
    if not search.terms:
        return []
    places = [[func.instr(suppressions.c.phone, one) > 0 for one in term.numbers] for term in search.terms]
    in_number = and_(True, *(or_(False, *either) for either in places))
    if not any(term.names for term in search.terms):
        return [in_number]
    named = select(contacts.c.phone).where(contacts.c.id.in_(index.named(search)), index.matches(search))
    return [or_(in_number, suppressions.c.phone.in_(named))]
