"""Disks and databases that really fail under a run: it stops, nobody is charged or sent to twice."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path

import pytest

from broadcaster_desktop.core.status import CampaignReason, CampaignStatus, DeliveryStatus
from tests.faults.disks import SmallDisk, small_disk
from tests.sending.laws import agrees, conserved, never_twice
from tests.sending.shop import Shop, phones

C, S = CampaignStatus, DeliveryStatus
Fault = Callable[[Shop], AbstractContextManager[None]]
PEOPLE = 6

HOLD = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.read()
connection.execute("ROLLBACK")
"""


@contextmanager
def another_program(shop: Shop) -> Iterator[None]:
    """A second process holds the database's write lock."""
    with shop.database.write() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout=50")
    command = [sys.executable, "-c", HOLD, str(shop.folder.database)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"held\n"
        yield
        other.communicate()


@contextmanager
def no_page_left(shop: Shop) -> Iterator[None]:
    """SQLite may make no further page."""
    with shop.database.write() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
    yield
    with shop.database.write() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count=1000000")


@contextmanager
def a_size_limit(shop: Shop) -> Iterator[None]:
    """No file may grow beyond what the log is now."""
    resource = pytest.importorskip("resource", reason="limits are POSIX's")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    log = shop.folder.database.with_name("broadcaster.db-wal")
    resource.setrlimit(resource.RLIMIT_FSIZE, (log.stat().st_size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def a_full_disk(shop: Shop) -> Iterator[None]:
    """Not a byte is left."""
    filler = SmallDisk(shop.folder.root).fill()
    yield
    filler.unlink()


@pytest.fixture
def small(tmp_path: Path, empty_database: Path) -> Iterator[Shop]:
    """A shop on a disk of 40 MB."""
    with small_disk(tmp_path / "disk", 40_000_000) as disk:
        shop = Shop(disk.folder, template=empty_database)
        yield shop
        conserved(shop)
        shop.close()


def _breaks(shop: Shop, fault: Fault, at: str, nth: int) -> None:
    """Run with a fault from the `nth` call of the page by this name on; then without it, to the end."""
    campaign = shop.begin(phones(PEOPLE))
    waiting = fault(shop)
    calls = []

    def begin(call: str) -> None:
        calls.append(call)
        if calls.count(at) == nth and call == at:
            waiting.__enter__()

    shop.server.at_call = begin
    shop.work()
    sent = len(shop.server.messages)
    assert calls.count(at) >= nth
    shop.work()
    assert len(shop.server.messages) == sent, "sent while it lasted"
    assert sent <= nth
    waiting.__exit__(None, None, None)
    shop.server.at_call = lambda call: None
    shop.work()
    view = shop.view(campaign)
    assert (view.status, view.reason) == (C.PAUSED, CampaignReason.STORAGE)
    assert view.counts[S.FAILED] == view.counts[S.UNCERTAIN] == 0
    shop.resume(campaign)
    shop.work()
    assert shop.view(campaign).status is C.FINISHED
    assert [row.attempts for row in shop.rows(campaign).values()] == [1] * PEOPLE
    assert len(shop.server.messages) == PEOPLE
    assert not never_twice(shop)
    assert not agrees(shop)
    with closing(sqlite3.connect(shop.folder.database)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"


AT = [("open_chat", 2), ("write", 3), ("press_send", 1), ("new_bubble", 3)]


@pytest.mark.parametrize(("at", "nth"), AT)
@pytest.mark.parametrize("fault", [another_program, a_size_limit])
def test_a_database_that_takes_no_writes_stops_the_run(shop: Shop, fault: Fault, at: str, nth: int) -> None:
    _breaks(shop, fault, at, nth)


@pytest.mark.parametrize(("at", "nth"), AT)
def test_a_full_disk_stops_the_run(small: Shop, at: str, nth: int) -> None:
    _breaks(small, a_full_disk, at, nth)


def test_a_disk_that_is_nearly_full_stops_before_the_next_person(small: Shop) -> None:
    campaign = small.begin(phones(PEOPLE))
    small.work(until=lambda: len(small.server.messages) == 2)
    filler = small.folder.root / "filler"
    filler.write_bytes(bytes(25_000_000))
    small.work()
    view = small.view(campaign)
    assert (view.status, view.reason) == (C.PAUSED, CampaignReason.STORAGE)
    assert len(small.server.messages) == 2
    assert (view.counts[S.QUEUED], view.counts[S.SENDING]) == (PEOPLE - 2, 0)
    filler.unlink()
    small.resume(campaign)
    small.work()
    assert small.view(campaign).status is C.FINISHED
    assert len(small.server.messages) == PEOPLE


def test_a_database_without_a_page_left_stops_the_run(shop: Shop) -> None:
    people = phones(60)
    campaign = shop.begin(people)
    with no_page_left(shop):
        shop.work()
    sent = len(shop.server.messages)
    assert sent < len(people)
    shop.work()
    view = shop.view(campaign)
    assert (view.status, view.reason) == (C.PAUSED, CampaignReason.STORAGE)
    shop.resume(campaign)
    shop.work()
    assert shop.view(campaign).status is C.FINISHED
    assert not never_twice(shop)
    assert not agrees(shop)
    assert len(shop.server.messages) == len(people)
