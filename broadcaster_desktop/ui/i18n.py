"""Languages: one translator for the application, swapped live; numbers and times the Indian way in all."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from broadcaster_desktop.paths import resource

NUMBERS = QLocale(QLocale.Language.English, QLocale.Country.India)
"""Latin digits grouped 12,40,000: mr_IN would write १२,४०,०००."""


class Language(StrEnum):
    """The languages of the window."""

    ENGLISH = "en"
    HINDI = "hi"
    MARATHI = "mr"


NAMES = {Language.ENGLISH: "English", Language.HINDI: "हिन्दी", Language.MARATHI: "मराठी"}
"""Each language in its own words; never translated."""


_spoken = [Language.ENGLISH]
"""The language in use, for the names of months."""
_installed: list[QTranslator] = []
"""The application's one translator; English has only plurals and would let an older one speak."""


class Languages:
    """Keeps the application's translator; widgets hear of a change by QEvent.LanguageChange."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        QLocale.setDefault(NUMBERS)

    @property
    def current(self) -> Language:
        """The language in use."""
        return _spoken[0]

    def use(self, language: Language) -> None:
        """Speak a language from now on."""
        made = QTranslator(self._app)
        if not made.load(str(resource("translations", f"broadcaster_{language}.qm"))):
            raise FileNotFoundError(f"no catalogue for {language}")
        for old in _installed:
            self._app.removeTranslator(old)
        _installed[:] = [made]
        _spoken[:] = [language]
        self._app.installTranslator(made)


def system_language() -> Language:
    """The system's language where the window speaks it, else English."""
    short = QLocale.system().name().partition("_")[0]
    return Language(short) if short in set(Language) else Language.ENGLISH


def number(value: float) -> str:
    """A whole number grouped as in India."""
    return NUMBERS.toString(round(value))


def clock(moment: datetime) -> str:
    """A time of day on the PC's clock."""
    return moment.astimezone().strftime("%H:%M")


def clock_seconds(moment: datetime) -> str:
    """A time of day with seconds on the PC's clock."""
    return moment.astimezone().strftime("%H:%M:%S")


def day(moment: datetime) -> str:
    """A date, the month in the window's language, by the PC's clock."""
    local = moment.astimezone()
    month = QLocale(_spoken[-1].value).standaloneMonthName(local.month, QLocale.FormatType.ShortFormat)
    return f"{local.day} {month} {local.year}"


def day_and_time(moment: datetime) -> str:
    """A date, the month in the window's language, and a time of day on the PC's clock."""
    return f"{day(moment)}, {clock(moment)}"


def phone(e164: str) -> str:
    """A number in groups that read well; Indian numbers as 5 and 5."""
    if e164.startswith("+91") and len(e164) == len("+919820012345"):
        return f"+91 {e164[3:8]} {e164[8:]}"
    return e164
