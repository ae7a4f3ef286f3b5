"""How the faults of the catalogue (reliability.md, section 3) are made to happen for real, and mended."""

from __future__ import annotations

import resource
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from typing import TYPE_CHECKING, Any

import psutil

from broadcaster_desktop.browser import process
from broadcaster_desktop.core.account import AccountState
from tests.faults.catalogue.shop import ACCOUNT, Action, FaultyShop

if TYPE_CHECKING:
    from broadcaster_desktop.whatsapp.web.driver import WebChannel

HOLDER = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=30)
connection.execute("BEGIN IMMEDIATE")
print("locked", flush=True)
sys.stdin.readline()
"""
DATABASE_PAGE = 4096
"""Bytes; of each, the write-ahead log takes a little more."""
_HIDE = "Object.defineProperty(document, 'visibilityState', {get: () => 'hidden', configurable: true})"


# killing


def kill_browser(shop: FaultyShop) -> None:
    """kill -9 of the browser's main process."""
    running = process.recorded(shop.profile)
    assert running is not None
    psutil.Process(running.pid).kill()


def _renderers(shop: FaultyShop) -> list[psutil.Process]:
    children = shop.browser().children(recursive=True)
    return [child for child in children if "--type=renderer" in child.cmdline()]


def crash_tab(shop: FaultyShop) -> None:
    """SIGSEGV in the processes of all pages."""
    for renderer in _renderers(shop):
        renderer.send_signal(signal.SIGSEGV)


def hang_tab(shop: FaultyShop) -> None:
    """A script that never ends."""
    _script(shop, "setTimeout(() => { while (true) {} }, 0)")


def _script(shop: FaultyShop, text: str, arg: object = None) -> None:
    shop.channel._page._page.evaluate(text, arg)


# the line


def cut(shop: FaultyShop) -> None:
    """The page's server drops every connection."""
    shop.page.set(server_reachable=False)


def join(shop: FaultyShop) -> None:
    """The line is back."""
    shop.page.set(server_reachable=True)


# the account


def log_out(shop: FaultyShop) -> None:
    """The phone logs the device out and scans nothing by itself."""
    shop.page.set(auto_scan_s=36_000)
    shop.page.logout()


def link_again(shop: FaultyShop) -> None:
    """The owner scans the code."""
    shop.page.scan()
    _await(shop, AccountState.LINKED)


def let_the_code_expire(shop: FaultyShop) -> None:
    """Logged out, and the codes run out before anybody scans one."""
    shop.page.set(auto_scan_s=36_000, qr_first_s=10.0, qr_next_s=10.0, qr_refs=2)
    shop.page.logout()


def ask_for_a_code_and_link(shop: FaultyShop) -> None:
    """A press on the button brings a fresh code, which is scanned."""
    shop.until(lambda: any(not page["ref"] for page in shop.page.control("state")["waiting"]))
    shop.page.set(qr_refs=6)
    shop.world.services.accounts.new_code()
    link_again(shop)


def open_elsewhere(shop: FaultyShop) -> None:
    """A second tab on the same profile, unseen by what closes further tabs, takes WhatsApp over."""
    shop.channel._page._browser.tabs.paused = True
    other = shop.channel._page._page.context.new_page()
    other.goto(shop.page.url)
    other.get_by_role("button", name="Use here").click()
    other.locator("#pane-side").wait_for()


def use_here(shop: FaultyShop) -> None:
    """The owner presses "Use here"; until then nothing was taken over."""
    assert _look(shop) is AccountState.CONFLICT, "taken over without the owner's word"
    shop.world.services.accounts.use_here()
    _await(shop, AccountState.LINKED)
    _on_lane(shop, lambda channel: channel._page._page.context.pages[-1].close())


def restrict(shop: FaultyShop) -> None:
    """New chats are refused from now on; old ones work."""
    shop.page.set(new_chats="restricted")


def unrestrict(shop: FaultyShop) -> None:
    """The restriction is over; the chat that was refused is drawn anew."""
    shop.page.set(new_chats="allowed")
    load_anew(shop)


def refuse(shop: FaultyShop) -> None:
    """Every message gets the red mark."""
    shop.page.set(accept="refuses")


def take(shop: FaultyShop) -> None:
    """Messages are taken again."""
    shop.page.set(accept="takes")


def show(*texts: str) -> Action:
    """The page shows a whole screen with these texts in place of the chats."""
    script = """texts => {
      const screen = document.createElement("div");
      screen.style.cssText = "position:fixed;inset:0";
      const line = (text) => Object.assign(document.createElement("p"), {textContent: text});
      screen.append(...texts.map(line));
      document.body.replaceChildren(screen);
    }"""
    return lambda shop: _script(shop, script, list(texts))


def tear_out_composer(shop: FaultyShop) -> None:
    """Where one writes there is nothing any more."""
    watch = """() => new MutationObserver(() => document.querySelector("#main footer")?.remove())
      .observe(document.body, {childList: true, subtree: true})"""
    _script(shop, watch)
    _script(shop, "() => document.querySelector('#main footer')?.remove()")


def hide_window(shop: FaultyShop) -> None:
    """The page says of itself that it cannot be seen."""
    _script(shop, _HIDE)


def load_anew(shop: FaultyShop) -> None:
    """The owner loads the page anew in its window."""
    _on_lane(shop, lambda channel: channel._page._page.reload())
    _await(shop, AccountState.LINKED)


# storage


def limit_files(shop: FaultyShop) -> None:
    """No file of this process may grow to a database page: the disk takes no writes.

    The write-ahead log is emptied before; one that begins anew within its old size would not have to grow.
    """
    with closing(sqlite3.connect(shop.database, timeout=30)) as connection:
        busy, *_ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    assert not busy
    resource.setrlimit(resource.RLIMIT_FSIZE, (DATABASE_PAGE, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))


def lift_limit(shop: FaultyShop) -> None:
    """There is room again."""
    del shop
    hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
    resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))


def lock_database(shop: FaultyShop) -> None:
    """Another program holds the database's write lock."""
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(shop.database)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert holder.stdout is not None
    assert holder.stdout.readline() == "locked\n"
    shop.holders.append(holder)


def unlock_database(shop: FaultyShop) -> None:
    """The other program lets go."""
    while shop.holders:
        shop.holders.pop().communicate("\n", timeout=10)


# looking


def _on_lane(shop: FaultyShop, what: Callable[[WebChannel], Any]) -> Any:
    return shop.world.sending.ask(ACCOUNT, lambda channel: what(channel)).result(30)  # type: ignore[arg-type]


def _look(shop: FaultyShop) -> AccountState:
    seen = _on_lane(shop, lambda channel: channel.observe().state)
    assert isinstance(seen, AccountState)
    return seen


def _await(shop: FaultyShop, state: AccountState) -> None:
    shop.until(lambda: _look(shop) is state, 20)
