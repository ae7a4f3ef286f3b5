"""Lanes on real threads and a real scheduler: who runs where, what is planned, and that an end is an end."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime

import pytest

from broadcaster_desktop.core.account import AccountState, Observation
from broadcaster_desktop.core.events import CampaignMoved
from broadcaster_desktop.core.status import CampaignReason, CampaignStatus
from broadcaster_desktop.data import accounts, campaigns
from broadcaster_desktop.sending.lane import Tools
from broadcaster_desktop.sending.scheduler import Sending
from broadcaster_desktop.sending.timing import Timing
from broadcaster_desktop.whatsapp.channel import AccountFault, ConnectionFault
from tests.sending.conftest import MakeShop
from tests.sending.laws import agrees
from tests.sending.scripted import Press, RunningClock, Server
from tests.sending.shop import Shop, phones

PATIENCE = 20.0
TIMING = Timing().scaled(0.01)


@pytest.fixture
def live(make_shop: MakeShop) -> Shop:
    """A shop on the real clock, its waits short."""
    return make_shop(clock=RunningClock(), timing=TIMING)


@contextmanager
def sending(shop: Shop, *, sends: bool = True) -> Iterator[Sending]:
    made = Sending(lambda account, plan: _tools(shop, plan), shop.clock, sends=sends)
    try:
        yield made
    finally:
        made.close()


def _tools(shop: Shop, plan: Callable[[datetime], None]) -> Tools:
    shop.with_tools(plan=plan)
    return shop.tools


def until(shop: Shop, what: Callable[[], bool]) -> None:
    """Wait for something that campaigns bring about."""
    moved = threading.Event()
    forget = shop.events.subscribe(lambda event: moved.set() if isinstance(event, CampaignMoved) else None)
    try:
        end = time.monotonic() + PATIENCE
        while not what():
            assert time.monotonic() < end, "waited in vain"
            moved.wait(0.05)
            moved.clear()
    finally:
        forget()


def finished(shop: Shop, campaign: int) -> Callable[[], bool]:
    return lambda: shop.view(campaign).status is CampaignStatus.FINISHED


def test_a_campaign_runs_to_its_end_on_the_accounts_one_thread(live: Shop) -> None:
    threads: set[str] = set()
    live.server.at_call = lambda call: threads.add(threading.current_thread().name)
    campaign = live.begin(phones(5))
    with sending(live) as lanes:
        lanes.work(live.account)
        until(live, finished(live, campaign))
    assert len(threads) == 1
    assert threading.current_thread().name not in threads
    assert not agrees(live)
    assert live.server.living is not None
    assert not live.server.living.is_running


def test_closing_finishes_the_message_in_hand_and_leaves_no_thread(live: Shop) -> None:
    before = set(threading.enumerate())
    campaign = live.begin(phones(5))
    reached, go_on = threading.Event(), threading.Event()

    def hold(phone: str, text: str) -> None:
        reached.set()
        assert go_on.wait(PATIENCE)

    live.server.at_press = hold
    with sending(live) as lanes:
        lanes.work(live.account)
        assert reached.wait(PATIENCE)
        closing = threading.Thread(target=lanes.close)
        closing.start()
        go_on.set()
        closing.join(PATIENCE)
        assert not closing.is_alive()
    assert len(live.server.messages) == 1
    assert "sending" not in live.statuses(campaign)
    assert not agrees(live)
    assert not [thread for thread in threading.enumerate() if thread not in before]


def test_after_the_end_nothing_begins_anew(live: Shop) -> None:
    live.begin(phones(2))
    before = set(threading.enumerate())
    with sending(live) as lanes:
        pass
    lanes.work(live.account)
    lanes.rest(live.account)
    lanes.every(0.01, lambda: None, "housekeeping")
    with pytest.raises(ConnectionFault):
        lanes.ask(live.account, lambda channel: channel.observe()).result(PATIENCE)
    assert not live.server.calls
    assert not [thread for thread in threading.enumerate() if thread not in before]


def test_rest_takes_the_planned_step_away_and_work_goes_on(live: Shop) -> None:
    campaign = live.begin(phones(3), pace="safe")
    with sending(live) as lanes:
        lanes.work(live.account)
        until(
            live, lambda: live.statuses(campaign)[0] != "queued" and "sending" not in live.statuses(campaign)
        )
        live.pause(campaign)
        lanes.rest(live.account)
        sent = len(live.server.messages)
        lanes.ask(live.account, lambda channel: channel.observe()).result(PATIENCE)
        assert len(live.server.messages) == sent == 1


def test_many_requests_to_work_do_not_make_many_lanes(live: Shop) -> None:
    campaign = live.begin(phones(4))
    with sending(live) as lanes:
        askers = [threading.Thread(target=_often, args=(lambda: lanes.work(live.account),)) for _ in range(4)]
        for asker in askers:
            asker.start()
        for asker in askers:
            asker.join()
        until(live, finished(live, campaign))
    assert live.server.calls.count("start") == 1
    assert len(live.server.messages) == 4


def test_questions_are_answered_on_the_accounts_thread_and_faults_come_back(live: Shop) -> None:
    with sending(live, sends=False) as lanes:
        seen = lanes.ask(live.account, lambda channel: channel.observe()).result(PATIENCE)
        assert seen.state is AccountState.LINKED
        live.server.fault("canary", AccountFault(AccountState.PAGE_CHANGED))
        with pytest.raises(AccountFault):
            lanes.ask(live.account, lambda channel: channel.canary()).result(PATIENCE)


def test_a_process_that_only_keeps_the_books_sends_nothing(live: Shop) -> None:
    campaign = live.begin(phones(2))
    with sending(live, sends=False) as lanes:
        lanes.work(live.account)
        lanes.ask(live.account, lambda channel: channel.observe()).result(PATIENCE)
        lanes.repair(live.account).result(PATIENCE)
    assert live.statuses(campaign) == ["queued", "queued"]
    assert not live.server.messages


def test_repair_settles_a_doubt_without_sending(live: Shop) -> None:
    campaign = live.begin(phones(2))
    live.server.presses.append(Press(shown_after=None))
    live.server.fault("reload", AccountFault(AccountState.CONFLICT))
    with sending(live) as lanes:
        lanes.work(live.account)
        until(live, lambda: live.view(campaign).status is CampaignStatus.PAUSED)
        assert live.statuses(campaign) == ["sending", "queued"]
        lanes.repair(live.account).result(PATIENCE)
    assert live.statuses(campaign)[0] in ("handed_over", "sent", "delivered")
    assert live.statuses(campaign)[1] == "queued"


@pytest.mark.allow_errors
def test_a_bug_in_a_step_is_logged_and_pauses_the_campaign(
    live: Shop, caplog: pytest.LogCaptureFixture
) -> None:
    campaign = live.begin(phones(2))
    live.server.fault("write", ZeroDivisionError("a bug"))
    with sending(live) as lanes:
        lanes.work(live.account)
        until(live, lambda: live.view(campaign).status is CampaignStatus.PAUSED)
        assert live.view(campaign).reason is CampaignReason.TOO_MANY_FAILURES
        live.resume(campaign)
        lanes.work(live.account)
        until(live, finished(live, campaign))
    assert "a step failed" in caplog.text
    assert not agrees(live)
    assert len(live.server.messages) == 2


def test_accounts_work_side_by_side_each_on_its_own_thread(live: Shop) -> None:
    other, second = _second_account(live)
    first = live.begin(phones(3))
    threads: dict[str, set[str]] = {"first": set(), "other": set()}
    both = threading.Barrier(2, timeout=PATIENCE)

    def note(which: str) -> Callable[[str, str], None]:
        def at_press(phone: str, text: str) -> None:
            if not threads[which]:
                both.wait()
            threads[which].add(threading.current_thread().name)

        return at_press

    live.server.at_press, other.at_press = note("first"), note("other")
    servers = {live.account: live.server, second.account: other}

    def tools(account: int, plan: Callable[[datetime], None]) -> Tools:
        live.with_tools(plan=plan, make_channel=servers[account].open)
        return live.tools

    made = Sending(tools, live.clock, sends=True)
    try:
        made.work(live.account)
        made.work(second.account)
        until(live, finished(live, first))
        until(live, finished(live, second.campaign))
    finally:
        made.close()
    assert len(threads["first"]) == len(threads["other"]) == 1
    assert threads["first"] != threads["other"]


def _often(action: Callable[[], None]) -> None:
    for _ in range(10):
        action()


class _Second:
    def __init__(self, account: int, campaign: int) -> None:
        self.account = account
        self.campaign = campaign


def _second_account(shop: Shop) -> tuple[Server, _Second]:
    server = Server(shop.clock)
    server.own = "+919811111111"
    campaign = shop.begin(phones(3), name="Holi")
    with shop.database.write() as connection:
        account = accounts.ensure(connection, "practice", shop.clock.now())
        seen = Observation(AccountState.LINKED, phone=server.own)
        accounts.seen(connection, account, seen, shop.clock.now())
        campaigns.bind(connection, campaign, account)
    return server, _Second(account, campaign)


def test_housekeeping_runs_beside_the_lanes(live: Shop) -> None:
    ran = threading.Event()
    with sending(live) as lanes:
        lanes.every(0.01, ran.set, "housekeeping")
        assert ran.wait(PATIENCE)
