"""One contact in the drawer: kept from messages, consents, history, the record, erased."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel

from broadcaster_desktop.core.privacy import Standing
from broadcaster_desktop.core.records import Purpose
from broadcaster_desktop.core.status import DeliveryStatus
from broadcaster_desktop.ui.pages.live import LivePage
from broadcaster_desktop.ui.pages.person.past import _Entry
from tests.ui.drawers import (
    ASHA,
    CONSENT,
    HISTORY,
    MEERA,
    PRIVACY,
    focused,
    key,
    opened,
    write,
)
from tests.ui.visit import Visit

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
