"""WebChannel: WhatsApp Web in an installed browser, behind the channel protocol."""

from __future__ import annotations

import logging
import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from broadcaster_desktop.browser.find import find_browser
from broadcaster_desktop.browser.launch import launch
from broadcaster_desktop.core.account import AccountState, Observation
from broadcaster_desktop.whatsapp.address import PageKind, parse_page_address
from broadcaster_desktop.whatsapp.channel import AccountFault, ConnectionFault, Unreachable
from broadcaster_desktop.whatsapp.selectors import built_in_pack
from broadcaster_desktop.whatsapp.web import bubbles, inbox, pairing
from broadcaster_desktop.whatsapp.web.chat import ChatOpener, Opened, OwnRow
from broadcaster_desktop.whatsapp.web.composer import Composer, Written
from broadcaster_desktop.whatsapp.web.page import WebPage
from broadcaster_desktop.whatsapp.web.state import Facts, Seen, judge
from broadcaster_desktop.whatsapp.web.timing import Timing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from broadcaster_desktop.whatsapp.channel import Bubble, OpenChat, Reply, Tick
    from broadcaster_desktop.whatsapp.selectors import SelectorPack

log = logging.getLogger(__name__)

S = AccountState
_PASSING = frozenset({S.STARTING, S.SYNCING})
_USABLE = frozenset({S.LINKED, S.RESTRICTED})


@dataclass(frozen=True, slots=True)
class _Hands:
    """What works on the running page."""

    page: WebPage
    opener: ChatOpener
    composer: Composer


class WebChannel:
    """One account's WhatsApp Web; see `whatsapp.channel.Channel` for what each call promises."""

    def __init__(
        self,
        url: str,
        profile: Path,
        *,
        headless: bool,
        browser: Path | None = None,
        timing: Timing | None = None,
        pack: SelectorPack | None = None,
    ) -> None:
        """Nothing is started yet; raises UserError page_refused for an address that may not be opened."""
        self._address = parse_page_address(url)
        self._profile = profile
        self._headless = headless
        self._browser = browser
        self._timing = timing or Timing()
        self._pack = pack or built_in_pack()
        self._codes = pairing.CodeWatch(self._timing.code)
        self._owner: int | None = None
        self._hands: _Hands | None = None
        self._opened: Opened | None = None
        self._written: Written | None = None
        self._shown: list[str] = []
        self._was_linked = False
        self._loaded_at = 0.0
        self._me = OwnRow()

    def start(self) -> None:
        """Start the browser and load the page."""
        self._owner = threading.get_ident()
        found = find_browser(self._browser)
        log.info("starting %s for %s", found.name, self._address.key)
        browser = launch(found, self._profile, headless=self._headless)
        page = WebPage(browser, self._pack, self._timing)
        opener = ChatOpener(page, self._address, self._pack, self._await_list, self._still_loads)
        self._hands = _Hands(page, opener, Composer(page))
        self._load()

    def observe(self) -> Observation:
        """Look once; beside a code "Stay logged in" is ticked, or the link would die with the browser."""
        try:
            facts: Facts = self._page.ask("probe")
            seen = self._settled(self._judge(facts))
            if facts["will_forget"]:
                pairing.stay_logged_in(self._page)
        except AccountFault as fault:
            return Observation(fault.state, fault.evidence)
        except ConnectionFault as fault:
            log.info("no look at the page: %s", fault)
            return Observation(S.UNKNOWN, ("no_answer",))
        linked = seen.state in _USABLE
        if facts["qr"] is not None:
            self._me = OwnRow()  # whoever links next is told anew
        self._was_linked = self._was_linked or linked
        return Observation(
            seen.state,
            seen.evidence,
            code=self._codes.see(facts["qr"]),
            link_code=facts["link_code"] or None,
            progress=facts["progress"] if seen.state in _PASSING else None,
            phone=self._own_phone(facts) if linked else None,
            name=self._me.name if linked else None,
            hidden=facts["hidden"],
            downloading="banner:sync_banner" in seen.evidence,
        )

    def wait(self, seconds: float) -> None:
        """Let the page work."""
        self._page.wait(seconds)

    def new_code(self) -> None:
        """Press the reload button over an expired code."""
        pairing.press_for_new_code(self._page)

    def ask_link_code(self, phone: str) -> None:
        """Ask for a code to be typed into the phone."""
        pairing.ask_for_link_code(self._page, phone)

    def take_over(self) -> None:
        """Press "Use here"."""
        self._press_button("use_here")

    def canary(self) -> None:
        """Prove that list and search can be found; the account's own name is read on the way."""
        self._await_list()
        missing = self._page.ask("missing", self._timing.composer * 1000, seconds=self._timing.composer)
        if missing:
            raise AccountFault(S.PAGE_CHANGED, tuple(missing))
        self._me = self._own.opener.own_row()

    def open_chat(self, phone: str) -> OpenChat:
        """Open and prove the chat with this number."""
        self._opened = self._written = None
        self._shown = []
        limit = self._timing.composer
        quiet = self._timing.empty_quiet
        with self._explained():
            opened = self._own.opener.open(phone)
            self._page.ask("toEnd", {"quiet": quiet * 1000, "ms": limit * 1000}, seconds=limit)
            self._opened = replace(opened, ids=tuple(self._page.ask("chatIds")))
        return self._opened.chat

    def outgoing(self, limit: int = 20) -> tuple[Bubble, ...]:
        """The last own messages."""
        return bubbles.outgoing(self._page, limit)

    def write(self, text: str, *, clear_ours: bool = False) -> None:
        """Write and read back."""
        self._written = None
        with self._explained():
            self._written = self._own.composer.write(self._chat, text, clear_ours=clear_ours)

    def discard(self) -> None:
        """Take back what was written."""
        written, self._written = self._written, None
        if written is not None:
            self._own.composer.discard(written)

    def press_send(self) -> None:
        """Press once."""
        written, self._written = self._written, None
        if written is None:
            raise RuntimeError("press_send without write")
        with self._explained():
            self._shown = self._own.composer.press_send(written)

    def new_bubble(self, baseline: frozenset[str], text: str, *, within: float = 0.0) -> Bubble | None:
        """The message just sent; those shown when the button was pressed do not count either."""
        return bubbles.new_bubble(self._page, baseline.union(self._shown), text, within)

    def tick(self, bubble_id: str) -> Tick | None:
        """The mark of an own message."""
        return bubbles.tick(self._page, bubble_id)

    def replies(self) -> tuple[Reply, ...]:
        """What came in after our last message."""
        return bubbles.replies(self._page, self._chat.chat.phone)

    def unread(self) -> tuple[str, ...]:
        """Numbers with unread messages."""
        return inbox.unread(self._page)

    def picture(self) -> bytes:
        """What the page shows now."""
        return self._page.picture()

    def reload(self) -> None:
        """Load the page anew."""
        self._opened = self._written = None
        self._was_linked = False
        self._load()

    def unlink(self) -> None:
        """Log out through the page's own menu."""
        self._await_list()
        if not self._page.press(self._page.ask("menuSpot")):
            raise AccountFault(S.PAGE_CHANGED, ("menu_button",))
        limit = self._timing.panel
        if not self._page.press(self._page.ask("menuLogOutSpot", limit * 1000, seconds=limit)):
            raise AccountFault(S.PAGE_CHANGED, ("menu_log_out",))
        self._press_button("log_out")

    def close(self) -> None:
        """End the browser."""
        hands, self._hands = self._hands, None
        self._opened = self._written = None
        if hands is not None:
            hands.page.close()

    @property
    def _own(self) -> _Hands:
        if threading.get_ident() != self._owner:
            raise RuntimeError("a channel belongs to the thread that started it")
        if self._hands is None:
            raise ConnectionFault("the browser is not running")
        return self._hands

    @property
    def _page(self) -> WebPage:
        return self._own.page

    @property
    def _chat(self) -> Opened:
        if self._opened is None:
            raise RuntimeError("no chat is open")
        return self._opened

    def _judge(self, facts: Facts) -> Seen:
        return judge(
            facts,
            self._pack,
            origin=self._address.origin,
            trust_online=self._address.kind is PageKind.REAL,
            was_linked=self._was_linked,
        )

    @contextmanager
    def _explained(self) -> Iterator[None]:
        """A part may be missing for what the page shows in its place: then that is the fault."""
        try:
            yield
        except AccountFault as fault:
            if fault.state is not S.PAGE_CHANGED:
                raise
            seen = self._judge(self._page.ask("probe"))
            if seen.state in _USABLE and not any(sign.startswith("dialog:") for sign in seen.evidence):
                raise
            self._await_list()
            raise ConnectionFault(f"interrupted: {', '.join(seen.evidence)}") from fault

    def _own_phone(self, facts: Facts) -> str | None:
        digits = facts["own"] or self._me.digits
        return f"+{digits}" if digits else None

    def _settled(self, seen: Seen) -> Seen:
        """A page that was just loaded passes through screens that say nothing yet."""
        young = time.monotonic() - self._loaded_at < self._timing.unknown
        return Seen(S.STARTING, seen.evidence) if young and seen.state is S.UNKNOWN else seen

    def _load(self) -> None:
        self._loaded_at = time.monotonic()
        self._page.load(self._address.url)

    def _await_list(self) -> None:
        """Wait until the list can be used; raise the fault that the page's state is."""
        began = time.monotonic()
        while True:
            waited = time.monotonic() - began
            seen = self._judge(self._page.ask("probe"))
            self._dismiss_news(seen.evidence)
            if seen.state in _USABLE and "dialog:whats_new" not in seen.evidence:
                return
            if seen.state in _USABLE and waited > self._timing.ready:
                raise AccountFault(S.PAGE_CHANGED, seen.evidence)  # none of its buttons is known
            if seen.state is S.OFFLINE or (seen.state in _PASSING and waited > self._timing.ready):
                raise Unreachable(f"{seen.state.value}: {', '.join(seen.evidence)}")
            lasting = seen.state is not S.UNKNOWN or waited > self._timing.unknown
            if seen.state not in _PASSING | _USABLE and lasting:
                raise AccountFault(seen.state, seen.evidence)
            self._page.wait(0.1)

    def _still_loads(self) -> bool:
        """Whether the page has not come so far as to show a list or anything else that lasts."""
        return self._judge(self._page.ask("probe")).state in {S.OFFLINE, *_PASSING}

    def _dismiss_news(self, evidence: Iterable[str]) -> None:
        if "dialog:whats_new" in evidence:
            self._page.press(self._page.ask("modalButtonSpot", ["continue", "ok", "close"]))
            self._page.ask("modalsGone", 1000, seconds=1)

    def _press_button(self, label: str) -> None:
        if not self._page.press(self._page.ask("modalButtonSpot", [label])):
            raise ConnectionFault(f"no button: {label}")
