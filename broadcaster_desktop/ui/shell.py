"""What a page is, and what it may ask of the window around it."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget

from broadcaster_desktop.ui.theme.tokens import Motion, Space
from broadcaster_desktop.ui.widgets.layout import Part, column, row

if TYPE_CHECKING:
    from broadcaster_desktop.ui.bridge import Bridge
    from broadcaster_desktop.ui.preferences import Preferences
    from broadcaster_desktop.ui.tasks import Tasks
    from broadcaster_desktop.ui.widgets.buttons import Button


class Place(StrEnum):
    """Where the window can be."""

    HOME = "home"
    CONTACTS = "contacts"
    CAMPAIGNS = "campaigns"
    OPTOUTS = "optouts"
    LINK = "link"
    SETTINGS = "settings"
    WELCOME = "welcome"
    IMPORT = "import"
    COMPOSE = "compose"
    LIVE = "live"
    REPLIES = "replies"
    BIN = "bin"
    DUPLICATES = "duplicates"


SECTIONS = (
    Place.HOME,
    Place.CONTACTS,
    Place.CAMPAIGNS,
    Place.OPTOUTS,
    Place.LINK,
    Place.SETTINGS,
)
"""The navigation, in the order of Ctrl+1 and on."""

PARENTS = {
    Place.IMPORT: Place.CONTACTS,
    Place.COMPOSE: Place.CAMPAIGNS,
    Place.LIVE: Place.CAMPAIGNS,
    Place.REPLIES: Place.CAMPAIGNS,
    Place.BIN: Place.CONTACTS,
    Place.DUPLICATES: Place.CONTACTS,
}
"""The section a deeper place belongs to, and where Esc leads."""


class SettingsPart(StrEnum):
    """A part of the settings; the subject of that place."""

    GENERAL = "general"
    SENDING = "sending"
    PRIVACY = "privacy"
    BACKUP = "backup"


class Shell(Protocol):
    """The window, as its pages see it."""

    tasks: Tasks
    bridge: Bridge
    preferences: Preferences
    practice: bool

    def go(self, place: Place, what: object = None) -> None:
        """Show a place; `what` is its subject, such as a campaign's id."""

    def toast(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Tell of one event."""

    def undo(self, act: int | None = None) -> None:
        """Undo an act of the owner, the newest if none is named, and tell of it."""

    def reopen(self, between: Callable[[], str], place: Place, what: object = None) -> None:
        """Close this world, do something to its files off the main thread, and open it again.

        `between` gives what is to be told once the world is open again, at `place`.
        """

    def fail(self, error: BaseException) -> None:
        """Show an error above the page until the owner closes it or goes elsewhere."""

    def switch_world(self, *, practice: bool) -> None:
        """Leave this world for practice, or practice for the real one."""

    def pictures(self) -> Path:
        """The folder in which this world keeps pictures of pages nobody knows."""


class Page(QWidget):
    """One screen: content that scrolls, and a footer with the primary button that stays."""

    titled = Signal()
    """The title changed, or what `tells_link` or `tells_replies` says."""

    primary: Button | None = None
    """What Ctrl+Enter presses."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.shell = shell
        self.showing = False
        self._sought: QWidget | None = None
        self._grown = QTimer(self)
        self._grown.setSingleShot(True)
        self._grown.setInterval(Motion.QUICK)
        self._grown.timeout.connect(self._scroll)

    def title(self) -> str:
        """The words in the header."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Set every text anew."""
        raise NotImplementedError

    def open(self, what: object) -> None:
        """The page comes into sight with a subject, or with none."""

    def tells_link(self) -> bool:
        """Whether the page itself says all there is to say of the link to WhatsApp."""
        return False

    def tells_replies(self) -> bool:
        """Whether the page itself says that replies wait for the owner."""
        return False

    def new(self) -> None:
        """Ctrl+N."""
        self.shell.go(Place.COMPOSE)

    def seek(self) -> None:
        """Ctrl+F."""

    def landing(self) -> QWidget | None:
        """What gets the focus when the page comes into sight."""
        return self.primary

    def back(self) -> bool:
        """Esc: go one step back inside the page; False when there is none."""
        return False

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Remember that the page is in sight."""
        self.showing = True
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Remember that the page is out of sight."""
        self.showing = False
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.titled.emit()
        super().changeEvent(event)

    def show_part(self, part: QWidget, *, shown: bool) -> None:
        """Show or hide a part; the focus of a hidden one stays on the page."""
        if not shown and part.hasFocus():
            self.setFocus()
        part.setVisible(shown)

    def bring_into_sight(self, part: QWidget) -> None:
        """Scroll so that a part of the content is seen, once the layout has made room for it."""
        self._sought = part
        self._grown.start()

    def _scroll(self) -> None:
        area = self.findChild(QScrollArea)
        if isinstance(area, QScrollArea) and self._sought is not None:
            content = area.widget()
            held = content.layout() if content else None
            if held is not None:
                held.activate()  # what has just grown has its height now
            area.ensureWidgetVisible(self._sought)

    def lay_out(self, content: QLayout, *footer: Part, scrolls: bool = True) -> None:
        """Put the content in place, and under it the footer's parts when there are any."""
        content.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        inner = QWidget()
        inner.setProperty("role", "page")
        inner.setLayout(content)
        parts = column(scrolling(inner) if scrolls else inner, space=0, inside=self)
        if footer:
            parts.addWidget(_Footer(*footer))


def scrolling(inner: QWidget) -> QScrollArea:
    """The content in an area that scrolls up and down."""
    area = QScrollArea()
    area.setWidget(inner)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area


class _Footer(QFrame):
    """Stands below the content while any of its parts is to be seen."""

    def __init__(self, *parts: Part) -> None:
        super().__init__()
        self.setProperty("role", "footer")
        row(*parts, inside=self).setContentsMargins(Space.XL, Space.M, Space.XL, Space.M)
        self._parts = [part for part in parts if isinstance(part, QWidget)]
        for part in self._parts:
            part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Come and go with the parts."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.setVisible(any(not part.isHidden() for part in self._parts))
        return False
