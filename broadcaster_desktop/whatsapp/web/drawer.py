"""The contact drawer of the open chat: where the number of a saved person or a business stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from broadcaster_desktop.whatsapp.web.page import WebPage


def numbers(page: WebPage) -> list[str] | None:
    """Open the drawer, read its numbers, close it again.

    Empty where the drawer was read and shows none, or is a group's; None where it cannot be found.
    """
    limit = page.timing.drawer
    if page.ask("drawerOpen"):
        _close(page)
    if not page.press(page.ask("headerSpot")):
        return None
    found: list[str] | None = page.ask("drawerRead", limit * 1000, seconds=limit)
    _close(page)
    return found


def _close(page: WebPage) -> None:
    if page.press(page.ask("drawerCloseSpot")):
        page.ask("drawerGone", 1000, seconds=1)
