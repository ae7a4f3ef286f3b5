"""STOP words: at once when they are the whole reply, likely when they are only in it."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from broadcaster_desktop.core.consent import Judgement, StopWords, normalise
from broadcaster_desktop.paths import resource

LISTED = {
    "en": "stop, unsubscribe, stop messages, dont message, do not message, remove me, opt out, no more",
    "hi": "बंद करो, बंद करें, बंद कर दो, मैसेज मत भेजो, मत भेजो, मत भेजिए, नहीं चाहिए, रोको, "
    "band karo, band kar do, mat bhejo, message mat bhejo, nahi chahiye",
    "mr": "बंद करा, थांबवा, पाठवू नका, मेसेज पाठवू नका, नको, band kara, thambva, pathvu naka, nako",
}
"""Product, "STOP words"."""

ENTRIES = [entry for line in LISTED.values() for entry in line.split(", ")]


@pytest.fixture(scope="module")
def words() -> StopWords:
    lists = json.loads(resource("stop_words.json").read_text(encoding="utf-8"))
    assert lists == {language: line.split(", ") for language, line in LISTED.items()}
    return StopWords(entry for entries in lists.values() for entry in entries)


@pytest.mark.parametrize("entry", ENTRIES)
def test_every_entry_alone_is_an_opt_out(words: StopWords, entry: str) -> None:
    assert words.judge(entry) is Judgement.OPT_OUT


@pytest.mark.parametrize("entry", ENTRIES)
def test_case_signs_emoji_and_blanks_do_not_hide_it(words: StopWords, entry: str) -> None:
    assert words.judge(f"  🙏🏽 {entry.upper()} !!! 😡\n") is Judgement.OPT_OUT
    assert words.judge("*" + entry.replace(" ", "  \n") + "*...") is Judgement.OPT_OUT


@pytest.mark.parametrize(
    "reply",
    [
        "STOOOP",
        "Stoppp!!",
        "s​top".replace("​", "\u200b"),
        "don't message",
        "Don\u2019t message",
        "don\u02bct message",
        "don`t message",
        "naako",
        "नको\u200d",
        "न\u200cको",
        "❤️stop❤️",
        "STOP.",
        "opt-out",
    ],
)
def test_variations_are_opt_outs(words: StopWords, reply: str) -> None:
    assert words.judge(reply) is Judgement.OPT_OUT


@pytest.mark.parametrize(
    "reply",
    [
        "please stop",
        "Stop it, I am busy",
        "मुझे मैसेज मत भेजो भाई",
        "kal se nako please",
        "ok no more discounts?",
        "do not message my sister",
    ],
)
def test_containing_one_is_only_likely(words: StopWords, reply: str) -> None:
    assert words.judge(reply) is Judgement.LIKELY


@pytest.mark.parametrize(
    "reply",
    [
        "",
        "   ",
        "😀",
        "ok",
        "Thanks!",
        "stopwatch",
        "nonstop",
        "nakoda sweets",
        "हाँ",
        "धन्यवाद",
        "the shop",
        "....",
    ],
)
def test_everything_else_is_neither(words: StopWords, reply: str) -> None:
    assert words.judge(reply) is Judgement.OTHER


def test_an_entry_without_any_letter_matches_nothing() -> None:
    assert StopWords(["!!", ""]).judge("?!") is Judgement.OTHER


def test_decomposed_and_composed_replies_are_equal(words: StopWords) -> None:
    assert normalise("e\u0301") == normalise("\u00e9")
    assert words.judge("नहीं चाहिए") is Judgement.OPT_OUT


@given(st.text(max_size=80))
def test_normalising_is_final(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once
    assert once == once.strip()
    assert "  " not in once


@given(st.sampled_from(ENTRIES), st.text(alphabet=" .!?…*_-,:;()😀🙏", max_size=8))
def test_signs_around_an_entry_never_matter(entry: str, signs: str) -> None:
    lists = StopWords(ENTRIES)
    assert lists.judge(signs + entry + signs) is Judgement.OPT_OUT
