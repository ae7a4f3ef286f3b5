"""A backup is made by itself before many contacts are changed, and its want stops nobody silently."""

from __future__ import annotations

import shutil
from collections import namedtuple
from collections.abc import Iterator

import pytest

from broadcaster_desktop.core.events import Event, Notice, Noticed
from broadcaster_desktop.core.records import ImportOptions
from broadcaster_desktop.core.retention import BackupKind
from broadcaster_desktop.data import backup
from broadcaster_desktop.world import World
from tests.program import Program

MANY = 1_001
Usage = namedtuple("Usage", ("total", "used", "free"))


def _bring_in(program: Program, world: World, count: int, first: int = 9_820_000_000) -> str:
    rows = [["Name", "Mobile"], *([f"p{one}", str(first + one)] for one in range(count))]
    path = program.cwd / program.file("list.csv", rows)
    return world.services.importing.run(path, ImportOptions()).no_backup


def _made(world: World) -> list[tuple[BackupKind | None, int]]:
    return [(row.kind, row.contacts) for row in world.services.backups.list()]


@pytest.fixture
def heard(world: World) -> Iterator[list[Event]]:
    events: list[Event] = []
    forget = world.services.events.subscribe(events.append)
    yield events
    forget()


def test_before_an_import_of_many(program: Program, world: World) -> None:
    assert _bring_in(program, world, MANY) == ""
    assert _made(world) == [], "there was nothing to lose"
    _bring_in(program, world, 5, 9_830_000_000)
    assert _made(world) == [], "a few are simply undone"
    assert _bring_in(program, world, MANY, 9_840_000_000) == ""
    assert _made(world) == [(BackupKind.BEFORE_IMPORT, MANY + 5)]
    (row,) = world.services.backups.verify()
    assert row.contacts == MANY + 5


def test_what_comes_back_by_it_is_as_before_the_import(program: Program, world: World) -> None:
    _bring_in(program, world, MANY)
    _bring_in(program, world, MANY, 9_840_000_000)
    (row,) = world.services.backups.list()
    world.services.backups.make_ready(row.path)
    world.close()
    with program.world() as again:
        assert again.services.contacts.count() == MANY
        assert again.services.contacts.count("984000") == 0


def test_before_a_deletion_of_many(program: Program, world: World) -> None:
    _bring_in(program, world, MANY)
    everyone = list(world.services.contacts.ids())
    world.services.bin.delete(everyone[:3])
    assert _made(world) == []
    world.services.bin.restore_all()
    assert world.services.bin.delete(everyone).no_backup == ""
    assert _made(world) == [(BackupKind.BEFORE_DELETE, MANY)]


def test_without_room_the_work_is_done_and_it_is_said(
    program: Program, world: World, heard: list[Event], monkeypatch: pytest.MonkeyPatch
) -> None:
    _bring_in(program, world, MANY)
    room = backup.ROOM_TO_LEAVE
    monkeypatch.setattr(shutil, "disk_usage", lambda path: Usage(room * 9, room * 8, room))
    said = _bring_in(program, world, MANY, 9_840_000_000)
    assert said.startswith("The backup could not be written")
    assert world.services.contacts.count() == 2 * MANY
    receipt = world.services.bin.delete(list(world.services.contacts.ids()))
    assert receipt.no_backup == said
    assert heard.count(Noticed(Notice.NO_BACKUP)) == 2
    assert _made(world) == []
    assert not list((program.data / "backups").iterdir()), "nothing half is left"
