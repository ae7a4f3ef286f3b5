"""What a delivery's status and the page's own record of its messages say of each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

PROOF = {"handed_over": 0, "sent": 1, "delivered": 2, "read": 3}
"""The mark that a status claims to have been seen."""
FAILED_MARK = -1


class Kind(StrEnum):
    """What a series counts."""

    TWICE = "twice"
    LOST = "lost"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Wrong:
    """Something that must not be."""

    kind: Kind
    what: str


def problem(status: str, standing: str, marks: Sequence[int]) -> Wrong | None:
    """What does not agree; `marks` has one entry for each time somebody gets the text.

    `standing` is the campaign's status once everything has come to its end.
    """
    if len(marks) > 1:
        return Wrong(Kind.TWICE, f"got it {len(marks)} times")
    if standing not in ("finished", "cancelled") or status in ("queued", "sending"):
        return Wrong(Kind.LOST, f"left {status} in a {standing} campaign")
    if status == "uncertain":
        return None
    if status not in PROOF:
        return Wrong(Kind.OTHER, f"{status}, but the page took it") if marks else None
    if not marks:
        return Wrong(Kind.LOST, f"{status}, but the page has nothing")
    if PROOF[status] > marks[0]:
        return Wrong(Kind.OTHER, f"{status}, but the page showed only mark {marks[0]}")
    return None
