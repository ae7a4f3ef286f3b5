"""A place to drop a file on, or to choose one from the disk."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog

from broadcaster_desktop.ui.theme.tokens import Size, Space
from broadcaster_desktop.ui.widgets.buttons import Button
from broadcaster_desktop.ui.widgets.icons import Glyph, Icon
from broadcaster_desktop.ui.widgets.layout import column, label, restyle
from broadcaster_desktop.ui.widgets.translated import TranslatedFrame


class DropZone(TranslatedFrame):
    """Emits `chosen` with the file's path."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "drop")
        self.setAcceptDrops(True)
        self._title, self._kinds = label("section"), label("small", "second")
        self.browse = Button("primary", Glyph.FILE)
        self.browse.clicked.connect(self._browse)
        box = column(None, space=Space.S, margin=Space.XL, inside=self)
        centre = Qt.AlignmentFlag.AlignHCenter
        for part in (Icon(Glyph.FILE, "hint", Size.ICON_LARGE), self._title, self._kinds, self.browse):
            box.addWidget(part, 0, centre)
        box.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew."""
        self._title.setText(self.tr("Drop an Excel or CSV file here"))
        self._kinds.setText(self.tr(".xlsx, .xls, .ods or .csv"))
        self.browse.say(self.tr("Choose a file"))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take one file."""
        if _file_of(event) is not None:
            event.acceptProposedAction()
            restyle(self, "over", "true")

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802
        """It went elsewhere."""
        restyle(self, "over", "")

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Take the file."""
        restyle(self, "over", "")
        path = _file_of(event)
        if path is not None:
            self.chosen.emit(path)

    def _browse(self) -> None:
        kinds = self.tr("Lists (*.xlsx *.xls *.ods *.csv *.tsv *.txt)") + ";;" + self.tr("All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a file"), "", kinds)
        if name:
            self.chosen.emit(Path(name))


def _file_of(event: QDropEvent) -> Path | None:
    urls = event.mimeData().urls()
    local = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    return local[0] if len(local) == 1 else None
