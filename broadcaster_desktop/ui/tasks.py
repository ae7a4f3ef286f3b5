"""Work off the main thread: one thread for the owner's short writes, one for long work, one for long reads.

Results come back through one QObject born in the main thread, so that callbacks always run there.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Generic, Literal, TypeVar

from PySide6.QtCore import QObject, Signal

log = logging.getLogger(__name__)

T = TypeVar("T")
Lane = Literal["actions", "long", "reads"]


class Cancelled(Exception):
    """The owner cancelled; work that lets it pass leaves nothing behind."""


class Running:
    """A task that was begun."""

    def __init__(self) -> None:
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """Make the next progress report raise Cancelled."""
        self._cancelled.set()

    def check(self) -> None:
        """Raise Cancelled when the task was cancelled."""
        if self._cancelled.is_set():
            raise Cancelled


class Report:
    """Tells how far long work is: called, it raises Cancelled once the owner wants no more of the work."""

    def __init__(
        self,
        running: Running,
        show: Callable[[int], None],
        show_settled: Callable[[int], None],
        every: float,
    ) -> None:
        self._running, self._every = running, every
        self._show, self._show_settled = show, show_settled
        self._next = 0.0

    def __call__(self, amount: int) -> None:
        """So much is done, and all of it can still be left."""
        self._running.check()
        if self._due():
            self._show(amount)

    def settled(self, amount: int) -> None:
        """So much is done of what can no longer be cancelled; never raises. 0 begins it."""
        if self._due() or not amount:
            self._show_settled(amount)

    def _due(self) -> bool:
        now = time.monotonic()
        if now < self._next:
            return False
        self._next = now + self._every
        return True


class _Main(QObject):
    """Brings calls into the thread it was born in."""

    called = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.called.connect(self._run)

    def _run(self, call: Callable[[], None]) -> None:
        call()


class Call(Generic[T]):
    """One task. What it holds is let go in the main thread: it may be the last to hold a widget."""

    def __init__(
        self, op: Callable[[], T], done: Callable[[T], None], failed: Callable[[BaseException], None]
    ) -> None:
        self._held = [(op, done, failed)]

    def work(self) -> Callable[[], None]:
        """Do it, in any thread; gives what is to be called in the main thread."""
        try:
            result = self._held[0][0]()
        except Exception as error:
            failure = error
            return lambda: self._let_go()[2](failure)
        return lambda: self._let_go()[1](result)

    def _let_go(self) -> tuple[Callable[[], T], Callable[[T], None], Callable[[BaseException], None]]:
        return self._held.pop()


class Tasks:
    """Three one-thread executors and the way back. `trouble` takes failures that nobody else takes."""

    def __init__(self, trouble: Callable[[BaseException], None]) -> None:
        self.trouble = trouble
        self._main = _Main()
        self._asked_in = 0
        self._closed = False
        self._lanes = {
            lane: ThreadPoolExecutor(max_workers=1, thread_name_prefix=f"ui-{lane}")
            for lane in ("actions", "long", "reads")
        }

    def run(
        self,
        op: Callable[[], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
        *,
        lane: Lane = "actions",
    ) -> None:
        """Run `op` off the main thread, then `done` with its result or `failed` with its exception in it."""
        self._submit(op, self._while_wanted(done), self._while_wanted(failed or self.trouble), lane)

    def run_long(
        self,
        op: Callable[[Report], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
        progress: Callable[[int], None],
        settled: Callable[[int], None] | None = None,
        every: float = 0.0,
    ) -> Running:
        """Run long work; its reports reach `progress` in the main thread, a cancel reaches `failed`.

        `settled` hears of what is done once nothing can be cancelled any more. So many seconds pass between
        two reports that are shown; each of them checks for a cancel.
        """
        running = Running()

        def bring(taker: Callable[[int], None]) -> Callable[[int], None]:
            shown = self._while_wanted(taker)
            return lambda amount: self._main.called.emit(lambda: shown(amount))

        report = Report(running, bring(progress), bring(settled or progress), every)
        self._submit(lambda: op(report), self._while_wanted(done), self._while_wanted(failed), "long")
        return running

    def forget(self) -> None:
        """Nobody waits any more for what was asked so far: it is done all the same, its outcome dropped."""
        self._asked_in += 1

    def close(self) -> None:
        """Wait for what is being done; what is asked from now on is not done."""
        self._closed = True
        for executor in self._lanes.values():
            executor.shutdown(wait=True, cancel_futures=True)

    def _while_wanted(self, taker: Callable[[T], None] | None) -> Callable[[T], None]:
        asked_in = self._asked_in

        def take(value: T) -> None:
            if taker is not None and asked_in == self._asked_in:
                taker(value)

        return take

    def _submit(
        self,
        op: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
        lane: Lane,
    ) -> None:
        if not self._closed:
            call = Call(op, done, failed)
            self._lanes[lane].submit(lambda: self._main.called.emit(call.work()))


class Latest:
    """Runs reads of which only the newest matters: while one is on its way, newer ones wait as one."""

    def __init__(self, tasks: Tasks, lane: Lane = "actions") -> None:
        self._tasks = tasks
        self._lane: Lane = lane
        self._busy = False
        self._next: Callable[[], None] | None = None

    def run(self, op: Callable[[], T], done: Callable[[T], None]) -> None:
        """Run `op`, or after the present one the newest that was asked for meanwhile."""
        if self._busy:
            self._next = lambda: self.run(op, done)
            return
        self._busy = True
        self._tasks.run(op, lambda result: self._arrived(done, result), self._failed, lane=self._lane)

    def _arrived(self, done: Callable[[T], None], result: T) -> None:
        self._busy = False
        follower, self._next = self._next, None
        if follower:
            follower()
        else:
            done(result)

    def _failed(self, error: BaseException) -> None:
        self._busy = False
        follower, self._next = self._next, None
        if follower:
            follower()
        self._tasks.trouble(error)
