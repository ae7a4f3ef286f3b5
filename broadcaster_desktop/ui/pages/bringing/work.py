"""Long work on a list, one at a time: shown once it takes a while, and cancelled until it is saved."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from broadcaster_desktop.ui.pages.bringing.working import Working
from broadcaster_desktop.ui.tasks import Report, Running, Tasks
from broadcaster_desktop.ui.theme.tokens import Motion

T = TypeVar("T")
_USUAL_TURN, _TURN = sys.getswitchinterval(), 0.0005
"""Seconds a thread keeps the interpreter while another waits for it.

Reading a list is all Python. Each call of Qt gives the interpreter away, and after the usual 5 ms each the
window would be a tenth of a second late with every few of them.
"""


class Work(QObject):
    """`late`: the work is to be seen now; `changed`: it began, ended, or can no longer be cancelled."""

    late = Signal()
    changed = Signal()

    def __init__(self, parent: QObject, tasks: Tasks) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self.shown = Working()
        """What is to be seen of it."""
        self._running: Running | None = None
        self.saving = False
        """What is under way cannot be cancelled any more."""
        self.cancelled = False
        """The owner wanted what ran last to end."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(Motion.SPINNER_AFTER)
        self._timer.timeout.connect(self.late)
        self._saved_words = ("", "")

    @property
    def busy(self) -> bool:
        """Whether something is under way."""
        return self._running is not None

    def run(
        self,
        op: Callable[[Report], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
        *,
        settled: bool = False,
    ) -> None:
        """Do it; `settled`: it cannot be cancelled from the first."""

        def ended(result: T) -> None:
            self._rest()
            done(result)

        def broken(error: BaseException) -> None:
            self._rest()
            failed(error)

        self.saving, self.cancelled = settled, False
        sys.setswitchinterval(_TURN)
        self._running = self._tasks.run_long(
            op, ended, broken, self.shown.show_done, self._settled, Motion.MERGE / 1000
        )
        self._timer.start()
        self.changed.emit()

    def say(self, plain: str, counted: str = "", note: str = "", total: int = 0) -> None:
        """The words for what is run next (see `Working.begin`)."""
        self.shown.begin(plain, counted, note, total)

    def then_save(self, plain: str, counted: str) -> None:
        """The words for the part of the work that cannot be cancelled."""
        self._saved_words = (plain, counted)

    def cancel(self) -> None:
        """End it with its next report, where it still can be."""
        if self._running is not None and not self.saving:
            self.cancelled = True
            self._running.cancel()

    def _settled(self, count: int) -> None:
        if not self.saving:
            self.saving = True
            self.shown.begin(*self._saved_words, total=self.shown.total)
            self.changed.emit()
        self.shown.show_done(count)

    def _rest(self) -> None:
        sys.setswitchinterval(_USUAL_TURN)
        self._timer.stop()
        self._running, self.saving = None, False
        self.changed.emit()
