"""Names folded for sorting and searching."""

from __future__ import annotations

import unicodedata

_ACCENTS = dict.fromkeys(range(0x300, 0x370))


def fold(name: str) -> str:
    """A name without case and Latin accents; the vowel signs of Devanagari are letters and stay."""
    apart = unicodedata.normalize("NFD", name).translate(_ACCENTS)
    return unicodedata.normalize("NFC", apart).casefold().strip()
