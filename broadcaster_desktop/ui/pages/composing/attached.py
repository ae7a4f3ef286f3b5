"""The files that go with the message: named, measured, shown small, each with its way out."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel, QVBoxLayout, QWidget

from broadcaster_desktop.core.formats import FORMATS
from broadcaster_desktop.core.media import MediaKind
from broadcaster_desktop.core.records import Examined
from broadcaster_desktop.errors import fill
from broadcaster_desktop.ui.figures import file_size
from broadcaster_desktop.ui.theme.tokens import Size, Space
from broadcaster_desktop.ui.widgets.announce import announce
from broadcaster_desktop.ui.widgets.buttons import Button, IconButton
from broadcaster_desktop.ui.widgets.icons import Glyph, Icon
from broadcaster_desktop.ui.widgets.layout import column, label, row
from broadcaster_desktop.ui.widgets.translated import TranslatedFrame
from broadcaster_desktop.ui.words import shortened

_GLYPHS = {
    MediaKind.PICTURE: Glyph.PICTURE,
    MediaKind.VIDEO: Glyph.VIDEO,
    MediaKind.DOCUMENT: Glyph.DOCUMENT,
}


def _endings(*, documents: bool) -> str:
    fitting = [one for one in FORMATS.values() if (one.kind is MediaKind.DOCUMENT) is documents]
    return " ".join(f"*.{ending}" for one in fitting for ending in one.endings)


_SHOWN, _DOCUMENTS = _endings(documents=False), _endings(documents=True)


class Attached(TranslatedFrame):
    """Emits `chosen` with the paths of a dialog, and `removed` with that of a file taken out again."""

    chosen = Signal(object)
    removed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.attach = Button(glyph=Glyph.ATTACH)
        self.attach.clicked.connect(self._browse)
        self.buttons: list[IconButton] = []
        self._files: tuple[Examined, ...] = ()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Space.XS)
        self._note = label("small", "danger", wrap=True)
        self._note.hide()
        column(self._lines, self._note, space=Space.XS, inside=self)
        self.retranslate()

    def show_files(self, files: Sequence[Examined]) -> None:
        """Show these files; what was wrong before is wrong no more."""
        self._files = tuple(files)
        self.wrong("")
        self._list()

    def wrong(self, text: str) -> None:
        """Say below the files what is the matter, or with an empty text that nothing is."""
        self._note.setText(text)
        self._note.setVisible(bool(text))
        self.setVisible(bool(text or self._files))
        if text:
            announce(self, text)

    def note(self) -> str:
        """What is the matter."""
        return self._note.text()

    def retranslate(self) -> None:
        """Set every text anew."""
        self.attach.say(self.tr("Attach"), name=self.tr("Attach pictures, videos or documents"))
        self.setAccessibleName(self.tr("Attached files"))
        self._list()

    def _list(self) -> None:
        self.buttons = []
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for each in self._files:
            self._lines.addWidget(self._line(each))
        self.setVisible(bool(self._files or self._note.text()))

    def _line(self, file: Examined) -> QWidget:
        name, size = label(), label("small", "second")
        name.setText(shortened(file.name))
        name.setToolTip(file.name)
        size.setText(file_size(file.size))
        out = IconButton(Glyph.CLOSE)
        out.say(fill(self.tr("Take {file} out"), {"file": file.name}))
        out.clicked.connect(partial(self.removed.emit, file.path))
        self.buttons.append(out)
        holder = QWidget()
        row(_picture(file), column(name, size, space=0), None, out, space=Space.S, inside=holder)
        return holder

    def _browse(self) -> None:
        kinds = (
            fill(self.tr("Pictures and videos ({endings})"), {"endings": _SHOWN}),
            fill(self.tr("Documents ({endings})"), {"endings": _DOCUMENTS}),
            self.tr("All files (*)"),
        )
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Attach"), "", ";;".join(kinds))
        if names:
            self.chosen.emit([Path(name) for name in names])


def _picture(file: Examined) -> QLabel:
    if file.thumbnail is None:
        return Icon(_GLYPHS[file.kind], "hint", Size.ICON_LARGE)
    shown = QLabel()
    ratio = shown.devicePixelRatioF()
    side = round(Size.ICON_LARGE * ratio)
    small = QPixmap()
    small.loadFromData(file.thumbnail)
    small = small.scaled(
        side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    small.setDevicePixelRatio(ratio)
    shown.setPixmap(small)
    shown.setFixedSize(Size.ICON_LARGE, Size.ICON_LARGE)
    shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return shown
