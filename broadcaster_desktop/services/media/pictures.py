"""Pictures, decoded before they are kept: one that cannot be would be refused to every single person."""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING

from broadcaster_desktop.core.formats import Format
from broadcaster_desktop.core.media import MediaKind, Refusal, Refused, require_pixels

if TYPE_CHECKING:
    from PIL.Image import Image

_THUMBNAIL = 192
"""Pixels of the longer side: sharp at twice the size it is shown in."""


def require_whole(path: Path, found: Format) -> None:
    """Refused when a picture is too large to show, cut off, damaged, or a moving sticker."""
    _decoded(path, found)


def thumbnail(path: Path, found: Format) -> bytes | None:
    """A small picture of a picture, as PNG; None for what is none."""
    if found.kind is not MediaKind.PICTURE:
        return None
    from PIL import ImageOps

    small = ImageOps.exif_transpose(_decoded(path, found)).convert("RGBA")
    small.thumbnail((_THUMBNAIL, _THUMBNAIL))
    written = io.BytesIO()
    small.save(written, "PNG")
    return written.getvalue()


def _decoded(path: Path, found: Format) -> Image:
    """The picture, a large JPEG in a smaller size (it is read to its end all the same)."""
    from PIL import Image  # a start needs no pictures

    Image.MAX_IMAGE_PIXELS = None  # require_pixels is stricter, and says why
    try:
        with Image.open(path, formats=[found.name.upper()]) as picture:
            require_pixels(*picture.size)
            if found.name == "webp" and getattr(picture, "is_animated", False):
                raise Refused(Refusal.STICKER)
            picture.draft("RGB", (_THUMBNAIL, _THUMBNAIL))
            picture.load()
            return picture
    except (Refused, FileNotFoundError, PermissionError):
        raise
    except Exception as error:  # a hostile picture may have a decoder raise anything
        raise Refused(Refusal.BROKEN) from error
