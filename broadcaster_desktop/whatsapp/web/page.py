"""The hands of the driver: asks the page, presses, types with trusted input; failures become faults."""

from __future__ import annotations

import logging
import re
from contextlib import contextmanager
from functools import cache, partial
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from broadcaster_desktop.browser import process
from broadcaster_desktop.core.account import AccountState
from broadcaster_desktop.whatsapp.channel import AccountFault, ConnectionFault, Unreachable
from broadcaster_desktop.whatsapp.web.chooser import Chooser
from broadcaster_desktop.whatsapp.web.watchdog import Watchdog

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from importlib.resources.abc import Traversable
    from pathlib import Path

    from playwright.sync_api import CDPSession, JSHandle

    from broadcaster_desktop.browser.launch import RunningBrowser
    from broadcaster_desktop.whatsapp.selectors import SelectorPack
    from broadcaster_desktop.whatsapp.web.timing import Timing

log = logging.getLogger(__name__)

_SCRIPTS = (
    "dom",
    "read",
    "messages",
    "chat",
    "composer",
    "media",
    "list",
    "rows",
    "own",
    "link",
    "pairing",
    "probe",
)
_MOVED = ("Execution context was destroyed", "Cannot find context", "disposed", "context with specified id")
_EMPTY_ANSWER = "ERR_HTTP_RESPONSE_CODE_FAILURE"
"""What the browser says of an error status without a body."""
_NOT_LOADED = "net::ERR_"
_INTERRUPTED = ("interrupted by another navigation", "net::ERR_ABORTED")
"""The page, or the browser with its own page for errors, went somewhere at the same moment."""
_LOADS = 5
_AFTER_INTERRUPTION = 200.0
_MOVES = 20
_SCRIPT_FAILED = re.compile(r"(Syntax|Type|Reference|Range)Error:")
_DIGITS = re.compile(r"\d")
_NO_TEXT = re.compile(r"[\x00-\x1f\x7f]+")
"""Keys that do something else than write: Enter may send."""


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
        self._window: CDPSession | None = None
        self._page = browser.page
        self._tabs = browser.tabs
        self._watchdog = Watchdog(self._end_browser)
        self._attend()

    def ask(self, name: str, arg: object = None, *, seconds: float = 0.0) -> Any:
        """What function `name` of the page scripts answers; `seconds` is how long it may itself wait.

        Reads or moves the focus only, so it is asked again when the page loaded anew meanwhile.
        """
        with self._working(seconds):
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

    def type(self, text: str) -> None:
        """Press the keys for a text of one line; what has no key comes as by `insert`."""
        with self._working():
            self._page.keyboard.type(_NO_TEXT.sub(" ", text))

    def press_for_files(self, spot: dict[str, float] | None, seconds: float) -> Chooser | None:
        """Press here and take what the page asks files with; None when it does not ask within `seconds`."""
        if spot is None:
            return None
        with self._working(seconds):
            try:
                with self._page.expect_file_chooser(timeout=seconds * 1000) as asked:
                    self._page.evaluate("1")  # by its answer the browser knows that no dialog is to open
                    self._page.mouse.click(spot["x"], spot["y"])
            except PlaywrightTimeout:
                return None
            chooser = asked.value
            accept = chooser.element.get_attribute("accept") or ""
        return Chooser(accept, chooser.is_multiple(), chooser.set_files)

    def file_inputs(self) -> list[Chooser]:
        """The inputs for files on the page, seen or not."""
        return [
            Chooser(found["accept"], found["multiple"], partial(self._give_input, number))
            for number, found in enumerate(self.ask("fileInputs"))
        ]

    def give_files(self, chooser: Chooser, files: Sequence[Path]) -> None:
        """Give files to what asks for them."""
        with self._working(self.timing.load):
            try:
                chooser.give(files)
            except OSError as error:
                raise ConnectionFault(f"a file cannot be read: {type(error).__name__}") from error

    def load(self, url: str) -> int:
        """Load a page and give its status."""
        self._lib = None
        if self._crashed:
            self.reopen()
        with self._working(self.timing.load):
            for _ in range(_LOADS):
                try:
                    return self._go(url)
                except PlaywrightError as error:
                    if _EMPTY_ANSWER in error.message:
                        return 404
                    if not any(sign in error.message for sign in _INTERRUPTED):
                        raise
                    self._page.wait_for_timeout(_AFTER_INTERRUPTION)
        raise ConnectionFault("the page goes elsewhere by itself")

    def wait(self, seconds: float) -> None:
        """Let the page work."""
        with self._working(seconds):
            self._page.wait_for_timeout(seconds * 1000)

    def picture(self) -> bytes:
        """A screenshot of what the page shows, as PNG."""
        with self._working(self.timing.hang):
            return self._page.screenshot(timeout=self.timing.hang * 1000)

    def minimised(self) -> bool:
        """Whether the browser's window is minimised; False where that cannot be told.

        The page's own word is no help: a driven page is told that it is in front, always.
        """
        with self._working():
            try:
                if self._window is None:
                    self._window = self._page.context.new_cdp_session(self._page)
                bounds = self._window.send("Browser.getWindowForTarget")["bounds"]
            except PlaywrightError as error:
                log.debug("the window's state is not told: %s", error.message.splitlines()[0])
                self._window = None
                return False
        return bool(bounds.get("windowState") == "minimized")

    def memory(self) -> int:
        """Bytes the browser's processes use, without what they share; 0 where that cannot be told."""
        return process.memory(self._browser.process) if self._browser.process else 0

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

    def _give_input(self, number: int, files: Sequence[Path]) -> None:
        if self._lib is None:
            raise ConnectionFault("the page loaded anew")
        found = self._lib.evaluate_handle("(lib, number) => lib.fileInput(number)", number).as_element()
        if found is None:
            raise ConnectionFault("the page changed meanwhile")
        found.set_input_files(files)

    def _attend(self) -> None:
        self._page.on("crash", lambda _: self._mark_crashed())

    def _mark_crashed(self) -> None:
        self._crashed = True

    def reopen(self) -> None:
        """An empty tab in place of the one in use, which is closed."""
        with self._working():
            self._lib = self._window = None
            self._tabs.paused = True
            try:
                old, self._page = self._page, self._browser.context.new_page()
            finally:
                self._tabs.paused = False
            old.close()
            self._tabs.keep(self._page)
        self._crashed = False
        self._attend()

    def _end_browser(self) -> None:
        log.warning("the page does not answer: its browser is ended")
        if self._browser.process is not None:
            process.kill(self._browser.process)

    @contextmanager
    def _working(self, seconds: float = 0.0) -> Iterator[None]:
        """Work that may itself take `seconds`: faults become the channel's, a page that hangs is ended."""
        with self._faults(), self._watchdog.limit(seconds + self.timing.hang):
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
