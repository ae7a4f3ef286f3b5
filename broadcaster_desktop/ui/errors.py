"""The owner's errors in the owner's language."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, UserError, fill
from broadcaster_desktop.ui.i18n import number

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Shown:
    """An error's four texts, translated and filled; empty where there is nothing to say."""

    what: str
    why: str
    safe: str
    next: str

    def rest(self) -> str:
        """All but the first text, as one paragraph."""
        return " ".join(text for text in (self.why, self.safe, self.next) if text)


_FAULT = UserError(
    "fault",
    QT_TRANSLATE_NOOP("errors", "Something went wrong in the program."),
    why=QT_TRANSLATE_NOOP("errors", "This is a fault of the program, not yours; it is written in the log."),
    safe=QT_TRANSLATE_NOOP("errors", "Your contacts and campaigns are safe on this PC."),
    next=QT_TRANSLATE_NOOP("errors", "Try again; if it stays, start the program again."),
)


def shown(error: BaseException) -> Shown:
    """The texts of an error; anything but a UserError is the program's fault and goes to the log."""
    if not isinstance(error, UserError):
        log.error("unexpected", exc_info=error)
        error = _FAULT
    values = {name: _value(value) for name, value in error.values.items()}
    return Shown(
        _text(error.what, values),
        _text(error.why, values),
        _text(error.safe, values),
        _text(error.next, values),
    )


def _text(source: str, values: Mapping[str, str]) -> str:
    return fill(QCoreApplication.translate("errors", source), values) if source else ""


def _value(value: object) -> str:
    return number(value) if isinstance(value, int) and not isinstance(value, bool) else str(value)
