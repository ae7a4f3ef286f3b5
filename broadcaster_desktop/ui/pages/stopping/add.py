"""Putting one number on the do-not-message list; what is typed is judged as it is typed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget
from shiboken6 import isValid

from broadcaster_desktop.core.phone import PhoneVerdict, normalise
from broadcaster_desktop.errors import fill
from broadcaster_desktop.services.optouts import OptOuts
from broadcaster_desktop.ui.i18n import phone
from broadcaster_desktop.ui.row_words import reasons
from broadcaster_desktop.ui.tasks import Latest, Tasks
from broadcaster_desktop.ui.widgets.fields import Field
from broadcaster_desktop.ui.widgets.form import Form


class AddNumber(Form):
    """Emits `given` with the number (E.164) and the note."""

    given = Signal(str, str)

    def __init__(self, parent: QWidget, optouts: OptOuts, tasks: Tasks) -> None:
        super().__init__(parent)
        self.say(self.tr("Add to the do-not-message list"), self.tr("Add number"), self.tr("Cancel"))
        self._optouts = optouts
        self._newest = Latest(tasks)
        self.phone, self.note = QLineEdit(), QLineEdit()
        self.phone_field, note_field = Field(self.phone), Field(self.note)
        self.phone_field.say(self.tr("Phone"), self._hint())
        note_field.say(self.tr("Why (if you like)"), self.tr("Such as: asked at the counter"))
        self.phone.textChanged.connect(self._judge)
        self.verb.setDefault(True)
        self.lay_out(self.phone_field, note_field)
        self.phone.setFocus()

    def act(self) -> None:
        """Give the number, when it is one."""
        verdict = normalise(self.phone.text())
        if verdict.e164 is None:
            self.phone_field.wrong(self._refusal(verdict))
            self.phone.setFocus()
            return
        self.given.emit(verdict.e164, self.note.text().strip())
        self.accept()

    def _judge(self) -> None:
        self.phone_field.wrong("")
        verdict = normalise(self.phone.text())
        if verdict.e164 is None:
            typed = bool(self.phone.text().strip())
            self.phone_field.say(self.tr("Phone"), self._refusal(verdict) if typed else self._hint())
            return
        wanted = verdict.e164
        self.phone_field.say(self.tr("Phone"), fill(self.tr("Will be {phone}"), {"phone": phone(wanted)}))
        self._newest.run(lambda: self._optouts.is_out(wanted), self._known)

    def _known(self, known: bool) -> None:
        if not isValid(self):  # answered, and gone, before the answer came
            return
        verdict = normalise(self.phone.text())
        if known and verdict.e164 is not None:
            text = fill(self.tr("{phone} is on the list already"), {"phone": phone(verdict.e164)})
            self.phone_field.say(self.tr("Phone"), text)

    def _hint(self) -> str:
        return self.tr("With country code, such as +91 98200 12345")

    def _refusal(self, verdict: PhoneVerdict) -> str:
        return fill(self.tr("Not a number yet: {why}"), {"why": reasons(verdict.reasons)})
