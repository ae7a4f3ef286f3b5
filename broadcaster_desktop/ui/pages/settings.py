"""Settings, in parts: each change applies at once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QLabel, QTabBar, QWidget

from broadcaster_desktop.ui.pages.keeping.backups import BackupPart
from broadcaster_desktop.ui.pages.keeping.general import General
from broadcaster_desktop.ui.pages.keeping.privacy import PrivacyPart
from broadcaster_desktop.ui.pages.sending_limits import SendingLimits
from broadcaster_desktop.ui.shell import Page, SettingsPart, Shell, scrolling
from broadcaster_desktop.ui.tasks import Latest
from broadcaster_desktop.ui.theme.tokens import Size, Space
from broadcaster_desktop.ui.widgets.fields import search_box
from broadcaster_desktop.ui.widgets.layout import column, row

if TYPE_CHECKING:
    from broadcaster_desktop.services import Services


SHORT = 2
"""Fewer letters than these find nothing yet."""


class SettingsPage(Page):
    """Its subject is the part that is to be shown; without one it stays where it was."""

    def __init__(self, shell: Shell, services: Services) -> None:
        super().__init__(shell)
        self._settings = services.settings
        self._newest = Latest(shell.tasks)
        self.general = General(shell)
        self.languages, self.schemes = self.general.languages, self.general.schemes
        self.sending = SendingLimits(shell, services.settings)
        self.sending.asked.connect(lambda: self.bring_into_sight(self.sending.notice))
        self.privacy = PrivacyPart(shell, services)
        self.backup = BackupPart(shell, services)
        self.parts: dict[SettingsPart, QWidget] = {
            SettingsPart.GENERAL: self.general,
            SettingsPart.SENDING: self.sending,
            SettingsPart.PRIVACY: self.privacy,
            SettingsPart.BACKUP: self.backup,
        }
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        for part, widget in self.parts.items():
            self.tabs.addTab("")
            if part is not SettingsPart.GENERAL:
                widget.hide()
        inner = QWidget()
        inner.setProperty("role", "page")
        column(*self.parts.values(), None, inside=inner)
        self.search = search_box()
        self.search.setMaximumWidth(Size.FIELD_SHORT)
        content = column(row(self.tabs, None, self.search), space=Space.M)
        content.addWidget(scrolling(inner), 1)
        self.lay_out(content, scrolls=False)
        self.tabs.currentChanged.connect(lambda _: self._show_part())
        self.search.textChanged.connect(self._found)
        self.retranslate()

    def title(self) -> str:
        """The words in the header."""
        return self.tr("Settings")

    def retranslate(self) -> None:
        """Set every text anew."""
        names = {
            SettingsPart.GENERAL: self.tr("General"),
            SettingsPart.SENDING: self.tr("Sending"),
            SettingsPart.PRIVACY: self.tr("Privacy"),
            SettingsPart.BACKUP: self.tr("Backup"),
        }
        self.search.setPlaceholderText(self.tr("Find setting"))
        self.search.setAccessibleName(self.tr("Find setting"))
        self.tabs.setAccessibleName(self.tr("Parts of the settings"))
        for at, part in enumerate(self.parts):
            self.tabs.setTabText(at, names[part])
            self.tabs.setAccessibleTabName(at, names[part])

    def landing(self) -> QWidget | None:
        """The language in use, in its part; else the parts."""
        if self.part is SettingsPart.GENERAL:
            return self.languages[self.shell.preferences.language]
        return self.tabs

    def open(self, what: object) -> None:
        """Show what holds now, in the part that is asked for."""
        if isinstance(what, SettingsPart):
            self.tabs.setCurrentIndex(list(self.parts).index(what))
        self._newest.run(self._settings.limits, self.sending.show_limits)
        self.general.open()
        self._open_part()

    def seek(self) -> None:
        """Ctrl+F."""
        self.search.setFocus()
        self.search.selectAll()

    def back(self) -> bool:
        """Esc ends the search first."""
        sought = bool(self.search.text())
        self.search.clear()
        return sought

    @property
    def part(self) -> SettingsPart:
        """The part in sight."""
        return list(self.parts)[max(self.tabs.currentIndex(), 0)]

    def _show_part(self) -> None:
        for part, widget in self.parts.items():
            self.show_part(widget, shown=part is self.part)
        self._open_part()

    def _open_part(self) -> None:
        if self.part is SettingsPart.BACKUP:
            self.backup.open()
        elif self.part is SettingsPart.PRIVACY:
            self.privacy.open()

    def _found(self, typed: str) -> None:
        """Show the first part, the present one before the others, in which the words stand."""
        wanted = typed.strip().casefold()
        if len(wanted) < SHORT:
            return
        for part in sorted(self.parts, key=lambda one: one is not self.part):
            place = next(_saying(self.parts[part], wanted), None)
            if place is not None:
                self.tabs.setCurrentIndex(list(self.parts).index(part))
                self.bring_into_sight(place)
                return


def _saying(part: QWidget, wanted: str) -> Iterator[QWidget]:
    """The texts of a part, those of buttons too, in which the words stand; none of what is hidden in it."""
    said: list[QLabel | QAbstractButton] = [*part.findChildren(QLabel), *part.findChildren(QAbstractButton)]
    return (each for each in said if wanted in each.text().casefold() and each.isVisibleTo(part))
