"""One contact in the drawer: read, changed in place, in each language and by the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from broadcaster_desktop.core.records import Purpose
from broadcaster_desktop.core.tidying import OTHER_NUMBER
from broadcaster_desktop.ui.i18n import Language
from broadcaster_desktop.ui.models.contacts import NAME
from broadcaster_desktop.ui.pages.contacts import ContactsPage
from broadcaster_desktop.ui.shell import Place
from broadcaster_desktop.ui.theme.tokens import Size
from tests.ui.drawers import (
    ASHA,
    CONSENT,
    DETAILS,
    FATIMA,
    FREE,
    HISTORY,
    MEERA,
    RAHUL,
    focused,
    key,
    opened,
    write,
)
from tests.ui.pages.test_every_page import LATIN, NAMES, controls
from tests.ui.visit import Visit

# the drawer


def test_enter_opens_a_row_and_esc_goes_back_to_it(people: Visit) -> None:
    page = people.go(Place.CONTACTS, ContactsPage)
    people.until("10 contacts")
    row = next(row for row in range(10) if page.model.index(row, NAME).data() == "Asha Patil")
    page.table.setFocus()
    page.table.selectRow(row)
    key(people, Qt.Key.Key_Return)
    people.until("May be messaged", "Details", "Consent", "History", "Privacy")
    drawer = page.drawer
    people.bot.waitUntil(lambda: focused(people) is drawer.chips[DETAILS])
    key(people, Qt.Key.Key_Escape)
    assert drawer.isHidden()
    assert focused(people) is page.table
    assert people.is_at(Place.CONTACTS)


def test_it_stands_beside_the_list_or_over_it(people: Visit) -> None:
    drawer = opened(people)
    page = people.page(ContactsPage)
    for width, over in ((1500, False), (880, True)):
        people.window.resize(width, 700)
        people.bot.waitUntil(lambda over=over: drawer.property("over") == ("true" if over else ""))  # type: ignore[misc]
        assert drawer.width() == Size.DRAWER
        list_ends = page.table.mapTo(page, page.table.rect().topRight()).x()
        assert (list_ends > drawer.x()) is over
        assert drawer.geometry().right() == page.rect().right()
    wide = page.table.width()
    people.click(drawer.close_button)
    assert page.table.width() == wide, "what lay over the list took no room of it"


def test_another_person_is_shown_by_the_same_drawer(people: Visit) -> None:
    drawer = opened(people)
    drawer.show_contact(people.stage.services.contacts.show(MEERA).row.id)
    people.bot.waitUntil(lambda: drawer.details.name.text() == "Meera Iyer")
    assert drawer.details.number.line.text() == "+91 98200 41240"


def test_somebody_who_is_deleted_meanwhile_is_shown_no_more(people: Visit) -> None:
    drawer = opened(people)
    assert drawer.contact is not None
    people.stage.services.bin.delete([drawer.contact])
    people.bot.waitUntil(drawer.isHidden)


def test_it_says_why_a_person_may_or_may_not_be_messaged(people: Visit) -> None:
    people.stage.link()
    people.stage.says(FATIMA, "STOP")
    people.stage.services.consent.withdraw(RAHUL, purposes=[Purpose.MARKETING])
    nobody = people.stage.services.contacts.add(FREE, "New")
    drawer = people.go(Place.CONTACTS, ContactsPage).drawer
    for phone, pill, why in (
        (ASHA, "May be messaged", "typed in."),
        (FATIMA, "Do not message", "Replied “STOP” on "),
        (RAHUL, "Has not agreed", "Took the consent to marketing back on "),
    ):
        drawer.show_contact(people.stage.services.contacts.show(phone).row.id)
        people.bot.waitUntil(lambda pill=pill: drawer.pill.text() == pill)  # type: ignore[misc]
        people.until(why)
    drawer.show_contact(nobody)
    people.until("No consent to marketing is noted; campaigns leave this person out.")


# details


def test_a_name_is_saved_when_it_is_left_and_undone(people: Visit) -> None:
    drawer = opened(people)
    contacts = people.stage.services.contacts
    write(drawer.details.name, "Asha  Kulkarni")
    key(people, Qt.Key.Key_Tab)
    people.until("The name is Asha  Kulkarni now")
    people.bot.waitUntil(lambda: drawer.details.name.text() == "Asha Kulkarni")
    people.bot.waitUntil(lambda: "Asha Kulkarni" in people.read())
    assert contacts.show(ASHA).row.name == "Asha Kulkarni"
    people.press("Ctrl+Z")
    people.bot.waitUntil(lambda: drawer.details.name.text() == "Asha Patil")
    assert contacts.show(ASHA).row.name == "Asha Patil"


def test_esc_forgets_what_is_being_typed_then_closes(people: Visit) -> None:
    drawer = opened(people)
    write(drawer.details.name, "Wrong")
    key(people, Qt.Key.Key_Escape)
    assert drawer.details.name.text() == "Asha Patil"
    assert drawer.isVisible()
    people.press("Esc")
    assert drawer.isHidden()
    people.settle()
    assert people.stage.services.contacts.show(ASHA).row.name == "Asha Patil"


def test_what_is_typed_is_saved_when_the_drawer_is_closed(people: Visit) -> None:
    drawer = opened(people)
    write(drawer.details.name, "Asha Joshi")
    people.click(drawer.close_button)
    people.until("The name is Asha Joshi now")
    assert people.stage.services.contacts.show(ASHA).row.name == "Asha Joshi"


def test_a_list_that_changes_leaves_what_is_being_typed(people: Visit) -> None:
    drawer = opened(people)
    write(drawer.details.name, "Asha K")
    people.stage.services.editing.edit(drawer.contact or 0, tags=["New"])
    people.bot.waitUntil(lambda: list(drawer.details.tags.chips) == ["New"])
    assert drawer.details.name.text() == "Asha K"


def test_a_list_that_changes_leaves_a_number_that_is_not_judged_yet(people: Visit) -> None:
    number = opened(people).details.number
    number._typing.setInterval(60_000)
    write(number.line, "98200 41299")
    people.stage.services.contacts.add("98200 41311", "Somebody New")
    people.until("11 contacts")
    people.settle()
    assert number.line.text() == "98200 41299"


def test_a_number_is_judged_as_it_is_typed(people: Visit) -> None:
    number = opened(people).details.number
    write(number.line, "98200 412")
    people.until("Can't be used: too short")
    assert not number.choice.isVisible()
    write(number.line, "098200 41299")
    people.until("Is saved as +91 98200 41299 (dropped the 0 in front, added the country code)")
    people.until("Whose number is it?", "Their consents go along.")


@pytest.mark.parametrize("same", [True, False])
def test_a_new_number_takes_consents_along_by_the_owners_word(people: Visit, same: bool) -> None:
    number = opened(people).details.number
    write(number.line, "98200 41299")
    people.bot.waitUntil(number.choice.isVisible)
    if not same:
        number.other.setFocus()
        key(people, Qt.Key.Key_Space)
        people.until("Consents stay with the old number")
    people.click(number.save)
    people.until("The number is +91 98200 41299 now")
    services = people.stage.services
    found = services.contacts.show(FREE)
    assert (found.row.name, found.row.consented) == ("Asha Patil", same)
    people.bot.waitUntil(lambda: not number.choice.isVisible())
    assert number.line.text() == "+91 98200 41299"
    people.press("Ctrl+Z")
    people.bot.waitUntil(lambda: number.line.text() == "+91 98200 41234")
    assert services.contacts.show(ASHA).row.consented


def test_a_number_somebody_has_leads_to_one_contact(people: Visit) -> None:
    drawer = opened(people)
    number = drawer.details.number
    write(number.line, "98200 41240")
    people.until("+91 98200 41240 is the number of Meera Iyer")
    assert not number.save.isVisible()
    people.click(number.merge)
    people.until("Meera Iyer is one contact now", "9 contacts")
    people.bot.waitUntil(lambda: drawer.details.name.text() == "Meera Iyer")
    contacts = people.stage.services.contacts
    one = contacts.show(MEERA)
    assert (set(one.row.tags), one.fields) == ({"Diwali", "VIP"}, {OTHER_NUMBER: ASHA})
    people.press("Ctrl+Z")
    people.until("10 contacts")
    assert contacts.show(ASHA).row.name == "Asha Patil"
    assert contacts.show(MEERA).fields == {}


def test_tags_are_put_and_taken_and_undone(people: Visit) -> None:
    tags = opened(people).details.tags
    contacts = people.stage.services.contacts
    assert list(tags.chips) == ["Diwali", "VIP"]
    people.click(tags.chips["VIP"])
    people.until("Tag VIP removed")
    assert contacts.show(ASHA).row.tags == ("Diwali",)
    people.press("Ctrl+Z")
    people.bot.waitUntil(lambda: list(tags.chips) == ["Diwali", "VIP"])
    people.type(tags.line, "Eid, Sweets ,VIP")
    key(people, Qt.Key.Key_Return)
    people.until("Tag Eid, Sweets added")
    assert contacts.show(ASHA).row.tags == ("Diwali", "Eid", "Sweets", "VIP")
    assert list(tags.chips) == ["Diwali", "Eid", "Sweets", "VIP"]
    assert tags.line.text() == ""


def test_the_keyboard_takes_one_tag_after_the_other(people: Visit) -> None:
    tags = opened(people).details.tags
    tags.chips["Diwali"].setFocus()
    key(people, Qt.Key.Key_Space)
    assert focused(people) is tags.line
    people.until("Tag Diwali removed")


def test_own_fields_are_added_changed_and_emptied(people: Visit) -> None:
    drawer = opened(people)
    fields, contacts = drawer.details.fields, people.stage.services.contacts
    people.click(fields.more)
    people.click(fields.add)
    assert fields.form.isVisible()
    people.until("Give the field a name", "Write what it says")
    people.type(fields.name, "City")
    people.type(fields.value, "Pune")
    key(people, Qt.Key.Key_Return)
    people.until("City added")
    people.bot.waitUntil(lambda: "City" in fields.lines)
    assert not fields.form.isVisible()
    assert contacts.show(ASHA).fields == {"City": "Pune"}
    write(fields.lines["City"], "Mumbai")
    key(people, Qt.Key.Key_Return)
    people.until("City changed")
    assert contacts.show(ASHA).fields == {"City": "Mumbai"}
    write(fields.lines["City"], "")
    key(people, Qt.Key.Key_Tab)
    people.until("City emptied")
    people.bot.waitUntil(lambda: not fields.lines)
    people.press("Ctrl+Z")
    people.bot.waitUntil(lambda: "City" in fields.lines and fields.lines["City"].text() == "Mumbai")


def test_a_field_that_means_something_else_is_told_beside_its_name(people: Visit) -> None:
    fields = opened(people).details.fields
    people.click(fields.more)
    people.type(fields.name, "Phone")
    people.type(fields.value, "022 1234")
    people.click(fields.add)
    people.until("“Phone” cannot be the name of a tag or field.")
    assert people.stage.services.contacts.show(ASHA).fields == {}


# all of it


def test_the_language_changes_under_an_open_drawer(people: Visit) -> None:
    drawer = opened(people, ASHA, CONSENT)
    people.window.preferences.use_language(Language.HINDI)
    people.bot.waitUntil(lambda: drawer.chips[HISTORY].text() == "इतिहास")
    assert drawer.consents.purposes[Purpose.MARKETING].pill.text() == "हाँ कहा"


@pytest.mark.parametrize("language", [Language.HINDI, Language.MARATHI])
def test_no_english_is_left_over(people: Visit, language: Language) -> None:
    people.stage.link()
    people.stage.serve(people.stage.campaign())
    people.stage.services.consent.withdraw(ASHA)
    people.window.preferences.use_language(language)
    drawer = people.go(Place.CONTACTS, ContactsPage).drawer
    drawer.show_contact(people.stage.services.contacts.show(ASHA).row.id)
    for chip, open_form in zip(
        drawer.chips,
        (
            drawer.details.fields.more,
            drawer.consents.purposes[Purpose.MARKETING].record,
            None,
            drawer.rights.erase,
        ),
        strict=True,
    ):
        people.click(chip)
        if open_form is not None:
            people.click(open_form)
        people.settle()
        left = {word for text in people.read().splitlines() for word in LATIN.findall(text)} - NAMES
        assert left <= {"sweets", "are", "ready", "Namaste", "agreed", "the", "counter"}, chip.text()


def test_tab_goes_through_the_drawer_and_stays_in_order(people: Visit) -> None:
    asha = people.stage.services.contacts.show(ASHA).row.id
    people.stage.services.editing.edit(asha, fields={"City": "Pune"})
    drawer = opened(people)
    people.settle()
    drawer.close_button.setFocus(Qt.FocusReason.TabFocusReason)
    order = [focused(people)]
    for _ in range(20):
        people.press("Tab")
        order.append(focused(people))
    expected = [
        drawer.close_button,
        drawer.stopping.stop,
        drawer.chips[DETAILS],
        drawer.details.name,
        drawer.details.number.line,
        drawer.details.tags.chips["Diwali"],
        drawer.details.tags.line,
        drawer.details.tags.add,
        drawer.details.fields.lines["City"],
        drawer.details.fields.more,
    ]
    places = [order.index(widget) for widget in expected]
    assert places == sorted(places)


def test_every_control_of_every_part_has_a_name_and_can_be_hit(people: Visit) -> None:
    drawer = opened(people)
    for chip in drawer.chips:
        people.click(chip)
        people.settle()
        inside = [widget for widget in controls(people) if drawer.isAncestorOf(widget)]
        assert len(inside) > 5
        assert [widget for widget in inside if not widget.accessibleName()] == []
        small = [widget for widget in inside if widget.height() < Size.HIT]
        assert [widget.accessibleName() for widget in small] == []


def test_a_window_that_is_left_takes_the_drawer_with_it(people: Visit) -> None:
    opened(people)
    people.window.detach()
    QApplication.processEvents()
    people.window.attach(people.stage.services)
    people.settle()
    assert people.go(Place.CONTACTS, ContactsPage).drawer.isHidden()
