"""A restore takes place whole or not at all, and forgets nobody who said no."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from broadcaster_desktop.core.privacy import LedgerState
from broadcaster_desktop.core.retention import BackupKind
from broadcaster_desktop.data import backup, consents, contacts, erasing, restoring, settings, suppressions
from broadcaster_desktop.data.digests import Digests
from broadcaster_desktop.data.engine import Database, quick_check
from broadcaster_desktop.data.migrate import migrate
from broadcaster_desktop.data.models import to_millis
from broadcaster_desktop.data.pledges import Kind, Pledge, Pledges
from broadcaster_desktop.data.rewriting import rewrite
from broadcaster_desktop.errors import UserError
from broadcaster_desktop.paths import DataFolder
from tests.data.conftest import KEY, NOW

ASHA, RAVI, MINA = "+919820012345", "+919820012346", "+919820012347"
LATER = NOW + timedelta(hours=1)
D = Digests(KEY)


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    made = DataFolder(tmp_path / "data")
    made.prepare()
    made.key.write_bytes(KEY)
    migrate(made.database, known=False)
    return made


def _write(folder: DataFolder, *people: tuple[str, str]) -> None:
    database = Database(folder.database)
    database.lend(D)
    with database.write() as connection:
        for phone, name in people:
            contacts.add(connection, phone, name, NOW)
    database.close()


def _names(folder: DataFolder) -> list[str]:
    database = Database(folder.database)
    with database.read() as connection:
        found = connection.exec_driver_sql("SELECT name FROM contacts ORDER BY id").scalars().all()
    database.close()
    return list(found)


def _take(folder: DataFolder) -> Path:
    return backup.take(folder.database, folder.key, folder.backups, BackupKind.ASKED, NOW)


def _old_and_new(folder: DataFolder) -> Path:
    """A backup that knows Asha, and data that knows Asha and Ravi."""
    _write(folder, (ASHA, "Asha"))
    made = _take(folder)
    _write(folder, (RAVI, "Ravi"))
    return made


def _restore(folder: DataFolder, file: Path) -> restoring.Ready:
    ready = restoring.make_ready(folder, file, LATER)
    assert restoring.switch(folder, LATER)
    return ready


def _code(folder: DataFolder, file: Path) -> str:
    with pytest.raises(UserError) as caught:
        restoring.make_ready(folder, file, LATER)
    assert not restoring.is_ready(folder)
    return caught.value.code


def test_the_backups_data_takes_the_place_and_what_was_there_is_kept(folder: DataFolder) -> None:
    ready = _restore(folder, _old_and_new(folder))
    assert ready.made_at == NOW
    assert _names(folder) == ["Asha"]
    quick_check(folder.database)
    (kept,) = folder.backups.glob("*before_restore*")
    assert backup.verify(kept).tables["contacts"][0] == 2
    assert not restoring.is_ready(folder)
    assert not restoring.switch(folder, LATER)
    _restore(folder, kept)
    assert _names(folder) == ["Asha", "Ravi"]


def test_made_ready_is_not_yet_restored(folder: DataFolder) -> None:
    restoring.make_ready(folder, _old_and_new(folder), LATER)
    assert _names(folder) == ["Asha", "Ravi"]
    assert restoring.is_ready(folder)


def test_campaigns_wait_for_the_owner(folder: DataFolder) -> None:
    database = Database(folder.database)
    with database.write() as connection:
        for number, status in enumerate(("running", "scheduled", "draft", "finished"), 1):
            connection.exec_driver_sql(
                "INSERT INTO campaigns (id, uuid, name, message, purpose, pace, status, created_at)"
                " VALUES (?, ?, 'n', 'Hi', 'marketing', 'safe', ?, 1)",
                (number, str(number), status),
            )
    database.close()
    assert _restore(folder, _take(folder)).paused == 2
    database = Database(folder.database)
    with database.read() as connection:
        found = connection.exec_driver_sql("SELECT status FROM campaigns ORDER BY id").scalars().all()
        assert found == ["paused", "paused", "draft", "finished"]
        actions = connection.exec_driver_sql("SELECT action FROM audit").scalars().all()
    database.close()
    assert "restore" in actions


def test_who_said_no_since_is_still_out_and_who_was_erased_stays_so(folder: DataFolder) -> None:
    _write(folder, (ASHA, "Asha"), (RAVI, "Ravi"), (MINA, "Mina"))
    made = _take(folder)
    database = Database(folder.database)
    with database.write() as connection:  # the database alone knows: the program died before it was noted
        suppressions.suppress(connection, D, [ASHA], cause="reply", note="", at=LATER)
    database.close()
    later = to_millis(LATER)
    Pledges(folder.pledges).append(
        [Pledge(Kind.OUT, D.of(RAVI), later), Pledge(Kind.GONE, D.of(MINA), later)]
    )
    _restore(folder, made)
    assert _names(folder) == ["Asha", "Ravi"]
    database = Database(folder.database)
    with database.read() as connection:
        assert set(suppressions.all_digests(connection)) == {D.of(ASHA), D.of(RAVI)}
    database.close()
    data = folder.database.read_bytes()
    assert MINA[1:].encode() not in data
    assert b"Mina" not in data


def test_what_was_said_after_it_was_made_ready_is_not_lost_with_the_old_data(folder: DataFolder) -> None:
    _write(folder, (ASHA, "Asha"), (RAVI, "Ravi"))
    restoring.make_ready(folder, _take(folder), LATER)
    database = Database(folder.database)
    database.lend(D)
    with database.write() as connection:  # the program died before either was noted beside it
        suppressions.suppress(connection, D, [ASHA], cause="reply", note="", at=LATER)
        ravi = erasing.find(connection, RAVI)
        assert ravi is not None
        erasing.erase(connection, D, ravi, LATER, sender=None)
    database.close()
    assert restoring.switch(folder, LATER)
    said = Pledges(folder.pledges).read()
    assert {digest: one.kind for digest, one in said.listed.items()} == {D.of(ASHA): Kind.OUT}
    assert set(said.gone) == {D.of(RAVI)}


@pytest.mark.parametrize("ready", [False, True])
def test_nothing_is_restored_while_who_said_no_cannot_be_noted(folder: DataFolder, ready: bool) -> None:
    made = _old_and_new(folder)
    if ready:
        restoring.make_ready(folder, made, LATER)
    database = Database(folder.database)
    with database.write() as connection:
        suppressions.suppress(connection, D, [ASHA], cause="reply", note="", at=LATER)
    database.close()
    folder.pledges.unlink(missing_ok=True)
    folder.pledges.mkdir()
    with pytest.raises(UserError) as caught:
        restoring.switch(folder, LATER) if ready else restoring.make_ready(folder, made, LATER)
    assert caught.value.code == "restore_failed"
    assert restoring.is_ready(folder) is ready
    assert _names(folder) == ["Asha", "Ravi"]
    folder.pledges.rmdir()
    _restore(folder, made)
    assert set(Pledges(folder.pledges).read().listed) == {D.of(ASHA)}
    assert _names(folder) == ["Asha"]


def test_a_damaged_backup_and_one_of_other_data_change_nothing(folder: DataFolder, tmp_path: Path) -> None:
    made = _old_and_new(folder)
    spoiled = tmp_path / "spoiled.backup"
    data = bytearray(made.read_bytes())
    data[5000] ^= 1
    spoiled.write_bytes(bytes(data))
    assert _code(folder, spoiled) == "backup_damaged"
    folder.key.write_bytes(bytes(32))
    assert _code(folder, made) == "backup_foreign"
    folder.key.write_bytes(KEY)
    assert _names(folder) == ["Asha", "Ravi"]


def test_into_an_empty_folder_the_key_comes_with_it(folder: DataFolder, tmp_path: Path) -> None:
    made = _old_and_new(folder)
    other = DataFolder(tmp_path / "other")
    other.prepare()
    _restore(other, made)
    assert _names(other) == ["Asha"]
    assert other.key.read_bytes() == KEY
    assert other.key.stat().st_mode & 0o777 == other.database.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("harm", ["damaged", "empty", "gone", "cut"])
def test_data_that_is_lost_or_damaged_is_replaced_and_its_files_kept(folder: DataFolder, harm: str) -> None:
    made = _old_and_new(folder)
    if harm == "gone":
        folder.database.unlink()
    elif harm == "empty":
        folder.database.write_bytes(b"")
    elif harm == "cut":
        folder.database.write_bytes(folder.database.read_bytes()[:5000])
    else:
        folder.database.write_bytes(b"rubbish" * 1000)
    before = folder.database.read_bytes() if folder.database.exists() else None
    _restore(folder, made)
    assert _names(folder) == ["Asha"]
    if before is not None:
        (place,) = folder.aside.iterdir()
        assert (place / "broadcaster.db").read_bytes() == before


def test_a_backup_of_an_older_program_is_brought_up_to_date(folder: DataFolder) -> None:
    from alembic import command

    from broadcaster_desktop.data.migrate import alembic_config

    folder.database.unlink()
    with alembic_config(folder.database) as config:
        command.upgrade(config, "0003")
    made = _take(folder)
    _restore(folder, made)
    assert _names(folder) == []
    database = Database(folder.database)
    with database.read() as connection:
        assert settings.get(connection, "anything") is None
    database.close()


def test_a_backup_of_an_older_program_that_was_written_anew_opens_with_its_ledger(folder: DataFolder) -> None:
    from alembic import command

    from broadcaster_desktop.data.migrate import alembic_config

    folder.database.unlink()
    with alembic_config(folder.database) as config:
        command.upgrade(config, "0006")
    with closing(sqlite3.connect(folder.database)) as connection:
        for phone, name in ((ASHA, "Asha"), (RAVI, "Ravi")):
            connection.execute(
                "INSERT INTO contacts (phone, name, name_key, created_at, updated_at) VALUES (?, ?, ?, 1, 1)",
                (phone, name, name.lower()),
            )
            connection.execute(
                "INSERT INTO consents (phone, purpose, granted, source, wording, language, recorded_by,"
                " recorded_at) VALUES (?, 'marketing', 1, 'list.csv', 'yes', 'en', 'owner', 1)",
                (phone,),
            )
        connection.commit()
    made = _take(folder)
    left = made.parent / f".{made.name}.newabcdefgh"
    left.mkdir()
    (left / "broadcaster.db").write_bytes(made.read_bytes())
    rewrite(made, [ASHA], LATER)
    assert not left.exists(), "a rewriting that was killed leaves nobody behind"
    _restore(folder, made)
    assert _names(folder) == ["Ravi"]
    database = Database(folder.database)
    with database.read() as connection:
        assert suppressions.load_key(folder.key, connection, make=False).of(RAVI) == D.of(RAVI)
    database.close()
    with closing(sqlite3.connect(folder.database, isolation_level=None)) as connection:
        assert consents.verify(connection, D) == LedgerState(2)


CALLS = ("replace", "rename", "unlink", "fsync", "mkdir", "rmdir")


def _child(folder: DataFolder, file: Path, kill_at: int) -> int:
    """A process that restores and is killed at its n-th change of a name or sync."""
    pid = os.fork()
    if pid:
        return os.waitpid(pid, 0)[1]
    try:
        left = [kill_at]

        def trapped(real: Callable[..., Any]) -> Callable[..., Any]:
            def call(*values: Any, **named: Any) -> Any:
                left[0] -= 1
                if left[0] == 0:
                    os.kill(os.getpid(), signal.SIGKILL)
                return real(*values, **named)

            return call

        for name in CALLS:
            setattr(os, name, trapped(getattr(os, name)))
        restoring.make_ready(folder, file, LATER)
        restoring.switch(folder, LATER)
        os._exit(0)
    except BaseException:
        os._exit(70)


def test_killed_at_any_step_it_is_the_old_data_or_the_new(folder: DataFolder, tmp_path: Path) -> None:
    """Real processes, killed before each change of a name and each sync; then a start finishes it."""
    made = _old_and_new(folder)
    origin = tmp_path / "origin"
    shutil.copytree(folder.root, origin)
    seen: set[tuple[bool, str]] = set()
    for step in range(1, 200):
        shutil.rmtree(folder.root)
        shutil.copytree(origin, folder.root)
        status = _child(folder, made, step)
        if os.WIFEXITED(status):
            assert os.WEXITSTATUS(status) == 0
            break
        decided = restoring.is_ready(folder)
        restoring.switch(folder, LATER)
        migrate(folder.database, known=True)
        quick_check(folder.database)
        names = _names(folder)
        if decided:
            assert names == ["Asha"]
            kept = list(folder.backups.glob("*before_restore*"))  # one more when killed before it was noted
            assert {backup.verify(one).tables["contacts"][0] for one in kept} == {2}
        seen.add((decided, ",".join(names)))
        assert not list(folder.root.glob("restoring*"))
    else:
        pytest.fail("it never came to its end")
    assert seen == {(False, "Asha,Ravi"), (False, "Asha"), (True, "Asha")}
    assert step > 15
