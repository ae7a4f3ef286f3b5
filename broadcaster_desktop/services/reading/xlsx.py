"""XLSX workbooks measured: how far cells reach, how much text they show, and which have no value."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from . import problems
from .archive import MOST_CELLS, MOST_TEXT, Pieces, guarded, parts

_WORKBOOK, _RELATIONS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
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
_SHARED = re.compile(rb"""\bt\s*=\s*["']s["'][^>]*>\s*<v>\s*([0-9]+)""")
_SHEET = re.compile(rb"<(?:\w+:)?sheet\s[^>]*?\w+:id\s*=\s*[\"']([^\"']+)")
_RELATION = re.compile(rb"<(?:\w+:)?Relationship\s[^>]*>")
_ATTRIBUTE = re.compile(rb"\b(Id|Target)\s*=\s*[\"']([^\"']*)")


@dataclass(slots=True)
class Part:
    """What one part of a workbook holds; all are measured, as any may be called a sheet."""

    rows: int = 0
    columns: int = 0
    shared: int = 0
    """Cells whose text is one of the workbook's list of shared texts."""
    texts: int = 0
    longest: int = 0
    """Bytes of the longest of its shared texts."""
    no_value: dict[tuple[int, int], str] = field(default_factory=dict)
    """By row and column from 1: what an error cell shows, or nothing for a formula without its result."""


def look_through_xlsx(path: Path) -> dict[str, Part]:
    """Measure a workbook; a UserError for what would be dangerous to open."""
    with guarded(path):
        measured = {name: _measured(pieces) for name, pieces in parts(path)}
        if any(part.rows * part.columns > MOST_CELLS for part in measured.values()):
            raise problems.too_large(path)
        longest = max(part.longest for part in measured.values())
        if any(part.shared * longest > MOST_TEXT for part in measured.values()):
            _refuse_much_text(path, max(measured, key=lambda name: measured[name].texts))
    return measured


def sheet_parts(path: Path) -> list[str]:
    """The names of the parts that hold the sheets, in the workbook's order."""
    wanted = (_WORKBOOK, _RELATIONS)
    found = {name: b"".join(pieces) for name, pieces in parts(path) if name in wanted}
    relations = _RELATION.findall(found.get(_RELATIONS, b""))
    attributes = [dict(_ATTRIBUTE.findall(relation)) for relation in relations]
    targets = {one.get(b"Id"): one.get(b"Target", b"").decode("utf-8", "replace") for one in attributes}
    sheets = (targets.get(number, "") for number in _SHEET.findall(found[_WORKBOOK]))
    return [sheet.removeprefix("/") if sheet.startswith("/") else "xl/" + sheet for sheet in sheets]


def _measured(pieces: Pieces) -> Part:
    part = Part()
    for size in _text_sizes(_with_cells_measured(pieces, part)):
        part.texts += 1
        part.longest = max(part.longest, size)
    return part


def _with_cells_measured(pieces: Pieces, part: Part) -> Pieces:
    for piece in pieces:
        odd = any(start in piece for start in (b"\nr=", b"\tr=", b"\rr=")) or _ODD_REFERENCE.search(piece)
        rows, columns = (_ODD_ROWS, _ODD_COLUMNS) if odd else (_ROWS, _COLUMNS)
        part.rows = max(part.rows, *map(int, set(rows.findall(piece))), 0)
        part.columns = max(part.columns, *map(_column_number, set(columns.findall(piece))), 0)
        part.shared += piece.count(b'"s"') + piece.count(b"'s'")
        if b' t="e"' in piece or b"<f" in piece:
            for letters, row, shown in _NO_VALUE.findall(piece):
                part.no_value[int(row), _column_number(letters)] = shown.decode("utf-8", "replace")
        yield piece


def _column_number(letters: bytes) -> int:
    """A is 1, Z 26, AA 27."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number


def _text_sizes(pieces: Pieces) -> Iterator[int]:
    """The bytes of each shared text with its tags, in their order."""
    size = None
    for piece in pieces:
        before, *texts = piece.split(b"<si")
        size = None if size is None else size + len(before)
        for text in texts:
            if size is not None:
                yield size
            size = len(text)
    if size is not None:
        yield size


def _refuse_much_text(path: Path, list_part: str) -> None:
    """Count to the byte what the cells of any part would show; only suspicious workbooks come here."""
    sizes: list[int] = []
    for name, pieces in parts(path):
        if name == list_part:
            sizes = list(_text_sizes(pieces))
    for _, pieces in parts(path):
        numbers = (int(number) for piece in pieces for number in _SHARED.findall(piece))
        if sum(sizes[number] for number in numbers if number < len(sizes)) > MOST_TEXT:
            raise problems.too_large(path)
