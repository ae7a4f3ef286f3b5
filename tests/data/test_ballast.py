"""Room on the disk, on disks that really are full or fail."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from broadcaster_desktop.data import settings
from broadcaster_desktop.data.ballast import BALLAST, ROOM_TO_SEND, Disk
from broadcaster_desktop.data.engine import Connection, Database
from broadcaster_desktop.data.migrate import migrate
from broadcaster_desktop.errors import UserError
from tests.faults.disks import SmallDisk, small_disk, strace


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    with small_disk(tmp_path / "disk", 40_000_000) as made:
        yield made


@pytest.fixture
def database(disk: SmallDisk) -> Iterator[Database]:
    path = disk.folder / "broadcaster.db"
    migrate(path, known=False)
    opened = Database(path)
    with opened.write() as connection:
        settings.put(connection, "start", "1")
    yield opened
    opened.close()


def _get(database: Database) -> str | None:
    with database.read() as connection:
        return settings.get(connection, "stop")


def _integrity(path: Path) -> str:
    with closing(sqlite3.connect(path)) as connection:
        return str(connection.execute("PRAGMA integrity_check").fetchone()[0])


def test_the_ballast_is_set_aside_where_there_is_room(tmp_path: Path) -> None:
    disk = Disk(tmp_path)
    disk.require_room()
    assert disk.ballast.stat().st_size == BALLAST
    assert [one.name for one in tmp_path.iterdir()] == ["ballast"]
    if os.name == "posix":
        assert stat.S_IMODE(disk.ballast.stat().st_mode) == 0o600
        assert disk.ballast.stat().st_blocks * 512 >= BALLAST
    made = disk.ballast.stat().st_mtime_ns
    disk.require_room()
    assert disk.ballast.stat().st_mtime_ns == made
    assert disk.throw_off()
    assert not disk.throw_off()


def test_too_little_room_is_told_before_anything_is_sent(disk: SmallDisk) -> None:
    filler = disk.fill()
    os.truncate(filler, filler.stat().st_size - ROOM_TO_SEND + 1_000_000)
    with pytest.raises(UserError) as caught:
        Disk(disk.folder).require_room()
    assert caught.value.code == "storage"
    assert "Free 200 MB on this disk" in caught.value.one_line()
    assert not (disk.folder / "ballast").exists()
    filler.unlink()
    Disk(disk.folder).require_room()
    assert (disk.folder / "ballast").exists()


def test_a_stop_is_written_on_a_full_disk_at_the_cost_of_the_ballast(
    disk: SmallDisk, database: Database
) -> None:
    database.disk.require_room()
    filler = disk.fill()
    long = "x" * 300_000
    with pytest.raises(UserError) as caught, database.write() as connection:
        settings.put(connection, "stop", long)
    assert caught.value.code == "storage"
    assert _get(database) is None
    assert database.disk.ballast.exists()
    database.insist(lambda connection: settings.put(connection, "stop", long))
    assert _get(database) == long
    assert not database.disk.ballast.exists()
    filler.unlink()
    database.disk.require_room()
    assert database.disk.ballast.exists()
    database.close()
    assert _integrity(database.path) == "ok"


def test_without_a_ballast_a_full_disk_is_told(disk: SmallDisk, database: Database) -> None:
    disk.fill()
    with pytest.raises(UserError) as caught:
        database.insist(lambda connection: settings.put(connection, "stop", "x" * 300_000))
    assert caught.value.code == "storage"
    assert _get(database) is None


def test_other_faults_leave_the_ballast_alone(disk: SmallDisk, database: Database) -> None:
    database.disk.require_room()
    with pytest.raises(ZeroDivisionError):
        database.insist(_divide)
    assert database.disk.ballast.exists()


def _divide(_connection: Connection) -> float:
    return 1 / 0


WRITE = """
import os, sys
from pathlib import Path
from broadcaster_desktop.data import settings
from broadcaster_desktop.data.engine import Database
from broadcaster_desktop.errors import UserError
path = Path(sys.argv[1])
database = Database(path)
for number in range(8):
    try:
        with database.write() as connection:
            settings.put(connection, f"key{number}", "kept")
        print(number, "kept")
    except UserError as error:
        print(number, error.code)
        if len(sys.argv) > 2:  # what the disk kept is not what was written
            with path.open("r+b") as file:
                file.seek(-4096, os.SEEK_END)
                file.write(os.urandom(4096))
database.close()
"""


def _failing(path: Path, number: int, *more: str) -> list[str]:
    """Eight commits, of which the disk refuses to keep some."""
    migrate(path, known=False)
    traced = strace(f"inject=fdatasync:error=EIO:when={number}")
    command = [*traced, sys.executable, "-c", WRITE, str(path), *more]
    ran = subprocess.run(command, capture_output=True, text=True, check=True)
    return ran.stdout.split("\n")[:-1]


@pytest.mark.parametrize("number", range(1, 10))
def test_a_failed_sync_is_told_and_everything_said_to_be_kept_is(tmp_path: Path, number: int) -> None:
    path = tmp_path / "broadcaster.db"
    said = _failing(path, number)
    assert len(said) == 8
    failed = [line for line in said if not line.endswith("kept")]
    assert all(line.endswith("storage") for line in failed)
    assert len(failed) <= 1
    database = Database(path)
    with database.read() as connection:
        for line in said:
            if line.endswith("kept"):
                assert settings.get(connection, f"key{line[0]}") == "kept"
    database.close()
    assert _integrity(path) == "ok"


def test_after_a_failed_sync_a_damaged_file_takes_nothing_more(tmp_path: Path) -> None:
    path = tmp_path / "broadcaster.db"
    said = _failing(path, 3, "damage")
    codes = [line.split()[1] for line in said]
    first = codes.index("storage")
    assert set(codes[first + 1 :]) == {"database_damaged"}
