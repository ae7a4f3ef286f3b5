from __future__ import annotations

from pathlib import Path

from broadcaster_desktop.cli.output import Held
from tests.program import Program

PEOPLE = [f"Person {at} आशा,98{at:08d}" for at in range(5_000)]


def test_a_long_list_is_one_document(program: Program, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("Name,Phone\n" + "\n".join(PEOPLE), encoding="utf-8")
    document = program.json("contacts", "check", "list.csv")
    assert list(document) == ["file", "format", "encoding", "delimiter", "mapping", "rows", "counts"]
    assert [row["row"] for row in document["rows"]] == list(range(2, 5_002))
    assert document["rows"][4_999]["name"] == "Person 4999 आशा"
    assert document["counts"] == {"ready": 0, "fixed": 5_000, "duplicate": 0, "invalid": 0}


def test_a_problem_far_down_leaves_stdout_empty(program: Program, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text(
        "Name,Phone\n" + "\n".join(PEOPLE) + '\n"never closed', encoding="utf-8"
    )
    said = program.run("contacts", "check", "list.csv", "--json")
    assert (said.code, said.out) == (1, "")
    assert "line 5002" in said.err


def test_what_is_held_back_comes_out_as_it_went_in() -> None:
    held = Held()
    texts = [f"{at} आशा \U0001f64f {'x' * (at % 97)}" for at in range(3_500)]
    for text in [*texts, "\ud83d"]:
        held.add(text)
    assert "".join(held.texts()) == "".join(texts) + "\ud83d"
    assert list(filter(None, Held().texts())) == []
