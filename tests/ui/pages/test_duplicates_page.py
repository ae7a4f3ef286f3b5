"""Contacts that may be one person: proposed, compared, and made one by the owner alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from broadcaster_desktop.ui.pages.contacts import ContactsPage
from broadcaster_desktop.ui.pages.duplicates import DuplicatesPage
from broadcaster_desktop.ui.shell import Place
from tests.ui.visit import Visit


@pytest.fixture
def page(visit: Visit) -> DuplicatesPage:
    """Two pairs among five people."""
    contacts = visit.stage.services.contacts
    contacts.add("98200 41234", "Asha Patil", ["VIP"], "agreed", fields={"City": "Pune"})
    contacts.add("98200 41243", "Asha Patil", ["Diwali"], fields={"Size": "XL"})
    contacts.add("98200 41777", "Ravi Joshi", fields={"City": "Pune"})
    contacts.add("98200 55555", "Ravi Joshi", fields={"City": "Pune"})
    contacts.add("98200 60606", "Meera Iyer")
    listed = visit.go(Place.CONTACTS, ContactsPage)
    visit.click(listed.under.same)
    page = visit.page(DuplicatesPage)
    visit.until("2 groups")
    visit.bot.waitUntil(lambda: len(page.compared.keeps) == 2)
    return page


def test_nobody_is_there_twice(visit: Visit) -> None:
    visit.stage.bring_people()
    page = visit.go(Place.DUPLICATES, DuplicatesPage)
    visit.until("No duplicates found")
    visit.click(page.none.button)
    visit.page(ContactsPage)


def test_a_pair_is_compared_and_made_one_and_parted_again(visit: Visit, page: DuplicatesPage) -> None:
    contacts = visit.stage.services.contacts
    visit.until("Almost the same number", "City: Pune", "Size: XL", "Keep this one", "+91 98200 41243")
    page.compared.keeps[1].click()
    visit.press("Ctrl+Return")
    visit.until("2 people are one contact now", "1 group")
    kept = contacts.show("98200 41243")
    assert set(kept.row.tags) == {"Diwali", "VIP"}
    assert kept.fields == {"City": "Pune", "Size": "XL", "Other numbers": "+919820041234"}
    assert contacts.count() == 4
    visit.press("Ctrl+Z")
    visit.until("2 groups")
    assert contacts.count() == 5
    assert contacts.show("98200 41243").fields == {"Size": "XL"}


def test_different_people_are_not_proposed_again_until_that_is_undone(
    visit: Visit, page: DuplicatesPage
) -> None:
    visit.click(page.compared.different)
    visit.until("They are kept apart from now on", "1 group")
    visit.press("Ctrl+Z")
    visit.until("2 groups")
    assert visit.stage.services.contacts.count() == 5


def test_the_keyboard_goes_through_the_groups_and_into_one(visit: Visit, page: DuplicatesPage) -> None:
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    visit.until("Same name and city", "+91 98200 55555")
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert page.compared.keeps[0].hasFocus()
    visit.press("Ctrl+Return")
    visit.until("2 people are one contact now")
    assert visit.stage.services.contacts.show("98200 41777").fields["Other numbers"] == "+919820055555"
    assert page.table.hasFocus()


def test_somebody_deleted_meanwhile_is_not_compared(visit: Visit, page: DuplicatesPage) -> None:
    services = visit.stage.services
    services.bin.delete(services.contacts.ids("41243"))
    visit.until("1 group")
    visit.until("Same name and city")
