"""How long the window stands still while 100,000 rows are judged and brought in: the longest gap of its loop.

The real window on a real world, offscreen, does all an owner would; a timer beats every 5 ms beside it. The
floor is the same beat while nothing is done.
"""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from broadcaster_desktop.ui.pages.importing import CHECK, DONE, MATCH, ImportPage
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
            _drive(app, program, write_list(folder / "list.csv", ROWS))
        finally:
            program.close()
            stage.world.close()


def _drive(app: QApplication, program: Program, file: Path) -> None:
    window = program.window
    window.show()
    _until(app, lambda: bool(window._pages))
    window.go(Place.IMPORT)
    page = window.stack.currentWidget()
    assert isinstance(page, ImportPage)
    assert page.primary is not None
    heart = Heart()
    lines = [f"the window while {ROWS:,} rows come in (goal: no gap over {GOAL * 1000:.0f} ms)"]
    end = time.monotonic() + 2
    _until(app, lambda: time.monotonic() > end)
    lines.append(told(heart, "nothing is done (floor)"))
    page.take(file)
    _until(app, lambda: page.step == MATCH)
    lines.append(told(heart, "looking at the file"))
    page.primary.click()
    _until(app, lambda: page.step == CHECK)
    lines.append(told(heart, "judging"))
    page.check.options.consent.setChecked(True)
    page.primary.click()
    _until(app, lambda: page.step == DONE)
    lines.append(told(heart, "bringing in"))
    print("\n".join(lines))  # noqa: T201


def _until(app: QApplication, done: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not done():
        if time.monotonic() > end:
            raise TimeoutError
        app.processEvents()
        time.sleep(0.001)


if __name__ == "__main__":
    run()
