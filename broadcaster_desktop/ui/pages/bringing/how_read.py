"""How a list was read, in one line, and what of it the owner can choose otherwise."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal

from broadcaster_desktop.errors import fill
from broadcaster_desktop.services.reading import Preview
from broadcaster_desktop.ui.theme.tokens import Space
from broadcaster_desktop.ui.widgets.buttons import Button
from broadcaster_desktop.ui.widgets.fields import CheckBox, Choice, Field
from broadcaster_desktop.ui.widgets.flow import Flow
from broadcaster_desktop.ui.widgets.layout import label
from broadcaster_desktop.ui.widgets.translated import TranslatedFrame

ENCODINGS = {
    "utf-8": "UTF-8",
    "cp1252": "Windows-1252",
    "utf-16": "UTF-16",
    "cp1250": "Windows-1250",
    "cp1251": "Windows-1251",
    "mac_roman": "Mac Roman",
}
DELIMITERS = (",", ";", "\t", "|")

_LONGEST_NAME, _ENDING = 24, 8


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the owner chose; None: as it looks."""

    encoding: str | None = None
    delimiter: str | None = None
    sheet: str | None = None
    header: bool | None = None


class HowRead(TranslatedFrame):
    """A line and a button that opens the choices below them.

    `wanted` asks for the list to be read as is chosen; it is in force once `accept` is called.
    """

    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.line = label("small", "second", wrap=True)
        self.change = Button("link")
        self.encoding, self.delimiter, self.sheet = Choice(), Choice(), Choice()
        self._fields = [Field(each) for each in (self.encoding, self.delimiter, self.sheet)]
        self.header = CheckBox()
        flow = Flow(self, Space.L)
        for part in (*self._fields, self.header):
            flow.addWidget(part)
        self.hide()
        self.chosen = Chosen()
        self._preview: Preview | None = None
        self.change.clicked.connect(self._open)
        for choice in (self.encoding, self.delimiter, self.sheet):
            choice.activated.connect(self._choose)
        self.header.clicked.connect(self._choose)
        self.retranslate()

    def begin(self) -> None:
        """Another list: nothing is chosen yet."""
        self.chosen = Chosen()
        self.hide()

    def accept(self, chosen: Chosen) -> None:
        """The list could be read so."""
        self.chosen = chosen

    def refuse(self) -> None:
        """The list could not be read so: show again what holds."""
        if self._preview is not None:
            self.show_preview(self._preview)

    def show_preview(self, preview: Preview) -> None:
        """Show how a list was read."""
        self._preview = preview
        kept = (preview.encoding or "", preview.delimiter or "", preview.sheet or "")
        entries = (list(ENCODINGS), list(DELIMITERS), list(preview.sheets))
        controls = (self.encoding, self.delimiter, self.sheet)
        for field, choice, value, known in zip(self._fields, controls, kept, entries, strict=True):
            choice.clear()
            for each in known if value in known or not value else [*known, value]:
                choice.addItem("", each)
            choice.setCurrentIndex(choice.findData(value))
            field.setVisible(bool(value))
        self.header.setVisible(preview.header is not None)
        self.header.setChecked(bool(preview.header))
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew."""
        self.change.say(self.tr("Change"), name=self.tr("Change how the file is read"))
        titles = (self.tr("Encoding"), self.tr("Between cells stands"), self.tr("Sheet"))
        for field, title in zip(self._fields, titles, strict=True):
            field.say(title)
        self.header.setText(self.tr("The first row holds headings"))
        self.header.setAccessibleName(self.header.text())
        for choice, words in ((self.encoding, ENCODINGS), (self.delimiter, self._signs())):
            for at in range(choice.count()):
                choice.setItemText(at, words.get(choice.itemData(at), str(choice.itemData(at))))
        for at in range(self.sheet.count()):
            self.sheet.setItemText(at, str(self.sheet.itemData(at)))
        self._say_line()

    def _say_line(self) -> None:
        held = self._preview
        if held is None:
            return
        name = Path(held.file).name
        parts = [name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME // 2]}…{name[-_ENDING:]}"]
        if held.sheet:
            parts.append(fill(self.tr("Sheet {name}"), {"name": held.sheet}))
        if held.encoding:
            parts.append(ENCODINGS.get(held.encoding, held.encoding))
        if held.delimiter:
            parts.append(self._signs().get(held.delimiter, held.delimiter))
        self.line.setText(", ".join(parts))
        self.line.setToolTip(name)
        self.change.setVisible(held.header is not None or held.encoding is not None)

    def _signs(self) -> dict[str, str]:
        words = (self.tr("comma"), self.tr("semicolon"), self.tr("tab"), self.tr("vertical bar"))
        return dict(zip(DELIMITERS, words, strict=True))

    def _open(self) -> None:
        self.setVisible(self.isHidden())

    def _choose(self) -> None:
        held = self._preview
        if held is None:
            return
        chosen = Chosen(
            _differs(self.encoding, held.encoding, self.chosen.encoding),
            _differs(self.delimiter, held.delimiter, self.chosen.delimiter),
            _differs(self.sheet, held.sheet, self.chosen.sheet),
            self.header.isChecked() if self.header.isChecked() is not held.header else self.chosen.header,
        )
        self.wanted.emit(chosen)


def _differs(choice: Choice, shown: str | None, before: str | None) -> str | None:
    """What a choice says where that is new, else what was chosen before."""
    value = choice.currentData()
    return str(value) if shown is not None and value is not None and value != shown else before
