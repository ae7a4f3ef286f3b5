"""What is noted beside a look at the page: a phone that is away, a picture of a page nobody knows."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from broadcaster_desktop.core.account import AccountState, Observation, days_away
from broadcaster_desktop.core.clock import Clock
from broadcaster_desktop.errors import UserError
from broadcaster_desktop.sending.book import Book
from broadcaster_desktop.sending.timing import Timing

log = logging.getLogger(__name__)

_NOT_LINKED = frozenset({AccountState.WAITING_FOR_SCAN, AccountState.CODE_EXPIRED, AccountState.LOGGED_OUT})
NO_ANSWER = ("no_answer",)
"""The evidence of a browser that does not answer: nothing of its page can be seen."""


class PhoneWatch:
    """Since when the page has said that the phone is not connected; kept across runs."""

    def __init__(self, account: int, book: Book, clock: Clock, timing: Timing) -> None:
        self._account = account
        self._book = book
        self._clock = clock
        self._timing = timing
        self._since: datetime | None = None
        self._known = False
        """Whether what is kept was read."""
        self._back_since: float | None = None

    def see(self, seen: Observation) -> Observation:
        """The same look with the days the phone has been away.

        A banner may come late, so that only a page linked without it for a while says that the phone is back.
        """
        if not self._known and not self._read():
            return seen
        if seen.phone_away:
            self._back_since = None
            if self._since is None:
                self._keep(self._clock.now())
        elif self._since is not None and self._is_back(seen):
            self._keep(None)
        return replace(seen, phone_away_days=days_away(self._since, self._clock.now()))

    def _read(self) -> bool:
        try:
            self._since, self._known = self._book.phone_away_since(self._account), True
        except UserError as error:
            log.info("what is known of the phone could not be read: %s", error.one_line())
        return self._known

    def _is_back(self, seen: Observation) -> bool:
        if seen.state in _NOT_LINKED:  # linking anew takes the phone
            return True
        if seen.state is not AccountState.LINKED or seen.hidden:
            self._back_since = None
            return False
        now = self._clock.monotonic()
        self._back_since = now if self._back_since is None else self._back_since
        return now - self._back_since >= self._timing.phone_back

    def _keep(self, since: datetime | None) -> None:
        self._since, self._back_since = since, None
        self._book.phone_away(self._account, since)


class StrangeWatch:
    """Keeps one picture of a page that stays unknown, for the owner to look at."""

    def __init__(self, timing: Timing, now: Callable[[], float], picture: Callable[[], Path | None]) -> None:
        self._timing = timing
        self._now = now
        self._picture = picture
        self._since: float | None = None
        self.kept = ""
        """Where the picture of the page as it is now was put."""

    def see(self, seen: Observation) -> Observation:
        """The same look with the place of the picture, once there is one."""
        if seen.state is not AccountState.UNKNOWN or seen.evidence == NO_ANSWER:
            self._since, self.kept = None, ""
            return seen
        self._since = self._now() if self._since is None else self._since
        if not self.kept and self._now() - self._since >= self._timing.strange:
            self.kept = str(self._picture() or "")
        return replace(seen, picture=self.kept)
