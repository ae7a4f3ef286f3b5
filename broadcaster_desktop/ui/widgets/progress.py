"""Progress: a bar with its text twin, and a bar without an end for what cannot be counted."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QSizePolicy

from broadcaster_desktop.ui.theme.tokens import Size
from broadcaster_desktop.ui.widgets.announce import announce

_TENTH = 10


class Progress(QProgressBar):
    """A thin bar; what it shows also stands beside it as text."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextVisible(False)
        self.setFixedHeight(Size.PROGRESS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._spoken = 0

    def show_part(self, done: int, total: int, words: str) -> None:
        """Show a share; its words are spoken at each ten per cent."""
        self.setRange(0, max(total, 1))
        self.setValue(min(done, total))
        self.setAccessibleName(words)
        tenth = done * _TENTH // total if total else 0
        if tenth != self._spoken:
            self._spoken = tenth
            announce(self, words)

    def show_busy(self, words: str) -> None:
        """Show that work goes on whose end is not known."""
        self.setRange(0, 0)
        self.setAccessibleName(words)
