"""Finding contacts by SQLite's own means: an index of trigrams (FTS5), and ids by the million.

The index `contact_search` holds no text, only which three signs stand in whose words; triggers on contacts
keep it. It names candidates, and the row itself decides. Where it names too many, reading the whole name index
with `instr` is faster, so that no search takes longer than that.
"""

from __future__ import annotations

import json
import sys
from array import array
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, func, or_, select

from broadcaster_desktop.core.searching import SHORT, Search, Term
from broadcaster_desktop.data.models import contacts

MANY = 20_000
"""Candidates above this number are not looked at one by one."""

_MOST_TRIGRAMS = 8
_WORDS = "replace(replace(name_key, char(10), ''), ' ', '  ') || '  ' || substr(phone, 2)"
"""What the triggers write into the index: each word behind two blanks, so that its beginning is found too."""


def matches(search: Search) -> ColumnElement[bool]:
    """The condition that a contact's own row is found, tags aside; it reads the name index alone."""
    return and_(True, *(or_(False, *_in_row(term)) for term in search.terms))


def candidates(connection: Connection, search: Search) -> list[int] | None:
    """Ids among which all are whose row is found; None when there are too many to look at one by one."""
    found = connection.exec_driver_sql(
        "SELECT rowid FROM contact_search WHERE contact_search MATCH ? LIMIT ?",
        (_expression(search), MANY + 1),
    )
    ids = [row[0] for row in found.cursor.fetchall()] if found.cursor else []
    return ids if len(ids) <= MANY else None


def among(ids: Iterable[int]) -> ColumnElement[bool]:
    """The condition that a contact is one of these, however many."""
    given = func.json_each(json.dumps(list(ids))).table_valued("value")
    return contacts.c.id.in_(select(given.c.value))


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


def _in_row(term: Term) -> list[ColumnElement[bool]]:
    columns = ((contacts.c.phone, term.numbers), (contacts.c.name_key, term.names))
    return [func.instr(column, wanted) > 0 for column, all_wanted in columns for wanted in all_wanted]


def _expression(search: Search) -> str:
    return " AND ".join(f"({_either(term)})" for term in search.terms)


def _either(term: Term) -> str:
    words = [one if len(one) >= SHORT else f" {one}" for one in term.names]
    words += [one.replace("+", "  ") for one in term.numbers]
    return " OR ".join(f"({_trigrams(one)})" for one in dict.fromkeys(words))


def _trigrams(wanted: str) -> str:
    every = dict.fromkeys(wanted[at : at + SHORT] for at in range(len(wanted) - SHORT + 1))
    return " AND ".join('"' + one.replace('"', '""') + '"' for one in list(every)[:_MOST_TRIGRAMS])
