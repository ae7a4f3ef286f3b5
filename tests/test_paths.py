"""Where things lie, and the data folder's mode."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from broadcaster_desktop.errors import UserError
from broadcaster_desktop.paths import DataFolder, default_data_dir, resource

posix = pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")


def _mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@posix
def test_a_fresh_or_empty_folder_is_its_owners_alone(tmp_path: Path) -> None:
    fresh, empty = tmp_path / "a" / "b", tmp_path / "empty"
    empty.mkdir(mode=0o755)
    for root in (fresh, empty):
        DataFolder(root).prepare()
        assert _mode(root) == 0o700
        assert _mode(DataFolder(root).logs) == 0o700
        assert list(root.iterdir()) == [root / "logs"]


@posix
def test_a_folder_with_other_things_in_it_keeps_its_mode(tmp_path: Path) -> None:
    """Somebody may name a whole home folder, or /tmp."""
    (tmp_path / "letter.txt").write_text("x")
    tmp_path.chmod(0o755)
    DataFolder(tmp_path).prepare()
    DataFolder(tmp_path).prepare()
    assert _mode(tmp_path) == 0o755


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(UserError) as caught:
        DataFolder(tmp_path / "file" / "data").prepare()
    assert caught.value.code == "data_folder"
    assert str(tmp_path / "file" / "data") in caught.value.one_line()


def test_practice_lies_apart_from_the_real_world(tmp_path: Path) -> None:
    real = DataFolder(tmp_path)
    assert real.practice.database == tmp_path / "practice" / "broadcaster.db"
    assert real.practice.practice_page == tmp_path / "practice" / "page"
    assert real.practice.profile(1) != real.profile(1)


def test_the_variable_names_the_data_folder(data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert default_data_dir() == data_dir
    monkeypatch.delenv("BROADCASTER_DATA_DIR")
    assert default_data_dir().name == "Broadcaster Desktop"


def test_resources_are_found() -> None:
    assert resource("stop_words.json").is_file()
