"""One delivery through its steps: each outcome, and what the journal and the chat hold afterwards."""

from __future__ import annotations

import pytest

from broadcaster_desktop.core.account import AccountState
from broadcaster_desktop.core.status import DeliveryReason, DeliveryStatus
from broadcaster_desktop.data.deliveries import Claimed
from broadcaster_desktop.sending.serve import Desk, Outcome, serve
from broadcaster_desktop.whatsapp.channel import AccountFault, Bubble, ConnectionFault, Tick
from tests.sending.scripted import Person, Press, ScriptedChannel
from tests.sending.shop import Shop, phones, text_for

[ASHA] = phones(1)
S = DeliveryStatus


class Counter:
    """One delivery, claimed, and an open page to serve it on."""

    def __init__(self, shop: Shop) -> None:
        self.shop = shop
        self.campaign = shop.begin([ASHA])
        self.channel: ScriptedChannel = shop.server.open()
        self.channel.start()
        self.desk: Desk = shop.tools.desk

    def serve(self) -> tuple[Outcome, Bubble | None]:
        return serve(self.claim(), self.channel, self.desk)

    def claim(self) -> Claimed:
        job = self.shop.journal.claim(self.campaign)
        assert job is not None
        return job

    @property
    def status(self) -> DeliveryStatus:
        return self.shop.rows(self.campaign)[ASHA].status

    @property
    def reason(self) -> DeliveryReason | None:
        return self.shop.rows(self.campaign)[ASHA].reason


@pytest.fixture
def counter(shop: Shop) -> Counter:
    return Counter(shop)


def test_a_message_goes_through_all_steps(counter: Counter) -> None:
    outcome, bubble = counter.serve()
    assert outcome is Outcome.HANDED
    assert counter.status is S.HANDED_OVER
    assert bubble is not None
    assert [one.text for one in counter.shop.server.truth(ASHA)] == [text_for(ASHA)]
    assert counter.shop.steps(ASHA) == ["leased", "prepared", "handing", "handed"]


def test_the_press_is_journaled_before_it_is_made(counter: Counter) -> None:
    seen: list[list[str]] = []
    counter.shop.server.at_press = lambda phone, text: seen.append(counter.shop.steps(phone))
    counter.serve()
    assert seen == [["leased", "prepared", "handing"]]


def test_a_mark_that_is_there_at_once_is_taken(counter: Counter) -> None:
    counter.shop.server.people[ASHA] = Person(ASHA, ticks=((0.0, Tick.DELIVERED),))
    counter.shop.server.presses.append(Press(accepted_after=0.0, shown_after=3.0))
    counter.serve()
    assert counter.status is S.DELIVERED


@pytest.mark.parametrize(
    ("person", "reason", "outcome"),
    [
        (Person(ASHA, on_whatsapp=False), DeliveryReason.NOT_ON_WHATSAPP, Outcome.RECIPIENT),
        (Person(ASHA, refused=True), DeliveryReason.REFUSED_NEW_CHAT, Outcome.REFUSED),
    ],
)
def test_the_recipients_own_failures_end_the_delivery(
    counter: Counter, person: Person, reason: DeliveryReason, outcome: Outcome
) -> None:
    counter.shop.server.people[ASHA] = person
    assert counter.serve() == (outcome, None)
    assert (counter.status, counter.reason) == (S.FAILED, reason)
    assert counter.shop.rows(counter.campaign)[ASHA].attempts == 1


def test_the_owners_draft_is_skipped_and_left_alone(counter: Counter) -> None:
    counter.shop.server.drafts[ASHA] = "About your order"
    assert counter.serve()[0] is Outcome.RECIPIENT
    assert (counter.status, counter.reason) == (S.SKIPPED, DeliveryReason.DRAFT_PRESENT)
    assert counter.shop.server.drafts[ASHA] == "About your order"


def test_even_the_beginning_of_our_text_is_the_owners_before_a_first_attempt(counter: Counter) -> None:
    counter.shop.server.drafts[ASHA] = text_for(ASHA)[:7]
    counter.serve()
    assert counter.status is S.SKIPPED


def test_a_draft_of_our_own_is_cleared_at_the_next_attempt(counter: Counter) -> None:
    counter.shop.server.fault("write", ConnectionFault("gone"))
    with pytest.raises(ConnectionFault):
        counter.serve()
    assert counter.status is S.QUEUED
    assert counter.shop.server.drafts[ASHA]
    counter.shop.clock.advance(counter.shop.timing.backoff)
    assert counter.serve()[0] is Outcome.HANDED
    assert len(counter.shop.server.truth(ASHA)) == 1


def test_a_red_mark_on_the_bubble_is_a_failure_not_a_hand_over(counter: Counter) -> None:
    counter.shop.server.people[ASHA] = Person(ASHA, accepts=False)
    assert counter.serve()[0] is Outcome.MARKED_FAILED
    assert (counter.status, counter.reason) == (S.FAILED, DeliveryReason.SEND_FAILED)


@pytest.mark.parametrize("call", ["open_chat", "replies", "outgoing", "write"])
@pytest.mark.parametrize("fault", [ConnectionFault("cut"), AccountFault(AccountState.CONFLICT)])
def test_faults_before_the_press_charge_nobody(counter: Counter, call: str, fault: Exception) -> None:
    counter.shop.server.fault(call, fault)
    with pytest.raises(type(fault)):
        counter.serve()
    row = counter.shop.rows(counter.campaign)[ASHA]
    assert (row.status, row.reason, row.attempts) == (S.QUEUED, None, 0)
    assert not counter.shop.server.messages


@pytest.mark.parametrize("fault", [ConnectionFault("cut"), AccountFault(AccountState.LOGGED_OUT)])
@pytest.mark.parametrize("taken", [True, False])
def test_a_fault_at_the_press_leaves_the_delivery_in_doubt(
    counter: Counter, fault: Exception, taken: bool
) -> None:
    counter.shop.server.presses.append(Press(taken=taken, then=fault))
    assert counter.serve() == (Outcome.LOOK_UP, None)
    assert counter.status is S.SENDING
    assert [job.phone for job in counter.shop.journal.unfinished(counter.shop.account)] == [ASHA]


def test_a_bubble_that_never_shows_leaves_the_delivery_in_doubt(counter: Counter) -> None:
    counter.shop.server.presses.append(Press(shown_after=None))
    began = counter.shop.clock.monotonic()
    assert counter.serve() == (Outcome.LOOK_UP, None)
    assert counter.shop.clock.monotonic() - began >= counter.shop.timing.bubble


def test_a_late_bubble_is_waited_for(counter: Counter) -> None:
    counter.shop.server.presses.append(Press(shown_after=20.0))
    assert counter.serve()[0] is Outcome.HANDED


def test_an_earlier_message_of_the_same_words_is_not_taken_for_the_new_one(counter: Counter) -> None:
    counter.shop.server.accept(ASHA, text_for(ASHA))
    counter.shop.server.presses.append(Press(taken=False))
    assert counter.serve() == (Outcome.LOOK_UP, None)


def test_a_reply_that_says_stop_is_heeded_before_anything_is_written(counter: Counter) -> None:
    counter.shop.server.say(ASHA, "STOP")
    assert counter.serve()[0] is Outcome.WITHDRAWN
    assert (counter.status, counter.reason) == (S.SKIPPED, DeliveryReason.OPTED_OUT)
    assert "write" not in counter.shop.server.calls


def test_an_opt_out_while_writing_is_heeded_and_the_text_taken_back(counter: Counter) -> None:
    def opt_out(call: str) -> None:
        if call == "write":
            counter.shop.optouts.add([ASHA])

    counter.shop.server.at_call = opt_out
    assert counter.serve()[0] is Outcome.WITHDRAWN
    assert (counter.status, counter.reason) == (S.SKIPPED, DeliveryReason.OPTED_OUT)
    assert not counter.shop.server.messages
    assert ASHA not in counter.shop.server.drafts


@pytest.mark.parametrize(("stop", "after"), [("pause", S.QUEUED), ("cancel", S.CANCELLED)])
def test_a_campaign_stopped_while_writing_sends_no_more(
    counter: Counter, stop: str, after: DeliveryStatus
) -> None:
    def stop_it(call: str) -> None:
        if call == "write":
            getattr(counter.shop, stop)(counter.campaign)

    counter.shop.server.at_call = stop_it
    assert counter.serve()[0] is Outcome.WITHDRAWN
    assert counter.status is after
    assert not counter.shop.server.messages
    assert ASHA not in counter.shop.server.drafts
