"""The words for what happened with a person."""

from __future__ import annotations

from dataclasses import dataclass
from functools import singledispatch

from broadcaster_desktop.core.consent import Answer
from broadcaster_desktop.core.history import (
    Past,
    PastAdded,
    PastChange,
    PastConsent,
    PastImport,
    PastMessage,
    PastOptOut,
    PastReply,
)
from broadcaster_desktop.core.records import DeliveryRow, OptOutRow
from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, fill
from broadcaster_desktop.ui import words
from broadcaster_desktop.ui.i18n import phone
from broadcaster_desktop.ui.pages.person import standing
from broadcaster_desktop.ui.theme.tokens import Tone
from broadcaster_desktop.ui.widgets.icons import Glyph
from broadcaster_desktop.ui.widgets.status import Status

_LONGEST = 160
"""Letters of a message that are shown."""

_MESSAGE = QT_TRANSLATE_NOOP("person", "Message of {campaign}")
_REPLIED = QT_TRANSLATE_NOOP("person", "Replied “{words}”")
_ANSWERS = {
    None: QT_TRANSLATE_NOOP("person", "Waits for your answer"),
    Answer.STOP: QT_TRANSLATE_NOOP("person", "No more messages since then"),
    Answer.GO_ON: QT_TRANSLATE_NOOP("person", "By your word messages go on"),
}
_ADDED = QT_TRANSLATE_NOOP("person", "Added by hand")
_CAME_WITH = QT_TRANSLATE_NOOP("person", "Came with the file {file}")
_CHANGED_BY = QT_TRANSLATE_NOOP("person", "Changed by the file {file}")
_MERGED = QT_TRANSLATE_NOOP("person", "You made two contacts one")
_CHANGED = QT_TRANSLATE_NOOP("person", "You changed the contact")
_UNDONE = QT_TRANSLATE_NOOP("person", "It was undone since")
_NEW_NAME = QT_TRANSLATE_NOOP("person", "Name: {name}")
_NO_NAME = QT_TRANSLATE_NOOP("person", "Name removed")
_NEW_NUMBER = QT_TRANSLATE_NOOP("person", "Phone: {phone}")
_TAGS = QT_TRANSLATE_NOOP("person", "Tags")
_AGREED = QT_TRANSLATE_NOOP("person", "Agreed. {purpose}")
_TAKEN_BACK = QT_TRANSLATE_NOOP("person", "Taken back. {purpose}")
_LISTED = QT_TRANSLATE_NOOP("person", "Put on the do-not-message list")
_LIFTED = QT_TRANSLATE_NOOP("person", "Taken off the do-not-message list")


@dataclass(frozen=True, slots=True)
class Told:
    """How one thing of a history is told."""

    glyph: Glyph
    title: str
    more: str = ""
    status: Status | None = None
    campaign: int | None = None
    """The campaign it leads to."""


@singledispatch
def tell(past: Past) -> Told:
    """One thing of a history in words."""
    raise NotImplementedError(type(past).__name__)


@tell.register
def _(past: PastMessage) -> Told:
    row = DeliveryRow(0, "", "", past.status, past.reason, 0, past.at, past.by_owner)
    text = " ".join(past.text.split())
    shown = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
    why = words.delivery_reason(past.reason)
    more = "\n".join(part for part in (f"{why}." if why else "", shown) if part)
    title = fill(standing.say(_MESSAGE), {"campaign": past.campaign_name})
    return Told(Glyph.CAMPAIGNS, title, more, words.person(row), past.campaign)


@tell.register
def _(past: PastReply) -> Told:
    title = fill(standing.say(_REPLIED), {"words": " ".join(past.text.split())})
    return Told(Glyph.PHONE, title, standing.say(_ANSWERS[past.answer]))


@tell.register
def _(past: PastAdded) -> Told:
    if past.file is None:
        return Told(Glyph.ADD, standing.say(_ADDED))
    return Told(Glyph.FILE, fill(standing.say(_CAME_WITH), {"file": past.file}))


@tell.register
def _(past: PastImport) -> Told:
    return Told(Glyph.FILE, fill(standing.say(_CHANGED_BY), {"file": past.file}))


@tell.register
def _(past: PastChange) -> Told:
    what = []
    if past.name is not None:
        what.append(
            fill(standing.say(_NEW_NAME), {"name": past.name}) if past.name else standing.say(_NO_NAME)
        )
    if past.phone is not None:
        what.append(fill(standing.say(_NEW_NUMBER), {"phone": phone(past.phone)}))
    if past.tags:
        what.append(standing.say(_TAGS))
    lines = [", ".join([*what, *past.fields]), standing.say(_UNDONE) if past.undone else ""]
    title = standing.say(_MERGED if past.merged else _CHANGED)
    return Told(Glyph.FIXED, title, "\n".join(filter(None, lines)))


@tell.register
def _(past: PastConsent) -> Told:
    entry = past.entry
    purpose = standing.say(standing.PURPOSES[entry.purpose])
    title = fill(standing.say(_AGREED if entry.granted else _TAKEN_BACK), {"purpose": purpose})
    return Told(Glyph.OK if entry.granted else Glyph.STOP, title, standing.source(entry.source))


@tell.register
def _(past: PastOptOut) -> Told:
    if not past.on:
        return Told(Glyph.PLAY, standing.say(_LIFTED), past.note)
    entry = OptOutRow(None, past.cause, past.note, past.at)
    return Told(Glyph.BLOCK, standing.say(_LISTED), standing.listed(entry))


TONE_OF_GLYPH = {Glyph.BLOCK: Tone.DANGER, Glyph.OK: Tone.SUCCESS}
"""Colour where it repeats what the words say; all else is neutral."""
