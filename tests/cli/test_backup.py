"""backup, contacts erase and record, consents: as scripts see them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.program import PAGE, Program, command

ASHA, RAVI = "+919820012345", "+919820012346"


def _import(program: Program, *rows: list[str]) -> None:
    name = program.file("people.csv", [["name", "phone"], *rows])
    program.ok("contacts", "import", name, "--tag", "vip", "--consent", "yes")


def _phones(program: Program) -> list[str]:
    return [row["phone"] for row in program.json("contacts", "list")]


def test_create_list_verify_restore(program: Program) -> None:
    assert program.run("backup", "verify").code == 1
    assert program.json("backup", "list") == []
    _import(program, ["Asha", ASHA])
    said = program.ok("backup", "create").out
    assert said.endswith("1 contacts, 0 campaigns.\n")
    (row,) = program.json("backup", "list")
    assert set(row) == {"file", "kind", "made_at", "size", "contacts", "campaigns"}
    assert (row["kind"], row["contacts"]) == ("asked", 1)
    name = Path(row["file"]).name
    assert program.ok("backup", "list").out.splitlines()[1].endswith(name)
    for which in ([], [name], [row["file"]]):
        assert program.ok("backup", "verify", *which).out == f"sound {row['file']}\n"
    _import(program, ["Ravi", RAVI])
    assert program.ok("backup", "restore", name).out.startswith("The data is now that of ")
    assert _phones(program) == [ASHA]
    kinds = [one["kind"] for one in program.json("backup", "list")]
    assert sorted(kinds) == ["asked", "before_restore"]


@pytest.mark.parametrize("lost", ["absent", "empty", "rubbish"])
def test_a_lost_database_is_restored_by_what_its_message_names(program: Program, lost: str) -> None:
    _import(program, ["Asha", ASHA])
    program.ok("backup", "create")
    database = program.data / "broadcaster.db"
    for part in program.data.glob("broadcaster.db*"):
        part.unlink()
    if lost != "absent":
        database.write_bytes(b"" if lost == "empty" else b"rubbish" * 800)
    said = program.run("contacts", "list")
    assert (said.code, said.out, said.err.count("\n")) == (1, "", 1)
    assert "broadcaster-desktop backup list" in said.err
    assert "backup restore" in said.err
    (row,) = program.json("backup", "list")
    program.ok("backup", "restore", Path(row["file"]).name)
    assert _phones(program) == [ASHA]


def test_bad_files_are_one_line(program: Program) -> None:
    assert program.run("contacts", "record", ASHA, "out.json").code == 1, "there is no data yet"
    _import(program, ["Asha", ASHA])
    (program.cwd / "rubbish").write_bytes(b"rubbish" * 500)
    for words in (
        ["backup", "restore", "rubbish"],
        ["backup", "restore", "missing"],
        ["backup", "restore", "."],
        ["backup", "verify", "rubbish"],
        ["contacts", "erase", RAVI],
        ["contacts", "erase", "12"],
        ["contacts", "record", RAVI, "out.json"],
    ):
        said = program.run(*words)
        assert (said.code, said.out) == (1, ""), words
        assert said.err.count("\n") == 1
    assert _phones(program) == [ASHA]


def test_restoring_works_when_the_data_cannot_be_opened(program: Program) -> None:
    _import(program, ["Asha", ASHA])
    program.ok("backup", "create")
    (row,) = program.json("backup", "list")
    (program.data / "broadcaster.db").write_bytes(b"rubbish" * 1000)
    assert program.run("contacts", "list").code == 1
    program.ok("backup", "restore", row["file"])
    assert _phones(program) == [ASHA]
    assert program.json("backup", "list")


def test_a_restore_handed_to_an_open_program_takes_place_at_its_next_start(program: Program) -> None:
    from broadcaster_desktop.cli.session import serve_request
    from broadcaster_desktop.instance import Request
    from broadcaster_desktop.options import read_options

    _import(program, ["Asha", ASHA])
    program.ok("backup", "create")
    (row,) = program.json("backup", "list")
    _import(program, ["Ravi", RAVI])
    options = read_options(program.options())
    with program.world() as world:
        request = Request("command", ("backup", "restore", row["file"]), str(program.cwd), "", PAGE)
        answer = serve_request(world, options, request)
        assert answer.code == 0
        assert "start it again" in answer.out
        assert world.services.contacts.count() == 2
    assert _phones(program) == [ASHA], "a reading command finishes it"


def test_erasing_and_the_record(program: Program) -> None:
    _import(program, ["Zwxq Kanarienvogel", ASHA], ["Ravi", RAVI])
    program.ok("backup", "create")
    program.ok("contacts", "record", "98200 12345", "asha.json")
    record = json.loads((program.cwd / "asha.json").read_text(encoding="utf-8"))
    assert record["contact"][0]["name"] == "Zwxq Kanarienvogel"
    said = program.ok("contacts", "erase", "98200 12345")
    assert said.out == "Erased. Messages cancelled: 0. Backups written anew: 1.\n"
    assert _phones(program) == [RAVI]
    for path in program.data.rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            assert ASHA[1:].encode() not in data, path
            assert b"Zwxq" not in data, path
    document = program.json("contacts", "erase", RAVI)
    assert document == {"cancelled": 0, "backups_rewritten": 1, "left": []}
    details = {check["name"]: check["detail"] for check in program.json("doctor")["checks"]}
    assert details["consents"].startswith("4 entries")


def test_consents_by_hand(program: Program) -> None:
    _import(program, ["Asha", ASHA])
    program.ok("consents", "withdraw", "9820012345", "--purpose", "marketing", "--why", "asked")
    program.ok("consents", "record", ASHA, "--wording", "Said yes again", "--purpose", "service")
    rows = program.json("consents", "list", ASHA)
    assert [(row["purpose"], row["granted"], row["wording"]) for row in rows] == [
        ("marketing", True, "yes"),
        ("service", True, "yes"),
        ("marketing", False, "asked"),
        ("service", True, "Said yes again"),
    ]
    assert program.run("consents", "record", ASHA, "--wording", " ").code == 1
    assert program.run("consents", "record", ASHA, "--wording", "yes", "--purpose", "other").code == 2


def test_the_doctor_tells_of_a_broken_ledger_and_a_damaged_backup(program: Program) -> None:
    _import(program, ["Asha", ASHA], ["Ravi", RAVI])
    program.ok("backup", "create")
    (row,) = program.json("backup", "list")
    data = bytearray(Path(row["file"]).read_bytes())
    data[9000] ^= 4
    Path(row["file"]).write_bytes(bytes(data))
    program.sql("DROP TRIGGER consents_keep")
    program.sql("UPDATE consents SET granted=0 WHERE id=3")
    (program.data / "pledges").unlink()
    wrong = {one["name"]: one["detail"] for one in program.json("doctor")["checks"] if not one["ok"]}
    assert set(wrong) == {"consents", "pledges", "backups"}
    assert "entry 3" in wrong["consents"]


def test_a_whole_process_of_its_own(tmp_path: Path, data_dir: Path) -> None:
    (tmp_path / "list.csv").write_text(f"name,phone\nAsha,{ASHA}\nRavi,{RAVI}\n")
    assert command("contacts", "import", "list.csv", cwd=tmp_path).code == 0
    assert command("backup", "create").code == 0
    made = command("backup", "list", "--json").document
    assert command("contacts", "erase", ASHA).code == 0
    said = command("backup", "restore", made[0]["file"])
    assert (said.code, said.err) == (0, "")
    assert [row["phone"] for row in command("contacts", "list", "--json").document] == [RAVI]
