"""The share of the matrix that runs every day leaves no two values unmet."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

from tests.whatsapp.matrix.looks import every, pairwise


@dataclass(frozen=True, slots=True)
class Named:
    """A case that does nothing."""

    name: str


def test_every_two_values_of_two_factors_meet() -> None:
    cases = [Named(str(number)) for number in range(16)]
    table = [("case", case.name, *look.switches().items()) for case, look in pairwise(cases)]
    rows = [frozenset([("case", row[1]), *row[2:]]) for row in table]
    met = {frozenset(pair) for row in rows for pair in combinations(row, 2)}
    values = {value for row in rows for value in row}
    wanted = {frozenset(pair) for pair in combinations(values, 2) if pair[0][0] != pair[1][0]}
    assert met == wanted
    assert len(rows) == 4 * len(cases) < len(every()) * len(cases)
