"""The owner's limits: defaults, what is refused, what is kept and who said so."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import time

import pytest

from broadcaster_desktop.core.limits import Limits
from broadcaster_desktop.core.pacing import Pace
from broadcaster_desktop.errors import UserError
from broadcaster_desktop.world import World
from tests.program import Program

USUAL = Limits(time(10), time(21), 250, 30)


def _audited(program: Program) -> list[dict[str, object]]:
    rows = program.sql("SELECT detail FROM audit WHERE action='set_limits' ORDER BY id")
    return [json.loads(row[0]) for row in rows]


def test_the_defaults(world: World) -> None:
    assert world.services.settings.limits() == USUAL


def test_limits_are_kept_and_audited(program: Program, world: World) -> None:
    new = Limits(time(9, 30), time(23, 59), 100, 100)
    world.services.settings.set_limits(new)
    assert world.services.settings.limits() == new
    assert program.sql("SELECT key, value FROM settings WHERE key LIKE '%ceiling' OR key LIKE '%window'") == [
        ("sending_window", '["09:30", "23:59"]'),
        ("daily_ceiling", "100"),
        ("daily_new_ceiling", "100"),
    ]
    told = {"window": ["09:30", "23:59"], "daily": 100, "daily_new": 100, "acknowledged": False}
    assert _audited(program) == [told]


@pytest.mark.parametrize(
    ("limits", "code"),
    [
        (replace(USUAL, window_end=time(10)), "bad_window"),
        (replace(USUAL, window_end=time(10, 0, 59)), "bad_window"),
        (replace(USUAL, window_start=time(22)), "bad_window"),
        (replace(USUAL, daily=0), "bad_ceiling"),
        (replace(USUAL, daily=801), "bad_ceiling"),
        (replace(USUAL, daily_new=0), "bad_new_ceiling"),
        (replace(USUAL, daily_new=251), "bad_new_ceiling"),
        (replace(USUAL, daily=251), "notice_first"),
    ],
)
def test_what_makes_no_sense_changes_nothing(
    program: Program, world: World, limits: Limits, code: str
) -> None:
    with pytest.raises(UserError) as caught:
        world.services.settings.set_limits(limits, acknowledged=code != "notice_first")
    assert caught.value.code == code
    assert "{" not in caught.value.one_line()
    assert world.services.settings.limits() == USUAL
    assert _audited(program) == []


def test_more_than_the_usual_needs_the_notice_each_time_it_rises(program: Program, world: World) -> None:
    settings = world.services.settings
    settings.set_limits(replace(USUAL, daily=400), acknowledged=True)
    settings.set_limits(replace(USUAL, daily=400, daily_new=40))
    settings.set_limits(replace(USUAL, daily=300))
    with pytest.raises(UserError):
        settings.set_limits(replace(USUAL, daily=301))
    settings.set_limits(replace(USUAL, daily=800, daily_new=800), acknowledged=True)
    assert settings.limits() == replace(USUAL, daily=800, daily_new=800)
    assert [one["acknowledged"] for one in _audited(program)] == [True, False, False, True]


def test_on_paper_says_what_one_number_can_do_and_may_do(world: World) -> None:
    settings = world.services.settings
    said = {one.pace: (one.a_day, one.allowed) for one in settings.on_paper()}
    assert said == {Pace.FAST: (7_920, 250), Pace.BALANCED: (4_400, 250), Pace.SAFE: (1_841, 250)}
    assert [round(one.per_minute, 1) for one in settings.on_paper()] == [12.0, 6.7, 2.8]
    settings.set_limits(Limits(time(10), time(10, 30), 100, 30))
    assert [(one.a_day, one.allowed) for one in settings.on_paper()] == [(360, 100), (200, 100), (83, 83)]
