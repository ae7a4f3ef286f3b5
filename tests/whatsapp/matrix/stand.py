"""A linked channel on the practice page, put into one state of one look after the other."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from broadcaster_desktop.core.account import AccountState, Observation
from broadcaster_desktop.practice.ledger import LedgerEntry
from broadcaster_desktop.practice.people import PracticePerson
from broadcaster_desktop.practice.process import PracticeProcess
from broadcaster_desktop.whatsapp.web.driver import WebChannel
from broadcaster_desktop.whatsapp.web.timing import Timing
from tests.whatsapp.conftest import until
from tests.whatsapp.matrix.looks import Look

SCALE = 0.05
PATIENCE = 8.0
_LOOK = 0.03
_TIMING = replace(Timing().scaled(SCALE), lookup=0.8, unknown=0.6, ready=3.0)

SAVED = PracticePerson("+919820000001", "Asha Kulkarni", reads=True, saved=True, existing_chat=True)
TWIN = PracticePerson("+919820000008", "Asha Kulkarni", saved=True, existing_chat=True)
KNOWN = PracticePerson("+919820000002", "Ravi", existing_chat=True)
NEW = PracticePerson("+919820000003", "Meera")
BUSINESS = PracticePerson("+919820000006", "Pune Sweets", business=True)
ABSENT = PracticePerson("+919820000004", "Nobody", on_whatsapp=False)
REFUSING = PracticePerson("+919820000009", "Kabir", existing_chat=True, refuses=True)
PEOPLE = [SAVED, TWIN, KNOWN, NEW, BUSINESS, ABSENT, REFUSING]


@dataclass(frozen=True, slots=True)
class Stand:
    """The page and the channel on it."""

    page: PracticeProcess
    channel: WebChannel

    def begin(self, look: Look, **switches: object) -> None:
        """The page as new in this look, with these switches, loaded anew; nobody has been written to."""
        self.page.control("scenario", name="practice")
        self.page.set(auto_scan_s=10_000.0, **{**look.switches(), **switches})
        self.channel.reload()

    def until(self, *states: AccountState) -> Observation:
        """Look until the page is in one of these states."""
        return until(self.channel, *states, seconds=PATIENCE)

    def comes(self, what: Callable[[], bool]) -> bool:
        """Let the page work until this is so; whether it came to be."""
        end = time.monotonic() + PATIENCE
        while not what():
            if time.monotonic() > end:
                return False
            self.channel.wait(_LOOK)
        return True

    def taken_for(self, phone: str) -> list[LedgerEntry]:
        """What the server took for somebody."""
        return [entry for entry in self.page.ledger() if entry.phone == phone]


@contextmanager
def standing(
    folder: Path, browser: Path, people: Sequence[PracticePerson] = PEOPLE, timing: Timing = _TIMING
) -> Iterator[Stand]:
    """A page with people, and a channel linked to it."""
    with PracticeProcess.start(folder / "page", scale=SCALE) as page:
        page.set_people(people)
        channel = WebChannel(page.url, folder / "profile", headless=True, browser=browser, timing=timing)
        try:
            channel.start()
            until(channel, AccountState.LINKED)
            channel.canary()
            yield Stand(page, channel)
        finally:
            channel.close()
