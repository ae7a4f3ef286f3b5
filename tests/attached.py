"""Files to attach, good and bad, made on the spot."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from pathlib import Path

from PIL import Image


def picture(form: str = "PNG", size: tuple[int, int] = (40, 30), shade: int = 90) -> bytes:
    """A picture with something in it, so that cutting it off matters."""
    made = Image.effect_noise(size, shade).convert("RGB")
    written = io.BytesIO()
    made.save(written, form)
    return written.getvalue()


def poster() -> bytes:
    """A picture like a shop's offer, as JPEG."""
    made = Image.linear_gradient("L").resize((800, 600))
    coloured = Image.merge("RGB", (made, made.rotate(180), made.rotate(90)))
    written = io.BytesIO()
    coloured.save(written, "JPEG")
    return written.getvalue()


def moving(form: str) -> bytes:
    """A picture of two frames."""
    frames = [Image.new("RGB", (20, 20), colour) for colour in ("red", "blue")]
    written = io.BytesIO()
    frames[0].save(written, form, save_all=True, append_images=frames[1:], duration=100, loop=0)
    return written.getvalue()


def wide_png(width: int, height: int) -> bytes:
    """A PNG that says it is so large, with next to nothing in it."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    body = chunk(b"IDAT", zlib.compress(bytes(1000)))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + body + chunk(b"IEND", b"")


def archive(*names: str) -> bytes:
    """A ZIP with these members, the same bytes at any time: tests are named by them in several processes."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as made:
        for name in names:
            made.writestr(zipfile.ZipInfo(name), "x")
    return written.getvalue()


def film() -> bytes:
    """The beginning of an MP4, with enough after it to be of a size."""
    return b"\0\0\0\x18ftypisom\0\0\2\0isomiso2" + bytes(500)


PDF = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj<</Type/Catalog>>endobj\ntrailer<<>>\n%%EOF\n"
EXE = b"MZ\x90\x00" + bytes(200)
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
HTML = b"<!DOCTYPE html><p>hello</p>"


def write(folder: Path, name: str, content: bytes) -> Path:
    """The file, in that folder."""
    path = folder / name
    path.write_bytes(content)
    return path
