"""What a row of the list tells: whose chat, unread or not, who spoke last and what; and what it does not."""

from __future__ import annotations

from typing import Any

import pytest

from broadcaster_desktop.whatsapp.channel import ListRow, Speaker, Tick
from tests.whatsapp.conftest import Desk
from tests.whatsapp.other_page import chat_with, said

pytestmark = pytest.mark.browser

ASHA, RAVI = "+919811100001", "+919811100002"
OWN, OTHER = Speaker.OWN, Speaker.OTHER


def row(desk: Desk, **shown: Any) -> ListRow:
    """The row of a saved person that shows this."""
    desk.begin(chat_with(ASHA, name="आशा ❤️ देवी", **shown))
    [found] = desk.channel.rows()
    return found


def test_rows_tell_names_or_numbers_and_badges(desk: Desk) -> None:
    desk.begin(
        chat_with(ASHA, preview="ठीक है"),
        chat_with(RAVI, name="रवि", unread=2, preview="STOP"),
    )
    assert desk.channel.rows() == (
        ListRow("+91 98111 00001", ASHA, False, OTHER, None, "ठीक है"),
        ListRow("रवि", None, True, OTHER, None, "STOP"),
    )
    assert desk.page.opened == []


def test_the_name_is_the_one_the_header_tells(desk: Desk) -> None:
    desk.begin(chat_with(ASHA, name="आशा  ❤️ देवी", messages=[said(1, "पहले")]))
    [found] = desk.channel.rows()
    assert found.title == desk.channel.open_chat(ASHA).name == "आशा ❤ देवी"
    desk.begin(chat_with(RAVI))
    assert desk.channel.open_chat(RAVI).name == ""


@pytest.mark.parametrize(
    ("tick", "mark"), [(0, Tick.CLOCK), (1, Tick.SENT), (2, Tick.DELIVERED), (3, Tick.READ)]
)
def test_our_tick_tells_that_we_spoke_last(desk: Desk, tick: int, mark: Tick) -> None:
    found = row(desk, row_tick=tick, preview="STOP")
    assert (found.last, found.tick) == (OWN, mark)


@pytest.mark.parametrize("icon", ["wds-ic-disappearing-messages", "wds-ic-pinned", "chat-msg-symbol"])
def test_other_icons_are_no_ticks(desk: Desk, icon: str) -> None:
    found = row(desk, row_icon=icon, preview="STOP")
    assert (found.last, found.tick) == (OTHER, None)


@pytest.mark.parametrize("you", ["You", "आप", "तुम्ही", "أنت"])
def test_you_before_a_colon_tells_that_we_spoke_last(desk: Desk, you: str) -> None:
    assert row(desk, sender=you, preview="नमस्ते").last is OWN


@pytest.mark.parametrize("words", ["You: STOP", "You:😀 STOP", "You 😀:😀 STOP", "😀You:😀 STOP", "आप: STOP"])
def test_what_only_reads_so_is_theirs(desk: Desk, words: str) -> None:
    found = row(desk, preview=words)
    assert (found.last, found.preview, found.group) == (OTHER, words, False)


def test_somebody_named_before_a_colon_speaks_in_a_group(desk: Desk) -> None:
    found = row(desk, sender="रवि", preview="STOP")
    assert found.group


@pytest.mark.parametrize(
    "shown",
    [
        {"typing": "typing…"},
        {"typing": "टाइप कर रहे हैं…"},
        {"preview": "आशा लिहीत आहेत..."},
        {"preview": "आशा ❤️ देवी ने 👍 भेजा: “नमस्ते”"},
        {"preview": 'आशा reacted ❤️ to: "नमस्ते"'},
        {"preview": "You reacted 👍 to: “STOP”"},
        {"preview": ""},
    ],
)
def test_typing_and_reactions_are_no_answers(desk: Desk, shown: dict[str, str]) -> None:
    assert row(desk, **shown).last is None


@pytest.mark.parametrize(
    "words", ["I reacted badly, STOP", "0:41", "typing…?", "STOP: मत भेजो", "STOP…", '😀: "STOP"']
)
def test_all_else_is_an_answer_a_voice_note_too(desk: Desk, words: str) -> None:
    found = row(desk, preview=words)
    assert (found.last, found.preview) == (OTHER, words)


def test_rows_of_one_name_are_told_one_by_one(desk: Desk) -> None:
    desk.begin(chat_with(ASHA, name="राजेश"), chat_with(RAVI, name="राजेश", preview="STOP"))
    assert [(one.title, one.phone, one.last) for one in desk.channel.rows()] == [
        ("राजेश", None, None),
        ("राजेश", None, OTHER),
    ]


def test_a_hidden_page_tells_nothing(desk: Desk) -> None:
    desk.begin(chat_with(ASHA, preview="STOP"))
    desk.channel._page._page.evaluate(
        "Object.defineProperty(document, 'visibilityState', { get: () => 'hidden', configurable: true })"
    )
    assert desk.channel.rows() == ()


def test_a_search_left_in_the_list_is_taken_back_first(desk: Desk) -> None:
    desk.begin(chat_with(ASHA, messages=[said(1, "पहले")]), chat_with(RAVI))
    desk.channel.open_chat(ASHA)
    assert [one.phone for one in desk.channel.rows()] == [ASHA, RAVI]


def test_what_the_owner_answered_by_hand_is_heard_all_the_same(desk: Desk) -> None:
    ours = said(2, "नया भाव", own=True, tick=2)
    desk.begin(chat_with(ASHA, messages=[said(1, "पहले"), ours]))
    desk.channel.open_chat(ASHA)
    desk.page.receive(ASHA, "STOP")
    desk.page.chat(ASHA)["messages"].append(said(7, "जी, देखता हूँ", own=True, tick=2))
    desk.page.receive(ASHA, "धन्यवाद")

    def heard(*since: str) -> list[str]:
        return [reply.text for reply in desk.channel.replies(frozenset(since))]

    desk.holds(lambda: heard() == ["धन्यवाद"])
    assert heard(ours["id"]) == ["STOP", "धन्यवाद"]
    assert heard("3EB0NOTHERE") == ["धन्यवाद"]
