"""Settings: each applies at once."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QLayout, QWidget

from broadcaster_desktop.ui.i18n import NAMES, Language
from broadcaster_desktop.ui.pages.sending_limits import SendingLimits
from broadcaster_desktop.ui.shell import Page, Shell
from broadcaster_desktop.ui.tasks import Latest
from broadcaster_desktop.ui.theme import Scheme
from broadcaster_desktop.ui.theme.tokens import Space
from broadcaster_desktop.ui.widgets.fields import Radio, paragraph
from broadcaster_desktop.ui.widgets.layout import card, column, label, row

if TYPE_CHECKING:
    from broadcaster_desktop.services import Services


class SettingsPage(Page):
    """Language, colours and the limits of sending."""

    def __init__(self, shell: Shell, services: Services) -> None:
        super().__init__(shell)
        self._language, self._theme = label("section"), label("section")
        self._note = paragraph(label("small", "hint"))
        self.languages = {language: Radio() for language in Language}
        self.schemes = {scheme: Radio() for scheme in Scheme}
        for language, button in self.languages.items():
            button.setText(NAMES[language])
            button.setAccessibleName(NAMES[language])
            button.clicked.connect(partial(shell.preferences.use_language, language))
        for scheme, button in self.schemes.items():
            button.clicked.connect(partial(shell.preferences.use_scheme, scheme))
        self._settings = services.settings
        self._newest = Latest(shell.tasks)
        self.sending = SendingLimits(shell, services.settings)
        self.sending.asked.connect(lambda: self.bring_into_sight(self.sending.notice))
        content = column(
            card(self._language, self._group(self.languages.values())),
            card(self._theme, self._group(self.schemes.values()), self._note),
            self.sending,
            None,
            space=Space.L,
        )
        self.lay_out(content)
        self.retranslate()

    def title(self) -> str:
        """The words in the header."""
        return self.tr("Settings")

    def retranslate(self) -> None:
        """Set every text anew."""
        self._language.setText(self.tr("Language"))
        self._theme.setText(self.tr("Colours"))
        self._note.setText(self.tr("Auto follows the PC."))
        names = {
            Scheme.AUTO: self.tr("Auto"),
            Scheme.LIGHT: self.tr("Light"),
            Scheme.DARK: self.tr("Dark"),
        }
        for scheme, button in self.schemes.items():
            button.setText(names[scheme])
            button.setAccessibleName(names[scheme])

    def landing(self) -> QWidget | None:
        """The language in use."""
        return self.languages[self.shell.preferences.language]

    def open(self, what: object) -> None:
        """Show what holds now."""
        self._newest.run(self._settings.limits, self.sending.show_limits)
        self.languages[self.shell.preferences.language].setChecked(True)
        self.schemes[self.shell.preferences.scheme].setChecked(True)

    def _group(self, buttons: Iterable[Radio]) -> QLayout:
        group = QButtonGroup(self)
        made = row(space=Space.XL)
        for button in buttons:
            group.addButton(button)
            made.addWidget(button)
        made.addStretch(1)
        return made
