"""Erasing a person: what goes, what stays, the typed word for it, and what it came to."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

from broadcaster_desktop.core.phone import latin_digits
from broadcaster_desktop.core.privacy import Erased
from broadcaster_desktop.errors import fill
from broadcaster_desktop.ui.i18n import number
from broadcaster_desktop.ui.pages.person.facts import Facts
from broadcaster_desktop.ui.pages.person.parts import flowing
from broadcaster_desktop.ui.theme.tokens import Size, Space
from broadcaster_desktop.ui.widgets.buttons import Button
from broadcaster_desktop.ui.widgets.fields import Field
from broadcaster_desktop.ui.widgets.icons import Glyph, Icon
from broadcaster_desktop.ui.widgets.layout import column, label
from broadcaster_desktop.ui.widgets.progress import Progress
from broadcaster_desktop.ui.widgets.translated import TranslatedFrame

_DIGITS = 4


class Erasing(TranslatedFrame):
    """Asks for the number's last four digits, then shows how far it is. Once begun it is not stopped."""

    agreed = Signal()
    ended = Signal()
    """The owner left it."""

    def __init__(self) -> None:
        super().__init__()
        self._digits = ""
        self.busy = False
        self._goes_title, self._stays_title = label(strong=True), label(strong=True)
        self._goes, self._stays, self._phone = (label("small", wrap=True) for _ in range(3))
        self.line = QLineEdit()
        self.line.setMaxLength(_DIGITS)
        self._field = Field(self.line)
        self.erase, self.cancel = Button("danger"), Button("link")
        self._buttons = flowing(self.erase, self.cancel)
        self._how_far, self._bar = label("small", wrap=True), Progress()
        texts = (self._goes_title, self._goes, self._stays_title, self._stays, self._phone)
        parts = (*texts, self._field, self._buttons, self._how_far, self._bar)
        column(*parts, space=Space.S, inside=self)
        self.line.textChanged.connect(self._compare)
        self.line.returnPressed.connect(self._agree)
        self.erase.clicked.connect(self._agree)
        self.cancel.clicked.connect(self.ended)
        self.stop()
        self.hide()
        self.retranslate()

    def show_facts(self, facts: Facts) -> None:
        """Whose digits count."""
        self._digits = facts.number[-_DIGITS:]
        self._compare()

    def ask(self) -> None:
        """Ask for them."""
        self.line.clear()
        self.show()
        self.line.setFocus()

    def begin(self) -> None:
        """It is being done."""
        self.busy = True
        self._show()
        self.show_progress(0, 0)

    def stop(self) -> None:
        """It is done, or could not be."""
        self.busy = False
        self.line.clear()
        self._show()

    def show_progress(self, done: int, of: int) -> None:
        """So many backups of how many were looked through."""
        if not of:
            self._how_far.setText(self.tr("Erasing"))
            self._bar.show_busy(self._how_far.text())
            return
        text = fill(
            self.tr("Erasing: backup {n} of {total} looked through"), {"n": number(done), "total": number(of)}
        )
        self._how_far.setText(text)
        self._bar.show_part(done, of, text)

    def retranslate(self) -> None:
        """Set every text anew."""
        self._goes_title.setText(self.tr("What goes for good"))
        self._goes.setText(
            self.tr(
                "• The contact with tags, fields and history\n"
                "• Every message to them in all campaigns; those that wait are cancelled\n"
                "• Their replies, and their lines in files you brought in\n"
                "• Their name and number in logs and backups; a backup that knows them is written anew"
            )
        )
        self._stays_title.setText(self.tr("What stays"))
        self._stays.setText(
            self.tr(
                "• A fingerprint of the number without name or number. By it they get no messages if they"
                " asked for none, and no older backup brings them back\n"
                "• That someone agreed, when and to which purpose, and that a campaign counted one person"
            )
        )
        self._phone.setText(self.tr("The chat in WhatsApp itself stays: delete it on your phone."))
        self._field.say(
            self.tr("Last four digits of the number"), self.tr("Type them to show that it is meant.")
        )
        self.erase.say(self.tr("Erase everywhere"))
        self.cancel.say(self.tr("Keep this person"))

    def _show(self) -> None:
        for part in (self._field, self._buttons):
            part.setVisible(not self.busy)
        for part in (self._how_far, self._bar):
            part.setVisible(self.busy)

    def _compare(self) -> None:
        self.erase.setEnabled(bool(self._digits) and latin_digits(self.line.text()) == self._digits)

    def _agree(self) -> None:
        if self.erase.isEnabled() and not self.busy:
            self.agreed.emit()


class ErasedReport(TranslatedFrame):
    """What erasing came to; it stands until the owner closes it."""

    def __init__(self) -> None:
        super().__init__()
        self._called = ""
        self._erased: Erased | None = None
        self._title, self._done = label("section", wrap=True), label(wrap=True)
        self._sure, self._look = label(wrap=True), label(wrap=True)
        self.close_button = Button()
        icon = Icon(Glyph.OK, "success", Size.ICON_LARGE)
        parts = (icon, self._title, self._done, self._sure, self._look, self.close_button)
        column(*parts, inside=self)
        for part in (self._done, self._sure, self._look):
            part.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.hide()

    def show_result(self, called: str, erased: Erased) -> None:
        """Show it."""
        self._called, self._erased = called, erased
        self.retranslate()
        self.show()

    def retranslate(self) -> None:
        """Set every text anew."""
        erased = self._erased
        if erased is None:
            return
        self._title.setText(fill(self.tr("{name} is erased"), {"name": self._called}))
        values = {"messages": number(erased.cancelled), "backups": number(erased.rewritten)}
        text = self.tr("Messages cancelled: {messages}. Backups written anew: {backups}.")
        self._done.setText(fill(text, values))
        sure = [one.place for one in erased.left if one.sure]
        unsure = [one.place for one in erased.left if not one.sure]
        found = self.tr("Something of them still stands in these places. Change or delete it yourself:")
        look = self.tr("These could not be looked into. See for yourself whether they show this person:")
        nothing = self.tr("Nothing of them was found anywhere else.")
        self._sure.setText("\n".join([found, *(f"• {place}" for place in sure)]) if sure else nothing)
        self._look.setText("\n".join([look, *(f"• {place}" for place in unsure)]))
        self._look.setVisible(bool(unsure))
        self.close_button.say(self.tr("Close"))
