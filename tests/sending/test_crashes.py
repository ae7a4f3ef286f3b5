"""Seeded runs in which the page misbehaves and the program is killed at its commits and calls.

Every seed must end with nobody served twice, nobody lost, and every status agreeing with the server's truth.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from broadcaster_desktop.sending.timing import Timing
from tests.sending.chaos import Chaos, Verdict
from tests.sending.conftest import MakeShop

SEEDS = 80
BLOCK = 20


@pytest.mark.parametrize(
    "first",
    [0, *(pytest.param(first, marks=pytest.mark.long) for first in range(BLOCK, SEEDS, BLOCK))],
)
def test_seeded_kills_send_nobody_twice_and_lose_nobody(make_shop: MakeShop, first: int) -> None:
    total = Verdict()
    for seed in range(first, first + BLOCK):
        verdict = Chaos(make_shop(seed=seed), seed).run()
        assert not verdict.wrong, f"seed {seed}: {verdict.wrong}"
        total += verdict
    print(  # noqa: T201
        f"seeds {first}..{first + BLOCK - 1}: {total.kills} kills, {total.deliveries} deliveries, 0 twice, "
        f"0 lost, {total.uncertain} uncertain ({total.lost_presses} by presses lost on purpose); "
        f"3/N {3 / max(1, total.kills):.4f}"
    )
    assert total.kills


def test_not_waiting_for_the_page_to_settle_is_found_guilty(make_shop: MakeShop) -> None:
    """The harness itself: the same design without its quiet time sends people twice, and that is seen."""
    hasty = Timing(quiet=0.0, between_reads=0.0)
    runs = (Chaos(make_shop(seed=seed, timing=hasty), seed).run() for seed in range(40))
    assert any("times" in one for verdict in runs for one in verdict.wrong)


def test_the_database_of_a_shop_is_its_own(make_shop: MakeShop) -> None:
    folders: set[Path] = {make_shop().folder.root for _ in range(2)}
    assert len(folders) == 2
