"""What a segment says, as a sentence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from broadcaster_desktop.core.records import Purpose
from broadcaster_desktop.core.segments import (
    Agreed,
    Chat,
    Condition,
    Field,
    FieldTest,
    Group,
    Join,
    Messaged,
    OptedOut,
    Replied,
    Rule,
    Standing,
    Tagged,
)
from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, fill
from broadcaster_desktop.ui.counted import days

_TAGGED = {
    True: QT_TRANSLATE_NOOP("segments", "has the tag {tag}"),
    False: QT_TRANSLATE_NOOP("segments", "does not have the tag {tag}"),
}
_FIELD = {
    FieldTest.IS: QT_TRANSLATE_NOOP("segments", "{field} is {value}"),
    FieldTest.IS_NOT: QT_TRANSLATE_NOOP("segments", "{field} is not {value}"),
    FieldTest.CONTAINS: QT_TRANSLATE_NOOP("segments", "{field} contains {value}"),
    FieldTest.EMPTY: QT_TRANSLATE_NOOP("segments", "{field} is empty"),
    FieldTest.NOT_EMPTY: QT_TRANSLATE_NOOP("segments", "{field} is filled in"),
}
_MESSAGED = {
    (True, True): QT_TRANSLATE_NOOP("segments", "messaged in the last {days}"),
    (True, False): QT_TRANSLATE_NOOP("segments", "not messaged in {days}"),
    (False, True): QT_TRANSLATE_NOOP("segments", "messaged at some time"),
    (False, False): QT_TRANSLATE_NOOP("segments", "never messaged"),
}
_REPLIED = {
    (True, True): QT_TRANSLATE_NOOP("segments", "replied in the last {days}"),
    (True, False): QT_TRANSLATE_NOOP("segments", "no reply in {days}"),
    (False, True): QT_TRANSLATE_NOOP("segments", "replied at some time"),
    (False, False): QT_TRANSLATE_NOOP("segments", "never replied"),
}
_AGREED = {
    (Purpose.MARKETING, Standing.YES): QT_TRANSLATE_NOOP("segments", "agreed to offers"),
    (Purpose.MARKETING, Standing.NO): QT_TRANSLATE_NOOP("segments", "said no to offers"),
    (Purpose.MARKETING, Standing.UNKNOWN): QT_TRANSLATE_NOOP("segments", "was never asked about offers"),
    (Purpose.SERVICE, Standing.YES): QT_TRANSLATE_NOOP("segments", "agreed to service messages"),
    (Purpose.SERVICE, Standing.NO): QT_TRANSLATE_NOOP("segments", "said no to service messages"),
    (Purpose.SERVICE, Standing.UNKNOWN): QT_TRANSLATE_NOOP(
        "segments", "was never asked about service messages"
    ),
}
_CHAT = {
    True: QT_TRANSLATE_NOOP("segments", "has a chat with you"),
    False: QT_TRANSLATE_NOOP("segments", "has no chat with you yet"),
}
_OUT = {
    True: QT_TRANSLATE_NOOP("segments", "is on the do-not-message list"),
    False: QT_TRANSLATE_NOOP("segments", "is not on the do-not-message list"),
}
_JOINS = {
    Join.ALL: QT_TRANSLATE_NOOP("segments", "AND"),
    Join.ANY: QT_TRANSLATE_NOOP("segments", "OR"),
}
_EVERYONE = QT_TRANSLATE_NOOP("segments", "Everyone")
_MISSING = "…"
"""What stands where a condition is not finished."""


def sentence(rule: Rule) -> str:
    """A whole rule: "City is Pune AND not messaged in 30 days"."""
    if not rule.parts:
        return _say(_EVERYONE)
    return f" {joined(rule.join)} ".join(part(one) for one in rule.parts)


def joined(join: Join) -> str:
    """The word between two conditions."""
    return _say(_JOINS[join])


def part(one: Condition | Group) -> str:
    """One condition, or several in brackets."""
    if isinstance(one, Group):
        return "(" + f" {joined(one.join)} ".join(_condition(each) for each in one.conditions) + ")"
    return _condition(one)


def _condition(one: Condition) -> str:
    match one:
        case Tagged(tag, yes):
            return _filled(_TAGGED[yes], tag=tag)
        case Field(field, test, value):
            return _filled(_FIELD[test], field=field, value=value)
        case Messaged(within, yes):
            return _filled(_MESSAGED[within is not None, yes], days=_days(within))
        case Replied(within, yes):
            return _filled(_REPLIED[within is not None, yes], days=_days(within))
        case Agreed(purpose, standing):
            return _say(_AGREED[purpose, standing])
        case Chat(existing):
            return _say(_CHAT[existing])
        case OptedOut(yes):
            return _say(_OUT[yes])


def _days(within: int | None) -> str:
    return days(within) if within else ""


def _filled(text: str, **values: str) -> str:
    return fill(_say(text), {name: value.strip() or _MISSING for name, value in values.items()})


def _say(text: str) -> str:
    return QCoreApplication.translate("segments", text)
