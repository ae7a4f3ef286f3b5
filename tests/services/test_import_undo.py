"""A whole import taken back: what it brought goes, what was done since stays."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import permutations
from pathlib import Path

import pytest

from broadcaster_desktop.core.events import CampaignMoved
from broadcaster_desktop.core.records import ContactDetail, ImportOptions, NewCampaign
from broadcaster_desktop.core.tidying import ImportUndone, KeptWhy
from broadcaster_desktop.data.engine import Connection, Database
from broadcaster_desktop.errors import UserError
from broadcaster_desktop.world import World
from tests.program import Program

ASHA, RAVI, MINA = "+919820012345", "+919820012346", "+919820012347"
HEAD = ["Name", "Mobile", "City"]


def _import(program: Program, world: World, *rows: list[str], **options: object) -> int:
    name = program.file("list.csv", [HEAD, *rows])
    how = ImportOptions(**{"tags": ("new",), "consent": "they agreed", **options})  # type: ignore[arg-type]
    return world.services.importing.run(program.cwd / name, how).id


def _undo(world: World, number: int) -> ImportUndone:
    return world.services.importing.undo(number)


def _contact(world: World, phone: str) -> ContactDetail:
    return world.services.contacts.show(phone)


def _agreed(program: Program, phone: str) -> list[bool]:
    rows = program.sql(
        "SELECT granted FROM consents WHERE phone=? AND purpose='marketing' ORDER BY id", phone
    )
    return [bool(row[0]) for row in rows]


def test_what_an_import_added_goes_to_the_bin(program: Program, world: World) -> None:
    number = _import(program, world, ["Asha", ASHA, "Pune"], ["Ravi", RAVI, ""])
    done = _undo(world, number)
    assert (done.binned, done.kept, done.restored, done.withdrawn) == (2, 0, 0, 2)
    assert world.services.contacts.count() == 0
    assert world.services.contacts.tags() == []
    assert {row.phone for row in world.services.bin.rows()} == {ASHA, RAVI}
    assert _agreed(program, ASHA) == [True, False]


def test_values_go_back_unless_they_were_changed_since(program: Program, world: World) -> None:
    _import(program, world, ["Asha", ASHA, "Pune"], ["Ravi", RAVI, "Nashik"], tags=("old",), consent="first")
    number = _import(program, world, ["Asha P", ASHA, "Mumbai"], ["Ravi K", RAVI, "Satara"], update=True)
    ravi = _contact(world, RAVI).row.id
    world.services.editing.edit(ravi, fields={"City": "Solapur"})
    done = _undo(world, number)
    assert (done.binned, done.kept, done.restored, done.withdrawn) == (0, 0, 2, 2)
    asha = _contact(world, ASHA)
    assert (asha.row.name, asha.fields, asha.row.tags) == ("Asha", {"City": "Pune"}, ("old",))
    there = _contact(world, RAVI)
    assert (there.row.name, there.fields, there.row.tags) == ("Ravi", {"City": "Solapur"}, ("old",))


def test_the_consent_that_held_before_holds_again(program: Program, world: World) -> None:
    _import(program, world, ["Asha", ASHA, ""], consent="the first wording")
    _undo(world, _import(program, world, ["Asha", ASHA, ""], consent="a wrong one"))
    told = [entry for entry in _contact(world, ASHA).consents if entry.purpose == "marketing"]
    assert [(entry.granted, entry.wording) for entry in told] == [
        (True, "the first wording"),
        (True, "a wrong one"),
        (True, "the first wording"),
    ]


def test_a_later_word_on_consent_stands(program: Program, world: World) -> None:
    number = _import(program, world, ["Asha", ASHA, ""])
    world.services.contacts.add(ASHA, consent="said so again")
    done = _undo(world, number)
    assert (done.kept, done.withdrawn) == (1, 0)
    assert done.kept_people[0].why is KeptWhy.CHANGED
    assert _agreed(program, ASHA) == [True, True]


def test_a_file_named_after_somebody_who_was_erased_is_taken_back_all_the_same(
    program: Program, world: World
) -> None:
    name = program.file("people of Asha.csv", [HEAD, ["Asha", ASHA, ""], ["Ravi", RAVI, ""]])
    first = world.services.importing.run(program.cwd / name, ImportOptions(consent="they agreed")).id
    second = _import(program, world, ["Ravi", RAVI, ""])
    world.services.privacy.erase(ASHA)
    assert _undo(world, first).withdrawn == 0, "the second one stands over it"
    assert _undo(world, second).withdrawn == 1
    assert _agreed(program, RAVI) == [True, True, False], "neither holds any more"


def test_a_consent_from_such_a_file_is_followed(program: Program, world: World) -> None:
    name = program.file("people of Asha.csv", [HEAD, ["Asha", ASHA, ""], ["Ravi", RAVI, ""]])
    number = world.services.importing.run(program.cwd / name, ImportOptions(consent="they agreed")).id
    world.services.privacy.erase(ASHA)
    done = _undo(world, number)
    assert (done.binned, done.kept, done.withdrawn) == (1, 0, 1)
    assert _agreed(program, RAVI) == [True, False]


def test_who_was_written_to_or_changed_stays_and_is_told(program: Program, world: World) -> None:
    number = _import(program, world, ["Asha", ASHA, ""], ["Ravi", RAVI, ""], ["Mina", MINA, ""])
    campaigns = world.services.campaigns
    asha = _contact(world, ASHA).row.id
    campaign = campaigns.create(NewCampaign("n", "Hi {name}", ()), [asha])
    campaigns.start(campaign)
    world.services.editing.edit(_contact(world, RAVI).row.id, name="Ravindra")
    done = _undo(world, number)
    assert (done.binned, done.kept) == (1, 2)
    assert {(one.contact.phone, one.why) for one in done.kept_people} == {
        (ASHA, KeptWhy.MESSAGED),
        (RAVI, KeptWhy.CHANGED),
    }
    assert _contact(world, RAVI).row.tags == (), "the import's tag goes all the same"
    assert campaigns.view(campaign).total == 1


def test_opt_outs_are_not_touched(program: Program, world: World) -> None:
    number = _import(program, world, ["Asha", ASHA, ""])
    world.services.optouts.add([ASHA])
    _undo(world, number)
    assert world.services.optouts.is_out(ASHA)
    _import(program, world, ["Asha", ASHA, ""])
    assert world.services.optouts.is_out(ASHA)


def test_a_second_time_and_an_unknown_import_are_told_plainly(program: Program, world: World) -> None:
    number = _import(program, world, ["Asha", ASHA, ""])
    _undo(world, number)
    for wanted, code in ((number, "import_undone"), (99, "no_such_import")):
        with pytest.raises(UserError) as caught:
            _undo(world, wanted)
        assert caught.value.code == code


def test_imports_can_be_taken_back_one_after_the_other(program: Program, world: World) -> None:
    first = _import(program, world, ["Asha", ASHA, "Pune"], tags=("a",))
    second = _import(program, world, ["Asha P", ASHA, "Satara"], tags=("b",), update=True)
    _undo(world, second)
    assert _agreed(program, ASHA) == [True, True, True]
    done = _undo(world, first)
    assert (done.binned, done.kept, done.withdrawn) == (1, 0, 1)
    assert _agreed(program, ASHA) == [True, True, True, False]


def test_a_consent_does_not_come_back_from_an_import_that_was_taken_back_before(
    program: Program, world: World
) -> None:
    first = _import(program, world, ["Asha", ASHA, ""], consent="a wrong one")
    second = _import(program, world, ["Asha", ASHA, ""], consent="another wrong one")
    _undo(world, first)
    done = _undo(world, second)
    assert done.withdrawn == 1
    assert _agreed(program, ASHA) == [True, True, False]
    _undo(world, _import(program, world, ["Asha", ASHA, ""], consent="a third"))
    assert _agreed(program, ASHA) == [True, True, False, True, False]


def test_who_has_only_consents_that_were_taken_back_does_not_stay(program: Program, world: World) -> None:
    first, second, third = (
        _import(program, world, ["Asha", ASHA, ""], tags=(), consent=wording) for wording in "abc"
    )
    _undo(world, second)
    _undo(world, third)
    done = _undo(world, first)
    assert (done.binned, done.kept) == (1, 0)


def test_what_is_taken_back_among_many_leaves_what_held_before(program: Program, world: World) -> None:
    """Taken back in any order, what holds is the newest consent of an import that was not."""
    for order in permutations(range(3)):
        phone = f"+9198200{sum(10**one * place for one, place in enumerate(order)):05}"
        world.services.contacts.add(phone, consent="by hand")
        wrong = [_import(program, world, ["Asha", phone, ""], consent=f"wrong {one}") for one in range(3)]
        holds = ["by hand", "wrong 0", "wrong 1", "wrong 2"]
        for place in order:
            _undo(world, wrong[place])
            holds.remove(f"wrong {place}")
            newest = _contact(world, phone).consents[-1]
            assert (newest.granted, newest.wording) == (True, holds[-1]), order


def test_what_waits_for_people_whose_consent_is_taken_back_goes_no_more(
    program: Program, world: World
) -> None:
    world.services.contacts.add(MINA, "Mina", consent="by hand")
    rows = (["Asha", ASHA, ""], ["Ravi", RAVI, ""], ["Mina", MINA, ""])
    number = _import(program, world, *rows)
    campaigns = world.services.campaigns
    campaign = campaigns.create(NewCampaign("n", "Hi {name}", ("new",)))
    campaigns.start(campaign)
    moved: list[object] = []
    forget = world.services.events.subscribe(moved.append)
    _undo(world, number)
    forget()
    waiting = program.sql("SELECT phone, status, reason FROM deliveries ORDER BY phone")
    assert waiting == [
        (ASHA, "skipped", "no_consent"),
        (RAVI, "skipped", "no_consent"),
        (MINA, "queued", None),
    ]
    assert CampaignMoved(campaign) in moved


def test_a_consent_goes_from_the_number_it_was_carried_to(program: Program, world: World) -> None:
    world.services.contacts.add(RAVI, "Ravi", consent="by hand")
    number = _import(program, world, ["Asha", ASHA, ""])
    edit = world.services.editing.edit
    edit(_contact(world, ASHA).row.id, phone="+919820077777")
    edit(_contact(world, "+919820077777").row.id, phone=MINA)
    edit(_contact(world, RAVI).row.id, phone="+919820088888")
    done = _undo(world, number)
    assert done.withdrawn == 1
    assert _agreed(program, ASHA) == _agreed(program, "+919820077777") == [True, False]
    assert _agreed(program, MINA) == [True, False]
    assert _agreed(program, "+919820088888") == [True], "of another origin"


def test_it_is_a_command(program: Program, world: World) -> None:
    number = _import(program, world, ["Asha", ASHA, ""], ["Ravi", RAVI, ""])
    world.services.editing.edit(_contact(world, RAVI).row.id, name="Ravindra")
    world.close()
    said = program.ok("contacts", "undo-import", str(number)).out
    assert said.startswith(
        "1 contacts moved to the bin, 0 as they were before, 2 consents taken back.\n1 stay"
    )
    assert f"Ravindra\t{RAVI}\tchanged" in said
    assert program.run("contacts", "undo-import", str(number)).code == 1


class Died(BaseException):
    """The process is gone."""


def _dying(monkeypatch: pytest.MonkeyPatch, after: int) -> None:
    """Have the process die behind its write number `after`: nothing is written from then on."""
    real = Database.write
    writes = 0

    @contextmanager
    def write(self: Database) -> Iterator[Connection]:
        nonlocal writes
        writes += 1
        if writes > after:
            raise Died
        with real(self) as connection:
            yield connection

    monkeypatch.setattr(Database, "write", write)


@pytest.mark.parametrize("undo", [False, True])
def test_dying_between_any_two_steps_leaves_all_or_nothing(
    tmp_path: Path, data_dir: Path, undo: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every write of an import, or of its undoing, is the last one once; the next start makes it whole."""
    monkeypatch.setattr("broadcaster_desktop.data.short.MOST", 60)
    monkeypatch.setattr("broadcaster_desktop.data.short.LEAST", 60)
    seen = set()
    for after in range(40):
        program = Program(data_dir / str(after), tmp_path, monkeypatch)
        rows = [["Name", "Mobile"], *([f"p{one}", str(9_820_000_000 + one)] for one in range(200))]
        path = tmp_path / program.file("many.csv", rows)
        died = False
        with program.world() as world:
            if undo:
                world.services.importing.run(path, ImportOptions(consent="yes", tags=("a",)))
            with monkeypatch.context() as patch:
                _dying(patch, after)
                try:
                    if undo:
                        world.services.importing.undo(1)
                    else:
                        world.services.importing.run(path, ImportOptions(consent="yes", tags=("a",)))
                except Died:
                    died = True
        with program.world() as world:
            count, tagged = world.services.contacts.count(), world.services.contacts.count(tag="a")
            consents = program.sql("SELECT count(*) FROM consents")[0][0]
            left = program.sql("SELECT count(*) FROM imports WHERE status NOT IN ('staging','done','undone')")
            binned = world.services.bin.count()
        assert left == [(0,)]
        begun = after >= 1 if undo else count > 0
        if undo:
            assert (count, binned, consents) == ((0, 200, 800) if begun else (200, 0, 400)), after
        else:
            assert (count, tagged, consents) in {(0, 0, 0), (200, 200, 400)}, after
        seen.add((count, died))
        if not died:
            break
    else:
        pytest.fail("it never came to its end")
    assert {count for count, _ in seen} == {0, 200}
    assert {died for _, died in seen} == {True, False}


def test_whoever_was_changed_since_is_told_by_the_name_they_have_now(program: Program, world: World) -> None:
    number = _import(program, world, ["Asha", ASHA, ""], ["Ravi", RAVI, ""])
    world.services.editing.edit(_contact(world, ASHA).row.id, phone=MINA)
    done = _undo(world, number)
    assert (done.binned, done.kept, done.withdrawn) == (1, 1, 2)
    assert [(one.contact.phone, one.why) for one in done.kept_people] == [(MINA, KeptWhy.CHANGED)]
    assert _contact(world, MINA).row.tags == ()
    assert world.services.contacts.count() == 1


def test_two_of_an_import_that_were_made_one_stay_as_one(program: Program, world: World) -> None:
    number = _import(program, world, ["Asha", ASHA, ""], ["Asha too", RAVI, ""])
    asha, other = (_contact(world, phone).row.id for phone in (ASHA, RAVI))
    world.services.duplicates.merge(asha, other)
    done = _undo(world, number)
    assert (done.binned, done.kept) == (0, 1)
    assert [(one.contact.phone, one.why) for one in done.kept_people] == [(ASHA, KeptWhy.CHANGED)]
    assert world.services.contacts.count() == 1
