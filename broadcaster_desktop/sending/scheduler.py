"""Runs the lanes: APScheduler with a memory store, one single-thread executor per account.

Nothing is in the scheduler that the tables do not say; it only knows when to look at them again.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeVar

from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.jobstores.base import JobLookupError
from apscheduler.schedulers.background import BackgroundScheduler

from broadcaster_desktop.core.clock import Clock
from broadcaster_desktop.sending.lane import Lane
from broadcaster_desktop.sending.tools import Tools
from broadcaster_desktop.whatsapp.channel import Channel, ConnectionFault

log = logging.getLogger(__name__)
T = TypeVar("T")

DUE_EVERY = 20
"""Seconds between two looks for campaigns whose time has come."""


class Sending:
    """All lanes and the scheduler that runs them. Its methods may be called from any thread."""

    def __init__(
        self, tools_of: Callable[[int, Callable[[datetime], None]], Tools], clock: Clock, *, sends: bool
    ) -> None:
        self._tools_of = tools_of
        self._sends = sends
        self._clock = clock
        self._lock = threading.Lock()
        self._lanes: dict[int, Lane] = {}
        self._between_looks: dict[int, float] = {}
        """Seconds between two looks at an account's page."""
        self._chores: dict[str, tuple[float, Callable[[], None]]] = {}
        self._scheduler: BackgroundScheduler | None = None
        self._closed = False

    def work(self, account: int) -> None:
        """Have the account's lane look at its campaigns now.

        A process that only keeps the books (`sends` is False) leaves that to the next one that sends.
        """
        if not self._sends or self._lane(account) is None:
            return
        self._plan(account, self._clock.now())

    def rest(self, account: int) -> None:
        """Take the account's planned step away; a step in hand ends by itself."""
        with self._lock:
            if self._scheduler is not None:
                _forget(self._scheduler, f"step-{account}")

    def ask(self, account: int, question: Callable[[Channel], T]) -> Future[T]:
        """Do one thing with the account's page, on its own thread; the browser is started if need be."""
        return self._on_lane(account, lambda lane: lane.ask(question))

    def keep_picture(self, account: int) -> Future[Path | None]:
        """Keep a picture of the account's page for the owner; where, None when there is none."""
        return self._on_lane(account, lambda lane: lane.keep_picture())

    def repair(self, account: int) -> Future[None]:
        """Settle what an earlier run left in doubt, without sending anything."""
        return self._on_lane(account, lambda lane: lane.repair())

    def settle(self, account: int) -> None:
        """Have a repair done soon, if this process sends; should it fail, the account's next run does it."""
        if self._sends:
            self.repair(account).add_done_callback(_not_settled)

    def every(self, seconds: float, job: Callable[[], None], name: str) -> None:
        """Have housekeeping done at intervals, beside the lanes; what it raises is logged, and it goes on."""
        with self._lock:
            if not self._closed:
                self._chores[name] = (seconds, job)
                self._plan_chore(self._started(), name, timedelta(seconds=seconds))

    def replan(self) -> None:
        """Plan everything anew from now, as if just started: the clock jumped, and no planned time holds."""
        with self._lock:
            if self._scheduler is None:
                return
            lanes = list(self._lanes.values())
            for name in self._chores:
                self._plan_chore(self._scheduler, name, timedelta())
        for lane in lanes:
            if self._sends:
                self._plan(lane.account, self._clock.now())
            self._plan_watch(lane, 0.0)

    def close(self) -> None:
        """Finish the message in hand, close all browsers and stop. Nothing begins any more."""
        with self._lock:
            self._closed = True
            scheduler, self._scheduler = self._scheduler, None
            lanes, self._lanes = self._lanes, {}
        if scheduler is None:
            return
        for account in lanes:
            _forget(scheduler, f"step-{account}")
        closed = [self._close(scheduler, lane) for lane in lanes.values()]
        for done in closed:
            done.wait()
        scheduler.shutdown(wait=True)

    def _close(self, scheduler: BackgroundScheduler, lane: Lane) -> threading.Event:
        done = threading.Event()

        def run() -> None:
            try:
                lane.close()
            finally:
                done.set()

        scheduler.add_job(run, executor=f"account-{lane.account}", id=f"close-{lane.account}")
        return done

    def _lane(self, account: int) -> Lane | None:
        """The account's lane, made when it is first needed; None once all is closed."""
        with self._lock:
            lane = self._lanes.get(account)
            if lane is not None or self._closed:
                return lane
            scheduler = self._started()
            scheduler.add_executor(ThreadPoolExecutor(max_workers=1), f"account-{account}")
            tools = self._tools_of(account, lambda due: self._plan(account, due))
            lane = self._lanes[account] = Lane(account, tools)
            self._between_looks[account] = tools.desk.timing.watch
        self._plan_watch(lane, tools.desk.timing.watch)
        return lane

    def _plan_chore(self, scheduler: BackgroundScheduler, name: str, first: timedelta) -> None:
        seconds, job = self._chores[name]
        scheduler.add_job(
            job,
            "interval",
            seconds=seconds,
            id=name,
            next_run_time=self._clock.now() + first,
            replace_existing=True,
        )

    def _plan(self, account: int, due: datetime) -> None:
        with self._lock:
            lane = self._lanes.get(account)
            if self._scheduler is None or lane is None:
                return
            # A running step or look plans its own successor, so two instances may stand in the queue.
            self._scheduler.add_job(
                lane.step,
                "date",
                run_date=due,
                executor=f"account-{account}",
                id=f"step-{account}",
                replace_existing=True,
                max_instances=100,
            )

    def _plan_watch(self, lane: Lane, first: float) -> None:
        """Have the page looked at once in a while; each look plans the next, so that they never pile up."""

        def watch() -> None:
            try:
                lane.watch()
            finally:
                self._plan_watch(lane, self._between_looks[lane.account])

        due = self._clock.now() + timedelta(seconds=first)
        with self._lock:
            if self._scheduler is not None:
                self._scheduler.add_job(
                    watch,
                    "date",
                    run_date=due,
                    executor=f"account-{lane.account}",
                    id=f"watch-{lane.account}",
                    replace_existing=True,
                    max_instances=100,
                )

    def _on_lane(self, account: int, job: Callable[[Lane], T]) -> Future[T]:
        answer: Future[T] = Future()
        lane = self._lane(account)

        def run() -> None:
            try:
                if lane is None:
                    raise ConnectionFault("closed")
                answer.set_result(job(lane))
            except BaseException as error:
                answer.set_exception(error)

        with self._lock:
            scheduler = self._scheduler
            if scheduler is not None:
                scheduler.add_job(run, executor=f"account-{account}")
        if scheduler is None:
            answer.set_exception(ConnectionFault("closed"))
        return answer

    def _started(self) -> BackgroundScheduler:
        if self._scheduler is None:
            self._scheduler = BackgroundScheduler(
                timezone="UTC",
                executors={"default": ThreadPoolExecutor(max_workers=2)},
                job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
            )
            self._scheduler.start()
        return self._scheduler


def _forget(scheduler: BackgroundScheduler, job: str) -> None:
    try:
        scheduler.remove_job(job)
    except JobLookupError:
        log.debug("%s was not planned", job)


def _not_settled(repair: Future[None]) -> None:
    if repair.exception() is not None:
        log.info("not settled yet: %s", repair.exception())
