"""Messages a second through Chromium on the practice page: the lane against a bare loop of the same actions.

The floor is Playwright alone doing search, open, header check, text, read-back, press and the wait for the
bubble, on the very page the lane drives. Beside it stand two habits of such programs: the page loaded anew
for every message, and a browser started for every message. All take turns.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from playwright.sync_api import Page

from broadcaster_desktop.core.account import AccountState
from broadcaster_desktop.core.events import CampaignMoved
from broadcaster_desktop.practice.people import PracticePerson
from broadcaster_desktop.practice.process import PracticeProcess
from broadcaster_desktop.sending.timing import Timing
from broadcaster_desktop.whatsapp.channel import Channel
from broadcaster_desktop.whatsapp.web.driver import WebChannel
from broadcaster_desktop.whatsapp.web.timing import Timing as PageTiming
from tests.benchmarks.bare import Launcher, send, send_by_reload
from tests.sending.scripted import RunningClock
from tests.sending.shop import Shop, phones, text_for

SCALE = 0.05
ROUNDS = 5
SIZES = {"lane": 15, "bare loop": 15, "a reload each": 8, "a browser each": 3}
"""Messages of a round."""
GOAL = 0.6
LINK_WITHIN = 60.0


def run() -> None:
    """Print all speeds, the lane's ratio to the bare loop (goal: 0.6), and how the two habits compare."""
    people = phones(sum(SIZES.values()))
    with ExitStack() as stack:
        name = stack.enter_context(tempfile.TemporaryDirectory(prefix="broadcaster-bench-"))
        practice = stack.enter_context(PracticeProcess.start(Path(name) / "page", scale=SCALE))
        practice.set(whats_new=False)
        practice.set_people([PracticePerson(phone, existing_chat=True) for phone in people])
        bench = _Bench(Path(name), practice)
        stack.callback(bench.close)
        speeds = bench.rounds(people)
        taken = len(practice.ledger())
    lane, bare = statistics.median(speeds["lane"]), statistics.median(speeds["bare loop"])
    lines = [
        f"{ROUNDS} rounds, page clock x{SCALE}; the page took {taken} of {(ROUNDS + 1) * len(people)}",
        *(f"{way:<15} {_spread(found)} messages/s" for way, found in speeds.items()),
        f"lane / bare {lane / bare:.2f} of the floor's speed (goal {GOAL}), {bare / lane:.2f} times its time",
        *(
            f"lane / {way} {lane / statistics.median(speeds[way]):.1f} times as fast"
            for way in ("a reload each", "a browser each")
        ),
    ]
    print("\n".join(lines))  # noqa: T201


def _spread(speeds: list[float]) -> str:
    return f"{statistics.median(speeds):.2f} ({min(speeds):.2f} to {max(speeds):.2f})"


class _Bench:
    """The lane on a real page, that page for the bare loops, and a browser beside it to be started again."""

    def __init__(self, folder: Path, practice: PracticeProcess) -> None:
        self.shop = Shop(folder / "shop", timing=Timing().scaled(SCALE), clock=RunningClock())
        timing = PageTiming().scaled(SCALE)
        profile = self.shop.folder.profile(self.shop.account)
        self._channel = WebChannel(practice.url, profile, headless=True, timing=timing)
        self.shop.with_tools(make_channel=lambda: self._channel)
        self.shop.own_lane().ask(_link)
        self.page: Page = self._channel._page._page
        self._url = practice.url
        self._launcher = Launcher(practice.url, folder / "launched")
        self._launcher.link()

    def rounds(self, people: list[str]) -> dict[str, list[float]]:
        """Messages a second of every way, by rounds that take turns; a round to warm up is not counted."""
        ways: dict[str, Callable[[list[str], str], float]] = {
            "lane": self._lane_round,
            "bare loop": lambda some, name: self._each(some, name, lambda *one: send(self.page, *one)),
            "a reload each": lambda some, name: self._each(
                some, name, lambda *one: send_by_reload(self.page, self._url, *one)
            ),
            "a browser each": lambda some, name: self._each(some, name, self._launcher.send),
        }
        speeds: dict[str, list[float]] = {way: [] for way in ways}
        for number in range(ROUNDS + 1):
            rest = list(people)
            for way, go in ways.items():
                some, rest = rest[: SIZES[way]], rest[SIZES[way] :]
                speeds[way].append(go(some, f"round {number}"))
        return {way: found[1:] for way, found in speeds.items()}

    def close(self) -> None:
        """End both browsers."""
        self._launcher.close()
        self.shop.close()

    def _lane_round(self, people: list[str], name: str) -> float:
        """A campaign from its first step to its last bubble."""
        self.shop.begin(people, name=name)
        self.shop.heard.clear()
        began = time.perf_counter()
        self.shop.work(until=lambda: _served(self.shop) >= len(people))
        passed = time.perf_counter() - began
        self.shop.work()
        return len(people) / passed

    def _each(self, people: list[str], name: str, way: Callable[[str, str], None]) -> float:
        began = time.perf_counter()
        for phone in people:
            way(phone, text_for(phone, name))
        return len(people) / (time.perf_counter() - began)


def _served(shop: Shop) -> int:
    return sum(isinstance(event, CampaignMoved) for event in shop.heard)


def _link(channel: Channel) -> None:
    """The practice phone scans by itself."""
    end = time.monotonic() + LINK_WITHIN
    while channel.observe().state is not AccountState.LINKED:
        assert time.monotonic() < end, "the practice page was not linked"
        channel.wait(0.05)
