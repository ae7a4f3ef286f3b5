"""The switches and the scenarios kept as JSON."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from dataclasses import fields
from pathlib import Path

import pytest

from broadcaster_desktop.practice import scenario
from broadcaster_desktop.practice.assets import ASSETS
from broadcaster_desktop.practice.scenario import Scenario


@pytest.mark.parametrize("path", sorted((ASSETS / "scenarios").glob("*.json")), ids=lambda path: path.stem)
def test_every_built_in_scenario_loads(path: Path) -> None:
    assert isinstance(scenario.load(path.stem), Scenario)


def test_practice_is_the_default() -> None:
    assert scenario.load() == Scenario()


def test_the_faithful_scenario_has_the_sheets_figures() -> None:
    faithful = scenario.load("faithful")
    assert (faithful.qr_delay_s, faithful.qr_first_s, faithful.qr_next_s, faithful.qr_refs) == (6, 60, 20, 6)
    assert 0.5 <= faithful.splash_s <= 3
    assert faithful.code_s == 180
    assert faithful.max_characters == 65_536


def test_every_built_in_scenario_changes_what_it_names() -> None:
    usual = Scenario().to_json()
    for path in (ASSETS / "scenarios").glob("*.json"):
        values = json.loads(path.read_text(encoding="utf-8"))
        assert {name for name, value in values.items() if usual[name] == value} == set(), path.stem


def test_a_scenario_file_of_the_callers_own(tmp_path: Path) -> None:
    file = tmp_path / "slow.json"
    file.write_text(json.dumps({"lookup_s": 60, "icons": "old"}), encoding="utf-8")
    assert scenario.load(str(file)) == Scenario(lookup_s=60, icons="old")


@pytest.mark.parametrize(
    "values",
    [
        {"colour": "blue"},
        {"icons": "older"},
        {"lookup_s": -1},
        {"lookup_s": "1"},
        {"test_ids": 1},
        {"splash_s": True},
    ],
)
def test_an_unknown_switch_or_value_is_refused(values: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=next(iter(values))):
        Scenario().changed(values)


def test_the_program_tells_all_switches_their_defaults_and_values() -> None:
    told = subprocess.run(
        [sys.executable, "-m", "broadcaster_desktop.practice", "--switches"],
        capture_output=True, check=True, encoding="utf-8",
    ).stdout.splitlines()  # fmt: skip
    assert [line.split()[0] for line in told] == [field.name for field in fields(Scenario)]
    said = {line.split()[0]: " ".join(line.split()[1:]) for line in told}
    assert said["icons"] == '"new" ("new" | "old")'
    assert said["ban_reason"] == "101 (101 | 102 | 103 | 104 | 106)"
    assert said["badges"] == "true (true | false)"
    assert said["more_chats"] == "0 (a whole number)"
    assert said["lookup_s"] == "0.4 (a number, 0 or more)"
    assert said["own_name"] == '"Practice Shop" (a text)'


@pytest.mark.parametrize("name", [field.name for field in fields(Scenario)])
def test_what_a_switch_does_is_held_by_a_test(name: str) -> None:
    others = set(Path(__file__).parent.glob("test_*.py")) - {Path(__file__)}
    tests = "".join(path.read_text(encoding="utf-8") for path in others if "switches" not in path.stem)
    assert re.search(rf"\b{name}\b", tests), f"no test names {name}"


def test_every_language_has_every_text() -> None:
    keys = [set(json.loads(file.read_text(encoding="utf-8"))) for file in (ASSETS / "texts").glob("*.json")]
    assert len(keys) == 4
    assert all(other == keys[0] for other in keys)
