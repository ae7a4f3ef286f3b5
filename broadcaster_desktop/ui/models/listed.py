"""A table over rows that are all there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from broadcaster_desktop.ui.models.paged import PagedModel

Row = TypeVar("Row")
Cell = Callable[[Row, int, int], Any]


class ListedModel(PagedModel[Row]):
    """Rows given as a list; `cell` says what a row's column holds for a role."""

    def __init__(self, cell: Cell[Row], titles: Sequence[str]) -> None:
        super().__init__(self._some, titles)
        self._cell = cell
        self._rows: Sequence[Row] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows in place of those before."""
        self._rows = rows
        self.show_ids(range(len(rows)))

    def cell(self, row: Row, column: int, role: int) -> Any:
        """What a cell holds."""
        return self._cell(row, column, role)

    def _some(self, ids: Sequence[int]) -> Sequence[Row]:
        return [self._rows[at] for at in ids]
