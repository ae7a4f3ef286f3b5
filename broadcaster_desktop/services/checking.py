"""A whole list judged before it is brought in: counts of all its rows, and the first of each verdict."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from broadcaster_desktop.core.imports import Stamp
from broadcaster_desktop.core.reasons import Reason
from broadcaster_desktop.services.reading import Row, Verdict

MOST_SHOWN = 500
"""Rows of each verdict that are kept; the counts are of all."""


@dataclass(slots=True)
class Checked:
    """What a list would come to. `seen` is the file that was judged; importing asks for the same one."""

    seen: Stamp | None = None
    counts: dict[str, int] = field(default_factory=lambda: dict.fromkeys(map(str, Verdict), 0))
    known: int = 0
    """Usable rows of people who are contacts already."""
    rows: list[Row] = field(default_factory=list)
    """The first of each verdict, in file order."""

    @property
    def usable(self) -> int:
        """People that would be brought in."""
        return self.counts[Verdict.READY] + self.counts[Verdict.FIXED]

    @property
    def total(self) -> int:
        """All rows with a verdict."""
        return sum(self.counts.values())


def check_rows(rows: Iterable[Row], seen: Stamp | None) -> Checked:
    """Go through a whole list whose known people are marked."""
    checked = Checked(seen)
    counts = checked.counts
    for each in rows:
        counts[each.verdict] += 1
        checked.known += Reason.KNOWN_CONTACT in each.reasons
        if counts[each.verdict] <= MOST_SHOWN:
            checked.rows.append(each)
    return checked
