"""A person's own rights: all that is kept about them in their hands, or nothing of it left here."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog

from broadcaster_desktop.core.privacy import Erased
from broadcaster_desktop.errors import fill
from broadcaster_desktop.ui.pages.person.acts import Acts
from broadcaster_desktop.ui.pages.person.erasing import Erasing
from broadcaster_desktop.ui.pages.person.facts import Facts
from broadcaster_desktop.ui.tasks import Report
from broadcaster_desktop.ui.theme.tokens import Space
from broadcaster_desktop.ui.widgets.buttons import Button
from broadcaster_desktop.ui.widgets.icons import Glyph
from broadcaster_desktop.ui.widgets.layout import card, column, label
from broadcaster_desktop.ui.widgets.translated import TranslatedFrame

_SUFFIX = ".json"


class Rights(TranslatedFrame):
    """Saving the record, and erasing."""

    erased = Signal(str, object)
    """Somebody, as they were called, is erased; what it came to."""

    def __init__(self, acts: Acts) -> None:
        super().__init__()
        self._acts = acts
        self._facts: Facts | None = None
        self._backups = 0
        self._save_title, self._save_more = label(strong=True, wrap=True), label("small", "second", wrap=True)
        self.save = Button(glyph=Glyph.DOCUMENT)
        self._erase_title = label(strong=True, wrap=True)
        self._erase_more = label("small", "second", wrap=True)
        self.erase = Button("danger")
        self.erasing = Erasing()
        saving = card(self._save_title, self._save_more, self.save, space=Space.S, margin=Space.M)
        parts = (self._erase_title, self._erase_more, self.erase, self.erasing)
        column(saving, card(*parts, space=Space.S, margin=Space.M), inside=self)
        self.save.clicked.connect(self._save)
        self.erase.clicked.connect(self._ask)
        self.erasing.ended.connect(self._end)
        self.erasing.agreed.connect(self._erase)
        self.retranslate()

    @property
    def busy(self) -> bool:
        """Whether somebody is being erased."""
        return self.erasing.busy

    def show_facts(self, facts: Facts, *, anew: bool) -> None:
        """Whose rights they are."""
        self._facts = facts
        self.erasing.show_facts(facts)
        if anew:
            self._end()

    def revert(self) -> bool:
        """Close the question; False when it is not asked."""
        asked = not self.erasing.isHidden() and not self.busy
        if asked:
            self._end()
            self.erase.setFocus()
        return asked

    def retranslate(self) -> None:
        """Set every text anew."""
        self._save_title.setText(self.tr("Save everything kept about this person"))
        self._save_more.setText(
            self.tr("A file to hand to them: details, consents, messages, replies. Any editor opens it.")
        )
        self.save.say(self.tr("Save as a file"))
        self._erase_title.setText(self.tr("Erase this person everywhere"))
        self._erase_more.setText(
            self.tr("When they ask for it. Unlike deleting, there is no bin and no way back.")
        )
        self.erase.say(self.tr("Erase everywhere…"))

    def _save(self) -> None:
        facts = self._facts
        if facts is None:
            return
        title, kind = self.tr("Save everything kept about this person"), "JSON (*.json)"
        name, _ = QFileDialog.getSaveFileName(self, title, f"person-{facts.number[-4:]}{_SUFFIX}", kind)
        if not name:
            return
        path, number = Path(name), facts.number
        if not path.suffix:
            path = path.with_suffix(_SUFFIX)
        text = fill(self.tr("Saved as {path}"), {"path": path})
        self._acts.run(lambda: self._acts.services.privacy.save_record(number, path), text)

    def _ask(self) -> None:
        self.erase.hide()
        self.erasing.ask()

    def _end(self) -> None:
        if not self.busy:
            self.erasing.hide()
            self.erase.show()

    def _erase(self) -> None:
        facts, shell, privacy = self._facts, self._acts.shell, self._acts.services.privacy
        if facts is None or self.busy:
            return
        number, called = facts.number, facts.called

        def work(report: Report) -> Erased:
            def told(done: int, of: int) -> None:
                self._backups = of
                report(done)

            return privacy.erase(number, told)

        self.erasing.begin()
        shell.tasks.run_long(
            work,
            lambda result: self._done(called, result),
            self._failed,
            lambda done: self.erasing.show_progress(done, self._backups),
        )

    def _done(self, called: str, result: Erased) -> None:
        self.erasing.stop()
        self._end()
        self.erased.emit(called, result)

    def _failed(self, error: BaseException) -> None:
        self.erasing.stop()
        self._end()
        self._acts.done.emit()
        self._acts.shell.fail(error)
