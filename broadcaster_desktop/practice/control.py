"""The control verbs: the phone in the owner's hand, the people outside, and the switches.

Each verb takes a JSON object and answers one; `answer` documents none of them, the functions below do.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from broadcaster_desktop.practice.ledger import LedgerEntry
from broadcaster_desktop.practice.people import PracticePerson
from broadcaster_desktop.practice.scenario import load
from broadcaster_desktop.practice.world import World

Body = dict[str, Any]


def answer(world: World, verb: str, body: Body) -> object:
    """Carry out one verb; raises KeyError for an unknown one, ValueError for bad values."""
    if verb not in _VERBS:
        raise ValueError(f"no such verb: {verb}")
    return _VERBS[verb](world, body)


def _state(world: World, _body: Body) -> object:
    """Switches, devices, pages waiting for the phone, replies, what was refused, retried, or of the phone."""
    history = world.ledger.history
    return {
        "switches": world.scenario.to_json(),
        "devices": sorted(world.devices()),
        "waiting": world.pairing.waiting(),
        "people": len(history.people),
        "replies": [asdict(reply) for reply in list(history.inbound.values())],
        "refused": [{"id": id_, "phone": phone} for id_, phone in list(history.refused.items())],
        "retried": [{"id": id_, "phone": phone} for id_, phone in list(history.retried)],
        "written_on_phone": [
            {"id": entry.id, "phone": entry.phone, "text": entry.text}
            for entry in list(history.from_phone.values())
        ],
    }


def _set(world: World, body: Body) -> object:
    """Change switches by name."""
    world.switch(body)
    return {"switches": world.scenario.to_json()}


def _scenario(world: World, body: Body) -> object:
    """Take over a whole scenario by ``name``."""
    world.switch(load(str(body["name"])).to_json())
    return {"switches": world.scenario.to_json()}


def _people(world: World, body: Body) -> object:
    """Add or change ``people``, a list of objects with the fields of PracticePerson."""
    world.set_people([PracticePerson.from_json(person) for person in body["people"]])
    return {"people": len(world.ledger.history.people)}


def _scan(world: World, body: Body) -> object:
    """The phone scans the code on show, waiting up to ``wait`` real seconds for one."""
    return {"linked": world.pairing.scan(float(body.get("wait", 10.0)))}


def _type_code(world: World, body: Body) -> object:
    """The phone is given the 8-character ``code`` a page shows."""
    return {"linked": world.pairing.type_code(str(body["code"]))}


def _passkey(world: World, _body: Body) -> object:
    """The owner confirms with a passkey what the phone has answered (switch ``passkey``)."""
    return {"linked": world.pairing.confirm()}


def _ledger(world: World, _body: Body) -> object:
    """The accepted messages, in order; `media` tells of the file one carries, and `text` is its caption."""
    return {"entries": [entry_to_json(entry) for entry in list(world.ledger.history.messages.values())]}


def _logout(world: World, _body: Body) -> object:
    """The phone logs every device out."""
    devices = world.devices()
    for device in devices:
        world.unlink(device)
    return {"unlinked": len(devices)}


def _say(world: World, body: Body) -> object:
    """The person with this ``phone`` says ``text`` to the shop.

    ``as`` is text (unless told), quote, caption, picture, voice or notice; ``answers`` is the id of the
    shop's message that a quote repeats, else the newest to this person. ``read_on_phone`` leaves no badge.
    """
    quote = str(body["answers"]) if "answers" in body else None
    way = str(body.get("as", "text"))
    text = str(body.get("text", "") if way in ("picture", "voice") else body["text"])
    on_phone = bool(body.get("read_on_phone", False))
    phone = str(body["phone"])
    return {"id": world.receipts.inbound(phone, text, way=way, quote=quote, read_on_phone=on_phone)}


def _phone_reads(world: World, body: Body) -> object:
    """The owner reads the chat with ``phone`` on the phone."""
    world.phone_reads(str(body["phone"]))
    return {}


def _phone_writes(world: World, body: Body) -> object:
    """The owner writes ``text`` to ``phone`` on the phone: an own message that the ledger does not have."""
    return {"id": world.phone_writes(str(body["phone"]), str(body["text"]))}


def _draft(world: World, body: Body) -> object:
    """The owner has begun to write ``text`` to ``phone`` and left it there."""
    world.draft(str(body["phone"]), str(body["text"]))
    return {}


def entry_to_json(entry: LedgerEntry) -> dict[str, object]:
    """A ledger entry as the control endpoint gives it."""
    return {
        "id": entry.id, "phone": entry.phone, "text": entry.text,
        "at": entry.accepted_at.timestamp(), "tick": int(entry.tick),
        "media": entry.media.to_json() if entry.media else None,
    }  # fmt: skip


_VERBS: dict[str, Callable[[World, Body], object]] = {
    "state": _state,
    "set": _set,
    "scenario": _scenario,
    "people": _people,
    "scan": _scan,
    "type_code": _type_code,
    "passkey": _passkey,
    "ledger": _ledger,
    "logout": _logout,
    "say": _say,
    "phone_reads": _phone_reads,
    "phone_writes": _phone_writes,
    "draft": _draft,
}
