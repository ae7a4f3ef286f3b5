from __future__ import annotations

import os
import random
import sys
from pathlib import Path

import pytest

from broadcaster_desktop.errors import UserError
from broadcaster_desktop.services.reading import read
from broadcaster_desktop.services.reading.text import LONGEST_LINE
from tests.services.reading.makers import refused, written

PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\6\0\0\0\x1f\x15\xc4\x89"


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
