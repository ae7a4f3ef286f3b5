"""The rows of the chat list, and the form in which names of chats are told."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, TypedDict

from broadcaster_desktop.core.message import canonical
from broadcaster_desktop.whatsapp.channel import ListRow, Speaker
from broadcaster_desktop.whatsapp.web.bubbles import TICKS

if TYPE_CHECKING:
    from broadcaster_desktop.whatsapp.web.page import WebPage

_QUOTES = "\"'\u00ab\u00bb\u2018\u2019\u201c\u201d\u201e"
_REACTION = re.compile(rf"[:\uff1a]\s*[{_QUOTES}].*[{_QUOTES}]$", re.DOTALL)
"""How the preview of a reaction ends: with the words that were reacted to."""


class RowFacts(TypedDict):
    """A row; see js/rows.js."""

    title: str
    digits: str
    unread: bool
    preview: str
    own: bool
    named: bool
    typing: bool
    reacted: bool
    tick: str | None


def one_form(title: str) -> str:
    """A name of a chat, so that header and row tell it alike: nothing invisible, one blank between words."""
    return " ".join(canonical(title).split())


def listed(page: WebPage) -> tuple[ListRow, ...]:
    """The chats in the list; a search left in it is taken back first."""
    if page.ask("enterSearchIfTyped"):
        page.key("Delete")
        page.ask("listBack", page.timing.search * 1000, seconds=page.timing.search)
    return tuple(map(_row, page.ask("rows")))


def _row(facts: RowFacts) -> ListRow:
    last = _last(facts)
    return ListRow(
        title=one_form(facts["title"]),
        phone=f"+{facts['digits']}" if facts["digits"] else None,
        unread=facts["unread"],
        last=last,
        tick=TICKS.get(facts["tick"] or "") if last is Speaker.OWN else None,
        preview=facts["preview"],
        group=facts["named"],
    )


def _last(facts: RowFacts) -> Speaker | None:
    """Own by a known mark or by name; whatever else is shown was said by the other (section 12)."""
    if facts["typing"]:
        return None
    if facts["own"]:
        return Speaker.OWN
    if _is_reaction(facts):
        return None
    return Speaker.OTHER if facts["preview"] else None


def _is_reaction(facts: RowFacts) -> bool:
    """Whether it says that somebody reacted: by its words, or by who, with what, and to which words.

    In a language whose word for it is not known, the person's own name and an emoji stand before the words.
    """
    quoted = _REACTION.search(facts["preview"])
    if quoted is None:
        return False
    who, name, with_what = one_form(facts["preview"][: quoted.start()]).partition(one_form(facts["title"]))
    return facts["reacted"] or (
        bool(name) and any(unicodedata.category(sign) == "So" for sign in who + with_what)
    )
