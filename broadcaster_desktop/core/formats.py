"""What kind of file a content is. The content decides; the name may only fail to agree with it.

Signatures: PNG (W3C), JPEG (ITU T.81), GIF89a, WebP (RFC 9649), brands of films (mp4ra.org), PDF (ISO 32000),
ZIP (APPNOTE), Office Open XML (ECMA-376), OpenDocument 1.3, compound files (MS-CFB), PE, ELF, Mach-O.
Which pictures and videos the page takes: fact sheet, section 5.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from broadcaster_desktop.core.file_names import ending_of, safe_name
from broadcaster_desktop.core.media import MediaKind, Refusal, Refused, most_bytes

HEAD = 4096
"""Bytes of a file's beginning that are asked for."""
OLE_STREAMS = ("WordDocument", "Workbook", "Book", "PowerPoint Document", "EncryptedPackage")
"""Names in a compound file that say what it is."""
ZIP_START = (b"PK\x03\x04", b"PK\x05\x06")
OLE_START = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


class Family(StrEnum):
    """Formats whose endings people mix up without harm; the kept name gets the right one."""

    PICTURE = "picture"
    VIDEO = "video"
    PDF = "pdf"
    WRITING = "writing"
    SHEET = "sheet"
    SLIDES = "slides"
    ARCHIVE = "archive"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Format:
    """A format, and the endings of names that say it, the usual one first."""

    name: str
    family: Family
    mime: str
    endings: tuple[str, ...]

    @property
    def kind(self) -> MediaKind:
        """How it is sent."""
        kinds = {Family.PICTURE: MediaKind.PICTURE, Family.VIDEO: MediaKind.VIDEO}
        return kinds.get(self.family, MediaKind.DOCUMENT)


@dataclass(frozen=True, slots=True)
class Look:
    """What was seen of a file."""

    name: str
    size: int
    head: bytes
    """Its first `HEAD` bytes."""
    inside: frozenset[str] = frozenset()
    """Names in an archive, or those of `OLE_STREAMS` in a compound file."""

    @property
    def ending(self) -> str:
        """Of its name, in small letters; "" for none."""
        return ending_of(self.name)


_OFFICE, _OPEN = "application/vnd.openxmlformats-officedocument.", "application/vnd.oasis.opendocument."
F = Family
FORMATS = {
    one.name: one
    for one in (
        Format("jpeg", F.PICTURE, "image/jpeg", ("jpg", "jpeg", "jpe", "jfif")),
        Format("png", F.PICTURE, "image/png", ("png",)),
        Format("gif", F.PICTURE, "image/gif", ("gif",)),
        Format("webp", F.PICTURE, "image/webp", ("webp",)),
        Format("mp4", F.VIDEO, "video/mp4", ("mp4", "m4v")),
        Format("3gp", F.VIDEO, "video/3gpp", ("3gp", "3gpp", "3g2")),
        Format("mov", F.VIDEO, "video/quicktime", ("mov", "qt")),
        Format("pdf", F.PDF, "application/pdf", ("pdf",)),
        Format("docx", F.WRITING, f"{_OFFICE}wordprocessingml.document", ("docx", "docm", "dotx", "dotm")),
        Format("odt", F.WRITING, f"{_OPEN}text", ("odt", "ott")),
        Format("doc", F.WRITING, "application/msword", ("doc", "dot")),
        Format("rtf", F.WRITING, "application/rtf", ("rtf",)),
        Format("xlsx", F.SHEET, f"{_OFFICE}spreadsheetml.sheet", ("xlsx", "xlsm", "xltx", "xltm", "xlsb")),
        Format("ods", F.SHEET, f"{_OPEN}spreadsheet", ("ods", "ots")),
        Format("xls", F.SHEET, "application/vnd.ms-excel", ("xls", "xlt")),
        Format("pptx", F.SLIDES, f"{_OFFICE}presentationml.presentation", ("pptx", "pptm", "ppsx", "potx")),
        Format("odp", F.SLIDES, f"{_OPEN}presentation", ("odp", "otp")),
        Format("ppt", F.SLIDES, "application/vnd.ms-powerpoint", ("ppt", "pps", "pot")),
        Format("zip", F.ARCHIVE, "application/zip", ("zip",)),
        Format("csv", F.TEXT, "text/csv", ("csv",)),
        Format("text", F.TEXT, "text/plain", ("txt", "text", "log", "md", "tsv", "vcf", "ics")),
    )
}
_BY_ENDING = {ending: one for one in FORMATS.values() for ending in one.endings}

_PROGRAMS = frozenset(
    (
        *(
            "apk",
            "app",
            "bat",
            "cmd",
            "com",
            "cpl",
            "dll",
            "dmg",
            "exe",
            "gadget",
            "hta",
            "inf",
            "jar",
            "lnk",
        ),
        *("msi", "msp", "pif", "ps1", "py", "reg", "scr", "sh", "sys", "vb", "vbe", "vbs", "wsf"),
    )
)
_PAGES = frozenset(
    ("htm", "html", "js", "jse", "mht", "mhtml", "mjs", "php", "svg", "svgz", "swf", "xhtml", "xml", "xsl")
)
_MACHINE_CODE = (
    *(b"\x7fELF", b"#!", b"dex\n", b"\xca\xfe\xba\xbe"),
    *(b"\xfe\xed\xfa\xce", b"\xfe\xed\xfa\xcf", b"\xce\xfa\xed\xfe", b"\xcf\xfa\xed\xfe"),
)
_PROGRAMS_IN_ARCHIVES = frozenset(("AndroidManifest.xml", "META-INF/MANIFEST.MF"))
_MARKUP = (
    *(b"<!doctype", b"<!--", b"<!entity", b"<html", b"<head", b"<body", b"<script", b"<svg"),
    *(b"<?xml", b"<?php"),
)
_WIDE = ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_CONTROL = frozenset(range(32)) - frozenset(b"\t\n\v\f\r\x1b")

_PICTURES = ((b"\xff\xd8\xff", "jpeg"), (b"\x89PNG\r\n\x1a\n", "png"), (b"GIF87a", "gif"), (b"GIF89a", "gif"))
_FILMS = frozenset(b"isom iso2 iso3 iso4 iso5 iso6 iso7 iso8 iso9 mp41 mp42 avc1 MSNV mmp4 dash M4V".split())
_OFFICE_PARTS = (("word/document.xml", "docx"), ("ppt/presentation.xml", "pptx"), ("xl/workbook.", "xlsx"))
_ODF_MARK = b"mimetypeapplication/vnd.oasis.opendocument."
_ODF = ((b"text", "odt"), (b"spreadsheet", "ods"), (b"presentation", "odp"))
_STREAMS = (("WordDocument", "doc"), ("Workbook", "xls"), ("Book", "xls"), ("PowerPoint Document", "ppt"))


def judge(look: Look) -> Format:
    """The format of a file that may go with a message, as far as name, size and beginning tell; Refused."""
    if not look.size:
        raise Refused(Refusal.EMPTY)
    found = _format(look)
    said = _BY_ENDING.get(look.ending)
    if said is not None and said.family is not found.family:
        raise Refused(Refusal.MISNAMED)
    if look.size > most_bytes(found.kind):
        raise Refused(Refusal.TOO_LARGE)
    return found


def right_name(found: Format, name: str) -> str:
    """The name a file is kept and seen under: harmless, and with an ending that says what it is."""
    ending = ending_of(name)
    right = ending if ending in found.endings else found.endings[0]
    return safe_name(name, right, ending if ending in _BY_ENDING else "")


def _format(look: Look) -> Format:
    _refuse_what_runs(look)
    name = _picture_or_film(look.head) or _document(look)
    if name is None and _is_text(look.head):
        name = "csv" if look.ending == "csv" else "text"
    if name is None:
        raise Refused(Refusal.UNKNOWN)
    return FORMATS[name]


def _refuse_what_runs(look: Look) -> None:
    head = look.head
    binary = any(byte in _CONTROL for byte in head)  # a text may begin with MZ too
    code = head.startswith(_MACHINE_CODE) or (head.startswith(b"MZ") and binary)
    if code or look.ending in _PROGRAMS or look.inside & _PROGRAMS_IN_ARCHIVES:
        raise Refused(Refusal.PROGRAM)
    if look.ending in _PAGES or _plain(head).lstrip().lower().startswith(_MARKUP):
        raise Refused(Refusal.WEB_PAGE)


def _plain(head: bytes) -> bytes:
    """The beginning of a text, its mark of order and its second bytes taken away."""
    for mark, coding in _WIDE:
        if head.startswith(mark):
            return head[2:].decode(coding, "replace").encode()
    return head.removeprefix(b"\xef\xbb\xbf")


def _picture_or_film(head: bytes) -> str | None:
    for start, name in _PICTURES:
        if head.startswith(start):
            return name
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "webp"
    return _film(head) if head[4:8] == b"ftyp" else None


def _film(head: bytes) -> str | None:
    """By the brand a file says first; brands of sound, HEIC and AVIF are none of ours."""
    brand = head[8:12]
    if brand == b"qt  ":
        return "mov"
    if brand[:2] == b"3g":
        return "3gp"
    return "mp4" if brand.strip() in _FILMS else None


def _document(look: Look) -> str | None:
    head = look.head
    if head.startswith(b"%PDF-"):
        return "pdf"
    if head.startswith(b"{\\rtf"):
        return "rtf"
    if head.startswith(ZIP_START):
        return _in_archive(look)
    return _in_compound(look) if head.startswith(OLE_START) else None


def _in_archive(look: Look) -> str:
    if look.head[30:].startswith(_ODF_MARK):
        rest = look.head[30 + len(_ODF_MARK) :]
        return next((name for start, name in _ODF if rest.startswith(start)), "zip")
    for part, name in _OFFICE_PARTS:
        if any(inside.startswith(part) for inside in look.inside):
            return name
    return "zip"


def _in_compound(look: Look) -> str | None:
    if "EncryptedPackage" in look.inside:  # a document with a password; only its name says of which kind
        said = _BY_ENDING.get(look.ending)
        return said.name if said is not None and said.mime.startswith(_OFFICE) else None
    return next((name for stream, name in _STREAMS if stream in look.inside), None)


def _is_text(head: bytes) -> bool:
    return head.startswith(tuple(mark for mark, _ in _WIDE)) or not any(byte in _CONTROL for byte in head)
