"""A stand for the tests of a module, made anew now and then."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from itertools import count
from pathlib import Path

import pytest

from tests.whatsapp.matrix.stand import Stand, standing

TESTS = 100
"""Each leaves a chat behind, and a list of many hundreds slows all that come after."""


@pytest.fixture(scope="module")
def stands(tmp_path_factory: pytest.TempPathFactory, browser_path: Path) -> Iterator[Callable[[], Stand]]:
    """Gives the stand in use."""
    with ExitStack() as open_now:
        made: list[Stand] = []

        def stand() -> Stand:
            if next(tests) % TESTS == 0:
                open_now.close()
                folder = tmp_path_factory.mktemp("matrix")
                made[:] = [open_now.enter_context(standing(folder, browser_path))]
            return made[0]

        tests = count()
        yield stand


@pytest.fixture
def stand(stands: Callable[[], Stand]) -> Stand:
    """The page and the channel on it."""
    return stands()
