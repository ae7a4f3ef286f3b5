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

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

FORMAT = 1
"""The pack format this program reads."""

LANGUAGES = ("en", "hi", "mr", "ar")

ELEMENTS = frozenset(
    [
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
        "menu_button",
        "menu_log_out",
        "message",
        "message_text",
        "meta",
        "modal",
        "new_chat_button",
        "new_chat_panel",
        "not_send",
        "panel_back",
        "panel_box",
        "phone_entry",
        "phone_next",
        "progress",
        "qr_box",
        "quoted",
        "restricted_bar",
        "row",
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
        "emoji",
        "link_by_phone",
        "log_out",
        "menu",
        "messages_heading",
        "new_chat",
        "next",
        "ok",
        "own_member",
        "phone_number",
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
        "conflict",
        "connecting",
        "deprecated",
        "group_members",
        "not_on_whatsapp",
        "offline",
        "own_suffix",
        "phone_banner",
        "restricted",
        "service_unavailable",
        "starting_chat",
        "storage_error",
        "sync_banner",
        "terms",
        "unsupported_browser",
        "update_banner",
        "whats_new",
    ]
)
TICKS = frozenset({"clock", "single", "double"})

_KINDS: dict[str, tuple[frozenset[str], str]] = {
    "css": (frozenset(), "text"),
    "testid": (frozenset(), "list"),
    "icon": (frozenset({"up"}), "list"),
    "label": (frozenset({"of"}), "labels"),
    "text": (frozenset({"of"}), "labels"),
}
"""The kinds of signal: what may stand beside each, and what its own value has to be."""


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
    """The pack this program was shipped with."""
    return load_pack(resource("selectors", "whatsapp_web.json"))


def load_pack(path: Path) -> SelectorPack:
    """Read and check a pack; raises PackError."""
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise PackError(f"{path.name}: {error}") from error
    return check_pack(document)


def check_pack(document: object) -> SelectorPack:
    """Check a pack that was read; raises PackError."""
    if not isinstance(document, dict):
        raise PackError("pack: not an object")
    for problem in _problems(document):
        raise PackError(problem)
    phrases = {
        key: tuple(plain_text(wording) for wordings in languages.values() for wording in wordings)
        for key, languages in document["phrases"].items()
    }
    return SelectorPack(document["name"], document["version"], document["date"], document, phrases)


def plain_text(text: str) -> str:
    """The form in which texts of pages are compared: canonical, lower case, on one line."""
    return " ".join(canonical(text).casefold().split())


def _problems(document: dict[str, Any]) -> Iterator[str]:
    if document.get("format") != FORMAT:
        yield f"format: {document.get('format')!r} is not {FORMAT}"
    if not isinstance(document.get("version"), int) or document["version"] < 1:
        yield "version: not a whole number from 1 up"
    yield from (f"{key}: not a text" for key in ("name", "date") if not isinstance(document.get(key), str))
    yield from _section_problems(document, "elements", ELEMENTS)
    yield from _section_problems(document, "labels", LABELS)
    yield from _section_problems(document, "phrases", PHRASES)
    yield from _section_problems(document, "ticks", TICKS)
    for element, signals in document["elements"].items():
        yield from _element_problems(f"elements.{element}", signals, document["labels"])
    for section in ("labels", "phrases"):
        for key, languages in document[section].items():
            yield from _wording_problems(f"{section}.{key}", languages)
    for tick, icons in document["ticks"].items():
        if not _is_texts(icons):
            yield f"ticks.{tick}: not a list of icon names"


def _section_problems(document: dict[str, Any], section: str, needed: frozenset[str]) -> Iterator[str]:
    entries = document.get(section)
    if not isinstance(entries, dict):
        yield f"{section}: not an object"
        return
    yield from (f"{section}.{key}: missing" for key in sorted(needed - entries.keys()))


def _element_problems(place: str, signals: object, labels: Mapping[str, object]) -> Iterator[str]:
    if not isinstance(signals, list) or not signals:
        yield f"{place}: not a list of signals"
        return
    for number, signal in enumerate(signals):
        yield from _signal_problems(f"{place}[{number}]", signal, labels)


def _signal_problems(place: str, signal: object, labels: Mapping[str, object]) -> Iterator[str]:
    kinds = [kind for kind in _KINDS if isinstance(signal, dict) and kind in signal]
    if not isinstance(signal, dict) or len(kinds) != 1:
        yield f"{place}: needs exactly one of {', '.join(_KINDS)}"
        return
    kind = kinds[0]
    beside, form = _KINDS[kind]
    yield from (f"{place}.{key}: unknown" for key in signal.keys() - beside - {kind})
    yield from (f"{place}.{key}: not a text" for key in beside & signal.keys() if not _is_text(signal[key]))
    value = signal[kind]
    if not (_is_text(value) if form == "text" else _is_texts(value)):
        yield f"{place}.{kind}: wrong value"
    elif form == "labels":
        yield from (f"{place}.{kind}: no label {key!r}" for key in value if key not in labels)


def _wording_problems(place: str, languages: object) -> Iterator[str]:
    if not isinstance(languages, dict):
        yield f"{place}: not an object of languages"
        return
    yield from (f"{place}.{lang}: missing" for lang in LANGUAGES if lang not in languages)
    yield from (
        f"{place}.{lang}: not a list of texts" for lang in languages if not _is_texts(languages[lang])
    )


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _is_texts(value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(map(_is_text, value))
