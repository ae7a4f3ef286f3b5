"""The contacts list: found by name or number, narrowed by tag or segment, a hundred thousand rows at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from broadcaster_desktop.errors import UserError
from broadcaster_desktop.ui.models.checks import Chosen
from broadcaster_desktop.ui.models.contacts import SORTS, ContactsModel
from broadcaster_desktop.ui.pages.new_contact import NewContact
from broadcaster_desktop.ui.pages.people.acts import Acts
from broadcaster_desktop.ui.pages.people.asking import Known
from broadcaster_desktop.ui.pages.people.files import export_path
from broadcaster_desktop.ui.pages.people.known import Held, read_held
from broadcaster_desktop.ui.pages.people.narrowing import Narrowing
from broadcaster_desktop.ui.pages.people.place import ListPlace
from broadcaster_desktop.ui.pages.people.reading import ListReader, Wish
from broadcaster_desktop.ui.pages.people.segment_editor import SegmentEditor
from broadcaster_desktop.ui.pages.people.segmenting import Segmenting
from broadcaster_desktop.ui.pages.people.selection import Act, SelectionBar
from broadcaster_desktop.ui.pages.people.underline import Order, Underline, kept_order
from broadcaster_desktop.ui.pages.person.drawer import PersonDrawer
from broadcaster_desktop.ui.shell import Page, Place, Shell
from broadcaster_desktop.ui.tasks import Latest
from broadcaster_desktop.ui.theme.tokens import Size, Space
from broadcaster_desktop.ui.widgets.drawer import Beside
from broadcaster_desktop.ui.widgets.layout import column
from broadcaster_desktop.ui.widgets.work_bar import WorkBar

if TYPE_CHECKING:
    from broadcaster_desktop.services import Services


class ContactsPage(Page):
    """Puts the list's parts together; each knows its own business."""

    def __init__(self, shell: Shell, services: Services) -> None:
        super().__init__(shell)
        self._services = services
        self._held, self._held_read = Held(), Latest(shell.tasks)
        self._order: Order = kept_order(shell.preferences.held.contacts_sort)
        self.model = ContactsModel(services.contacts.rows, [""] * 6)
        self.reader = ListReader(services.contacts, shell.tasks, self.model)
        self.drawer = PersonDrawer(shell, services)
        self._build()
        self.acts = Acts(services, shell, self.work)
        self._connect()
        self._show_order()

    def title(self) -> str:
        """The words in the header."""
        return self.tr("Contacts")

    def open(self, what: object) -> None:
        """Read the list again; `what` is a tag to narrow it to, or the id of a person to open."""
        if isinstance(what, str):
            self.narrowing.take(tag=what)
        if self.model.rowCount() and self._wish() == self.reader.wish:
            self.reader.refresh()  # back to where the owner was
        else:
            self.reload()
        self._read_held()
        if isinstance(what, int):
            self.open_person(what)

    def new(self) -> None:
        """Ctrl+N: a new contact."""
        NewContact(self, self._services, self.shell, self._held, self.open_person).show()

    def landing(self) -> QWidget | None:
        """The search."""
        return self.editor.name if self.editor.isVisible() else self.narrowing.search

    def seek(self) -> None:
        """Ctrl+F: into the search."""
        self.segments.close()
        self.narrowing.search.setFocus()
        self.narrowing.search.selectAll()

    def back(self) -> bool:
        """Esc: the drawer first, then whatever else is open."""
        return self.drawer.back() or self.selection.close_line() or self.segments.close()

    def retranslate(self) -> None:
        """Say the count anew; every part sets its own texts."""
        self._show_counts()

    # the page's parts

    def _build(self) -> None:
        self.narrowing, self.selection, self.under = Narrowing(), SelectionBar(), Underline()
        self.editor = SegmentEditor(self._services.segments, self.shell.tasks)
        self.segments = Segmenting(self.narrowing, self.editor, self._services.segments, self.shell)
        self.work = WorkBar()
        self.places = ListPlace(self.model)
        self.table = self.places.table
        main = QWidget()
        content = column(self.narrowing, self.editor, self.selection, self.work, space=Space.S, inside=main)
        content.addWidget(self.places, 1)
        content.addWidget(self.under)
        content.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        self.primary = self.narrowing.new
        column(Beside(main, self.drawer), space=0, inside=self)

    def _connect(self) -> None:
        self.narrowing.changed.connect(self.reload)
        self.narrowing.new.clicked.connect(self.new)
        for button in (self.narrowing.bring, self.places.none.button):
            button.clicked.connect(lambda: self.shell.go(Place.IMPORT))
        self.places.nobody.button.clicked.connect(self.narrowing.clear)
        self.places.unread.button.clicked.connect(self.reload)
        self.reader.began.connect(self._show_list)
        self.reader.again.connect(self._show_again)
        self.reader.slow.connect(self.places.show_slow)
        self.reader.failed.connect(self._show_trouble)
        self.model.troubled.connect(self._show_trouble)
        self.model.checked_changed.connect(self._show_checked)
        self.table.sorted.connect(self._sort_by)
        self.table.opened.connect(self._open_row)
        self.table.deleted.connect(self._delete)
        self.selection.wanted.connect(self._act)
        self.selection.cleared.connect(self.model.uncheck_all)
        self.selection.left.connect(self.table.setFocus)
        self.acts.busy_changed.connect(lambda busy: self.selection.show_busy(busy=busy))
        self.acts.gone.connect(self.model.uncheck_all)
        self.under.ordered.connect(self._order_by)
        self.under.export.clicked.connect(self._export_all)
        self.under.same.clicked.connect(lambda: self.shell.go(Place.DUPLICATES))
        self.under.bin.clicked.connect(lambda: self.shell.go(Place.BIN))
        self.segments.opened.connect(self._make_room)
        self.segments.changed.connect(self.reload)
        self.segments.changed.connect(self._read_held)
        self.drawer.changed.connect(self.reader.refresh)
        self.shell.bridge.contacts_changed.connect(self._changed)

    # reading

    def reload(self) -> None:
        """Show the list from its beginning. Who checked everyone meant those that were listed then."""
        wish = self._wish()
        if wish.match != self.reader.wish.match and self.model.checks.everyone:
            self.model.uncheck_all()
        self.reader.read(wish)

    def _wish(self) -> Wish:
        sort, descending = self._order
        narrowing = self.narrowing
        return Wish(narrowing.text(), narrowing.tag, narrowing.segment, sort, descending)

    def _show_list(self) -> None:
        self.places.show_list(narrowed=self.narrowing.narrowed())
        self._show_counts()

    def _show_again(self, put: Callable[[], None]) -> None:
        self.places.show_again(put, narrowed=self.narrowing.narrowed())
        self._show_counts()

    def _show_counts(self) -> None:
        total = self.model.rowCount()
        self.under.show_counts(self.tr("%Ln contact(s)", "", total), total, self._held.in_bin)
        self._show_checked()

    def _show_trouble(self, error: BaseException) -> None:
        if isinstance(error, UserError) and error.code == "no_such_segment" and self.narrowing.segment:
            self.narrowing.take(tag=self.narrowing.tag)  # it was removed meanwhile
            self.reload()
        else:
            self.places.show_trouble(error)

    def _read_held(self) -> None:
        self._held_read.run(lambda: read_held(self._services), self._show_held)

    def _show_held(self, held: Held) -> None:
        self._held = held
        tags = [tag.name for tag in held.tags]
        self.narrowing.show_known(held.tags, held.segments)
        self.segments.known = Known(tags, held.fields)
        self.selection.show_known(tags, held.fields)
        self._show_counts()
        if held.trouble is not None:
            self.shell.fail(held.trouble)

    def _changed(self) -> None:
        if self.showing:
            self.reader.refresh()
            self._read_held()

    # order

    def _sort_by(self, section: int) -> None:
        if section in SORTS:
            sort, descending = self._order
            wanted = SORTS[section]
            latest_first = wanted == "messaged"
            self._order_by((wanted, not descending if wanted == sort else latest_first))

    def _order_by(self, order: Order) -> None:
        self._order = order
        self.shell.preferences.keep_contacts_sort(order[0], descending=order[1])
        self._show_order()
        self.reload()

    def _show_order(self) -> None:
        sort, descending = self._order
        self.under.show_order(self._order)
        section = next((at for at, name in SORTS.items() if name == sort), -1)
        header = self.table.horizontalHeader()
        header.setSortIndicatorShown(section >= 0)
        down = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(section, down)

    # people

    def open_person(self, contact: int) -> None:
        """Show one person's details."""
        self.drawer.show_contact(contact)

    def _open_row(self, row: int) -> None:
        person = self.model.row_at(row)
        if person is not None:
            self.open_person(person.id)

    def _show_checked(self) -> None:
        self.selection.show_count(self.model.checked_count())

    def _chosen(self) -> Chosen:
        checks = self.model.checks
        match = self.reader.wish.match if checks.everyone else None
        return Chosen(match, frozenset(checks.apart), self.model.checked_count())

    def _act(self, act: Act, word: str, value: str) -> None:
        chosen = self._chosen()
        {
            Act.TAG: lambda: self.acts.tag(chosen, word),
            Act.UNTAG: lambda: self.acts.untag(chosen, word),
            Act.FIELD: lambda: self.acts.set_field(chosen, word, value),
            Act.BLOCK: lambda: self.acts.block(chosen),
            Act.DELETE: lambda: self.acts.delete(chosen),
            Act.EXPORT: lambda: self._export(chosen),
            Act.MERGE: lambda: self.shell.go(Place.DUPLICATES, tuple(self.model.checked_ids())),
        }[act]()

    def _delete(self) -> None:
        """The Delete key: those who are checked, or the one the owner is at."""
        person = self.model.row_at(self.table.currentIndex().row())
        if self.model.checked_count():
            self.acts.delete(self._chosen())
        elif person is not None:
            self.acts.delete(Chosen(None, frozenset([person.id]), 1))

    def _export_all(self) -> None:
        self._export(Chosen(self.reader.wish.match, frozenset(), self.model.rowCount()))

    def _export(self, chosen: Chosen) -> None:
        path = export_path(self)
        if path is not None:
            self.acts.export(chosen, path)

    # room

    def _make_room(self) -> None:
        """In a low window the list stands back while a segment is made."""
        self.primary = self.narrowing.new if self.editor.isHidden() else self.editor.save
        room = self.editor.isHidden() or self.height() > Size.WINDOW_MIN[1]
        self.places.setVisible(room)
        self.under.setVisible(room)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Share the room anew."""
        super().resizeEvent(event)
        self._make_room()
