"""Deleted contacts, with a check box before each row."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt

from broadcaster_desktop.core.tidying import BinnedRow
from broadcaster_desktop.ui.counted import days
from broadcaster_desktop.ui.i18n import day, phone
from broadcaster_desktop.ui.models.checked import CHECK, CheckedModel

NAME, PHONE, TAGS, DELETED, LEFT = range(CHECK + 1, CHECK + 6)


class BinModel(CheckedModel[BinnedRow]):
    """Rows by their numbers in the bin."""

    def shown(self, row: BinnedRow, column: int, role: int) -> Any:
        """What a cell holds."""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join((row.name or phone(row.phone), phone(row.phone), days(row.days_left)))
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        texts = {
            NAME: row.name,
            PHONE: phone(row.phone),
            TAGS: ", ".join(row.tags),
            DELETED: day(row.binned_at),
            LEFT: days(row.days_left),
        }
        return texts[column]
