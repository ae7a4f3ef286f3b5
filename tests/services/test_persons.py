"""One person with several numbers, by the owner's word: what holds of one number holds of all."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from broadcaster_desktop.core.privacy import Standing
from broadcaster_desktop.core.records import ImportOptions, NewCampaign, Purpose
from broadcaster_desktop.core.status import DeliveryReason, DeliveryStatus
from broadcaster_desktop.errors import UserError
from broadcaster_desktop.whatsapp.channel import Reply
from broadcaster_desktop.world import World
from tests.program import Program

ASHA, OFFICE, RAVI = "+919820012345", "+919820012354", "+919820012346"
FREE = "+919820077777"


@pytest.fixture
def people(program: Program, world: World) -> tuple[int, int, int]:
    rows = [["Name", "Mobile"], ["Asha", ASHA], ["Asha Office", OFFICE], ["Ravi", RAVI]]
    path = program.cwd / program.file("a.csv", rows)
    world.services.importing.run(path, ImportOptions(tags=("vip",), consent="yes"))
    first, second, third = (world.services.contacts.show(one).row.id for one in (ASHA, OFFICE, RAVI))
    return first, second, third


def _out(world: World) -> set[str]:
    return {one for one in (ASHA, OFFICE, RAVI, FREE) if world.services.optouts.is_out(one)}


Say = Callable[[World, str], object]
WAYS: dict[str, Say] = {
    "by hand": lambda world, phone: world.services.optouts.add([phone]),
    "by the list": lambda world, phone: world.services.bulk.opt_out(
        [world.services.contacts.show(ASHA).row.id]
    ),
}


@pytest.mark.parametrize("said", [ASHA, OFFICE])
@pytest.mark.parametrize("way", WAYS)
def test_who_opts_out_while_two_are_one_is_out_under_both_and_stays(
    program: Program, world: World, people: tuple[int, int, int], said: str, way: str
) -> None:
    world.services.duplicates.merge(people[0], people[1])
    WAYS[way](world, said)
    assert _out(world) == {ASHA, OFFICE}
    world.services.undo.undo()
    assert _out(world) == {ASHA, OFFICE}
    program.sql("DELETE FROM suppressions")
    with program.world() as again:
        assert _out(again) == {ASHA, OFFICE}, "it outlives older data"


def test_undoing_leaves_on_the_list_who_asked_to_stop_by_another_number(
    world: World, people: tuple[int, int, int]
) -> None:
    world.services.duplicates.merge(people[0], people[1])
    act = world.services.optouts.put([ASHA, RAVI])
    world.services.replies.heed(1, [Reply("in-1", OFFICE, "STOP", "")])
    assert world.services.optouts.take_back(act) == 1
    assert _out(world) == {ASHA, OFFICE}


def test_made_one_with_somebody_who_is_out_all_numbers_are_out(
    world: World, people: tuple[int, int, int]
) -> None:
    world.services.editing.edit(people[1], phone=FREE)
    world.services.optouts.add([ASHA])
    world.services.duplicates.merge(people[0], people[1])
    assert _out(world) == {ASHA, OFFICE, FREE}


def test_who_is_put_on_the_list_among_many_is_taken_off_it_under_both_numbers(
    world: World, people: tuple[int, int, int]
) -> None:
    world.services.duplicates.merge(people[0], people[1])
    new, act = world.services.bulk.stop([people[0]])
    assert act is not None
    assert (new, _out(world)) == (1, {ASHA, OFFICE})
    world.services.optouts.take_back(act)
    assert _out(world) == set()


@pytest.mark.parametrize("said", [ASHA, FREE])
def test_who_opts_out_after_their_number_changed_is_out_under_both(
    world: World, people: tuple[int, int, int], said: str
) -> None:
    world.services.editing.edit(people[0], phone=FREE)
    world.services.optouts.add([said])
    assert _out(world) == {ASHA, FREE}


def test_somebody_else_with_the_old_number_is_nobody_of_theirs(
    world: World, people: tuple[int, int, int]
) -> None:
    world.services.editing.edit(people[0], phone=FREE, same_person=False)
    world.services.optouts.add([FREE])
    assert _out(world) == {FREE}
    world.services.editing.edit(people[2], phone="+919820088888")
    world.services.contacts.add(RAVI, "Mina")
    world.services.optouts.add([RAVI])
    assert not world.services.optouts.is_out("+919820088888"), "Mina has that number now"


def test_parted_people_are_two_again(world: World, people: tuple[int, int, int]) -> None:
    world.services.duplicates.merge(people[0], people[1])
    world.services.undo.undo()
    world.services.optouts.add([ASHA])
    assert _out(world) == {ASHA}


def test_who_opts_out_while_in_the_bin_comes_back_out(world: World, people: tuple[int, int, int]) -> None:
    world.services.duplicates.merge(people[0], people[1])
    world.services.bin.delete([people[0]])
    world.services.optouts.add([OFFICE])
    world.services.bin.restore_number(ASHA)
    assert _out(world) == {ASHA, OFFICE}


def test_taken_off_the_list_by_one_number_the_other_stays(world: World, people: tuple[int, int, int]) -> None:
    world.services.duplicates.merge(people[0], people[1])
    world.services.optouts.add([ASHA])
    world.services.optouts.remove(ASHA, "she asked to come back")
    world.services.undo.undo()
    assert _out(world) == {OFFICE}


def test_a_withdrawal_is_one_of_both_numbers(world: World, people: tuple[int, int, int]) -> None:
    campaign = world.services.campaigns.create(NewCampaign("n", "Hi {name}", ("vip",)))
    world.services.campaigns.start(campaign)
    world.services.duplicates.merge(people[0], people[1])
    world.services.consent.withdraw(ASHA, purposes=[Purpose.MARKETING])
    assert world.services.consent.standing(OFFICE)[Purpose.MARKETING] is Standing.WITHDRAWN
    rows = world.services.campaigns.deliveries(world.services.campaigns.delivery_ids(campaign))
    assert {row.phone for row in rows if row.reason is DeliveryReason.NO_CONSENT} == {ASHA}
    assert {row.phone for row in rows if row.status is DeliveryStatus.CANCELLED} == {OFFICE}, "as they merged"
    assert world.services.consent.standing(FREE)[Purpose.MARKETING] is Standing.UNKNOWN


# erasing and giving a record


@pytest.mark.parametrize("said", [ASHA, FREE])
def test_the_record_and_erasing_know_every_number_a_person_had(
    program: Program, world: World, people: tuple[int, int, int], said: str
) -> None:
    campaign = world.services.campaigns.create(NewCampaign("n", "Hi {name}", ("vip",)))
    world.services.campaigns.start(campaign)
    world.services.editing.edit(people[0], phone=FREE)
    record = world.services.privacy.record(said)
    assert [one["campaign"] for one in record["messages"]] == ["n"]
    assert {row["phone"] for row in record["contact"]} == {FREE}
    world.services.privacy.erase(said)
    assert _found(program) == set()
    assert world.services.contacts.count() == 2


def test_after_the_receipt_is_gone_the_old_number_is_still_known(
    program: Program, world: World, people: tuple[int, int, int]
) -> None:
    campaign = world.services.campaigns.create(NewCampaign("n", "Hi {name}", ("vip",)))
    world.services.campaigns.start(campaign)
    world.services.editing.edit(people[0], phone=FREE)
    program.sql("UPDATE acts SET at=0")
    world.services.bin.clear()
    assert program.sql("SELECT count(*) FROM act_changes") == [(0,)]
    world.services.privacy.erase(FREE)
    assert _found(program) == set()


@pytest.mark.parametrize("said", [ASHA, OFFICE])
@pytest.mark.parametrize("deleted", [False, True])
def test_somebody_made_one_of_two_is_erased_by_either_number(
    program: Program, world: World, people: tuple[int, int, int], said: str, deleted: bool
) -> None:
    world.services.duplicates.merge(people[0], people[1])
    world.services.contacts.show(ASHA)
    if deleted:
        world.services.bin.delete([people[0]])
    world.services.privacy.erase(said)
    assert _found(program, ASHA, OFFICE) == set()
    assert world.services.contacts.count() == 1
    assert world.services.bin.count() == 0


def test_by_a_further_number_of_a_card_its_contact_is_found(
    world: World, people: tuple[int, int, int]
) -> None:
    world.services.editing.edit(people[0], fields={"Other numbers": "098200-77777"})
    world.services.privacy.erase(FREE)
    assert world.services.contacts.count() == 2


def test_where_the_old_number_is_somebody_elses_only_ones_own_goes(
    program: Program, world: World, people: tuple[int, int, int]
) -> None:
    campaign = world.services.campaigns.create(NewCampaign("n", "Hi {name}", ("vip",)))
    world.services.campaigns.start(campaign)
    world.services.editing.edit(people[0], phone=FREE)
    mina = world.services.contacts.add(ASHA, "Mina")
    world.services.privacy.erase(FREE)
    assert world.services.contacts.detail(mina).row.name == "Mina"
    assert program.sql("SELECT count(*) FROM deliveries WHERE name='Asha' OR body LIKE '%Asha'") == [(0,)]
    with pytest.raises(UserError):
        world.services.privacy.record(FREE)


def test_who_had_the_same_number_at_another_time_is_not_erased_with_them(
    program: Program, world: World, people: tuple[int, int, int]
) -> None:
    world.services.editing.edit(people[0], phone=FREE)
    mina = world.services.contacts.add(ASHA, "Mina")
    world.services.editing.edit(mina, phone="+919820088888")
    world.services.privacy.erase(FREE)
    assert world.services.contacts.detail(mina).row.name == "Mina"
    assert program.sql("SELECT phone FROM contact_numbers") == [(ASHA,)]
    assert program.sql("SELECT count(*) FROM import_rows WHERE name='Asha'") == [(0,)]


@pytest.mark.parametrize("field", ["Branch", "Other numbers"])
def test_a_number_in_everybodys_fields_is_not_one_persons(
    world: World, people: tuple[int, int, int], field: str
) -> None:
    for one in people:
        world.services.editing.edit(one, fields={field: "098200 77777"})
    world.services.privacy.erase(ASHA)
    for one in people[1:]:
        assert world.services.contacts.detail(one).fields == {field: "098200 77777"}


def test_in_somebody_elses_field_the_number_is_taken_out(
    program: Program, world: World, people: tuple[int, int, int]
) -> None:
    world.services.editing.edit(people[2], fields={"Sent by": f"{ASHA}; {OFFICE}"})
    world.services.privacy.erase(ASHA)
    assert world.services.contacts.detail(people[2]).fields == {"Sent by": OFFICE}
    assert _found(program, ASHA) == set()


def _found(program: Program, *phones: str) -> set[str]:
    """Files of the data folder with one of these numbers, in any of its spellings."""
    wanted = [one.encode() for phone in phones or (ASHA, FREE) for one in (phone[1:], phone[3:])]
    files = (path for path in program.data.rglob("*") if path.is_file())
    return {path.name for path in files if any(one in path.read_bytes() for one in wanted)}
