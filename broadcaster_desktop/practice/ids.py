"""Invented identifiers in the shapes the fact sheet gives."""

from __future__ import annotations

import base64
import hashlib
import re
import secrets

MESSAGE_ID = re.compile(r"[0-9A-F]{20,32}")


def message_id(seed: str | None = None) -> str:
    """A bare message id of 20 to 32 characters (section 4: no length tells direction); one seed, one id."""
    digest = hashlib.sha256((seed or secrets.token_hex(16)).encode()).digest()
    return digest.hex().upper()[: 20 + digest[-1] % 13]


def pairing_ref() -> str:
    """The first part of the QR payload."""
    return f"2@{base64.b64encode(secrets.token_bytes(48)).decode()}"


def link_code() -> str:
    """The 8 characters typed on the phone; no letters that look alike."""
    return "".join(secrets.choice("123456789ABCDEFGHJKLMNPQRSTVWXYZ") for _ in range(8))
