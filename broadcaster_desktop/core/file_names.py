"""Names for files that any system keeps and no program misreads."""

from __future__ import annotations

import re
import unicodedata

from broadcaster_desktop.core.composing import normal

LONGEST = 100
"""Characters of a name, its ending included."""
_MOST_BYTES = 240
"""Of UTF-8; file systems take 255, and Devanagari has three to a character."""
_FORBIDDEN = re.compile(r'[<>:"/\\|?*]')
_RESERVED = re.compile(
    r"(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?\Z", re.IGNORECASE
)
_JOINERS = "\u200c\u200d"
"""Signs of no width that Indian scripts and emoji are written with."""


def ending_of(name: str) -> str:
    """The ending of a name in small letters, without the dot; "" for none."""
    _, dot, ending = name.strip().rpartition(".")
    return ending.lower() if dot and ending.isalnum() else ""


def safe_name(name: str, ending: str, instead: str = "") -> str:
    """A name as people may see it, with this ending: one part of a path, harmless on every system.

    `instead` is an ending the name has now and is to lose. Separators become _; control signs, and signs that
    turn the direction of writing, go.
    """
    shown = "".join(sign for sign in normal("NFC", name) if _shows(sign))
    stem = _FORBIDDEN.sub("_", shown).strip(" .")
    for old in (instead, ending):
        if old and ending_of(stem) == old:
            stem = stem[: -len(old) - 1].rstrip(" .")
    stem = stem[: LONGEST - len(ending) - 1]
    while len(stem.encode()) > _MOST_BYTES - len(ending) - 1:
        stem = stem[:-1]
    stem = stem.rstrip(" .") or "file"
    if _RESERVED.match(stem):
        stem = f"_{stem}"[: LONGEST - len(ending) - 1]
    return f"{stem}.{ending}"


def _shows(sign: str) -> bool:
    return sign in _JOINERS or unicodedata.category(sign) not in ("Cc", "Cf", "Cs")
