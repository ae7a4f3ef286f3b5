"""Segments are saved under unique names, counted as they are written, and used by name."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from broadcaster_desktop.core.segments import Field, FieldTest, Join, Messaged, Rule, Tagged
from broadcaster_desktop.errors import UserError
from broadcaster_desktop.services import Services
from broadcaster_desktop.world import World

VIP = Rule(Join.ALL, (Tagged("VIP"),))
QUIET = Rule(Join.ALL, (Field("City", FieldTest.IS, "pune"), Messaged(30, yes=False)))


@pytest.fixture
def services(world: World) -> Services:
    asha = world.services.contacts.add("9820012345", "Asha", ["VIP"])
    world.services.contacts.add("9820012346", "Ravi")
    world.services.bulk.set_field([asha], "City", "Pune")
    return world.services


def code(work: Callable[[], object]) -> str:
    with pytest.raises(UserError) as caught:
        work()
    return caught.value.code


def test_a_segment_is_saved_counted_and_chooses(services: Services) -> None:
    services.segments.save("Quiet in Pune", QUIET)
    assert services.segments.count(QUIET) == 1
    assert services.segments.count(Rule()) == 2
    assert services.segments.find("QUIET in Puné").rule == QUIET
    (asha,) = services.segments.ids("Quiet in Pune")
    assert services.contacts.detail(asha).row.name == "Asha"
    assert [row.name for row in services.contacts.start(segment="Quiet in Pune").rows] == ["Asha"]
    assert list(services.contacts.ids("ravi", segment="Quiet in Pune")) == []


def test_names_are_unique(services: Services) -> None:
    one = services.segments.save(" Best\tpeople ", VIP)
    two = services.segments.save("Others", QUIET)
    assert code(lambda: services.segments.save("best PEOPLE", QUIET)) == "segment_name_taken"
    assert code(lambda: services.segments.rename(two, "Best people")) == "segment_name_taken"
    assert code(lambda: services.segments.save("", QUIET)) == "segment_name"
    assert code(lambda: services.segments.save("x" * 101, QUIET)) == "segment_name"
    services.segments.rename(one, "BEST people")
    services.segments.save("Others", VIP, replacing=two)
    assert [(row.name, row.rule) for row in services.segments.list()] == [
        ("BEST people", VIP),
        ("Others", VIP),
    ]


def test_what_is_gone_is_said(services: Services) -> None:
    one = services.segments.save("Best", VIP)
    services.segments.remove(one)
    gone: tuple[Callable[[], object], ...] = (
        lambda: services.segments.remove(one),
        lambda: services.segments.rename(one, "x"),
        lambda: services.segments.save("y", VIP, replacing=one),
        lambda: services.segments.find("Best"),
        lambda: services.segments.ids("Best"),
        lambda: services.contacts.start(segment="Best"),
    )
    assert {code(work) for work in gone} == {"no_such_segment"}


def test_an_unfinished_sentence_is_neither_counted_nor_saved(services: Services) -> None:
    unfinished = Rule(Join.ANY, (Tagged(""),))
    assert code(lambda: services.segments.count(unfinished)) == "segment_unfinished"
    assert code(lambda: services.segments.save("x", unfinished)) == "segment_unfinished"
