"""Chats in the list that have unread messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from broadcaster_desktop.whatsapp.web.page import WebPage


def unread(page: WebPage) -> tuple[str, ...]:
    """Numbers (E.164) of chats with unread messages; a search left in the list is taken back first."""
    there = page.ask("enterSearchIfTyped")
    if there:
        page.key("Delete")
        page.ask("listBack", page.timing.search * 1000, seconds=page.timing.search)
    return tuple(f"+{digits}" for digits in page.ask("unread"))
