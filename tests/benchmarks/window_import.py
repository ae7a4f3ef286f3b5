"""How long the window stands still while 100,000 rows are judged and brought in: the longest gap of its loop.

The real window on a real world, offscreen, does all an owner would: with a CSV file, then with the same
list as a workbook, whose people are known by then and are updated. A timer beats every 5 ms beside it; the
floor is the same beat while nothing is done.
"""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import csv
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import openpyxl
from PySide6.QtWidgets import QApplication

from broadcaster_desktop.ui.pages.importing import CHECK, DONE, FILE, MATCH, ImportPage
from broadcaster_desktop.ui.preferences import Preferences
from broadcaster_desktop.ui.shell import Place
from broadcaster_desktop.ui.start import Program
from broadcaster_desktop.ui.widgets import icons
from tests.benchmarks.importing import write_list
from tests.ui.heart import Heart
from tests.ui.stage import Kept, open_stage

ROWS = 100_000
GOAL = 0.1
PATIENCE = 180.0


def told(heart: Heart, name: str) -> str:
    """What was seen since the last time, in words."""
    gaps = sorted(heart.gaps)
    heart.gaps.clear()
    late = sum(gap > GOAL for gap in gaps)
    p99 = gaps[len(gaps) * 99 // 100]
    return (
        f"  {name:<26} {sum(gaps):6.1f} s  longest {gaps[-1] * 1000:5.0f} ms  p99 {p99 * 1000:4.0f} ms"
        f"  over {GOAL * 1000:.0f} ms: {late}"
    )


def run() -> None:
    """Print the longest gap of each step."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        (folder / "data").mkdir()
        stage = open_stage(folder / "data")
        preferences = Preferences(app, folder / "window.json")
        preferences.keep_welcomed()
        icons.arrive(icons.load())
        program = Program(app, preferences, lambda practice: Kept(stage.world), practice=False)
        try:
            _drive(app, program, folder)
        finally:
            program.close()
            stage.world.close()


def _drive(app: QApplication, program: Program, folder: Path) -> None:
    window = program.window
    window.show()
    _until(app, lambda: bool(window._pages))
    window.go(Place.IMPORT)
    page = window.stack.currentWidget()
    assert isinstance(page, ImportPage)
    heart = Heart()
    print(f"the window while {ROWS:,} rows come in (goal: no gap over {GOAL * 1000:.0f} ms)")  # noqa: T201
    end = time.monotonic() + 2
    _until(app, lambda: time.monotonic() > end)
    print(told(heart, "nothing is done (floor)"), flush=True)  # noqa: T201
    file = write_list(folder / "list.csv", ROWS)
    workbook = _as_workbook(file)
    for each in (file, workbook):
        _bring(app, page, heart, each)


def _bring(app: QApplication, page: ImportPage, heart: Heart, file: Path) -> None:
    """One list, from its choice to its end; the second time its people are known, and updated."""
    assert page.primary is not None
    kind = file.suffix.removeprefix(".")
    page.open(None)
    assert page.step == FILE
    began = heart.beats
    _until(app, lambda: heart.beats > began)  # writing the lists was no work of the window
    heart.gaps.clear()
    page.take(file)
    _until(app, lambda: page.step == MATCH)
    print(told(heart, f"looking at the {kind}"), flush=True)  # noqa: T201
    page.primary.click()
    _until(app, lambda: page.step == CHECK)
    print(told(heart, f"judging the {kind}"), flush=True)  # noqa: T201
    page.check.options.consent.setChecked(True)
    page.check.options.replace.setChecked(True)
    page.primary.click()
    _until(app, lambda: page.step == DONE)
    print(told(heart, f"bringing the {kind} in"), flush=True)  # noqa: T201


def _as_workbook(file: Path) -> Path:
    """The same list as a spreadsheet program keeps it."""
    made = file.with_suffix(".xlsx")
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Customers")
    with file.open(encoding="utf-8-sig", newline="") as opened:
        for cells in csv.reader(opened):
            sheet.append(cells)
    book.save(made)
    return made


def _until(app: QApplication, done: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not done():
        if time.monotonic() > end:
            raise TimeoutError
        app.processEvents()
        time.sleep(0.001)


if __name__ == "__main__":
    run()
