"""A person's tags: chips that a press takes away, and a line that adds more."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QLineEdit, QWidget

from broadcaster_desktop.core.names import clean_name
from broadcaster_desktop.errors import fill
from broadcaster_desktop.ui.pages.person.acts import Acts
from broadcaster_desktop.ui.pages.person.facts import Facts
from broadcaster_desktop.ui.pages.person.parts import Known, in_order
from broadcaster_desktop.ui.theme.tokens import Space
from broadcaster_desktop.ui.widgets.buttons import Button
from broadcaster_desktop.ui.widgets.flow import Flow
from broadcaster_desktop.ui.widgets.icons import Glyph
from broadcaster_desktop.ui.widgets.layout import column, label, row
from broadcaster_desktop.ui.widgets.translated import TranslatedFrame

_LONGEST = 30
"""Letters of a tag that a chip shows; the tool tip has all."""


class TagsPart(TranslatedFrame):
    """Changes count at once; what was pressed last stands before the answer is there."""

    def __init__(self, acts: Acts, after: QWidget) -> None:
        super().__init__()
        self._acts, self._after = acts, after
        self._contact = 0
        self.tags: tuple[str, ...] = ()
        self.chips: dict[str, Button] = {}
        self._place = QWidget()
        self._flow = Flow(self._place)
        self._none = label("small", "second", wrap=True)
        self.line, self.add = QLineEdit(), Button(glyph=Glyph.ADD)
        self.known = Known(self.line)
        self._title = label(strong=True)
        self._title.setBuddy(self.line)
        adding = row(self.line, self.add, space=Space.S)
        column(self._title, self._place, self._none, adding, space=Space.S, inside=self)
        self.line.returnPressed.connect(self._add)
        self.add.clicked.connect(self._add)
        self.retranslate()

    def show_facts(self, facts: Facts, *, anew: bool) -> None:
        """Show a contact's tags."""
        self._contact = facts.id
        if anew:
            self.line.clear()
        if self.tags != facts.detail.row.tags or anew:
            self._show(facts.detail.row.tags)

    def revert(self) -> bool:
        """Forget what was typed."""
        typed = bool(self.line.text())
        self.line.clear()
        return typed

    def retranslate(self) -> None:
        """Set every text anew."""
        self._title.setText(self.tr("Tags"))
        self.line.setAccessibleName(self.tr("Add tag"))
        self.line.setPlaceholderText(self.tr("Add tag"))
        self.add.say(self.tr("Add"), name=self.tr("Add tag"))
        self._none.setText(self.tr("No tags yet"))
        for tag, chip in self.chips.items():
            self._name(chip, tag)

    def _show(self, tags: tuple[str, ...]) -> None:
        held = next((tag for tag, chip in self.chips.items() if chip.hasFocus()), None)
        self.tags = tags
        self._flow.clear()
        self.chips = {tag: self._chip(tag) for tag in tags}
        in_order(self._after, *self.chips.values())
        self._place.setVisible(bool(tags))
        self._none.setVisible(not tags)
        self._place.updateGeometry()
        if held is not None:
            (self.chips.get(held) or self.line).setFocus()

    def _chip(self, tag: str) -> Button:
        chip = Button("chip", Glyph.CLOSE)
        chip.setCheckable(False)
        self._name(chip, tag)
        chip.clicked.connect(partial(self._remove, tag))
        self._flow.addWidget(chip)
        chip.show()
        return chip

    def _name(self, chip: Button, tag: str) -> None:
        shown = tag if len(tag) <= _LONGEST else f"{tag[: _LONGEST - 1]}…"
        name = fill(self.tr("Remove tag {tag}"), {"tag": tag})
        chip.say(shown, name=name, tip=name)

    def _remove(self, tag: str) -> None:
        left = tuple(one for one in self.tags if one != tag)
        self._set(left, fill(self.tr("Tag {tag} removed"), {"tag": tag}))

    def _add(self) -> None:
        wanted = [clean_name(one) for one in self.line.text().split(",")]
        new = [one for one in dict.fromkeys(wanted) if one and one not in self.tags]
        self.line.clear()
        if new:
            text = fill(self.tr("Tag {tag} added"), {"tag": ", ".join(new)})
            self._set(tuple(sorted([*self.tags, *new])), text)

    def _set(self, tags: tuple[str, ...], text: str) -> None:
        self._show(tags)
        self._acts.edit(self._contact, text, tags=tags)
