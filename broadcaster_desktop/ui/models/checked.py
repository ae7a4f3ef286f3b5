"""A paged table with a check box before each row."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QCoreApplication, Qt, Signal

from broadcaster_desktop.errors import QT_TRANSLATE_NOOP
from broadcaster_desktop.ui.models.checks import Checks
from broadcaster_desktop.ui.models.paged import PAGE, Index, PagedModel

CHECK = 0
"""The column of the check boxes."""

_ALL = QT_TRANSLATE_NOOP("contacts", "Check all")


class Numbered(Protocol):
    """A row that is known by a number."""

    @property
    def id(self) -> int:
        """Its number."""


Row = TypeVar("Row", bound=Numbered)


class CheckedModel(PagedModel[Row]):
    """Checks belong to the rows, not to their places: they stay while the list is sorted or searched."""

    checked_changed = Signal()

    def __init__(self, fetch: Callable[[Sequence[int]], Sequence[Row]], titles: Sequence[str]) -> None:
        super().__init__(fetch, titles)
        self.checks = Checks()

    @abstractmethod
    def shown(self, row: Row, column: int, role: int) -> Any:
        """What a cell beside the check box holds."""

    def cell(self, row: Row, column: int, role: int) -> Any:
        """What a cell holds."""
        if column != CHECK:
            return self.shown(row, column, role)
        if role == Qt.ItemDataRole.CheckStateRole:
            return _state(checked=self.checks.holds(row.id))
        return self.shown(row, column, role) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The titles; above the check boxes what a click there does."""
        spoken = role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
        if spoken and section == CHECK and orientation is Qt.Orientation.Horizontal:
            return QCoreApplication.translate("contacts", _ALL)
        return super().headerData(section, orientation, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The first column can be checked."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == CHECK else flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802
        """Check or uncheck a row."""
        row = self.row_at(index.row())
        if role != Qt.ItemDataRole.CheckStateRole or row is None:
            return False
        self.check([row.id], checked=Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def check(self, numbers: Iterable[int], *, checked: bool) -> None:
        """Check the rows with these ids, or check them no more."""
        self.checks.put(numbers, checked=checked)
        self._tell_checks()

    def check_rows(self, first: int, last: int, *, checked: bool) -> None:
        """Check the rows from one place to another, or check them no more.

        Of a list whose ids are still being read only the rows that are there already.
        """
        known = list(self._ids[first : last + 1])
        if len(known) <= last - first:
            rows = (self.row_at(place) for place in range(first, min(last + 1, PAGE)))
            known = [row.id for row in rows if row is not None]
        self.check(known, checked=checked)

    def check_all(self) -> None:
        """Check everything the list shows, also what is not read yet."""
        self.checks.put_all(checked=True)
        self._tell_checks()

    def uncheck_all(self) -> None:
        """Check nothing any more."""
        self.checks.put_all(checked=False)
        self._tell_checks()

    def turn_all(self) -> None:
        """Check everything, or where everything is checked nothing."""
        self.uncheck_all() if self.check_state() is Qt.CheckState.Checked else self.check_all()

    def checked_count(self) -> int:
        """How many are checked, also of those the list does not show at present."""
        return self.checks.count(self.rowCount())

    def checked_ids(self) -> list[int]:
        """The ids of those checked; of all, only as far as the list's ids are known."""
        if not self.checks.everyone:
            return sorted(self.checks.apart)
        return [one for one in self._ids if self.checks.holds(one)]

    def check_state(self) -> Qt.CheckState:
        """Whether all, some or none of the rows are checked."""
        apart = self.checks.apart
        if self.checks.everyone:
            return Qt.CheckState.PartiallyChecked if apart else _state(checked=self.rowCount() > 0)
        if not apart:
            return Qt.CheckState.Unchecked
        whole = 0 < len(self._ids) <= len(apart) and all(one in apart for one in self._ids)
        return Qt.CheckState.Checked if whole else Qt.CheckState.PartiallyChecked

    def _tell_checks(self) -> None:
        self._tell_all([Qt.ItemDataRole.CheckStateRole])
        self.checked_changed.emit()


def _state(*, checked: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked
