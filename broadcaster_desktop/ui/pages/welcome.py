"""The first start: language, then practice or the real link."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from broadcaster_desktop.ui.i18n import NAMES, Language
from broadcaster_desktop.ui.shell import Page, Place, Shell
from broadcaster_desktop.ui.theme.tokens import Size, Space, Tone
from broadcaster_desktop.ui.widgets.bar import StateBar
from broadcaster_desktop.ui.widgets.buttons import Button
from broadcaster_desktop.ui.widgets.fields import paragraph
from broadcaster_desktop.ui.widgets.icons import Glyph
from broadcaster_desktop.ui.widgets.layout import card, column, label, row

if TYPE_CHECKING:
    from broadcaster_desktop.services import Services


class WelcomePage(Page):
    """Three languages in their own words, the honest notice, and two ways on."""

    def __init__(self, shell: Shell, services: Services) -> None:
        super().__init__(shell)
        self._heading = label("section")
        self.languages = {language: Button(glyph=Glyph.LANGUAGE) for language in Language}
        for index, (language, button) in enumerate(self.languages.items(), start=1):
            button.setCheckable(True)
            button.say(NAMES[language])
            button.clicked.connect(partial(self._choose, language))
            QShortcut(QKeySequence(str(index)), self).activated.connect(button.click)
        self._notice = StateBar()
        self._notice.setMaximumWidth(Size.TEXT)
        self._how = paragraph(label(shade="second"))
        self.practise = Button(glyph=Glyph.PRACTICE)
        self.practise.clicked.connect(self._practise)
        self.primary = Button("primary")
        self.primary.clicked.connect(self._link)
        content = column(
            self._heading,
            card(row(*self.languages.values(), None)),
            self._notice,
            self._how,
            None,
            space=Space.L,
        )
        self.lay_out(content, None, self.practise, self.primary)
        self.retranslate()

    def title(self) -> str:
        """The words in the header."""
        return self.tr("Welcome to Broadcaster Desktop")

    def retranslate(self) -> None:
        """Set every text anew."""
        self._heading.setText(self.tr("Choose your language"))
        self._notice.say(
            Tone.WARN,
            self.tr("WhatsApp can block numbers that send unwanted messages"),
            self.tr(
                "Its terms do not allow bulk or automated messages through WhatsApp Web."
                " Message only people who said yes."
            ),
        )
        self._how.setText(
            self.tr(
                "You can practise first: made-up people, a ready message, and nothing is really sent."
                " Or link your WhatsApp now."
            )
        )
        self.practise.say(self.tr("Practise first"))
        if self.primary:
            self.primary.say(self.tr("Continue"))
        self._mark()

    def landing(self) -> QWidget | None:
        """The language in use."""
        return self.languages[self.shell.preferences.language]

    def _choose(self, language: Language) -> None:
        self.shell.preferences.use_language(language)
        self._mark()

    def _mark(self) -> None:
        for language, button in self.languages.items():
            button.setChecked(language is self.shell.preferences.language)

    def _practise(self) -> None:
        self.shell.preferences.keep_welcomed()
        self.shell.switch_world(practice=True)

    def _link(self) -> None:
        self.shell.preferences.keep_welcomed()
        self.shell.go(Place.LINK)
