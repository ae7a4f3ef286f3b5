"""What is written is what is sent, sign by sign, whatever a composer makes of it; else nothing is sent."""

from __future__ import annotations

import random
from typing import Any

import pytest

from broadcaster_desktop.core.account import AccountState as S
from broadcaster_desktop.core.message import MAX_LENGTH, same_draft
from broadcaster_desktop.whatsapp.channel import AccountFault, ConnectionFault
from tests.whatsapp.conftest import Desk
from tests.whatsapp.other_page import chat_with, said

pytestmark = pytest.mark.browser

ASHA, RAVI = "+919811100001", "+919811100002"
TEXTS = 6
LIST = "*दाम* आज के\n\n- दूध\n- `चाय` 2*3\nबस इतना\n3. एक\n4. दो\n> उसने कहा\n> हाँ\n\n~ दुकान"


def begin(desk: Desk, **world: Any) -> None:
    """Open a chat on a page with these ways of its own."""
    desk.begin(
        chat_with(ASHA, messages=[said(1, "पहले की बात")]),
        chat_with(RAVI, messages=[said(2, "पहले की बात")]),
        **world,
    )
    desk.channel.open_chat(ASHA)


@pytest.mark.parametrize("styles", ["", "shown", "hidden"])
@pytest.mark.parametrize("keeps_breaks", [False, True])
def test_a_page_that_makes_lists_and_styles_is_told_what_was_meant(
    desk: Desk, styles: str, keeps_breaks: bool
) -> None:
    begin(desk, lists=True, styles=styles, keeps_breaks=keeps_breaks)
    for text in (LIST, "- एक", "- दूध\n- चाय", "नमस्ते"):
        desk.send(text)
        assert desk.page.ledger[-1] == (ASHA, text)


@pytest.mark.parametrize("text", ["- - दूध", "- दूध\n- \n- चाय", "* दूध\n* चाय"])
def test_odd_lists_are_sent_as_they_are(desk: Desk, text: str) -> None:
    begin(desk, lists=True, keeps_breaks=True)
    desk.send(text)
    assert desk.page.ledger == [(ASHA, text.replace("* ", "- "))]


@pytest.mark.parametrize("keeps_breaks", [False, True])
def test_what_a_page_would_send_as_another_text_is_not_sent(desk: Desk, keeps_breaks: bool) -> None:
    begin(desk, lists=True, keeps_breaks=keeps_breaks)
    with pytest.raises(AccountFault) as caught:
        desk.channel.write("3. तीन\n9. नौ")
    assert (caught.value.state, caught.value.evidence) == (S.PAGE_CHANGED, ("composer_read_back",))
    assert desk.channel._page.ask("draft") == ""
    desk.send("नमस्ते")
    assert desk.page.ledger == [(ASHA, "नमस्ते")]


@pytest.mark.parametrize(("lists", "leaves"), [(True, "enter"), (False, "signs")])
def test_a_list_is_left_as_the_page_has_it(desk: Desk, lists: bool, leaves: str) -> None:
    begin(desk, lists=lists, leaves=leaves)
    for text in (LIST, "10. दूध\n11. चाय\nबस", "- दूध\n\n- चाय"):
        desk.send(text)
        assert desk.page.ledger[-1] == (ASHA, text)


LINES = [
    "- दूध",
    "- *चाय*",
    "* तेल",
    "1. एक",
    "2. दो",
    "7. सात",
    "> वह",
    "> - हाँ",
    "",
    "बस",
    "`क` 2*3",
    "-",
    "- - दो",
    "- ",
]
WORLDS = [
    {"lists": True, "styles": "hidden", "keeps_breaks": True},
    {"lists": True, "styles": "shown", "leaves": "enter"},
    {"leaves": "signs"},
]


@pytest.mark.parametrize("world", WORLDS, ids=["backspace", "enter", "signs"])
def test_any_lines_are_sent_as_they_are_or_not_at_all(desk: Desk, world: dict[str, Any]) -> None:
    chance = random.Random(7)
    begin(desk, **world)
    for _ in range(TEXTS):
        text = "\n".join(chance.choices(LINES, k=chance.randint(2, 6)))
        if not text.strip():
            continue
        before = len(desk.page.ledger)
        try:
            desk.send(text)
        except AccountFault as fault:
            refused = fault.evidence
        else:
            refused = ()
        sent = [same_draft(message, text) for _, message in desk.page.ledger[before:]]
        assert (refused, sent) in [((), [True]), (("composer_read_back",), [])], text
        assert desk.channel._page.ask("draft") == ""


def test_a_list_taken_back_leaves_nothing_of_itself(desk: Desk) -> None:
    begin(desk, lists=True)
    desk.channel.write("- दूध\n- चाय")
    desk.channel.discard()
    assert desk.channel._page.ask("draft") == ""
    desk.send("नमस्ते")
    assert desk.page.ledger == [(ASHA, "नमस्ते")]


def test_a_page_that_heeds_keys_only(desk: Desk) -> None:
    begin(desk, keys_only=True)
    for text in ("Hello Asha,\n\ntea: Rs 250\n- sugar", "ok"):
        desk.send(text)
        assert desk.page.ledger[-1] == (ASHA, text)


def test_the_longest_message(desk: Desk) -> None:
    line = "क्षेत्र 12 "
    text = "\n".join(line * 20 for _ in range(MAX_LENGTH))[: MAX_LENGTH - 1] + "।"
    begin(desk, keeps_breaks=True, cuts=3000)
    desk.send(text)
    assert desk.page.ledger == [(ASHA, text)]


def test_one_sign_more_than_the_page_takes_is_not_sent(desk: Desk) -> None:
    begin(desk, keeps_breaks=True)
    with pytest.raises(AccountFault) as caught:
        desk.channel.write("a" * (MAX_LENGTH + 1))
    assert caught.value.evidence == ("composer_read_back",)
    assert desk.channel._page.ask("draft") == ""


def test_nothing_is_written_behind_a_picture_about_to_be_sent(desk: Desk) -> None:
    begin(desk)
    desk.page.change(redraw=True, preview=True)
    desk.holds(lambda: bool(desk.channel._page._page.locator(".preview").count()))
    with pytest.raises(ConnectionFault, match="over the composer"):
        desk.channel.write("चाय")
    assert desk.channel._page.ask("draft") == ""
