"""The window is there at once; its data come after it, or the reason why not."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from broadcaster_desktop.core.status import CampaignStatus
from broadcaster_desktop.errors import UserError
from broadcaster_desktop.paths import data_folder_error
from broadcaster_desktop.ui.i18n import Language
from broadcaster_desktop.ui.pages.home import HomePage
from broadcaster_desktop.ui.pages.link import LinkPage
from broadcaster_desktop.ui.pages.welcome import WelcomePage
from broadcaster_desktop.ui.preferences import Preferences
from broadcaster_desktop.ui.shell import SECTIONS, Place
from broadcaster_desktop.ui.start import Program, World
from tests.ui.stage import Kept, Stage, open_stage
from tests.ui.visit import Visit

FIRST_PAINT = """
import sys
from PySide6.QtWidgets import QApplication
from broadcaster_desktop.ui.preferences import Preferences
from broadcaster_desktop.ui.start import Program
from pathlib import Path
app = QApplication([])
program = Program(app, Preferences(app, Path(sys.argv[1])), None, practice=False)
program._begin = lambda: None
program.window.painted.connect(app.quit)
program.window.show()
app.exec()
heavy = ("sqlalchemy", "alembic", "playwright", "qtawesome", "segno", "typer", "rich", "apscheduler")
print([name for name in heavy if name in sys.modules])
program.close()
"""


def test_the_first_paint_needs_nothing_heavy(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FIRST_PAINT, str(tmp_path / "window.json")],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "[]"


def test_the_window_is_painted_while_the_data_are_being_opened(
    qtbot: QtBot, qapp: QApplication, preferences: Preferences, stage: Stage
) -> None:
    gate = threading.Event()

    def slow(practice: bool) -> World:
        gate.wait(10)
        return Kept(stage.world)

    program = Program(qapp, preferences, slow, practice=False)
    visit = Visit(qtbot, program, stage)
    with qtbot.waitSignal(program.window.painted):
        program.window.show()
    visit.until("Opening your contacts and campaigns")
    gate.set()
    visit.until("Three steps to your first campaign")
    visit.end()


def test_data_that_cannot_be_opened_say_why_and_can_be_tried_again(
    qtbot: QtBot, qapp: QApplication, preferences: Preferences, stage: Stage
) -> None:
    errors: list[UserError] = [data_folder_error(Path("/shop"), PermissionError(13, "Permission denied"))]

    def first_fails(practice: bool) -> World:
        if errors:
            raise errors.pop()
        return Kept(stage.world)

    program = Program(qapp, preferences, first_fails, practice=False)
    visit = Visit(qtbot, program, stage)
    program.window.show()
    visit.until(
        "The data folder /shop cannot be written.",
        "The system says: Permission denied.",
        "Nothing was changed.",
        "Choose another folder",
    )
    visit.click(program.window.waiting.again)
    visit.until("Three steps to your first campaign")
    visit.end()


def test_a_first_start_asks_the_language_and_keeps_it(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, stage: Stage
) -> None:
    held = Preferences(qapp, tmp_path / "first.json")
    program = Program(qapp, held, lambda practice: Kept(stage.world), practice=False)
    visit = Visit(qtbot, program, stage)
    visit.show()
    page = visit.page(WelcomePage)
    visit.click(page.languages[Language.MARATHI])
    visit.until("तुमची भाषा निवडा", "पुढे जा", "परवानगीशिवाय मेसेज पाठवणारा नंबर WhatsApp बंद करू शकते")
    assert page.primary is not None
    visit.click(page.primary)
    visit.page(LinkPage)
    visit.end()
    kept = json.loads((tmp_path / "first.json").read_text("utf-8"))
    assert (kept["language"], kept["welcomed"]) == ("mr", True)
    again = Preferences(qapp, tmp_path / "first.json")
    assert again.language is Language.MARATHI
    again.use_language(Language.ENGLISH)


def test_a_second_start_brings_the_window_to_the_front(visit: Visit) -> None:
    visit.window.showMinimized()
    visit.bot.waitUntil(visit.window.isMinimized)
    thread = threading.Thread(target=visit.program.bridge.raise_window.emit)
    thread.start()
    thread.join()
    visit.bot.waitUntil(lambda: visit.window.isVisible() and not visit.window.isMinimized())


def test_practice_is_a_world_of_its_own_and_says_so(
    qtbot: QtBot, qapp: QApplication, preferences: Preferences, stage: Stage
) -> None:
    practice = open_stage(stage.folder, practice=True)
    worlds = {False: stage.world, True: practice.world}
    opened: list[bool] = []

    def opener(wanted: bool) -> World:
        opened.append(wanted)
        return Kept(worlds[wanted])

    visit = Visit(qtbot, Program(qapp, preferences, opener, practice=False), stage)
    stage.bring_people()
    visit.show()
    home = visit.page(HomePage)
    visit.until("10")
    visit.click(home.practise)
    visit.until("Practice: nothing is really sent", "Leave practice")
    visit.bot.waitUntil(lambda: visit.window.stack.currentWidget() is not home)
    visit.click(visit.window.ribbon.leave)
    visit.until("Three steps to your first campaign")
    assert opened == [False, True, False]
    assert "Practice: nothing is really sent" not in visit.read()
    visit.end()
    practice.world.close()


def test_closing_during_a_run_asks_and_pauses(visit: Visit) -> None:
    visit.stage.link()
    visit.stage.bring_people()
    campaign = visit.stage.campaign()
    visit.until("Sending: Diwali offer")
    said = visit.answer(agree=False)
    assert not visit.window.close()
    assert "A campaign is being sent" in said
    assert visit.stage.services.campaigns.view(campaign).status is CampaignStatus.RUNNING
    visit.answer(agree=True)
    assert visit.window.close()
    assert visit.stage.services.campaigns.view(campaign).status is CampaignStatus.PAUSED


def test_keys_reach_every_section(visit: Visit) -> None:
    for index, place in enumerate(SECTIONS, start=1):
        visit.press(f"Ctrl+{index}")
        visit.bot.waitUntil(partial(visit.is_at, place))
        assert visit.window.nav.button(place).isChecked()
    visit.press("Ctrl+1", "Ctrl+N")
    visit.bot.waitUntil(partial(visit.is_at, Place.COMPOSE))
    QTest.keyClick(visit.window, Qt.Key.Key_Escape)
    visit.bot.waitUntil(partial(visit.is_at, Place.CAMPAIGNS))
    visit.press("Ctrl+O")
    visit.bot.waitUntil(partial(visit.is_at, Place.IMPORT))
