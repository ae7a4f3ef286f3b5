"""The second stand-in's server: it keeps the chats, looks numbers up and writes down what it accepted."""

from __future__ import annotations

import contextlib
import json
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

HERE = Path(__file__).parent
FILES = {
    "/": ("index.html", "text/html"),
    "/app.js": ("app.js", "text/javascript"),
    "/writing.js": ("writing.js", "text/javascript"),
    "/files.js": ("files.js", "text/javascript"),
}

WORDS = {
    "new_chat": "नई चैट",
    "search": "कुछ भी ढूँढें",
    "panel_search": "नाम लिखें",
    "send": "भेज दीजिए",
    "voice": "आवाज़",
    "messages": "मैसेज",
    "more": "पूरा दिखाओ",
    "restricted": "फ़िलहाल आप नई चैट शुरू नहीं कर सकते",
    "ticks": {"-1": "", "0": "रुका हुआ", "1": "एक", "2": "दो", "3": "दो"},
}
"""Words of its own; most stand in no selector pack."""

ATTACH_ITEMS = [
    ["document", "काग़ज़"],
    ["sticker", "मुहर बनाओ"],
    ["media", "तस्वीर, वीडियो"],
    ["contact", "कोई और"],
]
"""What the menu of files offers, in words of its own."""
REFUSAL = "{pretty} — यह नंबर यहाँ नहीं मिला"


@dataclass
class OtherPage:
    """A stand-in. `world` is what the page shows; `change` lets it show something else."""

    world: dict[str, Any] = field(default_factory=dict)
    ledger: list[tuple[str, str]] = field(default_factory=list)
    files: list[tuple[str, str, str, str]] = field(default_factory=list)
    """Files that were sent: to whom, the name, "media" or "document", the digest."""
    stickers: list[str] = field(default_factory=list)
    """Files that became stickers."""
    absent: set[str] = field(default_factory=set)
    lookup_seconds: float = 0.1
    at_lookup: Callable[[], None] = lambda: None
    at_load: Callable[[], None] = lambda: None
    """Called when the page itself is loaded, before it is answered."""
    phones: list[str] = field(default_factory=list)
    """Numbers a code to type was asked for."""
    refusal: str = REFUSAL
    first_tick: int = 0
    pressed: list[str] = field(default_factory=list)
    opened: list[str] = field(default_factory=list)
    """Keys of the chats that were opened, one after the other."""
    stays: bool = False
    requests: list[str] = field(default_factory=list)
    renames: list[tuple[str, str]] = field(default_factory=list)
    """Pieces of the page's own source to be served as others, as a build of tomorrow would."""
    _lock: threading.Condition = field(default_factory=threading.Condition)
    _server: ThreadingHTTPServer | None = None
    _thread: threading.Thread | None = None
    _stopping: threading.Event = field(default_factory=threading.Event)

    @property
    def url(self) -> str:
        """Where the page is."""
        assert self._server is not None
        return f"http://127.0.0.1:{self._server.server_port}/?lang=hi"

    def start(self) -> None:
        """Begin to serve."""
        self.begin()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._thread.start()

    def stop(self) -> None:
        """End, and leave nothing behind."""
        self._stopping.set()
        with self._lock:
            self._lock.notify_all()
        if self._server is not None and self._thread is not None:
            self._server.shutdown()
            self._thread.join()
            self._server.server_close()

    def begin(self, *chats: dict[str, Any], **world: Any) -> None:
        """Forget all and show these chats; the page sees it when it is loaded anew."""
        with self._lock:
            version = self.world.get("version", 0)
            self.world = {**_WORLD, "own": own_chat(), **world, "chats": list(chats), "version": version}
        self.ledger.clear()
        self.files.clear()
        self.stickers.clear()
        self.absent.clear()
        self.pressed.clear()
        self.opened.clear()
        self.phones.clear()
        self.requests.clear()
        self.renames.clear()
        self.at_lookup = self.at_load = lambda: None
        self.lookup_seconds, self.refusal, self.first_tick, self.stays = 0.1, REFUSAL, 0, False

    def change(self, *, redraw: bool = False, **values: Any) -> None:
        """Show something else; with `redraw` the whole page is drawn anew."""
        with self._lock:
            self.world.update(values)
            self.world["version"] += 1
            self.world["redraw"] += int(redraw)
            self._lock.notify_all()

    def chat(self, key: str) -> dict[str, Any]:
        """A chat by its key."""
        found: dict[str, Any] = next(chat for chat in self.world["chats"] if chat["key"] == key)
        return found

    def set_tick(self, key: str, number: int, tick: int) -> None:
        """Give the `number`th message of a chat another mark."""
        with self._lock:
            self.chat(key)["messages"][number]["tick"] = tick
        self.change()

    def receive(self, key: str, text: str, **more: Any) -> None:
        """Somebody writes."""
        with self._lock:
            messages = self.chat(key)["messages"]
            messages.append({"id": f"IN{len(messages):020d}", "own": False, "text": text, **more})
        self.change()

    def answer(self, path: str, body: dict[str, Any]) -> object:
        """What a request of the page gets."""
        return _ROUTES[path](self, body)

    def source(self, name: str) -> bytes:
        """A file of the page, with its renamed pieces."""
        text = (HERE / name).read_text(encoding="utf-8")
        for old, new in self.renames:
            text = text.replace(old, new)
        return text.encode()

    def wait_for_change(self, version: int) -> dict[str, Any]:
        """The world once it differs from that version, or as it is after a while."""
        with self._lock:
            self._lock.wait_for(
                lambda: self.world["version"] != version or self._stopping.is_set(), timeout=5.0
            )
            return self.world

    def look_up(self, phone: str) -> str | None:
        """Whose number this is, after the time a server takes."""
        self.at_lookup()
        self._stopping.wait(self.lookup_seconds)
        digits = "+" + "".join(char for char in phone if char.isdigit())
        with self._lock:
            if digits in self.absent or len(digits) < 12:
                return None
            if not any(chat["phone"] == digits for chat in self.world["chats"]):
                self.world["chats"].append(chat_with(digits, listed=False))
        return digits

    def accept(self, key: str, text: str, files: list[dict[str, str]]) -> None:
        """Take a message over, in a bubble for each of its files."""
        with self._lock:
            chat = self.chat(key)
            self.ledger.append((chat["phone"], text))
            chat["listed"] = True
            for place, file in enumerate(files or [{}]):
                number = 100 * len(self.ledger) + place
                one = {"id": f"3EB0{number:018d}", "own": True, "tick": self.first_tick}
                chat["messages"].append({**one, "text": "" if place else text, "file": file or None})
                if file:
                    self.files.append((chat["phone"], file["name"], file["way"], file["digest"]))


def chat_with(phone: str | None, **more: Any) -> dict[str, Any]:
    """A chat as the page wants it."""
    notice = {"id": f"NOTICE{phone}", "own": False, "notice": "संदेश सुरक्षित हैं"}
    return {"key": phone or more["name"], "phone": phone, "listed": True, "messages": [notice], **more}


OWN_PHONE = "+919811100090"


def own_chat(**more: Any) -> dict[str, Any]:
    """The account's own chat, behind its row in the New chat panel; with `dead` nothing is."""
    return {"key": "OWN", "phone": OWN_PHONE, "name": "दुकान (आप)", "messages": [], **more}


def said(number: int, text: str, *, own: bool = False, tick: int | None = None) -> dict[str, Any]:
    """An earlier message."""
    return {"id": f"OLD{number:019d}", "own": own, "text": text, "tick": tick}


_WORLD = {
    "redraw": 0, "screen": "list", "splash": 40, "open_ms": 40, "banner": "", "dialog": None, "ref": "",
    "text": "", "text_buttons": [], "goto": None, "restricted": False, "bare": False, "keeps_breaks": False,
    "garbles": False,
    "lists": False, "leaves": "", "styles": "", "keys_only": False, "cuts": 0, "preview": False,
    "presses": False, "link_screen": "", "banner_icon": "", "failed_beside": "",
    "stay_label": False, "stay_ms": 0, "link_code": "", "code_as": "attribute", "code_faded": False,
    "next_slides_ms": 0,
    "tip": "", "late_draft": "", "silent": False, "words": WORDS,
    "attach_items": ATTACH_ITEMS, "accepts": {}, "older_inputs": False, "menu_stays": False, "refuses": "",
    "refuses_beside": "",
    "notice": "", "never_previews": False, "late_composer": False, "preview_ms": 30, "thumb_ms": 30,
    "caption_label": "साथ में",
    "send_label": "भेज दीजिए", "send_icon": "wds-ic-send-filled", "preview_in": "main", "asks_discard": False,
    "chat_while_choosing": "", "chat_after_preview": "", "chat_at_caption": "", "loses_files": 0,
    "drops_caption": False, "preview_stays": False, "bubble_ms": 20, "preview_names": True,
    "preview_strip": True,
    "names_as_text": False,
}  # fmt: skip


def _send(page: OtherPage, body: dict[str, Any]) -> object:
    page.accept(body["key"], body["text"], body["files"])
    return {"world": page.world}


def _sticker(page: OtherPage, body: dict[str, Any]) -> object:
    page.stickers.extend(body["names"])
    return {}


def _look_up(page: OtherPage, body: dict[str, Any]) -> object:
    return {"found": page.look_up(body["phone"]), "world": page.world}


def _refuse(page: OtherPage, body: dict[str, Any]) -> object:
    phone = body["phone"]
    text = page.refusal.format(pretty=f"+{phone[:2]} {phone[2:7]} {phone[7:]}")
    page.change(dialog={"text": text, "buttons": ["ठीक"], "icon": True})
    return {}


def _dialog(page: OtherPage, body: dict[str, Any]) -> object:
    page.pressed.append(body["label"])
    page.change(dialog=None)
    return {}


def _renew(page: OtherPage, _body: dict[str, Any]) -> object:
    page.change(redraw=True, screen="qr", ref="2@new,b,c,d,1")
    return {}


def _phone(page: OtherPage, body: dict[str, Any]) -> object:
    page.phones.append(body["phone"])
    code = f"AB{len(page.phones)}DEF78"
    page.change(redraw=True, screen="code", link_code=code, code_faded=False)
    return {}


def _stay(page: OtherPage, body: dict[str, Any]) -> object:
    page.stays = body["on"]
    return {}


def _opened(page: OtherPage, body: dict[str, Any]) -> object:
    page.opened.append(body["key"])
    return {}


_ROUTES: dict[str, Callable[[OtherPage, dict[str, Any]], object]] = {
    "/world": lambda page, _body: page.world,
    "/events": lambda page, body: page.wait_for_change(body["version"]),
    "/send": _send,
    "/lookup": _look_up,
    "/refuse": _refuse,
    "/dialog": _dialog,
    "/renew": _renew,
    "/opened": _opened,
    "/stay": _stay,
    "/sticker": _sticker,
    "/phone": _phone,
}


def _handler(page: OtherPage) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            path = urlsplit(self.path).path
            page.requests.append(self.path)
            if path == "/":
                page.at_load()
            name, kind = FILES.get("/" if path == "/send/" else path, ("", ""))
            self._give(200 if name else 404, page.source(name) if name else b"", kind or "text/plain")

        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            data = json.dumps(page.answer(urlsplit(self.path).path, body)).encode()
            self._give(200, data, "application/json")

        def _give(self, status: int, data: bytes, kind: str) -> None:
            self.send_response(status)
            self.send_header("Content-Type", f"{kind}; charset=utf-8")
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            with contextlib.suppress(ConnectionError):  # the page was left meanwhile
                self.wfile.write(data)

        def log_message(self, *_args: object) -> None:
            """Say nothing."""

    return Handler


@contextlib.contextmanager
def unlinked_page(ref: str) -> Iterator[OtherPage]:
    """A stand-in that shows this code to scan; ended afterwards."""
    page = OtherPage()
    page.start()
    page.begin(chat_with("+919811100001"), screen="qr", ref=ref)
    try:
        yield page
    finally:
        page.stop()
