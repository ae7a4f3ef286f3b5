"""The small file of the first paint: kept, and harmless when it is broken."""

from __future__ import annotations

from pathlib import Path

import pytest

from broadcaster_desktop.ui.window_settings import WindowSettings, read, write


def test_what_was_written_is_read(tmp_path: Path) -> None:
    path = tmp_path / "window.json"
    kept = WindowSettings("hi", "dark", welcomed=True).with_geometry(b"\x00\x01place")
    write(path, kept)
    assert read(path) == kept
    assert read(path).geometry_bytes() == b"\x00\x01place"


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", '{"language": 7}', '{"geometry": "?"}', '{"welcomed": "yes"}']
)
def test_a_broken_file_counts_as_none(tmp_path: Path, text: str) -> None:
    path = tmp_path / "window.json"
    path.write_text(text)
    held = read(path)
    assert held.language == ""
    assert not held.welcomed
    assert held.geometry_bytes() == b""


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    write(tmp_path / "missing" / "window.json", WindowSettings("hi"))
    assert read(tmp_path / "missing" / "window.json") == WindowSettings()
