"""The computer's own clocks."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from broadcaster_desktop.core.clock import Clock, SystemClock


def test_the_system_clock_is_aware_and_never_goes_back() -> None:
    clock: Clock = SystemClock()
    assert abs(clock.now() - datetime.now(UTC)) < timedelta(seconds=5)
    assert clock.now().tzinfo is UTC
    assert clock.monotonic() <= clock.monotonic()
