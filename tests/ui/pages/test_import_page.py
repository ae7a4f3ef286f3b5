"""A file of customers becomes contacts, or nothing at all."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from broadcaster_desktop.ui.models.preview import BECOMES, FIRST_CELL, VERDICT
from broadcaster_desktop.ui.pages.bringing.check import NUMBER
from broadcaster_desktop.ui.pages.contacts import ContactsPage
from broadcaster_desktop.ui.pages.importing import CHECK, DONE, FILE, MATCH, ImportPage
from broadcaster_desktop.ui.shell import Place
from broadcaster_desktop.ui.widgets.table import SECOND_ROLE
from tests.ui.bring import at, choose, drop, forward
from tests.ui.visit import Visit

LIST = """Naam,Mobile No.,City
Asha Patil,98200 12345,Pune
राहुल जोशी,9820,Nashik
Fatima Shaikh,+91 98200 12347,Mumbai
Asha again,9820012345,Pune
Lost Digits,9.82E+09,Pune
"""


@pytest.fixture
def customers(tmp_path: Path) -> Path:
    path = tmp_path / "customers.csv"
    path.write_text(LIST, "utf-8")
    return path


@pytest.fixture
def page(visit: Visit) -> ImportPage:
    return visit.go(Place.IMPORT, ImportPage)


def test_a_dropped_file_is_matched_checked_and_brought_in(
    visit: Visit, page: ImportPage, customers: Path
) -> None:
    drop(page, customers)
    at(visit, page, MATCH)
    model = page.match.model
    assert [model.index(row, VERDICT).data() for row in range(1, 6)] == [
        "Fixed",
        "Can't use",
        "Ready",
        "Repeated",
        "Can't use",
    ]
    became = model.index(1, BECOMES)
    assert (became.data(), became.data(SECOND_ROLE)) == ("+91 98200 12345", "added the country code")
    assert became.data(Qt.ItemDataRole.AccessibleTextRole) == "+91 98200 12345: added the country code"
    assert page.match.columns.choice(1).accessibleName() == "Column 2, Phone, matched"
    forward(visit, page, CHECK)
    visit.until("All 5", "Ready 1", "Fixed 1", "Repeated 1", "Can't use 2", "Import 2")
    visit.until("9.82E+09")
    assert page.check.model.index(4, NUMBER).data(SECOND_ROLE) == "Excel has lost digits; use the .xlsx file"
    assert page.check.model.index(0, NUMBER).data() == "98200 12345 → +91 98200 12345"
    page.check.options.tag_line.setText("Diwali")
    page.check.options.consent.setChecked(True)
    forward(visit, page, DONE)
    visit.until("2 people brought in", "1 ready, 1 fixed, 1 repeated, 2 can't be used")
    asha = visit.stage.services.contacts.show("+919820012345")
    assert (asha.row.name, asha.row.tags, asha.row.consented) == ("Asha Patil", ("Diwali",), True)
    assert asha.fields == {"City": "Pune"}
    assert asha.consents[0].wording == "These people agreed to get my shop's messages"
    forward_to = page.primary
    assert forward_to is not None
    visit.click(forward_to)
    contacts = visit.page(ContactsPage)
    visit.bot.waitUntil(lambda: contacts.narrowing.tag == "Diwali")


def test_without_the_tick_the_button_explains_first(visit: Visit, page: ImportPage, customers: Path) -> None:
    page.take(customers)
    at(visit, page, MATCH)
    forward(visit, page, CHECK)
    assert page.primary is not None
    visit.click(page.primary)
    visit.until("Tick this only if it is true.")
    assert page.check.options.consent.hasFocus()
    assert visit.stage.services.contacts.count() == 0
    forward(visit, page, DONE)
    assert not visit.stage.services.contacts.show("+919820012345").row.consented


def test_a_column_chosen_by_hand_counts_and_the_verdicts_follow(
    visit: Visit, page: ImportPage, tmp_path: Path
) -> None:
    path = tmp_path / "two.csv"
    path.write_text("Name,Old no,New no\nAsha,98200,98200 12345\n", "utf-8")
    page.take(path)
    at(visit, page, MATCH)
    for column, role in ((0, "name"), (1, ""), (2, "phone")):
        choose(page.match.columns.choice(column), role)
    model = page.match.model
    visit.bot.waitUntil(lambda: page.match.model.index(1, VERDICT).data() == "Fixed")
    assert model.index(1, FIRST_CELL + 2).data() == "98200 12345"
    forward(visit, page, CHECK)
    assert page.check.usable() == 1


def test_without_a_phone_column_there_is_no_way_on(visit: Visit, page: ImportPage, tmp_path: Path) -> None:
    path = tmp_path / "names.csv"
    path.write_text("Name,City\nAsha,Pune\nRavi,Nashik\n", "utf-8")
    page.take(path)
    at(visit, page, MATCH)
    visit.until("No column of phone numbers is chosen")
    assert page.primary is not None
    assert not page.primary.isEnabled()


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("photo.csv", b"\x89PNG\r\n\x1a\n" + bytes(40), "photo.csv is a picture, not a list of people."),
        ("empty.csv", b"", "empty.csv is empty."),
        ("missing.csv", None, "There is no file missing.csv."),
    ],
)
def test_a_file_that_is_no_list_is_said_and_nothing_happens(
    visit: Visit, page: ImportPage, tmp_path: Path, name: str, content: bytes | None, words: str
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    page.take(tmp_path / name)
    visit.until(words, "Nothing was brought in.")
    assert page.step == FILE
    visit.click(visit.window.trouble.button)
    assert not visit.window.trouble.isVisible()


def test_cancelling_a_long_import_saves_nothing(visit: Visit, page: ImportPage) -> None:
    page.take(visit.stage.customers(60_000))
    at(visit, page, MATCH)
    forward(visit, page, CHECK)
    page.check.options.consent.setChecked(True)
    assert page.primary is not None
    visit.click(page.primary)
    visit.bot.waitUntil(lambda: page.work.busy)
    visit.click(page.cancel)
    visit.until("Cancelled. Nothing was saved.")
    assert page.step == CHECK
    assert visit.stage.services.contacts.count() == 0


def test_escape_goes_one_step_back(visit: Visit, page: ImportPage, customers: Path) -> None:
    page.take(customers)
    at(visit, page, MATCH)
    forward(visit, page, CHECK)
    QTest.keyClick(visit.window, Qt.Key.Key_Escape)
    at(visit, page, MATCH)
    QTest.keyClick(visit.window, Qt.Key.Key_Escape)
    at(visit, page, FILE)
    QTest.keyClick(visit.window, Qt.Key.Key_Escape)
    visit.page(ContactsPage)
