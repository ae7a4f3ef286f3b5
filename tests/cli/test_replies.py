"""The replies the owner is asked about, from the command line and through an open program."""

from __future__ import annotations

from datetime import datetime

import pytest

from broadcaster_desktop.whatsapp.channel import Reply
from tests.cli.test_sharing import holding
from tests.program import Program

ASHA, RAVI = "+919820012345", "+919820012346"


@pytest.fixture
def asked(program: Program) -> Program:
    """One has asked to stop, one has perhaps, and one came from a chat without a number."""
    program.file("list.csv", [["Name", "Mobile"], ["Asha", "9820012345"], ["Ravi", "9820012346"]])
    program.ok("contacts", "import", "list.csv", "--tag", "vip", "--consent", "yes")
    program.link()
    with program.world() as world:
        seen = (
            Reply("one", ASHA, "STOP"),
            Reply("two", RAVI, "please\tstop"),
            Reply("three", None, "stop", "Mama"),
            Reply("four", ASHA, "Thank you"),
        )
        world.services.replies.heed(1, seen)
    return program


def _state(program: Program) -> list[tuple[int, str | None]]:
    return [(row["reply"], row["answer"]) for row in program.json("replies", "list", "--all")]


def test_the_list_says_what_came_and_what_was_answered(asked: Program) -> None:
    three, two = asked.json("replies", "list")
    assert datetime.fromisoformat(two.pop("arrived_at")).tzinfo is not None
    assert two == {
        "reply": 2,
        "account": 1,
        "phone": RAVI,
        "name": "Ravi",
        "title": "",
        "text": "please\tstop",
        "judgement": "likely",
        "answered_at": None,
        "answer": None,
    }
    assert (three["phone"], three["title"], three["judgement"]) == (None, "Mama", "opt_out")
    assert _state(asked) == [(3, None), (2, None), (1, "stop")]
    lines = asked.ok("replies", "list", "--all").out.splitlines()
    assert lines[0].split("\t") == ["reply", "name", "phone", "text", "judgement", "answer"]
    assert lines[2].split("\t") == ["2", "Ravi", RAVI, "please stop", "likely", "waits"]


def test_there_is_nothing_to_answer_before_the_first_start(program: Program) -> None:
    assert program.json("replies", "list") == []
    assert not (program.data / "broadcaster.db").exists()


def test_an_answer_is_handed_to_the_open_program(asked: Program) -> None:
    with holding(asked):
        asked.ok("replies", "answer", "2", "--as", "stop")
        asked.ok("replies", "answer", "1", "--as", "go_on")
        said = asked.run("replies", "answer", "3", "--as", "stop")
        assert (said.code, said.out, said.err.count("\n")) == (1, "", 1)
        assert "give the number" in said.err
        asked.ok("replies", "answer", "3", "--as", "stop", "--phone", "98200 12347")
        assert _state(asked) == [(3, "stop"), (2, "stop"), (1, "go_on")]
        listed = {row["phone"]: (row["cause"], row["note"]) for row in asked.json("optouts", "list")}
    assert listed == {RAVI: ("reply", "please\tstop"), "+919820012347": ("reply", "stop")}
    assert asked.json("replies", "list") == []


def test_the_check_before_sending_names_who_is_held(asked: Program) -> None:
    asked.ok("campaigns", "create", "--name", "n", "--message", "Hi", "--to", "vip")
    found = asked.json("campaigns", "preflight", "1")
    assert (found["total"], found["will_send"]) == (2, 1)
    assert (found["blocked"], found["warned"]) == ({"opted_out": 1}, {"likely_opt_out": 1})
    assert "1 with a warning: likely_opt_out." in asked.ok("campaigns", "preflight", "1").out
    asked.ok("replies", "answer", "2", "--as", "go_on")
    assert asked.json("campaigns", "preflight", "1")["warned"] == {}


def test_a_campaigns_status_says_how_many_are_held(asked: Program) -> None:
    asked.ok("campaigns", "create", "--name", "n", "--message", "Hi", "--to", "vip")
    with asked.world() as world:
        world.services.campaigns.start(1)
    status = asked.json("campaigns", "status", "1")
    assert (status["held"], status["counts"]["queued"], status["counts"]["skipped"]) == (1, 1, 1)
    assert "1 may have asked to stop" in asked.ok("campaigns", "status", "1").out
