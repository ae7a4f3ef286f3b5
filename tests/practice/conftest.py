"""A practice page in its own process and a real Chromium in front of it."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest
from playwright.sync_api import BrowserContext, BrowserType, Error, Locator, Page, expect, sync_playwright

from broadcaster_desktop.practice.ledger import LedgerEntry
from broadcaster_desktop.practice.people import PracticePerson
from broadcaster_desktop.practice.process import PracticeProcess

SCALE = 0.05
LOADS = 5
PATIENCE = 20.0
"""Seconds for what comes at once on an idle computer; only a failing test waits for so long."""
COMPOSER = "#main footer [contenteditable='true']"
_HEARD = """async (wanted) => {
  const boot = document.querySelector('script[type=module]').src.replace('main.js', 'boot.js');
  const { switches } = await import(boot);
  return Object.entries(wanted).every(([name, value]) => switches[name] === value);
}"""
_FORGET_DRAFTS = """() => new Promise((done, failed) => {
  const opening = indexedDB.open("practice");
  opening.onerror = failed;
  opening.onsuccess = () => {
    const clearing = opening.result.transaction(["drafts"], "readwrite");
    clearing.objectStore("drafts").clear();
    clearing.onabort = failed;
    clearing.oncomplete = () => { opening.result.close(); done(); };
  };
})"""
"""Waits for what the page is still writing too: the browser does one transaction after the other."""
_CROSSED = ("interrupted by another navigation", "net::ERR_ABORTED")
_COMPLAINTS: list[str] = []
_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge")

ASHA = PracticePerson("+919820000001", "Asha Kulkarni", reads=True, saved=True, existing_chat=True)
RAVI = PracticePerson("+919820000002", "Ravi", existing_chat=True)
NEW = PracticePerson("+919820000003", "Meera")
ABSENT = PracticePerson("+919820000004", "Nobody", on_whatsapp=False)
STOPPER = PracticePerson("+919820000005", "Om", reads=True, reply="STOP", existing_chat=True)
SHOP = PracticePerson("+919820000006", "Pune Sweets", business=True)
FAR = PracticePerson("+919820000007", "Farah", saved=True)
expect.set_options(timeout=PATIENCE * 1000)
PEOPLE = [ASHA, RAVI, NEW, ABSENT, STOPPER, SHOP, FAR]


@dataclass(slots=True)
class Visit:
    """One browser tab at one practice page."""

    practice: PracticeProcess
    page: Page
    context: BrowserContext
    before: int = 0  # messages in the ledger when the test began

    def go(self, path: str = "/", **query: str) -> None:
        """Load an address of the page, token included."""
        base, _, token = self.practice.url.partition("?")
        words = "&".join([token, *(f"{name}={value}" for name, value in query.items())])
        address = f"{base.rstrip('/')}{path}?{words}"
        for _ in range(LOADS):
            try:
                self.page.goto(address)
                return
            except Error as error:  # the page may just load itself anew
                if not any(said in error.message for said in _CROSSED):
                    raise
                self.page.wait_for_load_state()
        raise AssertionError("the page goes on loading itself")

    def set(self, **switches: object) -> None:
        """Change switches that a connected page goes by, and wait until it has heard of them."""
        self.practice.set(**switches)
        self.page.wait_for_function(_HEARD, arg=switches, polling=20)

    def forget_drafts(self) -> None:
        """Take what the browser keeps of drafts away."""
        for _ in range(LOADS):
            try:
                self.page.evaluate(_FORGET_DRAFTS)
                return
            except Error as error:  # the page may just load itself anew
                if "context was destroyed" not in error.message:
                    raise
                self.page.wait_for_load_state()
        raise AssertionError("the page goes on loading itself")

    def reload(self, **switches: object) -> Visit:
        """Set switches and load the page again."""
        self.practice.set(**switches)
        self.go()
        expect(self.page.locator("#pane-side [role=row]").first).to_be_visible()
        return self

    def link(self) -> None:
        """The phone scans, the chats come, the news are read."""
        expect(self.page.locator("[data-ref]")).to_be_visible()
        self.practice.scan()
        news = self.page.get_by_role("button", name="Continue")
        news.click()
        expect(news).to_have_count(0)  # what is not kept yet when the page is left comes again
        expect(self.page.locator("#pane-side")).to_be_visible()

    def row(self, name: str) -> Locator:
        """The list row that stands under this name."""
        return self.page.locator("#pane-side [role=row]", has=self.page.locator(f'span[title*="{name}"]'))

    def open(self, name: str) -> None:
        """Open a chat from the list."""
        self.row(name).first.click()
        header = self.page.locator("[data-testid=conversation-info-header-chat-title]")
        expect(header).to_have_text(name)

    def write(self, *lines: str) -> None:
        """Put lines into the composer."""
        self.page.click(COMPOSER)
        for index, line in enumerate(lines):
            if index:
                self.page.keyboard.press("Shift+Enter")
            self.page.keyboard.insert_text(line)

    def send(self, *lines: str) -> Locator:
        """Write and press Send; returns the newest bubble."""
        before = self.page.locator("[data-id^='3EB0']").count()
        self.write(*lines)
        self.page.click("[aria-label=Send]")
        bubbles = self.page.locator("[data-id^='3EB0']")
        expect(bubbles).to_have_count(before + 1)
        return self.page.locator(f"[data-id='{bubbles.last.get_attribute('data-id')}']")

    def until(self, true: Callable[[], object]) -> None:
        """Wait for something outside the page, letting the page work meanwhile."""
        deadline = time.monotonic() + PATIENCE
        while not true():
            assert time.monotonic() < deadline, "never came true"
            self.page.evaluate("() => new Promise(done => setTimeout(done, 10))")

    def taken(self, count: int) -> list[LedgerEntry]:
        """The messages the server took in this test, once there are so many."""
        self.until(lambda: len(self.practice.ledger()) >= self.before + count)
        return self.practice.ledger()[self.before :]


Visiting = Callable[..., Visit]


def kill_browser(profile: Path) -> None:
    """kill -9 of everything the browser of this profile runs."""
    mark = f"--user-data-dir={profile}"
    main = [p for p in psutil.Process().children(recursive=True) if mark in _arguments(p)]
    family = {child for process in main for child in process.children(recursive=True)} | set(main)
    for process in family:
        process.kill()
    psutil.wait_procs(family, timeout=5)


def _arguments(process: psutil.Process) -> list[str]:
    try:
        return process.cmdline()
    except psutil.Error:
        return []


@pytest.fixture(scope="module")
def chromium() -> Iterator[BrowserType]:
    with sync_playwright() as playwright:
        yield playwright.chromium


def browser_path() -> str:
    found = next(filter(None, map(shutil.which, _NAMES)), None)
    if found is None:
        pytest.skip("no Chromium-family browser is installed")
    return found


@contextmanager
def browsing(chromium: BrowserType, profile: Path) -> Iterator[BrowserContext]:
    """A headless browser on a profile of its own."""
    as_root = hasattr(os, "geteuid") and os.geteuid() == 0
    context = chromium.launch_persistent_context(
        str(profile),
        executable_path=browser_path(),
        chromium_sandbox=not as_root,
        viewport={"width": 1280, "height": 800},
    )
    context.set_default_timeout(PATIENCE * 1000)
    context.on("weberror", lambda complaint: _COMPLAINTS.append(str(complaint.error)))
    try:
        yield context
    finally:
        with suppress(Error):  # a killed browser cannot be closed
            context.close()


@contextmanager
def visit_to(
    context: BrowserContext,
    folder: Path,
    *,
    link: bool = True,
    people: list[PracticePerson] | None = None,
    switches: Mapping[str, object] | None = None,
) -> Iterator[Visit]:
    """A fresh practice page, so a fresh origin for the browser, linked unless told otherwise."""
    with PracticeProcess.start(folder / "practice", scale=SCALE, auto_scan=False) as practice:
        practice.set_people(PEOPLE if people is None else people)
        practice.set(**(switches or {}))
        visit = Visit(practice, context.new_page(), context)
        visit.go()
        if link:
            visit.link()
        yield visit
        visit.page.close()


@pytest.fixture(autouse=True)
def no_error_on_the_page() -> Iterator[None]:
    """Whatever a test does, the page's own scripts never fail unheard."""
    _COMPLAINTS.clear()
    yield
    assert _COMPLAINTS == []


@pytest.fixture(scope="module")
def context(chromium: BrowserType, tmp_path_factory: pytest.TempPathFactory) -> Iterator[BrowserContext]:
    with browsing(chromium, tmp_path_factory.mktemp("profile")) as context:
        yield context


@pytest.fixture
def visiting(context: BrowserContext, tmp_path: Path) -> Iterator[Visiting]:
    """Start a visit of this test alone, with switches of its own."""
    with ExitStack() as stack:

        def start(
            *, link: bool = True, people: list[PracticePerson] | None = None, **switches: object
        ) -> Visit:
            return stack.enter_context(
                visit_to(context, tmp_path, link=link, people=people, switches=switches)
            )

        yield start


@pytest.fixture(scope="module")
def shared(context: BrowserContext, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Visit]:
    """One linked visit for the tests of a module that leave it as they found it."""
    with visit_to(context, tmp_path_factory.mktemp("shared")) as visit:
        yield visit


@pytest.fixture
def visit(shared: Visit) -> Iterator[Visit]:
    """The shared visit, freshly loaded and without drafts; its switches are put back afterwards."""
    shared.before = len(shared.practice.ledger())
    shared.forget_drafts()
    shared.reload()
    yield shared
    shared.practice.control("scenario", name="practice")
