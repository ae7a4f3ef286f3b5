"""Bringing a file in: judged, staged in short commits, made contacts in steps that are never left half."""

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
from broadcaster_desktop.core.retention import BackupKind
from broadcaster_desktop.core.template import NAME, field_key, parse
from broadcaster_desktop.core.tidying import ImportUndone, KeptPerson, KeptWhy
from broadcaster_desktop.data import contacts, import_undo, imports, settings
from broadcaster_desktop.data.imports import Flip, StagedRow
from broadcaster_desktop.data.short import ShortWrites
from broadcaster_desktop.errors import UserError
from broadcaster_desktop.services import tidy_problems
from broadcaster_desktop.services.backups import MANY, Backups
from broadcaster_desktop.services.exporting import OWN_COLUMNS
from broadcaster_desktop.services.house import House
from broadcaster_desktop.services.import_steps import ImportSteps, Told
from broadcaster_desktop.services.reading import Origin, Preview, Reading, Row, Verdict, preview, read
from broadcaster_desktop.services.tables import write_csv

MOMENT = 0.3
"""Seconds a cancelled import takes at the most to drop what it staged; a million rows would take longer."""

PHONE = "phone"
REJECT_COLUMNS = ("why", "row")
"""What the file of rejected rows says besides the row; no fields when it is brought in again."""
_as_json = json.JSONEncoder(ensure_ascii=False).encode  # json.dumps would make an encoder for every row
Stop = Callable[[int], None]
"""Told how many rows are done; may raise, and then nothing is saved."""


class Importing:
    """Checks files, brings them in, and takes them back."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._steps = ImportSteps(house)
        self._backups = Backups(house)
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

    def run(
        self, path: Origin, options: ImportOptions, progress: Stop | None = None, saving: Told | None = None
    ) -> ImportSummary:
        """Bring a file's usable people in.

        When `progress` or anything else raises while the file is read, nothing is saved. After that the
        people become contacts in short steps, of which `saving` is told the rows done; what interrupts
        these only puts them off: the next start, or the next import, takes the steps that are missing.

        One import at a time: each begins by ending what an earlier one left unfinished.
        """
        with self._turn:
            self._steps.end_unfinished()
            number, no_backup = self._read_in(path, options, progress)
            summary = self._steps.flip(number, saving)
        if summary is None:
            raise tidy_problems.no_such_import(number)
        self._house.events.publish(ContactsChanged())
        return replace(summary, no_backup=no_backup)

    def undo(self, number: int) -> ImportUndone:
        """Take a whole import back; UserError when there is none of this number, or it is taken back.

        What it added goes to the bin, unless it was changed or written to since; values it changed go back
        unless changed since; its tags and consents go; opt-outs stay. In short steps that the next start
        goes on with if the process dies.
        """
        with self._turn:
            self._steps.end_unfinished()
            with self._house.database.write() as connection:
                found = imports.job(connection, number)
                if found is None:
                    raise tidy_problems.no_such_import(number)
                if found.status == "undone":
                    raise tidy_problems.import_undone(number)
                at = self._house.clock.now()
                import_undo.begin(connection, number, at)
                settings.record(connection, at, "undo_import", f"import {number}")
            self._steps.take_back(number)
        self._house.events.publish(ContactsChanged())
        with self._house.database.read() as connection:
            done = import_undo.tally(connection, number)
            named = dict(done.people)
            kept = tuple(
                KeptPerson(row, KeptWhy(named[row.id])) for row in contacts.rows(connection, list(named))
            )
        return ImportUndone(number, done.act, done.binned, done.kept, done.restored, done.withdrawn, kept)

    def resume(self) -> None:
        """Take the steps an earlier process left undone: an import is there whole or not at all."""
        with self._turn:
            if self._steps.end_unfinished():
                self._house.events.publish(ContactsChanged())

    def clear(self) -> None:
        """Drop the rows of imports that were cancelled, as far as that was left for later."""
        if self._turn.acquire(blocking=False):
            try:
                self._steps.drop_staged(None)
            finally:
                self._turn.release()

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

    def save_rejects(self, number: int, path: Path, say: Callable[[str], str] = str) -> int:
        """Write the rows that could not be used, to be mended and brought in again; how many.

        All their columns are kept. `say` puts a reason (`core.reasons`) into the owner's words. UserError
        where the file cannot be written.
        """
        with self._house.database.read() as connection:
            names = _field_names(imports.rejected(connection, number))
            rows = (
                [
                    given,
                    name,
                    *(fields.get(heading, "") for heading in names),
                    ", ".join(say(reason) for reason in json.loads(reasons)),
                    str(row),
                ]
                for row, given, name, reasons, text in imports.rejected(connection, number)
                for fields in (json.loads(text),)
            )
            try:
                return write_csv(path, [PHONE, "name", *names, *REJECT_COLUMNS], rows)
            except UserError as error:
                raise tidy_problems.import_done(error, number) from error

    def _read_in(self, path: Origin, options: ImportOptions, progress: Stop | None) -> tuple[int, str]:
        """Stage all rows of a file; the import from then on is carried out whatever happens.

        Its number, and why there is no backup where there should be one.
        """
        reading = read_as_chosen(path, options, progress)
        number, known = self._begin(path, reading, options)
        try:
            counts, no_backup = self._stage(number, _mark(reading.rows, known), known=bool(known))
            how = Flip(
                options.update,
                options.tags,
                options.consent,
                _facts(reading),
                options.language,
                options.recorded_by,
                _tag_field(reading, options),
            )
            with self._house.database.write() as connection:
                imports.all_staged(connection, number, how, counts)
        except BaseException:
            self._steps.drop_staged(MOMENT)
            raise
        return number, no_backup

    def _begin(self, path: Origin, reading: Reading, options: ImportOptions) -> tuple[int, frozenset[int]]:
        with self._house.database.write() as connection:
            number = imports.begin(
                connection,
                file=path.name,
                format=reading.format,
                options=json.dumps(asdict(options)),
                at=self._house.clock.now(),
            )
        with self._house.database.read() as connection:
            return number, contacts.all_numbers(connection)

    def _stage(self, number: int, rows: Iterable[Row], *, known: bool) -> tuple[dict[str, int], str]:
        """How many rows there are of each verdict; a backup is made as soon as they prove to be many.

        Where there are no contacts yet there is nothing to lose.
        """
        counts = dict.fromkeys((verdict.value for verdict in Verdict), 0)
        no_backup, due = "", known
        writes = ShortWrites(self._house.database)
        waiting = iter(rows)
        while chunk := list(islice(waiting, writes.size)):
            for row in chunk:
                counts[row.verdict] += 1
            staged = list(map(_staged, chunk))
            with writes.write() as connection:
                imports.stage(connection, number, staged)
            if due and sum(counts.values()) > MANY:
                no_backup, due = self._backups.before(BackupKind.BEFORE_IMPORT, sum(counts.values())), False
        return counts, no_backup


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


def _field_names(rows: Iterable[tuple[int, str, str, str, str]]) -> list[str]:
    """The names of all fields of rejected rows, in the order of the file as far as it is known."""
    found: dict[str, None] = {}
    for *_, fields in rows:
        found.update(dict.fromkeys(json.loads(fields)))
    return list(found)


def _tag_field(reading: Reading, options: ImportOptions) -> str | None:
    """The column of tags in a file that `Exporting` wrote; in any other it is a field like others."""
    ours = reading.columns[:3] in OWN_COLUMNS and options.mapping is None
    return reading.columns[2] if ours else None


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
        _as_json(_own(row.fields)),
    )


def _own(fields: dict[str, str]) -> dict[str, str]:
    """A row's fields without what our file of rejected rows says of it."""
    if not all(name in fields for name in REJECT_COLUMNS):
        return fields
    return {name: value for name, value in fields.items() if name not in REJECT_COLUMNS}


@lru_cache(maxsize=1_000)
def _reasons(reasons: tuple[str, ...]) -> str:
    """The same few come again and again."""
    return _as_json(reasons)


def _row(staged: StagedRow) -> Row:
    row, verdict, phone, given, name, _, reasons, fields = staged
    return Row(
        row, Verdict(verdict), phone, name or None, tuple(json.loads(reasons)), json.loads(fields), given
    )
