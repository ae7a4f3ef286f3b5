"""Backups and privacy in the settings: made, proved, restored at once; records, erasing, deleting all."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from broadcaster_desktop.core.retention import BackupKind
from broadcaster_desktop.data import settings as kept_settings
from broadcaster_desktop.services import Services
from broadcaster_desktop.ui.i18n import Language
from broadcaster_desktop.ui.pages.keeping.backups import STATE, WHY, BackupPart
from broadcaster_desktop.ui.pages.keeping.one_number import EraseForm, OneNumber
from broadcaster_desktop.ui.pages.keeping.restore import RestoreForm
from broadcaster_desktop.ui.pages.keeping.wipe import WipeForm
from broadcaster_desktop.ui.pages.settings import SettingsPage
from broadcaster_desktop.ui.pages.welcome import WelcomePage
from broadcaster_desktop.ui.preferences import Preferences
from broadcaster_desktop.ui.shell import Place, SettingsPart
from broadcaster_desktop.ui.start import Program
from broadcaster_desktop.ui.theme import Scheme
from broadcaster_desktop.ui.widgets.form import Form
from tests.ui.stage import Stage, open_stage
from tests.ui.visit import Visit

ASHA, NEW = "+919820041234", "+919820049999"


class Own:
    """A world that the window opens, ends and opens anew."""

    def __init__(self, folder: Path) -> None:
        self.stage = open_stage(folder)

    @property
    def services(self) -> Services:
        return self.stage.services

    def leave(self) -> None:
        self.stage.world.leave()

    def close(self) -> None:
        self.stage.world.close()

    end = close


class Opener:
    """Opens the folder's world whenever it is asked to."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.opened: list[Own] = []

    def __call__(self, practice: bool) -> Own:
        self.opened.append(Own(self.folder))
        return self.opened[-1]

    @property
    def stage(self) -> Stage:
        """The world that was opened last."""
        return self.opened[-1].stage


@pytest.fixture
def opener(tmp_path: Path) -> Opener:
    return Opener(tmp_path)


@pytest.fixture
def real(qtbot: QtBot, qapp: QApplication, preferences: Preferences, opener: Opener) -> Iterator[Visit]:
    """The window on a folder whose world it closes and opens itself, with ten people."""
    first = Own(opener.folder)
    first.stage.link()
    first.stage.bring_people()
    first.close()
    program = Program(qapp, preferences, opener, practice=False)
    made = Visit(qtbot, program, first.stage)
    made.show()
    yield made
    made.end()


def backup_part(visit: Visit, rows: int) -> BackupPart:
    part = visit.go(Place.SETTINGS, SettingsPage, SettingsPart.BACKUP).backup
    visit.bot.waitUntil(lambda: part.model.rowCount() == rows, timeout=10_000)
    return part


def form(visit: Visit, kind: type[Form]) -> Form:
    visit.bot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind), timeout=10_000)
    asked = QApplication.activeModalWidget()
    assert isinstance(asked, Form)
    return asked


def words(asked: Form) -> list[str]:
    return [part.text() for part in asked.findChildren(QLabel)]


def test_parts_are_reached_by_mouse_keys_and_subject(visit: Visit) -> None:
    page = visit.go(Place.SETTINGS, SettingsPage)
    shown = [page.part]
    page.tabs.setFocus()
    QTest.keyClick(page.tabs, Qt.Key.Key_Right)
    shown.append(page.part)
    assert shown == [SettingsPart.GENERAL, SettingsPart.SENDING]
    assert page.sending.isVisible()
    assert not page.general.isVisible()
    QTest.mouseClick(page.tabs, Qt.MouseButton.LeftButton, pos=page.tabs.tabRect(3).center())
    visit.until("No backups yet", "Back up now")
    visit.window.go(Place.HOME)
    visit.press("Ctrl+,")
    assert page.part is SettingsPart.BACKUP
    visit.window.go(Place.SETTINGS, SettingsPart.PRIVACY)
    visit.until("What leaves this PC")


def test_language_and_colours_are_undone(visit: Visit) -> None:
    page = visit.go(Place.SETTINGS, SettingsPage)
    visit.click(page.schemes[Scheme.DARK])
    visit.until("Saved", "Undo")
    visit.press("Ctrl+Z")
    assert visit.window.preferences.scheme is Scheme.LIGHT
    assert page.schemes[Scheme.LIGHT].isChecked()
    visit.click(page.languages[Language.MARATHI])
    visit.bot.waitUntil(lambda: visit.window.header.title() == "सेटिंग्ज")
    visit.press("Ctrl+Z")
    visit.bot.waitUntil(lambda: visit.window.header.title() == "Settings")
    assert page.languages[Language.ENGLISH].isChecked()


def test_a_setting_is_found_by_its_words_in_any_part(visit: Visit) -> None:
    page = visit.go(Place.SETTINGS, SettingsPage)
    visit.press("Ctrl+F")
    assert visit.window.focusWidget() is page.search
    for typed, part in (
        ("messages a day", SettingsPart.SENDING),
        ("back up", SettingsPart.BACKUP),
        ("dark", SettingsPart.GENERAL),
        ("erase", SettingsPart.PRIVACY),
        ("nothing like it", SettingsPart.PRIVACY),
    ):
        page.search.clear()
        visit.type(page.search, typed)
        assert page.part is part, typed
    assert page.search.hasFocus()
    visit.press("Esc")
    assert page.search.text() == ""
    assert visit.is_at(Place.SETTINGS)


def test_a_backup_is_made_and_checked(visit: Visit) -> None:
    visit.stage.bring_people()
    part = backup_part(visit, 0)
    visit.click(part.none.button)
    visit.until("The backup is made and checked:", "Sound", "10 contacts", "You asked")
    assert [row.kind for row in visit.stage.services.backups.list()] == [BackupKind.ASKED]
    assert part.restore.isEnabled()


def test_one_that_is_made_by_itself_comes_into_the_list(visit: Visit) -> None:
    part = backup_part(visit, 0)
    visit.stage.services.backups.look()
    part._looking.timeout.emit()
    visit.until("Each day", "Proved when made")


def test_all_are_checked_and_the_damaged_one_is_shown_and_not_restored(visit: Visit) -> None:
    backups = visit.stage.services.backups
    for kind in (BackupKind.NIGHTLY, BackupKind.BEFORE_IMPORT):
        backups.create(kind)
    part = backup_part(visit, 2)
    states = {part.model.index(row, STATE).data() for row in range(2)}
    assert states == {"Proved when made"}
    bad = next(row for row in backups.list() if row.kind is BackupKind.NIGHTLY)
    content = bytearray(bad.path.read_bytes())
    content[5_000] ^= 1
    bad.path.write_bytes(content)
    visit.click(part.prove)
    visit.until("is damaged, or is no backup of this program.")
    shown = {part.model.index(row, WHY).data(): part.model.index(row, STATE).data() for row in range(2)}
    assert shown == {"Each day": "Damaged", "Before a file": "Sound"}
    part.ask(bad.path)
    asked = form(visit, RestoreForm)
    asked.verb.click()
    visit.bot.waitUntil(lambda: not part.busy.going, timeout=10_000)
    visit.until("Nothing was changed.", "Use another backup.")
    assert not visit.stage.house.folder.restoring.exists()


def test_a_file_that_says_nothing_is_damaged_in_the_list(visit: Visit) -> None:
    made = visit.stage.services.backups.create()
    made.path.write_bytes(b"cut")
    part = backup_part(visit, 1)
    assert part.model.index(0, STATE).data() == "Damaged"
    assert not part.restore.isEnabled()
    part.ask(made.path)
    visit.until("Use another backup.")


def test_a_restore_shows_both_sides_and_comes_back_with_the_data_of_then(real: Visit, opener: Opener) -> None:
    part = backup_part(real, 0)
    real.click(part.make)
    real.bot.waitUntil(lambda: part.model.rowCount() == 1, timeout=10_000)
    services = opener.stage.services
    services.contacts.add(NEW, "Newcomer")
    services.optouts.add([ASHA])
    services.privacy.erase("98200 41236")
    real.bot.waitUntil(lambda: not part.busy.going and part.restore.isEnabled())
    real.click(part.restore)
    asked = form(real, RestoreForm)
    said = words(asked)
    assert {"In the backup", "Here now"} <= set(said)
    row = said.index("Contacts")
    assert said[row + 1 : row + 3] == ["9", "10"], "who was erased is in no backup any more"
    row = said.index("Do-not-message list")
    assert said[row + 1 : row + 3] == ["0", "1"]
    assert asked.focusWidget() is asked.other
    asked.verb.click()
    real.until("Your data is that of ", " again")
    assert len(opener.opened) == 2
    back = opener.stage.services
    assert back.contacts.count() == 9
    assert back.optouts.is_out(ASHA), "who asked to stop since then stays out"
    kinds = {row.kind for row in back.backups.list()}
    assert kinds == {BackupKind.ASKED, BackupKind.BEFORE_RESTORE}
    assert real.is_at(Place.SETTINGS)
    page = real.page(SettingsPage)
    assert page.part is SettingsPart.BACKUP
    real.until("Before a restore")


def test_esc_restores_nothing(real: Visit, opener: Opener) -> None:
    opener.stage.services.backups.create()
    part = backup_part(real, 1)
    real.click(part.restore)
    QTest.keyClick(form(real, RestoreForm), Qt.Key.Key_Escape)
    real.settle()
    assert len(opener.opened) == 1
    assert not opener.stage.house.folder.restoring.exists()


def test_while_a_campaign_is_sent_nothing_is_restored(visit: Visit) -> None:
    visit.stage.link()
    visit.stage.bring_people()
    visit.stage.services.backups.create()
    visit.stage.campaign()
    part = backup_part(visit, 1)
    visit.click(part.restore)
    form(visit, RestoreForm).verb.click()
    visit.until("A campaign is being sent.", "Pause it, then try again.")
    assert not visit.stage.house.folder.restoring.exists()


def test_a_world_that_cannot_be_opened_again_says_so_and_is_tried_again(
    real: Visit, opener: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    made = opener.stage.services.backups.create()
    opener.stage.services.contacts.add(NEW)
    part = backup_part(real, 1)
    monkeypatch.setattr("broadcaster_desktop.data.restoring._put_by", full)
    part._restore(made.path)
    real.until("The backup could not be put in place", "The system says: No space left on device.")
    monkeypatch.undo()
    real.click(real.window.waiting.again)
    real.until("Your data is that of ")
    assert opener.stage.services.contacts.count() == 10


def test_the_folders_are_opened(visit: Visit, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    part = backup_part(visit, 0)
    visit.click(part.show_folder)
    page = visit.go(Place.SETTINGS, SettingsPage, SettingsPart.PRIVACY)
    visit.click(page.privacy.show_folder)
    assert [Path(url.toLocalFile()) for url in opened] == [visit.stage.folder / "backups", visit.stage.folder]


# privacy


def one_of(visit: Visit) -> OneNumber:
    return visit.go(Place.SETTINGS, SettingsPage, SettingsPart.PRIVACY).privacy.one


def test_the_consent_ledger_is_looked_through(visit: Visit) -> None:
    visit.stage.bring_people()
    visit.go(Place.SETTINGS, SettingsPage, SettingsPart.PRIVACY)
    visit.until("The consent ledger is whole: 20 entries")
    with visit.stage.house.database.write() as connection:
        connection.exec_driver_sql("DROP TRIGGER IF EXISTS consents_stay")
        kept_settings.put(connection, "consent_head", "20:20:00")
    visit.go(Place.SETTINGS, SettingsPage, SettingsPart.PRIVACY)
    visit.until("The consent ledger was changed from outside, at entry")


def test_a_record_is_saved_by_number_also_without_a_contact(visit: Visit, tmp_path: Path) -> None:
    visit.stage.services.optouts.add([NEW], "asked at the counter")
    one = one_of(visit)
    visit.type(one.phone, "98200 49999")
    assert one.field.note() == "This is +91 98200 49999"
    one.save_as(NEW, tmp_path / "record.json")
    visit.until("The record is saved in record.json")
    assert "asked at the counter" in json.dumps(json.loads((tmp_path / "record.json").read_text("utf-8")))


def test_an_unknown_number_is_told_plainly(visit: Visit) -> None:
    one = one_of(visit)
    visit.click(one.erase)
    assert one.field.note() == "Type the whole number first"
    visit.type(one.phone, "98200 49999")
    one.save_as(NEW, visit.stage.folder / "x.json")
    visit.until(f"Nothing is known here of {NEW}.")
    assert not (visit.stage.folder / "x.json").exists()


def test_a_person_is_erased_once_the_last_digits_are_typed(visit: Visit) -> None:
    visit.stage.bring_people()
    visit.stage.services.optouts.add([ASHA])
    visit.stage.services.backups.create()
    one = one_of(visit)
    visit.type(one.phone, "98200 41234")
    visit.click(one.erase)
    asked = form(visit, EraseForm)
    assert isinstance(asked, EraseForm)
    assert "Erase +91 98200 41234 everywhere?" in words(asked)
    QTest.keyClicks(asked.typed, "9999")
    asked.verb.click()
    assert asked.field.note() == "These are not the last digits of this number."
    asked.typed.clear()
    QTest.keyClicks(asked.typed, "1234")
    QTest.keyClick(asked.typed, Qt.Key.Key_Return)
    if asked.isVisible():
        asked.verb.click()
    visit.until("+91 98200 41234 is erased")
    assert visit.stage.services.contacts.count() == 9
    assert visit.stage.services.optouts.is_out(ASHA)
    assert one.phone.text() == ""


def test_all_data_goes_once_the_words_are_typed_and_the_first_page_comes(real: Visit, opener: Opener) -> None:
    page = real.go(Place.SETTINGS, SettingsPage, SettingsPart.PRIVACY)
    real.click(page.privacy.wipe)
    asked = form(real, WipeForm)
    assert isinstance(asked, WipeForm)
    QTest.keyClicks(asked.typed, "delete")
    asked.verb.click()
    assert asked.field.note() == "Please type “delete all”"
    assert opener.stage.services.contacts.count() == 10
    asked.typed.clear()
    QTest.keyClicks(asked.typed, "Delete All")
    asked.backups.click()
    asked.verb.click()
    real.until("All data on this PC is deleted")
    real.page(WelcomePage)
    assert len(opener.opened) == 2
    assert opener.stage.services.contacts.count() == 0
    assert opener.stage.services.backups.list() == []


def test_in_practice_nothing_is_backed_up_or_deleted(
    qtbot: QtBot, qapp: QApplication, preferences: Preferences, tmp_path: Path
) -> None:
    practice = open_stage(tmp_path / "practice-of", practice=True)
    opened = Own.__new__(Own)
    opened.stage = practice
    visit = Visit(qtbot, Program(qapp, preferences, lambda _: opened, practice=True), practice)
    visit.show()
    page = visit.go(Place.SETTINGS, SettingsPage, SettingsPart.BACKUP)
    visit.until("In practice nothing is real, so nothing is backed up.")
    assert not page.backup.make.isVisible()
    visit.window.go(Place.SETTINGS, SettingsPart.PRIVACY)
    visit.until("Leave practice to delete your data.")
    assert not page.privacy.wipe.isVisible()
    visit.end()
