"""What kind of file it is, by its first bytes; names and endings say nothing."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum, auto
from pathlib import Path

from broadcaster_desktop.core.imports import Stamp

from . import problems
from .origin import Origin

_HEAD = 4096

_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\0", b"MM\0*", b"\0\0\1\0", b"8BPS")
_OTHERS = (
    *(b"\x7fELF", b"MZ", b"\xca\xfe\xba\xbe", b"\xcf\xfa\xed\xfe", b"SQLite format 3", b"\x1f\x8b", b"BZh"),
    *(b"\xfd7zXZ", b"7z\xbc\xaf\x27\x1c", b"Rar!", b"\x28\xb5\x2f\xfd", b"ID3", b"OggS", b"\x1aE\xdf\xa3"),
)
CARD = b"begin:vcard"
_MARKS_AND_BLANKS = b"\xef\xbb\xbf\xff\xfe \t\r\n\v\f"
_MARKUP = (b"<!doctype", b"<html", b"<?xml", b"<table", b"<head", b"<meta")


class Kind(Enum):
    """What is inside."""

    TEXT = auto()
    CARDS = auto()
    ZIP = auto()
    OLE = auto()


def kind_of(path: Path) -> Kind:
    """Look at a file's first bytes, before anything else touches it; a UserError for what is no list."""
    with reading(path):
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):  # opening a pipe would wait for ever, a device never ends
            raise problems.not_a_file(path)
        with path.open("rb") as file:
            head = file.read(_HEAD)
    if not head:
        raise problems.empty(path)
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return Kind.ZIP
    if head.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return Kind.OLE
    _refuse_binary(path, head)
    start = head.replace(b"\0", b"").lstrip(_MARKS_AND_BLANKS)[:64].lower()
    _refuse_markup(path, start)
    return Kind.CARDS if start.startswith(CARD) else Kind.TEXT


def stamp_of(origin: Origin) -> Stamp | None:
    """By which a file is known to be the same one later; None for what was pasted, which stays as it is."""
    if not isinstance(origin, Path):
        return None
    with reading(origin):
        found = origin.stat()
    return Stamp(found.st_size, found.st_mtime_ns, found.st_ino)


@contextmanager
def reading(path: Origin) -> Iterator[None]:
    """Turn the system's refusals into sentences for people."""
    try:
        yield
    except FileNotFoundError as error:
        raise problems.missing(path) from error
    except OSError as error:
        raise problems.unreadable(path, error) from error


def _refuse_binary(path: Path, head: bytes) -> None:
    if head.startswith(b"%PDF"):
        raise problems.pdf(path)
    if _begins(head, _PICTURES) or head[:4] == b"RIFF" or head[4:8] == b"ftyp":  # WebP, HEIC; also film
        raise problems.picture(path)
    if _begins(head, _OTHERS) or head.startswith(b"{\\rtf"):
        raise problems.not_a_list(path)


def _begins(head: bytes, magics: tuple[bytes, ...]) -> bool:
    """Whether it is one of these kinds; BM and MZ can also be how a line of text begins."""
    return head.startswith(magics) and any(byte < 32 and byte not in b"\t\r\n" for byte in head[:64])


def _refuse_markup(path: Path, start: bytes) -> None:
    if start.startswith(b"<svg"):
        raise problems.picture(path)
    if start.startswith(_MARKUP):
        raise problems.web_page(path)
