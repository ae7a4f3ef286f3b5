"""The table leaves no two values unmet, and the share of it that runs every day no two of a look."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

from tests.whatsapp.matrix.looks import daily, every, pairwise


@dataclass(frozen=True, slots=True)
class Named:
    """A case that does nothing."""

    name: str


Values = frozenset[tuple[str, object]]
CASES = [Named(str(number)) for number in range(16)]


def unmet(rows: list[Values], values: set[tuple[str, object]]) -> set[Values]:
    """The pairs of values of two factors that no row has."""
    met = {frozenset(pair) for row in rows for pair in combinations(row, 2)}
    return {frozenset(pair) for pair in combinations(values, 2) if pair[0][0] != pair[1][0]} - met


def test_every_two_values_of_two_factors_meet() -> None:
    rows = [frozenset([("case", case.name), *look.switches().items()]) for case, look in pairwise(CASES)]
    values = {("case", case.name) for case in CASES} | _of_looks()
    assert unmet(rows, values) == set()
    assert len(rows) == 4 * len(CASES) < len(every()) * len(CASES)


def test_each_day_every_case_has_two_languages_and_every_two_values_of_a_look_meet() -> None:
    share = daily(CASES)
    assert unmet([frozenset(look.switches().items()) for _, look in share], _of_looks()) == set()
    assert all(len({look.language for case, look in share if case is each}) == 2 for each in CASES)


def _of_looks() -> set[tuple[str, object]]:
    return {value for look in every() for value in look.switches().items()}
