"""Which page addresses may be opened: WhatsApp Web itself and pages on this very machine, no other."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, UserError

REAL_URL = "https://web.whatsapp.com/"


class PageKind(StrEnum):
    """Whose page it is."""

    REAL = "real"
    LOOPBACK = "loopback"


@dataclass(frozen=True, slots=True)
class PageAddress:
    """A page that may be opened."""

    url: str
    kind: PageKind
    key: str
    """What tells one page from another, whatever its query: an account belongs to one key."""

    @property
    def origin(self) -> str:
        """Scheme, host and port, as the page's own location.origin has it."""
        parts = urlsplit(self.url)
        return f"{parts.scheme}://{parts.netloc}"

    def chat_url(self, digits: str, *, folder: bool = False) -> str:
        """The deep link to the chat with this number, with no text in it.

        The page's own query stays. With `folder` the path ends in a slash, as some servers want it (fact
        sheet, section 10).
        """
        parts = urlsplit(self.url)
        path = parts.path.rsplit("/", 1)[0] + ("/send/" if folder else "/send")
        query = urlencode([*parse_qsl(parts.query, keep_blank_values=True), ("phone", digits), ("text", "")])
        return urlunsplit((parts.scheme, parts.netloc, path, query, ""))


def parse_page_address(url: str) -> PageAddress:
    """Judge an address; raises UserError page_refused when it may not be opened."""
    try:
        parts = urlsplit(url.strip())
        host, port = (parts.hostname or "").rstrip("."), parts.port
    except ValueError as error:
        raise _refused(url) from error
    if parts.username is not None or parts.password is not None or "\\" in url:
        raise _refused(url)
    path = parts.path or "/"
    if parts.scheme == "https" and host == "web.whatsapp.com" and port in (None, 443):
        return PageAddress(REAL_URL, PageKind.REAL, "web.whatsapp.com")
    if parts.scheme == "http" and _is_loopback(host):
        netloc = parts.netloc.lower()
        plain = urlunsplit(("http", netloc, path, parts.query, ""))
        return PageAddress(plain, PageKind.LOOPBACK, f"http://{netloc}{path}")
    raise _refused(url)


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _refused(url: str) -> UserError:
    return UserError(
        "page_refused",
        QT_TRANSLATE_NOOP("errors", "The page {url} is not opened."),
        why=QT_TRANSLATE_NOOP("errors", "Only {real} and pages on this computer (http://127.0.0.1) are."),
        safe=QT_TRANSLATE_NOOP("errors", "Nothing was sent."),
        next=QT_TRANSLATE_NOOP("errors", "Leave the address out to use WhatsApp Web."),
        values={"url": url, "real": REAL_URL},
    )
