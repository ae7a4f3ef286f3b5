"""Linking on the second stand-in: codes to type, a fresh code after a logout, "Stay logged in"."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from broadcaster_desktop.core.account import AccountState as S
from broadcaster_desktop.core.account import Observation
from broadcaster_desktop.whatsapp.channel import AccountFault, ConnectionFault
from broadcaster_desktop.whatsapp.web.pairing import Pairing
from tests.whatsapp.conftest import TIMING, Desk
from tests.whatsapp.other_page import chat_with

pytestmark = pytest.mark.browser

ASHA, SHOP = "+919811100001", "+919811100009"
FIRST, SECOND, THIRD = "2@q1,b,c,d,1", "2@q2,b,c,d,1", "2@q3,b,c,d,1"


def begin(desk: Desk, **world: object) -> None:
    """Load the page anew on some screen."""
    desk.page.begin(chat_with(ASHA), **world)
    desk.channel.reload()


def code_after(desk: Desk, *before: str) -> Observation:
    """The look that shows another code to type than these."""

    def fresh() -> bool:
        code = desk.channel.observe().link_code
        return code is not None and code.text not in before

    desk.holds(fresh)
    return desk.channel.observe()


def loads(desk: Desk) -> int:
    """How often the page itself was loaded."""
    return sum(path.startswith("/?") for path in desk.page.requests)


@pytest.mark.parametrize("code_as", ["attribute", "details", "spans", "halves"])
def test_a_code_to_type_is_read_however_it_is_drawn(desk: Desk, code_as: str) -> None:
    begin(desk, screen="qr", ref=FIRST, code_as=code_as)
    desk.until(S.WAITING_FOR_SCAN)
    desk.channel.ask_link_code(SHOP)
    seen = code_after(desk)
    assert (seen.state, desk.page.phones) == (S.WAITING_FOR_SCAN, [SHOP])
    assert seen.link_code is not None
    assert (seen.link_code.text, seen.link_code.number) == ("AB1DEF78", 1)
    assert seen.link_code.lifetime == pytest.approx(TIMING.link_code)


def test_a_button_that_is_still_sliding_in_is_waited_for(desk: Desk) -> None:
    begin(desk, screen="qr", ref=FIRST, next_slides_ms=600)
    desk.until(S.WAITING_FOR_SCAN)
    desk.channel.ask_link_code(SHOP)
    code_after(desk)
    assert desk.page.phones == [SHOP]


def test_the_page_renews_it_until_it_fades_and_then_a_new_one_is_asked_for(desk: Desk) -> None:
    begin(desk, screen="qr", ref=FIRST)
    desk.until(S.WAITING_FOR_SCAN)
    desk.channel.ask_link_code(SHOP)
    first = code_after(desk)
    desk.page.change(redraw=True, link_code="ZY2XWV34")
    second = code_after(desk, "AB1DEF78").link_code
    assert first.link_code is not None
    assert second is not None
    assert (second.text, second.number) == ("ZY2XWV34", 2)
    assert second.seen_at > first.link_code.seen_at

    desk.page.change(redraw=True, code_faded=True)
    assert desk.until(S.CODE_EXPIRED).link_code is None
    desk.page.at_load = lambda: desk.page.change(screen="qr", ref=SECOND)
    desk.channel.new_code()
    third = code_after(desk, "ZY2XWV34").link_code
    assert third is not None
    assert (third.text, third.number, desk.page.phones) == ("AB2DEF78", 1, [SHOP, SHOP])


def test_back_to_the_code_to_scan(desk: Desk) -> None:
    begin(desk, screen="qr", ref=FIRST)
    desk.until(S.WAITING_FOR_SCAN)
    desk.channel.ask_link_code(SHOP)
    code_after(desk)
    desk.page.at_load = lambda: desk.page.change(screen="qr", ref=SECOND)
    desk.channel.begin_link()
    desk.holds(lambda: desk.channel.observe().code is not None)
    seen = desk.channel.observe()
    assert seen.link_code is None
    assert seen.code is not None
    assert seen.code.payload == SECOND


def test_a_code_that_is_never_renewed_is_overdue() -> None:
    now = [50.0]
    pairing = Pairing(replace(TIMING, link_code=180.0), lambda: now[0])
    assert pairing._link_codes.see("AB1DEF78") is not None
    now[0] += 194
    assert pairing._link_codes.see("AB1DEF78") is not None
    now[0] += 2
    assert pairing._link_codes.see("AB1DEF78") is None
    assert pairing._link_codes.see("AB1DEF79") is not None


def test_after_a_logout_a_fresh_code_is_shown_without_a_restart(desk: Desk) -> None:
    begin(desk)
    desk.until(S.LINKED)
    desk.page.change(goto="/?lang=hi&post_logout=1", screen="qr", ref=FIRST)
    desk.until(S.LOGGED_OUT)
    desk.page.change(goto=None)
    before = loads(desk)
    desk.channel.begin_link()
    seen = desk.until(S.WAITING_FOR_SCAN)
    assert seen.code is not None
    assert (seen.code.payload, loads(desk)) == (FIRST, before)

    desk.page.change(redraw=True, screen="list")
    desk.until(S.LINKED)
    desk.page.change(redraw=True, screen="qr", ref=SECOND)
    desk.until(S.LOGGED_OUT)  # linked meanwhile: a code is a logout again


def test_a_logout_without_a_code_in_sight_is_left_by_loading_the_page(desk: Desk) -> None:
    begin(desk)
    desk.until(S.LINKED)
    desk.page.change(goto="/?lang=hi&post_logout=1", screen="blank", ref=FIRST)
    desk.page.at_load = lambda: desk.page.change(goto=None)
    desk.until(S.LOGGED_OUT)
    desk.page.at_load = lambda: desk.page.change(screen="qr")
    desk.channel.begin_link()
    seen = desk.until(S.WAITING_FOR_SCAN)
    assert seen.code is not None


def test_linking_leaves_a_linked_page_and_one_in_conflict_alone(desk: Desk) -> None:
    begin(desk)
    desk.until(S.LINKED)
    before = loads(desk)
    desk.channel.begin_link()
    desk.page.change(dialog={"text": "WhatsApp दूसरी विंडो में खुला है", "buttons": ["यहाँ इस्तेमाल करें"]})
    desk.until(S.CONFLICT)
    desk.channel.begin_link()
    assert (loads(desk), desk.page.pressed) == (before, [])
    desk.page.change(dialog=None)
    desk.until(S.LINKED)


def test_no_tab_and_no_code_is_renewed_in_a_conflict(desk: Desk) -> None:
    begin(desk)
    desk.until(S.LINKED)
    desk.page.change(dialog={"text": "WhatsApp दूसरी विंडो में खुला है", "buttons": ["यहाँ इस्तेमाल करें"]})
    desk.until(S.CONFLICT)
    before = loads(desk)
    for way in (desk.channel.recycle, desk.channel.new_code):
        with pytest.raises(AccountFault) as caught:
            way()
        assert caught.value.state is S.CONFLICT
    assert (loads(desk), desk.page.pressed) == (before, [])
    desk.channel.take_over()
    desk.until(S.LINKED)


def test_a_faded_code_without_a_button_has_the_page_loaded_once(desk: Desk) -> None:
    begin(desk, screen="qr", ref=FIRST)
    first = desk.until(S.WAITING_FOR_SCAN)
    desk.page.change(redraw=True, screen="faded")
    desk.until(S.CODE_EXPIRED)
    before = loads(desk)
    desk.channel.new_code()
    desk.until(S.CODE_EXPIRED)
    with pytest.raises(ConnectionFault):
        desk.channel.new_code()
    assert loads(desk) == before + 1

    desk.page.change(redraw=True, screen="qr", ref=SECOND)
    second = desk.until(S.WAITING_FOR_SCAN).code
    assert first.code is not None
    assert second is not None
    assert second.lifetime == pytest.approx(first.code.lifetime)  # the first of its row
    desk.page.change(redraw=True, ref=THIRD)
    desk.holds(lambda: getattr(desk.channel.observe().code, "payload", "") == THIRD)
    third = desk.channel.observe().code
    assert third is not None
    assert third.lifetime == pytest.approx(first.code.lifetime / 3)


@pytest.mark.parametrize("stay_ms", [0, 400])
def test_stay_logged_in_is_ticked_by_its_label_and_never_unticked(desk: Desk, stay_ms: int) -> None:
    begin(desk, screen="qr", ref=FIRST, stay_label=True, stay_ms=stay_ms)
    desk.until(S.WAITING_FOR_SCAN)
    desk.holds(lambda: desk.page.stays)
    for _ in range(5):
        desk.channel.observe()
    desk.page.change(redraw=True, ref=SECOND)
    desk.holds(lambda: getattr(desk.channel.observe().code, "payload", "") == SECOND)
    assert desk.page.stays


def test_a_box_drawn_by_its_label_alone_is_ticked(desk: Desk) -> None:
    begin(desk, screen="qr", ref=FIRST, stay_label=True)
    named = 'id: "auto-logout-toggle",'
    desk.page.renames.append((named, f'{named} style: "display:none",'))
    desk.channel.reload()
    desk.until(S.WAITING_FOR_SCAN)
    desk.holds(lambda: desk.page.stays)


def test_a_new_tab_shows_the_page_and_leaves_nothing_of_the_old_one(desk: Desk) -> None:
    desk.begin(chat_with(ASHA))
    desk.channel.open_chat(ASHA)
    old = desk.channel._page._page
    desk.channel.recycle()
    desk.until(S.LINKED)
    assert old.is_closed()
    assert len(desk.channel._page._browser.context.pages) == 1
    assert desk.channel.memory() > 20_000_000
    desk.channel.canary()
    desk.channel.open_chat(ASHA)
    desk.send("चाय")
    assert desk.page.ledger == [(ASHA, "चाय")]


def test_a_ban_tells_its_reason_and_its_end(desk: Desk) -> None:
    text = "आपका खाता अस्थायी रूप से बैन है"
    begin(desk, screen="text", text=text, text_buttons=["२३:५८:५९", "लॉग आउट"])
    seen = desk.until(S.BANNED)
    assert seen.why == f"{text}."
    assert seen.until is not None
    left = seen.until - datetime.now(UTC)
    assert timedelta(hours=23, minutes=50) < left < timedelta(hours=24)
    assert desk.channel.observe().until == seen.until
