"""Looking up a message that may or may not have gone (reliability.md, section 2, "Reconcile").

Nothing is ever sent from here: the chat is read once the page can be believed, and the delivery is adopted,
queued again once, or called uncertain.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from enum import Enum

from broadcaster_desktop.core.account import AccountState, Observation
from broadcaster_desktop.core.phone import masked
from broadcaster_desktop.core.status import DeliveryReason, DeliveryStatus, Step
from broadcaster_desktop.data.deliveries import Journal, Unfinished
from broadcaster_desktop.sending.serve import BY_TICK, Desk
from broadcaster_desktop.sending.timing import Timing
from broadcaster_desktop.whatsapp.channel import (
    AccountFault,
    Bubble,
    Channel,
    ConnectionFault,
    RecipientFault,
    Tick,
    WindowHidden,
)

log = logging.getLogger(__name__)


class Doubt(Enum):
    """What the chat says when it does not show exactly one message that matches."""

    NOT_THERE = 1
    CANNOT_TELL = 2


def look_up(job: Unfinished, channel: Channel, desk: Desk) -> bool:
    """Settle one delivery whose send button may have been pressed; whether the message was found.

    The page that pressed must be gone: the caller started a new browser or reloaded. A fault of the
    connection or the account passes on and leaves the delivery as it was, to be looked up again.
    """
    with desk.journal.looking_up(job.id) as in_doubt:
        return in_doubt and _look_up(job, channel, desk)


def could_not_tell(job: Unfinished, journal: Journal) -> None:
    """Leave it to the owner, who can look."""
    with journal.looking_up(job.id) as in_doubt:
        if in_doubt:
            _leave_to_owner(job, journal)


def _look_up(job: Unfinished, channel: Channel, desk: Desk) -> bool:
    found, title = _find(job, channel, desk)
    log.info("%s: looked up: %s", masked(job.phone), found if isinstance(found, Doubt) else "found")
    if isinstance(found, Bubble):
        _adopt(job, found, title, desk.journal)
    elif found is Doubt.NOT_THERE and not job.looked_up_before:
        desk.journal.release(job.id, step=Step.RECONCILED)
    else:
        _leave_to_owner(job, desk.journal)
    return isinstance(found, Bubble)


def _leave_to_owner(job: Unfinished, journal: Journal) -> None:
    journal.end(job.id, DeliveryStatus.UNCERTAIN, DeliveryReason.COULD_NOT_TELL, tried=False)


def await_quiet(channel: Channel, timing: Timing, now: Callable[[], float]) -> None:
    """Wait until the page has been linked, synced and painted without a break; a fault when it never is."""
    give_up = now() + timing.settle
    since: float | None = None
    while since is None or now() - since < timing.quiet:
        observation = channel.observe()
        _refuse(observation.state, observation.evidence)
        if (fault := _not_to_be_believed(observation)) is not None:
            since = None
            if now() > give_up:
                raise fault
        elif since is None:
            since = now()
        channel.wait(timing.poll)


_PASSING = frozenset(
    {
        AccountState.STARTING,
        AccountState.SYNCING,
        AccountState.OFFLINE,
        AccountState.UNKNOWN,
        AccountState.LINKED,
    }
)


def _refuse(state: AccountState, evidence: tuple[str, ...]) -> None:
    if state not in _PASSING:
        raise AccountFault(state, evidence)


def _find(job: Unfinished, channel: Channel, desk: Desk) -> tuple[Bubble | Doubt, str]:
    """What the chat says, and its name."""
    try:
        chat = channel.open_chat(job.phone)
    except RecipientFault:
        return Doubt.CANNOT_TELL, ""
    desk.heed(channel.replies(desk.journal.chats.sent(job.phone)))
    first = channel.outgoing()
    channel.wait(desk.timing.between_reads)
    second = channel.outgoing()
    if [(bubble.id, bubble.text) for bubble in first] != [(bubble.id, bubble.text) for bubble in second]:
        raise ConnectionFault("the chat is still changing")
    observation = channel.observe()
    if observation.state is AccountState.RESTRICTED and not observation.hidden:
        return _judge(job, second), chat.name  # its chats can be read all the same
    _refuse(observation.state, observation.evidence)
    if (fault := _not_to_be_believed(observation)) is not None:
        raise fault
    return _judge(job, second), chat.name


def _not_to_be_believed(observation: Observation) -> ConnectionFault | None:
    """Why a chat may show less than there is; None when it shows all.

    A hidden page paints the last message only (WhatsApp Web fact sheet, section 4).
    """
    if observation.state is not AccountState.LINKED:
        return ConnectionFault(f"not linked: {observation.state.value}")
    return WindowHidden("the page is hidden") if observation.hidden else None


def _judge(job: Unfinished, shown: tuple[Bubble, ...]) -> Bubble | Doubt:
    if job.baseline is None:
        return _judge_without_baseline(job, shown)
    anchors = [place for place, bubble in enumerate(shown) if bubble.id in job.baseline]
    # An unknown message above a known one is older than the press: it moved up when another was deleted.
    fresh = shown[anchors[-1] + 1 :] if anchors else shown
    matching = _matching(job, fresh)
    anchored = bool(anchors) if job.baseline else len(fresh) == len(matching) * max(1, len(job.attachments))
    if not anchored or len(matching) > 1:
        return Doubt.CANNOT_TELL
    if matching:
        return matching[0]
    # A new message of another text may be this one, as a page wrote it anew: lists, links, mentions. So may a
    # part of it: its text without the files, or one of the files.
    return Doubt.CANNOT_TELL if fresh else Doubt.NOT_THERE


def _judge_without_baseline(job: Unfinished, shown: tuple[Bubble, ...]) -> Bubble | Doubt:
    """Nobody knows what the chat showed before: only a text that can be no other delivery's says anything."""
    matching = _matching(job, shown)
    return matching[0] if len(matching) == 1 and not job.same_before else Doubt.CANNOT_TELL


def _matching(job: Unfinished, shown: tuple[Bubble, ...]) -> list[Bubble]:
    """Those of these messages that can be this one, all of its files among them."""
    files = len(job.attachments)
    if sum(bubble.media for bubble in shown) < files:
        return []
    return [bubble for bubble in shown if bubble.shows(job.body, media=files > 0)]


def _adopt(job: Unfinished, bubble: Bubble, title: str, journal: Journal) -> None:
    if bubble.tick is Tick.FAILED:
        journal.end(job.id, DeliveryStatus.FAILED, DeliveryReason.SEND_FAILED, tried=False)
    else:
        journal.handed(job.id, bubble.id, BY_TICK[bubble.tick], step=Step.RECONCILED, title=title)
