"""A person's number: judged as it is typed; one that somebody else has leads to making two contacts one."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit

from broadcaster_desktop.core.phone import PhoneVerdict, normalise
from broadcaster_desktop.core.records import ContactRow
from broadcaster_desktop.errors import UserError, fill
from broadcaster_desktop.ui.errors import shown
from broadcaster_desktop.ui.i18n import phone
from broadcaster_desktop.ui.pages.person.acts import Acts
from broadcaster_desktop.ui.pages.person.facts import Facts
from broadcaster_desktop.ui.pages.person.parts import flowing
from broadcaster_desktop.ui.row_words import reasons
from broadcaster_desktop.ui.tasks import Latest
from broadcaster_desktop.ui.theme.tokens import Motion, Space
from broadcaster_desktop.ui.widgets.buttons import Button
from broadcaster_desktop.ui.widgets.fields import Field, Radio
from broadcaster_desktop.ui.widgets.layout import column, frame, label
from broadcaster_desktop.ui.widgets.translated import TranslatedFrame


@dataclass(frozen=True, slots=True)
class _Looked:
    """What was typed, what it is, and who has it."""

    typed: str
    verdict: PhoneVerdict
    holder: ContactRow | None


class NumberPart(TranslatedFrame):
    """The number with its verdict; below it, once another one is typed, what is to become of it."""

    def __init__(self, acts: Acts) -> None:
        super().__init__()
        self._acts = acts
        self._facts: Facts | None = None
        self._looked: _Looked | None = None
        self._edited = False
        self._newest = Latest(acts.shell.tasks)
        self.line = QLineEdit()
        self._field = Field(self.line)
        self._question = label(strong=True, wrap=True)
        self._more = label("small", "second", wrap=True)
        self.same, self.other = Radio(), Radio()
        self.save, self.merge, self.keep = Button(), Button(), Button("link")
        buttons = flowing(self.save, self.merge, self.keep)
        parts = (self._question, self.same, self.other, self._more, buttons)
        self.choice = frame("well", *parts, space=Space.S, margin=Space.M)
        column(self._field, self.choice, space=Space.S, inside=self)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(Motion.SEARCH_WAIT)
        self._typing.timeout.connect(self._look)
        self.line.textEdited.connect(self._edit)
        self.line.returnPressed.connect(self._enter)
        self.save.clicked.connect(self._save)
        self.merge.clicked.connect(self._merge)
        self.keep.clicked.connect(self.revert)
        self.same.toggled.connect(self.retranslate)
        self.same.setChecked(True)
        self.retranslate()

    def show_facts(self, facts: Facts, *, anew: bool) -> None:
        """Show the number; what is being typed stays."""
        saved = self._facts is not None and self._facts.number != facts.number
        self._facts = facts
        if anew or saved or not self._edited:
            self.revert()

    def revert(self) -> bool:
        """The number as it was; False when no other one was typed."""
        kept = phone(self._facts.number) if self._facts else ""
        changed = self.line.text() != kept
        self._typing.stop()
        self._looked, self._edited = None, False
        self.same.setChecked(True)
        self.line.setText(kept)
        self.line.setCursorPosition(0)
        self.retranslate()
        return changed

    def retranslate(self) -> None:
        """Set every text anew."""
        self._field.say(self.tr("Phone"), self._hint())
        self._field.wrong(self._fault())
        self.same.setText(self.tr("Same person, new number"))
        self.other.setText(self.tr("Another person now"))
        for choice in (self.same, self.other):
            choice.setAccessibleName(choice.text())
        self.save.say(self.tr("Save the number"))
        self.merge.say(self.tr("Make them one contact"))
        self.keep.say(self.tr("Keep the old number"))
        self._show_choice()

    def _show_choice(self) -> None:
        looked, facts = self._looked, self._facts
        number = looked.verdict.e164 if looked else None
        taken = looked.holder if looked else None
        differs = facts is not None and number is not None and number != facts.number
        self.choice.setVisible(differs)
        if not differs or facts is None:
            return
        for part in (self.same, self.other, self.save):
            part.setVisible(taken is None)
        self.merge.setVisible(taken is not None)
        if taken is not None:
            values = {"phone": phone(taken.phone), "holder": taken.name or phone(taken.phone)}
            self._question.setText(fill(self.tr("{phone} is the number of {holder}"), values))
            self._more.setText(
                self.tr(
                    "If they are one person, make them one contact: this number stays, tags and fields come"
                    " together. If one of them asked for no messages, that holds for both."
                )
            )
            return
        self._question.setText(self.tr("Whose number is it?"))
        self._more.setText(
            self.tr("Their consents go along.")
            if self.same.isChecked()
            else self.tr("Consents stay with the old number; nobody has agreed for the new one yet.")
        )

    def _hint(self) -> str:
        looked = self._looked
        if looked is None or looked.verdict.e164 is None:
            return ""
        text = fill(self.tr("Is saved as {phone}"), {"phone": phone(looked.verdict.e164)})
        said = reasons(looked.verdict.reasons)
        return f"{text} ({said})" if said else text

    def _fault(self) -> str:
        looked = self._looked
        if looked is None or looked.verdict.e164 is not None:
            return ""
        return fill(self.tr("Can't be used: {why}"), {"why": reasons(looked.verdict.reasons)})

    # what the owner does

    def _edit(self) -> None:
        self._edited = True
        self._typing.start()

    def _look(self) -> None:
        typed = self.line.text().strip()
        if self._facts is None or typed == phone(self._facts.number):
            self.revert()
            return
        self._newest.run(lambda: self._judge(typed), self._show_looked)

    def _judge(self, typed: str) -> _Looked:
        verdict, services = normalise(typed), self._acts.services
        holder = services.editing.holder(verdict.e164) if verdict.e164 else None
        rows = services.contacts.rows([holder]) if holder is not None else []
        return _Looked(typed, verdict, rows[0] if rows else None)

    def _show_looked(self, looked: _Looked) -> None:
        if looked.typed == self.line.text().strip():
            self._looked = looked
            self.retranslate()

    def _enter(self) -> None:
        self._typing.stop()
        looked = self._looked
        if looked is None or looked.typed != self.line.text().strip():
            self._look()
        elif self.choice.isVisible() and looked.holder is None:
            self._save()

    def _save(self) -> None:
        looked, facts = self._looked, self._facts
        if looked is None or facts is None or looked.verdict.e164 is None:
            return
        number = looked.verdict.e164
        text = fill(self.tr("The number is {phone} now"), {"phone": phone(number)})
        same = self.same.isChecked()
        self._acts.edit(facts.id, text, phone=number, same_person=same, failed=self._failed)

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, UserError) and error.code in ("number_taken", "not_a_number"):
            self._field.wrong(shown(error).what)
            self._look()
        else:
            self._acts.shell.fail(error)

    def _merge(self) -> None:
        looked, facts = self._looked, self._facts
        if looked is None or facts is None or looked.holder is None:
            return
        name = looked.holder.name or facts.called
        self._acts.merge(
            looked.holder.id, facts.id, fill(self.tr("{name} is one contact now"), {"name": name})
        )
