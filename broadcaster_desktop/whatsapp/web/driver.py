"""WebChannel: WhatsApp Web in an installed browser, behind the channel protocol."""

from __future__ import annotations

import logging
import threading
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from broadcaster_desktop.browser.find import find_browser
from broadcaster_desktop.browser.launch import launch
from broadcaster_desktop.core.account import AccountState, Observation
from broadcaster_desktop.whatsapp.address import PageKind, parse_page_address
from broadcaster_desktop.whatsapp.channel import AccountFault, ConnectionFault, Unreachable, WindowHidden
from broadcaster_desktop.whatsapp.selectors import built_in_pack
from broadcaster_desktop.whatsapp.web import bubbles, dialogs, rows
from broadcaster_desktop.whatsapp.web.bans import BanWatch
from broadcaster_desktop.whatsapp.web.chat import ChatOpener, Opened
from broadcaster_desktop.whatsapp.web.composer import Composer, Written, press_send
from broadcaster_desktop.whatsapp.web.editor import Place
from broadcaster_desktop.whatsapp.web.media import Media
from broadcaster_desktop.whatsapp.web.own import Own, own_chat
from broadcaster_desktop.whatsapp.web.page import WebPage
from broadcaster_desktop.whatsapp.web.pairing import Pairing
from broadcaster_desktop.whatsapp.web.state import Facts, Seen, judge
from broadcaster_desktop.whatsapp.web.timing import Timing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from broadcaster_desktop.core.media import Attachment
    from broadcaster_desktop.whatsapp.channel import Bubble, ListRow, OpenChat, Reply, Tick
    from broadcaster_desktop.whatsapp.selectors import SelectorPack

log = logging.getLogger(__name__)

S = AccountState
_PASSING = frozenset({S.STARTING, S.SYNCING})
_USABLE = frozenset({S.LINKED, S.RESTRICTED})
_STUCK = frozenset({S.LOGGED_OUT, S.STORAGE_ERROR, S.UNSUPPORTED_BROWSER})
"""States that the page leaves only when it is loaded anew, on the owner's word."""


@dataclass(frozen=True, slots=True)
class _Hands:
    """What works on the running page."""

    page: WebPage
    opener: ChatOpener
    composer: Composer
    media: Media


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
        self._pairing = Pairing(self._timing)
        self._bans = BanWatch()
        self._owner: int | None = None
        self._hands: _Hands | None = None
        self._opened: Opened | None = None
        self._left: Opened | None = None
        self._parted: tuple[Reply, ...] = ()
        self._written: Written | None = None
        self._shown: list[str] = []
        self._loaded_at = 0.0
        self._me = Own()

    def start(self) -> None:
        """Start the browser and load the page."""
        self._owner = threading.get_ident()
        found = find_browser(self._browser)
        log.info("starting %s for %s", found.name, self._address.key)
        browser = launch(found, self._profile, headless=self._headless)
        page = WebPage(browser, self._pack, self._timing)
        opener = ChatOpener(page, self._address, self._pack, self._await_list, self._still_loads, self._part)
        composer = Composer(page)
        self._hands = _Hands(page, opener, composer, Media(page, composer))
        self._load()

    def observe(self) -> Observation:
        """Look once; beside a code "Stay logged in" is ticked, or the link would die with the browser."""
        try:
            facts: Facts = self._page.ask("probe")
            seen, code, link_code = self._pairing.saw(self._settled(self._judge(facts)), facts)
            if facts["will_forget"]:
                self._pairing.stay_logged_in(self._page)
            hidden = facts["hidden"] or self._page.minimised()
        except AccountFault as fault:
            return Observation(fault.state, fault.evidence)
        except ConnectionFault as fault:
            log.info("no look at the page: %s", fault)
            return Observation(S.UNKNOWN, ("no_answer",))
        linked = seen.state in _USABLE
        until, why = self._bans.told(facts) if seen.state is S.BANNED else (None, "")
        if facts["qr"] is not None:
            self._me = Own()  # whoever links next is told anew
        if linked:
            self._pairing.linked()
        return Observation(
            seen.state,
            seen.evidence,
            code=code,
            link_code=link_code,
            progress=facts["progress"] if seen.state in _PASSING else None,
            phone=self._own_phone(facts) if linked else None,
            name=self._me.name if linked else None,
            hidden=hidden,
            phone_away="banner:phone_banner" in seen.evidence,
            until=until,
            why=why,
            downloading="banner:sync_banner" in seen.evidence,
        )

    def wait(self, seconds: float) -> None:
        """Let the page work."""
        self._page.wait(seconds)

    def begin_link(self) -> None:
        """Have a code to scan on show; a page that shows one, or is linked, stays as it is."""
        facts: Facts = self._page.ask("probe")
        was = self._judge(facts).state
        self._pairing.begun = was not in _USABLE
        by_phone = self._pairing.asks_by_phone or facts["link_code"]
        if (was in _STUCK and facts["qr"] is None) or (by_phone and was not in _USABLE):
            self._load_again()

    def new_code(self) -> None:
        """Press the reload button over an expired code; without one the page is loaded anew."""
        self._pairing.renew(self._page, self._load_again)

    def ask_link_code(self, phone: str) -> None:
        """Ask for a code to be typed into the phone."""
        self._pairing.ask(self._page, phone, self._load_again)

    def take_over(self) -> None:
        """Press "Use here"."""
        dialogs.press_button(self._page, "use_here")

    def canary(self) -> None:
        """Prove list and search, and header and composer in the own chat; the own name is read on the way."""
        self._await_list()
        missing = self._page.ask("missing", self._timing.composer * 1000, seconds=self._timing.composer)
        if missing:
            raise AccountFault(S.PAGE_CHANGED, tuple(missing))
        self._leave()
        with self._explained():
            try:
                self._me = own_chat(self._page, self._await_list)
            finally:
                self._part()

    def open_chat(self, phone: str) -> OpenChat:
        """Open and prove the chat with this number."""
        self._leave()
        limit = self._timing.composer
        quiet = self._timing.empty_quiet
        with self._explained():
            try:
                opened = self._own.opener.open(phone)
            finally:
                self._part()
            self._page.ask("toEnd", {"quiet": quiet * 1000, "ms": limit * 1000}, seconds=limit)
            self._opened = replace(opened, ids=tuple(self._page.ask("chatIds")))
        return self._opened.chat

    def outgoing(self, limit: int = 20) -> tuple[Bubble, ...]:
        """The last own messages."""
        return bubbles.outgoing(self._page, limit)

    def write(self, text: str, *, clear_ours: bool = False) -> None:
        """Write and read back."""
        self._written = None
        self._require_window()
        with self._explained(), self._own.opener.heeding_refusal(self._chat.chat.phone):
            self._written = self._own.composer.write(self._chat, text, clear_ours=clear_ours)

    def attach(self, files: tuple[Attachment, ...], caption: str, *, clear_ours: bool = False) -> None:
        """Give files, caption them, and read that back."""
        self._written = None
        self._require_window()
        with self._explained(), self._own.opener.heeding_refusal(self._chat.chat.phone):
            self._written = self._own.media.attach(self._chat, files, caption, clear_ours=clear_ours)

    def discard(self) -> None:
        """Take back what was written or attached."""
        written, self._written = self._written, None
        if written is None:
            return
        if written.place is Place.CAPTION:
            self._own.media.discard()
        else:
            self._own.composer.discard(written)

    def press_send(self) -> None:
        """Press once."""
        written, self._written = self._written, None
        if written is None:
            raise RuntimeError("press_send without write")
        self._require_window()
        with self._explained():
            self._shown = press_send(self._page, written)
        if written.place is Place.CAPTION:
            self._own.media.require_sent()

    def new_bubble(
        self, baseline: frozenset[str], text: str, *, within: float = 0.0, media: int = 0
    ) -> Bubble | None:
        """The message just sent; those shown when the button was pressed do not count either."""
        found = bubbles.new_bubble(self._page, baseline.union(self._shown), text, within, media)
        if found is not None and self._opened is not None:
            self._opened = replace(self._opened, ids=(*self._opened.ids, found.id))
        return found

    def tick(self, bubble_id: str) -> Tick | None:
        """The mark of an own message."""
        return bubbles.tick(self._page, bubble_id)

    def replies(self, since: frozenset[str] = frozenset()) -> tuple[Reply, ...]:
        """What came in after our last message, and into the chat before until it was left."""
        parted, self._parted = self._parted, ()
        return parted + (bubbles.replies(self._page, self._opened.chat.phone, since) if self._opened else ())

    def rows(self) -> tuple[ListRow, ...]:
        """The chats in the list."""
        return () if self._page.minimised() else rows.listed(self._page)

    def picture(self) -> bytes:
        """What the page shows now."""
        return self._page.picture()

    def reload(self) -> None:
        """Load the page anew."""
        self._opened = self._written = None
        self._pairing.was_linked = False
        self._own.composer.forget()
        self._own.media.forget()
        self._load()

    def recycle(self) -> None:
        """A new tab."""
        self._refuse_conflict()
        self._opened = self._left = self._written = None
        self._own.composer.forget()
        self._own.media.forget()
        self._page.reopen()
        self._load()

    def memory(self) -> int:
        """What the browser uses."""
        return self._page.memory()

    def unlink(self) -> None:
        """Log out through the page's own menu."""
        self._await_list()
        dialogs.log_out(self._page)

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
            was_linked=self._pairing.was_linked,
            linking=self._pairing.begun,
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

    def _leave(self) -> None:
        """The chat that is open will be another's in a moment."""
        self._left, self._opened, self._written = self._opened or self._left, None, None
        self._shown = []

    def _part(self) -> None:
        """Keep what came into the chat before while another was being opened."""
        if self._left is not None:
            with suppress(ConnectionFault, AccountFault):  # why the page does not answer is told elsewhere
                self._parted += bubbles.parted(self._page, self._left.chat.phone, self._left.ids)

    def _require_window(self) -> None:
        if self._page.minimised():
            raise WindowHidden("the window is minimised")

    def _own_phone(self, facts: Facts) -> str | None:
        digits = facts["own"] or self._me.digits
        return f"+{digits}" if digits else None

    def _settled(self, seen: Seen) -> Seen:
        """A page that was just loaded passes through screens that say nothing yet."""
        young = time.monotonic() - self._loaded_at < self._timing.unknown
        return Seen(S.STARTING, seen.evidence) if young and seen.state is S.UNKNOWN else seen

    def _load(self) -> None:
        self._loaded_at = time.monotonic()
        self._pairing.loaded()
        self._page.load(self._address.url)

    def _load_again(self) -> None:
        self._refuse_conflict()
        self._load()

    def _refuse_conflict(self) -> None:
        """A page in conflict is never loaded: that would take it over without the owner's word."""
        with suppress(ConnectionFault):  # it cannot even be looked at
            seen = self._judge(self._page.ask("probe"))
            if seen.state is S.CONFLICT:
                raise AccountFault(seen.state, seen.evidence)

    def _await_list(self) -> None:
        """Wait until the list can be used; raise the fault that the page's state is."""
        began = time.monotonic()
        while True:
            waited = time.monotonic() - began
            seen = self._judge(self._page.ask("probe"))
            dialogs.dismiss_news(self._page, seen.evidence)
            if seen.evidence == ("dialog:restricted",):  # it lies over the list; trying again makes it worse
                raise AccountFault(seen.state, seen.evidence)
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
