"""What a selector pack has to be, whoever made it: its problems, each beginning with the place.

A pack may hold elements, labels, phrases and languages that this program does not know: one pack then serves
a newer program too. They are held to the same form and are otherwise not used. Anything else that is unknown
(a section, a kind of signal, a word beside a signal, a tick) would be left out where it is meant, and so is
refused: such a pack has to say another format.
"""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from broadcaster_desktop.core.message import canonical
from broadcaster_desktop.whatsapp import css

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

LEAST_SIGNALS = 2
"""Signals of an element that look for different things; one name changed on the page is then no harm."""
LEAST_OF_A_PHRASE = 3
"""Signs of a phrase: it is looked for inside texts, and a shorter one would be found in all of them."""
LONGEST_TEXT = 300
LONGEST_LIST = 100
HIGHEST_VERSION = 1_000_000

_HEAD = ("format", "name", "version", "date")
_SECTIONS = ("elements", "labels", "phrases", "ticks")
_LANGUAGE = re.compile(r"[a-z]{2,3}")
_CONTROL = frozenset({"Cc", "Cs"})
"""Kinds of signs no text holds: control signs, and halves of signs, which cannot be handed to a page."""

_KINDS: dict[str, tuple[frozenset[str], str]] = {
    "css": (frozenset(), "css"),
    "testid": (frozenset(), "list"),
    "icon": (frozenset({"up"}), "list"),
    "label": (frozenset({"of"}), "labels"),
    "text": (frozenset({"of"}), "labels"),
}
"""The kinds of signal: the selectors that may stand beside each, and what its own value has to be."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the program looks for in a pack."""

    format: int
    name: str
    elements: frozenset[str]
    labels: frozenset[str]
    phrases: frozenset[str]
    ticks: frozenset[str]
    languages: tuple[str, ...]
    single: frozenset[str]
    """Elements for which one signal is enough."""


def problems(document: Mapping[str, Any], wanted: Wanted) -> Iterator[str]:
    """Everything wrong with a pack, to be read up to the first: later ones may not be well-founded."""
    yield from _head_problems(document, wanted)
    for section in _SECTIONS:
        yield from _section_problems(document, section, getattr(wanted, section))
    yield from (f"ticks.{key}: unknown" for key in sorted(document["ticks"].keys() - wanted.ticks))
    for element, signals in document["elements"].items():
        least = LEAST_SIGNALS if element in wanted.elements - wanted.single else 1
        yield from _element_problems(f"elements.{element}", signals, document["labels"], least)
    for section, shortest in (("labels", 1), ("phrases", LEAST_OF_A_PHRASE)):
        for key, languages in document[section].items():
            yield from _wording_problems(f"{section}.{key}", languages, wanted.languages, shortest)
    for tick, icons in document["ticks"].items():
        if not _is_texts(icons):
            yield f"ticks.{tick}: not a list of icon names"


def _head_problems(document: Mapping[str, Any], wanted: Wanted) -> Iterator[str]:
    said = document.get("format")
    if type(said) is not int or said != wanted.format:
        yield f"format: {said!r:.40} is not {wanted.format}"
    yield from (f"{key:.40}: unknown" for key in sorted(document.keys() - {*_HEAD, *_SECTIONS}))
    if document.get("name") != wanted.name:
        yield f"name: not {wanted.name}"
    version = document.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or not 1 <= version <= HIGHEST_VERSION:
        yield f"version: not a whole number from 1 to {HIGHEST_VERSION}"
    if not _is_date(document.get("date")):
        yield "date: not a date such as 2026-11-30"


def _section_problems(document: Mapping[str, Any], section: str, needed: frozenset[str]) -> Iterator[str]:
    entries = document.get(section)
    if not isinstance(entries, dict):
        yield f"{section}: not an object"
        return
    yield from (f"{section}.{key}: missing" for key in sorted(needed - entries.keys()))
    yield from (f"{section}: an unreadable name" for key in entries if not _is_text(key))


def _element_problems(place: str, signals: object, labels: Mapping[str, object], least: int) -> Iterator[str]:
    if not isinstance(signals, list) or not signals or len(signals) > LONGEST_LIST:
        yield f"{place}: not a list of signals"
        return
    for number, signal in enumerate(signals):
        yield from _signal_problems(f"{place}[{number}]", signal, labels)
    if len({_sought(signal) for signal in signals}) < least:
        yield f"{place}: needs {least} different signals"


def _sought(signal: Mapping[str, object]) -> str:
    """What a signal looks for, whatever it narrows the search to."""
    return json.dumps([[kind, signal[kind]] for kind in _KINDS if kind in signal])


def _signal_problems(place: str, signal: object, labels: Mapping[str, object]) -> Iterator[str]:
    kinds = [kind for kind in _KINDS if isinstance(signal, dict) and kind in signal]
    if not isinstance(signal, dict) or len(kinds) != 1:
        yield f"{place}: needs exactly one of {', '.join(_KINDS)}"
        return
    kind = kinds[0]
    beside, form = _KINDS[kind]
    yield from (f"{place}.{key:.40}: unknown" for key in sorted(signal.keys() - beside - {kind}))
    for key in sorted(beside & signal.keys()):
        yield from _css_problems(f"{place}.{key}", signal[key])
    value = signal[kind]
    if form == "css":
        yield from _css_problems(f"{place}.css", value)
    elif not _is_texts(value):
        yield f"{place}.{kind}: wrong value"
    elif form == "labels":
        yield from (f"{place}.{kind}: no label {key!r}" for key in value if key not in labels)


def _css_problems(place: str, value: object) -> Iterator[str]:
    if not isinstance(value, str):
        yield f"{place}: not a text"
    elif (problem := css.problem(value)) is not None:
        yield f"{place}: {problem}"


def _wording_problems(place: str, languages: object, needed: tuple[str, ...], shortest: int) -> Iterator[str]:
    if not isinstance(languages, dict):
        yield f"{place}: not an object of languages"
        return
    yield from (f"{place}.{language}: missing" for language in needed if language not in languages)
    for language, wordings in languages.items():
        if not _LANGUAGE.fullmatch(language):
            yield f"{place}: {language!r:.40} is not a language such as hi"
        elif not _is_texts(wordings, shortest):
            yield f"{place}.{language}: not a list of texts"


def _is_date(value: object) -> bool:
    try:
        return isinstance(value, str) and date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def _is_text(value: object, shortest: int = 1) -> bool:
    """Whether it is a text of something that can be seen; an invisible one would be found in every other."""
    if not isinstance(value, str) or len(value) > LONGEST_TEXT:
        return False
    if any(unicodedata.category(sign) in _CONTROL for sign in value):
        return False
    plain = canonical(value)
    return len(plain) >= shortest and any(sign.isalnum() for sign in plain)


def _is_texts(value: object, shortest: int = 1) -> bool:
    if not isinstance(value, list) or not 0 < len(value) <= LONGEST_LIST:
        return False
    return all(_is_text(text, shortest) for text in value)
