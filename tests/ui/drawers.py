"""One contact's drawer, opened and used as its owner would."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from broadcaster_desktop.ui.pages.contacts import ContactsPage
from broadcaster_desktop.ui.pages.person.drawer import PersonDrawer
from broadcaster_desktop.ui.shell import Place
from tests.ui.visit import Visit

ASHA, RAHUL, FATIMA, MEERA = "+919820041234", "+919820041235", "+919820041236", "+919820041240"
FREE = "+919820041299"
DETAILS, CONSENT, HISTORY, PRIVACY = range(4)


def opened(visit: Visit, phone: str = ASHA, part: int = DETAILS) -> PersonDrawer:
    """Somebody's drawer at one of its parts, once it is read."""
    page = visit.go(Place.CONTACTS, ContactsPage)
    visit.until("10 contacts")
    page.table.setFocus()
    page.drawer.show_contact(visit.stage.services.contacts.show(phone).row.id)
    visit.bot.waitUntil(page.drawer.pill.isVisible)
    if part:
        visit.click(page.drawer.chips[part])
    return page.drawer


def focused(visit: Visit) -> object:
    return visit.window.focusWidget()


def key(visit: Visit, pressed: Qt.Key) -> None:
    """Press a key where the focus is."""
    widget = visit.window.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, pressed)


def write(line: QLineEdit, text: str) -> None:
    """Write into a line in place of what is there."""
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text) if text else QTest.keyClick(line, Qt.Key.Key_Delete)
