"""Which pages may be opened."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest

from broadcaster_desktop.errors import UserError
from broadcaster_desktop.whatsapp.address import PageKind, parse_page_address


@pytest.mark.parametrize(
    "url", ["https://web.whatsapp.com", "https://web.whatsapp.com/", "https://WEB.whatsapp.com/?x=1"]
)
def test_the_real_page(url: str) -> None:
    address = parse_page_address(url)
    assert (address.url, address.kind, address.key) == (
        "https://web.whatsapp.com/",
        PageKind.REAL,
        "web.whatsapp.com",
    )
    assert address.chat_url("919820012345") == "https://web.whatsapp.com/send?phone=919820012345&text="


@pytest.mark.parametrize("host", ["127.0.0.1", "127.0.0.2", "localhost", "[::1]"])
def test_pages_on_this_machine(host: str) -> None:
    address = parse_page_address(f"http://{host}:5123/?lang=hi&token=a%20b%2B")
    assert address.kind is PageKind.LOOPBACK
    assert address.key == f"http://{host}:5123/"
    assert address.origin == f"http://{host}:5123"
    for folder, path in ((False, "/send"), (True, "/send/")):
        link = urlsplit(address.chat_url("919820012345", folder=folder))
        assert link.path == path
        assert parse_qs(link.query, keep_blank_values=True) == {
            "lang": ["hi"],
            "token": ["a b+"],
            "phone": ["919820012345"],
            "text": [""],
        }


def test_a_page_in_a_folder_keeps_it() -> None:
    assert (
        parse_page_address("http://127.0.0.1:1/app/").chat_url("1")
        == "http://127.0.0.1:1/app/send?phone=1&text="
    )


@pytest.mark.parametrize(
    "url",
    [
        "http://web.whatsapp.com/",
        "https://web.whatsapp.com:8443/",
        "https://web.whatsapp.com.example.org/",
        "https://web.whatsapp.com@example.org/",
        "https://example.org/",
        "https://127.0.0.1/",
        "http://192.168.1.2:8000/",
        "http://127.0.0.1@example.org/",
        "http://127.0.0.1\\@example.org/",
        "http://0.0.0.0:8000/",
        "http://user:pw@127.0.0.1/",
        "http://127.0.0.1:99999/",
        "http://[::1/",
        "file:///etc/hostname",
        "javascript:alert(1)",
        "127.0.0.1:8000",
        "",
    ],
)
def test_no_other_page(url: str) -> None:
    with pytest.raises(UserError) as caught:
        parse_page_address(url)
    assert caught.value.code == "page_refused"
