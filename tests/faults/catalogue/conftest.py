"""One broken shop for many faults, and the table of what came of each."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from broadcaster_desktop.ui.i18n import Language
from broadcaster_desktop.ui.preferences import Preferences
from broadcaster_desktop.ui.start import Program
from broadcaster_desktop.ui.theme import Scheme, install
from broadcaster_desktop.ui.widgets import icons
from tests.faults.catalogue import table
from tests.faults.catalogue.shop import PATIENCE, FaultyShop, open_shop
from tests.ui.stage import Kept, Stage
from tests.ui.visit import Visit


class Keeper:
    """Opens the shop, and another one where a test left it in pieces."""

    def __init__(self, folder: Path, browser: Path) -> None:
        self._folder, self._browser = folder, browser
        self._stack = ExitStack()
        self._opened = 0
        self._shop: FaultyShop | None = None

    def shop(self) -> FaultyShop:
        """A shop in which nothing is broken, linked and with one campaign behind it."""
        if self._shop is None:
            self._opened += 1
            self._shop = self._stack.enter_context(open_shop(self._folder / str(self._opened), self._browser))
            run, _ = self._shop.begin(1)
            assert run.result(PATIENCE).code == 0
        return self._shop

    def give_up(self) -> None:
        """Close the shop; the next test gets another one."""
        self._stack.close()
        self._shop = None


@pytest.fixture(scope="package")
def keeper(tmp_path_factory: pytest.TempPathFactory, browser_path: Path) -> Iterator[Keeper]:
    kept = Keeper(tmp_path_factory.mktemp("faulty"), browser_path)
    yield kept
    kept.give_up()


@pytest.fixture(autouse=True)
def no_threads_left() -> None:
    """The shop's threads outlive a test; that it leaves none is the business of the tests of its parts."""


@pytest.fixture(autouse=True)
def rows(request: pytest.FixtureRequest) -> Iterator[None]:
    """What a test adds to the table goes with its report."""
    yield
    table.hand_over(request.node.user_properties)


@pytest.fixture
def shop(keeper: Keeper) -> Iterator[FaultyShop]:
    """The shop, as whole as the test before left it."""
    shop = keeper.shop()
    shop.notices.clear()
    shop.whole = False
    yield shop
    shop.points.disarm()
    if not shop.whole:
        shop.let_go()
        keeper.give_up()


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, shop: FaultyShop, tmp_path: Path) -> Iterator[Visit]:
    """The program's window on the shop's world."""
    install(qapp).choose(Scheme.LIGHT)
    icons.arrive(icons.load())
    preferences = Preferences(qapp, tmp_path / "window.json")
    preferences.use_language(Language.ENGLISH)
    preferences.keep_welcomed()
    program = Program(qapp, preferences, lambda practice: Kept(shop.world), practice=False)
    visit = Visit(qtbot, program, Stage(shop.world, shop.folder))
    visit.show()
    yield visit
    visit.end()
