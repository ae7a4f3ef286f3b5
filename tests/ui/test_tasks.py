"""Work leaves the main thread and its outcome comes back into it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from broadcaster_desktop.ui.tasks import Cancelled, Latest, Report, Tasks


@pytest.fixture
def trouble() -> list[BaseException]:
    return []


@pytest.fixture
def tasks(trouble: list[BaseException]) -> Iterator[Tasks]:
    made = Tasks(trouble.append)
    yield made
    made.close()


def test_the_work_is_elsewhere_and_the_result_is_here(tasks: Tasks, qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []
    seen: list[tuple[int, threading.Thread]] = []

    def work() -> int:
        threads.append(threading.current_thread())
        return 42

    tasks.run(work, lambda result: seen.append((result, threading.current_thread())))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(42, threading.main_thread())]
    assert threads[0] is not threading.main_thread()


def test_actions_keep_their_order_and_long_work_does_not_hold_them(tasks: Tasks, qtbot: QtBot) -> None:
    gate = threading.Event()
    order: list[int] = []
    ended: list[str] = []
    tasks.run(lambda: gate.wait(10), lambda _: ended.append("long"), lane="long")
    for number in range(20):
        tasks.run(partial(order.append, number))
    qtbot.waitUntil(lambda: len(order) == 20)
    assert order == list(range(20))
    assert ended == []
    gate.set()
    qtbot.waitUntil(lambda: ended == ["long"])


def test_a_failure_reaches_its_taker_or_else_the_one_for_all(
    tasks: Tasks, trouble: list[BaseException], qtbot: QtBot
) -> None:
    own: list[BaseException] = []

    def fail() -> None:
        raise ValueError("planted")

    tasks.run(fail, None, own.append)
    tasks.run(fail)
    qtbot.waitUntil(lambda: bool(own) and bool(trouble))
    assert isinstance(own[0], ValueError)
    assert isinstance(trouble[0], ValueError)


def test_cancelling_ends_long_work_at_its_next_report(tasks: Tasks, qtbot: QtBot) -> None:
    counts: list[int] = []
    ends: list[BaseException] = []
    begun = threading.Event()
    cancelled = threading.Event()

    def work(report: Report) -> str:
        report(1)
        begun.set()
        cancelled.wait(10)
        report(2)
        return "never"

    running = tasks.run_long(work, lambda _: None, ends.append, counts.append)
    qtbot.waitUntil(begun.is_set)
    running.cancel()
    cancelled.set()
    qtbot.waitUntil(lambda: bool(ends))
    assert isinstance(ends[0], Cancelled)
    assert counts == [1]


def test_few_of_many_reports_are_shown_and_what_settles_always(tasks: Tasks, qtbot: QtBot) -> None:
    shown: list[int] = []
    settled: list[int] = []
    ends: list[BaseException | str] = []
    waits = threading.Event()

    def work(report: Report) -> str:
        for count in range(1_000):
            report(count)
        report.settled(0)
        for count in range(1, 1_000):
            report.settled(count)
        waits.wait(10)
        report(1_000)
        return "never"

    running = tasks.run_long(work, ends.append, ends.append, shown.append, settled.append, every=60.0)
    qtbot.waitUntil(lambda: settled == [0])
    assert shown == [0]
    running.cancel()
    waits.set()
    qtbot.waitUntil(lambda: bool(ends))
    assert isinstance(ends[0], Cancelled)


def test_of_many_reads_only_the_newest_is_shown(tasks: Tasks, qtbot: QtBot) -> None:
    gate = threading.Event()
    ran: list[int] = []
    shown: list[int] = []
    latest = Latest(tasks)

    def read(number: int) -> int:
        gate.wait(10)
        ran.append(number)
        return number

    for number in range(5):
        latest.run(partial(read, number), shown.append)
    gate.set()
    qtbot.waitUntil(lambda: bool(shown))
    assert shown == [4]
    assert ran == [0, 4]


def test_a_read_that_fails_does_not_hold_the_next(
    tasks: Tasks, trouble: list[BaseException], qtbot: QtBot
) -> None:
    shown: list[int] = []
    latest = Latest(tasks)

    def fail() -> int:
        raise ValueError("planted")

    latest.run(fail, shown.append)
    qtbot.waitUntil(lambda: bool(trouble))
    latest.run(lambda: 7, shown.append)
    qtbot.waitUntil(lambda: shown == [7])
