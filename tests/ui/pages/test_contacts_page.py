"""The list of contacts: found, narrowed, added to, and kept from messages."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from broadcaster_desktop.ui.models.contacts import CHECK, NAME
from broadcaster_desktop.ui.pages.contacts import ContactsPage
from broadcaster_desktop.ui.pages.importing import ImportPage
from broadcaster_desktop.ui.pages.new_contact import NewContact
from broadcaster_desktop.ui.shell import Place
from tests.ui.visit import Visit


def names(page: ContactsPage) -> list[str]:
    return [page.model.index(row, NAME).data() for row in range(page.model.rowCount())]


def test_an_empty_list_leads_to_a_file(visit: Visit) -> None:
    page = visit.go(Place.CONTACTS, ContactsPage)
    visit.until("No contacts yet", "Bring your customers from an Excel or CSV file.")
    visit.click(page.none.button)
    visit.page(ImportPage)


def test_names_and_numbers_are_found_in_any_script(visit: Visit) -> None:
    visit.stage.bring_people()
    page = visit.go(Place.CONTACTS, ContactsPage)
    visit.until("10 contacts")
    for typed, found in (("fati", "Fatima Shaikh"), ("देशमुख", "सुनीता देशमुख"), ("41240", "Meera Iyer")):
        page.search.setText(typed)
        visit.bot.waitUntil(lambda found=found: names(page) == [found])  # type: ignore[misc]
    page.search.setText("nobody of this name")
    visit.until("Nobody found", "Clear search")
    visit.click(page.nobody.button)
    visit.until("10 contacts")


def test_a_tag_narrows_and_a_heading_sorts(visit: Visit) -> None:
    visit.stage.bring_people()
    page = visit.go(Place.CONTACTS, ContactsPage)
    visit.bot.waitUntil(lambda: page.tags.count() == 3)
    page.tags.setCurrentIndex(page.tags.findData("VIP"))
    page.tags.activated.emit(page.tags.currentIndex())
    visit.until("3 contacts")
    assert sorted(names(page)) == ["Asha Patil", "Fatima Shaikh", "राहुल जोशी"]
    header = page.table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(2) + 20, header.height() // 2)
    for expected in (
        ["Asha Patil", "राहुल जोशी", "Fatima Shaikh"],
        ["Fatima Shaikh", "राहुल जोशी", "Asha Patil"],
    ):
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
        visit.bot.waitUntil(lambda expected=expected: names(page) == expected)  # type: ignore[misc]


def test_a_contact_is_added_and_a_bad_number_said_beside_the_field(visit: Visit) -> None:
    page = visit.go(Place.CONTACTS, ContactsPage)
    visit.press("Ctrl+N")
    visit.bot.waitUntil(lambda: bool(page.findChildren(NewContact)))
    dialog = page.findChildren(NewContact)[0]
    dialog.phone.setText("12345")
    dialog.name.setText("लता कुलकर्णी")
    dialog.tags.setText("VIP, Diwali")
    dialog.consent.setChecked(True)
    dialog.save.click()
    visit.bot.waitUntil(lambda: "12345 is not a telephone number" in dialog.phone_field.note())
    assert visit.stage.services.contacts.count() == 0
    dialog.phone.setText("98200 41299")
    dialog.save.click()
    visit.until("Added लता कुलकर्णी", "1 contact")
    added = visit.stage.services.contacts.show("9820041299")
    assert added.row.consented
    assert set(added.row.tags) == {"VIP", "Diwali"}
    assert added.consents[0].wording == "This person agreed to get my shop's messages"


def test_checked_people_are_kept_from_messages_and_it_can_be_undone(visit: Visit) -> None:
    visit.stage.bring_people()
    page = visit.go(Place.CONTACTS, ContactsPage)
    visit.until("10 contacts")
    for row in (1, 2):
        place = page.table.visualRect(page.model.index(row, CHECK)).center()
        QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    visit.until("2 selected")
    phones = list(page.model.checked.values())
    visit.click(page.block)
    visit.until("2 people get no more messages", "Do not message")
    optouts = visit.stage.services.optouts
    assert all(optouts.is_out(phone) for phone in phones)
    visit.press("Ctrl+Z")
    visit.bot.waitUntil(lambda: not any(optouts.is_out(phone) for phone in phones))


def test_the_keyboard_checks_a_row_and_finds(visit: Visit) -> None:
    visit.stage.bring_people()
    page = visit.go(Place.CONTACTS, ContactsPage)
    visit.until("10 contacts")
    page.table.setFocus()
    page.table.selectRow(3)
    QTest.keyClick(page.table, Qt.Key.Key_Space)
    assert len(page.model.checked) == 1
    visit.press("Ctrl+F")
    assert page.search.hasFocus()


def test_a_long_list_shows_its_end(visit: Visit) -> None:
    visit.stage.bring_file(visit.stage.customers(3_000))
    page = visit.go(Place.CONTACTS, ContactsPage)
    visit.until("3,000 contacts")
    visit.bot.waitUntil(lambda: page.model.id_at(2_999) is not None)
    page.table.scrollToBottom()
    assert page.model.index(2_999, NAME).data() == "Customer 999"
