"""All data on this PC deleted: nothing of it is left, nothing of others is touched, whatever kills it."""

from __future__ import annotations

from pathlib import Path

import pytest

from broadcaster_desktop.data import restoring
from broadcaster_desktop.data import wiping as files
from broadcaster_desktop.errors import UserError
from broadcaster_desktop.services import Services, wiping
from tests.attached import poster, write
from tests.ui.stage import Stage, open_stage

ASHA, STOPPED = "+919820041234", "+919820041236"
CANARIES = (b"9820041234", b"Asha Patil", b"Namaste {name|friend}", b"9820041236")
OTHERS = (
    "holiday.jpg",
    "media/wedding.jpg",
    "logs/other.log",
    "backups/letters.zip",
    "profiles/me/photo.png",
)
"""What the owner had in the folder, and in folders of the same names."""


class Killed(Exception):
    """The program is killed here."""


@pytest.fixture
def full(tmp_path: Path) -> Path:
    """A folder in which something of everything lies, closed."""
    folder = tmp_path / "data"
    for name in OTHERS:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"the owner's own")
    stage = open_stage(folder)
    stage.link()
    stage.bring_people()
    stage.says(STOPPED, "STOP")
    stage.services.backups.create()
    stage.serve(stage.campaign())
    stage.services.campaigns.media.keep([write(tmp_path, "offer.jpg", poster())])
    held = stage.house.folder
    stage.world.close()
    for path in (held.logs / "broadcaster.log.1", held.screenshots / "page-2026-11-02-101010.png"):
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(CANARIES[0])
    (held.profile(1) / "Default").mkdir(parents=True)
    (held.profile(1) / "Default" / "History").write_bytes(CANARIES[0])
    practice = open_stage(folder, practice=True)
    practice.services.contacts.add("98200 41234", "Asha Patil")
    practice.world.close()
    return folder


def everything(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def holding(folder: Path, canaries: tuple[bytes, ...] = CANARIES) -> list[str]:
    return [name for name, held in everything(folder).items() if any(one in held for one in canaries)]


def held(folder: Path) -> tuple[Stage, Services]:
    stage = open_stage(folder)
    return stage, stage.services


def test_nothing_is_left_and_what_others_put_there_is_as_it_was(full: Path) -> None:
    stage, _ = held(full)
    folder = stage.house.folder
    wiping.decide(folder, backups=True)
    stage.world.close()
    assert len(holding(full)) > 4
    assert wiping.finish(folder) == []
    left = everything(full)
    assert {name for name in left if name not in OTHERS} <= {"window.json", "writer.lock", "selectors.pack"}
    assert all(left[name] == b"the owner's own" for name in OTHERS)
    again, services = held(full)
    assert services.contacts.count() == 0
    assert services.optouts.list() == []
    assert services.alarms.pending() is None
    assert services.consent.ledger().whole
    again.world.close()


def test_backups_that_stay_can_be_restored_and_who_opted_out_stays_out(full: Path) -> None:
    stage, _ = held(full)
    folder = stage.house.folder
    wiping.decide(folder, backups=False)
    stage.world.close()
    assert wiping.finish(folder) == []
    assert all(name.endswith(".backup") for name in holding(full))
    again, services = held(full)
    assert services.contacts.count() == 0
    assert services.optouts.is_out(STOPPED)
    assert [row.phone for row in services.optouts.list()] == [None]
    services.contacts.add(STOPPED)
    assert services.contacts.show(STOPPED).row.opted_out
    services.backups.make_ready_now(services.backups.list()[-1].path)
    again.world.close()
    assert restoring.is_ready(folder)
    back, services = held(full)
    assert services.contacts.count() == 10
    assert services.optouts.is_out(STOPPED)
    back.world.close()


def test_the_next_start_does_what_was_decided(full: Path) -> None:
    stage, _ = held(full)
    wiping.decide(stage.house.folder, backups=True)
    stage.world.close()
    again, services = held(full)
    assert services.contacts.count() == 0
    assert not files.is_decided(again.house.folder)
    again.world.close()


@pytest.mark.parametrize("backups", [True, False])
def test_killed_anywhere_it_is_brought_to_its_end(
    full: Path, backups: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage, _ = held(full)
    folder = stage.house.folder
    wiping.decide(folder, backups=backups)
    stage.world.close()
    real, step = files._delete, 0
    while True:
        left = 1  # one more thing goes each time, and then it is killed

        def dies(path: Path) -> bool:
            nonlocal left
            if not left:
                raise Killed
            left -= 1
            return real(path)

        monkeypatch.setattr(files, "_delete", dies)
        try:
            files.finish(folder)
            break
        except Killed:
            step += 1
            assert files.is_decided(folder)
    assert step > 5
    monkeypatch.undo()
    again, services = held(full)
    assert services.contacts.count() == 0
    assert services.optouts.is_out(STOPPED) is not backups
    again.world.close()
    assert all(name.endswith(".backup") for name in holding(full))


def test_what_cannot_be_deleted_is_told_and_tried_again(full: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stage, _ = held(full)
    folder = stage.house.folder
    wiping.decide(folder, backups=True)
    stage.world.close()
    real = files._delete
    monkeypatch.setattr(files, "_delete", lambda path: path.name != "1" and real(path))
    assert [path.name for path in wiping.finish(folder)] == ["1"]
    again, services = held(full)
    services.contacts.add("98200 49999", "Came since")
    again.world.close()
    assert files.is_decided(folder)
    monkeypatch.undo()
    back, services = held(full)
    assert not files.is_decided(folder)
    assert [row.name for row in services.contacts.first()] == ["Came since"]
    back.world.close()
    assert holding(full) == []


def test_a_database_that_cannot_be_deleted_leaves_all_undone_and_is_told(
    full: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage, _ = held(full)
    folder = stage.house.folder
    wiping.decide(folder, backups=True)
    stage.world.close()
    real = files._delete
    monkeypatch.setattr(files, "_delete", lambda path: path != folder.database and real(path))
    with pytest.raises(UserError, match="could not be deleted"):
        held(full)
    monkeypatch.undo()
    again, services = held(full)
    assert services.contacts.count() == 0
    again.world.close()


def test_a_decision_that_cannot_be_read_deletes_nothing(full: Path) -> None:
    (full / files.MARK).write_bytes(b"{")
    stage, services = held(full)
    assert services.contacts.count() == 10
    assert not files.is_decided(stage.house.folder)
    stage.world.close()


def test_a_folder_that_takes_no_decision_says_so_and_keeps_all(
    full: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuses(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    stage, services = held(full)
    monkeypatch.setattr(files, "replace_file", refuses)
    with pytest.raises(UserError, match="could not be deleted"):
        wiping.decide(stage.house.folder, backups=True)
    stage.world.close()
    again, services = held(full)
    assert services.contacts.count() == 10
    again.world.close()
