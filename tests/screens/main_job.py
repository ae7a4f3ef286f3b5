"""The main job in the real program, by mouse and keyboard; run as a process of its own on an X display.

`python -m tests.screens.main_job DATA CUSTOMERS PICTURES LANGUAGE` ends with 0 once every person's outcome is
on the screen and written to PICTURES/outcomes.json.
"""

from __future__ import annotations

import json
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

from broadcaster_desktop import app as program
from broadcaster_desktop.core.account import AccountState
from broadcaster_desktop.core.status import CampaignStatus
from broadcaster_desktop.options import Options
from broadcaster_desktop.paths import DataFolder
from broadcaster_desktop.practice.process import PracticeProcess
from broadcaster_desktop.ui.i18n import Language
from broadcaster_desktop.ui.main_window import MainWindow
from broadcaster_desktop.ui.pages.campaigns import CampaignsPage
from broadcaster_desktop.ui.pages.compose import ComposePage
from broadcaster_desktop.ui.pages.contacts import ContactsPage
from broadcaster_desktop.ui.pages.home import HomePage
from broadcaster_desktop.ui.pages.importing import CHECK, DONE, MATCH, ImportPage
from broadcaster_desktop.ui.pages.link import LinkPage
from broadcaster_desktop.ui.pages.live import LivePage
from broadcaster_desktop.ui.pages.welcome import WelcomePage
from broadcaster_desktop.ui.shell import Page, Place
from tests.screens import robot

STEP_MS = 40
PATIENCE = 60.0
"""Seconds one step may take."""
PHONE_S = 30.0
"""Seconds on the page's clock until the phone scans: a busy computer gets to show the code."""
RUN_PATIENCE = 240.0
"""Seconds the whole campaign may take."""
MESSAGE = "Namaste {name|friend}, our Diwali sweets are ready. Reply STOP to get no more messages."
TAG = "Diwali"

P = TypeVar("P", bound=Page)
Until = Callable[[], object]
Steps = Iterator[Until]


class Owner:
    """Does the job step by step inside the program's own event loop."""

    def __init__(self, customers: Path, pictures: Path, language: Language) -> None:
        self._customers, self._pictures, self._language = customers, pictures, language
        self._steps = self._job()
        self._until: Until = lambda: self._window_is_there()
        self._since = time.monotonic()
        self._patience = PATIENCE
        self._taken = 0
        self.failure = "the program ended before the job was done"
        self._timer = QTimer()
        self._timer.setInterval(STEP_MS)
        self._timer.timeout.connect(self._advance)
        self._timer.start()

    @property
    def window(self) -> MainWindow:
        """The program's window."""
        return next(each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow))

    def _advance(self) -> None:
        try:
            if self._until():
                self._until = next(self._steps)
                self._since = time.monotonic()
            elif time.monotonic() - self._since > self._patience:
                raise TimeoutError(f"waited in vain on {self.window.header.title()!r}")
        except StopIteration:
            self.failure = ""
            self._end()
        except Exception:
            self.failure = traceback.format_exc()
            robot.picture(self.window, self._pictures / "failed.png")
            self._end()

    def _end(self) -> None:
        self._timer.stop()
        QApplication.quit()

    def _window_is_there(self) -> bool:
        return any(isinstance(each, MainWindow) for each in QApplication.topLevelWidgets())

    # what the owner sees and does

    def _page(self, kind: type[P]) -> P:
        page = self.window.stack.currentWidget()
        if not isinstance(page, kind):
            raise TypeError(f"{type(page).__name__} is shown, not {kind.__name__}")
        return page

    def _at(self, kind: type[P]) -> Until:
        return lambda: isinstance(self.window.stack.currentWidget(), kind)

    def _click(self, widget: QWidget | None) -> Steps:
        if widget is None:
            raise ValueError("nothing to press")
        yield lambda: widget.isVisible() and widget.isEnabled()
        yield lambda: robot.turn_towards(widget)
        robot.click(widget)
        yield lambda: True

    def _shoot(self, name: str, *, settle: float = 0.3) -> Steps:
        shown = time.monotonic()
        yield lambda: time.monotonic() - shown > settle
        self._taken += 1
        robot.picture(self.window, self._pictures / f"{self._taken:02d}-{name}-{self._language}.png")

    def _job(self) -> Steps:
        yield from self._begin()
        yield from self._link()
        yield from self._bring()
        yield from self._write()
        yield from self._watch()

    def _begin(self) -> Steps:
        yield self._at(WelcomePage)
        self.window.move(0, 0)
        welcome = self._page(WelcomePage)
        yield from self._click(welcome.languages[self._language])
        yield lambda: self.window.preferences.language is self._language
        yield from self._shoot("welcome")
        yield from self._click(welcome.practise)
        yield self._at(HomePage)
        yield lambda: self.window.ribbon.isVisible()
        yield from self._shoot("home")

    def _link(self) -> Steps:
        yield from self._click(self.window.nav.button(Place.LINK))
        yield self._at(LinkPage)
        page = self._page(LinkPage)
        yield from self._click(page.primary)
        yield lambda: page.seen.state is AccountState.WAITING_FOR_SCAN and page.seen.code
        yield from self._shoot("code", settle=0)
        yield lambda: page.seen.state is AccountState.LINKED
        yield from self._shoot("linked")
        yield from self._click(page.primary)
        yield self._at(ContactsPage)
        yield from self._shoot("no-contacts")

    def _bring(self) -> Steps:
        robot.press("ctrl+o")
        yield self._at(ImportPage)
        page = self._page(ImportPage)
        yield from self._click(page.file.drop.browse)
        yield lambda: isinstance(QApplication.activeModalWidget(), QFileDialog)
        yield lambda: isinstance(QApplication.focusWidget(), QLineEdit)
        robot.type_text(str(self._customers))
        robot.press("Return")
        yield lambda: page.step == MATCH
        yield from self._shoot("match")
        yield from self._click(page.primary)
        yield lambda: page.step == CHECK and page.check.usable()
        yield from self._click(page.check.options.tag_line)
        robot.type_text(TAG)
        yield lambda: page.check.options.tag() == TAG
        yield from self._click(page.check.options.consent)
        yield page.check.options.consent.isChecked
        yield from self._shoot("check")
        yield from self._click(page.primary)
        yield lambda: page.step == DONE
        yield from self._shoot("brought")
        yield from self._click(page.primary)
        yield self._at(ContactsPage)
        yield lambda: self._page(ContactsPage).model.rowCount()
        yield from self._shoot("contacts")

    def _write(self) -> Steps:
        robot.press("ctrl+3")
        yield self._at(CampaignsPage)
        robot.press("ctrl+n")
        yield self._at(ComposePage)
        page = self._page(ComposePage)
        yield lambda: TAG in page.who.chips
        yield from self._click(page.who.chips[TAG])
        yield page.who.chips[TAG].isChecked
        yield from self._click(page.message.text)
        yield page.message.text.hasFocus
        robot.type_text(MESSAGE)
        yield lambda: page.message.written() == MESSAGE
        yield from self._shoot("written")
        yield from self._click(page.speed.choices["fast"])
        yield page.speed.choices["fast"].isChecked
        robot.press("ctrl+Return")
        yield lambda: page._found is not None and page.check.texts()
        yield from self._shoot("checked")
        yield from self._click(page.primary)

    def _watch(self) -> Steps:
        self._patience = RUN_PATIENCE
        yield self._at(LivePage)
        page = self._page(LivePage)
        yield lambda: page._progress is not None and page.bar.value() > 2
        yield from self._shoot("running")
        yield lambda: page._progress is not None and page._progress.campaign.status is CampaignStatus.FINISHED
        yield lambda: page.model.rowCount() == page.bar.maximum()
        yield from self._shoot("outcomes")
        self._write_outcomes(page)

    def _write_outcomes(self, page: LivePage) -> None:
        rows = [page.model.row_at(at) for at in range(page.model.rowCount())]
        outcomes = {row.phone: [row.status.value, row.name] for row in rows if row is not None}
        (self._pictures / "outcomes.json").write_text(json.dumps(outcomes), "utf-8")


def slow_the_phone() -> None:
    """Have the practice phone take its time with the code."""
    start = PracticeProcess.start

    def start_slowly(*given: Any, **named: Any) -> PracticeProcess:
        page = start(*given, **named)
        page.set(auto_scan_s=PHONE_S)
        return page

    PracticeProcess.start = start_slowly  # type: ignore[method-assign]


def main(words: list[str]) -> int:
    """Do the job; 0 when it was done."""
    slow_the_phone()
    data, customers, pictures, language = words
    held = QApplication([])
    owner = Owner(Path(customers), Path(pictures), Language(language))
    folder = DataFolder(Path(data))
    code = program.main(Options(folder, None, None, None, verbose=False, version=False, command=()))
    print(owner.failure, file=sys.stderr)  # noqa: T201
    del held
    return code or int(bool(owner.failure))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
