"""Cards as the two standards want them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from broadcaster_desktop.core.cards import LONGEST_LINE, CardVersion, card, escape, fold_line

LONG = "Namaste नमस्ते 🙏 " * 20


def _lines(text: str) -> list[str]:
    """The lines as a reader gets them back: folds undone."""
    return text.replace("\r\n ", "").split("\r\n")[:-1]


def test_an_old_card() -> None:
    found = card(CardVersion.V3, "+919820012345", "Asha Patil", ["vip", "a,b"], {"City": "Pune"})
    assert found == (
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Asha Patil\r\nN:;Asha Patil;;;\r\n"
        "TEL;TYPE=CELL:+919820012345\r\nADR:;;;Pune;;;\r\nCATEGORIES:vip,a\\,b\r\nEND:VCARD\r\n"
    )


def test_a_new_card() -> None:
    fields = {
        "Email": "a@example.com",
        "Company": "Sweets; Co",
        "Other numbers": "+919820012346, +919820012347",
        "Last Purchase": "rice\nand dal",
    }
    assert _lines(card(CardVersion.V4, "+919820012345", "", [], fields)) == [
        "BEGIN:VCARD",
        "VERSION:4.0",
        "FN:",
        "N:;;;;",
        "TEL;VALUE=uri;TYPE=cell:tel:+919820012345",
        "EMAIL:a@example.com",
        "ORG:Sweets\\; Co",
        "TEL;VALUE=uri;TYPE=voice:tel:+919820012346",
        "TEL;VALUE=uri;TYPE=voice:tel:+919820012347",
        "NOTE:Last Purchase: rice\\nand dal",
        "END:VCARD",
    ]


def test_further_numbers_that_are_none_are_not_lost() -> None:
    found = _lines(card(CardVersion.V4, "+919820012345", "", [], {"Other numbers": "+919820012346, later"}))
    assert "NOTE:Other numbers: +919820012346\\, later" in found


@pytest.mark.parametrize("text", ["x", "x" * 75, "x" * 76, LONG, "🙏" * 40, "क" * 200, "a" * 74 + "é"])
def test_no_line_is_longer_than_75_octets_and_no_letter_is_parted(text: str) -> None:
    folded = fold_line(text)
    assert folded.endswith("\r\n")
    octets = folded.encode().split(b"\r\n")[:-1]
    assert all(len(line) <= LONGEST_LINE for line in octets)
    for line in octets:
        line.decode()
    assert folded.replace("\r\n ", "") == text + "\r\n"
    assert len(octets) <= len(text.encode()) // 70 + 1


@given(some.text())
def test_what_is_escaped_is_one_line_and_comes_back(text: str) -> None:
    escaped = escape(text)
    assert "\n" not in escaped
    back, signs = "", iter(escaped)
    for sign in signs:
        if sign == "\\":
            sign = next(signs)
            sign = "\n" if sign == "n" else sign
        else:
            assert sign not in ",;"
        back += sign
    assert back == text.replace("\r", "")
