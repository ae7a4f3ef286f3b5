"""Every kind of person and every fault on the way to them, in every look: what is told is true."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import count

import pytest

from broadcaster_desktop.core.account import AccountState as S
from broadcaster_desktop.core.media import Attachment
from broadcaster_desktop.practice.people import PracticePerson
from broadcaster_desktop.whatsapp.channel import (
    AccountFault,
    ConnectionFault,
    RecipientFault,
    Tick,
)
from tests.whatsapp.matrix.looks import Look, rows
from tests.whatsapp.matrix.stand import PEOPLE, Stand

pytestmark = pytest.mark.browser

TEXT = "नमस्ते 🙏 {name},\n\n*Sale* आज से: ₹250/किलो\nمرحبا 👩‍👩‍👧"
DRAFT = "I was about to write"
NEW = PracticePerson("+0", "Meera")
KNOWN = replace(NEW, existing_chat=True)
SAVED = replace(KNOWN, name="Asha Kulkarni", saved=True, reads=True)
BUSINESS = replace(NEW, name="Pune Sweets", business=True)
ABSENT = replace(NEW, on_whatsapp=False)


@dataclass(frozen=True, slots=True)
class Sending:
    """A person, what is wrong on the way, and the truth: what is told, and whether the server takes it."""

    name: str
    person: PracticePerson
    told: str = "delivered"
    switches: dict[str, object] = field(default_factory=dict)
    taken: bool = True


def fault(name: str, person: PracticePerson, told: str, **switches: object) -> Sending:
    """Somebody who is not sent to."""
    return Sending(name, person, told, switches, taken=False)


def oddity(name: str, person: PracticePerson, told: str = "delivered", **switches: object) -> Sending:
    """Somebody who is sent to in spite of something."""
    return Sending(name, person, told, switches)


CASES = [
    Sending("saved", SAVED, "read"),
    Sending("known", KNOWN),
    Sending("new", NEW),
    Sending("business", BUSINESS),
    fault("business-hides-its-number", BUSINESS, "send_failed", business_numbers=False),
    fault("absent", ABSENT, "not_on_whatsapp"),
    fault("absent-phone-number", ABSENT, "not_on_whatsapp", not_on_whatsapp_wording="phone_number"),
    fault("absent-url", ABSENT, "not_on_whatsapp", not_on_whatsapp_wording="url"),
    fault("absent-flickers", ABSENT, "not_on_whatsapp", lookup="flickers"),
    fault("restricted-new", NEW, "refused_new_chat", new_chats="restricted"),
    fault("restricted-new-web", NEW, "refused_new_chat", new_chats="restricted", restricted_wording="web"),
    fault(
        "restricted-new-linked", NEW, "refused_new_chat", new_chats="restricted", restricted_wording="linked"
    ),
    oddity("restricted-known", KNOWN, new_chats="restricted"),
    fault("lookup-silent", NEW, "connection", lookup="silent"),
    fault("lookup-vanishes", NEW, "connection", lookup="vanishes"),
    fault("lookup-nothing", NEW, "connection", lookup="nothing"),
    oddity("lookup-slow", NEW, lookup_s=8.0),
    oddity("rows-open-the-neighbour", KNOWN, opens="neighbour"),
    oddity("decoy-in-the-panel", NEW, panel_decoy=True),
    oddity("slow-search", KNOWN, search_s=4.0),
    oddity("slow-chat", KNOWN, open_chat_s=8.0),
    oddity("slow-drawer", SAVED, "read", drawer_s=8.0),
    oddity("tip-in-the-chat", SAVED, "read", chat_tip=True),
    oddity("many-chats", SAVED, "read", more_chats=60),
    oddity("notices-without-id", NEW, notice_ids=False),
    oddity("list-ticks-in-full", KNOWN, list_ticks="full"),
    oddity("enter-breaks-lines", KNOWN, enter_sends=False),
    oddity("signs-not-drawn", KNOWN, markup=False),
    oddity("phone-away", KNOWN, phone_connected=False),
    oddity("update-waits", KNOWN, update_available=True),
    fault("server-refuses", KNOWN, "failed", accept="refuses"),
    fault("person-refuses", replace(KNOWN, refuses=True), "failed"),
    fault("fails-late", KNOWN, "failed", receipts="late_failure"),
    fault("server-drops", KNOWN, "clock", accept="drops"),
    fault("server-stalls", KNOWN, "clock", accept="stalls"),
    oddity("answer-lost", KNOWN, accept="loses_answer"),
    oddity("clock-sticks", KNOWN, "clock", receipts="stuck_clock"),
    oddity("receipts-lost", KNOWN, "clock", receipts="lost"),
    oddity("never-delivered", KNOWN, "sent", receipts="never_delivered"),
    oddity("phone-never-on", replace(KNOWN, receives=False), "sent"),
    oddity("receipts-out-of-order", SAVED, "read", receipts="out_of_order"),
    fault("draft", KNOWN, "draft_present"),
]

MARKS = frozenset({"clock", "sent", "delivered", "read"})
_numbers = count(1)


@pytest.fixture
def person(sending: Sending) -> PracticePerson:
    """Somebody nobody has written to yet."""
    return replace(sending.person, phone=f"+91981{next(_numbers):07d}")


@pytest.mark.parametrize(("sending", "look"), rows(CASES))
def test_the_outcome_told_is_the_true_one(
    stand: Stand, person: PracticePerson, sending: Sending, look: Look
) -> None:
    stand.page.set_people([*PEOPLE, person])
    stand.begin(look, **sending.switches)
    stand.until(S.LINKED)
    if sending.name == "draft":
        stand.page.control("draft", phone=person.phone, text=DRAFT)  # the page that is open takes it
    text = TEXT.format(name=person.name)
    told, bubble = tell(stand, person.phone, text, sending.told)
    assert told == sending.told
    stand.comes(lambda: len(stand.taken_for(person.phone)) >= sending.taken)
    taken = [(entry.id, entry.text) for entry in stand.taken_for(person.phone)]
    assert taken == ([(bubble, text)] if sending.taken else [])
    let_leave(stand, person.phone)
    assert [entry.id for entry in stand.taken_for(person.phone)] == [bubble] * (told in MARKS)


def let_leave(stand: Stand, phone: str) -> None:
    """What is still in the page's outbox leaves it, or the next message would wait behind it."""
    held = _accepts(stand)
    stand.page.set(accept="takes")
    if held in ("drops", "stalls"):
        assert stand.comes(lambda: bool(stand.taken_for(phone)))
    if held == "loses_answer":
        stand.channel.reload()
        stand.until(S.LINKED)


def _accepts(stand: Stand) -> str:
    return str(stand.page.control("state")["switches"]["accept"])


def tell(
    stand: Stand, phone: str, text: str, expected: str, files: tuple[Attachment, ...] = ()
) -> tuple[str, str]:
    """Send as the sender does, and wait for a mark; what came of it in one word, and the message's id."""
    channel = stand.channel
    try:
        channel.open_chat(phone)
        baseline = frozenset(bubble.id for bubble in channel.outgoing())
        if files:
            channel.attach(files, text)
        else:
            channel.write(text)
        channel.press_send()
    except RecipientFault as fault:
        return fault.reason.value, ""
    except AccountFault as fault:
        return fault.state.value, ""
    except ConnectionFault:
        return "connection", ""
    bubble = channel.new_bubble(baseline, text, within=8.0, media=len(files))
    assert bubble is not None, "pressed and not found again"
    if _accepts(stand) == "loses_answer":
        let_leave(stand, phone)  # the page asks again what became of it
        channel.open_chat(phone)
    return mark(stand, bubble.id, expected), bubble.id


def mark(stand: Stand, bubble: str, expected: str) -> str:
    """The mark a message comes to have and keeps; none may say more than the server has told."""
    seen: list[Tick] = []

    def shows() -> bool:
        tick = stand.channel.tick(bubble)
        known = next((entry.tick for entry in stand.page.ledger() if entry.id == bubble), None)
        assert tick is None or tick <= (Tick.CLOCK if known is None else int(known)), (tick, known)
        seen.append(Tick.CLOCK if tick is None else tick)
        return seen[-1].name.lower() == expected

    stand.comes(shows)
    stand.channel.wait(0.2)
    shows()
    return seen[-1].name.lower()
