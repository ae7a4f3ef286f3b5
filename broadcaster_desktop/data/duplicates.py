"""Contacts that may be one person, found in the tables."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import combinations, groupby

from sqlalchemy import Connection

from broadcaster_desktop.core.likeness import is_city_field, is_email_field, one_slip, same_names
from broadcaster_desktop.core.tidying import Likeness
from broadcaster_desktop.data.contacts import field_names

MOST_NAMESAKES = 20
"""People of one name are compared up to so many; beyond, a name says nothing."""
MOST_NEIGHBOURS = 4
"""Namesakes of one place that are proposed; more of them are just a common name."""

Pair = tuple[Likeness, tuple[int, ...]]


def find(connection: Connection, limit: int) -> list[Pair]:
    """Ids of contacts that may be one person, the surest first, at most so many groups."""
    found: dict[frozenset[int], Pair] = {}
    apart = _apart(connection)
    for likeness, alike in _all(connection):
        for people in _but(alike, apart):
            found.setdefault(frozenset(people), (likeness, people))
            if len(found) == limit:
                return list(found.values())
    return list(found.values())


def part(connection: Connection, people: Sequence[int], act: int) -> None:
    """Have it that no two of these are one person; what was said of them before stays."""
    connection.exec_driver_sql(
        "INSERT INTO different_people (one, other, act_id) VALUES (?,?,?) ON CONFLICT DO NOTHING",
        [(one, other, act) for one, other in combinations(sorted(set(people)), 2)],
    )


def take_over(connection: Connection, gone: int, keep: int, act: int) -> None:
    """Who is not one person with somebody is none with the contact they are made one with, either."""
    for one, other in _apart(connection):
        if gone in (one, other) and keep not in (one, other):
            part(connection, (keep, other if one == gone else one), act)


def unpart(connection: Connection, act: int) -> int:
    """Take back what an act said of people; of how many pairs."""
    return connection.exec_driver_sql("DELETE FROM different_people WHERE act_id=?", (act,)).rowcount


def _apart(connection: Connection) -> set[tuple[int, int]]:
    return {(row[0], row[1]) for row in connection.exec_driver_sql("SELECT one, other FROM different_people")}


def _but(alike: tuple[int, ...], apart: set[tuple[int, int]]) -> list[tuple[int, ...]]:
    """The group, or those pairs of it of whom the owner has not said that they are two."""
    pairs = list(combinations(sorted(alike), 2))
    left = [pair for pair in pairs if pair not in apart]
    return [alike] if left == pairs else list(left)


def _all(connection: Connection) -> Iterator[Pair]:
    yield from _by_country_code(connection)
    names = field_names(connection)
    yield from _by_field(connection, Likeness.NAME_AND_EMAIL, filter(is_email_field, names), MOST_NAMESAKES)
    yield from _by_slip(connection)
    yield from _by_field(connection, Likeness.NAME_AND_CITY, filter(is_city_field, names), MOST_NEIGHBOURS)


def _by_country_code(connection: Connection) -> Iterator[Pair]:
    """Numbers with the same last ten digits, of one name or with a name missing."""
    rows = connection.exec_driver_sql(
        "SELECT a.id, a.name, a.name_key, b.id, b.name, b.name_key FROM"
        " (SELECT min(id) AS one, max(id) AS other FROM contacts"
        "  GROUP BY substr(phone, -10) HAVING count(*)>1) p"
        " JOIN contacts a ON a.id=p.one JOIN contacts b ON b.id=p.other ORDER BY a.id"
    )
    for one, name, key, other, other_name, other_key in rows:
        if (not key or not other_key or key == other_key) and same_names(name, other_name):
            yield Likeness.NUMBER, (one, other)


def _by_slip(connection: Connection) -> Iterator[Pair]:
    """Namesakes whose numbers differ as by a slip of the finger."""
    rows = connection.exec_driver_sql(
        "SELECT name_key, id, phone, name FROM contacts WHERE name_key IN"
        " (SELECT name_key FROM contacts WHERE name_key<>'' GROUP BY name_key"
        "  HAVING count(*) BETWEEN 2 AND ?) ORDER BY name_key, id",
        (MOST_NAMESAKES,),
    )
    key: Callable[..., str] = lambda row: row[0]  # noqa: E731
    for _, namesakes in groupby(rows, key):
        for (_, one, phone, name), (_, other, other_phone, other_name) in combinations(namesakes, 2):
            if one_slip(phone, other_phone) and same_names(name, other_name):
                yield Likeness.NUMBER, (one, other)


def _by_field(connection: Connection, likeness: Likeness, names: Iterator[str], most: int) -> Iterator[Pair]:
    """Namesakes with the same value of a field."""
    for field in names:
        rows = connection.exec_driver_sql(
            "SELECT c.name_key, lower(f.value), c.id, c.name FROM contact_fields f"
            " JOIN contacts c ON c.id=f.contact_id WHERE f.name=? AND c.name_key IN"
            " (SELECT name_key FROM contacts WHERE name_key<>'' GROUP BY name_key HAVING count(*)>1)"
            " ORDER BY 1, 2, 3",
            (field,),
        )
        key: Callable[..., tuple[str, str]] = lambda row: (row[0], row[1])  # noqa: E731
        for _, group in groupby(rows, key):
            people = [row[2] for row in group if same_names(row[3], row[3])]
            if 2 <= len(people) <= most:
                yield likeness, tuple(people)
