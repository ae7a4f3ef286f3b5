"""Language and colours; each applies at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TypeVar

from PySide6.QtWidgets import QButtonGroup, QLayout

from broadcaster_desktop.ui.i18n import NAMES, Language
from broadcaster_desktop.ui.shell import Shell
from broadcaster_desktop.ui.theme import Scheme
from broadcaster_desktop.ui.theme.tokens import Space
from broadcaster_desktop.ui.widgets.fields import Radio, paragraph
from broadcaster_desktop.ui.widgets.layout import card, column, label, row
from broadcaster_desktop.ui.widgets.translated import TranslatedFrame

T = TypeVar("T", Language, Scheme)


class General(TranslatedFrame):
    """What the owner sees the window in; each change can be undone."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._language, self._theme = label("section"), label("section")
        self._note = paragraph(label("small", "hint"))
        self.languages = {language: Radio() for language in Language}
        self.schemes = {scheme: Radio() for scheme in Scheme}
        for language, button in self.languages.items():
            button.setText(NAMES[language])
            button.setAccessibleName(NAMES[language])
            button.clicked.connect(partial(self._speak, language))
        for scheme, button in self.schemes.items():
            button.clicked.connect(partial(self._paint, scheme))
        column(
            card(self._language, self._group(self.languages.values())),
            card(self._theme, self._group(self.schemes.values()), self._note),
            space=Space.L,
            inside=self,
        )
        self.retranslate()

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

    def open(self) -> None:
        """Show what holds now."""
        self.languages[self._shell.preferences.language].setChecked(True)
        self.schemes[self._shell.preferences.scheme].setChecked(True)

    def _speak(self, language: Language) -> None:
        before = self._shell.preferences.language
        self._use(self._shell.preferences.use_language, language)
        if language is not before:
            back = partial(self._use, self._shell.preferences.use_language, before)
            self._shell.toast(self.tr("Saved"), back)

    def _paint(self, scheme: Scheme) -> None:
        before = self._shell.preferences.scheme
        self._use(self._shell.preferences.use_scheme, scheme)
        if scheme is not before:
            back = partial(self._use, self._shell.preferences.use_scheme, before)
            self._shell.toast(self.tr("Saved"), back)

    def _use(self, use: Callable[[T], None], wanted: T) -> None:
        use(wanted)
        self.open()

    def _group(self, buttons: Iterable[Radio]) -> QLayout:
        group = QButtonGroup(self)
        made = row(space=Space.XL)
        for button in buttons:
            group.addButton(button)
            made.addWidget(button)
        made.addStretch(1)
        return made
