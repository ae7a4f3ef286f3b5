"""One act on many contacts: whom it is for, and the receipt by which it is undone."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class AllThatMatch:
    """Everyone a list shows."""

    search: str = ""
    tag: str | None = None
    segment: str | None = None


Which = Sequence[int] | AllThatMatch
"""Contacts by their ids, or all that match when the act begins."""


class BulkAct(StrEnum):
    """What was done."""

    TAG = "tag"
    UNTAG = "untag"
    FIELD = "field"


@dataclass(frozen=True, slots=True)
class Receipt:
    """What an act changed, and nothing that was so before."""

    act: BulkAct
    subject: str
    """The tag or the field."""
    ids: array[int]
    """Those who were changed."""
    value: str = ""
    """What the field was set to."""
    before: Mapping[int, str] | None = None
    """The field's earlier values; who is missing had none."""

    @property
    def count(self) -> int:
        """How many were changed."""
        return len(self.ids)
