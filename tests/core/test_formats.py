"""What may go with a message is judged by its content; its name may only fail to agree."""

from __future__ import annotations

import pytest

from broadcaster_desktop.core.formats import OLE_START, Format, Look, judge, right_name
from broadcaster_desktop.core.media import MOST_DOCUMENT, MOST_MEDIA, MediaKind, Refusal, Refused

PNG = b"\x89PNG\r\n\x1a\n" + bytes(8)
JPEG = b"\xff\xd8\xff\xe0" + bytes(8)
ZIP = b"PK\x03\x04" + bytes(30)
EXE = b"MZ\x90\x00" + bytes(60)
WIDE = "\ufeffHello".encode("utf-16-le")


def _film(brand: bytes) -> bytes:
    return b"\0\0\0\x18ftyp" + brand + bytes(8)


def _odf(of: bytes) -> bytes:
    return b"PK\x03\x04" + bytes(26) + b"mimetypeapplication/vnd.oasis.opendocument." + of


def _judge(name: str, head: bytes, *inside: str, size: int | None = None) -> Format:
    return judge(Look(name, len(head) if size is None else size, head, frozenset(inside)))


def _why(name: str, head: bytes, *inside: str, size: int | None = None) -> Refusal:
    with pytest.raises(Refused) as caught:
        _judge(name, head, *inside, size=size)
    return caught.value.why


@pytest.mark.parametrize(
    ("name", "head", "inside", "mime"),
    [
        ("a.jpg", JPEG, (), "image/jpeg"),
        ("a.png", PNG, (), "image/png"),
        ("a.gif", b"GIF89a....", (), "image/gif"),
        ("a.gif", b"GIF87a....", (), "image/gif"),
        ("a.webp", b"RIFF\x10\0\0\0WEBPVP8 ", (), "image/webp"),
        ("a.mp4", _film(b"isom"), (), "video/mp4"),
        ("a.mp4", _film(b"mp42"), (), "video/mp4"),
        ("a.m4v", _film(b"M4V "), (), "video/mp4"),
        ("a.3gp", _film(b"3gp4"), (), "video/3gpp"),
        ("a.mov", _film(b"qt  "), (), "video/quicktime"),
        ("a.pdf", b"%PDF-1.7\n\0\1", (), "application/pdf"),
        ("a.rtf", b"{\\rtf1 hello}", (), "application/rtf"),
        ("a.docx", ZIP, ("[Content_Types].xml", "word/document.xml"), ".wordprocessingml.document"),
        ("a.xlsx", ZIP, ("xl/workbook.xml",), ".spreadsheetml.sheet"),
        ("a.xlsb", ZIP, ("xl/workbook.bin",), ".spreadsheetml.sheet"),
        ("a.pptx", ZIP, ("ppt/presentation.xml",), ".presentationml.presentation"),
        ("a.odt", _odf(b"text"), (), ".opendocument.text"),
        ("a.ods", _odf(b"spreadsheetPK"), (), ".opendocument.spreadsheet"),
        ("a.odp", _odf(b"presentation"), (), ".opendocument.presentation"),
        ("a.odg", _odf(b"graphics"), (), "application/zip"),
        ("a.zip", ZIP, ("readme.txt",), "application/zip"),
        ("a.zip", b"PK\x05\x06" + bytes(18), (), "application/zip"),
        ("a.doc", OLE_START + bytes(9), ("WordDocument",), "application/msword"),
        ("a.xls", OLE_START + bytes(9), ("Workbook",), "application/vnd.ms-excel"),
        ("a.xls", OLE_START + bytes(9), ("Book",), "application/vnd.ms-excel"),
        ("a.ppt", OLE_START + bytes(9), ("PowerPoint Document",), "application/vnd.ms-powerpoint"),
        ("locked.xlsx", OLE_START + bytes(9), ("EncryptedPackage",), ".spreadsheetml.sheet"),
        ("a.txt", b"Namaste\r\n\tAsha", (), "text/plain"),
        ("a.txt", "नमस्ते".encode(), (), "text/plain"),
        ("a.txt", b"caf\xe9", (), "text/plain"),
        ("a.txt", WIDE, (), "text/plain"),
        ("a.txt", b"MZ Traders, Pune", (), "text/plain"),
        ("a.csv", b"name,phone\nAsha,1", (), "text/csv"),
        ("README", b"no ending at all", (), "text/plain"),
        ("a.txt", b"1 < 2 <b>bold</b>", (), "text/plain"),
    ],
)
def test_a_content_that_may_go(name: str, head: bytes, inside: tuple[str, ...], mime: str) -> None:
    assert _judge(name, head, *inside).mime.endswith(mime)


@pytest.mark.parametrize("name", ["offer.jpg", "offer.txt", "offer", "setup.exe", "offer.pdf"])
@pytest.mark.parametrize(
    "head",
    [EXE, b"\x7fELF\2\1", b"\xcf\xfa\xed\xfe\7", b"\xca\xfe\xba\xbe\0", b"#!/bin/sh\necho", b"dex\n035\0"],
)
def test_programs_are_refused_under_any_name(name: str, head: bytes) -> None:
    assert _why(name, head) is Refusal.PROGRAM


@pytest.mark.parametrize("name", ["offer.jpg", "offer.txt", "offer", "offer.svg", "offer.html"])
@pytest.mark.parametrize(
    "head",
    [
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"\xef\xbb\xbf \n<!DOCTYPE html><p>",
        b"<?xml version='1.0'?><svg/>",
        b"<HTML><body>",
        b"<script>alert(1)</script>",
        b"<!-- a --><svg/>",
        "\ufeff <html>".encode("utf-16-le"),
        "\ufeff<svg>".encode("utf-16-be"),
    ],
)
def test_pages_that_can_run_are_refused_under_any_name(name: str, head: bytes) -> None:
    assert _why(name, head) is Refusal.WEB_PAGE


@pytest.mark.parametrize(
    ("name", "head", "inside", "why"),
    [
        ("run.bat", b"del *.*", (), Refusal.PROGRAM),
        ("PHOTO.SCR", JPEG, (), Refusal.PROGRAM),
        ("game.zip", ZIP, ("AndroidManifest.xml",), Refusal.PROGRAM),
        ("game.zip", ZIP, ("META-INF/MANIFEST.MF",), Refusal.PROGRAM),
        ("shop.js", b"alert(1)", (), Refusal.WEB_PAGE),
        ("code.jpg", b"alert(1)", (), Refusal.MISNAMED),
        ("price.pdf", PNG, (), Refusal.MISNAMED),
        ("price.jpg", b"%PDF-1.4", (), Refusal.MISNAMED),
        ("price.jpg", ZIP, (), Refusal.MISNAMED),
        ("film.mp4", JPEG, (), Refusal.MISNAMED),
        ("list.xlsx", ZIP, ("word/document.xml",), Refusal.MISNAMED),
        ("list.xlsx", ZIP, (), Refusal.MISNAMED),
        ("photo.heic", _film(b"heic"), (), Refusal.UNKNOWN),
        ("song.m4a", _film(b"M4A "), (), Refusal.UNKNOWN),
        ("sound.wav", b"RIFF\x10\0\0\0WAVEfmt ", (), Refusal.UNKNOWN),
        ("song.mp3", b"ID3\4\0\0\0", (), Refusal.UNKNOWN),
        ("bytes.txt", b"\0\1\2\3", (), Refusal.UNKNOWN),
        ("bytes", b"\x93\0\1", (), Refusal.UNKNOWN),
        ("setup.doc", OLE_START, (), Refusal.UNKNOWN),
        ("locked.bin", OLE_START, ("EncryptedPackage",), Refusal.UNKNOWN),
        ("locked.doc", OLE_START, ("EncryptedPackage",), Refusal.UNKNOWN),
        ("empty.jpg", b"", (), Refusal.EMPTY),
    ],
)
def test_a_content_that_may_not_go(name: str, head: bytes, inside: tuple[str, ...], why: Refusal) -> None:
    assert _why(name, head, *inside) is why


@pytest.mark.parametrize(
    ("name", "head", "most"),
    [
        ("a.jpg", JPEG, MOST_MEDIA),
        ("a.mp4", _film(b"isom"), MOST_MEDIA),
        ("a.pdf", b"%PDF-1.4", MOST_DOCUMENT),
        ("a.zip", ZIP, MOST_DOCUMENT),
    ],
)
def test_each_kind_has_its_own_most(name: str, head: bytes, most: int) -> None:
    assert _judge(name, head, size=most)
    assert _why(name, head, size=most + 1) is Refusal.TOO_LARGE


def test_how_each_is_sent() -> None:
    kinds = [_judge(*one).kind for one in (("a", JPEG), ("a", _film(b"3g2a")), ("a", b"%PDF-1.4"))]
    assert kinds == [MediaKind.PICTURE, MediaKind.VIDEO, MediaKind.DOCUMENT]


@pytest.mark.parametrize(
    ("name", "head", "kept"),
    [
        ("Diwali Offer.JPG", JPEG, "Diwali Offer.jpg"),
        ("offer.jpeg", JPEG, "offer.jpeg"),
        ("offer.jpg", PNG, "offer.png"),
        ("film.mov", _film(b"isom"), "film.mp4"),
        ("offer", JPEG, "offer.jpg"),
        ("plan 1.2", b"%PDF-1.4", "plan 1.2.pdf"),
        ("notes.conf", b"a=1", "notes.conf.txt"),
        ("..\\offer.pdf", b"%PDF-1.4", "_offer.pdf"),
    ],
)
def test_the_name_it_is_kept_under(name: str, head: bytes, kept: str) -> None:
    assert right_name(_judge(name, head), name) == kept
