"""Replies on the window: the notice, the page, the owner's answers by mouse and keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from broadcaster_desktop.core.consent import Answer
from broadcaster_desktop.core.records import ReplyRow
from broadcaster_desktop.core.status import CampaignReason, CampaignStatus
from broadcaster_desktop.ui.i18n import Language
from broadcaster_desktop.ui.models.contacts import NAME
from broadcaster_desktop.ui.pages.contacts import ContactsPage
from broadcaster_desktop.ui.pages.live import LivePage
from broadcaster_desktop.ui.pages.replies import STATUS, WHO, RepliesPage
from broadcaster_desktop.ui.shell import Place
from broadcaster_desktop.ui.widgets.table import SECOND_ROLE
from tests.ui.visit import Visit

RAHUL, FATIMA, KABIR = "+919820041235", "+919820041236", "+919820041241"


@pytest.fixture
def asked(visit: Visit) -> Visit:
    """One has perhaps asked to stop."""
    visit.stage.link()
    visit.stage.bring_people()
    visit.stage.says(FATIMA, "please stop")
    return visit


def page_of(visit: Visit, rows: int = 1) -> RepliesPage:
    page = visit.go(Place.REPLIES, RepliesPage)
    visit.bot.waitUntil(lambda: page.model.rowCount() == rows)
    return page


def key(visit: Visit, pressed: Qt.Key) -> None:
    """Press a key where the focus is."""
    focused = visit.window.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, pressed)


def rows(visit: Visit) -> list[ReplyRow]:
    return visit.stage.services.replies.all()


def test_a_notice_stands_until_the_reply_is_answered(asked: Visit) -> None:
    bar = asked.window.replies
    asked.until("1 reply waits for your answer")
    for place in (Place.CONTACTS, Place.SETTINGS, Place.HOME):
        asked.window.go(place)
        assert bar.isVisible()
    asked.click(bar.button)
    page = asked.page(RepliesPage)
    asked.until("Does Fatima Shaikh want no more messages?", "+91 98200 41236", "please stop", "Asks you")
    assert not bar.isVisible(), "the page says it itself"
    asked.click(page.asked.buttons[Answer.STOP])
    asked.until("Fatima Shaikh gets no more messages", "No more messages")
    assert asked.stage.services.optouts.is_out(FATIMA)
    asked.window.go(Place.HOME)
    asked.settle()
    assert not bar.isVisible()


def test_the_owner_answers_by_keys_alone(asked: Visit) -> None:
    page = page_of(asked)
    assert asked.window.focusWidget() is page.table
    key(asked, Qt.Key.Key_Return)
    assert asked.window.focusWidget() is page.asked.buttons[Answer.STOP]
    key(asked, Qt.Key.Key_Tab)
    assert asked.window.focusWidget() is page.asked.buttons[Answer.GO_ON]
    key(asked, Qt.Key.Key_Space)
    asked.until("Goes on", "You said: nothing changes for Fatima Shaikh")
    assert [row.answer for row in rows(asked)] == [Answer.GO_ON]
    assert asked.window.focusWidget() is page.table
    asked.press("Esc")
    assert asked.is_at(Place.CAMPAIGNS)


def test_an_opt_out_is_announced_and_undone(asked: Visit) -> None:
    asked.stage.says(RAHUL, "STOP")
    asked.until("+91 98200 41235 asked to stop and gets no more messages", "Undo")
    asked.press("Ctrl+Z")
    asked.bot.waitUntil(lambda: not asked.stage.services.optouts.is_out(RAHUL))
    assert [row.answer for row in rows(asked)] == [None, Answer.GO_ON]


def test_an_opt_out_is_undone_from_the_list_later(asked: Visit) -> None:
    asked.stage.says(RAHUL, "STOP")
    page = page_of(asked, 2)
    assert [page.model.index(row, STATUS).data() for row in range(2)] == ["Asks you", "No more messages"]
    page.table.selectRow(1)
    asked.until("राहुल जोशी gets no more messages")
    assert not page.asked.buttons[Answer.STOP].isVisible()
    asked.click(page.asked.buttons[Answer.GO_ON])
    asked.bot.waitUntil(lambda: not asked.stage.services.optouts.is_out(RAHUL))


def test_a_chat_without_a_number_asks_for_it(asked: Visit) -> None:
    asked.stage.says(None, "stop", "Mama")
    page = page_of(asked, 2)
    assert page.model.index(0, WHO).data() == "Mama"
    asked.until("Who wrote this in the chat “Mama”?", "Nothing to do")
    asked.click(page.asked.buttons[Answer.STOP])
    asked.until("It is not known whose number reply 2 came from.")
    asked.press("Esc")
    page = page_of(asked, 2)
    page.table.selectRow(0)
    key(asked, Qt.Key.Key_Return)
    assert asked.window.focusWidget() is page.asked.number
    asked.type(page.asked.number, "98200 41241")
    key(asked, Qt.Key.Key_Return)
    asked.bot.waitUntil(lambda: asked.stage.services.optouts.is_out(KABIR))


def test_a_reply_that_comes_is_listed_at_once(asked: Visit) -> None:
    page = page_of(asked)
    asked.stage.says(KABIR, "नको रे")
    asked.until("Kabir Khan", "नको रे")
    assert page.model.rowCount() == 2
    asked.until("Does Fatima Shaikh want no more messages?")


def test_a_campaign_that_waits_for_answers_says_so_and_leads_there(asked: Visit) -> None:
    campaign = asked.stage.campaign()
    asked.stage.move(campaign, CampaignStatus.PAUSED, CampaignReason.OWNER)
    page = asked.go(Place.LIVE, LivePage, campaign)
    asked.until("Replies wait for your answer", "Answer their replies, then resume.")
    assert not asked.window.replies.isVisible(), "it is said once"
    asked.click(page.why.button)
    asked.page(RepliesPage)
    for row in rows(asked):
        asked.stage.services.replies.answer(row.id, "go_on")
    asked.go(Place.LIVE, LivePage, campaign)
    asked.until("Nothing is sent until you resume.")


def test_the_check_before_sending_tells_of_it(asked: Visit) -> None:
    found = asked.stage.services.campaigns.preflight(asked.stage.campaign(start=False))
    assert found.warned == {"likely_opt_out": 1}


def test_a_note_stands_on_the_contact(asked: Visit) -> None:
    asked.stage.says(RAHUL, "STOP")
    detail = asked.stage.services.contacts.show(RAHUL)
    assert detail.notes[0].words == "STOP"
    asked.window.go(Place.CONTACTS)
    asked.settle()
    model = asked.page(ContactsPage).model
    said = [str(model.index(row, NAME).data(SECOND_ROLE)) for row in range(model.rowCount())]
    assert [text for text in said if text] == [text for text in said if text.startswith("Replied “STOP” on ")]
    assert len([text for text in said if text]) == 1


def test_an_empty_page_says_what_comes_there(visit: Visit) -> None:
    visit.go(Place.REPLIES, RepliesPage)
    visit.until("Nobody has asked to stop")
    visit.window.preferences.use_language(Language.HINDI)
    visit.until("किसी ने मैसेज बंद करने को नहीं कहा")
    assert visit.window.header.title() == "जवाब"


def test_another_world_is_not_told_of_it(asked: Visit) -> None:
    asked.until("1 reply waits for your answer")
    asked.window.detach()
    assert not asked.window.replies.isVisible()
