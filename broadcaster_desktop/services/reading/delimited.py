"""CSV, TSV and their kin, as the csv module reads them, with its two weak spots mended.

It takes an unclosed quotation mark for a cell that lasts to the end of the file, and a cell over its limit
for the end of reading. Here the first is refused with its line, the second costs one record.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import islice
from pathlib import Path

from . import problems
from .files import reading
from .origin import Origin, Pasted
from .records import LONGEST_CELL, MOST_COLUMNS, Record, Source
from .stopping import Pulse
from .text import (
    Delimiter,
    Opener,
    chosen_encoding,
    encoding_name,
    find_delimiter,
    find_encoding,
    open_text,
    pasted_text,
)

csv.field_size_limit(LONGEST_CELL)  # one for the whole process; nothing else here reads CSV


def open_delimited(path: Path, encoding: str | None, delimiter: str | None, pulse: Pulse) -> Source:
    """A delimited text file; what the owner chose, or else as it looks."""
    codec = chosen_encoding(path, encoding) if encoding else find_encoding(path)
    opened = partial(open_text, path, codec, pulse)
    found = find_delimiter(path, opened, delimiter)
    return Source("csv", encoding_name(codec), found.sign, None, _read(path, opened, found))


def open_pasted(pasted: Pasted, delimiter: str | None) -> Source:
    """Copied cells, which spreadsheet programs part by tabs; a single column may be anything."""
    opened = partial(pasted_text, pasted)
    found = find_delimiter(pasted, opened, delimiter or ("\t" if "\t" in pasted.text else None))
    return Source("csv", None, found.sign, None, _read(pasted, opened, found))


def _read(origin: Origin, opened: Opener, delimiter: Delimiter) -> Iterator[Record]:
    with reading(origin):
        done = first = 1 if delimiter.said else 0
        with opened() as file:
            reader = csv.reader(
                _measured(origin, file, delimiter.sign), delimiter=delimiter.sign, strict=True
            )
            try:
                for record in islice(enumerate(reader, 1), first, None):
                    done = record[0]
                    _refuse_wide(origin, record[1])
                    yield record
                return
            except csv.Error:
                pass  # once more from the start, slower and with an eye on the lines
        with opened() as file:
            lines = _measured(origin, file, delimiter.sign)
            for late in islice(enumerate(_Careful(origin, lines, delimiter.sign), 1), done, None):
                _refuse_wide(origin, late[1])
                yield late


def _measured(origin: Origin, lines: Iterable[str], delimiter: str) -> Iterator[str]:
    """The lines; a plain one with too many cells is refused before it is taken apart."""
    for line in lines:
        if len(line) > MOST_COLUMNS and line.count(delimiter) >= MOST_COLUMNS and '"' not in line:
            raise problems.too_many_columns(origin, MOST_COLUMNS)
        yield line


def _refuse_wide(origin: Origin, cells: list[str] | None) -> None:
    """Rows may have cells too many, but a list of more columns than this is none."""
    if cells is not None and len(cells) > MOST_COLUMNS:
        raise problems.too_many_columns(origin, MOST_COLUMNS)


class _Careful:
    """Records of a file that has something wrong in it."""

    def __init__(self, path: Origin, lines: Iterable[str], delimiter: str) -> None:
        self._path = path
        self._lines = iter(lines)
        self._delimiter = delimiter
        self._kept: list[str] = []
        self._line = 0
        sign = re.escape(delimiter)
        cell = rf'(?:"[^"]*+(?:""[^"]*+)*+"[^{sign}\r\n]*+|(?!")[^{sign}\r\n]*+)'
        self._whole = re.compile(rf"{cell}(?:{sign}{cell})*+(?:\r\n?|\n)?")

    def __iter__(self) -> Iterator[list[str] | None]:
        reader = csv.reader(self._keeping(), delimiter=self._delimiter, strict=True)
        while True:
            self._kept.clear()
            try:
                yield next(reader)
            except StopIteration:
                return
            except csv.Error as error:
                yield self._after(error)

    def _keeping(self) -> Iterator[str]:
        for line in self._lines:
            self._line += 1
            self._kept.append(line)
            yield line

    def _after(self, error: csv.Error) -> list[str] | None:
        start = self._line - len(self._kept) + 1
        if "field larger" in str(error):
            self._skip(start)
            return None
        if len(self._kept) == 1 and self._whole.fullmatch(self._kept[0]):
            return next(csv.reader(self._kept, delimiter=self._delimiter))
        raise problems.unclosed_quote(self._path, start)

    def _skip(self, start: int) -> None:
        """Go on to the end of a record with a cell that is too large, be it many lines away."""
        if self._whole.fullmatch("".join(self._kept)):
            return
        for line in self._lines:
            self._line += 1
            if '"' in line and line.count('"') % 2:
                return
        raise problems.unclosed_quote(self._path, start)
