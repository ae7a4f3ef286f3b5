"""What holds for every page: names, hit areas, one primary button, no English in Hindi or Marathi."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QTableView, QWidget

from broadcaster_desktop.core.account import AccountState
from broadcaster_desktop.ui.i18n import Language
from broadcaster_desktop.ui.pages.campaigns import CampaignsPage
from broadcaster_desktop.ui.pages.home import HomePage
from broadcaster_desktop.ui.pages.live import LivePage
from broadcaster_desktop.ui.pages.settings import SettingsPage
from broadcaster_desktop.ui.shell import Place
from broadcaster_desktop.ui.theme import Scheme, colours
from broadcaster_desktop.ui.theme.tokens import DARK
from tests.ui.visit import Visit

CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QTableView)
LATIN = re.compile(r"[A-Za-z]{3,}")
NAMES = {
    *("WhatsApp", "Web", "Broadcaster", "Desktop", "English", "Excel", "CSV", "xlsx", "xls", "ods", "csv"),
    *("Diwali", "VIP", "offer", "Asha", "Patil", "Sweets", "Fatima", "Shaikh", "Gurpreet", "Singh", "Joseph"),
    *("Souza", "Meera", "Iyer", "Kabir", "Khan", "name", "Microsoft", "Edge", "Google", "Chrome", "STOP"),
}


@pytest.fixture
def full(visit: Visit) -> Visit:
    """A window on a world in which every page has something to show."""
    visit.stage.link()
    visit.stage.see(AccountState.LINKED)
    visit.stage.bring_people()
    visit.stage.serve(visit.stage.campaign())
    return visit


def controls(visit: Visit) -> list[QWidget]:
    return [
        widget
        for kind in CONTROLS
        for widget in visit.window.findChildren(kind)
        if isinstance(widget, QWidget) and widget.isVisible()
    ]


def settle(visit: Visit, place: Place) -> None:
    visit.window.go(place, 1 if place is Place.LIVE else None)
    visit.settle()


@pytest.mark.parametrize("place", list(Place))
def test_every_control_has_a_name_and_can_be_hit(full: Visit, place: Place) -> None:
    settle(full, place)
    shown = controls(full)
    nameless = [widget for widget in shown if not widget.accessibleName() and widget.focusPolicy().value]
    assert [f"{type(widget).__name__} {widget.parent()}" for widget in nameless] == []
    buttons = [widget for widget in shown if isinstance(widget, (QAbstractButton, QComboBox))]
    small = [widget for widget in buttons if widget.height() < 32 and type(widget).__name__ != "QToolButton"]
    assert [widget.accessibleName() for widget in small] == []


@pytest.mark.parametrize("place", list(Place))
def test_there_is_at_most_one_primary_button(full: Visit, place: Place) -> None:
    settle(full, place)
    primary = [widget for widget in controls(full) if widget.property("kind") == "primary"]
    assert len(primary) <= 1


@pytest.mark.parametrize("language", [Language.HINDI, Language.MARATHI])
@pytest.mark.parametrize("place", list(Place))
def test_no_english_is_left_over(full: Visit, place: Place, language: Language) -> None:
    full.program.window.preferences.use_language(language)
    settle(full, place)
    words = {word for text in full.read().splitlines() for word in LATIN.findall(text)}
    assert words - NAMES == set()


@pytest.mark.parametrize("place", list(Place))
def test_nothing_is_wider_than_the_smallest_window(full: Visit, place: Place) -> None:
    for language in Language:
        full.window.preferences.use_language(language)
        full.window.resize(full.window.minimumSize())
        settle(full, place)
        assert full.window.width() == 880
        assert full.window.minimumSizeHint().width() <= 880


def test_tab_goes_from_the_sections_through_the_page_to_the_footer(full: Visit) -> None:
    settle(full, Place.HOME)
    home = full.page(HomePage)
    full.window.nav.button(Place.HOME).setFocus(Qt.FocusReason.TabFocusReason)
    order: list[QWidget] = []
    for _ in range(40):
        full.press("Tab")
        focused = full.window.focusWidget()
        if focused is None or focused in order:
            break
        order.append(focused)
    sections = [full.window.nav.button(place) for place in (Place.CONTACTS, Place.SETTINGS)]
    places = [order.index(widget) for widget in (*sections, home.link, home.practise, home.primary) if widget]
    assert places == sorted(places)


def test_the_theme_and_the_language_change_under_an_open_page(full: Visit) -> None:
    settle(full, Place.SETTINGS)
    page = full.page(SettingsPage)
    full.click(page.schemes[Scheme.DARK])
    assert colours() is DARK
    full.click(page.languages[Language.HINDI])
    full.until("सेटिंग्स", "भाषा", "रंग", "कॉन्टैक्ट")
    assert full.window.header.title() == "सेटिंग्स"


def test_a_row_of_campaigns_opens_it(full: Visit) -> None:
    settle(full, Place.CAMPAIGNS)
    page = full.page(CampaignsPage)
    full.until("Diwali offer", "3 / 10", "Running")
    page.table.opened.emit(0)
    full.page(LivePage)


def test_home_lists_what_is_there(full: Visit) -> None:
    settle(full, Place.HOME)
    full.until("Linked", "+91 98200 43210", "Diwali offer", "3 of 10 sent")
    assert "Three steps" not in full.read()
