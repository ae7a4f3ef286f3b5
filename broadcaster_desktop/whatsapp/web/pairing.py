"""Linking a phone: the codes the page shows, and asking for new ones."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from broadcaster_desktop.core.account import AccountState, LinkCode, PairingCode
from broadcaster_desktop.whatsapp.channel import ConnectionFault
from broadcaster_desktop.whatsapp.web.state import Seen

if TYPE_CHECKING:
    from collections.abc import Callable

    from broadcaster_desktop.whatsapp.web.page import WebPage
    from broadcaster_desktop.whatsapp.web.state import Facts, QrFacts
    from broadcaster_desktop.whatsapp.web.timing import Timing

_FIRST_LASTS = 3
"""The first code of a row lives three times as long as the others: 60 s and 20 s (fact sheet, section 1)."""
_OVERDUE = 195.0 / 180.0
"""A code to type that stands longer than the longest life anybody gives it is not renewed any more."""
_MOST_TICKS = 2
"""Presses on "Stay logged in" after one load of the page: a box that does not take it is let be."""


class CodeWatch:
    """Counts the codes seen and when each was seen first."""

    def __init__(self, lifetime: float, now: Callable[[], float] = time.monotonic) -> None:
        self._lifetime = lifetime
        self._now = now
        self._code: PairingCode | None = None
        self._first = True

    @property
    def count(self) -> int:
        """How many codes were seen."""
        return self._code.number if self._code else 0

    def see(self, qr: QrFacts | None) -> PairingCode | None:
        """The code on show, exactly as the page carries it; None when there is none that can be scanned.

        A row ends when its code is gone, faded or to be reloaded: what comes then is the first of the next.
        """
        if qr is None or not qr["ref"] or qr["reload"] or qr["faded"]:
            self._first = self._first or qr is None or qr["reload"] or qr["faded"]
            return None
        if self._code is None or self._code.payload != qr["ref"]:
            lifetime = self._lifetime * (_FIRST_LASTS if self._first else 1)
            self._code = PairingCode(qr["ref"], self.count + 1, lifetime, self._now())
            self._first = False
        return self._code

    def loaded(self) -> None:
        """The page was loaded anew: the next code is the first of a row."""
        self._first = True


class LinkCodeWatch:
    """Counts the codes to type into the phone; the page renews them by itself, for a while."""

    def __init__(self, lifetime: float, now: Callable[[], float] = time.monotonic) -> None:
        self._lifetime = lifetime
        self._now = now
        self._code: LinkCode | None = None

    def see(self, text: str) -> LinkCode | None:
        """The code on show; None when there is none, or one so old that it is not renewed any more."""
        if not text:
            return None
        if self._code is None or self._code.text != text:
            number = self._code.number + 1 if self._code else 1
            self._code = LinkCode(text, number, self._lifetime, self._now())
        return None if self.overdue else self._code

    @property
    def overdue(self) -> bool:
        """Whether the last code seen is older than any code gets."""
        code = self._code
        return code is not None and self._now() - code.seen_at > self._lifetime * _OVERDUE

    def asked(self) -> None:
        """The page is asked for a code: what comes is the first."""
        self._code = None


class Pairing:
    """What is known of the linking of one page."""

    def __init__(self, timing: Timing, now: Callable[[], float] = time.monotonic) -> None:
        self._timing = timing
        self._now = now
        self._codes = CodeWatch(timing.code, now)
        self._link_codes = LinkCodeWatch(timing.link_code, now)
        self.was_linked = False
        """A code now means that the account was logged out."""
        self.begun = False
        """The owner waits for a code, whatever was before."""
        self._asked_for = ""
        """The number a code was asked for since the page was loaded (E.164)."""
        self._asked_at = 0.0
        self._loaded_after: int | None = None
        """How many codes had been seen when the page was last loaded for want of a fresh one."""
        self._ticks_left = _MOST_TICKS

    def saw(self, seen: Seen, facts: Facts) -> tuple[Seen, PairingCode | None, LinkCode | None]:
        """What a look comes to, with the code to scan and the one to type that still count."""
        code = self._codes.see(facts["qr"])
        link_code = self._link_codes.see("" if facts["link_code_faded"] else facts["link_code"])
        if seen.state is AccountState.WAITING_FOR_SCAN and facts["link_code"] and link_code is None:
            seen = Seen(AccountState.CODE_EXPIRED, ("link_code:overdue",))
        elif seen.state is AccountState.UNKNOWN and self._asks():  # its form has no look that is known
            seen = Seen(AccountState.STARTING, ("link_by_phone", *seen.evidence))
        return seen, code, link_code

    @property
    def asks_by_phone(self) -> bool:
        """The page was asked for a code to type, and shows that or its form."""
        return bool(self._asked_for)

    def linked(self) -> None:
        """The page was seen linked."""
        self.was_linked, self.begun, self._asked_for = True, False, ""

    def loaded(self) -> None:
        """The page was loaded anew."""
        self._codes.loaded()
        self._asked_for = ""
        self._ticks_left = _MOST_TICKS

    def stay_logged_in(self, page: WebPage) -> None:
        """Tick "Stay logged in", by its label where that lies over it; without it the link dies soon.

        It is waited for: pressed again before the page shows it, the box would be unticked.
        """
        if self._ticks_left and page.press(page.ask("stayLoggedInSpot")):
            self._ticks_left -= 1
            page.ask("staysLoggedIn", page.timing.write * 1000, seconds=page.timing.write)

    def renew(self, page: WebPage, load: Callable[[], None]) -> None:
        """Have a fresh code of the kind on show: by the page's button, else by loading it, once per code."""
        phone = self._asked_for
        if phone:
            self.ask(page, phone, load)
        elif not press_for_new_code(page):
            if self._loaded_after == self._codes.count:
                raise ConnectionFault("no fresh code came")
            load()
            self._loaded_after = self._codes.count

    def ask(self, page: WebPage, phone: str, load: Callable[[], None]) -> None:
        """Have a code to type into the phone with this number (E.164)."""
        if self._asked_for:
            load()
        self._link_codes.asked()
        self._asked_for, self._asked_at = phone, self._now()
        ask_for_link_code(page, phone)

    def _asks(self) -> bool:
        return bool(self._asked_for) and self._now() - self._asked_at < self._timing.link_silence


def press_for_new_code(page: WebPage) -> bool:
    """Press the button that lies over an expired code, and wait until it is gone; False: there is none."""
    if not page.press(page.ask("qrReloadSpot")):
        return False
    page.ask("codeRenewed", page.timing.write * 1000, seconds=page.timing.write)
    return True


def ask_for_link_code(page: WebPage, phone: str) -> None:
    """Go to the page's form for linking by phone number and send the number off."""
    limit = page.timing.panel
    patience = limit + page.timing.chat  # the page may just be loading
    if not page.press(page.ask("linkByPhoneSpot", patience * 1000, seconds=patience)):
        raise ConnectionFault("no way to link by phone number")
    if not page.ask("enterPhone", limit * 1000, seconds=limit):
        raise ConnectionFault("no field for the phone number")
    page.insert(phone)
    if not page.press(page.ask("phoneNextSpot")):
        page.key("Enter")
