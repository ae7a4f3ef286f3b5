"""Finding contacts by SQLite's own means: an index of trigrams (FTS5), and ids by the million.

The index `contact_search` holds no text, only which three signs stand in whose words; triggers on contacts
keep it. It names people, and their row itself decides. Where it names too many, reading the whole name index
is faster, so that no search takes longer than that.
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, column, func, or_, select, table

from broadcaster_desktop.core.searching import SHORT, Search, Term
from broadcaster_desktop.data.models import contacts

_SHARE, _FEW, _MANY = 50, 1_000, 5_000
"""One of so many contacts, at least and at most so many people, are looked at one by one."""

_STILL_FEWER = 10
"""So many times more people than are listed at once are looked at to be counted."""
_PAST_DIGITS = ":"
"""Sorts behind all digits."""

_LONGEST = 60
"""Signs of a word that the index is asked for."""
_WORDS = "replace(replace(name_key, char(10), ''), ' ', '  ') || char(2) || phone"
"""What the triggers write into the index: each word behind two blanks, so that its beginning is found too."""


def matches(
    search: Search,
    phone: ColumnElement[str] = contacts.c.phone,
    name_key: ColumnElement[str] = contacts.c.name_key,
) -> ColumnElement[bool]:
    """The condition that a person's own row is found, tags aside; of contacts it reads an index alone."""
    return and_(True, *(or_(False, *_in_row(term, phone, name_key)) for term in search.terms))


def few(connection: Connection) -> int:
    """How many people may be looked at one by one before reading the whole name index is faster."""
    newest = connection.exec_driver_sql("SELECT max(id) FROM contacts").scalar()
    return min(max((newest or 0) // _SHARE, _FEW), _MANY)


def number(connection: Connection, search: Search, most: int) -> int:
    """How many people the index names, at most one above `most`."""
    some = "SELECT 1 FROM contact_search WHERE contact_search MATCH ? LIMIT ?"
    counted = connection.exec_driver_sql(
        f"SELECT count(*) FROM ({some})",  # noqa: S608
        (_expression(search), most + 1),
    )
    return int(counted.scalar_one())


def counted(connection: Connection, search: Search) -> int | None:
    """How many people are found, where the index or that of the numbers knows; None: look at all."""
    if not is_exact(search):
        most = few(connection) * _STILL_FEWER
        if number(connection, search, most) > most:
            return None
        found = select(func.count()).select_from(contacts).where(contacts.c.id.in_(named(search)))
        return int(connection.execute(found.where(matches(search))).scalar_one())
    if len(search.terms) == 1 and search.terms[0].numbers and all(map(_begins, search.terms[0].numbers)):
        return _counted_by_number(connection, search.terms[0])
    exact = select(func.count()).select_from(named(search).subquery())
    return int(connection.execute(exact).scalar_one())


def _counted_by_number(connection: Connection, term: Term) -> int:
    """Beginnings of numbers stand side by side; to these come names that are found otherwise."""
    begins = [one for one in term.numbers if not any(one.startswith(o) for o in term.numbers if o != one)]
    phone = contacts.c.phone
    found = or_(False, *(and_(phone >= one, phone < one + _PAST_DIGITS) for one in begins))
    every = select(func.count()).select_from(contacts)
    total = int(connection.execute(every.where(found)).scalar_one())
    if term.names:
        others = every.where(contacts.c.id.in_(named(Search((Term(term.names),)))), ~found)
        total += int(connection.execute(others).scalar_one())
    return total


def _begins(number: str) -> bool:
    return number.startswith("+")


def is_exact(search: Search) -> bool:
    """Whether the index names nobody but those whose row is found: it knows no names from numbers."""
    return all(map(_is_exact, search.terms))


def named(search: Search) -> Select[Any]:
    """The ids of those whom the index names; all whose row is found are among them."""
    index = table("contact_search", column("rowid"), column("contact_search"))
    return select(index.c.rowid).where(index.c.contact_search.op("MATCH")(_expression(search)))


def ids_of(connection: Connection, query: Select[Any]) -> Sequence[int]:
    """The ids a query selects, in its order, four bytes each.

    SQLite joins them into one text before Python sees any: the window goes on meanwhile.
    """
    inner = query.limit(-1).subquery()  # with a limit the order is kept whatever stands around it
    joined = select(func.group_concat(func.printf("%08x", inner.c.id), ""))
    text = connection.execute(joined).scalar()
    ids = array("I", bytes.fromhex(text or ""))
    if sys.byteorder == "little":
        ids.byteswap()
    return ids


def rebuild(connection: Connection) -> None:
    """Write the index anew, so that nothing is left in it of people who are gone.

    It takes some seconds for a million contacts. What it held before is gone from the file after VACUUM.
    """
    connection.exec_driver_sql("INSERT INTO contact_search (contact_search) VALUES ('delete-all')")
    connection.exec_driver_sql(
        f"INSERT INTO contact_search (rowid, words) SELECT id, {_WORDS} FROM contacts"  # noqa: S608
    )
    connection.exec_driver_sql("INSERT INTO contact_search (contact_search) VALUES ('optimize')")


def _is_exact(term: Term) -> bool:
    if not term.names:
        return term.numbers[0].startswith("+")
    return all(len(one) <= _LONGEST and (not one.isdecimal() or one in term.numbers) for one in term.names)


def _in_row(term: Term, phone: ColumnElement[str], name_key: ColumnElement[str]) -> list[ColumnElement[bool]]:
    places = ((phone, term.numbers), (name_key, term.names))
    return [func.instr(place, wanted) > 0 for place, all_wanted in places for wanted in all_wanted]


def _expression(search: Search) -> str:
    return " AND ".join(f"({_either(term)})" for term in search.terms)


def _either(term: Term) -> str:
    words = [one if len(one) >= SHORT else f" {one}" for one in term.names]
    words += [one.replace("+", "\x02+") for one in term.numbers]
    quoted = (one[:_LONGEST].replace('"', '""') for one in dict.fromkeys(words))
    return " OR ".join(f'"{one}"' for one in quoted)
