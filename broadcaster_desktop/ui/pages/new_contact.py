"""One new contact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from broadcaster_desktop.errors import UserError, fill
from broadcaster_desktop.ui.errors import shown
from broadcaster_desktop.ui.shell import Shell
from broadcaster_desktop.ui.theme.tokens import Size, Space
from broadcaster_desktop.ui.widgets.buttons import Button
from broadcaster_desktop.ui.widgets.fields import CheckBox, Field
from broadcaster_desktop.ui.widgets.focus import FocusRing
from broadcaster_desktop.ui.widgets.layout import column, label, row

if TYPE_CHECKING:
    from broadcaster_desktop.services.contacts import Contacts


class NewContact(QDialog):
    """Number, name, tags, consent; errors stand beside the field."""

    def __init__(self, parent: QWidget, contacts: Contacts, shell: Shell) -> None:
        super().__init__(parent)
        self.setModal(True)
        self._contacts, self._shell = contacts, shell
        self.setWindowTitle(self.tr("New contact"))
        self._heading = label("section")
        self._heading.setText(self.tr("New contact"))
        self.phone, self.name, self.tags = QLineEdit(), QLineEdit(), QLineEdit()
        self.phone_field, name_field, tags_field = (
            Field(each) for each in (self.phone, self.name, self.tags)
        )
        self.phone_field.say(self.tr("Phone"), self.tr("With country code, such as +91 98200 12345"))
        name_field.say(self.tr("Name"))
        tags_field.say(self.tr("Tags"), self.tr("Several with a comma between them"))
        self.consent = CheckBox(self.tr("This person agreed to get my shop's messages"))
        self.consent.setAccessibleName(self.consent.text())
        self.save, cancel = Button("primary"), Button()
        self.save.say(self.tr("Add contact"))
        self.save.setDefault(True)
        cancel.say(self.tr("Cancel"))
        self.save.clicked.connect(self._save)
        cancel.clicked.connect(self.reject)
        parts = (self._heading, self.phone_field, name_field, tags_field, self.consent)
        column(*parts, row(None, cancel, self.save), space=Space.L, margin=Space.XL, inside=self)
        self.setMinimumWidth(Size.FIELD)
        self.finished.connect(self.deleteLater)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            FocusRing(self, app)
        self.phone.setFocus()

    def _save(self) -> None:
        phone, name = self.phone.text(), self.name.text()
        tags = [tag.strip() for tag in self.tags.text().split(",") if tag.strip()]
        consent = self.consent.text() if self.consent.isChecked() else None
        self._shell.tasks.run(
            lambda: self._contacts.add(phone, name, tags, consent), lambda _: self._saved(), self._failed
        )

    def _saved(self) -> None:
        self._shell.toast(fill(self.tr("Added {name}"), {"name": self.name.text() or self.phone.text()}))
        self.accept()

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, UserError) and error.code == "not_a_number":
            texts = shown(error)
            self.phone_field.wrong(f"{texts.what} {texts.next}")
            self.phone.setFocus()
        else:
            self.reject()
            self._shell.fail(error)
