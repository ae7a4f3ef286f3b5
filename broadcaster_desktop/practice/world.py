"""The practice server's side of everything: chats, look-ups, messages, people, the linked devices."""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from broadcaster_desktop.practice.clockwork import Clockwork
from broadcaster_desktop.practice.hub import Hub
from broadcaster_desktop.practice.ids import MESSAGE_ID, message_id
from broadcaster_desktop.practice.ledger import Inbound, Ledger, LedgerEntry
from broadcaster_desktop.practice.pairing import Pairing
from broadcaster_desktop.practice.people import PracticePerson
from broadcaster_desktop.practice.receipts import Receipts
from broadcaster_desktop.practice.scenario import Scenario

NEW_CHAT_REFUSED = 463  # "reach-out timelock", section 8 of the fact sheet
_DAY_S = 86_400
_ALL_READ_BEFORE = 1_700_000_000.0
_OLD_MESSAGES = ("Thank you!", "Is the shop open on Sunday?", "Got it, thanks.", "")


class ConnectionDropped(Exception):
    """The scenario wants this request to end without an answer."""


class World:
    """All that the page asks of its server; `ledger` keeps what must outlive this process."""

    def __init__(self, folder: Path, scenario: Scenario, *, scale: float, auto_scan: bool) -> None:
        self.scenario = scenario
        self.clock = Clockwork(scale)
        self.hub = Hub()
        self.ledger = Ledger(folder)
        self._lock = threading.RLock()
        self._switched = threading.Condition()
        self.receipts = Receipts(self.ledger, self.hub, self.clock, self._now)
        self.pairing = Pairing(self.ledger, self.hub, self.clock, self._now, auto_scan=auto_scan)
        self.receipts.resume()

    def _now(self) -> Scenario:
        return self.scenario

    def switch(self, values: Mapping[str, object]) -> None:
        """Change switches at run time; open pages are told. Raises ValueError."""
        with self._switched:
            self.scenario = self.scenario.changed(values)
            self._switched.notify_all()
        self.clock.after(0, self.receipts.release)
        self.hub.to_all({"type": "switches", "switches": dict(values)})
        if not self.scenario.server_reachable:
            self.hub.cut()

    def set_people(self, people: list[PracticePerson]) -> None:
        """Add people or change those already here; open pages are told."""
        known = self.ledger.history.people
        changed = [person for person in people if known.get(person.phone) != person]
        self.ledger.write_all("person", [{"person": person.to_json()} for person in changed])
        new = [p.phone for p in changed if p.existing_chat and not self.has_chat(p.phone)]
        self.ledger.write_all("inbound", map(_old_message, new))
        self.ledger.write_all("seen", [{"phone": phone} for phone in new])
        self.hub.to_devices(self.devices(), {"type": "people"})

    def devices(self) -> set[str]:
        """The linked devices (one browser profile is one device)."""
        return set(self.ledger.history.devices)

    def unlink(self, device: str) -> None:
        """Log one device out; its pages learn at once, or when they next connect."""
        if device in self.devices():
            self.ledger.write("unlinked", device=device)
            self.hub.to_devices({device}, {"type": "logout"})

    def person(self, phone: str) -> PracticePerson:
        """Who has this number; a number nobody told of is on WhatsApp and never reads."""
        return self.ledger.history.people.get(phone, PracticePerson(phone))

    def has_chat(self, phone: str) -> bool:
        """Whether messages went either way before."""
        return phone in self.ledger.history.chats

    def look_up(self, phone: str) -> dict[str, object]:
        """Whether a number is on WhatsApp, after the scenario's time; silence never answers."""
        self.clock.sleep(self.scenario.lookup_s)
        with self._switched:
            self._switched.wait_for(lambda: self.scenario.lookup != "silent")
        person = self.person(phone)
        return {"exists": person.on_whatsapp, "contact": _contact(person)}

    def accept(self, device: str, id_: str, phone: str, text: str) -> dict[str, object]:
        """Take a message; the same id is taken once only. Raises ConnectionDropped as the scenario wants."""
        self.clock.sleep(self.scenario.accept_s)
        with self._switched:
            self._switched.wait_for(lambda: self.scenario.accept != "stalls")
        mode = self.scenario.accept
        if mode == "drops":
            raise ConnectionDropped
        if device not in self.devices():
            return {"error": "not linked"}
        answer = self._take(id_, phone, text, refuses=mode == "refuses")
        if mode == "loses_answer":
            raise ConnectionDropped
        return answer

    def _take(self, id_: str, phone: str, text: str, *, refuses: bool) -> dict[str, object]:
        with self._lock:
            known = self.ledger.history.messages.get(id_)
            if known is None:
                if refuses or self._refuses_new(phone) or not self._acceptable(id_, phone, text):
                    self.ledger.write("refused", id=id_, phone=phone)
                    return {"failed": NEW_CHAT_REFUSED}
                self.ledger.write("message", id=id_, phone=phone, text=text)
                known = self.ledger.history.messages[id_]
                self.receipts.begin(known)
        return {"message": _outgoing(known)}

    def _refuses_new(self, phone: str) -> bool:
        return self.scenario.new_chats == "restricted" and not self.has_chat(phone)

    def _acceptable(self, id_: str, phone: str, text: str) -> bool:
        whole = bool(MESSAGE_ID.fullmatch(id_)) and 0 < len(text) <= self.scenario.max_characters
        return whole and self.person(phone).on_whatsapp

    def seen(self, phone: str) -> None:
        """The shop has read this chat up to now."""
        self.ledger.write("seen", phone=phone)

    def snapshot(self) -> dict[str, object]:
        """Everything a linked page may know; the ticks in it count as shown from here on."""
        with self._lock:
            self.receipts.show_all()
            scenario, history = self.scenario, self.ledger.history
            chats: dict[str, list[dict[str, Any]]] = {}
            for message in list(history.messages.values()):
                chats.setdefault(message.phone, []).append(_outgoing(message))
            for reply in list(history.inbound.values()):
                chats.setdefault(reply.phone, []).append(_incoming(reply))
        for index in range(scenario.more_chats):
            chats.setdefault(f"+9190000{index:05d}", _invented(index))
        contacts = [_contact(p) for p in list(history.people.values()) if p.saved or p.phone in chats]
        return {
            "own": {"phone": scenario.own_phone, "name": scenario.own_name},
            "contacts": contacts,
            "chats": [
                {
                    "phone": phone,
                    "messages": sorted(messages, key=_time),
                    "seen": history.seen.get(phone, _ALL_READ_BEFORE),
                }
                for phone, messages in chats.items()
            ],
        }


def _time(message: dict[str, Any]) -> float:
    return float(message["at"])


def _contact(person: PracticePerson) -> dict[str, object]:
    return {"phone": person.phone, "name": person.name, "saved": person.saved, "business": person.business}


def _outgoing(entry: LedgerEntry) -> dict[str, Any]:
    at = entry.accepted_at.timestamp()
    return {
        "id": entry.id, "phone": entry.phone, "text": entry.text, "at": at,
        "out": True, "tick": int(entry.tick),
    }  # fmt: skip


def _incoming(message: Inbound) -> dict[str, Any]:
    return {
        "id": message.id, "phone": message.phone, "text": message.text, "at": message.at,
        "out": False, "tick": 0,
    }  # fmt: skip


def _old_message(phone: str) -> dict[str, object]:
    """What a person with an existing chat wrote some days ago."""
    id_ = message_id(f"old {phone}")
    at = time.time() - _DAY_S * (1 + int(id_[0], 16))
    return {"id": id_, "phone": phone, "text": _OLD_MESSAGES[int(id_[-1], 16) % 3], "at": at}


def _invented(index: int) -> list[dict[str, Any]]:
    """The one old message of an invented chat; every fourth chat is empty."""
    text = _OLD_MESSAGES[index % len(_OLD_MESSAGES)]
    if not text:
        return []
    at = _ALL_READ_BEFORE - index * 3600
    id_ = message_id(f"invented {index}")
    return [{"id": id_, "phone": f"+9190000{index:05d}", "text": text, "at": at, "out": False, "tick": 0}]
