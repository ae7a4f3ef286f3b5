"""XLSX, XLS and ODS by calamine, after the file was looked through (see `archive` and `ole`)."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    SheetMetadata,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from . import problems
from .archive import kind_of_archive
from .files import Kind, reading
from .ods import look_through_ods
from .records import LONGEST_CELL, MOST_COLUMNS, CellValue, Record, Source
from .xls import rebuilt_xls
from .xlsx import look_through_xlsx, sheet_parts

MOST_BLANK_ROWS = 1_000
"""In a row, after the first with content: nobody goes on with a list below so many."""

_Cell = int | float | str | bool | datetime.time | datetime.date | datetime.datetime | datetime.timedelta
_NoValues = Mapping[int, Mapping[int, str]]
"""By row number and column index: cells that show an error, or a formula that was never worked out."""


def open_workbook(path: Path, kind: Kind, wanted: str | None = None) -> Source:
    """The first visible sheet with content of a workbook, or the sheet with the name that is wanted."""
    if kind is Kind.OLE:
        return _source(path, "xls", BytesIO(rebuilt_xls(path)), {}, wanted)
    form = kind_of_archive(path)
    no_value = {}
    if form == "ods":
        look_through_ods(path)
    else:
        no_value = {name: part.no_value for name, part in look_through_xlsx(path).items()}
    with reading(path), path.open("rb") as file:
        return _source(path, form, file, no_value, wanted)


def _source(
    path: Path,
    form: str,
    file: BinaryIO,
    no_value: Mapping[str, Mapping[tuple[int, int], str]],
    wanted: str | None,
) -> Source:
    with _calamine(path), CalamineWorkbook.from_filelike(file) as workbook:  # by path it trusts the ending
        sheet, at = _chosen_sheet(path, workbook, wanted)
        sheets = tuple(about.name for about in workbook.sheets_metadata if _shown(about))
    if sheet.width > MOST_COLUMNS:
        raise problems.too_many_columns(path, MOST_COLUMNS)
    first_column = sheet.start[1] if sheet.start else 0
    by_row: dict[int, dict[int, str]] = {}
    if any(no_value.values()):
        part = sheet_parts(path)[at]
        for (row, column), shown in no_value.get(part, {}).items():
            by_row.setdefault(row, {})[column - 1 - first_column] = shown
    rows = sheet.height
    return Source(form, None, None, sheet.name, _records(sheet, by_row), sheets, about=lambda: rows)


@contextmanager
def _calamine(path: Path) -> Iterator[None]:
    with reading(path):
        try:
            yield
        except CalamineError as error:
            raise problems.damaged(path) from error
        except BaseException as error:
            if type(error).__name__ != "PanicException":  # how a fault inside the library shows
                raise
            raise problems.damaged(path) from error


def _chosen_sheet(path: Path, workbook: CalamineWorkbook, wanted: str | None) -> tuple[CalamineSheet, int]:
    for at, about in enumerate(workbook.sheets_metadata):
        if _shown(about) if wanted is None else about.name == wanted:
            sheet = workbook.get_sheet_by_index(at)
            if sheet.start is not None and any(map(_says_anything, sheet.iter_rows())):
                return sheet, at
    raise problems.empty(path) if wanted is None else problems.no_such_sheet(path, wanted)


def _says_anything(cells: list[_Cell]) -> bool:
    return any(type(cell) is not str or cell.strip() for cell in cells)


def _shown(about: SheetMetadata) -> bool:
    return about.visible == SheetVisibleEnum.Visible and about.typ == SheetTypeEnum.WorkSheet


def _records(sheet: CalamineSheet, no_values: _NoValues) -> Iterator[Record]:
    blank = number = 0
    begun = False
    for number, cells in enumerate(sheet.iter_rows(), 1):
        if cells.count("") == len(cells) and number not in no_values:
            blank += 1
            if blank == MOST_BLANK_ROWS and begun:
                return
            continue
        blank, begun = 0, True
        yield number, _texts(cells, no_values.get(number, {}))
    for later in sorted(no_values):
        if later > number:
            yield later, _texts([], no_values[later])


def _texts(cells: list[_Cell], no_value: Mapping[int, str]) -> list[str] | None:
    texts = [cell if type(cell) is str else _text(cell) for cell in cells]
    for at, shown in no_value.items():
        texts += [""] * (at + 1 - len(texts))
        if at >= 0:
            texts[at] = CellValue(shown)
    return None if any(len(text) > LONGEST_CELL for text in texts) else texts


def _text(cell: _Cell) -> str:
    """A number as its digits, whole ones without a point; anything else is marked as no text."""
    if type(cell) is float and cell.is_integer():
        return str(int(cell))
    if type(cell) is int or type(cell) is str:
        return str(cell)
    if isinstance(cell, datetime.datetime):
        return CellValue(cell.isoformat(" ").removesuffix(" 00:00:00"))
    return CellValue(str(cell).upper() if isinstance(cell, bool) else cell)
