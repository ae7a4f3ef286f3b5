"""What the screen of a temporary ban says: for how long, and why (WhatsApp Web fact sheet, section 1)."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from broadcaster_desktop.whatsapp.selectors import plain_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from broadcaster_desktop.whatsapp.web.state import Facts

_CLOCK = re.compile(r"(?<![\d:])(?:(\d{1,3}):)?(\d{1,3}):(\d\d):(\d\d)(?![\d:])")
_UNITS: tuple[tuple[int, str], ...] = (
    (86_400, "days?|दिन|दिवस|يوم|أيام"),
    (3_600, "hours?|घंट|घण्ट|तास|ساعة|ساعات"),
    (60, "minutes?|मिनट|मिनिट|دقيقة|دقائق"),
)
"""The sheet does not show the line: a clock, else numbers with units, in the pack's languages."""
_SAME = timedelta(minutes=2)
_LONGEST = 300
_ENDS = (".", "!", "?", "।", "؟", "…", ":")


def says_clock(text: str) -> bool:
    """Whether a text has a time that runs out, by hours, minutes and seconds."""
    return _CLOCK.search(text) is not None


def time_left(text: str) -> timedelta | None:
    """The time that a text says is left; None when it says none. Digits of any script are read."""
    clock = _CLOCK.search(text)
    if clock is not None:
        days, hours, minutes, seconds = (int(part or 0) for part in clock.groups())
        return timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)
    seconds = 0
    for length, words in _UNITS:
        found = re.search(rf"(?<!\d)(\d{{1,3}})\s*(?:{words})", text, re.IGNORECASE)
        seconds += length * int(found[1]) if found else 0
    return timedelta(seconds=seconds) if seconds else None


def reason(lines: Sequence[str], buttons: Sequence[str]) -> str:
    """The words of such a screen without its time and its buttons, as sentences on one line."""
    return " ".join(_sentences(lines, {plain_text(button) for button in buttons}))[:_LONGEST]


def _sentences(lines: Sequence[str], buttons: set[str]) -> Iterator[str]:
    for line in lines:
        if plain_text(line) in {*buttons, ""} or _CLOCK.search(line):
            continue
        yield line if line.endswith(_ENDS) else f"{line}."


class BanWatch:
    """Until when a ban lasts: what a clock that runs down says comes to the same moment at every look."""

    def __init__(self, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._now = now
        self._until: datetime | None = None

    def told(self, facts: Facts) -> tuple[datetime | None, str]:
        """Until when and why, as far as the screen, or its dialog, says."""
        texts = [dialog["text"] for dialog in facts["dialogs"]] or facts["screen_lines"]
        pressable = [name for dialog in facts["dialogs"] for name in dialog["buttons"]]
        buttons = pressable or facts["screen_buttons"]
        return self.until(" ".join(texts)), reason(texts, buttons)

    def until(self, text: str) -> datetime | None:
        """The end by this text; None when it says none."""
        left = time_left(text)
        if left is None:
            return None
        until = (self._now() + left).replace(second=0, microsecond=0)
        if self._until is None or abs(until - self._until) > _SAME:
            self._until = until
        return self._until
