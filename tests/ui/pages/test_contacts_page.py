"""The list of contacts: found, narrowed, sorted, checked, and read again under the owner's eyes."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from broadcaster_desktop.data.engine import in_plain_words
from broadcaster_desktop.ui.models.checked import CHECK
from broadcaster_desktop.ui.models.contacts import LAST, NAME, PHONE
from broadcaster_desktop.ui.pages.contacts import ContactsPage
from broadcaster_desktop.ui.pages.importing import ImportPage
from broadcaster_desktop.ui.shell import Place
from broadcaster_desktop.ui.widgets.skeleton import Skeleton
from tests.ui.visit import Visit

LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(visit: Visit) -> ContactsPage:
    visit.stage.bring_people()
    page = visit.go(Place.CONTACTS, ContactsPage)
    visit.until("10 contacts")
    return page


def names(page: ContactsPage) -> list[str]:
    return [page.model.index(row, NAME).data() for row in range(page.model.rowCount())]


def place(page: ContactsPage, row: int, column: int = CHECK) -> QPoint:
    return page.table.visualRect(page.model.index(row, column)).center()


def click(page: ContactsPage, row: int, column: int = CHECK, keys: Qt.KeyboardModifier | None = None) -> None:
    none = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(page.table.viewport(), LEFT, keys or none, place(page, row, column))


def press_title(page: ContactsPage, column: int) -> None:
    header = page.table.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(column) + 20, header.height() // 2)
    QTest.mouseClick(header.viewport(), LEFT, pos=at)


def checked_rows(page: ContactsPage) -> list[int]:
    ids = [page.model.id_at(row) for row in range(page.model.rowCount())]
    return [row for row, one in enumerate(ids) if one is not None and page.model.checks.holds(one)]


def test_an_empty_list_leads_to_a_file(visit: Visit) -> None:
    page = visit.go(Place.CONTACTS, ContactsPage)
    visit.until("No contacts yet", "Bring your customers from an Excel or CSV file.")
    visit.click(page.places.none.button)
    visit.page(ImportPage)


def test_names_and_numbers_are_found_in_any_script(visit: Visit, page: ContactsPage) -> None:
    for typed, found in (("fati", "Fatima Shaikh"), ("देशमुख", "सुनीता देशमुख"), ("41240", "Meera Iyer")):
        page.narrowing.search.setText(typed)
        visit.bot.waitUntil(lambda found=found: names(page) == [found])  # type: ignore[misc]
    page.narrowing.search.setText("nobody of this name")
    visit.until("Nobody found", "Clear search")
    visit.click(page.places.nobody.button)
    visit.until("10 contacts")


def test_a_tag_narrows_and_a_heading_sorts(visit: Visit, page: ContactsPage) -> None:
    tags = page.narrowing.tags
    visit.bot.waitUntil(lambda: tags.count() == 3)
    tags.setCurrentIndex(tags.findData("VIP"))
    tags.activated.emit(tags.currentIndex())
    visit.until("3 contacts")
    assert sorted(names(page)) == ["Asha Patil", "Fatima Shaikh", "राहुल जोशी"]
    for expected in (
        ["Asha Patil", "राहुल जोशी", "Fatima Shaikh"],
        ["Fatima Shaikh", "राहुल जोशी", "Asha Patil"],
    ):
        press_title(page, PHONE)
        visit.bot.waitUntil(lambda expected=expected: names(page) == expected)  # type: ignore[misc]
    assert page.under.order.currentText() == "Phone, largest first"


def test_the_order_is_chosen_by_keyboard_too_and_kept(visit: Visit, page: ContactsPage) -> None:
    page.under.order.setFocus()
    for _ in range(4):
        QTest.keyClick(page.under.order, Qt.Key.Key_Down)
    assert page.under.order.currentText() == "Added, newest first"
    visit.bot.waitUntil(lambda: names(page)[0] == "लता कुलकर्णी")
    assert visit.window.preferences.held.contacts_sort == "-added"
    visit.window.attach(visit.stage.services)
    visit.window.detach()
    visit.window.attach(visit.stage.services)
    again = visit.go(Place.CONTACTS, ContactsPage)
    visit.bot.waitUntil(lambda: again.model.rowCount() == 10 and names(again)[0] == "लता कुलकर्णी")


def test_the_last_message_sorts_with_the_newest_first(visit: Visit, page: ContactsPage) -> None:
    with closing(sqlite3.connect(visit.stage.folder / "broadcaster.db")) as connection, connection:
        connection.execute("UPDATE contacts SET messaged_at=1793600000000 WHERE name='Kabir Khan'")
    press_title(page, LAST)
    visit.bot.waitUntil(lambda: names(page)[0] == "Kabir Khan")
    assert page.model.index(0, LAST).data().endswith("2026")
    assert page.model.index(1, LAST).data() == "Never"


def test_a_click_checks_one_and_shift_a_range(visit: Visit, page: ContactsPage) -> None:
    click(page, 1)
    click(page, 4, keys=SHIFT)
    assert checked_rows(page) == [1, 2, 3, 4]
    click(page, 2)
    assert checked_rows(page) == [1, 3, 4]
    assert page.selection.isVisible()
    visit.until("3 selected", "Add tag", "Delete", "Export")
    visit.click(page.selection.clear)
    assert not page.selection.isVisible()


def test_shift_and_arrows_check_a_range_that_shrinks_again(page: ContactsPage) -> None:
    page.table.setFocus()
    page.table.selectRow(3)
    for _ in range(3):
        QTest.keyClick(page.table, Qt.Key.Key_Down, SHIFT)
    assert checked_rows(page) == [3, 4, 5, 6]
    QTest.keyClick(page.table, Qt.Key.Key_Up, SHIFT)
    assert checked_rows(page) == [3, 4, 5]
    for _ in range(3):
        QTest.keyClick(page.table, Qt.Key.Key_Up, SHIFT)
    assert checked_rows(page) == [2, 3]


def test_everything_is_checked_by_the_header_and_by_keys(visit: Visit, page: ContactsPage) -> None:
    press_title(page, CHECK)
    visit.until("10 selected")
    click(page, 0)
    visit.until("9 selected")
    press_title(page, CHECK)
    visit.until("10 selected")
    press_title(page, CHECK)
    assert not page.selection.isVisible()
    page.table.setFocus()
    QTest.keySequence(page.table, "Ctrl+A")
    visit.until("10 selected")


def test_who_checked_everyone_meant_those_who_were_listed(visit: Visit, page: ContactsPage) -> None:
    press_title(page, CHECK)
    page.narrowing.search.setText("fati")
    visit.bot.waitUntil(lambda: names(page) == ["Fatima Shaikh"])
    assert page.model.checked_count() == 0
    click(page, 0)
    page.narrowing.search.setText("")
    visit.until("10 contacts")
    assert page.model.checked_count() == 1


def test_the_keyboard_checks_a_row_and_finds(visit: Visit, page: ContactsPage) -> None:
    page.table.setFocus()
    page.table.selectRow(3)
    QTest.keyClick(page.table, Qt.Key.Key_Space)
    assert checked_rows(page) == [3]
    visit.press("Ctrl+F")
    assert page.narrowing.search.hasFocus()


def test_a_person_is_opened_by_enter_by_two_clicks_and_by_the_name(visit: Visit, page: ContactsPage) -> None:
    ids = [page.model.id_at(row) for row in range(10)]
    visit.window.resize(1400, 760)
    page.table.setFocus()
    page.table.selectRow(2)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert page.drawer.isVisible()
    assert page.drawer.contact == ids[2]
    visit.press("Esc")
    assert not page.drawer.isVisible()
    assert page.table.hasFocus()
    click(page, 4, NAME)
    assert page.drawer.contact == ids[4]
    click(page, 5, PHONE)
    assert page.drawer.contact == ids[4]
    QTest.mouseDClick(page.table.viewport(), LEFT, pos=place(page, 5, PHONE))
    assert page.drawer.contact == ids[5]
    visit.window.go(Place.CONTACTS, ids[7])
    assert page.drawer.contact == ids[7]


def test_a_long_list_shows_its_end(visit: Visit) -> None:
    visit.stage.bring_file(visit.stage.customers(3_000))
    page = visit.go(Place.CONTACTS, ContactsPage)
    visit.until("3,000 contacts")
    visit.bot.waitUntil(lambda: page.model.id_at(2_999) is not None)
    page.table.scrollToBottom()
    assert page.model.index(2_999, NAME).data() == "Customer 999"


def test_a_change_elsewhere_leaves_the_list_where_it_is(visit: Visit) -> None:
    visit.stage.bring_file(visit.stage.customers(1_000))
    page = visit.go(Place.CONTACTS, ContactsPage)
    visit.until("1,000 contacts")
    visit.bot.waitUntil(lambda: page.model.id_at(999) is not None)
    page.table.verticalScrollBar().setValue(44 * 500 + 7)
    page.table.selectRow(505)
    page.model.check_rows(505, 506, checked=True)
    top, current = page.model.id_at(500), page.model.id_at(505)
    visit.stage.services.contacts.add("98200 41299", "Aaron First")
    visit.until("1,001 contacts")
    assert page.table.verticalScrollBar().value() == 44 * 501 + 7
    assert (page.model.id_at(501), page.model.id_at(page.table.currentIndex().row())) == (top, current)
    assert page.model.checked_count() == 2


@pytest.mark.allow_errors
def test_a_locked_database_is_said_with_the_way_on(visit: Visit, page: ContactsPage) -> None:
    contacts = visit.stage.services.contacts
    start = contacts.start

    def locked(*_: object, **__: object) -> object:
        with in_plain_words(visit.stage.folder / "broadcaster.db"):
            raise sqlite3.OperationalError("database is locked")

    contacts.start = locked  # type: ignore[method-assign,assignment]
    page.narrowing.search.setText("asha")
    visit.until("Try again")
    contacts.start = start  # type: ignore[method-assign]
    visit.click(page.places.unread.button)
    visit.bot.waitUntil(lambda: names(page) == ["Asha Patil"])
    assert page.places.currentWidget() is page.table


def test_a_list_that_takes_long_shows_that_it_is_read(visit: Visit, page: ContactsPage) -> None:
    contacts, go_on = visit.stage.services.contacts, threading.Event()
    start = contacts.start

    def slow(*wanted: Any, **more: Any) -> object:
        go_on.wait(20)
        return start(*wanted, **more)

    contacts.start = slow  # type: ignore[method-assign,assignment]
    page.narrowing.search.setText("asha")
    visit.bot.waitUntil(lambda: isinstance(page.places.currentWidget(), Skeleton))
    go_on.set()
    visit.bot.waitUntil(lambda: names(page) == ["Asha Patil"])
    assert page.places.currentWidget() is page.table


def test_columns_give_way_where_there_is_no_room(visit: Visit, page: ContactsPage) -> None:
    visit.window.resize(1200, 760)
    visit.settle()
    assert not any(page.table.isColumnHidden(column) for column in range(6))
    page.table.setMaximumWidth(560)
    visit.settle()
    assert [column for column in range(6) if page.table.isColumnHidden(column)] == [3, 4]
