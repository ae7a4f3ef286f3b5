"""The honest notice on WhatsApp's terms, acknowledged by typing."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from broadcaster_desktop.errors import fill
from broadcaster_desktop.ui.theme.tokens import Size
from broadcaster_desktop.ui.widgets.buttons import Button
from broadcaster_desktop.ui.widgets.fields import Field, paragraph
from broadcaster_desktop.ui.widgets.layout import column, label, row
from broadcaster_desktop.ui.widgets.translated import TranslatedFrame


class RiskNotice(TranslatedFrame):
    """Says what may happen; emits `agreed` once the words were typed."""

    agreed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._title = paragraph(label("section"))
        self._text = paragraph(label())
        self.field = Field(QLineEdit())
        self.field.setMaximumWidth(Size.FIELD)
        self.button = Button("primary")
        self.button.clicked.connect(self._check)
        control = self.field.control
        if isinstance(control, QLineEdit):
            control.returnPressed.connect(self._check)
        column(self._title, self._text, self.field, row(self.button, None), inside=self, margin=Size.ICON)
        self.retranslate()

    def start_over(self) -> None:
        """Nothing is typed yet, and it can be typed at once."""
        control = self.field.control
        if isinstance(control, QLineEdit):
            control.clear()
        self.field.wrong("")
        control.setFocus()

    def retranslate(self) -> None:
        """Set every text anew."""
        self._title.setText(self.tr("WhatsApp can block numbers that send unwanted messages"))
        self._text.setText(
            self.tr(
                "WhatsApp's terms do not allow bulk or automated messages through WhatsApp Web."
                " It may limit or block your number, and no program can prevent that."
                " Write only to people who agreed, and stop when they ask you to."
            )
        )
        self.field.say(fill(self.tr("Type {words} to go on"), {"words": f"“{self._words()}”"}))
        self.button.say(self.tr("I understand the risk"))

    def _words(self) -> str:
        return self.tr("I understand")

    def _check(self) -> None:
        control = self.field.control
        typed = control.text() if isinstance(control, QLineEdit) else ""
        if " ".join(typed.split()).strip("“”\"'").casefold() == self._words().casefold():
            self.field.wrong("")
            self.agreed.emit()
        else:
            self.field.wrong(fill(self.tr("Please type {words}"), {"words": f"“{self._words()}”"}))
            self.field.control.setFocus()
