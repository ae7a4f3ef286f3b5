"""The program on a data folder of its own."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.program import Program


@pytest.fixture(autouse=True)
def log_given_back() -> Iterator[None]:
    """Commands inside this process point the root logger at their own file."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    for handler in root.handlers[:]:
        if handler not in handlers:
            root.removeHandler(handler)
            handler.close()
    root.setLevel(level)


@pytest.fixture
def program(tmp_path: Path, data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> Program:
    return Program(data_dir, tmp_path, monkeypatch)
