"""Workbooks that are ZIP files, looked through before the library that reads them is let near.

That library is fast and keeps a sheet as one block of rows times columns, 32 bytes a cell: two cells far
apart ask for hundreds of gigabytes, and it then ends the whole process instead of raising an error. So every
part is unpacked once in small pieces, and how far its cells reach is measured first.
"""

from __future__ import annotations

import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from . import problems
from .files import reading

MOST_UNPACKED = 200_000_000
"""Bytes (reliability, section 4, case 53)."""
MOST_RATIO = 100
MOST_CELLS = 10_000_000
"""Of the rectangle around all cells; a full sheet of so many cells would be over the limit on bytes."""

_PIECE = 1 << 20
_LONGEST_TAIL = 64 << 10
_LOCAL_HEADER = struct.Struct("<26xHH")
_ENTITIES = re.compile(rb"<!DOCTYPE|<!ENTITY", re.IGNORECASE)
_COLUMNS = re.compile(rb' r="([A-Za-z]+)[0-9]')
_ROWS = re.compile(rb' r="[A-Za-z]*([0-9]+)')
_ODD_REFERENCE = re.compile(rb"""r\s+=|r=[\s']""")
_ODD_COLUMNS = re.compile(rb"""\br\s*=\s*["']([A-Za-z]+)[0-9]""")  # four times as slow
_ODD_ROWS = re.compile(rb"""\br\s*=\s*["'][A-Za-z]*([0-9]+)""")
_FORMULA = rb"(?:<f[^>]*/>|<f[^>]*>[^<]*</f>)"
_NO_VALUE = re.compile(
    rb'<c r="([A-Z]+)([0-9]+)"(?:[^>]*? t="e"[^>]*>'
    + _FORMULA
    + rb'?<v>([^<]*)</v>|(?:(?! t="str")[^>])*>'  # a formula whose result is no text at all is a blank cell
    + _FORMULA
    + rb"(?:<v></v>|<v */>)?</c>)"
)
_SHEET = re.compile(rb"<(?:\w+:)?sheet\s[^>]*?\w+:id\s*=\s*[\"']([^\"']+)")
_RELATION = re.compile(rb"<(?:\w+:)?Relationship\s[^>]*>")
_ATTRIBUTE = re.compile(rb"\b(Id|Target)\s*=\s*[\"']([^\"']*)")
_ODS_TAG = re.compile(rb"<[\w.-]+:(table-row|table-cell|covered-table-cell|table)(?=[\s/>])([^>]*)>")
_REPEATED = re.compile(rb"""number-(?:rows|columns)-repeated\s*=\s*["']([0-9]+)""")


@dataclass(slots=True)
class Extent:
    """How far the cells of one part reach."""

    rows: int = 0
    columns: int = 0
    no_value: dict[tuple[int, int], str] = field(default_factory=dict)
    """By row and column from 1: what an error cell shows, or nothing for a formula without its result."""


def kind_of_archive(path: Path) -> str:
    """The format, "xlsx" or "ods", by the directory alone; a UserError for bombs and other archives."""
    with _opened(path) as (archive, _):
        names = set(archive.namelist())
        unpacked = sum(entry.file_size for entry in archive.infolist())
        packed = sum(entry.compress_size for entry in archive.infolist())
    if unpacked > MOST_UNPACKED or unpacked > MOST_RATIO * max(packed, 1):
        raise problems.too_large(path)
    if "xl/workbook.xml" in names:
        return "xlsx"
    if "content.xml" in names and "META-INF/manifest.xml" in names:
        return "ods"
    raise problems.other_document(path)


def look_through_xlsx(path: Path) -> dict[str, Extent]:
    """Measure every part, whatever it is called; a UserError for what would be dangerous to open."""
    extents = {}
    with _opened(path) as (archive, file):
        for entry in archive.infolist():
            extent = extents[entry.filename] = Extent()
            for piece in _whole_cells(_unpacked(path, file, entry)):
                _refuse_entities(path, piece)
                _measure(piece, extent)
            _refuse_extent(path, extent)
    return extents


def sheet_parts(path: Path) -> list[str]:
    """The names of the parts that hold the sheets, in the workbook's order."""
    with _opened(path) as (archive, file):
        parts = {
            entry.filename: b"".join(_unpacked(path, file, entry))
            for entry in archive.infolist()
            if entry.filename in ("xl/workbook.xml", "xl/_rels/workbook.xml.rels")
        }
    relations = parts.get("xl/_rels/workbook.xml.rels", b"")
    attributes = [dict(_ATTRIBUTE.findall(relation)) for relation in _RELATION.findall(relations)]
    targets = {one.get(b"Id"): one.get(b"Target", b"").decode("utf-8", "replace") for one in attributes}
    found = (targets.get(number, "") for number in _SHEET.findall(parts["xl/workbook.xml"]))
    return [target.removeprefix("/") if target.startswith("/") else "xl/" + target for target in found]


def look_through_ods(path: Path) -> None:
    """Measure the sheets, whose cells and rows may stand for thousands of others each."""
    with _opened(path) as (archive, file):
        for entry in archive.infolist():
            pieces = _whole_cells(_unpacked(path, file, entry))
            if entry.filename == "META-INF/manifest.xml" and any(b"encryption-data" in one for one in pieces):
                raise problems.password(path)
            if entry.filename == "content.xml":
                _measure_ods(path, pieces)


@contextmanager
def _opened(path: Path) -> Iterator[tuple[zipfile.ZipFile, BinaryIO]]:
    with reading(path), path.open("rb") as file:
        try:
            with zipfile.ZipFile(file) as archive:
                yield archive, file
        except (zipfile.BadZipFile, zlib.error, struct.error, NotImplementedError, ValueError) as error:
            raise problems.damaged(path) from error


def _unpacked(path: Path, file: BinaryIO, entry: zipfile.ZipInfo) -> Iterator[bytes]:
    """A part in pieces, and never more of it than its directory entry says."""
    file.seek(entry.header_offset)
    name, extra = _LOCAL_HEADER.unpack(file.read(_LOCAL_HEADER.size))
    file.seek(name + extra, 1)
    left = entry.file_size
    for piece in _inflated(_blocks(path, file, entry), entry.compress_type):
        left -= len(piece)
        if left < 0:
            raise problems.damaged(path)
        yield piece
    if left:
        raise problems.damaged(path)


def _blocks(path: Path, file: BinaryIO, entry: zipfile.ZipInfo) -> Iterator[bytes]:
    packed = entry.compress_size
    while packed > 0:
        block = file.read(min(packed, _PIECE // 8))
        if not block:
            raise problems.damaged(path)
        packed -= len(block)
        yield block


def _inflated(blocks: Iterator[bytes], method: int) -> Iterator[bytes]:
    if method == zipfile.ZIP_STORED:
        yield from blocks
        return
    if method != zipfile.ZIP_DEFLATED:
        raise NotImplementedError
    inflate = zlib.decompressobj(-zlib.MAX_WBITS)
    for block in blocks:
        while block:
            yield inflate.decompress(block, _PIECE)
            block = inflate.unconsumed_tail
    yield inflate.flush()


def _whole_cells(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """The same text, cut where a cell begins, so that no cell reference is cut in two."""
    tail = b""
    for piece in pieces:
        text = tail + piece
        near = max(0, len(text) - _LONGEST_TAIL)
        starts = (text.rfind(mark, near) for mark in (b"<c ", b"<"))
        at = next((start for start in starts if start >= 0), len(text))
        yield text[:at]
        tail = text[at:]
    yield tail


def _refuse_entities(path: Path, piece: bytes) -> None:
    if b"<!" in piece and _ENTITIES.search(piece):
        raise problems.damaged(path)


def _measure(piece: bytes, extent: Extent) -> None:
    odd = any(start in piece for start in (b"\nr=", b"\tr=", b"\rr=")) or _ODD_REFERENCE.search(piece)
    rows, columns = (_ODD_ROWS, _ODD_COLUMNS) if odd else (_ROWS, _COLUMNS)
    extent.rows = max(extent.rows, *map(int, set(rows.findall(piece))), 0)
    extent.columns = max(extent.columns, *map(_column_number, set(columns.findall(piece))), 0)
    if b' t="e"' in piece or b"<f" in piece:
        for letters, row, shown in _NO_VALUE.findall(piece):
            extent.no_value[int(row), _column_number(letters)] = shown.decode("utf-8", "replace")


def _refuse_extent(path: Path, extent: Extent) -> None:
    if extent.rows * extent.columns > MOST_CELLS:
        raise problems.too_large(path)


def _column_number(letters: bytes) -> int:
    """A is 1, Z 26, AA 27."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number


def _measure_ods(path: Path, pieces: Iterator[bytes]) -> None:
    sheet = _OdsSheet()
    for piece in pieces:
        _refuse_entities(path, piece)
        for tag, attributes in _ODS_TAG.findall(piece):
            sheet = sheet if tag != b"table" else _OdsSheet()
            sheet.add(tag, attributes)
            if sheet.rows * sheet.columns > MOST_CELLS:
                raise problems.too_large(path)


class _OdsSheet:
    """How far a sheet's cells with content reach, counted along its tags."""

    def __init__(self) -> None:
        self.rows = 0
        self.columns = 0
        self._row = 0
        self._cell = 0

    def add(self, tag: bytes, attributes: bytes) -> None:
        """Take the next tag, a row's or a cell's."""
        found = _REPEATED.search(attributes)
        repeated = int(found[1]) if found else 1
        if tag == b"table-row":
            self._row += repeated
            self._cell = 0
        elif tag != b"table":
            self._cell += repeated
            if not attributes.endswith(b"/"):  # an empty cell has neither text nor a value
                self.rows, self.columns = self._row, max(self.columns, self._cell)
