"""A run on scripted pages that a test lets live through a jump of the computer's clock; prints how it ended.

Arguments: a folder, the jump ("-1h"), and "watched" or "unwatched". The jump is written to the file named by
FAKETIME_TIMESTAMP_FILE when the first person is served.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from broadcaster_desktop.core.events import Notice
from broadcaster_desktop.core.status import CampaignStatus
from broadcaster_desktop.sending.scheduler import DUE_EVERY, Sending
from broadcaster_desktop.sending.timing import Timing
from broadcaster_desktop.sending.tools import Tools
from broadcaster_desktop.sending.watcher import Watcher
from broadcaster_desktop.services.campaigns import Campaigns
from tests.sending.laws import agrees, never_twice
from tests.sending.scripted import RunningClock
from tests.sending.shop import Shop, phones

PEOPLE = 3
LONGEST = 45.0


def run(folder: Path, jump: str, *, watched: bool) -> None:
    shop = Shop(folder, clock=RunningClock(), timing=Timing().scaled(0.05))
    campaign = shop.begin(phones(PEOPLE), pace="fast")

    def tools(account: int, plan: Callable[[datetime], None]) -> Tools:
        shop.with_tools(plan=plan)
        return shop.tools

    notices: list[Notice] = []
    sending = Sending(tools, shop.clock, sends=True)
    campaigns = Campaigns(shop.house, sending)
    sending.every(DUE_EVERY, campaigns.work_again, "due campaigns")

    def jumped(notice: Notice) -> None:
        notices.append(notice)
        sending.replan()

    watcher = Watcher(shop.clock, jumped, every=0.5)
    if watched:
        watcher.start()
    sending.work(shop.account)
    _until(lambda: len(shop.server.messages) == 1)
    before = datetime.now()
    Path(os.environ["FAKETIME_TIMESTAMP_FILE"]).write_text(jump)
    begun = time.monotonic()
    _until(lambda: shop.view(campaign).status is CampaignStatus.FINISHED)
    done = shop.view(campaign).status is CampaignStatus.FINISHED
    sys.stdout.write(
        f"jumped {(datetime.now() - before).total_seconds():.0f} finished {done}"
        f" after {time.monotonic() - begun:.1f} sent {len(shop.server.messages)}"
        f" wrong {len(agrees(shop) + never_twice(shop)) if done else 0}"
        f" seen {','.join(notice.value for notice in notices)}\n"
    )
    if watched:
        watcher.stop()
    sending.close()
    shop.close()


def _until(what: Callable[[], bool]) -> None:
    end, pause = time.monotonic() + LONGEST, threading.Event()
    while not what() and time.monotonic() < end:
        pause.wait(0.05)


if __name__ == "__main__":
    run(Path(sys.argv[1]), sys.argv[2], watched=sys.argv[3] == "watched")
