"""The durable truth of the practice server: what it accepted, what it showed, who is linked.

One append-only file of JSON lines in the practice folder. A line is written before anything it tells is
answered or shown, so that no page can ever know more than the ledger. A torn last line is ignored.
"""

from __future__ import annotations

import json
import os
import threading
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import UTC, datetime
from enum import IntEnum
from pathlib import Path
from typing import Any

from broadcaster_desktop.practice.media import Media, media_of
from broadcaster_desktop.practice.people import PracticePerson

FILE_NAME = "ledger.jsonl"


class Tick(IntEnum):
    """What a page was shown for a message, by the numbers of the fact sheet, section 4."""

    CLOCK = 0
    SENT = 1
    DELIVERED = 2
    READ = 3


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One message the server accepted; `tick` is the highest a page was shown so far.

    `media` is the file it carries, of which `text` is the caption then. Files chosen together are messages of
    their own.
    """

    id: str
    phone: str
    text: str
    accepted_at: datetime
    tick: Tick
    media: Media | None = None


@dataclass(frozen=True, slots=True)
class Inbound:
    """One message of a person to the shop; `answers` is the id of ours that it replies to, or "".

    `form` is text, voice (which has no text, but `seconds`), picture (whose text is its caption) or notice, a
    line of the page itself. `quote` is the id of the message of ours that it holds a copy of, or "".
    """

    id: str
    phone: str
    text: str
    at: float
    answers: str = ""
    form: str = "text"
    quote: str = ""
    seconds: int = 0


@dataclass(slots=True)
class History:
    """Everything the ledger tells, replayed."""

    messages: dict[str, LedgerEntry] = field(default_factory=dict)
    inbound: dict[str, Inbound] = field(default_factory=dict)
    devices: dict[str, None] = field(default_factory=dict)
    people: dict[str, PracticePerson] = field(default_factory=dict)
    seen: dict[str, float] = field(default_factory=dict)
    refused: dict[str, str] = field(default_factory=dict)
    retried: list[tuple[str, str]] = field(default_factory=list)
    chats: set[str] = field(default_factory=set)
    from_phone: dict[str, LedgerEntry] = field(default_factory=dict)
    interrupted: set[str] = field(default_factory=set)

    def apply(self, record: dict[str, Any]) -> None:
        """Take one record in."""
        getattr(self, f"_on_{record['kind']}")(record)

    def _on_message(self, record: dict[str, Any]) -> None:
        entry = _entry(record, Tick.CLOCK)
        self.messages.setdefault(entry.id, entry)
        self.chats.add(entry.phone)

    def _on_phone_message(self, record: dict[str, Any]) -> None:
        entry = _entry(record, Tick.DELIVERED)
        self.from_phone[entry.id] = entry
        self.chats.add(entry.phone)

    def _on_tick(self, record: dict[str, Any]) -> None:
        old = self.messages[record["id"]]
        self.messages[old.id] = replace(old, tick=max(old.tick, Tick(record["tick"])))

    def _on_inbound(self, record: dict[str, Any]) -> None:
        values = {field.name: record[field.name] for field in fields(Inbound) if field.name in record}
        self.inbound[record["id"]] = Inbound(**values)
        self.chats.add(record["phone"])

    def _on_refused(self, record: dict[str, Any]) -> None:
        self.refused[record["id"]] = record["phone"]

    def _on_retried(self, record: dict[str, Any]) -> None:
        self.retried.append((record["id"], record["phone"]))

    def _on_person(self, record: dict[str, Any]) -> None:
        person = PracticePerson.from_json(record["person"])
        self.people[person.phone] = person

    def _on_seen(self, record: dict[str, Any]) -> None:
        self.seen[record["phone"]] = record["at"]

    def _on_interrupted(self, record: dict[str, Any]) -> None:
        self.interrupted.add(record["phone"])

    def _on_linked(self, record: dict[str, Any]) -> None:
        self.devices[record["device"]] = None

    def _on_unlinked(self, record: dict[str, Any]) -> None:
        self.devices.pop(record["device"], None)


def _entry(record: dict[str, Any], tick: Tick) -> LedgerEntry:
    at = datetime.fromtimestamp(record["at"], UTC)
    return LedgerEntry(record["id"], record["phone"], record["text"], at, tick, media_of(record))


class Ledger:
    """The file, open for appending, together with what it says so far."""

    def __init__(self, folder: Path) -> None:
        path = folder / FILE_NAME
        self.history = _replay(path)
        self._lock = threading.Lock()
        torn = path.exists() and path.read_bytes()[-1:] not in (b"", b"\n")
        self._file = os.fdopen(
            os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "ab", buffering=0
        )
        if torn:  # the next record needs a line of its own
            self._file.write(b"\n")

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def write(self, kind: str, **values: object) -> None:
        """Append one record and take it in; it is on disk when this returns."""
        self.write_all(kind, [values])

    def write_all(self, kind: str, each: Iterable[Mapping[str, object]]) -> None:
        """Append a record for each of these values, all at once."""
        records = [{"kind": kind, "at": time.time(), **values} for values in each]
        lines = [json.dumps(record, ensure_ascii=False, separators=(",", ":")) + "\n" for record in records]
        with self._lock:
            self._file.write("".join(lines).encode())
            os.fsync(self._file.fileno())
            for record in records:
                self.history.apply(record)


def read_ledger(folder: Path) -> list[LedgerEntry]:
    """The accepted messages in the order of acceptance, read from the file alone (no server needed)."""
    return list(_replay(folder / FILE_NAME).messages.values())


def _replay(path: Path) -> History:
    history = History()
    if path.exists():
        for record in _records(path):
            history.apply(record)
    return history


def _records(path: Path) -> Iterator[dict[str, Any]]:
    for line in path.read_bytes().split(b"\n"):
        try:
            yield json.loads(line)
        except ValueError:
            continue
