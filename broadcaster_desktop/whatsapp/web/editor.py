"""An editor of the page: text put into it with trusted input, read back sign by sign, and taken out again."""

from __future__ import annotations

import re
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING, Any

from broadcaster_desktop.core.account import AccountState
from broadcaster_desktop.core.message import is_made_of, same_draft
from broadcaster_desktop.whatsapp.channel import AccountFault, ConnectionFault

if TYPE_CHECKING:
    from broadcaster_desktop.whatsapp.web.page import WebPage

_LOOKS = 3
_AGREEING_SIGNALS = 2
_A_LONG_TEXT = 8192
"""Characters that a page may take the usual time again to take."""
_MOST_TYPED = 4096
"""Characters that are typed key by key at the most: it takes long."""
_LIST_GOES_ON = 0.5
_LISTS_LEFT = 3
_LINE_ENDS = re.compile(r"\r\n|\r|\n")
_ITEM = re.compile(r"\s*(?:[-*>]|\d+[.)])\s+")


class Place(StrEnum):
    """Which editor of the page is meant; each has a send button of its own."""

    COMPOSER = "composer"
    CAPTION = "caption"


class _Way(IntEnum):
    """How text is entered (fact sheet, sections 3 and 12), in the order of trying.

    One trusted insertion presses no key that a page could take for "send". An editor that loses the line
    breaks, or makes a list of it, gets it line by line with Shift+Enter; one that heeds keys only, gets keys.
    """

    WHOLE = 0
    BY_LINES = 1
    TYPED = 2

    def suits(self, text: str) -> bool:
        """Whether this way differs from the one before for this text, and ends in time."""
        return {
            _Way.WHOLE: True,
            _Way.BY_LINES: "\n" in text,
            _Way.TYPED: len(text) <= _MOST_TYPED,
        }[self]


class Editor:
    """One editor of one page; it has the focus and is empty when something is written."""

    def __init__(self, page: WebPage, place: Place) -> None:
        self.place = place
        self._page = page
        self._limit = page.timing.write
        self._way = _Way.WHOLE

    def write(self, text: str, chat: dict[str, Any]) -> str:
        """Put `text` in and read it back; the editor's own words for it.

        In the way that last worked on this page, or in one of those after it. AccountFault(PAGE_CHANGED) when
        none of them does; the editor is then empty again. ConnectionFault when another chat than `chat` (what
        it is known by) came to the front meanwhile: that says nothing of the page.
        """
        for way in _ways(text, self._way):
            self._put(text, way)
            draft = self._read_back(text)
            if draft is not None:
                self._way = way
                return draft
            self._take_back(text)
            if not self._page.ask("inFront", chat):
                raise ConnectionFault("another chat came to the front")
        raise AccountFault(AccountState.PAGE_CHANGED, (f"{self.place}_read_back",))

    def forget(self) -> None:
        """The page is loaded anew, and may be another one."""
        self._way = _Way.WHOLE

    def clear(self) -> None:
        """Empty it of whatever it holds."""
        if not self._page.ask("selectDraft", self.place):
            return
        self._page.key("Delete")
        arg = {"where": self.place, "ms": self._limit * 1000}
        for _ in range(_LISTS_LEFT):
            left = self._page.ask("listLeft", arg, seconds=self._limit)
            if not left or not left["left"]:
                return
            self._page.key("Backspace")

    def _put(self, text: str, way: _Way) -> None:
        lines = _LINE_ENDS.split(text)
        if way is _Way.WHOLE:
            self._page.insert(text)
            return
        enter = self._page.type if way is _Way.TYPED else self._page.insert
        for number, line in enumerate(lines):
            rest = line
            if number:
                self._page.key("Shift+Enter")
                if _ITEM.match(lines[number - 1]):
                    rest = self._going_on(line, number + 1)
            if rest:
                enter(rest)

    def _going_on(self, line: str, lines: int) -> str:
        """What is still to be entered of a line, the page having gone on with the list before it."""
        begun = self._last_line(lines)
        if not begun:
            return line
        mark = _ITEM.match(line)
        if mark and same_draft(f"{begun} x", f"{mark[0]}x"):
            return line[mark.end() :]
        self._leave_list(begun, lines)
        return line

    def _leave_list(self, begun: str, lines: int) -> None:
        """Take the mark away that the page began a line with; some editors do that at a second line break."""
        for _ in range(len(begun) + 1):
            self._page.key("Backspace")
            left = self._last_line(lines)
            if left is None:  # the line is gone with its mark
                self._page.key("Shift+Enter")
                self._page.key("Shift+Enter")
            if not left:
                return

    def _last_line(self, lines: int) -> str | None:
        """What stands in the last of so many lines; None when there are fewer."""
        arg = {"where": self.place, "lines": lines, "ms": _LIST_GOES_ON * 1000}
        last: str | None = self._page.ask("lastLine", arg, seconds=_LIST_GOES_ON)
        return last

    def _read_back(self, text: str) -> str | None:
        """The editor's own words once they are this text, sign by sign; None when that does not come."""
        limit = self._limit * (1 + len(text) / _A_LONG_TEXT)
        seen = ""
        for _ in range(_LOOKS):
            arg = {"where": self.place, "not": seen, "ms": limit * 1000}
            answer = self._page.ask("written", arg, seconds=2 * limit)
            draft: str | None = answer["draft"]
            if draft is not None and same_draft(draft, text):
                if len(answer["signals"]) < _AGREEING_SIGNALS:
                    self._take_back(text)
                    raise AccountFault(AccountState.PAGE_CHANGED, ("send_button",))
                return draft
            if draft is None or draft == seen:
                return None
            seen = draft
        return None

    def _take_back(self, text: str) -> None:
        """Empty it of our own words; with others' among them, somebody is writing there."""
        draft: str | None = self._page.ask("draft", self.place)
        if draft is not None and not is_made_of(draft, text):
            raise ConnectionFault(f"somebody else writes in the {self.place}")
        self.clear()


def _ways(text: str, last: _Way) -> list[_Way]:
    """The ways to enter this text: from that on which last worked, if there is one for it."""
    suiting = [way for way in _Way if way.suits(text)]
    return [way for way in suiting if way >= last] or suiting
