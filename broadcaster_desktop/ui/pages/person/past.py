"""What happened with a person, by date, the newest first; a message leads to its campaign."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from broadcaster_desktop.core.history import HistoryPage, Mark, Past, PastMessage
from broadcaster_desktop.ui.i18n import clock, day
from broadcaster_desktop.ui.pages.person.acts import Acts
from broadcaster_desktop.ui.pages.person.facts import Facts
from broadcaster_desktop.ui.pages.person.parts import in_order
from broadcaster_desktop.ui.pages.person.past_words import TONE_OF_GLYPH, Told, tell
from broadcaster_desktop.ui.shell import Place
from broadcaster_desktop.ui.tasks import Latest
from broadcaster_desktop.ui.theme.tokens import Motion, Space, Tone
from broadcaster_desktop.ui.widgets.buttons import Button
from broadcaster_desktop.ui.widgets.icons import Icon
from broadcaster_desktop.ui.widgets.layout import column, label, line, row
from broadcaster_desktop.ui.widgets.pill import TINTS, Pill
from broadcaster_desktop.ui.widgets.translated import TranslatedFrame

PAGE = 20
"""What is read at once."""


class History(TranslatedFrame):
    """Read when it is looked at, and again when a campaign moves meanwhile."""

    def __init__(self, acts: Acts, after: QWidget) -> None:
        super().__init__()
        self._acts, self._after = acts, after
        self._contact = 0
        self._rows: tuple[Past, ...] = ()
        self._older: Mark | None = None
        self._newest = Latest(acts.shell.tasks)
        self._last = after
        """After what the next entry comes when Tab is pressed."""
        self._list = column(space=Space.M)
        self._none = label("small", "second", wrap=True)
        self.more = Button("link")
        outer = column(self._none, space=Space.M, inside=self)
        outer.addLayout(self._list)
        outer.addWidget(self.more)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(Motion.SECOND)
        self._late.timeout.connect(self.reload)
        self.more.clicked.connect(self._read_older)
        acts.shell.bridge.campaign_moved.connect(self._moved)
        self.retranslate()

    def show_facts(self, facts: Facts, *, anew: bool) -> None:
        """Whose history it is."""
        self._contact = facts.id
        if anew:
            self._take((), None)
        if self.isVisible():
            self.reload()

    def revert(self) -> bool:
        """There is nothing to forget."""
        return False

    def reload(self) -> None:
        """Read as much of it as is shown, once more."""
        contact, count = self._contact, max(PAGE, len(self._rows))
        if contact and self.isVisible():
            history = self._acts.services.history
            self._newest.run(
                lambda: history.page(contact, limit=count), lambda page: self._show(contact, page)
            )

    def retranslate(self) -> None:
        """Set every text anew."""
        self._none.setText(self.tr("Nothing yet. Messages, replies and changes will stand here."))
        self.more.say(self.tr("Show older"))
        self._take(self._rows, self._older)

    def _moved(self, campaign: int) -> None:
        theirs = any(isinstance(one, PastMessage) and one.campaign == campaign for one in self._rows)
        if theirs and self.isVisible() and not self._late.isActive():
            self._late.start()

    def _show(self, contact: int, page: HistoryPage) -> None:
        if contact == self._contact and (page.rows, page.older) != (self._rows, self._older):
            self._take(page.rows, page.older)

    def _read_older(self) -> None:
        contact, older, history = self._contact, self._older, self._acts.services.history
        if older is not None:
            self._newest.run(
                lambda: history.page(contact, older, PAGE), lambda page: self._append(contact, page)
            )

    def _append(self, contact: int, page: HistoryPage) -> None:
        if contact != self._contact:
            return
        before = self._rows[-1] if self._rows else None
        self._rows, self._older = (*self._rows, *page.rows), page.older
        self._add(page.rows, before)
        if self._older is None and self.more.hasFocus():
            self.setFocus()
        self.more.setVisible(self._older is not None)

    def _take(self, rows: tuple[Past, ...], older: Mark | None) -> None:
        """Show these and no others."""
        self._rows, self._older = rows, older
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._none.setVisible(not rows)
        self._last = self._after
        self._add(rows, None)
        self.more.setVisible(older is not None)

    def _add(self, rows: tuple[Past, ...], before: Past | None) -> None:
        """Show these below what is shown; a date stands above the first thing of each."""
        last = day(before.at) if before else ""
        for one in rows:
            if day(one.at) != last:
                last = day(one.at)
                heading = label(strong=True)
                heading.setText(last)
                self._list.addWidget(heading)
            entry = _Entry(clock(one.at), tell(one), self.tr("Open the campaign"))
            entry.opened.connect(self._open)
            self._list.addWidget(entry)
            in_order(self._last, entry.open)
            self._last = entry.open

    def _open(self, campaign: int) -> None:
        self._acts.shell.go(Place.LIVE, campaign)


class _Entry(QFrame):
    """One thing; one that leads somewhere is pressed anywhere, or by its button."""

    opened = Signal(int)

    def __init__(self, time: str, told: Told, leads: str) -> None:
        super().__init__()
        self._campaign = told.campaign
        title, more, at = label(wrap=True), label("small", "second", wrap=True), label("small", "hint")
        title.setText(told.title)
        more.setText(told.more)
        at.setText(time)
        texts = column(title, space=0)
        self._add_status(texts, told)
        texts.addWidget(more)
        self.open = Button("link")
        self.open.say(leads, name=f"{leads}, {told.title}")
        self.open.clicked.connect(self._pressed)
        texts.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        tint = TINTS[TONE_OF_GLYPH.get(told.glyph, Tone.NEUTRAL)]
        top = Qt.AlignmentFlag.AlignTop
        across = row(space=Space.S)
        across.addWidget(Icon(told.glyph, tint), 0, top)
        across.addLayout(texts, 1)
        across.addWidget(at, 0, top)
        column(across, line(), space=Space.S, inside=self)
        more.setVisible(bool(told.more))  # not before it has a parent: it would be a window of its own
        self.open.setVisible(told.campaign is not None)
        if told.campaign is not None:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A press anywhere opens the campaign."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._pressed()
        super().mouseReleaseEvent(event)

    def _add_status(self, texts: QVBoxLayout, told: Told) -> None:
        if told.status is not None:
            pill = Pill()
            pill.say(told.status.text, told.status.tone, told.status.glyph)
            texts.addWidget(pill, 0, Qt.AlignmentFlag.AlignLeft)

    def _pressed(self) -> None:
        if self._campaign is not None:
            self.opened.emit(self._campaign)
