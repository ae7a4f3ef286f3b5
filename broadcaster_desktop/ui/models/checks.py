"""Which rows of a list are checked: some of them, or all that the list shows but for some."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from broadcaster_desktop.core.bulk import AllThatMatch, Which

if TYPE_CHECKING:
    from broadcaster_desktop.services.contacts import Contacts


class Checks:
    """Takes no more room for all of a hundred thousand rows than for none of them."""

    def __init__(self) -> None:
        self.everyone = False
        """All are checked but those in `apart`; else nobody is but those."""
        self.apart: set[int] = set()

    def holds(self, number: int) -> bool:
        """Whether the row with this id is checked."""
        return (number in self.apart) != self.everyone

    def put(self, numbers: Iterable[int], *, checked: bool) -> None:
        """Check rows, or check them no more."""
        if checked is self.everyone:
            self.apart.difference_update(numbers)
        else:
            self.apart.update(numbers)

    def put_all(self, *, checked: bool) -> None:
        """Check all rows, or none."""
        self.everyone = checked
        self.apart.clear()

    def count(self, total: int) -> int:
        """How many of a list's rows are checked."""
        return total - len(self.apart) if self.everyone else len(self.apart)


@dataclass(frozen=True, slots=True)
class Chosen:
    """The contacts an act is for, as they were chosen."""

    match: AllThatMatch | None
    """All of a list; None: those in `apart` alone."""
    apart: frozenset[int]
    """Left out of all, or the only ones."""
    count: int

    def which(self, contacts: Contacts) -> Which:
        """What the services take. It may read: not for the window's thread."""
        if self.match is not None and not self.apart:
            return self.match
        return self.ids(contacts)

    def ids(self, contacts: Contacts) -> Sequence[int]:
        """Their ids as they came; it reads where all are meant."""
        if self.match is None:
            return sorted(self.apart)
        match = self.match
        found = contacts.ids(match.search, match.tag, "added", segment=match.segment)
        return [one for one in found if one not in self.apart] if self.apart else found
