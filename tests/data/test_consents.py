"""The consent ledger: append only, sealed entry by entry, proved in full, and blanked without a break."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy.exc import IntegrityError

from broadcaster_desktop.core.privacy import Consent, LedgerState, Standing
from broadcaster_desktop.core.records import Purpose
from broadcaster_desktop.data import consents
from broadcaster_desktop.data.digests import Digests
from broadcaster_desktop.data.engine import Database
from broadcaster_desktop.data.migrate import HEAD, alembic_config, migrate, schema_revision
from broadcaster_desktop.data.models import to_millis
from broadcaster_desktop.errors import UserError
from tests.data.conftest import KEY, NOW

ASHA, RAVI, MINA = "+919820012345", "+919820012346", "+919820012347"


def _both(*, granted: bool = True, wording: str = "They agreed in the shop") -> list[Consent]:
    return [Consent(one, granted, "list.csv", wording, "en", "owner", NOW) for one in Purpose]


def _record(database: Database, *phones: str, granted: bool = True) -> None:
    with database.write() as connection:
        consents.record(connection, phones, _both(granted=granted))


def _verify(path: Path, key: bytes = KEY) -> LedgerState:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        return consents.verify(connection, Digests(key))


def _beside_all_rules(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for trigger in ("consents_keep", "consents_stay"):
            connection.execute(f"DROP TRIGGER {trigger}")
        for statement in statements:
            assert connection.execute(statement).rowcount
        connection.commit()


def test_what_was_recorded_is_whole(database: Database, path: Path) -> None:
    assert _verify(path) == LedgerState(0)
    _record(database, ASHA, RAVI)
    _record(database, ASHA, granted=False)
    assert _verify(path) == LedgerState(6)
    with database.read() as connection:
        assert [row.granted for row in consents.of(connection, ASHA)] == [True, True, False, False]
        assert consents.standing(connection, ASHA) == dict.fromkeys(Purpose, Standing.WITHDRAWN)
        assert consents.standing(connection, RAVI) == dict.fromkeys(Purpose, Standing.GRANTED)
        assert consents.standing(connection, MINA) == dict.fromkeys(Purpose, Standing.UNKNOWN)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE consents SET granted=0 WHERE id=1",
        "UPDATE consents SET phone=NULL WHERE id=1",
        "UPDATE consents SET phone=NULL, source='', wording='', granted=0 WHERE id=1",
        "UPDATE consents SET phone='+919820012399' WHERE id=1",
        "UPDATE consents SET link=x'00' WHERE id=1",
        "DELETE FROM consents WHERE id=1",
        "DELETE FROM consents",
    ],
)
def test_the_database_itself_takes_no_change(database: Database, statement: str) -> None:
    _record(database, ASHA)
    with pytest.raises(IntegrityError, match="append only"), database.write() as connection:
        connection.exec_driver_sql(statement)


def test_an_erased_person_leaves_the_ledger_whole(database: Database, path: Path) -> None:
    _record(database, ASHA, RAVI, MINA)
    with database.write() as connection:
        assert consents.blank(connection, RAVI) == 2
    assert _verify(path) == LedgerState(6)
    with database.read() as connection:
        assert consents.of(connection, RAVI) == ()
    _record(database, RAVI)
    assert _verify(path) == LedgerState(8)


@pytest.mark.parametrize(
    ("statement", "broken"),
    [
        ("UPDATE consents SET granted=0 WHERE id=3", 3),
        ("UPDATE consents SET phone='+919820012399' WHERE id=3", 3),
        ("UPDATE consents SET wording='anything' WHERE id=4", 4),
        ("UPDATE consents SET source='another.csv' WHERE id=2", 2),
        ("UPDATE consents SET recorded_at=recorded_at+1 WHERE id=1", 1),
        ("UPDATE consents SET recorded_by='somebody' WHERE id=5", 5),
        ("UPDATE consents SET purpose='service' WHERE id=1", 1),
        ("UPDATE consents SET digest=zeroblob(16) WHERE id=6", 6),
        ("UPDATE consents SET link=zeroblob(16) WHERE id=6", 6),
        ("DELETE FROM consents WHERE id=3", 4),
        ("DELETE FROM consents WHERE id=1", 2),
    ],
)
def test_the_first_entry_that_was_changed_is_told(
    database: Database, path: Path, statement: str, broken: int
) -> None:
    _record(database, ASHA, RAVI, MINA)
    _beside_all_rules(path, statement)
    found = _verify(path)
    assert found.broken == broken
    assert not found.whole


@pytest.mark.parametrize(
    "statements",
    [
        ("DELETE FROM consents WHERE id=6",),
        ("DELETE FROM consents WHERE id>2",),
        ("DELETE FROM consents",),
        ("DELETE FROM settings WHERE key='consent_head'",),
        ("UPDATE settings SET value='rubbish' WHERE key='consent_head'",),
    ],
)
def test_entries_cut_off_its_end_are_noticed(
    database: Database, path: Path, statements: tuple[str, ...]
) -> None:
    _record(database, ASHA, RAVI, MINA)
    _beside_all_rules(path, *statements)
    assert _verify(path).cut


def test_another_key_proves_nothing(database: Database, path: Path) -> None:
    _record(database, ASHA)
    assert _verify(path, bytes(32)).broken == 1


def test_nothing_is_recorded_without_a_key(path: Path) -> None:
    migrate(path, known=False)
    database = Database(path)
    with pytest.raises(RuntimeError, match="no key"), database.write() as connection:
        consents.record(connection, [ASHA], _both())
    database.close()


def _record_and_fail(database: Database) -> None:
    with database.write() as connection:
        consents.record(connection, [RAVI], _both())
        raise ZeroDivisionError


def test_what_is_undone_leaves_no_gap(database: Database, path: Path) -> None:
    _record(database, ASHA)
    with pytest.raises(ZeroDivisionError):
        _record_and_fail(database)
    _record(database, MINA)
    assert _verify(path) == LedgerState(4)


def test_more_people_than_one_statement_takes(database: Database, path: Path) -> None:
    phones = [f"+9198{number:08}" for number in range(6_001)]
    with database.write() as connection:
        assert consents.record(connection, phones, _both()) == 12_002
    assert _verify(path) == LedgerState(12_002)


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("empty") / "broadcaster.db"
    migrate(path, known=False)
    return path


texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.lists(st.sampled_from([ASHA, RAVI, MINA]), max_size=4),
            st.sampled_from(list(Purpose)),
            st.booleans(),
            texts,
            texts,
        ),
        max_size=6,
    )
)
def test_whatever_is_recorded_proves_itself(
    empty: Path,
    tmp_path_factory: pytest.TempPathFactory,
    said: list[tuple[list[str], Purpose, bool, str, str]],
) -> None:
    path = tmp_path_factory.mktemp("ledger") / "broadcaster.db"
    shutil.copyfile(empty, path)
    database = Database(path)
    database.lend(Digests(KEY))
    written = 0
    for phones, purpose, granted, source, wording in said:
        entry = Consent(purpose, granted, source, wording, "mr", "owner", NOW + timedelta(minutes=written))
        with database.write() as connection:
            written += consents.record(connection, phones, [entry])
    database.close()
    assert _verify(path) == LedgerState(written)


def _of_an_older_schema(path: Path) -> None:
    """Three consents without seals, and somebody on the do-not-message list."""
    from alembic import command

    with alembic_config(path) as config:
        command.upgrade(config, "0006")
    with closing(sqlite3.connect(path)) as connection:
        connection.executemany(
            "INSERT INTO consents (phone, purpose, granted, source, wording, language, recorded_by,"
            " recorded_at) VALUES (?, 'marketing', 1, 'f', 'हाँ', 'hi', 'owner', ?)",
            [(phone, to_millis(NOW)) for phone in (ASHA, RAVI, MINA)],
        )
        connection.execute(
            "INSERT INTO suppressions (digest, phone, cause, recorded_at) VALUES (?, ?, 'reply', 1)",
            (Digests(KEY).of(RAVI), RAVI),
        )
        connection.commit()


def test_entries_of_an_older_schema_are_sealed(path: Path) -> None:
    path.with_name("digest.key").write_bytes(KEY)
    _of_an_older_schema(path)
    migrate(path, known=True)
    assert _verify(path) == LedgerState(3)
    database = Database(path)
    database.lend(Digests(KEY))
    _record(database, ASHA)
    database.close()
    assert _verify(path) == LedgerState(5)
    assert int(HEAD) >= 8


@pytest.mark.parametrize(
    "key", [None, b"", KEY[:31], bytes(32)], ids=["missing", "empty", "short", "another"]
)
def test_nothing_is_sealed_with_a_key_that_is_lost_or_another_one(path: Path, key: bytes | None) -> None:
    kept = path.with_name("digest.key")
    if key is not None:
        kept.write_bytes(key)
    _of_an_older_schema(path)
    with pytest.raises(UserError) as caught:
        migrate(path, known=True)
    assert caught.value.code == "key_lost"
    assert schema_revision(path, known=True) == "0006"
    kept.write_bytes(KEY)
    migrate(path, known=True)
    assert _verify(path) == LedgerState(3)
