"""Linking the phone: codes that rotate and expire, and the phone that scans or types one."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass

from broadcaster_desktop.practice.clockwork import Clockwork
from broadcaster_desktop.practice.hub import Hub
from broadcaster_desktop.practice.ids import link_code, pairing_ref
from broadcaster_desktop.practice.ledger import Ledger
from broadcaster_desktop.practice.scenario import Scenario


@dataclass(slots=True, eq=False)
class _Attempt:
    """One page waiting for the phone; `ref` or `code` is empty when there is none that still counts."""

    page: str
    ref: str = ""
    code: str = ""
    refs_left: int = 0
    codes_left: int = 0
    unconfirmed: bool = False


class Pairing:
    """Hands refs and codes to waiting pages and links them when the phone answers."""

    def __init__(
        self, ledger: Ledger, hub: Hub, clock: Clockwork, scenario: Callable[[], Scenario], *, auto_scan: bool
    ) -> None:
        self._ledger, self._hub, self._clock, self._scenario = ledger, hub, clock, scenario
        self._auto_scan = auto_scan
        self._attempts: dict[str, _Attempt] = {}
        self._changed = threading.Condition()

    def start(self, page: str) -> dict[str, object]:
        """A page asks for a QR code: six refs in turn, the first for 60 s, then 20 s each (section 1)."""
        scenario = self._scenario()
        attempt = _Attempt(page, refs_left=scenario.qr_refs)
        with self._changed:
            self._attempts[page] = attempt
        event = self._next_ref(attempt, scenario.qr_first_s)
        if self._auto_scan:
            self._clock.after(scenario.auto_scan_s, lambda: self._link(attempt))
        return event

    def start_code(self, page: str) -> dict[str, object]:
        """A page asks for a code to type on the phone; a new one follows by event when it is too old."""
        attempt = _Attempt(page, codes_left=1 + self._scenario().code_renewals)
        with self._changed:
            self._attempts[page] = attempt
        event = self._next_code(attempt)
        if self._auto_scan:
            self._clock.after(self._scenario().auto_scan_s, lambda: self._link(attempt))
        return event

    def scan(self, wait_s: float) -> bool:
        """The phone scans the newest code on show, waiting (real seconds) for one; False when none came."""
        return self._answer(lambda attempt: bool(attempt.ref), wait_s)

    def type_code(self, code: str) -> bool:
        """The phone is given the 8 characters; False when no page shows them."""
        wanted = code.replace("-", "").upper()
        return self._answer(lambda attempt: attempt.code == wanted, 0)

    def confirm(self) -> bool:
        """The passkey that a page waits for after the phone has answered; False when none does."""
        with self._changed:
            attempt = next((a for a in reversed(self._attempts.values()) if a.unconfirmed), None)
        return attempt is not None and self._finish(attempt)

    def forget(self, page: str) -> None:
        """The page is gone and so is its code."""
        with self._changed:
            self._attempts.pop(page, None)

    def waiting(self) -> list[dict[str, str]]:
        """The pages that wait for the phone, with what they show."""
        with self._changed:
            return [{"page": a.page, "ref": a.ref, "code": a.code} for a in self._attempts.values()]

    def _answer(self, wanted: Callable[[_Attempt], bool], wait_s: float) -> bool:
        with self._changed:
            if not self._changed.wait_for(lambda: any(map(wanted, self._attempts.values())), wait_s):
                return False
            attempt = next(a for a in reversed(self._attempts.values()) if wanted(a))
        return self._link(attempt)

    def _current(self, attempt: _Attempt) -> bool:
        return self._attempts.get(attempt.page) is attempt and not attempt.unconfirmed

    def _next_ref(self, attempt: _Attempt, seconds: float) -> dict[str, object]:
        with self._changed:
            attempt.ref = pairing_ref() if attempt.refs_left else ""
            attempt.refs_left -= 1
            self._changed.notify_all()
        if attempt.ref:
            self._clock.after(seconds, lambda: self._rotate(attempt))
        return {"type": "ref", "ref": attempt.ref}

    def _rotate(self, attempt: _Attempt) -> None:
        if self._current(attempt):
            self._hub.to_page(attempt.page, self._next_ref(attempt, self._scenario().qr_next_s))

    def _next_code(self, attempt: _Attempt) -> dict[str, object]:
        with self._changed:
            attempt.code = link_code() if attempt.codes_left else ""
            attempt.codes_left -= 1
            self._changed.notify_all()
        if attempt.code:
            self._clock.after(self._scenario().code_s, lambda: self._renew_code(attempt))
        return {"type": "code", "code": attempt.code}

    def _renew_code(self, attempt: _Attempt) -> None:
        if self._current(attempt):
            self._hub.to_page(attempt.page, self._next_code(attempt))

    def _link(self, attempt: _Attempt) -> bool:
        with self._changed:
            if not self._current(attempt) or not (attempt.ref or attempt.code):
                return False
            attempt.unconfirmed = self._scenario().passkey
            attempt.ref = attempt.code = ""
        if not attempt.unconfirmed:
            return self._finish(attempt)
        self._hub.to_page(attempt.page, {"type": "passkey"})
        if self._auto_scan:
            self._clock.after(self._scenario().auto_scan_s, lambda: self._finish(attempt))
        return True

    def _finish(self, attempt: _Attempt) -> bool:
        with self._changed:
            if self._attempts.get(attempt.page) is not attempt:
                return False
            del self._attempts[attempt.page]
        device = secrets.token_hex(8)
        self._ledger.write("linked", device=device)
        self._hub.to_page(attempt.page, {"type": "paired", "device": device})
        return True
