"""What the numbering plans of the world say about a number; the slow judge behind `core.phone`.

It alone loads phonenumbers, whose tables take about 23 ms to import, and is itself imported on first use.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

import phonenumbers
from phonenumbers import NumberParseException, PhoneMetadata, PhoneNumberType, ValidationResult

from .reasons import Reason

MAX_DIGITS = 15  # E.164
INDIA = "IN"
INDIAN_LENGTH = 10
MOST_OF_TWO = 60  # letters of two numbers with blanks between all their digits

_ADDED = (Reason.ADDED_COUNTRY_CODE,)
_DROPPED_AND_ADDED = (Reason.DROPPED_TRUNK_ZERO, Reason.ADDED_COUNTRY_CODE)
_REFUSED_TYPES = {
    PhoneNumberType.TOLL_FREE: Reason.TOLL_FREE,
    PhoneNumberType.PREMIUM_RATE: Reason.SERVICE_NUMBER,
    PhoneNumberType.SHARED_COST: Reason.SERVICE_NUMBER,
    PhoneNumberType.UAN: Reason.SERVICE_NUMBER,
    PhoneNumberType.VOICEMAIL: Reason.SERVICE_NUMBER,
    PhoneNumberType.PAGER: Reason.SERVICE_NUMBER,
}
_UNREADABLE = {
    NumberParseException.INVALID_COUNTRY_CODE: Reason.UNKNOWN_COUNTRY,
    NumberParseException.TOO_LONG: Reason.TOO_LONG,
}
_WRONG_LENGTH = {
    ValidationResult.TOO_SHORT: Reason.TOO_SHORT,
    ValidationResult.IS_POSSIBLE_LOCAL_ONLY: Reason.TOO_SHORT,
    ValidationResult.TOO_LONG: Reason.TOO_LONG,
}


@dataclass(frozen=True, slots=True)
class Judged:
    """A number in E.164 with remarks, or None with the one reason why not."""

    e164: str | None
    reasons: tuple[Reason, ...]


def indian_pattern(kind: str) -> re.Pattern[str]:
    """The pattern of ten-digit Indian numbers, "mobile" or "fixed_line", from the tables of phonenumbers."""
    india: Any = PhoneMetadata.metadata_for_region(INDIA)
    return re.compile(getattr(india, kind).national_number_pattern)


def known_region(region: str) -> bool:
    """Whether this is a country we know numbers of (two capital letters, ISO 3166)."""
    return region in phonenumbers.SUPPORTED_REGIONS


def calling_code(region: str) -> int:
    """What numbers of a known country begin with, after the plus."""
    return int(phonenumbers.country_code_for_region(region))


def region(e164: str) -> str | None:
    """The country (ISO 3166) whose number this is; None for numbers that belong to none."""
    found = str(phonenumbers.region_code_for_number(phonenumbers.parse(e164, None)))
    return found if known_region(found) else None


def international(e164: str) -> str:
    """The number as its country groups it, with plus and country code."""
    number = phonenumbers.parse(e164, None)
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL))


def judge_groups(groups: tuple[str, ...], region: str) -> Judged:
    """Judge one cell's groups of digits (see `core.spelling`) as one number, or say that they are two.

    A slash or comma may stand inside one number, so the whole is tried unless its first group is a number by
    itself already. Nobody but a person can choose between two.
    """
    if len(groups) == 1:
        return _judge_group(groups[0], region)
    judged = [judge(group.replace(" ", ""), region) for group in groups]
    whole = _refuse(Reason.UNEXPECTED_SIGN)
    if judged[0].e164 is None and not any("+" in group for group in groups[1:]):
        whole = judge("".join(groups).replace(" ", ""), region)
        if whole.e164 is not None:
            return whole
    return _refuse(Reason.TWO_NUMBERS) if any(one.e164 for one in judged) else whole


def _judge_group(group: str, region: str) -> Judged:
    judged = judge(group.replace(" ", ""), region)
    pieces = group.split(" ")
    if judged.e164 is not None or len(group) > MOST_OF_TWO:
        return judged
    splits = ((pieces[:at], pieces[at:]) for at in range(1, len(pieces)))
    two = any(all(judge("".join(part), region).e164 for part in split) for split in splits)
    return _refuse(Reason.TWO_NUMBERS) if two else judged


def judge(number: str, region: str) -> Judged:
    """Judge ASCII digits, after one plus or none; without plus they are a number of `region`."""
    if len(number.lstrip("+")) > MAX_DIGITS + 2:  # two more, for a 00 before it
        return _refuse(Reason.TOO_LONG)
    if not number.strip("0"):
        return _refuse(Reason.NO_SUCH_NUMBER)
    if number.startswith("00") and number[2] != "0":
        judged = _judge_international("+" + number[2:], region)
        return judged if judged.e164 is None else Judged(judged.e164, (Reason.REPLACED_00, *judged.reasons))
    if number.startswith("+"):
        return _judge_international(number, region)
    return _judge_indian(number) if region == INDIA else _judge_national(number, region)


def _refuse(reason: Reason) -> Judged:
    return Judged(None, (reason,))


def _judge_international(number: str, region: str) -> Judged:
    return _with_plan(number, None, region)


def _judge_indian(digits: str) -> Judged:
    """A number written without plus or 00 in India.

    Read as Indian: a trunk zero and the rest, 91 and ten more, or ten digits from 6-9. Ten digits from 1-5
    are a landline without its zero as often as a slip, so they are not guessed at.
    """
    rest = digits[1:] if digits.startswith("0") else digits
    if len(rest) == INDIAN_LENGTH + 2 and rest.startswith("91"):
        return _indian(rest[2:], (Reason.ADDED_PLUS,) if rest is digits else (Reason.DROPPED_TRUNK_ZERO,))
    if rest is not digits:
        return _indian(rest, _DROPPED_AND_ADDED)
    if len(rest) == INDIAN_LENGTH and rest[0] in "6789":
        return _indian(rest, _ADDED)
    judged = _with_plan("+91" + rest, None, INDIA)
    if judged.e164 is None and judged.reasons[0] in (Reason.TOLL_FREE, Reason.SERVICE_NUMBER):
        return judged
    if len(rest) < INDIAN_LENGTH:
        return _refuse(Reason.TOO_SHORT)
    if judged.e164 is not None or (rest[0] in "12345" and _valid("+" + rest)):
        return _refuse(Reason.COUNTRY_CODE_MISSING)
    return _refuse(Reason.NO_SUCH_NUMBER if len(rest) == INDIAN_LENGTH else Reason.TOO_LONG)


def _indian(national: str, reasons: tuple[Reason, ...]) -> Judged:
    judged = _with_plan("+91" + national, None, INDIA)
    return judged if judged.e164 is None else Judged(judged.e164, (*reasons, *judged.reasons))


def _judge_national(digits: str, region: str) -> Judged:
    judged = _with_plan(digits, region, region)
    if judged.e164 is None:
        missing = _valid("+" + digits)
        return _refuse(Reason.COUNTRY_CODE_MISSING) if missing else judged
    written = judged.e164[1:]
    if digits == written:
        return Judged(judged.e164, (Reason.ADDED_PLUS, *judged.reasons))
    added = _ADDED if written.endswith(digits) else _DROPPED_AND_ADDED
    return Judged(judged.e164, (*added, *judged.reasons))


def _valid(number: str) -> bool:
    return _with_plan(number, None, INDIA).e164 is not None


def _with_plan(number: str, parse_as: str | None, home: str) -> Judged:
    try:
        parsed = phonenumbers.parse(number, parse_as)
    except NumberParseException as problem:
        return _refuse(_UNREADABLE.get(problem.error_type, Reason.TOO_SHORT))
    if not phonenumbers.is_valid_number(parsed):
        return _refuse(_why_not(parsed))
    kind = phonenumbers.number_type(parsed)
    if kind in _REFUSED_TYPES:
        return _refuse(_REFUSED_TYPES[kind])
    e164 = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
    return Judged(e164, _remarks(parsed, kind, number, home))


def _remarks(parsed: phonenumbers.PhoneNumber, kind: int, number: str, home: str) -> tuple[Reason, ...]:
    written = f"+{parsed.country_code}{phonenumbers.national_significant_number(parsed)}"
    dropped = (Reason.DROPPED_TRUNK_ZERO,) if number.startswith("+") and number != written else ()
    landline = (Reason.LANDLINE,) if kind == PhoneNumberType.FIXED_LINE else ()
    abroad = parsed.country_code != phonenumbers.country_code_for_region(home)
    return (*dropped, *landline, *((Reason.FOREIGN,) if abroad else ()))


def _why_not(parsed: phonenumbers.PhoneNumber) -> Reason:
    if parsed.country_code == phonenumbers.country_code_for_region(INDIA):
        length = len(phonenumbers.national_significant_number(parsed))
        if length != INDIAN_LENGTH:
            return Reason.TOO_SHORT if length < INDIAN_LENGTH else Reason.TOO_LONG
    return _WRONG_LENGTH.get(phonenumbers.is_possible_number_with_reason(parsed), Reason.NO_SUCH_NUMBER)
