"""Files for the tests, made by hand where no library would make them so bad."""

from __future__ import annotations

import resource
import struct
import sys
import time
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from broadcaster_desktop.errors import UserError
from broadcaster_desktop.services.reading import Pasted, Row, read

RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
ODS_MANIFEST = (
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
    '<manifest:file-entry manifest:full-path="/"'
    ' manifest:media-type="application/vnd.oasis.opendocument.spreadsheet">{}</manifest:file-entry>'
    "</manifest:manifest>"
)


def refused(path: Path) -> UserError:
    """The one sentence about a file, that comes at once and without taking memory."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    started = time.monotonic()
    with pytest.raises(UserError) as caught:
        list(read(path).rows)
    assert time.monotonic() - started < 5
    if sys.platform == "linux":
        assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 150_000  # kB
    assert "\n" not in caught.value.one_line()
    assert path.name in caught.value.one_line()
    return caught.value


def written(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def rows_of(path: Path | Pasted, **how: object) -> list[Row]:
    """All rows of a file."""
    return list(read(path, **how).rows)  # type: ignore[arg-type]


def brief(rows: list[Row]) -> list[tuple[int, str, str | None, str | None]]:
    """Number, verdict, phone and name of each row."""
    return [(row.row, row.verdict.value, row.phone, row.name) for row in rows]


def text_cell(place: str, text: str) -> str:
    """A cell with a text of its own."""
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'


def number_cell(place: str, number: object) -> str:
    """A cell with a number."""
    return f'<c r="{place}"><v>{number}</v></c>'


def xlsx_parts(sheet_data: str, prologue: str = "", name: str = "Customers") -> dict[str, str]:
    """The parts of a workbook with one sheet of these rows, as XML."""
    return {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": f'<Relationships xmlns="{RELATIONS}"><Relationship Id="rId1"'
        f' Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>'
        f'<sheet name="{name}" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{RELATIONS}"><Relationship Id="rId1"'
        f' Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f'{prologue}<worksheet xmlns="{MAIN}"><sheetData>{sheet_data}'
        "</sheetData></worksheet>",
    }


def ods_parts(table: str, manifest: str = "") -> dict[str, str]:
    """The parts of an OpenDocument sheet with these rows, as XML."""
    names = "".join(
        f' xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{short}:1.0"'
        for short in ("office", "table", "text")
    )
    return {
        "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
        "META-INF/manifest.xml": ODS_MANIFEST.format(manifest),
        "content.xml": f"<office:document-content{names}><office:body><office:spreadsheet>"
        f'<table:table table:name="Customers">{table}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>",
    }


def ods_row(*cells: str, repeated: int = 1) -> str:
    """A row of texts; an empty one is an empty cell."""
    inside = "".join(map(ods_cell, cells))
    return f'<table:table-row table:number-rows-repeated="{repeated}">{inside}</table:table-row>'


def ods_cell(text: str, repeated: int = 1) -> str:
    """A cell, or as many as it stands for."""
    many = f' table:number-columns-repeated="{repeated}"'
    if not text:
        return f"<table:table-cell{many}/>"
    return f'<table:table-cell office:value-type="string"{many}><text:p>{text}</text:p></table:table-cell>'


def write_zip(path: Path, parts: Mapping[str, str | bytes]) -> Path:
    """A ZIP file of these parts, the first of them not packed."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for at, (name, content) in enumerate(parts.items()):
            archive.writestr(name, content, None if at else zipfile.ZIP_STORED)
    return path


def lie_about_size(path: Path, part: str, size: int) -> None:
    """Write another unpacked size for a part into the archive's directory."""
    with zipfile.ZipFile(path) as archive:
        true = archive.getinfo(part).file_size
    data = bytearray(path.read_bytes())
    at = data.index(b"PK\1\2")
    while part.encode() != data[at + 46 : at + 46 + data[at + 28]]:
        at = data.index(b"PK\1\2", at + 1)
    assert data[at + 24 : at + 28] == struct.pack("<I", true)
    data[at + 24 : at + 28] = struct.pack("<I", size)
    path.write_bytes(data)


def write_ole(path: Path, streams: Mapping[str, bytes]) -> Path:
    """An OLE file with these streams, the small ones in a mini stream (MS-CFB, version 3)."""
    free, end, fat_mark, more_mark = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFC
    sectors: list[bytes] = []
    fat: list[int] = []

    def add(data: bytes) -> int:
        start = len(sectors)
        pieces = [data[at : at + 512].ljust(512, b"\0") for at in range(0, len(data), 512)]
        sectors.extend(pieces)
        fat.extend([*range(start + 1, start + len(pieces)), end])
        return start

    mini = b""
    mini_fat: list[int] = []
    entries: list[tuple[str, int, int, int]] = []
    for name, data in streams.items():
        if len(data) < 4096:
            count = -(-len(data) // 64)
            first = len(mini_fat)
            mini_fat.extend([*range(first + 1, first + count), end])
            mini += data.ljust(count * 64, b"\0")
        else:
            first = add(data)
        entries.append((name, 2, first, len(data)))
    root = ("Root Entry", 5, add(mini) if mini else end, len(mini))
    mini_at = add(struct.pack(f"<{len(mini_fat)}I", *mini_fat)) if mini_fat else end
    directory = b"".join(_ole_entry(*entry) for entry in [root, *entries])
    directory_at = add(directory)
    fats, more = _ole_tables(len(sectors))
    fat_at = range(len(sectors), len(sectors) + fats)
    more_at = [*range(fat_at.stop, fat_at.stop + more), end]
    fat += [fat_mark] * fats + [more_mark] * more
    fat += [free] * (128 * fats - len(fat))
    sectors += [struct.pack("<128I", *fat[at : at + 128]) for at in range(0, len(fat), 128)]
    listed = [*fat_at, *[free] * (109 + 127 * more - fats)]
    sectors += [
        struct.pack("<128I", *listed[109 + 127 * at : 236 + 127 * at], more_at[at + 1]) for at in range(more)
    ]
    header = struct.pack(
        "<8s16xHHHHH6xIIIIIIIII109I",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        *(0x3E, 3, 0xFFFE, 9, 6),
        *(0, fats, directory_at, 0, 4096, mini_at, 1 if mini_fat else 0, more_at[0], more),
        *listed[:109],
    )
    path.write_bytes(header + b"".join(sectors))
    return path


def _ole_tables(sectors: int) -> tuple[int, int]:
    """The sectors that the table of sectors takes, and those that list what the header has no room for."""
    fats = more = 0
    while (needed := -(-(sectors + fats + more) // 128)) != fats:
        fats, more = needed, max(0, -(-(needed - 109) // 127))
    return fats, more


def _ole_entry(name: str, kind: int, first: int, size: int) -> bytes:
    text = name.encode("utf-16-le")
    return struct.pack("<64sHBB12x16x4x16xIII", text, len(text) + 2, kind, 1, first, size, 0)


BiffRecord = tuple[int, bytes]


def biff(sheet: Sequence[BiffRecord], common: Sequence[BiffRecord] = (), at: int | None = None) -> bytes:
    """A Workbook stream as Excel 97 has it with one sheet, which is said to be elsewhere with `at`."""

    def packed(kind: int, *records: BiffRecord) -> bytes:
        start = (0x0809, struct.pack("<HHHHII", 0x0600, kind, 0x0DBB, 0x07CC, 0, 6))
        return b"".join(
            struct.pack("<HH", kind, len(body)) + body for kind, body in (start, *records, (0x000A, b""))
        )

    name = b"\x01\x00S"
    size = len(packed(5, *common)) + 4 + 6 + len(name)
    place = struct.pack("<IBB", size if at is None else at, 0, 0)
    return packed(5, *common, (0x0085, place + name)) + packed(0x10, *sheet)


def xls_number(row: int, column: int, number: float) -> BiffRecord:
    """A cell with a number."""
    return 0x0203, struct.pack("<HHHd", row, column, 0, number)


def xls_shared(row: int, column: int, text: int) -> BiffRecord:
    """A cell with one of the shared texts."""
    return 0x00FD, struct.pack("<HHHI", row, column, 0, text)
