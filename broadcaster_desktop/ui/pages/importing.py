"""Contacts from a file, in four steps; cancelling at any of them saves nothing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from broadcaster_desktop.core.records import ImportOptions, ImportSummary
from broadcaster_desktop.errors import fill
from broadcaster_desktop.services.reading import Preview, read
from broadcaster_desktop.ui.i18n import number
from broadcaster_desktop.ui.pages.bringing.check import Check, Judged, judge_all
from broadcaster_desktop.ui.pages.bringing.done import Done
from broadcaster_desktop.ui.pages.bringing.match import Match
from broadcaster_desktop.ui.shell import Page, Place, Shell, scrolling
from broadcaster_desktop.ui.tasks import Cancelled, Report, Running
from broadcaster_desktop.ui.theme.tokens import Space
from broadcaster_desktop.ui.widgets.buttons import Button
from broadcaster_desktop.ui.widgets.drop import DropZone
from broadcaster_desktop.ui.widgets.layout import column, label
from broadcaster_desktop.ui.widgets.progress import Progress
from broadcaster_desktop.ui.widgets.stepper import Stepper

if TYPE_CHECKING:
    from broadcaster_desktop.services import Services

FILE, MATCH, CHECK, DONE = range(4)
BUSY = 4


class ImportPage(Page):
    """File, match, check, done; long work shows its count and can be cancelled."""

    def __init__(self, shell: Shell, services: Services) -> None:
        super().__init__(shell)
        self._importing = services.importing
        self._path: Path | None = None
        self._running: Running | None = None
        self._summary: ImportSummary | None = None
        self._asked = False
        self.step = FILE
        self._build()
        self.retranslate()
        self._go(FILE)

    def title(self) -> str:
        """The words in the header."""
        return self.tr("Bring contacts from a file")

    def open(self, what: object) -> None:
        """Begin anew; with a path, at once with that file."""
        if self._running is None:
            self._go(FILE)
            if isinstance(what, Path):
                self.take(what)

    def landing(self) -> QWidget | None:
        """The button that chooses a file."""
        return self.drop.browse

    def back(self) -> bool:
        """One step back; False at the first."""
        if self._running is not None:
            self._running.cancel()
            return True
        if self.step in (MATCH, CHECK):
            self._go(self.step - 1)
            return True
        return False

    def retranslate(self) -> None:
        """Set every text anew."""
        names = (self.tr("File"), self.tr("Match"), self.tr("Check"), self.tr("Done"))
        self.stepper.say(names)
        self.back_button.say(self.tr("Back"))
        self.cancel.say(self.tr("Cancel"))
        self._say_primary()

    # the page's parts

    def _build(self) -> None:
        self.stepper = Stepper(4)
        self.drop, self.match, self.check, self.done = DropZone(), Match(), Check(), Done()
        self._busy, self.busy_text, self.busy_bar = QWidget(), label(), Progress()
        column(None, self.busy_text, self.busy_bar, None, margin=Space.XXL, inside=self._busy)
        self.busy_text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.places = QStackedWidget()
        for part in (self.drop, self.match, scrolling(self.check), self.done, self._busy):
            self.places.addWidget(part)
        self.back_button, self.cancel, self.primary = Button(), Button(), Button("primary")
        content = column(self.stepper)
        content.addWidget(self.places, 1)
        self.lay_out(content, self.back_button, None, self.cancel, self.primary, scrolls=False)
        self.drop.chosen.connect(self.take)
        self.match.changed.connect(self._look)
        self.back_button.clicked.connect(self.back)
        self.cancel.clicked.connect(self.back)
        self.primary.clicked.connect(self._next)
        self.done.save.clicked.connect(self._save_rejects)

    def _go(self, step: int) -> None:
        self.step = step
        self._asked = False
        self.places.setCurrentIndex(step)
        self.stepper.go(step)
        self._show_buttons()

    def _show_buttons(self) -> None:
        busy = self._running is not None
        self.show_part(self.back_button, shown=self.step in (MATCH, CHECK) and not busy)
        self.show_part(self.cancel, shown=busy)
        if self.primary:
            self.show_part(self.primary, shown=self.step != FILE and not busy)
        self._say_primary()

    def _say_primary(self) -> None:
        words = {
            MATCH: self.tr("Continue"),
            CHECK: fill(self.tr("Import {n}"), {"n": number(self.check.usable())}),
            DONE: self.tr("Show contacts"),
        }
        if self.primary:
            self.primary.say(words.get(self.step, ""))
            able = {MATCH: self.match.has_phone(), CHECK: self.check.usable() > 0}
            self.primary.setEnabled(able.get(self.step, True))

    # file and match

    def take(self, path: Path) -> None:
        """Look at a file."""
        self._path = path
        self.shell.tasks.run(
            lambda: self._importing.preview(path), self._previewed, self.shell.fail, lane="long"
        )

    def _previewed(self, preview: Preview) -> None:
        self.match.show_preview(preview)
        self._go(MATCH)

    def _look(self) -> None:
        path, region, mapping = self._path, self.match.chosen_region(), self.match.mapping()
        if path is not None:
            self.shell.tasks.run(
                lambda: self._importing.preview(path, region=region, mapping=mapping),
                self._looked,
                self.shell.fail,
                lane="long",
            )

    def _looked(self, preview: Preview) -> None:
        self.match.show_preview(preview)
        self._say_primary()

    # judging and importing

    def _next(self) -> None:
        if self.step == MATCH:
            self._judge()
        elif self.step == CHECK:
            self._import()
        else:
            self.shell.go(Place.CONTACTS)

    def _judge(self) -> None:
        path, region, mapping = self._path, self.match.chosen_region(), self.match.mapping()
        if path is None:
            return

        def work(report: Report) -> Judged:
            return judge_all(read(path, region=region, mapping=mapping, stop=report))

        self._begin(self.tr("Reading {n} rows"))
        self._running = self.shell.tasks.run_long(work, self._judged, self._ended, self._reported)
        self._show_buttons()

    def _judged(self, judged: Judged) -> None:
        self._running = None
        self.check.show_judged(judged)
        self._go(CHECK)

    def _import(self) -> None:
        path = self._path
        if path is None:
            return
        if self.check.wording() is None and not self._asked:
            self._asked = True
            self.check.ask_for_consent()
            return
        tag = self.check.tag()
        options = ImportOptions(
            region=self.match.chosen_region(),
            tags=(tag,) if tag else (),
            consent=self.check.wording(),
            update=self.check.updates(),
            mapping=self.match.mapping(),
            language=str(self.shell.preferences.language),
        )
        self._begin(self.tr("Bringing in {n} rows"))
        self._running = self.shell.tasks.run_long(
            lambda report: self._importing.run(path, options, report),
            self._imported,
            self._ended,
            self._reported,
        )
        self._show_buttons()

    def _imported(self, summary: ImportSummary) -> None:
        self._running = None
        self._summary = summary
        self.done.show_summary(summary)
        self._go(DONE)

    def _begin(self, words: str) -> None:
        self._busy_words = words
        self.places.setCurrentIndex(BUSY)
        self._reported(0)

    def _reported(self, count: int) -> None:
        text = fill(self._busy_words, {"n": number(count)})
        self.busy_text.setText(text)
        self.busy_bar.show_busy(text)

    def _ended(self, error: BaseException) -> None:
        self._running = None
        self._go(self.step)
        if isinstance(error, Cancelled):
            self.shell.toast(self.tr("Cancelled. Nothing was saved."))
        else:
            self.shell.fail(error)

    def _save_rejects(self) -> None:
        summary = self._summary
        if summary is None:
            return
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save rejected rows"), "rejected.csv", "CSV (*.csv)"
        )
        if name:
            self.shell.tasks.run(
                lambda: self._importing.save_rejects(summary.id, Path(name)), self._saved, lane="long"
            )

    def _saved(self, count: int) -> None:
        self.shell.toast(self.tr("%Ln row(s) saved", "", count))
