"""A lane works through one account's deliveries; all of it runs on the one thread that owns the browser.

Each `step` is one job of about a message's length that plans the next, so that pausing is never far off.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeVar

from broadcaster_desktop.core.account import AccountState, Observation
from broadcaster_desktop.core.events import CampaignMoved
from broadcaster_desktop.core.status import CampaignReason
from broadcaster_desktop.errors import UserError
from broadcaster_desktop.sending.breaker import Breaker
from broadcaster_desktop.sending.inbox import Inbox
from broadcaster_desktop.sending.marks import Marks
from broadcaster_desktop.sending.page import Page
from broadcaster_desktop.sending.round import Gauges, Round
from broadcaster_desktop.sending.serve import TriedInVain
from broadcaster_desktop.sending.tools import Tools
from broadcaster_desktop.sending.tripwire import HELD_BACK, REST, STOPS, Tripwire, reason_to_stop
from broadcaster_desktop.whatsapp.channel import (
    AccountFault,
    Channel,
    ConnectionFault,
    Unreachable,
    WindowHidden,
)

log = logging.getLogger(__name__)
T = TypeVar("T")

MOMENT = 0.001
"""Seconds by which the planned time of a step may fall short of what it was planned for."""


class Lane:
    """One account's sender; `step`, `watch`, `ask` and `close` are called on its own thread only."""

    def __init__(self, account: int, tools: Tools) -> None:
        self.account = account
        self._tools = tools
        self._timing = tools.desk.timing
        self._page = Page(account, tools)
        breaker = Breaker(tools.clock.monotonic, self._timing.breaker, self._timing.longest_breaker)
        self._gauges = Gauges(breaker, Tripwire())
        self._marks = Marks(
            account,
            tools.desk.journal,
            self._timing,
            tools.clock,
            Inbox(account, tools.desk.journal.chats, self._timing, tools.clock, tools.desk.digest),
            tools.desk.heed,
            self._gauges.tripwire.marked,
        )
        self._round = Round(account, tools, self._page, self._marks, self._gauges, self._stop)
        self._rests_until = 0.0
        self._next_glance = 0.0
        self._unsettled_since: float | None = None
        self._held_back = False
        """WhatsApp refused something, and the page may go on saying so in the chat that is open."""
        self._closed = False

    def step(self) -> None:
        """Do the next thing that is due for the account's running campaigns, and plan the one after."""
        if self._closed:
            return
        campaigns = self._to_do()
        if not campaigns or self._rests(campaigns):
            return
        self._round.serving = ""
        try:
            self._tools.plan(self._work(campaigns))
        except Unreachable as fault:
            self._on_unreachable(campaigns, fault)
        except TriedInVain as fault:
            log.warning("stopped: %s", fault)
            self._leave_page(lost=True)
            self._stop(campaigns, CampaignReason.TOO_MANY_FAILURES)
        except WindowHidden as fault:
            log.warning("stopped: %s", fault)
            self._stop(campaigns, CampaignReason.WINDOW_HIDDEN)
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
            self._page.measure()
            if observation.state is AccountState.LINKED and not observation.hidden:
                self._marks.listen(channel)
            campaigns = self._tools.book.running(self.account)
            reason = reason_to_stop(observation, self._tools.book.phone(self.account))
            if campaigns and reason is not None and self._round.ready:
                self._stop(campaigns, reason)
            idle = not campaigns or self._round.waits
            if idle and reason is None and observation.state is AccountState.LINKED:
                self._recycle()
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

    def keep_picture(self) -> Path | None:
        """Keep a picture of the page as it is now; where, None when there is none."""
        return self._page.picture()

    def repair(self) -> None:
        """Settle what an earlier run left in doubt, without sending anything."""
        self._round.make_ready(self._living())

    def close(self) -> None:
        """End the browser; nothing is done on this lane any more."""
        self._closed = True
        self._marks.leave()
        self._page.close()

    def _glance(self, channel: Channel) -> None:
        """Between runs and in long waits, open a chat for its replies or its mark once in a while.

        What a stopped run left in doubt comes first: perhaps no other run ever follows that would settle it.
        """
        now = self._tools.clock.monotonic()
        if now < self._next_glance:
            return
        self._next_glance = now + self._timing.glance
        if self._tools.desk.journal.unfinished(self.account):
            self._round.make_ready(channel)
        else:
            self._marks.look_around(channel)

    def _to_do(self) -> list[int]:
        """The account's running campaigns; none when even that cannot be read, which is tried again."""
        try:
            for stopped in self._tools.book.stop_again(self._tools.events):
                self._tools.events.publish(CampaignMoved(stopped))
            return self._tools.book.running(self.account)
        except UserError as error:
            log.warning("cannot see what is to be done: %s", error.one_line())
            self._tools.plan(self._in(self._timing.backoff))
            return []

    def _rests(self, campaigns: list[int]) -> bool:
        """Whether it is too early for anything after a fault; the next step is then planned."""
        rest = self._rests_until - self._tools.clock.monotonic()
        if rest <= MOMENT:
            return False
        self._tools.plan(self._in(rest))
        if not self._gauges.breaker.closed:  # also for one that was begun or resumed meanwhile
            self._wait_for_connection(campaigns)
        return True

    def _work(self, campaigns: list[int]) -> datetime:
        """One piece of work; when to come back."""
        channel = self._open()
        if self._held_back:
            self._load_anew()
        self._marks.look_at_last(channel)
        observation = self._page.look()
        reason = reason_to_stop(observation, self._tools.book.phone(self.account))
        if reason is None and self._gauges.tripwire.torn:
            reason = CampaignReason.ACCOUNT_RESTRICTED
        if reason is not None:
            self._round.require_own_number()
            self._stop(campaigns, reason)
            return self._in(self._timing.watch)
        if observation.state is not AccountState.LINKED:
            return self._wait_for_page(campaigns, observation, channel)
        self._unsettled_since = None
        if not self._gauges.breaker.closed:
            return self._probe(channel)
        if self._round.ready and self._recycle():
            return self._in(0)
        return self._round.go_on(campaigns, channel)

    def _load_anew(self) -> None:
        self._held_back = False
        self._round.ready = self._page.fresh = False
        self._marks.leave()
        self._page.renew()

    def _recycle(self) -> bool:
        """A new tab where that is due, of a page seen linked; never while a delivery is begun or in doubt."""
        if not self._page.tab_is_due() or self._tools.desk.journal.unfinished(self.account):
            return False
        self._marks.leave()
        self._round.ready = False
        self._page.recycle()
        return True

    def _probe(self, channel: Channel) -> datetime:
        """After too many faults: see, without sending anything, whether the page is good again."""
        channel.canary()
        self._gauges.breaker.probed(good=True)
        return self._in(self._timing.between_reads)

    def _wait_for_page(self, campaigns: list[int], observation: Observation, channel: Channel) -> datetime:
        now = self._tools.clock.monotonic()
        channel.wait(0)  # a fault at once when the browser has died
        if observation.state is AccountState.OFFLINE:
            self._wait_for_connection(campaigns)
            self._unsettled_since = None
        elif observation.downloading:
            self._unsettled_since = None  # begun anew it would only take longer
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
        self._wait_for_connection(campaigns)
        self._rest(self._timing.unreached)

    def _on_connection_fault(self, campaigns: list[int], fault: ConnectionFault) -> None:
        """Start the browser anew; the more faults, the longer the wait, and at last a person is asked."""
        log.warning("connection: %s", fault)
        self._leave_page(lost=True)
        if self._gauges.breaker.closed:
            self._gauges.breaker.failed(self._round.serving)
        else:
            self._gauges.breaker.probed(good=False)
        if self._gauges.breaker.exhausted:
            self._stop(campaigns, CampaignReason.TOO_MANY_FAILURES)
        elif not self._gauges.breaker.closed:
            self._wait_for_connection(campaigns)
            self._rest(self._gauges.breaker.wait())
        else:
            earlier = self._gauges.breaker.in_a_row - 1
            self._rest(self._tools.desk.retries.wait(earlier) if earlier else 0.0)

    def _wait_for_connection(self, campaigns: list[int]) -> None:
        """Say so; the wait itself must not hang on whether that can be written."""
        try:
            self._tools.book.wait_for(campaigns, CampaignReason.OFFLINE, self._tools.events)
        except UserError as error:
            log.warning("a wait could not be written: %s", error.one_line())

    def _rest(self, wait: float) -> None:
        self._rests_until = self._tools.clock.monotonic() + wait
        self._tools.plan(self._in(wait))

    def _open(self) -> Channel:
        if self._page.channel is None:
            self._round.ready = False
        return self._page.open()

    def _living(self) -> Channel:
        if not self._page.answers():
            self._leave_page(lost=True)
        return self._open()

    def _leave_page(self, *, lost: bool = False) -> None:
        self._marks.leave()
        self._page.drop(lost=lost)

    def _stop(self, campaigns: Sequence[int], reason: CampaignReason) -> None:
        """Pause these campaigns and ask a person; what was counted until here is forgotten."""
        self._rests_until = 0.0
        self._gauges.reset()
        self._tools.desk.retries.reset()
        if reason is CampaignReason.PAGE_CHANGED and not self._page.is_pictured:
            self._page.picture()
        self._tools.book.stop(campaigns, reason, self._tools.events)
        if reason in HELD_BACK:
            self._held_back = True
            rest = self._tools.clock.now() + REST
            self._tools.book.rest(self.account, max(rest, self._page.until() or rest))
        for campaign in campaigns:
            self._tools.events.publish(CampaignMoved(campaign))

    def _in(self, seconds: float) -> datetime:
        return self._tools.clock.now() + timedelta(seconds=seconds)
