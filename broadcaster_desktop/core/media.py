"""What a message may carry beside its text: pictures, videos and documents."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

MOST_FILES = 10
"""Files of one message; ours, no source tells WhatsApp's own."""
MOST_MEDIA = 70_000_000
"""Bytes of a picture or video: the real limit is a setting of WhatsApp's servers (fact sheet, section 5)."""
MOST_DOCUMENT = 1_000_000_000
"""Bytes of any other file (fact sheet, section 5)."""
MOST_PIXELS = 50_000_000
"""Of a picture: a small file may unfold to more than a browser can hold (reliability, section 4, case 92)."""
MOST_CAPTION = 1_024
"""Characters of a text that goes with files (fact sheet, section 12, N2)."""


class MediaKind(StrEnum):
    """How WhatsApp is to show a file; a document keeps its quality (fact sheet, section 12)."""

    PICTURE = "picture"
    VIDEO = "video"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file of a campaign, as it was kept when the campaign was planned."""

    path: Path
    """Our own copy; its last part is the name that people see."""
    digest: str
    """SHA-256 of the content, in hexadecimal."""
    kind: MediaKind
    mime: str
    size: int
    """Bytes."""


class Refusal(StrEnum):
    """Why a file cannot go with a message."""

    EMPTY = "empty"
    PROGRAM = "program"
    WEB_PAGE = "web_page"
    """HTML, SVG or a script: what opens it, runs it."""
    UNKNOWN = "unknown"
    """No kind of file that WhatsApp surely takes and people can open."""
    MISNAMED = "misnamed"
    """Its content is of another kind than its name says."""
    STICKER = "sticker"
    TOO_LARGE = "too_large"
    TOO_MANY_PIXELS = "too_many_pixels"
    BROKEN = "broken"


class Refused(Exception):
    """A file cannot go with a message."""

    def __init__(self, why: Refusal) -> None:
        self.why = why
        super().__init__(why.value)


def most_bytes(kind: MediaKind) -> int:
    """How large a file of this kind may be."""
    return MOST_DOCUMENT if kind is MediaKind.DOCUMENT else MOST_MEDIA


def together(kinds: Sequence[MediaKind]) -> bool:
    """Whether files of these kinds can go in one message: pictures and videos, or documents.

    They are chosen through different items of the attach menu (fact sheet, section 12).
    """
    return len({kind is MediaKind.DOCUMENT for kind in kinds}) < 2


def require_pixels(width: int, height: int) -> None:
    """Refused when a picture of this size is none, or more than a browser can be asked to hold."""
    if width < 1 or height < 1:
        raise Refused(Refusal.BROKEN)
    if width * height > MOST_PIXELS:
        raise Refused(Refusal.TOO_MANY_PIXELS)


def joint_digest(digests: Sequence[str]) -> str | None:
    """One digest for all files of a message: that of the one, or SHA-256 of several joined; None for none."""
    if len(digests) < 2:
        return digests[0] if digests else None
    return hashlib.sha256("".join(digests).encode()).hexdigest()
