"""Selector packs and keys of the tests' own."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from broadcaster_desktop.whatsapp import packs
from broadcaster_desktop.whatsapp.selectors import built_in_bytes, built_in_pack

BUILT_IN = built_in_pack().version


def pack(version: int, change: Callable[[dict[str, Any]], None] | None = None) -> bytes:
    """The built-in pack with another version and, where told, another content."""
    document = json.loads(built_in_bytes())
    document["version"] = version
    if change is not None:
        change(document)
    return json.dumps(document, ensure_ascii=False).encode()


@dataclass(frozen=True)
class Maker:
    """Somebody with a key."""

    key: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)

    @property
    def id(self) -> str:
        """The key's id."""
        return packs.key_id(self.key.public_key())

    @property
    def keys(self) -> packs.Keys:
        """What a program that trusts this maker has pinned."""
        return {self.id: self.key.public_key()}

    def signed(self, content: bytes) -> bytes:
        """The file for a pack."""
        return packs.enclose(content, self.id, self.key.sign(packs.to_be_signed(content)))

    def file(self, folder: Path, content: bytes, name: str = "newer.pack") -> Path:
        """That file, written."""
        path = folder / name
        path.write_bytes(self.signed(content))
        return path

    def pin(self, folder: Path) -> None:
        """Put the public half where a program looks for it."""
        folder.mkdir(exist_ok=True)
        pem = self.key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
        (folder / f"{self.id}.pub").write_bytes(pem)
