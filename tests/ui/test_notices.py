"""What happened and was dealt with is told once, in the owner's language, and stays to be read."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from broadcaster_desktop.core.events import Notice, Noticed
from broadcaster_desktop.ui.i18n import Language, Languages
from broadcaster_desktop.ui.notices import Notices
from broadcaster_desktop.ui.pages.live import LivePage
from broadcaster_desktop.ui.shell import Place
from broadcaster_desktop.ui.widgets import toast
from tests.ui.visit import Visit

SAID = {
    Language.ENGLISH: (
        "Checked 1 message, resumed",
        "Checked 3 messages, resumed",
        "WhatsApp window restarted",
    ),
    Language.HINDI: ("1 मैसेज जाँचा, फिर शुरू किया", "3 मैसेज जाँचे, फिर शुरू किया", "WhatsApp की विंडो फिर से खोली गई"),
    Language.MARATHI: (
        "1 मेसेज तपासला, पुन्हा सुरू केले",
        "3 मेसेज तपासले, पुन्हा सुरू केले",
        "WhatsApp ची विंडो पुन्हा उघडली",
    ),
}


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[Languages]:
    made = Languages(qapp)
    yield made
    made.use(Language.ENGLISH)


@pytest.mark.parametrize("language", list(Language))
def test_a_notice_counts_as_the_language_does(languages: Languages, language: Language) -> None:
    languages.use(language)
    notices = Notices()
    one, three, restarted = SAID[language]
    assert notices.say(Noticed(Notice.CHECKED, 1, 1)) == one
    assert notices.say(Noticed(Notice.CHECKED, 1, 3)) == three
    assert notices.say(Noticed(Notice.RESTARTED, 1)) == restarted
    assert len({notices.say(Noticed(notice, 1, 2)) for notice in Notice}) == len(Notice)


@pytest.mark.parametrize("notice", list(Notice))
def test_a_notice_is_a_toast_that_is_spoken_wherever_the_owner_is(
    visit: Visit, notice: Notice, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoken: list[str] = []
    monkeypatch.setattr(toast, "announce", lambda _, text: spoken.append(text))
    visit.window.go(Place.CONTACTS)
    visit.stage.notice(notice, 2)
    text = Notices().say(Noticed(notice, 1, 2))
    visit.until(text)
    assert visit.window._toast.text() == text
    assert spoken == [text]


def test_the_live_page_keeps_the_last_one_with_its_time(visit: Visit, qtbot: QtBot) -> None:
    visit.stage.link()
    visit.stage.bring_people()
    campaign = visit.stage.campaign()
    page = visit.go(Place.LIVE, LivePage, campaign)
    visit.bot.waitUntil(lambda: page.model.rowCount() == 10)
    assert not page.last.isVisible()
    visit.stage.notice(Notice.RESTARTED)
    qtbot.waitUntil(page.last.isVisible)
    assert page.last.text().endswith("WhatsApp window restarted")
    visit.window._toast.hide()
    visit.until("WhatsApp window restarted")
    visit.window.preferences.use_language(Language.HINDI)
    visit.until("WhatsApp की विंडो फिर से खोली गई")
