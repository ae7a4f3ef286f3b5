"""Segments: saved sentences that choose contacts, such as "City is Pune and not messaged in 30 days".

A rule joins conditions and groups of conditions by "and" or by "or". Its JSON form has a version and is read
strictly: what this program does not know chooses nobody by mistake.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from broadcaster_desktop.core.records import Purpose
from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, UserError

VERSION = 1
LONGEST_NAME = 100
MOST_CONDITIONS = 20
MOST_DAYS = 36_500
_LONGEST_VALUE = 1_000


class Join(StrEnum):
    """How the parts of a rule or group go together."""

    ALL = "all"
    ANY = "any"


class FieldTest(StrEnum):
    """What is asked of a field; letters' case and accents make no difference."""

    IS = "is"
    IS_NOT = "is_not"
    CONTAINS = "contains"
    EMPTY = "empty"
    NOT_EMPTY = "not_empty"


class Standing(StrEnum):
    """What the consent ledger says last."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Tagged:
    """Has this tag, or has it not."""

    tag: str
    yes: bool = True


@dataclass(frozen=True, slots=True)
class Field:
    """A custom field, the city among them; people without it have an empty one."""

    field: str
    test: FieldTest
    value: str = ""


@dataclass(frozen=True, slots=True)
class Messaged:
    """The newest message to them went out within so many days; None: at any time, so that its no is never."""

    days: int | None
    yes: bool = True


@dataclass(frozen=True, slots=True)
class Replied:
    """Their newest reply came within so many days; None: at any time."""

    days: int | None
    yes: bool = True


@dataclass(frozen=True, slots=True)
class Agreed:
    """Consent to a purpose."""

    purpose: Purpose
    standing: Standing = Standing.YES


@dataclass(frozen=True, slots=True)
class Chat:
    """There is a chat with them, as far as this program knows: something was sent, or they replied."""

    existing: bool = True


@dataclass(frozen=True, slots=True)
class OptedOut:
    """Is on the do-not-message list, or is not."""

    yes: bool = True


Condition = Tagged | Field | Messaged | Replied | Agreed | Chat | OptedOut


@dataclass(frozen=True, slots=True)
class Group:
    """Conditions in brackets."""

    join: Join
    conditions: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """What a segment says; a rule without parts chooses everyone."""

    join: Join = Join.ALL
    parts: tuple[Condition | Group, ...] = ()


@dataclass(frozen=True, slots=True)
class SegmentRow:
    """A saved segment."""

    id: int
    name: str
    rule: Rule
    updated_at: datetime


def to_json(rule: Rule) -> str:
    """The rule as it is kept."""
    document = {"version": VERSION, "join": rule.join.value, "parts": [_write(one) for one in rule.parts]}
    return json.dumps(document, ensure_ascii=False, sort_keys=True)


def from_json(text: str) -> Rule:
    """A kept rule; UserError when it says anything that is not known here."""
    try:
        document = json.loads(text)
        _expect(document, {"version", "join", "parts"})
        if document["version"] != VERSION or type(document["version"]) is not int:
            raise ValueError("another version")
        rule = Rule(Join(document["join"]), tuple(_read(one) for one in _list(document["parts"])))
        check(rule)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise _unreadable() from error
    return rule


def check(rule: Rule) -> None:
    """Raise UserError for a condition that asks nothing: no tag, no field, no value, no days."""
    conditions = [one for part in rule.parts for one in _conditions(part)]
    if len(conditions) > MOST_CONDITIONS:
        raise _bad(
            "segment_long",
            QT_TRANSLATE_NOOP("errors", "A segment takes {most} conditions at the most."),
            {"most": MOST_CONDITIONS},
        )
    if any(isinstance(part, Group) and not part.conditions for part in rule.parts) or not all(
        map(_is_whole, conditions)
    ):
        raise _bad(
            "segment_unfinished",
            QT_TRANSLATE_NOOP("errors", "A condition of this segment is not finished."),
            {},
        )


def _conditions(part: Condition | Group) -> tuple[Condition, ...]:
    return part.conditions if isinstance(part, Group) else (part,)


def _is_whole(condition: Condition) -> bool:
    match condition:
        case Tagged(tag):
            return 0 < len(tag.strip()) <= LONGEST_NAME
        case Field(field, test, value):
            asks = test in (FieldTest.EMPTY, FieldTest.NOT_EMPTY) or bool(value.strip())
            return asks and 0 < len(field.strip()) <= LONGEST_NAME and len(value) <= _LONGEST_VALUE
        case Messaged(days) | Replied(days):
            return days is None or 1 <= days <= MOST_DAYS
    return True


def _write(part: Condition | Group) -> dict[str, Any]:
    match part:
        case Group(join, conditions):
            return {"kind": "group", "join": join.value, "conditions": [_write(one) for one in conditions]}
        case Tagged(tag, yes):
            return {"kind": "tag", "tag": tag, "yes": yes}
        case Field(field, test, value):
            return {"kind": "field", "field": field, "test": test.value, "value": value}
        case Messaged(days, yes):
            return {"kind": "messaged", "days": days, "yes": yes}
        case Replied(days, yes):
            return {"kind": "replied", "days": days, "yes": yes}
        case Agreed(purpose, standing):
            return {"kind": "consent", "purpose": purpose.value, "standing": standing.value}
        case Chat(existing):
            return {"kind": "chat", "existing": existing}
        case OptedOut(yes):
            return {"kind": "opted_out", "yes": yes}


def _read(value: object) -> Condition | Group:
    if isinstance(value, dict) and value.get("kind") == "group":
        _expect(value, {"kind", "join", "conditions"})
        return Group(Join(value["join"]), tuple(_condition(one) for one in _list(value["conditions"])))
    return _condition(value)


def _condition(value: object) -> Condition:
    if not isinstance(value, dict) or not isinstance(value.get("kind"), str):
        raise ValueError("no condition")
    keys, make = _KINDS[value["kind"]]
    _expect(value, {"kind", *keys})
    return make(value)


_KINDS: Mapping[str, tuple[tuple[str, ...], Callable[[dict[str, Any]], Condition]]] = {
    "tag": (("tag", "yes"), lambda v: Tagged(_text(v["tag"]), _flag(v["yes"]))),
    "field": (
        ("field", "test", "value"),
        lambda v: Field(_text(v["field"]), FieldTest(v["test"]), _text(v["value"])),
    ),
    "messaged": (("days", "yes"), lambda v: Messaged(_days(v["days"]), _flag(v["yes"]))),
    "replied": (("days", "yes"), lambda v: Replied(_days(v["days"]), _flag(v["yes"]))),
    "consent": (
        ("purpose", "standing"),
        lambda v: Agreed(Purpose(v["purpose"]), Standing(v["standing"])),
    ),
    "chat": (("existing",), lambda v: Chat(_flag(v["existing"]))),
    "opted_out": (("yes",), lambda v: OptedOut(_flag(v["yes"]))),
}


def _expect(value: object, keys: set[str]) -> None:
    if not isinstance(value, dict) or set(value) != keys:
        raise ValueError("other keys")


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise TypeError("no list")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("no text")
    return value


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError("neither true nor false")
    return value


def _days(value: object) -> int | None:
    if value is not None and type(value) is not int:
        raise TypeError("no number of days")
    return value


def _bad(code: str, what: str, values: Mapping[str, object]) -> UserError:
    return UserError(
        code,
        what,
        safe=QT_TRANSLATE_NOOP("errors", "The segment was not saved."),
        next=QT_TRANSLATE_NOOP("errors", "Finish each condition, or take it away."),
        values=values,
    )


def _unreadable() -> UserError:
    return UserError(
        "segment_unreadable",
        QT_TRANSLATE_NOOP("errors", "This segment says something that this version does not know."),
        safe=QT_TRANSLATE_NOOP("errors", "It chooses nobody, and it was left as it is."),
        next=QT_TRANSLATE_NOOP("errors", "Make it anew, or install the newer version again."),
    )
