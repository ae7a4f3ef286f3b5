"""A lane through whole campaigns: what is sent, what stops it, and what it says of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from itertools import pairwise

import pytest

from broadcaster_desktop.core.account import AccountState
from broadcaster_desktop.core.events import AccountSeen, Checking
from broadcaster_desktop.core.pacing import GAPS, Pace
from broadcaster_desktop.core.status import (
    RETRYABLE,
    CampaignReason,
    CampaignStatus,
    DeliveryReason,
    DeliveryStatus,
)
from broadcaster_desktop.data import accounts, outcomes
from broadcaster_desktop.sending.breaker import GOOD_PROBES, IN_A_ROW, MOST_OPENINGS
from broadcaster_desktop.sending.retries import BUDGET, MOST_TRIES
from broadcaster_desktop.whatsapp.channel import AccountFault, ConnectionFault, Tick, Unreachable
from tests.sending.laws import agrees, never_twice
from tests.sending.scripted import Crash, Person, Press
from tests.sending.shop import Shop, phones, text_for

C, S = CampaignStatus, DeliveryStatus
MOST_A_MINUTE = 30
"""Product, "Facts that shape the design": never more than that."""
SERVED_BY_SHOP = frozenset({S.HANDED_OVER, S.SENT, S.DELIVERED, S.READ})


def at_call(shop: Shop, wanted: str, action: Callable[[], object], *, nth: int = 1) -> None:
    """Do something when the channel is called so for the nth time from now."""
    left = [nth]

    def hook(call: str) -> None:
        if call == wanted:
            left[0] -= 1
            if left[0] == 0:
                action()

    shop.server.at_call = hook


def done(shop: Shop, campaign: int, status: CampaignStatus, reason: CampaignReason | None = None) -> None:
    view = shop.view(campaign)
    assert (view.status, view.reason) == (status, reason)
    assert not agrees(shop)
    assert not never_twice(shop)


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


@pytest.mark.parametrize(
    ("state", "reason"),
    [
        (AccountState.LOGGED_OUT, CampaignReason.ACCOUNT_LOGGED_OUT),
        (AccountState.WAITING_FOR_SCAN, CampaignReason.ACCOUNT_LOGGED_OUT),
        (AccountState.CONFLICT, CampaignReason.ACCOUNT_CONFLICT),
        (AccountState.RESTRICTED, CampaignReason.ACCOUNT_RESTRICTED),
        (AccountState.BANNED, CampaignReason.ACCOUNT_BANNED),
        (AccountState.PAGE_CHANGED, CampaignReason.PAGE_CHANGED),
        (AccountState.STORAGE_ERROR, CampaignReason.STORAGE),
    ],
)
def test_what_the_page_says_of_the_account_stops_the_run_and_charges_nobody(
    shop: Shop, state: AccountState, reason: CampaignReason
) -> None:
    campaign = shop.begin(phones(3))
    shop.work(until=lambda: len(shop.server.messages) == 1)
    shop.server.state = state
    shop.work()
    done(shop, campaign, C.PAUSED, reason)
    assert shop.statuses(campaign)[1:] == ["queued", "queued"]
    assert [row.attempts for row in shop.rows(campaign).values()] == [1, 0, 0]
    assert "take_over" not in shop.server.calls
    shop.server.state = AccountState.LINKED
    shop.resume(campaign)
    shop.work()
    done(shop, campaign, C.FINISHED)


@pytest.mark.parametrize("call", ["open_chat", "outgoing", "write", "canary", "press_send", "reload"])
def test_an_account_fault_at_any_call_stops_the_run_and_loses_nothing(shop: Shop, call: str) -> None:
    campaign = shop.begin(phones(3))
    if call == "reload":
        shop.server.presses.append(Press(shown_after=None))
    shop.server.fault(call, AccountFault(AccountState.LOGGED_OUT))
    shop.work()
    if call != "press_send":  # that one was looked up and found
        assert shop.view(campaign).reason is CampaignReason.ACCOUNT_LOGGED_OUT
        shop.resume(campaign)
        shop.work()
    done(shop, campaign, C.FINISHED)
    assert len(shop.server.messages) == 3


def test_a_refused_new_chat_stops_every_campaign_of_the_account(shop: Shop) -> None:
    people = phones(6)
    shop.server.people[people[1]] = Person(people[1], refused=True)
    first, second = shop.begin(people[:3]), shop.begin(people[3:], name="Holi")
    shop.work()
    done(shop, first, C.PAUSED, CampaignReason.ACCOUNT_RESTRICTED)
    done(shop, second, C.PAUSED, CampaignReason.ACCOUNT_RESTRICTED)
    assert len(shop.server.messages) == 1
    assert shop.statuses(first)[1:] == ["failed", "queued"]


def test_another_number_than_the_linked_one_stops_the_run(shop: Shop) -> None:
    campaign = shop.begin(phones(2))
    shop.server.own = "+919811111111"
    shop.work()
    done(shop, campaign, C.PAUSED, CampaignReason.ACCOUNT_LOGGED_OUT)
    assert not shop.server.messages


def test_another_number_is_never_asked_about_what_is_in_doubt(shop: Shop) -> None:
    campaign = shop.begin(phones(1))
    shop.server.presses.append(Press(shown_after=None))
    at_call(shop, "reload", lambda: setattr(shop.server, "own", "+919811111111"))
    shop.work()
    assert shop.view(campaign).reason is CampaignReason.ACCOUNT_LOGGED_OUT
    assert shop.statuses(campaign) == ["uncertain"]
    shop.server.own = "+919800000000"
    shop.resume(campaign)
    shop.work()
    done(shop, campaign, C.FINISHED)


def test_faults_in_a_row_on_different_people_are_waited_out_and_charge_nobody(shop: Shop) -> None:
    campaign = shop.begin(phones(4))
    for _ in range(3):
        shop.server.fault("open_chat", ConnectionFault("cut"))
    began = shop.clock.monotonic()
    shop.work(until=lambda: shop.view(campaign).reason is CampaignReason.OFFLINE)
    assert [(row.status, row.attempts) for row in shop.rows(campaign).values()] == [(S.QUEUED, 0)] * 4
    del shop.server.calls[:]
    shop.work(until=lambda: bool(shop.server.messages))
    assert shop.clock.monotonic() - began >= shop.timing.breaker
    assert (
        shop.server.calls.index("open_chat")
        > [place for place, call in enumerate(shop.server.calls) if call == "canary"][GOOD_PROBES - 1]
    )
    shop.work()
    done(shop, campaign, C.FINISHED)


def test_a_campaign_begun_while_nothing_is_tried_says_what_it_waits_for(shop: Shop) -> None:
    shop.begin(phones(4))
    for _ in range(3):
        shop.server.fault("open_chat", ConnectionFault("cut"))
    shop.work(until=lambda: shop.view(1).reason is CampaignReason.OFFLINE)
    later = shop.begin(phones(1), name="Holi")
    shop.once()
    assert shop.view(later).reason is CampaignReason.OFFLINE
    shop.work()
    done(shop, later, C.FINISHED)


def test_a_wait_that_cannot_be_written_is_kept_all_the_same(shop: Shop) -> None:
    shop.begin(phones(1))
    with shop.database.write() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout=10")
    shop.server.fault("start", Unreachable("no line"))
    with closing(sqlite3.connect(shop.folder.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        shop.once()
    assert shop.due is not None
    assert (shop.due - shop.clock.now()).total_seconds() == shop.timing.unreached
    shop.work()
    done(shop, 1, C.FINISHED)


def test_a_page_that_fails_again_and_again_asks_a_person(shop: Shop) -> None:
    campaign = shop.begin(phones(40))
    for _ in range(100):
        shop.server.fault("open_chat", ConnectionFault("cut"))
    began = shop.clock.monotonic()
    shop.work()
    done(shop, campaign, C.PAUSED, CampaignReason.TOO_MANY_FAILURES)
    assert [(row.status, row.attempts) for row in shop.rows(campaign).values()] == [(S.QUEUED, 0)] * 40
    assert shop.clock.monotonic() - began >= shop.timing.breaker * (1 + 2)
    assert shop.server.calls.count("open_chat") <= (MOST_OPENINGS + 1) * IN_A_ROW
    shop.server.faults.clear()
    shop.resume(campaign)
    shop.work()
    done(shop, campaign, C.FINISHED)


def test_a_person_with_whom_alone_it_fails_is_given_up_and_the_others_are_served(shop: Shop) -> None:
    people = phones(9)
    campaign = shop.begin(people)
    shop.server.at_open = lambda phone: ConnectionFault("hung") if phone == people[2] else None
    shop.work()
    done(shop, campaign, C.FINISHED)
    row = shop.rows(campaign)[people[2]]
    assert (row.status, row.reason, row.attempts) == (S.FAILED, DeliveryReason.SEND_FAILED, 1)
    assert shop.steps(people[2]).count("retry") == MOST_TRIES - 1
    assert len(shop.server.messages) == 8


def test_the_last_person_is_not_charged_with_what_may_be_the_connections(shop: Shop) -> None:
    people = phones(1)
    campaign = shop.begin(people)
    shop.server.at_open = lambda phone: ConnectionFault("hung")
    shop.work()
    done(shop, campaign, C.PAUSED, CampaignReason.TOO_MANY_FAILURES)
    assert shop.rows(campaign)[people[0]].status is S.QUEUED
    shop.server.at_open = lambda phone: None
    shop.resume(campaign)
    shop.work()
    done(shop, campaign, C.FINISHED)


def test_a_person_tried_anew_by_the_owner_is_judged_by_the_new_tries_alone(shop: Shop) -> None:
    """Others got through while it failed the first time; that says nothing of a page that is gone now."""
    people = phones(9)
    campaign = shop.begin(people)
    shop.server.at_open = lambda phone: ConnectionFault("hung") if phone == people[2] else None
    shop.work()
    assert shop.rows(campaign)[people[2]].status is S.FAILED
    with shop.database.write() as connection:
        outcomes.queue_failed(connection, campaign, RETRYABLE)
    shop.resume(campaign)
    shop.work()
    done(shop, campaign, C.PAUSED, CampaignReason.TOO_MANY_FAILURES)
    assert shop.rows(campaign)[people[2]].status is S.QUEUED


def test_repeated_tries_stay_within_their_budget(shop: Shop) -> None:
    people = phones(100)
    bad = set(people[::5])
    campaign = shop.begin(people)
    shop.server.at_open = lambda phone: ConnectionFault("hung") if phone in bad else None
    shop.work()
    with shop.database.read() as connection:
        tried = [
            row[0]
            for row in connection.exec_driver_sql(
                "SELECT EXISTS (SELECT 1 FROM attempts r WHERE r.delivery_id=a.delivery_id AND r.id<a.id"
                " AND r.step='retry') FROM attempts a WHERE a.step='leased' ORDER BY a.id"
            )
        ]
    assert max(sum(tried[place : place + 100]) for place in range(len(tried))) <= BUDGET
    assert {shop.rows(campaign)[phone].status for phone in bad} <= {S.QUEUED, S.FAILED}


def test_faults_with_messages_between_them_are_not_in_a_row(shop: Shop) -> None:
    campaign = shop.begin(phones(6))
    for _ in range(5):
        shop.server.fault("open_chat", ConnectionFault("cut"))
        shop.server.faults["open_chat"].append(None)
    shop.work()
    done(shop, campaign, C.FINISHED)


def test_a_wait_after_faults_is_not_cut_short_by_being_asked_to_work(shop: Shop) -> None:
    shop.begin(phones(4))
    for _ in range(3):
        shop.server.fault("open_chat", ConnectionFault("cut"))
    shop.work(until=lambda: shop.campaigns()[0].reason is CampaignReason.OFFLINE)
    planned = shop.due
    assert planned is not None
    assert planned > shop.clock.now()
    calls = len(shop.server.calls)
    shop.once()
    assert len(shop.server.calls) == calls
    assert shop.due == planned


def test_a_killed_browser_is_started_again(shop: Shop) -> None:
    campaign = shop.begin(phones(4), pace="fast")
    shop.work(until=lambda: len(shop.server.messages) == 2)
    shop.server.kill_browser()
    began = shop.clock.monotonic()
    shop.work(until=lambda: len(shop.server.messages) == 3)
    assert shop.clock.monotonic() - began <= GAPS[Pace.FAST][1] + shop.timing.backoff + 1
    shop.work()
    done(shop, campaign, C.FINISHED)


@pytest.mark.parametrize("between", [False, True])
def test_a_browser_killed_between_two_sends_is_noticed_at_once(shop: Shop, between: bool) -> None:
    campaign = shop.begin(phones(3), pace="safe")
    shop.work(until=lambda: len(shop.server.messages) == 1)
    shop.once()
    shop.server.kill_browser()
    if between:
        shop.own_lane().watch()
    began = shop.clock.monotonic()
    shop.work(until=lambda: len(shop.server.messages) == 2)
    assert shop.clock.monotonic() - began <= GAPS[Pace.SAFE][1] + shop.timing.backoff + 1
    shop.work()
    done(shop, campaign, C.FINISHED)


def test_a_dead_browser_is_started_again_for_the_next_question(shop: Shop) -> None:
    lane = shop.own_lane()
    lane.ask(lambda channel: channel.observe())
    shop.server.kill_browser()
    assert lane.ask(lambda channel: channel.observe()).state is AccountState.LINKED


def test_a_dead_browser_of_an_idle_account_is_noticed_and_told(shop: Shop) -> None:
    lane = shop.own_lane()
    lane.ask(lambda channel: channel.observe())
    shop.server.kill_browser()
    lane.watch()
    [*_, last] = [event.observation.state for event in shop.heard if isinstance(event, AccountSeen)]
    assert last is AccountState.UNKNOWN
    lane.watch()


def test_offline_waits_says_so_and_goes_on_by_itself(shop: Shop) -> None:
    campaign = shop.begin(phones(2))
    shop.work(until=lambda: len(shop.server.messages) == 1)
    shop.server.state = AccountState.OFFLINE
    later = shop.clock.monotonic() + 400
    shop.work(until=lambda: shop.clock.monotonic() > later)
    view = shop.view(campaign)
    assert (view.status, view.reason) == (C.RUNNING, CampaignReason.OFFLINE)
    shop.server.state = AccountState.LINKED
    shop.work()
    done(shop, campaign, C.FINISHED)


def test_a_page_that_stays_unknown_stops_the_run_and_is_kept_as_a_picture(shop: Shop) -> None:
    campaign = shop.begin(phones(1))
    shop.server.state = AccountState.UNKNOWN
    shop.work()
    done(shop, campaign, C.PAUSED, CampaignReason.PAGE_CHANGED)
    assert shop.pictures == [b"picture"]


def test_a_page_that_keeps_loading_becomes_a_fault_and_then_a_pause(shop: Shop) -> None:
    campaign = shop.begin(phones(1))
    shop.server.state = AccountState.STARTING
    shop.work()
    done(shop, campaign, C.PAUSED, CampaignReason.TOO_MANY_FAILURES)


def test_a_page_that_cannot_be_loaded_waits_for_the_internet_as_long_as_it_takes(shop: Shop) -> None:
    campaign = shop.begin(phones(1))
    for _ in range(10):
        shop.server.fault("start", Unreachable("net::ERR_INTERNET_DISCONNECTED"))
    later = shop.clock.monotonic() + 5 * shop.timing.unreached
    shop.work(until=lambda: shop.clock.monotonic() > later)
    view = shop.view(campaign)
    assert (view.status, view.reason) == (C.RUNNING, CampaignReason.OFFLINE)
    shop.work()
    done(shop, campaign, C.FINISHED)
    assert len(shop.server.messages) == 1


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


def test_another_number_found_at_the_start_leaves_the_doubt_to_a_person(shop: Shop) -> None:
    campaign = shop.begin(phones(2))
    at_call(shop, "new_bubble", lambda: (_ for _ in ()).throw(Crash()))
    with pytest.raises(Crash):
        shop.work()
    shop.restart()
    shop.server.own = "+919811111111"
    shop.work()
    assert shop.view(campaign).reason is CampaignReason.ACCOUNT_LOGGED_OUT
    assert shop.statuses(campaign) == ["uncertain", "queued"]
    shop.server.own = "+919800000000"
    shop.resume(campaign)
    shop.work()
    assert shop.statuses(campaign)[0] == "uncertain"
    done(shop, campaign, C.FINISHED)


def test_two_red_marks_running_stop_the_account_and_say_until_when(shop: Shop) -> None:
    people = phones(6)
    for phone in people[1:4]:
        shop.server.people[phone] = Person(phone, accepts=False)
    campaign = shop.begin(people)
    shop.work()
    done(shop, campaign, C.PAUSED, CampaignReason.ACCOUNT_RESTRICTED)
    assert [row.status for row in shop.rows(campaign).values()][2:] == [
        S.FAILED,
        S.QUEUED,
        S.QUEUED,
        S.QUEUED,
    ]
    with shop.database.read() as connection:
        account = accounts.view(connection, shop.account)
    assert account is not None
    assert account.rest_until is not None
    assert account.rest_until > shop.clock.now() + timedelta(hours=23)


def test_a_red_mark_between_good_ones_stops_nothing(shop: Shop) -> None:
    people = phones(7)
    for phone in people[1::2]:
        shop.server.people[phone] = Person(phone, accepts=False)
    campaign = shop.begin(people, pace="fast")
    shop.work()
    done(shop, campaign, C.FINISHED)


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


def test_a_bar_left_in_the_open_chat_does_not_stop_the_run_again(shop: Shop) -> None:
    campaign = shop.begin(phones(3))
    shop.server.state = AccountState.RESTRICTED
    shop.work()
    done(shop, campaign, C.PAUSED, CampaignReason.ACCOUNT_RESTRICTED)
    at_call(shop, "reload", lambda: setattr(shop.server, "state", AccountState.LINKED))
    shop.resume(campaign)
    shop.work()
    done(shop, campaign, C.FINISHED)
