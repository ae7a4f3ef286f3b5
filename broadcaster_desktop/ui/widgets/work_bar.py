"""Work that takes a while: nothing for a moment, then that it goes on, then how far it is and Cancel."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from broadcaster_desktop.errors import fill
from broadcaster_desktop.ui.i18n import number
from broadcaster_desktop.ui.theme.tokens import Motion, Space
from broadcaster_desktop.ui.widgets.buttons import Button
from broadcaster_desktop.ui.widgets.layout import label, row
from broadcaster_desktop.ui.widgets.progress import Progress
from broadcaster_desktop.ui.widgets.translated import TranslatedFrame


class WorkBar(TranslatedFrame):
    """Hidden while nothing is done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "well")
        self._text, self._bar, self.cancel = label("small"), Progress(), Button()
        self._words, self._done, self._total = "", 0, 0
        self._give_up: Callable[[], object] | None = None
        self._counts = False
        box = row(self._text, self._bar, self.cancel, inside=self)
        box.setContentsMargins(Space.M, Space.XS, Space.M, Space.XS)
        box.setStretch(1, 1)
        self._soon, self._late = QTimer(self), QTimer(self)
        for timer, after, then in (
            (self._soon, Motion.SPINNER_AFTER, self._appear),
            (self._late, Motion.COUNT_AFTER, self._count),
        ):
            timer.setSingleShot(True)
            timer.setInterval(after)
            timer.timeout.connect(then)
        self.cancel.clicked.connect(self._cancelled)
        self.retranslate()
        self.hide()

    def begin(self, words: str, total: int, give_up: Callable[[], object] | None = None) -> None:
        """Work on so many has begun; `give_up` is what Cancel does, where that is possible."""
        self._words, self._done, self._total, self._give_up = words, 0, total, give_up
        self._counts = False
        self.cancel.setEnabled(True)
        self._soon.start()
        self._late.start()
        self._show()

    def report(self, done: int) -> None:
        """So many are done."""
        self._done = done
        self._show()

    def end(self) -> None:
        """It is over."""
        self._soon.stop()
        self._late.stop()
        self.hide()

    def retranslate(self) -> None:
        """Set every text anew."""
        self.cancel.say(self.tr("Cancel"))
        self._show()

    def _appear(self) -> None:
        self._show()
        self.show()

    def _count(self) -> None:
        self._counts = True
        self._show()
        self.show()

    def _cancelled(self) -> None:
        self.cancel.setEnabled(False)
        if self._give_up:
            self._give_up()

    def _show(self) -> None:
        self.cancel.setVisible(self._counts and self._give_up is not None)
        if not self._counts or not self._total:
            self._text.setText(self._words)
            self._bar.show_busy(self._words)
            return
        values = {"done": number(self._done), "total": number(self._total)}
        part = fill(self.tr("{done} of {total}"), values)
        per_cent = self._done * 100 // self._total
        self._text.setText(f"{self._words} {part}, {per_cent} %")
        self._bar.show_part(self._done, self._total, self._text.text())
