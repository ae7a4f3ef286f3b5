"""Data that went back in time: told above every page, in the owner's language, until it is read."""

from __future__ import annotations

import json
from dataclasses import asdict

import pytest

from broadcaster_desktop.data import settings
from broadcaster_desktop.data.boot import NOTICE, Alarm, Cause
from broadcaster_desktop.ui.i18n import Language
from broadcaster_desktop.ui.shell import Place
from tests.ui.visit import Visit

SAID = {
    Language.ENGLISH: "The data on this PC is older than what was sent from it.",
    Language.HINDI: "इस PC का डेटा उससे पुराना है जो यहाँ से भेजा जा चुका है।",
    Language.MARATHI: "या PC वरचा डेटा येथून पाठवलेल्यापेक्षा जुना आहे.",
}


@pytest.fixture
def gone_back(visit: Visit) -> Visit:
    alarm = Alarm(Cause.BEHIND, paused=1, doubts=2, unknown=0, unreadable=0)
    with visit.stage.house.database.write() as connection:
        settings.put(connection, NOTICE, json.dumps(asdict(alarm)))
    visit.window.attach(visit.stage.services)
    visit.until(SAID[Language.ENGLISH])
    return visit


def test_it_stays_on_every_page_in_every_language_until_it_is_read(gone_back: Visit) -> None:
    for place in (Place.CONTACTS, Place.SETTINGS, Place.HOME):
        gone_back.window.go(place)
        assert gone_back.window.alarm.isVisible()
    gone_back.until("Campaigns paused: 1.", "looked up in WhatsApp before anything is sent: 2.")
    for language in Language:
        gone_back.window.preferences.use_language(language)
        gone_back.until(SAID[language])
    gone_back.click(gone_back.window.alarm.button)
    gone_back.bot.waitUntil(lambda: gone_back.stage.services.alarms.pending() is None)
    assert not gone_back.window.alarm.isVisible()
    gone_back.window.attach(gone_back.stage.services)
    gone_back.settle()
    assert not gone_back.window.alarm.isVisible()


def test_another_world_is_not_told_of_it(gone_back: Visit) -> None:
    gone_back.window.detach()
    assert not gone_back.window.alarm.isVisible()
