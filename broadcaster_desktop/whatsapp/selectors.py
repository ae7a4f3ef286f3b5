"""The selector pack: what the driver looks for on WhatsApp Web, as data that can be replaced without code.

Each element has an ordered list of independent signals; labels and phrases are given per language. Facts:
WhatsApp Web fact sheet, sections 1-6, 11.3 and 12.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from broadcaster_desktop.core.message import canonical
from broadcaster_desktop.paths import resource
from broadcaster_desktop.whatsapp.pack_rules import Wanted, problems

if TYPE_CHECKING:
    from collections.abc import Mapping

FORMAT = 1
"""The pack format this program reads."""
NAME = "whatsapp-web"
"""The page a pack has to be for."""
MOST_BYTES = 256 * 1024
"""A pack larger than this is not read."""

LANGUAGES = ("en", "hi", "mr", "ar")

ELEMENTS = frozenset(
    [
        "attach_button",
        "attach_document",
        "attach_item",
        "attach_media",
        "attach_other",
        "banner_offline",
        "banner_phone",
        "block_bar",
        "bubble",
        "chat",
        "chat_header",
        "chat_list",
        "chat_title",
        "composer",
        "dialog_cancel",
        "dialog_ok",
        "drawer",
        "drawer_close",
        "failed",
        "footer",
        "link_by_phone",
        "link_code",
        "link_hint",
        "loading_screen",
        "media_close",
        "menu_button",
        "menu_log_out",
        "message",
        "message_text",
        "meta",
        "modal",
        "new_chat_button",
        "new_chat_panel",
        "not_send",
        "notice",
        "panel_back",
        "panel_box",
        "phone_entry",
        "phone_next",
        "progress",
        "qr_box",
        "quoted",
        "restricted_bar",
        "row",
        "row_preview",
        "row_title",
        "search_box",
        "send_button",
        "sender_you",
        "side",
        "splash",
        "stay_logged_in",
        "tail_in",
        "tail_out",
        "unread_badge",
    ]
)
LABELS = frozenset(
    [
        "attach",
        "back",
        "cancel",
        "chat_list",
        "close",
        "continue",
        "discard",
        "document",
        "emoji",
        "groups_heading",
        "link_by_phone",
        "log_out",
        "menu",
        "messages_heading",
        "new_chat",
        "next",
        "not_sent",
        "ok",
        "other_attachments",
        "own_member",
        "phone_number",
        "photos_videos",
        "quoted_message",
        "read_more",
        "search_chats",
        "search_name_or_number",
        "send",
        "tick_clock",
        "tick_delivered",
        "tick_read",
        "tick_sent",
        "use_here",
        "voice_message",
        "you",
    ]
)
PHRASES = frozenset(
    [
        "banned",
        "call",
        "conflict",
        "connecting",
        "deprecated",
        "file_refused",
        "group_members",
        "loading",
        "new_terms",
        "not_on_whatsapp",
        "offline",
        "own_suffix",
        "phone_banner",
        "reacted",
        "restricted",
        "service_unavailable",
        "starting_chat",
        "storage_error",
        "sync_banner",
        "terms",
        "typing",
        "unsupported_browser",
        "update_banner",
        "whats_new",
    ]
)
TICKS = frozenset({"clock", "single", "double"})

SINGLE = {
    "block_bar": "the words at the foot of the chat are read beside it",
    "bubble": "the script takes the widest part of the message instead",
    "chat_title": "the script takes the header's largest words instead",
    "dialog_ok": "the script takes a dialog's only button; a button named OK may stand beside others",
    "loading_screen": "the bar of progress is looked for as an element of its own",
    "meta": "what is not named so is told from the text by its clock",
    "new_chat_panel": "the script takes what lies around the panel's box instead",
    "restricted_bar": "the words at the foot of the chat are read beside it",
    "sender_you": "a tail, a tick or the side of the panel says the same",
    "side": "the script takes what holds list and search together instead",
    "splash": "the sheet names one sign; without it the page is unknown and nothing is sent",
    "stay_logged_in": "the sheet names one sign; any other box to tick may mean something else",
    "tail_in": "an icon is read at three places; the side of the panel says the same",
    "tail_out": "an icon is read at three places; a tick or the side of the panel says the same",
}
"""Elements with one sign only in the fact sheet, and why it is enough: a guess could hit something else."""

_WANTED = Wanted(FORMAT, NAME, ELEMENTS, LABELS, PHRASES, TICKS, LANGUAGES, frozenset(SINGLE))


class PackError(ValueError):
    """A selector pack that cannot be used; the message names the first bad place."""


@dataclass(frozen=True, slots=True)
class SelectorPack:
    """A checked pack."""

    name: str
    version: int
    date: str
    document: Mapping[str, Any]
    """The whole pack as read, to be handed to the page."""
    _phrases: Mapping[str, tuple[str, ...]]

    def says(self, phrase: str, text: str) -> bool:
        """Whether `text` contains one of this phrase's wordings in any language."""
        plain = plain_text(text)
        return any(wording in plain for wording in self._phrases[phrase])


def built_in_pack() -> SelectorPack:
    """The pack this program was shipped with; raises PackError when its file is damaged."""
    return read_pack(built_in_bytes())


def built_in_bytes() -> bytes:
    """That pack's file; raises PackError when it cannot be read."""
    path = resource("selectors", "whatsapp_web.json")
    try:
        return path.read_bytes()
    except OSError as error:
        raise PackError(f"{path.name}: {error}") from error


def read_pack(data: bytes, name: str = "pack") -> SelectorPack:
    """Read and check a pack; raises PackError, whatever the bytes are."""
    if len(data) > MOST_BYTES:
        raise PackError(f"{name}: more than {MOST_BYTES} bytes")
    try:
        document = json.loads(
            data.decode("utf-8"), object_pairs_hook=_without_twins, parse_constant=_refuse_constant
        )
    except (ValueError, RecursionError) as error:
        raise PackError(f"{name}: {error}") from error
    return check_pack(document)


def check_pack(document: object) -> SelectorPack:
    """Check a pack that was read (the rules: `pack_rules`); raises PackError."""
    if not isinstance(document, dict):
        raise PackError("pack: not an object")
    for problem in problems(document, _WANTED):
        raise PackError(problem)
    phrases = {
        key: tuple(plain_text(wording) for wordings in languages.values() for wording in wordings)
        for key, languages in document["phrases"].items()
    }
    return SelectorPack(document["name"], document["version"], document["date"], document, phrases)


def _without_twins(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object in which no key stands twice: readers disagree on which of them counts."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice in one object")
    return found


def _refuse_constant(word: str) -> object:
    raise ValueError(f"{word} is no JSON")


def plain_text(text: str) -> str:
    """The form in which texts of pages are compared: canonical, lower case, on one line."""
    return " ".join(canonical(text).casefold().split())
