"""Pause, resume, cancel and retry-failed at any moment: the message in hand is finished, none follows."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from broadcaster_desktop.core.account import AccountState
from broadcaster_desktop.core.events import CampaignMoved, Event
from broadcaster_desktop.core.status import CampaignReason, CampaignStatus, DeliveryReason, DeliveryStatus
from broadcaster_desktop.errors import UserError
from broadcaster_desktop.sending.scheduler import Sending
from broadcaster_desktop.sending.timing import Timing
from broadcaster_desktop.sending.tools import Tools
from broadcaster_desktop.services.campaigns import Campaigns
from broadcaster_desktop.whatsapp.channel import AccountFault, ConnectionFault
from tests.sending.laws import agrees, conserved
from tests.sending.scripted import Press, RunningClock
from tests.sending.shop import Shop, phones

C = CampaignStatus
PATIENCE = 20.0
TIMING = Timing().scaled(0.01)
SERVED = {"handed_over", "sent", "delivered", "read"}


@dataclass
class Running:
    """A shop on the real clock whose campaigns are worked through."""

    shop: Shop
    sending: Sending
    campaigns: Campaigns
    moves: list[tuple[float, int]] = field(default_factory=list)

    def begin(self, people: int = 4, pace: str = "none") -> int:
        campaign = self.shop.begin(phones(people), pace=pace)
        self.sending.work(self.shop.account)
        return campaign

    def until(self, what: Callable[[], bool]) -> None:
        pause = threading.Event()
        end = time.monotonic() + PATIENCE
        while not what():
            assert time.monotonic() < end, "waited in vain"
            pause.wait(0.005)

    def stands(self, campaign: int) -> tuple[CampaignStatus, CampaignReason | None]:
        view = self.campaigns.view(campaign)
        return view.status, view.reason

    def next_step(self) -> timedelta:
        """In how long the lane will look again; 0 when none is planned."""
        assert self.sending._scheduler is not None
        job = self.sending._scheduler.get_job(f"step-{self.shop.account}")
        return job.next_run_time - self.shop.clock.now() if job else timedelta()

    def lane_is_idle(self) -> None:
        """Whatever stood in the lane's queue has been done."""
        self.sending.ask(self.shop.account, lambda channel: channel.observe()).result(PATIENCE)

    def hear(self, event: Event) -> None:
        if isinstance(event, CampaignMoved):
            self.moves.append((time.monotonic(), event.campaign))


@contextmanager
def opened(folder: Path, *, timing: Timing = TIMING, sends: bool = True) -> Iterator[Running]:
    shop = Shop(folder, clock=RunningClock(), timing=timing)

    def tools(account: int, plan: Callable[[datetime], None]) -> Tools:
        shop.with_tools(plan=plan)
        return shop.tools

    sending = Sending(tools, shop.clock, sends=sends)
    made = Running(shop, sending, Campaigns(shop.house, sending))
    shop.events.subscribe(made.hear)
    try:
        yield made
    finally:
        sending.close()
        conserved(shop)
        shop.close()


@pytest.fixture
def running(tmp_path: Path) -> Iterator[Running]:
    with opened(tmp_path / "shop") as made:
        yield made


@dataclass
class Owner:
    """The owner's word, given while the lane is at a certain call."""

    say: Callable[[], None]
    at: str
    given: threading.Event = field(default_factory=threading.Event)
    told_at: float = 0.0
    done_at: float = 0.0

    def at_call(self, call: str) -> None:
        """In the lane's thread; the owner speaks in another."""
        if call != self.at or self.given.is_set():
            return
        speaker = threading.Thread(target=self._speak)
        speaker.start()
        speaker.join(PATIENCE)
        assert not speaker.is_alive(), "the owner's word must not wait for the lane"

    def _speak(self) -> None:
        self.told_at = time.monotonic()
        self.say()
        self.done_at = time.monotonic()
        self.given.set()


def measured(line: str) -> None:
    """Figures to look at (-rP), which a busy machine must not turn into failures."""
    sys.stdout.write(f"{line}\n")


MOMENTS = [
    pytest.param("open_chat", 0, id="claimed"),
    pytest.param("write", 0, id="prepared"),
    pytest.param("press_send", 1, id="handing committed"),
    pytest.param("new_bubble", 1, id="after the press"),
    pytest.param("reload", 1, id="looking up"),
]


@pytest.mark.parametrize(("call", "most"), MOMENTS)
@pytest.mark.parametrize("word", ["pause", "cancel"])
def test_at_any_moment_the_message_in_hand_is_finished_and_none_follows(
    running: Running, call: str, most: int, word: str
) -> None:
    shop, campaigns = running.shop, running.campaigns
    if call == "reload":
        shop.server.presses.append(Press(shown_after=None))
    campaign = shop.begin(phones(4))
    owner = Owner(lambda: getattr(campaigns, word)(campaign), call)
    shop.server.at_call = owner.at_call
    running.sending.work(shop.account)
    assert owner.given.wait(PATIENCE)
    running.until(lambda: campaigns.ended(campaigns.view(campaign)))
    running.lane_is_idle()
    heard = next(at for at, which in running.moves if which == campaign and at >= owner.told_at)
    shown, done = heard - owner.told_at, owner.done_at - owner.told_at
    measured(f"{word} at {call}: shown after {shown * 1000:.0f} ms, done after {done * 1000:.0f} ms")
    assert len(shop.server.messages) == most
    rest = "queued" if word == "pause" else "cancelled"
    found = shop.statuses(campaign)
    assert (found[0] in SERVED) if most else (found[0] == rest)
    assert found[1:] == [rest] * 3
    if word == "pause":
        campaigns.resume(campaign)
        running.until(lambda: running.stands(campaign)[0] is C.FINISHED)
        assert len(shop.server.messages) == 4
    assert not agrees(shop)


def test_a_pause_between_two_messages_takes_effect_at_once(running: Running) -> None:
    """The safe pace waits for seconds; the pause does not."""
    campaign = running.begin(pace="safe")
    running.until(lambda: running.shop.statuses(campaign)[0] in SERVED)
    before = time.monotonic()
    running.campaigns.pause(campaign)
    measured(f"pause in a gap: {(time.monotonic() - before) * 1000:.0f} ms")
    assert running.stands(campaign) == (C.PAUSED, CampaignReason.OWNER)
    assert campaign in [which for at, which in running.moves if at >= before]
    running.lane_is_idle()
    assert len(running.shop.server.messages) == 1
    running.campaigns.resume(campaign)
    assert running.stands(campaign)[0] is C.RUNNING
    running.lane_is_idle()
    assert len(running.shop.server.messages) == 1, "the pace holds over a pause and its end"


def test_a_pause_during_a_rest_after_faults_takes_effect_at_once(tmp_path: Path) -> None:
    long_rest = replace(TIMING, backoff=600.0, longest_backoff=600.0)
    with opened(tmp_path / "shop", timing=long_rest) as running:
        for _ in range(2):
            running.shop.server.fault("open_chat", ConnectionFault("gone"))
        campaign = running.begin()
        running.until(lambda: running.next_step() > timedelta(minutes=1))
        for _ in range(3):
            running.campaigns.pause(campaign)
            assert running.stands(campaign) == (C.PAUSED, CampaignReason.OWNER)
            running.campaigns.resume(campaign)
            assert running.stands(campaign)[0] is C.RUNNING
        running.campaigns.cancel(campaign)
        assert running.campaigns.ended(running.campaigns.view(campaign))
        assert running.shop.server.messages == []


@pytest.mark.parametrize("reason", [CampaignReason.WINDOW, CampaignReason.CEILING, CampaignReason.OFFLINE])
def test_a_campaign_that_waits_for_hours_is_paused_and_resumed_at_once(
    running: Running, reason: CampaignReason
) -> None:
    campaign = running.shop.begin(phones(2))
    with running.shop.database.write() as connection:
        connection.exec_driver_sql("UPDATE campaigns SET reason=? WHERE id=?", (reason.value, campaign))
        connection.exec_driver_sql("UPDATE deliveries SET not_before=?", (9_999_999_999_999,))
    running.campaigns.pause(campaign)
    assert running.stands(campaign) == (C.PAUSED, CampaignReason.OWNER)
    running.campaigns.resume(campaign)
    assert running.stands(campaign) == (C.RUNNING, None)


def test_words_in_any_order_from_several_threads_lose_and_double_nothing(running: Running) -> None:
    campaign = running.begin(12)
    words = [running.campaigns.pause, running.campaigns.resume] * 10

    def speak(word: Callable[[int], None]) -> None:
        try:
            word(campaign)
        except UserError as error:
            assert error.code == "not_possible_now"  # noqa: PT017  # either is fine: done, or not possible

    speakers = [threading.Thread(target=speak, args=(word,)) for word in words]
    for speaker in speakers:
        speaker.start()
    for speaker in speakers:
        speaker.join(PATIENCE)
    if running.stands(campaign)[0] is C.PAUSED:
        running.campaigns.resume(campaign)
    running.until(lambda: running.stands(campaign)[0] is C.FINISHED)
    assert len(running.shop.server.messages) == 12
    assert not agrees(running.shop)


# what a cancel leaves in doubt


def in_doubt(running: Running) -> int:
    """A campaign that stopped with a message of which nobody knows, nor can see now, whether it went."""
    server = running.shop.server
    server.presses.append(Press(shown_after=None))

    def conflict(call: str) -> None:
        if call == "reload":
            server.state = AccountState.CONFLICT

    server.at_call = conflict
    campaign = running.begin(2)
    running.until(lambda: running.stands(campaign)[0] is C.PAUSED)
    running.lane_is_idle()
    assert running.shop.statuses(campaign) == ["sending", "queued"]
    return campaign


def test_a_cancelled_campaigns_doubt_is_settled_without_another_run(running: Running) -> None:
    campaign = in_doubt(running)
    running.shop.server.state = AccountState.LINKED
    running.campaigns.cancel(campaign)
    running.until(lambda: "sending" not in running.shop.statuses(campaign))
    first, second = running.shop.statuses(campaign)
    assert first in SERVED
    assert second == "cancelled"
    assert len(running.shop.server.messages) == 1


@pytest.mark.parametrize("fault", [ConnectionFault("gone"), AccountFault(AccountState.CONFLICT)])
def test_a_doubt_that_cannot_be_settled_now_stays_one_and_is_settled_by_the_next_repair(
    running: Running, fault: Exception
) -> None:
    campaign = in_doubt(running)
    running.shop.server.fault("canary", fault)
    running.campaigns.cancel(campaign)
    running.until(lambda: not running.shop.server.faults["canary"])
    running.lane_is_idle()
    assert running.shop.statuses(campaign) == ["sending", "cancelled"]
    running.shop.server.state = AccountState.LINKED
    running.sending.repair(running.shop.account).result(PATIENCE)
    assert running.shop.statuses(campaign)[0] in SERVED


# retry-failed


def with_failures(running: Running, status: CampaignStatus, reason: CampaignReason | None) -> int:
    """One failed for a passing cause, one refused, one queued; the campaign stands as said."""
    campaign = running.shop.begin(phones(3))
    values = (
        DeliveryStatus.FAILED.value,
        DeliveryReason.SEND_FAILED.value,
        DeliveryReason.NOT_ON_WHATSAPP.value,
    )
    with running.shop.database.write() as connection:
        run = connection.exec_driver_sql
        run("UPDATE deliveries SET status=?, reason=? WHERE position=0", values[:2])
        run("UPDATE deliveries SET status=?, reason=? WHERE position=1", (values[0], values[2]))
        if status is C.FINISHED:
            run("UPDATE deliveries SET status='sent' WHERE position=2")
        said = reason.value if reason else None
        run("UPDATE campaigns SET status=?, reason=? WHERE id=?", (status.value, said, campaign))
    return campaign


@pytest.mark.parametrize("reason", [CampaignReason.OWNER, CampaignReason.ACCOUNT_RESTRICTED])
def test_failures_queued_again_leave_a_paused_campaign_paused(
    running: Running, reason: CampaignReason
) -> None:
    campaign = with_failures(running, C.PAUSED, reason)
    assert running.campaigns.retry_failed(campaign) == 1
    assert running.stands(campaign) == (C.PAUSED, reason)
    assert running.shop.statuses(campaign) == ["queued", "failed", "queued"]
    assert (running.moves[-1][1], running.shop.server.messages) == (campaign, [])
    running.campaigns.resume(campaign)
    running.until(lambda: running.stands(campaign)[0] is C.FINISHED)
    assert len(running.shop.server.messages) == 2


@pytest.mark.parametrize("status", [C.RUNNING, C.FINISHED])
def test_failures_queued_again_are_sent_by_a_campaign_that_runs_or_had_finished(
    running: Running, status: CampaignStatus
) -> None:
    campaign = with_failures(running, status, None)
    assert running.campaigns.retry_failed(campaign) == 1
    running.sending.work(running.shop.account)
    running.until(lambda: running.stands(campaign)[0] is C.FINISHED)
    assert running.shop.statuses(campaign)[1] == "failed"
    assert len(running.shop.server.messages) == (2 if status is C.RUNNING else 1)


def test_retry_failed_while_a_message_is_in_hand(running: Running) -> None:
    campaign = with_failures(running, C.RUNNING, None)
    wanted: list[int] = []
    owner = Owner(lambda: wanted.append(running.campaigns.retry_failed(campaign)), "press_send")
    running.shop.server.at_call = owner.at_call
    running.sending.work(running.shop.account)
    assert owner.given.wait(PATIENCE)
    running.until(lambda: running.stands(campaign)[0] is C.FINISHED)
    assert wanted == [1]
    assert len(running.shop.server.messages) == 2
    assert not agrees(running.shop)


def test_a_cancelled_campaign_takes_nothing_up_again(running: Running) -> None:
    campaign = with_failures(running, C.CANCELLED, CampaignReason.OWNER)
    with pytest.raises(UserError):
        running.campaigns.retry_failed(campaign)
    with running.shop.database.write() as connection:
        connection.exec_driver_sql("UPDATE deliveries SET status='cancelled' WHERE status='queued'")
