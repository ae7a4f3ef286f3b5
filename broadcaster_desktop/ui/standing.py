"""Where a campaign stands, in the owner's words: what it waits for, what is safe, what to do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from broadcaster_desktop.core.account import AccountState, Observation
from broadcaster_desktop.core.records import AccountView, CampaignView
from broadcaster_desktop.core.status import CampaignReason, CampaignStatus, DeliveryReason
from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, fill
from broadcaster_desktop.ui.i18n import phone
from broadcaster_desktop.ui.moments import said
from broadcaster_desktop.ui.theme.tokens import Tone


class Act(StrEnum):
    """What the bar's one button does."""

    LINK = "link"
    USE_HERE = "use_here"
    PICTURES = "pictures"
    LIMITS = "limits"
    REPLIES = "replies"


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known besides the campaign itself."""

    now: datetime
    account: AccountView | None = None
    seen: Observation | None = None
    """The last look at the page in this run."""
    goes_on_at: datetime | None = None
    """When a run that waits for its hours or for a new day goes on."""
    refused: DeliveryReason | None = None
    """What WhatsApp refused last in this campaign."""
    pictures: Path | None = None
    """Where pictures of unknown pages are kept."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What the bar says; an empty title hides it."""

    tone: Tone = Tone.INFO
    title: str = ""
    more: str = ""
    action: str = ""
    act: Act | None = None


_R = CampaignReason
_A = AccountState
_Texts = tuple[Tone, str, str]

_TEXTS: dict[CampaignReason, _Texts] = {
    _R.OWNER: (
        Tone.WARN,
        QT_TRANSLATE_NOOP("standing", "You paused it"),
        QT_TRANSLATE_NOOP("standing", "Nothing is sent until you resume."),
    ),
    _R.WINDOW: (
        Tone.INFO,
        QT_TRANSLATE_NOOP("standing", "Quiet hours. Nothing is sent now"),
        QT_TRANSLATE_NOOP(
            "standing", "It is outside your sending hours where these people live. It goes on by itself."
        ),
    ),
    _R.CEILING: (
        Tone.INFO,
        QT_TRANSLATE_NOOP("standing", "Nothing more is sent today"),
        QT_TRANSLATE_NOOP("standing", "Today's limit of messages is reached. It goes on by itself."),
    ),
    _R.PLAN: (
        Tone.WARN,
        QT_TRANSLATE_NOOP("standing", "The messages of your plan are used up"),
        QT_TRANSLATE_NOOP("standing", "Those who are waiting stay in the queue."),
    ),
    _R.LATE: (
        Tone.WARN,
        QT_TRANSLATE_NOOP("standing", "Missed its time. Send now?"),
        QT_TRANSLATE_NOOP(
            "standing",
            "The PC was off or asleep then, or WhatsApp could not be used. Nothing was sent.",
        ),
    ),
    _R.OFFLINE: (
        Tone.WARN,
        QT_TRANSLATE_NOOP("standing", "Waiting for the internet"),
        QT_TRANSLATE_NOOP(
            "standing", "WhatsApp Web does not answer. It goes on by itself, and nobody counts as failed."
        ),
    ),
    _R.ACCOUNT_RESTRICTED: (
        Tone.DANGER,
        QT_TRANSLATE_NOOP("standing", "WhatsApp has restricted this number"),
        QT_TRANSLATE_NOOP(
            "standing", "Sending has stopped: more now would make it worse. Look at WhatsApp on the phone."
        ),
    ),
    _R.ACCOUNT_BANNED: (
        Tone.DANGER,
        QT_TRANSLATE_NOOP("standing", "WhatsApp has blocked this number"),
        QT_TRANSLATE_NOOP(
            "standing",
            "Sending has stopped, and your contacts are safe. WhatsApp on the phone says for how long.",
        ),
    ),
    _R.ACCOUNT_LOGGED_OUT: (
        Tone.WARN,
        QT_TRANSLATE_NOOP("standing", "WhatsApp is logged out"),
        QT_TRANSLATE_NOOP("standing", "Nobody counts as failed. Link it again, then resume."),
    ),
    _R.ACCOUNT_CONFLICT: (
        Tone.WARN,
        QT_TRANSLATE_NOOP("standing", "WhatsApp is open somewhere else"),
        QT_TRANSLATE_NOOP(
            "standing", "It is never taken over without your word. Choose Use here, then resume."
        ),
    ),
    _R.PAGE_CHANGED: (
        Tone.DANGER,
        QT_TRANSLATE_NOOP("standing", "WhatsApp Web looks different from what this version knows"),
        QT_TRANSLATE_NOOP("standing", "Nothing is sent until this is mended. Look for an update."),
    ),
    _R.WINDOW_HIDDEN: (
        Tone.WARN,
        QT_TRANSLATE_NOOP("standing", "The WhatsApp window is covered or minimised"),
        QT_TRANSLATE_NOOP("standing", "Bring it to the front and leave it there, then resume."),
    ),
    _R.TOO_MANY_FAILURES: (
        Tone.WARN,
        QT_TRANSLATE_NOOP("standing", "It failed again and again, so it stopped"),
        QT_TRANSLATE_NOOP(
            "standing",
            "The cause lies with the connection or the page, not with the people: they are still waiting."
            " Look at the internet and at WhatsApp, then resume.",
        ),
    ),
    _R.STORAGE: (
        Tone.DANGER,
        QT_TRANSLATE_NOOP("standing", "The data cannot be written, so nothing is sent"),
        QT_TRANSLATE_NOOP(
            "standing",
            "Another program is using the data, or the disk is full or failing. What was saved is safe."
            " Close the other program or free 200 MB, then resume.",
        ),
    ),
}
"""Tone, title and the rest of the story, as far as nothing more is known."""

_BROWSER: dict[AccountState, tuple[str, str]] = {
    _A.BROWSER_MISSING: (
        QT_TRANSLATE_NOOP("standing", "No browser was found"),
        QT_TRANSLATE_NOOP(
            "standing", "Nothing was sent. Install Microsoft Edge or Google Chrome, then resume."
        ),
    ),
    _A.UNSUPPORTED_BROWSER: (
        QT_TRANSLATE_NOOP("standing", "The browser is too old for WhatsApp Web"),
        QT_TRANSLATE_NOOP(
            "standing", "Nothing was sent. Update Microsoft Edge or Google Chrome, then resume."
        ),
    ),
}
"""Where it is not the page but the browser."""

_WHY_RESTRICTED = {
    DeliveryReason.REFUSED_NEW_CHAT: QT_TRANSLATE_NOOP(
        "standing", "It refused to open a chat with someone you never wrote to."
    ),
    DeliveryReason.SEND_FAILED: QT_TRANSLATE_NOOP(
        "standing", "It marked messages as not sent, one after the other."
    ),
}
_SAYS_SO = QT_TRANSLATE_NOOP("standing", "WhatsApp itself says so on its page.")
_TRY_AGAIN = QT_TRANSLATE_NOOP("standing", "Try again after {time}.")
_SENDS_AGAIN = QT_TRANSLATE_NOOP("standing", "Sends again at {time}")
_MISSED = QT_TRANSLATE_NOOP("standing", "Missed {time}. Send now?")
_PICTURE = QT_TRANSLATE_NOOP("standing", "A picture of the page is kept in {folder}.")
_LINKED_AGAIN = QT_TRANSLATE_NOOP("standing", "WhatsApp is linked again")
_GO_ON = QT_TRANSLATE_NOOP("standing", "Resume, and it goes on where it stopped.")
_OTHER_NUMBER = QT_TRANSLATE_NOOP("standing", "Another number is linked now")
_LINK_THIS = QT_TRANSLATE_NOOP("standing", "This campaign belongs to {phone}. Link that number, then resume.")

_HELD = (
    Tone.WARN,
    QT_TRANSLATE_NOOP("standing", "Replies wait for your answer"),
    QT_TRANSLATE_NOOP(
        "standing", "Some people may have asked for no more messages. Answer their replies, then resume."
    ),
)
_SHOW_REPLIES = QT_TRANSLATE_NOOP("standing", "Show replies")

_ACTIONS: dict[CampaignReason, tuple[str, Act]] = {
    _R.CEILING: (QT_TRANSLATE_NOOP("standing", "Show limits"), Act.LIMITS),
    _R.WINDOW: (QT_TRANSLATE_NOOP("standing", "Show limits"), Act.LIMITS),
    _R.ACCOUNT_LOGGED_OUT: (QT_TRANSLATE_NOOP("standing", "Link again"), Act.LINK),
    _R.ACCOUNT_CONFLICT: (QT_TRANSLATE_NOOP("standing", "Use here"), Act.USE_HERE),
    _R.PAGE_CHANGED: (QT_TRANSLATE_NOOP("standing", "Show the picture"), Act.PICTURES),
}

TELLS_LINK = frozenset(
    {
        _R.OFFLINE,
        _R.ACCOUNT_RESTRICTED,
        _R.ACCOUNT_BANNED,
        _R.ACCOUNT_LOGGED_OUT,
        _R.ACCOUNT_CONFLICT,
        _R.PAGE_CHANGED,
    }
)
"""Reasons that say of the link to WhatsApp all there is to say."""


def standing(campaign: CampaignView, facts: Facts) -> Standing:
    """What there is to say of a campaign that runs or is paused; nothing of any other."""
    reason = campaign.reason
    if reason is None or campaign.status not in (CampaignStatus.RUNNING, CampaignStatus.PAUSED):
        return Standing()
    held = reason is _R.OWNER and campaign.held > 0
    tone, title, more = _HELD if held else _TEXTS[reason]
    words, act = (_SHOW_REPLIES, Act.REPLIES) if held else _ACTIONS.get(reason, ("", None))
    plain = Standing(tone, _translated(title), _translated(more), _translated(words), act)
    return _known_better(campaign, reason, facts, plain)


def _known_better(campaign: CampaignView, reason: CampaignReason, facts: Facts, plain: Standing) -> Standing:
    """The same with what else is known: the time, the number, the cause, the folder."""
    if reason in (_R.WINDOW, _R.CEILING) and facts.goes_on_at:
        title = fill(_translated(_SENDS_AGAIN), {"time": said(facts.goes_on_at, facts.now)})
        return Standing(plain.tone, title, plain.more, plain.action, plain.act)
    if reason is _R.LATE and campaign.scheduled_at:
        title = fill(_translated(_MISSED), {"time": said(campaign.scheduled_at, facts.now)})
        return Standing(plain.tone, title, plain.more)
    if reason in (_R.ACCOUNT_RESTRICTED, _R.ACCOUNT_BANNED):
        return Standing(plain.tone, _with_number(plain.title, facts), _restriction(reason, facts, plain.more))
    if reason in (_R.ACCOUNT_LOGGED_OUT, _R.ACCOUNT_CONFLICT):
        return _linked_again(facts, plain)
    if reason is _R.PAGE_CHANGED:
        return _changed(facts, plain)
    return plain


def _restriction(reason: CampaignReason, facts: Facts, more: str) -> str:
    until = facts.account.rest_until if facts.account else None
    why = "" if reason is _R.ACCOUNT_BANNED else _why_restricted(facts)
    later = fill(_translated(_TRY_AGAIN), {"time": said(until, facts.now)}) if until else ""
    return " ".join(filter(None, (why, more, later)))


def _why_restricted(facts: Facts) -> str:
    if _state(facts) is _A.RESTRICTED:
        return _translated(_SAYS_SO)
    return _translated(_WHY_RESTRICTED[facts.refused]) if facts.refused in _WHY_RESTRICTED else ""


def _linked_again(facts: Facts, plain: Standing) -> Standing:
    """Once the page is linked there is nothing to link any more, unless it is with another number."""
    seen, account = facts.seen, facts.account
    if seen is None or seen.state is not _A.LINKED:
        return plain
    if account and account.phone and seen.phone and seen.phone != account.phone:
        other = fill(_translated(_LINK_THIS), {"phone": phone(account.phone)})
        return Standing(plain.tone, _translated(_OTHER_NUMBER), other)
    return Standing(Tone.INFO, _translated(_LINKED_AGAIN), _translated(_GO_ON))


def _changed(facts: Facts, plain: Standing) -> Standing:
    state = _state(facts)
    browser = _BROWSER.get(state) if state else None
    if browser is not None:
        title, more = browser
        return Standing(plain.tone, _translated(title), _translated(more))
    if facts.pictures is None:
        return Standing(plain.tone, plain.title, plain.more)
    picture = fill(_translated(_PICTURE), {"folder": str(facts.pictures)})
    return Standing(plain.tone, plain.title, f"{plain.more} {picture}", plain.action, plain.act)


def _state(facts: Facts) -> AccountState | None:
    """What was last seen of the page, in this run or an earlier one."""
    seen = facts.seen or facts.account
    return seen.state if seen else None


def _with_number(title: str, facts: Facts) -> str:
    number = facts.account.phone if facts.account else None
    return f"{title}: {phone(number)}" if number else title


def _translated(text: str) -> str:
    return QCoreApplication.translate("standing", text) if text else ""
