"""What was brought in earlier, each of which can be taken back whole."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import Qt, Signal

from broadcaster_desktop.core.imports import EarlierImport
from broadcaster_desktop.errors import fill
from broadcaster_desktop.ui.i18n import number
from broadcaster_desktop.ui.models.listed import ListedModel
from broadcaster_desktop.ui.moments import said
from broadcaster_desktop.ui.theme.tokens import Size, Space
from broadcaster_desktop.ui.widgets.buttons import Button
from broadcaster_desktop.ui.widgets.layout import column, label, row
from broadcaster_desktop.ui.widgets.table import Table
from broadcaster_desktop.ui.widgets.translated import TranslatedFrame

WHEN, FILE, PEOPLE = range(3)
_SHOWN = 4
"""Rows in sight at once."""


class Earlier(TranslatedFrame):
    """A list of imports, newest first; the chosen one can be taken back while it is not yet."""

    undo = Signal(int)
    """The import to take back."""

    def __init__(self) -> None:
        super().__init__()
        self._title = label("section")
        self.undo_button = Button()
        self.model: ListedModel[EarlierImport] = ListedModel(self._cell, [""] * 3)
        self.table = Table((Size.COLUMN_M, Size.COLUMN_L, 0))
        self.table.setModel(self.model)
        self.table.fit_columns()
        column(row(self._title, None, self.undo_button), self.table, space=Space.S, inside=self)
        self.table.selectionModel().currentRowChanged.connect(self._show_button)
        self.undo_button.clicked.connect(self._press)
        self.retranslate()
        self.hide()

    def show_rows(self, rows: Sequence[EarlierImport]) -> None:
        """Show these imports; nothing is to be seen where there are none."""
        self.model.show_rows(rows)
        self.setVisible(bool(rows))
        self.table.setFixedHeight(Size.CONTROL + Size.ROW * min(len(rows), _SHOWN) + Space.XS)
        if rows:
            self.table.selectRow(next((at for at, one in enumerate(rows) if not one.undone), 0))
        self._show_button()

    def retranslate(self) -> None:
        """Set every text anew."""
        self._title.setText(self.tr("Brought in earlier"))
        self.table.setAccessibleName(self._title.text())
        self.model.say_titles((self.tr("Date"), self.tr("File"), self.tr("People")))
        self._show_button()

    def _chosen(self) -> EarlierImport | None:
        return self.model.row_at(self.table.currentIndex().row())

    def _show_button(self) -> None:
        chosen = self._chosen()
        name = fill(self.tr("Undo the import of {file}"), {"file": chosen.file if chosen else ""})
        self.undo_button.say(self.tr("Undo this import"), name=name)
        self.undo_button.setEnabled(chosen is not None and not chosen.undone)

    def _press(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.undo.emit(chosen.id)

    def _cell(self, one: EarlierImport, at: int, role: int) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if at == WHEN:
            return said(one.at, datetime.now(UTC))
        return one.file if at == FILE else self._counts(one)

    def _counts(self, one: EarlierImport) -> str:
        if one.undone:
            return self.tr("Taken back")
        text = self.tr("{new} new, {changed} changed, {same} were there before")
        done = {"new": one.added, "changed": one.updated, "same": one.kept}
        return fill(text, {key: number(value) for key, value in done.items()})
