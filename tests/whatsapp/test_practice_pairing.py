"""The driver links the practice page by a typed code, after a logout, and reads what its ban says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from broadcaster_desktop.core.account import AccountState as S
from broadcaster_desktop.core.account import LinkCode
from broadcaster_desktop.practice.process import PracticeProcess
from broadcaster_desktop.whatsapp.web.driver import WebChannel
from broadcaster_desktop.whatsapp.web.timing import Timing
from tests.whatsapp.conftest import until

pytestmark = pytest.mark.browser

SCALE = 0.05
SHOP = "+919800000000"
LOOKS = 1_000


@pytest.fixture
def page(tmp_path: Path) -> Iterator[PracticeProcess]:
    """The practice page, which nobody has linked, and no phone does by itself."""
    with PracticeProcess.start(tmp_path / "page", scale=SCALE, auto_scan=False) as started:
        yield started


@pytest.fixture
def channel(tmp_path: Path, page: PracticeProcess, browser_path: Path) -> Iterator[WebChannel]:
    """A channel on it."""
    timing = replace(Timing().scaled(SCALE), lookup=0.8)
    made = WebChannel(page.url, tmp_path / "profile", headless=True, browser=browser_path, timing=timing)
    try:
        made.start()
        yield made
    finally:
        made.close()


def code_after(channel: WebChannel, *before: str) -> LinkCode:
    """The next code to type."""
    for _ in range(LOOKS):
        code = channel.observe().link_code
        if code is not None and code.text not in before:
            return code
        channel.wait(0.03)
    raise AssertionError("no code")


@pytest.mark.parametrize("test_ids", [True, False])
def test_linked_by_a_typed_code_and_anew_after_a_logout(
    page: PracticeProcess, channel: WebChannel, test_ids: bool
) -> None:
    page.set(test_ids=test_ids, code_s=120.0, code_renewals=1)
    channel.reload()
    until(channel, S.WAITING_FOR_SCAN)
    channel.ask_link_code(SHOP)
    first = code_after(channel)
    second = code_after(channel, first.text)
    assert (first.number, second.number, len(second.text)) == (1, 2, 8)
    until(channel, S.CODE_EXPIRED, seconds=60)
    page.set(code_s=100_000.0)
    channel.new_code()
    third = code_after(channel, first.text, second.text)
    assert page.control("type_code", code=third.text) == {"linked": True}
    until(channel, S.LINKED)

    page.control("logout")
    until(channel, S.LOGGED_OUT)
    channel.begin_link()
    fresh = until(channel, S.WAITING_FOR_SCAN)
    assert fresh.code is not None
    page.scan()
    until(channel, S.LINKED)


def test_a_ban_tells_why_and_until_when(page: PracticeProcess, channel: WebChannel) -> None:
    page.set(screen="temporary_ban", ban_reason=104, ban_left_s=3 * 86_400.0)
    seen = until(channel, S.BANNED)
    assert "You sent the same message to too many people." in seen.why
    assert "Log out" not in seen.why
    assert seen.until is not None
    assert timedelta(days=2, hours=20) < seen.until - datetime.now(UTC) <= timedelta(days=3)
