"""What the limits are measured against, read from real tables."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta

import pytest

from broadcaster_desktop.core.limits import Go, Limits, Past, Run, Used
from broadcaster_desktop.core.records import NewCampaign, Purpose
from broadcaster_desktop.core.status import DeliveryReason
from broadcaster_desktop.data import campaigns, contacts, limits, outcomes
from broadcaster_desktop.data.engine import Connection, Database
from broadcaster_desktop.data.models import to_millis
from broadcaster_desktop.data.outcomes import Frozen
from tests.data.conftest import NOW

PAGE = "https://web.whatsapp.com"
ASHA, RAVI, MEENA = "+919820012345", "+919820012346", "+14155552671"
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.fixture
def connection(database: Database) -> Iterator[Connection]:
    with database.write() as opened:
        for phone in (ASHA, RAVI, MEENA):
            contacts.add(opened, phone, "", NOW)
        for page in (PAGE, PAGE, "http://127.0.0.1:9/"):
            opened.exec_driver_sql(
                "INSERT INTO accounts (page, phone, state, created_at)"
                " SELECT ?, '+9198000000'||count(*), 'linked', 0 FROM accounts",
                (page,),
            )
        yield opened


def _campaign(
    connection: Connection, *lines: Frozen, account: int = 1, purpose: Purpose = Purpose.MARKETING
) -> int:
    campaign = campaigns.create(connection, NewCampaign("n", "x", (), purpose), NOW)
    campaigns.bind(connection, campaign, account)
    outcomes.snapshot(connection, campaign, iter(lines))
    return campaign


def _line(phone: str, text: str = "Hi", *, new: bool = False, region: str | None = "IN") -> Frozen:
    return Frozen(1, phone, "", text, None, region, new)


def _press(connection: Connection, campaign: int, phone: str, at: datetime, status: str = "sent") -> int:
    """The delivery, pressed at that moment and since then in that status."""
    delivery = connection.exec_driver_sql(
        "UPDATE deliveries SET status=?, attempts=attempts+1 WHERE campaign_id=? AND phone=? RETURNING id",
        (status, campaign, phone),
    ).scalar_one()
    for step in ("leased", "prepared", "handing", "handed"):
        connection.exec_driver_sql(
            "INSERT INTO attempts (delivery_id, number, step, epoch, at) VALUES (?, 1, ?, 1, ?)",
            (delivery, step, to_millis(at)),
        )
    return int(delivery)


def test_limits_are_the_usual_ones_until_they_are_set(connection: Connection) -> None:
    assert limits.limits(connection) == Limits(time(10), time(21), 250, 30)
    for new in (Limits(time(9, 5), time(23, 59), 800, 1), Limits()):
        limits.put_limits(connection, new)
        assert limits.limits(connection) == new


def test_presses_of_an_account_within_a_day(connection: Connection) -> None:
    one = _campaign(connection, _line(ASHA, new=True), _line(RAVI), _line(MEENA, new=True))
    other = _campaign(connection, _line(ASHA, new=True), account=2)
    _press(connection, one, ASHA, NOW)
    _press(connection, one, RAVI, NOW + HOUR, "uncertain")
    _press(connection, one, MEENA, NOW + DAY)
    _press(connection, other, ASHA, NOW)
    assert limits.used(connection, 1, NOW, NOW + DAY) == Used(2, 1)
    assert limits.used(connection, 1, NOW, NOW + 2 * DAY) == Used(3, 2)
    assert limits.used(connection, 1, NOW + timedelta(seconds=1), NOW + DAY) == Used(1, 0)
    assert limits.used(connection, 3, NOW, NOW + DAY) == Used(0, 0)
    _press(connection, one, ASHA, NOW + HOUR)  # looked up, not found, and pressed again
    assert limits.used(connection, 1, NOW, NOW + DAY) == Used(3, 2)


def test_who_waits_and_in_what_order(connection: Connection) -> None:
    campaign = _campaign(
        connection,
        _line("+911"),
        _line("+912"),
        _line("+1", region="US"),
        _line("+913", new=True),
        _line("+870", region=None),
        _line("+914", new=True),
    )
    connection.exec_driver_sql("UPDATE deliveries SET status='sending' WHERE phone='+911'")
    connection.exec_driver_sql("UPDATE deliveries SET status='sent' WHERE phone='+870'")
    assert limits.queue(connection, campaign) == [Run("IN", False, 2), Run("US", False), Run("IN", True, 2)]
    waiting = limits.waiting(connection, campaign)
    assert len(waiting) == 3
    assert set(waiting) == {Run("IN", False), Run("US", False), Run("IN", True, 2)}


def test_when_somebody_who_may_be_written_to_is_due(connection: Connection) -> None:
    campaign = _campaign(
        connection, _line(ASHA), _line(RAVI, new=True), _line(MEENA, region="US"), _line("+870", region=None)
    )
    dues = {ASHA: 300, RAVI: 60, MEENA: -5, "+870": 899}
    for phone, seconds in dues.items():
        due = to_millis(NOW + timedelta(seconds=seconds))
        connection.exec_driver_sql("UPDATE deliveries SET not_before=? WHERE phone=?", (due, phone))

    def after(go: Go) -> float | None:
        due = outcomes.next_due(connection, campaign, NOW, go)
        return None if due is None else (due - NOW).total_seconds()

    assert after(Go()) == 0
    assert after(Go(frozenset({"US"}))) == 60
    assert after(Go(frozenset({"US"}), new_too=False)) == 300
    assert after(Go(frozenset({"US", "IN"}))) == 899
    assert after(Go(frozenset({"US", "IN", None}))) is None
    connection.exec_driver_sql("UPDATE deliveries SET not_before=not_before+3000 WHERE phone='+870'")
    assert after(Go(frozenset({"US", "IN"}))) == 0  # put off by a clock that went ahead


@pytest.mark.parametrize("status", ["handed_over", "sent", "delivered", "read", "uncertain", "sending"])
def test_what_a_person_got_or_may_have_got(connection: Connection, status: str) -> None:
    one = _campaign(connection, _line(ASHA, "one"))
    two = _campaign(connection, _line(ASHA, "two"), account=2, purpose=Purpose.SERVICE)
    mine = _campaign(connection, _line(ASHA, "mine"), _line(RAVI, "mine"))
    _press(connection, one, ASHA, NOW - 3 * DAY, status)
    _press(connection, one, ASHA, NOW - 2 * DAY, status)  # pressed again: one message all the same
    _press(connection, two, ASHA, NOW - DAY)
    me = _press(connection, mine, ASHA, NOW, "sending")
    got = [Past("one", NOW - 2 * DAY, True), Past("two", NOW - DAY, False)]
    assert limits.past_of(connection, PAGE, me, NOW - 7 * DAY) == got
    assert limits.past_of_all(connection, PAGE, NOW - 7 * DAY, besides=mine) == {ASHA: got}
    assert limits.past_of(connection, PAGE, me, NOW - DAY - HOUR) == got[1:]
    assert limits.past_of_all(connection, PAGE, NOW - DAY - HOUR, besides=mine) == {ASHA: got[1:]}
    assert [limits.purpose_of(connection, campaign) for campaign in (one, two)] == list(Purpose)


@pytest.mark.parametrize("status", ["queued", "failed", "skipped", "cancelled"])
def test_what_did_not_reach_a_person_does_not_count(connection: Connection, status: str) -> None:
    one, mine = _campaign(connection, _line(ASHA)), _campaign(connection, _line(ASHA))
    _press(connection, one, ASHA, NOW - HOUR, status)
    me = _press(connection, mine, ASHA, NOW, "sending")
    assert limits.past_of(connection, PAGE, me, NOW - DAY) == []
    assert limits.past_of_all(connection, PAGE, NOW - DAY, besides=mine) == {}


def test_what_was_claimed_and_not_pressed_does_not_count(connection: Connection) -> None:
    one, mine = _campaign(connection, _line(ASHA)), _campaign(connection, _line(ASHA))
    connection.exec_driver_sql("UPDATE deliveries SET status='sending'")
    me = connection.exec_driver_sql("SELECT id FROM deliveries WHERE campaign_id=?", (mine,)).scalar_one()
    assert limits.past_of(connection, PAGE, me, NOW - DAY) == []
    assert limits.past_of_all(connection, PAGE, NOW - DAY, besides=mine) == {}
    _press(connection, one, ASHA, NOW, "sending")
    assert len(limits.past_of(connection, PAGE, me, NOW - DAY)) == 1


def test_another_page_is_another_world(connection: Connection) -> None:
    elsewhere = _campaign(connection, _line(ASHA), account=3)
    mine = _campaign(connection, _line(ASHA))
    _press(connection, elsewhere, ASHA, NOW)
    me = _press(connection, mine, ASHA, NOW, "sending")
    assert limits.past_of(connection, PAGE, me, NOW - DAY) == []
    assert limits.past_of_all(connection, PAGE, NOW - DAY, besides=mine) == {}


def test_a_snapshot_keeps_country_and_kind_of_chat(connection: Connection) -> None:
    blocked = Frozen(1, RAVI, "", "", DeliveryReason.FREQUENCY_CAP, "IN", True)
    campaign = _campaign(connection, _line(MEENA, region="US"), blocked, _line("+870", region=None))
    rows = connection.exec_driver_sql(
        "SELECT phone, region, new_chat, status, reason FROM deliveries"
        " WHERE campaign_id=? ORDER BY position",
        (campaign,),
    ).all()
    assert [tuple(row) for row in rows] == [
        (MEENA, "US", 0, "queued", None),
        (RAVI, "IN", 1, "skipped", "frequency_cap"),
        ("+870", None, 0, "queued", None),
    ]


def test_people_with_a_chat_come_first_and_the_others_are_new(connection: Connection) -> None:
    campaign = campaigns.create(connection, NewCampaign("n", "x", ()), NOW, [1, 2, 3])
    for account, phone in ((1, MEENA), (2, ASHA)):
        connection.exec_driver_sql(
            "INSERT INTO chats (account_id, phone, first_seen_at) VALUES (?, ?, 0)", (account, phone)
        )

    def order(account: int | None) -> list[tuple[str, bool]]:
        found = campaigns.people(
            connection, campaign, [], lambda phone: False, all_consent=True, account=account
        )
        return [(person.phone, person.new_chat) for _, person in found]

    assert order(1) == [(MEENA, False), (ASHA, True), (RAVI, True)]
    assert order(None) == [(ASHA, True), (RAVI, True), (MEENA, True)]
    campaigns.bind(connection, campaign, 2)
    assert order(1) == [(ASHA, False), (RAVI, True), (MEENA, True)]
