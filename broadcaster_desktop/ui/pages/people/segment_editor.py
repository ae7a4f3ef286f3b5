"""A segment in the making: conditions as chips, the people it chooses counted at every change."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from broadcaster_desktop.core.names import clean_name
from broadcaster_desktop.core.segments import Condition, Group, Join, Rule, SegmentRow
from broadcaster_desktop.errors import UserError
from broadcaster_desktop.ui import counted, segment_words
from broadcaster_desktop.ui.errors import shown
from broadcaster_desktop.ui.pages.people.asking import Asked, Kind, Known, asked_by, begun, condition
from broadcaster_desktop.ui.pages.people.condition import ConditionRow
from broadcaster_desktop.ui.pages.people.reading import tried
from broadcaster_desktop.ui.tasks import Latest, Tasks
from broadcaster_desktop.ui.theme.tokens import Motion, Size, Space
from broadcaster_desktop.ui.widgets.buttons import Button
from broadcaster_desktop.ui.widgets.fields import Choice, Field
from broadcaster_desktop.ui.widgets.flow import Flow
from broadcaster_desktop.ui.widgets.icons import Glyph
from broadcaster_desktop.ui.widgets.layout import column, label, row
from broadcaster_desktop.ui.widgets.translated import TranslatedFrame

if TYPE_CHECKING:
    from broadcaster_desktop.services.segments import Segments


class SegmentEditor(TranslatedFrame):
    """The chip that is pressed has its controls below; what is chosen there shows in the chip at once."""

    saved = Signal(str)
    """A segment of this name is kept."""
    closed = Signal()
    removed = Signal(object)
    """This segment (`SegmentRow`) is gone."""
    failed = Signal(object)

    def __init__(self, segments: Segments, tasks: Tasks) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._segments, self._tasks = segments, tasks
        self._counting = Latest(tasks, lane="reads")
        self._held: SegmentRow | None = None
        self._known = Known()
        self._parts: list[Condition | Group] = []
        self._at = 0
        self.people: int | None = None
        """How many it chooses; None while that is not known."""
        self._build()
        self.retranslate()

    def _build(self) -> None:
        self.count = label(strong=True)
        self.name, self.join = QLineEdit(), Choice()
        self.name.setMaximumWidth(Size.FIELD)
        self.name_field = Field(self.name)
        self._of = label()
        self._chips = QWidget()
        self._flow = Flow(self._chips)
        self.chips: list[Button] = []
        self._words: list[QLabel] = []
        self.add = Button("link", Glyph.ADD)
        self.condition = ConditionRow()
        self.remove, self.cancel, self.save = Button("link", Glyph.BIN), Button(), Button("primary")
        buttons = row(self.remove, None, self.cancel, self.save)
        chosen = row(self._of, self.join, None, self.add)
        top = row(self.name_field, None, self.count)
        top.setStretch(0, 1)
        column(top, chosen, self._chips, self.condition, buttons, space=Space.S, margin=Space.M, inside=self)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(Motion.SEARCH_WAIT)
        self._wait.timeout.connect(self._count)
        self.join.activated.connect(self._changed)
        self.add.clicked.connect(self._add)
        self.condition.changed.connect(self._asked)
        self.condition.dropped.connect(self._drop)
        self.cancel.clicked.connect(self.closed)
        self.save.clicked.connect(self._save)
        self.remove.clicked.connect(self._remove)
        self.name.returnPressed.connect(self._save)
        self.name.textEdited.connect(lambda: self.name_field.wrong(""))

    def begin(self, segment: SegmentRow | None, known: Known) -> None:
        """Make a new segment, or change one."""
        self._held, self._known = segment, known
        rule = segment.rule if segment else Rule()
        self._parts = list(rule.parts) or [condition(begun(_first_kind(known), known), known)]
        self._at = 0
        self.name.setText(segment.name if segment else "")
        self.name_field.wrong("")
        self.join.setCurrentIndex(0 if rule.join is Join.ALL else 1)
        self.remove.setVisible(segment is not None)
        self.retranslate()
        self._show_condition()
        self._count()

    def rule(self) -> Rule:
        """What the segment says now."""
        return Rule(Join.ANY if self.join.currentIndex() == 1 else Join.ALL, tuple(self._parts))

    def retranslate(self) -> None:
        """Set every text anew."""
        self.name_field.say(self.tr("Name of the segment"))
        self._of.setText(self.tr("People for whom"))
        self.join.setAccessibleName(self.tr("How the conditions go together"))
        chosen = max(self.join.currentIndex(), 0)
        self.join.clear()
        self.join.addItems([self.tr("all of this is true"), self.tr("any of this is true")])
        self.join.setCurrentIndex(chosen)
        self.add.say(self.tr("Add a condition"))
        self.save.say(self.tr("Save segment"), keys="Ctrl+Return")
        self.cancel.say(self.tr("Cancel"))
        self.remove.say(self.tr("Remove segment"))
        self._show_chips()
        self._show_count()

    # conditions

    def _add(self) -> None:
        self._parts.append(condition(begun(_first_kind(self._known), self._known), self._known))
        self._at = len(self._parts) - 1
        self._show_condition()
        self._changed()
        self.condition.kind.setFocus()

    def _asked(self, asked: Asked) -> None:
        self._parts[self._at] = condition(asked, self._known)
        self._changed()

    def _drop(self) -> None:
        del self._parts[self._at]
        self._at = max(0, self._at - 1)
        self._show_condition()
        self._changed()
        (self.chips[self._at] if self.chips else self.add).setFocus()

    def _changed(self) -> None:
        self._show_chips()
        self._wait.start()

    def _show_condition(self) -> None:
        one = self._parts[self._at] if self._parts else None
        self.condition.setVisible(one is not None)
        if one is not None and not isinstance(one, Group):
            self.condition.show_asked(asked_by(one, self._known), self._known)
        self.condition.lock(locked=isinstance(one, Group))

    def _show_chips(self) -> None:
        """One chip for each condition, and between them the word that joins them."""
        if len(self.chips) != len(self._parts):
            self._flow.clear()
            self.chips, self._words = [], []
            for at in range(len(self._parts)):
                if at:
                    word = label("small", "second")
                    self._words.append(word)
                    self._flow.addWidget(word)
                chip = Button("chip")
                chip.clicked.connect(self._chooser(at))
                self.chips.append(chip)
                self._flow.addWidget(chip)
        for at, (chip, one) in enumerate(zip(self.chips, self._parts, strict=True)):
            chip.say(segment_words.part(one))
            chip.setChecked(at == self._at)
        for word in self._words:
            word.setText(segment_words.joined(self.rule().join))
        self._chips.updateGeometry()

    def _chooser(self, at: int) -> Callable[[], None]:
        def choose() -> None:
            self._at = at
            self._show_condition()
            self._show_chips()

        return choose

    # counting and keeping

    def _count(self) -> None:
        rule = self.rule()
        self._counting.run(tried(lambda: self._segments.count(rule)), self._counted)

    def _counted(self, found: int | Exception) -> None:
        self.people = found if isinstance(found, int) else None
        if isinstance(found, Exception) and not isinstance(found, UserError):
            self.failed.emit(found)
        self._show_count()

    def _show_count(self) -> None:
        unfinished = self.tr("A condition is not finished")
        self.count.setText(unfinished if self.people is None else counted.people(self.people))

    def _save(self) -> None:
        name, rule, held = self.name.text(), self.rule(), self._held
        self._tasks.run(
            lambda: self._segments.save(name, rule, replacing=held.id if held else None),
            lambda _: self.saved.emit(clean_name(name)),
            self._not_saved,
        )

    def _not_saved(self, error: BaseException) -> None:
        if isinstance(error, UserError) and error.code.startswith("segment_name"):
            texts = shown(error)
            self.name_field.wrong(f"{texts.what} {texts.next}")
            self.name.setFocus()
        else:
            self.failed.emit(error)

    def _remove(self) -> None:
        held = self._held
        if held is not None:
            self._tasks.run(
                lambda: self._segments.remove(held.id), lambda _: self.removed.emit(held), self.failed.emit
            )


def _first_kind(known: Known) -> Kind:
    """What a new condition is about: a tag where there are any."""
    return Kind.TAG if known.tags else Kind.MESSAGED
