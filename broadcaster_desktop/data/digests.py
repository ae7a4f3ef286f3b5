"""Keyed digests: what is kept of people in place of their numbers, and the key that all of it hangs on."""

from __future__ import annotations

import base64
import hmac

KEY_LENGTH = 32
"""Bytes."""

ERASED_MARK = "~"
"""What stands in place of an erased person's number begins with it; a number begins with a plus."""


class Digests:
    """Keyed digests of phone numbers.

    The key keeps digests of other shops apart. Whoever holds both key and digest can guess the number.
    """

    def __init__(self, key: bytes) -> None:
        self._key = key

    def of(self, phone: str) -> bytes:
        """The digest (32 bytes) of a number in E.164."""
        return hmac.digest(self._key, phone.encode(), "sha256")

    def key_for(self, purpose: str) -> bytes:
        """A key (32 bytes) for digests of another kind; no number's digest can be mistaken for it."""
        return hmac.digest(self._key, f"key for {purpose}".encode(), "sha256")

    def stand_in(self, phone: str) -> str:
        """What stands in a campaign in place of an erased person's number: 16 characters, the same each time.

        So one number stays one person of a campaign, whoever that was.
        """
        digest = hmac.digest(self.key_for("erased people"), phone.encode(), "sha256")
        return ERASED_MARK + base64.b32encode(digest)[:15].decode()


def is_erased(phone: str) -> bool:
    """Whether this stands in place of an erased person's number."""
    return phone.startswith(ERASED_MARK)
