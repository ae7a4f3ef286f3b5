"""Files that are ZIP archives, unpacked in small pieces and with no more trust than needed.

The library that reads workbooks is fast and trusting. It keeps a sheet as one block of rows times columns,
32 bytes a cell, with a copy of its text in each: two cells far apart, or one long text shown in every cell,
ask for hundreds of gigabytes, and then it ends the whole process instead of raising an error. So `xlsx`,
`ods` and `xls` measure a workbook before that library is let near.
"""

from __future__ import annotations

import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from . import problems
from .files import reading

MOST_UNPACKED = 200_000_000
"""Bytes (reliability, section 4, case 53)."""
MOST_RATIO = 100
MOST_CELLS = 10_000_000
"""Of the rectangle around all cells; a full sheet of so many cells would be over the limit on bytes."""
MOST_TEXT = 500_000_000
"""Bytes of all cells' texts, each counted as often as it is shown."""

Pieces = Iterator[bytes]

_PIECE = 1 << 20
_LONGEST_TAIL = 64 << 10
_LOCAL_HEADER = struct.Struct("<26xHH")
_ENTITIES = re.compile(rb"<!DOCTYPE|<!ENTITY", re.IGNORECASE)


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


def parts(path: Path) -> Iterator[tuple[str, Pieces]]:
    """Each part's name and its pieces, which end where an element begins; a UserError for entities."""
    with _opened(path) as (archive, file):
        for entry in archive.infolist():
            yield entry.filename, _checked(path, _whole_elements(_unpacked(path, file, entry)))


@contextmanager
def guarded(path: Path) -> Iterator[None]:
    """Turn what a broken archive does into one sentence."""
    with reading(path):
        try:
            yield
        except (zipfile.BadZipFile, zlib.error, struct.error, NotImplementedError, ValueError) as error:
            raise problems.damaged(path) from error


@contextmanager
def _opened(path: Path) -> Iterator[tuple[zipfile.ZipFile, BinaryIO]]:
    with guarded(path), path.open("rb") as file, zipfile.ZipFile(file) as archive:
        yield archive, file


def _unpacked(path: Path, file: BinaryIO, entry: zipfile.ZipInfo) -> Pieces:
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


def _blocks(path: Path, file: BinaryIO, entry: zipfile.ZipInfo) -> Pieces:
    packed = entry.compress_size
    while packed > 0:
        block = file.read(min(packed, _PIECE // 8))
        if not block:
            raise problems.damaged(path)
        packed -= len(block)
        yield block


def _inflated(blocks: Pieces, method: int) -> Pieces:
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


def _whole_elements(pieces: Pieces) -> Pieces:
    """The same text, cut where a cell or at least an element begins, so that no tag is cut in two."""
    tail = b""
    for piece in pieces:
        text = tail + piece
        near = max(0, len(text) - _LONGEST_TAIL)
        starts = (text.rfind(mark, near) for mark in (b"<c ", b"<"))
        at = next((start for start in starts if start >= 0), len(text))
        yield text[:at]
        tail = text[at:]
    yield tail


def _checked(path: Path, pieces: Pieces) -> Pieces:
    for piece in pieces:
        if b"<!" in piece and _ENTITIES.search(piece):
            raise problems.damaged(path)
        yield piece
