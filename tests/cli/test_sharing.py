"""Several processes on one data folder: one writes, the others read beside it or hand their commands over."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from broadcaster_desktop.instance import WriterLock
from broadcaster_desktop.paths import DataFolder
from tests.program import Program, Said, command

ASHA = "+919820012345"
HOLDER = """
import sys
from pathlib import Path
from broadcaster_desktop.cli.output import Output
from broadcaster_desktop.cli.session import OwnSession
from broadcaster_desktop.options import read_options
from broadcaster_desktop.sending.scheduler import Sending
Sending.work = lambda *given: None  # campaigns run and nothing is sent
session = OwnSession(read_options(sys.argv[2:]), Output(sys.stdout, sys.stderr), Path.cwd())
with session.writing(sends=sys.argv[1] == "sends"):
    print("ready", flush=True)
    sys.stdin.readline()
"""


def _stdout(process: subprocess.Popen[str]) -> IO[str]:
    assert process.stdout is not None
    return process.stdout


@contextmanager
def holding(program: Program, *, sends: bool = False) -> Iterator[subprocess.Popen[str]]:
    """A process that owns the data until it hears a line, or is killed."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, "sends" if sends else "keeps", *program.options()],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert _stdout(process).readline() == "ready\n"
        yield process
    finally:
        process.kill()
        process.communicate()


def _boots(program: Program) -> int:
    """How many processes have written so far."""
    return int(program.sql("SELECT count(*) FROM boots")[0][0])


def _running_campaign(program: Program) -> str:
    program.file("list.csv", [["Name", "Mobile"], ["Asha", "9820012345"]])
    program.ok("contacts", "import", "list.csv", "--tag", "vip", "--consent", "yes")
    program.link()
    program.ok("campaigns", "create", "--name", "n", "--message", "Hi", "--to", "vip")
    return "1"


def test_a_command_that_writes_is_handed_to_the_owner_of_the_data(program: Program, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "list.csv").write_text("Name,Mobile\nआशा,9820012345\nBad,1\n", encoding="utf-8")
    with holding(program):
        boots = _boots(program)
        assert program.ok("optouts", "add", "9820012346").out == "1 added.\n"
        said = command(*program.options("contacts", "import", "list.csv", "--json"), cwd=elsewhere)
        assert (said.code, said.err) == (0, "")
        assert said.document["added"] == 1
        assert said.document["rows"][0]["name"] == "आशा"
        assert _boots(program) == boots, "another process wrote"


def test_problems_come_back_with_their_code_and_line(program: Program) -> None:
    with holding(program):
        for argv, code in ((["optouts", "add", "12"], 1), (["campaigns", "pause", "7"], 1)):
            said = program.run(*argv)
            assert (said.code, said.out, said.err.count("\n")) == (code, "", 1)
        said = program.run("campaigns", "create", "--name", "n", "--message", "Hi", "--to", "t", "--at", "x")
        assert (said.code, said.out, said.err.count("\n")) == (2, "", 1)


def test_reading_goes_on_beside_the_owner(program: Program) -> None:
    program.ok("optouts", "add", "9820012346")
    with holding(program) as holder:
        holder.send_signal(signal.SIGSTOP)  # it could not answer
        assert len(program.json("optouts", "list")) == 1
        assert program.json("contacts", "list") == []
        assert program.json("campaigns", "list") == []
        program.ok("doctor")
        holder.send_signal(signal.SIGCONT)


def test_an_acknowledgement_is_read_where_it_is_typed(program: Program) -> None:
    with holding(program):
        options = program.options("accounts", "acknowledge-risk")
        assert command(*options, stdin="no\n").code == 1
        said = command(*options, stdin="I understand\n")
        assert said.code == 0
        assert said.out.count("do not allow bulk") == 1
    with program.world() as world:
        assert world.services.accounts.risk_acknowledged()


def test_a_run_is_not_left_with_an_owner_that_does_not_send(program: Program) -> None:
    campaign = _running_campaign(program)
    with holding(program):
        said = program.run("campaigns", "run", campaign, "--json")
        assert (said.code, said.out) == (1, "")
        assert "Wait until it has ended" in said.err
        assert program.json("campaigns", "status", campaign)["status"] == "draft"


def test_pausing_reaches_a_run_in_another_process(program: Program) -> None:
    campaign = _running_campaign(program)
    with holding(program, sends=True), ThreadPoolExecutor(1) as pool:
        run = pool.submit(command, *program.options("campaigns", "run", campaign, "--json"))
        _await_status(program, campaign, "running")
        program.ok("campaigns", "pause", campaign)
        said = run.result(60)
    assert (said.code, said.err) == (0, "")
    assert (said.document["status"], said.document["reason"]) == ("paused", "owner")


def test_an_owner_that_is_interrupted_lets_go_of_a_handed_over_run(program: Program) -> None:
    campaign = _running_campaign(program)
    with holding(program, sends=True) as holder, ThreadPoolExecutor(1) as pool:
        run = pool.submit(command, *program.options("campaigns", "run", campaign, "--json"))
        _await_status(program, campaign, "running")
        holder.send_signal(signal.SIGINT)
        said = run.result(60)
        holder.wait(60)
    assert said.code == 3, "the run stopped, and not by pause or cancel"
    assert said.document["status"] == "running"


def test_a_run_whose_owner_is_killed_is_not_begun_a_second_time(program: Program) -> None:
    campaign = _running_campaign(program)
    with holding(program, sends=True) as holder, ThreadPoolExecutor(1) as pool:
        run = pool.submit(command, *program.options("campaigns", "run", campaign, "--json"))
        _await_status(program, campaign, "running")
        boots = _boots(program)
        holder.kill()
        said = run.result(60)
    assert (said.code, said.out) == (1, "")
    assert "ended before it answered" in said.err
    assert _boots(program) == boots


def _await_status(program: Program, campaign: str, status: str) -> None:
    while program.json("campaigns", "status", campaign)["status"] != status:
        pass


def test_commands_given_at_once_are_all_carried_out(program: Program) -> None:
    numbers = [f"+9198200123{number}" for number in range(10, 16)]
    with ThreadPoolExecutor(6) as pool:
        said = list(pool.map(lambda number: command(*program.options("optouts", "add", number)), numbers))
    assert [(one.code, one.out, one.err) for one in said] == [(0, "1 added.\n", "")] * 6
    assert {row["phone"] for row in program.json("optouts", "list")} == set(numbers)


def test_an_owner_that_never_answers_is_told(program: Program) -> None:
    program.ok("optouts", "add", "9820012346")
    program.monkeypatch.setattr("broadcaster_desktop.cli.session.PATIENCE", 0.3)
    lock = WriterLock(DataFolder(program.data))
    assert lock.take()
    said = program.run("optouts", "add", "9820012347")
    lock.free()
    assert (said.code, said.out, said.err.count("\n")) == (1, "", 1)
    assert "does not answer" in said.err


def test_an_older_schema_is_brought_up_to_date_before_reading(program: Program) -> None:
    program.ok("optouts", "add", "9820012346")
    program.sql("UPDATE alembic_version SET version_num='9999'")
    said = program.run("optouts", "list")
    assert said.code == 1
    assert "newer version" in said.err


@contextmanager
def _window(program: Program) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(
        [sys.executable, "-m", "broadcaster_desktop", *program.options()],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stderr=subprocess.PIPE,
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def _second_start(program: Program) -> Said:
    return command(*program.options(), env={"QT_QPA_PLATFORM": "offscreen"})


def test_a_second_start_raises_the_first_window(program: Program) -> None:
    with _window(program) as window:
        while not (program.data / "instance.json").exists():
            assert window.poll() is None
        said = _second_start(program)
        assert (said.code, said.out, said.err) == (0, "", "")
        assert window.poll() is None
        assert program.ok("optouts", "add", "9820012346").out == "1 added.\n"
        assert json.loads((program.data / "instance.json").read_text())["pid"] == window.pid


def test_a_start_beside_a_command_says_so(program: Program) -> None:
    with holding(program):
        said = _second_start(program)
    assert (said.code, said.out, said.err.count("\n")) == (1, "", 1)
    assert "A command of this program is using the data" in said.err
