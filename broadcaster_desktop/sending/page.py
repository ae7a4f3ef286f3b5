"""The page of one account: its browser opened, looked at and ended, on the lane's own thread only."""

from __future__ import annotations

import logging
from collections.abc import Callable

from broadcaster_desktop.core.account import AccountState, Observation
from broadcaster_desktop.core.events import AccountSeen, Events, Notice, Noticed
from broadcaster_desktop.errors import UserError
from broadcaster_desktop.sending.book import Book
from broadcaster_desktop.whatsapp.channel import Channel, ChannelFault, ConnectionFault

log = logging.getLogger(__name__)


class Page:
    """Holds the channel while there is one; what is seen of it is kept in the tables and told."""

    def __init__(
        self,
        account: int,
        make_channel: Callable[[], Channel],
        book: Book,
        events: Events,
        keep_picture: Callable[[bytes], None],
        now: Callable[[], float],
    ) -> None:
        self._account = account
        self._make_channel = make_channel
        self._book = book
        self._events = events
        self._keep_picture = keep_picture
        self._now = now
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
            self._loaded()
            if self._lost:
                self._lost = False
                self._events.publish(Noticed(Notice.RESTARTED, self._account))
        return self.channel

    def renew(self) -> None:
        """Load the page anew, unless nothing was pressed since it was loaded."""
        if self.channel is not None and not self.fresh:
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
        observation = self.channel.observe()
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

    def picture(self) -> None:
        """Keep what the page shows, for the owner to look at."""
        try:
            if self.channel is not None:
                self._keep_picture(self.channel.picture())
        except (ChannelFault, OSError) as error:
            log.warning("no picture could be kept: %s", error)

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
