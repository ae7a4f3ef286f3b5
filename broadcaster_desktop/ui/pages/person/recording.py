"""Recording that a person agreed: to what, how, with which words."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit

from broadcaster_desktop.core.privacy import Recorded
from broadcaster_desktop.core.records import Purpose
from broadcaster_desktop.errors import UserError, fill
from broadcaster_desktop.ui.errors import shown
from broadcaster_desktop.ui.i18n import day
from broadcaster_desktop.ui.pages.person import standing
from broadcaster_desktop.ui.pages.person.acts import Acts
from broadcaster_desktop.ui.pages.person.facts import Facts
from broadcaster_desktop.ui.pages.person.parts import flowing
from broadcaster_desktop.ui.theme.tokens import Size, Space
from broadcaster_desktop.ui.widgets.buttons import Button
from broadcaster_desktop.ui.widgets.fields import CheckBox, Choice, Field
from broadcaster_desktop.ui.widgets.layout import column, label
from broadcaster_desktop.ui.widgets.translated import TranslatedFrame


class Recording(TranslatedFrame):
    """The form; hidden until it is asked for."""

    ended = Signal()
    """The owner closed it, or is done with it."""

    def __init__(self, acts: Acts) -> None:
        super().__init__()
        self.setProperty("role", "well")
        self._acts = acts
        self._facts: Facts | None = None
        self._title = label(strong=True, wrap=True)
        self.boxes = {purpose: CheckBox() for purpose in Purpose}
        self._which = label("small", "danger", wrap=True)
        self.source, self.wording = Choice(), QPlainTextEdit()
        self.wording.setTabChangesFocus(True)
        self.wording.setFixedHeight(3 * Size.HIT)
        for name in standing.SOURCES:
            self.source.addItem("", name)
        self._source, self._wording = Field(self.source), Field(self.wording)
        self._date = label("small", "second", wrap=True)
        self.save, self.cancel = Button(), Button("link")
        buttons = flowing(self.save, self.cancel)
        fields = (self._which, self._source, self._wording, self._date, buttons)
        column(self._title, *self.boxes.values(), *fields, space=Space.S, margin=Space.M, inside=self)
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.revert)
        self.hide()
        self.retranslate()

    def ask(self, purpose: Purpose) -> None:
        """Open the form for a purpose."""
        for each, box in self.boxes.items():
            box.setChecked(each is purpose)
        self.source.setCurrentIndex(0)
        self.wording.setPlainText(self.tr("This person agreed to get my shop's messages"))
        self._wording.wrong("")
        self._which.hide()
        self.show()
        self.source.setFocus()

    def show_facts(self, facts: Facts, *, anew: bool) -> None:
        """Whose consent it is."""
        self._facts = facts
        if anew:
            self.hide()

    def revert(self) -> bool:
        """Close the form; False when it is not open."""
        opened = not self.isHidden()
        if opened:
            self._end()
        return opened

    def _end(self) -> None:
        self.hide()
        self.ended.emit()

    def retranslate(self) -> None:
        """Set every text anew."""
        self._title.setText(self.tr("Record that this person agreed"))
        for purpose, box in self.boxes.items():
            box.setText(standing.say(standing.PURPOSES[purpose]))
            box.setAccessibleName(box.text())
        self._which.setText(self.tr("Tick what they agreed to."))
        self._source.say(self.tr("How they agreed"))
        for at, text in enumerate(standing.SOURCES.values()):
            self.source.setItemText(at, standing.say(text))
        self._wording.say(self.tr("What they agreed to, in words"), self.tr("It is what proves the consent."))
        self._date.setText(fill(self.tr("Noted by you, today, {day}"), {"day": day(datetime.now(UTC))}))
        self.save.say(self.tr("Save the consent"))
        self.cancel.say(self.tr("Cancel"))

    def _save(self) -> None:
        purposes = [purpose for purpose, box in self.boxes.items() if box.isChecked()]
        self._which.setVisible(not purposes)
        if not purposes or self._facts is None:
            self.boxes[Purpose.MARKETING].setFocus()
            return
        phone, wording = self._facts.number, self.wording.toPlainText()
        source, language = str(self.source.currentData()), str(self._acts.shell.preferences.language)
        consent = self._acts.services.consent

        def grant() -> Recorded:
            return consent.grant(phone, wording, purposes=purposes, source=source, language=language)

        text = fill(self.tr("Consent of {name} saved"), {"name": self._facts.called})
        self._end()
        self._acts.run(grant, text, consent.take_back, self._failed)

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, UserError) and error.code == "wording_missing":
            texts = shown(error)
            self.show()
            self._wording.wrong(f"{texts.what} {texts.next}")
            self.wording.setFocus()
        else:
            self._acts.shell.fail(error)
