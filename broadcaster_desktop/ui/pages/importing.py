"""Contacts from a file, in four steps; cancelling at any of them saves nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from broadcaster_desktop.core.records import ImportSummary
from broadcaster_desktop.core.tidying import ImportUndone
from broadcaster_desktop.errors import UserError, fill
from broadcaster_desktop.services.checking import Checked
from broadcaster_desktop.services.reading import Origin, Preview
from broadcaster_desktop.services.reading.problems import changed
from broadcaster_desktop.ui.i18n import number
from broadcaster_desktop.ui.pages.bringing.afterwards import Afterwards
from broadcaster_desktop.ui.pages.bringing.check import Check
from broadcaster_desktop.ui.pages.bringing.chosen import chosen_options
from broadcaster_desktop.ui.pages.bringing.done import Done
from broadcaster_desktop.ui.pages.bringing.file import FileStep
from broadcaster_desktop.ui.pages.bringing.how_read import Chosen
from broadcaster_desktop.ui.pages.bringing.in_hand import REGION, InHand, looking
from broadcaster_desktop.ui.pages.bringing.match import Match
from broadcaster_desktop.ui.pages.bringing.work import Work
from broadcaster_desktop.ui.shell import Page, Place, Shell, scrolling
from broadcaster_desktop.ui.tasks import Cancelled, Latest, Report
from broadcaster_desktop.ui.widgets.bar import StateBar
from broadcaster_desktop.ui.widgets.buttons import Button
from broadcaster_desktop.ui.widgets.layout import column
from broadcaster_desktop.ui.widgets.stepper import Stepper

if TYPE_CHECKING:
    from broadcaster_desktop.services import Services

FILE, MATCH, CHECK, DONE = range(4)
BUSY = 4


class ImportPage(Page):
    """File, match, check, done; long work shows its count and can be cancelled until it is being saved."""

    def __init__(self, shell: Shell, services: Services) -> None:
        super().__init__(shell)
        self._importing, self._settings = services.importing, services.settings
        self._held: InHand | None = None
        self._preview: Preview | None = None
        self._wanted = Chosen()
        self._asked = False
        self._earlier, self._previews = Latest(shell.tasks), Latest(shell.tasks)
        self.step = FILE
        self._build()
        self._connect()
        self.retranslate()
        self._go(FILE)

    def title(self) -> str:
        """The words in the header."""
        return self.tr("Bring contacts from a file")

    def open(self, what: object) -> None:
        """Begin anew; with a path, at once with that file."""
        if not self.work.busy:
            self._go(FILE)
            self._read_earlier()
            if isinstance(what, Path):
                self.take(what)

    def landing(self) -> QWidget | None:
        """The button that chooses a file."""
        return self.file.drop.browse

    def back(self) -> bool:
        """One step back, or what is under way cancelled; False where there is neither."""
        if self.work.busy:
            self.work.cancel()
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
        if self._held is not None:
            self.match.say_countries(self.shell.preferences.language)
        self._say_primary()

    # the page's parts

    def _build(self) -> None:
        self.stepper, self.outcome = Stepper(4), StateBar()
        self.file, self.match, self.check, self.done = FileStep(self.shell), Match(), Check(), Done()
        self.work = Work(self, self.shell.tasks)
        self.afterwards = Afterwards(self, self.shell, self._importing, self.work)
        self.places = QStackedWidget()
        for part in (
            scrolling(self.file),
            self.match,
            scrolling(self.check),
            scrolling(self.done),
            self.work.shown,
        ):
            self.places.addWidget(part)
        self.back_button, self.cancel, self.primary = Button(), Button(), Button("primary")
        content = column(self.stepper, self.outcome)
        content.addWidget(self.places, 1)
        self.lay_out(content, self.back_button, None, self.cancel, self.primary, scrolls=False)

    def _connect(self) -> None:
        self.work.late.connect(self._show_work)
        self.work.changed.connect(self._show_buttons)
        self.file.chosen.connect(self.take)
        self.file.earlier.undo.connect(self.afterwards.undo)
        self.match.changed.connect(self._show_anew)
        self.match.how.wanted.connect(self._read_otherwise)
        self.back_button.clicked.connect(self.back)
        self.cancel.clicked.connect(self.work.cancel)
        self.done.save_wanted.connect(self.afterwards.save_rejects)
        self.done.undo_wanted.connect(self.afterwards.undo)
        self.afterwards.undone.connect(self._undone)
        self.afterwards.failed.connect(self._failed)
        if self.primary:
            self.primary.clicked.connect(self._next)

    def _go(self, step: int) -> None:
        self.step = step
        self._asked = False
        self.outcome.clear()
        self.places.setCurrentIndex(step)
        self.stepper.go(step)
        self._show_buttons()

    def _show_work(self) -> None:
        self.places.setCurrentIndex(BUSY)
        self._show_buttons()

    def _show_buttons(self) -> None:
        busy = self.work.busy
        self.show_part(self.back_button, shown=self.step in (MATCH, CHECK) and not busy)
        self.show_part(self.cancel, shown=busy and not self.work.saving)
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

    def _next(self) -> None:
        if self.step == MATCH:
            self._judge()
        elif self.step == CHECK:
            self._import()
        else:
            tag = "" if self.done.undone else self.check.options.tag()
            self.shell.go(Place.CONTACTS, tag or None)

    def _failed(self, error: BaseException) -> None:
        self._go(self.step)
        self.match.how.refuse()
        if isinstance(error, Cancelled):
            self.shell.toast(self.tr("Cancelled. Nothing was saved."))
        elif isinstance(error, UserError) and error.code == "file_changed":
            self._look_once_more()
        else:
            self.shell.fail(error)

    # file and match

    def take(self, origin: Origin) -> None:
        """Look at a file, or at cells that were pasted."""
        self._look(origin, Chosen(), self._taken)

    def _look(self, origin: Origin, how: Chosen, done: Callable[[InHand], None]) -> None:
        if self.work.busy:
            return
        self.work.say(fill(self.tr("Opening {file}"), {"file": origin.name}))
        language = self.shell.preferences.language
        self.work.run(looking(origin, how, self._settings, language), done, self._failed)

    def _taken(self, held: InHand) -> None:
        self._held = held
        self.match.say_countries(self.shell.preferences.language)
        self.match.begin(held.region)
        self.check.options.begin()
        self._show_anew(MATCH)

    def _read_otherwise(self, how: Chosen) -> None:
        """Another encoding, delimiter, sheet or row of headings: its columns are recognised anew."""
        self._wanted = how
        if self._held is not None:
            self._look(self._held.origin, how, self._retaken)

    def _retaken(self, held: InHand) -> None:
        if self._wanted != held.how:  # chosen while the file was being read
            self._look(held.origin, self._wanted, self._retaken)
            return
        self._held = held
        self.match.how.accept(held.how)
        self.match.columns.begin()
        self._show_anew(MATCH)

    def _show_anew(self, step: int | None = None) -> None:
        """The first rows as the owner has chosen, and then that step."""
        held, region, mapping = self._held, self.match.chosen_region(), self.match.columns.mapping()

        def show(preview: Preview) -> None:
            self._preview = preview
            self.match.show_preview(preview)
            self._say_primary()
            if step is not None:
                self._go(step)

        if held is not None:
            self._previews.run(lambda: held.preview(region, mapping), show)

    def _look_once_more(self) -> None:
        """The file is not the one any more that was looked at: say so, and judge it again."""
        held, before = self._held, self._preview
        if held is None or before is None:
            return

        def looked(again: InHand) -> None:
            self._held = again
            if again.preview(held.region, None).columns == before.columns:
                self._judge()
            else:
                self.match.columns.begin()
                self._show_anew(MATCH)

        self.shell.fail(changed(held.origin))
        self._look(held.origin, held.how, looked)

    # judging and importing

    def _judge(self) -> None:
        held = self._held
        options = chosen_options(self.match, self.check.options, self.shell.preferences.language)
        if held is None or self.work.busy:
            return

        def expected(total: int) -> None:
            self.work.shown.total = total

        def work(report: Report) -> Checked:
            return self._importing.check(held.origin, options, report, expected)

        counted = self.tr("Reading {n} of about {total}, {percent} %")
        self.work.say(self.tr("Reading {n} rows"), counted)
        self.work.run(work, self._judged, self._failed)

    def _judged(self, checked: Checked) -> None:
        if self._held is not None and checked.seen != self._held.seen:
            self._look_once_more()
            return
        self.check.show_checked(checked)
        self._go(CHECK)

    def _import(self) -> None:
        held, checked = self._held, self.check.checked
        options = chosen_options(self.match, self.check.options, self.shell.preferences.language)
        if held is None:
            return
        if options.consent is None and not self._asked:
            self._asked = True
            self.check.options.ask_for_consent()
            return

        def work(report: Report) -> ImportSummary:
            summary = self._importing.run(held.origin, options, report, report.settled, checked.seen)
            if options.region != held.region:
                self._settings.set(REGION, options.region)
            return summary

        counted, note = self.tr("Reading {n} of {total}, {percent} %"), self.tr("Cancel saves nothing.")
        self.work.say(self.tr("Reading {n} rows"), counted, note, checked.total)
        self.work.then_save(self.tr("Saving…"), self.tr("Saving… {n} of {total}, {percent} %"))
        self.work.run(work, self._imported, self._failed)

    def _imported(self, summary: ImportSummary) -> None:
        self.done.show_summary(summary)
        self._go(DONE)
        text = self.tr("%Ln people brought in", "", summary.added + summary.updated + summary.kept)
        if self.work.cancelled:
            text = self.tr("It was saved before it could be cancelled")
        self.shell.toast(text, lambda: self.afterwards.undo(summary.id))

    # what comes after

    def _read_earlier(self) -> None:
        self._earlier.run(self._importing.earlier, self.file.earlier.show_rows)

    def _undone(self, done: ImportUndone) -> None:
        if self.done.number == done.id:
            self.done.show_undone()
        self._go(self.step)
        self._read_earlier()
        self.afterwards.say(done, self.outcome)
