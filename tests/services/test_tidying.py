"""Contacts edited, made one, parted again; and the last acts undone."""

from __future__ import annotations

from typing import Any

import pytest

from broadcaster_desktop.core.events import CampaignMoved
from broadcaster_desktop.core.privacy import Standing
from broadcaster_desktop.core.records import ImportOptions, NewCampaign, Purpose
from broadcaster_desktop.core.tidying import OTHER_NUMBER, ActKind, Likeness
from broadcaster_desktop.data import acts
from broadcaster_desktop.data.engine import Database
from broadcaster_desktop.errors import UserError
from broadcaster_desktop.world import World
from tests.program import Program

ASHA, ASHA_TOO, RAVI = "+919820012345", "+919820012354", "+919820012346"
FREE = "+919820077777"


@pytest.fixture
def people(program: Program, world: World) -> tuple[int, int, int]:
    rows = [
        ["Name", "Mobile", "City", "Shop"],
        ["Asha", ASHA, "Pune", ""],
        ["Asha", ASHA_TOO, "Mumbai", "Sweets"],
        ["Ravi", RAVI, "", ""],
    ]
    world.services.importing.run(
        program.cwd / program.file("a.csv", rows), ImportOptions(tags=("vip",), consent="yes")
    )
    first, second, third = (world.services.contacts.show(phone).row.id for phone in (ASHA, ASHA_TOO, RAVI))
    return first, second, third


def _refused(caught: pytest.ExceptionInfo[UserError]) -> str:
    return caught.value.code


# editing


def test_what_is_given_changes_and_the_rest_stays(world: World, people: tuple[int, int, int]) -> None:
    receipt = world.services.editing.edit(
        people[0], name="  Asha\tPatil ", tags=["new", "new", " "], fields={"City": "", "Birthday": "1 May"}
    )
    assert receipt is not None
    assert (receipt.kind, receipt.people) == (ActKind.EDIT, 1)
    found = world.services.contacts.detail(people[0])
    assert (found.row.name, found.row.tags, found.fields) == ("Asha Patil", ("new",), {"Birthday": "1 May"})
    assert found.row.phone == ASHA
    assert world.services.contacts.count("patil") == 1


def test_an_edit_that_changes_nothing_leaves_no_receipt(world: World, people: tuple[int, int, int]) -> None:
    assert world.services.editing.edit(people[0], name="Asha", phone="98200 12345", tags=["vip"]) is None
    assert world.services.undo.recent() == []


@pytest.mark.parametrize(("phone", "code"), [(RAVI, "number_taken"), ("12", "not_a_number")])
def test_a_number_that_cannot_be_had_is_told(
    world: World, people: tuple[int, int, int], phone: str, code: str
) -> None:
    with pytest.raises(UserError) as caught:
        world.services.editing.edit(people[0], name="New", phone=phone)
    assert _refused(caught) == code
    if code == "number_taken":
        assert "Ravi" in caught.value.one_line()
    assert world.services.contacts.detail(people[0]).row.name == "Asha"


@pytest.mark.parametrize(
    "change", [{"fields": {"Phone": "1"}}, {"fields": {"name": "x"}}, {"tags": ["x" * 101]}]
)
def test_a_name_no_tag_or_field_may_have_is_told(
    world: World, people: tuple[int, int, int], change: dict[str, Any]
) -> None:
    with pytest.raises(UserError) as caught:
        world.services.editing.edit(people[0], name="New", **change)
    assert _refused(caught) == "bad_label"
    assert world.services.contacts.detail(people[0]).row.name == "Asha"


def test_a_field_keeps_the_spelling_it_is_in_use_by(world: World, people: tuple[int, int, int]) -> None:
    world.services.editing.edit(people[2], fields={"city": "Nashik"})
    assert world.services.contacts.detail(people[2]).fields == {"City": "Nashik"}


def test_somebody_who_is_gone_is_told(world: World, people: tuple[int, int, int]) -> None:
    with pytest.raises(UserError) as caught:
        world.services.editing.edit(999, name="x")
    assert _refused(caught) == "no_such_contact"


@pytest.mark.parametrize("same", [True, False])
def test_consents_go_with_the_person_by_the_owners_word_only(
    world: World, people: tuple[int, int, int], same: bool
) -> None:
    world.services.editing.edit(people[0], phone="98200 77777", same_person=same)
    found = world.services.contacts.detail(people[0])
    assert found.row.phone == FREE
    assert found.row.consented is same
    assert {(entry.source, entry.wording) for entry in found.consents} == (
        {("number changed", "yes")} if same else set()
    )


def test_a_consent_is_not_carried_over_what_the_new_number_withdrew(
    world: World, people: tuple[int, int, int]
) -> None:
    world.services.consent.grant(FREE, "yes", purposes=[Purpose.MARKETING])
    world.services.consent.withdraw(FREE, purposes=[Purpose.MARKETING])
    world.services.editing.edit(people[0], phone=FREE)
    assert world.services.consent.standing(FREE) == {
        Purpose.MARKETING: Standing.WITHDRAWN,
        Purpose.SERVICE: Standing.GRANTED,
    }


@pytest.mark.parametrize("same", [True, False])
def test_an_opt_out_goes_with_the_person_in_any_case(
    world: World, people: tuple[int, int, int], same: bool
) -> None:
    world.services.optouts.add([ASHA])
    world.services.editing.edit(people[0], phone=FREE, same_person=same)
    assert world.services.optouts.is_out(FREE)
    assert world.services.optouts.is_out(ASHA)


def test_messages_of_a_campaign_that_runs_are_not_moved(
    program: Program, world: World, people: tuple[int, int, int]
) -> None:
    campaign = world.services.campaigns.create(NewCampaign("n", "Hi {name}", ("vip",)))
    world.services.campaigns.start(campaign)
    before = program.sql("SELECT id, phone, contact_id, name, body FROM deliveries ORDER BY id")
    world.services.editing.edit(people[0], phone=FREE, name="Other")
    assert program.sql("SELECT id, phone, contact_id, name, body FROM deliveries ORDER BY id") == before


def test_an_edit_is_undone_with_what_hung_on_it(
    program: Program, world: World, people: tuple[int, int, int]
) -> None:
    before = world.services.contacts.detail(people[0])
    world.services.editing.edit(people[0], phone=FREE, name="New", tags=["x"], fields={"City": "Satara"})
    undone = world.services.undo.undo()
    assert (undone.people, undone.kept) == (1, 0)
    assert world.services.contacts.detail(people[0]) == before
    granted = program.sql("SELECT granted FROM consents WHERE phone=? ORDER BY id", FREE)
    assert [bool(row[0]) for row in granted] == [True, True, False, False], "a slip must not leave a consent"


def test_what_waits_for_a_number_goes_no_more_when_its_consent_is_taken_back(
    program: Program, world: World, people: tuple[int, int, int]
) -> None:
    world.services.editing.edit(people[0], phone=FREE)
    campaign = world.services.campaigns.create(NewCampaign("n", "Hi {name}", ("vip",)))
    world.services.campaigns.start(campaign)
    moved: list[object] = []
    forget = world.services.events.subscribe(moved.append)
    world.services.undo.undo()
    forget()
    reasons = dict(program.sql("SELECT phone, reason FROM deliveries WHERE campaign_id=?", campaign))
    assert reasons == {FREE: "no_consent", ASHA_TOO: None, RAVI: None}
    assert CampaignMoved(campaign) in moved


def test_a_withdrawal_goes_with_the_person_and_ends_what_waits_for_the_new_number(
    program: Program, world: World, people: tuple[int, int, int]
) -> None:
    campaign = world.services.campaigns.create(NewCampaign("n", "Hi {name}", ("vip",)))
    world.services.campaigns.start(campaign)
    world.services.editing.edit(people[2], phone=FREE)
    world.services.consent.withdraw(ASHA)
    world.services.editing.edit(people[0], phone=RAVI)
    reasons = dict(program.sql("SELECT phone, reason FROM deliveries"))
    assert reasons == {ASHA: "no_consent", ASHA_TOO: None, RAVI: "no_consent"}


def test_an_opt_out_by_the_new_number_goes_back_with_the_person(
    program: Program, world: World, people: tuple[int, int, int]
) -> None:
    world.services.editing.edit(people[0], phone=FREE)
    world.services.optouts.add([FREE])
    world.services.undo.undo()
    assert world.services.optouts.is_out(ASHA)
    assert world.services.optouts.is_out(FREE)
    program.sql("DELETE FROM suppressions")
    with program.world() as again:
        assert again.services.optouts.is_out(ASHA)


def test_a_strangers_opt_out_is_not_brought_back_from_a_slip(
    world: World, people: tuple[int, int, int]
) -> None:
    world.services.optouts.add([FREE])
    world.services.editing.edit(people[0], phone=FREE)
    world.services.undo.undo()
    assert not world.services.optouts.is_out(ASHA)


def test_a_withdrawal_by_the_new_number_goes_back_with_the_person(
    program: Program, world: World, people: tuple[int, int, int]
) -> None:
    campaign = world.services.campaigns.create(NewCampaign("n", "Hi {name}", ("vip",)))
    world.services.campaigns.start(campaign)
    world.services.editing.edit(people[0], phone=FREE)
    world.services.consent.withdraw(FREE, purposes=[Purpose.MARKETING], why="not now")
    world.services.undo.undo()
    assert world.services.consent.standing(ASHA) == {
        Purpose.MARKETING: Standing.WITHDRAWN,
        Purpose.SERVICE: Standing.GRANTED,
    }
    assert program.sql("SELECT reason FROM deliveries WHERE phone=?", ASHA) == [("no_consent",)]


def test_what_was_changed_since_stays_when_an_edit_is_undone(
    world: World, people: tuple[int, int, int]
) -> None:
    first = world.services.editing.edit(people[0], name="New", fields={"City": "Satara"})
    world.services.editing.edit(people[0], fields={"City": "Solapur"})
    assert first is not None
    undone = world.services.undo.undo(first.id)
    assert undone.kept == 1
    found = world.services.contacts.detail(people[0])
    assert (found.row.name, found.fields) == ("Asha", {"City": "Solapur"})


def test_an_edit_is_not_undone_into_anothers_number(world: World, people: tuple[int, int, int]) -> None:
    world.services.editing.edit(people[0], phone=FREE)
    world.services.contacts.add(ASHA, "Somebody")
    with pytest.raises(UserError) as caught:
        world.services.undo.undo()
    assert _refused(caught) == "number_taken"
    assert world.services.contacts.detail(people[0]).row.phone == FREE


def test_an_opt_out_by_a_changed_number_outlives_older_data(
    program: Program, world: World, people: tuple[int, int, int]
) -> None:
    world.services.optouts.add([ASHA])
    world.services.editing.edit(people[0], phone=FREE)
    program.sql("DELETE FROM suppressions")
    with program.world() as again:
        assert again.services.optouts.is_out(FREE)


# merging


def test_one_gets_what_the_other_has_besides(world: World, people: tuple[int, int, int]) -> None:
    world.services.editing.edit(people[1], tags=["vip", "sweets"])
    receipt = world.services.duplicates.merge(people[0], people[1])
    found = world.services.contacts.detail(people[0])
    assert found.row.tags == ("sweets", "vip")
    assert found.fields == {"City": "Pune", "Shop": "Sweets", OTHER_NUMBER: ASHA_TOO}
    assert world.services.contacts.count() == 2
    assert [row.phone for row in world.services.bin.rows()] == [ASHA_TOO]
    assert receipt.kind is ActKind.MERGE


def test_the_owner_chooses_fields(world: World, people: tuple[int, int, int]) -> None:
    world.services.duplicates.merge(people[0], people[1], {"City": "Mumbai", "Shop": ""})
    fields = world.services.contacts.detail(people[0]).fields
    assert fields == {"City": "Mumbai", OTHER_NUMBER: ASHA_TOO}


@pytest.mark.parametrize("out", [ASHA, ASHA_TOO])
def test_an_opt_out_of_either_is_one_of_both_and_stays(
    world: World, people: tuple[int, int, int], out: str
) -> None:
    world.services.optouts.add([out])
    world.services.duplicates.merge(people[0], people[1])
    world.services.undo.undo()
    assert world.services.optouts.is_out(ASHA)
    assert world.services.optouts.is_out(ASHA_TOO)


def test_an_opt_out_by_a_merge_outlives_older_data(
    program: Program, world: World, people: tuple[int, int, int]
) -> None:
    world.services.optouts.add([ASHA_TOO])
    world.services.duplicates.merge(people[0], people[1])
    program.sql("DELETE FROM suppressions")
    with program.world() as again:
        assert again.services.optouts.is_out(ASHA)


def test_nobody_is_opted_out_by_a_merge_alone(world: World, people: tuple[int, int, int]) -> None:
    world.services.duplicates.merge(people[0], people[1])
    assert world.services.optouts.list() == []


def test_a_merge_is_undone(program: Program, world: World, people: tuple[int, int, int]) -> None:
    note = "INSERT INTO contact_notes (contact_id, kind, words, at) VALUES (?, 'stopped', 'stop', 5)"
    program.sql(note, people[1])
    campaign = world.services.campaigns.create(NewCampaign("n", "Hi {name}", ("vip",)))
    world.services.campaigns.start(campaign)
    before = [world.services.contacts.detail(one) for one in people]
    history = program.sql("SELECT phone, contact_id FROM deliveries ORDER BY phone")
    world.services.duplicates.merge(people[0], people[1])
    assert len(world.services.contacts.detail(people[0]).notes) == 1
    moved = program.sql("SELECT count(*) FROM deliveries WHERE contact_id=?", people[0])
    assert moved == [(2,)]
    undone = world.services.undo.undo()
    assert (undone.people, undone.kept) == (2, 0)
    assert [world.services.contacts.detail(one) for one in people] == before
    assert program.sql("SELECT phone, contact_id FROM deliveries ORDER BY phone") == history


def test_who_was_taken_out_of_a_campaign_stays_out(
    program: Program, world: World, people: tuple[int, int, int]
) -> None:
    campaign = world.services.campaigns.create(NewCampaign("n", "Hi {name}", ("vip",)))
    program.sql("INSERT INTO campaign_people VALUES (?, ?, 1)", campaign, people[1])
    assert world.services.campaigns.preflight(campaign).total == 2
    world.services.duplicates.merge(people[0], people[1])
    assert world.services.campaigns.preflight(campaign).total == 1
    world.services.undo.undo()
    assert world.services.campaigns.preflight(campaign).total == 2


@pytest.mark.parametrize(("other", "code"), [(0, "same_contact"), (None, "no_such_contact")])
def test_one_contact_alone_cannot_be_made_one(
    world: World, people: tuple[int, int, int], other: int | None, code: str
) -> None:
    with pytest.raises(UserError) as caught:
        world.services.duplicates.merge(people[0], 999 if other is None else people[other])
    assert _refused(caught) == code


# likenesses


def _found(world: World) -> list[tuple[Likeness, set[str]]]:
    return [
        (one.likeness, {person.phone for person in one.people}) for one in world.services.duplicates.find()
    ]


def test_namesakes_whose_numbers_differ_by_a_slip_are_proposed(
    world: World, people: tuple[int, int, int]
) -> None:
    assert _found(world) == [(Likeness.NUMBER, {ASHA, ASHA_TOO})]


def test_who_are_different_people_are_not_proposed_again(
    program: Program, world: World, people: tuple[int, int, int]
) -> None:
    receipt = world.services.duplicates.different([people[1], people[0]])
    assert (receipt.kind, receipt.people) == (ActKind.DIFFERENT, 2)
    assert _found(world) == []
    world.services.bin.delete(people[:2])
    world.services.bin.restore_all()
    assert _found(world) == [], "not after the bin either"
    with program.world() as again:
        assert _found(again) == []
    undone = world.services.undo.undo(receipt.id)
    assert (undone.people, undone.kept) == (2, 0)
    assert _found(world) == [(Likeness.NUMBER, {ASHA, ASHA_TOO})]


def test_of_three_alike_the_pairs_that_are_left_are_proposed(program: Program, world: World) -> None:
    rows = [["Name", "Mobile", "City"]]
    rows += [["Asha", f"98200{one}{one}{one}{one}{one}", "Pune"] for one in (1, 4, 7)]
    world.services.importing.run(program.cwd / program.file("c.csv", rows), ImportOptions())
    one, two, three = world.services.contacts.ids()
    assert [len(group) for _, group in _found(world)] == [3]
    receipt = world.services.duplicates.different([one, two])
    phones = {row.id: row.phone for row in world.services.contacts.rows([one, two, three])}
    left = [{phones[one], phones[three]}, {phones[two], phones[three]}]
    assert [group for _, group in _found(world)] == left
    world.services.duplicates.merge(one, three)
    assert _found(world) == [], "who is not one with the first is none with who is made one with it"
    world.services.undo.undo()
    assert [group for _, group in _found(world)] == left
    world.services.undo.undo(receipt.id)
    assert [len(group) for _, group in _found(world)] == [3]


def test_different_people_are_erased_with_them(
    program: Program, world: World, people: tuple[int, int, int]
) -> None:
    world.services.duplicates.different(people)
    world.services.privacy.erase(ASHA)
    assert program.sql("SELECT one, other FROM different_people") == [(people[1], people[2])]


@pytest.mark.parametrize(("which", "code"), [((1, 1), "same_contact"), ((1, 999), "no_such_contact")])
def test_one_alone_is_not_different(
    world: World, people: tuple[int, int, int], which: tuple[int, int], code: str
) -> None:
    with pytest.raises(UserError) as caught:
        world.services.duplicates.different(which)
    assert _refused(caught) == code
    assert world.services.undo.recent() == []


def test_other_likenesses(program: Program, world: World) -> None:
    rows = [
        ["Name", "Mobile", "City", "Email"],
        ["Meena Joshi", "9820011111", "Pune", ""],
        ["meena joshi", "9830022222", "pune", ""],
        ["Meena Joshi", "9840033333", "Nashik", ""],
        ["Imran", "9820044444", "", "i@example.com"],
        ["Imran", "9850055555", "", "I@example.com"],
        ["Sunita", "9820066666", "", ""],
        ["Sunita", "+449820066666", "", ""],
        ["Amit", "9820077777", "Pune", ""],
        ["\u0410mit", "9830077777", "Pune", ""],
        ["Amit", "9820077771", "Pune", ""],
    ]
    world.services.importing.run(program.cwd / program.file("a.csv", rows), ImportOptions())
    found = _found(world)
    assert (Likeness.NAME_AND_CITY, {"+919820011111", "+919830022222"}) in found
    assert (Likeness.NAME_AND_EMAIL, {"+919820044444", "+919850055555"}) in found
    assert (Likeness.NUMBER, {"+919820077777", "+919820077771"}) in found
    assert not any("+919830077777" in phones for _, phones in found), "a look-alike in two alphabets"


# the last acts


def test_acts_are_undone_the_last_one_first_and_each_once(world: World, people: tuple[int, int, int]) -> None:
    world.services.editing.edit(people[2], name="R")
    world.services.duplicates.merge(people[0], people[1])
    world.services.bin.delete([people[2]])
    kinds = [receipt.kind for receipt in world.services.undo.recent()]
    assert kinds == [ActKind.DELETE, ActKind.MERGE, ActKind.EDIT]
    for kind in kinds:
        assert world.services.undo.undo().receipt.kind is kind
    assert world.services.contacts.count() == 3
    assert world.services.contacts.detail(people[2]).row.name == "Ravi"
    with pytest.raises(UserError) as caught:
        world.services.undo.undo()
    assert _refused(caught) == "nothing_to_undo"


def test_acts_of_other_services_are_undone_in_their_turn(world: World, people: tuple[int, int, int]) -> None:
    undone: list[str] = []
    undo = world.services.undo
    first = undo.hold(3, lambda: undone.append("first"))
    world.services.editing.edit(people[2], name="R")
    second = undo.hold(2, lambda: undone.append("second"))
    assert first.id != second.id
    assert [receipt.people for receipt in undo.recent()] == [2, 1, 3]
    assert [undo.undo().people for _ in range(3)] == [2, 1, 3]
    assert undone == ["second", "first"]


def test_an_act_of_another_service_that_could_not_be_undone_can_be_tried_again(world: World) -> None:
    tries: list[str] = []

    def take_back() -> None:
        tries.append("try")
        if len(tries) == 1:
            raise UserError("storage", "The disk is full.")

    world.services.undo.hold(3, take_back)
    with pytest.raises(UserError):
        world.services.undo.undo()
    assert world.services.undo.undo().people == 3


def test_undoing_an_act_changes_nobody_else(world: World, people: tuple[int, int, int]) -> None:
    last = max(people)
    world.services.editing.edit(last, tags=["new"])
    world.services.bin.delete([last])
    newcomer = world.services.contacts.add(FREE, "Mina", tags=["new"])
    for _ in range(2):
        world.services.undo.undo()
    assert world.services.contacts.detail(newcomer).row.tags == ("new",)
    assert world.services.contacts.detail(last).row.tags == ("vip",)


def test_an_act_of_somebody_whose_id_another_has_is_left(
    program: Program, world: World, people: tuple[int, int, int]
) -> None:
    world.services.editing.edit(people[2], tags=["new"])
    program.sql("UPDATE contacts SET created_at=created_at+1 WHERE id=?", people[2])
    undone = world.services.undo.undo()
    assert (undone.people, undone.kept) == (0, 1)
    assert world.services.contacts.detail(people[2]).row.tags == ("new",)


def test_acts_outlive_the_program(program: Program, world: World, people: tuple[int, int, int]) -> None:
    world.services.duplicates.merge(people[0], people[1])
    with program.world() as again:
        again.services.undo.undo()
        assert again.services.contacts.count() == 3


def test_nothing_of_an_erased_person_is_left_in_what_was_written_over(
    program: Program, world: World, people: tuple[int, int, int]
) -> None:
    world.services.editing.edit(people[0], phone=FREE, name="New")
    world.services.duplicates.merge(people[2], people[1])
    rows = [["Name", "Mobile"], ["Asha again", ASHA_TOO], ["Ravi K", RAVI]]
    world.services.contacts.add(ASHA_TOO, "Asha")
    options = ImportOptions(update=True)
    world.services.importing.run(program.cwd / program.file("b.csv", rows), options)
    path = program.data / "broadcaster.db"
    database = Database(path)
    with database.write() as connection:
        acts.forget_person(connection, [ASHA, FREE], [people[0]])
        acts.forget_person(connection, [ASHA_TOO], [people[1]])
    database.close()
    left = program.sql(
        "SELECT before || after FROM act_changes UNION ALL SELECT phone || before FROM import_changes"
    )
    assert len(left) == 1
    assert left[0][0].startswith(RAVI)
