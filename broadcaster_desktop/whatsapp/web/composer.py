"""Writing into the composer of the open chat, and the press that sends what was written or attached."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from broadcaster_desktop.core.account import AccountState
from broadcaster_desktop.core.message import canonical, is_draft_of
from broadcaster_desktop.core.status import DeliveryReason
from broadcaster_desktop.whatsapp.channel import AccountFault, ConnectionFault, RecipientFault, WindowHidden
from broadcaster_desktop.whatsapp.web.editor import Editor, Place

if TYPE_CHECKING:
    from broadcaster_desktop.whatsapp.web.chat import Opened
    from broadcaster_desktop.whatsapp.web.page import WebPage


@dataclass(frozen=True, slots=True)
class Written:
    """What is ready to be sent by our hand: the text as the page gives it back, where, and what with it."""

    chat: Opened
    draft: str
    place: Place = Place.COMPOSER
    files: tuple[str, ...] = ()
    """Names of the files in the preview."""


class Composer:
    """The composer of one page."""

    def __init__(self, page: WebPage) -> None:
        self._page = page
        self._editor = Editor(page, Place.COMPOSER)

    def write(self, chat: Opened, text: str, *, clear_ours: bool) -> Written:
        """Put `text` into the empty composer of this chat and read it back."""
        self.enter_empty(chat, text, clear_ours=clear_ours)
        return Written(chat, self._editor.write(text, known_by(chat)))

    def forget(self) -> None:
        """The page is loaded anew, and may be another one."""
        self._editor.forget()

    def discard(self, written: Written) -> None:
        """Empty the composer if it still holds what was written, in the chat it was written in."""
        there = self._enter(written.chat)
        if there and there.get("same") and there["draft"] == written.draft:
            self._editor.clear()

    def enter_empty(self, chat: Opened, text: str, *, clear_ours: bool) -> None:
        """Bring the caret into this chat's composer, which is empty; a beginning of `text` may be cleared.

        WindowHidden, or ConnectionFault for what lies over the composer or another chat in its place;
        RecipientFault(draft_present) for a draft of the owner's, which stays.
        """
        there = self._enter(chat)
        if there is None:
            raise AccountFault(AccountState.PAGE_CHANGED, ("composer",))
        if "hidden" in there:
            raise WindowHidden("the page does not paint")
        if "covered" in there:
            raise ConnectionFault("something lies over the composer")
        if not there["same"]:
            raise ConnectionFault("another chat came to the front")
        if there["spot"]:
            self._page.press(there["spot"])
        if not canonical(there["draft"]):
            return
        if not (clear_ours and is_draft_of(there["draft"], text)):
            raise RecipientFault(DeliveryReason.DRAFT_PRESENT)
        self._editor.clear()
        again = self._enter(chat)
        if again is None or "draft" not in again or canonical(again["draft"]):
            raise AccountFault(AccountState.PAGE_CHANGED, ("composer_clear",))

    def _enter(self, chat: Opened) -> dict[str, Any] | None:
        there: dict[str, Any] | None = self._page.ask("enterComposer", known_by(chat))
        return there


def press_send(page: WebPage, written: Written) -> list[str]:
    """Press the send button once, if chat and text are still those; the ids of messages shown before."""
    limit = page.timing.write if written.place is Place.COMPOSER else page.timing.preview
    arg = {
        **known_by(written.chat),
        "where": written.place,
        "text": written.draft,
        "files": written.files,
        "ms": limit * 1000,
    }
    found = page.ask("sendSpot", arg, seconds=2 * limit)
    if "wrong" in found:
        raise _not_pressed(found["wrong"])
    page.press(found)
    shown: list[str] = found["shown"]
    return shown


def known_by(chat: Opened) -> dict[str, Any]:
    """What a chat is known again by."""
    return {"title": chat.title, "ids": chat.ids}


def _not_pressed(wrong: str) -> ConnectionFault | AccountFault:
    if wrong in ("no_send_button", "send_covered"):
        return AccountFault(AccountState.PAGE_CHANGED, (wrong,))
    if wrong == "hidden":
        return WindowHidden("the page does not paint")
    return ConnectionFault(f"not pressed: {wrong}")
