"""Writing into the composer of the open chat, reading back what stands there, and the press that sends."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from broadcaster_desktop.core.account import AccountState
from broadcaster_desktop.core.message import canonical, is_draft_of, same_text
from broadcaster_desktop.core.status import DeliveryReason
from broadcaster_desktop.whatsapp.channel import AccountFault, ConnectionFault, RecipientFault

if TYPE_CHECKING:
    from broadcaster_desktop.whatsapp.web.page import WebPage

_AGAIN = 3
_AGREEING_SIGNALS = 2


@dataclass(frozen=True, slots=True)
class Written:
    """What stands in the composer by our hand, as the page gives it back, and in which chat."""

    title: str
    draft: str


def write(page: WebPage, title: str, text: str, *, clear_ours: bool) -> Written:
    """Put `text` into the empty composer of the chat with this header and read it back."""
    _enter_empty(page, title, text, clear_ours=clear_ours)
    # One trusted insertion presses no key that a page could take for "send". A composer that loses the line
    # breaks of it gets them by Shift+Enter instead (fact sheet, sections 3 and 12).
    page.insert(text)
    draft = _read_back(page, text)
    if draft is None:
        clear(page)
        _insert_by_lines(page, text)
        draft = _read_back(page, text)
    if draft is None:
        clear(page)
        raise AccountFault(AccountState.PAGE_CHANGED, ("composer_read_back",))
    return Written(title, draft)


def discard(page: WebPage, written: Written) -> None:
    """Empty the composer if it still holds what was written, in the chat it was written in."""
    there = page.ask("enterComposer")
    if there and there["title"] == written.title and there["draft"] == written.draft:
        clear(page)


def press_send(page: WebPage, written: Written) -> list[str]:
    """Press the send button once, if chat and text are still those; the ids of the messages shown before."""
    limit = page.timing.write
    found = page.ask(
        "sendSpot",
        {"title": written.title, "text": written.draft, "ms": limit * 1000},
        seconds=2 * limit,
    )
    if "wrong" in found:
        raise _not_pressed(found["wrong"])
    page.press(found)
    shown: list[str] = found["shown"]
    return shown


def clear(page: WebPage) -> None:
    """Delete all that stands in the composer."""
    if page.ask("selectDraft"):
        page.key("Delete")


def _enter_empty(page: WebPage, title: str, text: str, *, clear_ours: bool) -> None:
    there = page.ask("enterComposer")
    if there is None:
        raise AccountFault(AccountState.PAGE_CHANGED, ("composer",))
    if there["title"] != title:
        raise ConnectionFault("another chat came to the front")
    if there["spot"]:
        page.press(there["spot"])
    if not canonical(there["draft"]):
        return
    if not (clear_ours and is_draft_of(there["draft"], text)):
        raise RecipientFault(DeliveryReason.DRAFT_PRESENT)
    clear(page)
    again = page.ask("enterComposer")
    if again is None or canonical(again["draft"]):
        raise AccountFault(AccountState.PAGE_CHANGED, ("composer_clear",))


def _insert_by_lines(page: WebPage, text: str) -> None:
    for number, line in enumerate(text.split("\n")):
        if number:
            page.key("Shift+Enter")
        if line:
            page.insert(line)


def _read_back(page: WebPage, text: str) -> str | None:
    """What the composer holds once it equals `text`; None when it does not come to that."""
    limit = page.timing.write
    seen = ""
    for _ in range(_AGAIN):
        answer = page.ask("written", {"not": seen, "ms": limit * 1000}, seconds=2 * limit)
        draft: str | None = answer["draft"]
        if draft is not None and same_text(draft, text):
            if len(answer["signals"]) < _AGREEING_SIGNALS:
                raise AccountFault(AccountState.PAGE_CHANGED, ("send_button",))
            return draft
        if draft is None or draft == seen:
            return None
        seen = draft
    return None


def _not_pressed(wrong: str) -> ConnectionFault | AccountFault:
    if wrong in ("no_send_button", "send_covered"):
        return AccountFault(AccountState.PAGE_CHANGED, (wrong,))
    return ConnectionFault(f"not pressed: {wrong}")
