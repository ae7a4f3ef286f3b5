"""A person's own fields, such as City or Birthday: changed, emptied, added."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from broadcaster_desktop.core.names import clean_name, clean_text
from broadcaster_desktop.errors import UserError, fill
from broadcaster_desktop.ui.errors import shown
from broadcaster_desktop.ui.pages.person.acts import Acts
from broadcaster_desktop.ui.pages.person.facts import Facts
from broadcaster_desktop.ui.pages.person.parts import Known, SavedLine, flowing, has_focus, in_order
from broadcaster_desktop.ui.theme.tokens import Space
from broadcaster_desktop.ui.widgets.buttons import Button
from broadcaster_desktop.ui.widgets.fields import Field
from broadcaster_desktop.ui.widgets.icons import Glyph
from broadcaster_desktop.ui.widgets.layout import column, frame, label
from broadcaster_desktop.ui.widgets.translated import TranslatedFrame


class OwnFields(TranslatedFrame):
    """One line for each field, and a place for a new one."""

    def __init__(self, acts: Acts, after: QWidget) -> None:
        super().__init__()
        self._acts, self._after = acts, after
        self._contact = 0
        self.lines: dict[str, SavedLine] = {}
        self._place = QWidget()
        self._rows: QVBoxLayout = column(space=Space.M, inside=self._place)
        self.more = Button("link", Glyph.ADD)
        self.name, self.value = QLineEdit(), QLineEdit()
        self.known = Known(self.name)
        self._name, self._value = Field(self.name), Field(self.value)
        self._title = label(strong=True, wrap=True)
        self.add, self.cancel = Button(), Button("link")
        parts = (self._title, self._name, self._value, flowing(self.add, self.cancel))
        self.form = frame("well", *parts, space=Space.S, margin=Space.M)
        column(self._place, self.more, self.form, space=Space.M, inside=self)
        self.more.clicked.connect(self._begin)
        self.cancel.clicked.connect(self.revert)
        self.add.clicked.connect(self._add)
        self.name.returnPressed.connect(self.value.setFocus)
        self.value.returnPressed.connect(self._add)
        self.form.hide()
        self.retranslate()

    def show_facts(self, facts: Facts, *, anew: bool) -> None:
        """Show a contact's fields."""
        fields = facts.detail.fields
        added = clean_name(self.name.text()).casefold() in {name.casefold() for name in fields}
        if anew or added:
            self._end()
        if anew or list(fields) != list(self.lines):
            self._build(list(fields), keep={} if anew else self.lines)
        self._contact = facts.id
        for name, line in self.lines.items():
            line.hold(fields[name], anew=anew)

    def revert(self) -> bool:
        """Forget what was typed and not saved."""
        began = not self.form.isHidden()
        self._end()
        changed = [line.revert() for line in self.lines.values()]
        return began or any(changed)

    def retranslate(self) -> None:
        """Set every text anew."""
        self.more.say(self.tr("Add a field"))
        self._title.setText(self.tr("A new field"))
        self._name.say(self.tr("What it is called"), self.tr("Such as City or Birthday"))
        self._value.say(self.tr("What it says"))
        self.add.say(self.tr("Add"), name=self.tr("Add field"))
        self.cancel.say(self.tr("Cancel"))

    def _build(self, names: list[str], keep: dict[str, SavedLine]) -> None:
        """Lines for these fields; those that were there go on with what is being typed in them."""
        gone = [line for name, line in self.lines.items() if name not in names or name not in keep]
        for line in gone:
            field = line.parentWidget()
            if field is not None:
                field.hide()
                field.deleteLater()
        kept = {name: line for name, line in self.lines.items() if line not in gone}
        self.lines = {name: kept.get(name) or self._line(name) for name in names}
        for at, line in enumerate(self.lines.values()):
            field = line.parentWidget()
            if field is not None:
                self._rows.removeWidget(field)
                self._rows.insertWidget(at, field)
        in_order(self._after, *self.lines.values())
        self._place.setVisible(bool(names))

    def _line(self, name: str) -> SavedLine:
        line = SavedLine()
        field = Field(line)
        field.say(name)
        self._rows.addWidget(field)
        line.given.connect(partial(self._change, name))
        return line

    def _change(self, name: str, value: str) -> None:
        if clean_text(value):
            text = fill(self.tr("{field} changed"), {"field": name})
        else:
            text = fill(self.tr("{field} emptied"), {"field": name})
        self._acts.edit(self._contact, text, fields={name: value})

    def _begin(self) -> None:
        self.form.show()
        self.more.hide()
        self.name.setFocus()

    def _end(self) -> None:
        within = has_focus(self.form)
        self.name.clear()
        self.value.clear()
        self._name.wrong("")
        self._value.wrong("")
        self.more.show()
        if within:
            self.more.setFocus()
        self.form.hide()

    def _add(self) -> None:
        name, value = clean_name(self.name.text()), clean_text(self.value.text())
        self._name.wrong("" if name else self.tr("Give the field a name"))
        self._value.wrong("" if value else self.tr("Write what it says"))
        if not name or not value:
            (self.value if name else self.name).setFocus()
            return
        text = fill(self.tr("{field} added"), {"field": name})
        self._acts.edit(self._contact, text, fields={name: value}, failed=self._failed)

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, UserError) and error.code == "bad_label":
            texts = shown(error)
            self._name.wrong(f"{texts.what} {texts.next}")
            self.name.setFocus()
        else:
            self._acts.shell.fail(error)
