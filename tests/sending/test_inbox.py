"""Answers are found by what the list shows, badge or not, name or number; nobody else's chat is opened."""

from __future__ import annotations

import pytest

from broadcaster_desktop.core.account import AccountState, Observation
from broadcaster_desktop.core.status import CampaignReason, CampaignStatus, DeliveryReason
from broadcaster_desktop.whatsapp.channel import RecipientFault, Speaker
from tests.sending.shop import Shop, phones

ASHA, RAVI = phones(2)
FRIEND = "+919899999999"


@pytest.fixture
def sent(shop: Shop) -> Shop:
    """A shop that has written to two people, saved on the owner's phone, whose chats are closed by now."""
    shop.server.names = {ASHA: "Asha", RAVI: "Ravi"}
    shop.begin([ASHA, RAVI])
    shop.work()
    closed(shop)
    return shop


def closed(shop: Shop) -> None:
    """No chat is open any more, and what was opened so far is forgotten."""
    shop.own_lane()._marks.leave()
    shop.server.opened.clear()


def look(shop: Shop, times: int = 1) -> list[str]:
    """Look around, as between runs; the chats that are opened. Ticks are not waited for any more."""
    shop.clock.advance(3600)
    for _ in range(times):
        shop.clock.advance(shop.timing.glance)
        shop.own_lane().watch()
    return shop.server.opened


def read_on_the_phone(shop: Shop, phone: str, text: str) -> None:
    shop.server.say(phone, text, unread=False)


def test_a_saved_persons_stop_that_was_read_on_the_phone_counts(sent: Shop) -> None:
    read_on_the_phone(sent, ASHA, "STOP")
    assert look(sent) == [ASHA]
    assert sent.optouts.is_out(ASHA)
    assert not sent.optouts.is_out(RAVI)


def test_a_saved_persons_unread_stop_counts(sent: Shop) -> None:
    sent.server.say(ASHA, "STOP")
    assert look(sent) == [ASHA]
    assert sent.optouts.is_out(ASHA)


def test_a_name_given_to_a_number_since_is_learned(shop: Shop) -> None:
    """The owner saves the person after our message; the next look at its mark reads the name."""
    shop.begin([ASHA])
    shop.work()
    closed(shop)
    shop.server.names[ASHA] = "Asha"
    shop.clock.advance(shop.timing.glance)
    shop.own_lane().watch()
    closed(shop)
    read_on_the_phone(shop, ASHA, "STOP")
    assert look(shop) == [ASHA]
    assert shop.optouts.is_out(ASHA)


def test_it_is_found_before_the_campaign_ends(shop: Shop) -> None:
    shop.server.names = {ASHA: "Asha", RAVI: "Ravi"}
    campaign = shop.begin([ASHA, RAVI])
    shop.work(until=lambda: len(shop.server.messages) == 2)
    read_on_the_phone(shop, ASHA, "STOP")
    shop.work()
    assert shop.optouts.is_out(ASHA)
    assert shop.view(campaign).status is CampaignStatus.FINISHED


def test_each_change_is_looked_at_once_even_after_a_restart(sent: Shop) -> None:
    read_on_the_phone(sent, ASHA, "Thank you")
    assert look(sent, times=5) == [ASHA]
    sent.restart()
    sent.own_lane().ask(lambda channel: channel.wait(0))
    assert look(sent, times=3) == [ASHA], "what was read is known, though never its words"
    read_on_the_phone(sent, ASHA, "STOP")
    assert look(sent) == [ASHA, ASHA]
    assert sent.optouts.is_out(ASHA)


def test_the_same_words_once_more_after_our_side_spoke(sent: Shop) -> None:
    read_on_the_phone(sent, ASHA, "ok")
    look(sent)
    closed(sent)
    sent.server.accept(ASHA, "From the owner's own phone")
    assert look(sent) == []
    read_on_the_phone(sent, ASHA, "ok")
    assert look(sent) == [ASHA]


def test_of_two_who_share_a_name_neither_is_guessed(sent: Shop) -> None:
    sent.server.names = {ASHA: "Asha", RAVI: "Asha", FRIEND: "Asha"}
    sent.begin([ASHA, RAVI], name="Holi")
    sent.work()
    closed(sent)
    read_on_the_phone(sent, RAVI, "STOP")
    assert sorted(look(sent, times=4)) == [ASHA, RAVI], "each by number, each once"
    assert (sent.optouts.is_out(ASHA), sent.optouts.is_out(RAVI)) == (False, True)


def test_a_friend_of_that_name_is_left_alone(sent: Shop) -> None:
    sent.server.names[FRIEND] = "Asha"
    sent.server.say(FRIEND, "STOP")
    assert look(sent, times=6) == [ASHA], "it may be hers, so her chat is read, once"
    assert sent.server.unread == [FRIEND]
    assert not sent.optouts.is_out(ASHA)


@pytest.mark.parametrize("preview", ["typing…", 'Asha reacted 🎉 to: "Namaste"'])
def test_who_types_or_reacts_has_not_answered(sent: Shop, preview: str) -> None:
    sent.server.previews[ASHA] = (None, preview)
    assert look(sent, times=3) == []


def test_a_row_that_lost_our_message_and_tells_nothing_is_looked_into(sent: Shop) -> None:
    look(sent)
    sent.server.previews[ASHA] = (None, "")
    read_on_the_phone(sent, ASHA, "STOP")
    assert look(sent, times=3) == [ASHA]
    assert sent.optouts.is_out(ASHA)


def test_a_row_that_never_told_anything_is_left(shop: Shop) -> None:
    shop.server.previews[ASHA] = (None, "")
    shop.begin([ASHA])
    shop.work()
    closed(shop)
    read_on_the_phone(shop, ASHA, "Thank you")
    assert look(shop, times=3) == []


def test_a_voice_note_is_an_answer(sent: Shop) -> None:
    sent.server.previews[ASHA] = (Speaker.OTHER, "0:41")
    read_on_the_phone(sent, ASHA, "")
    assert look(sent) == [ASHA]
    with sent.database.read() as connection:
        answered = "SELECT phone FROM chats WHERE last_in_at IS NOT NULL"
        assert connection.exec_driver_sql(answered).scalars().all() == [ASHA]


def test_a_hidden_page_tells_of_no_answer(sent: Shop) -> None:
    read_on_the_phone(sent, ASHA, "STOP")
    sent.server.hidden = True
    assert look(sent, times=2) == []
    sent.server.hidden = False
    assert look(sent) == [ASHA]


def test_the_owners_answer_by_hand_hides_no_stop(sent: Shop) -> None:
    read_on_the_phone(sent, ASHA, "STOP")
    sent.server.accept(ASHA, "I will see to it")
    campaign = sent.begin([ASHA], name="Holi")
    sent.work()
    assert sent.optouts.is_out(ASHA)
    assert sent.rows(campaign)[ASHA].reason is DeliveryReason.OPTED_OUT
    assert [message.text for message in sent.server.truth(ASHA)][1:] == ["I will see to it"]


def test_what_was_said_before_our_last_message_is_not_heard_again(sent: Shop) -> None:
    """The owner took a STOP back; the next campaign's message stands below it."""
    read_on_the_phone(sent, ASHA, "STOP")
    look(sent)
    [reply] = sent.replies.all()
    sent.replies.answer(reply.id, "go_on")
    sent.begin([ASHA], name="Holi")
    sent.work()
    look(sent, times=3)
    assert not sent.optouts.is_out(ASHA)
    assert len(sent.server.truth(ASHA)) == 2


def test_a_chat_that_cannot_be_opened_is_not_tried_at_every_look(sent: Shop) -> None:
    tried: list[str] = []

    def refuse(phone: str) -> RecipientFault:
        tried.append(phone)
        return RecipientFault(DeliveryReason.SEND_FAILED)

    sent.server.at_open = refuse
    sent.server.say(ASHA, "STOP")
    look(sent, times=8)
    assert tried == [ASHA]


def test_a_number_nobody_can_read_after_a_code_was_shown_asks_the_owner(shop: Shop) -> None:
    lane = shop.own_lane()
    lane.ask(lambda channel: channel.wait(0))
    shop.server.states.append(Observation(AccountState.WAITING_FOR_SCAN))
    lane._page.look()
    shop.server.own = ""
    campaign = shop.begin([ASHA])
    shop.work()
    assert shop.view(campaign).reason is CampaignReason.PAGE_CHANGED
    assert shop.server.opened == []
    shop.server.own = "+919800000000"
    shop.resume(campaign)
    shop.work()
    assert shop.view(campaign).status is CampaignStatus.FINISHED


def test_a_number_that_is_only_not_told_stops_nobody(shop: Shop) -> None:
    shop.server.own = ""
    campaign = shop.begin([ASHA])
    shop.work()
    assert shop.view(campaign).status is CampaignStatus.FINISHED
