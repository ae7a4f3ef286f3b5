"""What the contacts have: tags, fields, segments, and how many are in the bin."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from broadcaster_desktop.core.records import TagRow
from broadcaster_desktop.core.segments import SegmentRow
from broadcaster_desktop.errors import UserError

if TYPE_CHECKING:
    from broadcaster_desktop.services import Services


@dataclass(frozen=True, slots=True)
class Held:
    """All that can be chosen from on the page of the contacts."""

    tags: Sequence[TagRow] = ()
    fields: Sequence[str] = ()
    segments: Sequence[SegmentRow] = ()
    in_bin: int = 0
    trouble: UserError | None = None
    """Segments that this version cannot read."""


def read_held(services: Services) -> Held:
    """Read it."""
    trouble, segments = None, list[SegmentRow]()
    try:
        segments = services.segments.list()
    except UserError as error:
        trouble = error
    return Held(services.contacts.tags(), services.contacts.fields(), segments, services.bin.count(), trouble)
