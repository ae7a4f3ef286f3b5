"""The list itself, or what stands in its place: nobody there, nobody found, not read yet, not to be read."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from broadcaster_desktop.ui.errors import shown
from broadcaster_desktop.ui.models.contacts import LAST, MAY, NAME, TAGS, ContactsModel
from broadcaster_desktop.ui.theme.tokens import Size
from broadcaster_desktop.ui.widgets.check_table import CheckTable
from broadcaster_desktop.ui.widgets.empty import Empty
from broadcaster_desktop.ui.widgets.icons import Glyph
from broadcaster_desktop.ui.widgets.skeleton import Skeleton

_WIDTHS = (Size.CHECK_COLUMN, 0, Size.COLUMN_PHONE, 0, Size.COLUMN_DAY, Size.COLUMN_PHONE)


class ListPlace(QStackedWidget):
    """Shows one of its parts at a time."""

    def __init__(self, model: ContactsModel) -> None:
        super().__init__()
        self._model = model
        self.table = CheckTable(_WIDTHS, opens=NAME, gives_way=(LAST, TAGS, MAY))
        self.table.setModel(model)
        self.table.fit_columns()
        self.none, self.nobody = Empty(Glyph.CONTACTS, "secondary"), Empty(Glyph.SEARCH, "secondary")
        self.unread, self._skeleton = Empty(Glyph.WARN, "secondary"), Skeleton()
        self._trouble: BaseException | None = None
        for each in (self.table, self.none, self.nobody, self.unread, self._skeleton):
            self.addWidget(each)
        self.retranslate()

    def show_list(self, *, narrowed: bool) -> None:
        """The model has another list."""
        empty = self.nobody if narrowed else self.none
        self._show(self.table if self._model.rowCount() else empty)

    def show_again(self, put: Callable[[], None], *, narrowed: bool) -> None:
        """The model gets the same list by `put`; the rows in sight stay in sight."""
        with self.table.held_in_place():
            put()
        self.show_list(narrowed=narrowed)

    def show_slow(self) -> None:
        """The list is being read."""
        self._show(self._skeleton)

    def show_trouble(self, error: BaseException) -> None:
        """The list could not be read."""
        self._trouble = error
        self._say_trouble()
        self._show(self.unread)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text anew."""
        self.table.setAccessibleName(self.tr("Contacts"))
        titles = (self.tr("Name"), self.tr("Phone"), self.tr("Tags"), self.tr("Last message"))
        self._model.say_titles(("", *titles, self.tr("May be messaged")))
        self._skeleton.say(self.tr("Reading contacts"))
        self.none.say(
            self.tr("No contacts yet"),
            self.tr("Bring your customers from an Excel or CSV file."),
            self.tr("Bring contacts from a file"),
        )
        self.nobody.say(
            self.tr("Nobody found"),
            self.tr("No contact has this name, number, tag or segment."),
            self.tr("Clear search"),
        )
        self._say_trouble()

    def _show(self, part: QWidget) -> None:
        """Change places; the focus of the list goes with it."""
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        self.setCurrentWidget(part)
        if had_focus and part is self.table:
            self.table.setFocus()

    def _say_trouble(self) -> None:
        if self._trouble is not None:
            texts = shown(self._trouble)
            self.unread.say(texts.what, texts.rest(), self.tr("Try again"))
