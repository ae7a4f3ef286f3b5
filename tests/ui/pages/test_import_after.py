"""Behind a check and behind an import: what changed meanwhile, what is known, rejected rows, taking back."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from broadcaster_desktop.core.records import ImportOptions
from broadcaster_desktop.ui.pages.importing import BUSY, CHECK, DONE, FILE, MATCH, ImportPage
from broadcaster_desktop.ui.shell import Place
from tests.ui.bring import at, forward, matched
from tests.ui.heart import Heart
from tests.ui.visit import Visit

ASHA, RAVI, MINA = "+919820012345", "+919820012346", "+919820012347"


@pytest.fixture
def page(visit: Visit) -> ImportPage:
    return visit.go(Place.IMPORT, ImportPage)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "list.csv"
    made.write_text(f"Name,Mobile,City\nAsha,{ASHA},Pune\nRavi,{RAVI},Nashik\nMina,9820,Pune\n", "utf-8")
    return made


def checked(visit: Visit, page: ImportPage, path: Path) -> None:
    matched(visit, page, path)
    forward(visit, page, CHECK)
    page.check.options.consent.setChecked(True)


def brought(visit: Visit, page: ImportPage, path: Path) -> None:
    checked(visit, page, path)
    forward(visit, page, DONE)


def test_a_file_that_changed_meanwhile_is_judged_again(visit: Visit, page: ImportPage, path: Path) -> None:
    checked(visit, page, path)
    path.write_text(path.read_text("utf-8").replace("Mina,9820,", f"Mina,{MINA},"), "utf-8")
    assert page.primary is not None
    visit.click(page.primary)
    visit.until("list.csv has changed since it was checked.", "Nothing was brought in.", "Import 3")
    at(visit, page, CHECK)
    assert visit.stage.services.contacts.count() == 0
    forward(visit, page, DONE)
    assert visit.stage.services.contacts.count() == 3


def test_a_file_with_other_columns_meanwhile_is_matched_again(
    visit: Visit, page: ImportPage, path: Path
) -> None:
    matched(visit, page, path)
    path.write_text(f"Mobile,Name\n{ASHA},Asha\n", "utf-8")
    assert page.primary is not None
    visit.click(page.primary)
    visit.until("list.csv has changed since it was checked.", "Asha")
    visit.bot.waitUntil(
        lambda: page.match.columns.choice(0).accessibleName() == "Column 1, Phone, matched", timeout=10_000
    )
    at(visit, page, MATCH)
    forward(visit, page, CHECK)
    assert page.check.usable() == 1


@pytest.mark.parametrize("update", [False, True], ids=["keep", "update"])
def test_who_is_known_stays_or_takes_the_file_s_values(
    visit: Visit, page: ImportPage, path: Path, *, update: bool
) -> None:
    visit.stage.services.contacts.add(ASHA, "Asha Patil", [], None)
    checked(visit, page, path)
    visit.until("1 is in your contacts already:")
    if update:
        page.check.options.replace.click()
    forward(visit, page, DONE)
    assert visit.stage.services.contacts.show(ASHA).row.name == ("Asha" if update else "Asha Patil")


def test_rejected_rows_are_saved_mended_and_brought_in_again(
    visit: Visit, page: ImportPage, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    brought(visit, page, path)
    asked: list[str] = []
    rejects = tmp_path / "mend.csv"

    def answer(*given: object) -> tuple[str, str]:
        asked.append(str(given[2]))
        return str(rejects), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    visit.click(page.done.save)
    visit.bot.waitUntil(rejects.exists)
    visit.settle()
    assert asked == ["list rejected rows.csv"]
    text = rejects.read_text("utf-8-sig")
    assert text.splitlines() == ["phone,name,City,why,row", "9820,Mina,Pune,too short,4"]
    rejects.write_text(text.replace("9820,", f"{MINA},"), "utf-8-sig")
    matched(visit, page, rejects)
    assert page.match.columns.choice(3).accessibleName() == "Column 4, why, left out"
    forward(visit, page, CHECK)
    page.check.options.consent.setChecked(True)
    forward(visit, page, DONE)
    mina = visit.stage.services.contacts.show(MINA)
    assert (mina.row.name, mina.fields) == ("Mina", {"City": "Pune"})
    assert not page.done.save.isVisible()


def test_an_import_is_taken_back_by_its_button_and_says_who_stays(
    visit: Visit, page: ImportPage, path: Path
) -> None:
    brought(visit, page, path)
    contacts, editing = visit.stage.services.contacts, visit.stage.services.editing
    editing.edit(contacts.show(ASHA).row.id, name="Asha Patil")
    visit.click(page.done.undo)
    visit.until(
        "The import was taken back, but not for everyone",
        "1 person is in the bin, for 30 days.",
        "Asha Patil (changed since)",
    )
    assert not page.done.undo.isVisible()
    assert [row.phone for row in contacts.start("").rows] == [ASHA]


def test_ctrl_z_takes_an_import_back(visit: Visit, page: ImportPage, path: Path) -> None:
    brought(visit, page, path)
    visit.until("2 people brought in")
    visit.press("Ctrl+Z")
    visit.until("The import was taken back")
    assert visit.stage.services.contacts.count() == 0


def test_an_earlier_import_is_taken_back_from_the_list(visit: Visit, page: ImportPage, path: Path) -> None:
    importing = visit.stage.services.importing
    importing.run(path, ImportOptions(consent="agreed"))
    visit.go(Place.IMPORT, ImportPage)
    visit.until("Brought in earlier", "list.csv", "2 new, 0 changed, 0 were there before")
    assert page.file.earlier.undo_button.accessibleName() == "Undo the import of list.csv"
    visit.click(page.file.earlier.undo_button)
    visit.until("The import was taken back", "Taken back")
    at(visit, page, FILE)
    assert visit.stage.services.contacts.count() == 0
    assert not page.file.earlier.undo_button.isEnabled()


def test_a_full_disk_saves_nothing_and_says_so(visit: Visit, page: ImportPage) -> None:
    checked(visit, page, visit.stage.customers(3_000))
    with visit.stage.house.database.write() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages + 5}")
    assert page.primary is not None
    visit.click(page.primary)
    visit.bot.waitUntil(visit.window.trouble.isVisible, timeout=10_000)
    at(visit, page, CHECK)
    visit.until("is full or does not take writes.", "Nothing was brought in. Free 200 MB on this disk, then")
    with visit.stage.house.database.write() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count=1000000")
    assert visit.stage.services.contacts.count() == 0
    forward(visit, page, DONE)
    assert visit.stage.services.contacts.count() == 3_000


def test_what_is_being_saved_cannot_be_cancelled_and_the_window_goes_on_living(
    visit: Visit, page: ImportPage
) -> None:
    heart = Heart()
    checked(visit, page, visit.stage.customers(20_000))
    assert page.primary is not None
    said: set[str] = set()
    visit.click(page.primary)
    pressed = time.monotonic()
    while page.step != DONE and time.monotonic() - pressed < 60:
        visit.bot.wait(5)
        if page.places.currentIndex() == BUSY:
            said.add(page.work.shown.text.text().split()[0])
        if page.work.saving:
            assert not page.cancel.isVisible()
            visit.press("Esc")
    heart.stop()
    print(f"20,000 rows: the loop's longest gap {heart.longest * 1000:.0f} ms, {heart.beats} beats")  # noqa: T201
    assert visit.stage.services.contacts.count() == 20_000
    assert "Saving…" in said
    visit.until("20,000 people brought in")
