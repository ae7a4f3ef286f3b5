"""A browser that dies, a tab that crashes, a page that hangs: a fault of the connection, and no remains."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from broadcaster_desktop.browser import process
from broadcaster_desktop.core.account import AccountState as S
from broadcaster_desktop.errors import UserError
from broadcaster_desktop.whatsapp.channel import ConnectionFault
from broadcaster_desktop.whatsapp.web.driver import WebChannel
from broadcaster_desktop.whatsapp.web.timing import Timing
from tests.whatsapp.conftest import Desk
from tests.whatsapp.other_page import chat_with, said

pytestmark = pytest.mark.browser

ASHA = "+919811100001"


def begin(desk: Desk) -> None:
    desk.begin(chat_with(ASHA, messages=[said(1, "पहले")]))
    desk.channel.open_chat(ASHA)


def test_crashed_tab_is_a_fault_and_reload_brings_a_new_one(desk: Desk) -> None:
    begin(desk)
    began = time.monotonic()
    with pytest.raises(ConnectionFault):
        desk.channel._page.load("chrome://crash")
    with pytest.raises(ConnectionFault):
        desk.channel.outgoing()
    assert time.monotonic() - began < 5.0
    assert desk.channel.observe().evidence == ("no_answer",)
    begin(desk)


def test_hanging_page_is_ended_in_time(tmp_path: Path, desk: Desk) -> None:
    begin(desk)
    page = desk.channel._page
    page.timing = Timing(hang=1.0)
    page._page.evaluate("setTimeout(() => { while (true) {} }, 0)")
    began = time.monotonic()
    with pytest.raises(ConnectionFault):
        desk.channel.outgoing()
    assert time.monotonic() - began < 6.0


def test_killed_browser_is_a_fault_at_once_and_leaves_nothing(desk: Desk) -> None:
    channel = desk.channel
    channel.close()
    channel.start()
    desk.until(S.LINKED)
    begin(desk)
    running = process.recorded(channel._profile)
    assert running is not None
    assert process.is_alive(running)
    channel.write("चाय")
    assert process.kill(running)
    began = time.monotonic()
    with pytest.raises(ConnectionFault):
        channel.press_send()
    with pytest.raises(ConnectionFault):
        channel.new_bubble(frozenset(), "चाय", within=30.0)
    assert time.monotonic() - began < 3.0
    assert channel.observe().state is S.UNKNOWN
    assert desk.page.ledger == []
    channel.close()
    assert process.living_on(channel._profile) == []
    with pytest.raises(ConnectionFault):
        channel.outgoing()
    channel.start()
    desk.until(S.LINKED)


def test_second_browser_on_one_profile_is_refused(desk: Desk, browser_path: Path) -> None:
    assert process.living_on(desk.channel._profile) != []
    second = WebChannel(desk.page.url, desk.channel._profile, headless=True, browser=browser_path)
    with pytest.raises(UserError) as caught:
        second.start()
    assert caught.value.code == "profile_in_use"
    second.close()
