"""The code on screen is the payload's code, module by module."""

from __future__ import annotations

import time

import pytest
import segno
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from broadcaster_desktop.core.account import PairingCode
from broadcaster_desktop.ui.theme import Scheme, Theme
from broadcaster_desktop.ui.widgets.qr import MARGIN, QrCode, image, matrix

PAYLOAD = "2@" + "Qx7/aB+" * 28 + ",invented,payload=="
BLACK, WHITE = QColor("black").rgb(), QColor("white").rgb()


def code(lifetime: float = 60, age: float = 0) -> PairingCode:
    return PairingCode(PAYLOAD, 1, lifetime, time.monotonic() - age)


def modules_of(picture: QImage, scale: int) -> list[list[bool]]:
    side = picture.width() // scale - 2 * MARGIN
    places = [(MARGIN + at) * scale + scale // 2 for at in range(side)]
    return [[picture.pixel(x, y) == BLACK for x in places] for y in places]


@pytest.mark.parametrize("scale", [1, 3, 4])
def test_the_picture_holds_the_payloads_modules(scale: int) -> None:
    wanted = [[bool(cell) for cell in line] for line in segno.make(PAYLOAD, error="l", micro=False).matrix]
    assert modules_of(image(matrix(PAYLOAD), scale), scale) == wanted


def test_around_the_code_are_four_white_modules() -> None:
    picture = image(matrix(PAYLOAD), 2)
    edge = MARGIN * 2
    inner = range(edge, picture.width() - edge)
    outside = [
        picture.pixel(x, y)
        for x in range(picture.width())
        for y in range(picture.height())
        if x not in inner or y not in inner
    ]
    assert set(outside) == {WHITE}


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_on_screen_it_is_black_on_white_in_whole_pixels(qtbot: QtBot, look: Theme, scheme: Scheme) -> None:
    look.choose(scheme)
    widget = QrCode()
    qtbot.addWidget(widget)
    widget.resize(widget.sizeHint())
    widget.show_code(code())
    shown = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    modules = matrix(PAYLOAD)
    scale = 264 // (len(modules) + 2 * MARGIN)
    side = (len(modules) + 2 * MARGIN) * scale
    corner = round((shown.width() - side) / 2)
    assert modules_of(shown.copy(corner, corner, side, side), scale) == [list(line) for line in modules]


def test_a_code_that_cannot_be_scanned_is_dim(qtbot: QtBot) -> None:
    widget = QrCode()
    qtbot.addWidget(widget)
    widget.resize(widget.sizeHint())
    widget.show_code(code(), dim=True)
    shown = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    middle = range(40, shown.width() - 40)
    assert BLACK not in {shown.pixel(x, y) for x in middle for y in middle}


def test_it_counts_down_and_stops_at_none(qtbot: QtBot) -> None:
    widget = QrCode()
    qtbot.addWidget(widget)
    widget.show_code(code(lifetime=20, age=5))
    assert widget.seconds_left() == 15
    widget.show_code(code(lifetime=20, age=50))
    assert widget.seconds_left() == 0
    widget.show_code(None)
    assert widget.seconds_left() == 0
