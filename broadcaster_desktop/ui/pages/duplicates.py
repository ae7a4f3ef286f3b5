"""People who may be there twice; only the owner's word makes two of them one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from broadcaster_desktop.core.records import ContactDetail
from broadcaster_desktop.core.tidying import Receipt
from broadcaster_desktop.errors import fill
from broadcaster_desktop.ui.counted import people
from broadcaster_desktop.ui.models.listed import ListedModel
from broadcaster_desktop.ui.pages.people.likeness import Comparison, Group, called, why
from broadcaster_desktop.ui.shell import Page, Place, Shell, scrolling
from broadcaster_desktop.ui.tasks import Latest
from broadcaster_desktop.ui.theme.tokens import Size, Space
from broadcaster_desktop.ui.widgets.empty import Empty
from broadcaster_desktop.ui.widgets.icons import Glyph
from broadcaster_desktop.ui.widgets.layout import column, label, row
from broadcaster_desktop.ui.widgets.skeleton import Skeleton
from broadcaster_desktop.ui.widgets.table import SECOND_ROLE, Table

if TYPE_CHECKING:
    from broadcaster_desktop.services import Services

MOST = 100
"""Groups that are proposed at once; merging these brings the next."""
MOST_CARDS = 6
"""People of one group who are compared; the others come when these are merged."""


class DuplicatesPage(Page):
    """The groups at the left, the chosen one's people side by side at the right."""

    def __init__(self, shell: Shell, services: Services) -> None:
        super().__init__(shell)
        self._services = services
        self._finding, self._reading = Latest(shell.tasks, lane="reads"), Latest(shell.tasks)
        self._chosen: tuple[int, ...] = ()
        """Contacts the owner holds to be one person."""
        self._busy = False
        self.model: ListedModel[Group] = ListedModel(_cell, [""])
        self._build()
        self.retranslate()

    def title(self) -> str:
        """The words in the header."""
        return self.tr("Duplicates")

    def open(self, what: object) -> None:
        """Look for them; `what` are ids of contacts to be compared before all others."""
        self._chosen = tuple(one for one in what if isinstance(one, int)) if isinstance(what, tuple) else ()
        if not self.model.rowCount():
            self.places.setCurrentWidget(self._skeleton)
        self._find()

    def landing(self) -> QWidget | None:
        """The groups."""
        return self.table

    def retranslate(self) -> None:
        """Set every text anew."""
        self.table.setAccessibleName(self.tr("Contacts that may be one person"))
        self.model.say_titles([self.tr("May be one person")])
        self._skeleton.say(self.tr("Looking for duplicates"))
        self.none.say(
            self.tr("No duplicates found"),
            self.tr("Nobody is there twice by number, or by name with e-mail or city."),
            self.tr("Show contacts"),
        )
        self._say_count()

    def _build(self) -> None:
        self.table = Table((0,))
        self.table.setModel(self.model)
        self.table.fit_columns()
        self.table.setFixedWidth(Size.COLUMN_L)
        self.compared = Comparison()
        self.primary = self.compared.merge
        self._count = label("small", "second", wrap=True)
        found = QWidget()
        side = column(self._count, space=Space.S)
        side.addWidget(self.table, 1)
        both = row(space=Space.L, inside=found)
        both.addLayout(side)
        inner = QWidget()
        inner.setProperty("role", "page")
        column(self.compared, inside=inner)
        both.addWidget(scrolling(inner), 1)
        self._skeleton, self.none = Skeleton(), Empty(Glyph.OK, "secondary")
        self.places = QStackedWidget()
        for part in (self._skeleton, found, self.none):
            self.places.addWidget(part)
        self._found = found
        self.lay_out(column(self.places), None, self.compared.different, self.compared.merge, scrolls=False)
        self._show_buttons(shown=False)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_chosen())
        self.table.opened.connect(lambda _: self._step_in())
        self.none.button.clicked.connect(lambda: self.shell.go(Place.CONTACTS))
        self.compared.merge_wanted.connect(self._merge)
        self.compared.parted.connect(self._part)
        self.shell.bridge.contacts_changed.connect(self._changed)

    # reading

    def _find(self) -> None:
        chosen, services = self._chosen, self._services

        def find() -> list[Group]:
            rows = services.contacts.rows(chosen) if chosen else []
            first = [Group(tuple(rows))] if len(rows) > 1 else []
            found = [Group(one.people, one.likeness) for one in services.duplicates.find(MOST)]
            return first + [one for one in found if not first or set(one.ids) != set(first[0].ids)]

        self._finding.run(find, self._show)

    def _show(self, groups: Sequence[Group]) -> None:
        before = max(0, self.table.currentIndex().row())
        shown = self.model.row_at(before)
        self.model.show_rows(groups)
        self._say_count()
        self.places.setCurrentWidget(self._found if groups else self.none)
        self._show_buttons(shown=bool(groups))
        if groups:
            same = next((at for at, one in enumerate(groups) if shown and one.ids == shown.ids), None)
            self.table.selectRow(min(before, len(groups) - 1) if same is None or self._chosen else same)
            if self._chosen and groups[0].likeness is None:
                self.table.selectRow(0)
            self._show_chosen()

    def _show_buttons(self, *, shown: bool) -> None:
        for button in (self.compared.different, self.compared.merge):
            self.show_part(button, shown=shown)

    def _say_count(self) -> None:
        count = self.model.rowCount()
        more = count >= MOST
        text = self.tr("The first {n}") if more else self.tr("%Ln groups", "", count)
        self._count.setText(fill(text, {"n": count}))

    def _show_chosen(self) -> None:
        group = self.model.row_at(self.table.currentIndex().row())
        if group is None:
            return
        contacts = self._services.contacts

        def details() -> tuple[Group, list[ContactDetail]]:
            alive = [one.id for one in contacts.rows(group.ids[:MOST_CARDS])]
            return group, [contacts.detail(one) for one in alive]

        self._reading.run(details, lambda found: self.compared.show_group(*found))

    def _changed(self) -> None:
        if self.showing and not self._busy:
            self._find()

    def _step_in(self) -> None:
        """Enter: to whom is kept."""
        if self.compared.keeps:
            kept = [one for one in self.compared.keeps if one.isChecked()]
            (kept or self.compared.keeps)[0].setFocus()

    # the owner's word

    def _part(self, people_: Sequence[int]) -> None:
        """They are different people, and are not proposed again."""
        duplicates = self._services.duplicates
        self._do(lambda: [duplicates.different(people_)], self.tr("They are kept apart from now on"))

    def _merge(self, keep: int, others: Sequence[int]) -> None:
        duplicates = self._services.duplicates
        said = fill(self.tr("{people} are one contact now"), {"people": people(len(others) + 1)})
        self._do(lambda: [duplicates.merge(keep, other) for other in others], said)

    def _do(self, act: Callable[[], list[Receipt]], said: str) -> None:
        if not self._busy:
            self._busy = True
            self.shell.tasks.run(act, lambda receipts: self._done(receipts, said), self._not_done)

    def _done(self, receipts: Sequence[Receipt], said: str) -> None:
        self._busy = False
        self._chosen = ()
        self._find()
        self.table.setFocus()
        undo = self._services.undo

        def back() -> None:
            for receipt in reversed(receipts):
                undo.undo(receipt.id)

        self.shell.toast(said, lambda: self.shell.tasks.run(back, lambda _: self._find(), self.shell.fail))

    def _not_done(self, error: BaseException) -> None:
        self._busy = False
        self._find()
        self.shell.fail(error)


def _cell(group: Group, column_at: int, role: int) -> Any:
    """What a line shows of a group."""
    names = ", ".join(dict.fromkeys(called(one) for one in group.people))
    if role == Qt.ItemDataRole.DisplayRole:
        return names
    if role == SECOND_ROLE:
        return why(group)
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return f"{names}, {why(group)}"
    return None
