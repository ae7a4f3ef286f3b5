from __future__ import annotations

import json
from pathlib import Path

import pytest

from broadcaster_desktop.errors import UserError
from broadcaster_desktop.services.reading import read
from tests.program import Program, Said, command
from tests.services.reading.corpus import CASES
from tests.services.reading.corpus.cases import Case

CONCERNED = {*range(1, 26), *range(27, 44), *range(45, 49), *range(50, 73), *range(73, 78)}
"""Cases of the reliability document, section 4, that one file can show: not 26 (the paired number), 44 (a
million rows: tests/benchmarks/reading.py) and 49 (a file that vanishes: test_refused_files.py)."""


def judge(said: Said, case: Case) -> None:
    """Hold what a command said against the case."""
    if case.refused is not None:
        assert (said.code, said.out) == (1, "")
        assert said.err.count("\n") == 1
        assert "Traceback" not in said.err
        assert "went wrong" not in said.err
        return
    assert (said.code, said.err) == (0, "")
    document = json.loads(said.out)
    found = [
        (row["row"], row["verdict"], row["phone"], row["name"], tuple(row["reasons"]))
        for row in document["rows"]
    ]
    assert found == list(case.rows)
    assert sum(document["counts"].values()) == len(found)
    assert {entry: document[entry] for entry in case.says} == dict(case.says)
    if case.fields is not None:
        assert [row["fields"] for row in document["rows"]] == list(case.fields)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name[:60])
def test_a_file_of_the_corpus(case: Case, tmp_path: Path, program: Program) -> None:
    path = case.write(tmp_path)
    judge(program.run("contacts", "check", str(path), "--region", case.region, "--json"), case)
    assert not program.data.exists()
    if case.refused is not None:
        with pytest.raises(UserError) as caught:
            list(read(path, region=case.region).rows)
        assert caught.value.code == case.refused


@pytest.mark.parametrize("name", ["UTF-8", "a million commas", "a password", "the last card has no end"])
def test_the_program_says_the_same_as_a_process(name: str, tmp_path: Path) -> None:
    (case,) = [case for case in CASES if case.name == name]
    judge(command("contacts", "check", str(case.write(tmp_path)), "--json"), case)


def test_the_corpus_is_large_and_shows_what_the_documents_name() -> None:
    assert len(CASES) >= 120
    assert len({case.name for case in CASES}) == len(CASES)
    assert {number for case in CASES for number in case.numbers} == CONCERNED
