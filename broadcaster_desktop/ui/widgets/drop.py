"""A place to drop a file on, or to choose one from the disk."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog

from broadcaster_desktop.ui.theme.tokens import Size, Space
from broadcaster_desktop.ui.widgets.buttons import Button
from broadcaster_desktop.ui.widgets.icons import Glyph, Icon
from broadcaster_desktop.ui.widgets.layout import column, label, restyle, row
from broadcaster_desktop.ui.widgets.translated import TranslatedFrame

_ENDINGS = ("xlsx", "xlsm", "xls", "ods", "csv", "tsv", "txt", "vcf")


class DropZone(TranslatedFrame):
    """Takes one file, or cells dragged over from a spreadsheet; below it room for further ways in."""

    chosen = Signal(object)
    """The file's path."""
    several = Signal()
    """More than one file was dropped."""
    text = Signal(str)
    """Cells were dropped."""

    def __init__(self, *further: Button) -> None:
        super().__init__()
        self.setProperty("role", "drop")
        self.setAcceptDrops(True)
        self._title, self._kinds = label("section"), label("small", "second")
        self.browse = Button("primary", Glyph.FILE)
        self.browse.clicked.connect(self._browse)
        box = column(None, space=Space.S, margin=Space.L, inside=self)
        centre = Qt.AlignmentFlag.AlignHCenter
        for part in (Icon(Glyph.FILE, "hint", Size.ICON_LARGE), self._title, self._kinds, self.browse):
            box.addWidget(part, 0, centre)
        box.addLayout(row(None, *further, None, space=Space.XL))
        box.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew."""
        self._title.setText(self.tr("Drop an Excel or CSV file here"))
        self._kinds.setText(self.tr("Excel and other spreadsheets, CSV, contact cards"))
        self._kinds.setToolTip(" ".join(f".{ending}" for ending in _ENDINGS))
        self.browse.say(self.tr("Choose a file"))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take files and text; how many files is said when they are let go."""
        if _files_of(event) or _text_of(event):
            event.acceptProposedAction()
            restyle(self, "over", "true")

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802
        """It went elsewhere."""
        restyle(self, "over", "")

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Take the file or the cells."""
        restyle(self, "over", "")
        files, text = _files_of(event), _text_of(event)
        event.acceptProposedAction()
        if len(files) > 1:
            self.several.emit()
        elif files:
            self.chosen.emit(files[0])
        elif text:
            self.text.emit(text)

    def _browse(self) -> None:
        endings = " ".join(f"*.{ending}" for ending in _ENDINGS)
        kinds = ";;".join((self.tr("Lists") + f" ({endings})", self.tr("All files (*)")))
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a file"), "", kinds)
        if name:
            self.chosen.emit(Path(name))


def _files_of(event: QDropEvent) -> list[Path]:
    return files_in(event.mimeData())


def _text_of(event: QDropEvent) -> str:
    held = event.mimeData()
    return "" if held.hasUrls() else held.text()


def files_in(held: QMimeData | None) -> list[Path]:
    """The files of this computer that are dragged or were copied."""
    return [Path(url.toLocalFile()) for url in held.urls() if url.isLocalFile()] if held else []
