"""The driver on a page it was not made on: the whole path of a message, and every way it can go wrong."""

from __future__ import annotations

import threading
from functools import partial
from typing import Any

import pytest

from broadcaster_desktop.core.account import AccountState
from broadcaster_desktop.core.status import DeliveryReason
from broadcaster_desktop.whatsapp.channel import (
    AccountFault,
    ConnectionFault,
    RecipientFault,
    Tick,
)
from tests.whatsapp.conftest import Desk
from tests.whatsapp.other_page import chat_with, said

pytestmark = pytest.mark.browser

ASHA, RAVI, MEERA, OM = "+919811100001", "+919811100002", "+919811100003", "+919811100004"
STRANGER = "+919811100009"
TEXT = "नमस्ते आशा, क्षत्रिय श्री 👩‍👩‍👧 ✓\n\n*दो*  किलो ₹250\n- चाय\n1. शक्कर\n~ दुकान"


def known(phone: str, **more: Any) -> dict[str, Any]:
    """A chat in which something was said before."""
    return chat_with(phone, messages=[said(int(phone[-2:]), "पहले की बात")], **more)


def test_whole_path_is_exact_to_the_letter(desk: Desk) -> None:
    desk.begin(known(ASHA))
    opened = desk.channel.open_chat(ASHA)
    assert opened.existing
    assert opened.verified_by == ("search_row", "header_number")
    desk.send(TEXT)
    assert desk.page.ledger == [(ASHA, TEXT)]


def test_composer_that_keeps_line_breaks(desk: Desk) -> None:
    desk.begin(known(ASHA), keeps_breaks=True)
    desk.channel.open_chat(ASHA)
    desk.send(TEXT)
    desk.send("مرحبا يا أحمد\nعرض اليوم 🎉")
    assert desk.page.ledger == [(ASHA, TEXT), (ASHA, "مرحبا يا أحمد\nعرض اليوم 🎉")]


def test_long_text(desk: Desk) -> None:
    text = "\n".join(f"{number}: {'क्षेत्र ' * 20}".strip() for number in range(60))
    desk.begin(known(ASHA), keeps_breaks=True)
    desk.channel.open_chat(ASHA)
    desk.send(text)
    assert desk.page.ledger == [(ASHA, text)]


def test_marks_are_read_from_words_or_colour_alone(desk: Desk) -> None:
    desk.begin(known(ASHA))
    desk.channel.open_chat(ASHA)
    bubble = desk.send("चाय")
    for shown, mark in (
        (0, Tick.CLOCK),
        (1, Tick.SENT),
        (2, Tick.DELIVERED),
        (3, Tick.READ),
        (-1, Tick.FAILED),
    ):
        desk.page.set_tick(ASHA, -1, shown)
        desk.holds(partial(shows_mark, desk, bubble, mark))


def shows_mark(desk: Desk, bubble: str, mark: Tick) -> bool:
    """Whether the driver reads this mark."""
    return desk.channel.tick(bubble) is mark


def test_an_unknown_mark_proves_nothing(desk: Desk) -> None:
    desk.begin(known(ASHA))
    desk.channel.open_chat(ASHA)
    bubble = desk.send("चाय")
    desk.page.set_tick(ASHA, -1, 9)
    desk.holds(lambda: desk.channel.tick(bubble) is None)


def test_new_number_goes_by_the_panel_and_never_by_its_first_row(desk: Desk) -> None:
    desk.begin(known(RAVI), known(STRANGER, decoy=True))
    opened = desk.channel.open_chat(MEERA)
    assert not opened.existing
    assert opened.verified_by == ("panel_row", "header_number")
    desk.send("स्वागत")
    assert desk.page.ledger == [(MEERA, "स्वागत")]


def test_a_panel_left_open_is_closed_first(desk: Desk) -> None:
    desk.begin(known(ASHA))
    desk.channel._page.press(desk.channel._page.ask("newChatSpot"))
    desk.holds(lambda: bool(desk.channel._page.ask("panelBox")))
    assert desk.channel.open_chat(ASHA).verified_by == ("search_row", "header_number")


def test_slow_look_up_goes_by_the_link(desk: Desk) -> None:
    desk.begin(known(RAVI))
    desk.page.lookup_seconds = 0.9
    opened = desk.channel.open_chat(MEERA)
    assert opened.verified_by == ("deep_link", "header_number")
    assert all("text=&" in f"{path}&" for path in desk.page.requests if "phone=" in path)


def test_two_people_of_one_name_are_told_apart_by_the_drawer(desk: Desk) -> None:
    desk.begin(known(ASHA, name="राजेश 🎉"), known(RAVI, name="राजेश 🎉"), known(OM, name="राजेश 🎉"))
    for phone in (ASHA, RAVI, OM, ASHA):
        assert desk.channel.open_chat(phone).verified_by == ("search_row", "drawer_number")
        desk.send(f"आपका नंबर {phone}")
    assert [phone for phone, _ in desk.page.ledger] == [ASHA, RAVI, OM, ASHA]


def test_a_row_that_opens_another_chat_is_not_written_to(desk: Desk) -> None:
    desk.begin(known(ASHA, opens_wrong=RAVI), known(RAVI))
    with pytest.raises((AccountFault, ConnectionFault)):
        desk.channel.open_chat(ASHA)
    with pytest.raises(RuntimeError):
        desk.channel.write("चाय")
    assert desk.page.ledger == []


def test_a_groups_members_do_not_prove_a_chat(desk: Desk) -> None:
    group = chat_with(None, name="परिवार", members=[MEERA, OM], mentions=MEERA.removeprefix("+"))
    desk.begin({**group, "opens_wrong": None}, known(MEERA, opens_wrong=None, listed=False))
    assert desk.channel.open_chat(MEERA).verified_by == ("panel_row", "header_number")


@pytest.mark.parametrize("role", ["listitem", "button", "none"])
@pytest.mark.parametrize("members", [[MEERA, "आप"], ["2 सदस्य", MEERA, "आशा"], ["2 members", MEERA]])
def test_a_group_whose_only_number_is_the_persons_is_not_the_person(
    desk: Desk, role: str, members: list[str]
) -> None:
    number = "+91 98111 00003"
    group = known("+919811100077", name="परिवार", preview=number, hides_number=True)
    desk.begin({**group, "members": members, "member_role": role}, known(MEERA, listed=False))
    assert desk.channel.open_chat(MEERA).verified_by == ("panel_row", "header_number")
    desk.send("चाय")
    assert desk.page.ledger == [(MEERA, "चाय")]


def test_groups_in_common_are_not_opened_in_search_of_a_person(desk: Desk) -> None:
    group = chat_with(None, name="परिवार", members=[MEERA, OM], common=True, preview="चाय?")
    desk.begin(group, known(MEERA, listed=False))
    assert desk.channel.open_chat(MEERA).verified_by == ("panel_row", "header_number")
    assert desk.page.opened == [MEERA]


def test_a_tip_within_the_chat_is_not_the_drawer(desk: Desk) -> None:
    desk.begin(known(ASHA, name="आशा"), tip="नया: स्टिकर बनाएँ")
    assert desk.channel.open_chat(ASHA).verified_by == ("search_row", "drawer_number")
    assert desk.page.pressed == []


def test_the_owners_own_words_are_never_taken_back(desk: Desk) -> None:
    """They come into the composer while the message is written."""
    desk.begin(known(ASHA), late_draft="ज़रा रुकिए")
    desk.channel.open_chat(ASHA)
    with pytest.raises(ConnectionFault):
        desk.channel.write("चाय ₹250")
    assert "ज़रा रुकिए" in desk.channel._page.ask("draft")


def test_a_chat_that_shows_its_number_nowhere_fails_alone(desk: Desk) -> None:
    desk.begin(known(ASHA, name="आशा", hides_number=True), known(RAVI, name="रवि"))
    with pytest.raises(RecipientFault) as caught:
        desk.channel.open_chat(ASHA)
    assert caught.value.reason is DeliveryReason.SEND_FAILED
    with pytest.raises(RuntimeError):
        desk.channel.write("चाय")
    desk.channel.open_chat(RAVI)
    desk.send("चाय")
    assert desk.page.ledger == [(RAVI, "चाय")]


def test_a_name_whose_drawer_is_not_found_is_a_changed_page(desk: Desk) -> None:
    desk.begin(known(ASHA, name="आशा"))
    desk.page.renames.append(
        ('class: "drawer", role: "dialog"', 'class: "drawer x1", hidden: "", role: "x1"')
    )
    desk.channel.reload()
    desk.until(AccountState.LINKED)
    with pytest.raises(AccountFault) as caught:
        desk.channel.open_chat(ASHA)
    assert (caught.value.state, caught.value.evidence) == (AccountState.PAGE_CHANGED, ("chat_unproved",))


@pytest.mark.parametrize(
    "wording",
    [
        "{pretty} — यह नंबर यहाँ नहीं मिला",
        "फ़ोन नंबर {pretty} WhatsApp पर नहीं है.",
        "URL के ज़रिए शेयर किया गया फ़ोन नंबर अमान्य है.",
    ],
)
def test_not_on_whatsapp(desk: Desk, wording: str) -> None:
    desk.begin(known(RAVI))
    desk.page.absent.add(MEERA)
    desk.page.refusal = wording
    with pytest.raises(RecipientFault) as caught:
        desk.channel.open_chat(MEERA)
    assert caught.value.reason is DeliveryReason.NOT_ON_WHATSAPP
    desk.holds(lambda: desk.page.pressed == ["ठीक"])
    assert desk.channel.open_chat(RAVI).existing


def test_a_link_that_leads_nowhere_is_nobodys_failure(desk: Desk) -> None:
    desk.begin(known(RAVI), silent=True)
    desk.page.absent.add(MEERA)
    with pytest.raises(ConnectionFault):
        desk.channel.open_chat(MEERA)


def test_new_chats_refused(desk: Desk) -> None:
    desk.begin(known(ASHA), restricted=True)
    with pytest.raises(RecipientFault) as caught:
        desk.channel.open_chat(MEERA)
    assert caught.value.reason is DeliveryReason.REFUSED_NEW_CHAT
    assert desk.channel.observe().state is AccountState.RESTRICTED
    assert desk.channel.open_chat(ASHA).existing


def test_a_new_chat_whose_composer_does_not_come_is_no_refusal(desk: Desk) -> None:
    """A slow computer must not look like a restricted number, which is left alone for a day."""
    desk.begin(known(ASHA), bare=True)
    with pytest.raises(AccountFault) as caught:
        desk.channel.open_chat(MEERA)
    assert (caught.value.state, caught.value.evidence) == (AccountState.PAGE_CHANGED, ("composer",))


def test_a_chat_that_is_closed_to_us(desk: Desk) -> None:
    desk.begin(known(ASHA, blocked=True))
    with pytest.raises(RecipientFault) as caught:
        desk.channel.open_chat(ASHA)
    assert caught.value.reason is DeliveryReason.SEND_FAILED


def test_the_owners_draft_stays(desk: Desk) -> None:
    desk.begin(known(ASHA, draft="कल बात करते हैं"))
    desk.channel.open_chat(ASHA)
    with pytest.raises(RecipientFault) as caught:
        desk.channel.write("चाय", clear_ours=True)
    assert caught.value.reason is DeliveryReason.DRAFT_PRESENT
    with pytest.raises(RecipientFault):
        desk.channel.write("कल बात करते हैं")
    assert desk.channel._page.ask("draft") == "कल बात करते हैं"


def test_our_own_beginning_is_cleared_when_it_is_said_to_be_ours(desk: Desk) -> None:
    desk.begin(known(ASHA, draft=TEXT[:12]))
    desk.channel.open_chat(ASHA)
    desk.channel.write(TEXT, clear_ours=True)
    desk.channel.press_send()
    assert desk.channel.new_bubble(frozenset(), TEXT, within=3.0)
    assert desk.page.ledger == [(ASHA, TEXT)]


def test_discard_leaves_the_composer_empty(desk: Desk) -> None:
    desk.begin(known(ASHA))
    desk.channel.open_chat(ASHA)
    desk.channel.write(TEXT)
    desk.channel.discard()
    assert desk.channel._page.ask("draft") == ""


def test_a_text_changed_before_the_press_is_not_sent(desk: Desk) -> None:
    desk.begin(known(ASHA))
    desk.channel.open_chat(ASHA)
    desk.channel.write("चाय")
    desk.channel._page.insert(" और पकौड़े")
    with pytest.raises(ConnectionFault, match="other_text"):
        desk.channel.press_send()
    assert desk.page.ledger == []


def test_a_dialog_over_the_chat_stops_the_press(desk: Desk) -> None:
    desk.begin(known(ASHA))
    desk.channel.open_chat(ASHA)
    desk.channel.write("चाय")
    desk.page.change(dialog={"text": "WhatsApp दूसरी विंडो में खुला है", "buttons": ["बंद करें", "यहाँ चलाओ"]})
    desk.until(AccountState.CONFLICT)
    with pytest.raises(ConnectionFault, match="dialog"):
        desk.channel.press_send()
    assert desk.page.ledger == []
    with pytest.raises(AccountFault) as caught:
        desk.channel.open_chat(ASHA)
    assert caught.value.state is AccountState.CONFLICT
    assert desk.page.pressed == []


def test_an_equal_older_message_is_not_taken_for_the_new_one(desk: Desk) -> None:
    older = [said(number, "चाय", own=True, tick=3) for number in range(3)]
    desk.begin(chat_with(ASHA, messages=older))
    desk.channel.open_chat(ASHA)
    baseline = frozenset(bubble.id for bubble in desk.channel.outgoing())
    assert baseline == {message["id"] for message in older}
    assert desk.channel.new_bubble(baseline, "चाय") is None
    bubble = desk.send("चाय")
    assert bubble not in baseline


def test_another_text_in_the_bubble_is_not_ours(desk: Desk) -> None:
    desk.begin(known(ASHA), garbles=True)
    desk.channel.open_chat(ASHA)
    desk.channel.write("tea")
    desk.channel.press_send()
    assert desk.channel.new_bubble(frozenset(), "tea", within=0.5) is None


def test_replies_leave_out_what_they_quote(desk: Desk) -> None:
    desk.begin(known(ASHA))
    desk.channel.open_chat(ASHA)
    desk.send("STOP लिखें तो हम रुक जाएँगे")
    desk.page.receive(ASHA, "धन्यवाद 🙏", quote="STOP लिखें तो हम रुक जाएँगे")
    desk.page.receive(ASHA, "")
    desk.channel.wait(0.2)
    assert [(reply.phone, reply.text) for reply in desk.channel.replies()] == [
        (ASHA, "धन्यवाद 🙏"),
        (ASHA, ""),
    ]


def test_no_thread_but_its_own_may_touch_a_channel(desk: Desk) -> None:
    caught: list[BaseException] = []

    def touch() -> None:
        try:
            desk.channel.observe()
        except RuntimeError as error:
            caught.append(error)

    thread = threading.Thread(target=touch)
    thread.start()
    thread.join()
    assert len(caught) == 1
