"""What the bar under the title says while the link to WhatsApp needs the owner."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from broadcaster_desktop.core.account import AccountState, Observation
from broadcaster_desktop.errors import QT_TRANSLATE_NOOP
from broadcaster_desktop.ui.pages.link_words import phone_away
from broadcaster_desktop.ui.shell import Place
from broadcaster_desktop.ui.theme.tokens import Tone
from broadcaster_desktop.ui.widgets.bar import StateBar

if TYPE_CHECKING:
    from broadcaster_desktop.services.accounts import Accounts

_A = AccountState
_SAFE = QT_TRANSLATE_NOOP("link", "Your contacts are safe.")
_PAUSED = QT_TRANSLATE_NOOP("link", "WhatsApp disconnected. Sending is paused")
_LINK_AGAIN = QT_TRANSLATE_NOOP("link", "Link again")
_LOOK = QT_TRANSLATE_NOOP("link", "Show WhatsApp link")
_BARS: dict[AccountState, tuple[Tone, str, str, str]] = {
    _A.LOGGED_OUT: (Tone.WARN, _PAUSED, _SAFE, _LINK_AGAIN),
    _A.CONFLICT: (
        Tone.WARN,
        QT_TRANSLATE_NOOP("link", "WhatsApp Web is open in another window. Sending is paused"),
        _SAFE,
        _LOOK,
    ),
    _A.RESTRICTED: (
        Tone.DANGER,
        QT_TRANSLATE_NOOP("link", "WhatsApp has restricted this number. Sending is paused"),
        QT_TRANSLATE_NOOP("link", "Sending more now would make it worse. Look at WhatsApp on the phone."),
        _LOOK,
    ),
    _A.BANNED: (
        Tone.DANGER,
        QT_TRANSLATE_NOOP("link", "WhatsApp has blocked this number. Sending is paused"),
        _SAFE,
        _LOOK,
    ),
    _A.OFFLINE: (
        Tone.WARN,
        QT_TRANSLATE_NOOP("link", "No internet. Sending waits"),
        QT_TRANSLATE_NOOP("link", "It goes on by itself when the internet is back."),
        "",
    ),
    _A.PAGE_CHANGED: (
        Tone.DANGER,
        QT_TRANSLATE_NOOP("link", "WhatsApp Web looks different from what this version knows"),
        QT_TRANSLATE_NOOP("link", "Nothing is sent until this is mended. Your contacts are safe."),
        _LOOK,
    ),
    _A.STORAGE_ERROR: (
        Tone.DANGER,
        QT_TRANSLATE_NOOP("link", "WhatsApp cannot store its data on this PC"),
        QT_TRANSLATE_NOOP("link", "Free some room on the disk, then try again."),
        _LOOK,
    ),
    _A.BROWSER_MISSING: (
        Tone.DANGER,
        QT_TRANSLATE_NOOP("link", "No browser was found"),
        QT_TRANSLATE_NOOP("link", "Install Microsoft Edge or Google Chrome, then try again."),
        _LOOK,
    ),
    _A.UNSUPPORTED_BROWSER: (
        Tone.DANGER,
        QT_TRANSLATE_NOOP("link", "The browser is too old for WhatsApp Web"),
        QT_TRANSLATE_NOOP("link", "Update Microsoft Edge or Google Chrome, then try again."),
        _LOOK,
    ),
}


def show_link_state(bar: StateBar, seen: Observation, go: Callable[[Place], None]) -> None:
    """Show what needs the owner, or hide the bar."""
    away = phone_away(seen)
    if away is not None:
        bar.say(Tone.WARN, *away, _say(_LOOK), lambda: go(Place.LINK))
        return
    held = _BARS.get(seen.state)
    if held is None:
        bar.clear()
        return
    tone, title, more, action = held
    bar.say(tone, _say(title), _say(more), _say(action) if action else "", lambda: go(Place.LINK))


def _say(text: str) -> str:
    return QCoreApplication.translate("link", text)


def last_seen(accounts: Accounts) -> Observation:
    """How the link stands: this run's last look, else what an earlier run left on record."""
    current = accounts.current()
    if current is not None:
        return current
    known = accounts.list()
    if not known or known[0].phone is None:
        return Observation(AccountState.UNKNOWN)
    one = known[0]
    return Observation(
        one.state,
        phone=one.phone,
        name=one.name,
        phone_away_days=one.phone_away_days,
        until=one.rest_until if one.state is AccountState.BANNED else None,
    )
