"""Importing 100,000 rows against its floors: reading them with csv and writing the same table rows.

The floors know beforehand what every row comes to. They read the file with csv.reader and write, by sqlite3's
executemany with the same pragmas and in one transaction, the very rows the import leaves in import_rows,
contacts, contact_fields, contact_tags and consents. *Indexed* has our tables with their keys and ordinary
indexes, but no triggers: no index of words, nothing derived. *Plain* has the same columns and no key or index
at all. Then a million rows: what staging them takes, and a cancel at any moment.

Time is told twice, by the clock and by the processor: only the second means something on a busy machine.
"""

from __future__ import annotations

import csv
import json
import random
import resource
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from broadcaster_desktop.cli.output import Output
from broadcaster_desktop.cli.session import OwnSession
from broadcaster_desktop.core.records import ImportOptions
from broadcaster_desktop.data.migrate import migrate
from broadcaster_desktop.options import read_options

ROWS = 100_000
ROUNDS = 3
MANY = 1_000_000
CANCELS = (MANY // 20, MANY // 2, MANY)
"""Rows read when cancel is pressed."""
TABLES = ("import_rows", "contacts", "contact_fields", "contact_tags", "consents")
HEADINGS = ["Sr No", "Customer Name", "Mobile No.", "City", "Last Purchase"]


class _Took(NamedTuple):
    """Seconds by the clock and by the processor, megabytes at the highest, seconds of a cancel."""

    clock: float
    processor: float
    memory: float = 0.0
    cancel: float = 0.0


def run() -> None:
    """Print the times of each round, their ratios, and the import's memory."""
    measured: dict[str, list[_Took]] = {who: [] for who in ("ours", "indexed", "plain")}
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        file = write_list(folder / "list.csv")
        reference = _child("ours", file, folder / "reference")
        for number in range(ROUNDS):
            for who, took in measured.items():
                took.append(_child(who, file, folder / f"{who}{number}", folder / "reference"))
    memory = max(one.memory for one in (reference, *measured["ours"]))
    print(f"importing {ROWS:,} rows, medians of {ROUNDS}; goal 4 of each floor")  # noqa: T201
    for who, took in measured.items():
        print(_line(who, took, measured["ours"]))  # noqa: T201
    print(f"  memory at its highest: {memory:.0f} MB (goal below 300)")  # noqa: T201
    _run_many()


def _line(who: str, took: list[_Took], ours: list[_Took]) -> str:
    clock, processor = (statistics.median(one[place] for one in took) for place in (0, 1))
    line = f"  {who:<8} {clock:6.2f} s by the clock, {processor:6.2f} s by the processor"
    if took is ours:
        return line
    by_clock, by_processor = (
        statistics.median(mine[place] / floor[place] for mine, floor in zip(ours, took, strict=True))
        for place in (0, 1)
    )
    return f"{line}: ratio {by_clock:.2f} and {by_processor:.2f}"


def _run_many() -> None:
    with tempfile.TemporaryDirectory() as place:
        file = write_list(Path(place) / "many.csv", MANY)
        for moment in CANCELS:
            took = _child("cancelled", file, Path(place) / f"data{moment}", Path(str(moment)))
            print(  # noqa: T201
                f"cancelled at row {moment:,} of {MANY:,}: {took.cancel:.2f} s until nothing is saved"
                f" (goal below 1); staged {moment / took.clock:,.0f} rows/s by the clock,"
                f" {moment / took.processor:,.0f} by the processor; memory {took.memory:.0f} MB (goal 300)"
            )


def _child(who: str, *places: Path) -> _Took:
    """Measure in a process of its own."""
    words = [sys.executable, "-m", "tests.benchmarks.importing", who, *map(str, places)]
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    return _Took(*json.loads(done.stdout))


def write_list(path: Path, rows: int = ROWS) -> Path:
    """A list as shops keep it: several spellings of numbers, two scripts, blanks, a few bad rows."""
    chance = random.Random(7)
    names = ["Asha Patil", "रवि कुलकर्णी", "Meena Joshi", "सुनीता देशमुख", "Imran Shaikh", "José Fernandes"]
    cities = ["Pune", "पुणे", "Nashik", "Mumbai", "Kolhapur", ""]
    spellings = ("{}", "+91 {}", "0{}", "91{}", "+91-{}")
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEADINGS)
        for number in range(rows):
            phone = chance.choice(spellings).format(9_820_000_000 + number) if number % 50 else "12345"
            name = f"{chance.choice(names)} {number % 977}"
            writer.writerow([number, name, phone, chance.choice(cities), f"{number % 28 + 1:02}/10/2026"])
    return path


class _Watch:
    """Both clocks from its making on."""

    def __init__(self) -> None:
        self._clock, self._processor = time.perf_counter(), time.process_time()

    def took(self) -> _Took:
        """Since then."""
        return _Took(time.perf_counter() - self._clock, time.process_time() - self._processor)


def _session(data: Path) -> OwnSession:
    return OwnSession(read_options(["--data-dir", str(data)]), Output(sys.stdout, sys.stderr), Path.cwd())


def _ours(file: Path, data: Path, _reference: Path | None = None) -> _Took:
    with _session(data).writing() as services:
        watch = _Watch()
        summary = services.importing.run(
            file, ImportOptions(tags=("vip",), consent="They agreed in the shop")
        )
        took = watch.took()
    assert summary.added == ROWS - ROWS // 50
    return took


class _Cancelled(Exception):
    """The owner has pressed cancel."""


def _cancelled(file: Path, data: Path, moment: Path) -> _Took:
    """Stage rows up to a moment at which cancel is pressed."""
    pressed: list[tuple[float, _Took]] = []

    def cancel(done: int) -> None:
        if done >= int(moment.name):
            pressed.append((time.perf_counter(), watch.took()))
            raise _Cancelled

    with _session(data).writing() as services:
        watch = _Watch()
        try:
            services.importing.run(file, ImportOptions(), cancel)
        except _Cancelled:
            ended = time.perf_counter()
        assert services.contacts.count() == 0
    at, took = pressed[0]
    return took._replace(cancel=ended - at)


def _indexed(file: Path, data: Path, reference: Path) -> _Took:
    """Our tables with their keys and indexes, without triggers."""
    data.mkdir()
    migrate(data / "broadcaster.db", known=False)
    with closing(_writer(data)) as connection:
        triggers = connection.execute("SELECT name FROM sqlite_master WHERE type='trigger'").fetchall()
        for (name,) in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute(
            "INSERT INTO imports (id, file, format, options, status, created_at) VALUES (1,'','','','done',0)"
        )
        connection.execute("INSERT INTO tags VALUES (1,'vip')")
        return _write_all(connection, file, reference)


def _plain(file: Path, data: Path, reference: Path) -> _Took:
    """The same columns without any key or index."""
    data.mkdir()
    with closing(_writer(data)) as connection:
        with closing(sqlite3.connect(reference / "broadcaster.db")) as ours:
            for table in TABLES:
                columns = [row[1:3] for row in ours.execute(f"PRAGMA table_info({table})")]
                made = ", ".join(f'"{name}" {kind}' for name, kind in columns)
                connection.execute(f"CREATE TABLE {table} ({made})")
        return _write_all(connection, file, reference)


def _writer(data: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(data / "broadcaster.db", isolation_level=None)
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def _write_all(connection: sqlite3.Connection, file: Path, reference: Path) -> _Took:
    rows = _rows_of(reference / "broadcaster.db")
    watch = _Watch()
    with file.open(encoding="utf-8-sig", newline="") as opened:
        count = sum(1 for _ in csv.reader(opened))
    connection.execute("BEGIN IMMEDIATE")
    for table in TABLES:
        marks = ",".join("?" * len(rows[table][0]))
        connection.executemany(f"INSERT INTO {table} VALUES ({marks})", rows[table])  # noqa: S608
    connection.execute("COMMIT")
    took = watch.took()
    assert count == ROWS + 1
    return took


def _rows_of(database: Path) -> dict[str, list[tuple[object, ...]]]:
    with closing(sqlite3.connect(database)) as connection:
        return {table: connection.execute(f"SELECT * FROM {table}").fetchall() for table in TABLES}  # noqa: S608


def _main(who: str, *places: str) -> None:
    works: dict[str, Callable[..., _Took]] = {
        "ours": _ours,
        "indexed": _indexed,
        "plain": _plain,
        "cancelled": _cancelled,
    }
    took = works[who](*map(Path, places))
    unit = 1_000_000 if sys.platform == "darwin" else 1_000
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit
    json.dump(took._replace(memory=peak), sys.stdout)


if __name__ == "__main__":
    _main(*sys.argv[1:])
