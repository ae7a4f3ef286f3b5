"""The page a command works with: one that does not answer, and one that is not the holder's."""

from __future__ import annotations

import pytest

from tests.cli.test_sharing import holding
from tests.program import Program, command


@pytest.mark.browser
def test_a_page_that_does_not_answer_is_offline(program: Program) -> None:
    said = command(*program.options("accounts", "state", "--timeout", "5", "--json"))
    assert (said.code, said.err) == (0, "")
    assert said.document["state"] == "offline"


@pytest.mark.browser
def test_linking_on_a_page_that_does_not_answer_is_one_clear_line(program: Program) -> None:
    said = command(*program.options("accounts", "pair", "--timeout", "20"))
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("WhatsApp Web could not be reached")
    assert said.err.count("\n") == 1


def test_a_command_that_names_another_page_than_the_holders_is_refused(program: Program) -> None:
    with holding(program):
        elsewhere = ["--data-dir", str(program.data), "--whatsapp-url", "http://127.0.0.1:10/"]
        said = command(*elsewhere, "optouts", "add", "9820012345")
        assert (said.code, said.out) == (1, "")
        assert "another WhatsApp page" in said.err
        assert program.run("optouts", "list").out.count("+91") == 0
        assert command("--data-dir", str(program.data), "optouts", "add", "9820012345").code == 0


def test_an_empty_practice_message_is_refused_before_anything_is_opened(program: Program) -> None:
    said = command("--data-dir", str(program.data), "practice", "--message", "", "--json")
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("The message is empty.")
