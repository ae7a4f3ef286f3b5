"""A shop on a scripted channel; after every test its numbers must add up."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from broadcaster_desktop.data.migrate import migrate
from tests.sending.laws import conserved
from tests.sending.shop import Shop

MakeShop = Callable[..., Shop]


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database as the first start makes it."""
    path = tmp_path_factory.mktemp("empty") / "broadcaster.db"
    migrate(path, known=False)
    return path


@pytest.fixture
def make_shop(tmp_path: Path, empty_database: Path) -> Iterator[MakeShop]:
    """Makes shops; each is checked for the conservation law and closed."""
    made: list[Shop] = []

    def make(**options: object) -> Shop:
        folder = tmp_path / f"shop{len(made)}"
        shop = Shop(folder, template=empty_database, **options)  # type: ignore[arg-type]
        made.append(shop)
        return shop

    yield make
    for shop in made:
        conserved(shop)
        shop.close()
        shutil.rmtree(shop.folder.root)


@pytest.fixture
def shop(make_shop: MakeShop) -> Shop:
    """One shop."""
    return make_shop()
