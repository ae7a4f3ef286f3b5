"""A lane whose connection fails: tried again, waited out, given up, and nobody charged."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from broadcaster_desktop.core.account import AccountState, Observation
from broadcaster_desktop.core.events import AccountSeen
from broadcaster_desktop.core.pacing import GAPS, Pace
from broadcaster_desktop.core.status import (
    RETRYABLE,
    CampaignReason,
    CampaignStatus,
    DeliveryReason,
    DeliveryStatus,
)
from broadcaster_desktop.data import outcomes
from broadcaster_desktop.sending.breaker import GOOD_PROBES, IN_A_ROW, MOST_OPENINGS
from broadcaster_desktop.sending.retries import BUDGET, MOST_TRIES
from broadcaster_desktop.whatsapp.channel import ConnectionFault, Unreachable
from tests.sending.hooks import done
from tests.sending.shop import Shop, phones

C, S = CampaignStatus, DeliveryStatus


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


def test_messages_that_are_still_downloaded_are_waited_for_however_long_it_takes(shop: Shop) -> None:
    campaign = shop.begin(phones(1))
    shop.server.states.extend([Observation(AccountState.SYNCING, downloading=True)] * 1000)
    began = shop.clock.monotonic()
    shop.work()
    done(shop, campaign, C.FINISHED)
    assert shop.clock.monotonic() - began > 2 * shop.timing.settle
    assert shop.server.calls.count("start") == 1


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
