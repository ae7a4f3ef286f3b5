"""A backup is whole, for its owner alone, and proves itself or is refused."""

from __future__ import annotations

import os
import random
import sqlite3
import stat
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from broadcaster_desktop.core.retention import BackupKind
from broadcaster_desktop.data import backup, contacts
from broadcaster_desktop.data.engine import Database
from broadcaster_desktop.errors import UserError
from tests.data.conftest import KEY, NOW

FLIPS, SEED = 150, 20261122
LONG_FLIPS = 1_000


@pytest.fixture
def key(path: Path) -> Path:
    place = path.with_name("digest.key")
    place.write_bytes(KEY)
    return place


@pytest.fixture
def made(database: Database, path: Path, key: Path) -> Path:
    with database.write() as connection:
        for number in range(300):
            contacts.add(connection, f"+91982{number:07}", f"Person {number}", NOW)
    return _take(path, key)


def _take(path: Path, key: Path, kind: BackupKind = BackupKind.ASKED) -> Path:
    return backup.take(path, key, path.with_name("backups"), kind, NOW)


def _refused(file: Path) -> str:
    with pytest.raises(UserError) as caught:
        backup.verify(file)
    return caught.value.code


def test_a_backup_tells_what_it_holds(made: Path) -> None:
    manifest = backup.verify(made)
    assert manifest == backup.manifest_of(made)
    assert (manifest.kind, manifest.made_at, manifest.key) == (BackupKind.ASKED, NOW, KEY)
    assert manifest.tables["contacts"] == (300, 300)
    assert made.name == "20261121T083000Z-asked.backup"
    assert stat.S_IMODE(made.stat().st_mode) == 0o600
    assert stat.S_IMODE(made.parent.stat().st_mode) == 0o700
    assert [file.name for file in made.parent.iterdir()] == [made.name]


def test_sqlite_reads_it_where_it_lies_and_leaves_nothing_beside_it(made: Path) -> None:
    before = made.read_bytes()
    with closing(sqlite3.connect(f"{made.as_uri()}?mode=ro", uri=True)) as connection:
        assert connection.execute("SELECT count(*) FROM contacts").fetchone() == (300,)
    assert made.read_bytes() == before
    assert [file.name for file in made.parent.iterdir()] == [made.name]


def test_two_of_the_same_second_do_not_write_over_each_other(made: Path, path: Path, key: Path) -> None:
    again = _take(path, key)
    assert again.name == "20261121T083000Z-asked-2.backup"
    assert backup.verify(again) == backup.verify(made)


def test_it_is_one_state_of_the_data_while_others_write(database: Database, path: Path, key: Path) -> None:
    """Names and notes are written in pairs: a copy between two commits would have one without the other."""
    stop = threading.Event()

    def write() -> None:
        number = 0
        while not stop.is_set():
            number += 1
            with database.write() as connection:
                contact = contacts.add(connection, f"+91982{number:07}", "p", NOW)
                connection.exec_driver_sql(
                    "INSERT INTO contact_fields (contact_id, name, value) VALUES (?, 'n', ?)",
                    (contact, "x" * 500),
                )

    writer = threading.Thread(target=write)
    writer.start()
    try:
        manifests = [backup.verify(_take(path, key)) for _ in range(8)]
    finally:
        stop.set()
        writer.join()
    counts = [one.tables["contacts"][0] for one in manifests]
    assert counts == [one.tables["contact_fields"][0] for one in manifests]
    assert counts == sorted(counts)
    assert counts[-1] > counts[0]


def _flip(data: bytes, place: int) -> bytes:
    harmed = bytearray(data)
    harmed[place // 8] ^= 1 << place % 8
    return bytes(harmed)


def _all_noticed(made: Path, count: int) -> None:
    data, chance = made.read_bytes(), random.Random(SEED)
    for _ in range(count):
        made.write_bytes(_flip(data, chance.randrange(len(data) * 8)))
        assert _refused(made) == "backup_damaged"
    tail = (len(data) - 400) * 8
    for _ in range(count // 4):
        made.write_bytes(_flip(data, chance.randrange(tail, len(data) * 8)))
        assert _refused(made) == "backup_damaged"


def test_every_flipped_bit_is_noticed(made: Path) -> None:
    _all_noticed(made, FLIPS)


@pytest.mark.long
def test_every_one_of_many_flipped_bits_is_noticed(made: Path) -> None:
    _all_noticed(made, LONG_FLIPS)


@pytest.mark.parametrize(
    "harm",
    [
        lambda data: data[:-1],
        lambda data: data[: len(data) // 2],
        lambda data: b"",
        lambda data: data + b"\0",
        lambda data: b"\0" * len(data),
        lambda data: data[4096:],
        lambda data: data[-80:],
    ],
    ids=["a byte short", "half", "empty", "a byte more", "zeros", "a page gone", "the end alone"],
)
def test_what_is_cut_or_filled_is_noticed(made: Path, harm: Callable[[bytes], bytes]) -> None:
    made.write_bytes(harm(made.read_bytes()))
    assert _refused(made) == "backup_damaged"


def test_a_backup_whose_rows_are_not_those_it_tells_of_is_refused(made: Path) -> None:
    """Sealed anew by somebody who does not know that the rows are counted too."""
    manifest = backup.manifest_of(made)
    data = made.read_bytes()[: manifest.size]
    made.write_bytes(data)
    with closing(sqlite3.connect(made)) as connection:
        connection.execute("DELETE FROM contacts WHERE id=7")
        connection.commit()
    backup.seal(made, manifest)
    assert _refused(made) == "backup_damaged"


def test_of_a_newer_program_it_is_refused(made: Path) -> None:
    with pytest.raises(UserError) as caught:
        backup.verify(made, newest="0001")
    assert caught.value.code == "schema_newer"


@pytest.mark.parametrize("what", ["missing", "folder", "pipe"])
def test_what_is_no_file_is_told(tmp_path: Path, what: str) -> None:
    place = tmp_path / "x.backup"
    if what == "folder":
        place.mkdir()
    elif what == "pipe":
        os.mkfifo(place)
    assert _refused(place) == "cannot_read_backup"


def test_a_damaged_database_makes_no_backup(database: Database, path: Path, key: Path, made: Path) -> None:
    database.close()
    data = bytearray(path.read_bytes())
    for start in range(4096 * 3, len(data), 4096):
        data[start : start + 64] = os.urandom(64)
    path.write_bytes(bytes(data))
    with pytest.raises(UserError) as caught:
        _take(path, key)
    assert caught.value.code in ("backup_damaged", "database_damaged")
    assert [file.name for file in made.parent.iterdir()] == [made.name]


def test_no_place_for_it_is_told_and_nothing_is_left(database: Database, path: Path, key: Path) -> None:
    path.with_name("backups").write_text("in the way")
    with pytest.raises(UserError) as caught:
        _take(path, key)
    assert caught.value.code == "backup_not_written"
    assert not [file for file in path.parent.iterdir() if file.name.endswith(".new")]
