"""Which backups are kept."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from broadcaster_desktop.core.retention import BackupKind, Kept, to_delete

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
PLENTY = 100_000_000_000
K = BackupKind


def _one(days: float, kind: BackupKind = K.NIGHTLY, size: int = 1_000) -> Kept:
    at = NOON - timedelta(days=days)
    return Kept(f"{at:%Y%m%dT%H%M%S}-{kind.value}", kind, at, size)


def _left(*made: Kept, free: int = PLENTY, good: str | None = None) -> list[Kept]:
    gone = to_delete(made, free, good)
    assert gone == sorted(gone, key=lambda one: (one.made_at, one.name))
    return [one for one in made if one not in gone]


def test_seven_days_and_four_weeks() -> None:
    nights = [_one(day) for day in range(60)]
    left = _left(*nights)
    assert left[:7] == nights[:7]
    assert len(left) == 11
    weeks = [one.made_at.isocalendar()[:2] for one in left[7:]]
    assert len(set(weeks)) == 4
    assert left[-1].made_at > NOON - timedelta(days=36)


def test_of_one_day_the_newest_is_kept() -> None:
    morning, evening = _one(1.4), _one(1.1)
    assert _left(morning, evening) == [evening]


def test_the_last_three_that_were_asked_for() -> None:
    asked = [_one(1 + hours / 24, K.ASKED) for hours in range(5)]
    assert _left(*asked) == asked[:3]


def test_three_before_changes_and_two_of_a_running_day() -> None:
    changes = [_one(day, K.BEFORE_IMPORT) for day in (1, 2)] + [
        _one(3, K.BEFORE_UPDATE),
        _one(4, K.BEFORE_DELETE),
    ]
    running = [_one(minutes / 1440, K.RUNNING) for minutes in (15, 30, 45)]
    assert _left(*changes, *running) == [*changes[:3], *running[:2]]


def test_within_a_gigabyte_and_a_tenth_of_what_is_free() -> None:
    nights = [_one(day, size=400_000_000) for day in range(5)]
    assert _left(*nights) == nights[:2]
    assert _left(*nights, free=5_000_000_000) == nights[:1]
    small = [_one(day, size=400) for day in range(5)]
    assert _left(*small, free=9_000) == small[:2]


def test_the_newest_that_proved_itself_is_never_deleted() -> None:
    nights = [_one(day, size=2_000_000_000) for day in range(4)]
    assert _left(*nights, good=nights[2].name) == [nights[0], nights[2]]
    old = _one(300)
    assert old in _left(*[_one(day) for day in range(40)], old, good=old.name)


def test_nothing_is_nothing() -> None:
    assert to_delete([], 0, None) == []
