"""The bin: who is in it, how long yet, back with all they had, or gone for good."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from broadcaster_desktop.ui.models.bin import LEFT, NAME
from broadcaster_desktop.ui.pages.bin import BinPage
from broadcaster_desktop.ui.pages.contacts import ContactsPage
from broadcaster_desktop.ui.shell import Place
from tests.ui.visit import Visit


@pytest.fixture
def page(visit: Visit) -> BinPage:
    """Four of ten are deleted."""
    visit.stage.bring_people()
    services = visit.stage.services
    services.bin.delete(services.contacts.ids(sort="added")[:4])
    contacts = visit.go(Place.CONTACTS, ContactsPage)
    visit.until("6 contacts", "Bin (4)")
    visit.click(contacts.under.bin)
    page = visit.page(BinPage)
    visit.until("4 deleted contacts")
    return page


def names(page: BinPage) -> list[str]:
    return [page.model.index(row, NAME).data() for row in range(page.model.rowCount())]


def test_the_last_deleted_stand_first_with_the_days_they_have(visit: Visit, page: BinPage) -> None:
    assert names(page) == ["Gurpreet Singh", "Fatima Shaikh", "राहुल जोशी", "Asha Patil"]
    assert page.model.index(0, LEFT).data() == "30 days"
    page.search.setText("fati")
    visit.bot.waitUntil(lambda: names(page) == ["Fatima Shaikh"])
    assert not page.empty.isEnabled()
    page.search.setText("nobody")
    visit.until("Nobody found")


def test_one_is_restored_and_can_be_sent_back(visit: Visit, page: BinPage) -> None:
    contacts = visit.stage.services.contacts
    page.table.setFocus()
    page.table.selectRow(1)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    visit.until("Restored: 1 person", "3 deleted contacts")
    assert contacts.count("Fatima") == 1
    assert contacts.show("9820041236").row.tags == ("Diwali", "VIP")
    visit.press("Ctrl+Z")
    visit.until("4 deleted contacts")
    assert contacts.count("Fatima") == 0


def test_those_checked_and_then_all_are_restored(visit: Visit, page: BinPage) -> None:
    page.table.setFocus()
    page.table.selectRow(0)
    QTest.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    visit.until("Restore 2")
    visit.press("Ctrl+Return")
    visit.until("Restored: 2 people", "2 deleted contacts")
    visit.click(page.all)
    visit.until("The bin is empty")
    assert visit.stage.services.contacts.count() == 10
    visit.press("Esc")
    visit.page(ContactsPage)


def test_who_has_another_s_number_by_now_can_be_made_one_with_them(visit: Visit, page: BinPage) -> None:
    contacts = visit.stage.services.contacts
    contacts.add("98200 41236", "F. Shaikh", ["New"])
    page.table.selectRow(1)
    visit.click(page.primary) if page.primary else None
    visit.until("is the number of another contact: F. Shaikh", "Make them one contact")
    visit.click(page.taken.button)
    visit.until("3 deleted contacts")
    assert set(contacts.show("9820041236").row.tags) == {"Diwali", "New", "VIP"}
    assert not page.taken.isVisible()
    visit.press("Ctrl+Z")
    visit.until("4 deleted contacts")
    assert contacts.show("9820041236").row.tags == ("New",)


def test_of_several_those_whose_number_is_free_come_back(visit: Visit, page: BinPage) -> None:
    contacts = visit.stage.services.contacts
    contacts.add("98200 41236", "F. Shaikh")
    visit.click(page.all)
    visit.until("Still in the bin: 1 person", "Restored: 3 people", "Make them one contact")
    visit.click(page.taken.button)
    visit.until("The bin is empty")
    assert contacts.count() == 10


def test_the_bin_is_emptied_only_after_a_question(visit: Visit, page: BinPage) -> None:
    services = visit.stage.services
    asked = visit.answer(agree=False)
    visit.click(page.empty)
    assert "Empty the bin?" in asked
    assert services.bin.count() == 4
    visit.answer(agree=True)
    visit.click(page.empty)
    visit.until("Gone for good: 4 people", "The bin is empty")
    assert (services.bin.count(), services.contacts.count()) == (0, 6)
