"""Frozen values about putting contacts in order: acts that can be undone, the bin, likenesses."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from broadcaster_desktop.core.records import ContactRow

DAYS_IN_BIN = 30
"""Days a deleted contact, and the receipt of an act, are kept."""
OTHER_NUMBER = "Other numbers"
"""The field that keeps further numbers of a person, as cards have them and merged contacts."""


class ActKind(StrEnum):
    """What the owner did."""

    DELETE = "delete"
    MERGE = "merge"
    EDIT = "edit"
    UNDO_IMPORT = "undo_import"
    DIFFERENT = "different"
    """Contacts that looked like one person are not."""
    REJOIN = "rejoin"
    """A deleted contact was made one with the one that has its number by now."""
    MANY = "many"
    """One thing done to many contacts, such as a tag put on them."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """An act of the owner by which it can be undone."""

    id: int
    kind: ActKind
    people: int
    """How many contacts it was about."""
    at: datetime
    undone: bool = False
    in_campaigns: int = 0
    """Of a deletion: how many of them had a message waiting in a campaign; it was cancelled."""
    no_backup: str = ""
    """Why there is no backup of before it, where there should be one."""


@dataclass(frozen=True, slots=True)
class Undone:
    """What undoing an act did."""

    receipt: Receipt
    people: int
    """Contacts that are as they were."""
    kept: int
    """Contacts left as they are, in whole or in part, since they were changed later."""


@dataclass(frozen=True, slots=True)
class BinnedRow:
    """A deleted contact."""

    id: int
    """Its number in the bin, by which it is restored."""
    phone: str
    name: str
    tags: tuple[str, ...]
    binned_at: datetime
    days_left: int
    """Days until it goes for good; one that has begun counts."""


@dataclass(frozen=True, slots=True)
class Restored:
    """What came back out of the bin."""

    contacts: tuple[int, ...]
    """Their ids as contacts."""
    taken: tuple[BinnedRow, ...] = ()
    """Still in the bin: another contact has the number by now."""
    act: int | None = None
    """The act by which making them one with others is undone."""


class KeptWhy(StrEnum):
    """Why a contact that an import had added is not taken back."""

    MESSAGED = "messaged"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class KeptPerson:
    """A contact that the undoing of its import left where it is."""

    contact: ContactRow
    why: KeptWhy


@dataclass(frozen=True, slots=True)
class ImportUndone:
    """What undoing an import did."""

    id: int
    receipt: int
    """The act under which its contacts are in the bin."""
    binned: int
    """Contacts it had added, now in the bin."""
    kept: int
    """Contacts it had added that were changed or written to since."""
    restored: int
    """Contacts that were there before and have their own values and tags again."""
    withdrawn: int
    """People whose consent is what it was before the import."""
    kept_people: tuple[KeptPerson, ...] = ()
    """The first of those kept."""


class Likeness(StrEnum):
    """Why contacts may be one person."""

    NUMBER = "number"
    """Their numbers differ by the country code, or by one wrong or two exchanged digits under one name."""
    NAME_AND_EMAIL = "name_and_email"
    NAME_AND_CITY = "name_and_city"


@dataclass(frozen=True, slots=True)
class Alike:
    """Contacts that may be one person; only the owner can say so."""

    likeness: Likeness
    people: tuple[ContactRow, ...]
