"""Taking a number off the do-not-message list: how the person agreed again has to be said."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from broadcaster_desktop.errors import fill
from broadcaster_desktop.ui.widgets.fields import Field, paragraph
from broadcaster_desktop.ui.widgets.form import Form
from broadcaster_desktop.ui.widgets.layout import label


class RemoveNumber(Form):
    """Emits `given` with the reason."""

    given = Signal(str)

    def __init__(self, parent: QWidget, called: str) -> None:
        super().__init__(parent)
        title = fill(self.tr("Take {phone} off the list?"), {"phone": called})
        self.say(title, self.tr("Take off the list"), self.tr("Keep on the list"))
        story = paragraph(label(shade="second"))
        story.setText(
            self.tr("Campaigns can reach this person again. Do it only when they told you that they want it.")
        )
        self.reason = QLineEdit()
        self.field = Field(self.reason)
        self.field.say(
            self.tr("How did they agree again?"), self.tr("Such as: asked for it at the counter on 2 Nov")
        )
        self.reason.textChanged.connect(lambda: self.field.wrong(""))
        self.verb.setDefault(True)
        self.lay_out(story, self.field)
        self.reason.setFocus()

    def act(self) -> None:
        """Give the reason, when there is one."""
        reason = " ".join(self.reason.text().split())
        if not reason:
            self.field.wrong(self.tr("Please say how this person agreed again."))
            self.reason.setFocus()
            return
        self.given.emit(reason)
        self.accept()
