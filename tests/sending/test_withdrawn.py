"""Whoever took a consent back, or is no longer a contact, gets nothing by any way back into the queue."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from broadcaster_desktop.core.records import Purpose
from broadcaster_desktop.core.status import DeliveryReason, DeliveryStatus
from broadcaster_desktop.data import outcomes, settings
from broadcaster_desktop.errors import UserError
from broadcaster_desktop.sending.serve import Outcome, serve
from broadcaster_desktop.services.bin import Bin
from broadcaster_desktop.services.campaigns import Campaigns
from broadcaster_desktop.services.consent import Consent
from broadcaster_desktop.services.contacts import Contacts
from broadcaster_desktop.services.starting import RISK_KEY
from broadcaster_desktop.whatsapp.channel import ConnectionFault
from tests.sending.conftest import MakeShop
from tests.sending.scripted import Person, Press, ScriptedChannel
from tests.sending.shop import REAL_PAGE, Shop, phones

ASHA, RAVI = phones(2)
S = DeliveryStatus


class _NoSending:
    def work(self, account: int) -> None: ...


@pytest.fixture
def shop(make_shop: MakeShop) -> Shop:
    """On the real page: in practice everyone counts as consented."""
    shop = make_shop(page=REAL_PAGE)
    with shop.database.write() as connection:
        settings.put(connection, RISK_KEY, "yes")
    return shop


@pytest.fixture
def campaigns(shop: Shop) -> Campaigns:
    return Campaigns(shop.house, _NoSending(), None)  # type: ignore[arg-type]


def _withdraw(shop: Shop, *purposes: Purpose) -> None:
    Consent(shop.house).withdraw(ASHA, purposes=purposes or tuple(Purpose))


def _delete(shop: Shop) -> int:
    return Bin(shop.house).delete([Contacts(shop.house).show(ASHA).row.id]).id


def _fail(shop: Shop) -> int:
    """A campaign in which the first message got the red mark, the second went."""
    shop.server.people[ASHA] = Person(ASHA, accepts=False)
    campaign = shop.begin([ASHA, RAVI])
    shop.work()
    assert shop.rows(campaign)[ASHA].status is S.FAILED
    shop.server.people[ASHA] = Person(ASHA)
    return campaign


def _leave_unsure(shop: Shop) -> int:
    campaign = shop.begin([ASHA, RAVI])
    with shop.database.write() as connection:
        connection.exec_driver_sql("UPDATE deliveries SET status='uncertain' WHERE phone=?", (ASHA,))
    return campaign


def _outcome(shop: Shop, campaign: int) -> tuple[DeliveryStatus, DeliveryReason | None]:
    row = shop.rows(campaign)[ASHA]
    return row.status, row.reason


def _serve(shop: Shop, campaign: int) -> Outcome:
    """The next message of a campaign goes through the sender's hands."""
    channel = shop.server.open()
    channel.start()
    job = shop.journal.claim(campaign)
    assert job is not None
    return serve(job, channel, shop.tools.desk)[0]


def _before(monkeypatch: pytest.MonkeyPatch, call: str, act: Callable[[], object]) -> None:
    """Have something happen right before a call of the sender's to the page."""
    real: Callable[..., object] = getattr(ScriptedChannel, call)

    def call_it(channel: ScriptedChannel, *args: object, **named: object) -> object:
        act()
        return real(channel, *args, **named)

    monkeypatch.setattr(ScriptedChannel, call, call_it)


WITHOUT = (S.SKIPPED, DeliveryReason.NO_CONSENT)


def test_a_failed_message_is_not_tried_again_without_a_consent(shop: Shop, campaigns: Campaigns) -> None:
    campaign = _fail(shop)
    _withdraw(shop)
    campaigns.retry_failed(campaign)
    presses = shop.server.calls.count("press_send")
    shop.work()
    assert _outcome(shop, campaign) == WITHOUT
    assert shop.server.calls.count("press_send") == presses


def test_an_uncertain_message_is_not_sent_again_without_a_consent(shop: Shop, campaigns: Campaigns) -> None:
    campaign = _leave_unsure(shop)
    _withdraw(shop)
    campaigns.resolve(campaign, ASHA, "again")
    shop.work()
    assert _outcome(shop, campaign) == WITHOUT
    assert shop.server.truth(ASHA) == []


def test_one_withdrawn_between_the_claim_and_the_press_is_heard(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    campaign = shop.begin([ASHA])
    _before(monkeypatch, "write", lambda: _withdraw(shop))
    assert _serve(shop, campaign) is Outcome.WITHDRAWN
    assert _outcome(shop, campaign) == WITHOUT
    assert shop.server.truth(ASHA) == []


def test_one_withdrawn_while_the_message_waits_for_another_try(shop: Shop) -> None:
    campaign = shop.begin([ASHA])
    shop.server.fault("open_chat", ConnectionFault("gone"))
    shop.once()
    _withdraw(shop)
    shop.work()
    assert _outcome(shop, campaign) == WITHOUT
    assert shop.server.truth(ASHA) == []


def test_one_withdrawn_while_the_press_is_in_doubt(shop: Shop) -> None:
    campaign = shop.begin([ASHA])
    shop.server.presses.append(Press(taken=False, shown_after=None))
    shop.server.fault("open_chat", ConnectionFault("gone"), skip=1)
    shop.once()
    assert shop.rows(campaign)[ASHA].status is S.SENDING
    _withdraw(shop)
    shop.work()
    assert _outcome(shop, campaign) == WITHOUT
    assert shop.server.truth(ASHA) == []


def test_a_consent_to_the_other_purpose_is_none(shop: Shop, campaigns: Campaigns) -> None:
    campaign = _fail(shop)
    _withdraw(shop, Purpose.SERVICE)
    campaigns.retry_failed(campaign)
    shop.work()
    assert shop.rows(campaign)[ASHA].status is not S.SKIPPED, "it was marketing"
    service = shop.begin([ASHA], name="Your order", purpose=Purpose.SERVICE)
    shop.work()
    assert _outcome(shop, service) == WITHOUT


def test_in_practice_everyone_counts_as_consented(make_shop: MakeShop) -> None:
    shop = make_shop()
    campaign = shop.begin([ASHA])
    shop.work()
    assert shop.rows(campaign)[ASHA].status is S.SENT


# who is no longer a contact


def test_what_waits_for_somebody_who_is_deleted_is_cancelled(shop: Shop) -> None:
    campaign = shop.begin([ASHA, RAVI])
    _delete(shop)
    shop.work()
    assert shop.statuses(campaign) == ["cancelled", "sent"]
    assert shop.server.truth(ASHA) == []


@pytest.mark.parametrize("call", ["open_chat", "write", "press_send"])
def test_what_is_in_hand_while_they_are_deleted_does_not_go_twice_nor_come_back(
    shop: Shop, call: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    campaign = shop.begin([ASHA])
    _before(monkeypatch, call, lambda: _delete(shop))
    _serve(shop, campaign)
    pressed = call == "press_send"
    assert len(shop.server.truth(ASHA)) == pressed, "what was noted as pressed is finished"
    assert shop.rows(campaign)[ASHA].status is (S.HANDED_OVER if pressed else S.CANCELLED)


def test_a_fault_does_not_bring_a_deleted_person_back_into_the_queue(shop: Shop) -> None:
    campaign = shop.begin([ASHA])
    shop.server.at_press = lambda phone, text: pytest.fail("pressed")
    assert shop.journal.claim(campaign) is not None
    _delete(shop)
    shop.restart()
    shop.work()
    assert shop.statuses(campaign) == ["cancelled"]


def test_failed_ones_of_deleted_people_are_not_taken_up(shop: Shop, campaigns: Campaigns) -> None:
    campaign = _fail(shop)
    act = _delete(shop)
    assert campaigns.retry_failed(campaign) == 0
    Bin(shop.house).restore_number(ASHA)
    assert act
    assert campaigns.retry_failed(campaign) == 1


def test_back_from_the_bin_it_goes_by_the_owners_word_alone(shop: Shop, campaigns: Campaigns) -> None:
    campaign = shop.begin([ASHA, RAVI])
    _delete(shop)
    with pytest.raises(UserError) as caught:
        campaigns.resolve(campaign, ASHA, "again")
    assert caught.value.code == "not_a_contact"
    Bin(shop.house).restore_number(ASHA)
    shop.work()
    assert shop.statuses(campaign) == ["cancelled", "sent"]
    for choice in ("sent", "skip"):
        with pytest.raises(UserError) as caught:
            campaigns.resolve(campaign, ASHA, choice)
        assert caught.value.code == "not_uncertain"
    campaigns.resolve(campaign, ASHA, "again")
    shop.work()
    assert shop.statuses(campaign) == ["sent", "sent"]
    assert len(shop.server.truth(ASHA)) == 1


def test_an_uncertain_one_of_a_deleted_person_is_not_sent_again(shop: Shop, campaigns: Campaigns) -> None:
    campaign = _leave_unsure(shop)
    _delete(shop)
    with pytest.raises(UserError) as caught:
        campaigns.resolve(campaign, ASHA, "again")
    assert caught.value.code == "not_a_contact"
    campaigns.resolve(campaign, ASHA, "skip")
    assert shop.rows(campaign)[ASHA].status is S.SKIPPED


def test_somebody_brought_in_anew_can_be_sent_to_again(shop: Shop, campaigns: Campaigns) -> None:
    campaign = _leave_unsure(shop)
    _delete(shop)
    Contacts(shop.house).add(ASHA, "Asha")
    campaigns.resolve(campaign, ASHA, "again")
    shop.work()
    assert len(shop.server.truth(ASHA)) == 1
    with shop.database.read() as connection:
        assert outcomes.delivery_of(connection, campaign, ASHA) is not None
