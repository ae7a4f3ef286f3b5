"""A long list to choose from by typing: it narrows to what has the typed letters anywhere."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QListView

from broadcaster_desktop.ui.widgets.fields import Choice


class SearchedChoice(Choice):
    """A choice whose line can be typed into; what is no entry gives way to the one chosen before."""

    def __init__(self) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.line = QLineEdit()
        self.setLineEdit(self.line)
        finder = QCompleter(self.model(), self)
        finder.setFilterMode(Qt.MatchFlag.MatchContains)
        finder.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        finder.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self._found = QListView()
        self._found.setProperty("role", "found")
        finder.setPopup(self._found)
        self.setCompleter(finder)
        self.line.editingFinished.connect(self._settle)

    def say(self, name: str) -> None:
        """Name it for those who cannot see it."""
        self.setAccessibleName(name)
        self.line.setAccessibleName(name)

    def _settle(self) -> None:
        """The only entry that has what was typed is meant; else the line says what is chosen."""
        typed = self.line.text().strip()
        shown = self.itemText(self.currentIndex())
        found = [
            at for at in range(self.count()) if typed and typed.casefold() in self.itemText(at).casefold()
        ]
        if typed != shown and len(found) == 1:
            self.setCurrentIndex(found[0])
            self.activated.emit(found[0])
        self.line.setText(self.itemText(self.currentIndex()))
