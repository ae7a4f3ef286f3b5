"""The contacts list: found by name or number, narrowed by tag, a hundred thousand rows at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from broadcaster_desktop.core.records import TagRow
from broadcaster_desktop.core.searching import ListStart
from broadcaster_desktop.errors import fill
from broadcaster_desktop.ui.i18n import number
from broadcaster_desktop.ui.models.contacts import SORTS, ContactsModel
from broadcaster_desktop.ui.pages.new_contact import NewContact
from broadcaster_desktop.ui.pages.person.drawer import PersonDrawer
from broadcaster_desktop.ui.shell import Page, Place, Shell
from broadcaster_desktop.ui.tasks import Latest
from broadcaster_desktop.ui.theme.tokens import Motion, Size, Space
from broadcaster_desktop.ui.widgets.buttons import Button
from broadcaster_desktop.ui.widgets.drawer import Beside
from broadcaster_desktop.ui.widgets.empty import Empty
from broadcaster_desktop.ui.widgets.fields import Choice, search_box
from broadcaster_desktop.ui.widgets.icons import Glyph
from broadcaster_desktop.ui.widgets.layout import column, frame, label, row
from broadcaster_desktop.ui.widgets.table import Table

if TYPE_CHECKING:
    from broadcaster_desktop.services import Services


class ContactsPage(Page):
    """Search, tag filter, table; the first page at once, the rest when it is read."""

    def __init__(self, shell: Shell, services: Services) -> None:
        super().__init__(shell)
        self._contacts, self._optouts = services.contacts, services.optouts
        self._newest, self._tags_read = Latest(shell.tasks), Latest(shell.tasks)
        self._all_ids = Latest(shell.tasks, lane="reads")
        self._asked = 0
        self._sort, self._descending = "name", False
        self._wanted_tag: str | None = None
        self._total = 0
        self.model = ContactsModel(self._contacts.rows, [""] * 5)
        self.drawer = PersonDrawer(shell, services)
        self._build()
        self._connect()
        self.retranslate()

    def title(self) -> str:
        """The words in the header."""
        return self.tr("Contacts")

    def open(self, what: object) -> None:
        """Read the list again; `what` is a tag to narrow it to."""
        self._wanted_tag = what if isinstance(what, str) else None
        self.reload()
        self._read_tags()

    def new(self) -> None:
        """Ctrl+N: a new contact."""
        dialog = NewContact(self, self._contacts, self.shell)
        dialog.show()

    def landing(self) -> QWidget | None:
        """The search."""
        return self.search

    def seek(self) -> None:
        """Ctrl+F: into the search."""
        self.search.setFocus()
        self.search.selectAll()

    def back(self) -> bool:
        """Esc: out of the drawer first."""
        return self.drawer.back()

    def retranslate(self) -> None:
        """Set every text anew."""
        self.search.setPlaceholderText(self.tr("Search name or number"))
        self.search.setAccessibleName(self.tr("Search name or number"))
        self.tags.setAccessibleName(self.tr("Tag"))
        self.tags.setItemText(0, self.tr("All tags"))
        if self.primary:
            self.primary.say(self.tr("New contact"), keys="Ctrl+N")
        self.bring.say(self.tr("Bring contacts from a file"), keys="Ctrl+O")
        self.table.setAccessibleName(self.tr("Contacts"))
        titles = ("", self.tr("Name"), self.tr("Phone"), self.tr("Tags"), self.tr("Consent"))
        self.model.say_titles(titles)
        self.none.say(
            self.tr("No contacts yet"),
            self.tr("Bring your customers from an Excel or CSV file."),
            self.tr("Bring contacts from a file"),
        )
        self.nobody.say(
            self.tr("Nobody found"),
            self.tr("No contact has this name, number or tag."),
            self.tr("Clear search"),
        )
        self.block.say(self.tr("Do not message"))
        self.uncheck.say(self.tr("Clear selection"))
        self._show_checked()
        self._show_count()

    # the page's parts

    def _build(self) -> None:
        self.search, self.tags = search_box(), Choice()
        self.tags.addItem("", None)
        self.primary = Button("primary", Glyph.ADD)
        self.bring = Button(glyph=Glyph.FILE)
        self.table = Table((Size.CHECK_COLUMN, 0, Size.COLUMN_M, Size.COLUMN_M, Size.COLUMN_M))
        self.table.setModel(self.model)
        self.table.fit_columns()
        self.none, self.nobody = Empty(Glyph.CONTACTS, "secondary"), Empty(Glyph.SEARCH, "secondary")
        self.places = QStackedWidget()
        for each in (self.table, self.none, self.nobody):
            self.places.addWidget(each)
        self._checked, self.block, self.uncheck = label(), Button(glyph=Glyph.BLOCK), Button("link")
        self.selection = frame("well", self._checked, self.block, self.uncheck, None, margin=0, across=True)
        self.selection.hide()
        self._count = label("small", "second")
        top = row(self.search, self.tags, None, self.bring, self.primary)
        top.setStretch(0, Size.FIELD)
        main = QWidget()
        content = column(top, self.selection, inside=main)
        content.addWidget(self.places, 1)
        content.addWidget(self._count)
        content.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column(Beside(main, self.drawer), space=0, inside=self)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(Motion.SEARCH_WAIT)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda: self._typing.start())
        self._typing.timeout.connect(self.reload)
        self.tags.activated.connect(self._tag_chosen)
        if self.primary:
            self.primary.clicked.connect(self.new)
        for button in (self.bring, self.none.button):
            button.clicked.connect(lambda: self.shell.go(Place.IMPORT))
        self.nobody.button.clicked.connect(self._clear)
        self.block.clicked.connect(self._block)
        self.uncheck.clicked.connect(self.model.uncheck_all)
        self.model.checked_changed.connect(self._show_checked)
        self.model.troubled.connect(self.shell.fail)
        self.table.horizontalHeader().setSectionsClickable(True)
        self.table.horizontalHeader().sectionClicked.connect(self._sort_by)
        self.shell.bridge.contacts_changed.connect(self._changed)
        self.table.opened.connect(self._open_person)
        self.drawer.changed.connect(self.reload)

    # reading

    def reload(self) -> None:
        """Read the first page and the count, then all ids where that did not bring them."""
        search, tag = self.search.text().strip(), self._wanted_tag
        sort, descending = self._sort, self._descending
        self._asked += 1
        asked = self._asked

        def then(found: ListStart) -> None:
            self._show_first(found)
            if found.ids is None:
                self._all_ids.run(
                    lambda: self._contacts.ids(search, tag, sort, descending=descending),
                    lambda ids: self._show_ids(asked, ids),
                )

        self._newest.run(lambda: self._contacts.start(search, tag, sort, descending=descending), then)

    def _show_first(self, found: ListStart) -> None:
        self.model.show_first(found.rows, found.count, found.ids or ())
        self._total = found.count
        narrowed = bool(self.search.text().strip() or self._wanted_tag)
        place = self.table if found.count else self.nobody if narrowed else self.none
        self.places.setCurrentWidget(place)
        self._show_count()

    def _show_ids(self, asked: int, ids: Sequence[int]) -> None:
        if asked == self._asked:  # else they are another list's: a newer one is on its way or shown
            self.model.show_ids(ids)

    def _read_tags(self) -> None:
        self._tags_read.run(self._contacts.tags, self._show_tags)

    def _show_count(self) -> None:
        self._count.setText(self.tr("%Ln contact(s)", "", self._total))

    def _show_tags(self, tags: list[TagRow]) -> None:
        self.tags.clear()
        self.tags.addItem(self.tr("All tags"), None)
        for tag in tags:
            self.tags.addItem(f"{tag.name} ({number(tag.count)})", tag.name)
        self.tags.setCurrentIndex(max(0, self.tags.findData(self._wanted_tag)))

    def _changed(self) -> None:
        if self.showing:
            self.reload()
            self._read_tags()

    # what the owner does

    def _open_person(self, row_at: int) -> None:
        contact = self.model.id_at(row_at)
        if contact is not None:
            self.drawer.show_contact(contact)

    def _tag_chosen(self) -> None:
        held = self.tags.currentData()
        self._wanted_tag = held if isinstance(held, str) else None
        self.reload()

    def _clear(self) -> None:
        self._wanted_tag = None
        self.search.clear()
        self.reload()

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

    def _show_checked(self) -> None:
        count = len(self.model.checked)
        self.selection.setVisible(count > 0)
        self._checked.setText(self.tr("%Ln selected", "", count))

    def _block(self) -> None:
        phones = list(self.model.checked.values())
        self.shell.tasks.run(lambda: self._optouts.add(phones, "owner"), lambda _: self._blocked(phones))

    def _blocked(self, phones: list[str]) -> None:
        self.model.uncheck_all()
        self.reload()
        text = self.tr("%Ln people get no more messages", "", len(phones))
        self.shell.toast(fill(text, {}), lambda: self._unblock(phones))

    def _unblock(self, phones: list[str]) -> None:
        def lift() -> None:
            for each in phones:
                self._optouts.remove(each, "undone by the owner at once")

        self.shell.tasks.run(lift, lambda _: self.reload())
