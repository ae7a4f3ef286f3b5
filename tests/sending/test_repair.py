"""Looking up what is in doubt: adopted, queued again once, or uncertain; never sent from here."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from broadcaster_desktop.core.account import AccountState, Observation
from broadcaster_desktop.core.status import DeliveryReason, DeliveryStatus
from broadcaster_desktop.data.deliveries import Unfinished
from broadcaster_desktop.sending.repair import await_quiet, look_up
from broadcaster_desktop.sending.serve import serve
from broadcaster_desktop.whatsapp.channel import AccountFault, Bubble, ConnectionFault, Tick
from tests.sending.scripted import Person, Press, ScriptedChannel
from tests.sending.shop import Shop, phones, text_for

[ASHA] = phones(1)
S = DeliveryStatus


class Doubtful:
    """A delivery whose press nobody saw the end of, on a page loaded anew."""

    def __init__(self, shop: Shop, press: Press, *, earlier: int = 0) -> None:
        self.shop = shop
        self.campaign = shop.begin([ASHA])
        for number in range(earlier):
            shop.server.accept(ASHA, f"Good morning {number}")
        self.channel: ScriptedChannel = shop.server.open()
        self.channel.start()
        self.serve(press)

    def serve(self, press: Press) -> None:
        self.shop.server.presses.append(press)
        job = self.shop.journal.claim(self.campaign)
        assert job is not None
        serve(job, self.channel, self.shop.tools.desk)
        assert self.status is S.SENDING
        self.channel.reload()

    @property
    def job(self) -> Unfinished:
        [job] = self.shop.journal.unfinished(self.shop.account)
        return job

    @property
    def status(self) -> DeliveryStatus:
        return self.shop.rows(self.campaign)[ASHA].status

    def look_up(self) -> DeliveryStatus:
        look_up(self.job, self.channel, self.shop.tools.desk)
        assert self.shop.server.calls.count("press_send") == self.presses, "a look-up pressed"
        return self.status

    presses = 1


GONE = Press(shown_after=None)
LOST = Press(taken=False)


@pytest.mark.parametrize("earlier", [0, 1, 19, 40])
def test_one_match_is_adopted(shop: Shop, earlier: int) -> None:
    doubtful = Doubtful(shop, GONE, earlier=earlier)
    assert doubtful.look_up() is S.DELIVERED
    assert shop.steps(ASHA)[-1] == "reconciled"


def test_a_message_in_the_outbox_is_adopted_as_handed_over(shop: Shop) -> None:
    doubtful = Doubtful(shop, Press(accepted_after=9000.0, shown_after=None))
    assert doubtful.look_up() is S.HANDED_OVER


def test_a_match_with_the_red_mark_is_a_failure(shop: Shop) -> None:
    shop.server.people[ASHA] = Person(ASHA, accepts=False)
    doubtful = Doubtful(shop, GONE)
    assert doubtful.look_up() is S.FAILED
    assert shop.rows(doubtful.campaign)[ASHA].reason is DeliveryReason.SEND_FAILED


@pytest.mark.parametrize("earlier", [0, 3])
def test_what_is_not_there_is_queued_again_once_and_then_uncertain(shop: Shop, earlier: int) -> None:
    doubtful = Doubtful(shop, LOST, earlier=earlier)
    assert doubtful.look_up() is S.QUEUED
    doubtful.serve(LOST)
    doubtful.presses = 2
    assert doubtful.look_up() is S.UNCERTAIN
    assert shop.rows(doubtful.campaign)[ASHA].reason is DeliveryReason.COULD_NOT_TELL


def test_a_message_queued_again_is_cancelled_with_its_campaign(shop: Shop) -> None:
    doubtful = Doubtful(shop, LOST)
    shop.cancel(doubtful.campaign)
    assert doubtful.look_up() is S.CANCELLED


def test_a_message_of_a_cancelled_campaign_that_went_is_said_to_have_gone(shop: Shop) -> None:
    doubtful = Doubtful(shop, GONE)
    shop.cancel(doubtful.campaign)
    assert doubtful.look_up() is S.DELIVERED


def test_two_matches_are_uncertain(shop: Shop) -> None:
    doubtful = Doubtful(shop, GONE, earlier=2)
    shop.server.accept(ASHA, text_for(ASHA))
    assert doubtful.look_up() is S.UNCERTAIN


def test_a_chat_without_any_message_of_before_is_uncertain(shop: Shop) -> None:
    doubtful = Doubtful(shop, LOST, earlier=3)
    shop.server.messages.clear()
    assert doubtful.look_up() is S.UNCERTAIN


def test_a_new_chat_with_another_message_of_ours_is_uncertain(shop: Shop) -> None:
    doubtful = Doubtful(shop, LOST)
    shop.server.accept(ASHA, "Written on the phone")
    assert doubtful.look_up() is S.UNCERTAIN


def test_a_new_message_of_another_text_leaves_it_to_the_owner(shop: Shop) -> None:
    """Perhaps it is this one, as a page wrote it anew."""
    doubtful = Doubtful(shop, LOST, earlier=2)
    shop.server.accept(ASHA, "Written on the phone")
    assert doubtful.look_up() is S.UNCERTAIN


def test_an_older_message_that_moves_up_is_no_match(shop: Shop) -> None:
    shop.server.accept(ASHA, text_for(ASHA))
    doubtful = Doubtful(shop, LOST, earlier=20)
    assert doubtful.job.baseline == tuple(one.id for one in shop.server.messages[1:])
    del shop.server.messages[5]
    assert doubtful.look_up() is S.QUEUED


def test_a_person_who_cannot_be_opened_any_more_is_uncertain(shop: Shop) -> None:
    doubtful = Doubtful(shop, LOST)
    shop.server.people[ASHA] = Person(ASHA, on_whatsapp=False)
    assert doubtful.look_up() is S.UNCERTAIN


def test_two_reads_that_differ_are_no_answer(shop: Shop) -> None:
    doubtful = Doubtful(shop, LOST)
    shop.server.at_call = _once("wait", lambda: shop.server.accept(ASHA, "Late"))
    with pytest.raises(ConnectionFault):
        doubtful.look_up()
    assert doubtful.status is S.SENDING


def test_a_text_that_is_still_being_drawn_is_no_answer(shop: Shop) -> None:
    doubtful = Doubtful(shop, GONE, earlier=1)
    whole = shop.server.messages[-1].text
    shop.server.messages[-1].text = whole[:5]
    shop.server.at_call = _once("wait", lambda: setattr(shop.server.messages[-1], "text", whole))
    with pytest.raises(ConnectionFault):
        doubtful.look_up()
    assert doubtful.look_up() is S.DELIVERED


@pytest.mark.parametrize("call", ["open_chat", "outgoing", "wait"])
@pytest.mark.parametrize("fault", [ConnectionFault("cut"), AccountFault(AccountState.LOGGED_OUT)])
def test_a_fault_while_looking_leaves_the_doubt_for_the_next_time(
    shop: Shop, call: str, fault: Exception
) -> None:
    doubtful = Doubtful(shop, GONE)
    shop.server.fault(call, fault)
    with pytest.raises(type(fault)):
        doubtful.look_up()
    assert doubtful.status is S.SENDING
    assert doubtful.look_up() is S.DELIVERED


def test_looking_up_twice_changes_nothing_more(shop: Shop) -> None:
    doubtful = Doubtful(shop, GONE)
    doubtful.look_up()
    assert shop.journal.unfinished(shop.account) == []


def test_quiet_is_without_a_break(shop: Shop) -> None:
    channel = shop.server.open()
    channel.start()
    shop.server.states.extend(
        [Observation(AccountState.LINKED)] * 20
        + [Observation(AccountState.SYNCING)]
        + [Observation(AccountState.LINKED)] * 20
    )
    began = shop.clock.monotonic()
    await_quiet(channel, shop.timing, shop.clock.monotonic)
    assert shop.clock.monotonic() - began >= 21 * shop.timing.poll + shop.timing.quiet
    assert not shop.server.states


@pytest.mark.parametrize(
    ("seen", "fault"),
    [
        (Observation(AccountState.LINKED, hidden=True), ConnectionFault),
        (Observation(AccountState.SYNCING, downloading=True), ConnectionFault),
        (Observation(AccountState.OFFLINE), ConnectionFault),
        (Observation(AccountState.RESTRICTED, hidden=True), AccountFault),
        (Observation(AccountState.LOGGED_OUT), AccountFault),
    ],
)
def test_nothing_is_concluded_from_a_page_that_shows_less_than_there_is(
    shop: Shop, seen: Observation, fault: type[Exception]
) -> None:
    doubtful = Doubtful(shop, LOST, earlier=1)
    shop.server.states.append(seen)
    with pytest.raises(fault):
        doubtful.look_up()
    assert doubtful.status is S.SENDING
    assert doubtful.look_up() is S.QUEUED


def test_what_is_not_there_in_a_restricted_chat_is_not_there(shop: Shop) -> None:
    doubtful = Doubtful(shop, LOST, earlier=1)
    shop.server.states.append(Observation(AccountState.RESTRICTED))
    assert doubtful.look_up() is S.QUEUED


@pytest.mark.parametrize(
    ("shown", "cut", "known"), [(350, True, True), (350, False, False), (200, True, False)]
)
def test_a_long_message_that_the_page_cuts_is_known_by_its_beginning(
    shown: int, cut: bool, known: bool
) -> None:
    whole = text_for(ASHA) + " mango" * 100
    assert Bubble("new", whole[:shown] + "…", Tick.SENT, cut=cut).shows(whole) is known


def test_a_hidden_page_is_not_quiet(shop: Shop) -> None:
    channel = shop.server.open()
    channel.start()
    shop.server.states.extend([Observation(AccountState.LINKED, hidden=True)] * 20)
    began = shop.clock.monotonic()
    await_quiet(channel, shop.timing, shop.clock.monotonic)
    assert shop.clock.monotonic() - began >= 20 * shop.timing.poll + shop.timing.quiet


def test_a_page_that_never_settles_is_a_fault(shop: Shop) -> None:
    channel = shop.server.open()
    channel.start()
    shop.server.state = AccountState.SYNCING
    with pytest.raises(ConnectionFault):
        await_quiet(channel, shop.timing, shop.clock.monotonic)


@pytest.mark.parametrize(
    "state", [AccountState.LOGGED_OUT, AccountState.CONFLICT, AccountState.BANNED, AccountState.RESTRICTED]
)
def test_a_page_that_asks_for_a_person_is_told_at_once(shop: Shop, state: AccountState) -> None:
    channel = shop.server.open()
    channel.start()
    shop.server.state = state
    with pytest.raises(AccountFault):
        await_quiet(channel, shop.timing, shop.clock.monotonic)


def test_the_tick_that_is_seen_is_the_one_kept(shop: Shop) -> None:
    shop.server.people[ASHA] = Person(ASHA, ticks=((0.0, Tick.READ),))
    assert Doubtful(shop, GONE).look_up() is S.READ


def _once(wanted: str, action: Callable[[], object]) -> Callable[[str], None]:
    waiting = [action]

    def at(call: str) -> None:
        if call == wanted and waiting:
            waiting.pop()()

    return at
