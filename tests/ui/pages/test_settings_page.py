"""The owner's limits of sending: applied at once, refused in words, and the notice again above the usual."""

from __future__ import annotations

from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from broadcaster_desktop.core.limits import Limits
from broadcaster_desktop.ui.i18n import Language
from broadcaster_desktop.ui.pages.sending_limits import SendingLimits
from broadcaster_desktop.ui.pages.settings import SettingsPage
from broadcaster_desktop.ui.shell import Place, SettingsPart
from tests.ui.visit import Visit


@pytest.fixture
def page(visit: Visit) -> SendingLimits:
    page = visit.go(Place.SETTINGS, SettingsPage, SettingsPart.SENDING)
    visit.settle()
    return page.sending


def enter(visit: Visit, field: QLineEdit, text: str) -> None:
    """Type in place of what stands there, and press Enter."""
    field.setFocus()
    field.selectAll()
    visit.type(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def held(visit: Visit) -> Limits:
    return visit.stage.services.settings.limits()


def test_what_holds_is_shown(page: SendingLimits) -> None:
    assert (page.start.currentText(), page.end.currentText()) == ("10:00", "21:00")
    assert (page.daily.text(), page.fresh.text()) == ("250", "30")


def test_a_change_applies_at_once_and_can_be_undone(page: SendingLimits, visit: Visit) -> None:
    enter(visit, page.daily, "120")
    visit.until("Saved")
    assert held(visit) == Limits(daily=120)
    visit.press("Ctrl+Z")
    visit.bot.waitUntil(lambda: held(visit) == Limits())
    visit.bot.waitUntil(lambda: page.daily.text() == "250")


def test_hours_are_chosen_and_must_end_later_than_they_start(page: SendingLimits, visit: Visit) -> None:
    page.start.setCurrentIndex(page.start.findText("08:30"))
    page.start.activated.emit(page.start.currentIndex())
    visit.bot.waitUntil(lambda: held(visit).window_start == time(8, 30))
    page.end.setCurrentIndex(page.end.findText("08:00"))
    page.end.activated.emit(page.end.currentIndex())
    visit.until("The sending window must end later on the same day than it starts. Nothing was changed.")
    assert held(visit).window_end == time(21)


def test_new_people_are_counted_within_the_daily_limit(page: SendingLimits, visit: Visit) -> None:
    enter(visit, page.fresh, "20")
    visit.bot.waitUntil(lambda: held(visit).daily_new == 20)
    enter(visit, page.fresh, "251")
    visit.until("The ceiling for people never written to must be between 1 and 250. Nothing was changed.")
    enter(visit, page.daily, "10")
    visit.bot.waitUntil(lambda: held(visit) == Limits(daily=10, daily_new=10))
    visit.bot.waitUntil(lambda: page.fresh.text() == "10")


WRONG = {
    Language.ENGLISH: "The daily ceiling must be between 1 and 800.",
    Language.HINDI: "दिन की सीमा 1 और 800 के बीच होनी चाहिए।",
    Language.MARATHI: "दिवसाची मर्यादा 1 ते 800 च्या दरम्यान असली पाहिजे.",
}


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("typed", ["801", "0", "many", "-5", ""])
def test_what_makes_no_sense_is_said_below_the_field(
    page: SendingLimits, visit: Visit, typed: str, language: Language
) -> None:
    visit.window.preferences.use_language(language)
    page.daily.setFocus()
    page.daily.clear()
    enter(visit, page.daily, typed)
    visit.until(WRONG[language])
    assert page.daily.accessibleDescription().startswith(WRONG[language])
    assert held(visit) == Limits()


def test_a_limit_above_the_usual_needs_the_notice_typed_again(page: SendingLimits, visit: Visit) -> None:
    visit.stage.services.accounts.acknowledge_risk()  # once acknowledged, it is asked for again
    enter(visit, page.daily, "400")
    visit.until("WhatsApp can block numbers that send unwanted messages", "Keep the old limit")
    assert held(visit) == Limits()
    control = page.notice.field.control
    visit.bot.waitUntil(control.hasFocus)
    visit.click(page.notice.button)
    visit.until("Please type “I understand”")
    assert held(visit) == Limits()
    visit.type(control, "I understand")
    QTest.keyClick(control, Qt.Key.Key_Return)
    visit.bot.waitUntil(lambda: held(visit).daily == 400)
    visit.bot.waitUntil(lambda: not page.notice.isVisible())
    enter(visit, page.daily, "500")
    visit.bot.waitUntil(page.notice.isVisible)
    visit.click(page.keep)
    assert page.daily.text() == "400"
    assert not page.notice.isVisible()
    enter(visit, page.daily, "300")
    visit.bot.waitUntil(lambda: held(visit).daily == 300)


def test_every_field_has_a_name_and_is_reached_by_tab(page: SendingLimits, visit: Visit) -> None:
    fields: list[QWidget] = [page.start, page.end, page.daily, page.fresh]
    names = [field.accessibleName() for field in fields]
    assert names == ["Send from", "Send until", "Messages a day", "Of these to new people"]
    page.start.setFocus()
    order: list[QWidget | None] = [visit.window.focusWidget()]
    for _ in fields[1:]:
        visit.press("Tab")
        order.append(visit.window.focusWidget())
    assert order == fields
