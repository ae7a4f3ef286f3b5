"""kill -9 of real processes, a seeded share of `installer/dev.py faults`: nobody twice, nobody lost."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.kills import Killer

KILLS = 8
SCRIPTED = 120
DRAWS = 5
SEEDS = Path(__file__).with_name("seeds.txt")
POSIX = pytest.mark.skipif(os.name != "posix", reason="processes are forked and killed the POSIX way")


@pytest.mark.browser
@POSIX
@pytest.mark.parametrize("seed", [pytest.param(1, marks=pytest.mark.long), 2])
def test_kills_send_nobody_twice_and_lose_nobody(tmp_path: Path, seed: int, browser_path: Path) -> None:
    environ = {**os.environ, "BROADCASTER_BROWSER": str(browser_path)}
    report = Killer(tmp_path, seed, people=12, environ=environ).run(KILLS)
    print(report.line())  # noqa: T201
    assert report.kills == KILLS
    assert not report.wrong, "\n".join([report.line(), *report.wrong])


@POSIX
def test_kills_on_the_scripted_channel_send_nobody_twice_and_lose_nobody() -> None:
    meet_goals("--only", "scripted", "--seed", "1001", "--n", str(SCRIPTED))


@POSIX
def test_every_crash_window_ends_as_required() -> None:
    meet_goals("--only", "windows", "--seed", "1001", "--n", "150")


@POSIX
def test_a_soak_with_a_fault_every_half_minute_serves_each_once() -> None:
    meet_goals("--only", "soak", "--seed", "1001", "--n", "100")


@POSIX
@pytest.mark.parametrize("line", [one for one in SEEDS.read_text().splitlines() if not one.startswith("#")])
def test_what_once_went_wrong_does_not_come_back(line: str) -> None:
    series, seed = line.split()
    meet_goals("--only", series, "--seed", seed, "--n", "1")


@POSIX
@pytest.mark.parametrize(
    "design",
    [
        "record-after",
        "hasty-read-back",
        pytest.param("record-before", marks=pytest.mark.long),
        pytest.param("fetch-cursor", marks=pytest.mark.long),
    ],
)
def test_the_harness_finds_each_bad_design_guilty(design: str) -> None:
    """What cannot find these would not find ours; where a kill falls is chance: it may draw again."""
    kills = "60" if design == "hasty-read-back" else "25"
    innocent = "twice 0" if design in ("record-after", "hasty-read-back") else "lost 0"
    for seed in range(1, DRAWS + 1):
        done = faults("--only", "scripted", "--seed", str(seed), "--n", kills, "--design", design)
        if innocent not in done.stdout:
            break
    assert innocent not in done.stdout, done.stdout
    assert done.returncode == 1, done.stdout


def meet_goals(*arguments: str) -> None:
    done = faults(*arguments)
    print(done.stdout)  # noqa: T201
    assert done.returncode == 0, done.stdout + done.stderr


def faults(*arguments: str) -> subprocess.CompletedProcess[str]:
    """The command, in a process without pytest's threads and handlers."""
    command = [sys.executable, "-m", "tests.faults", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=280, check=False)
