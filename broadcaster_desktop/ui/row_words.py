"""The words for what became of a row of a file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from broadcaster_desktop.core.reasons import Reason
from broadcaster_desktop.errors import QT_TRANSLATE_NOOP
from broadcaster_desktop.ui.theme.tokens import Tone
from broadcaster_desktop.ui.widgets.icons import Glyph
from broadcaster_desktop.ui.widgets.status import Status

_VERDICTS = {
    "ready": (QT_TRANSLATE_NOOP("rows", "Ready"), Tone.SUCCESS, Glyph.OK),
    "fixed": (QT_TRANSLATE_NOOP("rows", "Fixed"), Tone.INFO, Glyph.FIXED),
    "duplicate": (QT_TRANSLATE_NOOP("rows", "Repeated"), Tone.NEUTRAL, Glyph.REPEAT),
    "invalid": (QT_TRANSLATE_NOOP("rows", "Can't use"), Tone.DANGER, Glyph.WRONG),
}
VERDICTS = tuple(_VERDICTS)

_R = Reason
_REASONS = {
    _R.ADDED_COUNTRY_CODE: QT_TRANSLATE_NOOP("rows", "added the country code"),
    _R.ADDED_PLUS: QT_TRANSLATE_NOOP("rows", "added +"),
    _R.REPLACED_00: QT_TRANSLATE_NOOP("rows", "00 became +"),
    _R.DROPPED_TRUNK_ZERO: QT_TRANSLATE_NOOP("rows", "dropped the 0 in front"),
    _R.CONVERTED_DIGITS: QT_TRANSLATE_NOOP("rows", "digits written in Latin"),
    _R.DECIMAL_DROPPED: QT_TRANSLATE_NOOP("rows", "dropped .0 at the end"),
    _R.FROM_SCIENTIFIC: QT_TRANSLATE_NOOP("rows", "written out in full"),
    _R.FROM_LINK: QT_TRANSLATE_NOOP("rows", "taken from a link"),
    _R.EXTENSION_DROPPED: QT_TRANSLATE_NOOP("rows", "dropped the extension"),
    _R.LANDLINE: QT_TRANSLATE_NOOP("rows", "a landline"),
    _R.FOREIGN: QT_TRANSLATE_NOOP("rows", "from another country"),
    _R.OTHER_COLUMN: QT_TRANSLATE_NOOP("rows", "from another column"),
    _R.MIXED_SCRIPTS: QT_TRANSLATE_NOOP("rows", "the name mixes two alphabets"),
    _R.KNOWN_CONTACT: QT_TRANSLATE_NOOP("rows", "already in your contacts"),
    _R.EMPTY: QT_TRANSLATE_NOOP("rows", "no number"),
    _R.NOT_A_NUMBER_CELL: QT_TRANSLATE_NOOP("rows", "the cell is not a number"),
    _R.EXCEL_DIGITS_LOST: QT_TRANSLATE_NOOP("rows", "Excel has lost digits; use the .xlsx file"),
    _R.TWO_NUMBERS: QT_TRANSLATE_NOOP("rows", "two numbers in one cell; choose one"),
    _R.LETTERS: QT_TRANSLATE_NOOP("rows", "a letter among the digits"),
    _R.UNEXPECTED_SIGN: QT_TRANSLATE_NOOP("rows", "a sign that does not belong there"),
    _R.TOO_SHORT: QT_TRANSLATE_NOOP("rows", "too short"),
    _R.TOO_LONG: QT_TRANSLATE_NOOP("rows", "too long"),
    _R.COUNTRY_CODE_MISSING: QT_TRANSLATE_NOOP("rows", "the country code is missing"),
    _R.UNKNOWN_COUNTRY: QT_TRANSLATE_NOOP("rows", "no country has this code"),
    _R.TOLL_FREE: QT_TRANSLATE_NOOP("rows", "a toll-free number"),
    _R.SERVICE_NUMBER: QT_TRANSLATE_NOOP("rows", "a service number"),
    _R.NO_SUCH_NUMBER: QT_TRANSLATE_NOOP("rows", "no such number"),
    _R.CELL_TOO_LARGE: QT_TRANSLATE_NOOP("rows", "a cell is too large"),
    _R.CUT_SHORT: QT_TRANSLATE_NOOP("rows", "the card is cut short"),
}


def verdict(name: str) -> Status:
    """A verdict's pill."""
    word, tone, glyph = _VERDICTS[name]
    return Status(_say(word), tone, glyph)


def reasons(codes: Sequence[str]) -> str:
    """Why a row has its verdict, and what was done to its number."""
    return ", ".join(map(reason, codes))


def reason(code: str) -> str:
    """One reason, for the file of rejected rows too."""
    return _say(_REASONS[Reason(code)])


def _say(text: str) -> str:
    return QCoreApplication.translate("rows", text)
