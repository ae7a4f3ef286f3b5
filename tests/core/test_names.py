from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from broadcaster_desktop.core.cells import guard, unguard
from broadcaster_desktop.core.names import clean_name, clean_text, mixed_scripts


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        ("Asha Patil", "Asha Patil"),
        ("  Asha   Patil ", "Asha Patil"),
        ("Asha\tPatil\r\nKulkarni", "Asha Patil Kulkarni"),
        ("Asha\u00a0\u2009Patil\u2028", "Asha Patil"),
        ("Asha\x00 Pa\x1ftil\x7f", "Asha Patil"),
        ("\u202eAsha\u202c\u200e \ufeffPatil\u200b", "Asha Patil"),  # reliability, section 4, case 73
        ("Jose\u0301", "José"),
        ("Jose\u200b\u0301", "José"),  # together once the mark between them is gone
        ("आशा  पाटील", "आशा पाटील"),
        ("क्\u200dष", "क्\u200dष"),
        ("क्\u200cष", "क्\u200cष"),
        ("क्\u200d", "क्"),
        ("क्\u200d\u200dष", "क्ष"),
        ("As\u200dha \u200cP", "Asha P"),
        ("Ravi 👩\u200d💻", "Ravi 👩\u200d💻"),
        ("👩🏽\u200d🌾 ❤\ufe0f\u200d🔥", "👩🏽\u200d🌾 ❤\ufe0f\u200d🔥"),
        ("👩\u200dक", "👩क"),
        ("👩\u200c💻", "👩💻"),
        ("=cmd|'/c calc'!A1", "=cmd|'/c calc'!A1"),  # case 46
        ("{phone}", "{phone}"),  # case 77
        ("<img onerror=x>", "<img onerror=x>"),  # case 76
        ("\u200b \n", ""),
        ("", ""),
    ],
)
def test_a_name_is_one_clean_line(raw: str, name: str) -> None:
    assert clean_name(raw) == name


def test_a_name_ends_after_two_hundred_graphemes() -> None:
    assert clean_name("a" * 201) == "a" * 200
    assert clean_name("a" * 199 + " bc") == "a" * 199
    accents = "x" + "\u0323" * 300
    assert clean_name(accents) == unicodedata.normalize("NFC", accents)  # case 75: one grapheme
    family = "👩\u200d👩\u200d👧"
    assert clean_name(family * 250) == family * 200
    assert clean_name("क्षि" * 201) == "क्षि" * 200
    assert clean_name("👍🏽" * 201) == "👍🏽" * 200


@given(st.text(max_size=250))
def test_cleaning_twice_is_cleaning_once(raw: str) -> None:
    name = clean_name(raw)
    assert clean_name(name) == name
    assert clean_name(" \u200b" + raw + "\t") == name
    assert clean_text(clean_text(raw)) == clean_text(raw)


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (" Pune ", "Pune"),
        ("Shop 4,\r\nMG Road\rPune\u2028India", "Shop 4,\nMG Road\nPune\nIndia"),
        ("a\tb\x00\x0b\u200b", "a\tb"),
        ("क्\u200dष", "क्\u200dष"),
        ("x" * 300, "x" * 300),
    ],
)
def test_another_field_keeps_its_lines(raw: str, text: str) -> None:
    assert clean_text(raw) == text


@pytest.mark.parametrize(
    ("name", "mixed"),
    [("Аmit", True), ("Amit", False), ("Αsha Patil", True), ("आशा Patil", False), ("Иван Smith", False)],
)
def test_a_word_of_two_alphabets_is_noticed(name: str, mixed: bool) -> None:
    assert mixed_scripts(name) is mixed  # case 74


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+919820012345", "'+919820012345"),
        ("-Asha", "'-Asha"),
        ("@x", "'@x"),
        ("\tx", "'\tx"),
        ("'=x", "''=x"),
        ("Asha", "Asha"),
        ("'s", "'s"),
        ("", ""),
    ],
)
def test_a_cell_that_looks_like_a_formula_is_guarded(text: str, cell: str) -> None:
    assert guard(text) == cell
    assert unguard(cell) == text


@given(st.text(st.sampled_from("'=+-@\t\r\nab"), max_size=6))
def test_what_was_guarded_comes_back_to_the_letter(text: str) -> None:
    assert unguard(guard(text)) == text
