"""How fast it goes, what a day at each speed really gives, and what that means for these people."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QLabel

from broadcaster_desktop.core.pacing import WORK, OnPaper, Pace, seconds_left
from broadcaster_desktop.errors import fill
from broadcaster_desktop.ui import words
from broadcaster_desktop.ui.i18n import number
from broadcaster_desktop.ui.theme.tokens import Size, Space
from broadcaster_desktop.ui.widgets.fields import Radio
from broadcaster_desktop.ui.widgets.layout import column, label
from broadcaster_desktop.ui.widgets.translated import TranslatedFrame


class Speed(TranslatedFrame):
    """Three speeds, each with its figures on paper, and the time it takes."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._title, self._estimate = label("section"), label("small", "second", wrap=True)
        self.choices = {name: Radio() for name in words.PACES}
        self.figures = {name: _indented(label("small", "second", wrap=True)) for name in words.PACES}
        self._group = QButtonGroup(self)
        for choice in self.choices.values():
            self._group.addButton(choice)
            choice.clicked.connect(self._changed)
        self._people = 0
        self._on_paper: dict[str, OnPaper] = {}
        self._limited = False
        parts = [part for name in words.PACES for part in (self.choices[name], self.figures[name])]
        column(self._title, *parts, self._estimate, space=0, margin=Space.L, inside=self)
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

    def show_on_paper(self, figures: Sequence[OnPaper], *, limited: bool) -> None:
        """Say what each speed gives; not `limited`: hours and daily limits do not apply here."""
        self._on_paper = {each.pace.value: each for each in figures}
        self._limited = limited
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew."""
        self._title.setText(self.tr("How fast?"))
        for name, choice in self.choices.items():
            figures = self._figures(name)
            choice.setText(words.pace(name))
            choice.setAccessibleName(words.pace(name))
            choice.setAccessibleDescription(figures)
            self.figures[name].setText(figures)
            self.figures[name].setVisible(bool(figures))
        note = self.tr("A slower speed is kinder to your customers; none of them makes bulk sending allowed.")
        self._estimate.setText(f"{self._time()} {note}".strip())

    def _figures(self, name: str) -> str:
        found = self._on_paper.get(name)
        if found is None:
            return ""
        rate = fill(self.tr("About {n} a minute."), {"n": number(found.per_minute)})
        if not self._limited:
            return rate
        day = self.tr(
            "On paper about {most} in the sending window of a day; your daily limit lets {allowed} through."
        )
        return f"{rate} {fill(day, {'most': number(found.a_day), 'allowed': number(found.allowed)})}"

    def _time(self) -> str:
        if not self._people:
            return ""
        found = self._on_paper.get(self.pace())
        if found is not None and self._limited and self._people > found.allowed > 0:
            days = -(-self._people // found.allowed)
            return self.tr("Takes at least %Ln day(s).", "", days)
        seconds = seconds_left(self._people, Pace(self.pace()), WORK)
        return fill(self.tr("Takes about {time}."), {"time": words.duration(seconds)})

    def _changed(self) -> None:
        self.retranslate()
        self.changed.emit()


def _indented(text: QLabel) -> QLabel:
    """Stand under the words of the choice above, not under its mark."""
    text.setContentsMargins(Size.INDICATOR + Space.S, 0, 0, Space.XS)
    return text
