"""Replies that ask, or may ask, for no more messages: those that wait for the owner, then those answered."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from broadcaster_desktop.core.consent import Answer
from broadcaster_desktop.core.records import ReplyRow
from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, fill
from broadcaster_desktop.ui.i18n import phone
from broadcaster_desktop.ui.models.listed import ListedModel
from broadcaster_desktop.ui.moments import said
from broadcaster_desktop.ui.pages.asked import AskedBar, called
from broadcaster_desktop.ui.shell import Page, Shell
from broadcaster_desktop.ui.tasks import Latest
from broadcaster_desktop.ui.theme.tokens import Size, Space, Tone
from broadcaster_desktop.ui.widgets.empty import Empty
from broadcaster_desktop.ui.widgets.icons import Glyph
from broadcaster_desktop.ui.widgets.layout import column
from broadcaster_desktop.ui.widgets.status import Status
from broadcaster_desktop.ui.widgets.table import SECOND_ROLE, STATUS_ROLE, Table

if TYPE_CHECKING:
    from broadcaster_desktop.services import Services

WHO, TEXT, STATUS, TIME = range(4)
SHOWN = 200
"""Replies listed; those that wait come first."""

_STATUS = {
    None: (QT_TRANSLATE_NOOP("replies", "Asks you"), Tone.WARN, Glyph.UNSURE),
    Answer.STOP: (QT_TRANSLATE_NOOP("replies", "No more messages"), Tone.NEUTRAL, Glyph.BLOCK),
    Answer.GO_ON: (QT_TRANSLATE_NOOP("replies", "Goes on"), Tone.SUCCESS, Glyph.OK),
}


class RepliesPage(Page):
    """A chosen row asks its question above the list, clear of what passes at the bottom; Enter goes there."""

    def __init__(self, shell: Shell, services: Services) -> None:
        super().__init__(shell)
        self._replies = services.replies
        self._newest = Latest(shell.tasks)
        self.model: ListedModel[ReplyRow] = ListedModel(reply_cell, [""] * 4)
        self.table = Table((Size.COLUMN_M, 0, Size.COLUMN_M, Size.COLUMN_M))
        self.table.setModel(self.model)
        self.table.fit_columns()
        self.table.setMinimumHeight(Size.TABLE)
        self.none = Empty(Glyph.OK)
        self.places = QStackedWidget()
        self.places.addWidget(self.none)
        self.places.addWidget(self.table)
        self.asked = AskedBar()
        content = column(self.asked, space=Space.M)
        content.addWidget(self.places, 1)
        self.lay_out(content)
        self.table.selectionModel().currentRowChanged.connect(self._chosen)
        self.table.opened.connect(lambda _: self.asked.step_in())
        self.asked.chosen.connect(self._answer)
        shell.bridge.replies_changed.connect(self._changed)
        self.retranslate()

    def title(self) -> str:
        """The words in the header."""
        return self.tr("Replies")

    def tells_replies(self) -> bool:
        """It is the page of them."""
        return True

    def landing(self) -> QWidget | None:
        """The list."""
        return self.table

    def open(self, what: object) -> None:
        """Read the list again."""
        self._newest.run(lambda: self._replies.all(SHOWN), self._show)

    def retranslate(self) -> None:
        """Set every text anew."""
        self.table.setAccessibleName(self.tr("Replies"))
        self.model.say_titles((self.tr("Who"), self.tr("Reply"), self.tr("Status"), self.tr("Time")))
        self.none.say(
            self.tr("Nobody has asked to stop"),
            self.tr("Replies that ask for no more messages, or may ask for it, come here."),
        )

    def _show(self, rows: list[ReplyRow]) -> None:
        before = self.model.row_at(self.table.currentIndex().row())
        self.model.show_rows(rows)
        self.places.setCurrentWidget(self.table if rows else self.none)
        kept = before and before.waits and next((at for at, one in enumerate(rows) if one.id == before.id), 0)
        if rows:
            self.table.selectRow(kept or 0)
        self._chosen()

    def _changed(self) -> None:
        if self.showing:
            self.open(None)

    def _chosen(self) -> None:
        self.asked.show_row(self.model.row_at(self.table.currentIndex().row()))

    def _answer(self, reply: ReplyRow, word: str, number: str) -> None:
        def answered() -> None:
            self.table.setFocus()
            self.shell.toast(self._done(reply, word, number))
            self.open(None)

        self.shell.tasks.run(
            lambda: self._replies.answer(reply.id, word, number or None),
            lambda _: answered(),
            self.shell.fail,
        )

    def _done(self, reply: ReplyRow, word: str, number: str) -> str:
        if word == Answer.GO_ON:
            return self.tr("Answered. A paused campaign goes on when you resume it")
        return fill(self.tr("{name} gets no more messages"), {"name": number or called(reply)})


def reply_cell(reply: ReplyRow, column_at: int, role: int) -> Any:
    """What a column shows of a reply."""
    status = _status(reply)
    if role == STATUS_ROLE and column_at == STATUS:
        return status
    if role == SECOND_ROLE and column_at == WHO:
        return phone(reply.phone) if reply.phone and reply.name else ""
    shown = " ".join(reply.text.split())
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return f"{called(reply)}, {status.text}: {shown}"
    if role != Qt.ItemDataRole.DisplayRole:
        return None
    texts = {
        WHO: called(reply),
        TEXT: shown,
        STATUS: status.text,
        TIME: said(reply.arrived_at, datetime.now(UTC)),
    }
    return texts[column_at]


def _status(reply: ReplyRow) -> Status:
    word, tone, glyph = _STATUS[reply.answer]
    return Status(QCoreApplication.translate("replies", word), tone, glyph)
