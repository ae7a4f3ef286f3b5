"""A line to type in that offers what is known already."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QCompleter, QLineEdit


class Suggesting(QLineEdit):
    """Offers what contains the typed letters; the arrow down, or a click into the empty line, offers all."""

    def __init__(self) -> None:
        super().__init__()
        self._offers = QStringListModel(self)
        offered = QCompleter(self._offers, self)
        offered.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        offered.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(offered)

    def offer(self, texts: Sequence[str]) -> None:
        """What is known."""
        self._offers.setStringList(list(texts))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Offer on the arrow down."""
        if event.key() == Qt.Key.Key_Down:
            self._show()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Offer all while nothing is typed."""
        super().mouseReleaseEvent(event)
        if not self.text():
            self._show()

    def _show(self) -> None:
        self.completer().setCompletionPrefix(self.text())
        self.completer().complete()
