"""Kill, break and count: exit code 1 when any goal is missed. See `installer/dev.py faults`."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

SERIES = ("scripted", "chromium", "windows", "soak")


@dataclass(frozen=True, slots=True)
class Wanted:
    """The command line."""

    seed: int
    n: int
    jobs: int
    only: tuple[str, ...]
    design: str


def main(arguments: Sequence[str]) -> int:
    """Run the series; 0 when every goal is met, 1 when not, 2 where processes cannot be forked."""
    wanted = _read(arguments)
    if not hasattr(os, "fork"):
        print("faults: this system has no fork; run them on Linux or macOS", file=sys.stderr)  # noqa: T201
        return 2
    print(  # noqa: T201
        f"faults: seed {wanted.seed}, N {wanted.n}, 3/N {3 / wanted.n:.4f}, "
        f"{wanted.jobs} side by side: {', '.join(wanted.only)}",
        flush=True,
    )
    good = [_timed(name, wanted) for name in wanted.only]
    print("every goal met" if all(good) else "a goal was MISSED")  # noqa: T201
    return 0 if all(good) else 1


def _timed(name: str, wanted: Wanted) -> bool:
    began = time.monotonic()
    good = RUN[name](wanted)
    print(f"  ({time.monotonic() - began:.0f} s)", flush=True)  # noqa: T201
    return good


def _scripted(wanted: Wanted) -> bool:
    from tests.faults import series

    total = series.kill_scripted(wanted.seed, wanted.n, jobs=wanted.jobs, design=wanted.design)
    return series.tell_scripted(wanted.seed, total)


def _chromium(wanted: Wanted) -> bool:
    from tests.faults import chromium

    return chromium.run(wanted.seed, -(-wanted.n // 15), jobs=wanted.jobs)


def _windows(wanted: Wanted) -> bool:
    from tests.faults import windows

    return windows.run(wanted.seed, -(-wanted.n // 150), jobs=wanted.jobs)


def _soak(wanted: Wanted) -> bool:
    from tests.faults import soak

    return soak.run(wanted.seed, -(-wanted.n * 10 // 3))


RUN: dict[str, Callable[[Wanted], bool]] = {
    "scripted": _scripted,
    "chromium": _chromium,
    "windows": _windows,
    "soak": _soak,
}


def _read(arguments: Sequence[str]) -> Wanted:
    parser = argparse.ArgumentParser(prog="faults", description=__doc__)
    parser.add_argument("--seed", type=int, default=1, help="the first seed (1)")
    parser.add_argument("--n", type=int, default=3000, help="kills on the scripted channel (3000)")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="side by side (all cores)")
    parser.add_argument("--only", choices=SERIES, action="append", help="this series alone")
    parser.add_argument("--design", default="ours", help="another design, to try the harness itself")
    found = parser.parse_args(arguments)
    if found.n < 1 or found.jobs < 1:
        parser.error("--n and --jobs are 1 or more")
    return Wanted(found.seed, found.n, found.jobs, tuple(found.only or SERIES), found.design)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
