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
from broadcaster_desktop.core.events import CampaignMoved, Checking, Events, Notice, Noticed, NowServing
from broadcaster_desktop.core.limits import Go, Wait
from broadcaster_desktop.core.pacing import Pace, gap, next_allowed
from broadcaster_desktop.core.status import CampaignReason
from broadcaster_desktop.data.deliveries import Claimed, Unfinished
from broadcaster_desktop.errors import UserError
from broadcaster_desktop.sending.allowance import Allowance
from broadcaster_desktop.sending.book import Book
from broadcaster_desktop.sending.breaker import Breaker
from broadcaster_desktop.sending.marks import Marks
from broadcaster_desktop.sending.page import Page
from broadcaster_desktop.sending.repair import await_quiet, could_not_tell, look_up
from broadcaster_desktop.sending.serve import Desk, Outcome, TriedInVain, serve
from broadcaster_desktop.sending.tripwire import HELD_BACK, REST, STOPS, Tripwire, reason_to_stop
from broadcaster_desktop.whatsapp.channel import (
    AccountFault,
    Bubble,
    Channel,
    ConnectionFault,
    Tick,
    Unreachable,
)

log = logging.getLogger(__name__)
T = TypeVar("T")

Turns = dict[int, Go | Wait]
"""What the owner's limits let each running campaign do, in the order they are worked through."""

NAP = 60.0
"""Seconds after which one looks again at the latest: the owner may have changed the limits."""
MOMENT = 0.001
"""Seconds by which the planned time of a step may fall short of what it was planned for."""


@dataclass(frozen=True, slots=True)
class Tools:
    """What a lane is given."""

    book: Book
    desk: Desk
    allowance: Allowance
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
        self._page = Page(
            account, tools.make_channel, tools.book, tools.events, tools.keep_picture, tools.clock.monotonic
        )
        self._tripwire = Tripwire()
        self._marks = Marks(
            account, tools.desk.journal, self._timing, tools.clock, tools.desk.heed, self._tripwire.marked
        )
        self._breaker = Breaker(tools.clock.monotonic, self._timing.breaker, self._timing.longest_breaker)
        self._ready = False
        """The page is proved usable and no delivery is begun; while one is, any fault leaves it in doubt."""
        self._serving = ""
        """Whom a fault of the connection meets."""
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
        self._serving = ""
        try:
            self._tools.plan(self._work(campaigns))
        except Unreachable as fault:
            self._on_unreachable(campaigns, fault)
        except TriedInVain as fault:
            log.warning("stopped: %s", fault)
            self._leave_page(lost=True)
            self._stop(campaigns, CampaignReason.TOO_MANY_FAILURES)
        except ConnectionFault as fault:
            self._on_connection_fault(campaigns, fault)
        except AccountFault as fault:
            log.warning("stopped: %s", fault)
            self._stop(campaigns, STOPS.get(fault.state, CampaignReason.PAGE_CHANGED))
            self._page.look()
        except UserError as error:
            log.warning("stopped: %s", error.one_line())
            stored = error.code in ("storage", "database_locked", "database_damaged", "data_folder")
            self._stop(campaigns, CampaignReason.STORAGE if stored else CampaignReason.PAGE_CHANGED)
        except Exception:
            log.exception("a step failed")
            self._stop(campaigns, CampaignReason.TOO_MANY_FAILURES)

    def watch(self) -> None:
        """Look at the page between sends: its state, marks that rise, replies."""
        channel = self._page.channel
        if self._closed or channel is None:
            return
        try:
            observation = self._page.look()
            if not self._page.answers():
                self._leave_page(lost=True)
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
        self._page.look()
        return answer

    def repair(self) -> None:
        """Settle what an earlier run left in doubt, without sending anything."""
        self._make_ready(self._living())

    def close(self) -> None:
        """End the browser; nothing is done on this lane any more."""
        self._closed = True
        self._marks.leave()
        self._page.close()

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
        observation = self._page.look()
        reason = reason_to_stop(observation, self._tools.book.phone(self.account))
        if reason is None and self._tripwire.torn:
            reason = CampaignReason.ACCOUNT_RESTRICTED
        if reason is not None:
            self._require_own_number(self._tools.desk.journal.unfinished(self.account))
            self._stop(campaigns, reason)
            return self._in(self._timing.watch)
        if observation.state is not AccountState.LINKED:
            return self._wait_for_page(campaigns, observation, channel)
        self._unsettled_since = None
        if not self._breaker.closed:
            return self._probe(channel)
        if not self._ready:
            self._make_ready(channel)
        turns = self._turns(campaigns)
        due = next_allowed(self._tools.clock.now(), self._last_sent, self._pause_between)
        if due > self._tools.clock.now():
            return due
        job = self._claim(turns)
        return self._wind_up(turns, channel) if job is None else self._serve(job, channel)

    def _turns(self, campaigns: list[int]) -> Turns:
        """What the owner's limits let each campaign do now, said wherever it has to wait."""
        turns = {campaign: self._tools.allowance.look(campaign) for campaign in campaigns}
        for campaign, turn in turns.items():
            self._say([campaign], turn.reason if isinstance(turn, Wait) else None)
        return turns

    def _probe(self, channel: Channel) -> datetime:
        """After too many faults: see, without sending anything, whether the page is good again."""
        channel.canary()
        self._breaker.probed(good=True)
        return self._in(self._timing.between_reads)

    def _make_ready(self, channel: Channel) -> None:
        """Before the next message: prove the page usable, and look up what is in doubt."""
        journal = self._tools.desk.journal
        journal.requeue_unpressed(self.account)
        doubtful = journal.unfinished(self.account)
        if doubtful and not self._page.fresh:
            self._marks.leave()
            self._page.renew()
        channel.canary()
        self._tools.events.publish(Checking(self.account, len(doubtful)))
        if doubtful:
            await_quiet(channel, self._timing, self._tools.clock.monotonic)
            self._require_own_number(doubtful)
        for job in doubtful:
            look_up(job, channel, self._tools.desk)
            self._tools.events.publish(CampaignMoved(job.campaign))
        self._tools.events.publish(Checking(self.account, 0))
        if doubtful:
            self._tools.events.publish(Noticed(Notice.CHECKED, self.account, len(doubtful)))
        self._ready = True

    def _claim(self, turns: Turns) -> Claimed | None:
        """Take the next delivery; a claim that fails may have been written all the same."""
        self._ready = False
        again = self._tools.desk.retries.allowed
        journal = self._tools.desk.journal
        claims = (
            journal.claim(campaign, turn, again=again)
            for campaign, turn in turns.items()
            if isinstance(turn, Go)
        )
        job = next((job for job in claims if job is not None), None)
        self._ready = job is None
        return job

    def _serve(self, job: Claimed, channel: Channel) -> datetime:
        events = self._tools.events
        events.publish(NowServing(job.campaign, job.name or job.phone))
        self._page.fresh = False
        self._serving = job.phone
        self._marks.leave()
        self._tools.desk.retries.began(again=job.tries > 0)
        outcome, bubble = serve(job, channel, self._tools.desk, self._page.age())
        if outcome is not Outcome.WITHDRAWN:  # looking people up costs as much trust as writing to them
            self._last_sent = self._tools.clock.now()
            pace = Pace(self._tools.book.pace(job.campaign))
            self._pause_between = gap(pace, self._tools.random)
        if outcome is Outcome.LOOK_UP:
            self._make_ready(channel)
        self._ready = True
        self._count(outcome, bubble)
        if bubble is not None:
            self._marks.remember(job, bubble)
        events.publish(CampaignMoved(job.campaign))
        due = next_allowed(self._tools.clock.now(), self._last_sent, self._pause_between)
        wait = (due - self._tools.clock.now()).total_seconds()
        events.publish(NowServing(job.campaign, None, max(0.0, wait)))
        return due

    def _count(self, outcome: Outcome, bubble: Bubble | None) -> None:
        """What the outcome says of the connection and of the account."""
        if outcome in (Outcome.HANDED, Outcome.MARKED_FAILED):
            self._breaker.passed()
            self._tripwire.marked(bubble.tick if bubble else Tick.FAILED)
        if outcome is Outcome.REFUSED or self._tripwire.torn:
            self._stop(self._tools.book.running(self.account), CampaignReason.ACCOUNT_RESTRICTED)

    def _wind_up(self, turns: Turns, channel: Channel) -> datetime:
        """Nothing is due to be sent: collect ticks, and finish what has come to its end."""
        soonest = self._in(NAP)
        for campaign, turn in turns.items():
            later = self._next(campaign, turn)
            if later is None and not self._marks.collect(channel, campaign):
                self._tools.book.finish(campaign)
                self._tools.events.publish(CampaignMoved(campaign))
                return self._tools.clock.now()
            soonest = min(soonest, later or self._in(self._timing.poll))
        return soonest

    def _next(self, campaign: int, turn: Go | Wait) -> datetime | None:
        """When something of a campaign may be sent; None when nothing of it waits."""
        now = self._tools.clock.now()
        if isinstance(turn, Wait):
            wait = (turn.until - now).total_seconds()
            self._tools.events.publish(NowServing(campaign, None, wait))
            return turn.until
        later = self._tools.book.next_due(campaign, turn)
        if later is not None and later <= now and not self._tools.desk.retries.allowed:
            self._stop([campaign], CampaignReason.TOO_MANY_FAILURES)
        return later or turn.until

    def _require_own_number(self, doubtful: list[Unfinished]) -> None:
        """Another number's chats say nothing of what this one sent: a person must look."""
        seen, own = self._page.look().phone, self._tools.book.phone(self.account)
        if seen and own and seen != own:
            for job in doubtful:
                could_not_tell(job, self._tools.desk.journal)
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
        self._leave_page()
        self._page.tell(Observation(AccountState.OFFLINE, ("page_not_opened",)))
        self._say(campaigns, CampaignReason.OFFLINE)
        self._rest(self._timing.unreached)

    def _on_connection_fault(self, campaigns: list[int], fault: ConnectionFault) -> None:
        """Start the browser anew; the more faults, the longer the wait, and at last a person is asked."""
        log.warning("connection: %s", fault)
        self._leave_page(lost=True)
        if self._breaker.closed:
            self._breaker.failed(self._serving)
        else:
            self._breaker.probed(good=False)
        if self._breaker.exhausted:
            self._stop(campaigns, CampaignReason.TOO_MANY_FAILURES)
        elif not self._breaker.closed:
            self._say(campaigns, CampaignReason.OFFLINE)
            self._rest(self._breaker.wait())
        else:
            earlier = self._breaker.in_a_row - 1
            self._rest(self._tools.desk.retries.wait(earlier) if earlier else 0.0)

    def _rest(self, wait: float) -> None:
        self._rests_until = self._tools.clock.monotonic() + wait
        self._tools.plan(self._in(wait))

    def _open(self) -> Channel:
        if self._page.channel is None:
            self._ready = False
        return self._page.open()

    def _living(self) -> Channel:
        if not self._page.answers():
            self._leave_page(lost=True)
        return self._open()

    def _leave_page(self, *, lost: bool = False) -> None:
        self._marks.leave()
        self._page.drop(lost=lost)

    def _say(self, campaigns: list[int], reason: CampaignReason | None) -> None:
        for campaign in campaigns:
            if self._tools.book.waits_for(campaign, reason):
                self._tools.events.publish(CampaignMoved(campaign))

    def _stop(self, campaigns: list[int], reason: CampaignReason) -> None:
        """Pause these campaigns and ask a person; what was counted until here is forgotten."""
        self._rests_until = 0.0
        self._breaker.reset()
        self._tripwire.reset()
        self._tools.desk.retries.reset()
        if reason is CampaignReason.PAGE_CHANGED:
            self._page.picture()
        self._tools.book.stop(campaigns, reason)
        if reason in HELD_BACK:
            self._tools.book.rest(self.account, self._tools.clock.now() + REST)
        for campaign in campaigns:
            self._tools.events.publish(CampaignMoved(campaign))

    def _in(self, seconds: float) -> datetime:
        return self._tools.clock.now() + timedelta(seconds=seconds)
