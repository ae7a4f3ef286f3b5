"""What a reply says about further messages: an opt-out, perhaps one, or neither."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from enum import StrEnum

from broadcaster_desktop.core.composing import normal

_DOUBLED = re.compile(r"([^\W\d_])\1+")
_APOSTROPHES = dict.fromkeys(map(ord, "'`\u00b4\u2018\u2019\u02bc"))
"""Signs people type inside "don't"; unlike other punctuation they part no words."""


class Judgement(StrEnum):
    """How a reply is read (product.md, "STOP words")."""

    OPT_OUT = "opt_out"
    LIKELY = "likely"
    OTHER = "other"


class Answer(StrEnum):
    """The owner's word on a reply."""

    STOP = "stop"
    GO_ON = "go_on"


class StopWords:
    """The list of words with which people ask for no more messages."""

    def __init__(self, entries: Iterable[str]) -> None:
        self._entries = frozenset(filter(None, map(normalise, entries)))

    def judge(self, reply: str) -> Judgement:
        """An opt-out when the whole reply equals an entry, a likely one when it only contains one."""
        said = normalise(reply)
        if said in self._entries:
            return Judgement.OPT_OUT
        padded = f" {said} "
        if any(f" {entry} " in padded for entry in self._entries):
            return Judgement.LIKELY
        return Judgement.OTHER


def normalise(text: str) -> str:
    """NFC, case folded, only letters, marks, digits and single blanks kept, doubled letters made one."""
    text = normal("NFC", text).casefold().translate(_APOSTROPHES)
    kept = (sign if unicodedata.category(sign)[0] in "LMN" else " " for sign in text if not _joins(sign))
    return _DOUBLED.sub(r"\1", " ".join("".join(kept).split()))


def _joins(sign: str) -> bool:
    """Invisible signs inside a word (ZWJ, ZWNJ, direction marks, variation selectors) part no words."""
    return unicodedata.category(sign) == "Cf" or "\ufe00" <= sign <= "\ufe0f"
