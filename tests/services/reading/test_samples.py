"""The sample lists that come with the program.

``customers.csv`` is as Excel saves "CSV UTF-8". ``customers.xlsx`` has the same people as a shop would type
them into a sheet; ``python -m tests.services.reading.test_samples`` makes it.
"""

from __future__ import annotations

import csv
import datetime
from collections import Counter
from pathlib import Path

import openpyxl
import pytest

from broadcaster_desktop.core.reasons import Reason
from broadcaster_desktop.services.reading import Row, read
from tests.services.reading.makers import rows_of

SAMPLES = Path(__file__).parents[3] / "resources" / "samples"
CSV, XLSX = SAMPLES / "customers.csv", SAMPLES / "customers.xlsx"
LOST_IN_CSV = 919820000008
"""The number that the CSV shows as 9.1982E+11; the sheet still has it."""


def write_workbook(path: Path) -> None:
    """The list of the CSV as a sheet with a title, true numbers and true dates."""
    book = openpyxl.Workbook()
    book.properties.creator = "Broadcaster Desktop"
    sheet = book.active
    assert sheet is not None
    sheet.title = "Customers"
    with CSV.open(encoding="utf-8-sig", newline="") as file:
        headings, *people = csv.reader(file)
    sheet.append(["Shree Sweets, Pune: our customers"])
    sheet.append([])
    sheet.append(headings)
    for number, name, phone, city, bought in people:
        day = datetime.datetime.strptime(bought, "%d/%m/%Y").date()
        sheet.append([int(number), name, typed(phone), city, day])
    for row in sheet.iter_rows(min_row=4):
        row[2].number_format = "0.0000E+00" if row[2].value == LOST_IN_CSV else "0"
        row[4].number_format = "DD/MM/YYYY"
    for column, width in zip("ABCDE", (8, 26, 28, 16, 16), strict=True):
        sheet.column_dimensions[column].width = width
    book.save(path)


def typed(phone: str) -> str | int | None:
    """What a cell holds when this is typed into it."""
    if "E+" in phone:
        return LOST_IN_CSV
    digits = phone.removesuffix(".0")
    return int(digits) if digits.isascii() and digits.isdecimal() and digits[0] != "0" else phone or None


def test_the_sample_is_as_excel_saves_it() -> None:
    data = CSV.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.count(b"\r\n") == data.count(b"\n") == 26


def test_the_sample_shows_what_lists_are_like() -> None:
    reading = read(CSV)
    assert list(reading.mapping.values()) == ["Mobile No.", "Customer Name", "Sr No", "City", "Last Purchase"]
    rows = list(reading.rows)
    assert Counter(row.verdict for row in rows) == {"ready": 4, "fixed": 15, "duplicate": 1, "invalid": 5}
    assert {row.row: row.reasons for row in rows if row.verdict == "invalid"} == {
        9: (Reason.EXCEL_DIGITS_LOST,),
        12: (Reason.TOO_SHORT,),
        14: (Reason.TWO_NUMBERS,),
        21: (Reason.EMPTY,),
        24: (Reason.LETTERS,),
    }
    assert len([row for row in rows if any("\u0900" <= sign <= "\u097f" for sign in row.name or "")]) >= 7


def test_the_workbook_has_the_same_people_and_the_number_that_excel_lost() -> None:
    reading = read(XLSX)
    assert (reading.format, reading.sheet) == ("xlsx", "Customers")
    sheet = {row.row - 3: (row.verdict, row.phone, row.name) for row in reading.rows}
    listed = {row.row - 1: (row.verdict, row.phone, row.name) for row in rows_of(CSV)}
    assert sheet.pop(8) == ("fixed", f"+{LOST_IN_CSV}", "Kavita Bhosale")
    assert listed.pop(8) == ("invalid", None, "Kavita Bhosale")
    assert sheet == listed


@pytest.mark.parametrize("path", [CSV, XLSX])
def test_nobody_in_the_samples_has_a_number_of_somebody(path: Path) -> None:
    usable = [row.phone or "" for row in read(path).rows if row.verdict in ("ready", "fixed")]
    assert len(usable) >= 17
    assert all("000000" in phone or "20000" in phone for phone in usable)


def test_the_committed_workbook_is_the_one_that_is_made(tmp_path: Path) -> None:
    write_workbook(tmp_path / "customers.xlsx")
    made: list[Row] = rows_of(tmp_path / "customers.xlsx")
    assert made == rows_of(XLSX)


if __name__ == "__main__":
    write_workbook(XLSX)
