"""The computer's clock is set while a campaign runs: it goes on at its pace, nothing sent twice or lost.

Once with the test's own clock, and once with the whole process under libfaketime, where it is installed: the
scheduler's own waits are then under the jumping clock too.
"""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from broadcaster_desktop.core.pacing import GAPS, Pace
from broadcaster_desktop.core.status import CampaignStatus
from tests.sending.laws import agrees, never_twice
from tests.sending.shop import Shop, phones

LIBRARIES = sorted(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"))


@pytest.mark.parametrize("hours", [-24, -1, 1, 24])
def test_a_campaign_goes_on_at_its_pace_when_the_clock_is_set(shop: Shop, hours: int) -> None:
    campaign = shop.begin(phones(6), pace="safe")
    shop.work(lambda: len(shop.server.messages) == 3)
    begun = shop.clock.monotonic()
    shop.clock.set_wall(shop.clock.now() + timedelta(hours=hours))
    shop.work(lambda: len(shop.server.messages) == 6)
    longest = GAPS[Pace.SAFE][1]
    assert shop.clock.monotonic() - begun < 3 * longest + 60
    shop.work()
    assert shop.view(campaign).status is CampaignStatus.FINISHED
    assert not agrees(shop)
    assert not never_twice(shop)


def _run(folder: Path, jump: str, watched: str) -> str:
    set_to = folder / "clock"
    set_to.write_text("+0")
    environ = {
        **os.environ,
        "LD_PRELOAD": str(LIBRARIES[0]),
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        "FAKETIME_NO_CACHE": "1",
        "FAKETIME_TIMESTAMP_FILE": str(set_to),
    }
    command = [sys.executable, "-m", "tests.sending.clock_run", str(folder / "shop"), jump, watched]
    done = subprocess.run(command, env=environ, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.skipif(not LIBRARIES, reason="libfaketime is not installed")
@pytest.mark.parametrize(("jump", "seen"), [("-1h", "clock_set"), ("+1h", "slept")])
def test_a_process_whose_clock_is_set_goes_on(tmp_path: Path, jump: str, seen: str) -> None:
    said = _run(tmp_path, jump, "watched")
    assert "finished True" in said, said
    assert f"sent 3 wrong 0 seen {seen}" in said, said
