"""The settings, part by part."""

from __future__ import annotations

from collections.abc import Callable

from broadcaster_desktop.core.privacy import Erased, Remnant
from broadcaster_desktop.core.retention import BackupKind
from broadcaster_desktop.ui.pages.settings import SettingsPage
from broadcaster_desktop.ui.shell import Place, SettingsPart
from tests.ui.visit import Visit


def settings(visit: Visit) -> None:
    visit.window.go(Place.SETTINGS)


def limits(visit: Visit) -> None:
    visit.go(Place.SETTINGS, SettingsPage, SettingsPart.SENDING)


def privacy(visit: Visit) -> None:
    visit.stage.bring_people()
    visit.go(Place.SETTINGS, SettingsPage, SettingsPart.PRIVACY)


def erased(visit: Visit) -> None:
    privacy(visit)
    page = visit.page(SettingsPage).privacy.one
    page._erased("+919820041234", Erased(2, 3, (Remnant("screenshots/page-1.png", sure=False),)))
    visit.page(SettingsPage).bring_into_sight(page)


def backups(visit: Visit) -> None:
    visit.stage.bring_people()
    for kind in (BackupKind.NIGHTLY, BackupKind.BEFORE_IMPORT, BackupKind.ASKED):
        visit.stage.services.backups.create(kind)
    oldest = visit.stage.services.backups.list()[-1].path
    oldest.write_bytes(oldest.read_bytes()[:-100])
    visit.go(Place.SETTINGS, SettingsPage, SettingsPart.BACKUP)


def no_backups(visit: Visit) -> None:
    visit.go(Place.SETTINGS, SettingsPage, SettingsPart.BACKUP)


def limits_wrong(visit: Visit) -> None:
    limits(visit)
    sending = visit.page(SettingsPage).sending
    sending.daily.setText("900")
    sending.daily.editingFinished.emit()


def limits_notice(visit: Visit) -> None:
    limits(visit)
    sending = visit.page(SettingsPage).sending
    sending.daily.setText("400")
    sending.daily.editingFinished.emit()
    visit.bot.waitUntil(sending.notice.isVisible)


SCENES: dict[str, Callable[[Visit], object]] = {
    "settings": settings,
    "settings-privacy": privacy,
    "settings-erased": erased,
    "settings-backups": backups,
    "settings-no-backups": no_backups,
    "settings-limits": limits,
    "settings-wrong": limits_wrong,
    "settings-notice": limits_notice,
}
