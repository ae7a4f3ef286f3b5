"""Message text as WhatsApp keeps it: one canonical form to compare what was meant with what a page shows."""

from __future__ import annotations

import re
import unicodedata
from itertools import product
from typing import TYPE_CHECKING

from broadcaster_desktop.core.composing import normal

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_LENGTH = 65_536
"""Characters of one text message (WhatsApp Web fact sheet, section 3)."""

_INVISIBLE = dict.fromkeys(
    map(ord, "\u200b\u2060\ufeff\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
)
_SPACES = re.compile(r"[ \t\u00a0\u202f]+")
_VARIATION = dict.fromkeys(map(ord, "\ufe0e\ufe0f"))
_ENOUGH = 300
"""Characters that a message cut short has to show to be known by them."""
_FIRST = 100
_MOST_OF = 0.8
_MARKUP = re.compile(r"[*_~`]|^(?:- |\* |• |> |\d+\. )", re.MULTILINE)
_BULLET = re.compile(r"^((?:> )*)[*•] (?=\S)", re.MULTILINE)
_STARRED = re.compile(r"^((?:> )*)\* (?=\S)", re.MULTILINE)
_STYLES = re.compile(r"[*_~]{2,}")
_FIXED = re.compile(r"`+")
_NUMBER = re.compile(r"^((?:> )*)\d+[.)] ", re.MULTILINE)
_NUMBERS = re.compile(r"^(?:> )*(?:\d+[.)](?: |$))+", re.MULTILINE)
_KINDS = (
    re.compile(r"```(.+?)```", re.DOTALL),
    *(re.compile(rf"(?<![\w{sign}])[{sign}](?=\S)(.{{0,2000}}?\S)[{sign}](?![\w{sign}])") for sign in "*_~"),
    re.compile(r"`([^`\n]+)`"),
    re.compile(r"^((?:> )*)- ", re.MULTILINE),
    _NUMBER,
    re.compile(r"^()> ", re.MULTILINE),
)
"""What a page may draw in place of signs; a match stands for what of it is still to be read."""


def canonical(text: str) -> str:
    """The form in which two renderings of one message are equal.

    NFC, line ends as LF, runs of blanks as one, blanks at line ends and empty outer lines dropped, invisible
    direction marks and emoji variation selectors dropped. ZWJ and ZWNJ stay: they change Devanagari.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_INVISIBLE).translate(_VARIATION)
    text = normal("NFC", text)  # last: an invisible mark may have kept two signs apart
    lines = (_SPACES.sub(" ", line).strip() for line in text.split("\n"))
    return "\n".join(lines).strip("\n")


def same_text(one: str, other: str) -> bool:
    """Whether two texts are the same message, WhatsApp's own markup signs aside."""
    return _without_markup(canonical(one)) == _without_markup(canonical(other))


def same_draft(draft: str, text: str) -> bool:
    """Whether a composer that reads as `draft` holds this message and no other.

    Sign by sign; only what says the same to WhatsApp is equal: "* " and "- " before an item, signs of one
    style within another's in either order, one or three signs of a fixed width.
    """
    return _as_styled(canonical(draft)) == _as_styled(canonical(text))


def same_shown(shown: str, text: str) -> bool:
    """Whether a message that a page shows, by its own means, is this one.

    A page may draw a style, or the marks of a list, where the text has signs: all signs of one kind are
    there, or none is. What has other words, other numbers or signs of its own is another message.
    """
    if _known_by(shown) != _known_by(text):
        return False
    seen = _as_drawn(shown)
    return any(form == seen for form in _forms(text))


def shown_begins(shown: str, text: str) -> bool:
    """Whether a message cut short by the page is the beginning of this one; it has to show enough of it."""
    seen = _as_drawn(shown).rstrip("…. \n")
    if len(seen) < _ENOUGH or _known_by(seen)[:_FIRST] != _known_by(text)[:_FIRST]:
        return False
    return any(form.startswith(seen) for form in _forms(text))


def is_draft_of(draft: str, text: str) -> bool:
    """Whether a draft found in a composer can be a part of `text` that was being written."""
    return _without_markup(canonical(text)).startswith(_without_markup(canonical(draft)))


def is_made_of(draft: str, text: str) -> bool:
    """Whether a draft is `text`, or its beginning, as a page wrote it anew; nobody else's word is in it.

    A page may drop or change signs (lists, markup, line breaks), hardly ever letters.
    """
    pairs = ((_letters(draft), _letters(text)), (_known_by(draft), _known_by(text)))
    return any(_is_made_of(found, meant) for found, meant in pairs)


def _is_made_of(found: str, meant: str) -> bool:
    if meant.startswith(found):
        return True
    rest = iter(meant)
    return len(found) >= _MOST_OF * len(meant) and all(letter in rest for letter in found)


def _letters(text: str) -> str:
    return "".join(char for char in canonical(text) if unicodedata.category(char)[0] in "LMN")


def _as_styled(text: str) -> str:
    text = _FIXED.sub("`", _STARRED.sub(r"\1- ", text))
    return _STYLES.sub(lambda run: "".join(sorted(run[0])), text)


def _as_drawn(text: str) -> str:
    """In a page's drawing a list may stand a line apart from what is around it."""
    lines = (line for line in canonical(text).split("\n") if line)
    return _BULLET.sub(r"\1- ", "\n".join(lines))


def _known_by(text: str) -> str:
    return _letters(_NUMBERS.sub("", canonical(text)))


def _forms(text: str) -> Iterator[str]:
    """A message as a page may show it: each kind of sign there as it is, or drawn."""
    meant = _as_drawn(text)
    kinds = [kind for kind in _KINDS if kind.search(meant)]
    for drawn in product((False, True), repeat=len(kinds)):
        form = meant
        for kind in (kind for kind, is_drawn in zip(kinds, drawn, strict=True) if is_drawn):
            form = kind.sub(r"\1", form)
        yield canonical(form) if any(drawn) else form


def _without_markup(text: str) -> str:
    return _MARKUP.sub("", text)
