"""A lane works through one account's deliveries; all of it runs on the one thread that owns the browser.

Each `step` is one job of about a message's length that plans the next, so that pausing is never far off.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from typing import TypeVar

from broadcaster_desktop.core.account import AccountState, Observation
from broadcaster_desktop.core.clock import Clock
from broadcaster_desktop.core.events import AccountSeen, CampaignMoved, Checking, Events, NowServing
from broadcaster_desktop.core.pacing import Pace, gap, next_allowed
from broadcaster_desktop.core.status import CampaignReason
from broadcaster_desktop.data.deliveries import Claimed
from broadcaster_desktop.errors import UserError
from broadcaster_desktop.sending.book import Book
from broadcaster_desktop.sending.marks import Marks
from broadcaster_desktop.sending.repair import await_quiet, look_up
from broadcaster_desktop.sending.serve import Desk, Outcome, serve
from broadcaster_desktop.sending.tripwire import STOPS, reason_to_stop
from broadcaster_desktop.whatsapp.channel import AccountFault, Channel, ConnectionFault

log = logging.getLogger(__name__)
T = TypeVar("T")

MOST_FAULTS = 3
"""Faults of the connection in a row after which the campaign pauses and a person is asked."""


@dataclass(frozen=True, slots=True)
class Tools:
    """What a lane is given."""

    book: Book
    desk: Desk
    events: Events
    clock: Clock
    random: Random
    make_channel: Callable[[], Channel]
    plan: Callable[[datetime], None]
    """Plan the next step, in place of the one planned before."""


class Lane:
    """One account's sender; `step`, `watch`, `ask` and `close` are called on its own thread only."""

    def __init__(self, account: int, tools: Tools) -> None:
        self.account = account
        self._tools = tools
        self._timing = tools.desk.timing
        self._marks = Marks(tools.desk.journal, self._timing, tools.clock, tools.desk.heed)
        self._channel: Channel | None = None
        self._seen: Observation | None = None
        self._ready = False
        self._faults = 0
        self._unsettled_since: float | None = None
        self._last_sent: datetime | None = None
        self._pause_between = timedelta()
        self._closed = False

    def step(self) -> None:
        """Do the next thing that is due for the account's running campaigns, and plan the one after."""
        campaigns = self._tools.book.running(self.account)
        if self._closed or not campaigns:
            return
        try:
            self._tools.plan(self._work(campaigns))
        except ConnectionFault as fault:
            self._on_connection_fault(campaigns, fault)
        except AccountFault as fault:
            self._stop(campaigns, STOPS.get(fault.state, CampaignReason.PAGE_CHANGED))
            self._look()
        except UserError as error:
            log.warning("stopped: %s", error.one_line())
            stored = error.code in ("storage", "database_locked", "database_damaged", "data_folder")
            self._stop(campaigns, CampaignReason.STORAGE if stored else CampaignReason.PAGE_CHANGED)
        except Exception:
            log.exception("a step failed")
            self._stop(campaigns, CampaignReason.TOO_MANY_FAILURES)

    def watch(self) -> None:
        """Look at the page between sends: its state, marks that rise, replies."""
        if self._closed or self._channel is None:
            return
        try:
            observation = self._look()
            if observation.state is AccountState.LINKED and not self._tools.book.running(self.account):
                self._marks.look_around(self._channel, self.account)
        except (ConnectionFault, AccountFault) as fault:
            log.info("watching: %s", fault)

    def ask(self, question: Callable[[Channel], T]) -> T:
        """Open the account's page if it is not open, and do one thing with it."""
        answer = question(self._open())
        self._look()
        return answer

    def repair(self) -> None:
        """Settle what an earlier run left in doubt, without sending anything."""
        self._make_ready(self._open())

    def close(self) -> None:
        """End the browser; nothing is done on this lane any more."""
        self._closed = True
        if self._channel is not None:
            self._channel.close()
            self._channel = None

    def _work(self, campaigns: list[int]) -> datetime:
        """One piece of work; when to come back."""
        channel = self._open()
        self._marks.look_at_last(channel)
        observation = self._look()
        reason = reason_to_stop(observation, self._tools.book.phone(self.account))
        if reason is not None:
            self._stop(campaigns, reason)
            return self._in(self._timing.watch)
        if observation.state is not AccountState.LINKED:
            return self._wait_for_page(campaigns, observation)
        self._unsettled_since = None
        self._say(campaigns, None)
        if not self._ready:
            self._make_ready(channel)
        due = next_allowed(self._tools.clock.now(), self._last_sent, self._pause_between)
        if due > self._tools.clock.now():
            return due
        job = self._claim(campaigns)
        return self._wind_up(campaigns, channel) if job is None else self._serve(job, channel)

    def _make_ready(self, channel: Channel) -> None:
        """Before the first message: prove the page usable, and look up what an earlier run left in doubt."""
        journal = self._tools.desk.journal
        channel.canary()
        journal.requeue_unpressed(self.account)
        doubtful = journal.unfinished(self.account)
        self._tools.events.publish(Checking(self.account, len(doubtful)))
        if doubtful:
            await_quiet(channel, self._timing, self._tools.clock.monotonic)
        for job in doubtful:
            look_up(job, channel, self._tools.desk)
            self._tools.events.publish(CampaignMoved(job.campaign))
        self._tools.events.publish(Checking(self.account, 0))
        self._ready = True

    def _claim(self, campaigns: list[int]) -> Claimed | None:
        claims = (self._tools.desk.journal.claim(campaign) for campaign in campaigns)
        return next((job for job in claims if job is not None), None)

    def _serve(self, job: Claimed, channel: Channel) -> datetime:
        events = self._tools.events
        events.publish(NowServing(job.campaign, job.name or job.phone))
        outcome, bubble = serve(job, channel, self._tools.desk)
        if outcome is Outcome.LOOK_UP:
            self._ready = False
            channel.reload()
            self._make_ready(channel)
        self._faults = 0
        if outcome is Outcome.REFUSED:
            self._stop([job.campaign], CampaignReason.ACCOUNT_RESTRICTED)
        if bubble is not None:
            self._marks.remember(job, bubble)
        if outcome in (Outcome.HANDED, Outcome.LOOK_UP):
            self._last_sent = self._tools.clock.now()
            pace = Pace(self._tools.book.pace(job.campaign))
            self._pause_between = gap(pace, self._tools.random)
        events.publish(CampaignMoved(job.campaign))
        wait = self._pause_between.total_seconds() if outcome is Outcome.HANDED else 0.0
        events.publish(NowServing(job.campaign, None, wait))
        return next_allowed(self._tools.clock.now(), self._last_sent, self._pause_between)

    def _wind_up(self, campaigns: list[int], channel: Channel) -> datetime:
        """Nothing is due to be sent: collect ticks, and finish what has come to its end."""
        for campaign in campaigns:
            later = self._tools.book.next_due(campaign)
            if later is not None:
                return later
            if not self._marks.collect(channel, campaign):
                self._tools.book.finish(campaign)
                self._tools.events.publish(CampaignMoved(campaign))
                return self._tools.clock.now()
        return self._in(self._timing.poll)

    def _wait_for_page(self, campaigns: list[int], observation: Observation) -> datetime:
        now = self._tools.clock.monotonic()
        if observation.state is AccountState.OFFLINE:
            self._say(campaigns, CampaignReason.OFFLINE)
            self._unsettled_since = None
        else:
            self._unsettled_since = now if self._unsettled_since is None else self._unsettled_since
            if now - self._unsettled_since > self._timing.settle:
                self._unsettled_since = None
                raise ConnectionFault(f"still {observation.state.value}: {', '.join(observation.evidence)}")
        return self._in(self._timing.poll)

    def _on_connection_fault(self, campaigns: list[int], fault: ConnectionFault) -> None:
        """Start the browser anew after a wait that grows; too many in a row pause the campaigns."""
        log.warning("connection: %s", fault)
        self._faults += 1
        if self._channel is not None:
            self._channel.close()
            self._channel = None
        if self._faults >= MOST_FAULTS:
            self._faults = 0
            self._stop(campaigns, CampaignReason.TOO_MANY_FAILURES)
            return
        wait = min(self._timing.backoff * 2 ** (self._faults - 1), self._timing.longest_backoff)
        self._tools.plan(self._in(self._tools.random.uniform(0, wait)))

    def _open(self) -> Channel:
        if self._closed:
            raise ConnectionFault("the lane is closed")
        if self._channel is None:
            channel = self._tools.make_channel()
            try:
                channel.start()
            except BaseException:
                channel.close()
                raise
            self._channel = channel
            self._ready = False
        return self._channel

    def _look(self) -> Observation:
        """Look at the page, and tell when something differs from the look before."""
        channel = self._channel
        if channel is None:
            return Observation(AccountState.UNKNOWN)
        observation = channel.observe()
        if observation != self._seen:
            self._seen = observation
            self._tools.book.seen(self.account, observation)
            self._tools.events.publish(AccountSeen(self.account, observation))
        return observation

    def _say(self, campaigns: list[int], reason: CampaignReason | None) -> None:
        for campaign in campaigns:
            if self._tools.book.waits_for(campaign, reason):
                self._tools.events.publish(CampaignMoved(campaign))

    def _stop(self, campaigns: list[int], reason: CampaignReason) -> None:
        """Pause every campaign of the account; when even that cannot be written, remember it in memory."""
        self._tools.book.stop(campaigns, reason)
        for campaign in campaigns:
            self._tools.events.publish(CampaignMoved(campaign))

    def _in(self, seconds: float) -> datetime:
        return self._tools.clock.now() + timedelta(seconds=seconds)
