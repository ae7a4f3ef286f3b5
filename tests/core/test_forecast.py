"""The end of a campaign is what deciding message by message comes to."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from broadcaster_desktop.core.forecast import Plan, forecast
from broadcaster_desktop.core.limits import Limits, Run, Used, hold
from broadcaster_desktop.core.pacing import Pace, seconds_a_message
from broadcaster_desktop.core.window import Hours
from broadcaster_desktop.core.zones import day_of, zones_of

KOLKATA = ZoneInfo("Asia/Kolkata")

paces = st.sampled_from([Pace.FAST, Pace.BALANCED, Pace.SAFE])
works = st.floats(0.1, 60)
kinds = st.builds(Run, st.sampled_from(["IN", "JP", "US", "GB", None]), st.booleans(), st.integers(0, 40))
plans = st.builds(Plan, st.lists(kinds, max_size=6), paces, works)
limits = st.builds(
    Limits,
    st.sampled_from([time(10), time(9, 17), time(11, 59, 30)]),
    st.sampled_from([time(12), time(12, 0, 20), time(21)]),
    st.integers(10, 60),
    st.integers(1, 10),
)
useds = st.builds(Used, st.integers(0, 60), st.integers(0, 10))
moments = st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC))


@dataclass(frozen=True)
class Sent:
    at: datetime
    kind: Run


def one_by_one(plan: Plan, allowed: Limits, used: Used, now: datetime) -> list[Sent]:
    """The sender itself: before every message the first of the queue who may be written to."""
    queue = [replace(run, count=1) for run in plan.runs for _ in range(run.count)]
    step = timedelta(seconds=seconds_a_message(plan.pace, plan.work))
    sent: list[Sent] = []
    at, today = now, day_of(now, KOLKATA)
    hours = Hours(allowed.window, KOLKATA)
    while queue:
        if at >= today[1]:
            used, today = Used(), day_of(at, KOLKATA)
        waits = {kind: hold(kind, allowed, used, at, hours) for kind in set(queue)}
        first = next((number for number, kind in enumerate(queue) if waits[kind] is None), None)
        if first is None:
            at = min(wait.until for wait in waits.values() if wait is not None)
            continue
        kind = queue.pop(first)
        sent.append(Sent(at, kind))
        used = Used(used.all + 1, used.new + kind.new_chat)
        at += step
    return sent


@settings(max_examples=40, deadline=None)
@given(plans, limits, useds, moments)
def test_it_ends_exactly_when_simulated_one_by_one(
    plan: Plan, allowed: Limits, used: Used, now: datetime
) -> None:
    sent = one_by_one(plan, allowed, used, now)
    ends = forecast(plan, allowed, used, now, KOLKATA)
    assert ends == (sent[-1].at + timedelta(seconds=plan.work) if sent else now)


@settings(max_examples=40, deadline=None)
@given(plans, limits, useds, moments)
def test_nothing_goes_in_a_closed_window_or_above_a_ceiling(
    plan: Plan, allowed: Limits, used: Used, now: datetime
) -> None:
    sent = one_by_one(plan, allowed, used, now)
    assert len(sent) == sum(run.count for run in plan.runs)
    days: dict[datetime, list[Sent]] = {}
    for one in sent:
        zone = (zones_of(one.kind.region) if one.kind.region else (KOLKATA,))[0]
        assert allowed.window_start <= one.at.astimezone(zone).time() < allowed.window_end
        days.setdefault(day_of(one.at, KOLKATA)[0], []).append(one)
    for day, of_day in days.items():
        before = used if day == day_of(now, KOLKATA)[0] else Used()
        assert len(of_day) <= max(0, allowed.daily - before.all)
        assert sum(one.kind.new_chat for one in of_day) <= max(0, allowed.daily_new - before.new)


@settings(max_examples=40, deadline=None)
@given(plans, limits, useds, moments)
def test_it_never_ends_before_the_sum_of_its_gaps(
    plan: Plan, allowed: Limits, used: Used, now: datetime
) -> None:
    count = sum(run.count for run in plan.runs)
    step = timedelta(seconds=seconds_a_message(plan.pace, plan.work))
    least = (count - 1) * step + timedelta(seconds=plan.work) if count else timedelta()
    assert forecast(plan, allowed, used, now, KOLKATA) - now >= least


@settings(max_examples=60, deadline=None)
@given(paces, works, st.integers(0, 90), st.integers(0, 25), limits, useds, moments)
def test_more_messages_never_end_earlier(
    pace: Pace, work: float, known: int, new: int, allowed: Limits, used: Used, now: datetime
) -> None:
    def ends(known: int, new: int) -> datetime:
        people = [Run("IN", False, known), Run("IN", True, new)]
        return forecast(Plan(people, pace, work), allowed, used, now, KOLKATA)

    assert now <= ends(known, new) <= ends(known + 1, new)
    assert ends(known, new) <= ends(known, new + 1)


def test_a_shops_usual_campaign() -> None:
    """640 known people at noon: 250, 250 and 140, each day from ten."""
    noon = datetime(2026, 11, 20, 12, tzinfo=KOLKATA)
    plan = Plan([Run("IN", False, 640)], Pace.BALANCED, 1.5)
    last_day = datetime(2026, 11, 22, 10, tzinfo=KOLKATA)
    assert forecast(plan, Limits(), Used(), noon, KOLKATA) == last_day + timedelta(seconds=139 * 9 + 1.5)
    used_up = forecast(plan, Limits(), Used(250, 0), noon, KOLKATA)
    assert used_up == last_day + timedelta(days=1, seconds=139 * 9 + 1.5)


def test_new_chats_take_days_of_their_own() -> None:
    noon = datetime(2026, 11, 20, 12, tzinfo=KOLKATA)
    plan = Plan([Run("IN", False, 10), Run("IN", True, 100)], Pace.FAST, 1.5)
    fourth = datetime(2026, 11, 23, 10, tzinfo=KOLKATA)
    assert forecast(plan, Limits(), Used(), noon, KOLKATA) == fourth + timedelta(seconds=9 * 5 + 1.5)


def test_a_message_that_would_begin_as_the_window_closes_waits_for_the_next_day() -> None:
    ten = datetime(2026, 11, 20, 10, tzinfo=KOLKATA)
    allowed = Limits(time(10), time(10, 0, 45))
    for count, ends in ((5, ten + timedelta(seconds=37.5)), (6, ten + timedelta(days=1, seconds=1.5))):
        plan = Plan([Run("IN", False, count)], Pace.BALANCED, 1.5)
        assert forecast(plan, allowed, Used(), ten, KOLKATA) == ends


def test_nobody_to_send_to_ends_at_once() -> None:
    now = datetime(2026, 11, 20, 3, tzinfo=KOLKATA)
    for runs in ([], [Run("IN", False, 0)]):
        assert forecast(Plan(runs, Pace.SAFE, 1.5), Limits(), Used(), now, KOLKATA) == now
