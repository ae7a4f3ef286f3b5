"""Bringing a file in: judged, staged in short commits, and made contacts in one step."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, replace
from functools import lru_cache
from itertools import islice
from pathlib import Path

from broadcaster_desktop.core.events import ContactsChanged
from broadcaster_desktop.core.folding import fold
from broadcaster_desktop.core.reasons import Reason
from broadcaster_desktop.core.records import FileFacts, ImportOptions, ImportSummary
from broadcaster_desktop.core.template import NAME, field_key, parse
from broadcaster_desktop.data import contacts, imports
from broadcaster_desktop.data.imports import Flip, StagedRow
from broadcaster_desktop.services.house import House
from broadcaster_desktop.services.reading import Origin, Preview, Reading, Row, Verdict, preview, read
from broadcaster_desktop.services.tables import write_csv

CHUNK = 5_000
"""Rows of one short commit, so that a running sender never waits long."""

PHONE = "phone"
_as_json = json.JSONEncoder(ensure_ascii=False).encode  # json.dumps would make an encoder for every row
Stop = Callable[[int], None]
"""Told how many rows are done; may raise, and then nothing is saved."""


class Importing:
    """Checks files and brings them in."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._turn = threading.Lock()

    def preview(
        self,
        path: Origin,
        *,
        region: str = "IN",
        mapping: dict[int, str] | None = None,
        encoding: str | None = None,
        delimiter: str | None = None,
        sheet: str | None = None,
        header: bool | None = None,
    ) -> Preview:
        """The first rows with their verdicts, and what the columns were taken for."""
        return preview(
            path,
            region=region,
            mapping=mapping,
            encoding=encoding,
            delimiter=delimiter,
            sheet=sheet,
            header=header,
        )

    def judge(self, path: Path, region: str = "IN") -> tuple[FileFacts, Iterator[Row]]:
        """Every row of a file with its verdict, streamed; people who are contacts already are marked."""
        with self._house.database.read() as connection:
            known = contacts.all_numbers(connection)
        return judge_file(path, region, known)

    def run(self, path: Origin, options: ImportOptions, progress: Stop | None = None) -> ImportSummary:
        """Bring a file's usable people in; when `progress` or anything else raises, nothing is saved.

        One import at a time: each begins by dropping what an earlier one left unfinished.
        """
        with self._turn:
            return self._run(path, options, progress)

    def _run(self, path: Origin, options: ImportOptions, progress: Stop | None) -> ImportSummary:
        reading = read_as_chosen(path, options, progress)
        number, known = self._begin(path, reading, options)
        try:
            counts = self._stage(number, _mark(reading.rows, known))
            how = Flip(
                options.update,
                options.tags,
                options.consent,
                _facts(reading),
                options.language,
                options.recorded_by,
            )
            with self._house.database.write() as connection:
                summary = imports.flip(connection, number, how, counts, self._house.clock.now())
        except BaseException:
            with self._house.database.write() as connection:
                imports.forget(connection, number)
            raise
        self._house.events.publish(ContactsChanged())
        return summary

    def rows(self, number: int) -> list[Row]:
        """The rows of an import with their verdicts."""
        with self._house.database.read() as connection:
            return [_row(staged) for staged in imports.rows(connection, number)]

    def people(self, number: int) -> list[int]:
        """The contacts of an import's usable rows, in file order."""
        with self._house.database.read() as connection:
            return imports.people(connection, number)

    def check_fits(self, path: Path, message: str) -> None:
        """UserError when the file cannot be brought in, or the message names a field it does not have."""
        reading = read(path)
        fields = (field_key(name) for name in reading.mapping if name != PHONE)
        parse(message, {NAME, *filter(None, fields)})

    def save_rejects(self, number: int, path: Path) -> int:
        """Write the rows that could not be used, so that they can be mended and brought in again."""
        with self._house.database.read() as connection:
            rows = (
                [given, name, ", ".join(json.loads(reasons)), str(row)]
                for row, given, name, reasons in imports.rejected(connection, number)
            )
            return write_csv(path, ["phone", "name", "why", "row"], rows)

    def _begin(self, path: Origin, reading: Reading, options: ImportOptions) -> tuple[int, frozenset[int]]:
        with self._house.database.write() as connection:
            imports.forget(connection)
            number = imports.begin(
                connection,
                file=path.name,
                format=reading.format,
                options=json.dumps(asdict(options)),
                at=self._house.clock.now(),
            )
            return number, contacts.all_numbers(connection)

    def _stage(self, number: int, rows: Iterable[Row]) -> dict[str, int]:
        counts = dict.fromkeys((verdict.value for verdict in Verdict), 0)
        waiting = iter(rows)
        while chunk := list(islice(waiting, CHUNK)):
            for row in chunk:
                counts[row.verdict] += 1
            with self._house.database.write() as connection:
                imports.stage(connection, number, map(_staged, chunk))
        return counts


def read_as_chosen(path: Origin, options: ImportOptions, stop: Stop | None = None) -> Reading:
    """A list as the owner chose that it is read."""
    return read(
        path,
        region=options.region,
        mapping=options.mapping,
        encoding=options.encoding,
        delimiter=options.delimiter,
        sheet=options.sheet,
        header=options.header,
        stop=stop,
    )


def judge_file(path: Path, region: str, known: frozenset[int]) -> tuple[FileFacts, Iterator[Row]]:
    """Read and judge a file without any data of ours; `known` are the numbers of people who are contacts."""
    reading = read(path, region=region)
    return _facts(reading), _mark(reading.rows, known)


def _facts(reading: Reading) -> FileFacts:
    return FileFacts(reading.file, reading.format, reading.encoding, reading.delimiter, reading.mapping)


def _mark(rows: Iterable[Row], known: frozenset[int]) -> Iterator[Row]:
    for row in rows:
        if known and row.verdict in (Verdict.READY, Verdict.FIXED) and int(row.phone or 0) in known:
            yield replace(row, reasons=(*row.reasons, Reason.KNOWN_CONTACT))
        else:
            yield row


def _staged(row: Row) -> StagedRow:
    name = row.name or ""
    return (
        row.row,
        row.verdict,
        row.phone,
        row.given,
        name,
        fold(name),
        _reasons(row.reasons),
        _as_json(row.fields),
    )


@lru_cache(maxsize=1_000)
def _reasons(reasons: tuple[str, ...]) -> str:
    """The same few come again and again."""
    return _as_json(reasons)


def _row(staged: StagedRow) -> Row:
    row, verdict, phone, given, name, _, reasons, fields = staged
    return Row(
        row, Verdict(verdict), phone, name or None, tuple(json.loads(reasons)), json.loads(fields), given
    )
