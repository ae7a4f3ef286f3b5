"""Buttons, fields, bars, toasts and the focus ring do what they promise."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from broadcaster_desktop.ui.theme.tokens import Motion, Tone
from broadcaster_desktop.ui.widgets.bar import StateBar
from broadcaster_desktop.ui.widgets.bubble import as_html
from broadcaster_desktop.ui.widgets.buttons import Button, IconButton
from broadcaster_desktop.ui.widgets.fields import CheckBox, Field
from broadcaster_desktop.ui.widgets.focus import FocusRing
from broadcaster_desktop.ui.widgets.icons import Glyph, pixmap
from broadcaster_desktop.ui.widgets.layout import column
from broadcaster_desktop.ui.widgets.progress import Progress
from broadcaster_desktop.ui.widgets.stepper import Stepper
from broadcaster_desktop.ui.widgets.toast import Toast


def activate(window: QWidget, qtbot: QtBot) -> None:
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()


def test_every_glyph_is_in_the_font() -> None:
    for glyph in Glyph:
        picture = pixmap(glyph, "#000000").toImage()
        drawn = any(picture.pixelColor(x, y).alpha() for x in range(20) for y in range(20))
        assert drawn, glyph


def test_an_icon_button_is_named_and_big_enough_to_hit(qtbot: QtBot) -> None:
    button = IconButton(Glyph.CLOSE)
    qtbot.addWidget(button)
    button.say("Close")
    button.show()
    assert button.accessibleName() == "Close"
    assert button.toolTip() == "Close"
    assert min(button.sizeHint().width(), button.sizeHint().height()) >= 32


def test_a_short_word_still_makes_a_wide_button(qtbot: QtBot) -> None:
    button = Button("primary")
    qtbot.addWidget(button)
    button.say("Go")
    assert button.sizeHint().height() >= 40
    assert button.minimumWidth() >= 96


def test_a_field_shows_its_error_in_place_of_the_hint(qtbot: QtBot) -> None:
    field = Field(QLineEdit())
    qtbot.addWidget(field)
    field.say("Phone", "With country code")
    assert field.note() == "With country code"
    field.wrong("Too short")
    assert field.note() == "Too short"
    assert field.control.accessibleDescription() == "Too short"
    field.wrong("")
    assert field.note() == "With country code"
    assert field.control.accessibleName() == "Phone"


def test_a_check_box_turns_on_a_click_of_its_words(qtbot: QtBot) -> None:
    box = CheckBox("These people agreed")
    qtbot.addWidget(box)
    box.show()
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().center())
    assert box.isChecked()


def test_a_bar_shows_only_while_there_is_something_to_say(qtbot: QtBot) -> None:
    bar = StateBar()
    qtbot.addWidget(bar)
    pressed: list[str] = []
    bar.say(Tone.WARN, "Sending is paused", "Contacts are safe", "Link again", lambda: pressed.append("x"))
    bar.show()
    QTest.mouseClick(bar.button, Qt.MouseButton.LeftButton)
    assert pressed == ["x"]
    assert bar.text() == "Sending is paused Contacts are safe"
    bar.clear()
    assert not bar.isVisible()


def test_a_toast_takes_back_once(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    toast = Toast(window)
    window.show()
    undone: list[str] = []
    toast.say("Added", lambda: undone.append("x"))
    assert toast.isVisible()
    toast.undo()
    toast.undo()
    assert undone == ["x"]
    assert not toast.isVisible()


def test_a_toast_counts_longer_with_undo_and_waits_for_the_focus(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    toast = Toast(window)
    window.show()
    toast.say("Saved")
    assert toast._timer.interval() == Motion.TOAST
    toast.say("Added", lambda: None)
    assert toast._timer.interval() == Motion.TOAST_UNDO
    activate(window, qtbot)
    toast.undo_button.setFocus()
    qtbot.waitUntil(lambda: not toast._timer.isActive())


def test_the_ring_goes_with_the_focus_and_is_cut_by_what_scrolls(qtbot: QtBot, qapp: QApplication) -> None:
    window, inner = QWidget(), QWidget()
    buttons = [Button() for _ in range(30)]
    column(*buttons, inside=inner)
    area = QScrollArea()
    area.setWidget(inner)
    area.setWidgetResizable(True)
    column(area, inside=window)
    ring = FocusRing(window, qapp)
    qtbot.addWidget(window)
    window.resize(300, 200)
    activate(window, qtbot)
    buttons[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
    qtbot.waitUntil(ring.isVisible)
    place = buttons[0].mapTo(window, buttons[0].rect().topLeft())
    assert ring.geometry().topLeft() == place - type(place)(4, 4)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: not ring.isVisible())


def test_tab_moves_the_ring(qtbot: QtBot, qapp: QApplication) -> None:
    window = QWidget()
    one, two = Button(), Button()
    column(one, two, inside=window)
    ring = FocusRing(window, qapp)
    qtbot.addWidget(window)
    activate(window, qtbot)
    one.setFocus()
    assert not ring.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Tab)
    qtbot.waitUntil(ring.isVisible)
    assert two.hasFocus()
    assert ring.geometry().center() == two.geometry().center()


def test_progress_and_steps_speak(qtbot: QtBot) -> None:
    bar, steps = Progress(), Stepper(4)
    qtbot.addWidget(bar)
    qtbot.addWidget(steps)
    bar.show_part(212, 640, "212 of 640")
    assert (bar.value(), bar.maximum(), bar.accessibleName()) == (212, 640, "212 of 640")
    steps.say(["File", "Match", "Check", "Done"])
    steps.go(1)
    assert steps.accessibleName() == "Match, 2 of 4"


def test_a_message_is_drawn_as_whatsapp_draws_it() -> None:
    drawn = as_html("Hi *Asha*, _20%_ ~30~ off <b>\n5*3*2 snake_case_name * no *")
    assert "<b>Asha</b>" in drawn
    assert "<i>20%</i>" in drawn
    assert "<s>30</s>" in drawn
    assert "&lt;b&gt;" in drawn
    assert "5*3*2 snake_case_name * no *" in drawn
