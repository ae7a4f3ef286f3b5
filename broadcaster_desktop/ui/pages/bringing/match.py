"""Step 2: which column is what, with the verdicts of the first rows at once."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView

from broadcaster_desktop.errors import fill
from broadcaster_desktop.services.reading import Preview
from broadcaster_desktop.ui.models.preview import BECOMES, FIRST_CELL, VERDICT, PreviewModel
from broadcaster_desktop.ui.theme.tokens import Size, Tone
from broadcaster_desktop.ui.widgets.bar import StateBar
from broadcaster_desktop.ui.widgets.fields import Choice
from broadcaster_desktop.ui.widgets.layout import column, label, row
from broadcaster_desktop.ui.widgets.table import Table
from broadcaster_desktop.ui.widgets.translated import TranslatedFrame

PHONE, NAME, LEAVE = "phone", "name", ""
REGIONS = {"IN": 91, "AE": 971, "BD": 880, "GB": 44, "LK": 94, "NP": 977, "SG": 65, "US": 1}


class Match(TranslatedFrame):
    """A choice above each column; `changed` asks for a new look at the file."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._file = label("small", "second")
        self._region_label, self.region = label(strong=True), Choice()
        self._region_label.setBuddy(self.region)
        for code in REGIONS:
            self.region.addItem("", code)
        self.region.activated.connect(self.changed)
        self.missing = StateBar()
        self.model = PreviewModel()
        self.table = Table(())
        self.table.setModel(self.model)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.choices: list[Choice] = []
        self._preview: Preview | None = None
        box = column(row(self._file, None, self._region_label, self.region), self.missing, inside=self)
        box.addWidget(self.table, 1)
        self.retranslate()

    def chosen_region(self) -> str:
        """The country numbers without a code are taken to be of."""
        return str(self.region.currentData())

    def mapping(self) -> dict[int, str]:
        """What each column in use is for."""
        held = {at: str(choice.currentData()) for at, choice in enumerate(self.choices)}
        return {at: role for at, role in held.items() if role != LEAVE}

    def has_phone(self) -> bool:
        """Whether a column of numbers is chosen."""
        return PHONE in self.mapping().values()

    def show_preview(self, preview: Preview) -> None:
        """Show a file's first rows and what its columns are taken for."""
        new = self._preview is None or preview.columns != self._preview.columns
        self._preview = preview
        self.model.show_preview(preview)
        if new or not self.choices:
            self.choices = []
        roles = preview.roles
        self.choices = [self._choice(at, heading, roles) for at, heading in enumerate(preview.columns)]
        for at, choice in enumerate(self.choices):
            self.table.setIndexWidget(self.model.index(0, at + FIRST_CELL), choice)
        self._set_widths()
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew."""
        self._region_label.setText(self.tr("Numbers without a code are from"))
        self.region.setAccessibleName(self._region_label.text())
        names = self._region_names()
        for at, (code, prefix) in enumerate(REGIONS.items()):
            self.region.setItemText(at, f"{names[code]} +{prefix}")
        self.table.setAccessibleName(self.tr("First rows of the file"))
        self.model.say_titles(self.tr("Verdict"), self.tr("Becomes"))
        for at, choice in enumerate(self.choices):
            self._say_choice(at, choice)
        self._show_missing()
        self._say_file()

    def _choice(self, at: int, heading: str, roles: dict[int, str]) -> Choice:
        choice = Choice()
        role = roles.get(at, LEAVE)
        field = role if role not in (PHONE, NAME, LEAVE) else heading
        for each in (PHONE, NAME, field, LEAVE):
            choice.addItem("", each)
        choice.setCurrentIndex((PHONE, NAME, field, LEAVE).index(role))
        choice.activated.connect(self.changed)
        return choice

    def _say_choice(self, at: int, choice: Choice) -> None:
        heading = self._preview.columns[at] if self._preview else ""
        field = str(choice.itemData(2))
        texts = (
            self.tr("Phone"),
            self.tr("Name"),
            fill(self.tr("Keep as {field}"), {"field": field}),
            self.tr("Leave out"),
        )
        for index, text in enumerate(texts):
            choice.setItemText(index, text)
        values = {"n": at + 1, "heading": heading}
        choice.setAccessibleName(fill(self.tr("Column {n}, {heading}"), values))

    def _set_widths(self) -> None:
        header = self.table.horizontalHeader()
        for at in range(self.model.columnCount()):
            header.resizeSection(at, {VERDICT: Size.COLUMN_S, BECOMES: Size.COLUMN_L}.get(at, Size.COLUMN_M))

    def _show_missing(self) -> None:
        text = self.tr("No column of phone numbers is chosen")
        more = self.tr("Choose Phone above the column that holds the numbers.")
        self.missing.say(Tone.WARN, text if self.choices and not self.has_phone() else "", more)

    def _say_file(self) -> None:
        if self._preview is None:
            return
        shown = [Path(self._preview.file).name, self._preview.format, self._preview.sheet]
        self._file.setText(", ".join(part for part in (*shown, self._preview.encoding) if part))

    def _region_names(self) -> dict[str, str]:
        return {
            "IN": self.tr("India"),
            "AE": self.tr("United Arab Emirates"),
            "BD": self.tr("Bangladesh"),
            "GB": self.tr("United Kingdom"),
            "LK": self.tr("Sri Lanka"),
            "NP": self.tr("Nepal"),
            "SG": self.tr("Singapore"),
            "US": self.tr("United States"),
        }
