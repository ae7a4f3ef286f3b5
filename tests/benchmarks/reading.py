"""Reading lists without keeping them: against csv.reader and openpyxl alone, a million rows, a cancel.

Every measurement is a process of its own, so that memory at its highest is this reading's only.
"""

from __future__ import annotations

import csv
import json
import resource
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

import openpyxl

from broadcaster_desktop.services.reading import preview, read

ROWS, MANY, ROUNDS = 100_000, 1_000_000, 3
CANCEL_AFTER = 2.0
HEADINGS = ["Sr No", "Customer Name", "Mobile No.", "City", "Last Purchase"]
NAMES = ["Asha Patil", "रवि कुलकर्णी", "Meena Joshi", "सुनीता देशमुख", "Imran Shaikh", "José Fernandes"]
CITIES = ["Pune", "पुणे", "Nashik", "Mumbai", "Kolhapur", ""]
SPELLINGS = ("{}", "+91 {}", "0{}", "91{}", "+91-{}")


class Stopped(Exception):
    """The owner has pressed Cancel."""


def run() -> None:
    """Print the medians of the rounds, their ratios and the memory."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        table, book, cards = folder / "list.csv", folder / "list.xlsx", folder / "list.vcf"
        many = folder / "many.csv"
        for path in (table, many, book, cards):
            _child("written", path)  # not by this process, whose memory would be counted with its children's
        _compare(f"CSV, {ROWS:,} rows, against csv.reader alone", "judged", "csv", table)
        _compare(f"XLSX, {ROWS:,} rows, against openpyxl alone (goal below 1)", "judged", "openpyxl", book)
        took, memory, rows = _child("judged", cards)
        _say(f"vCard, {rows:,.0f} cards: {took:.2f} s, {memory:.0f} MB at the highest")
        took, memory, rows = _child("judged", many)
        _say(f"CSV, {rows:,.0f} rows: {took:.1f} s, {memory:.0f} MB at the highest (goal below 300)")
        took, memory, rows = _child("cancelled", many)
        _say(f"cancelled after {rows:,.0f} of them: over {took * 1000:.0f} ms later (goal below 1,000)")
        took, memory, _ = _child("previewed", many)
        _say(f"the first 20 of them: {took:.2f} s")


def _compare(what: str, ours: str, floor: str, path: Path) -> None:
    measured: dict[str, list[float]] = {ours: [], floor: []}
    memory = 0.0
    for _ in range(ROUNDS):
        for who, seconds in measured.items():
            took, peak, _ = _child(who, path)
            seconds.append(took)
            memory = peak if who == ours else memory
    one, other = (statistics.median(seconds) for seconds in measured.values())
    _say(f"{what}: {one:.2f} s, floor {other:.2f} s, ratio {one / other:.2f}, {memory:.0f} MB, N = {ROUNDS}")


def _say(text: str) -> None:
    print(text, flush=True)  # noqa: T201


def _child(who: str, path: Path) -> tuple[float, float, float]:
    words = [sys.executable, "-m", "tests.benchmarks.reading", who, str(path)]
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    took, peak, rows = json.loads(done.stdout)
    return took, peak, rows


def _people(count: int) -> list[tuple[int, str, str, str, str]]:
    """As shops keep them: several spellings of numbers, two scripts, blanks, a few bad rows."""
    return [
        (
            at,
            f"{NAMES[at * 7 % 6]} {at % 977}",
            SPELLINGS[at * 3 % 5].format(9_820_000_000 + at) if at % 50 else "12345",
            CITIES[at * 5 % 6],
            f"{at % 28 + 1:02}/10/2026",
        )
        for at in range(count)
    ]


def _write_table(path: Path, count: int) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEADINGS)
        writer.writerows(_people(count))


def _write_book(path: Path) -> None:
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Customers")
    sheet.append(HEADINGS)
    for person in _people(ROWS):
        sheet.append(person)
    book.save(path)


def _write_cards(path: Path) -> None:
    card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{1}\r\nTEL;TYPE=CELL:{2}\r\nADR:;;;{3};;;\r\nEND:VCARD\r\n"
    path.write_text("".join(card.format(*person) for person in _people(ROWS)), encoding="utf-8", newline="")


def _written(path: Path) -> tuple[float, int]:
    began = time.perf_counter()
    if path.suffix == ".csv":
        _write_table(path, MANY if path.stem == "many" else ROWS)
    else:
        (_write_book if path.suffix == ".xlsx" else _write_cards)(path)
    return time.perf_counter() - began, 0


def _judged(path: Path) -> tuple[float, int]:
    began = time.perf_counter()
    rows = sum(1 for _ in read(path).rows)
    return time.perf_counter() - began, rows


def _previewed(path: Path) -> tuple[float, int]:
    began = time.perf_counter()
    rows = len(preview(path).rows)
    return time.perf_counter() - began, rows


def _cancelled(path: Path) -> tuple[float, int]:
    """From the press, at any moment of another thread, to the end of the reading."""
    pressed: list[float] = []
    timer = threading.Timer(CANCEL_AFTER, lambda: pressed.append(time.perf_counter()))
    rows = 0

    def stop(count: int) -> None:
        nonlocal rows
        rows = count
        if pressed:
            raise Stopped

    timer.start()
    try:
        for _ in read(path, stop=stop).rows:
            pass
    except Stopped:
        return time.perf_counter() - pressed[0], rows
    timer.cancel()
    raise AssertionError("the list was over before the press")


def _csv(path: Path) -> tuple[float, int]:
    began = time.perf_counter()
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = sum(1 for _ in csv.reader(file))
    return time.perf_counter() - began, rows


def _openpyxl(path: Path) -> tuple[float, int]:
    began = time.perf_counter()
    book = openpyxl.load_workbook(path, read_only=True)
    rows = sum(1 for _ in book.worksheets[0].iter_rows(values_only=True))
    return time.perf_counter() - began, rows


MEASURED: dict[str, Callable[[Path], tuple[float, int]]] = {
    "written": _written,
    "judged": _judged,
    "previewed": _previewed,
    "cancelled": _cancelled,
    "csv": _csv,
    "openpyxl": _openpyxl,
}


def _main(who: str, path: str) -> None:
    took, rows = MEASURED[who](Path(path))
    unit = 1_000_000 if sys.platform == "darwin" else 1_000
    json.dump([took, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit, rows], sys.stdout)


if __name__ == "__main__":
    _main(*sys.argv[1:])
