"""The words for whether a person may be messaged, and for what the ledger says of their consents."""

from __future__ import annotations

from pathlib import PureWindowsPath

from PySide6.QtCore import QCoreApplication

from broadcaster_desktop.core.records import ConsentRow, OptOutRow, Purpose
from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, fill
from broadcaster_desktop.ui.i18n import NAMES, Language, day
from broadcaster_desktop.ui.pages.person.facts import Facts
from broadcaster_desktop.ui.theme.tokens import Tone
from broadcaster_desktop.ui.widgets.icons import Glyph
from broadcaster_desktop.ui.widgets.status import Status

OUT = (QT_TRANSLATE_NOOP("person", "Do not message"), Tone.DANGER, Glyph.BLOCK)
MAY = (QT_TRANSLATE_NOOP("person", "May be messaged"), Tone.SUCCESS, Glyph.OK)
HAS_NOT = (QT_TRANSLATE_NOOP("person", "Has not agreed"), Tone.NEUTRAL, Glyph.UNSURE)

AGREED = (QT_TRANSLATE_NOOP("person", "Agreed"), Tone.SUCCESS, Glyph.OK)
TAKEN_BACK = (QT_TRANSLATE_NOOP("person", "Taken back"), Tone.WARN, Glyph.STOP)
NOTHING = (QT_TRANSLATE_NOOP("person", "Nothing noted"), Tone.NEUTRAL, Glyph.UNSURE)

_CAUSES = {
    "owner": QT_TRANSLATE_NOOP("person", "You put this number on the do-not-message list on {day}."),
    "reply": QT_TRANSLATE_NOOP("person", "Replied “{words}” on {day}."),
    "import": QT_TRANSLATE_NOOP("person", "On the do-not-message list since {day}, from a list of yours."),
}
_AGREED_ON = QT_TRANSLATE_NOOP("person", "Agreed on {day}: {source}.")
_TOOK_BACK = QT_TRANSLATE_NOOP("person", "Took the consent to marketing back on {day}.")
_NOBODY_SAID = QT_TRANSLATE_NOOP(
    "person", "No consent to marketing is noted; campaigns leave this person out."
)

PURPOSES = {
    Purpose.MARKETING: QT_TRANSLATE_NOOP("person", "Marketing: offers and news"),
    Purpose.SERVICE: QT_TRANSLATE_NOOP("person", "Service: orders and appointments"),
}
SOURCES = {
    "at the counter": QT_TRANSLATE_NOOP("person", "at the counter"),
    "by phone": QT_TRANSLATE_NOOP("person", "by phone"),
    "in a chat": QT_TRANSLATE_NOOP("person", "in a chat"),
    "on paper": QT_TRANSLATE_NOOP("person", "on paper"),
    "on a website": QT_TRANSLATE_NOOP("person", "on a website"),
    "typed in": QT_TRANSLATE_NOOP("person", "typed in"),
}
"""Sources as the ledger keeps them; the first stands first when a consent is recorded."""
_MADE_SOURCES = {
    "taken back": QT_TRANSLATE_NOOP("person", "a mistake put right"),
    "number changed": QT_TRANSLATE_NOOP("person", "from the old number"),
}
_BY_OWNER = QT_TRANSLATE_NOOP("person", "you")
_STORY = QT_TRANSLATE_NOOP("person", "{day}, {source}. Noted by {who}. Language: {language}.")


def say(text: str) -> str:
    """A text of this screen in the window's language."""
    return QCoreApplication.translate("person", text)


def status(words: tuple[str, Tone, Glyph]) -> Status:
    """What a pill says."""
    return Status(say(words[0]), words[1], words[2])


def pill(facts: Facts) -> Status:
    """Whether campaigns may write to this person."""
    newest = facts.newest(Purpose.MARKETING)
    if facts.listed is not None:
        return status(OUT)
    return status(MAY if newest is not None and newest.granted else HAS_NOT)


def reason(facts: Facts) -> str:
    """Why, in one line."""
    newest = facts.newest(Purpose.MARKETING)
    if facts.listed is not None:
        return listed(facts.listed)
    if newest is None:
        return say(_NOBODY_SAID)
    if newest.granted:
        return fill(say(_AGREED_ON), {"day": day(newest.recorded_at), "source": source(newest.source)})
    return fill(say(_TOOK_BACK), {"day": day(newest.recorded_at)})


def listed(entry: OptOutRow) -> str:
    """Since when, and how, somebody is on the do-not-message list."""
    cause = entry.cause if entry.cause != "reply" or entry.note else "owner"
    text = say(_CAUSES.get(cause, _CAUSES["owner"]))
    return fill(text, {"day": day(entry.recorded_at), "words": " ".join(entry.note.split())})


def consent(entry: ConsentRow | None) -> Status:
    """What holds for a purpose."""
    if entry is None:
        return status(NOTHING)
    return status(AGREED if entry.granted else TAKEN_BACK)


def story(entry: ConsentRow) -> str:
    """When it was recorded, from where, by whom, in what language."""
    language = entry.language
    values = {
        "day": day(entry.recorded_at),
        "source": source(entry.source),
        "who": say(_BY_OWNER) if entry.recorded_by == "owner" else entry.recorded_by,
        "language": NAMES[Language(language)] if language in set(Language) else language,
    }
    return fill(say(_STORY), values)


def source(text: str) -> str:
    """A source in words; of a file its name."""
    known = SOURCES.get(text) or _MADE_SOURCES.get(text)
    return say(known) if known else PureWindowsPath(text).name or text
