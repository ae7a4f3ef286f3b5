"""What a lane sees to beside sending: the phone, the tab, a page nobody knows, how long a ban lasts."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

import pytest

from broadcaster_desktop.core.account import AccountState, Observation
from broadcaster_desktop.core.events import AccountSeen
from broadcaster_desktop.core.records import AccountView
from broadcaster_desktop.core.status import CampaignReason, CampaignStatus
from broadcaster_desktop.data import accounts
from broadcaster_desktop.sending.care import DAY, MOST_MEMORY
from broadcaster_desktop.whatsapp.channel import AccountFault
from tests.sending.hooks import at_call, done
from tests.sending.scripted import OWN, Press
from tests.sending.shop import Shop, phones

C = CampaignStatus
LINKED = Observation(AccountState.LINKED, ("list",), phone=OWN)
AWAY = Observation(AccountState.LINKED, ("list", "banner:phone_banner"), phone=OWN, phone_away=True)
STRANGE = Observation(AccountState.UNKNOWN, ("screen:unknown",))


def view(shop: Shop) -> AccountView:
    with shop.database.read() as connection:
        found = accounts.view(connection, shop.account)
    assert found is not None
    return found


def opened(shop: Shop) -> None:
    """Have the account's page be open."""
    shop.own_lane().ask(lambda channel: channel.observe())


def watch(shop: Shop, seen: Observation, seconds: float = 0.0, *, every: float = 30.0) -> None:
    """Have the page look like this for so long, looked at now and then."""
    left = seconds
    while True:
        shop.server.states.append(seen)
        shop.own_lane().watch()
        shop.server.states.clear()
        if left <= 0:
            return
        shop.clock.advance(min(every, left))
        left -= every


def told(shop: Shop) -> Observation:
    """What was last told of the page."""
    return [event.observation for event in shop.heard if isinstance(event, AccountSeen)][-1]


# the phone


def test_a_phone_that_stays_away_is_counted_in_days_across_runs(shop: Shop) -> None:
    opened(shop)
    watch(shop, LINKED)
    began = shop.clock.now()
    watch(shop, AWAY)
    assert view(shop).phone_away_since == began
    shop.clock.advance(9.9 * DAY)
    watch(shop, AWAY)
    assert told(shop).phone_away_days == 9
    shop.restart()
    opened(shop)
    shop.clock.advance(0.2 * DAY)
    watch(shop, AWAY)
    assert told(shop).phone_away_days == 10
    assert view(shop).phone_away_since == began


def test_a_phone_is_back_when_a_linked_page_says_nothing_of_it_for_a_while(shop: Shop) -> None:
    opened(shop)
    watch(shop, AWAY)
    began = shop.clock.now()
    shop.clock.advance(11 * DAY)
    watch(shop, LINKED, 40)  # the banner comes late after a load
    watch(shop, AWAY)
    watch(shop, Observation(AccountState.OFFLINE, ("list",)), 300)
    watch(shop, LINKED, 40)
    assert view(shop).phone_away_since == began
    assert told(shop).phone_away_days == 11
    watch(shop, LINKED, 30)
    assert view(shop).phone_away_since is None
    assert told(shop).phone_away_days == 0


def test_linking_anew_forgets_the_phones_absence(shop: Shop) -> None:
    opened(shop)
    watch(shop, AWAY)
    watch(shop, Observation(AccountState.LOGGED_OUT, ("post_logout",)))
    assert view(shop).phone_away_since is None


# a page nobody knows


def test_a_page_that_stays_unknown_has_its_picture_kept_once_and_says_where(shop: Shop) -> None:
    opened(shop)
    watch(shop, STRANGE, 8, every=2)
    assert shop.pictures == []
    watch(shop, STRANGE, 60, every=2)
    assert shop.pictures == [b"picture"]
    assert told(shop).picture == str(shop.folder.screenshots / "page-1.png")
    watch(shop, LINKED)
    assert told(shop).picture == ""
    watch(shop, STRANGE, 20, every=2)
    assert len(shop.pictures) == 2


def test_a_browser_that_does_not_answer_has_no_picture(shop: Shop) -> None:
    opened(shop)
    shop.server.kill_browser()
    for _ in range(3):
        shop.clock.advance(20)
        shop.own_lane().watch()
    assert shop.pictures == []


# a ban


@pytest.mark.parametrize(("hours", "rests"), [(72, 72), (2, 24)])
def test_a_banned_account_rests_as_long_as_the_page_says_and_a_day_at_least(
    shop: Shop, hours: int, rests: int
) -> None:
    campaign = shop.begin(phones(2))
    shop.work(until=lambda: len(shop.server.messages) == 1)
    until = shop.clock.now() + timedelta(hours=hours)
    ban = Observation(AccountState.BANNED, ("screen:banned",), until=until, why="Too many blocked you.")
    shop.server.state = AccountState.BANNED
    shop.server.states.extend([ban] * 20)
    shop.work()
    done(shop, campaign, C.PAUSED, CampaignReason.ACCOUNT_BANNED)
    rest = view(shop).rest_until
    assert rest is not None
    assert abs(rest - shop.clock.now() - timedelta(hours=rests)) < timedelta(minutes=1)
    assert told(shop).why == "Too many blocked you."


def test_a_ban_seen_while_nothing_runs_is_kept_and_never_shortened(shop: Shop) -> None:
    opened(shop)
    until = shop.clock.now() + timedelta(hours=50)
    watch(shop, Observation(AccountState.BANNED, ("screen:banned",), until=until))
    watch(shop, Observation(AccountState.BANNED, ("screen:banned",), until=until - timedelta(hours=40)))
    assert view(shop).rest_until == until


# the tab


def test_the_tab_is_replaced_once_a_day_between_two_messages(shop: Shop) -> None:
    campaign = shop.begin(phones(4))
    shop.work(until=lambda: len(shop.server.messages) == 2)
    assert shop.server.tabs == 0
    shop.clock.advance(DAY)
    at_call(shop, "recycle", lambda: in_hand(shop, 0))
    shop.work()
    assert shop.server.tabs == 1
    done(shop, campaign, C.FINISHED)
    assert [len(shop.server.truth(phone)) for phone in phones(4)] == [1, 1, 1, 1]
    assert shop.server.calls[shop.server.calls.index("recycle") + 1 :].count("canary") == 1


def in_hand(shop: Shop, count: int) -> None:
    assert len(shop.journal.unfinished(shop.account)) == count


def test_a_browser_that_has_grown_gets_a_new_tab_and_no_more_than_one_an_hour(shop: Shop) -> None:
    opened(shop)
    shop.server.memory = MOST_MEMORY + 1
    watch(shop, LINKED, 3_500, every=50)
    assert shop.server.tabs == 0
    watch(shop, LINKED, 200, every=50)
    assert shop.server.tabs == 1
    watch(shop, LINKED, 3_000, every=50)
    assert shop.server.tabs == 1
    shop.server.memory = MOST_MEMORY - 1
    watch(shop, LINKED, 7_200, every=50)
    assert shop.server.tabs == 1


def test_the_tab_stays_while_a_delivery_is_in_doubt(shop: Shop) -> None:
    campaign = shop.begin(phones(2))
    shop.server.presses.append(Press(shown_after=None))
    at_call(shop, "reload", lambda: setattr(shop.server, "state", AccountState.LOGGED_OUT))
    shop.work()
    done(shop, campaign, C.PAUSED, CampaignReason.ACCOUNT_LOGGED_OUT)
    in_hand(shop, 1)
    shop.clock.advance(DAY)
    shop.server.state = AccountState.LINKED
    watch(shop, LINKED)  # looks it up, and only then there is time for the tab
    assert shop.server.tabs == 0
    in_hand(shop, 0)
    watch(shop, LINKED)
    assert shop.server.tabs == 1


@pytest.mark.parametrize(
    "state", [AccountState.CONFLICT, AccountState.SYNCING, AccountState.OFFLINE, AccountState.RESTRICTED]
)
def test_only_a_linked_page_gets_a_new_tab(shop: Shop, state: AccountState) -> None:
    opened(shop)
    shop.clock.advance(2 * DAY)
    watch(shop, Observation(state), 300)
    assert shop.server.tabs == 0
    watch(shop, LINKED)
    assert shop.server.tabs == 1


# a conflict


@pytest.mark.parametrize("by", ["step", "repair", "watch", "held back"])
def test_no_path_loads_a_page_in_conflict_by_itself(shop: Shop, by: str) -> None:
    campaign = shop.begin(phones(2))
    shop.server.presses.append(Press(shown_after=None))
    if by != "held back":
        at_call(shop, "new_bubble", partial(setattr, shop.server, "state", AccountState.CONFLICT))
    else:
        shop.server.state = AccountState.RESTRICTED
        shop.work()
        shop.server.state = AccountState.CONFLICT
        shop.resume(campaign)
    shop.work()
    done(shop, campaign, C.PAUSED, CampaignReason.ACCOUNT_CONFLICT)
    if by == "repair":
        with pytest.raises(AccountFault):
            shop.own_lane().repair()
    if by == "watch":
        watch(shop, Observation(AccountState.CONFLICT), 300)
    assert {"reload", "recycle", "take_over"}.isdisjoint(shop.server.calls)
    assert shop.server.calls.count("start") == 1

    shop.own_lane().ask(lambda channel: channel.take_over())
    shop.resume(campaign)
    shop.work()
    done(shop, campaign, C.FINISHED)
    assert [len(shop.server.truth(phone)) for phone in phones(2)] == [1, 1]
