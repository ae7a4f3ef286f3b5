"""A panel right of a list: beside it where there is room for both, else over it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from broadcaster_desktop.ui.theme.tokens import Size
from broadcaster_desktop.ui.widgets.layout import restyle

_COMES_OR_GOES = (QEvent.Type.ShowToParent, QEvent.Type.HideToParent)


class Beside(QWidget):
    """The main part, and a side part that takes room at its right only while it is shown."""

    def __init__(self, main: QWidget, side: QWidget) -> None:
        super().__init__()
        self._main, self._side = main, side
        main.setParent(self)
        side.setParent(self)
        side.hide()
        for part in (main, side):
            part.installEventFilter(self)

    def over(self) -> bool:
        """Whether the side part lies over the main one: else that would be too narrow."""
        left = self.width() - Size.DRAWER
        return self.window().width() < Size.WIDE or left < self._main.minimumSizeHint().width()

    def sizeHint(self) -> QSize:  # noqa: N802
        """The main part's: the side part makes do with what there is."""
        return self._main.sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """The main part's."""
        return self._main.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Share the room anew."""
        super().resizeEvent(event)
        self._share()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Follow the side part's coming and going, and what the main part needs."""
        if watched is self._side and event.type() in _COMES_OR_GOES:
            self._share()
        elif watched is self._main and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return False

    def _share(self) -> None:
        over, height = self.over(), self.height()
        restyle(self._side, "over", "true" if over else "")
        wide = min(Size.DRAWER, self.width())
        beside = not over and not self._side.isHidden()
        self._main.setGeometry(0, 0, self.width() - (wide if beside else 0), height)
        self._side.setGeometry(self.width() - wide, 0, wide, height)
        self._side.raise_()
