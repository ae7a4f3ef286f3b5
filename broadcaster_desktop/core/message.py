"""Message text as WhatsApp keeps it: one canonical form to compare what was meant with what a page shows."""

from __future__ import annotations

import re
import unicodedata

MAX_LENGTH = 65_536
"""Characters of one text message (WhatsApp Web fact sheet, section 3)."""

_INVISIBLE = dict.fromkeys(
    map(ord, "\u200b\u2060\ufeff\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
)
_SPACES = re.compile(r"[ \t\u00a0\u202f]+")
_VARIATION = dict.fromkeys(map(ord, "\ufe0e\ufe0f"))


def canonical(text: str) -> str:
    """The form in which two renderings of one message are equal.

    NFC, line ends as LF, runs of blanks as one, blanks at line ends and empty outer lines dropped, invisible
    direction marks and emoji variation selectors dropped. ZWJ and ZWNJ stay: they change Devanagari.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_INVISIBLE).translate(_VARIATION)
    text = unicodedata.normalize("NFC", text)  # last: an invisible mark may have kept two signs apart
    lines = (_SPACES.sub(" ", line).strip() for line in text.split("\n"))
    return "\n".join(lines).strip("\n")


def same_text(one: str, other: str) -> bool:
    """Whether two texts are the same message, WhatsApp's own markup signs aside."""
    return _without_markup(canonical(one)) == _without_markup(canonical(other))


def is_draft_of(draft: str, text: str) -> bool:
    """Whether a draft found in a composer can be a part of `text` that was being written."""
    return _without_markup(canonical(text)).startswith(_without_markup(canonical(draft)))


def is_made_of(draft: str, text: str) -> bool:
    """Whether a draft is `text`, or its beginning, as a page wrote it anew; nobody else's word is in it.

    A page may drop or change signs (lists, markup, line breaks), hardly ever letters.
    """
    found, meant = _letters(draft), _letters(text)
    if meant.startswith(found):
        return True
    rest = iter(meant)
    return len(found) >= _MOST_OF * len(meant) and all(letter in rest for letter in found)


_MOST_OF = 0.8


def _letters(text: str) -> str:
    return "".join(char for char in canonical(text) if unicodedata.category(char)[0] in "LMN")


_MARKUP = re.compile(r"[*_~`]|^(?:- |\* |• |> |\d+\. )", re.MULTILINE)


def _without_markup(text: str) -> str:
    return _MARKUP.sub("", text)
