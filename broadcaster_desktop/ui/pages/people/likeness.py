"""Contacts that may be one person, side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from broadcaster_desktop.core.records import ContactDetail, ContactRow
from broadcaster_desktop.core.tidying import Likeness
from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, fill
from broadcaster_desktop.ui.i18n import day, phone
from broadcaster_desktop.ui.models.contacts import last_message, may_be_messaged
from broadcaster_desktop.ui.theme.tokens import Size, Space
from broadcaster_desktop.ui.widgets.buttons import Button
from broadcaster_desktop.ui.widgets.fields import Radio
from broadcaster_desktop.ui.widgets.flow import Flow
from broadcaster_desktop.ui.widgets.icons import Glyph
from broadcaster_desktop.ui.widgets.layout import card, column, label, row
from broadcaster_desktop.ui.widgets.pill import Pill
from broadcaster_desktop.ui.widgets.translated import TranslatedFrame

_WHY = {
    Likeness.NUMBER: QT_TRANSLATE_NOOP("likeness", "Almost the same number"),
    Likeness.NAME_AND_EMAIL: QT_TRANSLATE_NOOP("likeness", "Same name and e-mail"),
    Likeness.NAME_AND_CITY: QT_TRANSLATE_NOOP("likeness", "Same name and city"),
    None: QT_TRANSLATE_NOOP("likeness", "Chosen by you"),
}


@dataclass(frozen=True, slots=True)
class Group:
    """Contacts that may be one person, and why; None: the owner says so."""

    people: tuple[ContactRow, ...]
    likeness: Likeness | None = None

    @property
    def ids(self) -> tuple[int, ...]:
        """Their ids."""
        return tuple(one.id for one in self.people)


def why(group: Group) -> str:
    """What makes them look like one person."""
    return QCoreApplication.translate("likeness", _WHY[group.likeness])


def called(person: ContactRow) -> str:
    """What a person is called here."""
    return person.name or phone(person.phone)


class Comparison(TranslatedFrame):
    """One card for each; the one that is kept is chosen, and Merge makes them one."""

    merge_wanted = Signal(int, object)
    """Whom to keep, and the ids of the others."""
    parted = Signal(object)
    """The people with these ids are different ones."""

    def __init__(self) -> None:
        super().__init__()
        self._group: Group | None = None
        self._details: Sequence[ContactDetail] = ()
        self._why, self._hint = label("section", wrap=True), label("small", "second", wrap=True)
        self._cards = QWidget()
        self._flow = Flow(self._cards, space=Space.M)
        self.keeps: list[Radio] = []
        self._choice = QButtonGroup(self)
        self.merge, self.different = Button("primary", Glyph.MERGE), Button()
        column(self._why, self._cards, self._hint, None, space=Space.M, inside=self)
        self.merge.clicked.connect(self._merge)
        self.different.clicked.connect(self._part)
        self._choice.idToggled.connect(lambda *_: self._say_merge())
        self.retranslate()

    def show_group(self, group: Group, details: Sequence[ContactDetail]) -> None:
        """Compare these."""
        self._group, self._details = group, details
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew."""
        self.different.say(self.tr("These are different people"))
        self._hint.setText(
            self.tr(
                "The one you keep gets tags, fields, messages and numbers of the others. They go to the bin."
            )
        )
        if self._group is not None:
            self._why.setText(why(self._group))
            self._fill(max(0, self._choice.checkedId()) if self.keeps else 0)
        self._say_merge()

    def _fill(self, kept: int) -> None:
        for button in self._choice.buttons():
            self._choice.removeButton(button)
        self._flow.clear()
        self.keeps = []
        for at, detail in enumerate(self._details):
            keep = Radio(self.tr("Keep this one"))
            keep.setAccessibleName(f"{keep.text()}: {called(detail.row)}, {phone(detail.row.phone)}")
            self._choice.addButton(keep, at)
            self.keeps.append(keep)
            self._flow.addWidget(self._card(detail, keep))
        cards = [item.widget() for item in (self._flow.itemAt(at) for at in range(len(self.keeps))) if item]
        tallest = max((one.sizeHint().height() for one in cards if one), default=0)
        for one in filter(None, cards):
            one.setMinimumHeight(tallest)
        if self.keeps:
            self.keeps[kept if kept < len(self.keeps) else 0].setChecked(True)
        self._cards.updateGeometry()

    def _card(self, detail: ContactDetail, keep: Radio) -> QWidget:
        person = detail.row
        name, number = label(strong=True, wrap=True), label()
        name.setText(called(person))
        number.setText(phone(person.phone))
        may = may_be_messaged(person)
        pill = Pill()
        pill.say(may.text, may.tone, may.glyph)
        facts = [
            (self.tr("Tags"), ", ".join(person.tags)),
            (self.tr("Last message"), last_message(person)),
            (self.tr("Added"), day(detail.created_at)),
            *detail.fields.items(),
        ]
        lines = [self._fact(what, value) for what, value in facts if value]
        made = card(keep, name, number, row(pill, None), *lines, None, space=Space.XS, margin=Space.M)
        made.setFixedWidth(Size.CARD)
        return made

    def _fact(self, what: str, value: str) -> QWidget:
        made = label("small", "second", wrap=True)
        made.setText(f"{what}: {' '.join(value.split())}")
        return made

    def _say_merge(self) -> None:
        kept = self._choice.checkedId()
        if 0 <= kept < len(self._details):
            name = called(self._details[kept].row)
            self.merge.say(self.tr("Merge"), name=fill(self.tr("Merge, keeping {name}"), {"name": name}))
        else:
            self.merge.say(self.tr("Merge"))
        for button in (self.merge, self.different):
            button.setEnabled(len(self._details) > 1)

    def _part(self) -> None:
        self.parted.emit([detail.row.id for detail in self._details])

    def _merge(self) -> None:
        kept = self._choice.checkedId()
        if 0 <= kept < len(self._details):
            others = tuple(one.row.id for at, one in enumerate(self._details) if at != kept)
            self.merge_wanted.emit(self._details[kept].row.id, others)
