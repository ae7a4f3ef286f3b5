"""Clocks that jump: what is called what, and that everything is planned anew."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from broadcaster_desktop.core.events import Notice
from broadcaster_desktop.sending.watcher import EVERY, JUMP, Reading, Watcher, judge
from tests.sending.scripted import ManualClock, RunningClock

HOUR = 3600.0
PATIENCE = 20.0


class TwoClocks(ManualClock):
    """A computer that can sleep: `counts` says whether its counting clock goes on meanwhile."""

    def __init__(self, *, counts: bool = False) -> None:
        super().__init__()
        self._counts = counts

    def sleep(self, seconds: float) -> None:
        passed = self._passed
        self.advance(seconds)
        if not self._counts:
            self._passed = passed

    def set_by(self, seconds: float) -> None:
        """The clock is set forward or back."""
        self.set_wall(self.now() + timedelta(seconds=seconds))


def _watched(clock: ManualClock) -> tuple[Watcher, list[Notice]]:
    seen: list[Notice] = []
    return Watcher(clock, seen.append), seen


def _look_after(clock: ManualClock, watcher: Watcher, looks: int = 1) -> None:
    for _ in range(looks):
        clock.advance(EVERY)
        watcher.look()


def test_clocks_that_just_go_on_are_nothing() -> None:
    clock = TwoClocks()
    watcher, seen = _watched(clock)
    _look_after(clock, watcher, 10_000)
    assert seen == []


@pytest.mark.parametrize("counts", [True, False], ids=["Windows", "Linux and macOS"])
@pytest.mark.parametrize("seconds", [JUMP + 1, HOUR, 30 * 24 * HOUR])
def test_a_sleep_is_seen_once_on_every_system(seconds: float, counts: bool) -> None:
    clock = TwoClocks(counts=counts)
    watcher, seen = _watched(clock)
    _look_after(clock, watcher)
    clock.sleep(seconds)
    _look_after(clock, watcher, 3)
    assert seen == [Notice.SLEPT]


def test_a_clock_set_back_is_seen_once() -> None:
    clock = TwoClocks()
    watcher, seen = _watched(clock)
    clock.set_by(-HOUR)
    _look_after(clock, watcher, 100)
    assert seen == [Notice.CLOCK_SET]


def test_a_clock_set_forward_is_called_a_sleep() -> None:
    clock = TwoClocks()
    watcher, seen = _watched(clock)
    clock.set_by(HOUR)
    _look_after(clock, watcher, 100)
    assert seen == [Notice.SLEPT]


def test_a_sleep_during_which_the_clock_was_set_back() -> None:
    clock = TwoClocks(counts=True)
    watcher, seen = _watched(clock)
    clock.sleep(HOUR)
    clock.set_by(-HOUR)
    _look_after(clock, watcher, 3)
    assert seen == [Notice.SLEPT]


@pytest.mark.parametrize("correction", [-1.0, 1.0])
def test_small_corrections_are_nothing_until_they_add_up(correction: float) -> None:
    clock = TwoClocks()
    watcher, seen = _watched(clock)
    for _ in range(int(JUMP)):
        clock.set_by(correction)
        _look_after(clock, watcher)
    assert seen == []
    clock.set_by(correction)
    _look_after(clock, watcher)
    assert seen == [Notice.CLOCK_SET]


_DAYS = st.floats(-(10**7), 10**7)
_MOVES = st.lists(st.tuples(st.sampled_from(["go on", "sleep", "set"]), _DAYS), max_size=30)


@given(_MOVES, st.booleans())
def test_after_any_moves_what_was_planned_is_off_by_no_more_than_a_minute(
    moves: list[tuple[str, float]], counts: bool
) -> None:
    """The law: seen from the last planning, wall and counting clock are never further apart than JUMP."""
    clock = TwoClocks(counts=counts)
    planned: list[float] = []

    def ahead() -> float:
        return clock.now().timestamp() - clock.monotonic()

    watcher = Watcher(clock, lambda notice: planned.append(ahead()))
    planned.append(ahead())
    for what, seconds in moves:
        before, gone = len(planned), clock.monotonic()
        if what == "sleep":
            clock.sleep(abs(seconds))
        elif what == "set":
            clock.set_by(seconds)
        _look_after(clock, watcher)
        assert abs(ahead() - planned[-1]) <= JUMP
        if what == "sleep" and abs(seconds) > JUMP:
            assert len(planned) == before + 1, "a sleep is never missed"
        if what == "go on":
            assert len(planned) == before, "nothing is seen where nothing happened"
        assert clock.monotonic() >= gone


@given(st.floats(-1e9, 1e9), st.floats(0, 1e9), st.floats(-1e9, 1e9))
def test_the_judgement_is_one_of_three_and_depends_on_differences_only(
    wall: float, passed: float, shift: float
) -> None:
    before, now = Reading(0.0, 0.0), Reading(wall, passed)
    found = judge(before, now, 0.0)
    assert found in (None, Notice.SLEPT, Notice.CLOCK_SET)
    assert (found is None) == (wall <= JUMP and passed <= JUMP and abs(wall - passed) <= JUMP)
    moved = round(shift)
    assert judge(Reading(moved, 0.0), Reading(wall + moved, passed), moved) in (found, *_edge(wall, passed))


def _edge(wall: float, passed: float) -> tuple[Notice | None, ...]:
    """At the very limit, adding a large number to both sides may round either way."""
    near = any(abs(abs(value) - JUMP) < 1e-3 for value in (wall, passed, wall - passed))
    return (None, Notice.SLEPT, Notice.CLOCK_SET) if near else ()


@pytest.mark.allow_errors
def test_its_thread_looks_survives_a_failure_and_ends(caplog: pytest.LogCaptureFixture) -> None:
    clock = Jumping()
    again = threading.Event()
    calls: list[Notice] = []

    def plan(notice: Notice) -> None:
        calls.append(notice)
        if len(calls) == 1:
            raise ZeroDivisionError("a bug")
        again.set()

    before = set(threading.enumerate())
    watcher = Watcher(clock, plan, every=0.01)
    watcher.start()
    clock.back = HOUR
    _wait_for(lambda: len(calls) == 1)
    clock.back = 2 * HOUR
    assert again.wait(PATIENCE)
    watcher.stop()
    assert "could not plan anew" in caplog.text
    assert not set(threading.enumerate()) - before


class Jumping(RunningClock):
    """The computer's clock, set back by so many seconds."""

    back = 0.0

    def now(self) -> datetime:
        return super().now() - timedelta(seconds=self.back)


def _wait_for(what: Callable[[], bool]) -> None:
    pause = threading.Event()
    for _ in range(int(PATIENCE / 0.01)):
        if what():
            return
        pause.wait(0.01)
    raise AssertionError("waited in vain")
