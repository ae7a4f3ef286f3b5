"""A file for each spelling of a number: the verdict, and why."""

from __future__ import annotations

from .cases import ADDED, DUPLICATE, FIXED, INVALID, READY, A, Case, Expected

_TRUNK = ("dropped_trunk_zero", *ADDED)
_SCIENTIFIC = "from_scientific"

SPELLINGS: list[tuple[str, str, tuple[str, ...], tuple[int, ...]]] = [
    # as it is written, its verdict, the reasons, cases of the reliability document
    ("+91 98200 12345", READY, (), (1,)),
    ("+919820012345", READY, (), ()),
    ("+91-98200-12345", READY, (), ()),
    ("+91.98200.12345", READY, (), ()),
    ("(+91) 98200 12345", READY, (), ()),
    ("+91/98200/12345", READY, (), ()),
    ("+91\u00a098200\u00a012345", READY, (), ()),
    ("+91\u200998200\u202f12345", READY, (), ()),
    ("+91\u201398200\u201312345", READY, (), ()),
    ("\u202a+919820012345\u202c", READY, (), (8,)),
    ("+91 98200\u200b12345", READY, (), (9,)),
    ("\u2066+91 98200 12345\u2069\ufeff", READY, (), ()),
    ("'+919820012345", READY, (), (24,)),
    ("tel:+919820012345", READY, (), ()),
    ("＋９１ ９８２００ １２３４５", FIXED, ("converted_digits",), ()),
    ("９８２００１２３４５", FIXED, ("converted_digits", *ADDED), ()),
    ("९८२००१२३४५", FIXED, ("converted_digits", *ADDED), (6,)),
    ("९८२०० 12345", FIXED, ("converted_digits", *ADDED), ()),
    ("098200-12345", FIXED, _TRUNK, (2,)),
    ("0 98200 12345", FIXED, _TRUNK, ()),
    ("9820012345", FIXED, ADDED, (3,)),
    ("982/001/2345", FIXED, ADDED, ()),
    ("'9820012345", FIXED, ADDED, ()),
    ("919820012345", FIXED, ("added_plus",), (4,)),
    ("91-98200-12345", FIXED, ("added_plus",), ()),
    ("00919820012345", FIXED, ("replaced_00",), (5,)),
    ("0091 98200 12345", FIXED, ("replaced_00",), ()),
    ("+91 (0) 98200 12345", FIXED, ("dropped_trunk_zero",), (7,)),
    ("tel:+91-98200-12345;ext=12", FIXED, ("extension_dropped",), (10,)),
    ("9820012345.0", FIXED, ("decimal_dropped", *ADDED), (12,)),
    ("919820012345.00", FIXED, ("decimal_dropped", "added_plus"), ()),
    ("9.820012345E+09", FIXED, (_SCIENTIFIC, *ADDED), ()),
    ("9.820012345e9", FIXED, (_SCIENTIFIC, *ADDED), ()),
    ("9.19820012345E+11", FIXED, (_SCIENTIFIC, "added_plus"), ()),
    ("wa.me/919820012345", FIXED, ("from_link",), (15,)),
    ("9.19E+11", INVALID, ("excel_digits_lost",), (11,)),
    ("9.82001234E+09", INVALID, ("excel_digits_lost",), ()),
    ("9.1982001234E+11", INVALID, ("excel_digits_lost",), ()),
    ("98200 12345 / 98200 12346", INVALID, ("two_numbers",), (13,)),
    ("98200 12345, 98200 12346", INVALID, ("two_numbers",), ()),
    ("98200 12345 ::: 98200 12346", INVALID, ("two_numbers",), ()),
    ("98200 12345\n98200 12346", INVALID, ("two_numbers",), ()),
    ("98200O12345", INVALID, ("letters",), (14,)),
    ("Asha 9820012345", INVALID, ("letters",), ()),
    ("12345", INVALID, ("too_short",), (16,)),
    ("982001234", INVALID, ("too_short",), ()),
    ("+919820012345123456", INVALID, ("too_long",), (17,)),
    ("98200123456", INVALID, ("too_long",), ()),
    ("1800 123 4567", INVALID, ("toll_free",), (19,)),
    ("+999123456789", INVALID, ("unknown_country",), (20,)),
    ("0000000000", INVALID, ("no_such_number",), (21,)),
    ("5820012345", INVALID, ("no_such_number",), ()),
    ("14155552671", INVALID, ("country_code_missing",), ()),
    ("nan", INVALID, ("empty",), (23,)),
    ("", INVALID, ("empty",), (23,)),
    ("#N/A", INVALID, ("not_a_number_cell",), (23,)),
    ("TRUE", INVALID, ("not_a_number_cell",), ()),
    ("02/10/2026", INVALID, ("not_a_number_cell",), ()),
    ("2026-10-02", INVALID, ("not_a_number_cell",), ()),
]

_OTHERS: list[Case] = [
    Case(
        "a landline",
        "landline.csv",
        b"Name,Phone\nShop,+91 22 2345 6789\n",
        [(2, READY, "+912223456789", "Shop", ("landline",))],
        numbers=(18,),
    ),
    Case(
        "a number from abroad",
        "abroad.csv",
        b"Name,Phone\nJo,+1 415 555 2671\nAl,00 44 7400 123456\n",
        [
            (2, READY, "+14155552671", "Jo", ("foreign",)),
            (3, FIXED, "+447400123456", "Al", ("replaced_00", "foreign")),
        ],
        numbers=(22,),
    ),
    Case(
        "three spellings of one number",
        "again.csv",
        "Name,Phone\nAsha,98200 12345\nA. Patil,+91-98200-12345\nआशा,९८२००१२३४५\nX,12\n".encode(),
        [
            (2, FIXED, A, "Asha", ADDED),
            (3, DUPLICATE, A, "A. Patil", ()),
            (4, DUPLICATE, A, "आशा", ("converted_digits", *ADDED)),
            (5, INVALID, None, "X", ("too_short",)),
        ],
        numbers=(25,),
    ),
    Case(
        "another region",
        "region.csv",
        b"Name,Phone\nJo,(415) 555-2671\nAsha,+91 98200 12345\nRavi,9820012346\n",
        [
            (2, FIXED, "+14155552671", "Jo", ADDED),
            (3, READY, A, "Asha", ("foreign",)),
            (4, INVALID, None, "Ravi", ("no_such_number",)),
        ],
        region="US",
    ),
    Case(
        "a region that is no country",
        "nowhere.csv",
        b"Phone\n9820012345\n",
        refused="unknown_region",
        region="ZZ",
    ),
]


def expected(row: int, verdict: str, reasons: tuple[str, ...], name: str = "Asha") -> Expected:
    """What comes of a spelling."""
    return row, verdict, None if verdict == INVALID else A, name, reasons


def _file(at: int, spelling: tuple[str, str, tuple[str, ...], tuple[int, ...]]) -> Case:
    raw, verdict, reasons, numbers = spelling
    text = f'Name,Phone\nAsha,"{raw}"\n'.encode()
    return Case(
        f"spelling {raw!a}", f"spelling{at}.csv", text, [expected(2, verdict, reasons)], numbers=numbers
    )


CASES = [*(_file(at, spelling) for at, spelling in enumerate(SPELLINGS)), *_OTHERS]
