"""Names and other short texts from files, as they are kept and shown.

The rule is that of the issue "Contacts", section "Import": NFC; every run of white space becomes one space;
other controls, bidi and zero-width marks go, except joiners where a script or an emoji needs them.
"""

from __future__ import annotations

import re
import unicodedata

from broadcaster_desktop.core.composing import normal

LONGEST_NAME = 200
"""In graphemes, what a reader counts as letters."""
_LONGEST_WRITTEN = 20_000
"""Signs of a name that are looked at; a letter of a hundred accents is none."""

_DEVANAGARI = "\u0900-\u097f\ua8e0-\ua8ff\u1cd0-\u1cff"
_EMOJI = (
    "\u00a9\u00ae\u203c\u2049\u2122\u2139\u2194-\u21aa\u231a-\u23ff\u24c2\u25aa-\u25fe\u2600-\u27bf"
    "\u2934\u2935\u2b05-\u2b55\u3030\u303d\u3297\u3299\U0001f000-\U0001faff"
)
# What is no part of a name: controls that are not white space, soft hyphen, bidi and zero-width marks, tags.
_MARKS = (
    "\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u034f\u061c\u180e\u200b\u200e\u200f"
    "\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f"
)
_MARK = re.compile(f"[{_MARKS}]")
_MARK_IN_TEXT = re.compile(f"[{_MARKS}\u000b\u000c]")
_LINE_END = re.compile("\r\n|[\r\u0085\u2028\u2029]")
_JOINER = re.compile(  # those that go
    f"(?!(?<=[{_DEVANAGARI}])[\u200c\u200d](?=[{_DEVANAGARI}])|(?<=[{_EMOJI}\ufe0f])\u200d(?=[{_EMOJI}]))"
    "[\u200c\u200d]"
)
_WORD_OF_TWO_ALPHABETS = re.compile("[A-Za-z][^\\s]*[\u0370-\u052f]|[\u0370-\u052f][^\\s]*[A-Za-z]")


def clean_name(raw: str) -> str:
    """A person's name on one line, at most 200 graphemes; empty when nothing of it can be seen."""
    if raw.isascii() and raw.isprintable():
        text = raw.strip()
        if "  " in text:
            text = " ".join(text.split())
    else:
        if len(raw) > _LONGEST_WRITTEN:
            raw = " ".join(_MARK.sub("", raw).split())[:_LONGEST_WRITTEN]
        text = " ".join(_without(_MARK, raw).split())
    return text if len(text) <= LONGEST_NAME else _first_graphemes(text, LONGEST_NAME)


def clean_text(raw: str) -> str:
    """Another field's text: as a name, but of any length, and its line breaks and blanks stay."""
    if raw.isascii() and raw.isprintable():
        return raw.strip()
    return _without(_MARK_IN_TEXT, _LINE_END.sub("\n", raw)).strip()


def mixed_scripts(name: str) -> bool:
    """Whether one word has Latin and Greek or Cyrillic letters: it may only look like the name it shows."""
    return not name.isascii() and _WORD_OF_TWO_ALPHABETS.search(name) is not None


def _without(marks: re.Pattern[str], raw: str) -> str:
    text = marks.sub("", normal("NFC", raw))
    if "\u200c" in text or "\u200d" in text:
        text = _JOINER.sub("", text)
    return normal("NFC", text)  # taking a mark away can bring a letter and its accent together


def _first_graphemes(text: str, most: int) -> str:
    count = 0
    for at, sign in enumerate(text):
        if at and _continues(text[at - 1], sign):
            continue
        count += 1
        if count > most:
            return text[:at].rstrip()
    return text


def _continues(before: str, sign: str) -> bool:
    """Whether a sign belongs to the grapheme before it (Unicode annex 29 in short: marks, joiners, tones)."""
    if sign == "\u200d" or before == "\u200d" or "\U0001f3fb" <= sign <= "\U0001f3ff":
        return True
    if before == "\u094d" and "\u0904" <= sign <= "\u0939":  # a Devanagari conjunct
        return True
    return unicodedata.category(sign) in ("Mn", "Mc", "Me")
