"""Workbooks of the three kinds."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from pathlib import Path

import openpyxl

from tests.services.reading.makers import (
    biff,
    number_cell,
    ods_cell,
    ods_parts,
    ods_row,
    text_cell,
    write_ole,
    write_zip,
    xls_number,
    xlsx_parts,
)

from .cases import ADDED, DUPLICATE, FIXED, READY, A, B, Case, Expected, bad, one
from .phones import SPELLINGS, expected

Maker = Callable[[Path], object]

_HEAD = f'<row r="1">{text_cell("A1", "Name")}{text_cell("B1", "Phone")}</row>'
_SPELLINGS = [spelling for spelling in SPELLINGS if "\n" not in spelling[0]]


def _book(path: Path, *sheets: Sequence[Sequence[object]], hidden: int | None = None) -> None:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for at, rows in enumerate(sheets):
        sheet = book.create_sheet(f"Sheet {at + 1}")
        for cells in rows:
            sheet.append(list(cells))
        if at == hidden:
            sheet.sheet_state = "hidden"
    book.save(path)


def _xlsx(data: str) -> Maker:
    return lambda path: write_zip(path, xlsx_parts(_HEAD + data))


def _ods(table: str) -> Maker:
    return lambda path: write_zip(path, ods_parts(table))


def _all_spellings() -> list[Expected]:
    """As text cells a sheet holds them; of one number all after the first are repeated."""
    rows, seen = [], False
    for at, (_, verdict, reasons, _) in enumerate(_SPELLINGS):
        row, judged, phone, name, why = expected(at + 2, verdict, reasons)
        if phone is not None:
            judged, seen = (DUPLICATE if seen else judged), True
        rows.append((row, judged, phone, name, why))
    return rows


def _label(row: int, column: int, text: str) -> tuple[int, bytes]:
    return 0x0204, row.to_bytes(2, "little") + column.to_bytes(2, "little") + b"\0\0" + len(text).to_bytes(
        2, "little"
    ) + b"\0" + text.encode("ascii")


CASES = [
    Case(
        "numbers, text, dates and truths in cells",
        "kinds.xlsx",
        lambda path: _book(
            path,
            [
                ["Name", "Phone"],
                ["Asha", 9820012345],
                ["Ravi", "+91 98200 12346"],
                ["Again", 919820012345.0],
                ["Date", datetime.date(2026, 10, 2)],
                ["True", True],
                ["Half", 982001234.5],
                ["Lost", "9.82E+11"],
                [None, None],
                ["Time", datetime.time(10, 30)],
                ["Nobody", None],
            ],
        ),
        [
            one(),
            (3, READY, B, "Ravi", ()),
            (4, DUPLICATE, A, "Again", ("added_plus",)),
            bad(5, "not_a_number_cell", "Date"),
            bad(6, "not_a_number_cell", "True"),
            bad(7, "not_a_number_cell", "Half"),
            bad(8, "excel_digits_lost", "Lost"),
            bad(10, "not_a_number_cell", "Time"),
            bad(11, "empty", "Nobody"),
        ],
        numbers=(51, 61),
        says={"format": "xlsx", "encoding": None, "delimiter": None},
    ),
    Case(
        "every spelling as text in a sheet",
        "spellings.xlsx",
        lambda path: _book(path, [["Name", "Phone"], *(["Asha", one[0]] for one in _SPELLINGS)]),
        _all_spellings(),
    ),
    Case(
        "a formula without its value, and an error",
        "formula.xlsx",
        _xlsx('<row r="2"><c r="B2"><f>A1</f></c></row><row r="3"><c r="B3" t="e"><v>#N/A</v></c></row>'),
        [bad(2, "not_a_number_cell"), bad(3, "not_a_number_cell")],
        numbers=(52,),
    ),
    Case(
        "the first visible sheet with anything in it",
        "hidden.xlsx",
        lambda path: _book(path, [["Phone"], [9820012347]], [], [["Phone"], [9820012345]], hidden=0),
        [one(2, None)],
        numbers=(58,),
    ),
    Case(
        "titles above, the list away from the corner",
        "corner.xlsx",
        lambda path: _book(
            path,
            [[], ["", "", "Our customers"], [], ["", "", "Naam", "Mobile"], [], ["", "", "Asha", 9820012345]],
        ),
        [one(6)],
        numbers=(58,),
    ),
    Case(
        "a workbook under the name of a table",
        "book.csv",
        _xlsx(f'<row r="2">{text_cell("A2", "Asha")}{number_cell("B2", 9820012345)}</row>'),
        [one()],
        numbers=(48,),
        says={"format": "xlsx"},
    ),
    Case(
        "blank rows without end",
        "blank.xlsx",
        _xlsx(
            f'<row r="2">{number_cell("B2", 9820012345)}</row>'
            + "".join(f'<row r="{at}"><c r="A{at}" s="1"/></row>' for at in range(3, 20_000))
            + f'<row r="1048576">{number_cell("B1048576", 9820012346)}</row>'
        ),
        [one(2, None)],
        numbers=(60,),
    ),
    Case(
        "no header in a sheet",
        "noheader.xlsx",
        lambda path: _book(path, [["Asha", "Pune", 9820012345], ["Ravi", "Goa", "98200 12346"]]),
        [one(1), one(2, "Ravi", B)],
    ),
    Case(
        "a macro workbook",
        "macros.xlsm",
        lambda path: write_zip(
            path,
            xlsx_parts(_HEAD + f'<row r="2">{text_cell("A2", "Asha")}{number_cell("B2", 9820012345)}</row>')
            | {"xl/vbaProject.bin": b"\xd0\xcf\x11\xe0 macros"},
        ),
        [one()],
        numbers=(62,),
    ),
    Case(
        "scientific in the display, whole in the cell",
        "display.xlsx",
        _xlsx(f'<row r="2">{text_cell("A2", "Asha")}{number_cell("B2", "9.820012345E9")}</row>'),
        [one()],
        numbers=(11, 51),
    ),
    Case(
        "an OpenDocument sheet",
        "sheet.ods",
        _ods(
            ods_row("Our customers")
            + ods_row("नाव", "मोबाइल")
            + ods_row("आशा", "९८२०० १२३४५")
            + '<table:table-row><table:table-cell/><table:table-cell office:value-type="float"'
            ' office:value="9820012346"><text:p>9.82E9</text:p></table:table-cell></table:table-row>'
            '<table:table-row><table:table-cell/><table:table-cell office:value-type="date"'
            ' office:date-value="2026-10-02"><text:p>2/10</text:p></table:table-cell></table:table-row>'
            + f"<table:table-row table:number-rows-repeated='1048000'>{ods_cell('', 900)}</table:table-row>"
        ),
        [
            (3, FIXED, A, "आशा", ("converted_digits", *ADDED)),
            one(4, None, B),
            bad(5, "not_a_number_cell"),
        ],
        says={"format": "ods"},
    ),
    Case(
        "a workbook of the older kind",
        "plain.xls",
        (Path(__file__).parents[1] / "files" / "plain.xls").read_bytes(),
        [
            (5, FIXED, "+919820000001", "Asha Patil", ADDED),
            (6, READY, "+919820000002", "रवि कुलकर्णी", ()),
            (7, FIXED, "+919820000003", "Meena", ("added_plus",)),
            bad(8, "not_a_number_cell", "Dated"),
            bad(9, "not_a_number_cell", "True"),
            (10, DUPLICATE, "+919820000001", "Again", ADDED),
        ],
        numbers=(57, 58),
        says={"format": "xls"},
    ),
    Case(
        "an older workbook by hand",
        "hand.xls",
        lambda path: write_ole(
            path, {"Workbook": biff([_label(0, 0, "Phone"), xls_number(1, 0, 9820012345.0)])}
        ),
        [one(2, None)],
    ),
]
