"""Options before the command."""

from __future__ import annotations

from pathlib import Path

import pytest

from broadcaster_desktop.options import WrongUsage, read_options


def test_without_anything_the_window_opens_on_the_default_folder(data_dir: Path) -> None:
    options = read_options([])
    assert options.folder.root == data_dir
    assert (options.command, options.headless, options.whatsapp_url, options.browser) == (
        (),
        None,
        None,
        None,
    )


def test_all_options_stand_before_the_command(tmp_path: Path) -> None:
    line = (
        f"--data-dir {tmp_path} --whatsapp-url http://127.0.0.1:1/ --browser /b --headed --verbose"
        " campaigns run 1 --json --headless"
    )
    options = read_options(line.split())
    assert options.folder.root == tmp_path
    assert options.whatsapp_url == "http://127.0.0.1:1/"
    assert options.browser == Path("/b")
    assert options.headless is False
    assert options.verbose
    assert options.command == ("campaigns", "run", "1", "--json", "--headless")


def test_a_folder_is_meant_from_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert read_options(["--data-dir", "x"]).folder.root == tmp_path / "x"


@pytest.mark.parametrize(
    "argv", [["--headed", "--headless"], ["--data-dir"], ["--nonsense"], ["--data", "x"]]
)
def test_what_cannot_be_read_is_wrong_usage(argv: list[str]) -> None:
    with pytest.raises(WrongUsage):
        read_options(argv)


def test_help_is_a_command() -> None:
    assert read_options(["-h"]).command == ("--help",)
    assert read_options(["--version"]).version
