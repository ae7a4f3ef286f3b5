"""The window: navigation, header, lasting state, the page, status; it shows before the data is open."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from broadcaster_desktop.core.account import AccountState, Observation
from broadcaster_desktop.errors import UserError, fill
from broadcaster_desktop.ui import errors
from broadcaster_desktop.ui.alarm_bar import AlarmBar
from broadcaster_desktop.ui.app_menu import AppMenu
from broadcaster_desktop.ui.first_look import ACTIVE, first_look
from broadcaster_desktop.ui.i18n import phone
from broadcaster_desktop.ui.link_bar import show_link_state
from broadcaster_desktop.ui.notices import Notices
from broadcaster_desktop.ui.preferences import Preferences
from broadcaster_desktop.ui.reply_bar import ReplyBar
from broadcaster_desktop.ui.shell import PARENTS, SECTIONS, Page, Place
from broadcaster_desktop.ui.shell_parts import Header, Navigation, Ribbon, StatusStrip
from broadcaster_desktop.ui.tasks import Latest
from broadcaster_desktop.ui.theme.tokens import Size, Space, Tone
from broadcaster_desktop.ui.undoing import Undoing
from broadcaster_desktop.ui.waiting import Waiting
from broadcaster_desktop.ui.widgets.bar import StateBar
from broadcaster_desktop.ui.widgets.dialog import ask
from broadcaster_desktop.ui.widgets.focus import FocusRing
from broadcaster_desktop.ui.widgets.layout import column, frame, row
from broadcaster_desktop.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from pathlib import Path

    from broadcaster_desktop.core.events import AccountSeen, Noticed, OptedOut
    from broadcaster_desktop.core.records import RunProgress
    from broadcaster_desktop.services import Services
    from broadcaster_desktop.ui.bridge import Bridge
    from broadcaster_desktop.ui.tasks import Tasks

Reopen = Callable[[Callable[[], str], Callable[[str], None]], None]
"""Closes the world that is open, calls the first, opens the world anew and gives the second its text."""


class MainWindow(QWidget):
    """Shows at once with an empty page; `attach` brings it to life once the services are open."""

    painted = Signal()
    """The window was painted for the first time."""

    def __init__(
        self,
        app: QApplication,
        preferences: Preferences,
        tasks: Tasks,
        bridge: Bridge,
        switch: Callable[[bool], None],
        reopen: Reopen,
    ) -> None:
        super().__init__()
        self.tasks, self.bridge, self.preferences = tasks, bridge, preferences
        self.practice = False
        self._switch, self._reopen = switch, reopen
        self._notices = Notices(self)
        self._services: Services | None = None
        self._pages: dict[Place, Page] = {}
        self._place = Place.HOME
        self._was_painted = False
        self._told: Observation | None = None  # newer than anything that is asked for
        self._newest = Latest(tasks)
        self._build(app)
        self._connect()
        self._add_keys()
        self.retranslate()

    # building

    def _build(self, app: QApplication) -> None:
        self.nav, self.header, self.ribbon = Navigation(), Header(), Ribbon()
        self.link_bar, self.trouble, self.strip = StateBar(), StateBar(), StatusStrip()
        self.alarm = AlarmBar(self.tasks)
        self.replies = ReplyBar(self.tasks, lambda: self.go(Place.REPLIES))
        self.stack, self.waiting = QStackedWidget(), Waiting()
        self.stack.addWidget(self.waiting)
        bars = frame("bars", self.alarm, self.link_bar, self.replies, self.trouble, space=Space.S, margin=0)
        bars.setContentsMargins(Space.XL, Space.S, Space.XL, 0)
        right = column(self.header, bars, space=0)
        right.addWidget(self.stack, 1)
        right.addWidget(self.strip)
        below = row(self.nav, space=0)
        below.addLayout(right, 1)
        outer = column(self.ribbon, space=0, inside=self)
        outer.addLayout(below, 1)
        self.ribbon.hide()
        self._toast = Toast(self)
        self.undoing = Undoing(self.tasks, self.toast, self.fail)
        self.menu = AppMenu(self, self.undoing, self.go, self.nav.name)
        self.header.more.setMenu(self.menu.menu)
        self._ring = FocusRing(self, app)
        self.setMinimumSize(*Size.WINDOW_MIN)
        self.resize(*Size.WINDOW_START)
        self.restoreGeometry(QByteArray(self.preferences.held.geometry_bytes()))

    def _connect(self) -> None:
        self.nav.chosen.connect(self.go)
        self.ribbon.leave.clicked.connect(lambda: self.switch_world(practice=False))
        self.strip.pause.clicked.connect(self._pause_or_resume)
        self.strip.show_button.clicked.connect(lambda: self.go(Place.LIVE, self.strip.campaign()))
        self.bridge.account_seen.connect(self._account_seen)
        self.bridge.campaign_moved.connect(self._campaign_moved)
        self.bridge.opted_out.connect(self._opted_out)
        self.bridge.replies_changed.connect(self.replies.read)
        self.bridge.noticed.connect(self._tell_notice)
        self.bridge.raise_window.connect(self.come_forward)

    def _add_keys(self) -> None:
        keys: dict[str, Callable[[], object]] = {
            **{f"Ctrl+{index}": partial(self.go, place) for index, place in enumerate(SECTIONS, start=1)},
            "Ctrl+,": lambda: self.go(Place.SETTINGS),
            "Ctrl+O": lambda: self.go(Place.IMPORT),
            "Ctrl+N": lambda: self._on_page(lambda page: page.new()),
            "Ctrl+F": lambda: self._on_page(lambda page: page.seek()),
            "Ctrl+P": self._pause_or_resume,
            "Ctrl+Z": self._undo_last,
            "F10": self.header.more.click,
            "Esc": self._back,
            "Ctrl+Return": self._press_primary,
            "Ctrl+Enter": self._press_primary,
        }
        for each, act in keys.items():
            self._key(each, act)

    def _key(self, keys: str, act: Callable[[], object]) -> None:
        def pressed() -> None:
            self.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
            act()

        QShortcut(QKeySequence(keys), self).activated.connect(pressed)

    # the world

    def attach(self, services: Services) -> None:
        """Show one world's data."""
        self._services = services
        self.practice = services.practice
        self.ribbon.setVisible(self.practice)
        self._newest.run(first_look(services), self._looked)
        self.alarm.attach(services.alarms)
        self.replies.attach(services.replies)
        self.undoing.attach(services.undo)
        welcome = not self.preferences.held.welcomed and not self.practice
        self.go(Place.WELCOME if welcome else Place.HOME)

    def detach(self) -> None:
        """Show nothing of a world that is being closed."""
        self._services = None
        self.alarm.detach()
        self.replies.detach()
        self.undoing.detach()
        self._toast.clear()
        self.tasks.forget()
        self._newest = Latest(self.tasks)
        self._told = None
        self.stack.setCurrentWidget(self.waiting)
        for page in self._pages.values():
            self.stack.removeWidget(page)
            page.deleteLater()
        self._pages.clear()
        self.strip.show_progress(None)
        self.header.show_link(Observation(AccountState.UNKNOWN))
        self.link_bar.clear()
        self.trouble.clear()

    def failed_to_open(self, error: BaseException, again: Callable[[], None]) -> None:
        """Say why the data could not be opened, on the whole page."""
        self.waiting.show_error(errors.shown(error), again)

    # what pages ask

    def go(self, place: Place, what: object = None) -> None:
        """Show a place, with its subject when it has one."""
        if self._services is None:
            return
        page = self._pages.get(place) or self._make(place, self._services)
        self._place = place
        self.trouble.clear()
        self.nav.setVisible(place is not Place.WELCOME)
        self.nav.show_place(PARENTS.get(place, place))
        self.stack.setCurrentWidget(page)
        page.open(what)
        self._show_title()
        self._show_strip()
        self._show_link_bar()
        (page.landing() or page).setFocus()

    def toast(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Tell of one event."""
        self._toast.say(text, undo)

    def undo(self, act: int | None = None) -> None:
        """Undo an act of the owner, the newest if none is named, and tell of it."""
        self.undoing.undo(act)

    def reopen(self, between: Callable[[], str], place: Place, what: object = None) -> None:
        """Close this world, do something to its files off the main thread, and open it again."""

        def opened(text: str) -> None:
            if self._place is not Place.WELCOME:
                self.go(place, what)
            self.toast(text)

        self._reopen(between, opened)

    def fail(self, error: BaseException) -> None:
        """Show an error above the page until the owner closes it or goes elsewhere."""
        shown = errors.shown(error)
        self.trouble.say(Tone.DANGER, shown.what, shown.rest(), self.tr("Close"), self.trouble.clear)

    def switch_world(self, *, practice: bool) -> None:
        """Leave this world for the other. The real one goes on meanwhile; practice ends, so it asks."""
        if not self.practice or self._may_leave():
            self._switch(practice)

    def pictures(self) -> Path:
        """The folder in which this world keeps pictures of pages nobody knows."""
        real = self.preferences.folder
        return (real.practice if self.practice else real).screenshots

    def come_forward(self) -> None:
        """Show the window above others."""
        self.showNormal() if self.isMinimized() else self.show()
        self.raise_()
        self.activateWindow()

    # what happens

    def retranslate(self) -> None:
        """Set every text anew."""
        self.setWindowTitle("Broadcaster Desktop")
        self._show_title()
        self._show_link_bar()
        self.menu.retranslate()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Tell of the first paint once it is done."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Show icons alone in a narrow window."""
        self.nav.shrink(small=self.width() < Size.WIDE)
        super().resizeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Ask before a running campaign is left alone."""
        if not self._may_leave():
            event.ignore()
            return
        self.preferences.keep_geometry(bytes(self.saveGeometry().data()))
        event.accept()

    def _may_leave(self) -> bool:
        campaign = self.strip.campaign()
        if campaign is None or self.strip.paused() or self._services is None:
            return True
        agreed = ask(
            self,
            self.tr("A campaign is being sent"),
            self.tr(
                "It pauses after the present message. What was sent stays sent; resume when you are back."
            ),
            self.tr("Pause and quit"),
            self.tr("Keep sending"),
        )
        if agreed:
            with suppress(UserError):  # it may have ended by itself behind the question
                self._services.campaigns.pause(campaign)
        return agreed

    def _make(self, place: Place, services: Services) -> Page:
        from broadcaster_desktop.ui.pages import make

        page = make(place, self, services)
        self._pages[place] = page
        self.stack.addWidget(page)
        page.titled.connect(self._show_title)
        page.titled.connect(self._show_link_bar)
        return page

    def _show_title(self) -> None:
        page = self._pages.get(self._place)
        self.header.show_title(page.title() if page else "")

    def _undo_last(self) -> None:
        """What the toast tells of, or else the newest act."""
        if self._toast.can_undo:
            self._toast.undo()
        else:
            self.undo()

    def _on_page(self, act: Callable[[Page], None]) -> None:
        page = self._pages.get(self._place)
        if page is not None:
            act(page)

    def _press_primary(self) -> None:
        page = self._pages.get(self._place)
        if page and page.primary and page.primary.isVisible():
            page.primary.click()

    def _back(self) -> None:
        page = self._pages.get(self._place)
        if page and not page.back() and self._place in PARENTS:
            self.go(PARENTS[self._place])

    def _pause_or_resume(self) -> None:
        services, campaign = self._services, self.strip.campaign()
        if self._place is Place.LIVE:
            self._press_primary()
            return
        if services is None or campaign is None:
            return
        act = services.campaigns.resume if self.strip.paused() else services.campaigns.pause
        if self.strip.ask():
            self.tasks.run(lambda: act(campaign), failed=self._not_done)

    def _not_done(self, error: BaseException) -> None:
        self.strip.retranslate()
        self.fail(error)

    def _account_seen(self, event: AccountSeen) -> None:
        self._told = event.observation
        self._show_link(event.observation)

    def _show_link(self, seen: Observation) -> None:
        self.header.show_link(seen)
        self._show_link_bar()

    def _show_link_bar(self) -> None:
        """A page that says all the bar says stands without it."""
        page = self._pages.get(self._place)
        self.replies.step_back(for_page=page is not None and page.tells_replies())
        if page is not None and page.tells_link():
            self.link_bar.clear()
        else:
            show_link_state(self.link_bar, self.header.seen, self.go)

    def _opted_out(self, event: OptedOut) -> None:
        services = self._services
        if services is not None:
            self.toast(
                fill(
                    self.tr("{phone} asked to stop and gets no more messages"), {"phone": phone(event.phone)}
                ),
                lambda: self.tasks.run(
                    lambda: services.replies.answer(event.reply, "go_on"), failed=self.fail
                ),
            )

    def _tell_notice(self, event: Noticed) -> None:
        self.toast(self._notices.say(event))

    def _campaign_moved(self, campaign: int) -> None:
        services = self._services
        if services is not None:
            self._newest.run(lambda: services.campaigns.progress(campaign), self._show_run)

    def _looked(self, seen: tuple[Observation, RunProgress | None]) -> None:
        observation, progress = seen
        self._show_link(self._told or observation)
        if progress is not None:
            self._show_run(progress)

    def _show_run(self, progress: RunProgress) -> None:
        active = progress.campaign.status in ACTIVE
        if active or progress.campaign.id == self.strip.campaign():
            self.strip.show_progress(progress if active else None)
            self._show_strip()

    def _show_strip(self) -> None:
        """The page of the campaign itself says all the strip says."""
        self.strip.setVisible(self.strip.campaign() is not None and self._place is not Place.LIVE)
