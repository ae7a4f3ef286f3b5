"""Who should get it: tags, and how many people that are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from broadcaster_desktop.core.records import TagRow
from broadcaster_desktop.ui.i18n import number
from broadcaster_desktop.ui.theme.tokens import Space
from broadcaster_desktop.ui.widgets.buttons import Button
from broadcaster_desktop.ui.widgets.flow import Flow
from broadcaster_desktop.ui.widgets.layout import column, label, row
from broadcaster_desktop.ui.widgets.translated import TranslatedFrame


class Who(TranslatedFrame):
    """A chip for each tag; anyone with any of the chosen tags gets the message."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._title, self._count = label("section"), label(strong=True)
        self._hint = label("small", "second", wrap=True)
        self.bring = Button("link")
        self.chips: dict[str, Button] = {}
        self._people = 0
        holder = QWidget()
        self._flow = Flow(holder)
        self._holder = holder
        parts = (row(self._title, None, self._count), holder, self._hint, row(self.bring, None))
        column(*parts, space=Space.S, margin=Space.L, inside=self)
        self.retranslate()

    def tags(self) -> tuple[str, ...]:
        """The tags chosen."""
        return tuple(name for name, chip in self.chips.items() if chip.isChecked())

    def show_tags(self, tags: Sequence[TagRow], chosen: Sequence[str]) -> None:
        """Offer these tags, some of them chosen."""
        self._flow.clear()
        self.chips = {}
        for tag in tags:
            chip = Button("chip")
            chip.say(f"{tag.name} ({number(tag.count)})", name=f"{tag.name}, {number(tag.count)}")
            chip.setChecked(tag.name in chosen)
            chip.toggled.connect(self.changed)
            self.chips[tag.name] = chip
            self._flow.addWidget(chip)
        self._holder.setVisible(bool(tags))
        self._holder.updateGeometry()
        self.retranslate()

    def show_count(self, people: int) -> None:
        """Say how many people the chosen tags are."""
        self._people = people
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew."""
        self._title.setText(self.tr("Who should get it?"))
        self._count.setText(self.tr("%Ln people", "", self._people))
        self._hint.setText(
            self.tr("Everyone with any of the chosen tags. Who asked to stop is always left out.")
            if self.chips
            else self.tr("There are no tags yet. A tag is added when you bring contacts from a file.")
        )
        self.bring.say(self.tr("Bring contacts from a file"))
        self.bring.setVisible(not self.chips)
