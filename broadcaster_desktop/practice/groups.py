"""Invented groups: names, members and what was said in them (fact sheet, section 12).

They are there to be told apart from people: nobody's number opens one, nothing said in one is a reply.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from broadcaster_desktop.practice.ids import message_id

_PREFIX = "group-"
_DAY_S = 86_400
_NAMES = ("Market traders", "School parents 4B", "Diwali mela", "Cricket on Sunday", "Building notices")
_COMMUNITY = "Riverside society"
_STRANGERS = 3
_SAID = ("When do we meet?", "STOP", "See you at six 🙏", "Who brings the tea?")


@dataclass(frozen=True, slots=True)
class Group:
    """One group; `community` is the name of the community it belongs to, or "".

    `members` are phone numbers. In a `closed` one only admins may write, and the shop is none.
    """

    id: str
    name: str
    community: str
    members: tuple[str, ...]
    closed: bool
    own_last: bool
    seen: bool

    def to_json(self) -> dict[str, object]:
        """The group as the page is told of it."""
        return asdict(self)


def is_group(chat: str) -> bool:
    """Whether a chat's key is a group's, and no phone number."""
    return chat.startswith(_PREFIX)


def invented(count: int, people: Sequence[str]) -> list[Group]:
    """So many groups, the same at each call: every third in a community, every third closed.

    People of the practice page are members beside strangers, so that looking for somebody finds groups too.
    """
    return [_group(index, people) for index in range(count)]


def _group(index: int, people: Sequence[str]) -> Group:
    turn, name = divmod(index, len(_NAMES))
    known = people[index % len(people) :][:2] if people else []
    own_last = index % 4 >= 2
    strangers = [f"+91880{index:04d}{place:03d}" for place in range(_STRANGERS)]
    return Group(
        id=f"{_PREFIX}{index}",
        name=_NAMES[name] + (f" {turn + 1}" if turn else ""),
        community=_COMMUNITY if index % 3 == 2 else "",
        members=(*known, *strangers),
        closed=index % 3 == 1,
        own_last=own_last,
        seen=own_last or index % 2 == 0,
    )


def conversation(group: Group) -> list[dict[str, object]]:
    """What was said in a group: by members, known ones and strangers, and in some by the shop at last."""
    began = time.time() // _DAY_S * _DAY_S - int(group.id.removeprefix(_PREFIX)) * 3600
    senders = [*group.members, ""] if group.own_last else group.members
    return [_message(group, place, sender, began + place) for place, sender in enumerate(senders)]


def _message(group: Group, place: int, sender: str, at: float) -> dict[str, object]:
    text = _SAID[(place + int(group.id.removeprefix(_PREFIX))) % len(_SAID)]
    return {
        "id": message_id(f"{group.id} {place}"), "phone": group.id, "sender": sender, "text": text, "at": at,
        "out": not sender, "tick": 3, "form": "text",
    }  # fmt: skip
