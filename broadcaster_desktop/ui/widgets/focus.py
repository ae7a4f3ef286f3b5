"""The focus ring: one overlay in each window that goes where the focus goes, two pixels away from it.

Fields always have it; buttons and the like from the first time the keyboard moved the focus (Qt keeps that
with the window), so that who works by mouse alone is not shown a ring after every click.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

from broadcaster_desktop.ui.theme import colours
from broadcaster_desktop.ui.theme.tokens import Radius, Size

_REACH = Size.FOCUS_RING + Size.FOCUS_GAP
_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)


class FocusRing(QWidget):
    """A child of the window, so no layout clips it; only what scrolls cuts it where it cuts its content."""

    def __init__(self, window: QWidget, app: QApplication) -> None:
        super().__init__(window)
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Move with the target and with whatever carries it."""
        if event.type() in _MOVES:
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours().focus), Size.FOCUS_RING))
        half = Size.FOCUS_RING / 2
        radius = Radius.BUTTON + Size.FOCUS_GAP
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius)

    def _follow(self, old: QWidget | None, now: QWidget | None) -> None:
        if not isValid(self):
            return
        for widget in filter(isValid, self._watched):
            widget.removeEventFilter(self)
        ours = now is not None and not now.isWindow() and now.window() is self.window()
        self._target = now if ours else None
        self._watched = _chain(self._target)
        for widget in self._watched:
            widget.installEventFilter(self)
        self._place()

    def _place(self) -> None:
        target = self._target
        if target is None or not target.isVisible() or not _wanted(target):
            self.hide()
            return
        place = _in_window(target).adjusted(-_REACH, -_REACH, _REACH, _REACH)
        shown = place
        for widget in self._watched[1:]:
            if isinstance(widget.parentWidget(), QAbstractScrollArea):
                shown = shown.intersected(_in_window(widget))
        self.setGeometry(place)
        self.setMask(QRegion(shown.translated(-place.topLeft())))
        self.setVisible(not shown.isEmpty())
        self.raise_()


def _wanted(target: QWidget) -> bool:
    if target.focusPolicy() is Qt.FocusPolicy.NoFocus:
        return False
    by_keyboard = target.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    return by_keyboard or target.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def _in_window(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def _chain(target: QWidget | None) -> list[QWidget]:
    chain: list[QWidget] = []
    while target is not None and not target.isWindow():
        chain.append(target)
        target = target.parentWidget()
    return chain
