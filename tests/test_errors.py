"""The one kind of error people read."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import broadcaster_desktop
from broadcaster_desktop.errors import UserError, fill

SOURCES = sorted(Path(broadcaster_desktop.__file__).parent.rglob("*.py"))


def test_the_parts_in_reading_order_on_one_line() -> None:
    error = UserError("x", "What {a}.", why="Why.", next="Do\nthis.", values={"a": "{b}", "b": "never"})
    assert error.parts() == ("What {a}.", "Why.", "Do\nthis.")
    assert str(error) == error.one_line() == "What {b}. Why. Do this."


@pytest.mark.parametrize(
    ("text", "filled"), [("{a}{a}", "11"), ("{c} {", "{c} {"), ("}{a", "}{a"), ("{{a}", "{1"), ("", "")]
)
def test_filling(text: str, filled: str) -> None:
    assert fill(text, {"a": 1}) == filled


@given(st.text(), st.dictionaries(st.text(max_size=3), st.text(max_size=5)))
def test_any_text_is_filled(text: str, values: dict[str, str]) -> None:
    assert fill(text, {}) == text
    fill(text, values)


def _calls() -> list[tuple[str, ast.Call]]:
    return [
        (f"{source.name}:{node.lineno}", node)
        for source in SOURCES
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "UserError"
    ]


@pytest.mark.parametrize(("place", "call"), _calls())
def test_texts_are_marked_for_translation_and_end_as_sentences(place: str, call: ast.Call) -> None:
    texts = [*call.args[1:2], *(k.value for k in call.keywords if k.arg in ("what", "why", "safe", "next"))]
    for text in texts:
        assert not isinstance(text, ast.Constant), f"{place}: a bare text is never translated"
        if isinstance(text, ast.Call):
            literal = text.args[1]
            assert isinstance(literal, ast.Constant), f"{place}: only literals are found for translation"
            assert isinstance(literal.value, str)
            assert literal.value.endswith((".", "!", "?")), f"{place}: {literal.value}"
