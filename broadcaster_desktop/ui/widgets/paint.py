"""Small shapes that several parts draw alike."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from broadcaster_desktop.ui.theme import colours
from broadcaster_desktop.ui.theme.tokens import Radius, Size


def pen(colour: str, width: float = Size.CHECK_STROKE) -> QPen:
    """A pen with round ends."""
    made = QPen(QColor(colour), width)
    made.setCapStyle(Qt.PenCapStyle.RoundCap)
    made.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return made


def check_box(painter: QPainter, place: QRectF, *, checked: bool, enabled: bool = True) -> None:
    """A check box as the theme draws it."""
    shades = colours()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = shades.primary if checked else shades.field
    painter.setPen(pen(edge if enabled else shades.line))
    painter.setBrush(QColor(shades.primary if checked and enabled else shades.surface))
    inset = Size.CHECK_STROKE / 2
    box = place.adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(box, Radius.CONTROL / 2, Radius.CONTROL / 2)
    if checked:
        painter.setPen(pen(shades.on_primary if enabled else shades.hint))
        painter.drawPolyline([_at(box, 0.22, 0.52), _at(box, 0.42, 0.72), _at(box, 0.78, 0.30)])


def part_box(painter: QPainter, place: QRectF) -> None:
    """A check box that stands for several, of which some are checked."""
    check_box(painter, place, checked=False)
    painter.setPen(pen(colours().primary))
    painter.drawLine(_at(place, 0.3, 0.5), _at(place, 0.7, 0.5))


def radio_dot(painter: QPainter, place: QRectF, *, checked: bool, enabled: bool = True) -> None:
    """A radio button's circle as the theme draws it."""
    shades = colours()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = shades.primary if checked else shades.field
    painter.setPen(pen(edge if enabled else shades.line))
    painter.setBrush(QColor(shades.surface))
    inset = Size.CHECK_STROKE / 2
    painter.drawEllipse(place.adjusted(inset, inset, -inset, -inset))
    if checked:
        quarter = place.width() / 4
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(shades.primary if enabled else shades.hint))
        painter.drawEllipse(place.adjusted(quarter, quarter, -quarter, -quarter))


def chevron(painter: QPainter, place: QRectF, colour: str) -> None:
    """A small arrow that points down."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen(colour))
    painter.drawPolyline([_at(place, 0.2, 0.4), _at(place, 0.5, 0.7), _at(place, 0.8, 0.4)])


def _at(box: QRectF, across: float, down: float) -> QPointF:
    return QPointF(box.left() + box.width() * across, box.top() + box.height() * down)
