"""Selector packs that come as signed files, and which pack is in use.

The file: a first line `broadcaster selector pack 1`, a second with the key's id (16 hex digits: the beginning
of the SHA-256 of the public key), a blank and the signature (128 hex digits, Ed25519), then the pack itself,
byte for byte. Signed are the first line and the pack together, so that a signature made for anything else
fits no pack. The signature is checked before a byte of the pack is read as anything.
"""

from __future__ import annotations

import hashlib
import logging
import re
import stat
from dataclasses import dataclass
from typing import TYPE_CHECKING

from broadcaster_desktop.durable import replace_file
from broadcaster_desktop.errors import UserError
from broadcaster_desktop.paths import data_folder_error, resource
from broadcaster_desktop.whatsapp import pack_problems
from broadcaster_desktop.whatsapp.selectors import (
    MOST_BYTES,
    PackError,
    SelectorPack,
    built_in_bytes,
    read_pack,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    from broadcaster_desktop.paths import DataFolder

    Keys = Mapping[str, Ed25519PublicKey]

log = logging.getLogger(__name__)

_FIRST_LINE = b"broadcaster selector pack 1\n"
_ANY_FORMAT = re.compile(rb"broadcaster selector pack \d{1,9}\n")
_SECOND_LINE = re.compile(rb"([0-9a-f]{16}) ([0-9a-f]{128})\n")
_MOST_BYTES = MOST_BYTES + len(_FIRST_LINE) + 16 + 1 + 128 + 1


@dataclass(frozen=True, slots=True)
class InUse:
    """The pack the driver goes by."""

    pack: SelectorPack
    content: bytes
    """The pack's own bytes."""
    installed: bool
    """It came as a signed file; else it is the one the program was shipped with."""
    refused: UserError | None = None
    """Why the installed file is not used, where there is one that had to be refused."""


def pinned_keys() -> Keys:
    """The maker's keys that this program was shipped with; none before the first release."""
    return read_keys(resource("keys"))


def read_keys(folder: Path) -> Keys:
    """The public keys in a folder's .pub files (PEM), by their ids; a file that cannot be read is no key."""
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    from cryptography.hazmat.primitives.serialization import load_pem_public_key

    found = {}
    for path in sorted(folder.glob("*.pub")):
        try:
            key = load_pem_public_key(path.read_bytes())
        except (OSError, ValueError, UnsupportedAlgorithm) as error:
            log.warning("the key %s cannot be read: %s", path.name, error)
            continue
        if isinstance(key, Ed25519PublicKey):
            found[key_id(key)] = key
    return found


def key_id(key: Ed25519PublicKey) -> str:
    """How a file names the key it was signed with."""
    return hashlib.sha256(key.public_bytes_raw()).hexdigest()[:16]


def to_be_signed(pack: bytes) -> bytes:
    """The bytes a signature is made of."""
    return _FIRST_LINE + pack


def enclose(pack: bytes, key: str, signature: bytes) -> bytes:
    """The file for a pack that was signed with the key of this id."""
    return _FIRST_LINE + f"{key} {signature.hex()}\n".encode("ascii") + pack


def verified(data: bytes, name: str, keys: Keys) -> bytes:
    """The pack inside a signed file; UserError unless one of these keys signed exactly these bytes."""
    from cryptography.exceptions import InvalidSignature

    if not keys:
        raise pack_problems.no_keys(name)
    if not data.startswith(_FIRST_LINE):
        known = _ANY_FORMAT.match(data)
        raise pack_problems.other_format(name) if known else pack_problems.not_signed(name)
    second = _SECOND_LINE.match(data, len(_FIRST_LINE))
    if second is None:
        raise pack_problems.not_signed(name)
    key = keys.get(second[1].decode("ascii"))
    if key is None:
        raise pack_problems.unknown_key(name)
    pack = data[second.end() :]
    try:
        key.verify(bytes.fromhex(second[2].decode("ascii")), to_be_signed(pack))
    except InvalidSignature as error:
        raise pack_problems.forged(name) from error
    return pack


def in_use(folder: DataFolder, keys: Keys | None = None) -> InUse:
    """The installed pack if it is genuine, whole and newer than the built-in one; else the built-in one.

    The file is proved anew at every call: it lies where other programs can write. Raises PackError when the
    built-in pack itself is damaged.
    """
    own = built_in_bytes()
    shipped = InUse(read_pack(own), own, installed=False)
    try:
        data = _read(folder.selectors)
        content, pack = _genuine(data, folder.selectors.name, pinned_keys() if keys is None else keys)
    except UserError as error:
        if error.code == "pack_missing":
            return shipped
        log.warning("the installed selector pack is not used: %s", error.one_line())
        return InUse(shipped.pack, own, installed=False, refused=error)
    if pack.version <= shipped.pack.version:
        log.info("the installed selector pack %d is not newer than the built-in one", pack.version)
        return shipped
    return InUse(pack, content, installed=True)


def current_pack(folder: DataFolder, keys: Keys | None = None) -> SelectorPack:
    """The pack to drive WhatsApp Web by; see `in_use`."""
    return in_use(folder, keys).pack


def install(source: Path, folder: DataFolder, keys: Keys | None = None) -> bool:
    """Keep a signed file as the pack to use from now on; False when this very pack is in use already.

    UserError, with the pack in use as it was, for a file that is forged, cut, malformed or older.
    """
    keys = pinned_keys() if keys is None else keys
    data = _read(source)
    content, pack = _genuine(data, source.name, keys)
    now = in_use(folder, keys)
    if pack.version < now.pack.version:
        raise pack_problems.older(source.name, pack.version, now.pack.version)
    if pack.version == now.pack.version:
        if content != now.content:
            raise pack_problems.same_version(source.name, pack.version)
        return False
    try:
        replace_file(folder.selectors, data)
    except OSError as error:
        raise data_folder_error(folder.root, error) from error
    log.info("selector pack %d installed in place of %d", pack.version, now.pack.version)
    return True


def _genuine(data: bytes, name: str, keys: Keys) -> tuple[bytes, SelectorPack]:
    content = verified(data, name, keys)
    try:
        return content, read_pack(content)
    except PackError as error:
        raise pack_problems.malformed(name, str(error)) from error


def _read(path: Path) -> bytes:
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # opening a pipe would wait for ever, a device never ends
            raise pack_problems.not_a_file(path)
        with path.open("rb") as file:
            data = file.read(_MOST_BYTES + 1)
    except FileNotFoundError as error:
        raise pack_problems.missing(path) from error
    except OSError as error:
        raise pack_problems.unreadable(path, error) from error
    if len(data) > _MOST_BYTES:
        raise pack_problems.too_large(path, MOST_BYTES)
    return data
