"""One life of the sender in a process of its own: forked from a warm one, killed with signal 9."""

from __future__ import annotations

import logging
import os
import resource
import shutil
import sqlite3
import threading
import time
import traceback
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path

from sqlalchemy import insert, select

from broadcaster_desktop.core.records import CampaignView, NewCampaign
from broadcaster_desktop.core.status import CampaignStatus
from broadcaster_desktop.data import accounts
from broadcaster_desktop.data.models import contacts
from broadcaster_desktop.sending.scheduler import Sending
from broadcaster_desktop.sending.timing import Timing
from broadcaster_desktop.services.campaigns import Campaigns
from broadcaster_desktop.whatsapp.channel import Channel
from tests.faults import points
from tests.faults.designs import DESIGNS
from tests.faults.line import RemoteChannel
from tests.sending.scripted import RunningClock
from tests.sending.shop import Shop, Worker

OVER, AT_REST = 0, 3
"""Exit codes: every campaign came to its end; some did not, and nothing is planned."""
LIVE = ("broadcaster.db", "broadcaster.db-wal")
OLDER = "older.db"
"""A copy of the database that is older than what was sent since."""
CUT = "cut"
"""The folder of the files as they were when the power went."""
FULL = 2
"""What SQLite calls syncing at each commit."""
LONGEST_LIFE = 60.0
"""Seconds; a life that is longer goes round in circles."""


@dataclass(frozen=True, slots=True)
class Doing:
    """Something that happens when a point is passed for the n-th time."""

    point: str
    nth: int
    what: str
    """pause, cancel (of all that runs), fill_disk, keep_copy or keep_files."""


@dataclass(frozen=True, slots=True)
class Orders:
    """What a life has to do and when it ends."""

    folder: Path
    scale: float
    seed: int
    begins: tuple[tuple[str, tuple[str, ...]], ...]
    """Campaigns by name, with their numbers; each is begun unless it is there."""
    kill: points.Kill | None = None
    doings: tuple[Doing, ...] = ()
    design: str = "ours"
    goes_on: bool = True
    """What stopped is started again first; else only what is in doubt is looked up."""
    services: int = 0
    """So many calls at once begin the first campaign by the owner's own way; 0: the short way."""
    files: int = 0
    """So many files go with every message."""


class Post(Shop):
    """The shop in the worker: its page is in another process."""

    def __init__(self, orders: Orders, line: Connection) -> None:
        self._line = line
        self._design = orders.design
        timing = Timing().scaled(orders.scale)
        here = orders.folder / "broadcaster.db"  # made by the harness, as the first start makes it
        super().__init__(orders.folder, template=here, timing=timing, clock=RunningClock(), seed=orders.seed)

    def make_channel(self) -> Channel:
        return RemoteChannel(self._line, self.timing.poll)

    def make_lane(self) -> Worker:
        made = DESIGNS.get(self._design)
        return super().make_lane() if made is None else made(self.folder.database, self.tools)

    def live(self) -> int:
        """Step until nothing is planned."""
        end = time.monotonic() + LONGEST_LIFE
        self.due = self.clock.now()
        while self.due is not None:
            time.sleep(max(0.0, (self.due - self.clock.now()).total_seconds()))
            self.due = None
            self.lane.step()
            if time.monotonic() > end:
                raise TimeoutError("the lane goes round in circles")
        ended = (CampaignStatus.FINISHED, CampaignStatus.CANCELLED)
        return OVER if all(view.status in ended for view in self.campaigns()) else AT_REST

    def begin_missing(self, orders: Orders) -> None:
        """What the owner wanted at first and, in a later life, still wants."""
        views = self.campaigns()
        there = {view.name: view for view in views}
        for name, people in orders.begins:
            if orders.services:
                self._begin_by_services(there.get(name), name, people, orders.services)
            elif name not in there:
                kept = [self.keep(f"offer{number}.jpg", b"%d" % number) for number in range(orders.files)]
                self.begin(people, name=name, files=kept)
        paused = [view for view in views if view.status is CampaignStatus.PAUSED]
        for view in paused:
            if orders.goes_on:
                self.resume(view.id)
        if not orders.goes_on:
            self.own_lane().repair()

    def do(self, what: str) -> None:
        """Carry a doing out."""
        getattr(self, f"_{what}")()

    def _pause(self) -> None:
        for view in self.campaigns():
            if view.status is CampaignStatus.RUNNING:
                self.pause(view.id)

    def _cancel(self) -> None:
        for view in self.campaigns():
            if view.status is CampaignStatus.RUNNING:
                self.cancel(view.id)

    def _fill_disk(self) -> None:
        """From now on this process can make no file longer."""
        resource.setrlimit(resource.RLIMIT_FSIZE, (1, resource.RLIM_INFINITY))

    def _keep_copy(self) -> None:
        """A copy of the database, as a backup has it."""
        copy = self.folder.root / OLDER
        with closing(sqlite3.connect(self.folder.database)) as old, closing(sqlite3.connect(copy)) as new:
            old.backup(new)

    def _keep_files(self) -> None:
        """What lies on the disk at this moment, as a power cut leaves it."""
        with self.database.write() as connection:
            assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == FULL
        kept = self.folder.root / CUT
        kept.mkdir()
        for name in (*LIVE, "recorder"):
            if (self.folder.root / name).exists():
                shutil.copyfile(self.folder.root / name, kept / name)

    def _begin_by_services(
        self, view: CampaignView | None, name: str, people: tuple[str, ...], calls: int
    ) -> None:
        """Create a campaign and start it, by so many threads at once."""
        sending = Sending(lambda account, plan: self.tools, self.clock, sends=False)
        service = Campaigns(self.house, sending)
        number = service.create(self._draft(name), self._contacts(people)) if view is None else view.id
        if view is not None and view.status is not CampaignStatus.DRAFT:
            return
        at_once = threading.Barrier(calls)

        def start() -> None:
            at_once.wait()
            service.start(number)

        threads = [threading.Thread(target=start) for _ in range(calls)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    def _draft(self, name: str) -> NewCampaign:
        return NewCampaign(name=name, message=f"Namaste {{name}}, {name} sweets.", tags=(), pace="none")

    def _contacts(self, people: tuple[str, ...]) -> list[int]:
        now = self.clock.now()
        rows = [
            {"phone": phone, "name": phone[-4:], "name_key": phone, "created_at": now, "updated_at": now}
            for phone in people
        ]
        with self.database.write() as connection:
            known = connection.execute(select(contacts.c.id)).scalars().all()
            return list(known) or list(
                connection.execute(insert(contacts).returning(contacts.c.id), rows).scalars()
            )

    def _link(self) -> int:
        with self.database.read() as connection:
            known = accounts.of_page(connection, "practice")
        return known[0].id if known else super()._link()


def fork(orders: Orders, line: Connection, theirs: Connection) -> int:
    """Start a life; its process id. The caller has no thread and no open database."""
    pid = os.fork()
    if pid:
        line.close()
        return pid
    code = 70
    try:
        theirs.close()
        code = _life(orders, line)
    except BaseException:
        (orders.folder / "fault.txt").write_text(traceback.format_exc(), encoding="utf-8")
    finally:
        os._exit(code)


def _life(orders: Orders, line: Connection) -> int:
    logging.disable(logging.CRITICAL)
    trap = points.Trap(orders.kill)
    points.plant(trap, RemoteChannel)
    post = Post(orders, line)
    for doing in orders.doings:
        trap.at[doing.point, doing.nth] = partial(post.do, doing.what)
    post.begin_missing(orders)
    return post.live()
