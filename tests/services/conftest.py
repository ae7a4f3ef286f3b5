"""The services of one world on a real database, with nothing sent."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from broadcaster_desktop.world import World
from tests.program import Program


@pytest.fixture
def program(tmp_path: Path, data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> Program:
    return Program(data_dir, tmp_path, monkeypatch)


@pytest.fixture
def world(program: Program) -> Iterator[World]:
    program.link()
    with program.world() as opened:
        yield opened
