"""Python's collector of reference cycles, run in the main thread alone.

The collector runs in whichever thread happens to allocate. In a worker's it may destroy a widget that only a
cycle kept; Qt then holds a lock of its own and waits for the interpreter's, while the main thread holds the
interpreter's and waits for Qt's: the window stands still for ever. (Seen, with the stacks of both threads.)
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 500


class Collector(QObject):
    """Collects in this thread alone, about as often as it would happen by itself."""

    def __init__(self) -> None:
        super().__init__()
        self._was_on = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(collect)
        self._timer.start(EVERY_MS)

    def settle(self) -> None:
        """What is there now stays: it is not gone through again, which would hold the window up each time."""
        gc.collect()
        gc.freeze()

    def close(self) -> None:
        """Leave it as it was."""
        self._timer.stop()
        gc.unfreeze()
        if self._was_on:
            gc.enable()


def collect() -> None:
    """Collect the oldest generation whose threshold is passed, and with it all younger ones."""
    for generation in (2, 1, 0):
        threshold = gc.get_threshold()[generation]
        if threshold and gc.get_count()[generation] > threshold:
            gc.collect(generation)
            return
