"""Linking a phone: the codes the page shows, and asking for new ones."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from broadcaster_desktop.core.account import PairingCode
from broadcaster_desktop.whatsapp.channel import ConnectionFault

if TYPE_CHECKING:
    from collections.abc import Callable

    from broadcaster_desktop.whatsapp.web.page import WebPage
    from broadcaster_desktop.whatsapp.web.state import QrFacts

_FIRST_LASTS = 3
"""The first code of a row lives three times as long as the others: 60 s and 20 s (fact sheet, section 1)."""


class CodeWatch:
    """Counts the codes seen and when each was seen first."""

    def __init__(self, lifetime: float, now: Callable[[], float] = time.monotonic) -> None:
        self._lifetime = lifetime
        self._now = now
        self._code: PairingCode | None = None
        self._first = True

    def see(self, qr: QrFacts | None) -> PairingCode | None:
        """The code on show, exactly as the page carries it; None when there is none that can be scanned."""
        if qr is None or not qr["ref"] or qr["reload"] or qr["faded"]:
            self._first = self._first or (qr is not None and qr["reload"])
            return None
        if self._code is None or self._code.payload != qr["ref"]:
            number = self._code.number + 1 if self._code else 1
            lifetime = self._lifetime * (_FIRST_LASTS if self._first else 1)
            self._code = PairingCode(qr["ref"], number, lifetime, self._now())
            self._first = False
        return self._code


def press_for_new_code(page: WebPage) -> None:
    """Press the button that lies over an expired code, and wait until it is gone."""
    if not page.press(page.ask("qrReloadSpot")):
        raise ConnectionFault("no button for a new code")
    page.ask("codeRenewed", page.timing.write * 1000, seconds=page.timing.write)


def ask_for_link_code(page: WebPage, phone: str) -> None:
    """Go to the page's form for linking by phone number and send the number off."""
    limit = page.timing.panel
    if not page.press(page.ask("linkByPhoneSpot", limit * 1000, seconds=limit)):
        raise ConnectionFault("no way to link by phone number")
    if not page.ask("enterPhone", limit * 1000, seconds=limit):
        raise ConnectionFault("no field for the phone number")
    page.insert(phone)
    if not page.press(page.ask("phoneNextSpot")):
        page.key("Enter")


def stay_logged_in(page: WebPage) -> None:
    """Tick "Stay logged in" where it is not: without it the link dies with the browser."""
    page.press(page.ask("stayLoggedInSpot"))
