"""Start an installed browser on a profile folder of our own, driven over a pipe, and end it cleanly."""

from __future__ import annotations

import contextlib
import logging
import os
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import sync_playwright

from broadcaster_desktop.browser import process
from broadcaster_desktop.browser.find import browser_environment
from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, UserError

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import BrowserContext, Page, Playwright

    from broadcaster_desktop.browser.find import Browser

log = logging.getLogger(__name__)

START_SECONDS = 60.0
OLD_BROWSER_SECONDS = 3.0
_IN_USE = ("existing browser session", "ProcessSingleton", "profile appears to be in use")


class OneTab:
    """Closes every tab but the one in use, those that come later too, such as links that open one."""

    def __init__(self, context: BrowserContext, page: Page) -> None:
        self._context = context
        self._page = page
        self.paused = False
        """A new tab is being opened on purpose."""
        context.on("page", self._came)
        self.keep(page)

    def keep(self, page: Page) -> None:
        """Have this tab be the one in use."""
        self._page = page
        for other in self._context.pages:
            self._came(other)

    def _came(self, page: Page) -> None:
        if page is self._page or self.paused:
            return
        log.info("a further tab is closed")
        with contextlib.suppress(PlaywrightError):  # it went by itself
            page.close()


@dataclass(slots=True)
class RunningBrowser:
    """A started browser with its one page; belongs to the thread that started it."""

    profile: Path
    context: BrowserContext
    page: Page
    process: process.BrowserProcess | None
    tabs: OneTab
    _driver: Playwright

    def close(self) -> None:
        """Close the browser and leave no process of it behind; never raises."""
        with contextlib.suppress(PlaywrightError):
            self.context.close()
        with contextlib.suppress(Exception):  # a driver that lost its browser may complain in many ways
            self._driver.stop()
        if self.process is None or process.kill(self.process):
            process.forget(self.profile)


def launch(browser: Browser, profile: Path, *, headless: bool) -> RunningBrowser:
    """Start `browser` on `profile`, which is made with mode 0700 when it is not there.

    Sandbox on (off only for root on Linux, where browsers refuse it), driven over a pipe, no port; the user
    agent, the language and the features stay the browser's own, downloads and permissions are not granted.
    Further tabs, which a restored profile may bring, are closed: two of one page are in each other's way.
    Raises UserError profile_in_use when another browser runs on this profile, browser_failed when this one
    cannot be started.
    """
    _own_folder(profile)
    if not process.kill_orphans(profile, OLD_BROWSER_SECONDS):
        raise _in_use()
    driver = sync_playwright().start()
    try:
        context = _start(driver, browser, profile, headless=headless)
    except BaseException as error:
        driver.stop()
        if isinstance(error, PlaywrightError):
            raise _failure(browser, error) from error
        raise
    page = context.pages[0] if context.pages else context.new_page()
    return RunningBrowser(profile, context, page, process.remember(profile), OneTab(context, page), driver)


def _start(driver: Playwright, browser: Browser, profile: Path, *, headless: bool) -> BrowserContext:
    return driver.chromium.launch_persistent_context(
        profile,
        executable_path=browser.path,
        headless=headless,
        chromium_sandbox=_sandbox(),
        accept_downloads=False,
        no_viewport=None if headless else True,
        env={**browser_environment()},
        # What an interrupt means is ours to say: a message being handed over is seen through first.
        handle_sigint=False,
        handle_sigterm=False,
        handle_sighup=False,
        timeout=START_SECONDS * 1000,
    )


def _sandbox() -> bool:
    if sys.platform.startswith("linux") and os.geteuid() == 0:
        log.info("sandbox off: running as root")
        return False
    return True


def _own_folder(profile: Path) -> None:
    profile.mkdir(mode=0o700, parents=True, exist_ok=True)
    profile.chmod(0o700)


def _failure(browser: Browser, error: PlaywrightError) -> UserError:
    text = str(error)
    if any(sign in text for sign in _IN_USE):
        return _in_use()
    log.warning("browser did not start: %s", _telling(text))
    return UserError(
        "browser_failed",
        QT_TRANSLATE_NOOP("errors", "{name} could not be started."),
        why=QT_TRANSLATE_NOOP(
            "errors", "The browser ended at once or did not answer; the log has its words."
        ),
        safe=QT_TRANSLATE_NOOP("errors", "Nothing was sent."),
        next=QT_TRANSLATE_NOOP("errors", "Start it once by hand and update it, then try again."),
        values={"name": browser.name},
    )


def _telling(text: str) -> str:
    """What a failed start says of itself, without its long command line."""
    first, *rest = text.splitlines()
    return "; ".join([first, *(line.strip(" -") for line in rest if "[err]" in line or "did exit" in line)])


def _in_use() -> UserError:
    return UserError(
        "profile_in_use",
        QT_TRANSLATE_NOOP("errors", "Another browser window is using this WhatsApp link."),
        why=QT_TRANSLATE_NOOP("errors", "Only one program at a time may use an account's browser folder."),
        safe=QT_TRANSLATE_NOOP("errors", "Nothing was sent."),
        next=QT_TRANSLATE_NOOP("errors", "Close the other window and try again."),
    )
