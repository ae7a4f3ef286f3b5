"""One delivery through the steps T1 to T7 (reliability.md, section 2)."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from math import inf

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
    RecipientFault,
    Reply,
    Tick,
    Unreachable,
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


class Outcome(StrEnum):
    """How serving one delivery ended."""

    HANDED = "handed"
    MARKED_FAILED = "marked_failed"
    """The page put its red mark beside the message."""
    RECIPIENT = "recipient"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    LOOK_UP = "look_up"


@dataclass(frozen=True, slots=True)
class Desk:
    """What serving needs besides the channel."""

    journal: Journal
    timing: Timing
    retries: Retries
    digest: Callable[[str], bytes]
    is_out: Callable[[str], bool]
    heed: Callable[[tuple[Reply, ...]], None]
    """Reads replies for opt-outs and records them."""
    refusal: Callable[[Claimed], DeliveryReason | None]
    """Why a person may not get this message after all, by what they got of late."""
    still: Callable[[Claimed, Connection], bool]
    """Whether it may still go: asked in the transaction that notes the press; nothing comes between."""


def serve(job: Claimed, channel: Channel, desk: Desk, page_age: float = inf) -> tuple[Outcome, Bubble | None]:
    """Send one claimed delivery, or say why not. `page_age`: seconds since the page was loaded.

    Faults of the connection or the account before the point of no blind retry leave the delivery queued and
    pass on. After that point nothing is raised for a fault: the outcome is then LOOK_UP.
    """
    try:
        baseline = _prepare(job, channel, desk, page_age)
        if baseline is None:
            return Outcome.WITHDRAWN, None
    except RecipientFault as fault:
        return _end(job, desk, fault.reason), None
    except Unreachable:
        desk.journal.release(job.id)  # the internet is nobody's try
        raise
    except ConnectionFault as fault:
        _put_back(job, desk, fault)
        raise
    except ChannelFault:
        desk.journal.release(job.id)
        raise
    if not desk.journal.handing(job.id, baseline, desk.digest(job.phone), partial(desk.still, job)):
        _withdraw(job, channel, desk)
        return Outcome.WITHDRAWN, None
    return _hand_over(job, channel, desk, frozenset(baseline))


def _prepare(job: Claimed, channel: Channel, desk: Desk, page_age: float) -> tuple[str, ...] | None:
    """T2 and T3: the right chat open, its own messages noted, the text in the composer; None if withdrawn."""
    refused = desk.refusal(job)
    if refused is not None:
        desk.journal.end(job.id, S.SKIPPED, refused, tried=False)
        return None
    channel.open_chat(job.phone)
    desk.heed(channel.replies())
    if desk.is_out(job.phone):
        desk.journal.end(job.id, S.SKIPPED, DeliveryReason.OPTED_OUT, tried=False)
        return None
    baseline = _baseline(channel, desk.timing.quiet - page_age)
    desk.journal.prepared(job.id, baseline)
    channel.write(job.body, clear_ours=job.written_before)
    return baseline


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
    return Outcome.REFUSED if reason is DeliveryReason.REFUSED_NEW_CHAT else Outcome.RECIPIENT


def _withdraw(job: Claimed, channel: Channel, desk: Desk) -> None:
    """The campaign was stopped, or the person may no longer be written to, since the chat was opened."""
    refused = DeliveryReason.OPTED_OUT if desk.is_out(job.phone) else desk.refusal(job)
    if refused is not None:
        desk.journal.end(job.id, S.SKIPPED, refused, tried=False)
    else:
        desk.journal.release(job.id)
    channel.discard()


def _hand_over(
    job: Claimed, channel: Channel, desk: Desk, baseline: frozenset[str]
) -> tuple[Outcome, Bubble | None]:
    """T5 and T6: one press, then look for the bubble; whatever goes wrong from here on must be looked up."""
    try:
        channel.press_send()
        bubble = channel.new_bubble(baseline, job.body, within=desk.timing.bubble)
    except ChannelFault as fault:
        log.warning("%s: not seen after the press: %s", masked(job.phone), fault)
        return Outcome.LOOK_UP, None
    if bubble is None:
        return Outcome.LOOK_UP, None
    if bubble.tick is Tick.FAILED:
        desk.journal.end(job.id, S.FAILED, DeliveryReason.SEND_FAILED, tried=False)
        return Outcome.MARKED_FAILED, None
    desk.journal.handed(job.id, bubble.id, BY_TICK[bubble.tick])
    return Outcome.HANDED, bubble
