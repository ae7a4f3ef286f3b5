"""The owner's limits in the hands of a real lane: when it waits, for whom, and that it goes on by itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from broadcaster_desktop.core.limits import Limits
from broadcaster_desktop.core.records import Purpose
from broadcaster_desktop.core.status import CampaignReason, CampaignStatus, DeliveryReason
from broadcaster_desktop.data import limits
from broadcaster_desktop.data.models import to_millis
from tests.sending.conftest import MakeShop
from tests.sending.shop import REAL_PAGE, SHOP_ZONE, Shop, phones

TOKYO = ["+819012345678", "+819012345679"]
DAY = timedelta(days=1)
RUNNING, FINISHED = CampaignStatus.RUNNING, CampaignStatus.FINISHED
WINDOW, CEILING = CampaignReason.WINDOW, CampaignReason.CEILING
Pressed = list[tuple[str, datetime]]


def _at(day: int, hour: int, minute: int = 0, second: int = 0) -> datetime:
    return datetime(2026, 3, day, hour, minute, second, tzinfo=SHOP_ZONE)


@pytest.fixture
def shop(make_shop: MakeShop) -> Shop:
    """On the real page, at ten in the morning of the 2nd."""
    shop = make_shop(page=REAL_PAGE)
    shop.clock.set_wall(_at(2, 10))
    return shop


@pytest.fixture
def pressed(shop: Shop) -> Pressed:
    """Whom the sender wrote to, and when."""
    done: Pressed = []
    shop.server.at_press = lambda phone, text: done.append((phone, shop.clock.now()))
    return done


def _allow(shop: Shop, new: Limits) -> None:
    with shop.database.write() as connection:
        limits.put_limits(connection, new)


def _who(pressed: Pressed) -> list[str]:
    return [phone for phone, _ in pressed]


def _stands(shop: Shop, campaign: int) -> tuple[CampaignStatus, CampaignReason | None]:
    view = shop.view(campaign)
    return view.status, view.reason


def _next_morning(shop: Shop) -> None:
    """The night passes in one go."""
    shop.clock.set_wall(shop.clock.now().astimezone(SHOP_ZONE).replace(hour=9, minute=58) + DAY)
    shop.work(until=lambda: shop.clock.now().astimezone(SHOP_ZONE).hour == 10)


def _goes_on(shop: Shop, campaign: int) -> bool:
    return _stands(shop, campaign) == (RUNNING, None)


def _waits_for(shop: Shop, campaign: int, reason: CampaignReason) -> Callable[[], bool]:
    return lambda: _stands(shop, campaign) == (RUNNING, reason)


def test_what_is_not_out_by_nine_goes_on_at_ten(shop: Shop, pressed: Pressed) -> None:
    shop.clock.set_wall(_at(2, 20, 59, 40))
    campaign = shop.begin(phones(6), pace="balanced")
    shop.work(until=_waits_for(shop, campaign, WINDOW))
    evening = len(pressed)
    assert 0 < evening < 6
    _next_morning(shop)
    shop.work()
    assert _stands(shop, campaign) == (FINISHED, None)
    assert _who(pressed) == phones(6)
    assert all(when < _at(2, 21) for _, when in pressed[:evening])
    assert all(_at(3, 10) <= when < _at(3, 10, 2) for _, when in pressed[evening:])


def test_the_ceiling_of_a_day(shop: Shop, pressed: Pressed) -> None:
    _allow(shop, Limits(daily=3))
    campaign = shop.begin(phones(7))
    shop.work(until=_waits_for(shop, campaign, CEILING))
    assert _who(pressed) == phones(3)
    for _ in range(2):
        _next_morning(shop)
        shop.work(until=lambda: not _goes_on(shop, campaign))
    assert _stands(shop, campaign) == (FINISHED, None)
    assert [when.date().day for _, when in pressed] == [2, 2, 2, 3, 3, 3, 4]
    assert all(when.astimezone(SHOP_ZONE).hour == 10 for _, when in pressed)


def test_new_chats_wait_for_their_own_ceiling_and_hold_up_nobody(shop: Shop, pressed: Pressed) -> None:
    _allow(shop, Limits(daily_new=2))
    people = phones(6)
    campaign = shop.begin(people, new=people[:3])
    shop.work(until=_waits_for(shop, campaign, CEILING))
    _next_morning(shop)
    shop.work()
    assert _who(pressed) == [*people[:2], *people[3:], people[2]]
    assert [when.date().day for _, when in pressed] == [2, 2, 2, 2, 2, 3]
    assert shop.view(campaign).status is FINISHED


def test_all_campaigns_of_an_account_share_the_ceiling(shop: Shop, pressed: Pressed) -> None:
    _allow(shop, Limits(daily=3))
    shop.begin(phones(2), name="Holi")
    second = shop.begin(phones(4)[2:])
    shop.work(until=_waits_for(shop, second, CEILING))
    assert _who(pressed) == phones(3)


def test_people_abroad_are_written_to_in_their_own_day(shop: Shop, pressed: Pressed) -> None:
    shop.clock.set_wall(_at(2, 18))  # half past nine in the evening in Tokyo
    campaign = shop.begin([*TOKYO, *phones(2)])
    shop.work(until=_waits_for(shop, campaign, WINDOW))
    assert _who(pressed) == phones(2)
    shop.clock.set_wall(_at(3, 6, 28))
    shop.work()
    assert _who(pressed) == [*phones(2), *TOKYO]
    assert pressed[2][1] - _at(3, 6, 30) < timedelta(minutes=1)  # ten in Tokyo
    assert pressed[2][1] >= _at(3, 6, 30)


def test_a_campaign_that_waits_holds_up_no_other(shop: Shop, pressed: Pressed) -> None:
    shop.clock.set_wall(_at(2, 18))
    abroad, here = shop.begin(TOKYO, name="Holi"), shop.begin(phones(2))
    shop.work(until=lambda: shop.view(here).status is FINISHED)
    assert _stands(shop, abroad) == (RUNNING, WINDOW)
    assert shop.clock.now() < _at(2, 18, 5)


def test_a_change_of_the_owners_is_seen_within_a_minute(shop: Shop, pressed: Pressed) -> None:
    _allow(shop, Limits(daily=1))
    campaign = shop.begin(phones(3))
    shop.work(until=_waits_for(shop, campaign, CEILING))
    changed = shop.clock.now()
    _allow(shop, Limits(daily=2))
    shop.work(until=lambda: len(pressed) == 2)
    assert pressed[1][1] - changed <= timedelta(minutes=1)
    _allow(shop, Limits(daily=3))
    shop.clock.set_wall(_at(2, 22))
    shop.work(until=_waits_for(shop, campaign, WINDOW))
    assert len(pressed) == 2


def test_a_restart_forgets_nothing_of_the_day(shop: Shop, pressed: Pressed) -> None:
    _allow(shop, Limits(daily=2, daily_new=1))
    people = phones(4)
    campaign = shop.begin(people, new=people[1:])
    shop.work(until=lambda: len(pressed) == 2)
    shop.restart()
    shop.work(until=_waits_for(shop, campaign, CEILING))
    assert _who(pressed) == people[:2]


def test_a_message_nobody_saw_counts_too(shop: Shop, pressed: Pressed) -> None:
    _allow(shop, Limits(daily=1))
    campaign = shop.begin(phones(2))
    shop.work(until=lambda: len(pressed) == 1)
    with shop.database.write() as connection:
        connection.exec_driver_sql("UPDATE deliveries SET status='uncertain' WHERE position=0")
    shop.work(until=_waits_for(shop, campaign, CEILING))
    assert _who(pressed) == phones(1)


def test_a_clock_set_back_over_midnight_gives_no_second_ceiling(shop: Shop, pressed: Pressed) -> None:
    _allow(shop, Limits(daily=2))
    shop.clock.set_wall(_at(3, 10))
    campaign = shop.begin(phones(6))
    shop.work(until=_waits_for(shop, campaign, CEILING))
    shop.clock.set_wall(_at(2, 12))
    shop.once()
    assert len(pressed) == 2
    assert _stands(shop, campaign) == (RUNNING, CEILING)
    shop.clock.set_wall(_at(4, 12))  # and forward: another day
    shop.work(until=lambda: len(pressed) == 4)
    assert _stands(shop, campaign)[0] is RUNNING


def test_a_clock_that_was_a_year_ahead_locks_nobody_out(shop: Shop, pressed: Pressed) -> None:
    _allow(shop, Limits(daily=2))
    shop.clock.set_wall(_at(2, 12) + 365 * DAY)
    campaign = shop.begin(phones(4))
    shop.work(until=_waits_for(shop, campaign, CEILING))
    shop.clock.set_wall(_at(2, 12))
    shop.work(until=lambda: len(pressed) == 4)
    assert shop.clock.now() < _at(2, 12, 5)


def test_a_wait_from_before_the_clock_was_set_back_is_over(shop: Shop, pressed: Pressed) -> None:
    campaign = shop.begin(phones(2))
    far, near = shop.clock.now() + timedelta(hours=3), shop.clock.now() + timedelta(minutes=10)
    with shop.database.write() as connection:
        for position, due in enumerate((near, far)):
            connection.exec_driver_sql(
                "UPDATE deliveries SET not_before=? WHERE position=?", (to_millis(due), position)
            )
    shop.work()
    assert _who(pressed) == list(reversed(phones(2)))
    assert pressed[0][1] < near <= pressed[1][1] < far
    assert shop.view(campaign).status is FINISHED


@pytest.mark.parametrize("kind", ["delivered", "uncertain"])
def test_enough_within_a_week_is_seen_before_the_chat_is_opened(
    shop: Shop, pressed: Pressed, kind: str
) -> None:
    """Also when the last of the two is in doubt: it may have reached the person."""
    asha, ravi = phones(2)
    for name in ("Holi", "Eid"):
        shop.begin([asha], name=name)
        shop.work()
    with shop.database.write() as connection:
        connection.exec_driver_sql("UPDATE deliveries SET status=? WHERE id=1", (kind,))
    third = shop.begin([asha, ravi], name="Diwali")
    opened: list[str] = []
    shop.server.at_open = opened.append
    shop.work(until=lambda: shop.view(third).status is FINISHED)
    rows = shop.rows(third)
    assert (rows[asha].status, rows[asha].reason) == ("skipped", DeliveryReason.FREQUENCY_CAP)
    assert rows[asha].attempts == 0
    assert rows[ravi].status == "sent"
    assert opened[0] == ravi
    assert _who(pressed) == [asha, asha, ravi]


def test_service_messages_neither_count_nor_are_held_back(shop: Shop, pressed: Pressed) -> None:
    people = phones(1)
    for name in ("one", "two", "three"):
        shop.begin(people, name=name, purpose=Purpose.SERVICE)
        shop.work()
    for name in ("Holi", "Eid"):
        shop.begin(people, name=name)
        shop.work()
    shop.begin(people, name="four", purpose=Purpose.SERVICE)
    shop.work()
    assert len(pressed) == 6


def test_after_a_week_marketing_is_allowed_again(shop: Shop, pressed: Pressed) -> None:
    people = phones(1)
    for name in ("Holi", "Eid"):
        shop.begin(people, name=name)
        shop.work()
    shop.clock.set_wall(pressed[0][1] + 7 * DAY)
    shop.begin(people, name="Diwali")
    shop.work()
    assert len(pressed) == 3


def test_the_same_text_from_two_campaigns_at_once_goes_out_once(shop: Shop, pressed: Pressed) -> None:
    """Neither was sent when both were frozen."""
    first, second = shop.begin(phones(2)), shop.begin(phones(2))
    shop.work()
    assert _who(pressed) == phones(2)
    assert shop.statuses(first) == ["sent", "sent"]
    assert [row.reason for row in shop.rows(second).values()] == [DeliveryReason.SAME_TEXT] * 2


def test_another_account_of_the_page_counts_and_another_page_does_not(shop: Shop, pressed: Pressed) -> None:
    shop.begin(phones(1))
    shop.work()
    for page, sent in (("http://127.0.0.1:9/", True), (REAL_PAGE, False)):
        with shop.database.write() as connection:
            other = connection.exec_driver_sql(
                "INSERT INTO accounts (page, phone, state, created_at)"
                " VALUES (?, '+919800000009', 'linked', 1) RETURNING id",
                (page,),
            ).scalar_one()
            connection.exec_driver_sql("UPDATE campaigns SET account_id=? WHERE id=1", (other,))
        before = len(pressed)
        campaign = shop.begin(phones(1))
        shop.work()
        assert (len(pressed) > before) is sent
        assert shop.statuses(campaign) == ["sent" if sent else "skipped"]
        with shop.database.write() as connection:
            connection.exec_driver_sql("DELETE FROM campaigns WHERE id=?", (campaign,))


def test_on_a_loopback_page_nothing_of_it_applies(make_shop: MakeShop) -> None:
    shop = make_shop()
    shop.clock.set_wall(_at(2, 3))
    _allow(shop, Limits(daily=1, daily_new=1))
    for _ in range(3):
        campaign = shop.begin(phones(3), new=phones(3))
        shop.work()
        assert shop.statuses(campaign) == ["sent"] * 3
    assert shop.clock.now() < _at(2, 3, 30)


def _at_write(shop: Shop, action: Callable[[], object]) -> None:
    """Do something once, when a text was just put in its chat and its button is not pressed yet."""
    waiting = [action]

    def hook(call: str) -> None:
        if call == "write" and waiting:
            waiting.pop()()

    shop.server.at_call = hook


def test_closing_time_counts_at_the_press(shop: Shop, pressed: Pressed) -> None:
    shop.clock.set_wall(_at(2, 20, 59, 50))
    campaign = shop.begin(phones(1))
    _at_write(shop, lambda: shop.clock.set_wall(_at(2, 21, 0, 1)))
    shop.work(until=_waits_for(shop, campaign, WINDOW))
    assert not pressed
    assert shop.statuses(campaign) == ["queued"]
    assert not shop.server.drafts.get(phones(1)[0])
    _next_morning(shop)
    shop.work()
    assert _who(pressed) == phones(1)


def test_two_accounts_that_write_to_one_person_at_once_press_once(shop: Shop, pressed: Pressed) -> None:
    mine, theirs = shop.begin(phones(1)), shop.begin(phones(1))
    with shop.database.write() as connection:
        other = connection.exec_driver_sql(
            "INSERT INTO accounts (page, phone, state, created_at)"
            " VALUES (?, '+919800000009', 'linked', 1) RETURNING id",
            (REAL_PAGE,),
        ).scalar_one()
        connection.exec_driver_sql("UPDATE campaigns SET account_id=? WHERE id=?", (other, theirs))

    def other_presses() -> None:
        job = shop.journal.claim(theirs)
        assert job is not None
        assert shop.journal.handing(job.id, (), b"")

    _at_write(shop, other_presses)
    shop.work(until=lambda: shop.view(mine).status is FINISHED)
    assert not pressed
    row = shop.rows(mine)[phones(1)[0]]
    assert (row.status, row.reason, row.attempts) == ("skipped", DeliveryReason.SAME_TEXT, 0)


def test_replies_are_heeded_while_a_campaign_waits_for_the_morning(shop: Shop, pressed: Pressed) -> None:
    asha, meena, ravi = phones(3)
    shop.begin([asha, meena])
    shop.work()
    shop.clock.set_wall(_at(2, 22))
    campaign = shop.begin([ravi], name="Holi")
    shop.work(until=_waits_for(shop, campaign, WINDOW))
    for phone in (asha, meena):  # one of the two chats may still be open
        shop.server.say(phone, "STOP")
        shop.own_lane().watch()
        shop.clock.advance(shop.timing.glance)
    assert [shop.optouts.is_out(phone) for phone in (asha, meena, ravi)] == [True, True, False]
    assert _who(pressed) == [asha, meena]
