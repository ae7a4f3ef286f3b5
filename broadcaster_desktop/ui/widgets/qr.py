"""A code to be scanned: black on white, whole device pixels to a module, a ring that counts down."""

from __future__ import annotations

import importlib
import time
from typing import Any

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from broadcaster_desktop.core.account import PairingCode
from broadcaster_desktop.ui.theme import colours
from broadcaster_desktop.ui.theme.tokens import QR_DARK, QR_LIGHT, Motion, Radius, Size, Space

MARGIN = 4
"""Modules of white around the code, as the standard wants them."""

_DIM = 0.15
"""How much of a code that can no longer be scanned is left to see."""

Matrix = tuple[tuple[bool, ...], ...]


def matrix(payload: str) -> Matrix:
    """The modules of a payload's code without margin; True is dark."""
    segno: Any = importlib.import_module("segno")
    code = segno.make(payload, error="l", micro=False)
    return tuple(tuple(bool(cell) for cell in line) for line in code.matrix)


def image(modules: Matrix, scale: int) -> QImage:
    """The code with its margin, each module `scale` pixels wide."""
    side = (len(modules) + 2 * MARGIN) * scale
    made = QImage(side, side, QImage.Format.Format_RGB32)
    made.fill(QColor(QR_LIGHT))
    painter = QPainter(made)
    for down, cells in enumerate(modules):
        for across, dark in enumerate(cells):
            if dark:
                corner = ((across + MARGIN) * scale, (down + MARGIN) * scale)
                painter.fillRect(QRect(*corner, scale, scale), QColor(QR_DARK))
    painter.end()
    return made


class QrCode(QWidget):
    """Shows a pairing code, or an empty white field while there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._code: PairingCode | None = None
        self._modules: Matrix = ()
        self._dim = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._tick = QTimer(self)
        self._tick.setInterval(Motion.SECOND)
        self._tick.timeout.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802
        """The white field and the ring around it."""
        side = Size.QR + 2 * _ring_room()
        return QSize(side, side)

    def show_code(self, code: PairingCode | None, *, dim: bool = False) -> None:
        """Show a code; a dim one can no longer be scanned."""
        if code is not None and (self._code is None or code.payload != self._code.payload):
            self._modules = matrix(code.payload)
        if code is None:
            self._modules = ()
        self._code, self._dim = code, dim
        running = code is not None and not dim
        (self._tick.start if running else self._tick.stop)()
        self.update()

    def seconds_left(self) -> int:
        """Whole seconds until the next code is due; 0 when it is overdue or there is none."""
        if self._code is None:
            return 0
        return max(0, round(self._code.seen_at + self._code.lifetime - time.monotonic()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the field, the code and the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ring(painter)
        field = QRectF(self.rect()).adjusted(*_all_around(_ring_room()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(QR_LIGHT))
        painter.drawRoundedRect(field, Radius.BUTTON, Radius.BUTTON)
        if self._modules:
            self._draw_code(painter, field)

    def _draw_code(self, painter: QPainter, field: QRectF) -> None:
        ratio = self.devicePixelRatioF()
        scale = int(field.width() * ratio) // (len(self._modules) + 2 * MARGIN)
        picture = image(self._modules, max(scale, 1))
        picture.setDevicePixelRatio(ratio)
        inset = (field.width() - picture.width() / ratio) / 2
        corner = QPointF(_whole(field.left() + inset, ratio), _whole(field.top() + inset, ratio))
        painter.setOpacity(_DIM if self._dim else 1.0)
        painter.drawImage(corner, picture)

    def _draw_ring(self, painter: QPainter) -> None:
        half = Size.QR_RING / 2
        path = QPainterPath()
        place = QRectF(self.rect()).adjusted(half, half, -half, -half)
        path.addRoundedRect(place, Radius.CARD, Radius.CARD)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours().line), Size.QR_RING))
        painter.drawPath(path)
        share = self.seconds_left() / self._code.lifetime if self._code else 0
        if not share or self._dim:
            return
        pen = QPen(QColor(colours().primary), Size.QR_RING)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        round_trip = path.length() / Size.QR_RING
        pen.setDashPattern([round_trip * share, round_trip])
        painter.setPen(pen)
        painter.drawPath(path)


def _ring_room() -> int:
    return Size.QR_RING + Space.XS


def _all_around(room: int) -> tuple[int, int, int, int]:
    return (room, room, -room, -room)


def _whole(place: float, ratio: float) -> float:
    """The nearest place on a device pixel."""
    return round(place * ratio) / ratio
