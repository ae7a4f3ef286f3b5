"""The rooms of a running window: what stays open, and what ends when the window turns away."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from broadcaster_desktop import world
from broadcaster_desktop.app import Rooms
from broadcaster_desktop.core.retention import BackupKind
from broadcaster_desktop.errors import UserError
from broadcaster_desktop.options import Options
from broadcaster_desktop.paths import DataFolder
from broadcaster_desktop.services.backups import Backups


@pytest.fixture
def options(tmp_path: Path) -> Options:
    folder = DataFolder(tmp_path / "data")
    folder.prepare()
    return Options(folder, None, None, None, verbose=False, version=False, command=())


def test_whatever_waits_in_practice_ends_when_the_window_leaves_it(options: Options) -> None:
    with closing(Rooms(options)) as rooms, ThreadPoolExecutor(1) as pool:
        assert rooms.enter()
        room = rooms.open(practice=True)
        waiting = pool.submit(room.services.accounts.await_state, lambda look: False, 600)
        room.leave()
        assert waiting.result(30) is None
        room.close()


def test_the_real_world_stays_open_behind_practice(options: Options) -> None:
    with closing(Rooms(options)) as rooms:
        assert rooms.enter()
        real = rooms.open(practice=False)
        real.leave()
        real.close()
        practice = rooms.open(practice=True)
        assert practice.services.practice
        assert real.services.contacts.count() == 0
        practice.leave()
        practice.close()
        assert rooms.open(practice=False).services is real.services


def test_a_second_window_finds_the_folder_taken(options: Options) -> None:
    with closing(Rooms(options)) as first, closing(Rooms(options)) as second:
        assert first.enter()
        assert not second.enter()


def test_what_stands_in_the_way_is_told_when_a_world_is_opened(options: Options) -> None:
    with closing(Rooms(options)) as rooms:
        rooms.trouble = UserError("data_folder", "The data folder cannot be written.")
        with pytest.raises(UserError, match="cannot be written"):
            rooms.open(practice=False)


def test_an_ended_world_is_closed_and_what_was_made_ready_takes_its_place_at_once(options: Options) -> None:
    with closing(Rooms(options)) as rooms:
        assert rooms.enter()
        room = rooms.open(practice=False)
        room.services.contacts.add("98200 12345", "Asha")
        made = room.services.backups.create()
        room.services.contacts.add("98200 12346", "Ravi")
        room.services.backups.make_ready_now(made.path)
        room.leave()
        room.end()
        with closing(Rooms(options)) as other:
            assert not other.enter(), "the folder stays this window's"
        again = rooms.open(practice=False)
        assert again.services is not room.services
        assert again.services.contacts.count() == 1
        assert {row.kind for row in again.services.backups.list()} == {
            BackupKind.ASKED,
            BackupKind.BEFORE_RESTORE,
        }
        again.end()


def test_the_open_world_makes_its_own_backups(options: Options, monkeypatch: pytest.MonkeyPatch) -> None:
    looked, look = threading.Event(), Backups.look

    def looks(self: Backups) -> None:
        look(self)
        looked.set()

    monkeypatch.setattr(world, "LOOK_EVERY", 0.2)
    monkeypatch.setattr(Backups, "look", looks)
    with closing(Rooms(options)) as rooms:
        assert rooms.enter()
        services = rooms.open(practice=False).services
        assert looked.wait(60)
        assert [row.kind for row in services.backups.list()] == [BackupKind.NIGHTLY]
