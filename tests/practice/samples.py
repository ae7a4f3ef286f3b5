"""Small invented files, and how a person attaches them."""

from __future__ import annotations

import hashlib
import struct
import zlib

from playwright.sync_api import FilePayload, Locator

from broadcaster_desktop.practice.media import Media
from tests.practice.conftest import Visit

ATTACH = "#main footer button[aria-label=Attach]"
CAPTION = "[data-testid=media-caption-input-container]"
MEDIA, DOCUMENT, STICKER = "Photos & videos", "Document", "New sticker"


def png(red: int = 90, name: str = "मिठाई.png", mime: str = "image/png") -> FilePayload:
    """A valid picture of two pixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    pixels = zlib.compress(bytes([0, red, 80, 200, red, 80, 200]))
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 2, 1, 8, 2, 0, 0, 0))
    whole = b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")
    return FilePayload(name=name, mimeType=mime, buffer=whole)


def mp4(name: str = "shop.mp4") -> FilePayload:
    """The beginning of a video."""
    whole = (
        struct.pack(">I4s4sI4s", 20, b"ftyp", b"isom", 512, b"mp41")
        + struct.pack(">I4s", 12, b"mdat")
        + b"film"
    )
    return FilePayload(name=name, mimeType="video/mp4", buffer=whole)


def pdf(name: str = "दर सूची 2026.pdf") -> FilePayload:
    """A document of one empty page."""
    whole = (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
    )
    return FilePayload(name=name, mimeType="application/pdf", buffer=whole)


def plain(name: str, mime: str = "image/png", size: int = 40) -> FilePayload:
    """Bytes that are neither a picture nor a video."""
    return FilePayload(name=name, mimeType=mime, buffer=b"no picture at all " * (size // 18 + 1))


def facts(kind: str, file: FilePayload, type_: str | None = None) -> Media:
    """What the ledger must say of this file."""
    whole = file["buffer"]
    digest = hashlib.sha256(whole).hexdigest()
    return Media.from_json(
        {
            "kind": kind,
            "name": file["name"],
            "type": type_ or file["mimeType"],
            "size": len(whole),
            "sha256": digest,
        }
    )


def attach(visit: Visit, item: str, *files: FilePayload) -> None:
    """Attach by the menu and the native chooser."""
    visit.page.click(ATTACH)
    with visit.page.expect_file_chooser() as chooser:
        visit.page.get_by_role("menuitem", name=item, exact=True).click()
    chooser.value.set_files(files)


def send_button(visit: Visit, label: str = "Send 1 selected") -> Locator:
    """The preview's Send."""
    return visit.page.locator(f"[role=button][aria-label='{label}']")


def write_caption(visit: Visit, *lines: str) -> None:
    """Put lines under the picture."""
    visit.page.click(CAPTION)
    for index, line in enumerate(lines):
        if index:
            visit.page.keyboard.press("Shift+Enter")
        visit.page.keyboard.insert_text(line)
