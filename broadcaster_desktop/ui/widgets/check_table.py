"""A table whose rows are checked: one, a range, or all that there are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView

from broadcaster_desktop.ui.models.checked import CHECK, CheckedModel
from broadcaster_desktop.ui.theme.tokens import Size
from broadcaster_desktop.ui.widgets.paint import check_box, part_box
from broadcaster_desktop.ui.widgets.table import Table

_Key = Qt.Key
_WALKS = (_Key.Key_Up, _Key.Key_Down, _Key.Key_PageUp, _Key.Key_PageDown, _Key.Key_Home, _Key.Key_End)
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class CheckHeader(QHeaderView):
    """Titles, and above the check boxes one for all rows."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setSectionsClickable(True)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802
        """Draw the one for all in its place."""
        painter.save()
        super().paintSection(painter, rect, section)
        painter.restore()
        model = self.model()
        if section != CHECK or not isinstance(model, CheckedModel):
            return
        side = Size.INDICATOR
        centre = rect.center()
        place = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
        state = model.check_state()
        if state is Qt.CheckState.PartiallyChecked:
            part_box(painter, place)
        else:
            check_box(painter, place, checked=state is Qt.CheckState.Checked)


class CheckTable(Table):
    """Space checks a row, Shift with arrows or a click a range, Ctrl+A and the header's box everything.

    With `opens` a single click on that column opens the row. Columns in `gives_way` go, the first of them
    first, where the others would be narrower than they are to be.
    """

    sorted = Signal(int)
    """The column whose title was pressed."""
    deleted = Signal()
    """The Delete key was pressed."""

    def __init__(
        self, widths: Sequence[int], *, opens: int | None = None, gives_way: Sequence[int] = ()
    ) -> None:
        super().__init__(widths)
        self._opens = opens
        self._gives_way = gives_way
        self._anchor: int | None = None
        """Where a range begins."""
        self._before = -1
        """The current row before a click."""
        self.setHorizontalHeader(CheckHeader())
        self.style_header()
        self.horizontalHeader().sectionClicked.connect(self._title_pressed)

    def setModel(self, model: QAbstractItemModel | None) -> None:  # noqa: N802
        """Show a model whose rows can be checked."""
        super().setModel(model)
        if isinstance(model, CheckedModel):
            model.checked_changed.connect(self.horizontalHeader().viewport().update)

    @contextmanager
    def held_in_place(self) -> Iterator[None]:
        """The list is read anew meanwhile: the rows in sight stay in sight, the current one stays current."""
        model, bar = self.model(), self.verticalScrollBar()
        if not isinstance(model, CheckedModel):
            yield
            return
        top, offset = divmod(bar.value(), Size.ROW)
        first, current = model.id_at(top), model.id_at(self.currentIndex().row())
        value = bar.value()
        yield
        self.updateGeometries()
        place = model.row_of(first) if first is not None else None
        bar.setValue(value if place is None else place * Size.ROW + offset)
        again = model.row_of(current) if current is not None else None
        if again is not None:
            self.selectionModel().setCurrentIndex(
                model.index(again, CHECK), self.selectionCommand(model.index(again, CHECK))
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Check ranges and everything; all else as in every table."""
        model, before = self.model(), self.currentIndex().row()
        if not isinstance(model, CheckedModel):
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            model.turn_all()
        elif event.key() == Qt.Key.Key_Delete:
            self.deleted.emit()
        elif event.key() in _WALKS and event.modifiers() & _SHIFT:
            super().keyPressEvent(event)
            self._stretch(model, before, self.currentIndex().row())
        else:
            super().keyPressEvent(event)
            if event.key() == Qt.Key.Key_Space:
                self._anchor = before
            elif event.key() in _WALKS:
                self._anchor = None

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Remember where the owner was."""
        self._before = self.currentIndex().row()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """With Shift check a range; on the column that opens, open the row."""
        index, model = self.indexAt(event.position().toPoint()), self.model()
        ours = event.button() is Qt.MouseButton.LeftButton and index.isValid()
        if ours and event.modifiers() & _SHIFT and isinstance(model, CheckedModel):
            begin = self._anchor if self._anchor is not None else max(self._before, 0)
            self._anchor = begin
            model.check_rows(*sorted((begin, index.row())), checked=True)
            return
        super().mouseReleaseEvent(event)
        if ours:
            self._anchor = index.row()
            if index.column() == self._opens and not event.modifiers():
                self.opened.emit(index.row())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Show a hand where a click opens."""
        opens = self._opens is not None and self.indexAt(event.position().toPoint()).column() == self._opens
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Let columns go that have no room, and have them back."""
        super().resizeEvent(event)
        room, hidden = self.viewport().width(), set[int]()
        for column in self._gives_way:
            if self._least(hidden) > room:
                hidden.add(column)
        for column in self._gives_way:
            self.setColumnHidden(column, column in hidden)

    def _least(self, hidden: set[int]) -> int:
        """The room the columns need that are not hidden."""
        shown = [width for column, width in enumerate(self._widths) if column not in hidden]
        return sum(width or Size.COLUMN_S for width in shown)

    def _stretch(self, model: CheckedModel[Any], before: int, now: int) -> None:
        """The range reaches to another row now."""
        if now < 0:
            return
        if self._anchor is None:
            self._anchor = before if before >= 0 else now
        first, last = sorted((self._anchor, now))
        if before < first:
            model.check_rows(max(before, 0), first - 1, checked=False)
        elif before > last:
            model.check_rows(last + 1, before, checked=False)
        model.check_rows(first, last, checked=True)

    def _title_pressed(self, column: int) -> None:
        model = self.model()
        if column == CHECK and isinstance(model, CheckedModel):
            model.turn_all()
        else:
            self.sorted.emit(column)
