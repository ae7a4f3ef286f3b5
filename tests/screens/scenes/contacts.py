"""The list of contacts, its bin and its duplicates."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from broadcaster_desktop.core.segments import Field, FieldTest, Join, Messaged, Rule
from broadcaster_desktop.data.engine import in_plain_words
from broadcaster_desktop.errors import UserError
from broadcaster_desktop.ui.pages.bin import BinPage
from broadcaster_desktop.ui.pages.contacts import ContactsPage
from broadcaster_desktop.ui.pages.people.selection import Act
from broadcaster_desktop.ui.shell import Place
from tests.screens.scenes.replies import replied
from tests.ui.visit import Visit


def no_contacts(visit: Visit) -> None:
    visit.window.go(Place.CONTACTS)


def contacts(visit: Visit) -> None:
    visit.stage.bring_people()
    visit.stage.services.optouts.add(["98200 41240"])
    visit.stage.services.contacts.add("98200 41300", "New Customer", ["Diwali"], None)
    visit.window.go(Place.CONTACTS)


def contacts_checked(visit: Visit) -> None:
    contacts(visit)
    page = visit.page(ContactsPage)
    visit.bot.waitUntil(lambda: page.model.rowCount() == 11)
    page.model.check_rows(1, 2, checked=True)
    page.selection.buttons[Act.FIELD].click()


def contacts_person(visit: Visit) -> None:
    contacts(visit)
    page = visit.page(ContactsPage)
    visit.settle()
    page.table.selectRow(1)
    page.table.opened.emit(1)
    visit.bot.waitUntil(page.drawer.pill.isVisible, timeout=10_000)


def contacts_segment(visit: Visit) -> None:
    pune = Field("City", FieldTest.IS, "Pune")
    visit.stage.bring_people()
    services = visit.stage.services
    services.bulk.set_field(services.contacts.ids()[:4], "City", "Pune")
    services.segments.save("Pune, lately silent", Rule(Join.ALL, (pune, Messaged(30, yes=False))))
    page = visit.go(Place.CONTACTS, ContactsPage)
    visit.bot.waitUntil(lambda: page.narrowing.segments.count() == 3)
    page.narrowing.segments.setCurrentIndex(1)
    page.narrowing.segments.activated.emit(1)


def contacts_segment_edited(visit: Visit) -> None:
    contacts_segment(visit)
    page = visit.page(ContactsPage)
    visit.settle()
    page.narrowing.edit.click()
    page.editor.add.click()
    page.editor.name_field.wrong("A segment needs a name of at most 100 letters.")


def contacts_nobody(visit: Visit) -> None:
    contacts(visit)
    visit.page(ContactsPage).narrowing.search.setText("nobody")


def contacts_unread(visit: Visit) -> None:
    contacts(visit)
    error = in_plain_words(Path("broadcaster.db"))
    with pytest.raises(UserError) as caught, error:
        raise sqlite3.OperationalError("database is locked")
    visit.settle()
    visit.page(ContactsPage).places.show_trouble(caught.value)


def contacts_slow(visit: Visit) -> None:
    contacts(visit)
    visit.settle()
    page = visit.page(ContactsPage)
    page.places.show_slow()
    page.work.begin("", 1_00_000, page.acts.cancel)
    page.work.retranslate()
    page.work._late.timeout.emit()
    page.work.report(41_000)


def bin_empty(visit: Visit) -> None:
    visit.window.go(Place.BIN)


def bin_full(visit: Visit) -> None:
    visit.stage.bring_people()
    services = visit.stage.services
    services.bin.delete(services.contacts.ids()[:6])
    services.contacts.add("98200 41234", "Asha P.")
    page = visit.go(Place.BIN, BinPage)
    visit.settle()
    page.model.check_rows(0, 5, checked=True)
    if page.primary:
        page.primary.click()


def duplicates(visit: Visit) -> None:
    add = visit.stage.services.contacts.add
    add("98200 41234", "Asha Patil", ["VIP"], "agreed", fields={"City": "Pune", "Size": "XL"})
    add("98200 41243", "Asha Patil", ["Diwali", "Sweets for the wedding season"], fields={"City": "Pune"})
    add("98200 41777", "राहुल जोशी", fields={"City": "Pune"})
    add("98200 55555", "राहुल जोशी", fields={"City": "Pune"})
    visit.window.go(Place.DUPLICATES)


def no_duplicates(visit: Visit) -> None:
    visit.window.go(Place.DUPLICATES)


def contacts_noted(visit: Visit) -> None:
    replied(visit)
    visit.window.go(Place.CONTACTS)


SCENES: dict[str, Callable[[Visit], object]] = {
    "contacts-none": no_contacts,
    "contacts": contacts,
    "contacts-checked": contacts_checked,
    "contacts-person": contacts_person,
    "contacts-segment": contacts_segment,
    "contacts-segment-edited": contacts_segment_edited,
    "contacts-nobody": contacts_nobody,
    "contacts-unread": contacts_unread,
    "contacts-slow": contacts_slow,
    "bin": bin_full,
    "bin-empty": bin_empty,
    "duplicates": duplicates,
    "duplicates-none": no_duplicates,
    "contacts-noted": contacts_noted,
}
