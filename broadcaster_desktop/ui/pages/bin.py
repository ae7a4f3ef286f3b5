"""Deleted contacts: for 30 days they can be had back with all they had."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from broadcaster_desktop.core.tidying import Restored
from broadcaster_desktop.errors import UserError, fill
from broadcaster_desktop.ui.counted import people
from broadcaster_desktop.ui.errors import shown
from broadcaster_desktop.ui.i18n import number, phone
from broadcaster_desktop.ui.models.bin import DELETED, TAGS, BinModel
from broadcaster_desktop.ui.shell import Page, Place, Shell
from broadcaster_desktop.ui.tasks import Cancelled, Latest, Running
from broadcaster_desktop.ui.theme.tokens import Motion, Size, Space, Tone
from broadcaster_desktop.ui.widgets.bar import StateBar
from broadcaster_desktop.ui.widgets.buttons import Button
from broadcaster_desktop.ui.widgets.check_table import CheckTable
from broadcaster_desktop.ui.widgets.dialog import ask
from broadcaster_desktop.ui.widgets.empty import Empty
from broadcaster_desktop.ui.widgets.fields import search_box
from broadcaster_desktop.ui.widgets.icons import Glyph
from broadcaster_desktop.ui.widgets.layout import column, label, row
from broadcaster_desktop.ui.widgets.work_bar import WorkBar

if TYPE_CHECKING:
    from broadcaster_desktop.services import Services

_WIDTHS = (Size.CHECK_COLUMN, 0, Size.COLUMN_PHONE, 0, Size.COLUMN_DAY, Size.COLUMN_DAY)


class BinPage(Page):
    """Restore those who are checked, or the one the owner is at; empty the bin for good."""

    def __init__(self, shell: Shell, services: Services) -> None:
        super().__init__(shell)
        self._bin, self._undo = services.bin, services.undo
        self._newest = Latest(shell.tasks, lane="reads")
        self._running: Running | None = None
        self._taken: Sequence[int] = ()
        """Numbers in the bin whose phone number somebody else has by now."""
        self.model = BinModel(services.bin.lines, [""] * 6)
        self._build()
        self._connect()
        self.retranslate()

    def title(self) -> str:
        """The words in the header."""
        return self.tr("Bin")

    def open(self, what: object) -> None:
        """Read the bin again."""
        self.taken.clear()
        self._read()

    def landing(self) -> QWidget | None:
        """The list."""
        return self.table

    def seek(self) -> None:
        """Ctrl+F: into the search."""
        self.search.setFocus()
        self.search.selectAll()

    def back(self) -> bool:
        """Esc: stop what is being done; False when nothing is."""
        if self._running is None:
            return False
        self._running.cancel()
        return True

    def retranslate(self) -> None:
        """Set every text anew."""
        self.search.setPlaceholderText(self.tr("Search name or number"))
        self.search.setAccessibleName(self.tr("Search name or number"))
        self.table.setAccessibleName(self.tr("Deleted contacts"))
        titles = (self.tr("Name"), self.tr("Phone"), self.tr("Tags"), self.tr("Deleted"))
        self.model.say_titles(("", *titles, self.tr("Left")))
        self.none.say(
            self.tr("The bin is empty"),
            self.tr("Deleted contacts stay here for 30 days and can be restored."),
            self.tr("Show contacts"),
        )
        self.nobody.say(
            self.tr("Nobody found"),
            self.tr("No deleted contact has this name or number."),
            self.tr("Clear search"),
        )
        self.all.say(self.tr("Restore all"))
        self.empty.say(self.tr("Empty the bin"))
        self._show_checked()

    # the page's parts

    def _build(self) -> None:
        self.search = search_box()
        self.primary = Button("primary", Glyph.RESTORE)
        self.all, self.empty = Button(), Button("danger", Glyph.BIN)
        self.table = CheckTable(_WIDTHS, gives_way=(TAGS, DELETED))
        self.table.setModel(self.model)
        self.table.fit_columns()
        self.none, self.nobody = Empty(Glyph.BIN, "secondary"), Empty(Glyph.SEARCH, "secondary")
        self.places = QStackedWidget()
        for part in (self.none, self.nobody, self.table):
            self.places.addWidget(part)
        self.taken, self.work, self._count = StateBar(), WorkBar(), label("small", "second")
        top = row(self.search, None, self.all, self.primary, space=Space.S)
        content = column(top, self.taken, self.work, space=Space.S)
        content.addWidget(self.places, 1)
        content.addLayout(row(self._count, None, self.empty))
        self.lay_out(content, scrolls=False)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(Motion.SEARCH_WAIT)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda: self._typing.start())
        self._typing.timeout.connect(self._read)
        self.nobody.button.clicked.connect(self.search.clear)
        self.none.button.clicked.connect(lambda: self.shell.go(Place.CONTACTS))
        self.model.checked_changed.connect(self._show_checked)
        self.model.troubled.connect(self.shell.fail)
        self.table.opened.connect(lambda _: self._restore(self._wanted()))
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_checked())
        if self.primary:
            self.primary.clicked.connect(lambda: self._restore(self._wanted()))
        self.all.clicked.connect(self._restore_all)
        self.empty.clicked.connect(self._ask_to_empty)
        self.shell.bridge.contacts_changed.connect(self._changed)

    # reading

    def _read(self) -> None:
        search = self.search.text().strip()
        self._newest.run(lambda: self._bin.ids(search), self._show)

    def _show(self, ids: list[int]) -> None:
        with self.table.held_in_place():
            self.model.show_first((), 0)
            self.model.show_ids(ids)
        searched = bool(self.search.text().strip())
        self.places.setCurrentWidget(self.table if ids else self.nobody if searched else self.none)
        if ids and self.table.currentIndex().row() < 0:
            self.table.selectRow(0)
        self._show_checked()

    def _changed(self) -> None:
        if self.showing:
            self._read()

    def _show_checked(self) -> None:
        count, total = self.model.checked_count(), self.model.rowCount()
        self._count.setText(self.tr("%Ln deleted contacts", "", total))
        idle = self._running is None
        self.all.setEnabled(total > 0 and idle)
        self.empty.setEnabled(total > 0 and idle and not self.search.text())  # it is about the whole bin
        if self.primary:
            words = self.tr("Restore {n}") if count > 1 else self.tr("Restore")
            self.primary.say(fill(words, {"n": number(count)}))
            self.primary.setEnabled(total > 0 and idle)

    # restoring

    def _wanted(self) -> list[int]:
        """Those who are checked, or the one the owner is at."""
        at = self.model.id_at(self.table.currentIndex().row())
        return self.model.checked_ids() or ([at] if at is not None else [])

    def _restore(self, wanted: Sequence[int], *, merge: bool = False) -> None:
        if not wanted or self._running is not None:
            return
        self.taken.clear()
        self._taken = wanted
        self._begin(self.tr("Restoring"), len(wanted))
        self._running = self.shell.tasks.run_long(
            lambda report: self._bin.restore(wanted, merge=merge, progress=report),
            self._restored,
            self._ended,
            self.work.report,
        )
        self._show_checked()

    def _restore_all(self) -> None:
        search = self.search.text().strip()
        self._newest.run(lambda: self._bin.ids(search), self._restore)

    def _restored(self, restored: Restored) -> None:
        self._end()
        self.model.uncheck_all()
        self._read()
        if restored.taken:
            self._taken = [one.id for one in restored.taken]
            first = restored.taken[0]
            values = {"people": people(len(restored.taken)), "phone": phone(first.phone)}
            self._offer_merge(
                fill(self.tr("Still in the bin: {people}"), values),
                fill(self.tr("Another contact has the number {phone} by now."), values),
            )
        made, act = restored.contacts, restored.act
        text = fill(self.tr("Restored: {people}"), {"people": people(len(made))})

        def back() -> object:
            return self._undo.undo(act) if act is not None else self._bin.delete(made)

        self.shell.toast(text, lambda: self.shell.tasks.run(back, failed=self.shell.fail))

    def _offer_merge(self, what: str, why: str) -> None:
        taken = self._taken
        self.taken.say(
            Tone.WARN, what, why, self.tr("Make them one contact"), lambda: self._restore(taken, merge=True)
        )

    # emptying

    def _ask_to_empty(self) -> None:
        agreed = ask(
            self,
            self.tr("Empty the bin?"),
            self.tr("Deleted contacts go for good and cannot be restored. Do-not-message entries stay."),
            self.tr("Empty the bin"),
            self.tr("Keep them"),
            "danger",
        )
        if agreed and self._running is None:
            self._begin(self.tr("Emptying the bin"), self.model.rowCount())
            self._running = self.shell.tasks.run_long(
                self._bin.empty, self._emptied, self._ended, self.work.report
            )
            self._show_checked()

    def _emptied(self, count: int) -> None:
        self._end()
        self._read()
        self.shell.toast(fill(self.tr("Gone for good: {people}"), {"people": people(count)}))

    # long work

    def _begin(self, words: str, count: int) -> None:
        self.work.begin(words, count, self.back)

    def _end(self) -> None:
        self._running = None
        self.work.end()

    def _ended(self, error: BaseException) -> None:
        self._end()
        self._read()
        if isinstance(error, UserError) and error.code == "number_taken":
            texts = shown(error)
            self._offer_merge(texts.what, "")
        elif isinstance(error, Cancelled):
            self.shell.toast(self.tr("Cancelled. What was done until then stays done."))
        else:
            self.shell.fail(error)
