"""The theme in use follows the owner's choice."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from broadcaster_desktop.ui.theme import Scheme, Theme, colours, install
from broadcaster_desktop.ui.theme.tokens import DARK, LIGHT


def test_a_choice_applies_at_once(look: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    with qtbot.waitSignal(look.changed):
        look.choose(Scheme.DARK)
    assert colours() is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.bg
    assert DARK.primary in qapp.styleSheet()
    assert LIGHT.primary not in qapp.styleSheet()


def test_an_unknown_system_scheme_is_light(look: Theme) -> None:
    look.choose(Scheme.DARK)
    look.choose(Scheme.AUTO)
    assert colours() is LIGHT


def test_there_is_one_theme(look: Theme, qapp: QApplication) -> None:
    assert install(qapp) is look
