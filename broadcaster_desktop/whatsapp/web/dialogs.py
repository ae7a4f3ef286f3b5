"""Dialogs and menus of the page that the driver answers, each by its own word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from broadcaster_desktop.core.account import AccountState
from broadcaster_desktop.whatsapp.channel import AccountFault, ConnectionFault

if TYPE_CHECKING:
    from collections.abc import Iterable

    from broadcaster_desktop.whatsapp.web.page import WebPage


def dismiss_news(page: WebPage, evidence: Iterable[str]) -> None:
    """Put "What's new" away, where it was seen."""
    if "dialog:whats_new" in evidence:
        page.press(page.ask("modalButtonSpot", ["continue", "ok", "close"]))
        page.ask("modalsGone", 1000, seconds=1)


def press_button(page: WebPage, label: str) -> None:
    """Press a dialog's button by its label; ConnectionFault when there is none."""
    if not page.press(page.ask("modalButtonSpot", [label])):
        raise ConnectionFault(f"no button: {label}")


def log_out(page: WebPage) -> None:
    """Log this device out through the page's menu; AccountFault(PAGE_CHANGED) when it is not there."""
    if not page.press(page.ask("menuSpot")):
        raise AccountFault(AccountState.PAGE_CHANGED, ("menu_button",))
    limit = page.timing.panel
    if not page.press(page.ask("menuLogOutSpot", limit * 1000, seconds=limit)):
        raise AccountFault(AccountState.PAGE_CHANGED, ("menu_log_out",))
    press_button(page, "log_out")
