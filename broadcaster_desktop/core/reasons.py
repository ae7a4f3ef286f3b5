"""Why a row or a number is as it is: stable codes, never shown; the window and the reports word them."""

from __future__ import annotations

from enum import StrEnum


class Reason(StrEnum):
    """One code. Those up to KNOWN_CONTACT go with a usable number, the others say why there is none."""

    ADDED_COUNTRY_CODE = "added_country_code"
    ADDED_PLUS = "added_plus"
    REPLACED_00 = "replaced_00"
    DROPPED_TRUNK_ZERO = "dropped_trunk_zero"
    CONVERTED_DIGITS = "converted_digits"
    DECIMAL_DROPPED = "decimal_dropped"
    FROM_SCIENTIFIC = "from_scientific"
    FROM_LINK = "from_link"
    EXTENSION_DROPPED = "extension_dropped"
    LANDLINE = "landline"
    FOREIGN = "foreign"
    OTHER_COLUMN = "other_column"
    MIXED_SCRIPTS = "mixed_scripts"
    KNOWN_CONTACT = "known_contact"

    EMPTY = "empty"
    NOT_A_NUMBER_CELL = "not_a_number_cell"
    EXCEL_DIGITS_LOST = "excel_digits_lost"
    TWO_NUMBERS = "two_numbers"
    LETTERS = "letters"
    UNEXPECTED_SIGN = "unexpected_sign"
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    COUNTRY_CODE_MISSING = "country_code_missing"
    UNKNOWN_COUNTRY = "unknown_country"
    TOLL_FREE = "toll_free"
    SERVICE_NUMBER = "service_number"
    NO_SUCH_NUMBER = "no_such_number"
    CELL_TOO_LARGE = "cell_too_large"
    CUT_SHORT = "cut_short"
