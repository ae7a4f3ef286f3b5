from __future__ import annotations

import io
import os
import random
import resource
import struct
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from broadcaster_desktop.errors import UserError
from broadcaster_desktop.services.reading import preview, read
from broadcaster_desktop.services.reading.text import LONGEST_LINE
from tests.services.reading.makers import (
    biff,
    lie_about_size,
    number_cell,
    ods_cell,
    ods_parts,
    ods_row,
    text_cell,
    write_ole,
    write_zip,
    xlsx_parts,
)

PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\6\0\0\0\x1f\x15\xc4\x89"
HEADINGS = f'<row r="1">{text_cell("A1", "Name")}{text_cell("B1", "Phone")}</row>'
PERSON = f'<row r="2">{text_cell("A2", "Asha")}{number_cell("B2", 9820000001)}</row>'
LAUGHS = "".join(f'<!ENTITY l{at} "{f"&l{at - 1};" * 10}">' for at in range(1, 10))
PLAIN_XLS = Path(__file__).with_name("files") / "plain.xls"


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


@pytest.mark.parametrize(
    ("data", "code"),
    [
        pytest.param(b"", "file_empty", id="zero bytes"),  # reliability, section 4, case 43
        pytest.param(b"\xef\xbb\xbf", "file_empty", id="only a byte order mark"),
        pytest.param(b"\r\n \r\n\t\n", "file_empty", id="only blanks"),
        pytest.param(b",,,\r\n,,,\r\n", "file_empty", id="only commas"),
        pytest.param(PNG, "not_a_list", id="PNG"),
        pytest.param(b"\xff\xd8\xff\xe0\0\x10JFIF\0", "not_a_list", id="JPEG"),
        pytest.param(b"GIF89a\1\0\1\0\x80\0\0", "not_a_list", id="GIF"),
        pytest.param(b"RIFF\x24\0\0\0WEBPVP8 ", "not_a_list", id="WebP"),
        pytest.param(b"\0\0\0\x18ftypheic\0\0", "not_a_list", id="HEIC"),
        pytest.param(b"BM\x36\0\0\0\0\0\0\0", "not_a_list", id="BMP"),
        pytest.param(b"<svg xmlns='http://www.w3.org/2000/svg'/>", "not_a_list", id="SVG"),
        pytest.param(b"%PDF-1.7\n%\xe2\xe3", "not_a_list", id="PDF"),
        pytest.param(b"\x7fELF\2\1\1\0\0", "not_a_list", id="program"),
        pytest.param(b"\x1f\x8b\x08\0\0\0\0\0", "not_a_list", id="gzip"),
        pytest.param(b"SQLite format 3\0\x10\0\1\1", "not_a_list", id="database"),
        pytest.param(b"{\\rtf1\\ansi Asha 9820000001}", "not_a_list", id="RTF"),
        pytest.param(random.Random(5).randbytes(5000), "not_a_list", id="noise"),
        pytest.param(b"\0" * 5000, "encoding_unknown", id="zeros"),
        pytest.param(b"<html><table><tr><td>Phone</td></tr></table>", "format_not_read", id="HTML"),
        pytest.param(b"\xef\xbb\xbf<?xml version='1.0'?><Workbook/>", "format_not_read", id="XML"),
        pytest.param(b"BEGIN:VCARD\r\nVERSION:3.0\r\nEND:VCARD\r\n", "format_not_read", id="vCard"),
        pytest.param(b"Name,City\nAsha,Pune\n", "no_phone_column", id="no numbers"),
        pytest.param(b"Asha\n", "no_phone_column", id="one word"),
        pytest.param(b",".join([b"Phone"] * 1001) + b"\n9820000001\n", "too_many_columns", id="columns"),
        pytest.param(b"Phone\n" + b"9" * (LONGEST_LINE + (2 << 20)), "line_too_long", id="no line end"),
    ],
)
def test_what_is_no_list_is_refused_whatever_its_name_says(tmp_path: Path, data: bytes, code: str) -> None:
    assert refused(written(tmp_path / "list.csv", data)).code == code
    assert refused(written(tmp_path / "list.xlsx", data)).code == code


def test_letters_that_begin_like_a_picture_or_program_are_words(tmp_path: Path) -> None:
    for start in ("BM", "MZ", "ID3", "GIF8", "Rar!"):
        path = written(tmp_path / "list.csv", f"{start} Traders,9820000001\n".encode())
        assert [row.name for row in read(path).rows] == [f"{start} Traders"]


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    assert refused(tmp_path / "nowhere.csv").code == "file_missing"
    assert refused(tmp_path).code == "not_a_file"
    (tmp_path / "file").write_text("x")
    assert refused(tmp_path / "file" / "list.csv").code == "file_unreadable"


@pytest.mark.skipif(sys.platform == "win32", reason="pipes, devices and such links are of Unix")
def test_what_never_ends_or_makes_wait_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.csv")  # case 50
    assert refused(tmp_path / "pipe.csv").code == "not_a_file"
    assert refused(Path("/dev/zero")).code == "not_a_file"
    (tmp_path / "loop.csv").symlink_to(tmp_path / "loop.csv")
    assert refused(tmp_path / "loop.csv").code == "file_unreadable"


def test_a_file_that_goes_away_while_it_is_read(tmp_path: Path) -> None:
    path = written(tmp_path / "list.csv", b"Phone\n" + b"9820000001\n" * 1000 + b'"A" b\n')
    rows = read(path).rows
    next(rows)
    path.unlink()  # case 49; the sloppy quote makes it be opened once more
    with pytest.raises(UserError) as caught:
        list(rows)
    assert caught.value.code == "file_missing"


def test_an_unknown_country_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path / "list.csv", b"Phone\n(415) 555-2671\n")
    with pytest.raises(UserError) as caught:
        read(path, region="XX")
    assert caught.value.code == "unknown_region"
    assert [row.phone for row in read(path, region="us").rows] == ["+14155552671"]


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


def xls_of(folder: Path, *records: tuple[int, bytes]) -> Path:
    """A workbook of the older kind made of these records."""
    return write_ole(folder / "list.xls", {"Workbook": biff(*records).ljust(5000, b"\0")})


WORKBOOKS: list[tuple[str, Callable[[Path], Path], str]] = [
    ("bomb", bomb, "workbook_too_large"),  # case 53
    ("over 200 MB", large, "workbook_too_large"),
    ("more than it says", lambda folder: liar(folder, -1), "workbook_damaged"),
    ("less than it says", lambda folder: liar(folder, 1), "workbook_damaged"),
    ("truncated", truncated, "workbook_damaged"),  # case 59
    ("cut inside", cut_inside, "workbook_damaged"),
    (
        "not even a directory",
        lambda folder: written(folder / "x.xlsx", b"PK\3\4" + b"x" * 99),
        "workbook_damaged",
    ),
    (
        "billion laughs",
        lambda folder: with_entities(folder, '<!ENTITY l0 "lol">' + LAUGHS, "&l9;"),
        "workbook_damaged",
    ),
    (
        "quadratic",
        lambda folder: with_entities(folder, f'<!ENTITY a "{"a" * 9999}">', "&a;" * 9999),
        "workbook_damaged",
    ),
    (
        "external",
        lambda folder: with_entities(folder, '<!ENTITY a SYSTEM "file:///etc/hostname">', "&a;"),
        "workbook_damaged",
    ),
    ("rows beyond memory", lambda folder: far_apart(folder, 4_000_000_000, "C"), "workbook_too_large"),
    ("odd references", lambda folder: far_apart(folder, 1_048_576, "XFD", "\n r = '"), "workbook_too_large"),
    (
        "references on new lines",
        lambda folder: far_apart(folder, 1_048_576, "XFD", '\nr="'),
        "workbook_too_large",
    ),
    ("rows and columns", lambda folder: far_apart(folder, 1_048_576, "XFD"), "workbook_too_large"),
    ("columns", lambda folder: far_apart(folder, 2, "ALN"), "too_many_columns"),  # case 45
    ("absurd numbers", lambda folder: far_apart(folder, int("9" * 4299), "A"), "workbook_too_large"),
    (
        "sheet cut short",
        lambda folder: write_zip(folder / "x.xlsx", xlsx_parts(HEADINGS + '<row r="2"><c')),
        "workbook_damaged",
    ),
    (
        "no sheets",
        lambda folder: write_zip(folder / "x.xlsx", {"xl/workbook.xml": "<workbook/>"}),
        "workbook_damaged",
    ),
    (
        "a document",
        lambda folder: write_zip(folder / "x.docx", {"word/document.xml": "<w/>"}),
        "format_not_read",
    ),
    (
        "binary workbook",
        lambda folder: write_zip(folder / "x.xlsb", {"xl/workbook.bin": b"\x83\1"}),
        "format_not_read",
    ),
    ("OpenDocument far apart", ods_far_apart, "workbook_too_large"),
    (
        "OpenDocument columns",
        lambda folder: write_zip(
            folder / "x.ods", ods_parts(f"<table:table-row>{ods_cell('Phone', 1001)}</table:table-row>")
        ),
        "too_many_columns",
    ),
    (
        "OpenDocument entities",
        lambda folder: write_zip(folder / "x.ods", ods_parts("<!DOCTYPE x>")),
        "workbook_damaged",
    ),
    (
        "OpenDocument password",
        lambda folder: write_zip(folder / "x.ods", ods_parts("", "<manifest:encryption-data/>")),
        "workbook_password",
    ),
    (
        "password",
        lambda folder: write_ole(
            folder / "x.xlsx", {"EncryptionInfo": b"\4\0\4\0", "EncryptedPackage": b"x" * 9000}
        ),
        "workbook_password",
    ),  # case 57
    (
        "small, with a password",
        lambda folder: write_ole(folder / "x.xlsx", {"EncryptedPackage": b"x" * 90}),
        "workbook_password",
    ),
    (
        "older, with a password",
        lambda folder: xls_of(folder, (0x002F, b"\1\0\1\0" + b"x" * 50)),
        "workbook_password",
    ),
    (
        "older, far apart",
        lambda folder: xls_of(
            folder,
            (0x0203, struct.pack("<HHHd", 0, 0, 0, 1)),
            (0x0203, struct.pack("<HHHd", 65535, 65535, 0, 1)),
        ),
        "workbook_too_large",
    ),
    (
        "older, many numbers",
        lambda folder: xls_of(folder, (0x00BD, struct.pack("<HHHIHIH", 65535, 0, 0, 0, 0, 0, 65535))),
        "workbook_too_large",
    ),
    (
        "older, declares too much",
        lambda folder: xls_of(folder, (0x0200, struct.pack("<IIHHH", 0, 4_000_000_000, 0, 256, 0))),
        "workbook_too_large",
    ),
    (
        "older, small and empty",
        lambda folder: write_ole(folder / "x.xls", {"Workbook": biff((0x000A, b""))}),
        "file_empty",
    ),
    (
        "older, cut short",
        lambda folder: written(folder / "x.xls", PLAIN_XLS.read_bytes()[:3000]),
        "workbook_damaged",
    ),
    (
        "older, only its head",
        lambda folder: written(folder / "x.xls", PLAIN_XLS.read_bytes()[:40]),
        "workbook_damaged",
    ),
    (
        "a letter of the older kind",
        lambda folder: write_ole(folder / "x.doc", {"WordDocument": b"x" * 5000}),
        "format_not_read",
    ),
]


@pytest.mark.parametrize(
    ("make", "code"), [pytest.param(make, code, id=name) for name, make, code in WORKBOOKS]
)
def test_a_workbook_that_cannot_be_read_is_refused_before_it_costs(
    tmp_path: Path, make: Callable[[Path], Path], code: str
) -> None:
    assert refused(make(tmp_path)).code == code


def test_a_chain_of_sectors_that_never_ends_is_refused(tmp_path: Path) -> None:
    data = bytearray(PLAIN_XLS.read_bytes())
    fat = 512 * (1 + struct.unpack_from("<I", data, 76)[0])
    for at in range(0, 512, 4):
        data[fat + at : fat + at + 4] = struct.pack("<I", 0)
    assert refused(written(tmp_path / "loop.xls", bytes(data))).code == "workbook_damaged"


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
