"""Tables: fixed row heights, whole rows selected, one delegate that draws text, status and check box."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from broadcaster_desktop.ui.theme import colours, theme
from broadcaster_desktop.ui.theme.tokens import SMALL, Size, Space, tone_colours
from broadcaster_desktop.ui.widgets.icons import pixmap
from broadcaster_desktop.ui.widgets.paint import check_box
from broadcaster_desktop.ui.widgets.status import Status

STATUS_ROLE = Qt.ItemDataRole.UserRole + 1
"""A cell's `Status`, drawn as a pill."""

SECOND_ROLE = Qt.ItemDataRole.UserRole + 2
"""A second, smaller line below a cell's text."""

Index = QModelIndex | QPersistentModelIndex


class Cells(QStyledItemDelegate):
    """Draws every cell of a table from the tokens."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        place: QRect = option.rect
        shades = colours()
        painter.fillRect(place, QColor(shades.soft if selected else shades.surface))
        painter.fillRect(place.left(), place.bottom(), place.width(), Size.HAIRLINE, QColor(shades.line))
        inner = place.adjusted(Space.M, 0, -Space.M, 0)
        checked = index.data(Qt.ItemDataRole.CheckStateRole)
        status = index.data(STATUS_ROLE)
        if checked is not None:
            _draw_check(painter, place, checked=Qt.CheckState(checked) is Qt.CheckState.Checked)
        elif isinstance(status, Status):
            _draw_pill(painter, inner, status)
        else:
            painter.setPen(QColor(shades.on_soft if selected else shades.text))
            _draw_text(painter, inner, index)
        painter.restore()


def _draw_text(painter: QPainter, place: QRect, index: Index) -> None:
    text = str(index.data() or "")
    second = str(index.data(SECOND_ROLE) or "")
    if second:
        _draw_two_lines(painter, place, text, second)
        return
    side = index.data(Qt.ItemDataRole.TextAlignmentRole) or Qt.AlignmentFlag.AlignLeft
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, int(Qt.AlignmentFlag(side) | Qt.AlignmentFlag.AlignVCenter), shown)


def _draw_two_lines(painter: QPainter, place: QRect, first: str, second: str) -> None:
    font = painter.font()
    font.setPixelSize(SMALL.px)
    painter.setFont(font)
    upper = QRect(place.left(), place.center().y() - SMALL.line + Space.XS // 2, place.width(), SMALL.line)
    for line, at in ((first, upper), (second, upper.translated(0, SMALL.line - Space.XS))):
        shown = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, at.width())
        painter.drawText(at, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
        painter.setPen(QColor(colours().text2))


def _draw_check(painter: QPainter, place: QRect, *, checked: bool) -> None:
    side = Size.INDICATOR
    corner = QPointF(place.center().x() - side / 2, place.center().y() - side / 2)
    check_box(painter, QRectF(corner.x(), corner.y(), side, side), checked=checked)


def _draw_pill(painter: QPainter, place: QRect, status: Status) -> None:
    front, back = tone_colours(colours(), status.tone)
    font = painter.font()
    font.setPixelSize(SMALL.px)
    painter.setFont(font)
    icon = Size.ICON_SMALL
    room = place.width() - 2 * Space.S - icon - Space.XS
    text = painter.fontMetrics().elidedText(status.text, Qt.TextElideMode.ElideRight, room)
    width = painter.fontMetrics().horizontalAdvance(text) + 2 * Space.S + icon + Space.XS
    height = SMALL.line + Space.XS
    pill = QRect(place.left(), place.center().y() - height // 2, width, height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(back))
    painter.drawRoundedRect(pill, height / 2, height / 2)
    ratio = painter.device().devicePixelRatio()
    top = pill.center().y() - icon // 2 + Size.HAIRLINE
    painter.drawPixmap(pill.left() + Space.S, top, pixmap(status.glyph, front, icon, ratio))
    painter.setPen(QColor(front))
    words = pill.adjusted(Space.S + icon + Space.XS, 0, 0, 0)
    painter.drawText(words, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)


class Table(QTableView):
    """A list of rows. Enter or a double click opens a row, Space checks it where rows have check boxes."""

    opened = Signal(int)
    """The row the owner wants to see."""

    def __init__(self, widths: Sequence[int]) -> None:
        """`widths` in pixels, one for each column; 0 shares what is left."""
        super().__init__()
        self._widths = widths
        self.setItemDelegate(Cells(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(Size.ROW)
        self.style_header()
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        theme().changed.connect(self.viewport().update)

    def style_header(self) -> None:
        """Titles stand to the left, whatever cell is current."""
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)

    def fit_columns(self) -> None:
        """Give the columns their widths; after the model is set."""
        header = self.horizontalHeader()
        for column, width in enumerate(self._widths):
            if width:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
                header.resizeSection(column, width)
            else:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter opens, Space checks, everything else as ever."""
        row = self.currentIndex().row()
        if row >= 0 and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.opened.emit(row)
        elif row >= 0 and event.key() == Qt.Key.Key_Space:
            self._turn(self.model().index(row, 0))
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A click anywhere in the first column's cell turns its check box."""
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.column() == 0:
            self._turn(index)
        super().mouseReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.verticalHeader().setDefaultSectionSize(Size.ROW)

    def _turn(self, index: Index) -> None:
        if index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            checked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
            wanted = Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked
            self.model().setData(index, wanted, Qt.ItemDataRole.CheckStateRole)
