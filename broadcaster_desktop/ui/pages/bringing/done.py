"""Step 4: what the import did."""

from __future__ import annotations

from PySide6.QtCore import Qt

from broadcaster_desktop.core.records import ImportSummary
from broadcaster_desktop.errors import fill
from broadcaster_desktop.ui.i18n import number
from broadcaster_desktop.ui.theme.tokens import Size, Space
from broadcaster_desktop.ui.widgets.buttons import Button
from broadcaster_desktop.ui.widgets.icons import Glyph, Icon
from broadcaster_desktop.ui.widgets.layout import column, label
from broadcaster_desktop.ui.widgets.translated import TranslatedFrame


class Done(TranslatedFrame):
    """Counts, and the rows that could not be used as a file to mend."""

    def __init__(self) -> None:
        super().__init__()
        self._title, self._counts, self._what = label("section"), label(), label(shade="second")
        self.save = Button()
        self._summary: ImportSummary | None = None
        box = column(None, space=Space.S, margin=Space.XL, inside=self)
        centre = Qt.AlignmentFlag.AlignHCenter
        for part in (Icon(Glyph.OK, "success", Size.ICON_LARGE), self._title, self._counts, self._what):
            box.addWidget(part, 0, centre)
        box.addSpacing(Space.S)
        box.addWidget(self.save, 0, centre)
        box.addStretch(1)
        self.retranslate()

    def show_summary(self, summary: ImportSummary) -> None:
        """Show what was done."""
        self._summary = summary
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew."""
        self.save.say(self.tr("Save rejected rows"))
        summary = self._summary
        if summary is None:
            return
        counts = {name: number(count) for name, count in summary.counts.items()}
        brought = summary.added + summary.updated + summary.kept
        self._title.setText(self.tr("%Ln people brought in", "", brought))
        text = self.tr("{a} ready, {f} fixed, {d} repeated, {x} can't be used")
        values = {key: counts.get(name, "0") for key, name in zip("afdx", _ORDER, strict=True)}
        self._counts.setText(fill(text, values))
        what = self.tr("{new} new, {changed} changed, {same} were there before")
        done = {"new": summary.added, "changed": summary.updated, "same": summary.kept}
        self._what.setText(fill(what, {key: number(value) for key, value in done.items()}))
        self.save.setVisible(summary.counts.get("invalid", 0) > 0)


_ORDER = ("ready", "fixed", "duplicate", "invalid")
