"""The one question that must block: a title, what it means, and two buttons that repeat the verbs."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from broadcaster_desktop.ui.theme.tokens import Size, Space
from broadcaster_desktop.ui.widgets.buttons import Button, Kind
from broadcaster_desktop.ui.widgets.focus import FocusRing
from broadcaster_desktop.ui.widgets.layout import column, label, row


class Question(QDialog):
    """Asks; accepted when the owner pressed the verb, rejected on Esc or the other button."""

    def __init__(
        self, parent: QWidget | None, title: str, text: str, verb: str, other: str, kind: Kind
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        heading = label("section", wrap=True)
        heading.setText(title)
        body = label(wrap=True)
        body.setText(text)
        self.verb, self.other = Button(kind), Button()
        self.verb.say(verb)
        self.other.say(other)
        self.verb.clicked.connect(self.accept)
        self.other.clicked.connect(self.reject)
        buttons = row(None, self.other, self.verb)
        column(heading, body, buttons, space=Space.L, margin=Space.XL, inside=self)
        self.setMinimumWidth(Size.FIELD)
        self.other.setFocus()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            FocusRing(self, app)


def ask(parent: QWidget, title: str, text: str, verb: str, other: str, kind: Kind = "primary") -> bool:
    """Ask and wait for the answer."""
    question = Question(parent, title, text, verb, other, kind)
    agreed = question.exec() == QDialog.DialogCode.Accepted
    question.deleteLater()
    return agreed
