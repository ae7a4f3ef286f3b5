"""Linking in the window with a browser behind it: by a typed code, back to scanning, after a logout."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from broadcaster_desktop.core.account import AccountState as S
from broadcaster_desktop.options import read_options
from broadcaster_desktop.ui.pages.link import LinkPage
from broadcaster_desktop.ui.preferences import Preferences
from broadcaster_desktop.ui.shell import Place
from broadcaster_desktop.ui.start import Program
from broadcaster_desktop.world import open_world
from tests.ui.stage import Kept, Stage
from tests.ui.visit import Visit
from tests.whatsapp.other_page import OtherPage, unlinked_page

pytestmark = pytest.mark.browser

PATIENCE = 60_000
FIRST, SECOND = "2@q1,b,c,d,1", "2@q2,b,c,d,1"


@pytest.fixture
def whatsapp() -> Iterator[OtherPage]:
    """The stand-in, showing a code to scan."""
    with unlinked_page(FIRST) as page:
        yield page


@pytest.fixture
def stage(tmp_path: Path, whatsapp: OtherPage, browser_path: Path) -> Iterator[Stage]:
    """A world on the stand-in."""
    argv = ["--data-dir", str(tmp_path), "--whatsapp-url", whatsapp.url, "--browser", str(browser_path)]
    options = read_options(argv)
    options.folder.prepare()
    made = Stage(open_world(options, practice=False, sends=False), tmp_path)
    yield made
    made.world.close()


@pytest.fixture
def visit(qtbot: QtBot, qapp: QApplication, preferences: Preferences, stage: Stage) -> Iterator[Visit]:
    """The whole window on it."""
    program = Program(qapp, preferences, lambda practice: Kept(stage.world), practice=False)
    made = Visit(qtbot, program, stage)
    made.show()
    yield made
    made.end()


def until(visit: Visit, *texts: str) -> None:
    visit.bot.waitUntil(lambda: all(text in visit.read() for text in texts), timeout=PATIENCE)


def test_from_a_typed_code_to_the_link_and_through_a_logout_to_the_next(
    visit: Visit, whatsapp: OtherPage
) -> None:
    visit.stage.services.accounts.acknowledge_risk()
    page = visit.go(Place.LINK, LinkPage)
    until(visit, "Link your WhatsApp")
    assert page.primary is not None
    visit.click(page.primary)
    until(visit, "Waiting for the scan", "Use a phone number")

    visit.click(page.way)
    visit.type(page.by_phone.line, "98111 00009")
    visit.click(page.by_phone.button)
    until(visit, "AB1D-EF78", "Code changes in 1")
    assert whatsapp.phones == ["+919811100009"]
    whatsapp.change(redraw=True, link_code="QRST5678")
    until(visit, "QRST-5678")

    whatsapp.at_load = lambda: whatsapp.change(screen="qr", ref=SECOND)
    visit.click(page.way)
    until(visit, "Waiting for the scan", "Point the phone camera at this code")
    visit.bot.waitUntil(
        lambda: page.seen.code is not None and page.seen.code.payload == SECOND, timeout=PATIENCE
    )
    assert page.qr.isVisible()

    whatsapp.at_load = lambda: None
    whatsapp.change(redraw=True, screen="list")
    until(visit, "Linked")
    visit.bot.waitUntil(lambda: page.seen.state is S.LINKED, timeout=PATIENCE)
    whatsapp.change(goto="/?lang=hi&post_logout=1", screen="qr", ref=FIRST)
    until(visit, "Logged out", "Link again")
    assert not page.qr.isVisible()
    whatsapp.change(goto=None)
    visit.click(page.primary)
    visit.bot.waitUntil(lambda: page.qr.isVisible() and page.seen.code is not None, timeout=PATIENCE)
    until(visit, "Waiting for the scan")
    assert page.seen.code is not None
    assert page.seen.code.payload == FIRST


def test_what_nobody_knows_is_kept_as_a_picture_and_said(visit: Visit, whatsapp: OtherPage) -> None:
    visit.stage.services.accounts.acknowledge_risk()
    whatsapp.change(screen="text", text="कुछ और ही")
    page = visit.go(Place.LINK, LinkPage)
    until(visit, "Link your WhatsApp")
    assert page.primary is not None
    visit.click(page.primary)
    until(visit, "shows something this version does not know", str(visit.stage.folder / "screenshots"))
    kept = list((visit.stage.folder / "screenshots").glob("page-*.png"))
    assert len(kept) == 1
    assert kept[0].read_bytes().startswith(b"\x89PNG")
