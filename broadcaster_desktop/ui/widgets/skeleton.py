"""Grey bars where rows are about to be."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from broadcaster_desktop.ui.theme import colours, theme
from broadcaster_desktop.ui.theme.tokens import Radius, Size, Space

_SHARES = (0.30, 0.22, 0.16)
"""How much of a row's width each bar takes."""


class Skeleton(QWidget):
    """Stands in the place of a table that takes longer than a moment."""

    def __init__(self) -> None:
        super().__init__()
        theme().changed.connect(self.update)

    def say(self, text: str) -> None:
        """What is being waited for, for who cannot see the bars."""
        self.setAccessibleName(text)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours().sunken))
        for top in range(Size.CONTROL, self.height(), Size.ROW):
            left = float(Space.XL)
            for share in _SHARES:
                width = self.width() * share
                painter.drawRoundedRect(QRectF(left, top, width, Space.L), Radius.CONTROL, Radius.CONTROL)
                left += width + Space.XL
