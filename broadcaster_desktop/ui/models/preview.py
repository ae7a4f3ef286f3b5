"""The first rows of a file as they stand, with what each would become."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, Qt

from broadcaster_desktop.services.reading import Preview, Row
from broadcaster_desktop.ui import row_words
from broadcaster_desktop.ui.i18n import phone
from broadcaster_desktop.ui.models.paged import Index
from broadcaster_desktop.ui.widgets.table import SECOND_ROLE, STATUS_ROLE

VERDICT, BECOMES, FIRST_CELL = range(3)


class PreviewModel(QAbstractTableModel):
    """The first line has room for the choice of each column; below stand the rows."""

    def __init__(self) -> None:
        super().__init__()
        self._preview: Preview | None = None
        self._titles = ("", "")

    def show_preview(self, preview: Preview) -> bool:
        """Show a file's first rows; whether the table is another one now, else only its texts are."""
        before = self._preview
        shape = (preview.columns, len(preview.cells))
        if before is None or (before.columns, len(before.cells)) != shape:
            self.beginResetModel()
            self._preview = preview
            self.endResetModel()
            return True
        self._preview = preview
        if preview.cells:
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(1, 0), last)
        return False

    def say_titles(self, verdict: str, change: str) -> None:
        """Name the two columns that are not the file's."""
        self._titles = (verdict, change)
        if self._preview is not None:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 1)

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802
        """The line of choices and the rows."""
        inside = parent is not None and parent.isValid()
        return 0 if inside or self._preview is None else 1 + len(self._preview.cells)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802
        """Two of our own and the file's."""
        inside = parent is not None and parent.isValid()
        return 0 if inside or self._preview is None else FIRST_CELL + len(self._preview.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell."""
        if self._preview is None or not index.isValid() or index.row() == 0:
            return None
        row = self._row(index.row() - 1)
        if index.column() >= FIRST_CELL:
            return self._cell(index.row() - 1, index.column() - FIRST_CELL) if _is_text(role) else None
        if row is None:
            return None
        if index.column() == VERDICT:
            status = row_words.verdict(row.verdict)
            return status if role == STATUS_ROLE else status.text if _is_text(role) else None
        return in_two_lines(phone(row.phone) if row.phone else "", row_words.reasons(row.reasons), role)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Our titles and the file's headings."""
        if self._preview is None or orientation is not Qt.Orientation.Horizontal or not _is_text(role):
            return None
        return [*self._titles, *self._preview.columns][section]

    def _row(self, at: int) -> Row | None:
        rows = self._preview.rows if self._preview else ()
        return rows[at] if at < len(rows) else None

    def _cell(self, at: int, column: int) -> str:
        cells = self._preview.cells[at] if self._preview else ()
        return cells[column] if column < len(cells) else ""


def in_two_lines(text: str, why: str, role: int) -> str | None:
    """A cell of two lines, the second the reasons; in one for those who do not see them."""
    if role == Qt.ItemDataRole.DisplayRole:
        return text or why
    if role == SECOND_ROLE:
        return why if text else ""
    if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
        return ": ".join(part for part in (text, why) if part)
    return None


def before_after(row: Row, role: int) -> str | None:
    """What a row's number was and became, and why."""
    became = phone(row.phone) if row.phone else ""
    changed = f"{row.given} → {became}" if became and row.given not in ("", became) else became
    return in_two_lines(changed or row.given.strip(), row_words.reasons(row.reasons), role)


def name_before_after(row: Row) -> str:
    """What a row's name was and became; once where nothing was done to it."""
    name = row.name or ""
    return name if row.given_name == name else f"{visible(row.given_name)} → {name}"


def visible(text: str) -> str:
    """A text as it stands in a file, on one line: white space and marks that nobody sees get a dot."""
    shown = "".join(sign if sign.isprintable() else "·" for sign in text).replace("  ", "··")
    inner = shown.strip(" ")
    before, _, after = shown.partition(inner) if inner else (shown, "", "")
    return "·" * len(before) + inner + "·" * len(after)


def _is_text(role: int) -> bool:
    return role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
