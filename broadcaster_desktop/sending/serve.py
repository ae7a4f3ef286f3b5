"""One delivery through the steps T1 to T7 (reliability.md, section 2)."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from math import inf

from broadcaster_desktop.core.media import Attachment
from broadcaster_desktop.core.phone import masked
from broadcaster_desktop.core.status import DeliveryReason, DeliveryStatus, Step
from broadcaster_desktop.data.deliveries import Claimed, Journal
from broadcaster_desktop.data.engine import Connection
from broadcaster_desktop.sending.retries import MOST_TRIES, Retries
from broadcaster_desktop.sending.timing import Timing
from broadcaster_desktop.whatsapp.channel import (
    Bubble,
    Channel,
    ChannelFault,
    ConnectionFault,
    OpenChat,
    RecipientFault,
    Reply,
    Tick,
    Unreachable,
    WindowHidden,
)

log = logging.getLogger(__name__)

S = DeliveryStatus
BY_TICK = {
    None: S.HANDED_OVER,
    Tick.CLOCK: S.HANDED_OVER,
    Tick.SENT: S.SENT,
    Tick.DELIVERED: S.DELIVERED,
    Tick.READ: S.READ,
}
"""What a mark beside a message proves; an unknown mark proves nothing."""


class TriedInVain(ConnectionFault):
    """A person was tried as often as may be and nobody else got through meanwhile: it is not their matter."""


class _FilesChanged(Exception):
    """Our copies of a campaign's files are not what was frozen with its messages."""


class Outcome(StrEnum):
    """How serving one delivery ended."""

    HANDED = "handed"
    MARKED_FAILED = "marked_failed"
    """The page put its red mark beside the message."""
    RECIPIENT = "recipient"
    FILES_CHANGED = "files_changed"
    """Our copies of the files are not what they were: nothing of this campaign may go."""
    FILE_REFUSED = "file_refused"
    """The page does not take what goes with the text."""
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    LOOK_UP = "look_up"


_OUTCOMES = {
    DeliveryReason.REFUSED_NEW_CHAT: Outcome.REFUSED,
    DeliveryReason.MEDIA_REJECTED: Outcome.FILE_REFUSED,
}
"""Recipients' matters that may be more than theirs."""


@dataclass(frozen=True, slots=True)
class Desk:
    """What serving needs besides the channel."""

    journal: Journal
    timing: Timing
    retries: Retries
    digest: Callable[[str], bytes]
    is_out: Callable[[str], bool]
    is_held: Callable[[str], bool]
    """Whether a person has perhaps asked for no more messages, and the owner has not answered yet."""
    heed: Callable[[tuple[Reply, ...]], None]
    """Reads replies for opt-outs and records them."""
    refusal: Callable[[Claimed], DeliveryReason | None]
    """Why a person may not get this message after all, by what they got of late."""
    still: Callable[[Claimed, Connection], bool]
    """Whether it may still go: asked in the transaction that notes the press; nothing comes between."""
    intact: Callable[[tuple[Attachment, ...]], bool]
    """Whether our own copies of these files are what they were when they were kept."""


def serve(job: Claimed, channel: Channel, desk: Desk, page_age: float = inf) -> tuple[Outcome, Bubble | None]:
    """Send one claimed delivery, or say why not. `page_age`: seconds since the page was loaded.

    Faults of the connection or the account before the point of no blind retry leave the delivery queued and
    pass on. After that point nothing is raised for a fault: the outcome is then LOOK_UP.
    """
    try:
        ready = _prepare(job, channel, desk, page_age)
        if ready is None:
            return Outcome.WITHDRAWN, None
    except RecipientFault as fault:
        with suppress(ChannelFault):
            desk.heed(channel.replies())  # what came into the chat before, meanwhile
        return _end(job, desk, fault.reason), None
    except (Unreachable, WindowHidden):
        desk.journal.release(job.id)  # the internet, or the owner's window, is nobody's try
        raise
    except ConnectionFault as fault:
        _put_back(job, desk, fault)
        raise
    except _FilesChanged:
        desk.journal.release(job.id)
        return Outcome.FILES_CHANGED, None
    except ChannelFault:
        desk.journal.release(job.id)
        raise
    chat, baseline = ready
    if not desk.journal.handing(job.id, baseline, desk.digest(job.phone), partial(desk.still, job)):
        _withdraw(job, channel, desk)
        return Outcome.WITHDRAWN, None
    return _hand_over(job, channel, desk, frozenset(baseline), chat.name)


def _prepare(
    job: Claimed, channel: Channel, desk: Desk, page_age: float
) -> tuple[OpenChat, tuple[str, ...]] | None:
    """T2 and T3: the right chat open, its own messages noted, the text in the composer; None if withdrawn."""
    refused = _refusal(job, desk)
    if refused is not None:
        desk.journal.end(job.id, S.SKIPPED, refused, tried=False)
        return None
    chat = channel.open_chat(job.phone)
    desk.heed(channel.replies(desk.journal.chats.sent(job.phone)))
    if desk.is_out(job.phone):
        desk.journal.end(job.id, S.SKIPPED, DeliveryReason.OPTED_OUT, tried=False)
        return None
    if desk.is_held(job.phone):
        desk.journal.release(job.id)
        return None
    baseline = _baseline(channel, desk.timing.quiet - page_age)
    desk.journal.prepared(job.id, baseline)
    if job.attachments:
        _attach(job, channel, desk)
    else:
        channel.write(job.body, clear_ours=job.written_before)
    return chat, baseline


def _refusal(job: Claimed, desk: Desk) -> DeliveryReason | None:
    return DeliveryReason.OPTED_OUT if desk.is_out(job.phone) else desk.refusal(job)


def _attach(job: Claimed, channel: Channel, desk: Desk) -> None:
    """The files are looked at once more, right before the page gets them."""
    if not desk.intact(job.attachments):
        raise _FilesChanged
    channel.attach(job.attachments, job.body, clear_ours=job.written_before)


def _baseline(channel: Channel, until_settled: float) -> tuple[str, ...]:
    """The ids of the own messages that the chat shows.

    A page just loaded may not show its chats whole yet, and a look-up that finds messages where there were
    none could tell nothing: that there are none is believed only of a page that had its time.
    """
    shown = channel.outgoing()
    if not shown and until_settled > 0:
        channel.wait(until_settled)
        shown = channel.outgoing()
    return tuple(bubble.id for bubble in shown)


def _put_back(job: Claimed, desk: Desk, fault: ConnectionFault) -> None:
    """Try again later, others first; a person with whom alone it fails is given up after some tries."""
    tries = job.tries + 1
    if tries >= MOST_TRIES and desk.journal.others_got_through(job.id):
        desk.journal.end(job.id, S.FAILED, DeliveryReason.SEND_FAILED, tried=True)
        return
    desk.journal.release(job.id, wait=desk.retries.wait(tries), step=Step.RETRY)
    if tries >= MOST_TRIES:
        raise TriedInVain(str(fault)) from fault


def _end(job: Claimed, desk: Desk, reason: DeliveryReason) -> Outcome:
    log.info("%s: %s", masked(job.phone), reason.value)
    status = S.SKIPPED if reason is DeliveryReason.DRAFT_PRESENT else S.FAILED
    desk.journal.end(job.id, status, reason, tried=True)
    return _OUTCOMES.get(reason, Outcome.RECIPIENT)


def _withdraw(job: Claimed, channel: Channel, desk: Desk) -> None:
    """The campaign was stopped, or the person may no longer be written to, since the chat was opened."""
    refused = _refusal(job, desk)
    if refused is not None:
        desk.journal.end(job.id, S.SKIPPED, refused, tried=False)
    else:
        desk.journal.release(job.id)
    channel.discard()


def _hand_over(
    job: Claimed, channel: Channel, desk: Desk, baseline: frozenset[str], title: str
) -> tuple[Outcome, Bubble | None]:
    """T5 and T6: one press, then look for the bubble; whatever goes wrong from here on must be looked up."""
    try:
        channel.press_send()
        within = desk.timing.media_bubble if job.attachments else desk.timing.bubble
        bubble = channel.new_bubble(baseline, job.body, within=within, media=len(job.attachments))
    except ChannelFault as fault:
        log.warning("%s: not seen after the press: %s", masked(job.phone), fault)
        return Outcome.LOOK_UP, None
    if bubble is None:
        return Outcome.LOOK_UP, None
    if bubble.tick is Tick.FAILED:
        desk.journal.end(job.id, S.FAILED, DeliveryReason.SEND_FAILED, tried=False)
        return Outcome.MARKED_FAILED, None
    desk.journal.handed(job.id, bubble.id, BY_TICK[bubble.tick], title=title)
    return Outcome.HANDED, bubble
