"""The scripted people of the practice page: who is there, who reads, who answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from typing import Literal, get_type_hints

from broadcaster_desktop.practice.values import fits

STOP_REPLY = "STOP"
_REPLIES = {2: "Thank you!", 7: STOP_REPLY, 10: "No thanks, not this time"}
_TURN = 10


@dataclass(frozen=True, slots=True)
class PracticePerson:
    """One person on the practice server; `phone` is E.164 with its plus.

    `saved` people stand under their name in lists and headers, as do a `business`'s; all others under their
    number. `existing_chat` puts a chat with an older message of theirs into the list. `reply` is sent after
    they have read, in the way of `reply_as` (a voice message has no words); `reply_read_on_phone`: the owner
    reads it on the phone at once, and no badge ever shows. `interrupts` is said once, when the shop opens the
    chat. `receives` is False for a phone that is never on: one tick for ever. `refuses`: each message to them
    fails.
    """

    phone: str
    name: str = ""
    on_whatsapp: bool = True
    reads: bool = False
    reply: str | None = None
    saved: bool = False
    existing_chat: bool = False
    business: bool = False
    reply_as: Literal["text", "quote", "caption", "voice"] = "text"
    reply_read_on_phone: bool = False
    interrupts: str | None = None
    receives: bool = True
    refuses: bool = False

    def to_json(self) -> dict[str, object]:
        """The person as the control endpoint and the ledger write it."""
        return asdict(self)

    @classmethod
    def from_json(cls, values: Mapping[str, object]) -> PracticePerson:
        """Read a person back; raises ValueError for a wrong shape."""
        known = {field.name for field in fields(cls)}
        if unknown := set(values) - known:
            raise ValueError(f"unknown in a person: {', '.join(sorted(unknown))}")
        kinds = get_type_hints(cls)
        if wrong := [name for name, value in values.items() if not fits(kinds[name], value)]:
            raise ValueError(f"of another kind in a person: {', '.join(sorted(wrong))}")
        person = cls(**values)  # type: ignore[arg-type]
        if not person.phone.startswith("+"):
            raise ValueError("a person needs a phone number that starts with +")
        return person


def script(people: Sequence[tuple[str, str]]) -> list[PracticePerson]:
    """Give each (phone, name) its part, by place in the file.

    In every ten the 4th is not on WhatsApp and the 7th replies STOP after reading; all others get their ticks
    and every second person reads ("What holds where" of the command line). The 2nd thanks, quoting the
    message, and the 10th declines without a word that would be an opt-out. Three of the ten are known to the
    practice shop, so that saved names and existing chats are met too.
    """
    return [_cast(index % _TURN + 1, phone, name) for index, (phone, name) in enumerate(people)]


def _cast(place: int, phone: str, name: str) -> PracticePerson:
    return PracticePerson(
        phone=phone,
        name=name,
        on_whatsapp=place != 4,
        reads=place == 7 or (place % 2 == 0 and place != 4),
        reply=_REPLIES.get(place),
        reply_as="quote" if place == 2 else "text",
        saved=place in (1, 9),
        existing_chat=place in (1, 6),
    )
