"""A minimised window: nothing is written or pressed in it, though the page says it is in front."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from broadcaster_desktop.core.account import AccountState as S
from broadcaster_desktop.whatsapp.channel import WindowHidden
from broadcaster_desktop.whatsapp.web.driver import WebChannel
from installer import display
from tests.whatsapp.conftest import TIMING, Desk
from tests.whatsapp.other_page import OtherPage, chat_with, said

pytestmark = pytest.mark.browser

ASHA = "+919811100001"


@pytest.fixture
def window(tmp_path: Path, browser_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """A channel in a window that can be seen, on a display of its own."""
    page = OtherPage()
    with ExitStack() as stack:
        if sys.platform == "linux":
            monkeypatch.setenv("DISPLAY", stack.enter_context(display.xvfb()))
            manager = stack.enter_context(subprocess.Popen(["openbox"], stderr=subprocess.DEVNULL))
            stack.callback(manager.kill)
        page.start()
        stack.callback(page.stop)
        channel = WebChannel(
            page.url, tmp_path / "profile", headless=False, browser=browser_path, timing=TIMING
        )
        stack.callback(channel.close)
        channel.start()
        yield Desk(channel, page)


def put(desk: Desk, state: str) -> None:
    """Have the owner minimise the window, or bring it back."""
    page = desk.channel._page._page
    session = page.context.new_cdp_session(page)
    number = session.send("Browser.getWindowForTarget")["windowId"]
    session.send("Browser.setWindowBounds", {"windowId": number, "bounds": {"windowState": state}})
    desk.holds(lambda: desk.channel.observe().hidden is (state == "minimized"))
    assert page.evaluate("document.visibilityState") == "visible"


def test_a_minimised_window_is_seen_and_nothing_is_sent_in_it(window: Desk) -> None:
    window.begin(chat_with(ASHA, messages=[said(1, "पहले")]))
    assert not window.until(S.LINKED).hidden
    window.channel.open_chat(ASHA)
    put(window, "minimized")
    with pytest.raises(WindowHidden):
        window.channel.write("चाय")
    assert window.channel._page.ask("draft") == ""

    put(window, "normal")
    window.channel.write("चाय")
    put(window, "minimized")
    with pytest.raises(WindowHidden):
        window.channel.press_send()
    assert window.page.ledger == []

    put(window, "normal")
    window.channel.write("चाय", clear_ours=True)
    window.channel.press_send()
    assert window.channel.new_bubble(frozenset(), "चाय", within=5.0)
    assert window.page.ledger == [(ASHA, "चाय")]
