"""The loopback web server: who may ask, and which part answers.

Everything needs the token drawn at start (the control endpoint its own) and a Host header that names this
very loopback address, so that neither another page nor a rebound name can reach it.
"""

from __future__ import annotations

import hmac
import json
import os
import secrets
import sys
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from queue import Empty
from typing import Any
from urllib.parse import parse_qs, urlsplit

from broadcaster_desktop.practice import api, control
from broadcaster_desktop.practice.assets import page_template, static_files, texts
from broadcaster_desktop.practice.world import ConnectionDropped, World

HOST = "127.0.0.1"
_BEAT_S = 5.0
_LARGEST_BODY = 64_000_000
_RIGHT_TO_LEFT = {"ar"}
_LANGUAGES = {"en", "hi", "mr", "ar"}
_HEADERS = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; "
        "img-src 'self' data: blob:; media-src 'self' blob:; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
}


class PracticeServer(ThreadingHTTPServer):
    """One world on one loopback port; raises OSError when the port is taken."""

    daemon_threads = True
    allow_reuse_address = os.name == "posix"  # elsewhere it would let two servers share the port

    def __init__(self, world: World, port: int) -> None:
        super().__init__((HOST, port), _Handler)
        self.world = world
        self.page_token = secrets.token_urlsafe(32)
        self.control_token = secrets.token_urlsafe(32)
        self.files = static_files()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser that went away is nothing to tell of; everything else is."""
        if not isinstance(sys.exception(), OSError):
            super().handle_error(request, client_address)

    @property
    def port(self) -> int:
        """The port it listens on."""
        return int(self.server_address[1])

    @property
    def url(self) -> str:
        """The page's address, token included."""
        return f"http://{HOST}:{self.port}/?token={self.page_token}"

    @property
    def control_url(self) -> str:
        """Where control verbs go, token included; a verb is put behind the path."""
        return f"http://{HOST}:{self.port}/control?token={self.control_token}"

    def page(self, query: dict[str, str]) -> str:
        """The page with its start-up data, in the language asked for (``lang=hi`` or ``locale=hi_IN``)."""
        world = self.world
        asked = query.get("lang") or query.get("locale", "").partition("_")[0]
        language = asked if asked in _LANGUAGES else world.scenario.language
        boot = {
            "token": self.page_token,
            "scale": world.clock.scale,
            "language": language,
            "switches": world.scenario.to_json(),
            "texts": json.loads(texts(language)),
        }
        marks = {
            "lang": language,
            "dir": "rtl" if language in _RIGHT_TO_LEFT else "ltr",
            "assets": f"/static/{self.page_token}",
            "boot": json.dumps(boot).replace("<", "\\u003c"),
        }
        page = page_template()
        for mark, value in marks.items():
            page = page.replace("{{" + mark + "}}", value)
        return page


class _Handler(BaseHTTPRequestHandler):
    server: PracticeServer
    protocol_version = "HTTP/1.1"
    server_version = "practice"
    sys_version = ""
    disable_nagle_algorithm = True

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing: addresses carry tokens, texts and numbers."""

    def do_GET(self) -> None:
        """The page, its files, its events, and control verbs that only read."""
        area, rest, query = self._asked()
        if not self._allowed(area, rest, query):
            self._refuse()
        elif area == "control":
            self._control(rest, {})
        elif area == "static":
            self._static(rest.partition("/")[2])
        else:
            self._page(f"{area}/{rest}".rstrip("/"), query)

    def do_POST(self) -> None:
        """What the page asks of its server, and control verbs."""
        area, verb, query = self._asked()
        body = self._body() if self._allowed(area, verb, query) else None
        if body is None:
            self._refuse()
        elif area == "control":
            self._control(verb, body)
        else:
            self._api(verb, body)

    def _asked(self) -> tuple[str, str, dict[str, str]]:
        """The first part of the path, the rest of it, and the query."""
        url = urlsplit(self.path)
        area, _, rest = url.path.removeprefix("/").partition("/")
        return area, rest, {name: values[-1] for name, values in parse_qs(url.query).items()}

    def _allowed(self, area: str, rest: str, query: dict[str, str]) -> bool:
        """Whether the request comes from here and carries the token of what it asks for."""
        given = query.get("token") or self.headers.get("Authorization", "").removeprefix("Bearer ")
        if area == "static":  # so that modules find each other, it is a part of the path
            given = rest.partition("/")[0]
        wanted = self.server.control_token if area == "control" else self.server.page_token
        return self._from_here() and hmac.compare_digest(given.encode(), wanted.encode())

    def _page(self, path: str, query: dict[str, str]) -> None:
        if path in ("", "send"):
            self._send(HTTPStatus.OK, "text/html; charset=utf-8", self.server.page(query).encode())
        elif path == "api/events":
            self._events(query.get("page", ""), query.get("device", ""))
        else:
            self._refuse(HTTPStatus.NOT_FOUND)

    def _from_here(self) -> bool:
        """Whether the request names this very address and comes from no other page."""
        hosts = {f"{name}:{self.server.port}" for name in (HOST, "localhost")}
        origin = self.headers.get("Origin")
        return self.headers.get("Host") in hosts and (origin is None or origin.partition("://")[2] in hosts)

    def _body(self) -> dict[str, Any] | None:
        """The JSON object sent along; None when it is none or too large."""
        try:
            length = int(self.headers.get("Content-Length") or 0)
            if length > _LARGEST_BODY:
                return None
            body = json.loads(self.rfile.read(length) or b"{}")
        except ValueError:
            return None
        return body if isinstance(body, dict) else None

    def _api(self, verb: str, body: dict[str, Any]) -> None:
        if not self.server.world.scenario.server_reachable:
            self._drop()
            return
        try:
            answer = api.answer(self.server.world, verb, body)
            if not self.server.world.scenario.server_reachable:  # cut while it was at work
                raise ConnectionDropped
            self._json(answer)
        except ConnectionDropped:
            self._drop()
        except (KeyError, TypeError, ValueError):
            self._refuse(HTTPStatus.BAD_REQUEST)

    def _control(self, verb: str, body: dict[str, Any]) -> None:
        try:
            self._json(control.answer(self.server.world, verb, body))
        except (KeyError, TypeError, ValueError, OSError) as error:
            self._json({"error": str(error) or repr(error)}, HTTPStatus.BAD_REQUEST)

    def _static(self, name: str) -> None:
        if name in self.server.files:
            self._send(HTTPStatus.OK, *self.server.files[name])
        else:
            self._refuse(HTTPStatus.NOT_FOUND)

    def _events(self, page: str, device: str) -> None:
        """Server-sent events until either side goes away."""
        world = self.server.world
        if not world.scenario.server_reachable:
            self._drop()
            return
        stream = world.hub.open(page, device)
        self.close_connection = True
        try:
            self._head(HTTPStatus.OK, "text/event-stream")
            self._pour(stream)
        except OSError:
            pass
        finally:
            world.hub.close(stream)
            if not world.hub.has_page(page):
                world.pairing.forget(page)

    def _pour(self, stream: Any) -> None:
        switches = self.server.world.scenario.to_json()
        event: dict[str, Any] | None = {"type": "hello", "switches": switches}
        while event is not None:
            self.wfile.write(f"data: {json.dumps(event)}\n\n".encode())
            try:
                event = stream.events.get(timeout=_BEAT_S)
            except Empty:
                event = {"type": "beat"}

    def _json(self, value: object, status: HTTPStatus = HTTPStatus.OK) -> None:
        self._send(status, "application/json", json.dumps(value).encode())

    def _refuse(self, status: HTTPStatus = HTTPStatus.FORBIDDEN) -> None:
        self.close_connection = True
        self._send(status, "text/plain; charset=utf-8", status.phrase.encode())

    def _drop(self) -> None:
        """End the connection without a word, as a lost network would."""
        self.close_connection = True

    def _head(self, status: HTTPStatus, kind: str, length: int | None = None) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        for name, value in _HEADERS.items():
            self.send_header(name, value)
        if length is not None:
            self.send_header("Content-Length", str(length))
        self.end_headers()

    def _send(self, status: HTTPStatus, kind: str, body: bytes) -> None:
        try:
            self._head(status, kind, len(body))
            self.wfile.write(body)
        except OSError:
            self.close_connection = True  # the browser went away while it waited
