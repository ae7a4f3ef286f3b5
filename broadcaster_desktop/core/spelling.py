"""How a number is spelt: wrappings off, digits of any script to ASCII, and what is plainly no number."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from .reasons import Reason

LONGEST_TEXT = 2_000  # a link with a whole message in it is shorter


@dataclass(frozen=True, slots=True)
class Spelling:
    """Groups of ASCII digits, each with at most one leading plus, as `/`, `,` and a later plus part them.

    A group keeps one blank where the writer had separators. `refused` says why there are no groups.
    """

    groups: tuple[str, ...] = ()
    remarks: tuple[Reason, ...] = ()
    refused: Reason | None = None


_SIGNS = {
    **dict.fromkeys("＋﹢", "+"),
    **dict.fromkeys("（﹙", "("),
    **dict.fromkeys("）﹚", ")"),
    **dict.fromkeys("．・·", "."),
    **dict.fromkeys("／⁄∕", "/"),
    **dict.fromkeys("，、", ","),
    **dict.fromkeys("’‘＇ʼ′", "'"),
    **dict.fromkeys("“”", '"'),
    "−": "-",
    "；": ";",
}
_QUOTED = re.compile(r'="([^"]*)"|"([^"]*)"')
_JOINED = ":::"  # between the numbers of one kind in Google's exports
_LINK = re.compile(
    r"(?:https?://)?(?:www\.)?(?:wa\.me/|(?:api|web)\.whatsapp\.com/send/?\?(?:[^#]*&)?phone=)"
    r"(?:\+|%2B)?([0-9]+)(?:[/?&#].*)?",
    re.IGNORECASE,
)
_SCHEME = re.compile(r"tel:(?://)?", re.IGNORECASE)
_EXTENSION = re.compile(r"(?:;ext=| *\bextn?\.? *)[0-9]{1,7}$", re.IGNORECASE)
_PARAMETERS = re.compile(r"(?:;(?!ext=)[a-z-]+=[^;]*)+$", re.IGNORECASE)
_POWER = re.compile(r"\+?([0-9]+)(?:[.,]([0-9]+))?e\+?([0-9]{1,3})", re.IGNORECASE)
_DECIMAL = re.compile(r"(\+?[0-9]+)[.,]0{1,2}|(\+?[0-9]{10,})[.,]0+")
_BLANKS = frozenset({"", "-", "--", "nan", "none", "null", "nil", "na", "n/a"})
_CELL_VALUE = re.compile(
    r"true|false|#[a-z][a-z_/0]*[!?]?|#+"
    r"|(?:[12][0-9]{3}([-/.])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12][0-9]|3[01])"
    r"|(?:0?[1-9]|[12][0-9]|3[01])([-/.])(?:0?[1-9]|[12][0-9]|3[01])\2(?:[12][0-9])?[0-9]{2})"
    r"(?:[ t][0-9]{1,2}:[0-9]{2}.*)?"
)
_UNEXPECTED = re.compile(r"[^0-9 \-.()+,/;|&]")
_GROUP_END = re.compile(r"[,/;|&]+|(?<=[0-9 \-.()])(?=\+)")
_SEPARATORS = re.compile(r"[ \-.()]+")
_PLUSES = re.compile(r"^[+ ]*\+ ?")


def says_nothing(raw: str) -> bool:
    """Whether a cell is as good as empty, as "-" and "N/A" are."""
    text = raw.strip()
    return len(text) < 5 and text.lower() in _BLANKS


def read(raw: str) -> Spelling:
    """Take one cell's text apart; it never fails, whatever the text is."""
    if len(raw) > LONGEST_TEXT:
        return Spelling(refused=Reason.TOO_LONG)
    text, remarks = _plain(raw)
    text = _unwrapped(text)
    if text.lower() in _BLANKS:
        return Spelling(refused=Reason.EMPTY)
    if _CELL_VALUE.fullmatch(text.lower()):
        return Spelling(refused=Reason.NOT_A_NUMBER_CELL)
    power = _POWER.fullmatch(text)
    if power:
        return _from_power(*power.groups(""), remarks=remarks)
    text, found = _bare(text)
    return _grouped(text, (*remarks, *found))


def _plain(raw: str) -> tuple[str, tuple[Reason, ...]]:
    if raw.isascii() and raw.isprintable():
        return raw, ()
    text = "".join(map(_plain_sign, raw))
    converted = any(sign.isdecimal() and not sign.isascii() for sign in raw)
    return text, (Reason.CONVERTED_DIGITS,) if converted else ()


def _plain_sign(sign: str) -> str:
    if sign.isspace():
        return " "
    if sign.isascii():
        return sign if sign.isprintable() else ""
    if sign.isdecimal():
        return str(unicodedata.decimal(sign))
    kind = unicodedata.category(sign)
    if kind in ("Cf", "Cc"):  # bidi and zero-width marks among them
        return ""
    return "-" if kind == "Pd" else _SIGNS.get(sign, sign)


def _unwrapped(text: str) -> str:
    text = text.strip()
    quoted = _QUOTED.fullmatch(text)
    if quoted:
        text = quoted[1] or quoted[2] or ""
    return text.strip(" '")


def _bare(text: str) -> tuple[str, tuple[Reason, ...]]:
    link = _LINK.fullmatch(text)
    if link:
        return "+" + link[1], (Reason.FROM_LINK,)
    text = _PARAMETERS.sub("", _SCHEME.sub("", text, count=1) if _SCHEME.match(text) else text)
    without = _EXTENSION.sub("", text)
    if without != text:
        return without, (Reason.EXTENSION_DROPPED,)
    decimal = _DECIMAL.fullmatch(text)
    if decimal:
        return decimal[1] or decimal[2], (Reason.DECIMAL_DROPPED,)
    return text, ()


def _from_power(whole: str, fraction: str, exponent: str, *, remarks: tuple[Reason, ...]) -> Spelling:
    """919820012345 as a sheet may write it: usable only when every digit is there."""
    places = int(exponent)
    if len(fraction) < places:
        return Spelling(refused=Reason.EXCEL_DIGITS_LOST)
    if fraction[places:].strip("0"):
        return Spelling(refused=Reason.NOT_A_NUMBER_CELL)
    return Spelling((whole + fraction[:places],), (*remarks, Reason.FROM_SCIENTIFIC))


def _grouped(text: str, remarks: tuple[Reason, ...]) -> Spelling:
    text = text.replace(_JOINED, ";")
    if any(sign.isalpha() for sign in text):
        return Spelling(refused=Reason.LETTERS)
    if _UNEXPECTED.search(text):
        return Spelling(refused=Reason.UNEXPECTED_SIGN)
    parts = (_SEPARATORS.sub(" ", part).strip() for part in _GROUP_END.split(text))
    groups = tuple(_PLUSES.sub("+", part) for part in parts if part.strip("+ "))
    return Spelling(groups, remarks) if groups else Spelling(refused=Reason.EMPTY)
