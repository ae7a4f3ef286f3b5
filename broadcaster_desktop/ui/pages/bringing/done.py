"""Step 4: what the import did."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from broadcaster_desktop.core.records import ImportSummary
from broadcaster_desktop.errors import fill
from broadcaster_desktop.ui.i18n import number
from broadcaster_desktop.ui.theme.tokens import Size, Space
from broadcaster_desktop.ui.widgets.buttons import Button
from broadcaster_desktop.ui.widgets.icons import Glyph, Icon
from broadcaster_desktop.ui.widgets.layout import column, label, row
from broadcaster_desktop.ui.widgets.translated import TranslatedFrame

_ORDER = ("ready", "fixed", "duplicate", "invalid")


class Done(TranslatedFrame):
    """Counts, the rows that could not be used as a file to mend, and the way to take all of it back."""

    undo_wanted = Signal(int)
    save_wanted = Signal(int, str)
    """The import, and its file's name."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = Icon(Glyph.OK, "success", Size.ICON_LARGE)
        self._title, self._counts, self._what = label("section"), label(), label(shade="second")
        self.save, self.undo = Button(), Button()
        self._summary: ImportSummary | None = None
        self.undone = False
        box = column(None, space=Space.S, margin=Space.XL, inside=self)
        centre = Qt.AlignmentFlag.AlignHCenter
        for part in (self._icon, self._title, self._counts, self._what):
            box.addWidget(part, 0, centre)
        box.addSpacing(Space.S)
        box.addLayout(row(None, self.save, self.undo, None))
        box.addStretch(1)
        self.save.clicked.connect(self._save)
        self.undo.clicked.connect(self._undo)
        self.retranslate()

    @property
    def number(self) -> int | None:
        """The import that is shown."""
        return self._summary.id if self._summary else None

    def show_summary(self, summary: ImportSummary) -> None:
        """Show what was done."""
        self._summary, self.undone = summary, False
        self._icon.show_glyph(Glyph.OK, "success")
        self.retranslate()

    def show_undone(self) -> None:
        """It was taken back."""
        self.undone = True
        self._icon.show_glyph(Glyph.INFO, "info")
        self.retranslate()

    def _save(self) -> None:
        if self._summary is not None:
            self.save_wanted.emit(self._summary.id, self._summary.source.file)

    def _undo(self) -> None:
        if self._summary is not None:
            self.undo_wanted.emit(self._summary.id)

    def retranslate(self) -> None:
        """Set every text anew."""
        self.save.say(self.tr("Save rejected rows"))
        self.undo.say(self.tr("Undo import"))
        summary = self._summary
        if summary is None:
            return
        counts = {name: number(count) for name, count in summary.counts.items()}
        text = self.tr("{a} ready, {f} fixed, {d} repeated, {x} can't be used")
        values = {key: counts.get(name, "0") for key, name in zip("afdx", _ORDER, strict=True)}
        self._counts.setText(fill(text, values))
        what = self.tr("{new} new, {changed} changed, {same} were there before")
        done = {"new": summary.added, "changed": summary.updated, "same": summary.kept}
        lines = [fill(what, {key: number(value) for key, value in done.items()})]
        if summary.refused:
            refused = self.tr("%Ln took their consent back earlier and stay without it", "", summary.refused)
            lines.append(refused)
        self._what.setText("\n".join(lines))
        brought = self.tr("%Ln people brought in", "", summary.added + summary.updated + summary.kept)
        self._title.setText(self.tr("This import was taken back") if self.undone else brought)
        rejected = summary.counts.get("duplicate", 0) + summary.counts.get("invalid", 0)
        self.save.setVisible(rejected > 0)
        for part in (self.undo, self._counts, self._what):
            part.setVisible(not self.undone)
