"""The canonical form in which a meant and a shown text are compared."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from broadcaster_desktop.core.message import (
    canonical,
    is_draft_of,
    is_made_of,
    same_draft,
    same_shown,
    same_text,
    shown_begins,
)

SIGNS = "ab \t\n\r\u200b\u2060\ufeff\u200e\u202e\u00a0\u202f\ufe0f\u200d\u200ce\u0301क\u093c़❤*_~`->"
odd = st.text(alphabet=st.one_of(st.sampled_from(SIGNS), st.characters(codec="utf-8")), max_size=40)


@given(odd)
def test_the_canonical_form_is_final(text: str) -> None:
    assert canonical(canonical(text)) == canonical(text)


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("a\r\nb\rc", "a\nb\nc"),
        ("\n\n a  \t b \n\n", "a b"),
        ("a\u00a0b\u202fc", "a b c"),
        ("\u202eabc\u202c\ufeff", "abc"),
        ("❤\ufe0f", "❤"),
        ("e\u0301", "\u00e9"),
        ("e\u200b\u0301", "\u00e9"),
        ("क\u094d\u200dष", "क\u094d\u200dष"),
        ("a\n\n\nb", "a\n\n\nb"),
    ],
)
def test_what_renderings_change_is_made_equal(text: str, form: str) -> None:
    assert canonical(text) == form


@given(odd)
def test_a_text_is_itself(text: str) -> None:
    assert same_text(text, text)
    assert same_text(text, canonical(text))


@pytest.mark.parametrize(
    ("meant", "shown"),
    [("*Sale* today", "Sale today"), ("- one\n- two", "• one\n• two"), ("1. a", "a"), ("> said", "said")],
)
def test_markup_signs_do_not_count(meant: str, shown: str) -> None:
    assert same_text(meant, shown)


@pytest.mark.parametrize(
    ("one", "other"), [("Hi Asha", "Hi Ashа"), ("a\nb", "a b"), ("क्ष", "क्‌ष"), ("Rs 100", "Rs 10"), ("", "a")]
)
def test_other_texts_stay_other(one: str, other: str) -> None:
    assert not same_text(one, other)


LIST = "*Prices*\n\n- milk\n- _fresh_ tea\n\n1. two\n2. three\n> so he said"


@pytest.mark.parametrize(
    ("draft", "same"),
    [
        (LIST, True),
        (LIST.replace("- ", "* "), True),
        (LIST.replace("\n", "\r\n").replace(" tea", "\u00a0tea "), True),
        (LIST.replace("- milk", "- - milk"), False),
        (LIST.replace("- milk", "milk"), False),
        (LIST.replace("- milk", "• milk"), False),
        (LIST.replace("1. two\n2. ", "2. two\n3. "), False),
        (LIST.replace("*", ""), False),
        (LIST.replace("*Prices*", "**Prices**"), False),
        (LIST.replace("_fresh_", "*fresh*"), False),
        (LIST.replace("_fresh_ tea", "_fresh tea_"), False),
        (LIST.replace("> ", ""), False),
        (LIST.replace("\n\n", "\n"), False),
    ],
)
def test_a_composer_holds_the_message_sign_by_sign_or_another(draft: str, same: bool) -> None:
    assert same_draft(draft, LIST) is same


def test_styles_within_each_other_say_the_same_in_either_order() -> None:
    assert same_draft("a *_b_*", "a _*b*_")
    assert same_draft("a `b`", "a ```b```")
    assert not same_draft("a *_b_*", "a *b_*")
    assert not same_draft("a b", "a ```b```")
    assert not same_draft("2*3", "23")


@given(odd)
def test_a_text_is_itself_as_a_draft_and_as_a_message(text: str) -> None:
    assert same_draft(text, canonical(text))
    assert same_shown(text, canonical(text))


@pytest.mark.parametrize(
    ("shown", "same"),
    [
        (LIST, True),
        (LIST.replace("*", "").replace("_", ""), True),
        (LIST.replace("_", ""), True),
        (LIST.replace("- ", "• "), True),
        (LIST.replace("- ", "").replace("1. ", "").replace("2. ", "").replace("> ", ""), True),
        (LIST.replace("\n\n", "\n"), True),
        (LIST.replace("- milk", "milk"), False),
        (LIST.replace("- milk", "- - milk"), False),
        (LIST.replace("1. two\n2. ", "2. two\n9. "), False),
        (LIST.replace("1. two", "two"), False),
        (LIST.replace("two", "2 two"), False),
        (LIST.replace("_fresh_", "*fresh*"), False),
        (LIST.replace("milk", "silk"), False),
        (LIST + "\nmore", False),
    ],
)
def test_a_message_is_known_however_its_signs_are_drawn_and_no_other_is(shown: str, same: bool) -> None:
    assert same_shown(shown, LIST) is same


@pytest.mark.parametrize(("one", "other"), [("2*3", "23"), ("1. a\n2. b", "2. a\n9. b"), ("a_b_c", "abc")])
def test_signs_that_are_no_style_are_never_drawn(one: str, other: str) -> None:
    assert not same_shown(one, other)
    assert not same_shown(other, one)


def test_a_message_cut_short_shows_enough_or_is_not_known() -> None:
    text = "*Sale*\n- " + "rice and tea " * 60
    drawn = "Sale\n" + "rice and tea " * 30
    assert shown_begins(drawn + "…", text)
    assert shown_begins(text[:400], text)
    assert not shown_begins("Sale\n" + "rice and tea " * 10, text)
    assert not shown_begins(drawn + "and more", text)


@given(odd, st.integers(0, 40))
def test_a_beginning_is_a_draft(text: str, length: int) -> None:
    whole = canonical(text)
    if not set(whole) & set("*_~`->•0123456789."):
        assert (
            is_draft_of(whole[:length].rstrip(), whole) or whole[:length].strip() != whole[:length].rstrip()
        )


def test_another_text_is_no_draft() -> None:
    assert is_draft_of("Namaste A", "Namaste Asha")
    assert not is_draft_of("Namaste B", "Namaste Asha")
    assert not is_draft_of("Namaste Asha and more", "Namaste Asha")


@pytest.mark.parametrize(
    ("draft", "ours"),
    [
        ("", True),
        ("Namaste A", True),
        ("Namaste Asha\nmangoes, rice, tea", True),
        ("*Namaste* Asha! - mangoes - rice - tea", True),
        ("Wait a moment", False),
        ("Namaste Asha, wait a moment", False),
        ("ok", False),
        ("Namaste Asha\n1. mangoes\n2. 2. rice\n3. 3. tea", True),
        ("Namaste Asha\n1. mangoes\n2. ", True),
    ],
)
def test_what_a_page_made_of_a_text_is_told_from_anothers_words(draft: str, ours: bool) -> None:
    assert is_made_of(draft, "Namaste Asha\n1. mangoes\n2. rice\n3. tea") is ours
