"""Workbooks made to harm, or harmed themselves: each gets one sentence, at once and without taking memory."""

from __future__ import annotations

import io
import random
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from broadcaster_desktop.errors import UserError
from broadcaster_desktop.services.reading import preview
from broadcaster_desktop.services.reading.archive import MOST_UNPACKED
from tests.services.reading.makers import (
    MAIN,
    OFFICE,
    biff,
    lie_about_size,
    number_cell,
    ods_cell,
    ods_parts,
    ods_row,
    refused,
    text_cell,
    write_ole,
    write_zip,
    written,
    xls_number,
    xls_shared,
    xlsx_parts,
)

HEADINGS = f'<row r="1">{text_cell("A1", "Name")}{text_cell("B1", "Phone")}</row>'
PERSON = f'<row r="2">{text_cell("A2", "Asha")}{number_cell("B2", 9820000001)}</row>'
LAUGHS = '<!ENTITY l0 "lol">' + "".join(f'<!ENTITY l{at} "{f"&l{at - 1};" * 10}">' for at in range(1, 10))
LETTERS = "".join(random.Random(1).choices("abcdefgh", k=32_000))
PLAIN_XLS = Path(__file__).with_name("files") / "plain.xls"
MANY_NUMBERS = (0x00BD, struct.pack("<HHHIHIH", 65535, 0, 0, 0, 0, 0, 65535))


def bomb(folder: Path) -> Path:
    """A hundred bytes of zeros for each byte of the file, and more."""
    return write_zip(folder / "bomb.xlsx", xlsx_parts(" " * 30_000_000))


def large(folder: Path) -> Path:
    """More than 200 MB by its directory, which is all that is looked at."""
    path = write_zip(
        folder / "large.xlsx", xlsx_parts(HEADINGS) | {"x": random.Random(1).randbytes(3_000_000)}
    )
    lie_about_size(path, "x", 200_000_000)
    return path


def liar(folder: Path, by: int) -> Path:
    """Unpacks to something else than its directory says."""
    path = write_zip(folder / "liar.xlsx", xlsx_parts(HEADINGS + PERSON * 1000))
    with zipfile.ZipFile(path) as archive:
        true = archive.getinfo("xl/worksheets/sheet1.xml").file_size
    lie_about_size(path, "xl/worksheets/sheet1.xml", true + by)
    return path


def truncated(folder: Path) -> Path:
    """The first half of a workbook."""
    path = write_zip(folder / "half.xlsx", xlsx_parts(HEADINGS))
    return written(path, path.read_bytes()[: path.stat().st_size // 2])


def cut_inside(folder: Path) -> Path:
    """A directory in good order over a part that is cut short."""
    path = write_zip(folder / "cut.xlsx", xlsx_parts(HEADINGS))
    data = bytearray(path.read_bytes())
    at = data.index(b"PK\1\2")  # the first part's entry: more packed bytes than the whole file has
    data[at + 20 : at + 24] = struct.pack("<I", len(data) * 2)
    return written(path, bytes(data))


def with_entities(folder: Path, declared: str, text: str) -> Path:
    """A sheet with entities of its own (cases 54-56)."""
    data = HEADINGS + f'<row r="2">{text_cell("A2", text)}{number_cell("B2", 9820000001)}</row>'
    return write_zip(folder / "entities.xlsx", xlsx_parts(data, f"<!DOCTYPE x [{declared}]>"))


def far_apart(folder: Path, row: int, column: str, spelt: str = ' r="') -> Path:
    """Two cells whose rectangle would be huge."""
    data = HEADINGS + f'<row r="{row}"><c{spelt}{column}{row}{spelt[-1]}><v>1</v></c></row>'
    return write_zip(folder / "far.xlsx", xlsx_parts(data))


def ods_far_apart(folder: Path) -> Path:
    """The same by cells and rows that stand for many."""
    gap = "<table:table-row table:number-rows-repeated='1000000'><table:table-cell/></table:table-row>"
    return write_zip(
        folder / "far.ods",
        ods_parts(
            ods_row("Phone") + gap + f"<table:table-row>{ods_cell('', 900)}{ods_cell('x')}</table:table-row>"
        ),
    )


def xls(folder: Path, stream: bytes) -> Path:
    """A workbook of the older kind with this stream."""
    return write_ole(folder / "list.xls", {"Workbook": stream.ljust(5000, b"\0")})


def ole(folder: Path, **streams: bytes) -> Path:
    """An OLE file with these streams."""
    return write_ole(folder / "list.xls", streams)


def with_sheet(folder: Path, rows: str) -> Path:
    """A workbook whose sheet has these rows below its headings."""
    return write_zip(folder / "list.xlsx", xlsx_parts(HEADINGS + rows))


def with_table(folder: Path, row: str) -> Path:
    """An OpenDocument sheet with one row."""
    return write_zip(folder / "list.ods", ods_parts(f"<table:table-row>{row}</table:table-row>"))


def ods_with_password(folder: Path) -> Path:
    """An OpenDocument file that says it is encrypted."""
    return write_zip(folder / "list.ods", ods_parts("", "<manifest:encryption-data/>"))


def ods_without_end(folder: Path) -> Path:
    """A table that is never closed."""
    parts = ods_parts(ods_row("Name", "Phone"))
    return write_zip(
        folder / "list.ods", parts | {"content.xml": parts["content.xml"].replace("</table:table>", "")}
    )


def strangely_packed(folder: Path) -> Path:
    """A part packed as hardly any program unpacks."""
    with zipfile.ZipFile(folder / "list.xlsx", "w", zipfile.ZIP_LZMA) as archive:
        for name, content in xlsx_parts(HEADINGS).items():
            archive.writestr(name, content)
    return folder / "list.xlsx"


def shared_text_bomb(folder: Path) -> Path:
    """One long text that many cells show."""
    cells = "".join(f'<row r="{at}"><c r="A{at}" t="s"><v>1</v></c></row>' for at in range(1, 30_000))
    parts = xlsx_parts(cells)
    relation = f'<Relationship Id="rId2" Type="{OFFICE}/sharedStrings" Target="sharedStrings.xml"/>'
    relations = parts["xl/_rels/workbook.xml.rels"].replace("</Relationships>", relation + "</Relationships>")
    texts = f'<sst xmlns="{MAIN}"><si><t>Phone</t></si><si><t>{LETTERS}</t></si><si><t>x</t></si></sst>'
    parts |= {"xl/_rels/workbook.xml.rels": relations, "xl/sharedStrings.xml": texts}
    return write_zip(folder / "texts.xlsx", parts)


def ods_text_bomb(folder: Path) -> Path:
    """The same by one row that stands for many."""
    rows = ods_row("Phone") + ods_row(LETTERS, repeated=30_000)
    return write_zip(folder / "list.ods", ods_parts(rows))


def xls_text_bomb(folder: Path) -> Path:
    """The same in a workbook of the older kind."""
    texts = (0x00FC, struct.pack("<iiHB", 1, 1, 8000, 0) + b"x" * 8000)
    return xls(folder, biff([xls_shared(row, 0, 0) for row in range(25_000)], [texts]))


def sheets_on_each_other(folder: Path) -> Path:
    """Many sheets that are all the same part of the file."""
    place = (0x0085, struct.pack("<IBB", 20, 0, 0) + b"\1\0S")
    return xls(folder, biff([], [place] * 300))


def circular(folder: Path) -> Path:
    """A chain of sectors that never ends."""
    data = bytearray(PLAIN_XLS.read_bytes())
    fat = 512 * (1 + struct.unpack_from("<I", data, 76)[0])
    data[fat : fat + 512] = bytes(512)
    return written(folder / "list.xls", bytes(data))


def enormous(folder: Path) -> Path:
    """A file of more bytes than are ever read."""
    with (folder / "list.xls").open("wb") as file:
        file.write(PLAIN_XLS.read_bytes())
        file.truncate(MOST_UNPACKED + 1)
    return folder / "list.xls"


WORKBOOKS: list[tuple[str, str, Callable[[Path], Path]]] = [
    ("a bomb", "workbook_too_large", bomb),  # case 53
    ("over 200 MB", "workbook_too_large", large),
    ("more than it says", "workbook_damaged", lambda at: liar(at, -1)),
    ("less than it says", "workbook_damaged", lambda at: liar(at, 1)),
    ("cut short", "workbook_damaged", truncated),  # case 59
    ("a part cut short", "workbook_damaged", cut_inside),
    ("no directory", "workbook_damaged", lambda at: written(at / "x.xlsx", b"PK\3\4" + b"x" * 99)),
    ("a strange packing", "workbook_damaged", strangely_packed),
    ("billion laughs", "workbook_damaged", lambda at: with_entities(at, LAUGHS, "&l9;")),  # cases 54-56
    (
        "quadratic",
        "workbook_damaged",
        lambda at: with_entities(at, f'<!ENTITY a "{"a" * 9999}">', "&a;" * 9999),
    ),
    (
        "external",
        "workbook_damaged",
        lambda at: with_entities(at, '<!ENTITY a SYSTEM "file:///etc/hostname">', "&a;"),
    ),
    ("rows beyond memory", "workbook_too_large", lambda at: far_apart(at, 4_000_000_000, "C")),
    ("odd references", "workbook_too_large", lambda at: far_apart(at, 1_048_576, "XFD", "\n r = '")),
    ("references on new lines", "workbook_too_large", lambda at: far_apart(at, 1_048_576, "XFD", '\nr="')),
    ("rows and columns", "workbook_too_large", lambda at: far_apart(at, 1_048_576, "XFD")),
    ("columns", "too_many_columns", lambda at: far_apart(at, 2, "ALN")),  # case 45
    ("large numbers", "workbook_too_large", lambda at: far_apart(at, int("9" * 4299), "A")),
    ("absurd numbers", "workbook_damaged", lambda at: with_sheet(at, f'<row r="{"9" * 5000}"/>')),
    ("one text in many cells", "workbook_too_large", shared_text_bomb),
    ("a sheet cut short", "workbook_damaged", lambda at: with_sheet(at, '<row r="2"><c')),
    (
        "no sheets",
        "workbook_damaged",
        lambda at: write_zip(at / "x.xlsx", {"xl/workbook.xml": "<workbook/>"}),
    ),
    ("a letter", "format_not_read", lambda at: write_zip(at / "x.docx", {"word/document.xml": "<w/>"})),
    ("binary", "format_not_read", lambda at: write_zip(at / "x.xlsb", {"xl/workbook.bin": b"\x83\1"})),
    ("ods, far apart", "workbook_too_large", ods_far_apart),
    ("ods, one text in many rows", "workbook_too_large", ods_text_bomb),
    ("ods, columns", "too_many_columns", lambda at: with_table(at, ods_cell("Phone", 1001))),
    ("ods, entities", "workbook_damaged", lambda at: with_table(at, "<!DOCTYPE x>")),
    ("ods, a table without end", "workbook_damaged", ods_without_end),
    ("ods, password", "workbook_password", ods_with_password),
    (
        "password",
        "workbook_password",
        lambda at: ole(at, EncryptionInfo=b"\4\0", EncryptedPackage=b"x" * 9000),
    ),
    ("small, password", "workbook_password", lambda at: ole(at, EncryptedPackage=b"x" * 90)),  # case 57
    ("xls, password", "workbook_password", lambda at: xls(at, biff([], [(0x002F, b"\1\0" + b"x" * 50)]))),
    ("xls, far apart", "workbook_too_large", lambda at: xls(at, biff([xls_number(65535, 65535, 1)]))),
    ("xls, many numbers", "workbook_too_large", lambda at: xls(at, biff([MANY_NUMBERS]))),
    ("xls, one text in many cells", "workbook_too_large", xls_text_bomb),
    ("xls, a sheet nowhere", "workbook_damaged", lambda at: xls(at, biff([], at=4_000_000_000))),
    (
        "xls, a sheet without end",
        "workbook_damaged",
        lambda at: xls(at, biff([(0x0001, b"x" * 5000)], at=150)[:4500]),
    ),
    ("xls, sheets on each other", "workbook_damaged", sheets_on_each_other),
    (
        "xls, texts that are not there",
        "workbook_damaged",
        lambda at: xls(at, biff([], [(0x00FC, b"\xff" * 7 + b"\x7f")])),
    ),
    ("xls, a record too short", "workbook_damaged", lambda at: xls(at, biff([], [(0x0018, b"")]))),
    ("xls, small and empty", "file_empty", lambda at: ole(at, Workbook=biff([]))),
    ("xls, cut short", "workbook_damaged", lambda at: written(at / "x.xls", PLAIN_XLS.read_bytes()[:3000])),
    ("xls, only its head", "workbook_damaged", lambda at: written(at / "x.xls", PLAIN_XLS.read_bytes()[:40])),
    ("xls, sectors in a circle", "workbook_damaged", circular),
    ("xls, enormous", "workbook_too_large", enormous),
    ("a letter of old", "format_not_read", lambda at: ole(at, WordDocument=b"x" * 5000)),
]


@pytest.mark.parametrize(
    ("make", "code"), [pytest.param(make, code, id=name) for name, code, make in WORKBOOKS]
)
def test_a_workbook_that_cannot_be_read_is_refused_before_it_costs(
    tmp_path: Path, make: Callable[[Path], Path], code: str
) -> None:
    assert refused(make(tmp_path)).code == code


def test_any_byte_of_a_workbook_may_be_wrong(tmp_path: Path) -> None:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in xlsx_parts(HEADINGS + PERSON).items():
            archive.writestr(name, content)
    chance = random.Random(7)
    for original in (whole.getvalue(), PLAIN_XLS.read_bytes()):
        for _ in range(300):
            data = bytearray(original)
            for _ in range(chance.randrange(1, 4)):
                data[chance.randrange(len(data))] = chance.randrange(256)
            path = written(tmp_path / "list.xlsx", bytes(data))
            try:
                preview(path)
            except UserError:
                continue
