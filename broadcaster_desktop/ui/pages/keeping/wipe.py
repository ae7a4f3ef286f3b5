"""Asking before everything is deleted: what goes, whether backups go too, and a word to be typed."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from broadcaster_desktop.errors import fill
from broadcaster_desktop.ui.widgets.fields import CheckBox, Field, paragraph
from broadcaster_desktop.ui.widgets.form import Form
from broadcaster_desktop.ui.widgets.layout import label


class WipeForm(Form):
    """Accepted once the word was typed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "danger")
        title = self.tr("Delete all data on this PC?")
        self.say(title, self.tr("Delete all data"), self.tr("Keep my data"))
        story = paragraph(label())
        story.setText(
            self.tr(
                "Contacts, consents, campaigns, attached files, logs and the link to WhatsApp go for good."
                " Then the program starts empty. It cannot be undone."
            )
        )
        self.backups = CheckBox(self.tr("Delete the backups and the do-not-message list too"))
        self.backups.setAccessibleName(self.backups.text())
        note = paragraph(label("small", "second"))
        note.setText(
            self.tr(
                "Otherwise the backups stay, and who asked to stop stays known by a fingerprint,"
                " so that nobody of them ever gets a message."
            )
        )
        self.typed = QLineEdit()
        self.field = Field(self.typed)
        self.field.say(fill(self.tr("Type {words} to go on"), {"words": f"“{self._word()}”"}))
        self.typed.textChanged.connect(lambda: self.field.wrong(""))
        self.lay_out(story, self.backups, note, self.field)
        self.typed.setFocus()

    def act(self) -> None:
        """Go on, when the word is right."""
        typed = " ".join(self.typed.text().split()).strip("“”\"'")
        if typed.casefold() == self._word().casefold():
            self.accept()
            return
        self.field.wrong(fill(self.tr("Please type {words}"), {"words": f"“{self._word()}”"}))
        self.typed.setFocus()

    def _word(self) -> str:
        return self.tr("delete all")
