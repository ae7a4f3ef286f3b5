"""Files that are refused with one line: no list, damaged, protected, or made to harm."""

from __future__ import annotations

import os
import random
import struct
import sys
from collections.abc import Callable
from pathlib import Path

from tests.services.reading.makers import (
    biff,
    number_cell,
    ods_parts,
    ods_row,
    text_cell,
    write_ole,
    write_zip,
    xls_number,
    xlsx_parts,
)

from .cases import Case

_HEAD = f'<row r="1">{text_cell("A1", "Name")}{text_cell("B1", "Phone")}</row>'
_LAUGHS = '<!ENTITY l0 "lol">' + "".join(f'<!ENTITY l{at} "{f"&l{at - 1};" * 10}">' for at in range(1, 10))
_PLAIN_XLS = (Path(__file__).parents[1] / "files" / "plain.xls").read_bytes()
_PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\6\0\0\0"


def _case(name: str, file: str, made: bytes | Callable[[Path], object], code: str, *numbers: int) -> Case:
    return Case(name, file, made, refused=code, numbers=numbers)


def _entities(declared: str, text: str) -> Callable[[Path], object]:
    data = _HEAD + f'<row r="2">{text_cell("A2", text)}{number_cell("B2", 9820012345)}</row>'
    return lambda path: write_zip(path, xlsx_parts(data, f"<!DOCTYPE x [{declared}]>"))


def _half(path: Path) -> None:
    write_zip(path, xlsx_parts(_HEAD))
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


_NAMED = [
    _case("zero bytes", "empty.csv", b"", "file_empty", 43),
    _case("zero bytes of a workbook", "empty.xlsx", b"", "file_empty"),
    _case("zero bytes of cards", "empty.vcf", b"", "file_empty"),
    _case("blanks", "blank.csv", b" \r\n\r\n\t\n", "file_empty"),
    _case("commas", "commas.csv", b",,,\n,,,\n", "file_empty"),
    _case("NUL bytes alone", "zeros.csv", b"\0" * 5000, "encoding_unknown", 37),
    _case("no numbers at all", "towns.csv", b"Name,City\nAsha,Pune\n", "no_phone_column"),
    _case("a picture", "list.csv", _PNG, "not_a_list"),
    _case("a picture as cards", "list.vcf", b"\xff\xd8\xff\xe0\0\x10JFIF\0" + b"x" * 99, "not_a_list"),
    _case("a PDF as a workbook", "list.xlsx", b"%PDF-1.7\n%\xe2\xe3", "not_a_list"),
    _case("a program", "list.csv", b"\x7fELF\2\1\1\0\0\0", "not_a_list"),
    _case("noise", "noise.csv", random.Random(5).randbytes(6000), "not_a_list"),
    _case(
        "cards that are noise",
        "noise.vcf",
        b"BEGIN:VCARD\r\n" + random.Random(6).randbytes(6000),
        "not_a_list",
    ),
    _case("a web page", "list.xls", b"<html><table><tr><td>Phone</td></tr></table>", "format_not_read"),
    _case("a sheet in XML", "list.xls", b"<?xml version='1.0'?><Workbook/>", "format_not_read"),
    _case(
        "a letter",
        "list.docx",
        lambda path: write_zip(path, {"word/document.xml": "<w/>"}),
        "format_not_read",
    ),
    _case(
        "any archive",
        "list.zip",
        lambda path: write_zip(path, {"list.csv": "Phone\n9820012345\n"}),
        "format_not_read",
    ),
    _case(
        "a bomb",
        "bomb.xlsx",
        lambda path: write_zip(path, xlsx_parts(" " * 30_000_000)),
        "workbook_too_large",
        53,
    ),
    _case("billion laughs", "laughs.xlsx", _entities(_LAUGHS, "&l9;"), "workbook_damaged", 54),
    _case(
        "quadratic",
        "quad.xlsx",
        _entities(f'<!ENTITY a "{"a" * 9999}">', "&a;" * 999),
        "workbook_damaged",
        55,
    ),
    _case(
        "a file of the system",
        "xxe.xlsx",
        _entities('<!ENTITY a SYSTEM "file:///etc/hostname">', "&a;"),
        "workbook_damaged",
        56,
    ),
    _case(
        "entities in ODS",
        "xxe.ods",
        lambda path: write_zip(path, ods_parts("<!DOCTYPE x>")),
        "workbook_damaged",
    ),
    _case(
        "a password",
        "locked.xlsx",
        lambda path: write_ole(path, {"EncryptedPackage": b"x" * 9000}),
        "workbook_password",
        57,
    ),
    _case(
        "a password of the older kind",
        "locked.xls",
        lambda path: write_ole(
            path, {"Workbook": biff([], [(0x002F, b"\1\0" + b"x" * 50)]).ljust(5000, b"\0")}
        ),
        "workbook_password",
        57,
    ),
    _case(
        "a password of ODS",
        "locked.ods",
        lambda path: write_zip(path, ods_parts("", "<manifest:encryption-data/>")),
        "workbook_password",
        57,
    ),
    _case("half a workbook", "half.xlsx", _half, "workbook_damaged", 59),
    _case("half an older workbook", "half.xls", _PLAIN_XLS[:3000], "workbook_damaged", 59),
    _case(
        "1,001 columns in a sheet",
        "wide.xlsx",
        lambda path: write_zip(path, xlsx_parts(_HEAD + '<row r="2"><c r="ALN2"><v>1</v></c></row>')),
        "too_many_columns",
        45,
    ),
    _case(
        "cells far apart",
        "far.xlsx",
        lambda path: write_zip(
            path, xlsx_parts(_HEAD + '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')
        ),
        "workbook_too_large",
    ),
    _case(
        "cells far apart, older",
        "far.xls",
        lambda path: write_ole(path, {"Workbook": biff([xls_number(65535, 65535, 1)]).ljust(5000, b"\0")}),
        "workbook_too_large",
    ),
    _case(
        "rows that stand for many",
        "many.ods",
        lambda path: write_zip(path, ods_parts(ods_row("Phone") + ods_row("x" * 30_000, repeated=1_000_000))),
        "workbook_too_large",
    ),
    _case(
        "a sheet nowhere",
        "nowhere.xls",
        lambda path: write_ole(path, {"Workbook": biff([], at=4_000_000_000).ljust(5000, b"\0")}),
        "workbook_damaged",
    ),
    _case(
        "nothing but a name",
        "name.xls",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + struct.pack("<9I", *range(9)),
        "workbook_damaged",
    ),
    _case("no file", "missing.csv", lambda path: None, "file_missing"),
    _case("a folder", "folder.csv", lambda path: path.mkdir(), "not_a_file"),
    _case("a line without end", "line.csv", b"Phone\n" + b"9" * (33 << 20), "line_too_long"),
    _case(
        "an older sheet that is a letter",
        "letter.doc",
        lambda path: write_ole(path, {"WordDocument": b"x" * 5000}),
        "format_not_read",
    ),
]
_OF_UNIX = [
    _case("a pipe", "pipe.csv", lambda path: os.mkfifo(path), "not_a_file", 50),
    _case("a device", "zero.csv", lambda path: path.symlink_to("/dev/zero"), "not_a_file", 50),
    _case("a link to itself", "loop.csv", lambda path: path.symlink_to(path), "file_unreadable", 50),
]
CASES = _NAMED if sys.platform == "win32" else [*_NAMED, *_OF_UNIX]
