"""Objects of Qt are destroyed in the main thread, whoever fills the collector's thresholds."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from broadcaster_desktop.ui.collecting import Collector
from broadcaster_desktop.ui.tasks import Call


class Kept(QObject):
    """Kept by nothing but a cycle."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self


@pytest.fixture
def collector() -> Iterator[Collector]:
    gc.enable()
    made = Collector()
    yield made
    made.close()
    gc.disable()


def begin_a_cycle() -> list[threading.Thread]:
    """Make an object that only the collector can take away; where that happened."""
    where: list[threading.Thread] = []
    weakref.finalize(Kept(), lambda: where.append(threading.current_thread()))
    return where


def allocate() -> list[list[int]]:
    """Enough for many collections, of all generations."""
    return [[number] for number in range(200_000)]


@pytest.mark.usefixtures("collector")
def test_a_cycle_is_collected_in_the_main_thread_alone(qtbot: QtBot) -> None:
    where = begin_a_cycle()
    with ThreadPoolExecutor(1) as other:
        allocated = other.submit(allocate).result()
        assert (len(allocated), where) == (200_000, [])
        qtbot.waitUntil(lambda: bool(where), timeout=20_000)
    assert where == [threading.main_thread()]


def test_without_it_any_thread_collects() -> None:
    gc.enable()
    try:
        where = begin_a_cycle()
        with ThreadPoolExecutor(1) as other:
            allocated = other.submit(allocate).result()
        assert len(allocated) == 200_000
        assert [thread is threading.main_thread() for thread in where] == [False]
    finally:
        gc.disable()


def test_it_leaves_the_collector_as_it_found_it() -> None:
    assert not gc.isenabled()
    Collector().close()
    assert not gc.isenabled()
    gc.enable()
    collector = Collector()
    assert not gc.isenabled()
    collector.close()
    assert gc.isenabled()
    gc.disable()


def test_what_a_task_holds_is_let_go_where_its_outcome_is_taken() -> None:
    class Holder:
        def work(self) -> int:
            return 1

        def done(self, value: int) -> None:
            taken.append(value)

    taken: list[int] = []
    gone: list[bool] = []
    holder = Holder()
    weakref.finalize(holder, lambda: gone.append(True))
    call = Call(holder.work, holder.done, lambda error: None)
    del holder
    take = call.work()
    assert (taken, gone) == ([], [])
    take()
    assert (taken, gone) == ([1], [True]), "a worker may still hold the call, and nothing else"
