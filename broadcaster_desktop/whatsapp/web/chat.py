"""Opening the chat with a number, and the proof that it is that one; nothing is written on the way.

Ways, in this order: the list's search, the New chat panel, the deep link with empty text (WhatsApp Web fact
sheet, sections 2, 11.4 and 12).
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from broadcaster_desktop.core.account import AccountState
from broadcaster_desktop.core.status import DeliveryReason
from broadcaster_desktop.whatsapp.channel import (
    AccountFault,
    ConnectionFault,
    OpenChat,
    RecipientFault,
    Unreachable,
)
from broadcaster_desktop.whatsapp.web import drawer
from broadcaster_desktop.whatsapp.web.own import close_panel
from broadcaster_desktop.whatsapp.web.rows import one_form

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from broadcaster_desktop.whatsapp.address import PageAddress
    from broadcaster_desktop.whatsapp.selectors import SelectorPack
    from broadcaster_desktop.whatsapp.web.page import WebPage

_MOST_NAMES = 3
"""Rows with a name only that are opened to look at their number; more mean that the search did not filter."""
_NOT_FOUND = 404
_INTERRUPTIONS = 3
"""Dialogs of the page's own that a link may meet before it is given up."""


@dataclass(frozen=True, slots=True)
class Opened:
    """An open chat, the words of its header and the messages it shows: by both it is known again."""

    chat: OpenChat
    title: str
    ids: tuple[str, ...] = ()


class ChatOpener:
    """Opens chats on one page."""

    def __init__(
        self,
        page: WebPage,
        address: PageAddress,
        pack: SelectorPack,
        await_list: Callable[[], None],
        still_loads: Callable[[], bool],
        part: Callable[[], None],
    ) -> None:
        self._page = page
        self._timing = page.timing
        self._address = address
        self._pack = pack
        self._await_list = await_list
        self._still_loads = still_loads
        self._part = part
        self._folder_link = False
        self._shows_no_number = False
        """The chat opened last has a drawer that was read, and in it stands no number."""

    def open(self, phone: str) -> Opened:
        """Open the chat with this number (E.164)."""
        digits = phone.removeprefix("+")
        with self.heeding_refusal(phone):
            for way in (self._by_search, self._by_panel, self._by_link):
                opened = way(phone, digits)
                if opened is not None:
                    return opened
            if self._shows_no_number:  # the page was asked for the number itself, last of all
                raise RecipientFault(DeliveryReason.SEND_FAILED)
            raise AccountFault(AccountState.PAGE_CHANGED, ("chat_unproved",))

    @contextmanager
    def heeding_refusal(self, phone: str) -> Iterator[None]:
        """A chat may show for a moment before the number is told to be nobody's (fact sheet, section 2)."""
        try:
            yield
        except AccountFault as fault:
            if fault.state is AccountState.PAGE_CHANGED:
                self._heed_refusal(phone.removeprefix("+"))
            raise

    def _by_search(self, phone: str, digits: str) -> Opened | None:
        there = self._enter_search()
        if there is None:
            return None
        self._type(digits)
        limit = self._timing.search
        wanted = {"digits": digits, "ms": limit * 1000, "quiet": self._timing.search_quiet * 1000}
        found = self._page.ask("searched", wanted, seconds=limit)
        if found.get("exact"):
            self._page.press(found)
            return self._prove(phone, digits, "search_row", before=there["title"])
        return self._by_names(phone, digits, found["names"])

    def _enter_search(self) -> dict[str, Any] | None:
        """Ready to type into the list's search; None when there is none that can be used."""
        there: dict[str, Any] | None = self._page.ask("enterSearch")
        if there is None:
            self._await_list()
        elif "title" in there:
            return there
        else:
            close_panel(self._page)
        there = self._page.ask("enterSearch")
        return there if there and "title" in there else None

    def _by_names(self, phone: str, digits: str, names: list[str]) -> Opened | None:
        """Saved people and businesses show a name; only the chat itself tells whose it is."""
        if len(names) > _MOST_NAMES:
            return None
        for number, name in enumerate(names):
            before = self._page.ask("noteChat")
            if self._page.press(self._page.ask("nameSpot", number)):
                opened = self._prove(phone, digits, "search_row", before=before, title=name)
                if opened is not None:
                    return opened
        return None

    def _by_panel(self, phone: str, digits: str) -> Opened | None:
        timing = self._timing
        if not self._page.press(self._page.ask("newChatSpot")):
            return None
        there = self._page.ask("enterPanel", timing.panel * 1000, seconds=timing.panel)
        if not there:
            return None
        self._type(phone)
        spot = self._page.ask(
            "panelFound", {"digits": digits, "ms": timing.lookup * 1000}, seconds=timing.lookup
        )
        if not self._page.press(spot):
            close_panel(self._page)
            return None
        return self._prove(phone, digits, "panel_row", before=there["title"], title=spot.get("title"))

    def _by_link(self, phone: str, digits: str) -> Opened | None:
        self._await_list()  # loading a page anew would take a conflict over
        self._part()
        self._load_link(digits)
        end = self._follow_link(digits)
        if end["end"] == "chat":
            return self._prove(phone, digits, "deep_link", title=end["title"])
        if end["end"] == "not_on_whatsapp":
            self._refuse_unknown()
        if end["end"] == "unreadable":
            raise AccountFault(AccountState.PAGE_CHANGED, ("chat",))
        if not self._still_loads():
            self._await_list()  # what came instead of the chat is the fault, where it is known
        kind = Unreachable if self._still_loads() else ConnectionFault
        raise kind(f"the link led nowhere: {end['end']}")

    def _follow_link(self, digits: str) -> dict[str, Any]:
        """Where the link led; dialogs of the page itself on the way, such as its news, are answered."""
        timing = self._timing
        limits = {
            "stays": timing.link_stays,
            "stuck": timing.link_stuck,
            "silence": timing.link_silence,
            "total": timing.link_total,
        }
        arg = {"digits": digits, **{key: value * 1000 for key, value in limits.items()}}
        end: dict[str, Any] = {}
        for _ in range(_INTERRUPTIONS):
            end = self._page.ask("linkEnd", arg, seconds=timing.link_total)
            if end["end"] not in ("state", "other"):
                break
            self._await_list()
        return end

    def _load_link(self, digits: str) -> None:
        status = self._page.load(self._address.chat_url(digits, folder=self._folder_link))
        if status == _NOT_FOUND:
            self._folder_link = not self._folder_link
            self._page.load(self._address.chat_url(digits, folder=self._folder_link))

    def _refuse_unknown(self) -> None:
        if self._page.press(self._page.ask("dialogSpot")):
            self._page.ask("modalsGone", 1000, seconds=1)
        raise RecipientFault(DeliveryReason.NOT_ON_WHATSAPP)

    def _prove(
        self, phone: str, digits: str, way: str, *, before: str = "", title: str | None = None
    ) -> Opened | None:
        """The open chat if it is proved to be this number's; None when it is another's."""
        timing = self._timing
        self._shows_no_number = False
        arg = {
            "digits": digits,
            "title": title,
            "before": before,
            "quiet": timing.empty_quiet * 1000,
            "composer": timing.composer * 1000,
            "ms": timing.chat * 1000,
        }
        facts = self._page.ask("chatOpened", arg, seconds=2 * timing.chat + timing.composer)
        if facts is None or facts["modals"]:
            self._after_dialog(digits)
            return None
        if facts["unreadable"]:
            raise AccountFault(AccountState.PAGE_CHANGED, (facts["unreadable"],))
        proof = self._whose(facts, digits, by_number=title is None or way == "deep_link")
        if proof is None:
            return None
        self._check_writable(facts)
        name = "" if facts["number"] else one_form(facts["title"])
        return Opened(OpenChat(phone, facts["spoken"], (way, proof), name), facts["title"])

    def _after_dialog(self, digits: str) -> None:
        """No chat came, or a dialog lies over it: a refusal is the recipient's, else go the next way."""
        self._heed_refusal(digits)
        self._await_list()

    def _heed_refusal(self, digits: str) -> None:
        if self._page.ask("lookup", digits) == "not_on_whatsapp":
            self._refuse_unknown()

    def _whose(self, facts: dict[str, Any], digits: str, *, by_number: bool) -> str | None:
        """The signal that proves the open chat; None when there is none.

        A drawer with several numbers may be a group's: it proves a chat only if the page itself was asked for
        this number and showed one (`by_number`), never if a mere name led there.
        """
        if facts["number"]:
            return "header_number" if facts["number"] == digits else None
        shown = drawer.numbers(self._page)
        self._shows_no_number = shown == []
        numbers = shown or []
        proved = digits in numbers if by_number else numbers == [digits]
        return "drawer_number" if proved else None

    def _check_writable(self, facts: dict[str, Any]) -> None:
        """A chat without a composer: new chats are refused, or this one is closed to us."""
        if facts["composer"]:
            return
        barred = bool(facts["bar"]) and not facts["spoken"]
        if facts["restricted"] or self._pack.says("restricted", facts["bar"]) or barred:
            raise RecipientFault(DeliveryReason.REFUSED_NEW_CHAT)
        if facts["bar"]:
            raise RecipientFault(DeliveryReason.SEND_FAILED)
        raise AccountFault(AccountState.PAGE_CHANGED, ("composer",))

    def _type(self, text: str) -> None:
        """Replace what the focused field holds: trusted text, its last sign by a real key.

        Pages filter on input events or on keys (fact sheet, sections 2 and 12); this gives them both.
        """
        self._page.insert(text[:-1])
        self._page.key(text[-1])
