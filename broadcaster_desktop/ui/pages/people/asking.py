"""What one condition of a segment can ask: a kind, and the two choices and the value that go with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication

from broadcaster_desktop.core.likeness import is_city_field
from broadcaster_desktop.core.records import Purpose
from broadcaster_desktop.core.segments import (
    Agreed,
    Chat,
    Condition,
    Field,
    FieldTest,
    Messaged,
    OptedOut,
    Replied,
    Standing,
    Tagged,
)
from broadcaster_desktop.errors import QT_TRANSLATE_NOOP


class Kind(StrEnum):
    """What a condition is about."""

    TAG = "tag"
    CITY = "city"
    FIELD = "field"
    MESSAGED = "messaged"
    REPLIED = "replied"
    CONSENT = "consent"
    CHAT = "chat"
    OPTED_OUT = "opted_out"


class Within(StrEnum):
    """When something happened."""

    LATELY = "lately"
    NOT_LATELY = "not_lately"
    EVER = "ever"
    NEVER = "never"


class Value(StrEnum):
    """What is typed beside the choices."""

    NONE = "none"
    TEXT = "text"
    DAYS = "days"


KINDS = {
    Kind.TAG: QT_TRANSLATE_NOOP("segments", "Tag"),
    Kind.CITY: QT_TRANSLATE_NOOP("segments", "City"),
    Kind.FIELD: QT_TRANSLATE_NOOP("segments", "Own field"),
    Kind.MESSAGED: QT_TRANSLATE_NOOP("segments", "Last message"),
    Kind.REPLIED: QT_TRANSLATE_NOOP("segments", "Last reply"),
    Kind.CONSENT: QT_TRANSLATE_NOOP("segments", "Consent"),
    Kind.CHAT: QT_TRANSLATE_NOOP("segments", "Chat"),
    Kind.OPTED_OUT: QT_TRANSLATE_NOOP("segments", "Do-not-message list"),
}
_HAS = {True: QT_TRANSLATE_NOOP("segments", "has it"), False: QT_TRANSLATE_NOOP("segments", "has it not")}
_TESTS = {
    FieldTest.IS: QT_TRANSLATE_NOOP("segments", "is"),
    FieldTest.IS_NOT: QT_TRANSLATE_NOOP("segments", "is not"),
    FieldTest.CONTAINS: QT_TRANSLATE_NOOP("segments", "contains"),
    FieldTest.EMPTY: QT_TRANSLATE_NOOP("segments", "is empty"),
    FieldTest.NOT_EMPTY: QT_TRANSLATE_NOOP("segments", "is filled in"),
}
_WITHIN = {
    Within.NOT_LATELY: QT_TRANSLATE_NOOP("segments", "not in so many days"),
    Within.LATELY: QT_TRANSLATE_NOOP("segments", "in the last so many days"),
    Within.EVER: QT_TRANSLATE_NOOP("segments", "at some time"),
    Within.NEVER: QT_TRANSLATE_NOOP("segments", "never"),
}
_PURPOSES = {
    Purpose.MARKETING: QT_TRANSLATE_NOOP("segments", "for offers"),
    Purpose.SERVICE: QT_TRANSLATE_NOOP("segments", "for service messages"),
}
_STANDINGS = {
    Standing.YES: QT_TRANSLATE_NOOP("segments", "agreed"),
    Standing.NO: QT_TRANSLATE_NOOP("segments", "said no"),
    Standing.UNKNOWN: QT_TRANSLATE_NOOP("segments", "never asked"),
}
_CHATS = {
    True: QT_TRANSLATE_NOOP("segments", "existing chat"),
    False: QT_TRANSLATE_NOOP("segments", "new chat"),
}
_LISTED = {
    True: QT_TRANSLATE_NOOP("segments", "is on it"),
    False: QT_TRANSLATE_NOOP("segments", "is not on it"),
}
FIRST_DAYS = "30"
"""The days a new condition begins with."""
CITY = "City"
"""The field of cities while there is none."""

Option = tuple[str, object]
"""A text to choose, and what it stands for."""


@dataclass(frozen=True, slots=True)
class Known:
    """What there is to choose from."""

    tags: Sequence[str] = ()
    fields: Sequence[str] = ()

    @property
    def city(self) -> str:
        """The field that holds cities."""
        return next(filter(is_city_field, self.fields), CITY)


@dataclass(frozen=True, slots=True)
class Asked:
    """A condition as it is chosen: what is not asked by its kind is left empty."""

    kind: Kind
    first: object = None
    second: object = None
    value: str = ""


def kinds() -> list[Option]:
    """All kinds."""
    return [(_say(text), kind) for kind, text in KINDS.items()]


def firsts(kind: Kind, known: Known) -> list[Option]:
    """The first choice of a kind; empty where there is none."""
    if kind is Kind.TAG:
        return [(tag, tag) for tag in known.tags]
    if kind is Kind.FIELD:
        return [(field, field) for field in known.fields if field != known.city]
    return _options(_PURPOSES) if kind is Kind.CONSENT else []


def seconds(kind: Kind) -> list[Option]:
    """The second choice of a kind."""
    tables: dict[Kind, Mapping[Any, str]] = {
        Kind.TAG: _HAS,
        Kind.CITY: _TESTS,
        Kind.FIELD: _TESTS,
        Kind.MESSAGED: _WITHIN,
        Kind.REPLIED: _WITHIN,
        Kind.CONSENT: _STANDINGS,
        Kind.CHAT: _CHATS,
        Kind.OPTED_OUT: _LISTED,
    }
    return _options(tables[kind])


def value_of(kind: Kind, second: object) -> Value:
    """What is to be typed beside a choice."""
    if kind in (Kind.CITY, Kind.FIELD):
        return Value.NONE if second in (FieldTest.EMPTY, FieldTest.NOT_EMPTY) else Value.TEXT
    dated = kind in (Kind.MESSAGED, Kind.REPLIED) and second in (Within.LATELY, Within.NOT_LATELY)
    return Value.DAYS if dated else Value.NONE


def begun(kind: Kind, known: Known) -> Asked:
    """What a new condition of a kind asks at first."""
    first = firsts(kind, known)
    second = seconds(kind)[0][1]
    value = FIRST_DAYS if value_of(kind, second) is Value.DAYS else ""
    return Asked(kind, first[0][1] if first else None, second, value)


def condition(asked: Asked, known: Known) -> Condition:
    """The condition that is asked; it may not be finished."""
    kind, first, second, value = asked.kind, asked.first, asked.second, asked.value
    if kind is Kind.TAG:
        return Tagged(str(first or ""), bool(second))
    if kind in (Kind.CITY, Kind.FIELD):
        field = known.city if kind is Kind.CITY else str(first or "")
        test = FieldTest(str(second))
        return Field(field, test, value if value_of(kind, test) is Value.TEXT else "")
    if kind is Kind.MESSAGED:
        return Messaged(*_when(second, value))
    if kind is Kind.REPLIED:
        return Replied(*_when(second, value))
    if kind is Kind.CONSENT:
        return Agreed(Purpose(str(first)), Standing(str(second)))
    return Chat(bool(second)) if kind is Kind.CHAT else OptedOut(bool(second))


def asked_by(one: Condition, known: Known) -> Asked:
    """How a condition is chosen."""
    match one:
        case Tagged(tag, yes):
            return Asked(Kind.TAG, tag, yes)
        case Field(field, test, value):
            kind = Kind.CITY if field == known.city else Kind.FIELD
            return Asked(kind, field if kind is Kind.FIELD else None, test, value)
        case Messaged(within, yes):
            return Asked(Kind.MESSAGED, None, _within(within, yes=yes), str(within or ""))
        case Replied(within, yes):
            return Asked(Kind.REPLIED, None, _within(within, yes=yes), str(within or ""))
        case Agreed(purpose, standing):
            return Asked(Kind.CONSENT, purpose, standing)
        case Chat(existing):
            return Asked(Kind.CHAT, None, existing)
        case OptedOut(yes):
            return Asked(Kind.OPTED_OUT, None, yes)


def _when(second: object, value: str) -> tuple[int | None, bool]:
    yes = second in (Within.LATELY, Within.EVER)
    if second in (Within.EVER, Within.NEVER):
        return None, yes
    return (int(value) if value.isdecimal() and value.isascii() else 0), yes  # 0 is not finished


def _within(days: int | None, *, yes: bool) -> Within:
    if days is None:
        return Within.EVER if yes else Within.NEVER
    return Within.LATELY if yes else Within.NOT_LATELY


def _options(table: Mapping[Any, str]) -> list[Option]:
    return [(_say(text), value) for value, text in table.items()]


def _say(text: str) -> str:
    return QCoreApplication.translate("segments", text)
