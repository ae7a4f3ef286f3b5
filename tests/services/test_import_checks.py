"""A list judged before it is brought in, and brought in as it was judged."""

from __future__ import annotations

from pathlib import Path

import pytest

from broadcaster_desktop.core.layout import FIRST_NAME, LAST_NAME, TAGS
from broadcaster_desktop.core.records import ImportOptions
from broadcaster_desktop.errors import UserError
from broadcaster_desktop.services.reading import Pasted, look
from broadcaster_desktop.world import World
from tests.program import Program

ASHA, RAVI, MINA = "+919820012345", "+919820012346", "+919820012347"


def _file(program: Program, text: str, name: str = "list.csv") -> Path:
    path = program.cwd / name
    path.write_text(text, "utf-8")
    return path


def test_a_check_counts_all_and_marks_who_is_known(program: Program, world: World) -> None:
    world.services.contacts.add(ASHA, "Asha", [], None)
    lines = [f"98200{at:05d}" for at in range(600)]
    path = _file(program, "Phone\n" + "\n".join([ASHA, "12", ASHA, *lines]) + "\n")
    told: list[int] = []
    checked = world.services.importing.check(path, ImportOptions(), expected=told.append)
    assert checked.counts == {"ready": 1, "fixed": 600, "duplicate": 1, "invalid": 1}
    assert (checked.usable, checked.total, checked.known, told) == (601, 603, 1, [604])
    assert len(checked.rows) == 503
    assert world.services.contacts.count() == 1


@pytest.mark.parametrize("when", ["before", "while"])
def test_a_file_that_was_changed_after_the_check_is_not_brought_in(
    program: Program, world: World, when: str
) -> None:
    path = _file(program, "Phone\n" + "".join(f"98200{at:05d}\n" for at in range(1_500)))
    seen = world.services.importing.check(path, ImportOptions()).seen

    def change(done: int = 0) -> None:
        path.write_text(path.read_text().replace("9820001499", "9820001498"))

    if when == "before":
        change()
    with pytest.raises(UserError) as caught:
        world.services.importing.run(path, ImportOptions(), change if when == "while" else None, seen=seen)
    assert caught.value.code == "file_changed"
    assert world.services.contacts.count() == 0
    assert program.sql("SELECT count(*) FROM import_rows") == [(0,)]
    again = world.services.importing.check(path, ImportOptions()).seen
    assert world.services.importing.run(path, ImportOptions(), seen=again).added == 1_499


def test_earlier_imports_are_listed_and_say_what_was_taken_back(program: Program, world: World) -> None:
    importing = world.services.importing
    first = importing.run(_file(program, f"Phone\n{ASHA}\n"), ImportOptions()).id
    importing.run(Pasted(f"Phone\n{RAVI}\n12\n", "Pasted list"), ImportOptions())
    told: list[int] = []
    importing.undo(first, told.append)
    assert [(one.file, one.added, one.counts["invalid"], one.undone) for one in importing.earlier()] == [
        ("Pasted list", 1, 1, False),
        ("list.csv", 1, 0, True),
    ]
    assert len(importing.earlier(1)) == 1


def test_names_tags_and_further_numbers_can_be_chosen(program: Program, world: World) -> None:
    path = _file(
        program,
        f'Surname,Given,Groups,Home,Hand\nPatil,Asha,"VIP, Diwali ;;VIP",,{ASHA}\nJoshi,Ravi,,{RAVI},12\n',
    )
    mapping = {0: LAST_NAME, 1: FIRST_NAME, 2: TAGS, 3: "phone", 4: "phone"}
    world.services.importing.run(path, ImportOptions(mapping=mapping, tags=("new",)))
    asha, ravi = (world.services.contacts.show(phone) for phone in (ASHA, RAVI))
    assert (asha.row.name, ravi.row.name) == ("Asha Patil", "Ravi Joshi")
    assert asha.row.tags == ("Diwali", "VIP", "new")
    assert (ravi.row.tags, ravi.fields) == (("new",), {"Hand": "12"})


def test_a_head_is_read_once_and_shown_in_many_ways(program: Program) -> None:
    path = _file(program, f"Surname,Name,No\nPatil,  Asha ,{ASHA[3:]}\n")
    head = look(path)
    path.unlink()
    first = head.preview()
    assert first.rows[0].phone == ASHA
    chosen = {0: LAST_NAME, 1: FIRST_NAME, 2: "phone"}
    again = head.preview(mapping=chosen)
    assert (again.roles, again.rows[0].name, again.rows[0].given_name) == (
        chosen,
        "Asha Patil",
        "  Asha  Patil",
    )
    assert len(head.preview(header=False, mapping=chosen).rows) == 2
    with pytest.raises(UserError):
        head.preview(region="XX")
