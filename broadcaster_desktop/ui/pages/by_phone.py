"""Linking by a code that is typed into the phone: the form for its number, and the code."""

from __future__ import annotations

import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from broadcaster_desktop.core.account import LinkCode
from broadcaster_desktop.ui.theme.tokens import Size, Space
from broadcaster_desktop.ui.widgets.buttons import Button
from broadcaster_desktop.ui.widgets.fields import Field
from broadcaster_desktop.ui.widgets.layout import column, label, row
from broadcaster_desktop.ui.widgets.translated import TranslatedFrame


class ByPhone(TranslatedFrame):
    """Takes the number, emits `asked` with it, and shows the code that comes."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._shown: LinkCode | None = None
        self.line = QLineEdit()
        self.field = Field(self.line)
        self.button = Button()
        self.button.clicked.connect(self._ask)
        self.line.returnPressed.connect(self._ask)
        self._form = QWidget()
        column(self.field, row(self.button, None), inside=self._form)
        self._title, self.code, self._waits = label(wrap=True), label("figure"), label(wrap=True)
        column(
            self._form, self._title, self.code, self._waits, None, space=Space.S, margin=Space.L, inside=self
        )
        self.setProperty("role", "card")
        self.setFixedWidth(Size.FIELD)
        self.start_over()
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew."""
        self.field.say(
            self.tr("The number of your shop's WhatsApp"),
            self.tr("With country code, such as +91 98200 12345"),
        )
        self.button.say(self.tr("Get a code"))
        self._title.setText(self.tr("Type this code into the phone"))
        self._waits.setText(self.tr("Asking WhatsApp for a code"))

    def start_over(self, problem: str = "") -> None:
        """Ask for the number, with what was wrong with the one before."""
        self._shown = None
        self._show(form=True)
        self.field.wrong(problem)

    def show_code(self, code: LinkCode | None, *, dim: bool = False) -> None:
        """Show a code; a dim one counts no more, and None is one that is still on its way."""
        self._shown = code or self._shown
        if self._shown is None:
            return
        text = self._shown.text
        half = len(text) // 2
        self.code.setText(f"{text[:half]}-{text[half:]}")
        self.code.setAccessibleName(" ".join(text))
        self.code.setEnabled(not dim)
        self._show(code=True)

    def forget_code(self) -> None:
        """Another one is asked for."""
        self._shown = None
        self._show(waits=True)

    @property
    def is_asking(self) -> bool:
        """Whether a code was asked for, or is shown."""
        return self._form.isHidden()

    @property
    def has_code(self) -> bool:
        """Whether a code is shown."""
        return self._shown is not None

    def seconds_left(self) -> int:
        """Whole seconds until the page renews the code."""
        if self._shown is None:
            return 0
        return max(0, round(self._shown.seen_at + self._shown.lifetime - time.monotonic()))

    def _ask(self) -> None:
        phone = self.line.text().strip()
        if not phone:
            self.field.wrong(self.tr("Type the number first"))
            self.line.setFocus()
            return
        self.field.wrong("")
        self.forget_code()
        self.asked.emit(phone)

    def _show(self, *, form: bool = False, waits: bool = False, code: bool = False) -> None:
        self._form.setVisible(form)
        self._waits.setVisible(waits)
        for part in (self._title, self.code):
            part.setVisible(code)
