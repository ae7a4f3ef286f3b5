"""Step 2: which column is what, with the verdicts of the first rows at once."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView

from broadcaster_desktop.services.reading import Preview
from broadcaster_desktop.ui.countries import countries
from broadcaster_desktop.ui.i18n import Language
from broadcaster_desktop.ui.models.preview import BECOMES, VERDICT, PreviewModel
from broadcaster_desktop.ui.pages.bringing.columns import Columns
from broadcaster_desktop.ui.pages.bringing.field_name import ask_field_name
from broadcaster_desktop.ui.pages.bringing.how_read import HowRead
from broadcaster_desktop.ui.theme.tokens import Size, Space, Tone
from broadcaster_desktop.ui.widgets.bar import StateBar
from broadcaster_desktop.ui.widgets.layout import column, label, row
from broadcaster_desktop.ui.widgets.searched import SearchedChoice
from broadcaster_desktop.ui.widgets.table import Table
from broadcaster_desktop.ui.widgets.translated import TranslatedFrame


class Match(TranslatedFrame):
    """A choice above each column. `changed`: show the rows anew; `how.wanted`: read the file anew."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.how = HowRead()
        self._region_label, self.region = label(strong=True), SearchedChoice()
        self._region_label.setBuddy(self.region)
        self.region.setFixedWidth(Size.FIELD_SHORT)
        self._language: Language | None = None
        self.missing = StateBar()
        self.model = PreviewModel()
        self.table = Table(())
        self.table.setModel(self.model)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.columns = Columns(self.table, lambda heading: ask_field_name(self, heading))
        top = row(self.how.line, self.how.change, None, self._region_label, self.region, space=Space.S)
        box = column(top, self.how, self.missing, inside=self)
        box.addWidget(self.table, 1)
        self.region.activated.connect(self.changed)
        self.columns.changed.connect(self.changed)
        self.retranslate()

    def begin(self, region: str) -> None:
        """Another list: nothing is chosen yet but the usual country."""
        self.how.begin()
        self.columns.begin()
        self.region.setCurrentIndex(self.region.findData(region))

    def say_countries(self, language: Language) -> None:
        """Name the countries in a language; the one that is chosen stays."""
        if language is self._language:
            return
        self._language = language
        chosen = self.region.currentData()
        self.region.clear()
        for code, entry in countries(language):
            self.region.addItem(entry, code)
        self.region.setCurrentIndex(self.region.findData(chosen))

    def chosen_region(self) -> str:
        """The country numbers without a code are taken to be of."""
        return str(self.region.currentData())

    def has_phone(self) -> bool:
        """Whether a column of numbers is chosen."""
        return self.columns.has_phone()

    def show_preview(self, preview: Preview) -> None:
        """Show a file's first rows and what its columns are taken for."""
        anew = self.model.show_preview(preview)
        if anew:
            self._set_widths()
        self.how.show_preview(preview)
        self.columns.show_preview(preview, anew=anew)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew."""
        self._region_label.setText(self.tr("Numbers without a code are from"))
        self.region.say(self._region_label.text())
        self.table.setAccessibleName(self.tr("First rows of the file"))
        self.model.say_titles(self.tr("Verdict"), self.tr("Becomes"))
        self.columns.retranslate()
        text = self.tr("No column of phone numbers is chosen")
        more = self.tr("Choose Phone above the column that holds the numbers.")
        none = self.model.rowCount() > 0 and not self.has_phone()
        self.missing.say(Tone.WARN, text if none else "", more)

    def _set_widths(self) -> None:
        header = self.table.horizontalHeader()
        header.setDefaultSectionSize(Size.COLUMN_M)
        header.resizeSection(VERDICT, Size.COLUMN_S)
        header.resizeSection(BECOMES, Size.COLUMN_L)
