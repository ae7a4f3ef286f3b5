"""The circuit breaker and the retry budget, each on its own."""

from __future__ import annotations

from random import Random

from broadcaster_desktop.sending.breaker import GOOD_PROBES, IN_A_ROW, MOST_OPENINGS, OF_LATE, Breaker
from broadcaster_desktop.sending.retries import BUDGET, Retries
from tests.sending.scripted import ManualClock

FIRST, LONGEST = 60.0, 1800.0


def made() -> tuple[Breaker, ManualClock]:
    clock = ManualClock()
    return Breaker(clock.monotonic, FIRST, LONGEST), clock


def closed(breaker: Breaker) -> bool:
    return breaker.closed


def opened() -> tuple[Breaker, ManualClock]:
    breaker, clock = made()
    for person in "abc":
        breaker.failed(person)
    assert not closed(breaker)
    return breaker, clock


def test_faults_in_a_row_on_different_people_open_it() -> None:
    breaker, _ = made()
    for person in ("a", "b"):
        breaker.failed(person)
    assert closed(breaker)
    breaker.failed("c")
    assert not closed(breaker)
    assert breaker.wait() == FIRST


def test_the_same_person_again_and_again_is_not_the_connection() -> None:
    breaker, _ = made()
    for _ in range(IN_A_ROW + 1):
        breaker.failed("a")
    assert closed(breaker)


def test_faults_before_anyone_was_tried_count_each() -> None:
    breaker, _ = made()
    for _ in range(IN_A_ROW):
        breaker.failed()
    assert not closed(breaker)


def test_a_message_in_between_breaks_the_row() -> None:
    breaker, _ = made()
    for person in ("a", "b"):
        breaker.failed(person)
    breaker.passed()
    breaker.failed("c")
    assert closed(breaker)
    assert breaker.in_a_row == 1


def test_too_many_of_the_last_tries_open_it() -> None:
    many, last = OF_LATE
    breaker, _ = made()
    for number in range(many - 1):
        breaker.failed(str(number))
        breaker.passed()
    assert closed(breaker)
    breaker.failed("again")
    assert not closed(breaker)
    breaker, _ = made()
    for number in range(10 * last):
        breaker.failed(str(number)) if number % (last // many + 1) == 0 else breaker.passed()
        assert closed(breaker)


def test_it_stays_open_twice_as_long_each_time_up_to_a_bound() -> None:
    breaker, clock = opened()
    waits = []
    for _ in range(8):
        waits.append(breaker.wait())
        clock.advance(breaker.wait())
        assert breaker.wait() == 0.0
        assert not closed(breaker)
        breaker.probed(good=False)
    assert waits == [60, 120, 240, 480, 960, 1800, 1800, 1800]


def test_it_closes_after_good_probes_in_a_row_only() -> None:
    breaker, clock = opened()
    clock.advance(FIRST)
    for _ in range(GOOD_PROBES - 1):
        breaker.probed(good=True)
    assert not closed(breaker)
    breaker.probed(good=False)
    clock.advance(breaker.wait())
    for _ in range(GOOD_PROBES):
        assert not closed(breaker)
        breaker.probed(good=True)
    assert closed(breaker)
    assert breaker.wait() == 0.0


def test_it_is_exhausted_when_nothing_gets_through_between_openings() -> None:
    breaker, clock = opened()
    for _ in range(MOST_OPENINGS):
        assert not breaker.exhausted
        clock.advance(breaker.wait())
        breaker.probed(good=False)
    assert breaker.exhausted
    breaker.reset()
    assert closed(breaker)
    assert not breaker.exhausted


def test_a_message_that_got_through_makes_the_next_opening_a_first_one() -> None:
    breaker, clock = opened()
    clock.advance(FIRST)
    breaker.probed(good=False)
    clock.advance(breaker.wait())
    for _ in range(GOOD_PROBES):
        breaker.probed(good=True)
    breaker.passed()
    for person in "abc":
        breaker.failed(person)
    assert breaker.wait() == FIRST


def test_the_wait_jitters_fully_below_a_bound_that_doubles() -> None:
    retries = Retries(Random(1), 30.0, 900.0)
    for tries, bound in ((1, 30.0), (2, 60.0), (3, 120.0), (6, 900.0), (40, 900.0)):
        waits = [retries.wait(tries) for _ in range(300)]
        assert 0 <= min(waits) < bound * 0.05
        assert bound * 0.95 < max(waits) <= bound


def test_the_budget_is_a_share_of_the_last_tries() -> None:
    retries = Retries(Random(1), 30.0, 900.0)
    for _ in range(BUDGET):
        assert retries.allowed
        retries.began(again=True)
    assert not retries.allowed
    for _ in range(100 - BUDGET):
        retries.began(again=False)
    assert not retries.allowed
    retries.began(again=False)
    assert retries.allowed
