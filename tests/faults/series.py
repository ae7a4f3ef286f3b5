"""Series of kills, spread over the computer's cores, and what they came to in words."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import TypeVar

from broadcaster_desktop.data.migrate import migrate
from tests.faults.verdict import Kind
from tests.faults.world import SCALE, Tally, run_world

T = TypeVar("T")

AT_TIMES = 500
"""Kills after which a series says how far it is."""
MOST_UNCERTAIN = 5 / 1000
"""Of the kills; the goal of the issue."""


@contextmanager
def template() -> Iterator[Path]:
    """A database as the first start makes it."""
    with tempfile.TemporaryDirectory(prefix="broadcaster-faults-") as name:
        path = Path(name) / "broadcaster.db"
        migrate(path, known=False)
        yield path


def in_turn(job: Callable[[int], T], seeds: Iterator[int], jobs: int) -> Iterator[T]:
    """The job's answers in the order of the seeds, some of them worked out ahead of time."""
    with ProcessPoolExecutor(jobs, mp_context=get_context("fork")) as pool:
        waiting: list[Future[T]] = []
        try:
            for seed in seeds:
                waiting.append(pool.submit(job, seed))
                if len(waiting) > jobs:
                    yield waiting.pop(0).result()
            while waiting:
                yield waiting.pop(0).result()
        finally:
            for future in waiting:
                future.cancel()


def kill_scripted(seed: int, kills: int, *, jobs: int, design: str = "ours") -> Tally:
    """Worlds from this seed on until so many kills were done."""
    total = Tally()
    with template() as path:
        job = partial(run_world, template=path, design=design)
        answers = in_turn(job, iter(range(seed, sys.maxsize)), jobs)
        for tally in answers:
            before = total.kills
            total.add(tally)
            _say_how_far(before, total, kills)
            if total.kills >= kills:
                break
        answers.close()  # type: ignore[attr-defined]
    return total


def _say_how_far(before: int, total: Tally, kills: int) -> None:
    """Now and then, for whoever waits."""
    if before // AT_TIMES != total.kills // AT_TIMES:
        print(f"  {total.kills} of {kills} kills, {len(total.wrong)} wrong", file=sys.stderr)  # noqa: T201


def may_be_uncertain(kills: int) -> int:
    """The goal for so many kills; of a few kills it says little, so three are let pass."""
    return max(3, int(kills * MOST_UNCERTAIN))


def tell_scripted(seed: int, total: Tally) -> bool:
    """Print it; True when every goal was met."""
    bound = 3 / max(1, total.kills)
    allowed = may_be_uncertain(total.kills)
    restarts = sorted(total.restarts)
    slow = restarts[int(len(restarts) * 0.95)] if restarts else 0.0
    good = not total.wrong and len(total.uncertain) <= allowed
    lines = [
        f"scripted channel: seed {seed}, N={total.kills} kills (kill -9; {total.in_time} by time, "
        f"{total.at_commits} at commits, {total.at_points} at named points) in {total.worlds} data folders, "
        f"{total.deliveries} deliveries; quiet times and page clocks x{SCALE}",
        f"  twice {total.count(Kind.TWICE)}, lost {total.count(Kind.LOST)}, otherwise wrong "
        f"{total.count(Kind.OTHER)} (3/N: {bound:.4f}); uncertain {len(total.uncertain)} "
        f"(at most {allowed})",
        f"  restart to first chat: p95 {slow:.2f} s, of which the quiet time may be {10 * SCALE:.2f} s",
    ]
    lines += [f"  uncertain: {one}" for one in total.uncertain]
    for world, wrong in total.wrong:
        lines.append(f"  WRONG ({wrong.kind}): {wrong.what}")
        lines.append(f"    again: installer/dev.py faults --only scripted --seed {world} --n 1")
    print("\n".join(lines), flush=True)  # noqa: T201
    return good


def cores() -> int:
    """How many worlds run side by side."""
    return max(1, os.cpu_count() or 1)
