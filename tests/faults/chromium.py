"""Kills through the real Chromium: several data folders, each with a seed of its own."""

from __future__ import annotations

import math
import os
import sys
import tempfile
from pathlib import Path

from tests.faults.kills import SCALE, Killer, Report, p95
from tests.faults.series import in_turn

A_FOLDER = 20
"""Kills on one data folder."""
PEOPLE = 12


def run(seed: int, kills: int, *, jobs: int) -> bool:
    """Kill so often; True when nobody was served twice or lost."""
    seeds = range(seed, seed + math.ceil(kills / A_FOLDER))
    reports: list[Report] = []
    for report in in_turn(_Folder(seed, kills), iter(seeds), jobs):
        print(f"  {report.line()}", file=sys.stderr)  # noqa: T201
        reports.append(report)
    return tell(seed, reports)


class _Folder:
    """The kills of one data folder."""

    def __init__(self, first: int, kills: int) -> None:
        self._first = first
        self._kills = kills

    def __call__(self, seed: int) -> Report:
        left = min(A_FOLDER, self._kills - (seed - self._first) * A_FOLDER)
        with tempfile.TemporaryDirectory(prefix="broadcaster-kills-") as name:
            return Killer(Path(name), seed, people=PEOPLE, environ=os.environ).run(left)


def tell(seed: int, reports: list[Report]) -> bool:
    """Print what they came to; True when every goal was met.

    How many are uncertain depends on how long a page takes, so here each must only be one killed twice.
    """
    kills = sum(report.kills for report in reports)
    unsure = [f"seed {one.seed}, {what}" for one in reports for what in one.unsure]
    restarts = [seconds for report in reports for seconds in report.restarts]
    wrong = [(one.seed, what) for one in reports for what in one.wrong]
    deliveries = sum(one.deliveries for one in reports)
    campaigns = sum(one.campaigns for one in reports)
    lines = [
        f"Chromium on the practice page: seed {seed}, N={kills} kills (kill -9) in {len(reports)} folders, "
        f"{campaigns} campaigns, {deliveries} deliveries; quiet times and page clocks x{SCALE}",
        f"  twice {sum(one.twice for one in reports)}, lost {sum(one.lost for one in reports)}, wrong in all "
        f"{len(wrong)} (3/N: {3 / max(1, kills):.4f}); uncertain {len(unsure)}; "
        f"paused {sum(one.paused for one in reports)}",
        f"  restart to first step: p95 {p95(restarts):.1f} s",
    ]
    lines += [f"  uncertain: {one}" for one in unsure]
    for folder, what in wrong:
        lines.append(f"  WRONG: {what}")
        lines.append(
            f"    again: installer/dev.py faults --only chromium --seed {folder} --n {A_FOLDER * 15}"
        )
    print("\n".join(lines), flush=True)  # noqa: T201
    return not wrong and kills > 0
