"""The canonical form in which a meant and a shown text are compared."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from broadcaster_desktop.core.message import canonical, is_draft_of, is_made_of, same_text

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
    ],
)
def test_what_a_page_made_of_a_text_is_told_from_anothers_words(draft: str, ours: bool) -> None:
    assert is_made_of(draft, "Namaste Asha\n1. mangoes\n2. rice\n3. tea") is ours
