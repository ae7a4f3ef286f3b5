"""Deleted contacts: out of sight, whole in the bin for 30 days, and back with all they had."""

from __future__ import annotations

import pytest

from broadcaster_desktop.core.records import ImportOptions, NewCampaign
from broadcaster_desktop.core.status import DeliveryStatus
from broadcaster_desktop.errors import UserError
from broadcaster_desktop.world import World
from tests.program import Program

ASHA, RAVI, MINA = "+919820012345", "+919820012346", "+919820012347"
DAY = 24 * 3600 * 1000


@pytest.fixture
def people(program: Program, world: World) -> list[int]:
    rows = [["Name", "Mobile", "City"], ["Asha", ASHA, "Pune"], ["Ravi", RAVI, ""], ["Mina", MINA, "Satara"]]
    program.file("a.csv", rows)
    options = ImportOptions(tags=("vip",), consent="yes")
    world.services.importing.run(program.cwd / "a.csv", options)
    return list(world.services.contacts.ids(sort="phone"))


def _older(program: Program, days: float) -> None:
    """Make everything in the bin so many days older."""
    program.sql("UPDATE binned SET binned_at=binned_at-?", int(days * DAY))
    program.sql("UPDATE acts SET at=at-?", int(days * DAY))


def _code(caught: pytest.ExceptionInfo[UserError]) -> str:
    return caught.value.code


def test_a_deleted_contact_is_seen_nowhere_but_in_the_bin(world: World, people: list[int]) -> None:
    receipt = world.services.bin.delete(people[:2])
    assert (receipt.people, receipt.in_campaigns) == (2, 0)
    contacts = world.services.contacts
    assert (contacts.count(), contacts.count("asha"), contacts.count(tag="vip")) == (1, 0, 1)
    assert contacts.tags()[0].count == 1
    found = world.services.bin.rows()
    assert [(row.phone, row.tags, row.days_left) for row in found] == [
        (RAVI, ("vip",), 30),
        (ASHA, ("vip",), 30),
    ]
    assert [row.phone for row in world.services.bin.rows("ash")] == [ASHA]
    assert [row.phone for row in world.services.bin.rows("12346")] == [RAVI]


def test_it_comes_back_with_all_it_had(program: Program, world: World, people: list[int]) -> None:
    program.sql(
        "INSERT INTO contact_notes (contact_id, kind, words, at) VALUES (?, 'stopped', 'stop', 5)", people[0]
    )
    draft = world.services.campaigns.create(NewCampaign("n", "Hi", ()), [people[0]])
    before = world.services.contacts.detail(people[0])
    world.services.bin.delete([people[0]])
    assert world.services.campaigns.preflight(draft).total == 0
    (gone,) = world.services.bin.rows()
    restored = world.services.bin.restore([gone.id])
    assert (restored.contacts, restored.taken) == ((people[0],), ())
    assert world.services.contacts.detail(people[0]) == before
    assert world.services.campaigns.preflight(draft).total == 1
    assert world.services.bin.count() == 0


def test_an_id_is_never_given_twice(program: Program, world: World, people: list[int]) -> None:
    """What an act noted of somebody, or what was sent to them, would be another's."""
    last = people[2]
    world.services.bin.delete([last])
    other = world.services.contacts.add("98200 99999", "New")
    rows = [["Name", "Mobile"], ["Zoya", "9820088888"]]
    world.services.importing.run(program.cwd / program.file("z.csv", rows), ImportOptions())
    assert len({last, other, *world.services.contacts.ids()}) == 5
    (gone,) = world.services.bin.rows()
    assert world.services.bin.restore([gone.id]).contacts == (last,)
    assert world.services.contacts.detail(last).row.phone == MINA


def test_a_number_that_was_taken_meanwhile_is_told_or_made_one(world: World, people: list[int]) -> None:
    world.services.bin.delete([people[0]])
    holder = world.services.contacts.add(ASHA, "Asha Patil", tags=["new"])
    (gone,) = world.services.bin.rows()
    with pytest.raises(UserError) as caught:
        world.services.bin.restore([gone.id])
    assert _code(caught) == "number_taken"
    assert world.services.bin.count() == 1
    restored = world.services.bin.restore([gone.id], merge=True)
    assert restored.contacts == (holder,)
    found = world.services.contacts.detail(holder)
    assert (found.row.name, found.row.tags, found.fields) == ("Asha Patil", ("new", "vip"), {"City": "Pune"})
    assert world.services.bin.count() == 0
    undone = world.services.undo.undo()
    assert (undone.receipt.id, undone.people, undone.kept) == (restored.act, 2, 0)
    found = world.services.contacts.detail(holder)
    assert (found.row.name, found.row.tags, found.fields) == ("Asha Patil", ("new",), {})
    assert [row.phone for row in world.services.bin.rows()] == [ASHA]
    back = world.services.bin.restore([world.services.bin.rows()[0].id], merge=True)
    assert back.contacts == (holder,)


def test_all_come_back_but_those_whose_number_is_taken(world: World, people: list[int]) -> None:
    world.services.bin.delete(people)
    world.services.contacts.add(ASHA, "Other")
    restored = world.services.bin.restore_all()
    assert len(restored.contacts) == 2
    assert [row.phone for row in restored.taken] == [ASHA]


def test_of_two_deleted_with_one_number_the_later_comes_back(world: World, people: list[int]) -> None:
    world.services.bin.delete([people[0]])
    world.services.bin.delete([world.services.contacts.add(ASHA, "Second")])
    restored = world.services.bin.restore_all()
    assert [world.services.contacts.detail(one).row.name for one in restored.contacts] == ["Second"]
    assert [row.name for row in restored.taken] == ["Asha"]


def test_after_thirty_days_it_goes_for_good_and_not_before(
    program: Program, world: World, people: list[int]
) -> None:
    world.services.bin.delete(people[:1])
    _older(program, 29.9)
    world.services.bin.clear()
    assert [row.days_left for row in world.services.bin.rows()] == [1]
    world.services.bin.delete(people[1:2])
    _older(program, 0.2)
    world.services.bin.clear()
    assert [row.phone for row in world.services.bin.rows()] == [RAVI]
    with pytest.raises(UserError) as caught:
        world.services.bin.restore_number(ASHA)
    assert _code(caught) == "not_in_bin"


def test_a_start_lets_go_of_what_is_old(program: Program, world: World, people: list[int]) -> None:
    world.services.bin.delete(people)
    _older(program, 31)
    with program.world() as again:
        assert again.services.bin.count() == 0
        assert again.services.undo.recent() == []


def test_opt_outs_and_consents_stay_on_record(program: Program, world: World, people: list[int]) -> None:
    world.services.optouts.add([ASHA])
    world.services.bin.delete(people[:1])
    _older(program, 31)
    world.services.bin.clear()
    assert world.services.optouts.is_out(ASHA)
    again = world.services.contacts.add(ASHA, "Asha")
    detail = world.services.contacts.detail(again)
    assert detail.row.opted_out
    assert len(detail.consents) == 2


def test_what_waits_for_deleted_people_is_cancelled_for_good(world: World, people: list[int]) -> None:
    campaign = world.services.campaigns.create(NewCampaign("n", "Hi {name}", ("vip",)))
    world.services.campaigns.start(campaign)
    receipt = world.services.bin.delete(people[:2])
    assert receipt.in_campaigns == 2
    view = world.services.campaigns.view(campaign)
    assert (view.total, view.counts[DeliveryStatus.QUEUED]) == (3, 1)
    world.services.undo.undo(receipt.id)
    assert len(world.services.contacts.rows(people)) == 3
    view = world.services.campaigns.view(campaign)
    assert (view.counts[DeliveryStatus.QUEUED], view.counts[DeliveryStatus.CANCELLED]) == (1, 2)


def test_what_was_sent_belongs_to_them_again(program: Program, world: World, people: list[int]) -> None:
    campaign = world.services.campaigns.create(NewCampaign("n", "Hi {name}", ("vip",)))
    world.services.campaigns.start(campaign)
    before = program.sql("SELECT phone, contact_id FROM deliveries ORDER BY phone")
    receipt = world.services.bin.delete(people)
    world.services.undo.undo(receipt.id)
    assert program.sql("SELECT phone, contact_id FROM deliveries ORDER BY phone") == before


def test_many_are_deleted_and_brought_back_by_one_receipt(program: Program, world: World) -> None:
    rows = [["Name", "Mobile"], *([f"p{one}", str(9_820_000_000 + one)] for one in range(1_500))]
    world.services.importing.run(program.cwd / program.file("m.csv", rows), ImportOptions(tags=("a", "b")))
    everyone = world.services.contacts.ids()
    told: list[int] = []
    receipt = world.services.bin.delete(everyone, told.append)
    assert told[-1] == receipt.people == 1_500
    assert len(told) > 1
    assert world.services.contacts.count() == 0
    undone = world.services.undo.undo()
    assert (undone.people, undone.kept) == (1_500, 0)
    assert list(world.services.contacts.ids()) == list(everyone)
    assert world.services.contacts.count(tag="b") == 1_500


def test_a_cancelled_deletion_can_be_undone_too(program: Program, world: World) -> None:
    rows = [["Name", "Mobile"], *([f"p{one}", str(9_820_000_000 + one)] for one in range(1_000))]
    world.services.importing.run(program.cwd / program.file("m.csv", rows), ImportOptions())

    def cancel(done: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        world.services.bin.delete(world.services.contacts.ids(), cancel)
    assert 0 < world.services.contacts.count() < 1_000
    world.services.undo.undo()
    assert world.services.contacts.count() == 1_000


def test_nobody_there_is_told(world: World, people: list[int]) -> None:
    with pytest.raises(UserError) as caught:
        world.services.bin.delete([999])
    assert _code(caught) == "no_such_contact"
    assert world.services.undo.recent() == []


def test_the_commands(program: Program, world: World, people: list[int]) -> None:
    world.close()
    assert program.ok("contacts", "delete", "98200 12345", RAVI).out == "2 contacts moved to the bin.\n"
    listed = program.json("contacts", "bin")
    assert [(row["phone"], row["days_left"]) for row in listed] == [(RAVI, 30), (ASHA, 30)]
    assert program.run("contacts", "delete", "98200 12345").code == 1
    assert program.ok("contacts", "restore", "9820012345").out == "1 contacts are back.\n"
    assert program.ok("contacts", "bin").out == f"name\tphone\tdays left\nRavi\t{RAVI}\t30\n"
    assert program.run("contacts", "restore", "9820012345").code == 1


def test_nobody_comes_back_when_one_cannot(world: World, people: list[int]) -> None:
    world.services.bin.delete(people[:2])
    world.services.contacts.add(RAVI, "Other")
    for phones, code in (([ASHA, MINA], "not_in_bin"), ([ASHA, RAVI], "number_taken")):
        with pytest.raises(UserError) as caught:
            world.services.bin.restore_numbers(phones)
        assert _code(caught) == code
        assert world.services.bin.count() == 2


def test_the_bin_is_read_by_its_numbers(world: World, people: list[int]) -> None:
    bin_ = world.services.bin
    bin_.delete(people[:2])
    assert bin_.ids() == [row.id for row in bin_.rows()]
    (asha,) = bin_.ids("ash")
    assert [row.phone for row in bin_.lines([asha, 999])] == [ASHA]


def test_the_bin_is_emptied_at_once_and_stops_when_it_is_cancelled(world: World, people: list[int]) -> None:
    bin_ = world.services.bin
    receipt = bin_.delete(people[:2])
    told: list[int] = []
    assert bin_.empty(told.append) == 2
    assert (told, bin_.count(), world.services.contacts.count()) == ([2], 0, 1)
    assert world.services.undo.undo(receipt.id).people == 0
    assert bin_.empty() == 0


def test_restoring_tells_how_far_it_is_and_what_is_back_stays(world: World, people: list[int]) -> None:
    bin_ = world.services.bin
    bin_.delete(people)

    def cancel(done: int) -> None:
        assert done == 3
        raise InterruptedError

    with pytest.raises(InterruptedError):
        bin_.restore_all(cancel)
    assert (bin_.count(), world.services.contacts.count()) == (0, 3)
