"""Everything is said in three languages; numbers stay Latin and are grouped as in India."""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from broadcaster_desktop.core.account import AccountState
from broadcaster_desktop.core.reasons import Reason
from broadcaster_desktop.core.status import CampaignReason, CampaignStatus, DeliveryReason, DeliveryStatus
from broadcaster_desktop.errors import UserError
from broadcaster_desktop.ui import row_words, words
from broadcaster_desktop.ui.errors import shown
from broadcaster_desktop.ui.i18n import Language, Languages, day_and_time, number, phone
from broadcaster_desktop.ui.link_bar import _BARS
from broadcaster_desktop.ui.pages.link_words import STORY
from broadcaster_desktop.ui.standing import _TEXTS
from tests.ui import catalogues

MARK = re.compile(r"\{\w+\}|%Ln|%n")
TRANSLATED = ("hi", "mr")


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[Languages]:
    made = Languages(qapp)
    yield made
    made.use(Language.ENGLISH)


def messages(path: Path) -> Iterator[tuple[str, str, ET.Element]]:
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314  # our own file
        for message in context.iter("message"):
            yield context.findtext("name", ""), message.findtext("source", ""), message


def texts(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return forms or [translation.text or ""]


@pytest.mark.parametrize("language", catalogues.LANGUAGES)
def test_every_text_of_the_sources_is_in_the_catalogue(language: str, tmp_path: Path) -> None:
    held = catalogues.catalogue(language)
    catalogues.catalogue(language, tmp_path).write_bytes(held.read_bytes())
    catalogues.extract(language, tmp_path)
    fresh = catalogues.catalogue(language, tmp_path)
    assert [entry[:2] for entry in messages(fresh)] == [entry[:2] for entry in messages(held)]


@pytest.mark.parametrize("language", catalogues.LANGUAGES)
def test_every_text_is_translated_with_its_marks(language: str) -> None:
    wrong = [
        source
        for _, source, message in messages(catalogues.catalogue(language))
        for text in texts(message)
        if not text.strip() or sorted(MARK.findall(text)) != sorted(MARK.findall(source))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", catalogues.LANGUAGES)
def test_the_compiled_catalogue_is_up_to_date(language: str, tmp_path: Path) -> None:
    made = catalogues.compile_(language, tmp_path)
    assert made.read_bytes() == (catalogues.FOLDER / made.name).read_bytes()


@pytest.mark.parametrize("language", TRANSLATED)
def test_translations_are_in_devanagari(language: str) -> None:
    known = {"WhatsApp", "WhatsApp: {state}", "{why}. {fix}."}
    latin = [
        source
        for _, source, message in messages(catalogues.catalogue(language))
        for text in texts(message)
        if not re.search("[\u0900-\u097f]", text) and source not in known
    ]
    assert latin == []


def test_no_text_hides_in_an_f_string() -> None:
    hidden = [
        f"{path.name}:{node.lineno}"
        for path in catalogues.SOURCES.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.JoinedStr) and re.search(r"\btr\(|translate\(", ast.unparse(node))
    ]
    assert hidden == []


def test_numbers_are_latin_and_grouped_in_every_language(languages: Languages) -> None:
    for language in Language:
        languages.use(language)
        assert number(1_240_000) == "12,40,000"
        widget = QWidget()
        assert "12,40,000" in QCoreApplication.translate("Who", "%Ln people", None, 1_240_000)
        widget.deleteLater()


def test_a_phone_and_a_date_read_well(languages: Languages) -> None:
    assert phone("+919820012345") == "+91 98200 12345"
    assert phone("+14155552671") == "+14155552671"
    moment = datetime(2026, 11, 2, 10, 4).astimezone()
    assert day_and_time(moment) == "2 Nov 2026, 10:04"
    languages.use(Language.MARATHI)
    assert re.fullmatch("2 [\u0900-\u097f]+ 2026, 10:04", day_and_time(moment))


@pytest.mark.parametrize("language", list(Language))
def test_every_status_state_and_reason_has_words(languages: Languages, language: Language) -> None:
    languages.use(language)
    said = [words.delivery(status).text for status in DeliveryStatus]
    said += [words.campaign(status).text for status in CampaignStatus]
    said += [words.account(state).text for state in AccountState]
    said += [words.delivery_story(reason) for reason in DeliveryReason]
    said += [text for reason in CampaignReason for text in _TEXTS[reason][1:]]
    said += [row_words.reasons([reason]) for reason in Reason]
    assert all(said)
    assert set(STORY) == set(AccountState)
    assert set(_BARS) <= set(AccountState)
    sent, delivered, read, unsure = (
        words.delivery(status)
        for status in (
            DeliveryStatus.SENT,
            DeliveryStatus.DELIVERED,
            DeliveryStatus.READ,
            DeliveryStatus.UNCERTAIN,
        )
    )
    assert len({sent.text, delivered.text, read.text, unsure.text}) == 4
    assert len({sent.glyph, delivered.glyph, read.glyph, unsure.glyph}) == 4


def test_an_error_is_said_in_the_owners_language_with_its_values(languages: Languages) -> None:
    error = UserError(
        "message_too_long",
        "The message has {count} characters; WhatsApp takes {most}.",
        safe="Nothing was saved or sent.",
        values={"count": 70_000, "most": 65_536},
    )
    assert shown(error).what == "The message has 70,000 characters; WhatsApp takes 65,536."
    languages.use(Language.HINDI)
    told = shown(error)
    assert "70,000" in told.what
    assert told.safe == "कुछ सेव या भेजा नहीं गया।"
    assert told.next == ""


@pytest.mark.allow_errors
def test_a_fault_of_the_program_says_so_and_shows_no_inner_words(caplog: pytest.LogCaptureFixture) -> None:
    told = shown(KeyError("secret inner words"))
    assert told.what == "Something went wrong in the program."
    assert "secret" not in f"{told.what} {told.rest()}"
    assert "secret inner words" in caplog.text


def test_a_change_of_language_reaches_widgets_at_once(languages: Languages, qtbot: QtBot) -> None:
    from broadcaster_desktop.ui.shell_parts import Ribbon

    ribbon = Ribbon()
    qtbot.addWidget(ribbon)
    ribbon.show()
    languages.use(Language.MARATHI)
    qtbot.waitUntil(lambda: ribbon.leave.text() == "सराव सोडा")
    languages.use(Language.ENGLISH)
    qtbot.waitUntil(lambda: ribbon.leave.text() == "Leave practice")
