"""A small form that has to be answered before anything else, with two buttons that say what they do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from broadcaster_desktop.ui.theme.tokens import Size, Space
from broadcaster_desktop.ui.widgets.buttons import Button, Kind
from broadcaster_desktop.ui.widgets.focus import FocusRing
from broadcaster_desktop.ui.widgets.layout import Part, column, label, row


class Form(QDialog):
    """Rejected on Esc or the other button; what the verb's button does is the form's own business."""

    _growing: QTimer | None = None

    def __init__(self, parent: QWidget, kind: Kind = "primary") -> None:
        super().__init__(parent)
        self._growing = QTimer(self)
        self._growing.setSingleShot(True)
        self._growing.timeout.connect(self._grow)
        self.setModal(True)
        self._heading = label("section", wrap=True)
        self.verb, self.other = Button(kind), Button()
        self.verb.clicked.connect(self.act)
        self.other.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            FocusRing(self, app)

    def say(self, title: str, verb: str, other: str) -> None:
        """Set the question and the two answers."""
        self.setWindowTitle(title)
        self._heading.setText(title)
        self.verb.say(verb)
        self.other.say(other)

    def lay_out(self, *parts: Part) -> None:
        """Put the parts between the heading and the buttons."""
        buttons = row(None, self.other, self.verb)
        column(self._heading, *parts, buttons, space=Space.L, margin=Space.XL, inside=self)
        self.setMinimumWidth(Size.FIELD + 2 * Space.XL)

    def event(self, event: QEvent) -> bool:
        """Have room for a text that takes more lines; a dialog reckons with the height of one."""
        if event.type() == QEvent.Type.LayoutRequest and self._growing is not None:
            self._growing.start()
        return super().event(event)

    def _grow(self) -> None:
        layout = self.layout()
        if layout is not None:
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def act(self) -> None:
        """The verb's button was pressed."""
        self.accept()
