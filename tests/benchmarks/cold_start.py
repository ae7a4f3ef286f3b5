"""From starting the process to the first paint: the program against a bare PySide6 window.

The floor imports PySide6's widgets, shows one empty window and stops at its first paint. The program is
started by its own entry on a data folder of its own, as a person does; it too stops at its window's first
paint. Both have their bytecode compiled and their files read once before.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROUNDS = 11

BARE = """
import sys, time
from PySide6.QtWidgets import QApplication, QWidget
class Window(QWidget):
    def paintEvent(self, event):
        print(time.time(), flush=True)
        QApplication.quit()
app = QApplication([])
window = Window()
window.resize(1100, 700)
window.show()
app.exec()
"""

OURS = """
import sys, time
from broadcaster_desktop.__main__ import main
def watch():
    from PySide6.QtWidgets import QApplication
    from broadcaster_desktop.ui.main_window import MainWindow
    paint = MainWindow.paintEvent
    def painted(self, event):
        paint(self, event)
        print(time.time(), flush=True)
        QApplication.quit()
    MainWindow.paintEvent = painted
watch()
main(["--data-dir", sys.argv[1]])
"""


def run() -> None:
    """Print the medians and the median of the rounds' ratios."""
    with tempfile.TemporaryDirectory() as folder:
        for code in (BARE, OURS):
            _seconds(code, Path(folder))
        rounds = [(_seconds(BARE, Path(folder)), _seconds(OURS, Path(folder))) for _ in range(ROUNDS)]
    bare, ours = (statistics.median(column) for column in zip(*rounds, strict=True))
    ratio = statistics.median(mine / floor for floor, mine in rounds)
    print(  # noqa: T201
        f"first paint, n={ROUNDS} interleaved: bare window {bare * 1000:.0f} ms, "
        f"the program {ours * 1000:.0f} ms, ratio {ratio:.2f}"
    )


def _seconds(code: str, folder: Path) -> float:
    environ = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    if sys.platform == "linux" and not environ.get("DISPLAY"):
        environ["QT_QPA_PLATFORM"] = "offscreen"
    began = time.time()
    done = subprocess.run(
        [sys.executable, "-c", code, str(folder)], env=environ, capture_output=True, text=True, check=True
    )
    return float(done.stdout.split()[0]) - began


if __name__ == "__main__":
    run()
