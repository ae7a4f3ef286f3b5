"""Snapshot, counts, statuses: derived, unique, one transaction."""

from __future__ import annotations

from datetime import timedelta

import pytest

from broadcaster_desktop.core.privacy import Consent
from broadcaster_desktop.core.records import NewCampaign, Purpose, UnsureRow
from broadcaster_desktop.core.status import (
    CampaignReason,
    CampaignStatus,
    DeliveryReason,
    DeliveryStatus,
    MoveRefused,
)
from broadcaster_desktop.data import accounts, campaigns, consents, contacts, outcomes
from broadcaster_desktop.data.engine import Database
from broadcaster_desktop.data.models import to_millis
from broadcaster_desktop.data.outcomes import Frozen
from tests.data.conftest import NOW

C, D = CampaignStatus, DeliveryStatus


def _people(database: Database, count: int, *tags: str) -> list[int]:
    with database.write() as connection:
        people = [
            contacts.add(connection, f"+9198{tags[0] if tags else 0:0>3}{number:05}", f"p{number}", NOW)
            for number in range(count)
        ]
        for tag in tags:
            contacts.tag_people(connection, contacts.tag_id(connection, tag), people)
    return people


def _campaign(database: Database, *tags: str) -> int:
    with database.write() as connection:
        return campaigns.create(connection, NewCampaign("n", "Hi {name}", tags), NOW)


def _lines(count: int, blocked: DeliveryReason | None = None) -> list[Frozen]:
    return [Frozen(number, f"+91{number}", "", "Hi", blocked) for number in range(1, count + 1)]


def _snapshot(database: Database, campaign: int, lines: list[Frozen]) -> None:
    with database.write() as connection:
        outcomes.snapshot(connection, campaign, iter(lines))


def test_anyone_with_any_of_the_tags_minus_exclusions(database: Database) -> None:
    one = _people(database, 2, "1", "2")
    two = _people(database, 3, "3")
    _people(database, 4, "4")
    campaign = _campaign(database, "1", "2", "3", "3", "nobody")
    with database.write() as connection:
        connection.exec_driver_sql("INSERT INTO campaign_people VALUES (?, ?, true)", (campaign, one[0]))
    with database.read() as connection:
        everyone = campaigns.people(connection, campaign, ["name"], lambda phone: False, all_consent=True)
        assert [contact for contact, _ in everyone] == [one[1], *two]
        view = campaigns.view(connection, campaign)
        assert view is not None
        assert view.total == 4
        assert campaigns.audience_size(connection, ["1", "2", "3"]) == 5


def test_people_with_a_chat_come_first(database: Database) -> None:
    people = _people(database, 4, "1")
    campaign = _campaign(database, "1")
    with database.write() as connection:
        account = accounts.ensure(connection, "practice", NOW)
        campaigns.bind(connection, campaign, account)
        connection.exec_driver_sql(
            "INSERT INTO chats (account_id, phone, first_seen_at)"
            " SELECT ?, phone, 0 FROM contacts WHERE id=?",
            (account, people[2]),
        )
        order = campaigns.people(connection, campaign, [], lambda phone: False, all_consent=True)
        assert [contact for contact, _ in order] == [people[2], people[0], people[1], people[3]]


def test_people_come_with_their_fields_consent_and_opt_out(database: Database) -> None:
    asha, ravi = _people(database, 2, "1")
    campaign = _campaign(database, "1")
    with database.write() as connection:
        phones = [row.phone for row in contacts.rows(connection, [asha, ravi])]
        connection.exec_driver_sql("INSERT INTO contact_fields VALUES (?, 'Last Purchase', 'rice')", (asha,))
        contacts.record_consents(connection, phones[:1], "yes", source="f", language="en", by="owner", at=NOW)
        found = dict(
            campaigns.people(
                connection,
                campaign,
                ["last_purchase"],
                lambda phone: phone == phones[1],
                all_consent=False,
            )
        )
    assert found[asha].values == {"name": "p0", "last_purchase": "rice"}
    assert (found[asha].consented, found[asha].opted_out) == (True, False)
    assert found[ravi].values == {"name": "p1"}
    assert (found[ravi].consented, found[ravi].opted_out) == (False, True)


def test_a_number_stands_once_in_a_campaign_or_nothing_is_frozen(database: Database) -> None:
    campaign = _campaign(database)
    _people(database, 3)
    twice = [*_lines(2), Frozen(3, "+911", "", "Hi", None)]
    with pytest.raises(Exception, match="UNIQUE"):
        _snapshot(database, campaign, twice)
    with database.read() as connection:
        assert outcomes.delivery_ids(connection, campaign) == []


def test_the_counts_are_the_deliveries(database: Database) -> None:
    """Total = queued + active + sent + failed + skipped + cancelled + uncertain."""
    campaign = _campaign(database)
    _people(database, 20)
    _snapshot(database, campaign, _lines(len(D) * 2))
    with database.write() as connection:
        for number, status in enumerate([*D, *D], 1):
            connection.exec_driver_sql("UPDATE deliveries SET status=? WHERE id=?", (status.value, number))
    with database.read() as connection:
        view = campaigns.view(connection, campaign)
        assert view is not None
        assert view.counts == dict.fromkeys(D, 2)
        assert view.total == sum(view.counts.values()) == len(D) * 2
        some = outcomes.delivery_ids(connection, campaign, frozenset({D.SENT, D.READ}))
        assert {row.status for row in outcomes.delivery_rows(connection, some)} == {D.SENT, D.READ}


def test_the_blocked_are_skipped_with_their_reason(database: Database) -> None:
    campaign = _campaign(database)
    _people(database, 2)
    _snapshot(database, campaign, _lines(2, DeliveryReason.NO_CONSENT))
    with database.read() as connection:
        rows = outcomes.delivery_rows(connection, outcomes.delivery_ids(connection, campaign))
    assert [(row.status, row.reason) for row in rows] == [(D.SKIPPED, DeliveryReason.NO_CONSENT)] * 2


def test_cancelling_ends_only_what_was_not_begun(database: Database) -> None:
    campaign = _campaign(database)
    _people(database, 3)
    _snapshot(database, campaign, _lines(3))
    with database.write() as connection:
        connection.exec_driver_sql("UPDATE deliveries SET status='sending' WHERE id=2")
        assert outcomes.cancel_queued(connection, campaign) == 2
        counted = outcomes.counts(connection, campaign)
    assert (counted[D.CANCELLED], counted[D.SENDING]) == (2, 1)


def test_only_passing_failures_are_queued_again(database: Database) -> None:
    campaign = _campaign(database)
    _people(database, 2)
    _snapshot(database, campaign, _lines(2))
    with database.write() as connection:
        for number, reason in enumerate((DeliveryReason.SEND_FAILED, DeliveryReason.NOT_ON_WHATSAPP), 1):
            connection.exec_driver_sql(
                "UPDATE deliveries SET status='failed', reason=?, not_before=? WHERE id=?",
                (reason.value, to_millis(NOW), number),
            )
        assert outcomes.queue_failed(connection, campaign, frozenset({DeliveryReason.SEND_FAILED})) == 1
        rows = outcomes.delivery_rows(connection, [1, 2])
        assert outcomes.next_due(connection, campaign, NOW) == NOW
    assert [(row.status, row.reason) for row in rows] == [
        (D.QUEUED, None),
        (D.FAILED, DeliveryReason.NOT_ON_WHATSAPP),
    ]


def test_the_owners_word_on_an_uncertain_one_goes_into_the_journal(database: Database) -> None:
    campaign = _campaign(database)
    _people(database, 1)
    _snapshot(database, campaign, _lines(1))
    with database.write() as connection:
        connection.exec_driver_sql("UPDATE deliveries SET status='uncertain', attempts=1")
        outcomes.settle(connection, 1, D.HANDED_OVER, 7, NOW)
        with pytest.raises(MoveRefused):
            outcomes.settle(connection, 1, D.QUEUED, 7, NOW)
        journal = connection.exec_driver_sql(
            "SELECT delivery_id, number, step, epoch, at FROM attempts"
        ).all()
        row = outcomes.delivery_of(connection, campaign, "+911")
    assert [tuple(line) for line in journal] == [(1, 1, "resolved", 7, to_millis(NOW))]
    assert row is not None
    assert row.sent_at == NOW


def test_whoever_is_unsure_is_told_with_the_frozen_text_and_the_time_of_the_last_press(
    database: Database,
) -> None:
    campaign = _campaign(database)
    people = _people(database, 4)
    _snapshot(database, campaign, [Frozen(at, f"+91{at}", f"p{at}", f"Hi p{at}", None) for at in people])
    steps = [(1, "leased"), (1, "handing"), (1, "gave_up"), (1, "resolved"), (1, "handing"), (1, "gave_up")]
    steps += [(2, "leased"), (2, "gave_up"), (3, "handing")]
    with database.write() as connection:
        connection.exec_driver_sql("UPDATE deliveries SET status='uncertain' WHERE id<>3")
        connection.exec_driver_sql("UPDATE contacts SET name='renamed since'")
        for minute, (delivery, step) in enumerate(steps):
            at = to_millis(NOW + timedelta(minutes=minute))
            connection.exec_driver_sql(
                "INSERT INTO attempts (delivery_id, number, step, epoch, at) VALUES (?,1,?,1,?)",
                (delivery, step, at),
            )
        assert outcomes.unsure(connection, campaign) == [
            UnsureRow("+911", "p1", "Hi p1", NOW + timedelta(minutes=4)),
            UnsureRow("+912", "p2", "Hi p2", NOW + timedelta(minutes=7)),
            UnsureRow("+914", "p4", "Hi p4", None),
        ]


def test_moves_are_made_once_and_by_the_rules(database: Database) -> None:
    campaign = _campaign(database)
    with database.write() as connection:
        assert not campaigns.give_reason(connection, campaign, CampaignReason.OFFLINE)
        assert campaigns.move(connection, campaign, C.RUNNING, started_at=NOW)
        assert not campaigns.move(connection, campaign, C.RUNNING)
        assert campaigns.give_reason(connection, campaign, CampaignReason.OFFLINE)
        assert not campaigns.give_reason(connection, campaign, CampaignReason.OFFLINE)
        assert campaigns.give_reason(connection, campaign, None)
        assert campaigns.move(connection, campaign, C.CANCELLED, CampaignReason.OWNER)
        with pytest.raises(MoveRefused):
            campaigns.move(connection, campaign, C.RUNNING)
        assert campaigns.reason(connection, campaign) is CampaignReason.OWNER


def test_what_does_not_exist_is_none(database: Database) -> None:
    with database.read() as connection:
        assert campaigns.view(connection, 1) is None
        assert outcomes.delivery_of(connection, 1, "+911") is None
        assert campaigns.every(connection) == []
        assert outcomes.rate(connection, 1, NOW) is None
        assert outcomes.next_due(connection, 1, NOW) is None


def test_consent_is_per_purpose(database: Database) -> None:
    (asha,) = _people(database, 1, "1")
    with database.write() as connection:
        (row,) = contacts.rows(connection, [asha])
        only = Consent(Purpose.MARKETING, True, "f", "y", "en", "o", NOW)
        consents.record(connection, [row.phone], [only])
        standing = {}
        for purpose in Purpose:
            campaign = campaigns.create(connection, NewCampaign("n", "Hi", ("1",), purpose), NOW)
            ((_, person),) = campaigns.people(
                connection, campaign, [], lambda phone: False, all_consent=False
            )
            standing[purpose] = person.consented
    assert standing == {Purpose.MARKETING: True, Purpose.SERVICE: False}
