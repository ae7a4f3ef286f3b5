"""Tags and fields of many contacts: some thousands in one statement."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection

_THESE = "SELECT value FROM json_each(?)"


def put_tag(connection: Connection, tag: int, people: Sequence[int]) -> list[int]:
    """Put a tag on contacts; the ids of those who did not carry it."""
    return _ids(
        connection,
        "INSERT INTO contact_tags (contact_id, tag_id)"  # noqa: S608
        f" SELECT id, ? FROM contacts WHERE id IN ({_THESE}) ON CONFLICT DO NOTHING RETURNING contact_id",
        (tag, _these(people)),
    )


def take_tag(connection: Connection, tag: int, people: Sequence[int]) -> list[int]:
    """Take a tag off contacts; the ids of those who carried it."""
    return _ids(
        connection,
        f"DELETE FROM contact_tags WHERE tag_id=? AND contact_id IN ({_THESE}) RETURNING contact_id",  # noqa: S608
        (tag, _these(people)),
    )


def values(connection: Connection, field: str, people: Sequence[int]) -> dict[int, str]:
    """What these contacts have in a field; who is missing has nothing."""
    found = connection.exec_driver_sql(
        f"SELECT contact_id, value FROM contact_fields WHERE name=? AND contact_id IN ({_THESE})",  # noqa: S608
        (field, _these(people)),
    )
    return {row[0]: row[1] for row in found}


def put_value(connection: Connection, field: str, value: str, people: Sequence[int]) -> list[int]:
    """Set a field of contacts, or with "" empty it; the ids of those it changed."""
    if not value:
        return _ids(
            connection,
            f"DELETE FROM contact_fields WHERE name=? AND contact_id IN ({_THESE}) RETURNING contact_id",  # noqa: S608
            (field, _these(people)),
        )
    return _ids(
        connection,
        "INSERT INTO contact_fields (contact_id, name, value)"  # noqa: S608
        f" SELECT id, ?, ? FROM contacts WHERE id IN ({_THESE})"
        " ON CONFLICT (contact_id, name) DO UPDATE SET value=excluded.value WHERE value<>excluded.value"
        " RETURNING contact_id",
        (field, value, _these(people)),
    )


def put_back(
    connection: Connection, field: str, value: str, before: Mapping[int, str], people: Sequence[int]
) -> None:
    """Give a field its earlier values where it still has the one that was set."""
    still = [one for one, now in _now(connection, field, people) if now == value]
    had = [(before[one], one, field) for one in still if one in before]
    if had:
        connection.exec_driver_sql("UPDATE contact_fields SET value=? WHERE contact_id=? AND name=?", had)
    put_value(connection, field, "", [one for one in still if one not in before])
    if not value:
        lost = [(one, field, before[one]) for one in people if one in before]
        connection.exec_driver_sql(
            "INSERT INTO contact_fields (contact_id, name, value)"
            " SELECT id, ?2, ?3 FROM contacts WHERE id=?1 ON CONFLICT DO NOTHING",
            lost,
        )


def phones(connection: Connection, people: Sequence[int]) -> list[str]:
    """The numbers of these contacts."""
    found = connection.exec_driver_sql(
        f"SELECT phone FROM contacts WHERE id IN ({_THESE})",  # noqa: S608
        (_these(people),),
    )
    return [row[0] for row in found]


def _now(connection: Connection, field: str, people: Sequence[int]) -> Iterable[tuple[int, str]]:
    return values(connection, field, people).items()


def _these(people: Sequence[int]) -> str:
    return json.dumps(list(people))


def _ids(connection: Connection, statement: str, parameters: tuple[Any, ...]) -> list[int]:
    return [row[0] for row in connection.exec_driver_sql(statement, parameters)]
