"""Writing into the composer of the open chat, reading back what stands there, and the press that sends."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from broadcaster_desktop.core.account import AccountState
from broadcaster_desktop.core.message import canonical, is_draft_of, is_made_of, same_text
from broadcaster_desktop.core.status import DeliveryReason
from broadcaster_desktop.whatsapp.channel import AccountFault, ConnectionFault, RecipientFault

if TYPE_CHECKING:
    from broadcaster_desktop.whatsapp.web.chat import Opened
    from broadcaster_desktop.whatsapp.web.page import WebPage

_LOOKS = 3
_AGREEING_SIGNALS = 2


@dataclass(frozen=True, slots=True)
class Written:
    """What stands in the composer by our hand, as the page gives it back, and in which chat."""

    chat: Opened
    draft: str


class Composer:
    """The composer of one page."""

    def __init__(self, page: WebPage) -> None:
        self._page = page
        self._limit = page.timing.write
        self._by_lines = False

    def write(self, chat: Opened, text: str, *, clear_ours: bool) -> Written:
        """Put `text` into the empty composer of this chat and read it back."""
        self._enter_empty(chat, text, clear_ours=clear_ours)
        draft = self._put(text)
        if draft is None and not self._by_lines and "\n" in text:
            self._take_back(text)
            self._by_lines = True
            draft = self._put(text)
        if draft is None:
            self._take_back(text)
            raise AccountFault(AccountState.PAGE_CHANGED, ("composer_read_back",))
        return Written(chat, draft)

    def discard(self, written: Written) -> None:
        """Empty the composer if it still holds what was written, in the chat it was written in."""
        there = self._enter(written.chat)
        if there and there["same"] and there["draft"] == written.draft:
            self._clear()

    def press_send(self, written: Written) -> list[str]:
        """Press the send button once, if chat and text are still those; the ids of messages shown before."""
        arg = {**_known_by(written.chat), "text": written.draft, "ms": self._limit * 1000}
        found = self._page.ask("sendSpot", arg, seconds=2 * self._limit)
        if "wrong" in found:
            raise _not_pressed(found["wrong"])
        self._page.press(found)
        shown: list[str] = found["shown"]
        return shown

    def _enter(self, chat: Opened) -> dict[str, Any] | None:
        there: dict[str, Any] | None = self._page.ask("enterComposer", _known_by(chat))
        return there

    def _enter_empty(self, chat: Opened, text: str, *, clear_ours: bool) -> None:
        there = self._enter(chat)
        if there is None:
            raise AccountFault(AccountState.PAGE_CHANGED, ("composer",))
        if not there["same"]:
            raise ConnectionFault("another chat came to the front")
        if there["spot"]:
            self._page.press(there["spot"])
        if not canonical(there["draft"]):
            return
        if not (clear_ours and is_draft_of(there["draft"], text)):
            raise RecipientFault(DeliveryReason.DRAFT_PRESENT)
        self._clear()
        again = self._enter(chat)
        if again is None or canonical(again["draft"]):
            raise AccountFault(AccountState.PAGE_CHANGED, ("composer_clear",))

    def _put(self, text: str) -> str | None:
        """Insert and read back; None when the composer does not come to hold this text.

        One trusted insertion presses no key that a page could take for "send". A composer that loses the line
        breaks of it gets them by Shift+Enter, from then on (fact sheet, sections 3 and 12).
        """
        if not self._by_lines:
            self._page.insert(text)
            return self._read_back(text)
        for number, line in enumerate(text.split("\n")):
            if number:
                self._page.key("Shift+Enter")
            if line:
                self._page.insert(line)
        return self._read_back(text)

    def _read_back(self, text: str) -> str | None:
        seen = ""
        for _ in range(_LOOKS):
            arg = {"not": seen, "ms": self._limit * 1000}
            answer = self._page.ask("written", arg, seconds=2 * self._limit)
            draft: str | None = answer["draft"]
            if draft is not None and same_text(draft, text):
                if len(answer["signals"]) < _AGREEING_SIGNALS:
                    self._take_back(text)
                    raise AccountFault(AccountState.PAGE_CHANGED, ("send_button",))
                return draft
            if draft is None or draft == seen:
                return None
            seen = draft
        return None

    def _take_back(self, text: str) -> None:
        """Empty the composer of our own words; with others' among them, somebody is writing there."""
        draft: str | None = self._page.ask("draft")
        if draft is not None and not is_made_of(draft, text):
            raise ConnectionFault("somebody else writes in the composer")
        self._clear()

    def _clear(self) -> None:
        if self._page.ask("selectDraft"):
            self._page.key("Delete")


def _known_by(chat: Opened) -> dict[str, Any]:
    return {"title": chat.title, "ids": chat.ids}


def _not_pressed(wrong: str) -> ConnectionFault | AccountFault:
    if wrong in ("no_send_button", "send_covered"):
        return AccountFault(AccountState.PAGE_CHANGED, (wrong,))
    return ConnectionFault(f"not pressed: {wrong}")
