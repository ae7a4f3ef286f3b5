"""What can be done with the people who are checked; it stands above the list while anybody is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from broadcaster_desktop.errors import fill
from broadcaster_desktop.ui.i18n import number
from broadcaster_desktop.ui.theme.tokens import Size, Space
from broadcaster_desktop.ui.widgets.buttons import Button, IconButton
from broadcaster_desktop.ui.widgets.flow import Flow
from broadcaster_desktop.ui.widgets.icons import Glyph
from broadcaster_desktop.ui.widgets.layout import column, label, row
from broadcaster_desktop.ui.widgets.suggesting import Suggesting
from broadcaster_desktop.ui.widgets.translated import TranslatedFrame


class Act(StrEnum):
    """What can be done with them."""

    TAG = "tag"
    UNTAG = "untag"
    FIELD = "field"
    BLOCK = "block"
    DELETE = "delete"
    EXPORT = "export"
    MERGE = "merge"


_GLYPHS = {
    Act.TAG: Glyph.TAG,
    Act.UNTAG: Glyph.SKIP,
    Act.FIELD: Glyph.EDIT,
    Act.BLOCK: Glyph.BLOCK,
    Act.DELETE: Glyph.BIN,
    Act.EXPORT: Glyph.EXPORT,
    Act.MERGE: Glyph.MERGE,
}
_ASKS = (Act.TAG, Act.UNTAG, Act.FIELD)
"""What needs a word of the owner: it is asked for in a line of the bar."""
PAIR = 2


class SelectionBar(TranslatedFrame):
    """Tells how many are checked; a button that needs a word opens a line for it below."""

    wanted = Signal(object, str, str)
    """An act, with the tag or the field and the field's value where it has them."""
    cleared = Signal()
    left = Signal()
    """The line was closed: the focus belongs to the list again."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "well")
        self._count, self._asking = 0, Act.TAG
        self._tags: Sequence[str] = ()
        self._fields: Sequence[str] = ()
        self._counted = label(strong=True)
        self.buttons = {act: Button("link", glyph) for act, glyph in _GLYPHS.items()}
        self.clear = IconButton(Glyph.CLOSE)
        acts = QWidget()
        flow = Flow(acts, space=Space.M)
        self._counted.setMinimumHeight(Size.HIT)
        for part in (self._counted, *self.buttons.values()):
            flow.addWidget(part)
        self.word, self.value, self.verb, self.close_button = (
            Suggesting(),
            QLineEdit(),
            Button(),
            Button("link"),
        )
        self.word.setMaximumWidth(Size.FIELD)
        self.value.setMaximumWidth(Size.FIELD)
        self.line = QWidget()
        row(self.word, self.value, self.verb, self.close_button, None, space=Space.S, inside=self.line)
        top = row(acts, space=Space.S)
        top.setStretch(0, 1)
        top.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignTop)
        column(top, self.line, space=Space.XS, margin=Space.S, inside=self)
        for act, button in self.buttons.items():
            button.clicked.connect(self._presser(act))
        self.clear.clicked.connect(self.cleared)
        self.verb.clicked.connect(self._said)
        self.word.returnPressed.connect(self._word_entered)
        self.value.returnPressed.connect(self._said)
        self.close_button.clicked.connect(self.close_line)
        self.line.hide()
        self.hide()
        self.retranslate()

    def show_count(self, count: int) -> None:
        """So many are checked; with none the bar goes."""
        self._count = count
        self.setVisible(count > 0)
        if not count:
            self.line.hide()
        self.buttons[Act.MERGE].setVisible(count == PAIR)
        self._say_count()
        self.updateGeometry()

    def show_known(self, tags: Sequence[str], fields: Sequence[str]) -> None:
        """The tags and fields there are."""
        self._tags, self._fields = tags, fields
        self.word.offer(fields if self._asking is Act.FIELD else tags)

    def show_busy(self, *, busy: bool) -> None:
        """One thing is done at a time."""
        for button in (*self.buttons.values(), self.verb):
            button.setEnabled(not busy)

    def close_line(self) -> bool:
        """Ask for no word any more; False when none was asked for."""
        if self.line.isHidden():
            return False
        self.line.hide()
        self.left.emit()
        return True

    def retranslate(self) -> None:
        """Set every text anew."""
        texts = {
            Act.TAG: self.tr("Add tag"),
            Act.UNTAG: self.tr("Remove tag"),
            Act.FIELD: self.tr("Set field"),
            Act.BLOCK: self.tr("Do not message"),
            Act.DELETE: self.tr("Delete"),
            Act.EXPORT: self.tr("Export"),
            Act.MERGE: self.tr("Merge"),
        }
        for act, button in self.buttons.items():
            button.say(texts[act], keys="Del" if act is Act.DELETE else "")
        self.clear.say(self.tr("Clear selection"))
        self.close_button.say(self.tr("Cancel"))
        self._say_count()
        self._say_line()

    def _say_count(self) -> None:
        self._counted.setText(fill(self.tr("{n} selected"), {"n": number(self._count)}))

    def _say_line(self) -> None:
        field = self._asking is Act.FIELD
        word = self.tr("Name of the field") if field else self.tr("Tag")
        for line, text in ((self.word, word), (self.value, self.tr("Value, or nothing to empty it"))):
            line.setPlaceholderText(text)
            line.setAccessibleName(text)
        self.verb.say(self.buttons[self._asking].text())

    def _presser(self, act: Act) -> Callable[[], None]:
        def press() -> None:
            if act in _ASKS:
                self._ask(act)
            else:
                self.wanted.emit(act, "", "")

        return press

    def _ask(self, act: Act) -> None:
        self._asking = act
        self.word.offer(self._fields if act is Act.FIELD else self._tags)
        self.word.clear()
        self.value.clear()
        self.value.setVisible(act is Act.FIELD)
        self._say_line()
        self.line.show()
        self.word.setFocus()

    def _word_entered(self) -> None:
        if self._asking is Act.FIELD:
            self.value.setFocus()
        else:
            self._said()

    def _said(self) -> None:
        if not self.word.text().strip():
            self.word.setFocus()
            return
        self.line.hide()
        self.wanted.emit(self._asking, self.word.text().strip(), self.value.text().strip())
        self.left.emit()
