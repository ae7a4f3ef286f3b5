"""One new contact: the number judged as it is typed, and nobody twice."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtTest import QTest

from broadcaster_desktop.ui.i18n import Language
from broadcaster_desktop.ui.pages.contacts import ContactsPage
from broadcaster_desktop.ui.pages.new_contact import NewContact
from broadcaster_desktop.ui.shell import Place
from tests.ui.visit import Visit


@pytest.fixture
def page(visit: Visit) -> ContactsPage:
    return visit.go(Place.CONTACTS, ContactsPage)


def opened(visit: Visit, page: ContactsPage) -> NewContact:
    visit.settle()
    visit.press("Ctrl+N")
    visit.bot.waitUntil(lambda: bool(page.findChildren(NewContact)))
    return page.findChildren(NewContact)[0]


def test_a_contact_is_added_and_a_bad_number_said_beside_the_field(visit: Visit, page: ContactsPage) -> None:
    dialog = opened(visit, page)
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
    assert added.consents[0].language == "en"


def test_the_number_is_judged_as_it_is_typed(visit: Visit, page: ContactsPage) -> None:
    dialog = opened(visit, page)
    QTest.keyClicks(dialog.phone, "098")
    visit.bot.waitUntil(lambda: dialog.phone_field.note() == "Not a number yet: too short")
    QTest.keyClicks(dialog.phone, "20041299")
    visit.bot.waitUntil(
        lambda: dialog.phone_field.note() == "+91 98200 41299, dropped the 0 in front, added the country code"
    )
    QTest.keyClicks(dialog.phone, "x")
    visit.bot.waitUntil(lambda: "a letter among the digits" in dialog.phone_field.note())


def test_own_fields_are_kept(visit: Visit, page: ContactsPage) -> None:
    visit.window.preferences.use_language(Language.ENGLISH)
    dialog = opened(visit, page)
    QTest.keyClicks(dialog.phone, "9820041299")
    for name, value in (("City", "Pune"), ("Size", "XL"), ("Empty", "")):
        dialog.more.click()
        QTest.keyClicks(dialog.fields[-1][0], name)
        QTest.keyClicks(dialog.fields[-1][1], value)
    dialog.save.click()
    visit.until("1 contact")
    assert visit.stage.services.contacts.show("9820041299").fields == {"City": "Pune", "Size": "XL"}


def test_a_known_number_leads_to_its_person(visit: Visit, page: ContactsPage) -> None:
    known = visit.stage.services.contacts.add("98200 41299", "Asha Patil")
    dialog = opened(visit, page)
    QTest.keyClicks(dialog.phone, "982004129")
    QTest.keyClicks(dialog.name, "Somebody else")
    QTest.keyClicks(dialog.phone, "9")
    visit.bot.waitUntil(lambda: dialog.save.text() == "Show Asha Patil")
    assert dialog.phone_field.note() == "This number is in your contacts: Asha Patil"
    dialog.save.click()
    visit.bot.waitUntil(lambda: page.drawer.contact == known)
    visit.bot.waitUntil(lambda: not page.findChildren(NewContact))
    assert visit.stage.services.contacts.show("98200 41299").row.name == "Asha Patil"


def test_who_presses_at_once_adds_nobody_twice_either(visit: Visit, page: ContactsPage) -> None:
    known = visit.stage.services.contacts.add("98200 41299", "Asha Patil")
    dialog = opened(visit, page)
    dialog.phone.setText("98200 41299")
    dialog.name.setText("Somebody else")
    dialog.save.click()
    visit.bot.waitUntil(lambda: page.drawer.contact == known)
    assert visit.stage.services.contacts.show("98200 41299").row.name == "Asha Patil"


def test_a_dialog_that_is_closed_before_its_answer_comes_is_missed_by_nobody(
    visit: Visit, page: ContactsPage
) -> None:
    contacts, goes_on = visit.stage.services.contacts, threading.Event()
    add = contacts.add

    def slow(*args: object, **more: object) -> int:
        goes_on.wait(20)
        return add(*args, **more)  # type: ignore[arg-type]

    contacts.add = slow  # type: ignore[method-assign]
    dialog = opened(visit, page)
    dialog.phone.setText("98200 41299")
    dialog.name.setText("Asha Patil")
    visit.click(dialog.save)
    assert not dialog.save.isEnabled(), "once is enough"
    dialog._judge()
    visit.click(dialog.cancel)
    visit.bot.waitUntil(lambda: not page.findChildren(NewContact))
    goes_on.set()
    visit.until("Added Asha Patil", "1 contact")
    visit.settle()
