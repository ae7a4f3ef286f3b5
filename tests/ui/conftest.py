"""Windows without a screen, in the theme and with the icons of the program."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from broadcaster_desktop.ui.i18n import Language
from broadcaster_desktop.ui.preferences import Preferences
from broadcaster_desktop.ui.start import Program
from broadcaster_desktop.ui.theme import Scheme, Theme, install
from broadcaster_desktop.ui.widgets import icons
from tests.ui.stage import Kept, Stage, open_stage
from tests.ui.visit import Visit


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> Iterator[Theme]:
    """The light theme with its icons; a test may choose another."""
    theme = install(qapp)
    icons.arrive(icons.load())
    theme.choose(Scheme.LIGHT)
    yield theme
    theme.choose(Scheme.LIGHT)


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    """The real world, empty, with nothing that sends."""
    made = open_stage(tmp_path)
    yield made
    made.world.close()


@pytest.fixture
def preferences(qapp: QApplication, tmp_path: Path) -> Iterator[Preferences]:
    """English, light, first start gone through."""
    made = Preferences(qapp, tmp_path / "window.json")
    made.use_language(Language.ENGLISH)
    made.use_scheme(Scheme.LIGHT)
    made.keep_welcomed()
    yield made
    made.use_language(Language.ENGLISH)


@pytest.fixture
def visit(qtbot: QtBot, qapp: QApplication, preferences: Preferences, stage: Stage) -> Iterator[Visit]:
    """The whole window on the stage's world."""
    program = Program(qapp, preferences, lambda practice: Kept(stage.world), practice=False)
    made = Visit(qtbot, program, stage)
    made.show()
    yield made
    made.end()
