"""The marks beside messages that were handed over, and the replies that come back."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from math import inf

from broadcaster_desktop.core.clock import Clock
from broadcaster_desktop.core.status import DELIVERY_MOVES, DeliveryStatus
from broadcaster_desktop.data.deliveries import Claimed, Journal, Unticked
from broadcaster_desktop.sending.inbox import Inbox
from broadcaster_desktop.sending.serve import BY_TICK
from broadcaster_desktop.sending.timing import Timing
from broadcaster_desktop.whatsapp.channel import Bubble, Channel, RecipientFault, Reply, Tick

S = DeliveryStatus
Heed = Callable[[tuple[Reply, ...]], None]

LOOKED_AFTER = timedelta(minutes=30)
"""For so long after a hand-over its mark is looked at again between runs."""


class Marks:
    """Reads marks from the page into the journal; a mark only ever rises, or turns into the red one.

    Whenever a chat is opened its replies are heeded: opening it takes its unread badge away.
    """

    def __init__(
        self,
        account: int,
        journal: Journal,
        timing: Timing,
        clock: Clock,
        inbox: Inbox,
        heed: Heed,
        marked: Callable[[Tick | None], None],
    ) -> None:
        self._account = account
        self._journal = journal
        self._timing = timing
        self._clock = clock
        self._inbox = inbox
        self._heed = heed
        self._marked = marked
        self._last: tuple[int, str, DeliveryStatus] | None = None
        self._here: str | None = None
        """Whose chat, opened for its mark or replies, or by the last message, is still open."""
        self._looked: dict[int, float] = {}
        """Delivery to the monotonic second of the last look at it."""
        self._waits_since: dict[int, float] = {}
        """Delivery to the monotonic second of its hand-over, as far as can be told."""

    def remember(self, job: Claimed, bubble: Bubble) -> None:
        """The chat with this message stays open until the next one is begun."""
        self._last = (job.id, bubble.id, BY_TICK[bubble.tick])
        self._here = job.phone

    def leave(self) -> None:
        """The open chat is about to be left, or is gone with its page."""
        self._here = None

    def listen(self, channel: Channel) -> None:
        """Heed what came into the open chat: it never gets an unread badge."""
        if self._here is not None:
            self._hear(channel, self._here)

    def look_at_last(self, channel: Channel) -> None:
        """Read the mark and the replies of the message that was sent last, while its chat is still open."""
        self.listen(channel)
        if self._last is None:
            return
        delivery, bubble, known = self._last
        self._last = None
        self._note(delivery, known, channel.tick(bubble))

    def collect(self, channel: Channel, campaign: int) -> bool:
        """Look at one message of a campaign that has no tick yet; False when none is worth waiting for.

        A message is given up once a look at it, its wait being over, still shows no tick.
        """
        if self._read_reply(channel):
            return True
        waiting = [message for message in self._journal.unticked(campaign) if not self._given_up(message)]
        if waiting:
            self._look(channel, self._longest_unseen(waiting))
        return bool(waiting)

    def look_around(self, channel: Channel) -> None:
        """Between runs: one chat with an unread reply, else one message whose mark may have risen."""
        if self._read_reply(channel):
            return
        waiting = self._journal.unticked_since(self._account, self._clock.now() - LOOKED_AFTER)
        self._forget_all_but(waiting)
        if waiting:
            self._look(channel, self._longest_unseen(waiting))

    def _read_reply(self, channel: Channel) -> bool:
        """Open one chat in which somebody answered and heed it; False when there is none.

        Only chats of people we wrote to: the owner's own stay unread.
        """
        rows = channel.rows()
        self.listen(channel)
        answered = self._inbox.next(rows, self._here)
        if answered is None:
            return False
        self.leave()
        came, title = False, None
        with suppress(RecipientFault):
            title = channel.open_chat(answered.phone).name
            self._here = answered.phone
            replies = self._hear(channel, answered.phone)
            came = any(reply.phone == answered.phone for reply in replies)
        self._inbox.heard(answered, title, came=came)
        return True

    def _hear(self, channel: Channel, phone: str) -> tuple[Reply, ...]:
        """Heed what came into the open chat since the last message of ours, by the program's own books."""
        came = channel.replies(self._journal.chats.sent(phone))
        self._heed(came)
        return came

    def _given_up(self, message: Unticked) -> bool:
        now = self._clock.monotonic()
        age = max(0.0, self._clock.now().timestamp() - message.handed_at / 1000)
        since = self._waits_since.setdefault(message.id, now - age)
        return self._looked.get(message.id, -inf) >= since + self._timing.tick

    def _longest_unseen(self, messages: list[Unticked]) -> Unticked:
        return min(messages, key=lambda message: self._looked.get(message.id, -inf))

    def _forget_all_but(self, messages: list[Unticked]) -> None:
        """A program that runs for weeks must not remember every message it ever looked at."""
        kept = {message.id for message in messages}
        self._looked = {one: at for one, at in self._looked.items() if one in kept}
        self._waits_since = {one: at for one, at in self._waits_since.items() if one in kept}

    def _look(self, channel: Channel, message: Unticked) -> None:
        self._looked[message.id] = self._clock.monotonic()
        self.leave()
        try:
            name = channel.open_chat(message.phone).name
        except RecipientFault:
            return
        self._here = message.phone
        self._note(message.id, message.status, channel.tick(message.bubble))
        self._hear(channel, message.phone)
        self._journal.chats.named(self._account, message.phone, name)

    def _note(self, delivery: int, known: DeliveryStatus, tick: Tick | None) -> None:
        seen = S.FAILED if tick is Tick.FAILED else BY_TICK[tick]
        if seen in DELIVERY_MOVES[known]:
            self._journal.ticked(delivery, seen)
            self._marked(tick)
