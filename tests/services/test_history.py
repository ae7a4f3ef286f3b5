"""One contact's history: everything that happened, newest first, page by page, and nothing of others."""

from __future__ import annotations

from dataclasses import astuple

import pytest

from broadcaster_desktop.core.consent import Answer
from broadcaster_desktop.core.history import (
    HistoryPage,
    Past,
    PastAdded,
    PastChange,
    PastConsent,
    PastImport,
    PastMessage,
    PastOptOut,
    PastReply,
)
from broadcaster_desktop.core.privacy import Standing
from broadcaster_desktop.core.records import ImportOptions, NewCampaign, Purpose
from broadcaster_desktop.core.status import DeliveryReason, DeliveryStatus
from broadcaster_desktop.errors import UserError
from broadcaster_desktop.whatsapp.channel import Reply
from broadcaster_desktop.world import World
from tests.program import Program

ASHA, RAVI, OLD = "+919820012345", "+919820012346", "+919820012347"


@pytest.fixture
def asha(program: Program, world: World) -> int:
    """Somebody from a file, changed by another file."""
    importing = world.services.importing
    first = program.file(
        "first.csv", [["Name", "Mobile", "City"], ["Asha", ASHA, "Pune"], ["Ravi", RAVI, ""]]
    )
    importing.run(program.cwd / first, ImportOptions(tags=("vip",), consent="said so"))
    second = program.file("second.csv", [["Name", "Mobile", "City"], ["Asha Patil", ASHA, "Mumbai"]])
    importing.run(program.cwd / second, ImportOptions(update=True))
    return world.services.contacts.show(ASHA).row.id


def kinds(page: HistoryPage) -> list[type[Past]]:
    return [type(row) for row in page.rows]


def whole(world: World, contact: int) -> HistoryPage:
    return world.services.history.page(contact, limit=100)


def test_a_contact_from_a_file_tells_of_it_and_of_what_changed_it(world: World, asha: int) -> None:
    page = whole(world, asha)
    assert page.older is None
    assert kinds(page) == [PastImport, PastConsent, PastConsent, PastAdded]
    changed, said, _, added = page.rows
    assert isinstance(changed, PastImport)
    assert changed.file == "second.csv"
    assert isinstance(added, PastAdded)
    assert added.file == "first.csv"
    assert isinstance(said, PastConsent)
    assert (said.entry.granted, said.entry.wording) == (True, "said so")
    assert said.entry.source.endswith("first.csv")


def test_one_added_by_hand_came_with_no_file(world: World) -> None:
    contact = world.services.contacts.add(OLD, "Old")
    assert [astuple(row)[1:] for row in whole(world, contact).rows] == [(None,)]


def test_all_that_happens_stands_there_newest_first(world: World, asha: int) -> None:
    services = world.services
    campaign = services.campaigns.create(NewCampaign("Diwali", "Namaste {name}", ("vip",)))
    services.campaigns.start(campaign)
    services.editing.edit(asha, name="Asha P", tags=["vip", "new"], fields={"City": "", "Shop": "Sweets"})
    services.replies.heed(1, [Reply("in-1", ASHA, "please stop", "")])
    services.replies.answer(1, "stop")
    services.optouts.remove(ASHA, "agreed again at the counter")
    services.consent.withdraw(ASHA, purposes=(Purpose.MARKETING,), why="told us")
    page = whole(world, asha)
    assert kinds(page)[:5] == [PastConsent, PastOptOut, PastReply, PastChange, PastMessage]
    withdrawn, off, reply, change, message = page.rows[:5]
    assert isinstance(withdrawn, PastConsent)
    assert not withdrawn.entry.granted
    assert isinstance(off, PastOptOut)
    assert (off.on, off.note) == (False, "agreed again at the counter")
    assert isinstance(reply, PastReply)
    assert (reply.text, reply.answer) == ("please stop", Answer.GO_ON)
    assert isinstance(change, PastChange)
    assert (change.name, change.phone, change.tags) == ("Asha P", None, True)
    assert change.fields == ("City", "Shop")
    assert isinstance(message, PastMessage)
    assert (message.campaign, message.campaign_name, message.text) == (
        campaign,
        "Diwali",
        "Namaste Asha Patil",
    )
    # the one message that waited is left out by the withdrawal
    assert (message.status, message.reason) == (DeliveryStatus.SKIPPED, DeliveryReason.NO_CONSENT)
    moments = [row.at for row in page.rows]
    assert moments == sorted(moments, reverse=True)


def test_it_comes_in_parts_that_together_are_all_of_it(world: World, asha: int) -> None:
    for city in range(25):
        world.services.editing.edit(asha, fields={"City": f"City {city}"})
    parts: list[Past] = []
    page = world.services.history.page(asha, limit=4)
    while True:
        assert len(page.rows) <= 4
        parts += page.rows
        if page.older is None:
            break
        page = world.services.history.page(asha, page.older, limit=4)
    assert tuple(parts) == whole(world, asha).rows
    assert len(parts) == 29


def test_what_was_sent_to_a_merged_contact_and_to_an_old_number_stays_with_the_person(
    world: World, asha: int
) -> None:
    services = world.services
    other = services.contacts.add(OLD, "Asha too", ["vip"], "said so")
    campaign = services.campaigns.create(NewCampaign("Diwali", "Namaste {name}", ("vip",)))
    services.campaigns.start(campaign)
    services.duplicates.merge(asha, other)
    services.editing.edit(asha, phone="+919820077777")
    rows = whole(world, asha).rows
    assert [row.text for row in rows if isinstance(row, PastMessage)] == [
        "Namaste Asha too",
        "Namaste Asha Patil",
    ]
    assert [row.phone for row in rows if isinstance(row, PastChange)] == ["+919820077777", None]
    assert [row.merged for row in rows if isinstance(row, PastChange)] == [False, True]


def test_nothing_of_others_is_told(world: World, asha: int) -> None:
    services = world.services
    ravi = services.contacts.show(RAVI).row.id
    before = whole(world, ravi).rows
    services.editing.edit(asha, name="Asha P")
    services.optouts.add([ASHA])
    services.consent.withdraw(ASHA)
    assert whole(world, ravi).rows == before


def test_somebody_who_is_gone_is_told(world: World) -> None:
    with pytest.raises(UserError) as caught:
        world.services.history.page(999)
    assert caught.value.code == "no_such_contact"


def test_a_page_is_read_by_index(world: World, asha: int) -> None:
    """But for what is as long as the owner's own acts are many, no table is gone through."""
    from broadcaster_desktop.data.history import _PAGE, _RANKS

    values = {"contact": asha, "phone": ASHA, "at": 1, "kind": 0, "id": 0, "limit": 21, **_RANKS}
    with world.services.campaigns._house.database.read() as connection:
        plan = [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {_PAGE}", values)]
    gone_through = {line.split()[1] for line in plan if line.startswith("SCAN ")}
    assert gone_through <= {"a", "i", "audit", "past"}, plan


@pytest.mark.parametrize("granted", [True, False])
def test_a_consent_recorded_by_mistake_is_taken_back(world: World, asha: int, granted: bool) -> None:
    consent = world.services.consent
    if granted:
        consent.withdraw(ASHA)
    before = consent.standing(ASHA)
    assert before[Purpose.MARKETING] is (Standing.WITHDRAWN if granted else Standing.GRANTED)
    done = consent.grant(ASHA, "on the phone", source="by phone") if granted else consent.withdraw(ASHA)
    assert consent.standing(ASHA) != before
    consent.take_back(done)
    assert consent.standing(ASHA) == before
    entries = len(consent.entries(ASHA))
    consent.take_back(done)
    assert len(consent.entries(ASHA)) == entries, "once is enough"


def test_the_entry_of_a_number_is_found_by_its_digest(world: World, asha: int) -> None:
    optouts = world.services.optouts
    assert optouts.entry(ASHA) is None
    optouts.add([ASHA], "asked in the shop")
    found = optouts.entry("98200 12345")
    assert found is not None
    assert (found.phone, found.cause, found.note) == (ASHA, "owner", "asked in the shop")
