"""One account's deliveries on a page that is linked: doubts looked up, then one message after the other.

The lane calls it step by step, on its own thread, and deals with whatever it raises.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from broadcaster_desktop.core.account import AccountState
from broadcaster_desktop.core.events import CampaignMoved, Checking, Notice, Noticed, NowServing
from broadcaster_desktop.core.limits import Go, Wait
from broadcaster_desktop.core.pacing import Pace, gap, next_allowed
from broadcaster_desktop.core.status import CampaignReason
from broadcaster_desktop.data.deliveries import Claimed
from broadcaster_desktop.sending.breaker import Breaker
from broadcaster_desktop.sending.marks import Marks
from broadcaster_desktop.sending.page import Page
from broadcaster_desktop.sending.repair import await_quiet, could_not_tell, look_up
from broadcaster_desktop.sending.serve import Outcome, serve
from broadcaster_desktop.sending.tools import Tools
from broadcaster_desktop.sending.tripwire import Tripwire
from broadcaster_desktop.whatsapp.channel import AccountFault, Bubble, Channel, ConnectionFault, Tick

Turns = dict[int, Go | Wait]
"""What the owner's limits let each running campaign do, in the order they are worked through."""

NAP = 60.0
"""Seconds after which one looks again at the latest: the owner may have changed the limits."""
MOST_IN_VAIN = 3
"""Presses in a row of which the chat shows nothing; after them it is the page's matter and nobody's own."""


@dataclass(frozen=True, slots=True)
class Gauges:
    """What counts faults and refusals."""

    breaker: Breaker
    tripwire: Tripwire

    def reset(self) -> None:
        """A person is asked: what was counted before says nothing any more."""
        self.breaker.reset()
        self.tripwire.reset()


class Round:
    """What a lane does while nothing is wrong."""

    def __init__(
        self,
        account: int,
        tools: Tools,
        page: Page,
        marks: Marks,
        gauges: Gauges,
        stop: Callable[[Sequence[int], CampaignReason], None],
    ) -> None:
        self._account = account
        self._tools = tools
        self._timing = tools.desk.timing
        self._page = page
        self._marks = marks
        self._gauges = gauges
        self._stop = stop
        self._last_sent: datetime | None = None
        self._pause_between = timedelta()
        self.ready = False
        """The page is proved usable and no delivery is begun; while one is, any fault leaves it in doubt."""
        self.serving = ""
        """Whom a fault of the connection meets (E.164); "" while nobody is tried."""
        self.waits = False
        """All running campaigns waited for their hours or for the next day, when last looked at."""
        self._in_vain = 0
        """Presses since the last message that was seen in its chat."""

    def go_on(self, campaigns: Sequence[int], channel: Channel) -> datetime:
        """One piece of work for these running campaigns; when to come back."""
        if not self.ready:
            self.make_ready(channel)
        if self._in_vain >= MOST_IN_VAIN:
            self._in_vain = 0
            self._stop(campaigns, CampaignReason.TOO_MANY_FAILURES)
            return self._tools.clock.now()
        turns = self._turns(campaigns)
        self.waits = all(isinstance(turn, Wait) for turn in turns.values())
        now = self._tools.clock.now()
        if self._last_sent is not None:  # set back, the clock must not have the wait begin anew at each look
            self._last_sent = min(self._last_sent, now)
        due = next_allowed(now, self._last_sent, self._pause_between)
        if due > now:
            return due
        job = self._claim(turns)
        return self._wind_up(turns, channel) if job is None else self._serve(job, channel)

    def _turns(self, campaigns: Sequence[int]) -> Turns:
        """What the owner's limits let each campaign do now, said wherever it has to wait."""
        turns = {campaign: self._tools.allowance.look(campaign) for campaign in campaigns}
        for campaign, turn in turns.items():
            reason = turn.reason if isinstance(turn, Wait) else None
            self._tools.book.wait_for([campaign], reason, self._tools.events)
        return turns

    def make_ready(self, channel: Channel) -> None:
        """Before the next message: prove the page usable, and look up what is in doubt."""
        journal = self._tools.desk.journal
        journal.requeue_unpressed(self._account)
        doubtful = journal.unfinished(self._account)
        if doubtful and not self._page.fresh:
            self._page.renew()
        self._marks.leave()
        channel.canary()
        self.require_own_number(sure=True)
        self._tools.events.publish(Checking(self._account, len(doubtful)))
        if doubtful:
            await_quiet(channel, self._timing, self._tools.clock.monotonic)
        for job in doubtful:
            found = look_up(job, channel, self._tools.desk)
            self._in_vain = 0 if found else self._in_vain + 1
            self._tools.events.publish(CampaignMoved(job.campaign))
        self._tools.events.publish(Checking(self._account, 0))
        if doubtful:
            self._tools.events.publish(Noticed(Notice.CHECKED, self._account, len(doubtful)))
        self.ready = True

    def _claim(self, turns: Turns) -> Claimed | None:
        """Take the next delivery; a claim that fails may have been written all the same."""
        self.ready = False
        again = self._tools.desk.retries.allowed
        journal = self._tools.desk.journal
        claims = (
            journal.claim(campaign, turn, again=again)
            for campaign, turn in turns.items()
            if isinstance(turn, Go)
        )
        job = next((job for job in claims if job is not None), None)
        self.ready = job is None
        return job

    def _serve(self, job: Claimed, channel: Channel) -> datetime:
        events = self._tools.events
        events.publish(NowServing(job.campaign, job.name or job.phone))
        self._page.fresh = False
        self.serving = job.phone
        self._marks.leave()
        self._tools.desk.retries.began(again=job.tries > 0)
        outcome, bubble = serve(job, channel, self._tools.desk, self._page.age())
        if outcome not in (Outcome.WITHDRAWN, Outcome.FILES_CHANGED):  # a look-up costs trust like a message
            self._last_sent = self._tools.clock.now()
            pace = Pace(self._tools.book.pace(job.campaign))
            self._pause_between = gap(pace, self._tools.random)
        if outcome is Outcome.LOOK_UP:
            self.make_ready(channel)
        self.ready = True
        self._count(job, outcome, bubble)
        if bubble is not None:
            self._marks.remember(job, bubble)
        events.publish(CampaignMoved(job.campaign))
        due = next_allowed(self._tools.clock.now(), self._last_sent, self._pause_between)
        wait = (due - self._tools.clock.now()).total_seconds()
        events.publish(NowServing(job.campaign, None, max(0.0, wait)))
        return due

    def _count(self, job: Claimed, outcome: Outcome, bubble: Bubble | None) -> None:
        """What the outcome says of the connection, of the account and of the campaign's files."""
        files = tuple(file.digest for file in job.attachments)
        if outcome is Outcome.FILES_CHANGED:
            self._stop([job.campaign], CampaignReason.STORAGE)
        if outcome is Outcome.FILE_REFUSED and self._gauges.tripwire.files_refused(files, job.phone):
            self._stop([job.campaign], CampaignReason.TOO_MANY_FAILURES)
        if outcome in (Outcome.HANDED, Outcome.MARKED_FAILED):
            self._in_vain = 0
            self._gauges.tripwire.files_taken(files)
            self._gauges.breaker.passed()
            self._gauges.tripwire.marked(bubble.tick if bubble else Tick.FAILED)
        if outcome is Outcome.REFUSED or self._gauges.tripwire.torn:
            self._stop(self._tools.book.running(self._account), CampaignReason.ACCOUNT_RESTRICTED)

    def _wind_up(self, turns: Turns, channel: Channel) -> datetime:
        """Nothing is due to be sent: collect ticks, and finish what has come to its end."""
        soonest = self._in(NAP)
        for campaign, turn in turns.items():
            later = self._next(campaign, turn)
            if later is None and not self._marks.collect(channel, campaign):
                self._tools.book.end(campaign)
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

    def require_own_number(self, *, sure: bool = False) -> None:
        """Another number's chats say nothing of what this one sent: a person must look, AccountFault.

        With `sure` so does a page that tells no number, after a code that any phone may have taken.
        """
        observation = self._page.look()
        seen, own = observation.phone, self._tools.book.phone(self._account)
        if sure and not seen and self._tools.book.is_unsure(self._account):
            if observation.state is not AccountState.LINKED:
                raise ConnectionFault("the page was left before it told its number")
            raise AccountFault(AccountState.PAGE_CHANGED, ("own_number",))
        if seen and own and seen != own:
            for job in self._tools.desk.journal.unfinished(self._account):
                could_not_tell(job, self._tools.desk.journal)
            raise AccountFault(AccountState.LOGGED_OUT, ("other_number",))

    def _in(self, seconds: float) -> datetime:
        return self._tools.clock.now() + timedelta(seconds=seconds)
