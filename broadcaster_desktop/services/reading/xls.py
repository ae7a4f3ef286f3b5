"""Workbooks of the older kind (.xls) measured, and the one stream of use put into a clean container.

Why, see `archive`. Here the places of cells are numbers in the records of the Workbook stream (MS-XLS). The
library follows each sheet's position, trusts the chains of sectors, and sets room aside for as much as a
record declares; so the container is written anew, and what a sheet declares beforehand is blanked.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

from . import problems
from .archive import MOST_CELLS, MOST_TEXT, MOST_UNPACKED
from .files import reading
from .ole import Container, write_container

_CONTINUE, _END, _FILE_PASSWORD, _SHEET, _TEXTS = 0x003C, 0x000A, 0x002F, 0x0085, 0x00FC
_DIMENSIONS, _FORMULA, _MANY_NUMBERS, _SHARED_TEXT = 0x0200, 0x0006, 0x00BD, 0x00FD
_CELLS = frozenset({_FORMULA, _MANY_NUMBERS, _SHARED_TEXT, 0x0203, 0x0204, 0x0205, 0x027E})
_FORMULA_SIZE = 20
_LEAST_STREAM = 4096
_WIDE, _RICH, _EXTENDED = 1, 8, 4

_Record = tuple[int, int, int]
"""Kind, place of its body, length."""


def rebuilt_xls(path: Path) -> bytes:
    """The workbook in a clean container; a UserError for passwords, other documents and what is dangerous."""
    with reading(path):
        if path.stat().st_size > MOST_UNPACKED:
            raise problems.too_large(path)
        data = path.read_bytes()
    try:
        stream = bytearray(_workbook_stream(path, data))
        _Workbook(path, stream).check()
    except (struct.error, IndexError, ValueError) as error:
        raise problems.damaged(path) from error
    return write_container("Workbook", bytes(stream.ljust(_LEAST_STREAM, b"\0")))


def _workbook_stream(path: Path, data: bytes) -> bytes:
    container = Container(data)
    if "EncryptedPackage" in container:
        raise problems.password(path)
    for name in ("Workbook", "Book"):
        if name in container:
            return container.read(name)
    raise problems.other_document(path)


class _Workbook:
    """The records of a workbook, gone through as the library does, and blanked where it trusts too much."""

    def __init__(self, path: Path, stream: bytearray) -> None:
        self._path = path
        self._stream = stream
        self._texts: list[int] = []
        self._cells = self._text = self._walked = 0

    def check(self) -> None:
        """Refuse a password and what would ask for too much memory."""
        sheets = []
        for kind, at, length in self._records(0):
            if kind == _FILE_PASSWORD and self._short(at):
                raise problems.password(self._path)
            if kind == _SHEET:
                sheets.append(struct.unpack_from("<I", self._stream, at)[0])
            if kind == _TEXTS:
                self._texts = list(self._text_sizes(at, length))
        for position in sheets:
            self._check_sheet(position)

    def _check_sheet(self, position: int) -> None:
        rows = columns = 0
        for kind, at, length in self._records(position):
            self._walked += length + 4
            if kind == _DIMENSIONS:
                self._stream[at : at + length] = bytes(length)
            if kind not in _CELLS:
                continue
            row, column = self._short(at), self._short(at + 2)
            if kind == _MANY_NUMBERS:
                column = self._short(at + length - 2)
            if kind == _SHARED_TEXT:
                self._text += self._texts[struct.unpack_from("<I", self._stream, at + 6)[0]]
            if kind == _FORMULA and length > _FORMULA_SIZE + 2:
                self._stream[at + _FORMULA_SIZE : at + _FORMULA_SIZE + 2] = b"\0\0"  # its text is of no use
            rows, columns = max(rows, row + 1), max(columns, column + 1)
        self._cells += rows * columns
        if self._cells > MOST_CELLS or self._text > MOST_TEXT:
            raise problems.too_large(self._path)
        if self._walked > len(self._stream):
            raise ValueError("sheets that lie over each other")

    def _records(self, at: int) -> Iterator[_Record]:
        """All records from a place up to the one that ends this part of the stream."""
        kind = 0
        while kind != _END:
            kind, length = struct.unpack_from("<HH", self._stream, at)
            yield kind, at + 4, length
            at += 4 + length

    def _short(self, at: int) -> int:
        return int.from_bytes(self._stream[at : at + 2], "little")

    def _text_sizes(self, at: int, length: int) -> Iterator[int]:
        """The bytes of each shared text; a ValueError when fewer are there than declared."""
        (count,) = struct.unpack_from("<4xI", self._stream, at)
        segments = [bytes(self._stream[at + 8 : at + length])]
        at += length
        while struct.unpack_from("<H", self._stream, at)[0] == _CONTINUE:
            length = self._short(at + 2)
            segments.append(bytes(self._stream[at + 4 : at + 4 + length]))
            at += 4 + length
        texts = _SharedTexts(segments)
        for _ in range(count):
            yield texts.next_size()


class _SharedTexts:
    """The list of shared texts, which may be cut anywhere and then goes on in the next record."""

    def __init__(self, segments: list[bytes]) -> None:
        self._segments = iter(segments)
        self._segment = next(self._segments)
        self._at = 0

    def next_size(self) -> int:
        """Go over one text and tell its bytes in UTF-8 at the most."""
        if self._at >= len(self._segment):
            self._go_on()
        signs, flags = struct.unpack_from("<HB", self._segment, self._at)
        self._at += 3
        extra = 0
        if flags & _RICH:
            extra += 4 * self._take("<H")
        if flags & _EXTENDED:
            extra += self._take("<I")
        self._skip_signs(signs, flags & _WIDE)
        self._skip(extra)
        return int(3 * signs)

    def _take(self, form: str) -> int:
        (number,) = struct.unpack_from(form, self._segment, self._at)
        self._at += struct.calcsize(form)
        return int(number)

    def _skip_signs(self, left: int, wide: int) -> None:
        while left:
            here = min(left, (len(self._segment) - self._at) >> wide)
            self._at += here << wide
            left -= here
            if left:
                self._go_on()
                wide = self._segment[0] & _WIDE
                self._at = 1

    def _skip(self, left: int) -> None:
        while left > len(self._segment) - self._at:
            left -= len(self._segment) - self._at
            self._go_on()
        self._at += left

    def _go_on(self) -> None:
        segment = next(self._segments, None)
        if segment is None:
            raise ValueError("a list of texts that is cut short")
        self._segment, self._at = segment, 0
