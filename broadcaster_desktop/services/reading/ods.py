"""OpenDocument sheets measured: there a cell or a row may stand for thousands of others."""

from __future__ import annotations

import re
from pathlib import Path
from xml.parsers import expat

from . import problems
from .archive import MOST_CELLS, MOST_TEXT, Pieces, guarded, parts

_TAG = re.compile(rb"<[\w.-]+:(table-row|table-cell|covered-table-cell|table)(?=[\s/>])([^>]*)>")
_REPEATED = re.compile(rb"""number-(?:rows|columns)-repeated\s*=\s*["']([0-9]+)""")


def look_through_ods(path: Path) -> None:
    """Measure the sheets; a UserError for a password and for what would be dangerous to open."""
    with guarded(path):
        for name, pieces in parts(path):
            if name == "META-INF/manifest.xml" and any(b"encryption-data" in piece for piece in pieces):
                raise problems.password(path)
            if name == "content.xml":
                _measure(path, _well_formed(path, pieces))


def _well_formed(path: Path, pieces: Pieces) -> Pieces:
    """The same pieces; where a tag is never closed, the library would look for its end for ever."""
    parser = expat.ParserCreate()
    try:
        for piece in pieces:
            parser.Parse(piece)
            yield piece
        parser.Parse(b"", True)
    except expat.ExpatError as error:
        raise problems.damaged(path) from error


def _measure(path: Path, pieces: Pieces) -> None:
    sheet = _Sheet()
    for piece in pieces:
        end = 0
        for tag in _TAG.finditer(piece):
            sheet.show(tag.start() - end)
            end = tag.end()
            sheet = _Sheet() if tag[1] == b"table" else sheet
            sheet.add(tag[1], tag[2])
        sheet.show(len(piece) - end)
        if sheet.rows * sheet.columns > MOST_CELLS or sheet.text > MOST_TEXT:
            raise problems.too_large(path)


class _Sheet:
    """How far a sheet's cells with content reach and how much they show, counted along its tags."""

    def __init__(self) -> None:
        self.rows = self.columns = self.text = 0
        self._row = self._row_repeated = 0
        self._column = self._shown = 0

    def add(self, tag: bytes, attributes: bytes) -> None:
        """Take the next tag, a row's or a cell's."""
        found = _REPEATED.search(attributes)
        repeated = int(found[1]) if found else 1
        self._shown = 0
        if tag == b"table-row":
            self._row += repeated
            self._row_repeated, self._column = repeated, 0
        elif tag != b"table":
            self._column += repeated
            if not attributes.endswith(b"/") or b"value" in attributes or b"formula" in attributes:
                self.rows, self.columns = self._row, max(self.columns, self._column)
                self._shown = repeated * self._row_repeated
                self.show(len(attributes))

    def show(self, size: int) -> None:
        """Count text of the cell last taken, as often as it is repeated."""
        self.text += size * self._shown
