"""Small things the drawer's parts are made of."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QApplication, QCompleter, QLineEdit, QWidget

from broadcaster_desktop.ui.theme.tokens import Space
from broadcaster_desktop.ui.widgets.flow import Flow


class SavedLine(QLineEdit):
    """A line that is saved when it is left, or by Enter."""

    given = Signal(str)
    """It was changed, and its owner is done with it."""

    def __init__(self) -> None:
        super().__init__()
        self._held = ""
        self.editingFinished.connect(self._finish)

    def hold(self, text: str, *, anew: bool = False) -> None:
        """Show what is kept, unless the owner is just changing it; `anew`: in any case."""
        if anew or self.text() == self._held:
            self.setText(text)
            self.setCursorPosition(0)
        self._held = text

    def revert(self) -> bool:
        """Forget what was typed since; False when nothing was."""
        changed = self.text() != self._held
        self.setText(self._held)
        return changed

    def _finish(self) -> None:
        text = self.text().strip()
        if text != self._held:
            self._held = text
            self.setText(text)
            self.given.emit(text)


class Known(QCompleter):
    """Offers what is in use already, wherever it has what was typed."""

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._words = QStringListModel(self)
        self.setModel(self._words)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        line.setCompleter(self)

    def know(self, words: Iterable[str]) -> None:
        """These are in use."""
        self._words.setStringList(list(words))


def has_focus(part: QWidget) -> bool:
    """Whether the focus is in a part."""
    focused = QApplication.focusWidget()
    return focused is not None and (focused is part or part.isAncestorOf(focused))


def in_order(*parts: QWidget) -> None:
    """Have Tab go from each part to the next: those made later would come behind all others.

    Each must take the focus, else Qt leaves the order as it is.
    """
    for first, second in pairwise(parts):
        if first.window() is second.window():
            QWidget.setTabOrder(first, second)


def flowing(*parts: QWidget, space: int = Space.S) -> QWidget:
    """Parts beside each other that wrap."""
    made = QWidget()
    flow = Flow(made, space)
    for part in parts:
        flow.addWidget(part)
    return made
