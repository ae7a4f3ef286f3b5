from __future__ import annotations

import datetime
import struct
from pathlib import Path

import openpyxl
import pytest

from broadcaster_desktop.core.reasons import Reason
from broadcaster_desktop.errors import UserError
from broadcaster_desktop.services.reading import read
from tests.services.reading.makers import (
    biff,
    brief,
    number_cell,
    ods_cell,
    ods_parts,
    ods_row,
    rows_of,
    text_cell,
    write_ole,
    write_zip,
    xls_number,
    xls_shared,
    xlsx_parts,
)

ASHA = "+919820000001"
RAVI = "+919820000002"
HEADINGS = f'<row r="1">{text_cell("A1", "Name")}{text_cell("B1", "Phone")}</row>'
PLAIN_XLS = Path(__file__).with_name("files") / "plain.xls"
"""Written once with xlwt: a hidden first sheet, a title, the list from B4 on with a number, a date, TRUE."""


def test_every_kind_of_cell_in_a_workbook(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    rows: list[list[object]] = [
        ["Naam", "Mobile", "City", "Last Purchase"],
        ["Asha", 9820000001, "Pune", datetime.date(2026, 10, 2)],  # reliability, section 4, case 51
        ["रवि", "+91 98200 00002", "पुणे", datetime.datetime(2026, 10, 2, 18, 30)],
        ["Meena", 919820000003.0, 42, 1.5],
        ["Dated", datetime.date(2026, 10, 2), None, True],  # case 61
        ["True", True, None, datetime.time(18, 30)],
        ["Formula", "=B2", None, None],  # case 52
        ["Half", 982000000.5, None, None],
        ["Lost", "9.1982E+11", None, None],
        ["Again", "'9820000001", None, "=1+1"],
        [None, None, None, None],
        [12345, 9820000004, None, datetime.timedelta(hours=3)],
    ]
    for cells in rows:
        sheet.append(cells)
    sheet["B12"].value, sheet["B12"].data_type = "#N/A", "e"
    sheet["A12"].value = "Error"
    book.save(tmp_path / "list.xlsx")
    reading = read(tmp_path / "list.xlsx")
    assert (reading.format, reading.encoding, reading.delimiter, reading.sheet) == (
        "xlsx",
        None,
        None,
        "Sheet",
    )
    found = list(reading.rows)
    assert brief(found) == [
        (2, "fixed", ASHA, "Asha"),
        (3, "ready", RAVI, "रवि"),
        (4, "fixed", "+919820000003", "Meena"),
        (5, "invalid", None, "Dated"),
        (6, "invalid", None, "True"),
        (7, "invalid", None, "Formula"),
        (8, "invalid", None, "Half"),
        (9, "invalid", None, "Lost"),
        (10, "duplicate", ASHA, "Again"),
        (12, "invalid", None, "Error"),
    ]
    no_number = {row.row for row in found if row.reasons == (Reason.NOT_A_NUMBER_CELL,)}
    assert no_number == {5, 6, 7, 8, 12}
    assert [row.fields for row in found[:4]] == [
        {"City": "Pune", "Last Purchase": "2026-10-02"},
        {"City": "पुणे", "Last Purchase": "2026-10-02 18:30:00"},
        {"City": "42", "Last Purchase": "1.5"},
        {"Last Purchase": "TRUE"},
    ]
    assert [row.given for row in found] == [
        *("9820000001", "+91 98200 00002", "919820000003", "2026-10-02", "TRUE", "", "982000000.5"),
        *("9.1982E+11", "'9820000001", "#N/A"),
    ]


def test_the_first_visible_sheet_with_content_is_read_and_told(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    hidden, empty, chart, people, later = (
        book.active,
        book.create_sheet("Empty"),
        book.create_chartsheet("Chart"),
        book.create_sheet("People"),
        book.create_sheet("Later"),
    )
    assert hidden is not None
    hidden.sheet_state = "hidden"
    for sheet, number in ((hidden, 9820000009), (people, 9820000001), (later, 9820000008)):
        sheet.append(["Phone"])
        sheet.append([number])
    assert (empty.max_row, chart.title) == (1, "Chart")
    book.save(tmp_path / "list.xlsx")
    reading = read(tmp_path / "list.xlsx")
    assert reading.sheet == "People"  # case 58
    assert brief(list(reading.rows)) == [(2, "fixed", ASHA, None)]


def test_rows_have_the_numbers_the_sheet_shows(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.merge_cells("C3:E3")
    sheet["C3"] = "Our customers"
    sheet["C7"], sheet["E7"] = "Name", "Phone"
    sheet["C9"], sheet["E9"] = "Asha", 9820000001
    sheet["C20"], sheet["E20"] = "Ravi", 9820000002
    book.save(tmp_path / "list.xlsx")
    assert brief(rows_of(tmp_path / "list.xlsx")) == [(9, "fixed", ASHA, "Asha"), (20, "fixed", RAVI, "Ravi")]


def test_a_row_with_nothing_but_an_error_in_it_is_invalid(tmp_path: Path) -> None:
    data = (
        f'<row r="1">{text_cell("B1", "Phone")}</row>'
        f'<row r="2">{number_cell("B2", 9820000001)}</row>'
        '<row r="4"><c r="B4" t="e"><v>#REF!</v></c></row>'
        '<row r="5"><c r="B5" s="1" t="e"><f>VLOOKUP(1,A:A,1)</f><v>#N/A</v></c></row>'
        '<row r="6"><c r="B6"><f>A1+1</f></c></row>'
        '<row r="7"><c r="B7" t="str"><f>IF(A7="","",A7)</f><v></v></c></row>'
        '<row r="8"><c r="A8"><f>A1</f></c></row>'
        '<row r="9"><c r="B9"><f t="shared" si="0"/><v/></c></row>'
    )
    rows = rows_of(write_zip(tmp_path / "list.xlsx", xlsx_parts(data)))
    assert [(row.row, row.verdict, row.given) for row in rows] == [
        (2, "fixed", "9820000001"),
        (4, "invalid", "#REF!"),
        (5, "invalid", "#N/A"),
        (6, "invalid", ""),
        (9, "invalid", ""),
    ]


def test_cells_without_references_are_counted_on(tmp_path: Path) -> None:
    data = (
        '<row><c t="inlineStr"><is><t>Name</t></is></c><c t="inlineStr"><is><t>Phone</t></is></c></row>'
        '<row r="5"><c t="inlineStr"><is><t>Asha</t></is></c><c><v>9820000001</v></c></row>'
    )
    assert brief(rows_of(write_zip(tmp_path / "list.xlsx", xlsx_parts(data)))) == [(5, "fixed", ASHA, "Asha")]


def test_after_a_thousand_blank_rows_the_list_is_over(tmp_path: Path) -> None:
    def row(number: int, phone: int) -> str:
        return f'<row r="{number}">{number_cell(f"B{number}", phone)}</row>'

    blank = "".join(f'<row r="{number}"><c r="A{number}" s="1"/></row>' for number in range(4, 200_000))
    data = HEADINGS + row(2, 9820000001) + row(1002, 9820000002) + row(2003, 9820000003)
    rows = rows_of(write_zip(tmp_path / "list.xlsx", xlsx_parts(data)))
    assert [row.row for row in rows] == [2, 1002]
    wide = write_zip(tmp_path / "blank.xlsx", xlsx_parts(HEADINGS + row(2, 9820000001) + blank))
    assert [row.row for row in rows_of(wide)] == [2]  # case 60


def test_a_list_far_down_is_found(tmp_path: Path) -> None:
    data = (
        f'<row r="50000">{text_cell("B50000", "Phone")}</row>'
        f'<row r="50001">{number_cell("B50001", 9820000001)}</row>'
    )
    assert brief(rows_of(write_zip(tmp_path / "list.xlsx", xlsx_parts(data)))) == [
        (50001, "fixed", ASHA, None)
    ]


def test_a_cell_that_is_too_large_costs_its_row(tmp_path: Path) -> None:
    data = HEADINGS + (
        f'<row r="2">{text_cell("A2", "x" * 1_048_577)}{number_cell("B2", 9820000001)}</row>'
        f'<row r="3">{text_cell("A3", "Ravi")}{number_cell("B3", 9820000002)}</row>'
    )
    parts = xlsx_parts(data) | {"xl/noise.bin": bytes(range(256)) * 40}
    rows = rows_of(write_zip(tmp_path / "list.xlsx", stored(parts)))
    assert brief(rows) == [(2, "invalid", None, None), (3, "fixed", RAVI, "Ravi")]


def stored(parts: dict[str, str | bytes]) -> dict[str, str | bytes]:
    """With the sheet in the first place, which is not packed: it would look like a bomb."""
    sheet = "xl/worksheets/sheet1.xml"
    return {sheet: parts[sheet]} | parts


def test_a_workbook_under_another_name_is_read(tmp_path: Path) -> None:
    data = HEADINGS + f'<row r="2">{text_cell("A2", "Asha")}{number_cell("B2", 9820000001)}</row>'
    path = write_zip(tmp_path / "list.csv", xlsx_parts(data))  # case 48
    assert (read(path).format, brief(rows_of(path))) == ("xlsx", [(2, "fixed", ASHA, "Asha")])


def test_an_opendocument_sheet_is_read(tmp_path: Path) -> None:
    table = (
        ods_row("Our customers")
        + "<table:table-row table:number-rows-repeated='2'><table:table-cell/></table:table-row>"
        + ods_row("", "नाव", "मोबाइल")
        + ods_row("", "आशा", "98200 00001")
        + '<table:table-row><table:table-cell table:number-columns-repeated="2"/>'
        '<table:table-cell office:value-type="float" office:value="9820000002"><text:p>9.82E9</text:p>'
        "</table:table-cell></table:table-row>"
        + f"<table:table-row table:number-rows-repeated='1048500'>{ods_cell('', 16384)}</table:table-row>"
    )
    reading = read(write_zip(tmp_path / "list.ods", ods_parts(table)))
    assert (reading.format, reading.sheet) == ("ods", "Customers")
    assert brief(list(reading.rows)) == [(5, "fixed", ASHA, "आशा"), (6, "fixed", RAVI, None)]


def test_an_older_workbook_is_read() -> None:
    reading = read(PLAIN_XLS)
    assert (reading.format, reading.sheet) == ("xls", "Customers")
    assert brief(list(reading.rows)) == [
        (5, "fixed", ASHA, "Asha Patil"),
        (6, "ready", RAVI, "रवि कुलकर्णी"),
        (7, "fixed", "+919820000003", "Meena"),
        (8, "invalid", None, "Dated"),
        (9, "invalid", None, "True"),
        (10, "duplicate", ASHA, "Again"),
    ]


def xls_whole(row: int, column: int, number: int) -> tuple[int, bytes]:
    """A cell with a whole number, as the older kind keeps small ones."""
    return 0x027E, struct.pack("<HHHI", row, column, 0, number << 2 | 2)


def test_shared_texts_of_an_older_workbook_may_be_cut_anywhere(tmp_path: Path) -> None:
    rich = struct.pack("<HBH", 4, 8, 2) + b"Asha" + b"r" * 8
    extended = struct.pack("<HBI", 5, 4, 6) + b"Phone" + b"e" * 6
    wide = struct.pack("<HB", 4, 1) + "नाव:".encode("utf-16-le")
    ravi = struct.pack("<HB", 8, 0) + b"Ravi"
    common = [
        (0x00FC, struct.pack("<ii", 5, 5) + wide),
        (0x003C, extended[:-3]),
        (0x003C, extended[-3:] + rich),
        (0x003C, ravi),
        (0x003C, b"\1" + " राव".encode("utf-16-le") + struct.pack("<HB", 6, 0) + b"Sr No."),
    ]
    sheet = [
        *(xls_shared(0, 0, 0), xls_shared(0, 1, 1), xls_shared(0, 2, 4)),
        *(xls_shared(1, 0, 2), xls_number(1, 1, 9820000001), xls_whole(1, 2, 1)),
        *(xls_shared(2, 0, 3), xls_number(2, 1, 9820000002), xls_whole(2, 2, 2)),
    ]
    stream = biff([*[(0x0001, bytes(8000))] * 1000, *sheet], common)  # so long that sectors list sectors
    rows = rows_of(write_ole(tmp_path / "list.xls", {"Workbook": stream}))
    assert brief(rows) == [(2, "fixed", ASHA, "Asha"), (3, "fixed", RAVI, "Ravi राव")]
    assert [row.fields for row in rows] == [{"Sr No.": "1"}, {"Sr No.": "2"}]


def test_formulas_of_an_older_workbook_show_their_results(tmp_path: Path) -> None:
    formula = (0x0006, struct.pack("<HHHdHIH", 1, 0, 0, 9820000001.0, 0, 0, 5) + b"\x1e\1\0\0\0")
    stream = biff([(0x0204, struct.pack("<HHHHB", 0, 0, 0, 5, 0) + b"Phone"), formula])
    assert brief(rows_of(write_ole(tmp_path / "list.xls", {"Workbook": stream}))) == [
        (2, "fixed", ASHA, None)
    ]


def test_a_workbook_with_one_long_shared_text_is_read(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Phone", "City", "Note"])
    sheet.append([9820000001, "Pune", "x" * 30_000])
    for at in range(20_000):
        sheet.append([9830000000 + at, "Pune", ""])
    book.save(tmp_path / "list.xlsx")
    assert len(rows_of(tmp_path / "list.xlsx")) == 20_001


def test_a_workbook_without_content_is_empty(tmp_path: Path) -> None:
    openpyxl.Workbook().save(tmp_path / "list.xlsx")
    with pytest.raises(UserError) as caught:
        read(tmp_path / "list.xlsx")
    assert caught.value.code == "file_empty"
