"""Commands that draw get a display, and leave none behind."""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path

import pytest

from installer import display
from installer.say import SetupError

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has X displays")


def accepts_connections(name: str) -> bool:
    with socket.socket(socket.AF_UNIX) as connection:
        return connection.connect_ex(f"/tmp/.X11-unix/X{name.removeprefix(':')}") == 0  # noqa: S108


def test_a_fresh_display_lives_as_long_as_it_is_needed() -> None:
    bare = {"PATH": os.environ["PATH"], "WAYLAND_DISPLAY": "wayland-0"}
    with display.for_tests(bare) as one, display.for_tests(bare) as other:
        assert one["DISPLAY"] != other["DISPLAY"]
        assert "WAYLAND_DISPLAY" not in one
        assert accepts_connections(one["DISPLAY"])
        assert accepts_connections(other["DISPLAY"])
    assert not accepts_connections(one["DISPLAY"])


def test_a_display_that_is_there_is_used() -> None:
    with display.for_tests({"DISPLAY": ":77", "PATH": ""}) as environ:
        assert environ == {"DISPLAY": ":77", "PATH": ""}


def test_a_server_that_cannot_start_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    server = tmp_path / "Xvfb"
    server.write_text("#!/bin/sh\nexit 1\n")
    server.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SetupError, match="Xvfb did not start"), display.xvfb():
        pass


@pytest.mark.parametrize(
    ("environ", "seen"), [({}, False), ({"DISPLAY": ":0"}, True), ({"WAYLAND_DISPLAY": "wayland-0"}, True)]
)
def test_a_window_is_seen_where_there_is_a_display(environ: dict[str, str], *, seen: bool) -> None:
    assert display.present(environ) is seen
