"""Files beside a text: attach button, menu, file chooser, preview, caption (fact sheet, sections 5 and 12).

Nothing is sent from here, and no file is given to anything but what takes such files: an input for pictures
alone makes a sticker of them.
"""

from __future__ import annotations

import logging
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from broadcaster_desktop.core.account import AccountState
from broadcaster_desktop.core.media import MediaKind
from broadcaster_desktop.core.message import canonical
from broadcaster_desktop.core.status import DeliveryReason
from broadcaster_desktop.whatsapp.channel import AccountFault, ChannelFault, ConnectionFault, RecipientFault
from broadcaster_desktop.whatsapp.web.composer import Written, known_by
from broadcaster_desktop.whatsapp.web.editor import Editor, Place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from broadcaster_desktop.core.media import Attachment
    from broadcaster_desktop.whatsapp.web.chat import Opened
    from broadcaster_desktop.whatsapp.web.chooser import Chooser
    from broadcaster_desktop.whatsapp.web.composer import Composer
    from broadcaster_desktop.whatsapp.web.page import WebPage

log = logging.getLogger(__name__)

_MOST_TRIED = 4
"""Entries of unknown words that are asked what they take."""
_GONE = 1.5
_QUESTIONS = 2


class Media:
    """The attachments of one page."""

    def __init__(self, page: WebPage, composer: Composer) -> None:
        self._page = page
        self._timing = page.timing
        self._composer = composer
        self._editor = Editor(page, Place.CAPTION)
        self._known: dict[str, str] = {}
        """The words of the menu's entries that were found by what they take."""

    def attach(
        self, chat: Opened, files: tuple[Attachment, ...], caption: str, *, clear_ours: bool
    ) -> Written:
        """Have the page show these files with this caption, ready to be sent; see `Channel.attach`."""
        self._composer.enter_empty(chat, caption, clear_ours=clear_ours)
        self._give(chat, files)
        names = tuple(file.path.name for file in files)
        try:
            self._await_preview(names)
            return Written(chat, self._write(chat, caption), Place.CAPTION, names)
        except ChannelFault as fault:
            self._take_back(fault)
            raise

    def forget(self) -> None:
        """The page is loaded anew, and may be another one."""
        self._editor.forget()
        self._known.clear()

    def discard(self) -> None:
        """Close the preview, files and caption with it; ConnectionFault when it stays."""
        if not self._page.ask("previewOpen"):
            return
        if not self._page.press(self._page.ask("previewCloseSpot", seconds=_GONE)):
            self._page.key("Escape")
        for _ in range(_QUESTIONS):
            answer = self._page.ask("closingAsked", _GONE * 1000, seconds=_GONE)
            if answer != "asked":
                break
            self._page.press(self._page.ask("discardSpot", seconds=_GONE))
        if not self._page.ask("previewGone", _GONE * 1000, seconds=_GONE):
            raise ConnectionFault("a preview cannot be closed")

    def require_sent(self) -> None:
        """After the press the preview goes; while it stays nobody knows whether it was heeded."""
        limit = self._timing.preview
        if not self._page.ask("previewGone", limit * 1000, seconds=limit):
            raise ConnectionFault("the preview stayed after the press")

    def _give(self, chat: Opened, files: tuple[Attachment, ...]) -> None:
        """Give the files to what takes them; AccountFault(PAGE_CHANGED), none given, when nothing does."""
        way = "document" if any(file.kind is MediaKind.DOCUMENT for file in files) else "media"
        try:
            chooser = self._chooser(way, several=len(files) > 1)
        except ChannelFault:
            with suppress(ChannelFault):  # the first fault is told
                self._close_menu()
            raise
        self._close_menu()
        if chooser is None:
            raise AccountFault(AccountState.PAGE_CHANGED, ("attach",))
        if not self._page.ask("readyForFiles", known_by(chat)):
            raise ConnectionFault("another chat came to the front")
        self._page.give_files(chooser, [file.path for file in files])

    def _chooser(self, way: str, *, several: bool) -> Chooser | None:
        """What takes files of this way, found by the menu's words, by what is unseen there, or by asking."""

        def fits(chooser: Chooser | None) -> bool:
            return chooser is not None and takes(chooser.accept, way) and (chooser.multiple or not several)

        items = self._open_menu()
        named = [item for item in items if item["way"] == way or item["words"] == self._known.get(way)]
        for item in named[:1]:
            chooser = self._press_item(item)
            if chooser is not None:
                return chooser if fits(chooser) else None
        unseen = [chooser for chooser in self._page.file_inputs() if chooser.accept and fits(chooser)]
        if len(unseen) == 1:
            return unseen[0]
        if named:
            return None
        for item in self._unknown(items):
            chooser = self._press_item(item)
            if fits(chooser):
                self._known[way] = item["words"]
                return chooser
            self._close_opened()
        return None

    def _unknown(self, items: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
        """Entries of unknown words, the menu open for each; what it asks for tells one from the other."""
        unknown = [item for item in items if not item["way"] and item["words"]]
        for number, item in enumerate(unknown[:_MOST_TRIED]):
            if number:
                self._open_menu()
            yield item

    def _open_menu(self) -> list[dict[str, Any]]:
        self._close_menu()
        limit = self._timing.write
        if not self._page.press(self._page.ask("attachSpot", limit * 1000, seconds=limit)):
            raise AccountFault(AccountState.PAGE_CHANGED, ("attach_button",))
        limit = self._timing.panel
        found: list[dict[str, Any]] = self._page.ask("attachItems", limit * 1000, seconds=limit + _GONE)
        return [{**item, "number": number} for number, item in enumerate(found)]

    def _close_menu(self) -> None:
        self._escape("menuOpen", "menuGone")

    def _close_opened(self) -> None:
        """Close the dialog that an entry of the menu opened."""
        self._escape("modalCount", "modalsGone")

    def _escape(self, is_open: str, gone: str) -> None:
        """Leave what is open; with nothing open the key would close the chat."""
        if self._page.ask(is_open):
            self._page.key("Escape")
            if not self._page.ask(gone, _GONE * 1000, seconds=_GONE):
                raise ConnectionFault("a menu stays open")

    def _press_item(self, item: dict[str, Any]) -> Chooser | None:
        spot = self._page.ask("itemSpot", item, seconds=_GONE)
        chooser = self._page.press_for_files(spot, self._timing.panel)
        wants = "not there to press" if spot is None else "nothing" if chooser is None else chooser.accept
        log.info("the menu's entry %d (%s) asks for: %s", item["number"], item["way"] or "unknown", wants)
        return chooser

    def _await_preview(self, names: tuple[str, ...]) -> None:
        limit = self._timing.preview
        found = self._page.ask("previewComes", {"names": names, "ms": limit * 1000}, seconds=limit)
        if found.get("come"):
            return
        if found.get("dialog"):
            raise AccountFault(AccountState.PAGE_CHANGED, ("attach",))
        if found.get("refused") or (found["said"] and not found["opened"]):
            log.info("a file was refused, in %s words", "known" if found.get("refused") else "unknown")
            raise RecipientFault(DeliveryReason.MEDIA_REJECTED)
        raise ConnectionFault("no preview came")

    def _write(self, chat: Opened, caption: str) -> str:
        there = self._page.ask("enterCaption", known_by(chat))
        if there is None or canonical(there["draft"]):
            raise ConnectionFault("somebody else is at the preview")
        if not there["same"]:
            raise ConnectionFault("another chat came to the front")
        if there["spot"]:
            self._page.press(there["spot"])
        return self._editor.write(caption, known_by(chat)) if caption else there["draft"]

    def _take_back(self, fault: ChannelFault) -> None:
        """Leave nothing of the files behind; a preview that stays is more than one person's matter."""
        try:
            if self._page.press(self._page.ask("refusalSpot", seconds=_GONE)) or isinstance(
                fault, RecipientFault
            ):
                limit = self._timing.panel
                self._page.ask("refusalGone", limit * 1000, seconds=limit)
            self.discard()
        except ChannelFault:
            if isinstance(fault, RecipientFault):
                raise


def takes(accept: str, way: str) -> bool:
    """Whether an input with this `accept` is for pictures and videos ("media"), or for any file ("document").

    One for pictures alone makes stickers (fact sheet, section 5).
    """
    kinds = {kind.strip().lower() for kind in accept.split(",")} - {""}
    if way == "document":
        return not kinds or bool(kinds & {"*", "*/*"})
    return all(any(kind.startswith(start) for kind in kinds) for start in ("image/", "video/"))
