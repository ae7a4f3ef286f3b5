"""The driver on the practice page: from the first code to ticks and replies, in all looks and languages."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from broadcaster_desktop.core.account import AccountState as S
from broadcaster_desktop.core.status import DeliveryReason
from broadcaster_desktop.practice.ledger import LedgerEntry
from broadcaster_desktop.practice.people import PracticePerson
from broadcaster_desktop.practice.process import PracticeProcess
from broadcaster_desktop.whatsapp.channel import RecipientFault, Speaker, Tick
from broadcaster_desktop.whatsapp.web.driver import WebChannel
from broadcaster_desktop.whatsapp.web.timing import Timing
from tests.whatsapp.conftest import until

pytestmark = pytest.mark.browser

SCALE = 0.05
PATIENCE = 8.0
LOOK = 0.03
ASHA = PracticePerson("+919820000001", "Asha Kulkarni", reads=True, saved=True, existing_chat=True)
RAVI = PracticePerson("+919820000002", "Ravi", existing_chat=True)
MEERA = PracticePerson("+919820000003", "Meera")
NOBODY = PracticePerson("+919820000004", "Nobody", on_whatsapp=False)
OM = PracticePerson("+919820000005", "Om", reads=True, reply="STOP", existing_chat=True)
SWEETS = PracticePerson("+919820000006", "Pune Sweets", business=True)
FARAH = PracticePerson("+919820000007", "Farah", saved=True)
SAME_NAME = PracticePerson("+919820000008", "Asha Kulkarni", saved=True, existing_chat=True)
PEOPLE = [ASHA, RAVI, MEERA, NOBODY, OM, SWEETS, FARAH, SAME_NAME]
TEXT = "नमस्ते {name} 🙏,\n\nआज *खास* भाव: ₹250/किलो 👩‍👩‍👧\n- चाय\nhttps://example.org/दुकान"


@dataclass(frozen=True, slots=True)
class Practice:
    """A linked channel and the page it is on."""

    page: PracticeProcess
    channel: WebChannel

    def look(self, **switches: object) -> None:
        """Change how the page looks and load it anew."""
        self.page.set(**switches)
        self.channel.reload()
        until(self.channel, S.LINKED)

    def shows(self, state: S, banner: str) -> None:
        """Look until the page is in this state by the word of this banner."""
        wanted = (state, ("list", f"banner:{banner}"))
        end = time.monotonic() + PATIENCE
        while (seen := self.channel.observe()) and (seen.state, seen.evidence) != wanted:
            assert time.monotonic() < end, seen
            self.channel.wait(LOOK)
        assert not seen.downloading

    def comes(self, what: Callable[[], bool]) -> None:
        """Let the page work until this is so."""
        end = time.monotonic() + PATIENCE
        while not what():
            assert time.monotonic() < end
            self.channel.wait(LOOK)

    def send(self, person: PracticePerson) -> tuple[str, str]:
        """Write to a person; the bubble's id and the text."""
        text = TEXT.replace("{name}", person.name)
        self.channel.open_chat(person.phone)
        baseline = frozenset(bubble.id for bubble in self.channel.outgoing())
        self.channel.write(text)
        self.channel.press_send()
        bubble = self.channel.new_bubble(baseline, text, within=5.0)
        assert bubble is not None
        return bubble.id, text


@pytest.fixture(scope="module")
def practice(tmp_path_factory: pytest.TempPathFactory, browser_path: Path) -> Iterator[Practice]:
    """The practice page, linked by its own phone."""
    folder = tmp_path_factory.mktemp("practice")
    with PracticeProcess.start(folder / "page", scale=SCALE) as page:
        page.set_people(PEOPLE)
        channel = WebChannel(
            page.url,
            folder / "profile",
            headless=True,
            browser=browser_path,
            timing=replace(Timing().scaled(SCALE), lookup=0.8),
        )
        try:
            channel.start()
            until(channel, S.LINKED)
            channel.canary()
            yield Practice(page, channel)
        finally:
            channel.close()


LOOKS = [
    {"language": "en", "test_ids": True, "icons": "new", "icon_marks": "full"},
    {"language": "hi", "test_ids": False, "icons": "new", "icon_marks": "title"},
    {"language": "mr", "test_ids": True, "icons": "old", "icon_marks": "title"},
    {"language": "ar", "test_ids": False, "icons": "old", "icon_marks": "full"},
]


@pytest.mark.parametrize("look", LOOKS, ids=[str(look["language"]) for look in LOOKS])
def test_what_the_ledger_holds_is_what_was_sent(practice: Practice, look: dict[str, object]) -> None:
    practice.look(**look)
    before = len(practice.page.ledger())
    sent = [(person.phone, *practice.send(person)) for person in (ASHA, SAME_NAME, RAVI, MEERA, FARAH)]
    taken = await_ledger(practice, before + len(sent))[before:]
    assert [(entry.phone, entry.id, entry.text) for entry in taken] == sent


def await_ledger(practice: Practice, count: int) -> list[LedgerEntry]:
    """The ledger once it holds so many messages."""
    end = time.monotonic() + 5.0
    while len(practice.page.ledger()) < count and time.monotonic() < end:
        practice.channel.wait(0.05)
    return practice.page.ledger()


def test_ticks_and_the_reply(practice: Practice) -> None:
    bubble, _ = practice.send(OM)
    seen: list[Tick | None] = []
    end = time.monotonic() + 5.0
    while (not seen or seen[-1] is not Tick.READ) and time.monotonic() < end:
        seen.append(practice.channel.tick(bubble))
        assert seen[-1] is None or int(seen[-1]) <= int(practice.page.ledger()[-1].tick)
        practice.channel.wait(0.02)
    assert seen[-1] is Tick.READ
    assert [tick for tick in seen if tick is not None] == sorted(tick for tick in seen if tick is not None)
    while not practice.channel.replies() and time.monotonic() < end:
        practice.channel.wait(0.02)
    assert [(reply.phone, reply.text) for reply in practice.channel.replies()] == [(OM.phone, "STOP")]


def test_a_saved_persons_answer_is_told_whatever_the_owner_did_on_the_phone(practice: Practice) -> None:
    practice.look(language="en")
    bubble, _ = practice.send(FARAH)
    practice.channel.open_chat(RAVI.phone)
    practice.page.control("say", phone=FARAH.phone, text="STOP", read_on_phone=True)

    def of_farah() -> tuple[bool, Speaker | None, str]:
        row = next(row for row in practice.channel.rows() if row.title == FARAH.name)
        return row.unread, row.last, row.preview

    practice.comes(lambda: of_farah() == (False, Speaker.OTHER, "STOP"))
    practice.page.control("phone_writes", phone=FARAH.phone, text="I will see to it")
    practice.comes(lambda: of_farah()[1:] == (Speaker.OWN, "I will see to it"))
    assert practice.channel.open_chat(FARAH.phone).name == FARAH.name

    def heard(*since: str) -> list[str]:
        replies = practice.channel.replies(frozenset(since))
        return [reply.text for reply in replies if reply.phone == FARAH.phone]

    assert (heard(), heard(bubble)) == ([], ["STOP"])


@pytest.mark.parametrize("look", LOOKS, ids=[str(look["language"]) for look in LOOKS])
def test_rows_tell_who_spoke_last_and_nobody_who_only_types_or_reacts(
    practice: Practice, look: dict[str, object]
) -> None:
    practice.send(MEERA)
    practice.page.control("say", phone=RAVI.phone, text="", read_on_phone=True, **{"as": "voice"})

    def told(person: PracticePerson) -> tuple[Speaker | None, bool]:
        row = next(row for row in practice.channel.rows() if row.phone == person.phone)
        return row.last, row.unread

    practice.look(**look, list_icons=True)
    practice.comes(lambda: told(RAVI) == (Speaker.OTHER, False))
    for switches in ({"own_preview": "you"}, {"own_preview": "tick"}):
        practice.look(**look, **switches)
        practice.comes(lambda: told(MEERA) == (Speaker.OWN, False))
    for switch in ("typing", "reactions"):
        practice.look(**look, **{switch: True})
        practice.comes(lambda: {row.last for row in practice.channel.rows() if not row.unread} == {None})
        practice.page.set(**{switch: False})
    practice.page.set(list_icons=False)


def test_a_business_is_known_by_its_drawer(practice: Practice) -> None:
    assert practice.channel.open_chat(SWEETS.phone).verified_by[-1] == "drawer_number"


def test_not_on_whatsapp_and_refused_are_told_apart(practice: Practice) -> None:
    with pytest.raises(RecipientFault) as caught:
        practice.channel.open_chat(NOBODY.phone)
    assert caught.value.reason is DeliveryReason.NOT_ON_WHATSAPP
    practice.page.set(new_chats="restricted")
    with pytest.raises(RecipientFault) as caught:
        practice.channel.open_chat("+919820000099")
    assert caught.value.reason is DeliveryReason.REFUSED_NEW_CHAT
    assert practice.channel.open_chat(RAVI.phone).existing
    practice.page.set(new_chats="allowed")


@pytest.mark.parametrize("look", LOOKS, ids=[str(look["language"]) for look in LOOKS])
def test_the_banner_above_the_list_is_read(practice: Practice, look: dict[str, object]) -> None:
    practice.look(**look)
    practice.page.set(downloading=True)
    assert until(practice.channel, S.SYNCING).downloading
    practice.page.set(phone_connected=False, update_available=True)
    practice.shows(S.LINKED, "phone_banner")
    practice.page.set(phone_connected=True, downloading=False)
    practice.shows(S.LINKED, "update_banner")
    practice.page.set(server_reachable=False)
    practice.shows(S.OFFLINE, "offline")
    practice.page.set(server_reachable=True, update_available=False)
    until(practice.channel, S.LINKED)


def test_account_is_read_and_the_logout_seen(practice: Practice) -> None:
    practice.look(language="en")
    assert practice.channel.observe().phone == "+919800000000"
    practice.page.set(auto_scan_s=10_000.0)  # else the phone links it anew, perhaps before anybody looks
    practice.page.logout()
    until(practice.channel, S.LOGGED_OUT)
