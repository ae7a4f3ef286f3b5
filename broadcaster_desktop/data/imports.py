"""Files brought in: rows are staged in short commits and become contacts in short steps, never left half.

An import is *staging* while its file is read, and nothing of it is seen; left there by a process that died,
it is dropped. It is *flipping* from the moment on at which all its rows are staged: they become contacts in
steps, and whoever opens the data next takes the steps that are missing. Then it is *done*.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, func, insert, select, update

from broadcaster_desktop.core.cells import TAGS_BETWEEN
from broadcaster_desktop.core.imports import EarlierImport
from broadcaster_desktop.core.records import FileFacts, ImportSummary
from broadcaster_desktop.data.models import import_rows, imports

StagedRow = tuple[int, str, str | None, str, str, str, str, str]
"""row, verdict, phone, given, name, name_key, reasons (JSON), fields (JSON)"""
UsableRow = tuple[int, str, str, str, str]
"""row, phone, name, name_key, fields (JSON)"""

USABLE = "import_id=? AND verdict IN ('ready','fixed')"
_STEP = timedelta(milliseconds=1)


@dataclass(frozen=True, slots=True)
class Flip:
    """How staged rows become contacts."""

    update: bool
    tags: tuple[str, ...]
    consent: str | None
    source: FileFacts
    language: str
    recorded_by: str
    tag_field: str | None = None
    """The field that has each row's own tags, as in a file this program wrote; it becomes no field then."""


@dataclass(frozen=True, slots=True)
class Job:
    """An import on its way: how, since when, and how far it has come."""

    number: int
    how: Flip
    at: datetime
    """The moment at which all its contacts and consents count as made; no other import has it."""
    reached: int
    status: str


def begin(connection: Connection, *, file: str, format: str, options: str, at: datetime) -> int:  # noqa: A002
    """Open an import; its rows are not seen before they are flipped."""
    last = connection.execute(select(func.max(imports.c.created_at))).scalar()
    at = at if last is None else max(at, last + _STEP)
    values = {"file": file, "format": format, "options": options, "status": "staging", "created_at": at}
    return int(connection.execute(insert(imports).values(values).returning(imports.c.id)).scalar_one())


def stage(connection: Connection, number: int, rows: Iterable[StagedRow]) -> None:
    """Add rows to an open import."""
    connection.exec_driver_sql(
        "INSERT INTO import_rows (import_id, row, verdict, phone, given, name, name_key, reasons, fields)"
        " VALUES (?,?,?,?,?,?,?,?,?)",
        [(number, *row) for row in rows],
    )


def with_status(connection: Connection, *wanted: str) -> list[int]:
    """Imports that stand somewhere on their way, oldest first."""
    query = select(imports.c.id).where(imports.c.status.in_(wanted)).order_by(imports.c.id)
    return list(connection.execute(query).scalars())


def drop_some(connection: Connection, number: int, limit: int) -> bool:
    """Drop so many rows of a staged import, with the last of them the import itself; whether it is gone."""
    gone = connection.exec_driver_sql(
        "DELETE FROM import_rows WHERE import_id=? AND row IN"
        " (SELECT row FROM import_rows WHERE import_id=? ORDER BY row LIMIT ?)",
        (number, number, limit),
    ).rowcount
    if gone < limit:
        connection.exec_driver_sql("DELETE FROM imports WHERE id=?", (number,))
    return gone < limit


def all_staged(connection: Connection, number: int, how: Flip, counts: dict[str, int]) -> None:
    """From now on the import is not dropped any more but carried out, whatever happens."""
    connection.execute(
        update(imports)
        .where(imports.c.id == number)
        .values(
            status="flipping",
            counts=json.dumps(counts),
            source=json.dumps(asdict(how.source)),
            options=json.dumps(
                {
                    "update": how.update,
                    "tags": how.tags,
                    "consent": how.consent,
                    "language": how.language,
                    "recorded_by": how.recorded_by,
                    "tag_field": how.tag_field,
                }
            ),
        )
    )


def job(connection: Connection, number: int) -> Job | None:
    """An import whose rows were all staged; None when there is none."""
    row = connection.execute(select(imports).where(imports.c.id == number)).first()
    if row is None or row.status == "staging":
        return None
    options, source = json.loads(row.options), json.loads(row.source)
    facts = FileFacts(**source) if source else FileFacts(row.file, row.format, None, None, {})
    how = Flip(
        bool(options.get("update")),
        tuple(options.get("tags") or ()),
        options.get("consent"),
        facts,
        options.get("language", "en"),
        options.get("recorded_by", "owner"),
        options.get("tag_field"),
    )
    return Job(number, how, row.created_at, row.reached, row.status)


def settle(connection: Connection, number: int, status: str) -> None:
    """Have an import stand somewhere else, at its first row."""
    connection.execute(update(imports).where(imports.c.id == number).values(status=status, reached=0))


def summary(connection: Connection, number: int) -> ImportSummary | None:
    """What an import did; None when there is none that came to its end."""
    found = job(connection, number)
    if found is None:
        return None
    row = connection.execute(select(imports).where(imports.c.id == number)).one()
    counts = json.loads(row.counts)
    refused = 0 if found.how.consent is None else _refused(connection, number)
    return ImportSummary(number, counts, row.added, row.updated, row.kept, found.how.source, refused=refused)


def _refused(connection: Connection, number: int) -> int:
    return int(
        connection.exec_driver_sql(
            f"SELECT count(*) FROM import_rows r JOIN contacts c ON c.phone=r.phone WHERE r.{USABLE}"  # noqa: S608
            " AND (c.marketing=0 OR c.service=0)",
            (number,),
        ).scalar_one()
    )


def recent(connection: Connection, limit: int) -> list[EarlierImport]:
    """The last imports that came to their end, also those that were taken back, newest first."""
    columns = imports.c
    query = (
        select(imports)
        .where(columns.status.in_(("done", "undone")))
        .order_by(columns.created_at.desc())
        .limit(limit)
    )
    return [
        EarlierImport(
            row.id,
            row.file,
            row.created_at,
            json.loads(row.counts),
            row.added,
            row.updated,
            row.kept,
            row.status == "undone",
        )
        for row in connection.execute(query)
    ]


def usable(connection: Connection, number: int, after: int, limit: int) -> list[UsableRow]:
    """The next usable rows of an import behind row `after`, in file order."""
    found = connection.exec_driver_sql(
        "SELECT row, phone, name, name_key, fields FROM import_rows"  # noqa: S608
        f" WHERE {USABLE} AND row>? ORDER BY row LIMIT ?",
        (number, after, limit),
    )
    return [tuple(row) for row in found.all()]  # all at once: one by one costs five times as much


def fields_of(how: Flip, row: UsableRow) -> dict[str, str]:
    """The fields a row gives its contact; a blank cell is none."""
    return {name: value for name, value in json.loads(row[4]).items() if value and name != how.tag_field}


def tags_of(how: Flip, row: UsableRow) -> tuple[str, ...]:
    """The tags a row's contact gets: those of the whole import, and its own."""
    if how.tag_field is None:
        return how.tags
    own = json.loads(row[4]).get(how.tag_field, "").split(TAGS_BETWEEN)
    return tuple(dict.fromkeys((*how.tags, *filter(None, own))))


def people(connection: Connection, number: int) -> list[int]:
    """The contacts of an import's usable rows, in file order."""
    found = connection.exec_driver_sql(
        "SELECT c.id FROM import_rows r JOIN contacts c ON c.phone=r.phone"  # noqa: S608
        f" WHERE {USABLE} ORDER BY r.row",
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


def rejected(connection: Connection, number: int) -> Iterator[tuple[int, str, str, str, str]]:
    """Rows that could not be used: row, given number, name, reasons (JSON), fields (JSON)."""
    columns = import_rows.c
    query = (
        select(columns.row, columns.given, columns.name, columns.reasons, columns.fields)
        .where(columns.import_id == number, columns.verdict.in_(("invalid", "duplicate")))
        .order_by(columns.row)
    )
    for row in connection.execute(query):
        yield row.row, row.given, row.name, row.reasons, row.fields
