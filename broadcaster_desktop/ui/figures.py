"""Numbers drawn from a campaign's counts."""

from __future__ import annotations

from collections.abc import Mapping

from broadcaster_desktop.core.status import DeliveryStatus

TICKED = (DeliveryStatus.SENT, DeliveryStatus.DELIVERED, DeliveryStatus.READ)
"""What may be called sent: at least one tick was seen."""

_OPEN = (DeliveryStatus.QUEUED, DeliveryStatus.SENDING)

Counts = Mapping[DeliveryStatus, int]


def sent(counts: Counts) -> int:
    """Messages with at least one tick."""
    return sum(counts.get(status, 0) for status in TICKED)


def settled(counts: Counts) -> int:
    """People the run has dealt with, whatever came of it."""
    return sum(count for status, count in counts.items() if status not in _OPEN)


def file_size(size: int) -> str:
    """Bytes as people name them, never less than there are."""
    if size < 100_000:
        return f"{max(1, -(-size // 1000))} KB"
    return f"{-(-size // 100_000) / 10:.1f} MB"


def percent(part: int, whole: int) -> int:
    """A share in whole per cent, rounded down so that 100 means all."""
    return part * 100 // whole if whole else 0
