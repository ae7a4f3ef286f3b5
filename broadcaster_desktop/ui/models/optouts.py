"""The do-not-message list, a page at a time."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt

from broadcaster_desktop.core.optouts import Cause, OptOutLine
from broadcaster_desktop.errors import QT_TRANSLATE_NOOP
from broadcaster_desktop.ui.i18n import day_and_time, phone
from broadcaster_desktop.ui.models.paged import PagedModel
from broadcaster_desktop.ui.widgets.table import SECOND_ROLE

PHONE, NAME, HOW, DATE = range(4)
SORTS = {PHONE: "phone", DATE: "date"}
"""The columns a click on the header sorts by."""

_HOW = {
    Cause.REPLY: QT_TRANSLATE_NOOP("optouts", "Replied STOP"),
    Cause.OWNER: QT_TRANSLATE_NOOP("optouts", "You"),
    Cause.IMPORT: QT_TRANSLATE_NOOP("optouts", "From a file"),
}
_ERASED = QT_TRANSLATE_NOOP("optouts", "Erased person")


class OptOutsModel(PagedModel[OptOutLine]):
    """Lines by id."""

    def cell(self, row: OptOutLine, column: int, role: int) -> Any:
        """What a cell holds."""
        if role == Qt.ItemDataRole.DisplayRole:
            return _text(row, column)
        if role in (SECOND_ROLE, Qt.ItemDataRole.ToolTipRole) and column == HOW:
            return f"“{row.note}”" if row.note else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = (called(row), row.name, how(row), row.note, day_and_time(row.recorded_at))
            return ", ".join(filter(None, said))
        return None


def called(row: OptOutLine) -> str:
    """The number, or that there is none any more."""
    return phone(row.phone) if row.phone else _say(_ERASED)


def how(row: OptOutLine) -> str:
    """How the number got onto the list."""
    return _say(_HOW[Cause(row.cause)]) if row.cause in set(Cause) else row.cause


def _text(row: OptOutLine, column: int) -> str:
    return (called(row), row.name, how(row), day_and_time(row.recorded_at))[column]


def _say(text: str) -> str:
    return QCoreApplication.translate("optouts", text)
