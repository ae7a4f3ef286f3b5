"""The main job by mouse and keyboard, in the real window on a real X display, through a real browser."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from broadcaster_desktop.paths import DataFolder, resource
from broadcaster_desktop.practice.ledger import Tick, read_ledger
from installer import display
from tests.screens.main_job import MESSAGE

pytestmark = [
    pytest.mark.screen,
    pytest.mark.browser,
    pytest.mark.timeout(600),
    pytest.mark.skipif(sys.platform != "linux", reason="only Linux has X displays to draw on unseen"),
]

ROOT = Path(__file__).resolve().parents[2]
PICTURES = ROOT / "artifacts" / "screens"
SCALE = "0.25"
HIGHEST = {"handed_over": Tick.CLOCK, "sent": Tick.SENT, "delivered": Tick.DELIVERED, "read": Tick.READ}


@pytest.mark.parametrize("language", [pytest.param("en", marks=pytest.mark.long), "hi"])
def test_an_owner_links_brings_in_writes_sends_and_sees_every_outcome(
    tmp_path: Path, browser_path: Path, language: str
) -> None:
    pictures = PICTURES / "main-job"
    customers = resource("samples", "customers.csv")
    with display.xvfb() as name:
        done = subprocess.run(
            [
                sys.executable,
                "-m",
                "tests.screens.main_job",
                str(tmp_path),
                str(customers),
                str(pictures),
                language,
            ],
            cwd=ROOT,
            env={
                **os.environ,
                "DISPLAY": name,
                "QT_QPA_PLATFORM": "xcb",
                "BROADCASTER_PRACTICE_SCALE": SCALE,
                "BROADCASTER_BROWSER": str(browser_path),
            },
            capture_output=True,
            text=True,
            timeout=500,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    outcomes: dict[str, list[str]] = json.loads((pictures / "outcomes.json").read_text("utf-8"))
    ledger = {entry.phone: entry for entry in read_ledger(DataFolder(tmp_path).practice.practice_page)}
    assert len(outcomes) >= 18
    served = {phone for phone, (status, _) in outcomes.items() if status in HIGHEST}
    assert served == set(ledger)
    assert served
    for phone in served:
        status, who = outcomes[phone]
        assert ledger[phone].text == MESSAGE.replace("{name|friend}", who or "friend")
        assert HIGHEST[status] <= ledger[phone].tick
