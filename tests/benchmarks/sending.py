"""Messages a second through Chromium on the practice page: the lane against a bare loop of the same actions.

The floor is Playwright alone doing search, open, header check, text, read-back, press and the wait for the
bubble, on the very page the lane drives, in rounds that take turns.
"""

from __future__ import annotations

import statistics
import tempfile
import time
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
from tests.sending.scripted import RunningClock
from tests.sending.shop import Shop, phones, text_for

SCALE = 0.05
ROUNDS = 4
MESSAGES = 15
LINK_WITHIN = 60.0
BUBBLES = "#main [data-id^='3EB0']"
COMPOSER = "#main footer [contenteditable='true']"
OPEN = """(number) => document.querySelector(
    "[data-testid=conversation-info-header-chat-title]")?.innerText.includes(number)"""
SHOWN = """([known, text]) => [...document.querySelectorAll("#main [data-id^='3EB0']")].some(
    (node) => !known.includes(node.dataset.id) && node.innerText.includes(text))"""


def run() -> None:
    """Print both speeds and their ratio."""
    people = phones(2 * MESSAGES)
    lanes, floor = people[:MESSAGES], people[MESSAGES:]
    ours: list[float] = []
    bare: list[float] = []
    with (
        tempfile.TemporaryDirectory(prefix="broadcaster-bench-") as name,
        PracticeProcess.start(Path(name) / "page", scale=SCALE) as practice,
    ):
        practice.set_people([PracticePerson(phone, existing_chat=True) for phone in people])
        bench = _Bench(Path(name), practice)
        try:
            bench.lane_round(lanes, "warm-up")
            bench.bare_round(floor, "warm-up")
            for number in range(ROUNDS):
                ours.append(bench.lane_round(lanes, f"round {number}"))
                bare.append(bench.bare_round(floor, f"round {number}"))
        finally:
            bench.shop.close()
        taken = len(practice.ledger())
    expected = 2 * (ROUNDS + 1) * MESSAGES
    ratio = statistics.median(ours) / statistics.median(bare)
    lines = (
        f"{ROUNDS} rounds of {MESSAGES} messages, page clock x{SCALE}; the page took {taken} of {expected}",
        f"lane        {_spread(ours)} messages/s",
        f"bare loop   {_spread(bare)} messages/s",
        f"lane / bare {ratio:.2f} of the floor's speed, {1 / ratio:.1f} times its time",
    )
    print("\n".join(lines))  # noqa: T201


def _spread(speeds: list[float]) -> str:
    return f"{statistics.median(speeds):.2f} ({min(speeds):.2f} to {max(speeds):.2f})"


class _Bench:
    """The lane on a real page, and that page for the bare loop."""

    def __init__(self, folder: Path, practice: PracticeProcess) -> None:
        self.shop = Shop(folder / "shop", timing=Timing().scaled(SCALE), clock=RunningClock())
        timing = PageTiming().scaled(SCALE)
        profile = self.shop.folder.profile(self.shop.account)
        self._channel = WebChannel(practice.url, profile, headless=True, timing=timing)
        self.shop.with_tools(make_channel=lambda: self._channel)
        self.shop.own_lane().ask(_link)
        self.page: Page = self._channel._page._page

    def lane_round(self, people: list[str], name: str) -> float:
        """Messages a second of a campaign from its first step to its last bubble."""
        self.shop.begin(people, name=name)
        self.shop.heard.clear()
        began = time.perf_counter()
        self.shop.work(until=lambda: _served(self.shop) >= len(people))
        passed = time.perf_counter() - began
        self.shop.work()
        return len(people) / passed

    def bare_round(self, people: list[str], name: str) -> float:
        """Messages a second of the same without us."""
        began = time.perf_counter()
        for phone in people:
            _send(self.page, phone, text_for(phone, name))
        return len(people) / (time.perf_counter() - began)


def _served(shop: Shop) -> int:
    return sum(isinstance(event, CampaignMoved) for event in shop.heard)


def _link(channel: Channel) -> None:
    """The practice phone scans by itself."""
    end = time.monotonic() + LINK_WITHIN
    while channel.observe().state is not AccountState.LINKED:
        assert time.monotonic() < end, "the practice page was not linked"
        channel.wait(0.05)


def _send(page: Page, phone: str, text: str) -> None:
    digits = phone.removeprefix("+")
    pretty = f"+{digits[:2]} {digits[2:7]} {digits[7:]}"
    page.locator("#side input").fill(digits)
    page.locator(f'#pane-side [role=row] span[title*="{pretty}"]').first.click()
    page.wait_for_function(OPEN, arg=pretty)
    known = page.locator(BUBBLES).evaluate_all("nodes => nodes.map(node => node.dataset.id)")
    page.click(COMPOSER)
    page.keyboard.insert_text(text)
    written = page.locator(COMPOSER).inner_text()
    assert "".join(written.split()) == "".join(text.split()), written
    page.click("[aria-label=Send]")
    page.wait_for_function(SHOWN, arg=[known, text.splitlines()[0]])
