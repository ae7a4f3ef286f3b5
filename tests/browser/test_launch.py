"""A started browser: how it runs, how it is proved dead, and that nothing of it is left."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from broadcaster_desktop.browser import process
from broadcaster_desktop.browser.find import Browser, name_of
from broadcaster_desktop.browser.launch import RunningBrowser, launch
from broadcaster_desktop.errors import UserError

pytestmark = pytest.mark.browser

ORPHAN = """
import sys, time
from pathlib import Path
from broadcaster_desktop.browser.find import find_browser
from broadcaster_desktop.browser.launch import launch
running = launch(find_browser(Path(sys.argv[1])), Path(sys.argv[2]), headless=True)
print("ready", flush=True)
time.sleep(60)
"""


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """Where the browser keeps its link."""
    return tmp_path / "accounts" / "profile"


@pytest.fixture
def running(profile: Path, browser_path: Path) -> Iterator[RunningBrowser]:
    """A browser that runs for the length of a test."""
    browser = launch(Browser(browser_path, name_of(browser_path)), profile, headless=True)
    yield browser
    browser.close()


def family(running: RunningBrowser) -> list[psutil.Process]:
    """The browser's processes."""
    assert running.process is not None
    main = psutil.Process(running.process.pid)
    return [main, *main.children(recursive=True)]


def test_runs_over_a_pipe_with_its_own_identity(running: RunningBrowser, profile: Path) -> None:
    members = family(running)
    words = members[0].cmdline()
    assert any(word == "--remote-debugging-pipe" for word in words)
    assert not any(word.startswith("--remote-debugging-port") for word in words)
    assert sum(word.startswith("--disable-features") for word in words) == 1
    assert not any(word.startswith(("--user-agent", "--lang", "--disable-notifications")) for word in words)
    sandbox_off = sys.platform.startswith("linux") and os.geteuid() == 0
    assert ("--no-sandbox" in words) is sandbox_off
    assert [c for member in members for c in member.net_connections() if c.status == psutil.CONN_LISTEN] == []
    assert stat.S_IMODE(profile.stat().st_mode) == 0o700
    assert running.page.evaluate("navigator.webdriver !== undefined")
    assert str(running.page.evaluate("typeof Notification")) == "function"


def test_close_leaves_no_process_and_no_record(running: RunningBrowser, profile: Path) -> None:
    members = family(running)
    assert process.recorded(profile) == running.process
    assert not process.old_browser_gone(profile, 0.0)
    running.close()
    _, left = psutil.wait_procs(members, timeout=3.0)
    assert left == []
    assert process.recorded(profile) is None
    assert process.old_browser_gone(profile, 0.0)


def test_record_is_private_and_counts_only_with_its_start_time(
    running: RunningBrowser, profile: Path
) -> None:
    path = process.record_path(profile)
    assert path.parent == profile.parent
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    values = json.loads(path.read_text(encoding="utf-8"))
    other = process.BrowserProcess(**{**values, "started": values["started"] - 60})
    assert not process.is_alive(other)
    assert process.kill(other)
    assert process.is_alive(process.BrowserProcess(**values))


def test_browser_of_a_killed_program_is_ended_before_the_next_start(
    profile: Path, browser_path: Path
) -> None:
    starter = subprocess.Popen(
        [sys.executable, "-c", ORPHAN, str(browser_path), str(profile)], stdout=subprocess.PIPE
    )
    assert starter.stdout is not None
    assert starter.stdout.readline() == b"ready\n"
    old = process.recorded(profile)
    assert old is not None
    assert process.is_alive(old)
    starter.kill()
    starter.wait()
    starter.stdout.close()
    browser = launch(Browser(browser_path, name_of(browser_path)), profile, headless=True)
    try:
        assert not process.is_alive(old)
        assert browser.process is not None
        assert browser.process.pid != old.pid
    finally:
        browser.close()


def test_a_program_that_is_no_browser(
    tmp_path: Path, profile: Path, caplog: pytest.LogCaptureFixture
) -> None:
    fake = tmp_path / "chromium"
    fake.write_text("#!/bin/sh\nexit 3\n", encoding="utf-8")
    fake.chmod(0o755)
    with pytest.raises(UserError) as caught:
        launch(Browser(fake, "Chromium"), profile, headless=True)
    assert caught.value.code == "browser_failed"
    assert "browser did not start" in caplog.text
