"""Segments: a rule built from chips, counted as it grows, kept under a name, and the list narrowed by it."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from broadcaster_desktop.core.records import Purpose
from broadcaster_desktop.core.segments import (
    Agreed,
    Chat,
    Condition,
    Field,
    FieldTest,
    Group,
    Join,
    Messaged,
    OptedOut,
    Replied,
    Rule,
    Standing,
    Tagged,
)
from broadcaster_desktop.ui import segment_words
from broadcaster_desktop.ui.pages.contacts import ContactsPage
from broadcaster_desktop.ui.pages.people.asking import Kind, Known, asked_by, begun, condition
from broadcaster_desktop.ui.shell import Place
from tests.ui.pages.test_contacts_page import names
from tests.ui.visit import Visit

KNOWN = Known(("Diwali", "VIP"), ("City", "Size"))
CONDITIONS: list[Condition] = [
    *(Tagged("VIP", yes) for yes in (True, False)),
    *(Field("City", test, "Pune" if test in ("is", "is_not", "contains") else "") for test in FieldTest),
    Field("Size", FieldTest.IS, "XL"),
    *(kind(days, yes) for kind in (Messaged, Replied) for days in (30, None) for yes in (True, False)),
    *(Agreed(purpose, standing) for purpose in Purpose for standing in Standing),
    *(kind(yes) for kind in (Chat, OptedOut) for yes in (True, False)),
]


@pytest.fixture
def page(visit: Visit) -> ContactsPage:
    visit.stage.bring_people()
    services = visit.stage.services
    services.bulk.set_field(services.contacts.ids()[:4], "City", "Pune")
    page = visit.go(Place.CONTACTS, ContactsPage)
    visit.until("10 contacts")
    visit.bot.waitUntil(lambda: page.narrowing.tags.count() == 3)
    return page


def choose(choice: QComboBox, text: str) -> None:
    """Choose as the owner does: what is to be read there."""
    choice.setFocus()
    at = choice.findText(text)
    assert at >= 0, [choice.itemText(each) for each in range(choice.count())]
    choice.setCurrentIndex(at)
    choice.activated.emit(at)


@pytest.mark.parametrize("one", CONDITIONS, ids=segment_words.part)
def test_every_condition_can_be_shown_and_chosen_again(one: Condition) -> None:
    assert condition(asked_by(one, KNOWN), KNOWN) == one


@pytest.mark.parametrize("kind", list(Kind))
def test_every_kind_begins_with_something_to_ask(kind: Kind) -> None:
    made = condition(begun(kind, KNOWN), KNOWN)
    assert asked_by(made, KNOWN).kind is kind


def test_a_rule_reads_as_a_sentence() -> None:
    rule = Rule(Join.ALL, (Field("City", FieldTest.IS, "Pune"), Messaged(30, yes=False)))
    assert segment_words.sentence(rule) == "City is Pune AND not messaged in 30 days"
    inner = Group(Join.ANY, (Tagged("VIP"), Replied(None)))
    assert segment_words.sentence(Rule(Join.ALL, (inner, OptedOut(yes=False)))) == (
        "(has the tag VIP OR replied at some time) AND is not on the do-not-message list"
    )
    assert segment_words.sentence(Rule()) == "Everyone"


def test_a_segment_is_built_counted_saved_and_narrows_the_list(visit: Visit, page: ContactsPage) -> None:
    choose(page.narrowing.segments, "New segment…")
    editor = page.editor
    visit.until("Name of the segment", "has the tag Diwali", "10 people")
    assert editor.name.hasFocus()
    assert not page.narrowing.isVisible()
    choose(editor.condition.kind, "City")
    visit.until("City is …", "A condition is not finished")
    QTest.keyClicks(editor.condition.value, "pune")
    visit.until("City is pune", "4 people")
    visit.click(editor.add)
    choose(editor.condition.kind, "Last message")
    visit.until("not messaged in 30 days", "AND", "4 people")
    choose(editor.condition.second, "in the last so many days")
    visit.until("messaged in the last 30 days", "0 people")
    choose(editor.join, "any of this is true")
    visit.until("OR", "4 people")
    visit.press("Ctrl+Return")
    visit.until("A segment needs a name of at most 100 letters.")
    QTest.keyClicks(editor.name, "Pune or lately")
    visit.press("Ctrl+Return")
    visit.until("Saved the segment Pune or lately", "4 contacts")
    visit.until("City is pune OR messaged in the last 30 days")
    assert len(names(page)) == 4
    (kept,) = visit.stage.services.segments.list()
    assert kept.rule == Rule(Join.ANY, (Field("City", FieldTest.IS, "pune"), Messaged(30)))


def test_a_segment_is_changed_renamed_and_removed_with_undo(visit: Visit, page: ContactsPage) -> None:
    segments = visit.stage.services.segments
    segments.save("VIP", Rule(Join.ALL, (Tagged("VIP"), Field("City", FieldTest.IS, "Pune"))))
    visit.bot.waitUntil(lambda: page.narrowing.segments.findText("VIP") > 0)
    choose(page.narrowing.segments, "VIP")
    visit.until("2 contacts", "has the tag VIP AND City is Pune")
    visit.click(page.narrowing.edit)
    visit.until("Remove segment", "2 people")
    visit.click(page.editor.chips[0])
    visit.click(page.editor.condition.drop)
    visit.until("4 people")
    page.editor.name.selectAll()
    QTest.keyClicks(page.editor.name, "Of Pune")
    visit.click(page.editor.save)
    visit.until("Saved the segment Of Pune", "4 contacts")
    assert [one.name for one in segments.list()] == ["Of Pune"]
    visit.click(page.narrowing.edit)
    visit.click(page.editor.remove)
    visit.until("Removed the segment Of Pune", "10 contacts")
    assert segments.list() == []
    visit.press("Ctrl+Z")
    visit.bot.waitUntil(lambda: [one.name for one in segments.list()] == ["Of Pune"])
    visit.bot.waitUntil(lambda: page.narrowing.segments.findText("Of Pune") > 0)


def test_esc_leaves_the_editor_and_nothing_is_kept(visit: Visit, page: ContactsPage) -> None:
    choose(page.narrowing.segments, "New segment…")
    assert page.editor.isVisible()
    visit.press("Esc")
    assert not page.editor.isVisible()
    assert page.narrowing.segments.hasFocus()
    assert page.narrowing.segments.currentText() == "All segments"
    assert visit.stage.services.segments.list() == []


def test_a_segment_that_is_gone_leaves_the_whole_list(visit: Visit, page: ContactsPage) -> None:
    segments = visit.stage.services.segments
    number = segments.save("VIP", Rule(Join.ALL, (Tagged("VIP"),)))
    visit.bot.waitUntil(lambda: page.narrowing.segments.findText("VIP") > 0)
    choose(page.narrowing.segments, "VIP")
    visit.until("3 contacts")
    segments.remove(number)
    visit.until("10 contacts")
    assert page.narrowing.segments.currentText() == "All segments"


def test_conditions_in_brackets_are_shown_and_can_be_taken_away(visit: Visit, page: ContactsPage) -> None:
    inner = Group(Join.ANY, (Tagged("VIP"), Field("City", FieldTest.IS, "Pune")))
    visit.stage.services.segments.save("Two", Rule(Join.ALL, (inner, Tagged("Diwali"))))
    visit.bot.waitUntil(lambda: page.narrowing.segments.findText("Two") > 0)
    choose(page.narrowing.segments, "Two")
    visit.click(page.narrowing.edit)
    visit.until("(has the tag VIP OR City is Pune)", "5 people")
    assert not page.editor.condition.kind.isVisible()
    visit.click(page.editor.condition.drop)
    visit.until("10 people")
    assert page.editor.condition.kind.isVisible()
