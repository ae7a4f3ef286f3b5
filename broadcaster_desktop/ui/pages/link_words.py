"""The words of the page of the link: what a state means, what is safe, what to do."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from broadcaster_desktop.core.account import PHONE_WARNING, AccountState, Observation
from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, fill
from broadcaster_desktop.ui import words
from broadcaster_desktop.ui.i18n import number
from broadcaster_desktop.ui.moments import said
from broadcaster_desktop.ui.widgets.status import Status

_A = AccountState

STORY = {
    _A.STARTING: QT_TRANSLATE_NOOP("link", "Opening WhatsApp Web. This takes some seconds."),
    _A.WAITING_FOR_SCAN: QT_TRANSLATE_NOOP("link", "Point the phone camera at this code"),
    _A.CODE_EXPIRED: QT_TRANSLATE_NOOP("link", "The code on the left is no longer good. Get a new one."),
    _A.SYNCING: QT_TRANSLATE_NOOP("link", "The phone is linked. Keep it online until the chats are here."),
    _A.LINKED: QT_TRANSLATE_NOOP(
        "link", "Open WhatsApp on the phone at least every 14 days, so that it stays linked."
    ),
    _A.CONFLICT: QT_TRANSLATE_NOOP("link", "WhatsApp Web is in use in another window. Sending is paused."),
    _A.LOGGED_OUT: QT_TRANSLATE_NOOP(
        "link", "Sending is paused. Your contacts are safe. Link again to go on."
    ),
    _A.RESTRICTED: QT_TRANSLATE_NOOP(
        "link",
        "WhatsApp has restricted this number. Sending more now would make it worse. Look at the phone.",
    ),
    _A.BANNED: QT_TRANSLATE_NOOP(
        "link", "WhatsApp has blocked this number. Your contacts are safe on this PC."
    ),
    _A.OFFLINE: QT_TRANSLATE_NOOP("link", "Check the internet. It goes on by itself when it is back."),
    _A.PAGE_CHANGED: QT_TRANSLATE_NOOP(
        "link",
        "WhatsApp Web looks different from what this version knows. Nothing is sent. Look for an update.",
    ),
    _A.STORAGE_ERROR: QT_TRANSLATE_NOOP(
        "link", "The disk cannot be written. Free some room, then try again."
    ),
    _A.UNSUPPORTED_BROWSER: QT_TRANSLATE_NOOP(
        "link", "Update Microsoft Edge or Google Chrome, then try again."
    ),
    _A.BROWSER_MISSING: QT_TRANSLATE_NOOP("link", "Install Microsoft Edge or Google Chrome, then try again."),
    _A.UNKNOWN: QT_TRANSLATE_NOOP("link", "Scan a code once with the phone of your shop's number."),
}
"""What stands under a state's name: what it means, what is safe, what to do."""

_BUTTONS = {
    _A.CODE_EXPIRED: QT_TRANSLATE_NOOP("link", "Get a new code"),
    _A.LINKED: QT_TRANSLATE_NOOP("link", "Continue"),
    _A.CONFLICT: QT_TRANSLATE_NOOP("link", "Use here"),
    _A.LOGGED_OUT: QT_TRANSLATE_NOOP("link", "Link again"),
    _A.STORAGE_ERROR: QT_TRANSLATE_NOOP("link", "Try again"),
    _A.UNSUPPORTED_BROWSER: QT_TRANSLATE_NOOP("link", "Try again"),
    _A.BROWSER_MISSING: QT_TRANSLATE_NOOP("link", "Try again"),
    _A.PAGE_CHANGED: QT_TRANSLATE_NOOP("link", "Try again"),
    _A.UNKNOWN: QT_TRANSLATE_NOOP("link", "Link your WhatsApp"),
}
"""The primary button's word, where there is something to press."""

_STRANGE = QT_TRANSLATE_NOOP(
    "link", "WhatsApp Web shows something this version does not know. Nothing was pressed."
)
_PICTURE = QT_TRANSLATE_NOOP("link", "A picture of the page is kept in {folder}.")
_WHY = QT_TRANSLATE_NOOP("link", "WhatsApp says: {why}")
_UNTIL = QT_TRANSLATE_NOOP("link", "Until about {time}.")
_PHONE_AWAY = QT_TRANSLATE_NOOP("link", "The phone has been offline for {n} days")
_PHONE_FIX = QT_TRANSLATE_NOOP(
    "link",
    "After 14 days WhatsApp unlinks this PC. Open WhatsApp on the phone and connect it to the internet.",
)


def story(seen: Observation) -> str:
    """What stands under the state's name."""
    if seen.picture:
        return " ".join((_say(_STRANGE), fill(_say(_PICTURE), {"folder": str(Path(seen.picture).parent)})))
    told = _say(STORY[seen.state])
    if seen.state is _A.BANNED:
        return " ".join(filter(None, (told, ban(seen))))
    away = phone_away(seen)
    return f"{away[0]}. {away[1]}" if away else told


def ban(seen: Observation) -> str:
    """What a ban's screen says of its cause and its end."""
    why = fill(_say(_WHY), {"why": seen.why}) if seen.why else ""
    until = fill(_say(_UNTIL), {"time": said(seen.until, datetime.now(UTC))}) if seen.until else ""
    return " ".join(filter(None, (why, until)))


def phone_away(seen: Observation) -> tuple[str, str] | None:
    """Title and text of the warning before a phone that is not used is unlinked; None while there is none."""
    if seen.state is not _A.LINKED or seen.phone_away_days < PHONE_WARNING:
        return None
    return fill(_say(_PHONE_AWAY), {"n": number(seen.phone_away_days)}), _say(_PHONE_FIX)


def status(seen: Observation) -> Status:
    """The pill of the state."""
    return words.account(_A.PAGE_CHANGED if seen.picture else seen.state)


def button(seen: Observation) -> str:
    """The primary button's word; "" where there is nothing to press."""
    word = _BUTTONS.get(seen.state)
    return _say(word) if word else ""


def _say(text: str) -> str:
    return QCoreApplication.translate("link", text)
