"""A fresh database of the newest schema."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from broadcaster_desktop.data.digests import Digests
from broadcaster_desktop.data.engine import Database
from broadcaster_desktop.data.migrate import migrate

KEY = bytes(range(32))
NOW = datetime(2026, 11, 21, 8, 30, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "broadcaster.db"


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    migrate(path, known=False)
    opened = Database(path)
    opened.lend(Digests(KEY))
    yield opened
    opened.close()
