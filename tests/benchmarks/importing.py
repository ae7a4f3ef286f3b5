"""Importing 100,000 rows against its floor: reading them with csv and writing the same table rows.

The floor knows beforehand what every row comes to. It reads the file with csv.reader and writes, by sqlite3's
executemany with the same pragmas, the very rows the import leaves in import_rows, contacts, contact_fields,
contact_tags and consents. Then a million rows: what staging them takes, and a cancel at the very end.
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
from contextlib import closing
from pathlib import Path

from broadcaster_desktop.cli.output import Output
from broadcaster_desktop.cli.session import OwnSession
from broadcaster_desktop.core.records import ImportOptions
from broadcaster_desktop.data.migrate import migrate
from broadcaster_desktop.options import read_options

ROWS = 100_000
ROUNDS = 3
MANY = 1_000_000
TABLES = ("import_rows", "contacts", "contact_fields", "contact_tags", "consents")
HEADINGS = ["Sr No", "Customer Name", "Mobile No.", "City", "Last Purchase"]


def run() -> None:
    """Print both times of each round and their ratio, and the import's memory."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        file = write_list(folder / "list.csv")
        _child("ours", file, folder / "reference")
        seconds: dict[str, list[float]] = {"ours": [], "floor": []}
        memory = 0.0
        for number in range(ROUNDS):
            for who, measured in seconds.items():
                took, peak, _ = _child(who, file, folder / f"{who}{number}", folder / "reference")
                measured.append(took)
                memory = max(memory, peak) if who == "ours" else memory
        ours, floor = (statistics.median(measured) for measured in seconds.values())
        lines = (
            f"importing {ROWS:,} rows: {ours:.2f} s, floor {floor:.2f} s, ratio {ours / floor:.2f}",
            f"  rounds: {_rounds(seconds['ours'])} against {_rounds(seconds['floor'])} s",
            f"  memory at its highest: {memory:.0f} MB (goal below 300)",
        )
    print("\n".join(lines))  # noqa: T201
    with tempfile.TemporaryDirectory() as place:
        file = write_list(Path(place) / "many.csv", MANY)
        staged, peak, cancelled = _child("cancelled", file, Path(place) / "data")
    lines = (
        f"staging {MANY:,} rows: {staged:.1f} s, {MANY / staged:,.0f} rows/s",
        f"  memory at its highest: {peak:.0f} MB (goal below 300)",
        f"  from the press of cancel to nothing saved: {cancelled:.2f} s (goal below 1)",
    )
    print("\n".join(lines))  # noqa: T201


def _rounds(measured: list[float]) -> str:
    return ", ".join(f"{one:.2f}" for one in measured)


def _child(who: str, *places: Path) -> tuple[float, float, float]:
    """Measure in a process of its own: seconds, megabytes at the highest, seconds of a cancel."""
    words = [sys.executable, "-m", "tests.benchmarks.importing", who, *map(str, places)]
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    took, peak, cancelled = json.loads(done.stdout)
    return took, peak, cancelled


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


def _ours(file: Path, data: Path) -> float:
    options = read_options(["--data-dir", str(data)])
    session = OwnSession(options, Output(sys.stdout, sys.stderr), Path.cwd())
    with session.writing() as services:
        begun = time.perf_counter()
        summary = services.importing.run(
            file, ImportOptions(tags=("vip",), consent="They agreed in the shop")
        )
        took = time.perf_counter() - begun
    assert summary.added == ROWS - ROWS // 50
    return took


class _Cancelled(Exception):
    """The owner has pressed cancel."""


def _cancelled(file: Path, data: Path) -> tuple[float, float]:
    """Seconds of staging all rows, and from a cancel at the last of them to the end."""
    options = read_options(["--data-dir", str(data)])
    session = OwnSession(options, Output(sys.stdout, sys.stderr), Path.cwd())
    pressed = 0.0

    def cancel(done: int) -> None:
        nonlocal pressed
        if done >= MANY:
            pressed = time.perf_counter()
            raise _Cancelled

    with session.writing() as services:
        begun = time.perf_counter()
        try:
            services.importing.run(file, ImportOptions(), cancel)
        except _Cancelled:
            ended = time.perf_counter()
        assert services.contacts.count() == 0
    return pressed - begun, ended - pressed


def _floor(file: Path, data: Path, reference: Path) -> float:
    rows = _rows_of(reference / "broadcaster.db")
    data.mkdir()
    migrate(data / "broadcaster.db", known=False)
    with closing(sqlite3.connect(data / "broadcaster.db", isolation_level=None)) as connection:
        for pragma in ("synchronous=FULL", "foreign_keys=ON"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute(
            "INSERT INTO imports (id, file, format, options, status, created_at) VALUES (1,'','','','done',0)"
        )
        connection.execute("INSERT INTO tags VALUES (1,'vip')")
        begun = time.perf_counter()
        with file.open(encoding="utf-8-sig", newline="") as opened:
            count = sum(1 for _ in csv.reader(opened))
        connection.execute("BEGIN IMMEDIATE")
        for table in TABLES:
            marks = ",".join("?" * len(rows[table][0]))
            connection.executemany(f"INSERT INTO {table} VALUES ({marks})", rows[table])  # noqa: S608
        connection.execute("COMMIT")
        took = time.perf_counter() - begun
    assert count == ROWS + 1
    return took


def _rows_of(database: Path) -> dict[str, list[tuple[object, ...]]]:
    with closing(sqlite3.connect(database)) as connection:
        return {table: connection.execute(f"SELECT * FROM {table}").fetchall() for table in TABLES}  # noqa: S608


def _main(who: str, *places: str) -> None:
    paths = [Path(place) for place in places]
    took, cancelled = 0.0, 0.0
    if who == "ours":
        took = _ours(*paths[:2])
    elif who == "floor":
        took = _floor(*paths)
    else:
        took, cancelled = _cancelled(*paths)
    unit = 1_000_000 if sys.platform == "darwin" else 1_000
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit
    json.dump([took, peak, cancelled], sys.stdout)


if __name__ == "__main__":
    _main(*sys.argv[1:])
