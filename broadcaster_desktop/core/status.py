"""Statuses of a delivery and of a campaign, and the moves between them that are allowed."""

from __future__ import annotations

from enum import StrEnum


class DeliveryStatus(StrEnum):
    """What is known of one message to one contact; the words of the command line."""

    QUEUED = "queued"
    SENDING = "sending"
    HANDED_OVER = "handed_over"
    SENT = "sent"
    DELIVERED = "delivered"
    READ = "read"
    FAILED = "failed"
    SKIPPED = "skipped"
    CANCELLED = "cancelled"
    UNCERTAIN = "uncertain"


class CampaignStatus(StrEnum):
    """Where a campaign stands."""

    DRAFT = "draft"
    SCHEDULED = "scheduled"
    RUNNING = "running"
    PAUSED = "paused"
    FINISHED = "finished"
    CANCELLED = "cancelled"


class Step(StrEnum):
    """Rows of the attempts journal: what was done for a delivery, each written before the next is begun."""

    LEASED = "leased"
    PREPARED = "prepared"
    RETRY = "retry"
    """Put back after a fault of the connection before the press."""
    HANDING = "handing"
    HANDED = "handed"
    TICK = "tick"
    GAVE_UP = "gave_up"
    RECONCILED = "reconciled"
    RESOLVED = "resolved"


class DeliveryReason(StrEnum):
    """Why a delivery failed, was skipped or is uncertain."""

    NOT_ON_WHATSAPP = "not_on_whatsapp"
    REFUSED_NEW_CHAT = "refused_new_chat"
    DRAFT_PRESENT = "draft_present"
    MEDIA_REJECTED = "media_rejected"
    SEND_FAILED = "send_failed"
    OPTED_OUT = "opted_out"
    NO_CONSENT = "no_consent"
    MISSING_FIELD = "missing_field"
    FREQUENCY_CAP = "frequency_cap"
    SAME_TEXT = "same_text"
    OWN_NUMBER = "own_number"
    COULD_NOT_TELL = "could_not_tell"


class CampaignReason(StrEnum):
    """Why a campaign is paused, or what a running one waits for."""

    OWNER = "owner"
    WINDOW = "window"
    CEILING = "ceiling"
    PLAN = "plan"
    LATE = "late"
    OFFLINE = "offline"
    ACCOUNT_RESTRICTED = "account_restricted"
    ACCOUNT_LOGGED_OUT = "account_logged_out"
    ACCOUNT_CONFLICT = "account_conflict"
    ACCOUNT_BANNED = "account_banned"
    PAGE_CHANGED = "page_changed"
    WINDOW_HIDDEN = "window_hidden"
    TOO_MANY_FAILURES = "too_many_failures"
    STORAGE = "storage"


_D = DeliveryStatus
DELIVERY_MOVES: dict[DeliveryStatus, frozenset[DeliveryStatus]] = {
    _D.QUEUED: frozenset({_D.SENDING, _D.SKIPPED, _D.CANCELLED}),
    _D.SENDING: frozenset(
        {
            _D.QUEUED,
            _D.HANDED_OVER,
            _D.SENT,
            _D.DELIVERED,
            _D.READ,
            _D.FAILED,
            _D.SKIPPED,
            _D.CANCELLED,
            _D.UNCERTAIN,
        }
    ),
    _D.HANDED_OVER: frozenset({_D.SENT, _D.DELIVERED, _D.READ, _D.FAILED, _D.UNCERTAIN}),
    _D.SENT: frozenset({_D.DELIVERED, _D.READ, _D.FAILED}),
    _D.DELIVERED: frozenset({_D.READ}),
    _D.READ: frozenset(),
    _D.FAILED: frozenset(),
    _D.SKIPPED: frozenset(),
    _D.CANCELLED: frozenset(),
    _D.UNCERTAIN: frozenset({_D.HANDED_OVER, _D.SENT, _D.DELIVERED, _D.READ}),
}
"""Moves the program may make by itself. Nothing leads from handed over or uncertain back to queued."""

OWNER_MOVES: dict[DeliveryStatus, frozenset[DeliveryStatus]] = {
    _D.UNCERTAIN: frozenset({_D.HANDED_OVER, _D.QUEUED, _D.SKIPPED}),
    _D.FAILED: frozenset({_D.QUEUED}),
    _D.CANCELLED: frozenset({_D.QUEUED}),
}
"""Further moves that only the owner's own, audited word makes."""

_C = CampaignStatus
CAMPAIGN_MOVES: dict[CampaignStatus, frozenset[CampaignStatus]] = {
    _C.DRAFT: frozenset({_C.SCHEDULED, _C.RUNNING, _C.CANCELLED}),
    _C.SCHEDULED: frozenset({_C.DRAFT, _C.RUNNING, _C.PAUSED, _C.CANCELLED}),
    _C.RUNNING: frozenset({_C.PAUSED, _C.FINISHED, _C.CANCELLED}),
    _C.PAUSED: frozenset({_C.SCHEDULED, _C.RUNNING, _C.FINISHED, _C.CANCELLED}),
    _C.FINISHED: frozenset({_C.RUNNING}),
    _C.CANCELLED: frozenset(),
}

SERVED = frozenset({_D.HANDED_OVER, _D.SENT, _D.DELIVERED, _D.READ})
"""Statuses in which the page has shown the message."""

SETTLED = frozenset({_D.SENT, _D.DELIVERED, _D.READ, _D.FAILED, _D.SKIPPED, _D.CANCELLED, _D.UNCERTAIN})
"""Statuses that end a delivery's part of a run; handed over joins them once its wait for a tick is over."""

RETRYABLE = frozenset({DeliveryReason.SEND_FAILED, DeliveryReason.MEDIA_REJECTED})
"""Reasons that "Retry failed" takes up again."""


class MoveRefused(Exception):
    """A status move that no rule allows: a fault of the program."""


def move_delivery(old: DeliveryStatus, new: DeliveryStatus, *, by_owner: bool = False) -> DeliveryStatus:
    """Give `new` back when a delivery may go there from `old`; raise MoveRefused otherwise."""
    allowed = DELIVERY_MOVES[old] | (OWNER_MOVES.get(old, frozenset()) if by_owner else frozenset())
    if new not in allowed:
        raise MoveRefused(f"delivery: {old} -> {new}")
    return new


def move_campaign(old: CampaignStatus, new: CampaignStatus) -> CampaignStatus:
    """Give `new` back when a campaign may go there from `old`; raise MoveRefused otherwise."""
    if new not in CAMPAIGN_MOVES[old]:
        raise MoveRefused(f"campaign: {old} -> {new}")
    return new
