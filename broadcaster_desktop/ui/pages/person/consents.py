"""A person's consents: what holds for each purpose, recording and taking back, and the whole ledger."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QFrame

from broadcaster_desktop.core.records import ConsentRow, Purpose
from broadcaster_desktop.errors import fill
from broadcaster_desktop.ui.i18n import number
from broadcaster_desktop.ui.pages.person import standing
from broadcaster_desktop.ui.pages.person.acts import Acts
from broadcaster_desktop.ui.pages.person.facts import Facts
from broadcaster_desktop.ui.pages.person.parts import flowing
from broadcaster_desktop.ui.pages.person.recording import Recording
from broadcaster_desktop.ui.theme.tokens import Space
from broadcaster_desktop.ui.widgets.buttons import Button
from broadcaster_desktop.ui.widgets.layout import column, frame, label
from broadcaster_desktop.ui.widgets.pill import Pill
from broadcaster_desktop.ui.widgets.translated import TranslatedFrame

_AT_FIRST = 10
"""Entries of the ledger shown until more is asked for."""


class Consents(TranslatedFrame):
    """Taking back is one press, as giving is."""

    def __init__(self, acts: Acts) -> None:
        super().__init__()
        self._acts = acts
        self._facts: Facts | None = None
        self._all = False
        self.purposes = {purpose: _Held(purpose) for purpose in Purpose}
        self.recording = Recording(acts)
        self._title = label("section", wrap=True)
        self._none = label("small", "second", wrap=True)
        self.ledger = _Ledger()
        self.more = Button("link")
        parts = (*self.purposes.values(), self.recording, self._title, self._none, self.ledger, self.more)
        column(*parts, space=Space.M, inside=self)
        for purpose, held in self.purposes.items():
            held.record.clicked.connect(partial(self.recording.ask, purpose))
            held.withdraw.clicked.connect(partial(self._withdraw, purpose))
        self.more.clicked.connect(self._show_all)
        self.recording.ended.connect(self._step_out)
        self.retranslate()

    def show_facts(self, facts: Facts, *, anew: bool) -> None:
        """Show a contact's consents."""
        self._facts = facts
        self._all = self._all and not anew
        self.recording.show_facts(facts, anew=anew)
        self.retranslate()

    def revert(self) -> bool:
        """Close the form; False when it is not open."""
        return self.recording.revert()

    def retranslate(self) -> None:
        """Set every text anew."""
        self._title.setText(self.tr("All that was noted"))
        self._none.setText(
            self.tr("Nothing yet. What a person agreed to, and takes back, is kept here for good.")
        )
        entries = tuple(reversed(self._facts.detail.consents)) if self._facts else ()
        shown = entries if self._all else entries[:_AT_FIRST]
        for purpose, held in self.purposes.items():
            held.show_entry(self._facts.newest(purpose) if self._facts else None)
        self.ledger.show_entries(shown)
        self._none.setVisible(not entries)
        self.more.setVisible(len(shown) < len(entries))
        self.more.say(fill(self.tr("Show all {n}"), {"n": number(len(entries))}))

    def _step_out(self) -> None:
        """The focus goes back to where the form was asked for."""
        held = self.purposes[Purpose.MARKETING]
        (held.withdraw if held.record.isHidden() else held.record).setFocus()

    def _show_all(self) -> None:
        self._all = True
        self.retranslate()

    def _withdraw(self, purpose: Purpose) -> None:
        if self._facts is None:
            return
        phone, consent = self._facts.number, self._acts.services.consent
        language = str(self._acts.shell.preferences.language)
        text = self.tr("Taken back. No more marketing goes to {name}")
        if purpose is Purpose.SERVICE:
            text = self.tr("Taken back. No more service messages go to {name}")
        self._acts.run(
            lambda: consent.withdraw(phone, purposes=(purpose,), language=language),
            fill(text, {"name": self._facts.called}),
            consent.take_back,
        )


class _Held(TranslatedFrame):
    """What holds for one purpose, and what can be done about it."""

    def __init__(self, purpose: Purpose) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._purpose = purpose
        self._entry: ConsentRow | None = None
        self._title, self.pill = label(strong=True, wrap=True), Pill()
        self._story, self._wording = label("small", "second", wrap=True), label("small", wrap=True)
        self.record, self.withdraw = Button(), Button()
        buttons = flowing(self.record, self.withdraw)
        parts = (self._title, self.pill, self._wording, self._story, buttons)
        column(*parts, space=Space.S, margin=Space.M, inside=self)
        self.retranslate()

    def show_entry(self, entry: ConsentRow | None) -> None:
        """Show the entry that holds; None: there is none."""
        self._entry = entry
        focused = (
            self.record if self.record.hasFocus() else self.withdraw if self.withdraw.hasFocus() else None
        )
        self.retranslate()
        if focused is not None and focused.isHidden():
            (self.withdraw if focused is self.record else self.record).setFocus()

    def retranslate(self) -> None:
        """Set every text anew."""
        entry, shown = self._entry, standing.consent(self._entry)
        self._title.setText(standing.say(standing.PURPOSES[self._purpose]))
        self.pill.say(shown.text, shown.tone, shown.glyph)
        self._story.setText(standing.story(entry) if entry else "")
        self._story.setVisible(entry is not None)
        self._wording.setText(f"“{entry.wording}”" if entry else "")
        self._wording.setVisible(bool(entry and entry.wording))
        title = self._title.text()
        record, withdraw = self.tr("Record a consent"), self.tr("Take back")
        self.record.say(record, name=f"{record}, {title}")
        self.withdraw.say(withdraw, name=f"{withdraw}, {title}")
        granted = entry is not None and entry.granted
        self.withdraw.setVisible(granted)
        self.record.setVisible(not granted)


class _Ledger(TranslatedFrame):
    """Entries as they were noted, the newest first."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[ConsentRow, ...] = ()
        self._rows = column(space=Space.M, inside=self)

    def show_entries(self, entries: tuple[ConsentRow, ...]) -> None:
        """Show these."""
        while (item := self._rows.takeAt(0)) is not None:
            row = item.widget()
            if row is not None:
                row.hide()
                row.deleteLater()
        self._shown = entries
        for entry in entries:
            self._rows.addWidget(self._row(entry))
        self.setVisible(bool(entries))

    def retranslate(self) -> None:
        """Set every text anew."""
        self.show_entries(self._shown)

    def _row(self, entry: ConsentRow) -> QFrame:
        title, wording = label(strong=True, wrap=True), label("small", wrap=True)
        story = label("small", "second", wrap=True)
        what = self.tr("Agreed. {purpose}") if entry.granted else self.tr("Taken back. {purpose}")
        title.setText(fill(what, {"purpose": standing.say(standing.PURPOSES[entry.purpose])}))
        story.setText(standing.story(entry))
        wording.setText(f"“{entry.wording}”")
        made = frame("entry", title, wording, story, space=Space.XS, margin=0)
        wording.setVisible(bool(entry.wording))
        return made
