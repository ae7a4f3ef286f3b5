"""Contacts, consents, suppressions, accounts, settings: what is written is what is read."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from broadcaster_desktop.core.account import AccountState, Observation
from broadcaster_desktop.core.privacy import Consent
from broadcaster_desktop.core.records import Purpose
from broadcaster_desktop.data import accounts, consents, contacts, settings, suppressions
from broadcaster_desktop.data.engine import Database
from broadcaster_desktop.data.models import to_millis
from broadcaster_desktop.data.suppressions import Digests, load_key
from broadcaster_desktop.errors import UserError
from tests.data.conftest import NOW

ASHA, RAVI = "+919820012345", "+919820012346"


def _add(database: Database, *people: tuple[str, str]) -> list[int]:
    with database.write() as connection:
        return [contacts.add(connection, phone, name, NOW) for phone, name in people]


def _consent(database: Database, phone: str, *, granted: bool = True) -> None:
    given = [Consent(purpose, granted, "file", "yes", "en", "owner", NOW) for purpose in Purpose]
    with database.write() as connection:
        consents.record(connection, [phone], given)


def _consented(database: Database, contact: int) -> bool:
    with database.read() as connection:
        return contacts.rows(connection, [contact])[0].consented


def test_the_newest_entry_of_the_ledger_holds(database: Database) -> None:
    (asha,) = _add(database, (ASHA, "Asha"))
    standing = [_consented(database, asha)]
    for granted in (True, False, False, True):
        _consent(database, ASHA, granted=granted)
        standing.append(_consented(database, asha))
    assert standing == [False, True, False, False, True]
    with database.read() as connection:
        detail = contacts.detail(connection, asha)
    assert detail is not None
    assert [entry.granted for entry in detail.consents if entry.purpose is Purpose.MARKETING] == [
        True,
        False,
        False,
        True,
    ]


def test_one_number_is_one_contact(database: Database) -> None:
    _add(database, (ASHA, "Asha"))
    with pytest.raises(Exception, match="UNIQUE"):
        _add(database, (ASHA, "Asha P"))


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("", {"Asha Patil", "José", "आशा", "50% off_shop"}),
        ("asha", {"Asha Patil", "आशा"}),
        ("PAT", {"Asha Patil"}),
        ("patil asha", {"Asha Patil"}),
        ("jose", {"José"}),
        ("आशा", {"Asha Patil", "आशा"}),
        ("0%", set()),
        ("50%", {"50% off_shop"}),
        ("f_s", {"50% off_shop"}),
        ("98200 1234", {"Asha Patil", "José", "आशा", "50% off_shop"}),
        ("+91-98200-12346", {"José"}),
        ("0982001234", {"Asha Patil", "José", "आशा", "50% off_shop"}),
        ("nobody", set()),
    ],
)
def test_searching_names_and_numbers(database: Database, search: str, found: set[str]) -> None:
    names = ["Asha Patil", "José", "आशा", "50% off_shop"]
    _add(database, *((f"+91982001234{5 + place}", name) for place, name in enumerate(names)))
    with database.read() as connection:
        ids = list(contacts.ids(connection, search))
        assert {row.name for row in contacts.rows(connection, ids)} == found
        assert contacts.count(connection, search) == len(found)
        assert contacts.first_ids(connection, search, None, "name", 2) == ids[:2]


def test_sorting(database: Database) -> None:
    one, two, three = _add(database, (RAVI, "ravi"), (ASHA, "Ásha"), ("+919820012340", "ravi"))
    with database.read() as connection:
        assert list(contacts.ids(connection)) == [two, one, three]
        assert list(contacts.ids(connection, descending=True)) == [three, one, two]
        assert list(contacts.ids(connection, sort="phone")) == [three, two, one]
        assert list(contacts.ids(connection, sort="added", descending=True)) == [three, two, one]


def test_tags(database: Database) -> None:
    one, two = _add(database, (ASHA, "Asha"), (RAVI, "Ravi"))
    with database.write() as connection:
        vip = contacts.tag_id(connection, "VIP")
        assert contacts.tag_id(connection, "VIP") == vip
        contacts.tag_id(connection, "empty")
        contacts.tag_people(connection, vip, [one, two])
        contacts.tag_people(connection, vip, [one])
        contacts.tag_people(connection, vip, [])
    with database.read() as connection:
        assert [(tag.name, tag.count) for tag in contacts.all_tags(connection)] == [("VIP", 2), ("empty", 0)]
        assert list(contacts.ids(connection, tag="VIP")) == [one, two]
        assert list(contacts.ids(connection, tag="empty")) == []
        assert contacts.rows(connection, [one])[0].tags == ("VIP",)


def test_more_people_than_a_statement_takes(database: Database) -> None:
    people = _add(database, *((f"+9198{number:08}", f"p{number}") for number in range(1_200)))
    with database.read() as connection:
        asked = [*reversed(people), 99_999]
        assert [row.id for row in contacts.rows(connection, asked)] == asked[:-1]
        assert len(contacts.all_numbers(connection)) == 1_200


def test_opt_outs_are_found_by_digest_and_survive_the_number(database: Database) -> None:
    digests = Digests(secrets.token_bytes(32))

    def suppress(*phones: str) -> int:
        with database.write() as connection:
            return suppressions.suppress(connection, digests, phones, cause="owner", note="", at=NOW)

    assert suppress(ASHA, RAVI, ASHA) == 2
    assert suppress(RAVI) == 0
    assert suppress() == 0
    with database.write() as connection:  # what erasing a person leaves
        connection.exec_driver_sql("UPDATE suppressions SET phone=NULL WHERE phone=?", (ASHA,))
    with database.read() as connection:
        assert suppressions.is_suppressed(connection, digests, ASHA)
        assert suppressions.all_digests(connection) == {digests.of(ASHA), digests.of(RAVI)}
        assert not suppressions.is_suppressed(connection, Digests(b"other"), ASHA)
        assert {entry.phone for entry in suppressions.entries(connection)} == {None, RAVI}
        assert [entry.phone for entry in suppressions.entries(connection, "12346")] == [RAVI]
    assert suppress(ASHA) == 0
    with database.write() as connection:
        assert suppressions.lift(connection, digests, ASHA)
        assert not suppressions.lift(connection, digests, ASHA)
        assert not suppressions.is_suppressed(connection, digests, ASHA)


def _spoil(key: Path) -> None:
    key.write_bytes(key.read_bytes()[:-1])


def _exchange(key: Path) -> None:
    key.write_bytes(secrets.token_bytes(32))


@pytest.mark.parametrize("harm", [Path.unlink, _spoil, _exchange])
@pytest.mark.parametrize("make", [True, False])
def test_a_lost_key_is_told_while_anyone_is_on_the_list(
    database: Database, tmp_path: Path, harm: Callable[[Path], None], make: bool
) -> None:
    """With another key nobody on the list would be found, and people who said no would be written to."""
    key = tmp_path / "digest.key"
    with database.write() as connection:
        digests = load_key(key, connection, make=True)
        suppressions.suppress(connection, digests, [ASHA], cause="owner", note="", at=NOW)
    harm(key)
    before = key.read_bytes() if key.exists() else None
    with pytest.raises(UserError) as caught, database.read() as connection:
        load_key(key, connection, make=make)
    assert caught.value.code == "key_lost"
    assert (key.read_bytes() if key.exists() else None) == before


def test_the_key_is_made_once_by_who_may_write(database: Database, tmp_path: Path) -> None:
    key = tmp_path / "digest.key"
    with database.read() as connection:
        load_key(key, connection, make=False)
        assert not key.exists()
        made = load_key(key, connection, make=True)
        assert load_key(key, connection, make=True).of(ASHA) == made.of(ASHA)
    assert key.stat().st_mode & 0o777 == 0o600
    assert len(key.read_bytes()) == 32


def test_an_account_keeps_its_first_number(database: Database) -> None:
    def see(account: int, observation: Observation, later: int = 0) -> None:
        with database.write() as connection:
            accounts.seen(connection, account, observation, NOW + timedelta(minutes=later))

    with database.write() as connection:
        account = accounts.ensure(connection, "practice", NOW)
        assert accounts.ensure(connection, "practice", NOW) == account
        assert accounts.ensure(connection, "web.whatsapp.com", NOW) != account
    see(account, Observation(AccountState.WAITING_FOR_SCAN, ("qr",)))
    with database.read() as connection:
        (view,) = accounts.of_page(connection, "practice")
    assert (view.phone, view.linked_at, view.evidence) == (None, None, ("qr",))
    see(account, Observation(AccountState.LINKED, phone=ASHA, name="Shop"), 1)
    see(account, Observation(AccountState.LINKED, phone=RAVI), 2)
    see(account, Observation(AccountState.OFFLINE), 3)
    with database.read() as connection:
        found = accounts.view(connection, account)
    assert found is not None
    assert (found.phone, found.name, found.state) == (ASHA, "Shop", AccountState.OFFLINE)
    assert found.linked_at == NOW + timedelta(minutes=1)
    assert found.seen_at == NOW + timedelta(minutes=3)


def test_settings_and_audit(database: Database) -> None:
    with database.write() as connection:
        assert settings.get(connection, "pace") is None
        settings.put(connection, "pace", "fast")
        settings.put(connection, "pace", "safe")
        assert settings.get(connection, "pace") == "safe"
        settings.record(connection, NOW, "start", "campaign 1", {"as": "sent"})
        row = connection.exec_driver_sql("SELECT at, who, action, subject, detail FROM audit").one()
    assert tuple(row) == (to_millis(NOW), "owner", "start", "campaign 1", '{"as": "sent"}')
