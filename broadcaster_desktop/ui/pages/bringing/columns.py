"""What each column of a list is for, and the choices of it above the columns in sight."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from broadcaster_desktop.core.layout import FIRST_NAME, LAST_NAME, NAME, PHONE, TAGS
from broadcaster_desktop.errors import fill
from broadcaster_desktop.services.exporting import OWN_COLUMNS
from broadcaster_desktop.services.importing import REJECT_COLUMNS
from broadcaster_desktop.services.reading import Preview
from broadcaster_desktop.ui.models.preview import FIRST_CELL
from broadcaster_desktop.ui.widgets.fields import Choice
from broadcaster_desktop.ui.widgets.table import Table

LEAVE, OTHER = "", "\tother"
"""Left out; and the entry that asks for a field's name."""
_ROLES = (PHONE, NAME, FIRST_NAME, LAST_NAME, TAGS)
_AHEAD = 2
"""Columns beyond the sight that have their choice already."""


class Columns(QObject):
    """Holds the roles; a column's choice is made when it comes into sight: a list may have a thousand."""

    changed = Signal()
    """The owner chose something."""

    def __init__(self, table: Table, ask_name: Callable[[str], str]) -> None:
        super().__init__()
        self._table, self._ask_name = table, ask_name
        self.choices: dict[int, Choice] = {}
        self._headings: tuple[str, ...] = ()
        self._roles: dict[int, str] = {}
        self.touched = False
        table.horizontalScrollBar().valueChanged.connect(self.make_in_sight)
        table.horizontalScrollBar().rangeChanged.connect(self.make_in_sight)

    def begin(self) -> None:
        """Another list: the roles are those it is read with."""
        self.touched = False

    def show_preview(self, preview: Preview, *, anew: bool) -> None:
        """Take over the roles of a list as it was read; `anew`: the table has lost the choices."""
        if anew:
            self.choices = {}
        self._headings = preview.columns
        if not self.touched:
            self._roles = _recognised(preview)
        for at in list(self.choices):
            self._fill(at)
        self.make_in_sight()

    def mapping(self) -> dict[int, str] | None:
        """What the owner chose each column in use for; None while it is as it was recognised."""
        return dict(self._roles) if self.touched else None

    def has_phone(self) -> bool:
        """Whether a column of numbers is chosen."""
        return PHONE in self._roles.values()

    def choice(self, at: int) -> Choice:
        """The choice of a column, brought into sight where need be."""
        if at not in self.choices:
            self._make(at)
        return self.choices[at]

    def make_in_sight(self) -> None:
        """Give every column in sight its choice."""
        model = self._table.model()
        if not model or not model.rowCount():
            return
        first = max(self._table.columnAt(0) - FIRST_CELL, 0)
        last = self._table.columnAt(self._table.viewport().width() - 1)
        end = len(self._headings) if last < 0 else min(last - FIRST_CELL + _AHEAD, len(self._headings))
        for at in range(first, end):
            if at not in self.choices:
                self._make(at)

    def retranslate(self) -> None:
        """Set every text anew."""
        for at in self.choices:
            self._say(at)

    def _make(self, at: int) -> None:
        choice = self.choices[at] = Choice()
        self._fill(at)
        choice.activated.connect(lambda _: self._chosen(at))
        self._table.setIndexWidget(self._table.model().index(0, at + FIRST_CELL), choice)

    def _fill(self, at: int) -> None:
        choice, role = self.choices[at], self._roles.get(at, LEAVE)
        field = role if role not in (*_ROLES, LEAVE) else self._kept_as(at)
        choice.clear()
        for each in (*_ROLES, field, LEAVE, OTHER):  # the last one asks, so that no key passes over it
            choice.addItem("", each)
        choice.setCurrentIndex(choice.findData(role))
        self._say(at)

    def _kept_as(self, at: int) -> str:
        """The name of the field a column would be: its heading, or one like it that means nothing else."""
        heading = self._headings[at]
        return f"{heading} 2" if heading in _ROLES else heading

    def _chosen(self, at: int) -> None:
        role = str(self.choices[at].currentData())
        if role == OTHER:
            name = " ".join(self._ask_name(self._headings[at]).split())
            role = f"{name} 2" if name in _ROLES else name or self._roles.get(at, LEAVE)
        self._roles[at] = role
        if role == LEAVE:
            del self._roles[at]
        self.touched = True
        self._fill(at)
        self.changed.emit()

    def _say(self, at: int) -> None:
        choice = self.choices[at]
        words = {
            PHONE: self.tr("Phone"),
            NAME: self.tr("Name"),
            FIRST_NAME: self.tr("First name"),
            LAST_NAME: self.tr("Last name"),
            TAGS: self.tr("Tags"),
            OTHER: self.tr("Keep under another name"),
            LEAVE: self.tr("Leave out"),
        }
        for index in range(choice.count()):
            data = str(choice.itemData(index))
            text = words.get(data) or fill(self.tr("Keep as {field}"), {"field": data})
            choice.setItemText(index, text)
        role = self._roles.get(at, LEAVE)
        values = {"n": at + 1, "role": words.get(role, role), "heading": self._headings[at]}
        matched = self.tr("Column {n}, {role}, matched")
        left = self.tr("Column {n}, {heading}, left out")
        choice.setAccessibleName(fill(matched if role else left, values))
        choice.setAccessibleDescription(self._headings[at])


def _recognised(preview: Preview) -> dict[int, str]:
    """What the columns are read as; in files this program wrote also those that are no fields."""
    columns = preview.columns
    roles = dict(preview.roles)
    if columns[:3] in OWN_COLUMNS:
        roles[2] = TAGS
    if set(REJECT_COLUMNS) <= set(columns):
        return {at: role for at, role in roles.items() if columns[at] not in REJECT_COLUMNS}
    return roles
