"""Step 3: every row judged, and how it is brought in."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QWidget

from broadcaster_desktop.errors import fill
from broadcaster_desktop.services.reading import Reading, Row
from broadcaster_desktop.ui import row_words
from broadcaster_desktop.ui.i18n import number
from broadcaster_desktop.ui.models.listed import ListedModel
from broadcaster_desktop.ui.models.preview import before_after
from broadcaster_desktop.ui.theme.tokens import Size, Space
from broadcaster_desktop.ui.widgets.buttons import Button
from broadcaster_desktop.ui.widgets.fields import CheckBox, Field
from broadcaster_desktop.ui.widgets.flow import Flow
from broadcaster_desktop.ui.widgets.layout import card, column, label, row
from broadcaster_desktop.ui.widgets.table import STATUS_ROLE, Table
from broadcaster_desktop.ui.widgets.translated import TranslatedFrame

MOST_SHOWN = 500
"""Rows of each verdict that are listed; the counts are of all."""
ALL = "all"
USABLE = ("ready", "fixed")


@dataclass(slots=True)
class Judged:
    """A whole file's verdicts."""

    counts: dict[str, int] = field(default_factory=lambda: dict.fromkeys(row_words.VERDICTS, 0))
    rows: list[Row] = field(default_factory=list)

    @property
    def usable(self) -> int:
        """People that would be brought in."""
        return sum(self.counts[verdict] for verdict in USABLE)


def judge_all(reading: Reading) -> Judged:
    """Go through a whole file; keeps the first rows of each verdict."""
    judged = Judged()
    for each in reading.rows:
        judged.counts[each.verdict] += 1
        if judged.counts[each.verdict] <= MOST_SHOWN:
            judged.rows.append(each)
    return judged


class Check(TranslatedFrame):
    """Chips by verdict over the rows; below, tag, consent, and what happens to known contacts."""

    def __init__(self) -> None:
        super().__init__()
        self._judged = Judged()
        self._shown = ALL
        self.chips = {name: Button("chip") for name in (ALL, *row_words.VERDICTS)}
        group, chip_row = QButtonGroup(self), QWidget()
        flow = Flow(chip_row)
        for name, chip in self.chips.items():
            group.addButton(chip)
            flow.addWidget(chip)
            chip.clicked.connect(partial(self._narrow, name))
        self.chips[ALL].setChecked(True)
        self.model: ListedModel[Row] = ListedModel(_cell, [""] * 4)
        self.table = Table((Size.COLUMN_XS, Size.COLUMN_S, Size.COLUMN_S, 0))
        self.table.setModel(self.model)
        self.table.fit_columns()
        self.table.setMinimumHeight(Size.TABLE)
        box = column(self._options(), chip_row, inside=self)
        box.addWidget(self.table, 1)
        self.retranslate()

    def tag(self) -> str:
        """The tag everyone of this file gets; empty for none."""
        return self.tag_line.text().strip()

    def wording(self) -> str | None:
        """What people agreed to; None when the owner did not say so."""
        return self.consent.text() if self.consent.isChecked() else None

    def updates(self) -> bool:
        """Whether known contacts take the file's name and fields."""
        return self.replace.isChecked()

    def usable(self) -> int:
        """People that would be brought in."""
        return self._judged.usable

    def show_judged(self, judged: Judged) -> None:
        """Show a file's verdicts."""
        self._judged = judged
        self.consent_note.setVisible(False)
        self._narrow(ALL)
        self.chips[ALL].setChecked(True)
        self.retranslate()

    def ask_for_consent(self) -> None:
        """Explain why the tick matters, and lead there."""
        self.consent_note.setVisible(True)
        self.consent.setFocus()

    def retranslate(self) -> None:
        """Set every text anew."""
        self._tag_field.say(self.tr("Add tag"), self.tr("Such as Diwali; a campaign is sent to tags."))
        self.consent.setText(self.tr("These people agreed to get my shop's messages"))
        self.consent.setAccessibleName(self.consent.text())
        self.consent_note.setText(
            self.tr(
                "Tick this only if it is true. Without it the people are brought in,"
                " but get no messages until each has agreed. Press Import again to go on without it."
            )
        )
        self.replace.setText(self.tr("Who is already in my contacts gets the name of the file"))
        self.replace.setAccessibleName(self.replace.text())
        self.table.setAccessibleName(self.tr("Rows of the file"))
        titles = (self.tr("Row"), self.tr("Verdict"), self.tr("Name"), self.tr("Number: before and after"))
        self.model.say_titles(titles)
        self._say_chips()

    def _options(self) -> QWidget:
        self.tag_line = QLineEdit()
        self._tag_field = Field(self.tag_line)
        self._tag_field.setFixedWidth(Size.COLUMN_L)
        self.consent = CheckBox()
        self.consent_note = label("small", "danger", wrap=True)
        self.consent_note.hide()
        self.consent.toggled.connect(lambda: self.consent_note.hide())
        self.replace = CheckBox()
        right = column(self.consent, self.consent_note, self.replace, None, space=Space.XS)
        both = row(self._tag_field, space=Space.XL)
        both.addLayout(right, 1)
        return card(both, margin=Space.M)

    def _say_chips(self) -> None:
        names = {name: row_words.verdict(name).text for name in row_words.VERDICTS}
        counts = self._judged.counts
        self.chips[ALL].say(fill(self.tr("All {n}"), {"n": number(sum(counts.values()))}))
        for name, text in names.items():
            self.chips[name].say(f"{text} {number(counts[name])}")

    def _narrow(self, name: str) -> None:
        self._shown = name
        self.model.show_rows([each for each in self._judged.rows if name in (ALL, each.verdict)])


def _cell(person: Row, at: int, role: int) -> Any:
    if role == STATUS_ROLE and at == 1:
        return row_words.verdict(person.verdict)
    if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
        return None
    texts = (
        str(person.row),
        row_words.verdict(person.verdict).text,
        person.name or "",
        before_after(person),
    )
    return texts[at]
