"""A toast: one event, bottom centre, six seconds; ten with Undo; it waits while looked at."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QWidget

from broadcaster_desktop.ui.theme.tokens import Motion, Size, Space
from broadcaster_desktop.ui.widgets.announce import announce
from broadcaster_desktop.ui.widgets.buttons import Button
from broadcaster_desktop.ui.widgets.layout import label, row
from broadcaster_desktop.ui.widgets.translated import TranslatedFrame


class Toast(TranslatedFrame):
    """Lies over the bottom of its parent; a new event takes the place of the old one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "toast")
        self._text = label(wrap=True)
        self._text.setMaximumWidth(Size.TEXT)
        self.undo_button = Button()
        self.undo_button.clicked.connect(self.undo)
        self._undo: Callable[[], None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.clear)
        box = row(self._text, self.undo_button, space=Space.L, inside=self)
        box.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        self.undo_button.installEventFilter(self)
        parent.installEventFilter(self)
        self.hide()

    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def say(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Show an event, with Undo when it can be taken back."""
        self._undo = undo
        self._text.setText(text)
        wide = self._text.fontMetrics().horizontalAdvance(text) + Space.XS
        self._text.setMinimumWidth(min(wide, Size.TEXT))
        self.retranslate()
        self.undo_button.setVisible(undo is not None)
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        self._count()
        announce(self, text)

    @property
    def can_undo(self) -> bool:
        """Whether an event is shown that can be taken back."""
        return self._undo is not None

    def undo(self) -> None:
        """Take the event back, once; also Ctrl+Z's way in."""
        undo, self._undo = self._undo, None
        self.hide()
        if undo:
            undo()

    def clear(self) -> None:
        """Its time is over; what can be undone later is in the menu."""
        self._undo = None
        self.hide()

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802
        """Wait while the mouse is over it."""
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        """Go on counting."""
        self._count()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Stay at the bottom of the parent, and wait while Undo has the focus."""
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize:
            self._place()
        elif event.type() == QEvent.Type.FocusIn:
            self._timer.stop()
        elif event.type() == QEvent.Type.FocusOut and self.isVisible():
            self._count()
        return False

    def _count(self) -> None:
        self._timer.start(Motion.TOAST_UNDO if self._undo else Motion.TOAST)

    def retranslate(self) -> None:
        """Set every text anew."""
        self.undo_button.say(self.tr("Undo"))

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            left = (parent.width() - self.width()) // 2
            self.move(left, parent.height() - self.height() - Space.XL)
