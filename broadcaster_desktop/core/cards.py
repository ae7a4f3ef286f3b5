"""Contact cards as text: vCard 3.0 (RFC 2426) and 4.0 (RFC 6350)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum

from .likeness import is_city_field, is_email_field
from .tidying import OTHER_NUMBER

LONGEST_LINE = 75
"""Octets of a line without its end; a longer one goes on in the next, behind a blank."""
_COMPANIES = frozenset({"company", "firm", "organisation", "organization"})
_ESCAPES = str.maketrans({"\\": "\\\\", ",": "\\,", ";": "\\;", "\n": "\\n", "\r": None})


class CardVersion(StrEnum):
    """How cards are written; phones of every age read the older one."""

    V3 = "3.0"
    V4 = "4.0"


def card(version: CardVersion, phone: str, name: str, tags: Sequence[str], fields: Mapping[str, str]) -> str:
    """One person's card. Fields that cards have a property for are that, others are lines of the note."""
    lines = ["BEGIN:VCARD", f"VERSION:{version}", f"FN:{escape(name)}", f"N:;{escape(name)};;;"]
    lines.append(_number(version, phone, "cell"))
    rest: list[str] = []
    for field, value in fields.items():
        found = list(_property(version, field, value))
        lines += found
        if not found:
            rest.append(f"{field}: {value}")
    if tags:
        lines.append("CATEGORIES:" + ",".join(map(escape, tags)))
    if rest:
        lines.append("NOTE:" + escape("\n".join(rest)))
    lines.append("END:VCARD")
    return "".join(map(fold_line, lines))


def escape(text: str) -> str:
    """Text as the value of a property, or a part of one."""
    return text.translate(_ESCAPES)


def fold_line(line: str) -> str:
    """A line with its end, folded where it is too long; no letter's octets are parted."""
    if len(line.encode()) <= LONGEST_LINE:
        return line + "\r\n"
    return "\r\n ".join(_folds(line)) + "\r\n"


def _folds(line: str) -> Iterator[str]:
    start = size = 0
    room = LONGEST_LINE
    for at, sign in enumerate(line):
        octets = len(sign.encode())
        if size + octets > room:
            yield line[start:at]
            start, size, room = at, 0, LONGEST_LINE - 1
        size += octets
    yield line[start:]


def _property(version: CardVersion, field: str, value: str) -> Iterable[str]:
    if field == OTHER_NUMBER:
        numbers = value.split(", ")
        return (
            [_number(version, number, "voice") for number in numbers] if all(map(_is_number, numbers)) else []
        )
    if is_email_field(field):
        return [f"EMAIL:{escape(value)}"]
    if is_city_field(field):
        return [f"ADR:;;;{escape(value)};;;"]
    if field.casefold() in _COMPANIES:
        return [f"ORG:{escape(value)}"]
    return []


def _number(version: CardVersion, phone: str, kind: str) -> str:
    if version is CardVersion.V4:
        return f"TEL;VALUE=uri;TYPE={kind}:tel:{phone}"
    return f"TEL;TYPE={kind.upper()}:{phone}"


def _is_number(text: str) -> bool:
    return text[:1] == "+" and text[1:].isascii() and text[1:].isdecimal()
