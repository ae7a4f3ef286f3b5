"""The file that a message carries, as the ledger keeps it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Literal, get_type_hints

from broadcaster_desktop.practice.values import fits

_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Media:
    """What the page truly handed over: `size` and `sha256` are of the bytes it kept, not of a file's name.

    A sticker is what a picture becomes when it was given to an input for stickers (fact sheet, sections 5
    and 12); it never has a caption.
    """

    kind: Literal["picture", "video", "document", "sticker"]
    name: str
    type: str
    size: int
    sha256: str

    def to_json(self) -> dict[str, object]:
        """The facts as the ledger and the control endpoint write them."""
        return asdict(self)

    @classmethod
    def from_json(cls, values: Mapping[str, object]) -> Media:
        """Read them back; raises ValueError for a wrong shape."""
        if set(values) != set(_KINDS):
            raise ValueError("a file is told by its kind, name, type, size and sha256")
        if wrong := [name for name, kind in _KINDS.items() if not fits(kind, values[name])]:
            raise ValueError(f"of another kind in a file: {', '.join(wrong)}")
        media = cls(**values)  # type: ignore[arg-type]
        if media.size < 0 or not _SHA256.fullmatch(media.sha256):
            raise ValueError("a file has a size, and a SHA-256 in 64 signs")
        return media


_KINDS = get_type_hints(Media)


def media_of(record: Mapping[str, object]) -> Media | None:
    """The file of a message's record, if it has one; raises ValueError."""
    values = record.get("media")
    if values is None:
        return None
    if not isinstance(values, Mapping):
        raise ValueError("a file is told by an object")
    return Media.from_json(values)
