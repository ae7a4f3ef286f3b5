"""Two makers on one file: pragmas, turns, faults in plain words."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError, OperationalError

from broadcaster_desktop.data import settings
from broadcaster_desktop.data.engine import Connection, Database, ReadOnlyDatabase, in_plain_words
from broadcaster_desktop.errors import UserError

WRITE_MANY = """
import sys
from pathlib import Path
from broadcaster_desktop.data import settings
from broadcaster_desktop.data.engine import Database
database = Database(Path(sys.argv[1]))
for number in range(100):
    with database.write() as connection:
        seen = int(settings.get(connection, "count") or "0")
        settings.put(connection, "count", str(seen + 1))
database.close()
"""


def _pragma(connection: Connection, name: str) -> object:
    return connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()


def _get(database: Database, key: str) -> str | None:
    with database.read() as connection:
        return settings.get(connection, key)


def _put(database: Database, key: str, value: str) -> None:
    with database.write() as connection:
        settings.put(connection, key, value)


@contextmanager
def _another_writer(path: Path) -> Iterator[None]:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


def test_the_pragmas_of_the_writer(database: Database) -> None:
    with database.write() as connection:
        assert _pragma(connection, "journal_mode") == "wal"
        assert _pragma(connection, "synchronous") == 2, "FULL: a lost commit could mean a second message"
        assert _pragma(connection, "foreign_keys") == 1
        assert _pragma(connection, "busy_timeout") == 5000
        assert _pragma(connection, "wal_autocheckpoint") == 1000


def test_the_pragmas_of_a_reader(database: Database) -> None:
    with database.read() as connection:
        assert _pragma(connection, "wal_autocheckpoint") == 0, "the writer alone checkpoints"
        assert _pragma(connection, "query_only") == 1
        assert _pragma(connection, "foreign_keys") == 1
        with pytest.raises(OperationalError, match="readonly"):
            connection.exec_driver_sql("DELETE FROM settings")


def test_a_block_that_raises_changes_nothing(database: Database) -> None:
    def fail() -> None:
        with database.write() as connection:
            settings.put(connection, "a", "1")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert _get(database, "a") is None


def test_foreign_keys_hold(database: Database) -> None:
    with pytest.raises(IntegrityError), database.write() as connection:
        connection.exec_driver_sql("INSERT INTO contact_fields VALUES (1, 'a', 'b')")


def test_a_write_begins_at_once_as_a_write(database: Database, path: Path) -> None:
    """A deferred one would fail without waiting when it turns into a write later."""
    with (
        closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as other,
        database.write(),
        pytest.raises(sqlite3.OperationalError, match="locked"),
    ):
        other.execute("BEGIN IMMEDIATE")


def test_a_reader_sees_one_state_until_its_block_ends(database: Database) -> None:
    _put(database, "a", "1")
    with database.read() as connection:
        assert settings.get(connection, "a") == "1"
        _put(database, "a", "2")
        assert settings.get(connection, "a") == "1"
    assert _get(database, "a") == "2"


def test_threads_take_turns(database: Database) -> None:
    start = threading.Barrier(4)

    def count() -> None:
        start.wait()
        for _ in range(50):
            with database.write() as connection:
                settings.put(connection, "count", str(int(settings.get(connection, "count") or "0") + 1))

    with ThreadPoolExecutor(4) as pool:
        for done in [pool.submit(count) for _ in range(4)]:
            done.result()
    assert _get(database, "count") == "200"


def test_two_processes_lose_no_write(database: Database, path: Path) -> None:
    others = [subprocess.Popen([sys.executable, "-c", WRITE_MANY, str(path)]) for _ in range(2)]
    for _ in range(100):
        with database.write() as connection:
            settings.put(connection, "count", str(int(settings.get(connection, "count") or "0") + 1))
    assert [other.wait(60) for other in others] == [0, 0]
    assert _get(database, "count") == "300"


def test_another_programs_lock_is_told(
    database: Database, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with database.write() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout=50")
    with _another_writer(path), pytest.raises(UserError) as caught:
        _put(database, "a", "1")
    assert caught.value.code == "database_locked"
    _put(database, "a", "2")
    assert _get(database, "a") == "2"


def test_a_full_disk_is_told_and_loses_nothing(database: Database, path: Path) -> None:
    _put(database, "a", "kept")
    with database.write() as connection:
        connection.exec_driver_sql(f"PRAGMA max_page_count={_pragma(connection, 'page_count')}")
    with pytest.raises(UserError) as caught:
        _put(database, "big", "x" * 1_000_000)
    assert caught.value.code == "storage"
    assert str(path) in caught.value.one_line()
    assert _get(database, "a") == "kept"
    with database.write() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count=1000000")
    _put(database, "a", "again")
    assert _get(database, "a") == "again"


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("database or disk is full", "storage"),
        ("disk I/O error", "storage"),
        ("database is locked", "database_locked"),
        ("database table is locked", "database_locked"),
        ("attempt to write a readonly database", "data_folder"),
        ("unable to open database file", "data_folder"),
        ("database disk image is malformed", "database_damaged"),
        ("file is not a database", "database_damaged"),
    ],
)
def test_what_sqlite_says_in_plain_words(path: Path, said: str, code: str) -> None:
    with pytest.raises(UserError) as caught, in_plain_words(path):
        raise sqlite3.OperationalError(said)
    assert caught.value.code == code


def test_faults_of_the_program_stay_faults(database: Database, path: Path) -> None:
    with pytest.raises(sqlite3.OperationalError), in_plain_words(path):
        raise sqlite3.OperationalError("no such table: x")
    with pytest.raises(OperationalError, match="no such table"), database.read() as connection:
        connection.exec_driver_sql("SELECT * FROM nowhere")


def test_errors_do_not_carry_what_was_to_be_written(database: Database) -> None:
    """They go into the log."""
    insert = "INSERT INTO contact_fields VALUES (1, 'phone', ?)"
    with pytest.raises(IntegrityError) as caught, database.write() as connection:
        connection.exec_driver_sql(insert, ("+919820012345",))
    assert "98200" not in str(caught.value)


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")
def test_the_files_are_their_owners_alone(database: Database, path: Path) -> None:
    _put(database, "a", "1")
    _get(database, "a")
    for name in ("broadcaster.db", "broadcaster.db-wal", "broadcaster.db-shm"):
        assert stat.S_IMODE((path.parent / name).stat().st_mode) == 0o600


def test_closing_leaves_the_one_file(database: Database, path: Path) -> None:
    _put(database, "a", "1")
    database.close()
    assert [file.name for file in path.parent.iterdir()] == ["broadcaster.db"]


def test_beside_the_owner_there_is_only_reading(database: Database, path: Path) -> None:
    _put(database, "a", "1")
    beside = ReadOnlyDatabase(path)
    assert _get(beside, "a") == "1"
    with pytest.raises(UserError), beside.write() as connection:
        connection.exec_driver_sql("DELETE FROM settings")
    beside.close()
    _put(database, "a", "2")


def test_a_killed_owner_loses_no_commit(path: Path, database: Database) -> None:
    code = WRITE_MANY.replace("database.close()", "import os; os.kill(os.getpid(), 9)")
    subprocess.run([sys.executable, "-c", code, str(path)], check=False)
    assert _get(database, "count") == "100"
