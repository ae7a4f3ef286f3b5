"""A lane through whole campaigns: what is sent, in which order and pace, and how it ends."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

import pytest

from broadcaster_desktop.core.events import Checking
from broadcaster_desktop.core.pacing import GAPS, Pace
from broadcaster_desktop.core.status import (
    CampaignReason,
    CampaignStatus,
    DeliveryStatus,
)
from broadcaster_desktop.whatsapp.channel import ConnectionFault, Tick
from tests.sending.hooks import at_call, done
from tests.sending.laws import agrees
from tests.sending.scripted import Crash, Person, Press
from tests.sending.shop import Shop, phones, text_for

C, S = CampaignStatus, DeliveryStatus
MOST_A_MINUTE = 30
"""Product, "Facts that shape the design": never more than that."""
SERVED_BY_SHOP = frozenset({S.HANDED_OVER, S.SENT, S.DELIVERED, S.READ})


def test_a_campaign_ends_with_everyone_accounted_for(shop: Shop) -> None:
    people = phones(6)
    shop.server.people[people[1]] = Person(people[1], on_whatsapp=False)
    shop.server.drafts[people[2]] = "About your order"
    shop.server.people[people[3]] = Person(people[3], accepts=False)
    shop.server.say(people[4], "stop")
    campaign = shop.begin(people)
    shop.work()
    done(shop, campaign, C.FINISHED)
    statuses = shop.statuses(campaign)
    assert statuses[1:5] == ["failed", "skipped", "failed", "skipped"]
    assert {statuses[0], statuses[5]} <= {status.value for status in SERVED_BY_SHOP}


def test_the_first_ticks_are_collected_before_the_end(shop: Shop) -> None:
    people = phones(5)
    for phone in people:
        shop.server.people[phone] = Person(phone, ticks=((5.0, Tick.SENT),))
    campaign = shop.begin(people)
    shop.work()
    done(shop, campaign, C.FINISHED)
    assert shop.statuses(campaign) == ["sent"] * 5


def test_a_message_without_a_tick_holds_nobody_up_and_stays_handed_over(shop: Shop) -> None:
    people = phones(4)
    shop.server.people[people[0]] = Person(people[0], ticks=())
    campaign = shop.begin(people)
    began = shop.clock.monotonic()
    shop.work(until=lambda: len(shop.server.messages) == 4)
    assert shop.clock.monotonic() - began < shop.timing.tick / 2
    shop.work()
    done(shop, campaign, C.FINISHED)
    assert shop.statuses(campaign)[0] == "handed_over"
    assert shop.clock.monotonic() - began < 2 * shop.timing.tick


def test_a_clock_set_back_does_not_keep_a_campaign_open(shop: Shop) -> None:
    shop.server.people[phones(1)[0]] = Person(phones(1)[0], ticks=())
    campaign = shop.begin(phones(1))
    shop.work(until=lambda: bool(shop.server.messages))
    began = shop.clock.monotonic()
    shop.clock.set_wall(shop.clock.now() - timedelta(hours=3))
    shop.work()
    done(shop, campaign, C.FINISHED)
    assert shop.clock.monotonic() - began < 3 * shop.timing.tick


def test_a_pause_between_two_sends_lets_none_follow(shop: Shop) -> None:
    campaign = shop.begin(phones(4))
    shop.work(until=lambda: len(shop.server.messages) == 2)
    shop.pause(campaign)
    shop.work()
    assert len(shop.server.messages) == 2
    done(shop, campaign, C.PAUSED, CampaignReason.OWNER)
    shop.resume(campaign)
    shop.work()
    done(shop, campaign, C.FINISHED)
    assert len(shop.server.messages) == 4


@pytest.mark.parametrize("stop", ["pause", "cancel"])
def test_a_stop_after_the_press_finishes_the_message_in_hand(shop: Shop, stop: str) -> None:
    campaign = shop.begin(phones(3))
    at_call(shop, "new_bubble", lambda: getattr(shop, stop)(campaign))
    shop.work()
    rows = list(shop.rows(campaign).values())
    assert rows[0].status in SERVED_BY_SHOP
    assert len(shop.server.messages) == 1
    assert {row.status for row in rows[1:]} == {S.QUEUED if stop == "pause" else S.CANCELLED}
    assert not agrees(shop)


def test_people_who_cannot_be_written_to_are_looked_up_at_the_pace_too(shop: Shop) -> None:
    people = phones(3)
    campaign = shop.begin(people, pace="safe")
    for phone in people:
        shop.server.people[phone] = Person(phone, on_whatsapp=False)
    began = shop.clock.now()
    shop.work()
    done(shop, campaign, C.FINISHED)
    assert shop.clock.now() - began >= 2 * timedelta(seconds=GAPS[Pace.SAFE][0])


def test_between_runs_chats_are_opened_once_in_a_while(shop: Shop) -> None:
    people = phones(2)
    for phone in people:
        shop.server.people[phone] = Person(phone, ticks=((1.0, Tick.SENT),))
    shop.begin(people)
    shop.work()
    shop.server.calls.clear()
    for _ in range(10):
        shop.own_lane().watch()
        shop.clock.advance(shop.timing.glance / 10)
    assert shop.server.calls.count("open_chat") == 1


def test_what_is_in_doubt_is_looked_up_within_the_run(shop: Shop) -> None:
    campaign = shop.begin(phones(3))
    shop.server.presses.extend([Press(shown_after=None), Press(taken=False)])
    shop.work()
    done(shop, campaign, C.FINISHED)
    assert len(shop.server.messages) == 3
    counts = [event.count for event in shop.heard if isinstance(event, Checking)]
    assert counts == [0, 0, 1, 0, 1, 0]


def test_doubt_twice_over_is_uncertain_and_the_run_goes_on(shop: Shop) -> None:
    campaign = shop.begin(phones(2))
    shop.server.presses.extend([Press(taken=False), Press(taken=False)])
    shop.work()
    done(shop, campaign, C.FINISHED)
    assert shop.statuses(campaign) == ["uncertain", "sent"]
    assert shop.server.calls.count("press_send") == 3


def test_a_doubt_of_a_cancelled_run_is_settled_although_no_run_follows(shop: Shop) -> None:
    people = phones(2)
    campaign = shop.begin(people)
    shop.server.presses.append(Press(shown_after=None))
    shop.server.fault("reload", ConnectionFault("cut"))
    at_call(shop, "reload", lambda: shop.cancel(campaign))
    shop.work()
    assert shop.statuses(campaign) == ["sending", "cancelled"]
    shop.own_lane().ask(lambda channel: channel.observe())
    shop.own_lane().watch()
    assert shop.rows(campaign)[people[0]].status in SERVED_BY_SHOP
    assert len(shop.server.messages) == 1


def test_a_page_that_loses_every_press_stops_the_run_and_not_person_after_person(shop: Shop) -> None:
    campaign = shop.begin(phones(20))
    shop.server.presses.extend([Press(taken=False)] * 40)
    shop.work()
    done(shop, campaign, C.PAUSED, CampaignReason.TOO_MANY_FAILURES)
    assert shop.statuses(campaign) == ["uncertain"] + ["queued"] * 19
    shop.server.presses.clear()
    shop.resume(campaign)
    shop.work()
    done(shop, campaign, C.FINISHED)
    assert len(shop.server.messages) == 19


def test_someone_who_left_is_looked_up_without_an_open_chat(shop: Shop) -> None:
    people = phones(2)
    campaign = shop.begin(people)
    shop.server.presses.append(Press(taken=False))
    leaves = Person(people[0], on_whatsapp=False)
    at_call(shop, "reload", lambda: shop.server.people.update({people[0]: leaves}))
    shop.work()
    done(shop, campaign, C.FINISHED)
    assert shop.statuses(campaign)[0] == "uncertain"


def test_two_campaigns_of_one_account_both_end(shop: Shop) -> None:
    people = phones(3)
    first, second = shop.begin(people), shop.begin(people, name="Holi")
    shop.work()
    done(shop, first, C.FINISHED)
    done(shop, second, C.FINISHED)
    assert [one.text for one in shop.server.truth(people[0])] == [
        text_for(people[0]),
        text_for(people[0], "Holi"),
    ]


def test_a_stopped_campaign_does_not_hold_up_the_other(shop: Shop) -> None:
    first, second = shop.begin(phones(3)), shop.begin(phones(3), name="Holi")
    shop.pause(first)
    shop.work()
    done(shop, second, C.FINISHED)
    assert shop.statuses(first) == ["queued"] * 3


@pytest.mark.parametrize("pace", [Pace.FAST, Pace.BALANCED, Pace.SAFE])
def test_the_pace_is_kept_and_never_above_thirty_a_minute(shop: Shop, pace: Pace) -> None:
    campaign = shop.begin(phones(8), pace=pace.value)
    times: list[float] = []
    shop.server.at_press = lambda phone, text: times.append(shop.clock.monotonic())
    shop.work()
    done(shop, campaign, C.FINISHED)
    gaps = [later - earlier for earlier, later in pairwise(times)]
    assert min(gaps) >= max(GAPS[pace][0], 60 / MOST_A_MINUTE) - 0.01
    assert max(gaps) <= GAPS[pace][1] + 2


def test_a_doubtful_message_counts_for_the_pace(shop: Shop) -> None:
    shop.begin(phones(2), pace="safe")
    shop.server.presses.append(Press(shown_after=None))
    shop.server.fault("reload", ConnectionFault("cut"))
    times: list[float] = []
    shop.server.at_press = lambda phone, text: times.append(shop.clock.monotonic())
    shop.work()
    assert times[1] - times[0] >= GAPS[Pace.SAFE][0]


def test_a_reply_of_someone_else_is_read_before_the_end(shop: Shop) -> None:
    people = phones(3)
    campaign = shop.begin(people)
    at_call(shop, "new_bubble", lambda: shop.server.say(people[0], "STOP"), nth=3)
    shop.work()
    done(shop, campaign, C.FINISHED)
    assert shop.optouts.is_out(people[0])


def test_chats_of_people_nobody_wrote_to_are_never_opened(shop: Shop) -> None:
    friend = "+919899999999"
    shop.server.say(friend, "Tea at five?")
    campaign = shop.begin(phones(2))
    shop.work()
    shop.own_lane().watch()
    done(shop, campaign, C.FINISHED)
    assert shop.server.unread == [friend]


def test_a_reply_that_cannot_be_opened_holds_up_nothing(shop: Shop) -> None:
    people = phones(2)
    campaign = shop.begin(people)

    def leave() -> None:
        shop.server.say(people[0], "bye")
        shop.server.people[people[0]] = Person(people[0], on_whatsapp=False)

    at_call(shop, "new_bubble", leave, nth=2)
    shop.work()
    shop.own_lane().watch()
    assert shop.view(campaign).status is C.FINISHED


def test_a_closed_lane_does_nothing(shop: Shop) -> None:
    campaign = shop.begin(phones(1))
    shop.lane.close()
    shop.work()
    shop.own_lane().watch()
    with pytest.raises(ConnectionFault):
        shop.own_lane().ask(lambda channel: channel.observe())
    assert shop.statuses(campaign) == ["queued"]
    assert not shop.server.calls


def test_an_empty_chat_is_believed_only_of_a_page_that_had_its_time(shop: Shop) -> None:
    people = phones(1)
    shop.server.accept(people[0], "Good morning")
    shop.clock.advance(60)
    shop.server.hydration = 8.0
    campaign = shop.begin(people)
    at_call(shop, "new_bubble", lambda: (_ for _ in ()).throw(Crash()))
    with pytest.raises(Crash):
        shop.work()
    shop.restart()
    shop.work()
    done(shop, campaign, C.FINISHED)
    assert shop.rows(campaign)[people[0]].status in SERVED_BY_SHOP
