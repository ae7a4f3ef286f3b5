"""The page of one account: its browser opened, looked at and ended, on the lane's own thread only."""

from __future__ import annotations

import logging
from datetime import datetime
from pathlib import Path

from broadcaster_desktop.core.account import AccountState, Observation
from broadcaster_desktop.core.events import AccountSeen, Notice, Noticed
from broadcaster_desktop.errors import UserError
from broadcaster_desktop.sending.care import TabCare
from broadcaster_desktop.sending.noting import PhoneWatch, StrangeWatch
from broadcaster_desktop.sending.tools import Tools
from broadcaster_desktop.whatsapp.channel import AccountFault, Channel, ChannelFault, ConnectionFault

log = logging.getLogger(__name__)


class Page:
    """Holds the channel while there is one; what is seen of it is kept in the tables and told."""

    def __init__(self, account: int, tools: Tools) -> None:
        self._account = account
        self._make_channel = tools.make_channel
        self._book = tools.book
        self._events = tools.events
        self._keep_picture = tools.keep_picture
        self._now = tools.clock.monotonic
        timing = tools.desk.timing
        self._phone = PhoneWatch(account, tools.book, tools.clock, timing)
        self._strange = StrangeWatch(timing, self._now, self.picture)
        self._care = TabCare(self._now)
        self._seen: Observation | None = None
        self._lost = False
        """It went by itself, not by our wish: the next one is a restart worth telling of."""
        self._closed = False
        self.channel: Channel | None = None
        self.fresh = False
        """Nothing was pressed since the page was loaded."""
        self._loaded_at = 0.0

    def open(self) -> Channel:
        """The channel, started when there is none. Raises what `Channel.start` does."""
        if self._closed:
            raise ConnectionFault("the lane is closed")
        if self.channel is None:
            self.channel = self._start()
            self._care.opened()
            self._loaded()
            if self._lost:
                self._lost = False
                self._events.publish(Noticed(Notice.RESTARTED, self._account))
        return self.channel

    def measure(self) -> None:
        """See how large the browser has grown, once in a while."""
        if self.channel is not None:
            self._care.measure(self.channel.memory)

    def tab_is_due(self) -> bool:
        """Whether the tab is to be replaced."""
        return self.channel is not None and bool(self._care.due())

    def recycle(self) -> None:
        """Replace the tab; for a moment in which no delivery is in hand."""
        if self.channel is not None:
            log.info("a new tab in place of the old one: %s", self._care.due())
            self._care.opened()
            self.channel.recycle()
            self._loaded()

    def renew(self) -> None:
        """Load the page anew, unless nothing was pressed since it was loaded.

        A page in conflict is not loaded: AccountFault(CONFLICT).
        """
        if self.channel is not None and not self.fresh:
            seen = self.look()
            if seen.state is AccountState.CONFLICT:  # loaded, it would take over without the owner's word
                raise AccountFault(seen.state, seen.evidence)
            self.channel.reload()
            self._loaded()

    def age(self) -> float:
        """Seconds since the page was loaded."""
        return self._now() - self._loaded_at

    def _loaded(self) -> None:
        self.fresh = True
        self._loaded_at = self._now()

    def answers(self) -> bool:
        """Whether the browser is alive; raises AccountFault as `Channel.wait` does."""
        try:
            if self.channel is not None:
                self.channel.wait(0)
        except ConnectionFault:
            return False
        return self.channel is not None

    def drop(self, *, lost: bool = False) -> None:
        """End the browser; the next work or question starts another. `lost`: it was gone or of no use."""
        channel, self.channel = self.channel, None
        self._lost = self._lost or (lost and channel is not None)
        if channel is not None:
            channel.close()

    def close(self) -> None:
        """End the browser for good."""
        self._closed = True
        self.drop()

    def look(self) -> Observation:
        """Look at the page, and tell when something differs from the look before."""
        if self.channel is None:
            return Observation(AccountState.UNKNOWN)
        observation = self._phone.see(self._strange.see(self.channel.observe()))
        if observation != self._seen:
            self.tell(observation)
        return observation

    def tell(self, observation: Observation) -> None:
        """Keep what was seen, and publish it."""
        self._seen = observation
        try:
            self._book.seen(self._account, observation)
        except UserError as error:
            log.warning("a look could not be kept: %s", error.one_line())
        self._events.publish(AccountSeen(self._account, observation))

    def until(self) -> datetime | None:
        """When the ban that was last seen ends."""
        return self._seen.until if self._seen else None

    @property
    def is_pictured(self) -> bool:
        """Whether the page, unknown as it is, was kept as a picture."""
        return bool(self._strange.kept)

    def picture(self) -> Path | None:
        """Keep what the page shows, for the owner to look at; where."""
        try:
            if self.channel is not None:
                return self._keep_picture(self.channel.picture())
        except (ChannelFault, OSError) as error:
            log.warning("no picture could be kept: %s", error)
        return None

    def _start(self) -> Channel:
        channel = self._make_channel()
        try:
            channel.start()
        except BaseException as error:
            channel.close()
            if isinstance(error, UserError) and error.code == AccountState.BROWSER_MISSING:
                self.tell(Observation(AccountState.BROWSER_MISSING))
            raise
        return channel
