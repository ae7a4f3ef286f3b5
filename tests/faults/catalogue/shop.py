"""A whole practice world with its browser in this process, and the points at which it can be broken."""

from __future__ import annotations

import resource
import subprocess
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from functools import wraps
from pathlib import Path
from typing import Any

import psutil
import pytest

import broadcaster_desktop.world as composition
from broadcaster_desktop.browser import process
from broadcaster_desktop.core.events import Event, Notice, Noticed
from broadcaster_desktop.core.records import CampaignView
from broadcaster_desktop.core.status import CampaignStatus, DeliveryStatus
from broadcaster_desktop.instance import Answer, Reception, Request, ask_holder
from broadcaster_desktop.options import read_options
from broadcaster_desktop.practice.ledger import LedgerEntry, read_ledger
from broadcaster_desktop.practice.process import PracticeProcess
from broadcaster_desktop.sending.scheduler import DUE_EVERY
from broadcaster_desktop.whatsapp.web.driver import WebChannel
from broadcaster_desktop.whatsapp.web.timing import Timing as PageTiming
from broadcaster_desktop.world import World, open_world
from tests.program import Said

SCALE = 0.05
"""Factor of the page's clocks and the sender's waits alike."""
HANG = 3.0
"""Seconds after which a page that does not answer is given up here; in the program 30."""
PATIENCE = 60.0
"""Seconds one run may take."""
ACCOUNT = 1
POINTS = {"open": "open_chat", "write": "write", "press": "press_send", "pressed": "new_bubble"}
"""Name of a point to the channel's method right before which it lies."""
Action = Callable[["FaultyShop"], None]


class Points:
    """Does one thing on the lane's own thread when a point of the channel is reached for the nth time."""

    def __init__(self) -> None:
        self.reached = threading.Event()
        self.failure: BaseException | None = None
        """Why the fault could not be made to happen."""
        self.people: frozenset[str] = frozenset()
        self._armed: tuple[str, int, Callable[[], None]] | None = None
        self._lock = threading.Lock()

    def arm(self, point: str, nth: int, action: Callable[[], None]) -> None:
        """From now on count how often the point is reached in the messages of `people`."""
        self.reached.clear()
        self.failure = None
        self._armed = (POINTS[point], nth, action)

    def disarm(self) -> None:
        """Nothing happens any more."""
        self._armed = None

    def pass_by(self, method: str, given: tuple[Any, ...]) -> None:
        """The method is about to be called; a chat opened for another cause than sending does not count."""
        with self._lock:
            if self._armed is None or self._armed[0] != method:
                return
            if method == POINTS["open"] and given[0] not in self.people:
                return
            name, left, action = self._armed
            self._armed = (name, left - 1, action) if left > 1 else None
        if left == 1:
            try:
                action()
            except BaseException as error:
                self.failure = error
            finally:
                self.reached.set()

    def attend(self, patch: pytest.MonkeyPatch) -> None:
        """Stand before every method that is a point."""
        for method in POINTS.values():
            patch.setattr(WebChannel, method, self._before(method, getattr(WebChannel, method)))

    def _before(self, method: str, call: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(call)
        def stopping(channel: WebChannel, *given: Any, **named: Any) -> Any:
            self.pass_by(method, given)
            return call(channel, *given, **named)

        return stopping


@dataclass(slots=True)
class FaultyShop:
    """The open world, what may be done to it, and what is known of it beside the program's own word."""

    world: World
    folder: Path
    points: Points
    pages: list[PracticeProcess]
    pool: ThreadPoolExecutor
    notices: Counter[Notice] = field(default_factory=Counter)
    holders: list[subprocess.Popen[str]] = field(default_factory=list)
    """Other programs that hold the database."""
    whole: bool = True
    """Nothing of what a test broke is broken still."""
    _served: int = 0

    @property
    def page(self) -> PracticeProcess:
        """The running practice page, with its control verbs."""
        return self.pages[-1]

    @property
    def database(self) -> Path:
        """The practice world's file."""
        return self.folder / "practice" / "broadcaster.db"

    @property
    def profile(self) -> Path:
        """The browser's profile."""
        return self.folder / "practice" / "profiles" / str(ACCOUNT)

    @property
    def channel(self) -> WebChannel:
        """The lane's channel; to be used on the lane's own thread."""
        channel = self.world.sending._lanes[ACCOUNT]._page.channel
        assert isinstance(channel, WebChannel)
        return channel

    def halted(self) -> frozenset[int]:
        """Campaigns that stopped and of which even that could not be written."""
        return frozenset(self.world.sending._lanes[ACCOUNT]._tools.book.halted)

    def browser(self) -> psutil.Process:
        """The browser's main process."""
        running = process.recorded(self.profile)
        assert running is not None
        return psutil.Process(running.pid)

    def hear(self, event: Event) -> None:
        """Count what the owner is told in passing."""
        if isinstance(event, Noticed):
            self.notices[event.notice] += 1

    def command(self, *argv: str) -> Future[Said]:
        """A command line given by another process, carried out by this one."""
        return self.pool.submit(self._command, argv)

    def begin(self, people: int = 3) -> tuple[Future[Said], frozenset[str]]:
        """A practice campaign to people nobody wrote to before; the run, and their numbers."""
        numbers = [f"+9198301{self._served + place:05d}" for place in range(people)]
        self._served += people
        self.points.people = frozenset(numbers)
        rows = [f"Person {number[-3:]},{number}" for number in numbers]
        file = self.folder / f"people-{self._served}.csv"
        file.write_text("\n".join(["Name,Mobile", *rows]) + "\n", encoding="utf-8")
        told = [f"--message=Namaste {{name}}, offer {self._served}.", "--pace", "none", "--json"]
        return self.command("practice", "--contacts", str(file), *told), frozenset(numbers)

    def go_on(self) -> Future[Said]:
        """The unfinished campaign is taken up again."""
        return self.command("practice", "--json")

    def newest(self) -> CampaignView:
        """The campaign that was begun last."""
        return self.world.services.campaigns.list()[0]

    def until(self, what: Callable[[], object], seconds: float = PATIENCE) -> None:
        """Wait until this is so."""
        end = time.monotonic() + seconds
        while not what():
            assert time.monotonic() < end, "waited in vain"
            time.sleep(0.02)

    def ledger(self, people: frozenset[str]) -> list[LedgerEntry]:
        """What the page truly took for these people."""
        entries = read_ledger(self.folder / "practice" / "page")
        return [entry for entry in entries if entry.phone in people]

    def _command(self, argv: tuple[str, ...]) -> Said:
        answer: Answer = ask_holder(
            read_options(["--data-dir", str(self.folder)]).folder.practice,
            Request("command", argv, str(self.folder)),
        )
        return Said(answer.code, answer.out, answer.err)

    def let_go(self) -> None:
        """Undo what hinders the world from closing."""
        while self.holders:
            self.holders.pop().kill()
        hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
        self.page.control("scenario", name="practice")


def charged(view: CampaignView) -> int:
    """People who have a failure, or a doubt, to their name."""
    return view.counts[DeliveryStatus.FAILED] + view.counts[DeliveryStatus.UNCERTAIN]


def is_over(view: CampaignView) -> bool:
    """Whether a campaign has come to its end."""
    return view.status is CampaignStatus.FINISHED


@contextmanager
def open_shop(folder: Path, browser: Path) -> Iterator[FaultyShop]:
    """The world, linked, with one campaign behind it."""
    with ExitStack() as stack:
        patch = stack.enter_context(pytest.MonkeyPatch.context())
        pages, points = _attend(patch)
        options = read_options(["--data-dir", str(folder), "--browser", str(browser)])
        options.folder.prepare()
        options.folder.practice.prepare()
        pool = stack.enter_context(ThreadPoolExecutor(4))
        world = open_world(options, practice=True, sends=True)
        stack.callback(world.close)
        served = Reception(options.folder.practice, lambda request: _serve(world, options, request))
        stack.callback(served.close)
        stack.callback(world.leave)
        shop = FaultyShop(world, folder, points, pages, pool)
        world.services.events.subscribe(shop.hear)
        yield shop


def _serve(world: World, options: Any, request: Request) -> Answer:
    from broadcaster_desktop.cli.session import serve_request

    return serve_request(world, options, request)


def _attend(patch: pytest.MonkeyPatch) -> tuple[list[PracticeProcess], Points]:
    """Scale the clocks, keep hold of the page's process, stand at the points."""
    pages: list[PracticeProcess] = []
    start = PracticeProcess.start

    def start_and_keep(*given: Any, **named: Any) -> PracticeProcess:
        pages.append(start(*given, **named))
        return pages[-1]

    class Quick:
        def scaled(self, factor: float) -> PageTiming:
            return replace(PageTiming().scaled(factor), hang=HANG)

    patch.setenv(composition.PRACTICE_SCALE, str(SCALE))
    patch.setattr(PracticeProcess, "start", start_and_keep)
    patch.setattr(composition, "PageTiming", Quick)
    patch.setattr(composition, "DUE_EVERY", DUE_EVERY * SCALE)
    points = Points()
    points.attend(patch)
    return pages, points
