"""Lanes on real threads and a real scheduler: who runs where, what is planned, and that an end is an end."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest

from broadcaster_desktop.core.account import AccountState, Observation
from broadcaster_desktop.core.events import CampaignMoved
from broadcaster_desktop.core.status import CampaignReason, CampaignStatus
from broadcaster_desktop.data import accounts, campaigns
from broadcaster_desktop.sending.scheduler import DUE_EVERY, Sending
from broadcaster_desktop.sending.timing import Timing
from broadcaster_desktop.sending.tools import Tools
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
    """All three are at the press at the same moment; none waits for another."""
    all_of = [_first(live), _another(live, "+919811111111"), _another(live, "+919822222222")]
    threads: dict[int, set[str]] = {one.account: set() for one in all_of}
    together = threading.Barrier(len(all_of), timeout=PATIENCE)

    def note(account: int) -> Callable[[str, str], None]:
        def at_press(phone: str, text: str) -> None:
            if not threads[account]:
                together.wait()
            threads[account].add(threading.current_thread().name)

        return at_press

    for one in all_of:
        one.server.at_press = note(one.account)
    with _sending_for(live, all_of) as lanes:
        for one in all_of:
            lanes.work(one.account)
        for one in all_of:
            until(live, finished(live, one.campaign))
    assert all(len(names) == 1 for names in threads.values())
    assert len(set.union(*threads.values())) == len(all_of)
    assert [len(one.server.messages) for one in all_of] == [3, 3, 3]


def test_one_that_hangs_and_one_that_is_paused_hold_up_no_other(live: Shop) -> None:
    before = set(threading.enumerate())
    hanging, paused, third = _first(live), _another(live, "+919811111111"), _another(live, "+919822222222")
    hangs, go_on = threading.Event(), threading.Event()

    def hang(phone: str, text: str) -> None:
        hangs.set()
        assert go_on.wait(PATIENCE)

    hanging.server.at_press = hang
    with _sending_for(live, [hanging, paused, third]) as lanes:
        lanes.work(hanging.account)
        assert hangs.wait(PATIENCE)
        live.pause(paused.campaign)
        lanes.work(paused.account)
        lanes.work(third.account)
        until(live, finished(live, third.campaign))
        assert (len(hanging.server.messages), len(paused.server.messages)) == (0, 0)
        live.resume(paused.campaign)
        lanes.work(paused.account)
        until(live, finished(live, paused.campaign))
        closing = threading.Thread(target=lanes.close)
        closing.start()
        go_on.set()
        closing.join(PATIENCE)
        assert not closing.is_alive()
    assert len(hanging.server.messages) == 1, "the message in hand is finished, and none follows"
    assert "sending" not in live.statuses(hanging.campaign)
    assert (len(paused.server.messages), len(third.server.messages)) == (3, 3)
    assert not [thread for thread in threading.enumerate() if thread not in before]


def _often(action: Callable[[], None]) -> None:
    for _ in range(10):
        action()


@dataclass(frozen=True)
class _Account:
    """An account with a campaign of its own, to people who may also be another account's."""

    account: int
    campaign: int
    server: Server


def _first(shop: Shop) -> _Account:
    return _Account(shop.account, shop.begin(phones(3)), shop.server)


def _another(shop: Shop, own: str) -> _Account:
    server = Server(shop.clock)
    server.own = own
    campaign = shop.begin(phones(3), name=f"Holi {own}")
    with shop.database.write() as connection:
        account = accounts.ensure(connection, "practice", shop.clock.now())
        seen = Observation(AccountState.LINKED, phone=own)
        accounts.seen(connection, account, seen, shop.clock.now())
        campaigns.bind(connection, campaign, account)
    return _Account(account, campaign, server)


@contextmanager
def _sending_for(shop: Shop, all_of: Sequence[_Account]) -> Iterator[Sending]:
    servers = {one.account: one.server for one in all_of}

    def tools(account: int, plan: Callable[[datetime], None]) -> Tools:
        shop.with_tools(plan=plan, make_channel=servers[account].open)
        return shop.tools

    made = Sending(tools, shop.clock, sends=True)
    try:
        yield made
    finally:
        made.close()


def test_housekeeping_runs_beside_the_lanes(live: Shop) -> None:
    ran = threading.Event()
    with sending(live) as lanes:
        lanes.every(0.01, ran.set, "housekeeping")
        assert ran.wait(PATIENCE)


@pytest.mark.allow_errors
def test_housekeeping_goes_on_after_a_failure(live: Shop, caplog: pytest.LogCaptureFixture) -> None:
    ran = threading.Event()
    times: list[int] = []

    def chore() -> None:
        times.append(1)
        if len(times) < 3:
            raise ZeroDivisionError("a bug")
        ran.set()

    with sending(live) as lanes:
        lanes.every(0.01, chore, "housekeeping")
        assert ran.wait(PATIENCE)
    assert "a bug" in caplog.text


class Shifted(RunningClock):
    """The computer's clock, off by so many seconds."""

    off = 0.0

    def now(self) -> datetime:
        return super().now() + timedelta(seconds=self.off)


def _comes_within(lanes: Sending, name: str, wait: timedelta) -> bool:
    """Whether a job stands in the plan for soon; while it runs it stands there not at all."""
    assert lanes._scheduler is not None
    job = lanes._scheduler.get_job(name)
    return job is not None and job.next_run_time < datetime.now(UTC) + wait


def test_planned_anew_all_goes_on_after_the_clock_was_set_back(make_shop: MakeShop) -> None:
    """All was planned by a clock an hour ahead of today's: nothing would come up for an hour."""
    clock = Shifted()
    shop = make_shop(clock=clock, timing=TIMING)
    campaign = shop.begin(phones(3))
    chore = threading.Event()
    clock.off = 3600.0
    with sending(shop) as lanes:
        lanes.work(shop.account)
        lanes.every(DUE_EVERY, chore.set, "housekeeping")
        assert lanes._scheduler is not None
        planned = {job.id: job.next_run_time for job in lanes._scheduler.get_jobs()}
        assert set(planned) == {"step-1", "watch-1", "housekeeping"}
        clock.off = 0.0
        assert all(at > clock.now() + timedelta(minutes=59) for at in planned.values())
        lanes.replan()
        until(shop, finished(shop, campaign))
        assert chore.wait(PATIENCE)
        soon = timedelta(seconds=DUE_EVERY + 1)
        for name in ("housekeeping", "watch-1"):
            until(shop, partial(_comes_within, lanes, name, soon))
    assert len(shop.server.messages) == 3


def test_planning_anew_in_the_midst_of_work_changes_nothing_else(live: Shop) -> None:
    campaign = live.begin(phones(6))
    with sending(live) as lanes:
        live.server.at_call = lambda call: lanes.replan()
        lanes.work(live.account)
        until(live, finished(live, campaign))
        live.server.at_call = lambda call: None
        lanes.ask(live.account, lambda channel: channel.observe()).result(PATIENCE)
        assert lanes._scheduler is not None
        names = [job.id for job in lanes._scheduler.get_jobs()]
        assert names.count("watch-1") <= 1
    lanes.replan()
    assert len(live.server.messages) == 6
    assert not agrees(live)
