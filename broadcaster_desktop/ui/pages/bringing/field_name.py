"""Asks under which name a column is kept."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from broadcaster_desktop.ui.theme.tokens import Size, Space
from broadcaster_desktop.ui.widgets.buttons import Button
from broadcaster_desktop.ui.widgets.fields import Field
from broadcaster_desktop.ui.widgets.focus import FocusRing
from broadcaster_desktop.ui.widgets.layout import column, row

LONGEST = 60


class FieldName(QDialog):
    """One line, the heading in it to begin with; Enter keeps it, Esc leaves all as it was."""

    def __init__(self, parent: QWidget, heading: str) -> None:
        super().__init__(parent)
        self.line = QLineEdit(heading)
        self.line.setMaxLength(LONGEST)
        self.line.selectAll()
        field = Field(self.line)
        field.say(self.tr("Name of the field"), self.tr("In messages it stands in braces, such as {city}."))
        self.keep, self.leave = Button("primary"), Button()
        self.keep.say(self.tr("Keep under this name"))
        self.leave.say(self.tr("Cancel"))
        self.keep.setDefault(True)
        self.keep.clicked.connect(self.accept)
        self.leave.clicked.connect(self.reject)
        self.setWindowTitle(self.tr("Name of the field"))
        column(field, row(None, self.leave, self.keep), space=Space.L, margin=Space.XL, inside=self)
        self.setMinimumWidth(Size.FIELD)
        self.line.setFocus()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            FocusRing(self, app)


def ask_field_name(parent: QWidget, heading: str) -> str:
    """The name the owner gave; empty where they left it."""
    asked = FieldName(parent, heading)
    name = asked.line.text() if asked.exec() == QDialog.DialogCode.Accepted else ""
    asked.deleteLater()
    return name
