"""Files brought in: rows are staged in short commits and become contacts in one step."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, insert, select, update

from broadcaster_desktop.core.records import FileFacts, ImportSummary
from broadcaster_desktop.data.contacts import record_consents, tag_id
from broadcaster_desktop.data.engine import json_pairs
from broadcaster_desktop.data.models import import_rows, imports, to_millis
from broadcaster_desktop.data.suppressions import recognise

StagedRow = tuple[int, str, str | None, str, str, str, str, str]
"""row, verdict, phone, given, name, name_key, reasons (JSON), fields (JSON)"""

_USABLE = "r.import_id=? AND r.verdict IN ('ready','fixed')"


@dataclass(frozen=True, slots=True)
class Flip:
    """How staged rows become contacts."""

    update: bool
    tags: tuple[str, ...]
    consent: str | None
    source: FileFacts
    language: str
    recorded_by: str


def begin(connection: Connection, *, file: str, format: str, options: str, at: datetime) -> int:  # noqa: A002
    """Open an import; its rows are not seen before `flip`."""
    values = {"file": file, "format": format, "options": options, "status": "staging", "created_at": at}
    return int(connection.execute(insert(imports).values(values).returning(imports.c.id)).scalar_one())


def stage(connection: Connection, number: int, rows: Iterable[StagedRow]) -> None:
    """Add rows to an open import."""
    connection.exec_driver_sql(
        "INSERT INTO import_rows (import_id, row, verdict, phone, given, name, name_key, reasons, fields)"
        " VALUES (?,?,?,?,?,?,?,?,?)",
        [(number, *row) for row in rows],
    )


def forget(connection: Connection, number: int | None = None) -> None:
    """Drop a staged import, or all that an earlier process left unfinished."""
    which = "id=?" if number is not None else "status='staging' AND ? IS NULL"
    connection.exec_driver_sql(f"DELETE FROM imports WHERE {which}", (number,))  # noqa: S608


def flip(
    connection: Connection, number: int, how: Flip, counts: dict[str, int], at: datetime
) -> ImportSummary:
    """Turn the staged rows into contacts, with tags and consents, all at once."""
    known = _known(connection, number)
    now = to_millis(at)
    if how.update:
        connection.exec_driver_sql(
            "UPDATE contacts SET name=r.name, name_key=r.name_key, updated_at=? FROM import_rows r"  # noqa: S608
            f" WHERE {_USABLE} AND r.phone=contacts.phone AND r.name<>''",
            (now, number),
        )
    before = connection.exec_driver_sql("SELECT coalesce(max(id), 0) FROM contacts").scalar_one()
    added = connection.exec_driver_sql(
        "INSERT INTO contacts (phone, name, name_key, created_at, updated_at)"  # noqa: S608
        f" SELECT r.phone, r.name, r.name_key, ?, ? FROM import_rows r WHERE {_USABLE}"
        " AND NOT EXISTS (SELECT 1 FROM contacts c WHERE c.phone=r.phone) ORDER BY r.row",
        (now, now, number),
    ).rowcount
    _recognise(connection, number)
    _write_fields(connection, number, before, known_too=how.update)
    for name in how.tags:
        _tag(connection, number, tag_id(connection, name))
    if how.consent is not None:
        _consent(connection, number, how, how.consent, at)
    updated = known if how.update else 0
    summary = ImportSummary(number, counts, added, updated, known - updated, how.source)
    connection.execute(
        update(imports)
        .where(imports.c.id == number)
        .values(
            status="done",
            counts=json.dumps(counts),
            added=summary.added,
            updated=summary.updated,
            kept=summary.kept,
        )
    )
    return summary


def people(connection: Connection, number: int) -> list[int]:
    """The contacts of an import's usable rows, in file order."""
    found = connection.exec_driver_sql(
        f"SELECT c.id FROM import_rows r JOIN contacts c ON c.phone=r.phone WHERE {_USABLE} ORDER BY r.row",  # noqa: S608
        (number,),
    )
    return [row[0] for row in found]


def rows(connection: Connection, number: int) -> Iterator[StagedRow]:
    """All rows of an import, in file order."""
    columns = import_rows.c
    query = (
        select(
            columns.row,
            columns.verdict,
            columns.phone,
            columns.given,
            columns.name,
            columns.name_key,
            columns.reasons,
            columns.fields,
        )
        .where(columns.import_id == number)
        .order_by(columns.row)
    )
    for row in connection.execute(query):
        yield row.row, row.verdict, row.phone, row.given, row.name, row.name_key, row.reasons, row.fields


def rejected(connection: Connection, number: int) -> Iterator[tuple[int, str, str, str]]:
    """Rows that could not be used: row, given number, name, reasons (JSON)."""
    query = (
        select(import_rows.c.row, import_rows.c.given, import_rows.c.name, import_rows.c.reasons)
        .where(import_rows.c.import_id == number, import_rows.c.verdict.in_(("invalid", "duplicate")))
        .order_by(import_rows.c.row)
    )
    for row in connection.execute(query):
        yield row.row, row.given, row.name, row.reasons


def _known(connection: Connection, number: int) -> int:
    query = f"SELECT count(*) FROM import_rows r JOIN contacts c ON c.phone=r.phone WHERE {_USABLE}"  # noqa: S608
    return int(connection.exec_driver_sql(query, (number,)).scalar_one())


def _write_fields(connection: Connection, number: int, before: int, *, known_too: bool) -> None:
    """Write the fields of contacts above id `before`, the new ones, and of the known ones if asked."""
    connection.exec_driver_sql(
        "INSERT INTO contact_fields (contact_id, name, value) SELECT c.id, f.key, f.value"  # noqa: S608
        f" FROM import_rows r JOIN contacts c ON c.phone=r.phone JOIN {json_pairs('r.fields')} f"
        f" WHERE {_USABLE} AND (c.id>? OR ?) AND f.value<>''"
        " ON CONFLICT (contact_id, name) DO UPDATE SET value=excluded.value",
        (number, before, known_too),
    )


def _recognise(connection: Connection, number: int) -> None:
    usable = connection.exec_driver_sql(f"SELECT r.phone FROM import_rows r WHERE {_USABLE}", (number,))  # noqa: S608
    recognise(connection, connection.info["digests"], usable.scalars())


def _tag(connection: Connection, number: int, tag: int) -> None:
    connection.exec_driver_sql(
        "INSERT INTO contact_tags (contact_id, tag_id) SELECT c.id, ? FROM import_rows r"  # noqa: S608
        f" JOIN contacts c ON c.phone=r.phone WHERE {_USABLE} ON CONFLICT DO NOTHING",
        (tag, number),
    )


def _consent(connection: Connection, number: int, how: Flip, wording: str, at: datetime) -> None:
    usable = connection.exec_driver_sql(f"SELECT r.phone FROM import_rows r WHERE {_USABLE}", (number,))  # noqa: S608
    record_consents(
        connection,
        usable.scalars().all(),
        wording,
        source=how.source.file,
        language=how.language,
        by=how.recorded_by,
        at=at,
    )
