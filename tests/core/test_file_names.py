"""Names that any system keeps and no program misreads."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from broadcaster_desktop.core.file_names import LONGEST, ending_of, safe_name


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("Price list.pdf", "Price list.pdf"),
        ("मूल्य सूची.pdf", "मूल्य सूची.pdf"),
        ("..\\x", "_x.pdf"),
        ("../../etc/passwd", "_.._etc_passwd.pdf"),
        ("C:\\Users\\a?.pdf", "C__Users_a_.pdf"),
        ("a\nb\0c.pdf", "abc.pdf"),
        ("photo\u202egpj.exe", "photogpj.exe.pdf"),
        ("क्\u200dष.pdf", "क्\u200dष.pdf"),
        (".hidden.pdf", "hidden.pdf"),
        ("dots...", "dots.pdf"),
        ("dots ..pdf", "dots.pdf"),
        ("CON.pdf", "_CON.pdf"),
        ("lpt1", "_lpt1.pdf"),
        ("com¹.x", "_com¹.x.pdf"),
        ("", "file.pdf"),
        ("...", "file.pdf"),
        ("\ud800.pdf", "pdf.pdf"),
    ],
)
def test_a_name_becomes_harmless(name: str, safe: str) -> None:
    assert safe_name(name, "pdf") == safe


def test_a_wrong_ending_is_replaced_when_asked() -> None:
    assert safe_name("offer.jpg", "png") == "offer.jpg.png"
    assert safe_name("offer.jpg", "png", "jpg") == "offer.png"


@pytest.mark.parametrize("sign", ["a", "क", "🎉"])
def test_a_long_name_keeps_its_ending(sign: str) -> None:
    safe = safe_name(sign * 300 + ".pdf", "pdf")
    assert len(safe) <= LONGEST
    assert len(safe.encode()) <= 240
    assert safe.startswith(sign * 50)
    assert safe.endswith(".pdf")


@pytest.mark.parametrize("name", ["con" + "." * 10 + "x" * 120, "nul." + "a" * 200])
def test_a_long_reserved_name_stays_short(name: str) -> None:
    assert len(safe_name(name, "pdf")) == LONGEST


@pytest.mark.parametrize(
    ("name", "ending"),
    [("a.JPG", "jpg"), ("a.tar.gz", "gz"), ("a", ""), ("a.", ""), (".hidden", "hidden"), ("a. b c", "")],
)
def test_the_ending_of_a_name(name: str, ending: str) -> None:
    assert ending_of(name) == ending


@given(st.text(max_size=400))
def test_any_name_is_one_part_of_a_path(tmp_path_factory: pytest.TempPathFactory, name: str) -> None:
    safe = safe_name(name, "pdf")
    assert safe.endswith(".pdf")
    assert Path(safe).name == safe
    assert not safe.startswith((".", " "))
    assert len(os.fsencode(safe)) <= 240
    assert safe_name(safe, "pdf") == safe
