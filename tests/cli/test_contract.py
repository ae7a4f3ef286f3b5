"""The command line's contract as a process: exit codes, streams, one document, one line."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.program import Program, Said, command
from tests.services.reading.makers import write_ole

PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\6\0\0\0"
LIST = "Name,Mobile,City\nAsha,9820012345,Pune\nआशा 🙏,+91 98200 12346,पुणे\nBad,123,x\n"


@pytest.fixture
def customers(tmp_path: Path) -> Path:
    path = tmp_path / "customers.csv"
    path.write_text(LIST, encoding="utf-8")
    return path


def _one_line(said: Said, code: int) -> str:
    assert said.code == code, said
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert said.err.endswith("\n")
    assert "Traceback" not in said.err
    return said.err


def _missing(path: Path) -> str:
    return str(path / "nowhere.csv")


def _picture(path: Path) -> str:
    (path / "picture.csv").write_bytes(PNG)
    return str(path / "picture.csv")


def _protected(path: Path) -> str:
    streams = {"EncryptionInfo": b"x" * 300, "EncryptedPackage": b"y" * 5000}
    return str(write_ole(path / "locked.xlsx", streams))


def _no_numbers(path: Path) -> str:
    (path / "towns.csv").write_text("Name,City\nAsha,Pune\n")
    return str(path / "towns.csv")


def _broken_workbook(path: Path) -> str:
    with zipfile.ZipFile(path / "broken.xlsx", "w") as archive:
        archive.writestr("hello.txt", "x")
    return str(path / "broken.xlsx")


UNREADABLE = [
    (_missing, "no file"),
    (_picture, "picture"),
    (_protected, "password"),
    (_no_numbers, "no column with telephone numbers"),
    (_broken_workbook, "workbook"),
    (str, "folder"),
]


@pytest.mark.parametrize(("make", "words"), UNREADABLE)
@pytest.mark.parametrize("more", [[], ["--json"]])
@pytest.mark.parametrize("verb", ["check", "import"])
def test_a_file_that_cannot_be_read_is_one_line(
    program: Program, tmp_path: Path, verb: str, make: Callable[[Path], str], words: str, more: list[str]
) -> None:
    (tmp_path / "files").mkdir()
    said = program.run("contacts", verb, make(tmp_path / "files"), *more)
    assert words in _one_line(said, 1)
    assert program.data.exists() is (verb == "import")
    assert program.json("contacts", "list") == []


def test_an_unreadable_file_leaves_no_process_with_a_traceback(tmp_path: Path, data_dir: Path) -> None:
    assert "picture" in _one_line(command("contacts", "check", _picture(tmp_path), "--json"), 1)
    assert not data_dir.exists()


def test_checking_writes_nothing(customers: Path, data_dir: Path, tmp_path: Path) -> None:
    said = command("contacts", "check", str(customers), "--json")
    assert (said.code, said.err) == (0, "")
    document = said.document
    assert document["counts"] == {"ready": 1, "fixed": 1, "duplicate": 0, "invalid": 1}
    assert document["mapping"] == {"phone": "Mobile", "name": "Name", "City": "City"}
    assert document["rows"][1] == {
        "row": 3,
        "verdict": "ready",
        "phone": "+919820012346",
        "name": "आशा 🙏",
        "reasons": [],
        "fields": {"City": "पुणे"},
    }
    assert not data_dir.exists()
    assert list(tmp_path.iterdir()) == [customers]


@pytest.mark.parametrize(
    "argv",
    [
        ["nonsense"],
        ["contacts"],
        ["contacts", "nonsense"],
        ["contacts", "check"],
        ["contacts", "list", "--limit", "x"],
        ["contacts", "list", "--limit", "0"],
        ["campaigns", "status", "x"],
        ["campaigns", "create", "--name", "n", "--message", "Hi"],
        ["campaigns", "create", "--name", "n", "--message", "Hi", "--to", "t", "--at", "tomorrow"],
        ["campaigns", "create", "--name", "n", "--message", "Hi", "--to", "t", "--at", "0001-01-01T00:00"],
        ["campaigns", "create", "--name", "n", "--message", "Hi", "--to", "t", "--purpose", "spam"],
        ["campaigns", "resolve", "1", "+919820012345", "--as", "gone"],
        ["optouts", "add"],
        ["optouts", "remove", "+919820012345"],
        ["replies"],
        ["replies", "answer", "1"],
        ["replies", "answer", "1", "--as", "perhaps"],
        ["doctor", "--data-dir", "x"],
    ],
)
def test_wrong_usage_is_one_line_and_exit_code_2(program: Program, argv: list[str]) -> None:
    _one_line(program.run(*argv), 2)
    assert not (program.data / "broadcaster.db").exists()


@pytest.mark.parametrize("argv", [["--nonsense"], ["--headed", "--headless", "doctor"], ["contacts"]])
def test_a_process_says_wrong_usage_in_one_line(argv: list[str]) -> None:
    _one_line(command(*argv), 2)


@pytest.mark.parametrize(
    "argv",
    [
        ["campaigns", "status", "7"],
        ["campaigns", "preflight", "7"],
        ["campaigns", "run", "7"],
        ["campaigns", "pause", "7"],
        ["campaigns", "cancel", "7"],
        ["campaigns", "retry-failed", "7"],
        ["campaigns", "resolve", "7", "+919820012345", "--as", "sent"],
        ["campaigns", "create", "--name", " ", "--message", "Hi", "--to", "t"],
        ["campaigns", "create", "--name", "n", "--message", " ", "--to", "t"],
        ["campaigns", "create", "--name", "n", "--message", "Hi {name", "--to", "t"],
        ["campaigns", "create", "--name", "n", "--message", "Hi {town}", "--to", "t"],
        ["campaigns", "create", "--name", "n", "--message", "Hi", "--to", "t", "--pace", "x"],
        ["campaigns", "create", "--name", "n", "--message", "Hi", "--to", "t", "--account", "9"],
        ["optouts", "add", "12"],
        ["optouts", "remove", "+919820012345", "--reason", "asked"],
        ["optouts", "remove", "+919820012345", "--reason", " "],
        ["optouts", "import", "/nowhere.txt"],
        ["replies", "answer", "7", "--as", "stop"],
        ["optouts", "import", "/dev/zero"],
        ["accounts", "unlink"],
        ["accounts", "acknowledge-risk"],
        ["contacts", "export", "/nowhere/at/all.csv"],
        ["contacts", "check", "/dev/zero"],
        ["practice", "--pace", "x"],
        ["practice", "--contacts", "/nowhere.csv"],
        ["practice", "--message", "Hi {name"],
        ["practice", "--message", "Hi {town}"],
    ],
)
def test_a_problem_is_one_line_and_exit_code_1(program: Program, argv: list[str]) -> None:
    program.ok("optouts", "add", "+919820099999")
    program.monkeypatch.setattr("sys.stdin", io.StringIO("no\n"))
    said = program.run(*argv)
    if "acknowledge-risk" in argv:
        said = Said(said.code, "", said.err)
    _one_line(said, 1)
    assert program.json("campaigns", "list") == []
    assert len(program.json("optouts", "list")) == 1


@pytest.mark.parametrize(
    "argv",
    [
        ["--whatsapp-url", "http://example.com/", "campaigns", "run", "1"],
        ["campaigns", "create", "--name", "n", "--message", "Hi", "--to", "t", "--pace", "none"],
    ],
)
def test_on_whatsapps_own_page_and_on_others_less_is_allowed(argv: list[str]) -> None:
    assert command("optouts", "add", "9820012345").code == 0
    _one_line(command(*argv), 1)


def test_a_message_tells_where_it_is_wrong(program: Program) -> None:
    create = ("campaigns", "create", "--name", "n", "--to", "t", "--message")
    assert "character 4" in _one_line(program.run(*create, "Hi {name"), 1)
    assert "town" in _one_line(program.run(*create, "Hi {town}"), 1)


@pytest.mark.parametrize(
    "argv",
    [
        ["contacts", "list"],
        ["optouts", "list"],
        ["accounts", "list"],
        ["campaigns", "list"],
        ["doctor"],
    ],
)
def test_reading_an_untouched_folder_gives_one_document_and_makes_nothing(
    program: Program, argv: list[str]
) -> None:
    said = program.ok(*argv, "--json")
    json.loads(said.out)
    assert said.out.count("\n") == 1
    program.ok(*argv)
    assert not program.data.exists()


def test_a_folder_that_cannot_be_used_is_told(program: Program) -> None:
    (program.cwd / "file").write_text("x")
    inside = replace(program, data=program.cwd / "file" / "data")
    for argv in (["optouts", "add", "9820012345"], ["practice"], ["campaigns", "run", "1"]):
        assert "cannot be written" in _one_line(inside.run(*argv), 1)
    said = command("--data-dir", str(inside.data), "optouts", "add", "9820012345")
    assert "cannot be written" in _one_line(said, 1)
    assert inside.json("doctor")["ok"] in (True, False)
    assert inside.json("contacts", "list") == []
    assert (program.cwd / "file").read_text() == "x"


@pytest.mark.parametrize("how", ["option", "variable"])
def test_without_a_browser_the_doctor_says_so(tmp_path: Path, how: str) -> None:
    nowhere = str(tmp_path / "no-browser")
    front = ["--browser", nowhere] if how == "option" else []
    env = {"BROADCASTER_BROWSER": nowhere} if how == "variable" else {}
    said = command(*front, "doctor", "--json", env=env)
    assert (said.code, said.err, said.document["ok"]) == (0, "", False)
    (wrong,) = [check for check in said.document["checks"] if not check["ok"]]
    assert wrong["name"] == "browser"
    assert wrong["fix"]
    said = command(*front, "doctor", env=env)
    assert said.code == 1
    assert said.err == "Needs attention: browser.\n"


@pytest.mark.parametrize("command_", [["practice"], ["accounts", "state"], ["accounts", "pair"]])
def test_without_a_browser_nothing_is_begun(program: Program, command_: list[str]) -> None:
    program.monkeypatch.setenv("BROADCASTER_BROWSER", str(program.cwd / "no-browser"))
    assert "no-browser" in _one_line(program.run(*command_), 1)
    assert program.json("campaigns", "list") == []


@pytest.mark.parametrize(
    "env",
    [
        {"LC_ALL": "C"},
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"PYTHONIOENCODING": "cp1252"},
    ],
)
def test_every_text_reaches_a_pipe_as_utf8(customers: Path, env: dict[str, str]) -> None:
    said = command("contacts", "check", str(customers), "--json", env=env)
    assert said.code == 0
    assert said.document["rows"][1]["name"] == "आशा 🙏"
    wrong = command("campaigns", "create", "--name", "n", "--to", "t", "--message", "{नाम}", env=env)
    _one_line(wrong, 1)


def test_a_reader_that_goes_away_is_no_problem(tmp_path: Path) -> None:
    many = "Mobile\n" + "\n".join(str(9820000000 + number) for number in range(20_000))
    (tmp_path / "many.csv").write_text(many)
    program = f"{sys.executable} -m broadcaster_desktop"
    line = f"{program} contacts check {tmp_path / 'many.csv'} --json | head -c 10; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", line], capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout.endswith("0\n")
    assert done.stderr == ""


def test_the_version_and_the_help() -> None:
    assert command("--version").out.strip()
    said = command("--help")
    assert said.code == 0
    for name in (
        "practice",
        "contacts",
        "optouts",
        "replies",
        "accounts",
        "campaigns",
        "doctor",
        "--data-dir",
    ):
        assert name in said.out
    assert command("contacts", "import", "--help").code == 0


@pytest.mark.allow_errors
def test_a_fault_of_the_program_is_one_line_too(data_dir: Path) -> None:
    assert command("optouts", "add", "9820012345").code == 0
    (data_dir / "logs" / "broadcaster.log").unlink()
    code = """
import sys
from broadcaster_desktop.__main__ import main
from broadcaster_desktop.services.optouts import OptOuts
OptOuts.add = lambda *given: 1 / 0
sys.exit(main(["optouts", "add", "+919820012345"]))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert str(data_dir / "logs") in _one_line(Said(done.returncode, done.stdout, done.stderr), 1)
    assert "ZeroDivisionError" in (data_dir / "logs" / "broadcaster.log").read_text()


def test_a_lost_database_is_told_by_every_command(program: Program) -> None:
    program.ok("optouts", "add", "9820012345")
    (program.data / "broadcaster.db").unlink()
    for argv in (["optouts", "list", "--json"], ["optouts", "add", "9820012346"], ["campaigns", "list"]):
        assert "missing or empty" in _one_line(program.run(*argv), 1)
    assert not (program.data / "broadcaster.db").exists()
    checks = {check["name"]: check["ok"] for check in program.json("doctor")["checks"]}
    assert checks["database"] is False


def test_a_data_folder_that_cannot_be_looked_into_is_told(tmp_path: Path) -> None:
    lost = str(tmp_path / ("n" * 300))
    for argv in (["contacts", "list"], ["optouts", "add", "9820012345"]):
        assert "cannot be written" in _one_line(command("--data-dir", lost, *argv), 1)
    checks = {
        one["name"]: one["ok"] for one in command("--data-dir", lost, "doctor", "--json").document["checks"]
    }
    assert (checks["data_folder"], checks["database"]) == (False, False)


def test_a_lost_key_is_told_by_every_command(program: Program) -> None:
    program.ok("optouts", "add", "9820012345")
    (program.data / "digest.key").unlink()
    for argv in (["optouts", "list"], ["optouts", "add", "9820012346"]):
        assert "digest.key" in _one_line(program.run(*argv), 1)
    assert not (program.data / "digest.key").exists()


def test_a_folder_in_the_keys_place_is_told_and_nothing_is_restored_over_it(program: Program) -> None:
    program.ok("optouts", "add", "9820012345")
    program.ok("backup", "create")
    (row,) = program.json("backup", "list")
    key = program.data / "digest.key"
    kept = key.read_bytes()
    key.unlink()
    key.mkdir()
    for argv in (["optouts", "list"], ["optouts", "add", "9820012346"], ["backup", "restore", row["file"]]):
        assert "digest.key" in _one_line(program.run(*argv), 1)
    assert program.json("doctor")["ok"] is False
    key.rmdir()
    program.ok("backup", "restore", row["file"])
    assert key.read_bytes() == kept
    assert "+919820012345" in program.ok("optouts", "list").out


@pytest.mark.parametrize("key", [None, b"", b"x" * 32])
def test_doctor_tells_of_a_lost_key(program: Program, key: bytes | None) -> None:
    program.ok("optouts", "add", "9820012345")
    (program.data / "digest.key").unlink()
    if key is not None:
        (program.data / "digest.key").write_bytes(key)
    said = program.json("doctor")
    checks = {check["name"]: check for check in said["checks"]}
    assert (said["ok"], checks["key"]["ok"]) == (False, False)
    assert "digest.key" in checks["key"]["detail"]
    assert "backup" in checks["key"]["fix"]
    assert checks["consents"]["detail"] == checks["key"]["detail"], "nobody changed the ledger"


@pytest.mark.skipif(os.name != "posix", reason="modes and signals are POSIX's")
def test_the_files_are_their_owners_alone_and_an_interrupt_is_one_line(data_dir: Path) -> None:
    os.umask(os.umask(0o022))
    assert command("optouts", "add", "9820012345").code == 0
    assert data_dir.stat().st_mode & 0o777 == 0o700
    for file in data_dir.rglob("*"):
        assert file.stat().st_mode & 0o077 == 0, file
    process = subprocess.Popen(
        [sys.executable, "-m", "broadcaster_desktop", "accounts", "acknowledge-risk"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline()
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=30)
    assert process.returncode == 130
    assert err.count("\n") == 1
