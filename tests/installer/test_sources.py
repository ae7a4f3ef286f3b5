"""What pip is told about sources reaches uv."""

from __future__ import annotations

from installer.sources import parse_settings, uv_environment


def test_variables_beat_files() -> None:
    lines = [
        "global.index-url='https://one.example/simple'",
        "install.index-url='https://two.example/simple'",
        ":env:.cert='/own.pem'",
        ":env:.index-url='https://three.example/simple'",
        "download.index-url='https://other-command.example/simple'",
        "a line of something else",
    ]
    assert parse_settings(lines) == {"index-url": "https://three.example/simple", "cert": "/own.pem"}


def test_lists_take_the_form_uv_reads() -> None:
    settings = parse_settings(
        [r"global.extra-index-url='\nhttps://a.example/s\nhttps://b.example/s'", "global.find-links='/a /b'"]
    )
    assert uv_environment(settings, {}) == {
        "UV_INDEX": "https://a.example/s https://b.example/s",
        "UV_FIND_LINKS": "/a,/b",
        "UV_INDEX_STRATEGY": "unsafe-best-match",
    }


def test_uvs_own_variables_win() -> None:
    settings = {"index-url": "https://pip.example/simple", "cert": "/pip.pem", "retries": "9"}
    assert uv_environment(settings, {"UV_INDEX_URL": "https://uv.example/simple"}) == {
        "SSL_CERT_FILE": "/pip.pem"
    }
    assert uv_environment({"find-links": "/a"}, {"UV_INDEX_STRATEGY": "first-index"}) == {
        "UV_FIND_LINKS": "/a"
    }


def test_nothing_said_nothing_added() -> None:
    assert uv_environment({}, {}) == {}
