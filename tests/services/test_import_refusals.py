"""A list says that its people agreed; who has taken a consent back before stays without it."""

from __future__ import annotations

import pytest

from broadcaster_desktop.core.privacy import Standing
from broadcaster_desktop.core.records import ImportOptions, ImportSummary, Purpose
from broadcaster_desktop.world import World
from tests.program import Program

ASHA, RAVI = "+919820012345", "+919820012346"
BOTH = {Purpose.MARKETING: True, Purpose.SERVICE: True}


def _import(program: Program, world: World) -> ImportSummary:
    name = program.file("list.csv", [["Name", "Mobile"], ["Asha", ASHA], ["Ravi", RAVI]])
    return world.services.importing.run(program.cwd / name, ImportOptions(consent="they agreed"))


def _holds(world: World, phone: str) -> dict[Purpose, bool]:
    standing = world.services.consent.standing(phone)
    return {purpose: one is Standing.GRANTED for purpose, one in standing.items()}


@pytest.mark.parametrize("there", [True, False], ids=["a contact", "no contact any more"])
def test_a_list_does_not_override_a_withdrawal(program: Program, world: World, *, there: bool) -> None:
    first = _import(program, world)
    assert (first.refused, _holds(world, ASHA)) == (0, BOTH)
    world.services.consent.withdraw(ASHA, purposes=[Purpose.MARKETING], why="no offers, please")
    if not there:
        world.services.bin.delete([world.services.contacts.show(ASHA).row.id])
        world.services.bin.clear()
    again = _import(program, world)
    assert again.refused == 1
    assert _holds(world, ASHA) == {Purpose.MARKETING: False, Purpose.SERVICE: True}
    assert _holds(world, RAVI) == BOTH
    shown = world.services.contacts.show(ASHA)
    assert not shown.row.consented
    assert world.services.contacts.show(RAVI).row.consented
    assert world.services.consent.ledger().broken is None


def test_what_the_owner_records_of_one_person_counts_again(program: Program, world: World) -> None:
    _import(program, world)
    world.services.consent.withdraw(ASHA)
    world.services.consent.grant(ASHA, "she asked for offers again", source="at the counter")
    assert _import(program, world).refused == 0
    assert _holds(world, ASHA) == BOTH


def test_an_import_that_was_taken_back_was_no_withdrawal(program: Program, world: World) -> None:
    first = _import(program, world)
    world.services.importing.undo(first.id)
    assert _import(program, world).refused == 0
    assert _holds(world, ASHA) == BOTH
