"""The theme in use: follows the system or the owner's choice, and tells everyone when it changes."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication

from broadcaster_desktop.ui.theme.palette import palette
from broadcaster_desktop.ui.theme.stylesheet import stylesheet
from broadcaster_desktop.ui.theme.tokens import BODY, DARK, LIGHT, Colours


class Scheme(StrEnum):
    """The owner's choice."""

    AUTO = "auto"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """Applies palette and style sheet to the application; one per process, made by `install`."""

    changed = Signal()
    """Colours changed, or icons became available: whatever paints with them paints again."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self.colours = LIGHT
        self._scheme = Scheme.AUTO
        app.setStyle("Fusion")
        font = QFont(app.font())
        font.setPixelSize(BODY.px)
        app.setFont(font)
        app.styleHints().colorSchemeChanged.connect(self._follow)
        self._apply()

    def choose(self, scheme: Scheme) -> None:
        """Take the owner's choice; the title bar of the system follows where the system can."""
        wanted = {
            Scheme.AUTO: Qt.ColorScheme.Unknown,
            Scheme.LIGHT: Qt.ColorScheme.Light,
            Scheme.DARK: Qt.ColorScheme.Dark,
        }
        self._scheme = scheme
        self._app.styleHints().setColorScheme(wanted[scheme])
        self._follow()

    def _follow(self) -> None:
        self._use(_colours_for(self._scheme))

    def _use(self, wanted: Colours) -> None:
        if wanted is not self.colours:
            self.colours = wanted
            self._apply()

    def _apply(self) -> None:
        self._app.setPalette(palette(self.colours))
        self._app.setStyleSheet(stylesheet(self.colours))
        self.changed.emit()


def _colours_for(scheme: Scheme) -> Colours:
    if scheme is Scheme.AUTO:
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    else:
        dark = scheme is Scheme.DARK
    return DARK if dark else LIGHT


_installed: list[Theme] = []


def install(app: QApplication) -> Theme:
    """Make the application's theme, or give the one that it has."""
    if not _installed:
        _installed.append(Theme(app))
    return _installed[0]


def theme() -> Theme:
    """The application's theme; an error before `install`."""
    return _installed[0]


def colours() -> Colours:
    """The colours in use."""
    return _installed[0].colours
