"""One person's rights by number alone: their record saved for them, or all of it erased."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from broadcaster_desktop.core.phone import PhoneVerdict, latin_digits, normalise
from broadcaster_desktop.core.privacy import Erased
from broadcaster_desktop.errors import fill
from broadcaster_desktop.services.privacy import Privacy
from broadcaster_desktop.ui.i18n import phone
from broadcaster_desktop.ui.pages.keeping.busy import Busy
from broadcaster_desktop.ui.row_words import reasons
from broadcaster_desktop.ui.shell import Shell
from broadcaster_desktop.ui.tasks import Cancelled, Report
from broadcaster_desktop.ui.theme.tokens import Size, Space, Tone
from broadcaster_desktop.ui.widgets.bar import StateBar
from broadcaster_desktop.ui.widgets.buttons import Button
from broadcaster_desktop.ui.widgets.fields import Field, paragraph
from broadcaster_desktop.ui.widgets.form import Form
from broadcaster_desktop.ui.widgets.layout import column, label, row
from broadcaster_desktop.ui.widgets.translated import TranslatedFrame

LAST = 4
"""Digits of the number that are typed to confirm."""
_TOLD = 6


class EraseForm(Form):
    """Accepted once the last digits were typed: it cannot be undone."""

    def __init__(self, parent: QWidget, number: str) -> None:
        super().__init__(parent, "danger")
        title = fill(self.tr("Erase {phone} everywhere?"), {"phone": phone(number)})
        self.say(title, self.tr("Erase everywhere"), self.tr("Keep this person"))
        self._digits = number[-LAST:]
        story = paragraph(label())
        story.setText(
            self.tr(
                "Their contact, consents, messages and replies go, here and in the backups."
                " It cannot be undone. If they asked to stop, a fingerprint of the number stays,"
                " so that they never get a message."
            )
        )
        self.typed = QLineEdit()
        self.field = Field(self.typed)
        self.field.say(fill(self.tr("Type the last {n} digits of the number"), {"n": LAST}))
        self.typed.textChanged.connect(lambda: self.field.wrong(""))
        self.lay_out(story, self.field)
        self.typed.setFocus()

    def act(self) -> None:
        """Go on, when the digits are right."""
        if latin_digits(self.typed.text()) == self._digits:
            self.accept()
            return
        self.field.wrong(self.tr("These are not the last digits of this number."))
        self.typed.setFocus()


class OneNumber(TranslatedFrame):
    """A field for the number, and what can be done for whoever has it."""

    def __init__(self, shell: Shell, privacy: Privacy) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._shell, self._privacy = shell, privacy
        self._title, self._story = label("section"), paragraph(label("small", "second"))
        self.phone = QLineEdit()
        self.field = Field(self.phone)
        self.field.setMaximumWidth(Size.FIELD)
        self.save, self.erase = Button(), Button("danger")
        self.busy, self.told = Busy(), StateBar()
        self.phone.textChanged.connect(self._judge)
        self.save.clicked.connect(self._choose_place)
        self.erase.clicked.connect(self._ask)
        buttons = row(self.save, self.erase, None)
        parts = (self._title, self._story, self.field, buttons, self.busy, self.told)
        column(*parts, space=Space.S, margin=Space.L, inside=self)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew."""
        self._title.setText(self.tr("What is kept of one person"))
        self._story.setText(
            self.tr("When a customer asks what you keep of them, save it for them. When they ask, erase it.")
        )
        self.save.say(self.tr("Save their record"))
        self.erase.say(self.tr("Erase this number"))
        self._judge()

    def _judge(self) -> None:
        verdict = self._verdict()
        hint = self.tr("With country code, such as +91 98200 12345")
        if verdict.e164 is not None:
            hint = fill(self.tr("This is {phone}"), {"phone": phone(verdict.e164)})
        elif self.phone.text().strip():
            hint = fill(self.tr("Not a number yet: {why}"), {"why": reasons(verdict.reasons)})
        self.field.wrong("")
        self.field.say(self.tr("Number"), hint)

    def _verdict(self) -> PhoneVerdict:
        return normalise(self.phone.text())

    def _number(self) -> str | None:
        """The number that is typed; without one the field says so."""
        wanted = self._verdict().e164
        if wanted is None:
            self.field.wrong(self.tr("Type the whole number first"))
            self.phone.setFocus()
        return wanted

    def _choose_place(self) -> None:
        wanted = self._number()
        if wanted is None:
            return
        title, proposed = self.tr("Save their record"), f"record-{wanted.lstrip('+')}.json"
        name, _ = QFileDialog.getSaveFileName(self, title, proposed, self.tr("Record (*.json)"))
        if name:
            self.save_as(wanted, Path(name))

    def save_as(self, wanted: str, path: Path) -> None:
        """Write down everything kept of a number."""
        text = fill(self.tr("The record is saved in {file}"), {"file": path.name})
        self._shell.tasks.run(
            lambda: self._privacy.save_record(wanted, path),
            lambda _: self._shell.toast(text),
            self._shell.fail,
            lane="long",
        )

    def _ask(self) -> None:
        wanted = self._number()
        if wanted is None or self.busy.going:
            return
        form = EraseForm(self, wanted)
        form.accepted.connect(partial(self._erase, wanted))
        form.open()

    def _erase(self, wanted: str) -> None:
        total = 0

        def work(report: Report) -> Erased:
            def told(done: int, of: int) -> None:
                nonlocal total
                total = of
                report(done)

            return self._privacy.erase(wanted, told)

        self.told.clear()
        self.erase.setEnabled(False)
        self.busy.begin(self.tr("Erasing"))
        text = self.tr("Looked through {done} of {total} backups")
        self._shell.tasks.run_long(
            work,
            partial(self._erased, wanted),
            self._failed,
            lambda done: self.busy.show_part(text, done, total),
        )

    def _erased(self, wanted: str, done: Erased) -> None:
        self._ended()
        self.phone.clear()
        title = fill(self.tr("{phone} is erased"), {"phone": phone(wanted)})
        more = [
            self.tr("%Ln waiting messages were cancelled.", "", done.cancelled) if done.cancelled else "",
            self.tr("%Ln backups were written anew.", "", done.rewritten) if done.rewritten else "",
        ]
        if done.left:
            places = [one.place for one in done.left[:_TOLD]] + ["…"] * (len(done.left) > _TOLD)
            text = self.tr("Something may still stand in: {places}")
            more.append(fill(text, {"places": ", ".join(places)}))
        tone = Tone.WARN if done.left else Tone.SUCCESS
        self.told.say(tone, title, " ".join(filter(None, more)), self.tr("Close"), self.told.clear)

    def _failed(self, error: BaseException) -> None:
        self._ended()
        if not isinstance(error, Cancelled):
            self._shell.fail(error)

    def _ended(self) -> None:
        self.busy.end()
        self.erase.setEnabled(True)
