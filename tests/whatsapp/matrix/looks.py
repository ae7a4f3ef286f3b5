"""How a page may look, and the rows of a matrix of looks and cases: a share each day, all by command."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import product
from typing import Protocol, TypeVar

import pytest

LANGUAGES = ("en", "hi", "mr", "ar")
ICONS = tuple(product(("new", "old"), ("full", "title")))


class Case(Protocol):
    """What is tried in a look."""

    @property
    def name(self) -> str:
        """In the id of its tests."""


C = TypeVar("C", bound=Case)


@dataclass(frozen=True, slots=True)
class Look:
    """One look; its fields are the practice page's switches."""

    language: str
    test_ids: bool
    icons: str
    icon_marks: str

    def switches(self) -> dict[str, object]:
        """For the page's control."""
        return asdict(self)

    def __str__(self) -> str:
        generation = "A" if self.test_ids else "B"
        return f"{self.language}-{generation}-{self.icons}-{self.icon_marks}"


def every() -> list[Look]:
    """All looks there are."""
    return [Look(language, ids, *icons) for language, ids, icons in product(LANGUAGES, (True, False), ICONS)]


def pairwise(cases: Sequence[C]) -> Iterator[tuple[C, Look]]:
    """Four rows for each case, in which every two values of different factors meet.

    A row for each language; the icons of the four rows are those of a Latin square, and its rotation and the
    generations change from case to case.
    """
    for number, case in enumerate(cases):
        for row, language in enumerate(LANGUAGES):
            icons = ICONS[(row + number) % len(ICONS)]
            yield case, Look(language, (row + number // len(ICONS) + number // 2) % 2 == 0, *icons)


def daily(cases: Sequence[C]) -> list[tuple[C, Look]]:
    """Two of each case's four rows, two languages in the one case and the other two in the next."""
    shares: list[tuple[C, Look]] = []
    for at, chosen in enumerate(pairwise(cases)):
        number, row = divmod(at, len(LANGUAGES))
        if (row + number + number // len(ICONS)) % 2 == 0:
            shares.append(chosen)
    return shares


def rows(cases: Sequence[C]) -> list[object]:
    """The tests' parameters: each day's share always, the rest only where long ones are asked for."""
    chosen = daily(cases)
    share = {(case.name, look) for case, look in chosen}
    rest = [(case, look) for case, look in product(cases, every()) if (case.name, look) not in share]
    return [
        *(pytest.param(case, look, id=f"{case.name}-{look}") for case, look in chosen),
        *(pytest.param(case, look, id=f"{case.name}-{look}", marks=pytest.mark.long) for case, look in rest),
    ]
