"""What is typed into a search, taken apart."""

from __future__ import annotations

import pytest

from broadcaster_desktop.core.folding import fold
from broadcaster_desktop.core.searching import Search, Term, is_named, read_search


@pytest.mark.parametrize("text", ["", "  ", "+", "0", "00", "+0 ", "\u200b"])
def test_the_beginning_of_a_number_seeks_nothing_yet(text: str) -> None:
    assert read_search(text) == Search()


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("98200 12345", ("9820012345",)),
        ("098200-12345", ("9820012345",)),
        ("+91 98200", ("+9198200",)),
        ("0091 98200", ("+9198200",)),
        ("९८२००", ("98200",)),
        ("９８２", ("982",)),
        ("98\u00a0200", ("98200",)),
        ("(98200) 12/345", ("9820012345",)),
        ("9", ("+9", "+919")),
        ("98", ("+98", "+9198")),
    ],
)
def test_numbers_in_any_spelling(text: str, numbers: tuple[str, ...]) -> None:
    (term,) = read_search(text).terms
    assert term.numbers == numbers


def test_words_are_sought_each_for_itself_and_as_they_sound() -> None:
    assert read_search("Ásha p").terms == (Term(("asha", "asa")), Term((" p",)))
    assert read_search("आशा 1234").terms == (Term(("आशा", "asa")), Term(("1234",), ("1234",)))
    assert read_search("Shop 12").terms[1] == Term((" 12",), ("+12", "+9112"))
    assert len(read_search("a " * 50).terms) == 8


@pytest.mark.parametrize(
    ("text", "name", "found"),
    [
        ("vip", "VIP", True),
        ("ip", "VIP", False),
        ("vi", "VIP", True),
        ("diwali 20", "Diwali 2026", True),
        ("diwali 26", "Diwali 2026", False),
        ("diwali 2027", "Diwali 2026", False),
        ("दिवाली", "Diwali 2026", True),
    ],
)
def test_a_tag_is_found_by_its_name(text: str, name: str, found: bool) -> None:
    assert is_named(read_search(text), fold(name)) is found
