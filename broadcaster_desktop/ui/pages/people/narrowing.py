"""The line above the list: search, tag, segment, and the ways in for new people."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox

from broadcaster_desktop.core.records import TagRow
from broadcaster_desktop.core.segments import SegmentRow
from broadcaster_desktop.ui import segment_words
from broadcaster_desktop.ui.i18n import number
from broadcaster_desktop.ui.theme.tokens import Motion, Size, Space
from broadcaster_desktop.ui.widgets.buttons import Button
from broadcaster_desktop.ui.widgets.fields import Choice, search_box
from broadcaster_desktop.ui.widgets.icons import Glyph
from broadcaster_desktop.ui.widgets.layout import column, label, row
from broadcaster_desktop.ui.widgets.translated import TranslatedFrame

_NEW = 0
"""In place of a segment's name: a new one is to be made."""


class Narrowing(TranslatedFrame):
    """Below it stands what the chosen segment says, with the way to change it."""

    changed = Signal()
    """Other people are wanted."""
    edit_wanted = Signal(object)
    """This segment (`SegmentRow`) is to be changed, or with None a new one made."""

    def __init__(self) -> None:
        super().__init__()
        self.search, self.tags, self.segments = search_box(), Choice(), Choice()
        self.search.setMinimumWidth(Size.COLUMN_S)
        for choice in (self.tags, self.segments):
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMaximumWidth(Size.COLUMN_M)
        self.bring, self.new = Button(glyph=Glyph.FILE), Button("primary", Glyph.ADD)
        self.edit = Button("link", Glyph.EDIT)
        self._sentence = label("small", "second", wrap=True)
        self.tag: str | None = None
        self.segment: str | None = None
        self._tags: Sequence[TagRow] = ()
        self._segments: Sequence[SegmentRow] = ()
        top = row(self.search, self.tags, self.segments, self.bring, self.new, space=Space.S)
        for at, share in enumerate((3, 2, 2)):
            top.setStretch(at, share)
        said = row(self._sentence, self.edit, space=Space.M)
        said.setStretch(0, 1)
        column(top, said, space=Space.XS, inside=self)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(Motion.SEARCH_WAIT)
        self.search.textChanged.connect(lambda: self._typing.start())
        self._typing.timeout.connect(self.changed)
        self.tags.activated.connect(self._tag_chosen)
        self.segments.activated.connect(self._segment_chosen)
        self.edit.clicked.connect(lambda: self.edit_wanted.emit(self.row_of(self.segment)))
        self.retranslate()

    def text(self) -> str:
        """What is searched for."""
        return self.search.text().strip()

    def narrowed(self) -> bool:
        """Whether anything but everyone is wanted."""
        return bool(self.text() or self.tag is not None or self.segment is not None)

    def clear(self) -> None:
        """Want everyone."""
        self.tag = self.segment = None
        self.search.clear()
        self._typing.stop()
        self.retranslate()
        self.changed.emit()

    def take(self, tag: str | None = None, segment: str | None = None) -> None:
        """Want those with a tag, or of a segment; nothing is told."""
        self.tag, self.segment = tag, segment
        self.retranslate()

    def show_known(self, tags: Sequence[TagRow], segments: Sequence[SegmentRow]) -> None:
        """The tags and segments there are; while they stay the same an open list of them stays open."""
        if (tags, segments) == (self._tags, self._segments):
            return
        self._tags, self._segments = tags, segments
        self.retranslate()

    def row_of(self, name: str | None) -> SegmentRow | None:
        """The segment of a name; None when there is none."""
        return next((one for one in self._segments if one.name == name), None)

    def retranslate(self) -> None:
        """Set every text anew."""
        self.search.setPlaceholderText(self.tr("Search name or number"))
        self.search.setAccessibleName(self.tr("Search name or number"))
        self.tags.setAccessibleName(self.tr("Tag"))
        self.segments.setAccessibleName(self.tr("Segment"))
        self.new.say(self.tr("New contact"), keys="Ctrl+N")
        self.bring.say(self.tr("Import"), tip=self.tr("Bring contacts from a file"), keys="Ctrl+O")
        self.edit.say(self.tr("Change segment"))
        self._show_tags()
        self._show_segments()

    def _show_tags(self) -> None:
        self.tags.clear()
        self.tags.addItem(self.tr("All tags"), None)
        for tag in self._tags:
            self.tags.addItem(f"{tag.name} ({number(tag.count)})", tag.name)
        if self.tag is not None and self.tags.findData(self.tag) < 0:
            self.tags.addItem(self.tag, self.tag)
        self.tags.setCurrentIndex(max(0, self.tags.findData(self.tag)) if self.tag is not None else 0)

    def _show_segments(self) -> None:
        self.segments.clear()
        self.segments.addItem(self.tr("All segments"), None)
        for one in self._segments:
            self.segments.addItem(one.name, one.name)
        self.segments.addItem(self.tr("New segment…"), _NEW)
        chosen = self.row_of(self.segment)
        self.segments.setCurrentIndex(self.segments.findData(self.segment) if chosen else 0)
        self._sentence.setText(segment_words.sentence(chosen.rule) if chosen else "")
        self._sentence.setVisible(chosen is not None)
        self.edit.setVisible(chosen is not None)

    def _tag_chosen(self) -> None:
        held = self.tags.currentData()
        self.tag = held if isinstance(held, str) else None
        self.changed.emit()

    def _segment_chosen(self) -> None:
        held = self.segments.currentData()
        if held == _NEW and not isinstance(held, str) and held is not None:
            self._show_segments()
            self.edit_wanted.emit(None)
            return
        self.segment = held if isinstance(held, str) else None
        self._show_segments()
        self.changed.emit()
