"""The do-not-message list on the window: found, added, brought, saved, and left only with a reason."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from broadcaster_desktop.services.optouts import OptOuts
from broadcaster_desktop.ui.models.optouts import DATE, HOW, NAME, PHONE
from broadcaster_desktop.ui.pages.optouts import OptOutsPage
from broadcaster_desktop.ui.pages.replies import RepliesPage
from broadcaster_desktop.ui.pages.stopping.add import AddNumber
from broadcaster_desktop.ui.pages.stopping.remove import RemoveNumber
from broadcaster_desktop.ui.shell import Place
from broadcaster_desktop.ui.widgets.form import Form
from broadcaster_desktop.ui.widgets.table import SECOND_ROLE
from tests.ui.visit import Visit

ASHA, RAHUL, FATIMA = "+919820041234", "+919820041235", "+919820041236"


@pytest.fixture
def listed(visit: Visit) -> Visit:
    """Two are on the list: one by a reply, one by the owner."""
    visit.stage.link()
    visit.stage.bring_people()
    visit.stage.says(RAHUL, "STOP")
    visit.stage.services.optouts.add([ASHA], "asked at the counter")
    return visit


def page_of(visit: Visit, rows: int = 2) -> OptOutsPage:
    page = visit.go(Place.OPTOUTS, OptOutsPage)
    visit.bot.waitUntil(lambda: page.model.rowCount() == rows)
    return page


def form(visit: Visit, kind: type[Form]) -> Form:
    """The form that is asked now."""
    visit.bot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind))
    asked = QApplication.activeModalWidget()
    assert isinstance(asked, Form)
    return asked


def back(visit: Visit) -> None:
    """To the window, as a window manager does once a form is closed."""
    with visit.bot.waitActive(visit.window):
        visit.window.activateWindow()


def phones(visit: Visit) -> set[str | None]:
    return {row.phone for row in visit.stage.services.optouts.list()}


def key(widget: QWidget, pressed: Qt.Key) -> None:
    QTest.keyClick(widget, pressed)


def test_the_list_says_who_how_and_when(listed: Visit) -> None:
    page = page_of(listed)
    cells = [[page.model.index(row, at).data() for at in (PHONE, NAME, HOW)] for row in range(2)]
    assert cells == [
        ["+91 98200 41234", "Asha Patil", "You"],
        ["+91 98200 41235", "राहुल जोशी", "Replied STOP"],
    ]
    assert page.model.index(1, HOW).data(SECOND_ROLE) == "“STOP”"
    spoken = str(page.model.index(1, PHONE).data(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken.startswith("+91 98200 41235, राहुल जोशी, Replied STOP, STOP, ")
    assert spoken.endswith(str(page.model.index(1, DATE).data()))


def test_it_is_a_section_with_a_key_of_its_own(listed: Visit) -> None:
    listed.press("Ctrl+4")
    assert listed.is_at(Place.OPTOUTS)
    assert listed.window.nav.button(Place.OPTOUTS).isChecked()
    listed.press("Ctrl+6")
    assert listed.is_at(Place.SETTINGS)


def test_it_is_searched_by_number_and_name_and_esc_ends_that(listed: Visit) -> None:
    page = page_of(listed)
    listed.press("Ctrl+F")
    assert listed.window.focusWidget() is page.search
    for typed, found in (("41235", 1), ("asha", 1), ("nobody", 0)):
        page.search.clear()
        listed.type(page.search, typed)
        listed.settle()
        assert page.model.rowCount() == found
    listed.until("Nobody found", "Clear search")
    listed.press("Esc")
    listed.bot.waitUntil(lambda: page.model.rowCount() == 2)
    listed.until("2 numbers")


def test_a_number_is_judged_while_it_is_typed_then_added_and_undone(listed: Visit) -> None:
    page = page_of(listed)
    listed.press("Ctrl+N")
    asked = form(listed, AddNumber)
    assert isinstance(asked, AddNumber)
    QTest.keyClicks(asked.phone, "98200")
    assert asked.phone_field.note() == "Not a number yet: too short"
    key(asked.phone, Qt.Key.Key_Return)
    assert asked.phone.property("wrong") == "true"
    asked.phone.clear()
    QTest.keyClicks(asked.phone, "09820041234")
    listed.bot.waitUntil(lambda: asked.phone_field.note() == "+91 98200 41234 is on the list already")
    asked.phone.clear()
    QTest.keyClicks(asked.phone, "98200-41236")
    assert asked.phone_field.note() == "Will be +91 98200 41236"
    QTest.keyClicks(asked.note, "asked by phone")
    key(asked.note, Qt.Key.Key_Return)
    listed.until("+91 98200 41236 gets no more messages", "Undo", "3 numbers")
    assert FATIMA in phones(listed)
    listed.bot.waitUntil(lambda: page.model.rowCount() == 3)
    back(listed)
    listed.press("Ctrl+Z")
    listed.bot.waitUntil(lambda: phones(listed) == {ASHA, RAHUL})
    listed.bot.waitUntil(lambda: page.model.rowCount() == 2)


def test_an_answer_that_comes_after_the_form_is_gone_harms_nothing(
    listed: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = threading.Event()
    optouts = listed.stage.services.optouts
    is_out = type(optouts).is_out

    def slow(self: OptOuts, phone: str) -> bool:
        gate.wait(10)
        return is_out(self, phone)

    monkeypatch.setattr(OptOuts, "is_out", slow)
    page_of(listed)
    listed.press("Ctrl+N")
    asked = form(listed, AddNumber)
    assert isinstance(asked, AddNumber)
    QTest.keyClicks(asked.phone, "9820041236")
    key(asked, Qt.Key.Key_Escape)
    listed.bot.waitUntil(lambda: not isValid(asked))
    gate.set()
    listed.settle()


def test_a_number_leaves_only_with_a_reason_and_comes_back_as_it_was(listed: Visit) -> None:
    before = listed.stage.services.optouts.list()
    page = page_of(listed)
    page.table.setFocus()
    page.table.selectRow(1)
    key(page.table, Qt.Key.Key_Delete)
    asked = form(listed, RemoveNumber)
    assert isinstance(asked, RemoveNumber)
    asked.verb.click()
    assert asked.field.note() == "Please say how this person agreed again."
    assert phones(listed) == {ASHA, RAHUL}
    QTest.keyClicks(asked.reason, "asked for it at the counter")
    key(asked.reason, Qt.Key.Key_Return)
    listed.until("+91 98200 41235 can get messages again", "Undo")
    assert phones(listed) == {ASHA}
    back(listed)
    listed.press("Ctrl+Z")
    listed.bot.waitUntil(lambda: listed.stage.services.optouts.list() == before)


def test_esc_keeps_the_number_on_the_list(listed: Visit) -> None:
    page = page_of(listed)
    page.table.selectRow(0)
    listed.click(page.remove)
    asked = form(listed, RemoveNumber)
    key(asked, Qt.Key.Key_Escape)
    listed.settle()
    assert phones(listed) == {ASHA, RAHUL}


def test_an_erased_person_is_on_it_and_cannot_be_taken_off_here(listed: Visit) -> None:
    listed.stage.services.privacy.erase(ASHA)
    page = page_of(listed)
    assert page.model.index(0, PHONE).data() == "Erased person"
    page.table.selectRow(0)
    assert not page.remove.isEnabled()
    page.table.selectRow(1)
    assert page.remove.isEnabled()


def test_a_file_is_brought_its_bad_lines_told_and_all_of_it_undone(listed: Visit) -> None:
    path = listed.stage.folder / "stops.csv"
    path.write_text("".join(f"98{number:08d}\n" for number in range(2_500)) + f"{ASHA}\nnobody 12\n")
    page = page_of(listed)
    page.filing.take(path)
    listed.until("2,500 numbers were put on the list. 1 w", "Line 2,502: nobody 12")
    listed.bot.waitUntil(lambda: page.model.rowCount() == 2_502)
    assert page.model.index(2_400, HOW).data() == "From a file"
    listed.press("Ctrl+Z")
    listed.bot.waitUntil(lambda: phones(listed) == {ASHA, RAHUL}, timeout=20_000)
    listed.bot.waitUntil(lambda: page.model.rowCount() == 2)


def test_a_file_that_is_no_list_says_so(listed: Visit) -> None:
    path = listed.stage.folder / "photo.csv"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    page = page_of(listed)
    page.filing.take(path)
    listed.bot.waitUntil(listed.window.trouble.isVisible)
    assert not page.filing.busy
    assert phones(listed) == {ASHA, RAHUL}


def test_the_list_is_saved_as_a_file(listed: Visit, tmp_path: Path) -> None:
    page = page_of(listed)
    page.save_as(tmp_path / "out.csv")
    listed.until("2 numbers saved in out.csv")
    text = (tmp_path / "out.csv").read_text("utf-8-sig")
    assert all(number in text for number in (ASHA, RAHUL, "asked at the counter"))


def test_replies_that_wait_are_counted_and_led_to(listed: Visit) -> None:
    listed.stage.says(FATIMA, "please stop")
    page = page_of(listed)
    listed.until("Replies that wait for your answer (1)")
    assert not listed.window.replies.isVisible(), "it is said once"
    listed.click(page.answers)
    listed.page(RepliesPage)


def test_a_reply_that_comes_is_listed_at_once_and_the_choice_stays(listed: Visit) -> None:
    page = page_of(listed)
    page.table.selectRow(1)
    listed.stage.says(FATIMA, "STOP")
    listed.bot.waitUntil(lambda: page.model.rowCount() == 3)
    assert page.model.row_at(page.table.currentIndex().row()).phone == RAHUL  # type: ignore[union-attr]


def test_the_header_sorts(listed: Visit) -> None:
    page = page_of(listed)
    for column, first in ((PHONE, ASHA), (PHONE, RAHUL), (DATE, RAHUL), (DATE, ASHA)):
        page.table.horizontalHeader().sectionClicked.emit(column)
        listed.settle()
        row = page.model.row_at(0)
        assert row is not None
        assert row.phone == first


def test_an_empty_list_says_what_comes_there(visit: Visit) -> None:
    page = visit.go(Place.OPTOUTS, OptOutsPage)
    visit.until("Nobody has asked to stop", "Add number")
    visit.settle()
    assert page.none.isVisible()
    assert not page.remove.isVisible()
