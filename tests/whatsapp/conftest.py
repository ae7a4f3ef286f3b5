"""A channel on the second stand-in, shared by the tests of a module."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from broadcaster_desktop.core.account import AccountState, Observation
from broadcaster_desktop.whatsapp.web.driver import WebChannel
from broadcaster_desktop.whatsapp.web.timing import Timing
from tests.whatsapp.other_page import OtherPage

TIMING = replace(
    Timing().scaled(0.1),
    lookup=0.7,
    drawer=0.8,
    write=1.0,
    unknown=0.6,
    link_silence=1.0,
    composer=1.0,
    preview=6.0,
)
_LOOK = 0.03


class Desk:
    """A channel and the page it is on."""

    def __init__(self, channel: WebChannel, page: OtherPage) -> None:
        self.channel = channel
        self.page = page

    def begin(self, *chats: dict[str, Any], **world: Any) -> None:
        """Show these chats on a page loaded anew, and wait until it is drawn."""
        self.page.begin(*chats, **world)
        self.channel.reload()
        self.until(AccountState.LINKED)

    def until(self, *states: AccountState, seconds: float = 20.0) -> Observation:
        """Look until the page is in one of these states."""
        return until(self.channel, *states, seconds=seconds)

    def holds(self, what: Callable[[], bool], seconds: float = 10.0) -> None:
        """Let the page work until this is so."""
        end = time.monotonic() + seconds
        while not what():
            assert time.monotonic() < end, f"did not come to be: {self.channel.observe()}"
            self.channel.wait(_LOOK)

    def send(self, text: str) -> str:
        """Write, press and find the message; its id."""
        baseline = frozenset(bubble.id for bubble in self.channel.outgoing())
        self.channel.write(text)
        self.channel.press_send()
        bubble = self.channel.new_bubble(baseline, text, within=5.0)
        assert bubble is not None
        return bubble.id


def until(channel: WebChannel, *states: AccountState, seconds: float = 20.0) -> Observation:
    """Look until the page is in one of these states."""
    end = time.monotonic() + seconds
    while (seen := channel.observe()).state not in states:
        assert time.monotonic() < end, f"not {states}: {seen}"
        channel.wait(_LOOK)
    return seen


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory, browser_path: Path) -> Iterator[Desk]:
    """The browser and the page of this module."""
    page = OtherPage()
    page.start()
    channel = WebChannel(
        page.url,
        tmp_path_factory.mktemp("account") / "profile",
        headless=True,
        browser=browser_path,
        timing=TIMING,
    )
    try:
        channel.start()
        yield Desk(channel, page)
    finally:
        channel.close()
        page.stop()


@pytest.fixture
def desk(running: Desk) -> Desk:
    """The module's channel, to be begun with chats."""
    return running
