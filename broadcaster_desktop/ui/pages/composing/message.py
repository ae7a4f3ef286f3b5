"""What the message says, and how one customer will see it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QPlainTextEdit

from broadcaster_desktop.core.records import ContactRow
from broadcaster_desktop.core.template import NAME
from broadcaster_desktop.errors import fill
from broadcaster_desktop.ui.i18n import phone
from broadcaster_desktop.ui.pages.composing.attached import Attached
from broadcaster_desktop.ui.theme.tokens import Size, Space
from broadcaster_desktop.ui.widgets.bubble import MessagePreview
from broadcaster_desktop.ui.widgets.buttons import Button
from broadcaster_desktop.ui.widgets.fields import Choice, Field
from broadcaster_desktop.ui.widgets.icons import Glyph
from broadcaster_desktop.ui.widgets.layout import column, label, row
from broadcaster_desktop.ui.widgets.translated import TranslatedFrame


class Message(TranslatedFrame):
    """The text with its placeholders on the left, the phone's view of it on the right."""

    changed = Signal()
    person_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._title = label("section")
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(Size.MESSAGE)
        self.field = Field(self.text)
        self.insert = Button(glyph=Glyph.ADD)
        self.files = Attached()
        self._menu = QMenu(self)
        self.insert.setMenu(self._menu)
        self._length = label("small", "second")
        self.person = Choice()
        self._person_label = label("small", "second")
        self._person_label.setBuddy(self.person)
        self.preview = MessagePreview()
        self._names: Sequence[str] = ()
        left = column(
            self.field, row(self.insert, self.files.attach, None, self._length), self.files, space=Space.S
        )
        right = column(row(self._person_label, None), self.person, self.preview, space=Space.XS)
        both = row(space=Space.L)
        both.addLayout(left, 3)
        both.addLayout(right, 2)
        column(self._title, both, space=Space.S, margin=Space.L, inside=self)
        self.text.textChanged.connect(self.changed)
        self.person.activated.connect(self.person_changed)
        QShortcut(QKeySequence("Ctrl+Space"), self.text).activated.connect(self.insert.showMenu)
        self.retranslate()

    def written(self) -> str:
        """The text as written."""
        return self.text.toPlainText()

    def contact(self) -> int | None:
        """The contact the preview is for."""
        held = self.person.currentData()
        return held if isinstance(held, int) else None

    def show_placeholders(self, names: Sequence[str]) -> None:
        """Offer these placeholders."""
        self._names = names
        self.retranslate()

    def show_people(self, people: Sequence[ContactRow]) -> None:
        """Offer these people for the preview; the one shown stays when she is among them."""
        before = self.contact()
        self.person.clear()
        for each in people:
            self.person.addItem(each.name or phone(each.phone), each.id)
        named = next((at for at, each in enumerate(people) if each.name), 0)
        held = self.person.findData(before)
        self.person.setCurrentIndex(held if held >= 0 else named)
        self.person.setEnabled(bool(people))

    def show_preview(self, text: str, picture: bytes | None = None) -> None:
        """Show the message as the chosen contact gets it, with the first picture that goes with it."""
        who = self.person.currentText()
        whose = fill(self.tr("As {name} sees it"), {"name": who}) if who else self.tr("As a customer sees it")
        self.preview.say(whose, text, picture)

    def retranslate(self) -> None:
        """Set every text anew."""
        self._title.setText(self.tr("What do you want to say?"))
        self.field.say(self.tr("Message"))
        self.insert.say(self.tr("Variable"), name=self.tr("Insert a variable"), keys="Ctrl+Space")
        self._person_label.setText(self.tr("Preview as"))
        self.person.setAccessibleName(self.tr("Preview as"))
        self.count()
        self._menu.clear()
        friend = self.tr("friend")
        for name in self._names:
            written = f"{{{name}|{friend}}}" if name == NAME else f"{{{name}}}"
            words = self.tr("Name") if name == NAME else name
            self._menu.addAction(words, partial(self._write, written))

    def count(self) -> None:
        """Say how long the text is."""
        self._length.setText(self.tr("%Ln character(s)", "", len(self.written())))

    def _write(self, text: str) -> None:
        self.text.insertPlainText(text)
        self.text.setFocus()
