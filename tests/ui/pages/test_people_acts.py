"""What is done with many contacts at once: it is said, it is done, and it can be taken back."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from broadcaster_desktop.ui.models.checks import Chosen
from broadcaster_desktop.ui.pages.contacts import ContactsPage
from broadcaster_desktop.ui.pages.duplicates import DuplicatesPage
from broadcaster_desktop.ui.pages.people.acts import FEW
from broadcaster_desktop.ui.pages.people.selection import Act
from broadcaster_desktop.ui.shell import Place
from tests.ui.pages.test_contacts_page import click, names
from tests.ui.visit import Visit


@pytest.fixture
def page(visit: Visit) -> ContactsPage:
    visit.stage.bring_people()
    page = visit.go(Place.CONTACTS, ContactsPage)
    visit.until("10 contacts")
    return page


def tagged(visit: Visit, tag: str) -> int:
    return visit.stage.services.contacts.count(tag=tag)


def say(visit: Visit, page: ContactsPage, act: Act, word: str, value: str = "") -> None:
    """Press the act's button and type what it asks for."""
    visit.click(page.selection.buttons[act])
    assert page.selection.word.hasFocus()
    QTest.keyClicks(page.selection.word, word)
    if act is Act.FIELD:
        QTest.keyClick(page.selection.word, Qt.Key.Key_Return)
        QTest.keyClicks(page.selection.value, value)
    visit.click(page.selection.verb)


def test_a_tag_is_added_to_those_checked_and_taken_back(visit: Visit, page: ContactsPage) -> None:
    click(page, 1)
    click(page, 2)
    say(visit, page, Act.TAG, "Wedding")
    visit.until("Tag Wedding added: 2 people", "Undo")
    assert tagged(visit, "Wedding") == 2
    assert page.table.hasFocus()
    visit.press("Ctrl+Z")
    visit.bot.waitUntil(lambda: tagged(visit, "Wedding") == 0)


def test_a_tag_is_taken_off_everyone_that_matches(visit: Visit, page: ContactsPage) -> None:
    page.narrowing.search.setText("VIP")
    visit.until("3 contacts")
    page.table.setFocus()
    QTest.keySequence(page.table, "Ctrl+A")
    say(visit, page, Act.UNTAG, "VIP")
    visit.until("Tag VIP removed: 3 people")
    assert tagged(visit, "VIP") == 0
    visit.press("Ctrl+Z")
    visit.bot.waitUntil(lambda: tagged(visit, "VIP") == 3)


def test_a_field_is_set_for_all_but_one(visit: Visit, page: ContactsPage) -> None:
    contacts = visit.stage.services.contacts
    page.table.setFocus()
    QTest.keySequence(page.table, "Ctrl+A")
    click(page, 0)
    visit.until("9 selected")
    left_out = page.model.id_at(0)
    say(visit, page, Act.FIELD, "City", "Pune")
    visit.until("City is Pune now: 9 people")
    have = [one for one in contacts.ids() if contacts.detail(one).fields == {"City": "Pune"}]
    assert len(have) == 9
    assert left_out not in have
    visit.press("Ctrl+Z")
    visit.bot.waitUntil(lambda: not contacts.fields())


def test_the_line_for_a_word_is_left_by_esc(visit: Visit, page: ContactsPage) -> None:
    click(page, 1)
    visit.click(page.selection.buttons[Act.TAG])
    assert page.selection.line.isVisible()
    visit.click(page.selection.verb)
    assert page.selection.line.isVisible()  # without a word there is nothing to do
    visit.press("Esc")
    assert not page.selection.line.isVisible()
    assert page.table.hasFocus()
    assert visit.is_at(Place.CONTACTS)


def test_checked_people_are_kept_from_messages_and_it_can_be_undone(visit: Visit, page: ContactsPage) -> None:
    services = visit.stage.services
    out = [one.phone for one in services.contacts.rows([2])]
    services.optouts.add(out, "asked at the counter")
    visit.settle()
    for row in range(10):
        click(page, row)
    visit.click(page.selection.buttons[Act.BLOCK])
    visit.until("No more messages: 9 people")
    phones = [one.phone for one in services.contacts.rows(services.contacts.ids())]
    assert all(map(services.optouts.is_out, phones))
    visit.press("Ctrl+Z")
    visit.bot.waitUntil(lambda: [one for one in phones if services.optouts.is_out(one)] == out)


def test_what_was_done_with_many_is_named_and_undone_by_the_menu(visit: Visit, page: ContactsPage) -> None:
    click(page, 1)
    click(page, 2)
    say(visit, page, Act.TAG, "Wedding")
    visit.until("Tag Wedding added: 2 people")
    visit.click(page.selection.buttons[Act.BLOCK])
    visit.until("No more messages: 2 people")
    visit.window._toast.clear()
    visit.window.undoing.read()
    visit.settle()
    acts = [one.text() for one in visit.window.menu.menu.actions()]
    assert acts[0].startswith("Undo: put 2 numbers on the do-not-message list")
    assert acts[1].startswith("Undo: change 2 contacts")
    visit.press("Ctrl+Z")
    visit.until("Undone: put 2 numbers on the do-not-message list")
    assert visit.stage.services.optouts.list() == []
    visit.press("Ctrl+Z")
    visit.until("Undone: change 2 contacts")
    assert tagged(visit, "Wedding") == 0


def test_an_undo_asked_for_while_something_is_done_leaves_that_to_its_end(
    visit: Visit, page: ContactsPage
) -> None:
    click(page, 1)
    say(visit, page, Act.TAG, "Wedding")
    visit.until("Tag Wedding added: 1 person")
    bulk, gone_on = visit.stage.services.bulk, threading.Event()
    stop = bulk.stop

    def slow(which: object, report: object) -> object:
        gone_on.wait(20)
        return stop(which, report)  # type: ignore[arg-type]

    bulk.stop = slow  # type: ignore[method-assign,assignment]
    undo = visit.window._toast._undo
    assert undo is not None
    page.acts.block(Chosen(None, frozenset([1]), FEW + 1))
    undo()
    visit.bot.waitUntil(lambda: tagged(visit, "Wedding") == 0)
    visit.bot.wait(50)
    assert page.acts.busy
    gone_on.set()
    visit.until("No more messages: 1 person")
    assert not page.acts.busy


def test_the_delete_key_moves_into_the_bin_and_undo_brings_back(visit: Visit, page: ContactsPage) -> None:
    before = names(page)
    page.table.setFocus()
    page.table.selectRow(3)
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    visit.until("They stay in the bin for 30 days.", "9 contacts", "Bin (1)")
    visit.press("Ctrl+Z")
    visit.until("10 contacts", "Bin (0)")
    visit.bot.waitUntil(lambda: names(page) == before)
    click(page, 0)
    click(page, 1)
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    visit.until("Deleted: 2 people.", "8 contacts", "Bin (2)")
    assert not page.selection.isVisible()


def test_what_waited_for_the_deleted_is_said_to_be_cancelled(visit: Visit, page: ContactsPage) -> None:
    visit.stage.link()
    visit.stage.campaign()
    click(page, 1)
    visit.click(page.selection.buttons[Act.DELETE])
    visit.until("Messages that waited for 1 of them were cancelled.")


def test_those_checked_are_written_as_a_table_and_all_as_cards(
    visit: Visit, page: ContactsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = {"csv": tmp_path / "some", "vcf": tmp_path / "all.vcf"}
    kinds = {"csv": "Table for Excel (*.csv)", "vcf": "Contact cards (*.vcf)"}
    wanted = ["csv"]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(chosen[wanted[0]]), kinds[wanted[0]]))
    click(page, 1)
    click(page, 2)
    visit.click(page.selection.buttons[Act.EXPORT])
    visit.until("2 people written to some.csv")
    assert len((tmp_path / "some.csv").read_text("utf-8-sig").splitlines()) == 3
    wanted[0] = "vcf"
    visit.click(page.under.export)
    visit.until("10 people written to all.vcf")
    assert chosen["vcf"].read_text("utf-8").count("BEGIN:VCARD") == 10


def test_two_are_compared_and_made_one(visit: Visit, page: ContactsPage) -> None:
    services = visit.stage.services
    click(page, 1)
    assert not page.selection.buttons[Act.MERGE].isVisible()
    click(page, 2)
    pair = page.model.checked_ids()
    visit.click(page.selection.buttons[Act.MERGE])
    found = visit.page(DuplicatesPage)
    visit.until("Chosen by you")
    visit.bot.waitUntil(lambda: len(found.compared.keeps) == 2)
    visit.click(found.compared.merge)
    visit.until("2 people are one contact now")
    assert services.contacts.count() == 9
    assert services.contacts.rows(pair)[0].id == pair[0]
    visit.press("Ctrl+Z")
    visit.bot.waitUntil(lambda: services.contacts.count() == 10)


def test_many_are_tagged_with_a_count_and_cancel_leaves_nothing(visit: Visit) -> None:
    visit.stage.bring_file(visit.stage.customers(3_000))
    page = visit.go(Place.CONTACTS, ContactsPage)
    visit.until("3,000 contacts")
    page.table.setFocus()
    QTest.keySequence(page.table, "Ctrl+A")
    visit.until("3,000 selected")
    bulk, held, pressed = visit.stage.services.bulk, list[str](), threading.Event()
    tag = bulk.tag

    def slow(which: object, name: str, report: object) -> object:
        held.append(name)
        pressed.wait(20)
        return tag(which, name, report)  # type: ignore[arg-type]

    bulk.tag = slow  # type: ignore[method-assign,assignment]
    say(visit, page, Act.TAG, "Everyone")
    visit.bot.waitUntil(page.work.cancel.isVisible, timeout=10_000)
    visit.until("Adding the tag 0 of 3,000, 0 %")
    visit.click(page.work.cancel)
    pressed.set()
    visit.until("Cancelled. Nothing was changed.")
    assert (held, tagged(visit, "Everyone")) == (["Everyone"], 0)
    assert not page.work.isVisible()
    bulk.tag = tag  # type: ignore[method-assign]
    say(visit, page, Act.TAG, "Everyone")
    visit.until("Tag Everyone added: 3,000 people")
    assert tagged(visit, "Everyone") == 3_000
