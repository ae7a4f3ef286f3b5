"""Unicode's normal forms, in a time that goes with the length of a text, whatever it is made of.

Putting accents in their order is quadratic in the library, and holds the interpreter: a cell with half a
million of them would stop the whole program for minutes.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Literal

_SHORT = 100
"""Letters of a text that cannot hold anything up."""
_RUN = re.compile(rb"[^\0]{31,}")
_LEADING_MARKS = {0x0F73: "\u0f71\u0f72", 0x0F75: "\u0f71\u0f74", 0x0F81: "\u0f71\u0f80"}
"""Signs that are no accents themselves, but are made of nothing else."""


def normal(form: Literal["NFC", "NFD"], text: str) -> str:
    """The text in a normal form, as `unicodedata.normalize` gives it."""
    if len(text) > _SHORT and not text.isascii():
        text = _in_order(text)
    return unicodedata.normalize(form, text)


def _in_order(text: str) -> str:
    """The same text (canonically equivalent) with its long runs of accents in their order already."""
    classes = bytes(map(unicodedata.combining, text))
    if any(chr(sign) in text for sign in _LEADING_MARKS):
        text = text.translate(_LEADING_MARKS)
        classes = bytes(map(unicodedata.combining, text))
    parts: list[str] = []
    done = 0
    for run in _RUN.finditer(classes):
        apart = "".join(unicodedata.normalize("NFD", sign) for sign in text[run.start() : run.end()])
        parts += text[done : run.start()], "".join(sorted(apart, key=unicodedata.combining))
        done = run.end()
    return "".join(parts) + text[done:]
