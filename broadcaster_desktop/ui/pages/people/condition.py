"""The controls of one condition of a segment."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from broadcaster_desktop.core.segments import MOST_DAYS
from broadcaster_desktop.ui.pages.people.asking import (
    FIRST_DAYS,
    Asked,
    Kind,
    Known,
    Option,
    Value,
    begun,
    firsts,
    kinds,
    seconds,
    value_of,
)
from broadcaster_desktop.ui.theme.tokens import Size
from broadcaster_desktop.ui.widgets.buttons import Button
from broadcaster_desktop.ui.widgets.fields import Choice
from broadcaster_desktop.ui.widgets.flow import Flow
from broadcaster_desktop.ui.widgets.icons import Glyph
from broadcaster_desktop.ui.widgets.translated import TranslatedFrame


class ConditionRow(TranslatedFrame):
    """Kind, first choice, second choice, value: only those that the kind asks for are seen."""

    changed = Signal(object)
    """What is asked now (`Asked`)."""
    dropped = Signal()
    """The condition is to go."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = Known()
        self.kind, self.first, self.second = Choice(), Choice(), Choice()
        self.value = QLineEdit()
        self.value.setFixedWidth(Size.COLUMN_S)
        self._whole = QIntValidator(1, MOST_DAYS, self)
        self.drop = Button("link", Glyph.CLOSE)
        flow = Flow(self)
        for part in (self.kind, self.first, self.second, self.value, self.drop):
            flow.addWidget(part)
        self.kind.activated.connect(self._kind_chosen)
        self.first.activated.connect(self._tell)
        self.second.activated.connect(self._second_chosen)
        self.value.textEdited.connect(self._tell)
        self.drop.clicked.connect(self.dropped)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew."""
        self.kind.setAccessibleName(self.tr("What the condition is about"))
        self.first.setAccessibleName(self.tr("Which"))
        self.second.setAccessibleName(self.tr("How it is to be"))
        self.drop.say(self.tr("Take away"))
        self._name_value()
        if self.kind.count():
            self.show_asked(self.asked(), self._known)

    def show_asked(self, asked: Asked, known: Known) -> None:
        """Show a condition to be changed."""
        self._known = known
        with QSignalBlocker(self.kind):
            _offer(self.kind, kinds(), asked.kind)
        options = firsts(asked.kind, known)
        if asked.first is not None and all(value != asked.first for _, value in options):
            options.append((str(asked.first), asked.first))  # a tag or field nobody carries any more
        _offer(self.first, options, asked.first)
        _offer(self.second, seconds(asked.kind), asked.second)
        self.value.setText(asked.value)
        self._show_value()

    def lock(self, *, locked: bool) -> None:
        """Of several conditions in brackets nothing can be changed here; they can be taken away."""
        for part in (self.kind, self.second):
            part.setVisible(not locked)
        if locked:
            self.first.hide()
            self.value.hide()

    def asked(self) -> Asked:
        """What is chosen."""
        kind = Kind(self.kind.currentData())
        first = self.first.currentData() if self.first.count() else None
        return Asked(kind, first, self.second.currentData(), self.value.text().strip())

    def _kind_chosen(self) -> None:
        self.show_asked(begun(Kind(self.kind.currentData()), self._known), self._known)
        self._tell()

    def _second_chosen(self) -> None:
        self._show_value()
        if self._value_kind() is Value.DAYS and not self.value.text():
            self.value.setText(FIRST_DAYS)
        self._tell()

    def _show_value(self) -> None:
        kind = self._value_kind()
        self.first.setVisible(self.first.count() > 0)
        self.value.setVisible(kind is not Value.NONE)
        self.value.setValidator(self._whole if kind is Value.DAYS else None)  # type: ignore[arg-type]
        self._name_value()
        self.updateGeometry()

    def _name_value(self) -> None:
        dated = self.kind.count() > 0 and self._value_kind() is Value.DAYS
        name = self.tr("Days") if dated else self.tr("Value")
        self.value.setAccessibleName(name)
        self.value.setPlaceholderText(name)

    def _value_kind(self) -> Value:
        return value_of(Kind(self.kind.currentData()), self.second.currentData())

    def _tell(self) -> None:
        self.changed.emit(self.asked())


def _offer(choice: Choice, options: Sequence[Option], chosen: object) -> None:
    choice.clear()
    for text, value in options:
        choice.addItem(text, value)
    place = next((at for at, (_, value) in enumerate(options) if value == chosen), 0)
    choice.setCurrentIndex(place if options else -1)
