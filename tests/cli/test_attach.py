"""`campaigns create --attach`: files by the command line."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from broadcaster_desktop.paths import DataFolder
from tests import attached
from tests.attached import EXE, PDF, write
from tests.program import Program

PNG = attached.picture()


@pytest.fixture
def people(program: Program) -> None:
    listed = program.file("list.csv", [["Name", "Mobile"], ["Asha", "9820012345"]])
    program.ok("contacts", "import", listed, "--tag", "vip", "--consent", "yes")


def _create(program: Program, *files: str, message: str = "Hi {name}") -> int:
    attach = [part for file in files for part in ("--attach", file)]
    created = program.json("campaigns", "create", "--name", "n", "--message", message, "--to", "vip", *attach)
    return int(created["campaign"])


@pytest.mark.usefixtures("people")
def test_files_are_named_from_where_the_command_is_given(program: Program, tmp_path: Path) -> None:
    write(tmp_path, "offer.png", PNG)
    write(tmp_path, "film.mp4", attached.film())
    campaign = _create(program, "offer.png", str(tmp_path / "film.mp4"))
    document = program.json("campaigns", "status", str(campaign))
    assert document["attachments"] == [
        {
            "name": "offer.png",
            "kind": "picture",
            "mime": "image/png",
            "size": len(PNG),
            "sha256": hashlib.sha256(PNG).hexdigest(),
        },
        {
            "name": "film.mp4",
            "kind": "video",
            "mime": "video/mp4",
            "size": len(attached.film()),
            "sha256": hashlib.sha256(attached.film()).hexdigest(),
        },
    ]
    (listed,) = program.json("campaigns", "list")
    assert listed["attachments"] == document["attachments"]
    assert program.json("campaigns", "preflight", str(campaign))["problems"] == ["not_linked"]


@pytest.mark.usefixtures("people")
def test_a_campaign_without_files_has_none(program: Program) -> None:
    assert program.json("campaigns", "status", str(_create(program)))["attachments"] == []


@pytest.mark.usefixtures("people")
@pytest.mark.parametrize(
    ("files", "message", "words"),
    [
        ({"offer.jpg": EXE}, "Hi", "program"),
        ({"offer.png": PNG, "list.pdf": PDF}, "Hi", "documents"),
        ({"offer.png": PNG}, "x" * 1025, "1024"),
        ({}, "Hi", "no file"),
    ],
)
def test_what_cannot_go_is_one_line_and_no_campaign(
    program: Program, tmp_path: Path, files: dict[str, bytes], message: str, words: str
) -> None:
    attach = ["--attach", *" --attach ".join(files or ["nowhere.png"]).split()]
    for name, content in files.items():
        write(tmp_path, name, content)
    for more in ([], ["--json"]):
        said = program.run(
            "campaigns", "create", "--name", "n", "--message", message, "--to", "vip", *attach, *more
        )
        assert (said.code, said.out) == (1, "")
        assert words in said.err
        assert said.err.count("\n") == 1
    assert program.json("campaigns", "list") == []


@pytest.mark.usefixtures("people")
def test_the_doctor_misses_a_copy_that_is_gone(program: Program, tmp_path: Path) -> None:
    def line() -> dict[str, object]:
        checks = program.json("doctor")["checks"]
        (found,) = [check for check in checks if check["name"] == "attachments"]
        return dict(found)

    assert (line()["ok"], line()["detail"]) == (True, "0 kept for campaigns that are not over")
    write(tmp_path, "offer.png", PNG)
    campaign = _create(program, "offer.png")
    assert line()["detail"] == "1 kept for campaigns that are not over"
    (copy,) = [path for path in DataFolder(program.data).media.rglob("*") if path.is_file()]
    copy.unlink()
    assert line()["ok"] is False
    assert "offer.png" in str(line()["detail"])
    assert "puts them back" in str(line()["fix"])
    program.ok("campaigns", "cancel", str(campaign))
    assert line()["ok"] is True


@pytest.mark.usefixtures("people")
def test_a_run_with_a_changed_file_is_refused_and_sends_nothing(program: Program, tmp_path: Path) -> None:
    program.link()
    source = write(tmp_path, "offer.png", PNG)
    campaign = _create(program, "offer.png")
    source.write_bytes(attached.picture(shade=20))
    assert program.json("campaigns", "preflight", str(campaign))["problems"] == ["attachment_changed"]
    said = program.run("campaigns", "run", str(campaign), "--json")
    assert (said.code, said.out) == (1, "")
    assert "offer.png was changed" in said.err
    assert "anew" in said.err
    document = program.json("campaigns", "status", str(campaign))
    assert document["status"] == "draft"
    assert document["deliveries"] == []
