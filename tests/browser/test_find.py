"""Which browser is used: the one named, else the first of the family that is installed."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from broadcaster_desktop.browser.find import VARIABLE, browser_environment, find_browser, name_of
from broadcaster_desktop.errors import UserError


def program(path: Path) -> Path:
    """A file that can be run."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("#!/bin/sh\necho Chromium 150.1.2.3\n", encoding="utf-8")
    path.chmod(0o755)
    return path


def test_linux_prefers_edge_then_chrome_then_chromium(tmp_path: Path) -> None:
    environment = {"PATH": str(tmp_path)}
    for name, shown in (
        ("chromium", "Chromium"),
        ("google-chrome", "Google Chrome"),
        ("microsoft-edge", "Microsoft Edge"),
    ):
        path = program(tmp_path / name)
        found = find_browser(environment=environment, system="linux")
        assert (found.path, found.name) == (path, shown)


def test_windows_looks_into_the_program_folders(tmp_path: Path) -> None:
    environment = {"PROGRAMFILES": str(tmp_path / "a"), "PROGRAMFILES(X86)": str(tmp_path / "b")}
    chrome = program(tmp_path / "a/Google/Chrome/Application/chrome.exe")
    assert find_browser(environment=environment, system="win32").path == chrome
    edge = program(tmp_path / "b/Microsoft/Edge/Application/msedge.exe")
    assert find_browser(environment=environment, system="win32").path == edge


def test_macos_looks_into_the_persons_own_applications(tmp_path: Path) -> None:
    chrome = program(tmp_path / "Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
    assert find_browser(environment={"HOME": str(tmp_path)}, system="darwin").path == chrome


def test_the_named_browser_comes_first(tmp_path: Path) -> None:
    given, named = program(tmp_path / "given"), program(tmp_path / "named")
    program(tmp_path / "bin/chromium")
    environment = {"PATH": str(tmp_path / "bin"), VARIABLE: str(named)}
    assert find_browser(environment=environment, system="linux").path == named
    assert find_browser(given, environment=environment, system="linux").path == given


@pytest.mark.parametrize("named", ["nothing-here", "."])
def test_a_named_browser_that_is_none_is_not_replaced_by_another(tmp_path: Path, named: str) -> None:
    program(tmp_path / "chromium")
    with pytest.raises(UserError) as caught:
        find_browser(tmp_path / named, environment={"PATH": str(tmp_path)}, system="linux")
    assert caught.value.code == "browser_missing"
    assert str(tmp_path / named) in caught.value.one_line()


def test_none_installed_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        find_browser(environment={}, system="win32")
    assert caught.value.code == "browser_missing"
    assert all((caught.value.what, caught.value.why, caught.value.safe, caught.value.next))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows browsers do not print their version")
def test_version_is_asked_of_the_program(tmp_path: Path) -> None:
    path = program(tmp_path / "chromium")
    assert find_browser(path, with_version=True).version == "150.1.2.3"


def test_names() -> None:
    assert name_of(Path("/opt/microsoft/msedge/msedge")) == "Microsoft Edge"
    assert name_of(Path("/usr/bin/chromium")) == "Chromium"
    assert name_of(Path("/opt/google/chrome/chrome")) == "Google Chrome"
    assert name_of(Path("/usr/bin/brave")) == "brave"


def test_a_frozen_program_keeps_its_libraries_from_the_browser(monkeypatch: pytest.MonkeyPatch) -> None:
    bundled = {"LD_LIBRARY_PATH": "/bundle", "HOME": "/h"}
    assert browser_environment(bundled) == bundled
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert browser_environment(bundled) == {"HOME": "/h"}
    before = bundled | {"LD_LIBRARY_PATH_ORIG": "/own"}
    assert browser_environment(before) == {"HOME": "/h", "LD_LIBRARY_PATH": "/own"}
