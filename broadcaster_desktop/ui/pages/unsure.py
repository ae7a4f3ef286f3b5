"""For a message of which it is not known whether it went out: the owner looks, and says."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal

from broadcaster_desktop.core.records import DeliveryRow
from broadcaster_desktop.core.status import DeliveryStatus
from broadcaster_desktop.errors import fill
from broadcaster_desktop.ui.i18n import phone
from broadcaster_desktop.ui.theme.tokens import Space
from broadcaster_desktop.ui.widgets.buttons import Button
from broadcaster_desktop.ui.widgets.layout import column, label, row
from broadcaster_desktop.ui.widgets.translated import TranslatedFrame


class UnsureBar(TranslatedFrame):
    """Shown for a chosen row that is unsure; emits the row and the owner's word."""

    chosen = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "well")
        self._row: DeliveryRow | None = None
        self._text = label(wrap=True)
        self.buttons = {word: Button() for word in ("sent", "again", "skip")}
        for word, button in self.buttons.items():
            button.clicked.connect(partial(self._choose, word))
        column(self._text, row(*self.buttons.values(), None), margin=Space.M, inside=self)
        self.hide()

    def show_row(self, person: DeliveryRow | None) -> None:
        """Ask about a person; hides for anyone whose message is not unsure."""
        unsure = person is not None and person.status is DeliveryStatus.UNCERTAIN
        self._row = person if unsure else None
        self.setVisible(unsure)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew."""
        texts = {
            "sent": self.tr("It arrived"),
            "again": self.tr("Send again"),
            "skip": self.tr("Leave it"),
        }
        for word, button in self.buttons.items():
            button.say(texts[word])
        if self._row is not None:
            who = self._row.name or phone(self._row.phone)
            question = self.tr("Did {name} get the message? Look in WhatsApp on the phone first.")
            self._text.setText(fill(question, {"name": who}))

    def _choose(self, word: str) -> None:
        if self._row is not None:
            self.chosen.emit(self._row, word)
