"""Every way a list gets onto the page, and every way in which it can be read otherwise."""

from __future__ import annotations

import time
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, Qt, QTimer, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from broadcaster_desktop.core.layout import FIRST_NAME, LAST_NAME, TAGS
from broadcaster_desktop.paths import resource
from broadcaster_desktop.ui.models.preview import FIRST_CELL, VERDICT
from broadcaster_desktop.ui.pages.bringing.columns import LEAVE, OTHER
from broadcaster_desktop.ui.pages.bringing.field_name import FieldName
from broadcaster_desktop.ui.pages.importing import CHECK, DONE, FILE, MATCH, ImportPage
from broadcaster_desktop.ui.shell import Place
from tests.services.reading.makers import write_ole
from tests.ui.bring import at, choose, drop, forward, matched
from tests.ui.visit import Visit

ASHA = "+919820012345"


@pytest.fixture
def page(visit: Visit) -> ImportPage:
    return visit.go(Place.IMPORT, ImportPage)


def written(folder: Path, text: str, name: str = "list.csv", encoding: str = "utf-8") -> Path:
    path = folder / name
    path.write_text(text, encoding)
    return path


@pytest.mark.parametrize("by_keys", [True, False], ids=["keys", "button"])
def test_copied_cells_are_pasted(visit: Visit, page: ImportPage, *, by_keys: bool) -> None:
    QApplication.clipboard().setText("Name\tMobile\nAsha Patil\t98200 12345\nRavi\t12\n")
    if by_keys:
        visit.press("Ctrl+V")
    else:
        visit.click(page.file.paste)
    at(visit, page, MATCH)
    visit.until("Pasted list, tab", "Asha Patil", "+91 98200 12345")
    forward(visit, page, CHECK)
    page.check.options.consent.setChecked(True)
    forward(visit, page, DONE)
    assert visit.stage.services.contacts.show(ASHA).consents[0].source == "Pasted list"


def test_a_copied_file_is_pasted_and_an_empty_clipboard_is_told(
    visit: Visit, page: ImportPage, tmp_path: Path
) -> None:
    QApplication.clipboard().clear()
    visit.press("Ctrl+V")
    visit.until("Nothing was copied yet that could be pasted.", "Copy the cells in your spreadsheet")
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(written(tmp_path, f"Phone\n{ASHA}\n")))])
    QApplication.clipboard().setMimeData(held)
    visit.press("Ctrl+V")
    at(visit, page, MATCH)
    visit.until("list.csv")


def test_several_dropped_files_are_told_and_none_is_taken(
    visit: Visit, page: ImportPage, tmp_path: Path
) -> None:
    drop(page, written(tmp_path, "Phone\n", "a.csv"), written(tmp_path, "Phone\n", "b.csv"))
    visit.until("These are several files.", "Bring in one file after the other.")
    assert page.step == FILE


def test_the_sample_is_saved_to_be_filled(
    visit: Visit, page: ImportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = tmp_path / "mine.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(wanted), ""))
    visit.click(page.file.sample)
    visit.until("Saved. Put your customers in place of the invented ones")
    assert wanted.read_bytes() == resource("samples", "customers.csv").read_bytes()


def test_encoding_delimiter_and_headings_can_be_changed(
    visit: Visit, page: ImportPage, tmp_path: Path
) -> None:
    matched(visit, page, written(tmp_path, f"José;{ASHA}\nRené;9820012346\n", encoding="cp1252"))
    how, model = page.match.how, page.match.model
    assert how.line.text() == "list.csv, Windows-1252, semicolon"
    assert not how.isVisible()
    visit.click(how.change)
    visit.bot.waitUntil(how.isVisible)
    assert (how.header.isChecked(), model.rowCount()) == (False, 3)
    how.header.setFocus()
    QTest.keyClick(how.header, Qt.Key.Key_Space)
    visit.bot.waitUntil(lambda: model.rowCount() == 2)
    assert how.header.isChecked()
    assert model.headerData(FIRST_CELL, Qt.Orientation.Horizontal) == "José"
    choose(how.delimiter, ",")
    visit.bot.waitUntil(lambda: model.columnCount() == FIRST_CELL + 1)
    visit.until("list.csv, Windows-1252, comma")
    choose(how.delimiter, ";")
    visit.bot.waitUntil(lambda: model.columnCount() == FIRST_CELL + 2)
    at(visit, page, MATCH)
    choose(how.encoding, "utf-8")
    visit.until("list.csv cannot be read as utf-8.", "Nothing was brought in.", "Choose another encoding.")
    assert how.encoding.currentData() == "cp1252"
    forward(visit, page, CHECK)
    assert page.check.checked.counts == {"ready": 0, "fixed": 1, "duplicate": 0, "invalid": 0}


def test_another_sheet_can_be_chosen(visit: Visit, page: ImportPage, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    first = book.active
    assert first is not None
    first.title = "Notes"
    first.append(["Dear all"])
    people = book.create_sheet("People")
    for line in (["Name", "Mobile"], ["Asha", 9820012345]):
        people.append(line)
    book.save(tmp_path / "book.xlsx")
    matched(visit, page, tmp_path / "book.xlsx")
    visit.until("book.xlsx, Sheet Notes", "No column of phone numbers is chosen")
    visit.click(page.match.how.change)
    choose(page.match.how.sheet, "People")
    visit.until("book.xlsx, Sheet People", "+91 98200 12345")
    forward(visit, page, CHECK)
    page.check.options.consent.setChecked(True)
    forward(visit, page, DONE)
    assert visit.stage.services.contacts.show(ASHA).row.name == "Asha"


def test_a_country_is_found_by_typing_and_is_the_usual_one_from_then_on(
    visit: Visit, page: ImportPage, tmp_path: Path
) -> None:
    matched(visit, page, written(tmp_path, "Phone\n(415) 555-2671\n050 123 4567\n"))
    region = page.match.region
    assert (region.currentData(), region.count()) == ("IN", 245)
    assert region.line.text() == "India +91"
    region.line.setFocus()
    region.line.selectAll()
    QTest.keyClicks(region.line, "emirates")
    QTest.keyClick(region.line, Qt.Key.Key_Return)
    visit.bot.waitUntil(lambda: region.currentData() == "AE")
    assert region.line.text() == "United Arab Emirates +971"
    visit.until("+971501234567")
    region.line.selectAll()
    QTest.keyClicks(region.line, "nowhere")
    page.match.table.setFocus()
    assert (region.line.text(), region.currentData()) == ("United Arab Emirates +971", "AE")
    forward(visit, page, CHECK)
    page.check.options.consent.setChecked(True)
    forward(visit, page, DONE)
    matched(visit, page, written(tmp_path, "Phone\n0501234568\n", "next.csv"))
    assert region.currentData() == "AE"


def test_each_column_can_be_matched_to_anything(visit: Visit, page: ImportPage, tmp_path: Path) -> None:
    text = (
        "Last,First,Groups,Place,Old,Mobile\n"
        f'Patil,Asha,"VIP, Diwali",Pune,12,{ASHA}\nJoshi,Ravi,,,9820012346,\n'
    )
    matched(visit, page, written(tmp_path, text))
    columns = page.match.columns
    roles = {0: LAST_NAME, 1: FIRST_NAME, 2: TAGS, 4: LEAVE, 5: "phone"}
    for column, role in roles.items():
        choose(columns.choice(column), role)
        assert columns.choice(column).hasFocus()
    named: list[str] = []

    def name_it() -> None:
        asked = QApplication.activeModalWidget()
        assert isinstance(asked, FieldName)
        named.append(asked.line.text())
        asked.line.setText("Town")
        QTest.keyClick(asked.line, Qt.Key.Key_Return)

    QTimer.singleShot(0, name_it)
    choose(columns.choice(3), OTHER, shown="Town")
    assert named == ["Place"]
    assert columns.choice(3).currentText() == "Keep as Town"
    assert columns.choice(4).accessibleName() == "Column 5, Old, left out"
    choose(columns.choice(4), "phone")
    visit.bot.waitUntil(lambda: page.match.model.index(2, VERDICT).data() == "Fixed")
    forward(visit, page, CHECK)
    page.check.options.consent.setChecked(True)
    forward(visit, page, DONE)
    ravi = visit.stage.services.contacts.show("+919820012346")
    asha = visit.stage.services.contacts.show(ASHA)
    assert (ravi.row.name, asha.row.name, asha.row.tags) == ("Ravi Joshi", "Asha Patil", ("Diwali", "VIP"))
    assert asha.fields == {"Town": "Pune", "Old": "12"}


def test_a_list_of_many_columns_does_not_hold_the_window_up(
    visit: Visit, page: ImportPage, tmp_path: Path
) -> None:
    headings = ",".join(f"Field {at}" for at in range(900))
    began = time.perf_counter()
    matched(visit, page, written(tmp_path, f"Phone,{headings}\n{ASHA}{',x' * 900}\n"))
    print(f"900 columns matched in {(time.perf_counter() - began) * 1000:.0f} ms")  # noqa: T201
    assert len(page.match.columns.choices) < 12
    bar = page.match.table.horizontalScrollBar()
    bar.setValue(bar.maximum())
    visit.bot.waitUntil(lambda: 900 in page.match.columns.choices)
    choose(page.match.columns.choice(900), LEAVE)
    assert len(page.match.columns.choices) < 30
    assert page.match.columns.mapping() is not None


def test_what_cannot_be_read_says_why_and_what_to_do(
    visit: Visit, page: ImportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    locked = write_ole(tmp_path / "locked.xlsx", {"EncryptionInfo": b"x" * 64, "EncryptedPackage": b"y" * 64})
    page.take(locked)
    visit.until("locked.xlsx is protected with a password.", "Save it without a password")
    at(visit, page, FILE)
    held = written(tmp_path, f"Phone\n{ASHA}\n", "open.csv")
    real = Path.open

    def refuse(path: Path, *how: object, **more: object) -> object:
        if path == held:
            raise PermissionError(13, "Permission denied", str(path))
        return real(path, *how, **more)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", refuse)
    page.take(held)
    visit.until("open.csv cannot be read (Permission denied).", "Close it in other programs and try again.")
    monkeypatch.undo()
    matched(visit, page, held)


def test_the_name_before_and_after_stands_beside_the_number(
    visit: Visit, page: ImportPage, tmp_path: Path
) -> None:
    matched(visit, page, written(tmp_path, f"Name,Phone\n  Asha \u200b Patil,{ASHA}\nRavi,9820012346\n"))
    forward(visit, page, CHECK)
    visit.until("··Asha · Patil → Asha Patil", "Ravi", "9820012346 → +91 98200 12346")
