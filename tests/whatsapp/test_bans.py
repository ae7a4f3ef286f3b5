"""What a ban's screen says of its time and its reason, in any language and any digits."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from broadcaster_desktop.whatsapp.web.bans import BanWatch, reason, time_left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Time left: 23:58:59", timedelta(hours=23, minutes=58, seconds=59)),
        ("Time left: 120:00:01.", timedelta(hours=120, seconds=1)),
        ("2:23:58:59", timedelta(days=2, hours=23, minutes=58, seconds=59)),
        ("هذا الرقم متوقف ٢٣:٥٨:٥٩", timedelta(hours=23, minutes=58, seconds=59)),
        ("बचा समय २३:५८:५९", timedelta(hours=23, minutes=58, seconds=59)),
        ("You can use WhatsApp again in 1 day 2 hours", timedelta(hours=26)),
        ("12 घंटे 5 मिनट बाकी", timedelta(hours=12, minutes=5)),
        ("3 दिवस", timedelta(days=3)),
        ("Come back at 10:30", None),
        ("Too many people blocked you", None),
    ],
)
def test_the_time_that_is_left(text: str, left: timedelta | None) -> None:
    assert time_left(text) == left


def test_the_reason_is_all_but_the_time_and_the_buttons() -> None:
    lines = ["This account can't use WhatsApp", "Too many people blocked you.", "Left: 23:58:59", "Log out"]
    said = reason(lines, ["Log out", "Learn more"])
    assert said == "This account can't use WhatsApp. Too many people blocked you."


def test_the_end_stays_the_same_while_the_clock_runs_down() -> None:
    now = [datetime(2026, 3, 2, 6, 0, 30, tzinfo=UTC)]
    watch = BanWatch(lambda: now[0])
    first = watch.until("Left: 10:00:00")
    now[0] += timedelta(minutes=30, seconds=40)
    assert watch.until("Left: 09:29:20") == first == datetime(2026, 3, 2, 16, 0, tzinfo=UTC)
    assert watch.until("Left: 19:29:20") == datetime(2026, 3, 3, 2, 0, tzinfo=UTC)
    assert watch.until("Something") is None
