"""Names folded for sorting and searching: without case and accents, and as they sound in Latin letters.

The Indic blocks of Unicode are parallel, so that one table reads Devanagari, Bengali, Gurmukhi, Gujarati,
Odia, Tamil, Telugu, Kannada and Malayalam. A sound is loose where spellings differ: the length of vowels,
aspirates, the three s, v and w, and the vowel "a" that is written but not spoken.
"""

from __future__ import annotations

import re
from functools import lru_cache

from broadcaster_desktop.core.composing import normal

SOUNDS = "\n"
"""In a key, the words' sounds stand behind this sign."""

_ACCENTS = dict.fromkeys(range(0x300, 0x370))
_UNSEEN = dict.fromkeys((0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0xAD))
_WITHOUT_ACCENT = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"}
)

_FIRST, _END, _BLOCK = 0x900, 0xD80, 0x80
_A = "\u0259"
"""The vowel that every consonant carries until a sign takes it away; spoken or not."""
_CONSONANTS = dict(zip(range(0x15, 0x3A), "kkggnččjjnttddnttddnnpfbbmyrrlllvsssh", strict=True))
_VOWELS = dict(
    zip(
        range(0x05, 0x15), ("a", "a", "i", "i", "u", "u", "ri", "li", *"eee", "ai", *"ooo", "au"), strict=True
    )
)
_SIGNS = dict(
    zip(range(0x3E, 0x4D), ("a", "i", "i", "u", "u", "ri", "ri", *"eee", "ai", *"ooo", "au"), strict=True)
)
_SIGNS[0x4D] = ""  # the virama: no vowel
_ALONE = {0x01: "n", 0x02: "n", 0x50: "om", 0x5C: "r" + _A, 0x60: "ri", 0x61: "li", 0x70: "n"}
_ALONE |= dict(zip(range(0x66, 0x70), "0123456789", strict=True))
_OF_BENGALI = {0x4E: "t", 0x70: "r" + _A, 0x71: "v" + _A}
_OF_MALAYALAM = dict(zip(range(0x7A, 0x80), "nnrllk", strict=True))

_LOOSE = {
    "dny": "gi", "jn": "gi", "chh": "c", "ch": "c", "č": "c", "ck": "k", "c": "k", "q": "k", "x": "ks",
    "kh": "k", "gh": "g", "jh": "j", "th": "t", "dh": "d", "ph": "f", "bh": "b", "sh": "s", "nh": "ng",
    "wh": "v", "w": "v", "zh": "j", "z": "j", "y": "i", "aa": "a", "ee": "i", "oo": "u",
}  # fmt: skip
_SPELLING = re.compile("|".join([*sorted(_LOOSE, key=len, reverse=True), "n(?=[pb])"]))
_DOUBLED = re.compile(r"([a-z])\1+")
_NOT_SPOKEN = re.compile(r"[\W_]+")
_HEARD = frozenset("aeiou" + _A)
_CLOSED = re.compile(f"[aeiou{_A}][^aeiou{_A}]$")
_OPEN = re.compile(f"[^aeiou{_A}][rvy]?[aeiou{_A}]")
"""What stands before and after a vowel that need not be spoken."""


def fold(name: str) -> str:
    """The key of a name: its words, each behind a blank, then the sounds that differ from them.

    Keys sort as the names do, and " as" in a key says that a word begins with "as".
    """
    words = plain(name).split()
    heard = dict.fromkeys(sound for word in words for sound in _longest(sounds(word)) if sound != word)
    key = "".join(f" {word}" for word in words)
    return f"{key}{SOUNDS}{''.join(f' {sound}' for sound in heard)}" if heard else key


def plain(text: str) -> str:
    """A text without case, Latin accents and invisible signs; the vowel signs of Indic scripts stay."""
    if text.isascii():
        return text.casefold().strip()
    apart = normal("NFD", text).translate(_ACCENTS).translate(_UNSEEN)
    return normal("NFC", apart).casefold().strip()


@lru_cache(maxsize=20_000)
def sounds(word: str) -> tuple[str, ...]:
    """How a plain word sounds, in Latin letters: as it is written, and as it is spoken where that differs."""
    if word.isdecimal() and word.isascii():
        return ()
    written = _in_letters(word)
    spoken = _as_spoken(written) if _A in written else written
    both = (_loose(written.replace(_A, "a")), _loose(spoken.replace(_A, "a")))
    return tuple(dict.fromkeys(filter(None, both)))


def _longest(heard: tuple[str, ...]) -> tuple[str, ...]:
    """Without what the first, longest sound begins with: whoever seeks that finds it there."""
    return heard[:1] if len(heard) == 2 and heard[0].startswith(heard[1]) else heard


def _in_letters(word: str) -> str:
    if word.isascii():
        return word
    letters: list[str] = []
    for sign in normal("NFD", word):
        code = ord(sign)
        if not _FIRST <= code < _END:
            letters.append(sign)
            continue
        block, place = divmod(code - _FIRST, _BLOCK)
        if place in _SIGNS and not (block == 1 and place == 0x4E):
            if letters and letters[-1] == _A:
                letters.pop()
            letters.append(_SIGNS[place])
        else:
            letters.extend(_letter(block, place))
    return "".join(letters).translate(_WITHOUT_ACCENT)


def _letter(block: int, place: int) -> str:
    """What a sign that is no vowel sign stands for; its place within its block, counted from Devanagari."""
    if place in _CONSONANTS:
        return _CONSONANTS[place] + _A
    if block == 1 and place in _OF_BENGALI:
        return _OF_BENGALI[place]
    if block == 8 and place in _OF_MALAYALAM:
        return _OF_MALAYALAM[place]
    return _VOWELS.get(place) or _ALONE.get(place, "")


def _as_spoken(letters: str) -> str:
    """Without the vowel "a" that is not spoken: at a word's end, and between two syllables that need none."""
    spoken = list(letters)
    if spoken[-1] == _A and _HEARD.intersection(spoken[:-1]):
        spoken.pop()
    for at in range(len(spoken) - 3, 1, -1):
        if (
            spoken[at] == _A
            and _CLOSED.search("".join(spoken[:at]))
            and _OPEN.match("".join(spoken[at + 1 :]))
        ):
            del spoken[at]
    return "".join(spoken)


def _loose(letters: str) -> str:
    letters = _NOT_SPOKEN.sub("", letters)
    return _DOUBLED.sub(r"\1", _SPELLING.sub(lambda found: _LOOSE.get(found[0], "m"), letters))
