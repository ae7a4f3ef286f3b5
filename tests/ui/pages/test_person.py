"""One contact in the drawer: read, changed in place, kept from messages, given their record, erased."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit

from broadcaster_desktop.core.privacy import Standing
from broadcaster_desktop.core.records import Purpose
from broadcaster_desktop.core.status import DeliveryStatus
from broadcaster_desktop.core.tidying import OTHER_NUMBER
from broadcaster_desktop.ui.i18n import Language
from broadcaster_desktop.ui.models.contacts import NAME
from broadcaster_desktop.ui.pages.contacts import ContactsPage
from broadcaster_desktop.ui.pages.live import LivePage
from broadcaster_desktop.ui.pages.person.drawer import PersonDrawer
from broadcaster_desktop.ui.pages.person.past import _Entry
from broadcaster_desktop.ui.shell import Place
from broadcaster_desktop.ui.theme.tokens import Size
from tests.ui.pages.test_every_page import LATIN, NAMES, controls
from tests.ui.visit import Visit

ASHA, RAHUL, FATIMA, MEERA = "+919820041234", "+919820041235", "+919820041236", "+919820041240"
FREE = "+919820041299"
DETAILS, CONSENT, HISTORY, PRIVACY = range(4)


def opened(visit: Visit, phone: str = ASHA, part: int = DETAILS) -> PersonDrawer:
    """Somebody's drawer at one of its parts, once it is read."""
    page = visit.go(Place.CONTACTS, ContactsPage)
    visit.until("10 contacts")
    page.table.setFocus()
    page.drawer.show_contact(visit.stage.services.contacts.show(phone).row.id)
    visit.bot.waitUntil(page.drawer.pill.isVisible)
    if part:
        visit.click(page.drawer.chips[part])
    return page.drawer


def focused(visit: Visit) -> object:
    return visit.window.focusWidget()


def key(visit: Visit, pressed: Qt.Key) -> None:
    """Press a key where the focus is."""
    widget = visit.window.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, pressed)


def write(line: QLineEdit, text: str) -> None:
    """Write into a line in place of what is there."""
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text) if text else QTest.keyClick(line, Qt.Key.Key_Delete)


@pytest.fixture
def people(visit: Visit) -> Visit:
    visit.stage.bring_people()
    return visit


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


# messages and consents


def test_messages_are_stopped_at_once_and_begun_again_for_a_reason(people: Visit) -> None:
    drawer = opened(people)
    stopping, optouts = drawer.stopping, people.stage.services.optouts
    people.click(stopping.stop)
    people.until("Asha Patil gets no more messages, waiting ones included", "You put this number on the")
    assert optouts.is_out(ASHA)
    people.press("Ctrl+Z")
    people.bot.waitUntil(lambda: drawer.pill.text() == "May be messaged")
    assert not optouts.is_out(ASHA)
    optouts.add([ASHA], "asked in the shop")
    people.bot.waitUntil(stopping.lift.isVisible)
    people.click(stopping.lift)
    people.until("Taken off it, campaigns may write to them again, if they agreed.")
    key(people, Qt.Key.Key_Return)
    people.until("Taking a number off the do-not-message list needs a reason.")
    assert optouts.is_out(ASHA)
    QTest.keyClicks(stopping.reason, "asked for offers again")
    people.click(stopping.sure)
    people.until("Asha Patil may get messages again, if they agreed")
    assert not optouts.is_out(ASHA)
    people.press("Ctrl+Z")
    people.bot.waitUntil(lambda: optouts.is_out(ASHA))
    entry = optouts.entry(ASHA)
    assert entry is not None
    assert entry.note == "asked in the shop"


def test_the_undo_of_a_stop_is_in_the_menu_and_leaves_no_trace(people: Visit) -> None:
    drawer, optouts = opened(people), people.stage.services.optouts
    people.click(drawer.stopping.stop)
    people.until("Asha Patil gets no more messages, waiting ones included")
    people.window._toast.clear()
    people.press("Ctrl+Z")
    people.until("Undone: put 1 number on the do-not-message list")
    assert not optouts.is_out(ASHA)
    people.click(drawer.chips[HISTORY])
    people.until("You put this number on the")
    assert "Messages go on by your word" not in people.read()


def test_who_asks_to_stop_after_the_owner_said_so_stays_stopped_when_that_is_undone(people: Visit) -> None:
    people.stage.link()
    drawer, optouts = opened(people), people.stage.services.optouts
    people.click(drawer.stopping.stop)
    people.until("Asha Patil gets no more messages, waiting ones included")
    people.stage.says(ASHA, "STOP")
    people.window.undo()
    people.until("Undone: put 1 number on the do-not-message list")
    assert optouts.is_out(ASHA)


def test_a_consent_is_taken_back_by_one_press_and_recorded_by_a_form(people: Visit) -> None:
    people.stage.link()
    campaign = people.stage.campaign()
    drawer = opened(people, ASHA, CONSENT)
    consents, service = drawer.consents, people.stage.services.consent
    marketing = consents.purposes[Purpose.MARKETING]
    assert marketing.pill.text() == "Agreed"
    people.until("“agreed at the counter”", "typed in. Noted by you. Language: English.")
    people.click(marketing.withdraw)
    people.until("Taken back. No more marketing goes to Asha Patil", "Has not agreed")
    assert service.standing(ASHA) == {
        Purpose.MARKETING: Standing.WITHDRAWN,
        Purpose.SERVICE: Standing.GRANTED,
    }
    assert people.stage.services.campaigns.view(campaign).counts[DeliveryStatus.SKIPPED] == 1
    people.press("Ctrl+Z")
    people.bot.waitUntil(lambda: drawer.pill.text() == "May be messaged")
    assert service.standing(ASHA)[Purpose.MARKETING] is Standing.GRANTED
    people.click(marketing.withdraw)
    people.bot.waitUntil(marketing.record.isVisible)
    people.click(marketing.record)
    form = consents.recording
    form.source.setCurrentIndex(form.source.findData("on paper"))
    form.wording.clear()
    people.click(form.save)
    people.until("A consent needs the words this person agreed to.")
    form.wording.setPlainText("Yes to offers, signed")
    people.click(form.save)
    people.until("Consent of Asha Patil saved", "“Yes to offers, signed”", "on paper. Noted by you.")
    newest = service.entries(ASHA)[-1]
    assert (newest.purpose, newest.granted, newest.source) == (Purpose.MARKETING, True, "on paper")
    assert (newest.wording, newest.language, newest.recorded_by) == ("Yes to offers, signed", "en", "owner")
    people.press("Ctrl+Z")
    people.bot.waitUntil(lambda: service.standing(ASHA)[Purpose.MARKETING] is Standing.WITHDRAWN)


def test_a_consent_to_nothing_is_not_recorded(people: Visit) -> None:
    people.stage.services.consent.withdraw(ASHA)
    consents = opened(people, ASHA, CONSENT).consents
    before = len(people.stage.services.consent.entries(ASHA))
    people.click(consents.purposes[Purpose.SERVICE].record)
    form = consents.recording
    assert [purpose for purpose, box in form.boxes.items() if box.isChecked()] == [Purpose.SERVICE]
    form.boxes[Purpose.SERVICE].setChecked(False)
    people.click(form.save)
    people.until("Tick what they agreed to.")
    key(people, Qt.Key.Key_Escape)
    assert form.isHidden()
    people.settle()
    assert len(people.stage.services.consent.entries(ASHA)) == before


def test_the_whole_ledger_of_a_person_is_listed(people: Visit) -> None:
    consent = people.stage.services.consent
    for _ in range(6):
        consent.withdraw(ASHA, purposes=[Purpose.MARKETING])
        consent.grant(ASHA, "by word", purposes=[Purpose.MARKETING])
    consents = opened(people, ASHA, CONSENT).consents
    people.until("All that was noted", "Show all 14")
    people.click(consents.more)
    people.bot.waitUntil(lambda: not consents.more.isVisible())
    people.settle()
    titles = [part.text() for part in consents.ledger.findChildren(QLabel) if part.isVisible()]
    assert len([text for text in titles if text.startswith(("Agreed. ", "Taken back. "))]) == 14


# history


def test_the_history_tells_all_and_a_message_leads_to_its_campaign(people: Visit) -> None:
    people.stage.link()
    campaign = people.stage.campaign()
    people.stage.serve(campaign)
    people.stage.says(ASHA, "please stop")
    people.stage.services.editing.edit(people.stage.services.contacts.show(ASHA).row.id, name="Asha P")
    drawer = opened(people, ASHA, HISTORY)
    people.until("Message of Diwali offer", "Read", "Replied “please stop”", "Waits for your answer")
    people.until(
        "You changed the contact", "Name: Asha P", "Agreed. Marketing: offers and news", "Added by hand"
    )
    entry = next(one for one in drawer.history.findChildren(_Entry) if one.open.isVisible())
    QTest.mouseClick(entry, Qt.MouseButton.LeftButton, pos=entry.rect().center())
    assert people.page(LivePage).campaign == campaign


def test_a_message_is_opened_by_the_keyboard_too(people: Visit) -> None:
    people.stage.link()
    campaign = people.stage.campaign()
    drawer = opened(people, ASHA, HISTORY)
    people.until("Message of Diwali offer", "Waiting")
    people.stage.serve(campaign)
    people.until("Read")
    entry = next(one for one in drawer.history.findChildren(_Entry) if one.open.isVisible())
    drawer.chips[PRIVACY].setFocus()
    key(people, Qt.Key.Key_Tab)
    assert focused(people) is entry.open
    key(people, Qt.Key.Key_Space)
    assert people.page(LivePage).campaign == campaign


def test_a_long_history_comes_page_by_page(people: Visit) -> None:
    contact = people.stage.services.contacts.show(ASHA).row.id
    for at in range(45):
        people.stage.services.editing.edit(contact, fields={f"Field {at}": "x"})
    history = opened(people, ASHA, HISTORY).history
    people.until("Field 44", "Show older")
    assert len(history._rows) == 20
    for rows in (40, 48):
        people.click(history.more)
        people.bot.waitUntil(lambda rows=rows: len(history._rows) == rows)  # type: ignore[misc]
    assert not history.more.isVisible()
    people.until("Field 0", "Added by hand")
    people.stage.services.editing.edit(contact, fields={"Field 0": ""})
    people.bot.waitUntil(lambda: len(history._rows) == 48 and "Field 0" in people.read())


# their own rights


def test_the_whole_record_is_saved_as_a_file(people: Visit, monkeypatch: pytest.MonkeyPatch) -> None:
    path = people.stage.folder / "asha"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    rights = opened(people, ASHA, PRIVACY).rights
    people.click(rights.save)
    people.until(f"Saved as {path}.json")
    record = json.loads(path.with_suffix(".json").read_text("utf-8"))
    assert record["phone"] == ASHA
    assert record["contact"][0]["name"] == "Asha Patil"
    assert len(record["consents"]) == 2


def test_a_place_that_cannot_be_written_is_told(people: Visit, monkeypatch: pytest.MonkeyPatch) -> None:
    path = people.stage.folder / "nowhere" / "asha.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    people.click(opened(people, ASHA, PRIVACY).rights.save)
    people.until(f"The file {path} cannot be written.", "Choose another place for it.")


def test_erasing_wants_the_last_four_digits(people: Visit) -> None:
    drawer = opened(people, ASHA, PRIVACY)
    erasing = drawer.rights.erasing
    people.click(drawer.rights.erase)
    people.until("What goes for good", "What stays", "delete it on your phone.")
    for typed in ("", "123", "1235"):
        write(erasing.line, typed)
        assert not erasing.erase.isEnabled()
        key(people, Qt.Key.Key_Return)
    people.settle()
    assert people.stage.services.contacts.count() == 10
    people.click(erasing.cancel)
    assert not erasing.isVisible()
    people.click(drawer.rights.erase)
    assert erasing.line.text() == ""
    erasing.line.setText("१२३४")
    assert erasing.erase.isEnabled()
    key(people, Qt.Key.Key_Escape)
    assert not erasing.isVisible()
    assert drawer.isVisible()


def test_an_erased_person_is_gone_and_what_is_left_is_told(people: Visit) -> None:
    people.stage.link()
    campaign = people.stage.campaign()
    services = people.stage.services
    services.optouts.add([ASHA])
    services.backups.create()
    drawer = opened(people, ASHA, PRIVACY)
    people.click(drawer.rights.erase)
    write(drawer.rights.erasing.line, "1234")
    people.click(drawer.rights.erasing.erase)
    people.until("Asha Patil is erased", "Backups written anew: 1.", "Messages cancelled: ")
    people.until("9 contacts")
    assert services.contacts.count("Asha") == 0
    assert services.optouts.is_out(ASHA), "they are never messaged again"
    assert ASHA not in json.dumps([row.phone for row in services.optouts.list()])
    people.click(drawer.report.close_button)
    assert drawer.isHidden()
    drawer.show_contact(services.contacts.show(MEERA).row.id)
    people.bot.waitUntil(lambda: drawer.details.name.text() == "Meera Iyer")
    assert not drawer.report.isVisible()
    assert people.stage.services.campaigns.view(campaign).total == 10


def test_nobody_is_erased_while_a_message_to_them_is_being_sent(people: Visit) -> None:
    people.stage.link()
    campaign = people.stage.campaign()
    people.stage.take_in_hand(campaign)
    drawer = opened(people, ASHA, PRIVACY)
    people.click(drawer.rights.erase)
    write(drawer.rights.erasing.line, "1234")
    key(people, Qt.Key.Key_Return)
    people.until("A message to this person is being sent at this moment.", "Try again when it is sent.")
    assert people.stage.services.contacts.show(ASHA).row.name == "Asha Patil"
    assert drawer.rights.erase.isVisible()


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
