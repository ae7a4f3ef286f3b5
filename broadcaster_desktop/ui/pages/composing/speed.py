"""How fast it goes, and what that means for these people."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup

from broadcaster_desktop.core.pacing import WORK, Pace, seconds_left
from broadcaster_desktop.errors import fill
from broadcaster_desktop.ui import words
from broadcaster_desktop.ui.theme.tokens import Space
from broadcaster_desktop.ui.widgets.fields import Radio
from broadcaster_desktop.ui.widgets.layout import column, label
from broadcaster_desktop.ui.widgets.translated import TranslatedFrame


class Speed(TranslatedFrame):
    """Three speeds with their figures, and the time it takes."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._title, self._estimate = label("section"), label("small", "second", wrap=True)
        self.choices = {name: Radio() for name in words.PACES}
        self._group = QButtonGroup(self)
        for choice in self.choices.values():
            self._group.addButton(choice)
            choice.clicked.connect(self._changed)
        self._people = 0
        column(self._title, *self.choices.values(), self._estimate, space=0, margin=Space.L, inside=self)
        self.choose("balanced")

    def pace(self) -> str:
        """The speed chosen."""
        return next(name for name, choice in self.choices.items() if choice.isChecked())

    def choose(self, pace: str) -> None:
        """Take a speed; one that is not offered counts as the fastest."""
        self.choices[pace if pace in self.choices else words.PACES[0]].setChecked(True)
        self.retranslate()

    def show_people(self, people: int) -> None:
        """Say how long this many people take."""
        self._people = people
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew."""
        self._title.setText(self.tr("How fast?"))
        for name, choice in self.choices.items():
            choice.setText(words.pace(name))
            choice.setAccessibleName(words.pace(name))
        seconds = seconds_left(self._people, Pace(self.pace()), WORK)
        text = fill(self.tr("Takes about {time}."), {"time": words.duration(seconds)}) if self._people else ""
        note = self.tr("A slower speed is kinder to your customers; none of them makes bulk sending allowed.")
        self._estimate.setText(f"{text} {note}".strip())

    def _changed(self) -> None:
        self.retranslate()
        self.changed.emit()
