"""States of the second stand-in from the first code to the logout, as the driver sees them."""

from __future__ import annotations

import pytest

from broadcaster_desktop.core.account import AccountState as S
from broadcaster_desktop.whatsapp.channel import AccountFault, ConnectionFault
from tests.whatsapp.conftest import Desk
from tests.whatsapp.other_page import chat_with

pytestmark = pytest.mark.browser

ASHA = "+919811100001"
FIRST, SECOND = "2@q1,b,c,d,1", "2@q2,b,c,d,1"


def begin(desk: Desk, **world: object) -> None:
    """Load the page anew on some screen."""
    desk.page.begin(chat_with(ASHA), **world)
    desk.channel.reload()


def test_from_the_code_to_the_list(desk: Desk) -> None:
    begin(desk, screen="qr", ref=FIRST)
    first = desk.until(S.WAITING_FOR_SCAN)
    assert first.code is not None
    assert first.code.payload == FIRST
    desk.holds(lambda: desk.page.stays)

    desk.page.change(redraw=True, ref=SECOND)
    desk.holds(lambda: getattr(desk.channel.observe().code, "payload", "") == SECOND)
    second = desk.channel.observe().code
    assert second is not None
    assert second.number == first.code.number + 1
    assert second.lifetime == pytest.approx(first.code.lifetime / 3)

    desk.page.change(redraw=True, screen="expired")
    assert desk.until(S.CODE_EXPIRED).code is None
    desk.channel.new_code()
    fresh = desk.until(S.WAITING_FOR_SCAN).code
    assert fresh is not None
    assert fresh.payload not in (FIRST, SECOND)

    desk.page.change(redraw=True, screen="loading")
    assert desk.until(S.SYNCING).progress == 42
    desk.page.change(redraw=True, screen="list")
    desk.until(S.LINKED)
    desk.channel.canary()
    assert desk.channel.observe().name == "दुकान"

    desk.page.change(redraw=True, screen="qr")
    assert desk.until(S.LOGGED_OUT).code is not None
    with pytest.raises(AccountFault) as caught:
        desk.channel.open_chat(ASHA)
    assert caught.value.state is S.LOGGED_OUT


def test_news_are_dismissed_and_the_path_goes_on(desk: Desk) -> None:
    begin(desk, dialog={"text": "WhatsApp में नया क्या है", "buttons": ["जारी रखें", "बंद करें"]})
    assert "dialog:whats_new" in desk.until(S.LINKED).evidence
    desk.channel.open_chat(ASHA)
    assert desk.page.pressed == ["जारी रखें"]


def test_news_that_cannot_be_put_away_is_a_changed_page(desk: Desk) -> None:
    begin(desk, dialog={"text": "WhatsApp में नया क्या है", "buttons": ["गुब्बारा"]})
    desk.until(S.LINKED)
    with pytest.raises(AccountFault) as caught:
        desk.channel.canary()
    assert caught.value.state is S.PAGE_CHANGED
    assert desk.page.pressed == []


def test_use_here_is_pressed_on_the_owners_word_only(desk: Desk) -> None:
    begin(desk, dialog={"text": "WhatsApp दूसरी विंडो में खुला है", "buttons": ["बंद करें", "यहाँ इस्तेमाल करें"]})
    desk.until(S.CONFLICT)
    with pytest.raises(AccountFault):
        desk.channel.canary()
    assert desk.page.pressed == []
    desk.channel.take_over()
    desk.until(S.LINKED)
    assert desk.page.pressed == ["यहाँ इस्तेमाल करें"]


def test_a_dialog_nobody_knows_stops_the_run(desk: Desk) -> None:
    begin(desk, dialog={"text": "क्या आप गुब्बारा लेंगे?", "buttons": ["हाँ", "ना"]})
    desk.until(S.UNKNOWN)
    with pytest.raises(AccountFault) as caught:
        desk.channel.open_chat(ASHA)
    assert caught.value.state is S.UNKNOWN
    assert desk.page.pressed == []


@pytest.mark.parametrize(
    ("text", "buttons", "state"),
    [
        ("Your account is temporarily banned", ["Log out", "Learn more"], S.BANNED),
        ("आपका खाता अस्थायी रूप से बैन है", ["लॉग आउट"], S.BANNED),
        ("WhatsApp works with Google Chrome 100+", [], S.UNSUPPORTED_BROWSER),
        ("A database error occurred", [], S.STORAGE_ERROR),
        ("कुछ और ही", [], S.UNKNOWN),
    ],
)
def test_full_screens(desk: Desk, text: str, buttons: list[str], state: S) -> None:
    begin(desk, screen="text", text=text, text_buttons=buttons)
    desk.until(state)


def test_offline_waits_and_goes_on(desk: Desk) -> None:
    begin(desk, banner="कंप्यूटर कनेक्ट नहीं है. इंटरनेट देखें.")
    desk.until(S.OFFLINE)
    with pytest.raises(ConnectionFault):
        desk.channel.canary()
    desk.page.change(banner="")
    desk.until(S.LINKED)
    desk.channel.canary()


def test_canary_names_what_is_gone(desk: Desk) -> None:
    begin(desk)
    desk.until(S.LINKED)
    desk.channel._page._page.evaluate("document.querySelectorAll('input').forEach((el) => el.remove())")
    with pytest.raises(AccountFault) as caught:
        desk.channel.canary()
    assert (caught.value.state, caught.value.evidence) == (S.PAGE_CHANGED, ("search_box",))
