"""The words for every status, state and reason: what is shown, in which tone, and what to do about it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from broadcaster_desktop.core.account import AccountState
from broadcaster_desktop.core.records import CampaignView, DeliveryRow
from broadcaster_desktop.core.status import (
    CampaignStatus,
    DeliveryReason,
    DeliveryStatus,
)
from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, fill
from broadcaster_desktop.ui.i18n import number
from broadcaster_desktop.ui.theme.tokens import Tone
from broadcaster_desktop.ui.widgets.icons import Glyph
from broadcaster_desktop.ui.widgets.status import Status

_D = DeliveryStatus
_DELIVERY = {
    _D.QUEUED: (QT_TRANSLATE_NOOP("words", "Waiting"), Tone.NEUTRAL, Glyph.WAIT),
    _D.SENDING: (QT_TRANSLATE_NOOP("words", "Sending"), Tone.INFO, Glyph.SENDING),
    _D.HANDED_OVER: (QT_TRANSLATE_NOOP("words", "Handed over"), Tone.INFO, Glyph.CAMPAIGNS),
    _D.SENT: (QT_TRANSLATE_NOOP("words", "Sent"), Tone.SUCCESS, Glyph.TICK),
    _D.DELIVERED: (QT_TRANSLATE_NOOP("words", "Delivered"), Tone.SUCCESS, Glyph.TICKS),
    _D.READ: (QT_TRANSLATE_NOOP("words", "Read"), Tone.SUCCESS, Glyph.READ),
    _D.FAILED: (QT_TRANSLATE_NOOP("words", "Failed"), Tone.DANGER, Glyph.WRONG),
    _D.SKIPPED: (QT_TRANSLATE_NOOP("words", "Skipped"), Tone.NEUTRAL, Glyph.SKIP),
    _D.CANCELLED: (QT_TRANSLATE_NOOP("words", "Cancelled"), Tone.NEUTRAL, Glyph.STOP),
    _D.UNCERTAIN: (QT_TRANSLATE_NOOP("words", "Unsure"), Tone.WARN, Glyph.UNSURE),
}

_C = CampaignStatus
_CAMPAIGN = {
    _C.DRAFT: (QT_TRANSLATE_NOOP("words", "Draft"), Tone.NEUTRAL, Glyph.FILE),
    _C.SCHEDULED: (QT_TRANSLATE_NOOP("words", "Scheduled"), Tone.INFO, Glyph.WAIT),
    _C.RUNNING: (QT_TRANSLATE_NOOP("words", "Running"), Tone.INFO, Glyph.CAMPAIGNS),
    _C.PAUSED: (QT_TRANSLATE_NOOP("words", "Paused"), Tone.WARN, Glyph.PAUSE),
    _C.FINISHED: (QT_TRANSLATE_NOOP("words", "Done"), Tone.SUCCESS, Glyph.OK),
    _C.CANCELLED: (QT_TRANSLATE_NOOP("words", "Stopped"), Tone.NEUTRAL, Glyph.STOP),
}
_WAITS = (QT_TRANSLATE_NOOP("words", "Waits"), Tone.INFO, Glyph.WAIT)
_BY_OWNER = (QT_TRANSLATE_NOOP("words", "Sent, you said so"), Tone.INFO, Glyph.OK)

_R = DeliveryReason
_DELIVERY_REASONS = {
    _R.NOT_ON_WHATSAPP: QT_TRANSLATE_NOOP("words", "Not on WhatsApp"),
    _R.REFUSED_NEW_CHAT: QT_TRANSLATE_NOOP("words", "WhatsApp refused a new chat"),
    _R.DRAFT_PRESENT: QT_TRANSLATE_NOOP("words", "The chat holds an unfinished message of yours"),
    _R.MEDIA_REJECTED: QT_TRANSLATE_NOOP("words", "The attachment or its text was not accepted"),
    _R.SEND_FAILED: QT_TRANSLATE_NOOP("words", "The message did not go out"),
    _R.OPTED_OUT: QT_TRANSLATE_NOOP("words", "Asked not to get messages"),
    _R.NO_CONSENT: QT_TRANSLATE_NOOP("words", "Has not agreed to get messages"),
    _R.MISSING_FIELD: QT_TRANSLATE_NOOP("words", "A blank in the message has no value"),
    _R.FREQUENCY_CAP: QT_TRANSLATE_NOOP("words", "Got enough messages lately"),
    _R.SAME_TEXT: QT_TRANSLATE_NOOP("words", "Got the same text lately"),
    _R.OWN_NUMBER: QT_TRANSLATE_NOOP("words", "This is your own number"),
    _R.COULD_NOT_TELL: QT_TRANSLATE_NOOP("words", "It could not be seen whether it went out"),
}
_DELIVERY_FIXES = {
    _R.NOT_ON_WHATSAPP: QT_TRANSLATE_NOOP("words", "Check the number with the customer"),
    _R.REFUSED_NEW_CHAT: QT_TRANSLATE_NOOP("words", "Ask the customer to write to you first"),
    _R.DRAFT_PRESENT: QT_TRANSLATE_NOOP("words", "Send or clear it on your phone"),
    _R.MEDIA_REJECTED: QT_TRANSLATE_NOOP("words", "Try a smaller file or a shorter text"),
    _R.SEND_FAILED: QT_TRANSLATE_NOOP("words", "Use Retry failed"),
    _R.OPTED_OUT: QT_TRANSLATE_NOOP("words", "Nothing to do: their wish is kept"),
    _R.NO_CONSENT: QT_TRANSLATE_NOOP("words", "Ask the customer and note their yes"),
    _R.MISSING_FIELD: QT_TRANSLATE_NOOP("words", "Fill it in, or write {name|friend}"),
    _R.FREQUENCY_CAP: QT_TRANSLATE_NOOP("words", "Wait some days"),
    _R.SAME_TEXT: QT_TRANSLATE_NOOP("words", "Write something new"),
    _R.OWN_NUMBER: QT_TRANSLATE_NOOP("words", "Nothing to do"),
    _R.COULD_NOT_TELL: QT_TRANSLATE_NOOP("words", "Look in WhatsApp, then choose below"),
}

_A = AccountState
_ACCOUNT = {
    _A.STARTING: (QT_TRANSLATE_NOOP("words", "Starting"), Tone.INFO, Glyph.SENDING),
    _A.WAITING_FOR_SCAN: (QT_TRANSLATE_NOOP("words", "Waiting for the scan"), Tone.INFO, Glyph.QR),
    _A.CODE_EXPIRED: (QT_TRANSLATE_NOOP("words", "This code has expired"), Tone.WARN, Glyph.QR),
    _A.SYNCING: (QT_TRANSLATE_NOOP("words", "Scanned. Loading your chats"), Tone.INFO, Glyph.SENDING),
    _A.LINKED: (QT_TRANSLATE_NOOP("words", "Linked"), Tone.SUCCESS, Glyph.OK),
    _A.CONFLICT: (QT_TRANSLATE_NOOP("words", "Open in another window"), Tone.WARN, Glyph.WARN),
    _A.LOGGED_OUT: (QT_TRANSLATE_NOOP("words", "Logged out"), Tone.DANGER, Glyph.WRONG),
    _A.RESTRICTED: (QT_TRANSLATE_NOOP("words", "Restricted by WhatsApp"), Tone.DANGER, Glyph.BLOCK),
    _A.BANNED: (QT_TRANSLATE_NOOP("words", "Blocked by WhatsApp"), Tone.DANGER, Glyph.BLOCK),
    _A.OFFLINE: (QT_TRANSLATE_NOOP("words", "No internet"), Tone.WARN, Glyph.OFFLINE),
    _A.PAGE_CHANGED: (QT_TRANSLATE_NOOP("words", "WhatsApp Web has changed"), Tone.DANGER, Glyph.WARN),
    _A.STORAGE_ERROR: (
        QT_TRANSLATE_NOOP("words", "WhatsApp cannot store its data"),
        Tone.DANGER,
        Glyph.WRONG,
    ),
    _A.UNSUPPORTED_BROWSER: (QT_TRANSLATE_NOOP("words", "Browser too old"), Tone.DANGER, Glyph.WRONG),
    _A.BROWSER_MISSING: (QT_TRANSLATE_NOOP("words", "Browser missing"), Tone.DANGER, Glyph.WRONG),
    _A.UNKNOWN: (QT_TRANSLATE_NOOP("words", "Not linked"), Tone.NEUTRAL, Glyph.LINK),
}

_PACES = {
    "fast": QT_TRANSLATE_NOOP("words", "Fast: a gap of 2 to 5 seconds"),
    "balanced": QT_TRANSLATE_NOOP("words", "Normal: a gap of 5 to 10 seconds"),
    "safe": QT_TRANSLATE_NOOP("words", "Slow: a gap of 10 to 30 seconds"),
}
PACES = tuple(_PACES)


def delivery(status: DeliveryStatus) -> Status:
    """A delivery's pill."""
    return _status(_DELIVERY[status])


def person(row: DeliveryRow) -> Status:
    """A person's pill; one that is sent by the owner's word alone says so."""
    said_so = row.by_owner and row.status is _D.HANDED_OVER
    return _status(_BY_OWNER) if said_so else delivery(row.status)


def campaign(status: CampaignStatus) -> Status:
    """The pill of a campaign's status."""
    return _status(_CAMPAIGN[status])


def run(view: CampaignView) -> Status:
    """A campaign's pill; one that runs but sends nothing now is waiting."""
    waits = view.status is _C.RUNNING and view.reason is not None
    return _status(_WAITS) if waits else campaign(view.status)


def account(state: AccountState) -> Status:
    """A link's pill."""
    return _status(_ACCOUNT[state])


def delivery_reason(reason: DeliveryReason | None) -> str:
    """Why a delivery is as it is."""
    return _say(_DELIVERY_REASONS[reason]) if reason else ""


def delivery_fix(reason: DeliveryReason | None) -> str:
    """What to do about it."""
    return _say(_DELIVERY_FIXES[reason]) if reason else ""


def delivery_story(reason: DeliveryReason) -> str:
    """Why, and what to do, as sentences."""
    return fill(_say(_STORY), {"why": delivery_reason(reason), "fix": delivery_fix(reason)})


def pace(name: str) -> str:
    """A speed with its gaps."""
    return _say(_PACES[name])


def duration(seconds: float) -> str:
    """A rough time in words: "54 min", "1 h 2 min"."""
    minutes = max(1, round(seconds / 60))
    if minutes < 60:
        return fill(_say(_MINUTES), {"m": number(minutes)})
    hours, rest = divmod(minutes, 60)
    return fill(_say(_HOURS), {"h": number(hours), "m": rest})


def shortened(name: str) -> str:
    """A file's name at a length that fits a line, its beginning and its ending kept."""
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 13]}…{name[-12:]}"


_LONGEST_NAME = 36
_STORY = QT_TRANSLATE_NOOP("words", "{why}. {fix}.")
_MINUTES = QT_TRANSLATE_NOOP("words", "{m} min")
_HOURS = QT_TRANSLATE_NOOP("words", "{h} h {m} min")


def _status(words: tuple[str, Tone, Glyph]) -> Status:
    return Status(_say(words[0]), words[1], words[2])


def _say(text: str) -> str:
    return QCoreApplication.translate("words", text)
