"""segments, contacts list --segment, contacts show."""

from __future__ import annotations

import pytest

from broadcaster_desktop.core.segments import Join, Rule, Tagged
from tests.program import Program


@pytest.fixture
def shop(program: Program) -> Program:
    file = program.file(
        "list.csv", [["Name", "Mobile", "City"], ["Asha", "98200 12345", "Pune"], ["आशा", "9820012346", ""]]
    )
    program.ok("contacts", "import", file, "--consent", "agreed", "--tag", "VIP")
    program.ok("contacts", "import", program.file("more.csv", [["Name", "Mobile"], ["Ravi", "9820012347"]]))
    with program.world() as world:
        world.services.segments.save("Best people", Rule(Join.ALL, (Tagged("VIP"),)))
    return program


def test_segments_are_listed_and_counted(shop: Program) -> None:
    (listed,) = shop.json("segments", "list")
    assert (listed["name"], listed["count"]) == ("Best people", 2)
    assert shop.json("segments", "count", "best people") == listed
    assert shop.ok("segments", "count", "Best people").out == "2\n"
    assert shop.ok("segments", "list").out == "name\tpeople\nBest people\t2\n"


def test_a_list_is_narrowed_by_a_segment_and_a_search(shop: Program) -> None:
    names = [row["name"] for row in shop.json("contacts", "list", "--segment", "Best people")]
    assert names == ["Asha", "आशा"]
    found = shop.json("contacts", "list", "--segment", "Best people", "--search", "012345")
    assert [row["name"] for row in found] == ["Asha"]
    assert len(shop.json("contacts", "list", "--search", "asha")) == 2
    assert len(shop.json("contacts", "list", "--search", "vip")) == 2


def test_one_contact_is_shown_whole(shop: Program) -> None:
    shown = shop.json("contacts", "show", "098200 12345")
    assert shown["phone"] == "+919820012345"
    assert shown["tags"] == ["VIP"]
    assert shown["fields"] == {"City": "Pune"}
    assert [one["purpose"] for one in shown["consents"]] == ["marketing", "service"]
    assert shown["messaged_at"] is None
    said = shop.ok("contacts", "show", "9820012345").out
    assert "City\tPune" in said


@pytest.mark.parametrize(
    "argv",
    [
        ("segments", "count", "nobody"),
        ("contacts", "list", "--segment", "nobody"),
        ("contacts", "show", "9820099999"),
        ("contacts", "show", "12"),
    ],
)
def test_what_is_not_there_is_one_line(shop: Program, argv: tuple[str, ...]) -> None:
    said = shop.run(*argv)
    assert (said.code, said.out) == (1, "")
    assert said.err.count("\n") == 1


def test_without_data_there_is_nothing(program: Program) -> None:
    assert program.json("segments", "list") == []
    assert program.run("segments", "count", "x").code == 1
    assert program.run("contacts", "show", "9820012345").code == 1
