"""How a list is brought in: the tag, what these people agreed to, and who is a contact already."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from broadcaster_desktop.ui.theme.tokens import Size, Space
from broadcaster_desktop.ui.widgets.fields import CheckBox, Field, Radio
from broadcaster_desktop.ui.widgets.layout import column, label, line, row
from broadcaster_desktop.ui.widgets.translated import TranslatedFrame


class Options(TranslatedFrame):
    """The sentence beside the tick is the very wording that is kept with each person."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.tag_line = QLineEdit()
        self._tag_field = Field(self.tag_line)
        self._tag_field.setFixedWidth(Size.COLUMN_L)
        self.consent = CheckBox()
        self._kept, self.note = label("small", "second", wrap=True), label("small", "danger", wrap=True)
        self.note.hide()
        self._repeats, self.keep, self.replace = label("small", "second"), Radio(), Radio()
        self.keep.setChecked(True)
        self._known = 0
        agreed = column(self.consent, self._kept, self.note, None, space=Space.XS)
        upper = row(self._tag_field, space=Space.XL)
        upper.addLayout(agreed, 1)
        self.repeats = QWidget()
        lower = row(self._repeats, self.keep, self.replace, None, space=Space.L)
        column(line(), lower, space=Space.S, inside=self.repeats)
        column(upper, self.repeats, space=Space.S, margin=Space.M, inside=self)
        self.consent.toggled.connect(lambda: self.note.hide())
        self.retranslate()

    def begin(self) -> None:
        """Another list: nothing is said of it yet."""
        self.tag_line.clear()
        self.consent.setChecked(False)
        self.keep.setChecked(True)

    def tag(self) -> str:
        """The tag everyone of this file gets; empty for none."""
        return " ".join(self.tag_line.text().split())

    def wording(self) -> str | None:
        """What people agreed to; None when the owner did not say so."""
        return self.consent.text() if self.consent.isChecked() else None

    def updates(self) -> bool:
        """Whether known contacts take the file's name and fields."""
        return self.replace.isChecked()

    def show_known(self, known: int) -> None:
        """So many people of the list are contacts already."""
        self._known = known
        self.repeats.setVisible(known > 0)
        self.note.hide()
        self.retranslate()

    def ask_for_consent(self) -> None:
        """Explain why the tick matters, and lead there."""
        self.note.setVisible(True)
        self.consent.setFocus()

    def retranslate(self) -> None:
        """Set every text anew."""
        self._tag_field.say(self.tr("Add tag"), self.tr("Such as Diwali; a campaign is sent to tags."))
        self.consent.setText(self.tr("These people agreed to get my shop's messages"))
        self.consent.setAccessibleName(self.consent.text())
        self._kept.setText(
            self.tr("This sentence is kept with each of them, with today's date and the file's name.")
        )
        self.note.setText(
            self.tr(
                "Tick this only if it is true. Without it the people are brought in,"
                " but get no messages until each has agreed. Press Import again to go on without it."
            )
        )
        self._repeats.setText(self.tr("%Ln are in your contacts already:", "", self._known))
        self.keep.setText(self.tr("Keep mine"))
        self.replace.setText(self.tr("Take the file's name and fields"))
        for each in (self.keep, self.replace):
            each.setAccessibleName(f"{self._repeats.text()} {each.text()}")
