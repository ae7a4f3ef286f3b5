"""The marks beside messages that were handed over, and the replies that come back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from broadcaster_desktop.core.clock import Clock
from broadcaster_desktop.core.status import DELIVERY_MOVES, DeliveryStatus
from broadcaster_desktop.data.deliveries import Claimed, Journal, Unticked
from broadcaster_desktop.sending.book import Book
from broadcaster_desktop.sending.serve import BY_TICK
from broadcaster_desktop.sending.timing import Timing
from broadcaster_desktop.whatsapp.channel import Bubble, Channel, RecipientFault, Reply, Tick

S = DeliveryStatus
LOOKED_AFTER = timedelta(hours=24)
"""For so long after a hand-over its mark is looked at again between runs."""


class Marks:
    """Reads marks from the page into the journal; a mark only ever rises, or turns into the red one."""

    def __init__(self, journal: Journal, book: Book, timing: Timing, clock: Clock) -> None:
        self._journal = journal
        self._book = book
        self._timing = timing
        self._clock = clock
        self._last: tuple[int, str, DeliveryStatus] | None = None
        self._rounds = 0

    def remember(self, job: Claimed, bubble: Bubble) -> None:
        """The chat with this message stays open until the next one is begun."""
        self._last = (job.id, bubble.id, BY_TICK[bubble.tick])

    def look_at_last(self, channel: Channel) -> None:
        """Read the mark of the message that was sent last, while its chat is still open."""
        if self._last is None:
            return
        delivery, bubble, known = self._last
        self._last = None
        self._note(delivery, known, channel.tick(bubble))

    def collect(self, channel: Channel, campaign: int) -> bool:
        """Look at one message of a campaign that has no tick yet; False when none is worth waiting for."""
        now = self._clock.now().timestamp()
        waiting = [
            message
            for message in self._journal.unticked(campaign)
            if now - message.handed_at / 1000 < self._timing.tick
        ]
        if not waiting:
            return False
        self._rounds += 1
        self._look(channel, waiting[self._rounds % len(waiting)])
        return True

    def look_around(self, channel: Channel, account: int, heed: Callable[[tuple[Reply, ...]], None]) -> None:
        """Between runs: one chat with an unread reply, else one message whose mark may have risen."""
        for phone in channel.unread()[:1]:
            channel.open_chat(phone)
            heed(channel.replies())
            return
        since = self._clock.now() - LOOKED_AFTER
        waiting = self._journal.unticked_since(account, since)
        if waiting:
            self._rounds += 1
            self._look(channel, waiting[self._rounds % len(waiting)])

    def _look(self, channel: Channel, message: Unticked) -> None:
        try:
            channel.open_chat(message.phone)
        except RecipientFault:
            return
        self._note(message.id, message.status, channel.tick(message.bubble))

    def _note(self, delivery: int, known: DeliveryStatus, tick: Tick | None) -> None:
        seen = S.FAILED if tick is Tick.FAILED else BY_TICK[tick]
        if seen in DELIVERY_MOVES[known]:
            self._journal.ticked(delivery, seen)
