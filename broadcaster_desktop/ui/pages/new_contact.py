"""One new contact."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget
from shiboken6 import isValid

from broadcaster_desktop.core.phone import PhoneVerdict, normalise
from broadcaster_desktop.core.records import ContactRow
from broadcaster_desktop.errors import UserError, fill
from broadcaster_desktop.ui import row_words
from broadcaster_desktop.ui.errors import shown
from broadcaster_desktop.ui.i18n import phone as spaced
from broadcaster_desktop.ui.pages.people.known import Held
from broadcaster_desktop.ui.shell import Shell, scrolling
from broadcaster_desktop.ui.tasks import Latest
from broadcaster_desktop.ui.theme.tokens import Motion, Size, Space
from broadcaster_desktop.ui.widgets.buttons import Button
from broadcaster_desktop.ui.widgets.fields import CheckBox, Field
from broadcaster_desktop.ui.widgets.focus import FocusRing
from broadcaster_desktop.ui.widgets.icons import Glyph
from broadcaster_desktop.ui.widgets.layout import column, label, row
from broadcaster_desktop.ui.widgets.suggesting import Suggesting

if TYPE_CHECKING:
    from broadcaster_desktop.services import Services


@dataclass(frozen=True, slots=True)
class _Judged:
    """What is known of a number as it stands there."""

    text: str
    verdict: PhoneVerdict
    holder: ContactRow | None


class NewContact(QDialog):
    """Number, name, tags, own fields, consent; what is wrong stands beside the field.

    A number that somebody has already leads to that person.
    """

    def __init__(
        self,
        parent: QWidget,
        services: Services,
        shell: Shell,
        held: Held,
        show_person: Callable[[int], None],
    ) -> None:
        super().__init__(parent)
        self.setModal(True)
        self._services, self._shell, self._show_person = services, shell, show_person
        self._held = held
        self._judging = Latest(shell.tasks)
        self._judged: _Judged | None = None
        self.setWindowTitle(self.tr("New contact"))
        self._build()
        self._connect()
        self.phone.setFocus()

    def _build(self) -> None:
        heading = label("section")
        heading.setText(self.tr("New contact"))
        self.phone, self.name, self.tags = QLineEdit(), QLineEdit(), Suggesting()
        self.tags.offer([tag.name for tag in self._held.tags])
        self.phone_field, name_field, tags_field = (
            Field(each) for each in (self.phone, self.name, self.tags)
        )
        self._hint = self.tr("With country code, such as +91 98200 12345")
        self.phone_field.say(self.tr("Phone"), self._hint)
        name_field.say(self.tr("Name"))
        tags_field.say(self.tr("Tags"), self.tr("Several with a comma between them"))
        self.fields: list[tuple[Suggesting, QLineEdit]] = []
        self._lines = column(space=Space.S)
        self.more = Button("link", Glyph.ADD)
        self.more.say(self.tr("Add a field"))
        self.consent = CheckBox(self.tr("This person agreed to get my shop's messages"))
        self.consent.setAccessibleName(self.consent.text())
        self.save, self.cancel = Button("primary"), Button()
        self.save.say(self.tr("Add contact"))
        self.save.setDefault(True)
        self.cancel.say(self.tr("Cancel"))
        inner = QWidget()
        inner.setProperty("role", "page")
        parts = (self.phone_field, name_field, tags_field, self._lines, row(self.more, None), self.consent)
        column(*parts, None, margin=Space.XS, inside=inner)
        self._inner, self._area = inner, scrolling(inner)
        buttons = row(None, self.cancel, self.save)
        column(heading, self._area, buttons, space=Space.M, margin=Space.XL, inside=self)
        self.setMinimumWidth(Size.FIELD + 2 * Space.XL)
        self._area.setMinimumHeight(min(inner.sizeHint().height(), Size.WINDOW_MIN[1] - 4 * Size.CONTROL))
        self._fit()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            FocusRing(self, app)

    def _fit(self) -> None:
        """Have the fields beside the scroll bar, not under it."""
        bar = self._area.verticalScrollBar().sizeHint().width()
        self._area.setMinimumWidth(self._inner.minimumSizeHint().width() + bar)

    def _connect(self) -> None:
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(Motion.SEARCH_WAIT)
        self._typing.timeout.connect(self._judge)
        self.phone.textEdited.connect(self._typed)
        self.more.clicked.connect(self._add_field)
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)

    # the number

    def _typed(self) -> None:
        self._judged = None
        self.phone_field.wrong("")
        self.save.say(self.tr("Add contact"))
        self._typing.start()

    def _judge(self) -> None:
        text, services = self.phone.text(), self._services

        def judge() -> _Judged:
            verdict = normalise(text)
            known = services.editing.holder(verdict.e164) if verdict.e164 else None
            rows = services.contacts.rows([known]) if known is not None else []
            return _Judged(text, verdict, rows[0] if rows else None)

        self._judging.run(judge, self._show_judged)

    def _show_judged(self, judged: _Judged) -> None:
        if not isValid(self) or judged.text != self.phone.text():
            return  # closed, or typed on
        self._judged = judged
        reasons = row_words.reasons(judged.verdict.reasons)
        if judged.holder is not None:
            values = {"name": judged.holder.name or spaced(judged.holder.phone)}
            note = fill(self.tr("This number is in your contacts: {name}"), values)
            self.save.say(fill(self.tr("Show {name}"), values))
        elif judged.verdict.e164:
            note = ", ".join(filter(None, (spaced(judged.verdict.e164), reasons)))
        else:
            note = (
                fill(self.tr("Not a number yet: {why}"), {"why": reasons})
                if judged.text.strip()
                else self._hint
            )
        self.phone_field.say(self.tr("Phone"), note)

    # fields

    def _add_field(self) -> None:
        name, value = Suggesting(), QLineEdit()
        name.offer(self._held.fields)
        for line, text in ((name, self.tr("Name of the field")), (value, self.tr("Value"))):
            line.setPlaceholderText(text)
            line.setAccessibleName(text)
        before = self.fields[-1][1] if self.fields else self.tags
        self.fields.append((name, value))
        self._lines.addLayout(row(name, value, space=Space.S))
        QWidget.setTabOrder(before, name)
        QWidget.setTabOrder(name, value)
        self._fit()
        name.setFocus()
        bar = self._area.verticalScrollBar()
        QTimer.singleShot(0, bar, lambda: bar.setValue(bar.maximum()))

    # keeping

    def _save(self) -> None:
        if self._judged is not None and self._judged.holder is not None:
            self._leave_to(self._judged.holder.id)
            return
        phone, name = self.phone.text(), self.name.text()
        tags = [tag.strip() for tag in self.tags.text().split(",") if tag.strip()]
        fields = {one.text().strip(): value.text() for one, value in self.fields if one.text().strip()}
        consent = self.consent.text() if self.consent.isChecked() else None
        language = str(self._shell.preferences.language)
        services = self._services

        def add() -> tuple[int, bool]:
            known = services.editing.holder(phone)
            if known is not None:
                return known, False
            return services.contacts.add(phone, name, tags, consent, fields=fields, language=language), True

        self.save.setEnabled(False)
        told = fill(self.tr("Added {name}"), {"name": name.strip() or phone})
        self._shell.tasks.run(add, lambda added: self._saved(added, told), self._failed)

    def _saved(self, added: tuple[int, bool], told: str) -> None:
        contact, new = added
        if new:
            self._shell.toast(told)
        if not isValid(self):  # closed before the answer came
            return
        if new:
            self.accept()
        else:
            self._leave_to(contact)

    def _leave_to(self, contact: int) -> None:
        """Show somebody in the window, once that has the focus again."""
        show = self._show_person
        self.accept()
        QTimer.singleShot(0, lambda: show(contact))

    def _failed(self, error: BaseException) -> None:
        if not isValid(self):
            self._shell.fail(error)
            return
        self.save.setEnabled(True)
        if isinstance(error, UserError) and error.code == "not_a_number":
            texts = shown(error)
            self.phone_field.wrong(f"{texts.what} {texts.next}")
            self.phone.setFocus()
        else:
            self.reject()
            self._shell.fail(error)
