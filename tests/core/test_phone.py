from __future__ import annotations

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from broadcaster_desktop.core.numbering import indian_pattern, known_region
from broadcaster_desktop.core.phone import (
    PhoneVerdict,
    latin_digits,
    masked,
    normalise,
    normalise_unusual,
    pretty,
    region_of,
)
from broadcaster_desktop.core.reasons import Reason as R  # noqa: N817 (one letter keeps the tables readable)

INDIAN = "+919876543210"

READY = [  # nothing but separators had to go
    ("+919876543210", INDIAN, ()),
    ("+91 98765 43210", INDIAN, ()),  # reliability, section 4, case 1
    (" +91-98765-43210 ", INDIAN, ()),
    ("+91.98765.43210", INDIAN, ()),
    ("(+91) 98765 43210", INDIAN, ()),
    ("+ 91 98765 43210", INDIAN, ()),
    ("++919876543210", INDIAN, ()),
    ("+91/98765/43210", INDIAN, ()),
    ("+91\u00a098765\u00a043210", INDIAN, ()),
    ("+91\u200998765\u202f43210", INDIAN, ()),
    ("+91\u201198765\u201343210", INDIAN, ()),
    ("+91\u221298765\u221243210", INDIAN, ()),
    ("＋91（98765）43210", INDIAN, ()),
    ("+91\n98765\t43210", INDIAN, ()),
    ("\u202a+919876543210\u202c", INDIAN, ()),  # case 8
    ("+91 98765\u200b43210\ufeff", INDIAN, ()),  # case 9
    ("+9198765\x0043210", INDIAN, ()),
    ("'+919876543210", INDIAN, ()),  # case 24
    ("\u2019+919876543210", INDIAN, ()),
    ('="+919876543210"', INDIAN, ()),
    ('"+919876543210"', INDIAN, ()),
    ("tel:+91-98765-43210", INDIAN, ()),
    ("TEL://+919876543210", INDIAN, ()),
    ("tel:+919876543210;phone-context=example.com", INDIAN, ()),
    ("+91 98765 43210,", INDIAN, ()),
    ("+91 22 2345 6789", "+912223456789", (R.LANDLINE,)),  # case 18
    ("+1 415 555 2671", "+14155552671", (R.FOREIGN,)),  # case 22
    ("+44 (20) 7946-0958", "+442079460958", (R.LANDLINE, R.FOREIGN)),
    ("+39 06 1234 5678", "+390612345678", (R.LANDLINE, R.FOREIGN)),  # this zero belongs to the number
]

FIXED = [
    ("9876543210", INDIAN, (R.ADDED_COUNTRY_CODE,)),  # case 3
    ("98765 43210", INDIAN, (R.ADDED_COUNTRY_CODE,)),
    ("98 76 54 32 10", INDIAN, (R.ADDED_COUNTRY_CODE,)),
    ("98765/43210", INDIAN, (R.ADDED_COUNTRY_CODE,)),
    ("9,876,543,210", INDIAN, (R.ADDED_COUNTRY_CODE,)),
    ("'9876543210", INDIAN, (R.ADDED_COUNTRY_CODE,)),
    ("tel:9876543210", INDIAN, (R.ADDED_COUNTRY_CODE,)),
    ("8123456789", "+918123456789", (R.ADDED_COUNTRY_CODE,)),
    ("8022345678", "+918022345678", (R.ADDED_COUNTRY_CODE, R.LANDLINE)),
    ("9198765432", "+919198765432", (R.ADDED_COUNTRY_CODE,)),  # ten digits that begin with 91
    ("098765-43210", INDIAN, (R.DROPPED_TRUNK_ZERO, R.ADDED_COUNTRY_CODE)),  # case 2
    ("(0)98765 43210", INDIAN, (R.DROPPED_TRUNK_ZERO, R.ADDED_COUNTRY_CODE)),
    ("022-23456789", "+912223456789", (R.DROPPED_TRUNK_ZERO, R.ADDED_COUNTRY_CODE, R.LANDLINE)),
    ("022/23456789", "+912223456789", (R.DROPPED_TRUNK_ZERO, R.ADDED_COUNTRY_CODE, R.LANDLINE)),
    ("+91 (0) 98765 43210", INDIAN, (R.DROPPED_TRUNK_ZERO,)),  # case 7
    ("0919876543210", INDIAN, (R.DROPPED_TRUNK_ZERO,)),
    ("919876543210", INDIAN, (R.ADDED_PLUS,)),  # case 4
    ("91 98765 43210", INDIAN, (R.ADDED_PLUS,)),
    ("912223456789", "+912223456789", (R.ADDED_PLUS, R.LANDLINE)),
    ("00919876543210", INDIAN, (R.REPLACED_00,)),  # case 5
    ("00 91 98765 43210", INDIAN, (R.REPLACED_00,)),
    ("0014155552671", "+14155552671", (R.REPLACED_00, R.FOREIGN)),
    ("९८७६५४३२१०", INDIAN, (R.CONVERTED_DIGITS, R.ADDED_COUNTRY_CODE)),  # case 6
    ("+९१ ९८७६५ ४३२१०", INDIAN, (R.CONVERTED_DIGITS,)),
    ("９８７６５４３２１０", INDIAN, (R.CONVERTED_DIGITS, R.ADDED_COUNTRY_CODE)),
    ("tel:+91-98765-43210;ext=12", INDIAN, (R.EXTENSION_DROPPED,)),  # case 10
    ("+91 98765 43210 ext. 12", INDIAN, (R.EXTENSION_DROPPED,)),
    ("9876543210.0", INDIAN, (R.DECIMAL_DROPPED, R.ADDED_COUNTRY_CODE)),  # case 12
    ("9876543210,00", INDIAN, (R.DECIMAL_DROPPED, R.ADDED_COUNTRY_CODE)),
    ("919876543210.000", INDIAN, (R.DECIMAL_DROPPED, R.ADDED_PLUS)),
    ("9.876543210E+09", INDIAN, (R.FROM_SCIENTIFIC, R.ADDED_COUNTRY_CODE)),
    ("9.19876543210E+11", INDIAN, (R.FROM_SCIENTIFIC, R.ADDED_PLUS)),
    ("9,19876543210e11", INDIAN, (R.FROM_SCIENTIFIC, R.ADDED_PLUS)),
    ("9.87654321000E+9", INDIAN, (R.FROM_SCIENTIFIC, R.ADDED_COUNTRY_CODE)),
    ("wa.me/919876543210", INDIAN, (R.FROM_LINK,)),  # case 15
    ("https://wa.me/+919876543210?text=Namaste%20ji", INDIAN, (R.FROM_LINK,)),
    ("https://api.whatsapp.com/send?phone=919876543210&text=x", INDIAN, (R.FROM_LINK,)),
]

INVALID = [
    ("", R.EMPTY),  # case 23
    (" \u00a0\u200b ", R.EMPTY),
    ("nan", R.EMPTY),
    ("N/A", R.EMPTY),
    ("-", R.EMPTY),
    ("+", R.EMPTY),
    ("/", R.EMPTY),
    ("''", R.EMPTY),
    ('=""', R.EMPTY),
    ("#N/A", R.NOT_A_NUMBER_CELL),
    ("#DIV/0!", R.NOT_A_NUMBER_CELL),
    ("########", R.NOT_A_NUMBER_CELL),
    ("TRUE", R.NOT_A_NUMBER_CELL),
    ("12/05/2026", R.NOT_A_NUMBER_CELL),
    ("2026-05-12", R.NOT_A_NUMBER_CELL),
    ("12.5.26", R.NOT_A_NUMBER_CELL),
    ("2026-05-12 00:00:00", R.NOT_A_NUMBER_CELL),
    ("9.87654321001E+9", R.NOT_A_NUMBER_CELL),  # not a whole number
    ("9.19E+11", R.EXCEL_DIGITS_LOST),  # case 11
    ("9.19820E+11", R.EXCEL_DIGITS_LOST),
    ("9.1982001234E+11", R.EXCEL_DIGITS_LOST),  # one digit short
    ("9E11", R.EXCEL_DIGITS_LOST),
    ("98765 43210 / 98765 43211", R.TWO_NUMBERS),  # case 13
    ("9876543210/11", R.TWO_NUMBERS),
    ("9876543210, 9876543211", R.TWO_NUMBERS),
    ("9876543210;9876543211", R.TWO_NUMBERS),
    ("9876543210 9876543211", R.TWO_NUMBERS),
    ("98765 43210 98765 43211", R.TWO_NUMBERS),
    ("9876543210-9876543211", R.TWO_NUMBERS),
    ("9876543210\n9876543211", R.TWO_NUMBERS),
    ("+919876543210+919876543211", R.TWO_NUMBERS),
    ("+91 98765 43210 & +91 98765 43211", R.TWO_NUMBERS),
    ("022-23456789 / 9876543210", R.TWO_NUMBERS),
    ("+49 30 123456/7", R.TWO_NUMBERS),
    ("98765O43210", R.LETTERS),  # case 14
    ("Asha 9876543210", R.LETTERS),
    ("9876543210 or 9876543211", R.LETTERS),
    ("मोबाइल 9876543210", R.LETTERS),
    ("9876543210 x 12", R.LETTERS),
    ("9876543210*", R.UNEXPECTED_SIGN),
    ("98765_43210", R.UNEXPECTED_SIGN),
    ("📞9876543210", R.UNEXPECTED_SIGN),
    ("91+9876543210", R.UNEXPECTED_SIGN),
    ("12345", R.TOO_SHORT),  # case 16
    ("987654321", R.TOO_SHORT),
    ("+91987654321", R.TOO_SHORT),
    ("+9", R.TOO_SHORT),
    ("+1 415 555", R.TOO_SHORT),
    ("98765432.00", R.TOO_SHORT),
    ("+919876543210123456", R.TOO_LONG),  # case 17
    ("+9198765432101", R.TOO_LONG),
    ("98765432101", R.TOO_LONG),
    ("1" * 40, R.TOO_LONG),
    ("9 " * 800, R.TOO_LONG),
    ("9" * 5_000, R.TOO_LONG),
    ("+44 20 7946 0958 123456", R.TOO_LONG),
    ("14155552671", R.COUNTRY_CODE_MISSING),  # other countries need + or 00
    ("2223456789", R.COUNTRY_CODE_MISSING),  # a landline without its zero, or a slip
    ("+999123456789", R.UNKNOWN_COUNTRY),  # case 20
    ("+09876543210", R.UNKNOWN_COUNTRY),
    ("1800 123 4567", R.TOLL_FREE),  # case 19
    ("+1 800 555 0199", R.TOLL_FREE),
    ("1860 123 4567", R.SERVICE_NUMBER),
    ("0000000000", R.NO_SUCH_NUMBER),  # case 21
    ("5820012345", R.NO_SUCH_NUMBER),
    ("+91 5820012345", R.NO_SUCH_NUMBER),
]


@pytest.mark.parametrize(("raw", "e164", "reasons"), READY)
def test_a_number_that_only_loses_separators_is_ready(raw: str, e164: str, reasons: tuple[str, ...]) -> None:
    assert normalise(raw) == PhoneVerdict(e164, False, reasons)


@pytest.mark.parametrize(("raw", "e164", "reasons"), FIXED)
def test_a_number_that_had_to_be_changed_is_fixed(raw: str, e164: str, reasons: tuple[str, ...]) -> None:
    assert normalise(raw) == PhoneVerdict(e164, True, reasons)


@pytest.mark.parametrize(("raw", "reason"), INVALID)
def test_what_is_no_number_says_why(raw: str, reason: str) -> None:
    assert normalise(raw) == PhoneVerdict(None, False, (reason,))


@pytest.mark.parametrize(
    ("raw", "region", "e164", "changed", "reasons"),
    [
        ("(415) 555-2671", "US", "+14155552671", True, (R.ADDED_COUNTRY_CODE,)),
        ("1 415 555 2671", "US", "+14155552671", True, (R.ADDED_PLUS,)),
        ("+1 415 555 2671", "US", "+14155552671", False, ()),
        ("07400 123456", "GB", "+447400123456", True, (R.DROPPED_TRUNK_ZERO, R.ADDED_COUNTRY_CODE)),
        ("+91 98765 43210", "GB", INDIAN, False, (R.FOREIGN,)),
        ("919876543210", "GB", None, False, (R.COUNTRY_CODE_MISSING,)),
        ("12345", "GB", None, False, (R.TOO_SHORT,)),
        ("9876543210", "XX", None, False, (R.UNKNOWN_COUNTRY,)),
    ],
)
def test_another_region_reads_its_own_numbers(
    raw: str, region: str, e164: str | None, changed: bool, reasons: tuple[str, ...]
) -> None:
    assert normalise(raw, region) == PhoneVerdict(e164, changed, reasons)


def test_regions_are_known_by_their_two_letters() -> None:
    assert known_region("IN")
    assert not known_region("XX")


SIGNS = st.text(st.sampled_from("0123456789०९９+- ()./,;&'EexO\u00a0\u200b\u202a#="), max_size=30)


@given(st.one_of(st.text(max_size=60), SIGNS))
def test_any_text_gives_e164_or_one_reason(raw: str) -> None:
    verdict = normalise(raw)
    if verdict.e164 is None:
        assert len(verdict.reasons) == 1
        assert not verdict.changed
    else:
        number = phonenumbers.parse(verdict.e164, None)
        assert phonenumbers.is_valid_number(number)
        assert phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164) == verdict.e164


@given(SIGNS, st.sampled_from(["IN", "US", "GB", "AE"]))
def test_a_normalised_number_stays_as_it_is(raw: str, region: str) -> None:
    verdict = normalise(raw, region)
    if verdict.e164 is not None:
        again = normalise(verdict.e164, region)
        assert (again.e164, again.changed) == (verdict.e164, False)


@given(
    st.sampled_from(["", "0", "91", "+91", "0091", "091", "+091", "9"]),
    st.integers(10**8, 10**10 - 1),
    st.sampled_from([" ", "-", ""]),
)
def test_the_fast_way_says_what_the_slow_way_says(prefix: str, digits: int, separator: str) -> None:
    national = str(digits)
    raw = f"{prefix}{separator}{national[:5]}{separator}{national[5:]}"
    assert normalise(raw) == normalise_unusual(raw, "IN")


def test_the_fast_way_knows_landlines_as_the_slow_way_does() -> None:
    for first_five in range(60_000, 100_000, 11):
        raw = f"{first_five}54321"
        assert normalise(raw) == normalise_unusual(raw, "IN"), raw


def test_nine_is_all_mobile() -> None:
    mobile = indian_pattern("mobile")
    assert all(mobile.fullmatch(f"9{rest:05d}4321") for rest in range(0, 100_000, 7))


@pytest.mark.parametrize(
    ("e164", "shown"),
    [
        ("+919820012345", "+91 98200 12345"),
        ("+912223456789", "+91 22 2345 6789"),
        ("+14155552671", "+1 415-555-2671"),
    ],
)
def test_a_number_is_shown_as_its_country_groups_it(e164: str, shown: str) -> None:
    assert pretty(e164) == shown


def test_logs_see_the_last_two_digits_only() -> None:
    assert masked("+919820012345") == "..45"


@pytest.mark.parametrize(
    ("number", "country"),
    [
        ("+919820012345", "IN"),
        ("+14155552671", "US"),
        ("+14165550123", "CA"),
        ("+77011234567", "KZ"),
        ("+819012345678", "JP"),
        ("+870773111632", None),  # a satellite phone
        ("+2904123", None),
    ],
)
def test_the_country_of_a_number(number: str, country: str | None) -> None:
    assert region_of(number) == country


def test_digits_of_any_script_are_read_as_latin_ones() -> None:
    assert latin_digits(" १२३४ ") == latin_digits("১২৩৪") == latin_digits("1234") == "1234"
