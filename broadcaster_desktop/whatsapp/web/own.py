"""The account's own row and chat: who it is, and the proof that chats can be read at all.

The own chat ("(You)", WhatsApp Web fact sheet, section 12) is the one that may be opened before anybody is
written to: nobody's unread badge goes, and nothing is written.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from broadcaster_desktop.core.account import AccountState
from broadcaster_desktop.whatsapp.channel import AccountFault
from broadcaster_desktop.whatsapp.web import drawer

if TYPE_CHECKING:
    from collections.abc import Callable

    from broadcaster_desktop.whatsapp.web.page import WebPage

_LOOKS = 3
"""A dialog of the page's own, such as its news, may come in the middle."""


@dataclass(frozen=True, slots=True)
class Own:
    """What the page says of the account: a name, and a number where it shows one."""

    name: str | None = None
    digits: str = ""


def own_chat(page: WebPage, await_list: Callable[[], None]) -> Own:
    """Open the own chat and find its header and composer; empty where the page has no own row.

    Raises AccountFault(PAGE_CHANGED) with the names of what is missing. A row that leads nowhere proves
    nothing against the page: header and composer are then proved with the first chat.
    """
    for _ in range(_LOOKS):
        row = _own_row(page)
        if row is None:
            break
        found = _open(page, row)
        if found["modals"]:
            await_list()
            continue
        if found["missing"]:
            raise AccountFault(AccountState.PAGE_CHANGED, tuple(found["missing"]))
        close_panel(page)
        digits = row["digits"] or found["digits"] or (_drawer_number(page) if found["opened"] else "")
        return Own(None if row["digits"] else row["name"], digits)
    close_panel(page)
    return Own()


def close_panel(page: WebPage) -> None:
    """Close the New chat panel, if it is open."""
    if page.press(page.ask("panelCloseSpot")):
        page.ask("panelGone", 1000, seconds=1)


def _own_row(page: WebPage) -> dict[str, Any] | None:
    """The panel's own row, the panel left open; what stood in the header before is kept with it."""
    timing = page.timing
    if not page.press(page.ask("newChatSpot")):
        return None
    there = page.ask("enterPanel", timing.panel * 1000, seconds=timing.panel)
    if not there:
        return None
    row: dict[str, Any] | None = page.ask("ownRow", timing.search_quiet * 1000, seconds=timing.search_quiet)
    return row and {**row, "before": there["title"]}


def _open(page: WebPage, row: dict[str, Any]) -> dict[str, Any]:
    timing = page.timing
    page.press(page.ask("ownSpot"))
    limits = {"react": timing.composer * 1000, "ms": timing.chat * 1000}
    wanted = {"name": row["name"], "before": row["before"], **limits}
    found: dict[str, Any] = page.ask("ownChat", wanted, seconds=timing.composer + timing.chat)
    return found


def _drawer_number(page: WebPage) -> str:
    """The last way to the own number, where neither the page's storage nor its words tell it."""
    if page.ask("ownAccount"):
        return ""
    numbers = drawer.numbers(page) or []
    return numbers[0] if len(numbers) == 1 else ""
