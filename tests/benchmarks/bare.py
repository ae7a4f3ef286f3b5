"""What a plain script does to send a message: the floor of the lane, and the two habits it stands beside.

None of these proves a chat, keeps a journal or heeds a reply; they only do the page's own actions.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from playwright.sync_api import Page

from broadcaster_desktop.browser.find import find_browser
from broadcaster_desktop.browser.launch import RunningBrowser, launch
from broadcaster_desktop.whatsapp.address import parse_page_address

BUBBLES = "#main [data-id^='3EB0']"
COMPOSER = "#main footer [contenteditable='true']"
LIST = "#pane-side"
OPEN = """(number) => document.querySelector(
    "[data-testid=conversation-info-header-chat-title]")?.innerText.includes(number)"""
SHOWN = """([known, text]) => [...document.querySelectorAll("#main [data-id^='3EB0']")].some(
    (node) => !known.includes(node.dataset.id) && node.innerText.includes(text))"""


def send(page: Page, phone: str, text: str) -> None:
    """Search, open, header, text, read-back, press, bubble, on a page that stays loaded."""
    digits = phone.removeprefix("+")
    page.locator("#side input").fill(digits)
    page.locator(f'#pane-side [role=row] span[title*="{_pretty(digits)}"]').first.click()
    _write(page, digits, text)


def send_by_reload(page: Page, url: str, phone: str, text: str) -> None:
    """The same by the deep link: the page is loaded anew for every message."""
    digits = phone.removeprefix("+")
    page.goto(parse_page_address(url).chat_url(digits))
    page.wait_for_selector(COMPOSER)
    _write(page, digits, text)


class Launcher:
    """A browser started for every message, on a linked profile of its own and in a thread of its own."""

    def __init__(self, url: str, profile: Path) -> None:
        self._url = url
        self._profile = profile
        self._thread = ThreadPoolExecutor(1)

    def link(self) -> None:
        """The practice phone scans by itself."""
        self._thread.submit(self._with_list).result()

    def send(self, phone: str, text: str) -> None:
        """Start, wait for the list, send as on a page that stays loaded, and end."""
        self._thread.submit(self._with_list, phone, text).result()

    def close(self) -> None:
        """End the thread."""
        self._thread.shutdown()

    def _with_list(self, phone: str = "", text: str = "") -> None:
        running = launch(find_browser(None), self._profile, headless=True)
        try:
            self._work(running, phone, text)
        finally:
            running.close()

    def _work(self, running: RunningBrowser, phone: str, text: str) -> None:
        running.page.goto(self._url)
        running.page.wait_for_selector(LIST, timeout=60_000)
        if phone:
            send(running.page, phone, text)


def _write(page: Page, digits: str, text: str) -> None:
    page.wait_for_function(OPEN, arg=_pretty(digits))
    known = page.locator(BUBBLES).evaluate_all("nodes => nodes.map(node => node.dataset.id)")
    page.click(COMPOSER)
    page.keyboard.insert_text(text)
    written = page.locator(COMPOSER).inner_text()
    assert "".join(written.split()) == "".join(text.split()), written
    page.click("[aria-label=Send]")
    page.wait_for_function(SHOWN, arg=[known, text.splitlines()[0]])


def _pretty(digits: str) -> str:
    return f"+{digits[:2]} {digits[2:7]} {digits[7:]}"
