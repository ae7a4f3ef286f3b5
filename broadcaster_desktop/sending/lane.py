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
from broadcaster_desktop.whatsapp.channel import (
    AccountFault,
    Channel,
    ChannelFault,
    ConnectionFault,
    Unreachable,
)

log = logging.getLogger(__name__)
T = TypeVar("T")

MOST_FAULTS = 3
"""Faults of the connection in a row after which the campaign pauses and a person is asked."""


MOMENT = 0.001
"""Seconds by which the planned time of a step may fall short of what it was planned for."""


@dataclass(frozen=True, slots=True)
class Tools:
    """What a lane is given."""

    book: Book
    desk: Desk
    events: Events
    clock: Clock
    random: Random
    make_channel: Callable[[], Channel]
    keep_picture: Callable[[bytes], None]
    """Keeps what the page shows, for the owner to look at."""
    plan: Callable[[datetime], None]
    """Plan the next step, in place of the one planned before."""


class Lane:
    """One account's sender; `step`, `watch`, `ask` and `close` are called on its own thread only."""

    def __init__(self, account: int, tools: Tools) -> None:
        self.account = account
        self._tools = tools
        self._timing = tools.desk.timing
        self._marks = Marks(account, tools.desk.journal, self._timing, tools.clock, tools.desk.heed)
        self._channel: Channel | None = None
        self._seen: Observation | None = None
        self._ready = False
        """The page is proved usable and no delivery is begun; while one is, any fault leaves it in doubt."""
        self._fresh = False
        """Nothing was pressed since the page was loaded."""
        self._faults = 0
        self._rests_until = 0.0
        self._next_glance = 0.0
        self._unsettled_since: float | None = None
        self._last_sent: datetime | None = None
        self._pause_between = timedelta()
        self._closed = False

    def step(self) -> None:
        """Do the next thing that is due for the account's running campaigns, and plan the one after."""
        if self._closed:
            return
        campaigns = self._to_do()
        rest = self._rests_until - self._tools.clock.monotonic()
        if not campaigns or rest > MOMENT:
            if campaigns:
                self._tools.plan(self._in(rest))
            return
        try:
            self._tools.plan(self._work(campaigns))
        except Unreachable as fault:
            self._on_unreachable(campaigns, fault)
        except ConnectionFault as fault:
            self._on_connection_fault(campaigns, fault)
        except AccountFault as fault:
            log.warning("stopped: %s", fault)
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
        channel = self._channel
        if self._closed or channel is None:
            return
        try:
            observation = self._look()
            if not self._answers(channel):
                self._drop()
                return
            if observation.state is AccountState.LINKED:
                self._marks.listen(channel)
            campaigns = self._tools.book.running(self.account)
            reason = reason_to_stop(observation, self._tools.book.phone(self.account))
            if campaigns and reason is not None and self._ready:
                self._stop(campaigns, reason)
            if not campaigns and reason is None and observation.state is AccountState.LINKED:
                self._glance(channel)
        except (ConnectionFault, AccountFault) as fault:
            log.info("watching: %s", fault)
        except UserError as error:
            log.warning("watching: %s", error.one_line())

    def ask(self, question: Callable[[Channel], T]) -> T:
        """Open the account's page if it is not open, and do one thing with it."""
        answer = question(self._living())
        self._look()
        return answer

    def repair(self) -> None:
        """Settle what an earlier run left in doubt, without sending anything."""
        self._make_ready(self._living())

    def close(self) -> None:
        """End the browser; nothing is done on this lane any more."""
        self._closed = True
        self._drop()

    def _glance(self, channel: Channel) -> None:
        """Between runs, open a chat for its replies or its mark once in a while."""
        now = self._tools.clock.monotonic()
        if now >= self._next_glance:
            self._next_glance = now + self._timing.glance
            self._marks.look_around(channel)

    def _to_do(self) -> list[int]:
        """The account's running campaigns; none when even that cannot be read, which is tried again."""
        try:
            for stopped in self._tools.book.stop_again():
                self._tools.events.publish(CampaignMoved(stopped))
            return self._tools.book.running(self.account)
        except UserError as error:
            log.warning("cannot see what is to be done: %s", error.one_line())
            self._tools.plan(self._in(self._timing.backoff))
            return []

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
            return self._wait_for_page(campaigns, observation, channel)
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
        """Before the next message: prove the page usable, and look up what is in doubt."""
        journal = self._tools.desk.journal
        journal.requeue_unpressed(self.account)
        doubtful = journal.unfinished(self.account)
        if doubtful and not self._fresh:
            self._marks.leave()
            channel.reload()
            self._fresh = True
        channel.canary()
        self._tools.events.publish(Checking(self.account, len(doubtful)))
        if doubtful:
            await_quiet(channel, self._timing, self._tools.clock.monotonic)
            self._require_own_number()
        for job in doubtful:
            look_up(job, channel, self._tools.desk)
            self._tools.events.publish(CampaignMoved(job.campaign))
        self._tools.events.publish(Checking(self.account, 0))
        self._ready = True

    def _claim(self, campaigns: list[int]) -> Claimed | None:
        """Take the next delivery; a claim that fails may have been written all the same."""
        self._ready = False
        claims = (self._tools.desk.journal.claim(campaign) for campaign in campaigns)
        job = next((job for job in claims if job is not None), None)
        self._ready = job is None
        return job

    def _serve(self, job: Claimed, channel: Channel) -> datetime:
        events = self._tools.events
        events.publish(NowServing(job.campaign, job.name or job.phone))
        self._fresh = False
        self._marks.leave()
        outcome, bubble = serve(job, channel, self._tools.desk)
        if outcome is not Outcome.WITHDRAWN:  # looking people up costs as much trust as writing to them
            self._last_sent = self._tools.clock.now()
            pace = Pace(self._tools.book.pace(job.campaign))
            self._pause_between = gap(pace, self._tools.random)
        if outcome is Outcome.LOOK_UP:
            self._make_ready(channel)
        self._ready = True
        self._faults = 0
        if outcome is Outcome.REFUSED:
            self._stop(self._tools.book.running(self.account), CampaignReason.ACCOUNT_RESTRICTED)
        if bubble is not None:
            self._marks.remember(job, bubble)
        events.publish(CampaignMoved(job.campaign))
        due = next_allowed(self._tools.clock.now(), self._last_sent, self._pause_between)
        wait = (due - self._tools.clock.now()).total_seconds()
        events.publish(NowServing(job.campaign, None, max(0.0, wait)))
        return due

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

    def _require_own_number(self) -> None:
        """Another number's chats say nothing of what this one sent."""
        seen, own = self._look().phone, self._tools.book.phone(self.account)
        if seen and own and seen != own:
            raise AccountFault(AccountState.LOGGED_OUT, ("other_number",))

    def _wait_for_page(self, campaigns: list[int], observation: Observation, channel: Channel) -> datetime:
        now = self._tools.clock.monotonic()
        channel.wait(0)  # a fault at once when the browser has died
        if observation.state is AccountState.OFFLINE:
            self._say(campaigns, CampaignReason.OFFLINE)
            self._unsettled_since = None
        else:
            self._unsettled_since = now if self._unsettled_since is None else self._unsettled_since
            if now - self._unsettled_since > self._timing.settle:
                self._unsettled_since = None
                if observation.state is AccountState.UNKNOWN:
                    raise AccountFault(AccountState.PAGE_CHANGED, observation.evidence)
                raise ConnectionFault(f"still {observation.state.value}: {', '.join(observation.evidence)}")
        return self._in(self._timing.poll)

    def _on_unreachable(self, campaigns: list[int], fault: Unreachable) -> None:
        """Wait for the internet, for as long as it takes; nobody is charged with it."""
        log.info("unreachable: %s", fault)
        self._drop()
        self._tell(Observation(AccountState.OFFLINE, ("page_not_opened",)))
        self._say(campaigns, CampaignReason.OFFLINE)
        self._rest(self._timing.unreached)

    def _on_connection_fault(self, campaigns: list[int], fault: ConnectionFault) -> None:
        """Start the browser anew after a wait that grows; too many in a row pause the campaigns."""
        log.warning("connection: %s", fault)
        self._faults += 1
        self._drop()
        if self._faults >= MOST_FAULTS:
            self._faults = 0
            self._stop(campaigns, CampaignReason.TOO_MANY_FAILURES)
            return
        longest = min(self._timing.backoff * 2 ** (self._faults - 1), self._timing.longest_backoff)
        self._rest(self._tools.random.uniform(0, longest))

    def _rest(self, wait: float) -> None:
        self._rests_until = self._tools.clock.monotonic() + wait
        self._tools.plan(self._in(wait))

    def _open(self) -> Channel:
        if self._closed:
            raise ConnectionFault("the lane is closed")
        if self._channel is None:
            channel = self._tools.make_channel()
            try:
                channel.start()
            except BaseException as error:
                channel.close()
                if isinstance(error, UserError) and error.code == AccountState.BROWSER_MISSING:
                    self._tell(Observation(AccountState.BROWSER_MISSING))
                raise
            self._channel = channel
            self._ready, self._fresh = False, True
        return self._channel

    def _living(self) -> Channel:
        """The channel, opened anew when its browser has died."""
        if self._channel is not None and not self._answers(self._channel):
            self._drop()
        return self._open()

    def _drop(self) -> None:
        """End the browser; the next work or question starts another."""
        channel, self._channel = self._channel, None
        self._marks.leave()
        if channel is not None:
            channel.close()

    def _answers(self, channel: Channel) -> bool:
        """Whether the browser is alive."""
        try:
            channel.wait(0)
        except ConnectionFault:
            return False
        return True

    def _look(self) -> Observation:
        """Look at the page, and tell when something differs from the look before."""
        channel = self._channel
        if channel is None:
            return Observation(AccountState.UNKNOWN)
        observation = channel.observe()
        if observation != self._seen:
            self._tell(observation)
        return observation

    def _tell(self, observation: Observation) -> None:
        self._seen = observation
        try:
            self._tools.book.seen(self.account, observation)
        except UserError as error:
            log.warning("a look could not be kept: %s", error.one_line())
        self._tools.events.publish(AccountSeen(self.account, observation))

    def _say(self, campaigns: list[int], reason: CampaignReason | None) -> None:
        for campaign in campaigns:
            if self._tools.book.waits_for(campaign, reason):
                self._tools.events.publish(CampaignMoved(campaign))

    def _stop(self, campaigns: list[int], reason: CampaignReason) -> None:
        """Pause these campaigns; when even that cannot be written, remember it in memory."""
        self._rests_until = 0.0
        if reason is CampaignReason.PAGE_CHANGED and self._channel is not None:
            self._picture(self._channel)
        self._tools.book.stop(campaigns, reason)
        for campaign in campaigns:
            self._tools.events.publish(CampaignMoved(campaign))

    def _picture(self, channel: Channel) -> None:
        try:
            self._tools.keep_picture(channel.picture())
        except (ChannelFault, OSError) as error:
            log.warning("no picture could be kept: %s", error)

    def _in(self, seconds: float) -> datetime:
        return self._tools.clock.now() + timedelta(seconds=seconds)
