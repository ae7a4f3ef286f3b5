"""Contacts written to files: whole or not at all, and as they come in again."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest

from broadcaster_desktop.core.cards import CardVersion
from broadcaster_desktop.core.records import ImportOptions
from broadcaster_desktop.errors import UserError
from broadcaster_desktop.world import World
from tests.program import Program

ROWS = [
    ["Name", "Mobile", "City", "Landline", "Last Purchase"],
    ["=cmd|'/c calc'!A1", "9820012345", "+Pune", "020 2567 1234", "@home"],
    ["रवि कुलकर्णी 🙏", "9820012346", "नाशिक; east", "", '"a, b"'],
    ["", "9820012347", "", "", ""],
    ["O'Neil; the, \\first", "9820012348", "'plain", "", "-5"],
]


@pytest.fixture
def people(program: Program, world: World) -> list[int]:
    with (program.cwd / "a.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(ROWS)
    world.services.importing.run(program.cwd / "a.csv", ImportOptions(tags=("vip", "a, b")))
    asha = world.services.contacts.show("9820012345").row.id
    world.services.editing.edit(asha, tags=["=sum", "a, b"])
    return list(world.services.contacts.ids(sort="added"))


def _facts(program: Program) -> list[tuple[Any, ...]]:
    return program.sql(
        "SELECT c.phone, c.name, 'field', f.name, f.value FROM contacts c"
        " LEFT JOIN contact_fields f ON f.contact_id=c.id UNION ALL"
        " SELECT c.phone, c.name, 'tag', t.name, '' FROM contacts c"
        " LEFT JOIN contact_tags l ON l.contact_id=c.id LEFT JOIN tags t ON t.id=l.tag_id"
        " ORDER BY 1, 3, 4"
    )


def test_a_table_comes_in_again_as_it_was(program: Program, world: World, people: list[int]) -> None:
    assert world.services.exporting.run(program.cwd / "out.csv") == 4
    text = (program.cwd / "out.csv").read_text(encoding="utf-8-sig")
    for line in csv.reader(text.splitlines()):
        assert not any(cell.startswith(("=", "+", "-", "@")) for cell in line), line
    other = Program(program.cwd / "other", program.cwd, program.monkeypatch)
    judged = other.json("contacts", "check", "out.csv")
    assert judged["counts"] == {"ready": 4, "fixed": 0, "duplicate": 0, "invalid": 0}
    other.json("contacts", "import", "out.csv")
    assert _facts(other) == _facts(program)


def test_tags_that_came_with_the_rows_are_taken_back_with_them(
    program: Program, world: World, people: list[int]
) -> None:
    world.services.exporting.run(program.cwd / "out.csv")
    other = Program(program.cwd / "other", program.cwd, program.monkeypatch)
    with other.world() as again:
        again.services.contacts.add("9820012345", "Asha", tags=["old", "a, b"])
        importing = again.services.importing
        importing.run(program.cwd / "out.csv", ImportOptions(tags=("new",)))
        asha = again.services.contacts.show("9820012345")
        assert asha.row.tags == ("=sum", "a, b", "new", "old")
        done = importing.undo(1)
        assert (done.binned, done.kept, done.restored) == (3, 0, 1)
        assert again.services.contacts.show("9820012345").row.tags == ("a, b", "old")


def test_only_those_that_are_asked_for_in_their_order(
    program: Program, world: World, people: list[int]
) -> None:
    path = program.cwd / "out.csv"
    assert world.services.exporting.run(path, [people[3], people[0]]) == 2
    with path.open(encoding="utf-8-sig", newline="") as file:
        phones = [line[0] for line in csv.reader(file)][1:]
    assert phones == ["'+919820012348", "'+919820012345"]


@pytest.mark.parametrize("version", list(CardVersion))
def test_cards_of_everybody(program: Program, world: World, people: list[int], version: CardVersion) -> None:
    path = program.cwd / "out.vcf"
    assert world.services.exporting.run(path, version=version) == 4
    data = path.read_bytes()
    assert data.count(b"BEGIN:VCARD\r\nVERSION:" + version.value.encode()) == 4
    assert b"\n" not in data.replace(b"\r\n", b"")
    text = data.decode().replace("\r\n ", "")
    assert "FN:रवि कुलकर्णी 🙏\r\n" in text
    assert "FN:O'Neil\\; the\\, \\\\first\r\n" in text
    assert text.count("CATEGORIES:a\\, b,vip\r\n") == 3


@pytest.mark.parametrize("name", ["out.csv", "out.vcf"])
def test_a_cancelled_export_leaves_what_was_there(
    program: Program, world: World, people: list[int], name: str
) -> None:
    path = program.cwd / name
    path.write_text("mine")

    def cancel(done: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        world.services.exporting.run(path, progress=cancel)
    assert path.read_text() == "mine"
    assert [file.name for file in program.cwd.iterdir() if file.name.startswith(".")] == []


@pytest.mark.parametrize(("name", "code"), [("out.pdf", "export_kind"), ("no/such/out.csv", "cannot_write")])
def test_what_cannot_be_written_is_told(
    program: Program, world: World, people: list[int], name: str, code: str
) -> None:
    with pytest.raises(UserError) as caught:
        world.services.exporting.run(program.cwd / Path(name))
    assert caught.value.code == code


def test_a_field_that_is_called_like_the_number_does_not_take_its_place(
    program: Program, world: World
) -> None:
    rows = [["Name", "WhatsApp", "Mobile"], ["Asha", "9820012345", "9830012345"]]
    world.services.importing.run(program.cwd / program.file("a.csv", rows), ImportOptions())
    world.services.exporting.run(program.cwd / "out.csv")
    other = Program(program.cwd / "other", program.cwd, program.monkeypatch)
    assert [row["phone"] for row in other.json("contacts", "check", "out.csv")["rows"]] == ["+919820012345"]


def test_it_is_a_command(program: Program, world: World, people: list[int]) -> None:
    world.close()
    assert program.ok("contacts", "export", "out.vcf", "--vcard", "4.0").out == "4 contacts written.\n"
    assert "VERSION:4.0" in (program.cwd / "out.vcf").read_text(encoding="utf-8")
    assert program.run("contacts", "export", "out.doc").code == 1


def test_rejected_rows_keep_their_columns_and_come_in_when_mended(program: Program, world: World) -> None:
    rows = [
        ["Name", "Mobile", "City", "Note"],
        ["Asha", "98200 1234", "Pune", "=x"],
        ["Ravi", "9820012346", "Nashik", ""],
        ["Ravi again", "+919820012346", "Satara", ""],
    ]
    importing = world.services.importing
    number = importing.run(program.cwd / program.file("a.csv", rows), ImportOptions()).id
    path = program.cwd / "rejected.csv"
    assert importing.save_rejects(number, path, lambda reason: f"({reason})") == 2
    with path.open(encoding="utf-8-sig", newline="") as file:
        head, first, second = csv.reader(file)
    assert head == ["phone", "name", "City", "Note", "why", "row"]
    assert first[2:4] == ["Pune", "'=x"]
    assert first[4].startswith("(")
    assert second[-1] == "4"
    path.write_text(path.read_text(encoding="utf-8-sig").replace("98200 1234", "98200 12345"))
    summary = importing.run(path, ImportOptions())
    assert (summary.added, summary.kept) == (1, 1)
    asha = world.services.contacts.show("9820012345")
    assert asha.fields == {"City": "Pune", "Note": "=x"}
