"""Linking WhatsApp, and what is known of the linked number."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from broadcaster_desktop.core.account import AccountState, Observation, days_away
from broadcaster_desktop.core.events import AccountSeen, Event
from broadcaster_desktop.core.records import AccountView
from broadcaster_desktop.data import accounts, settings
from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, UserError
from broadcaster_desktop.sending.scheduler import Sending
from broadcaster_desktop.services.house import House
from broadcaster_desktop.services.optouts import number
from broadcaster_desktop.services.starting import RISK_KEY
from broadcaster_desktop.whatsapp.channel import Channel, ChannelFault, ConnectionFault

log = logging.getLogger(__name__)
T = TypeVar("T")
UNSETTLED = frozenset({AccountState.STARTING, AccountState.SYNCING, AccountState.UNKNOWN})


class Accounts:
    """The linked number of this world's page address."""

    def __init__(self, house: House, sending: Sending) -> None:
        self._house = house
        self._sending = sending
        self._changed = threading.Condition()
        self._current: Observation | None = None
        self._trouble: UserError | None = None
        """Why the page could not be opened."""
        house.events.subscribe(self._hear)

    def list(self) -> list[AccountView]:
        """The accounts of this page address and what was last seen of them."""
        with self._house.database.read() as connection:
            found = accounts.of_page(connection, self._house.page)
        now = self._house.clock.now()
        return [replace(one, phone_away_days=days_away(one.phone_away_since, now)) for one in found]

    def current(self) -> Observation | None:
        """The last look at the page in this run; None when it was not opened yet."""
        with self._changed:
            return self._current

    def link(self) -> int:
        """Open the account's page, so that it can be linked; what it shows comes as events. Its id.

        One that was logged out gets a fresh code to scan, and so does one that shows a code to type.
        """
        account = self._account()
        with self._changed:
            self._trouble = None
        self._ask(account, _begin_link).add_done_callback(self._opened)
        return account

    def await_state(
        self,
        wanted: Callable[[Observation], bool],
        timeout: float,
        heard: Callable[[Observation], None] | None = None,
    ) -> Observation | None:
        """Wait until a look at the page is as wanted; the last look when that did not come in time, or when
        this process closes.

        `heard` is called with every look that differs from the one before. Raises UserError when the page
        could not be opened.
        """
        end = self._house.clock.monotonic() + timeout
        told: Observation | None = None
        while True:
            with self._changed:
                left = end - self._house.clock.monotonic()
                if self._current is told and left > 0:
                    self._changed.wait(min(left, 0.5))
                current = self._current
                if self._trouble is not None:
                    raise self._trouble
            if current is not None and current is not told and heard is not None:
                heard(current)
            told = current
            over = self._house.clock.monotonic() >= end or self._house.leaving.is_set()
            if over or (current is not None and wanted(current)):
                return current

    def look(self, timeout: float) -> Observation:
        """Open the page and give its state, once it is past starting or the time is over.

        Of a page that is unknown then a picture is kept; the look says where.
        """
        account = self._account()
        try:
            seen = self._ask(account, lambda channel: channel.observe()).result()
        except ConnectionFault as fault:
            log.warning("the page was not opened: %s", fault)
            return Observation(AccountState.OFFLINE, ("page_not_opened",))
        if seen.state not in UNSETTLED:
            return seen
        later = self.await_state(lambda look: look.state not in UNSETTLED, timeout) or seen
        return self._pictured(account, later)

    def _pictured(self, account: int, seen: Observation) -> Observation:
        """The same look; of an unknown page a picture is kept for the owner."""
        if seen.state is not AccountState.UNKNOWN or seen.picture or self._house.leaving.is_set():
            return seen
        return replace(seen, picture=str(_answer(self._sending.keep_picture(account)) or ""))

    def new_code(self) -> None:
        """Ask the page for a fresh pairing code."""
        self._ask(self._account(), lambda channel: channel.new_code())

    def ask_link_code(self, phone: str) -> None:
        """Ask the page for a code to be typed into the phone with this number."""
        wanted = number(phone)
        _answer(self._ask(self._account(), lambda channel: channel.ask_link_code(wanted)))

    def use_here(self) -> None:
        """Take WhatsApp over from another window; only on the owner's word."""
        self._ask(self._account(), lambda channel: channel.take_over())

    def picture(self, path: Path) -> None:
        """Keep a picture of what the page shows now."""
        path.write_bytes(_answer(self._ask(self._account(), lambda channel: channel.picture())))

    def unlink(self, account: int | None = None) -> None:
        """Log this device out on the page. The contacts and the history stay."""
        known = self.list()
        chosen = next((one for one in known if account in (None, one.id)), None)
        if chosen is None:
            raise UserError(
                "not_linked",
                QT_TRANSLATE_NOOP("errors", "No WhatsApp is linked."),
                safe=QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
            )
        _answer(self._ask(chosen.id, lambda channel: channel.unlink()))
        with self._house.database.write() as connection:
            at = self._house.clock.now()
            accounts.unlinked(connection, chosen.id, at)
            settings.record(connection, at, "unlink", f"account {chosen.id}")

    def repair(self) -> None:
        """Settle what an earlier run left in doubt, without sending anything."""
        _answer(self._sending.repair(self._account()))

    def risk_acknowledged(self) -> bool:
        """Whether the owner has acknowledged the notice on WhatsApp's terms."""
        with self._house.database.read() as connection:
            return settings.get(connection, RISK_KEY) is not None

    def acknowledge_risk(self) -> None:
        """Record that the owner has typed the acknowledgement."""
        with self._house.database.write() as connection:
            at = self._house.clock.now()
            settings.put(connection, RISK_KEY, at.isoformat())
            settings.record(connection, at, "acknowledge_risk", "WhatsApp's terms")

    def _account(self) -> int:
        known = self.list()
        if known:
            return known[0].id
        with self._house.database.write() as connection:
            return accounts.ensure(connection, self._house.page, self._house.clock.now())

    def _ask(self, account: int, question: Callable[[Channel], T]) -> Future[T]:
        return self._sending.ask(account, question)

    def _opened(self, answer: Future[Observation]) -> None:
        error = answer.exception()
        if isinstance(error, (UserError, ChannelFault)):
            with self._changed:
                self._trouble = error if isinstance(error, UserError) else _not_opened(error)
                self._changed.notify_all()

    def _hear(self, event: Event) -> None:
        if isinstance(event, AccountSeen):
            with self._changed:
                self._current = event.observation
                self._changed.notify_all()


def _begin_link(channel: Channel) -> Observation:
    channel.begin_link()
    return channel.observe()


def _answer(future: Future[T]) -> T:
    """What came of a question to the page; faults of the page in words."""
    try:
        return future.result()
    except ChannelFault as fault:
        raise _not_opened(fault) from fault


def _not_opened(fault: ChannelFault) -> UserError:
    log.warning("the page did not do what was asked: %s", fault)
    return UserError(
        "page_not_reached",
        QT_TRANSLATE_NOOP("errors", "WhatsApp Web could not be reached, or did not answer."),
        safe=QT_TRANSLATE_NOOP("errors", "Nothing was sent, and your contacts are safe."),
        next=QT_TRANSLATE_NOOP("errors", "Check the internet connection, then try again."),
    )
