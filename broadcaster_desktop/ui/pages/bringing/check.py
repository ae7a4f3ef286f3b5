"""Step 3: every row judged, and how it is brought in."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QWidget

from broadcaster_desktop.errors import fill
from broadcaster_desktop.services.checking import MOST_SHOWN, Checked
from broadcaster_desktop.services.reading import Row
from broadcaster_desktop.ui import row_words
from broadcaster_desktop.ui.i18n import number
from broadcaster_desktop.ui.models.listed import ListedModel
from broadcaster_desktop.ui.models.preview import before_after, name_before_after
from broadcaster_desktop.ui.pages.bringing.options import Options
from broadcaster_desktop.ui.theme.tokens import Size
from broadcaster_desktop.ui.widgets.buttons import Button
from broadcaster_desktop.ui.widgets.flow import Flow
from broadcaster_desktop.ui.widgets.layout import column, label
from broadcaster_desktop.ui.widgets.table import STATUS_ROLE, Table
from broadcaster_desktop.ui.widgets.translated import TranslatedFrame

ALL = "all"
ROW, VERDICT, NAME, NUMBER = range(4)


class Check(TranslatedFrame):
    """How the list is brought in, chips by verdict, and the rows of the chosen one with each fix."""

    def __init__(self) -> None:
        super().__init__()
        self.checked = Checked()
        self._shown = ALL
        self.options = Options()
        self.chips = {name: Button("chip") for name in (ALL, *row_words.VERDICTS)}
        group, chip_row = QButtonGroup(self), QWidget()
        flow = Flow(chip_row)
        for name, chip in self.chips.items():
            group.addButton(chip)
            flow.addWidget(chip)
            chip.clicked.connect(partial(self._narrow, name))
        self.model: ListedModel[Row] = ListedModel(_cell, [""] * 4)
        self.table = Table((Size.COLUMN_XS, Size.COLUMN_S, Size.COLUMN_L, 0))
        self.table.setModel(self.model)
        self.table.fit_columns()
        self.table.setMinimumHeight(Size.TABLE)
        self._more = label("small", "second")
        box = column(self.options, chip_row, inside=self)
        box.addWidget(self.table, 1)
        box.addWidget(self._more)
        self.retranslate()

    def usable(self) -> int:
        """People that would be brought in."""
        return self.checked.usable

    def show_checked(self, checked: Checked) -> None:
        """Show a list's verdicts."""
        self.checked = checked
        self.options.show_known(checked.known)
        self.chips[ALL].setChecked(True)
        self._narrow(ALL)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew."""
        self.table.setAccessibleName(self.tr("Rows of the file"))
        self.model.say_titles(
            (
                self.tr("Row"),
                self.tr("Verdict"),
                self.tr("Name: before and after"),
                self.tr("Number: before and after"),
            )
        )
        counts = self.checked.counts
        self.chips[ALL].say(fill(self.tr("All {n}"), {"n": number(self.checked.total)}))
        for name in row_words.VERDICTS:
            self.chips[name].say(f"{row_words.verdict(name).text} {number(counts[name])}")
        self._say_more()

    def _narrow(self, name: str) -> None:
        self._shown = name
        self.model.show_rows([each for each in self.checked.rows if name in (ALL, each.verdict)])
        self._say_more()

    def _say_more(self) -> None:
        """Where there are more rows than are listed."""
        counts = self.checked.counts
        cut = max(counts.values() if self._shown == ALL else [counts[self._shown]]) > MOST_SHOWN
        text = self.tr("The first %Ln of each kind are listed; all of them were checked.", "", MOST_SHOWN)
        self._more.setText(text)
        self._more.setVisible(cut)


def _cell(person: Row, at: int, role: int) -> Any:
    if role == STATUS_ROLE and at == VERDICT:
        return row_words.verdict(person.verdict)
    if at == NUMBER:
        return before_after(person, role)
    if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
        return None
    return (str(person.row), row_words.verdict(person.verdict).text, name_before_after(person))[at]
