"""A form that is answered before anything else."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from broadcaster_desktop.ui.pages.keeping.wipe import WipeForm


def place(part: QWidget, form: QWidget) -> QRect:
    return QRect(part.mapTo(form, QPoint()), part.size())


def test_a_text_that_comes_later_lies_over_nothing(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    form = WipeForm(parent)
    form.show()
    low = form.height()
    form.verb.click()
    qtbot.waitUntil(lambda: form.height() > low)
    note = next(part for part in form.findChildren(QLabel) if part.text() == form.field.note())
    others = [form.typed, form.verb, form.other, form.backups]
    assert not any(place(note, form).intersects(place(part, form)) for part in others)
    assert form.rect().contains(place(form.verb, form))
    assert note.height() >= note.heightForWidth(note.width())
