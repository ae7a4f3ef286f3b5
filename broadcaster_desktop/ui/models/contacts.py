"""The contacts list, with a check box before each row."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt

from broadcaster_desktop.core.records import ContactRow, NoteKind
from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, fill
from broadcaster_desktop.ui.i18n import day, day_and_time, phone
from broadcaster_desktop.ui.models.checked import CHECK, CheckedModel
from broadcaster_desktop.ui.theme.tokens import Tone
from broadcaster_desktop.ui.widgets.icons import Glyph
from broadcaster_desktop.ui.widgets.status import Status
from broadcaster_desktop.ui.widgets.table import SECOND_ROLE, STATUS_ROLE

NAME, PHONE, TAGS, LAST, MAY = range(CHECK + 1, CHECK + 6)
SORTS = {NAME: "name", PHONE: "phone", LAST: "messaged"}
"""The columns a click on the header sorts by."""

_MAY = {
    "out": (QT_TRANSLATE_NOOP("contacts", "Do not message"), Tone.DANGER, Glyph.BLOCK),
    "yes": (QT_TRANSLATE_NOOP("contacts", "Agreed"), Tone.SUCCESS, Glyph.OK),
    "unknown": (QT_TRANSLATE_NOOP("contacts", "Has not agreed"), Tone.NEUTRAL, Glyph.UNSURE),
}

_NEVER = QT_TRANSLATE_NOOP("contacts", "Never")
_NOTES = {
    NoteKind.STOPPED: QT_TRANSLATE_NOOP("contacts", "Replied “{words}” on {time}, no more messages"),
    NoteKind.WENT_ON: QT_TRANSLATE_NOOP("contacts", "Messages go on by your word of {time}"),
}


class ContactsModel(CheckedModel[ContactRow]):
    """People by id, each said whole to who cannot see the row."""

    def shown(self, row: ContactRow, column: int, role: int) -> Any:
        """What a cell holds."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == STATUS_ROLE and column == MAY:
            return may_be_messaged(row)
        if role in (SECOND_ROLE, Qt.ItemDataRole.ToolTipRole) and column == NAME:
            return _noted(row)
        if role == Qt.ItemDataRole.ToolTipRole and column == TAGS:
            return self._text(row, TAGS)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._text(row, column) if column in (LAST, MAY) else _spoken(row)
        return None

    def _text(self, row: ContactRow, column: int) -> str:
        if column == MAY:
            return may_be_messaged(row).text
        if column == LAST:
            return last_message(row)
        return {NAME: row.name, PHONE: phone(row.phone), TAGS: ", ".join(row.tags)}[column]


def last_message(row: ContactRow) -> str:
    """The day of the newest message to a contact."""
    return day(row.messaged_at) if row.messaged_at else QCoreApplication.translate("contacts", _NEVER)


def _spoken(row: ContactRow) -> str:
    said = [row.name or phone(row.phone), phone(row.phone), *row.tags, _noted(row)]
    return ", ".join(filter(None, said))


def _noted(row: ContactRow) -> str:
    """A contact's newest note as one line."""
    note = row.note
    if note is None:
        return ""
    text = QCoreApplication.translate("contacts", _NOTES[note.kind])
    return fill(text, {"words": " ".join(note.words.split()), "time": day_and_time(note.at)})


def may_be_messaged(row: ContactRow) -> Status:
    """Whether messages may go to a contact, as a pill."""
    word, tone, glyph = _MAY["out" if row.opted_out else "yes" if row.consented else "unknown"]
    return Status(QCoreApplication.translate("contacts", word), tone, glyph)
