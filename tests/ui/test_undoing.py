"""What can be undone is named in the menu, and Ctrl+Z reaches it long after its toast."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from broadcaster_desktop.core.tidying import ActKind, Receipt
from broadcaster_desktop.ui.app_menu import AppMenu
from broadcaster_desktop.ui.i18n import Language
from broadcaster_desktop.ui.shell import Place
from tests.ui.visit import Visit


@pytest.fixture
def tidied(visit: Visit) -> Visit:
    """Three contacts were deleted, then one was changed."""
    visit.stage.bring_people()
    people = list(visit.stage.services.contacts.ids())
    visit.stage.services.bin.delete(people[:3])
    visit.stage.services.editing.edit(people[5], name="Somebody Else")
    visit.settle()
    return visit


def lines(menu: QMenu) -> list[str]:
    return [action.text().replace("\t", " ") for action in menu.actions() if not action.isSeparator()]


def people(visit: Visit) -> int:
    return visit.stage.services.contacts.count()


def test_the_last_acts_are_named_newest_first(tidied: Visit) -> None:
    menu = tidied.window.menu.menu
    tidied.window.undoing.read()
    tidied.settle()
    first, second, *_ = lines(menu)
    assert first.startswith("Undo: change 1 contact")
    assert first.endswith(" Ctrl+Z")
    assert second.startswith("Undo: delete 3 contacts (")


def test_ctrl_z_undoes_the_newest_then_the_one_before_and_then_says_there_is_none(tidied: Visit) -> None:
    assert people(tidied) == 7
    tidied.press("Ctrl+Z")
    tidied.until("Undone: change")
    assert tidied.stage.services.contacts.count("Somebody Else") == 0
    assert people(tidied) == 7
    tidied.press("Ctrl+Z")
    tidied.until("Undone: delete 3 contacts")
    assert people(tidied) == 10
    tidied.press("Ctrl+Z")
    tidied.until("There is nothing to undo.")
    assert lines(tidied.window.menu.menu)[0] == "Nothing to undo"


def test_an_older_act_is_undone_from_the_menu(tidied: Visit) -> None:
    tidied.window.undoing.read()
    tidied.settle()
    older: QAction = tidied.window.menu.menu.actions()[1]
    older.trigger()
    tidied.until("Undone: delete 3 contacts")
    assert people(tidied) == 10
    assert tidied.stage.services.contacts.count("Somebody Else") == 1


def test_the_toast_comes_first_and_only_while_it_is_there(tidied: Visit) -> None:
    undone: list[str] = []
    tidied.window.toast("Saved", lambda: undone.append("toast"))
    tidied.press("Ctrl+Z")
    assert undone == ["toast"]
    tidied.window.toast("Saved", lambda: undone.append("late"))
    tidied.window._toast._timer.timeout.emit()
    tidied.press("Ctrl+Z")
    tidied.until("Undone: change")
    assert undone == ["toast"]


def test_what_was_changed_since_is_told(visit: Visit) -> None:
    visit.stage.bring_people()
    editing, ids = visit.stage.services.editing, list(visit.stage.services.contacts.ids())
    act = editing.edit(ids[0], name="First")
    assert act is not None
    editing.edit(ids[0], name="Second")
    visit.window.undo(act.id)
    visit.until("Undone: change", "changed since then and stay")
    assert visit.stage.services.contacts.count("Second") == 1


def test_a_refusal_is_told_plainly(visit: Visit) -> None:
    visit.stage.bring_people()
    services = visit.stage.services
    asha = services.contacts.ids("Asha Patil")[0]
    act = services.editing.edit(asha, phone="98200 49999")
    assert act is not None
    services.contacts.add("98200 41234", "Newcomer")
    visit.window.undo(act.id)
    visit.until("+919820041234 is the number of another contact: Newcomer.", "Nothing was changed.")
    assert services.contacts.show("98200 49999").row.name == "Asha Patil"


def test_an_act_of_another_service_is_held_under_its_own_name(visit: Visit) -> None:
    done: list[str] = []
    receipt = visit.stage.services.undo.hold(4, lambda: done.append("back"), ActKind.LISTED)
    visit.window.undoing.read()
    visit.settle()
    assert lines(visit.window.menu.menu)[0] == "Undo: put 4 numbers on the do-not-message list Ctrl+Z"
    visit.window.undo(receipt.id)
    visit.until("Undone: put 4 numbers on the do-not-message list")
    assert done == ["back"]


def test_the_menu_goes_everywhere_and_follows_the_language(visit: Visit) -> None:
    going = visit.window.menu._goings[0]
    assert lines(going)[3] == "Do-not-message list Ctrl+4"
    going.actions()[1].trigger()
    assert visit.is_at(Place.CONTACTS)
    visit.window.preferences.use_language(Language.HINDI)
    visit.bot.waitUntil(lambda: visit.window.nav.name(Place.SETTINGS) == "सेटिंग्स")
    going.aboutToShow.emit()
    assert lines(going)[5] == "सेटिंग्स Ctrl+6"


def test_macos_has_it_in_the_bar_of_the_system(visit: Visit) -> None:
    window = visit.window
    made = AppMenu(window, window.undoing, window.go, window.nav.name, native=True)
    assert made.bar is not None
    menus = [action.menu() for action in made.bar.actions()]
    titles = [menu.title() for menu in menus if isinstance(menu, QMenu)]
    assert titles == ["Edit", "Go to"]
    made.bar.deleteLater()


def test_f10_opens_the_menu(tidied: Visit) -> None:
    seen: list[list[str]] = []
    menu = tidied.window.menu.menu

    def look() -> None:
        seen.append(lines(menu))
        menu.close()

    QTimer.singleShot(300, look)
    tidied.press("F10")
    tidied.bot.waitUntil(lambda: bool(seen))
    assert "Go to" in seen[0]


def test_the_toast_of_a_world_that_is_left_undoes_nothing_any_more(visit: Visit) -> None:
    undone: list[str] = []
    visit.window.toast("Saved", lambda: undone.append("late"))
    visit.window.detach()
    assert not visit.window._toast.isVisible()
    visit.press("Ctrl+Z")
    assert undone == []


@pytest.mark.parametrize("kind", list(ActKind))
def test_every_act_has_a_name(visit: Visit, kind: ActKind) -> None:
    receipt = Receipt(1, kind, 2, datetime.now(UTC))
    assert visit.window.undoing.name(receipt)


def test_the_word_that_two_are_different_is_undone_from_the_keyboard(visit: Visit) -> None:
    services = visit.stage.services
    for phone in ("98200 41234", "98200 41243"):
        services.contacts.add(phone, "Asha Patil", fields={"City": "Pune"})
    services.duplicates.different(list(services.contacts.ids()))
    visit.settle()
    assert services.duplicates.find(10) == []
    visit.window.undoing.read()
    visit.settle()
    assert lines(visit.window.menu.menu)[0].startswith("Undo: keep 2 contacts apart")
    visit.press("Ctrl+Z")
    visit.until("Undone: keep 2 contacts apart")
    assert len(services.duplicates.find(10)) == 1
