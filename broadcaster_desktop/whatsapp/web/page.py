"""The hands of the driver: asks the page, presses, types with trusted input; failures become faults."""

from __future__ import annotations

import logging
import re
from contextlib import contextmanager
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from broadcaster_desktop.browser import process
from broadcaster_desktop.core.account import AccountState
from broadcaster_desktop.whatsapp.channel import AccountFault, ConnectionFault, Unreachable
from broadcaster_desktop.whatsapp.web.watchdog import Watchdog

if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.resources.abc import Traversable

    from playwright.sync_api import JSHandle

    from broadcaster_desktop.browser.launch import RunningBrowser
    from broadcaster_desktop.whatsapp.selectors import SelectorPack
    from broadcaster_desktop.whatsapp.web.timing import Timing

log = logging.getLogger(__name__)

_SCRIPTS = ("dom", "messages", "chat", "list", "link", "pairing", "probe")
_MOVED = ("Execution context was destroyed", "Cannot find context", "disposed", "context with specified id")
_EMPTY_ANSWER = "ERR_HTTP_RESPONSE_CODE_FAILURE"
"""What the browser says of an error status without a body."""
_NOT_LOADED = "net::ERR_"
_INTERRUPTED = "interrupted by another navigation"
"""The page, or the browser with its own page for errors, went somewhere at the same moment."""
_LOADS = 5
_AFTER_INTERRUPTION = 200.0
_MOVES = 20
_SCRIPT_FAILED = re.compile(r"(Syntax|Type|Reference|Range)Error:")
_DIGITS = re.compile(r"\d")


@cache
def _bundle() -> str:
    folder = files("broadcaster_desktop.whatsapp.web") / "js"
    parts = "".join(f"({_function(folder / f'{name}.js')}\n)(lib, pack);\n" for name in _SCRIPTS)
    return f"(pack) => {{ const lib = {{}};\n{parts}return lib; }}"


def _function(script: Traversable) -> str:
    """A script file is one function; it ends like any statement."""
    return script.read_text(encoding="utf-8").rstrip().removesuffix(";")


class PageMoved(Exception):
    """The page loaded anew while it was asked."""


class WebPage:
    """One page of a running browser."""

    def __init__(self, browser: RunningBrowser, pack: SelectorPack, timing: Timing) -> None:
        self.timing = timing
        self._browser = browser
        self._pack = pack
        self._lib: JSHandle | None = None
        self._crashed = False
        self._page = browser.page
        self._watchdog = Watchdog(self._end_browser)
        self._attend()

    def ask(self, name: str, arg: object = None, *, seconds: float = 0.0) -> Any:
        """What function `name` of the page scripts answers; `seconds` is how long it may itself wait.

        Reads or moves the focus only, so it is asked again when the page loaded anew meanwhile.
        """
        with self._faults(), self._watchdog.limit(seconds + self.timing.hang):
            for _ in range(_MOVES):
                try:
                    return self._ask(name, arg)
                except PageMoved:
                    self._lib = None
                    self._page.wait_for_timeout(50)
        raise ConnectionFault("the page keeps loading anew")

    def press(self, spot: dict[str, float] | None) -> bool:
        """Press the mouse once at this spot; False when there is none."""
        if spot is None:
            return False
        with self._working():
            self._page.mouse.click(spot["x"], spot["y"])
        return True

    def insert(self, text: str) -> None:
        """Put text in at the caret, as an input method does."""
        with self._working():
            self._page.keyboard.insert_text(text)

    def key(self, name: str) -> None:
        """Press a key, or keys joined by +."""
        with self._working():
            self._page.keyboard.press(name)

    def load(self, url: str) -> int:
        """Load a page and give its status."""
        self._lib = None
        if self._crashed:
            self._reopen()
        with self._working():
            for _ in range(_LOADS):
                try:
                    return self._go(url)
                except PlaywrightError as error:
                    if _EMPTY_ANSWER in error.message:
                        return 404
                    if _INTERRUPTED not in error.message:
                        raise
                    self._page.wait_for_timeout(_AFTER_INTERRUPTION)
        raise ConnectionFault("the page goes elsewhere by itself")

    def wait(self, seconds: float) -> None:
        """Let the page work."""
        with self._faults(), self._watchdog.limit(seconds + self.timing.hang):
            self._page.wait_for_timeout(seconds * 1000)

    def picture(self) -> bytes:
        """A screenshot of what the page shows, as PNG."""
        with self._working():
            return self._page.screenshot(timeout=self.timing.hang * 1000)

    def close(self) -> None:
        """End browser and watchdog; never raises."""
        with self._watchdog.limit(self.timing.hang):
            self._browser.close()
        self._watchdog.stop()

    def _go(self, url: str) -> int:
        try:
            answer = self._page.goto(url, wait_until="domcontentloaded", timeout=self.timing.load * 1000)
        except PlaywrightTimeout as error:  # a line that takes everything and answers nothing
            raise Unreachable("the page was not loaded in time") from error
        return answer.status if answer else 200

    def _ask(self, name: str, arg: object) -> Any:
        try:
            if self._lib is None:
                self._lib = self._page.evaluate_handle(_bundle(), self._pack.document)
            return self._lib.evaluate(f"(lib, arg) => lib.{name}(arg)", arg)
        except PlaywrightError as error:
            if any(sign in error.message for sign in _MOVED):
                raise PageMoved from error
            raise

    def _attend(self) -> None:
        self._page.on("crash", lambda _: self._mark_crashed())

    def _mark_crashed(self) -> None:
        self._crashed = True

    def _reopen(self) -> None:
        """An empty tab in place of the crashed one; it may never come, and is not waited for."""
        with self._faults(), self._watchdog.limit(self.timing.hang):
            old, self._page = self._page, self._browser.context.new_page()
            old.close()
        self._crashed = False
        self._attend()

    def _end_browser(self) -> None:
        log.warning("the page does not answer: its browser is ended")
        if self._browser.process is not None:
            process.kill(self._browser.process)

    @contextmanager
    def _working(self) -> Iterator[None]:
        with self._faults(), self._watchdog.limit(self.timing.load + self.timing.hang):
            yield

    @contextmanager
    def _faults(self) -> Iterator[None]:
        try:
            yield
        except PlaywrightError as error:
            if _SCRIPT_FAILED.search(error.message):
                log.exception("a page script failed")
                raise AccountFault(AccountState.PAGE_CHANGED, ("script",)) from error
            first = error.message.splitlines()[0] if error.message else type(error).__name__
            kind = Unreachable if _NOT_LOADED in first else ConnectionFault
            raise kind(_DIGITS.sub("#", first)[:200]) from error
