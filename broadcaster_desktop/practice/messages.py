"""Messages as the page is told of them, and the ways in which a person can say something."""

from __future__ import annotations

from typing import Any

from broadcaster_desktop.practice.ledger import History, Inbound, LedgerEntry

_VOICE_S = 41


def outgoing(entry: LedgerEntry) -> dict[str, Any]:
    """A message of the shop; one with a file has that file's kind as its form."""
    told = {
        "id": entry.id, "phone": entry.phone, "text": entry.text, "at": entry.accepted_at.timestamp(),
        "out": True, "tick": int(entry.tick),
    }  # fmt: skip
    return {**told, "form": entry.media.kind, "media": entry.media.to_json()} if entry.media else told


def incoming(message: Inbound, history: History) -> dict[str, Any]:
    """A message to the shop; a quote brings the words of ours along that it repeats."""
    told = {
        "id": message.id, "phone": message.phone, "text": message.text, "at": message.at,
        "out": False, "tick": 0, "form": message.form, "seconds": message.seconds,
    }  # fmt: skip
    quoted = history.messages.get(message.quote)
    return {**told, "quote": {"id": quoted.id, "text": quoted.text}} if quoted else told


def spoken(way: str, text: str, ours: str) -> dict[str, Any]:
    """What of an `Inbound` makes it said in this way; `ours` is the id a quote repeats. Raises ValueError."""
    ways: dict[str, dict[str, Any]] = {
        "text": {"text": text},
        "quote": {"text": text, "quote": ours},
        "caption": {"text": text, "form": "picture"},
        "picture": {"text": "", "form": "picture"},
        "voice": {"text": "", "form": "voice", "seconds": _VOICE_S},
        "notice": {"text": text, "form": "notice"},
    }
    if way not in ways:
        raise ValueError(f"no such way to say something: {way}")
    if way == "quote" and not ours:
        raise ValueError("there is no message of the shop to quote")
    return ways[way]


def newest_to(phone: str, history: History) -> str:
    """The id of the shop's newest message to a person, or ""."""
    return next((id_ for id_, m in reversed(list(history.messages.items())) if m.phone == phone), "")
