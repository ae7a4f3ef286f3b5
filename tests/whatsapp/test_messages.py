"""Whose a message is, what it says and what mark it has; unread chats and short names."""

from __future__ import annotations

from typing import Any

import pytest

from broadcaster_desktop.whatsapp.channel import RecipientFault, Tick
from tests.whatsapp.conftest import Desk
from tests.whatsapp.other_page import chat_with, said

pytestmark = pytest.mark.browser

ASHA, RAVI, ABSENT = "+919811100001", "+919811100002", "+919811100009"
OURS = "STOP लिखें तो हम रुक जाएँगे"


def begin(desk: Desk, **world: Any) -> None:
    """Open a chat in which our message is the last."""
    desk.begin(chat_with(ASHA, messages=[said(1, "पहले"), said(2, OURS, own=True, tick=2)]), **world)
    desk.channel.open_chat(ASHA)


def replied(desk: Desk, *texts: str) -> None:
    """Wait until just these are read as replies."""
    desk.holds(lambda: tuple(reply.text for reply in desk.channel.replies()) == texts)


def test_what_bears_our_mark_and_came_in_is_read(desk: Desk) -> None:
    """An own sign beside an incoming one says nothing: better read in vain than a STOP overlooked."""
    begin(desk)
    desk.page.receive(ASHA, "STOP", tail="tail-in", tick=2)
    replied(desk, "STOP")
    assert [bubble.text for bubble in desk.channel.outgoing()] == [OURS]


@pytest.mark.parametrize("who", ["You:", "कोई"])
def test_an_answer_that_quotes_us_is_not_ours_and_our_words_are_not_the_answer(desk: Desk, who: str) -> None:
    begin(desk)
    desk.page.receive(ASHA, "धन्यवाद", quoted_from=who, quoted=OURS)
    replied(desk, "धन्यवाद")


def test_a_failed_pictures_sign_does_not_make_a_reply_ours(desk: Desk) -> None:
    begin(desk, failed_beside="error")
    desk.page.receive(ASHA, "STOP", tick=-1)
    replied(desk, "STOP")


def test_numbers_and_names_that_can_be_pressed_are_part_of_the_text(desk: Desk) -> None:
    text = "फ़ोन 9811100077\n@आशा को बताएँ: +919811100078"
    begin(desk, presses=True, keeps_breaks=True)
    desk.send(text)
    assert desk.channel.outgoing()[-1].text == text
    assert desk.page.ledger == [(ASHA, text)]


def test_a_long_message_is_known_by_its_beginning(desk: Desk) -> None:
    text = "चाय और शक्कर " * 80
    begin(desk, cuts=400)
    desk.send(text.strip())
    assert desk.channel.outgoing()[-1].cut


@pytest.mark.parametrize("sign", ["error", "Message not sent", "मैसेज नहीं भेजा गया", "لم يتم الإرسال"])
def test_the_sign_of_a_failed_message_may_stand_beside_it(desk: Desk, sign: str) -> None:
    begin(desk, failed_beside=sign)
    bubble = desk.send("चाय")
    desk.page.set_tick(ASHA, -1, -1)
    desk.holds(lambda: desk.channel.tick(bubble) is Tick.FAILED)
    assert [one.tick for one in desk.channel.outgoing()] == [Tick.DELIVERED, Tick.FAILED]


@pytest.mark.parametrize(
    ("badge", "unread"),
    [
        ("2", True),
        ("२५", True),
        ("١٬٢٣٤", True),
        ("1,234", True),
        ("12 345", True),
        ("99+", True),
        ("10:05", False),
    ],
)
def test_unread_counts_of_any_script(desk: Desk, badge: str, unread: bool) -> None:
    desk.begin(chat_with(ASHA), chat_with(RAVI, unread=badge))
    assert [row.phone for row in desk.channel.rows() if row.unread] == ([RAVI] if unread else [])


def test_a_name_of_two_letters(desk: Desk) -> None:
    desk.begin(chat_with(ASHA, name="Om", messages=[said(1, "पहले")]))
    assert desk.channel.open_chat(ASHA).verified_by == ("search_row", "drawer_number")
    assert desk.channel._page.ask("title") == "Om"
    desk.send("चाय")
    assert desk.page.ledger == [(ASHA, "चाय")]


@pytest.mark.parametrize("next_one", [RAVI, ABSENT])
def test_a_reply_that_comes_while_the_next_chat_is_opened_is_told(desk: Desk, next_one: str) -> None:
    begin(desk)
    desk.send("नमस्ते")
    desk.page.lookup_seconds = 0.4
    desk.page.absent.add(ABSENT)
    desk.page.at_lookup = lambda: came(desk)
    if next_one == ABSENT:
        with pytest.raises(RecipientFault):
            desk.channel.open_chat(next_one)
    else:
        desk.channel.open_chat(next_one)
    assert [(reply.phone, reply.text) for reply in desk.channel.replies()] == [(ASHA, "STOP")]
    assert desk.channel.replies() == ()


def came(desk: Desk) -> None:
    desk.page.at_lookup = lambda: None
    desk.page.receive(ASHA, "STOP")
