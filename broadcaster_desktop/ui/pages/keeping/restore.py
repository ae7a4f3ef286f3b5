"""Asking before a backup takes the data's place: what it holds beside what is here."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from broadcaster_desktop.errors import fill
from broadcaster_desktop.services.backups import Comparison
from broadcaster_desktop.ui.i18n import day_and_time, number
from broadcaster_desktop.ui.theme.tokens import Space
from broadcaster_desktop.ui.widgets.fields import paragraph
from broadcaster_desktop.ui.widgets.form import Form
from broadcaster_desktop.ui.widgets.layout import label


class RestoreForm(Form):
    """Accepted when the owner wants it."""

    def __init__(self, parent: QWidget, found: Comparison) -> None:
        super().__init__(parent, "danger")
        made = day_and_time(found.made_at)
        title = fill(self.tr("Restore the backup of {date}?"), {"date": made})
        self.say(title, self.tr("Restore this backup"), self.tr("Keep what is here"))
        story = paragraph(label())
        story.setText(
            self.tr(
                "What is here now is saved as a backup first, so you can come back to it."
                " Who asked to stop since then stays on the do-not-message list;"
                " who was erased stays erased."
                " Campaigns wait until you resume them."
            )
        )
        self.lay_out(self._grid(found), story)
        self.other.setFocus()

    def _grid(self, found: Comparison) -> QGridLayout:
        there, here = found.there, found.here
        lines = (
            (self.tr("Contacts"), there.contacts, here.contacts),
            (self.tr("Campaigns"), there.campaigns, here.campaigns),
            (self.tr("Do-not-message list"), there.optouts, here.optouts),
            (self.tr("Consents on record"), there.consents, here.consents),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.XL)
        grid.setVerticalSpacing(Space.XS)
        for at, text in enumerate(("", self.tr("In the backup"), self.tr("Here now"))):
            self._put(grid, 0, at, text, strong=True)
        for line, (name, backed_up, present) in enumerate(lines, start=1):
            for at, text in enumerate((name, number(backed_up), number(present))):
                self._put(grid, line, at, text)
        return grid

    def _put(self, grid: QGridLayout, line: int, at: int, text: str, *, strong: bool = False) -> None:
        made = label(strong=strong)
        made.setText(text)
        side = Qt.AlignmentFlag.AlignRight if at else Qt.AlignmentFlag.AlignLeft
        grid.addWidget(made, line, at, side)
