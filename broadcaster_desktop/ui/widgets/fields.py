"""Fields: label above, hint or error below, the label a buddy of the control."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QVBoxLayout,
    QWidget,
)

from broadcaster_desktop.ui.theme import colours
from broadcaster_desktop.ui.theme.tokens import Size, Space
from broadcaster_desktop.ui.widgets.layout import label, restyle
from broadcaster_desktop.ui.widgets.paint import check_box, chevron, radio_dot

Control = QLineEdit | QPlainTextEdit | QComboBox


class Field(QWidget):
    """A control with its label, and one line below that is a hint or, when something is wrong, the error."""

    def __init__(self, control: Control) -> None:
        super().__init__()
        self.control = control
        self._label = label(strong=True)
        self._label.setBuddy(control)
        self._note = label("small", "hint", wrap=True)
        self._hint = ""
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(Space.XS)
        for part in (self._label, control, self._note):
            box.addWidget(part)
        box.addStretch(1)
        self._note.hide()

    def say(self, title: str, hint: str = "") -> None:
        """Set the label and the hint."""
        self._label.setText(title)
        self.control.setAccessibleName(title)
        self._hint = hint
        if not self.control.property("wrong"):
            self._show(hint, "hint")

    def wrong(self, text: str) -> None:
        """Show an error, or with an empty text take it away."""
        restyle(self.control, "wrong", "true" if text else "")
        self._show(text or self._hint, "danger" if text else "hint")
        self.control.setAccessibleDescription(text)

    def note(self) -> str:
        """The line below the control."""
        return self._note.text()

    def _show(self, text: str, shade: str) -> None:
        restyle(self._note, "shade", shade)
        self._note.setText(text)
        self._note.setVisible(bool(text))


class Choice(QComboBox):
    """A list to choose from, with the theme's own arrow."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumWidth(Size.BUTTON_MIN)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:  # noqa: N802
        """A text that does not fit ends in dots."""
        super().initStyleOption(option)
        room = self.width() - Size.HIT - 2 * Space.M
        shortened = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)
        option.currentText = shortened

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the arrow beside what the style sheet draws."""
        super().paintEvent(event)
        side = Size.ICON_SMALL
        left = self.width() - Size.HIT / 2 - side / 2
        chevron(QPainter(self), QRectF(left, (self.height() - side) / 2, side, side), colours().text2)


class CheckBox(QCheckBox):
    """A check box with the theme's own mark."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the mark where the style sheet leaves room for it."""
        super().paintEvent(event)
        place = _indicator(self, QStyle.SubElement.SE_CheckBoxIndicator)
        check_box(QPainter(self), place, checked=self.isChecked(), enabled=self.isEnabled())


class Radio(QRadioButton):
    """A radio button with the theme's own mark."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the mark where the style sheet leaves room for it."""
        super().paintEvent(event)
        place = _indicator(self, QStyle.SubElement.SE_RadioButtonIndicator)
        radio_dot(QPainter(self), place, checked=self.isChecked(), enabled=self.isEnabled())


def _indicator(button: QCheckBox | QRadioButton, element: QStyle.SubElement) -> QRectF:
    option = QStyleOptionButton()
    button.initStyleOption(option)
    return QRectF(button.style().subElementRect(element, option, button))


def search_box() -> QLineEdit:
    """A line to search with."""
    made = QLineEdit()
    made.setClearButtonEnabled(True)
    made.setMinimumWidth(Size.FIELD_SHORT)
    made.setMaximumWidth(Size.FIELD)
    return made


def paragraph(text_label: QLabel) -> QLabel:
    """Keep a wrapping label at a width that reads well."""
    text_label.setWordWrap(True)
    text_label.setMaximumWidth(Size.TEXT)
    return text_label
