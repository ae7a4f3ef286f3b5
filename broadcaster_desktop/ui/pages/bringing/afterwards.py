"""What can be done about an import behind it: take it back whole, and save the rows it could not use."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from broadcaster_desktop.core.tidying import ImportUndone
from broadcaster_desktop.errors import fill
from broadcaster_desktop.services.importing import Importing
from broadcaster_desktop.ui import row_words
from broadcaster_desktop.ui.pages.bringing.taken_back import TakenBack
from broadcaster_desktop.ui.pages.bringing.work import Work
from broadcaster_desktop.ui.shell import Shell
from broadcaster_desktop.ui.widgets.bar import StateBar


class Afterwards(QObject):
    """`undone` and `failed` tell how taking back has ended; `say` words it."""

    undone = Signal(object)
    failed = Signal(object)

    def __init__(self, page: QWidget, shell: Shell, importing: Importing, work: Work) -> None:
        super().__init__(page)
        self._page, self._shell, self._importing, self._work = page, shell, importing, work
        self._words = TakenBack(self)

    def undo(self, number: int) -> None:
        """Take an import back."""
        if self._work.busy:
            self._shell.toast(self.tr("Another file is being brought in. Undo this one afterwards."))
            return
        words = self.tr("Taking the import back")
        self._work.say(words)
        self._work.then_save(words, "")
        self._work.run(
            lambda report: self._importing.undo(number, report.settled),
            self.undone.emit,
            self.failed.emit,
            settled=True,
        )

    def say(self, done: ImportUndone, bar: StateBar) -> None:
        """Say what it has done, and in passing too: the page may be out of sight."""
        tone, title, more = self._words.say(done)
        bar.say(tone, title, more)
        self._shell.toast(title)

    def save_rejects(self, number: int, file: str) -> None:
        """Save the rows an import could not use where the owner says."""
        title = self.tr("Save rejected rows")
        usual = fill(self.tr("{file} rejected rows"), {"file": Path(file).stem}) + ".csv"
        name, _ = QFileDialog.getSaveFileName(self._page, title, usual, "CSV (*.csv)")
        if name:
            self._shell.tasks.run(
                lambda: self._importing.save_rejects(number, Path(name), row_words.reason),
                lambda count: self._shell.toast(self.tr("%Ln row(s) saved", "", count)),
                self._shell.fail,
                lane="long",
            )
