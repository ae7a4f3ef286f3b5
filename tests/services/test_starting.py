"""What a start freezes and a preflight says on the real page, where the owner's limits apply."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta
from pathlib import Path

import pytest

from broadcaster_desktop.core.limits import Limits
from broadcaster_desktop.core.records import NewCampaign, Preflight, Purpose, RunProgress
from broadcaster_desktop.core.status import CampaignReason, CampaignStatus, DeliveryReason
from broadcaster_desktop.data import campaigns, contacts, limits, settings
from broadcaster_desktop.data.models import to_millis
from broadcaster_desktop.sending.scheduler import Sending
from broadcaster_desktop.services.campaigns import Campaigns
from broadcaster_desktop.services.starting import RISK_KEY, Starting
from tests.sending.shop import REAL_PAGE, SHOP_ZONE, Shop, phones

ASHA, RAVI, MEENA, KENJI = *phones(3), "+819012345678"
NOON = datetime(2026, 3, 2, 12, tzinfo=SHOP_ZONE)
DAY = timedelta(days=1)
HELLO = "Hi {name}, sweets"


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    """Linked on the real page, its notice acknowledged, with four people who agreed to everything."""
    shop = Shop(tmp_path / "shop", page=REAL_PAGE)
    shop.clock.set_wall(NOON)
    with shop.database.write() as connection:
        settings.put(connection, RISK_KEY, "yes")
        for phone, name in ((KENJI, "Kenji"), (ASHA, "Asha"), (RAVI, "Ravi"), (MEENA, "Meena")):
            contacts.add(connection, phone, name, NOON)
        contacts.record_consents(
            connection, [ASHA, RAVI, MEENA, KENJI], "y", source="f", language="en", by="o", at=NOON
        )
    yield shop
    shop.close()
    shutil.rmtree(shop.folder.root)


def _plan(
    shop: Shop,
    people: Sequence[int] = (1, 2, 3, 4),
    message: str = HELLO,
    *,
    purpose: Purpose = Purpose.MARKETING,
    at: datetime | None = None,
    pace: str = "balanced",
) -> int:
    new = NewCampaign("n", message, (), purpose, pace=pace, at=at)
    with shop.database.write() as connection:
        return campaigns.create(connection, new, shop.clock.now(), people)


def _preflight(shop: Shop, campaign: int) -> Preflight:
    return Starting(shop.house).preflight(campaign)


def _run(shop: Shop, *plan: object, **options: object) -> int:
    campaign = _plan(shop, *plan, **options)  # type: ignore[arg-type]
    Starting(shop.house).start(campaign)
    shop.work(until=lambda: shop.view(campaign).status is CampaignStatus.FINISHED)
    return campaign


def _frozen(shop: Shop, campaign: int) -> list[tuple[str, str | None, bool, str, str | None]]:
    with shop.database.read() as connection:
        rows = connection.exec_driver_sql(
            "SELECT phone, region, new_chat, status, reason FROM deliveries WHERE campaign_id=?"
            " ORDER BY position",
            (campaign,),
        )
        return [(row[0], row[1], bool(row[2]), row[3], row[4]) for row in rows]


def test_country_and_kind_of_chat_are_frozen_known_chats_first(shop: Shop) -> None:
    _run(shop, [3])
    campaign = _plan(shop)
    Starting(shop.house).start(campaign)
    assert _frozen(shop, campaign) == [
        (RAVI, "IN", False, "skipped", "same_text"),
        (KENJI, "JP", True, "queued", None),
        (ASHA, "IN", True, "queued", None),
        (MEENA, "IN", True, "queued", None),
    ]


def test_who_had_enough_or_the_same_text_is_blocked_and_counted(shop: Shop) -> None:
    _run(shop, [2, 3], "Hi {name}, first")
    _run(shop, [2], "Hi {name}, second")
    shop.clock.advance(2 * 86_400)
    _run(shop, [4], "*Hi* {name},  sweets")
    campaign = _plan(shop)
    said = _preflight(shop, campaign)
    assert said.blocked == {DeliveryReason.FREQUENCY_CAP: 1, DeliveryReason.SAME_TEXT: 1}
    assert said.will_send + sum(said.blocked.values()) == said.total == 4
    Starting(shop.house).start(campaign)
    assert {(line[0], line[4]) for line in _frozen(shop, campaign)} == {
        (ASHA, "frequency_cap"),
        (MEENA, "same_text"),
        (RAVI, None),
        (KENJI, None),
    }


def test_after_a_week_nobody_is_held_back(shop: Shop) -> None:
    for message in ("one", "two"):
        _run(shop, [2], message)
    campaign = _plan(shop, [2], "one")
    assert _preflight(shop, campaign).blocked == {DeliveryReason.FREQUENCY_CAP: 1}
    shop.clock.advance(7 * 86_400)
    assert _preflight(shop, campaign).blocked == {}


def test_service_is_under_no_cap_but_says_nothing_twice(shop: Shop) -> None:
    for message in ("one", "two"):
        _run(shop, [2], message)
    service = _plan(shop, [2], "three", purpose=Purpose.SERVICE)
    assert _preflight(shop, service).blocked == {}
    again = _plan(shop, [2], "two", purpose=Purpose.SERVICE)
    assert _preflight(shop, again).blocked == {DeliveryReason.SAME_TEXT: 1}


def test_an_earlier_reason_in_the_order_stays_the_reason(shop: Shop) -> None:
    _run(shop, [2], "Hi {name}, sweets")
    shop.optouts.add([ASHA])
    said = _preflight(shop, _plan(shop, [2]))
    assert said.blocked == {DeliveryReason.OPTED_OUT: 1}


def test_its_own_messages_hold_no_campaign_back(shop: Shop) -> None:
    campaign = _run(shop, [2, 3])
    assert _preflight(shop, campaign).blocked == {}


def test_who_got_something_within_a_day_is_told_of(shop: Shop) -> None:
    _run(shop, [2, 3], "one", purpose=Purpose.SERVICE)
    assert _preflight(shop, _plan(shop)).warned == {"messaged_recently": 2}
    assert _preflight(shop, _plan(shop, [4])).warned == {}
    assert _preflight(shop, _plan(shop, at=NOON + 2 * DAY)).warned == {}
    shop.clock.advance(86_400)
    assert _preflight(shop, _plan(shop)).warned == {}


def _ends(shop: Shop, people: Sequence[int] = (2, 3, 4), **options: object) -> datetime | None:
    ends = _preflight(shop, _plan(shop, people, **options)).ends_at  # type: ignore[arg-type]
    return ends and ends.astimezone(SHOP_ZONE)


def test_the_end_is_told_with_window_ceiling_and_what_was_sent(shop: Shop) -> None:
    assert _ends(shop) == NOON + timedelta(seconds=2 * 9 + 1.5)
    night = NOON.replace(hour=23)
    shop.clock.set_wall(night)
    morning = NOON.replace(hour=10) + DAY
    assert _ends(shop) == morning + timedelta(seconds=2 * 9 + 1.5)
    assert _ends(shop, at=NOON + 3 * DAY) == NOON + 3 * DAY + timedelta(seconds=2 * 9 + 1.5)
    shop.clock.set_wall(NOON)
    with shop.database.write() as connection:
        limits.put_limits(connection, Limits(daily=3))
    assert _ends(shop) == NOON + timedelta(seconds=2 * 9 + 1.5)
    _run(shop, [2], "one")
    assert _ends(shop) == morning + timedelta(seconds=1.5)
    assert _ends(shop, at=NOON + 3 * DAY) == NOON + 3 * DAY + timedelta(seconds=2 * 9 + 1.5)
    with shop.database.write() as connection:
        limits.put_limits(connection, Limits(daily_new=1))
    assert _ends(shop) == morning + DAY + timedelta(seconds=1.5)  # one new chat a day, today's is used


def _progress(shop: Shop, campaign: int) -> RunProgress:
    sending = Sending(lambda account, plan: shop.tools, shop.clock, sends=False)
    try:
        return Campaigns(shop.house, sending, None).progress(campaign)
    finally:
        sending.close()


def _left(shop: Shop, campaign: int) -> timedelta:
    left = _progress(shop, campaign).seconds_left
    assert left is not None
    return timedelta(seconds=left)


def _resumes(shop: Shop, campaign: int) -> datetime | None:
    resumes = _progress(shop, campaign).resumes_at
    return resumes and resumes.astimezone(SHOP_ZONE)


def test_a_run_that_waits_says_when_its_sender_goes_on(shop: Shop) -> None:
    shop.clock.set_wall(NOON.replace(hour=22))
    campaign = _plan(shop)
    Starting(shop.house).start(campaign)
    assert _resumes(shop, campaign) is None  # nothing was looked at yet
    shop.work(until=lambda: shop.view(campaign).reason is CampaignReason.WINDOW)
    ten_in_tokyo = NOON.replace(hour=6, minute=30) + DAY
    assert _resumes(shop, campaign) == ten_in_tokyo
    with shop.database.write() as connection:
        limits.put_limits(connection, Limits(window_start=time(8, 30)))
    assert _resumes(shop, campaign) == ten_in_tokyo - timedelta(minutes=90)
    shop.clock.set_wall(NOON + DAY)
    assert _resumes(shop, campaign) is None  # it may go on now


def test_a_run_whose_new_chats_are_used_up_says_when_the_next_day_lets_it_go_on(shop: Shop) -> None:
    with shop.database.write() as connection:
        limits.put_limits(connection, Limits(daily_new=1))
    campaign = _plan(shop, (2, 3))
    Starting(shop.house).start(campaign)
    shop.work(until=lambda: shop.view(campaign).reason is CampaignReason.CEILING)
    assert _resumes(shop, campaign) == NOON.replace(hour=10) + DAY


def test_a_runs_time_left_counts_the_night_and_the_rate_of_late(shop: Shop) -> None:
    shop.clock.set_wall(NOON.replace(hour=20))
    with shop.database.write() as connection:
        limits.put_limits(connection, Limits(daily=3))
    campaign = _plan(shop)
    Starting(shop.house).start(campaign)
    until_ten_in_tokyo = timedelta(hours=10, minutes=30)
    assert _left(shop, campaign) == until_ten_in_tokyo + timedelta(seconds=1.5)  # Kenji, while 3 go today
    shop.work(until=lambda: shop.statuses(campaign).count("queued") == 1)
    shop.clock.set_wall(NOON.replace(hour=22))
    assert _left(shop, campaign) == until_ten_in_tokyo - 2 * timedelta(hours=1) + timedelta(seconds=1.5)


def test_the_time_left_follows_the_rate_of_late(shop: Shop) -> None:
    campaign = _plan(shop)
    Starting(shop.house).start(campaign)
    now = shop.clock.now()
    with shop.database.write() as connection:
        for position in range(3):
            connection.exec_driver_sql(
                "UPDATE deliveries SET status='sent', handed_at=? WHERE position=?",
                (to_millis(now - timedelta(seconds=20 * position)), position),
            )
    assert _left(shop, campaign) == timedelta(seconds=20 - 7.5)  # three a minute, and no gap after the last


def test_on_a_loopback_page_none_of_it_applies(shop: Shop) -> None:
    for message in ("one", "two"):
        _run(shop, [2], message)
    shop.clock.set_wall(NOON.replace(hour=23))
    here = replace(shop.house, loopback=True)
    said = Starting(here).preflight(_plan(shop, [2], "one"))
    assert (said.will_send, said.blocked, said.warned) == (1, {}, {})
    assert said.ends_at == shop.clock.now() + timedelta(seconds=9)
