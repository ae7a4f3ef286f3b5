"""The computer is kept awake while messages are sent, and only then; where that fails, nothing else does."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from broadcaster_desktop.core.events import CampaignMoved, Notice, Noticed
from broadcaster_desktop.core.status import CampaignReason, CampaignStatus
from broadcaster_desktop.data import campaigns
from broadcaster_desktop.sending.awake import LINE_IS_BACK_SOON, Awake, Hold
from tests.sending.shop import Shop, phones

PATIENCE = 20.0


class Pretended:
    """A system that says yes or no, or fails."""

    def __init__(self, *, active: bool = True, fails: bool = False) -> None:
        self.active = active
        self.fails = fails
        self.log: list[str] = []
        self.changed = threading.Condition()

    def __enter__(self) -> None:
        self._note("held")
        if self.fails:
            raise ZeroDivisionError("a library's bug")

    def __exit__(self, kind: None, error: None, trace: None) -> None:
        self._note("let go")

    def wait_for(self, log: list[str]) -> None:
        with self.changed:
            assert self.changed.wait_for(lambda: self.log == log, PATIENCE), self.log

    def _note(self, what: str) -> None:
        with self.changed:
            self.log.append(what)
            self.changed.notify_all()


@contextmanager
def awake(shop: Shop, make: Callable[[], Hold]) -> Iterator[Awake]:
    made = Awake(shop.database, "practice", shop.events, shop.clock, make)
    made.start()
    try:
        yield made
    finally:
        made.stop()


def move(shop: Shop, campaign: int, status: CampaignStatus, reason: CampaignReason | None = None) -> None:
    with shop.database.write() as connection:
        if not campaigns.move(connection, campaign, status, reason):
            campaigns.give_reason(connection, campaign, reason)
    shop.events.publish(CampaignMoved(campaign))


def test_held_while_a_campaign_sends_and_let_go_when_none_does(shop: Shop) -> None:
    system = Pretended()
    first, second = shop.begin(phones(1)), shop.begin(phones(1), name="Holi")
    with awake(shop, lambda: system):
        system.wait_for(["held"])
        move(shop, first, CampaignStatus.PAUSED, CampaignReason.OWNER)
        move(shop, second, CampaignStatus.RUNNING, CampaignReason.WINDOW)
        system.wait_for(["held", "let go"])
        move(shop, second, CampaignStatus.RUNNING, None)
        system.wait_for(["held", "let go", "held"])
        shop.cancel(second)
        shop.events.publish(CampaignMoved(second))
        system.wait_for(["held", "let go", "held", "let go"])


@pytest.mark.parametrize("reason", [CampaignReason.WINDOW, CampaignReason.CEILING])
def test_not_held_through_hours_of_waiting(shop: Shop, reason: CampaignReason) -> None:
    campaign = shop.begin(phones(1))
    move(shop, campaign, CampaignStatus.RUNNING, reason)
    assert not Awake(shop.database, "practice", shop.events, shop.clock, Pretended)._wanted()


def test_held_for_an_hour_without_internet_and_no_longer(shop: Shop) -> None:
    campaign = shop.begin(phones(1))
    keeper = Awake(shop.database, "practice", shop.events, shop.clock, Pretended)
    assert keeper._wanted()
    move(shop, campaign, CampaignStatus.RUNNING, CampaignReason.OFFLINE)
    shop.clock.advance(LINE_IS_BACK_SOON - 1)
    assert keeper._wanted()
    shop.clock.advance(1)
    assert not keeper._wanted()
    move(shop, campaign, CampaignStatus.RUNNING, None)
    assert keeper._wanted()


def test_let_go_at_the_end_of_the_program(shop: Shop) -> None:
    system = Pretended()
    shop.begin(phones(1))
    with awake(shop, lambda: system):
        system.wait_for(["held"])
    assert system.log == ["held", "let go"]


def test_another_pages_campaign_is_none_of_ours(shop: Shop) -> None:
    shop.begin(phones(1))
    assert not Awake(shop.database, "elsewhere", shop.events, shop.clock, Pretended)._wanted()


@pytest.mark.parametrize("fails", [False, True])
def test_a_system_that_refuses_is_told_of_once_and_asked_once_a_run(
    shop: Shop, fails: bool, caplog: pytest.LogCaptureFixture
) -> None:
    system = Pretended(active=False, fails=fails)
    told = threading.Event()
    shop.events.subscribe(lambda event: told.set() if isinstance(event, Noticed) else None)
    campaign = shop.begin(phones(1))
    with awake(shop, lambda: system):
        assert told.wait(PATIENCE)
        for _ in range(3):
            shop.events.publish(CampaignMoved(campaign))
        move(shop, campaign, CampaignStatus.PAUSED, CampaignReason.OWNER)
        system.wait_for(["held", "let go"])
        move(shop, campaign, CampaignStatus.RUNNING)
        system.wait_for(["held", "let go", "held"])
    assert shop.heard.count(Noticed(Notice.NOT_AWAKE)) == 1
    assert caplog.text.count("cannot be kept from going to sleep") == 1


def test_a_system_that_does_not_answer_hinders_nothing(shop: Shop) -> None:
    asked, answer = threading.Event(), threading.Event()

    def never() -> Hold:
        asked.set()
        answer.wait(PATIENCE)
        return Pretended()

    campaign = shop.begin(phones(1))
    begun = time.monotonic()
    with awake(shop, never):
        assert asked.wait(PATIENCE)
        move(shop, campaign, CampaignStatus.PAUSED, CampaignReason.OWNER)
    assert time.monotonic() - begun < PATIENCE / 2
    answer.set()


def test_a_hold_that_comes_as_the_program_ends_is_let_go(shop: Shop) -> None:
    system, asked, answer = Pretended(), threading.Event(), threading.Event()

    def slowly() -> Hold:
        asked.set()
        answer.wait(PATIENCE)
        return system

    shop.begin(phones(1))
    keeper = Awake(shop.database, "practice", shop.events, shop.clock, slowly)
    keeper.start()
    assert asked.wait(PATIENCE)
    stopping = threading.Thread(target=keeper.stop)
    stopping.start()
    while not keeper._stopped:
        threading.Event().wait(0.001)
    answer.set()
    stopping.join(PATIENCE)
    system.wait_for(["held", "let go"])


def test_without_a_desktop_nothing_happens_but_a_notice(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    told = threading.Event()
    shop.events.subscribe(lambda event: told.set() if event == Noticed(Notice.NOT_AWAKE) else None)
    shop.begin(phones(1))
    keeper = Awake(shop.database, "practice", shop.events, shop.clock)
    keeper.start()
    try:
        assert told.wait(PATIENCE)
    finally:
        keeper.stop()
