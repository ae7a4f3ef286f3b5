"""The do-not-message list: who is on it, and how; it always wins."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from broadcaster_desktop.core.optouts import Listed, OptOutLine, OptOutStart
from broadcaster_desktop.core.tidying import ActKind, Receipt
from broadcaster_desktop.errors import fill
from broadcaster_desktop.ui.i18n import number, phone
from broadcaster_desktop.ui.models.optouts import SORTS, OptOutsModel, called
from broadcaster_desktop.ui.pages.stopping.add import AddNumber
from broadcaster_desktop.ui.pages.stopping.filing import Filing
from broadcaster_desktop.ui.pages.stopping.remove import RemoveNumber
from broadcaster_desktop.ui.shell import Page, Place, Shell
from broadcaster_desktop.ui.tasks import Latest
from broadcaster_desktop.ui.theme.tokens import Motion, Size, Space
from broadcaster_desktop.ui.widgets.buttons import Button
from broadcaster_desktop.ui.widgets.empty import Empty
from broadcaster_desktop.ui.widgets.fields import search_box
from broadcaster_desktop.ui.widgets.icons import Glyph
from broadcaster_desktop.ui.widgets.layout import column, label, row
from broadcaster_desktop.ui.widgets.table import Table

if TYPE_CHECKING:
    from broadcaster_desktop.services import Services


class OptOutsPage(Page):
    """Search, add, bring and save a list; a number leaves it only with a reason."""

    def __init__(self, shell: Shell, services: Services) -> None:
        super().__init__(shell)
        self._optouts, self._undo, self._replies = services.optouts, services.undo, services.replies
        self._newest, self._counting = Latest(shell.tasks), Latest(shell.tasks)
        self._sort, self._descending = "date", True
        self._waiting = 0
        self.model = OptOutsModel(self._optouts.lines, [""] * 4)
        self.filing = Filing(shell, services.optouts, services.undo)
        self._build()
        self._connect()
        self.retranslate()

    def title(self) -> str:
        """The words in the header."""
        return self.tr("Do-not-message list")

    def open(self, what: object) -> None:
        """Read the list and count the replies that wait."""
        self.reload()
        self._count_replies()

    def tells_replies(self) -> bool:
        """It leads to them, with their number."""
        return True

    def new(self) -> None:
        """Ctrl+N: add a number."""
        form = AddNumber(self, self._optouts, self.shell.tasks)
        form.given.connect(self._add)
        form.open()

    def seek(self) -> None:
        """Ctrl+F."""
        self.search.setFocus()
        self.search.selectAll()

    def landing(self) -> QWidget | None:
        """The search."""
        return self.search

    def back(self) -> bool:
        """Esc empties the search first."""
        typed = bool(self.search.text())
        self.search.clear()
        return typed

    def retranslate(self) -> None:
        """Set every text anew."""
        self.search.setPlaceholderText(self.tr("Search name or number"))
        self.search.setAccessibleName(self.tr("Search name or number"))
        if self.primary:
            self.primary.say(self.tr("Add number"), keys="Ctrl+N")
        self.bring.say(self.tr("Bring a list from a file"))
        self.save.say(self.tr("Save the list as a file"))
        self.table.setAccessibleName(self.tr("Do-not-message list"))
        self.model.say_titles((self.tr("Phone"), self.tr("Name"), self.tr("How"), self.tr("Date")))
        self._story.setText(self.tr("Nobody here gets a message, whatever a campaign or a file says."))
        self.none.say(
            self.tr("Nobody has asked to stop"),
            self.tr("Who replies STOP comes here by itself, and so does anyone you add."),
            self.tr("Add number"),
        )
        self.nobody.say(
            self.tr("Nobody found"),
            self.tr("No number on the list, and no name, is like this."),
            self.tr("Clear search"),
        )
        self._show_count()
        self._show_waiting()
        self._show_chosen()

    # the page's parts

    def _build(self) -> None:
        self.search = search_box()
        self.primary = Button("primary", Glyph.ADD)
        self.bring, self.save, self.answers = Button("link"), Button("link"), Button("link")
        self._story = label("small", "second", wrap=True)
        self.table = Table((Size.COLUMN_M, 0, Size.COLUMN_M, Size.COLUMN_M))
        self.table.setModel(self.model)
        self.table.fit_columns()
        self.none, self.nobody = Empty(Glyph.BLOCK, "secondary"), Empty(Glyph.SEARCH, "secondary")
        self.places = QStackedWidget()
        for each in (self.table, self.none, self.nobody):
            self.places.addWidget(each)
        self._count = label("small", "second")
        self.remove = Button()
        top = row(self.search, None, self.primary)
        top.setStretch(0, Size.FIELD)
        links = row(self.bring, self.save, None, self.answers, space=Space.L)
        content = column(top, self._story, links, self.filing, space=Space.S)
        content.addWidget(self.places, 1)
        content.addLayout(row(self._count, None, self.remove))
        self.lay_out(content, scrolls=False)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(Motion.SEARCH_WAIT)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda: self._typing.start())
        self._typing.timeout.connect(self.reload)
        if self.primary:
            self.primary.clicked.connect(self.new)
        self.none.button.clicked.connect(self.new)
        self.nobody.button.clicked.connect(self.search.clear)
        self.bring.clicked.connect(self._choose_file)
        self.save.clicked.connect(self._choose_place)
        self.answers.clicked.connect(lambda: self.shell.go(Place.REPLIES))
        self.remove.clicked.connect(self._ask_reason)
        self.model.troubled.connect(self.shell.fail)
        self.table.selectionModel().currentRowChanged.connect(self._show_chosen)
        self.table.horizontalHeader().setSectionsClickable(True)
        self.table.horizontalHeader().sectionClicked.connect(self._sort_by)
        self.filing.done.connect(self.reload)
        self.shell.bridge.contacts_changed.connect(self._changed)
        self.shell.bridge.replies_changed.connect(self._count_replies)
        keys = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.table)
        keys.setContext(Qt.ShortcutContext.WidgetShortcut)
        keys.activated.connect(self._ask_reason)

    # reading

    def reload(self) -> None:
        """Read the list again; what is chosen stays chosen, and in its place."""
        search, sort, descending = self.search.text().strip(), self._sort, self._descending
        self._newest.run(lambda: self._optouts.start(search, sort, descending=descending), self._show)

    def _show(self, start: OptOutStart) -> None:
        chosen = self.model.id_at(self.table.currentIndex().row())
        place = self.table.verticalScrollBar().value()
        self.model.show_first(start.lines, len(start.ids), start.ids)
        narrowed = bool(self.search.text().strip())
        for part in (self._story, self.save, self._count, self.remove):
            self.show_part(part, shown=narrowed or len(start.ids) > 0)
        self.places.setCurrentWidget(self.table if start.ids else self.nobody if narrowed else self.none)
        if chosen is not None and chosen in start.ids:
            self.table.selectRow(list(start.ids).index(chosen))
        self.table.verticalScrollBar().setValue(place)
        self._show_count()
        self._show_chosen()

    def _changed(self) -> None:
        if self.showing and not self.filing.busy:  # a file tells of each of its parts; the end reloads
            self.reload()

    def _count_replies(self) -> None:
        if self.showing or self._waiting == 0:
            self._counting.run(self._replies.waiting, self._counted)

    def _counted(self, waiting: int) -> None:
        self._waiting = waiting
        self._show_waiting()

    def _show_waiting(self) -> None:
        asked = fill(self.tr("Replies that wait for your answer ({n})"), {"n": number(self._waiting)})
        self.answers.say(asked if self._waiting else self.tr("Replies"))

    def _show_count(self) -> None:
        self._count.setText(self.tr("%Ln numbers", "", self.model.rowCount()))

    def _sort_by(self, section: int) -> None:
        if section not in SORTS:
            return
        self._descending = SORTS[section] == self._sort and not self._descending
        self._sort = SORTS[section]
        header = self.table.horizontalHeader()
        order = Qt.SortOrder.DescendingOrder if self._descending else Qt.SortOrder.AscendingOrder
        header.setSortIndicatorShown(True)
        header.setSortIndicator(section, order)
        self.reload()

    # what the owner does

    def _chosen(self) -> OptOutLine | None:
        at = self.table.currentIndex().row()
        return self.model.row_at(at) if at >= 0 else None

    def _show_chosen(self) -> None:
        line = self._chosen()
        self.remove.setEnabled(line is not None and line.phone is not None)
        erased = line is not None and line.phone is None
        hint = self.tr("Of an erased person only a fingerprint is kept, and no number that could be chosen.")
        self.remove.say(self.tr("Take off the list"), tip=hint if erased else "", keys="Del")
        self.remove.setAccessibleDescription(hint if erased else "")

    def _add(self, given: str, note: str) -> None:
        def put() -> tuple[Listed, Receipt | None]:
            act = self._optouts.put([given], note)
            if not act.phones:
                return act, None
            return act, self._undo.hold(1, lambda: self._optouts.take_back(act), ActKind.LISTED)

        self.shell.tasks.run(put, lambda done: self._added(given, done[1]), self.shell.fail)

    def _added(self, given: str, receipt: Receipt | None) -> None:
        name = {"phone": phone(given)}
        if receipt is None:
            self.shell.toast(fill(self.tr("{phone} is on the list already"), name))
        else:
            text = fill(self.tr("{phone} gets no more messages"), name)
            self.shell.toast(text, partial(self.shell.undo, receipt.id))
        self.table.setFocus()

    def _ask_reason(self) -> None:
        line = self._chosen()
        if line is None or line.phone is None:
            return
        form = RemoveNumber(self, called(line))
        form.given.connect(partial(self._remove, line.phone))
        form.open()

    def _remove(self, given: str, reason: str) -> None:
        def remove() -> Receipt:
            act = self._optouts.remove(given, reason)
            return self._undo.hold(1, lambda: self._optouts.put_back(act), ActKind.UNLISTED)

        def removed(receipt: Receipt) -> None:
            text = fill(self.tr("{phone} can get messages again"), {"phone": phone(given)})
            self.shell.toast(text, partial(self.shell.undo, receipt.id))
            self.table.setFocus()

        self.shell.tasks.run(remove, removed, self.shell.fail)

    def _choose_file(self) -> None:
        kinds = self.tr("Lists (*.xlsx *.xls *.ods *.csv *.tsv *.txt)") + ";;" + self.tr("All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Bring a list from a file"), "", kinds)
        if name:
            self.filing.take(Path(name))

    def _choose_place(self) -> None:
        title, proposed = self.tr("Save the list as a file"), "do-not-message.csv"
        name, _ = QFileDialog.getSaveFileName(self, title, proposed, self.tr("Table (*.csv)"))
        if name:
            self.save_as(Path(name))

    def save_as(self, path: Path) -> None:
        """Write the list as CSV."""

        def saved(count: int) -> None:
            text = self.tr("%Ln numbers saved in {file}", "", count)
            self.shell.toast(fill(text, {"file": path.name}))

        self.shell.tasks.run(lambda: self._optouts.export_file(path), saved, self.shell.fail, lane="long")
