"""Language, theme and window place: applied, and kept in the small file that the first paint reads."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication

from broadcaster_desktop.paths import DataFolder
from broadcaster_desktop.ui import window_settings
from broadcaster_desktop.ui.i18n import Language, Languages, system_language
from broadcaster_desktop.ui.theme import Scheme, install


class Preferences:
    """The owner's own settings of the window; a change applies at once and stays."""

    def __init__(self, app: QApplication, path: Path) -> None:
        self._path = path
        self.held = window_settings.read(path)
        self._languages = Languages(app)
        self._theme = install(app)
        self._languages.use(_language(self.held.language))
        self._theme.choose(self.scheme)

    @property
    def folder(self) -> DataFolder:
        """The real world's folder, in which the small file lies."""
        return DataFolder(self._path.parent)

    @property
    def language(self) -> Language:
        """The language in use."""
        return self._languages.current

    @property
    def scheme(self) -> Scheme:
        """The theme the owner chose."""
        return Scheme(self.held.theme) if self.held.theme in set(Scheme) else Scheme.AUTO

    def use_language(self, language: Language) -> None:
        """Speak a language from now on."""
        self._keep(replace(self.held, language=str(language)))
        self._languages.use(language)

    def use_scheme(self, scheme: Scheme) -> None:
        """Take a theme from now on."""
        self._keep(replace(self.held, theme=str(scheme)))
        self._theme.choose(scheme)

    def keep_geometry(self, raw: bytes) -> None:
        """Remember where the window stands."""
        self._keep(self.held.with_geometry(raw))

    def keep_welcomed(self) -> None:
        """Remember that the first start's page was gone through."""
        self._keep(replace(self.held, welcomed=True))

    def forget_welcomed(self) -> None:
        """All data goes: the next start is a first one again, in the same language and colours."""
        self._keep(replace(self.held, welcomed=False))

    def keep_contacts_sort(self, sort: str, *, descending: bool) -> None:
        """Remember the order of the contacts list."""
        self._keep(replace(self.held, contacts_sort=f"-{sort}" if descending else sort))

    def _keep(self, settings: window_settings.WindowSettings) -> None:
        self.held = settings
        window_settings.write(self._path, settings)


def _language(name: str) -> Language:
    return Language(name) if name in set(Language) else system_language()
