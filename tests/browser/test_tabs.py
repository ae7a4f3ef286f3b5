"""One tab of one profile: restored ones and those that open later are closed, the one in use stays."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

from broadcaster_desktop.browser import process
from broadcaster_desktop.browser.find import Browser, name_of
from broadcaster_desktop.browser.launch import RunningBrowser, launch
from broadcaster_desktop.paths import DataFolder
from broadcaster_desktop.services.doctor import examine
from tests.whatsapp.other_page import OtherPage

pytestmark = pytest.mark.browser

PATIENCE = 30.0
CLOSED = "a further tab is closed"
Start = Callable[[], RunningBrowser]


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """Where the browser keeps its link."""
    return tmp_path / "profile"


@pytest.fixture
def start(profile: Path, browser_path: Path) -> Iterator[Start]:
    """Starts a browser on the profile, after the end of the one before."""
    started: list[RunningBrowser] = []

    def begin() -> RunningBrowser:
        for old in started:
            old.close()
        started[:] = [launch(Browser(browser_path, name_of(browser_path)), profile, headless=True)]
        return started[0]

    yield begin
    for old in started:
        old.close()


@pytest.fixture
def address() -> Iterator[str]:
    """A page that can be loaded."""
    page = OtherPage()
    page.start()
    yield page.url
    page.stop()


def restore_at_start(profile: Path) -> None:
    """Have the profile bring its tabs back, as an owner can set it."""
    path = profile / "Default" / "Preferences"
    wishes = json.loads(path.read_text(encoding="utf-8"))
    wishes.setdefault("session", {})["restore_on_startup"] = 1
    path.write_text(json.dumps(wishes), encoding="utf-8")


def until(page: Page, what: Callable[[], bool]) -> None:
    """Let the browser work until this is so."""
    end = time.monotonic() + PATIENCE
    while not what():
        assert time.monotonic() < end
        page.wait_for_timeout(50)


def test_tabs_of_an_earlier_run_are_closed(
    start: Start, profile: Path, address: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    first = start()
    first.close()
    restore_at_start(profile)
    first = start()
    first.page.goto(address)
    first.tabs.paused = True
    first.context.new_page().goto(address)
    assert len(first.context.pages) == 2
    assert first.process is not None
    process.kill(first.process)

    second = start()
    until(second.page, lambda: caplog.text.count(CLOSED) >= 1)
    second.page.goto(address)
    until(second.page, lambda: [page.url for page in second.context.pages] == [address])


def test_a_tab_that_a_link_opens_is_closed_and_ours_goes_on(
    start: Start, address: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    running = start()
    running.page.goto(address)
    running.page.evaluate(
        """address => {
            const link = document.createElement('a');
            link.target = '_blank';
            link.href = address;
            link.textContent = 'out';
            link.id = 'out';
            link.style = 'position: fixed; top: 0; left: 0; z-index: 99';
            document.body.append(link);
        }""",
        address,
    )
    running.page.click("#out")
    until(running.page, lambda: caplog.text.count(CLOSED) == 1)
    until(running.page, lambda: running.context.pages == [running.page])
    running.page.evaluate("window.open(location.href); 1")
    until(running.page, lambda: caplog.text.count(CLOSED) == 2)
    until(running.page, lambda: running.context.pages == [running.page])
    assert running.page.evaluate("document.getElementById('out') !== null"), "our own tab was left"


def test_memory_is_that_of_the_whole_family(start: Start, address: str) -> None:
    running = start()
    assert running.process is not None
    running.page.goto(address)
    before = process.memory(running.process)
    assert before > 20_000_000
    running.page.evaluate("window.kept = new Uint8Array(200_000_000).fill(1); 1")
    assert process.memory(running.process) > before + 150_000_000
    running.close()
    assert process.memory(running.process) == 0


def test_doctor_tells_of_the_browsers_that_run_and_of_one_left_behind(
    start: Start, profile: Path, tmp_path: Path
) -> None:
    folder = DataFolder(tmp_path)
    assert said_of_browsers(folder) == (True, "none runs")
    running = start()
    kept = process.record_path(folder.profile(1))
    kept.parent.mkdir()
    record = process.record_path(profile).read_text(encoding="utf-8")
    kept.write_text(record, encoding="utf-8")
    assert running.process is not None
    well, detail = said_of_browsers(folder)
    assert well
    assert detail.startswith("1 with ")
    others = {**json.loads(record), "owner_started": 1.0}
    kept.write_text(json.dumps(others), encoding="utf-8")
    assert said_of_browsers(folder) == (False, "A browser of an earlier run is still open.")


def said_of_browsers(folder: DataFolder) -> tuple[bool, str]:
    check = next(one for one in examine(folder, None) if one.name == "browser_in_use")
    return check.ok, check.detail
