"""What came of each person's message."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt

from broadcaster_desktop.core.records import DeliveryRow
from broadcaster_desktop.ui import words
from broadcaster_desktop.ui.i18n import clock_seconds, phone
from broadcaster_desktop.ui.models.paged import PagedModel
from broadcaster_desktop.ui.widgets.table import SECOND_ROLE, STATUS_ROLE

NAME, STATUS, WHY, TIME = range(4)


class DeliveriesModel(PagedModel[DeliveryRow]):
    """One row for each person: status, and for a failure the reason and what to do."""

    def cell(self, row: DeliveryRow, column: int, role: int) -> Any:
        """What a cell holds."""
        if role == Qt.ItemDataRole.DisplayRole:
            return _text(row, column)
        if role == STATUS_ROLE and column == STATUS:
            return words.person(row)
        if role == Qt.ItemDataRole.ToolTipRole and column == WHY:
            return _why(row)
        if role == SECOND_ROLE:
            return _below(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (_text(row, NAME), _text(row, STATUS), _why(row))))
        return None


def _text(row: DeliveryRow, column: int) -> str:
    texts = {
        NAME: row.name or phone(row.phone),
        STATUS: words.person(row).text,
        WHY: words.delivery_reason(row.reason),
        TIME: clock_seconds(row.sent_at) if row.sent_at else "",
    }
    return texts[column]


def _below(row: DeliveryRow, column: int) -> str:
    if column == NAME:
        return phone(row.phone) if row.name else ""
    return words.delivery_fix(row.reason) if column == WHY else ""


def _why(row: DeliveryRow) -> str:
    return words.delivery_story(row.reason) if row.reason else ""
