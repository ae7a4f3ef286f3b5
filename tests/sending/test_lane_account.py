"""A lane whose account is refused, restricted, logged out or another's: stopped, and nobody charged."""

from __future__ import annotations

from datetime import timedelta

import pytest

from broadcaster_desktop.core.account import AccountState
from broadcaster_desktop.core.status import (
    CampaignReason,
    CampaignStatus,
    DeliveryStatus,
)
from broadcaster_desktop.data import accounts
from broadcaster_desktop.whatsapp.channel import AccountFault, WindowHidden
from tests.sending.hooks import at_call, done
from tests.sending.scripted import Crash, Person, Press
from tests.sending.shop import Shop, phones

C, S = CampaignStatus, DeliveryStatus


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


def test_a_window_minimised_before_the_writing_stops_the_run_and_charges_nobody(shop: Shop) -> None:
    campaign = shop.begin(phones(3))
    shop.server.fault("write", WindowHidden("minimised"))
    shop.work()
    done(shop, campaign, C.PAUSED, CampaignReason.WINDOW_HIDDEN)
    assert shop.statuses(campaign) == ["queued"] * 3
    assert [row.attempts for row in shop.rows(campaign).values()] == [0, 0, 0]
    shop.resume(campaign)
    shop.work()
    done(shop, campaign, C.FINISHED)
    assert len(shop.server.messages) == 3


def test_a_window_minimised_at_the_press_is_looked_up_and_nobody_gets_it_twice(shop: Shop) -> None:
    campaign = shop.begin(phones(2))
    shop.server.fault("press_send", WindowHidden("minimised"))
    shop.work()
    done(shop, campaign, C.FINISHED)
    assert len(shop.server.messages) == 2


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


def test_a_bar_left_in_the_open_chat_does_not_stop_the_run_again(shop: Shop) -> None:
    campaign = shop.begin(phones(3))
    shop.server.state = AccountState.RESTRICTED
    shop.work()
    done(shop, campaign, C.PAUSED, CampaignReason.ACCOUNT_RESTRICTED)
    at_call(shop, "reload", lambda: setattr(shop.server, "state", AccountState.LINKED))
    shop.resume(campaign)
    shop.work()
    done(shop, campaign, C.FINISHED)
