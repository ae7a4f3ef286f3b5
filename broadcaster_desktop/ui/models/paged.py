"""A table over ordered ids: rows are fetched a page at a time when they come into sight."""

from __future__ import annotations

import logging
from abc import abstractmethod
from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex

PAGE = 100
"""Rows fetched at once."""
_PAGES = 20
"""Pages kept."""
WAITING = "…"
"""What stands in a row that is not there yet."""

log = logging.getLogger(__name__)


class PagedModel(QAbstractTableModel, Generic[Row]):
    """Holds ids and a few pages of rows. The first page can be shown before the ids are known.

    `fetch` is called in the window's thread with at most PAGE ids and must be quick.
    """

    troubled = Signal(object)
    """A page could not be read (the exception); its rows show as waiting until `refresh`."""

    def __init__(self, fetch: Callable[[Sequence[int]], Sequence[Row]], titles: Sequence[str]) -> None:
        super().__init__()
        self._fetch = fetch
        self._titles = list(titles)
        self._ids: Sequence[int] = ()
        self._count = 0
        self._pages: OrderedDict[int, Sequence[Row] | None] = OrderedDict()

    @abstractmethod
    def cell(self, row: Row, column: int, role: int) -> Any:
        """What a cell holds for a role; None for roles it knows nothing of."""

    def show_first(self, rows: Sequence[Row], count: int, ids: Sequence[int] = ()) -> None:
        """Show the first page of `count` rows, whose ids are still being read if none are given."""
        self.beginResetModel()
        self._ids, self._count = ids, count
        self._pages = OrderedDict({0: list(rows[:PAGE])})
        self.endResetModel()

    def show_ids(self, ids: Sequence[int]) -> None:
        """Take all ids in order; the selection stays while their number stays the same."""
        if len(ids) != self._count:
            self.beginResetModel()
            self._ids, self._count = ids, len(ids)
            self._pages.clear()
            self.endResetModel()
        else:
            self._ids = ids
            self.refresh()

    def refresh(self) -> None:
        """Rows may have changed: read again those that are seen."""
        self._pages.clear()
        self._tell_all(())

    def say_titles(self, titles: Sequence[str]) -> None:
        """Name the columns."""
        self._titles = list(titles)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(titles) - 1)
        self._tell_all(())

    def row_of(self, number: int) -> int | None:
        """The place of an id; None when it is not in the list, or not known to be."""
        try:
            return self._ids.index(number)
        except ValueError:
            return None

    def id_at(self, row: int) -> int | None:
        """The id of a row, None while it is not known."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def row_at(self, row: int) -> Row | None:
        """A row's value, read when it is not there yet; None when it cannot be read."""
        page, place = divmod(row, PAGE)
        rows = self._page(page)
        return rows[place] if rows is not None and place < len(rows) else None

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802
        """All rows, known or not."""
        return 0 if parent is not None and parent.isValid() else self._count

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802
        """One for each title."""
        return 0 if parent is not None and parent.isValid() else len(self._titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell."""
        if not index.isValid():
            return None
        row = self.row_at(index.row())
        if row is None:
            return WAITING if role == Qt.ItemDataRole.DisplayRole else None
        return self.cell(row, index.column(), role)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The titles."""
        across = orientation is Qt.Orientation.Horizontal
        if across and role == Qt.ItemDataRole.DisplayRole and section < len(self._titles):
            return self._titles[section]
        return None

    def _tell_all(self, roles: Sequence[int]) -> None:
        if self._count:
            last = self.index(self._count - 1, len(self._titles) - 1)
            self.dataChanged.emit(self.index(0, 0), last, list(roles))

    def _page(self, page: int) -> Sequence[Row] | None:
        if page in self._pages:
            self._pages.move_to_end(page)
            return self._pages[page]
        ids = self._ids[page * PAGE : (page + 1) * PAGE]
        if not ids:
            return None
        self._pages[page] = self._read(ids)
        if len(self._pages) > _PAGES:
            self._pages.popitem(last=False)
        return self._pages[page]

    def _read(self, ids: Sequence[int]) -> Sequence[Row] | None:
        try:
            return self._fetch(ids)
        except Exception as error:
            log.exception("a page of rows could not be read")
            self.troubled.emit(error)
            return None
