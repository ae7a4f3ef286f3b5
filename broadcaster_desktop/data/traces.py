"""What is left of a person in texts and files: masked where the program wrote it, else found and told."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from broadcaster_desktop.data.personal import FREE_TEXT

_MASK = "..."
_SHORTEST = 3
"""Letters of a name that is looked for."""
_BLOCK = 1 << 20


def needles(phones: Sequence[str], names: Iterable[str]) -> tuple[str, ...]:
    """What is looked for: numbers without their plus, and names."""
    wanted = (*(phone[1:] for phone in phones), *(name for name in names if len(name) >= _SHORTEST))
    return tuple(dict.fromkeys(wanted))


def mask(connection: Connection, wanted: Sequence[str]) -> None:
    """Take them out of what the program itself wrote of its doings."""
    said = _as_words(wanted)
    for table, columns, label in FREE_TEXT:
        for column in columns if label is None else ():
            for row, text in _rows_with(connection, table, column, wanted):
                connection.exec_driver_sql(
                    f"UPDATE {table} SET {column}=? WHERE id=?",  # noqa: S608
                    (_masked(text, said), row),
                )


def in_words_of_the_owner(connection: Connection, wanted: Sequence[str]) -> list[tuple[str, str]]:
    """Where the owner's own words still have them: the table, and the name of the thing."""
    said = _as_words(wanted)
    found = []
    for table, columns, label in FREE_TEXT:
        if label is None:
            continue
        everything = connection.exec_driver_sql(f"SELECT {label}, {', '.join(columns)} FROM {table}")  # noqa: S608
        found += [
            (table, str(row[0])) for row in everything if any(said.search(str(cell)) for cell in row[1:])
        ]
    return list(dict.fromkeys(found))


def not_of_others(connection: Connection, wanted: Sequence[str]) -> tuple[str, ...]:
    """Those that no other contact's name has in it: found in a file, they are this person's."""
    taken = "SELECT 1 FROM contacts WHERE instr(name, ?)>0 LIMIT 1"
    return tuple(one for one in wanted if connection.exec_driver_sql(taken, (one,)).first() is None)


def holds(path: Path, wanted: Sequence[str]) -> bool:
    """Whether a file has any of them in UTF-8, UTF-16, or as JSON writes it. OSError."""
    bytes_wanted = list(dict.fromkeys(_spellings(wanted)))
    overlap = max(map(len, bytes_wanted), default=1) - 1
    tail = b""
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            seen = tail + block
            if any(one in seen for one in bytes_wanted):
                return True
            tail = seen[-overlap:] if overlap else b""
    return False


def _spellings(wanted: Sequence[str]) -> Iterator[bytes]:
    for one in wanted:
        yield one.encode()
        yield one.encode("utf-16-le")
        yield one.encode("utf-16-be")
        yield json.dumps(one)[1:-1].encode()


def _rows_with(
    connection: Connection, table: str, column: str, wanted: Sequence[str]
) -> list[tuple[int, str]]:
    written = list(dict.fromkeys(part for one in wanted for part in (one, json.dumps(one)[1:-1])))
    where = " OR ".join([f"instr({column}, ?)>0"] * len(written))
    rows = connection.exec_driver_sql(f"SELECT id, {column} FROM {table} WHERE {where}", tuple(written))  # noqa: S608
    return [(row[0], row[1]) for row in rows]


def _as_words(wanted: Sequence[str]) -> re.Pattern[str]:
    """Whole words only: a short name may stand inside of others."""
    return re.compile("|".join(rf"(?<!\w){re.escape(one)}(?!\w)" for one in wanted))


def _masked(text: str, said: re.Pattern[str]) -> str:
    """The text, or the JSON document that it is, without them; the names of JSON's values stay."""
    try:
        return json.dumps(_walked(json.loads(text), said))
    except ValueError:
        return said.sub(_MASK, text)


def _walked(value: Any, said: re.Pattern[str]) -> Any:
    if isinstance(value, str):
        return said.sub(_MASK, value)
    if isinstance(value, list):
        return [_walked(one, said) for one in value]
    if isinstance(value, dict):
        return {key: _walked(one, said) for key, one in value.items()}
    return value
