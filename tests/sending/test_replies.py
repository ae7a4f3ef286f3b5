"""A person who may have asked to stop gets nothing, in any campaign, until the owner has answered."""

from __future__ import annotations

import pytest

from broadcaster_desktop.cli.campaigns import exit_code
from broadcaster_desktop.core.status import (
    SERVED,
    CampaignReason,
    CampaignStatus,
    DeliveryReason,
    DeliveryStatus,
)
from tests.sending.conftest import MakeShop
from tests.sending.laws import agrees, conserved, never_twice
from tests.sending.scripted import Crash
from tests.sending.shop import REAL_PAGE, Shop, phones

S = DeliveryStatus
PEOPLE = phones(4)
ASHA, RAVI = PEOPLE[:2]
PAUSED = (CampaignStatus.PAUSED, CampaignReason.OWNER)
FINISHED = (CampaignStatus.FINISHED, None)


def standing(shop: Shop, campaign: int) -> tuple[CampaignStatus, CampaignReason | None]:
    view = shop.view(campaign)
    return view.status, view.reason


def texts(shop: Shop, phone: str) -> int:
    """How many messages this number got."""
    return len(shop.server.truth(phone))


def hold(shop: Shop, phone: str = ASHA, words: str = "please stop") -> None:
    shop.server.say(phone, words)


def answer(shop: Shop, as_: str) -> None:
    [row] = shop.replies.queue()
    shop.replies.answer(row.id, as_)


@pytest.mark.parametrize("page", ["practice", REAL_PAGE])
@pytest.mark.parametrize(("as_", "sent"), [("go_on", 2), ("stop", 0)])
def test_a_likely_opt_out_holds_in_every_campaign_until_answered(
    make_shop: MakeShop, page: str, as_: str, sent: int
) -> None:
    shop = make_shop(page=page)
    hold(shop)
    first, second = shop.begin(PEOPLE), shop.begin(PEOPLE, name="Holi")
    shop.work()
    for campaign in (first, second):
        assert standing(shop, campaign) == PAUSED
        view = shop.view(campaign)
        assert exit_code(view) == 0, "the contract: the owner's pause is no fault"
        assert (view.held, view.counts[S.QUEUED], sum(view.counts[one] for one in SERVED)) == (1, 1, 3)
    assert texts(shop, ASHA) == 0
    assert [texts(shop, phone) for phone in PEOPLE[1:]] == [2, 2, 2]

    answer(shop, as_)
    for campaign in (first, second):
        assert shop.view(campaign).held == 0
        assert standing(shop, campaign) == PAUSED, "it goes on by the owner's word"
        shop.resume(campaign)
    shop.work()
    assert [standing(shop, campaign) for campaign in (first, second)] == [FINISHED, FINISHED]
    assert texts(shop, ASHA) == sent
    row = shop.rows(first)[ASHA]
    assert row.reason is (DeliveryReason.OPTED_OUT if as_ == "stop" else None)
    assert not agrees(shop) + never_twice(shop)


def test_resumed_without_an_answer_it_pauses_again(shop: Shop) -> None:
    hold(shop)
    campaign = shop.begin(PEOPLE)
    shop.work()
    steps = shop.steps(ASHA)
    shop.resume(campaign)
    shop.work()
    assert standing(shop, campaign) == PAUSED
    assert shop.steps(ASHA) == steps, "the chat is not opened again and again"


def test_a_pause_for_replies_is_on_record(shop: Shop) -> None:
    hold(shop)
    campaign = shop.begin(PEOPLE)
    shop.work()
    with shop.database.read() as connection:
        rows = connection.exec_driver_sql("SELECT who, subject, detail FROM audit WHERE action='paused'")
        assert [tuple(row) for row in rows] == [("sender", f"campaign {campaign}", '{"held": 1}')]


def test_a_reply_while_the_text_is_written_stops_the_press(shop: Shop) -> None:
    """It comes between the look at the chat and the press; another lane has kept it."""
    campaign = shop.begin([ASHA])

    def say(call: str) -> None:
        if call == "write":
            shop.server.at_call = lambda name: None
            hold(shop)
            shop.replies.heed(1, shop.server.replies[ASHA])

    shop.server.at_call = say
    shop.work()
    assert texts(shop, ASHA) == 0
    assert not shop.server.drafts.get(ASHA), "nothing is left in the composer"
    assert standing(shop, campaign) == PAUSED
    answer(shop, "go_on")
    shop.resume(campaign)
    shop.work()
    assert texts(shop, ASHA) == 1
    assert shop.rows(campaign)[ASHA].attempts == 1, "nobody is charged with a try that was none"


def test_an_answer_just_before_the_end_loses_nobody(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    hold(shop)
    campaign = shop.begin(PEOPLE)
    shop.work(until=lambda: bool(shop.replies.queue()))
    end = shop.tools.book.end

    def answered_meanwhile(ended: int) -> None:
        if shop.replies.queue():
            answer(shop, "go_on")
        end(ended)

    monkeypatch.setattr(shop.tools.book, "end", answered_meanwhile)
    shop.work()
    assert standing(shop, campaign) == FINISHED
    assert texts(shop, ASHA) == 1


def test_a_likely_reply_after_the_message_holds_the_next_campaign(shop: Shop) -> None:
    first = shop.begin([ASHA])
    shop.work()
    hold(shop)
    shop.clock.advance(30)
    shop.own_lane().watch()
    assert shop.replies.is_held(ASHA)
    assert standing(shop, first) == FINISHED
    second = shop.begin(PEOPLE, name="Holi")
    shop.work()
    assert standing(shop, second) == PAUSED
    assert texts(shop, ASHA) == 1


def test_the_others_reply_is_nobody_elses_hold(shop: Shop) -> None:
    shop.server.say(ASHA, "Thank you")
    campaign = shop.begin(PEOPLE)
    shop.work()
    assert standing(shop, campaign) == FINISHED
    assert shop.replies.all() == []


def test_killed_at_any_commit_a_hold_holds_and_an_answer_frees(make_shop: MakeShop) -> None:
    """Every commit of a run with one who asks to stop and one who perhaps does."""
    for at in range(1, 60):
        shop = make_shop()
        shop.server.say(ASHA, "STOP")
        hold(shop, RAVI)
        campaign = shop.begin(PEOPLE[:3])
        shop.database.kill_at, shop.database.kill_before = shop.database.commits + at, bool(at % 2)
        try:
            shop.work()
            return
        except Crash:
            shop.restart()
        shop.work()
        assert standing(shop, campaign) == PAUSED, f"killed at commit {at}"
        assert (texts(shop, ASHA), texts(shop, RAVI)) == (0, 0)
        assert shop.optouts.is_out(ASHA)
        assert len(shop.replies.all()) == 2
        conserved(shop)
        answer(shop, "go_on")
        shop.resume(campaign)
        shop.work()
        assert standing(shop, campaign) == FINISHED
        assert (texts(shop, ASHA), texts(shop, RAVI)) == (0, 1)
    raise AssertionError("the run never came to its end")
