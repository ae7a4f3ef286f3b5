"""Message text with placeholders: `{name}`, `{name|friend}`, `{{` and `}}` for braces themselves.

An own tokenizer and dictionary look-up only: `str.format` would let a message read the program's memory.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from broadcaster_desktop.core.message import MAX_LENGTH
from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, UserError

NAME = "name"
"""The placeholder for the contact's name; every other one is a field of the contact."""

_PLACEHOLDER = re.compile(r"[a-z][a-z0-9_]*")
_NOT_KEY = re.compile(r"[^a-z0-9]+")
_NOT_CHANGED = QT_TRANSLATE_NOOP("errors", "Nothing was saved or sent.")


@dataclass(frozen=True, slots=True)
class Placeholder:
    """A place where a contact's field goes; `fallback` stands in for a blank one."""

    key: str
    fallback: str | None


class MissingField(Exception):
    """A contact has no value for a placeholder that has no fallback."""

    def __init__(self, key: str) -> None:
        self.key = key
        super().__init__(key)


@dataclass(frozen=True, slots=True)
class Template:
    """A message text taken apart."""

    parts: tuple[str | Placeholder, ...]

    @property
    def keys(self) -> tuple[str, ...]:
        """The placeholders' names, each once, in order of appearance."""
        return tuple(dict.fromkeys(part.key for part in self.parts if isinstance(part, Placeholder)))

    @property
    def optional(self) -> frozenset[str]:
        """Placeholders that have a fallback wherever they stand."""
        bare = {part.key for part in self.parts if isinstance(part, Placeholder) and part.fallback is None}
        return frozenset(self.keys) - bare

    def render(self, values: Mapping[str, str]) -> str:
        """The text for one contact; raises MissingField. Values are never read as placeholders again."""
        return "".join(part if isinstance(part, str) else _fill(part, values) for part in self.parts)


def parse(text: str, known: Collection[str] | None = None) -> Template:
    """Take a message apart; UserError when it is empty, too long, malformed or names an unknown field.

    `known` are the names of placeholders that exist; None accepts any well-formed name.
    """
    if not text.strip():
        raise UserError(
            "message_empty",
            QT_TRANSLATE_NOOP("errors", "The message is empty."),
            safe=_NOT_CHANGED,
            next=QT_TRANSLATE_NOOP("errors", "Write what you want to say."),
        )
    if len(text) > MAX_LENGTH:
        raise UserError(
            "message_too_long",
            QT_TRANSLATE_NOOP("errors", "The message has {count} characters; WhatsApp takes {most}."),
            safe=_NOT_CHANGED,
            next=QT_TRANSLATE_NOOP("errors", "Make it shorter."),
            values={"count": len(text), "most": MAX_LENGTH},
        )
    template = Template(tuple(_tokens(text)))
    for key in template.keys:
        if known is not None and key not in known:
            raise _unknown(key, known)
    return template


def field_key(heading: str) -> str:
    """The placeholder name of a contact's field: "Last Purchase" is written {last_purchase}.

    Empty when the heading has no Latin letter to begin with.
    """
    return _NOT_KEY.sub("_", heading.casefold()).strip("_").lstrip("0123456789_")


def _tokens(text: str) -> list[str | Placeholder]:
    parts: list[str | Placeholder] = []
    at = 0
    while at < len(text):
        sign = text[at]
        if sign in "{}" and text[at : at + 2] == sign * 2:
            parts.append(sign)
            at += 2
        elif sign == "{":
            end = _closing(text, at)
            parts.append(_placeholder(text[at + 1 : end], at))
            at = end + 1
        elif sign == "}":
            raise _malformed(
                QT_TRANSLATE_NOOP("errors", "A closing brace at character {position} was never opened."), at
            )
        else:
            end = _next_brace(text, at)
            parts.append(text[at:end])
            at = end
    return parts


def _next_brace(text: str, start: int) -> int:
    found = [place for place in (text.find("{", start), text.find("}", start)) if place >= 0]
    return min(found, default=len(text))


def _closing(text: str, opened: int) -> int:
    end = _next_brace(text, opened + 1)
    if end == len(text):
        raise _malformed(
            QT_TRANSLATE_NOOP("errors", "The brace opened at character {position} is never closed."), opened
        )
    if text[end] == "{":
        raise _malformed(
            QT_TRANSLATE_NOOP("errors", "The brace at character {position} stands inside another one."), end
        )
    return end


def _placeholder(inside: str, at: int) -> Placeholder:
    key, bar, fallback = inside.partition("|")
    key = key.strip()
    if not _PLACEHOLDER.fullmatch(key):
        raise _malformed(
            QT_TRANSLATE_NOOP("errors", "The placeholder at character {position} has no proper name."), at
        )
    return Placeholder(key, fallback.strip() if bar else None)


def _fill(placeholder: Placeholder, values: Mapping[str, str]) -> str:
    value = values.get(placeholder.key, "").strip()
    if value:
        return value
    if placeholder.fallback is None:
        raise MissingField(placeholder.key)
    return placeholder.fallback


def _malformed(what: str, at: int) -> UserError:
    return UserError(
        "message_malformed",
        what,
        safe=_NOT_CHANGED,
        next=QT_TRANSLATE_NOOP("errors", "Write {example}, or double a brace that is meant as a sign."),
        values={"position": at + 1, "example": "{name|friend}"},
    )


def _unknown(key: str, known: Collection[str]) -> UserError:
    return UserError(
        "unknown_field",
        QT_TRANSLATE_NOOP("errors", "No contact has a field called {field}."),
        safe=_NOT_CHANGED,
        next=QT_TRANSLATE_NOOP("errors", "Fields that can be used: {known}."),
        values={"field": key, "known": ", ".join(sorted(known))},
    )
