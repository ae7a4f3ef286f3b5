"""What is typed into a search, taken apart: words of names, and numbers in any spelling."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from broadcaster_desktop.core.folding import plain, sounds
from broadcaster_desktop.core.names import clean_name
from broadcaster_desktop.core.records import ContactRow

SHORT = 3
"""Fewer letters than these are looked for at the beginning of words only."""

_BETWEEN_DIGITS = frozenset("+-().,/'")
_ONLY_BEGUN = re.compile(r"[+0\s]+")
_MOST_WORDS = 8


@dataclass(frozen=True, slots=True)
class Term:
    """One word of a search: found where any of these stands in a contact's name key or number."""

    names: tuple[str, ...]
    """Looked for in keys of `core.folding.fold`: as written, and as it sounds."""
    numbers: tuple[str, ...] = ()
    """Looked for in numbers in E.164; one with "+" is its beginning."""


@dataclass(frozen=True, slots=True)
class Search:
    """A contact is found when every term is; without terms everyone is."""

    terms: tuple[Term, ...] = ()
    text: str = ""
    """What was typed, cleaned."""

    @property
    def beginning(self) -> str:
        """How the keys begin of those whose whole name begins with what was typed."""
        return "".join(f" {word}" for word in plain(self.text).split())


@dataclass(frozen=True, slots=True)
class ListStart:
    """How a list of contacts begins: what is to be seen at once, and how long it is."""

    rows: list[ContactRow]
    count: int
    """Of the whole list."""
    ids: Sequence[int] | None
    """All ids in order, where they were known at once; None: they are still to be read."""


def read_search(text: str) -> Search:
    """Take apart what was typed. The beginning of a number, "+" or "0", seeks nothing yet."""
    cleaned = clean_name(text)
    if not cleaned or _ONLY_BEGUN.fullmatch(cleaned):
        return Search()
    number = _number(cleaned)
    if number is not None:
        return Search((Term(() if " " in cleaned else _names(cleaned), number),), cleaned)
    terms = (Term(_names(word), _number(word) or ()) for word in cleaned.split()[:_MOST_WORDS])
    return Search(tuple(term for term in terms if term.names or term.numbers), cleaned)


def is_named(search: Search, key: str) -> bool:
    """Whether every term is found in this key of `core.folding.fold`, numbers aside."""
    return all(any(name in key for name in term.names) for term in search.terms)


def _names(word: str) -> tuple[str, ...]:
    written = plain(word)
    found = dict.fromkeys(filter(None, (written, *sounds(written))))
    return tuple(one if len(one) >= SHORT else f" {one}" for one in found)


def _number(text: str) -> tuple[str, ...] | None:
    """What to look for in numbers; None for a text that is no part of one."""
    digits = _digits(text)
    if not digits.strip("0"):
        return None
    significant = digits.lstrip("0")
    if text.startswith("+") or digits.startswith("00"):
        return (f"+{significant}",)
    if len(significant) < SHORT:
        return (f"+{significant}", f"+91{significant}")
    return (significant,)


def _digits(text: str) -> str:
    """The digits of any script in a text of digits and what stands between them, else nothing."""
    digits = ""
    for sign in text:
        if sign.isdecimal():
            digits += str(unicodedata.decimal(sign))
        elif sign not in _BETWEEN_DIGITS and unicodedata.category(sign) not in ("Zs", "Pd", "Cf"):
            return ""
    return digits
