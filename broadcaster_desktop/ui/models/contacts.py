"""The contacts list, with a check box before each row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal

from broadcaster_desktop.core.records import ContactRow, NoteKind
from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, fill
from broadcaster_desktop.ui.i18n import day_and_time, phone
from broadcaster_desktop.ui.models.paged import Index, PagedModel
from broadcaster_desktop.ui.theme.tokens import Tone
from broadcaster_desktop.ui.widgets.icons import Glyph
from broadcaster_desktop.ui.widgets.status import Status
from broadcaster_desktop.ui.widgets.table import SECOND_ROLE, STATUS_ROLE

CHECK, NAME, PHONE, TAGS, MAY = range(5)
SORTS = {NAME: "name", PHONE: "phone"}
"""The columns a click on the header sorts by."""

_MAY = {
    "out": (QT_TRANSLATE_NOOP("contacts", "Do not message"), Tone.DANGER, Glyph.BLOCK),
    "yes": (QT_TRANSLATE_NOOP("contacts", "Agreed"), Tone.SUCCESS, Glyph.OK),
    "unknown": (QT_TRANSLATE_NOOP("contacts", "Has not agreed"), Tone.NEUTRAL, Glyph.UNSURE),
}


_NOTES = {
    NoteKind.STOPPED: QT_TRANSLATE_NOOP("contacts", "Replied “{words}” on {time}, no more messages"),
    NoteKind.WENT_ON: QT_TRANSLATE_NOOP("contacts", "Messages go on by your word of {time}"),
}


class ContactsModel(PagedModel[ContactRow]):
    """Rows by id; checked rows stay checked while the list is sorted or searched."""

    checked_changed = Signal()

    def __init__(self, fetch: Callable[[Sequence[int]], Sequence[ContactRow]], titles: Sequence[str]) -> None:
        super().__init__(fetch, titles)
        self.checked: dict[int, str] = {}
        """The checked contacts' numbers by id."""

    def cell(self, row: ContactRow, column: int, role: int) -> Any:
        """What a cell holds."""
        if column == CHECK:
            return self._check(row) if role == Qt.ItemDataRole.CheckStateRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == STATUS_ROLE and column == MAY:
            return _may(row)
        if role in (SECOND_ROLE, Qt.ItemDataRole.ToolTipRole) and column == NAME:
            return _noted(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = [row.name or phone(row.phone), phone(row.phone), *row.tags, _noted(row)]
            return ", ".join(filter(None, said))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The first column can be checked."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == CHECK else flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802
        """Check or uncheck a row."""
        row = self.row_at(index.row())
        if role != Qt.ItemDataRole.CheckStateRole or row is None:
            return False
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self.checked[row.id] = row.phone
        else:
            self.checked.pop(row.id, None)
        self.dataChanged.emit(index, index, [role])
        self.checked_changed.emit()
        return True

    def uncheck_all(self) -> None:
        """Check nothing any more."""
        self.checked.clear()
        self._tell_all([Qt.ItemDataRole.CheckStateRole])
        self.checked_changed.emit()

    def _check(self, row: ContactRow) -> Qt.CheckState:
        return Qt.CheckState.Checked if row.id in self.checked else Qt.CheckState.Unchecked

    def _text(self, row: ContactRow, column: int) -> str:
        if column == MAY:
            return _may(row).text
        return {NAME: row.name, PHONE: phone(row.phone), TAGS: ", ".join(row.tags)}[column]


def _noted(row: ContactRow) -> str:
    """A contact's newest note as one line."""
    note = row.note
    if note is None:
        return ""
    text = QCoreApplication.translate("contacts", _NOTES[note.kind])
    return fill(text, {"words": " ".join(note.words.split()), "time": day_and_time(note.at)})


def _may(row: ContactRow) -> Status:
    word, tone, glyph = _MAY["out" if row.opted_out else "yes" if row.consented else "unknown"]
    return Status(QCoreApplication.translate("contacts", word), tone, glyph)
