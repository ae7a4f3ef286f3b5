"""kill -9 of the real program in the middle of practice campaigns: nobody twice, nobody lost."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.faults.kills import Killer

KILLS = 10


@pytest.mark.browser
@pytest.mark.skipif(os.name != "posix", reason="process groups are killed the POSIX way")
@pytest.mark.parametrize("seed", [1, 2])
def test_kills_send_nobody_twice_and_lose_nobody(tmp_path: Path, seed: int, browser_path: Path) -> None:
    environ = {**os.environ, "BROADCASTER_BROWSER": str(browser_path)}
    report = Killer(tmp_path, seed, people=12, environ=environ).run(KILLS)
    print(report.line())  # noqa: T201
    assert report.kills == KILLS
    assert not report.wrong, "\n".join([report.line(), *report.wrong])
