"""No colour and no size stands anywhere but in the tokens."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import broadcaster_desktop.ui

ROOT = Path(broadcaster_desktop.ui.__file__).parent
COLOUR = re.compile(r"#[0-9a-fA-F]{3,8}\b|\brgba?\(|\bhsla?\(")
PIXELS = re.compile(r"\b\d+ ?p[xt]\b")
GEOMETRY = re.compile(
    r"^(set(Fixed|Minimum|Maximum)(Size|Width|Height)|setContentsMargins|setSpacing|addSpacing|resize"
    r"|resizeSection|setPixelSize|setPointSize|setIconSize|setColumnWidth|setDefaultSectionSize|QSize|QMargins"
    r"|column|row|card|frame|start|setInterval|singleShot)$"
)
FREE = {0, 1, -1}
"""Nothing, a stretch, and the whole."""


def sources() -> list[Path]:
    return [path for path in sorted(ROOT.rglob("*.py")) if "theme" not in path.relative_to(ROOT).parts]


def faults(text: str) -> Iterator[str]:
    """What a module's text says that only the tokens may say."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            if COLOUR.search(node.value) or PIXELS.search(node.value):
                yield f"{node.lineno}: {node.value!r}"
        elif isinstance(node, ast.Call):
            yield from call_faults(node)
        elif isinstance(node, ast.Attribute) and ast.unparse(node).startswith("Qt.GlobalColor."):
            yield from [] if node.attr == "transparent" else [f"{node.lineno}: {ast.unparse(node)}"]


def call_faults(call: ast.Call) -> Iterator[str]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    values = [*call.args, *(keyword.value for keyword in call.keywords)]
    numbers = {each.value for each in values if isinstance(each, ast.Constant) and type(each.value) is int}
    if name == "QColor" and numbers:
        yield f"{call.lineno}: {ast.unparse(call)}"
    if GEOMETRY.match(name) and numbers - FREE:
        yield f"{call.lineno}: {ast.unparse(call)}"


@pytest.mark.parametrize("path", sources(), ids=lambda path: str(path.relative_to(ROOT)))
def test_every_look_comes_from_the_tokens(path: Path) -> None:
    assert list(faults(path.read_text("utf-8"))) == []


@pytest.mark.parametrize(
    "line",
    [
        "x = '#0B6B57'",
        "x = 'border: 3px solid'",
        "w.setFixedWidth(208)",
        "box.setContentsMargins(0, 12, 0, 12)",
        "QColor(10, 20, 30)",
        "QColor(Qt.GlobalColor.red)",
        "column(a, b, space=7)",
        "timer.start(6000)",
    ],
)
def test_the_check_sees_a_planted_fault(line: str) -> None:
    assert list(faults(line))


def test_the_check_lets_tokens_through() -> None:
    assert list(faults("w.setFixedWidth(Size.NAV); box.setContentsMargins(0, Space.M, 0, 0)")) == []
