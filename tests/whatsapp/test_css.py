"""The CSS of packs: what is taken every browser reads, and a browser's word on it."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from broadcaster_desktop.browser.find import Browser, name_of
from broadcaster_desktop.browser.launch import launch
from broadcaster_desktop.whatsapp import css
from broadcaster_desktop.whatsapp.selectors import built_in_pack

GOOD = [
    "*",
    "#pane-side",
    "footer",
    "-x-a, _b",
    ".copyable-text.selectable-text",
    "[data-id]",
    '[contenteditable="true"][data-tab="10"]',
    "[ data-ref ~= 'पुणे' ]",
    "a[lang|=hi], a[href^='/'], a[href$=\"x]\"], a[href*='{']",
    "input[type='text'], input:not([type])",
    '#app [role="dialog"]:not([aria-modal="true"])',
    "div:not( .a , .b > p:not(.c) ):empty",
    "header button ,\n header > [role='button'] + span ~ b",
    "input:checked:not(:disabled)",
]
BAD = [
    "",
    " ",
    ",",
    "a,",
    ",a",
    "a >",
    "> a",
    "a > > b",
    "#",
    "#1x",
    ".",
    "..a",
    "--",
    "a b)",
    "(a)",
    ":not()",
    ":not(a",
    ":not(a,)",
    ":not(:not(:not(:not(a))))",
    "[]",
    "[a",
    "[a=]",
    "[a!=b]",
    "[a=1]",
    "[a='b\"]",
    "[a='b\\']",
    "[a='\n']",
    "[a=b i]",
    "ns|a",
    "a { color: red }",
    "a; b",
    "a /* b */",
    "@media print",
    "a::before",
    ":hover-me",
    ":empty(a)",
    ":has(a)",
    ":contains('a')",
    "a\u00a0b",
    "a\0",
    "é",
    "a" * 301,
    "<script>",
    "\\61",
]


@pytest.mark.parametrize("selector", GOOD)
def test_taken(selector: str) -> None:
    assert css.problem(selector) is None


@pytest.mark.parametrize("selector", BAD)
def test_refused(selector: str) -> None:
    assert css.problem(selector) is not None


def test_the_place_is_named() -> None:
    assert css.problem("div > [a!=b]") == "not a selector from '[a!=b]' on"


def strings(value: Any) -> Iterator[str]:
    """Every CSS text of a pack's signals."""
    for signals in value.values():
        for signal in signals:
            yield from (signal[key] for key in ("css", "of", "up") if key in signal)


def by_chance(seed: int, count: int) -> list[str]:
    """Texts of the pieces selectors are made of, right ones and wrong ones, as far as they are taken."""
    chance = random.Random(seed)
    pieces = [
        *"ab*#.[]()'\",>+~ =:|^$-_1\\{é",
        "a",
        "#x",
        ".y",
        "[z]",
        "[z='1']",
        ":not(",
        ")",
        ":empty",
        " ",
    ]
    found: set[str] = set()
    while len(found) < count:
        text = "".join(chance.choices(pieces, k=chance.randint(1, 12)))
        if css.problem(text) is None:
            found.add(text)
    return sorted(found)


@pytest.mark.browser
def test_a_browser_reads_whatever_is_taken(tmp_path: Path, browser_path: Path) -> None:
    taken = [*GOOD, *strings(built_in_pack().document["elements"]), *by_chance(7, 2000)]
    browser = launch(Browser(browser_path, name_of(browser_path)), tmp_path / "profile", headless=True)
    try:
        refused = browser.page.evaluate(
            """(all) => all.filter((one) => {
                try { document.querySelectorAll(one); return false; } catch { return true; }
            })""",
            [*taken, "[a!=b]"],
        )
        assert refused == ["[a!=b]"]
    finally:
        browser.close()
