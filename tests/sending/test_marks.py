"""Marks beside messages: they only ever rise, and a mark nobody knows proves nothing."""

from __future__ import annotations

from itertools import permutations

import pytest

from broadcaster_desktop.core.status import DeliveryReason, DeliveryStatus
from broadcaster_desktop.sending.serve import BY_TICK
from broadcaster_desktop.whatsapp.channel import Tick
from tests.sending.scripted import Person
from tests.sending.shop import Shop, phones

[ASHA] = phones(1)
S = DeliveryStatus


class Shown:
    """A delivery that was handed over, its mark in the test's hand."""

    def __init__(self, shop: Shop) -> None:
        self.shop = shop
        self.mark: Tick | None = Tick.CLOCK
        shop.server.people[ASHA] = Person(ASHA, ticks=())
        self.campaign = shop.begin([ASHA])
        shop.work(until=lambda: self.status is S.HANDED_OVER)
        shop.pause(self.campaign)
        shop.once()
        shop.server.mark = lambda: self.mark

    def shows(self, mark: Tick | None) -> DeliveryStatus:
        self.mark = mark
        self.shop.clock.advance(self.shop.timing.glance)
        self.shop.own_lane().watch()
        return self.status

    @property
    def status(self) -> DeliveryStatus:
        return self.shop.rows(self.campaign)[ASHA].status


@pytest.mark.parametrize("order", list(permutations([Tick.CLOCK, Tick.SENT, Tick.DELIVERED, Tick.READ])))
def test_marks_only_ever_rise(shop: Shop, order: tuple[Tick, ...]) -> None:
    one = Shown(shop)
    highest = Tick.CLOCK
    for mark in order:
        highest = max(highest, mark)
        assert one.shows(mark) is BY_TICK[highest]


def test_a_mark_nobody_knows_proves_nothing(shop: Shop) -> None:
    one = Shown(shop)
    assert one.shows(None) is S.HANDED_OVER
    assert one.shows(Tick.SENT) is S.SENT
    assert one.shows(None) is S.SENT


def test_a_red_mark_later_is_a_failure(shop: Shop) -> None:
    one = Shown(shop)
    assert one.shows(Tick.FAILED) is S.FAILED
    assert shop.rows(one.campaign)[ASHA].reason is DeliveryReason.SEND_FAILED


def test_a_red_mark_on_what_was_delivered_changes_nothing(shop: Shop) -> None:
    one = Shown(shop)
    one.shows(Tick.DELIVERED)
    assert one.shows(Tick.FAILED) is S.DELIVERED


@pytest.mark.parametrize("status", [S.SENT, S.DELIVERED, S.READ, S.FAILED])
def test_the_journal_takes_no_mark_that_is_no_rise(shop: Shop, status: DeliveryStatus) -> None:
    one = Shown(shop)
    [delivery] = [row.id for row in shop.rows(one.campaign).values()]
    shop.journal.ticked(delivery, S.READ)
    steps = shop.steps(ASHA)
    shop.journal.ticked(delivery, status)
    assert one.status is S.READ
    assert shop.steps(ASHA) == steps


def test_the_mark_of_the_last_message_is_read_when_its_campaign_goes_on(shop: Shop) -> None:
    """The lane remembers the mark it saw last; meanwhile a look around may have seen more."""
    people = phones(2)
    campaign = shop.begin(people)
    shop.work(until=lambda: len(shop.server.messages) == 1)
    shop.pause(campaign)
    shop.once()
    shop.clock.advance(30)
    shop.own_lane().watch()
    assert shop.rows(campaign)[people[0]].status is S.DELIVERED
    shop.resume(campaign)
    shop.work()
    assert shop.statuses(campaign)[0] == "delivered"


def test_ticks_name_what_they_prove() -> None:
    assert {
        tick: BY_TICK[tick].value for tick in (None, Tick.CLOCK, Tick.SENT, Tick.DELIVERED, Tick.READ)
    } == {
        None: "handed_over",
        Tick.CLOCK: "handed_over",
        Tick.SENT: "sent",
        Tick.DELIVERED: "delivered",
        Tick.READ: "read",
    }
    assert Tick.FAILED not in BY_TICK


def test_a_reply_into_the_chat_that_is_open_is_heard_without_a_badge(shop: Shop) -> None:
    one = Shown(shop)
    shop.own_lane().watch()
    assert not shop.optouts.is_out(ASHA)
    shop.server.say(ASHA, "STOP", unread=False)
    shop.own_lane().watch()
    assert shop.optouts.is_out(ASHA)
    assert one.status is S.HANDED_OVER


def test_messages_that_are_looked_at_no_more_are_forgotten(shop: Shop) -> None:
    one = Shown(shop)
    assert one.shows(Tick.CLOCK) is S.HANDED_OVER
    marks = shop.own_lane()._marks
    assert marks._looked
    assert one.shows(Tick.READ) is S.READ
    one.shows(Tick.READ)
    assert not marks._looked
    assert not marks._waits_since
