"""For a message of which it is not known whether it went out: the owner looks, and says."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from broadcaster_desktop.core.records import DeliveryRow, UnsureRow
from broadcaster_desktop.core.status import DeliveryStatus
from broadcaster_desktop.errors import fill
from broadcaster_desktop.ui.i18n import phone
from broadcaster_desktop.ui.moments import said
from broadcaster_desktop.ui.theme.tokens import Space
from broadcaster_desktop.ui.widgets.buttons import Button
from broadcaster_desktop.ui.widgets.layout import column, label, row
from broadcaster_desktop.ui.widgets.translated import TranslatedFrame

if TYPE_CHECKING:
    from broadcaster_desktop.services import Services


def story(services: Services, campaign: int, number: str) -> UnsureRow | None:
    """What the owner looks for in WhatsApp; None when nobody is asked about this person any more."""
    return next((one for one in services.campaigns.unsure(campaign) if one.phone == number), None)


class UnsureBar(TranslatedFrame):
    """Shown for a chosen row that is unsure; emits the row and the owner's word."""

    chosen = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "well")
        self._row: DeliveryRow | None = None
        self._story: UnsureRow | None = None
        self._question, self._who = label(strong=True, wrap=True), label("small", "second", wrap=True)
        self._text = label(wrap=True)
        self._hint = label("small", "second", wrap=True)
        self.buttons = {word: Button() for word in ("sent", "again", "skip")}
        for word, button in self.buttons.items():
            button.clicked.connect(partial(self._choose, word))
        buttons = row(*self.buttons.values(), None)
        parts = (self._question, self._who, self._text, self._hint, buttons)
        column(*parts, space=Space.S, margin=Space.M, inside=self)
        self.hide()

    def asks(self) -> bool:
        """Whether there is someone to ask about."""
        return self._row is not None

    def show_row(self, person: DeliveryRow | None) -> None:
        """Ask about a person; hides for anyone whose message is not unsure."""
        unsure = person is not None and person.status is DeliveryStatus.UNCERTAIN
        self._row = person if unsure else None
        self._story = None
        self.setVisible(unsure)
        self.retranslate()

    def show_story(self, told: UnsureRow | None) -> None:
        """Show the message and its time, if it is still this person's."""
        if self._row is not None and told is not None and told.phone == self._row.phone:
            self._story = told
            self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew."""
        texts = {
            "sent": self.tr("It was sent"),
            "again": self.tr("Send again"),
            "skip": self.tr("Skip"),
        }
        for word, button in self.buttons.items():
            button.say(texts[word])
        self._hint.setText(
            self.tr(
                "Look in WhatsApp on the phone first. “It was sent” is noted as your word;"
                " “Send again” puts the person back in the queue."
            )
        )
        if self._row is not None:
            who = self._row.name or phone(self._row.phone)
            self._question.setText(fill(self.tr("Did {name} get the message?"), {"name": who}))
            self._who.setText(self._when(phone(self._row.phone)))
            self._text.setText(self._story.text if self._story else "")
            self._text.setVisible(self._story is not None)

    def _when(self, number: str) -> str:
        if self._story is None or self._story.pressed_at is None:
            return number
        time = said(self._story.pressed_at, datetime.now(UTC))
        return fill(self.tr("{phone}, tried at {time}"), {"phone": number, "time": time})

    def _choose(self, word: str) -> None:
        if self._row is not None:
            self.chosen.emit(self._row, word)
