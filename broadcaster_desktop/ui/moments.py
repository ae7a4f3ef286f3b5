"""Times as they are said: today's by the clock alone, tomorrow's with that word, others by their date."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, fill
from broadcaster_desktop.ui.i18n import clock, day_and_time

_NEAR = {
    -1: QT_TRANSLATE_NOOP("moments", "{time} yesterday"),
    1: QT_TRANSLATE_NOOP("moments", "{time} tomorrow"),
}


def said(moment: datetime, now: datetime) -> str:
    """A moment as one says it at `now`: "10:00", "10:00 tomorrow", "23 Nov 2026, 10:00"."""
    days = (moment.astimezone().date() - now.astimezone().date()) // timedelta(days=1)
    if days == 0:
        return clock(moment)
    near = _NEAR.get(days)
    if near is None:
        return day_and_time(moment)
    return fill(QCoreApplication.translate("moments", near), {"time": clock(moment)})
