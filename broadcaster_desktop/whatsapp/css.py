"""The CSS a selector pack may hold: a part of the language that every browser reads.

What passes here is never a SyntaxError in the page. It is a grammar of its own and not a library's: those
take more than browsers do (`[a!=b]`, `#1x`, `:contains()`), and what a browser refuses is found out too late.
"""

from __future__ import annotations

import re

LONGEST = 300
"""Signs of one selector."""
DEEPEST = 3
"""How far :not() may stand inside :not()."""

_SPACE = r"[ \t\n]"
_NAME = r"-?[A-Za-z_][A-Za-z0-9_-]*"
_VALUE = rf"""(?:{_NAME}|"[^"\\\r\n\f\0]*"|'[^'\\\r\n\f\0]*')"""
_TYPE = re.compile(rf"\*|{_NAME}")
_SIMPLE = re.compile(
    rf"[#.]{_NAME}"
    rf"|\[{_SPACE}*{_NAME}{_SPACE}*(?:[~|^$*]?={_SPACE}*{_VALUE}{_SPACE}*)?\]"
    r"|:(?:checked|disabled|empty|enabled|first-child|last-child|only-child)(?![A-Za-z0-9_(-])"
)
_NOT = re.compile(rf":not\({_SPACE}*")
_END_OF_NOT = re.compile(rf"{_SPACE}*\)")
_COMMA = re.compile(rf"{_SPACE}*,{_SPACE}*")
_COMBINATOR = re.compile(rf"{_SPACE}*[>+~]{_SPACE}*|{_SPACE}+(?![ \t\n),])")


def problem(selector: str) -> str | None:
    """What keeps a selector from being used; None when nothing does.

    Taken are types, #ids, .classes, attributes with or without a value, :not() and a few states, joined by
    blanks, >, +, ~ and commas.
    """
    if len(selector) > LONGEST:
        return f"longer than {LONGEST} signs"
    reader = _Reader(selector.strip(" \t\n"))
    if reader.alternatives(DEEPEST) and reader.at_end():
        return None
    return f"not a selector from {reader.rest()!r} on"


class _Reader:
    """Reads a selector from its beginning and stays where it could not go on."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0

    def at_end(self) -> bool:
        return self._at == len(self._text)

    def rest(self) -> str:
        return self._text[self._at :][:20]

    def alternatives(self, deeper: int) -> bool:
        """One selector or more with commas between them."""
        while self._chain(deeper):
            if not self._take(_COMMA):
                return True
        return False

    def _chain(self, deeper: int) -> bool:
        while self._compound(deeper):
            if not self._take(_COMBINATOR):
                return True
        return False

    def _compound(self, deeper: int) -> bool:
        found = self._take(_TYPE)
        while self._take(_SIMPLE) or self._negation(deeper):
            found = True
        return found

    def _negation(self, deeper: int) -> bool:
        start = self._at
        if deeper and self._take(_NOT) and self.alternatives(deeper - 1) and self._take(_END_OF_NOT):
            return True
        self._at = start
        return False

    def _take(self, pattern: re.Pattern[str]) -> bool:
        found = pattern.match(self._text, self._at)
        if found:
            self._at = found.end()
        return bool(found)
