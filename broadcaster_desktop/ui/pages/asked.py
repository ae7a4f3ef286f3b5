"""For a reply that may ask for no more messages: the owner reads it, and says."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from broadcaster_desktop.core.consent import Answer
from broadcaster_desktop.core.records import ReplyRow
from broadcaster_desktop.errors import fill
from broadcaster_desktop.ui.i18n import phone
from broadcaster_desktop.ui.moments import said
from broadcaster_desktop.ui.theme.tokens import Size, Space
from broadcaster_desktop.ui.widgets.buttons import Button
from broadcaster_desktop.ui.widgets.fields import Field, paragraph
from broadcaster_desktop.ui.widgets.layout import column, label, row
from broadcaster_desktop.ui.widgets.translated import TranslatedFrame


class AskedBar(TranslatedFrame):
    """Shown for a chosen reply; emits it with the owner's word and, where it was asked for, the number."""

    chosen = Signal(object, str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "well")
        self._row: ReplyRow | None = None
        self._question, self._who = label(strong=True, wrap=True), label("small", "second", wrap=True)
        self._text, self._hint = label(wrap=True), paragraph(label("small", "second"))
        self.number = QLineEdit()
        self.number.setMaximumWidth(Size.FIELD_SHORT)
        self._number = Field(self.number)
        self.buttons = {Answer.STOP: Button(), Answer.GO_ON: Button()}
        for word, button in self.buttons.items():
            button.clicked.connect(partial(self._choose, word))
        self.number.returnPressed.connect(partial(self._choose, Answer.STOP))
        buttons = row(*self.buttons.values(), None)
        parts = (self._question, self._who, self._text, self._hint, self._number, buttons)
        column(*parts, space=Space.S, margin=Space.M, inside=self)
        self.hide()

    def show_row(self, reply: ReplyRow | None) -> None:
        """Ask about a reply, or say what was answered; hides for None."""
        if reply is None or self._row is None or reply.id != self._row.id:
            self.number.clear()
        self._row = reply
        self.setVisible(reply is not None)
        self.retranslate()

    def step_in(self) -> None:
        """Give the focus to what the owner does first."""
        first = self.number if self._number.isVisible() else self._first_button()
        first.setFocus()

    def retranslate(self) -> None:
        """Set every text anew."""
        reply = self._row
        if reply is None:
            return
        nobodys = reply.waits and reply.phone is None
        self._question.setText(self._asked(reply))
        self._who.setText(self._from(reply))
        self._text.setText(reply.text)
        self._hint.setText(self._advice(reply))
        self._hint.setVisible(reply.waits)
        self._number.say(self.tr("Number"))
        self._number.setVisible(nobodys)
        self.buttons[Answer.STOP].say(self.tr("No more messages"))
        go_on = self.tr("Nothing to do") if nobodys else self.tr("Messages may go on")
        self.buttons[Answer.GO_ON].say(go_on)
        for word, button in self.buttons.items():
            button.setVisible(reply.answer is not word and (reply.waits or reply.phone is not None))

    def _asked(self, reply: ReplyRow) -> str:
        if reply.waits and reply.phone is None:
            return fill(self.tr("Who wrote this in the chat “{title}”?"), {"title": reply.title})
        texts = {
            None: self.tr("Does {name} want no more messages?"),
            Answer.STOP: self.tr("{name} gets no more messages"),
            Answer.GO_ON: self.tr("You said: nothing changes for {name}"),
        }
        return fill(texts[reply.answer], {"name": called(reply)})

    def _from(self, reply: ReplyRow) -> str:
        time = said(reply.arrived_at, datetime.now(UTC))
        return f"{phone(reply.phone)}, {time}" if reply.phone else time

    def _advice(self, reply: ReplyRow) -> str:
        if reply.phone is None:
            return self.tr(
                "The chat shows no number. Look at it in WhatsApp; to stop messages, write the number here."
            )
        return self.tr("No campaign writes to this person until you answer. Nothing is sent by answering.")

    def _first_button(self) -> Button:
        return next(button for button in self.buttons.values() if not button.isHidden())

    def _choose(self, word: Answer) -> None:
        if self._row is not None:
            self.chosen.emit(self._row, word.value, self.number.text().strip())


def called(reply: ReplyRow) -> str:
    """What a reply's person is called: by name, else by number, else by the chat."""
    return reply.name or (phone(reply.phone) if reply.phone else reply.title)
