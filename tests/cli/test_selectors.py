"""selectors ...: shown and installed by the program itself, with keys pinned as a release has them."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from installer.environment import ROOT
from tests.cli.test_sharing import holding
from tests.program import Program, Said
from tests.signed import BUILT_IN, Maker, pack
from tests.whatsapp.other_page import OtherPage, chat_with

MAKER = Maker()


@pytest.fixture(scope="module")
def release(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the program in which this test's key is pinned."""
    root = tmp_path_factory.mktemp("release")
    for name in ("broadcaster_desktop", "resources"):
        shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__", "*.pub"))
    MAKER.pin(root / "resources" / "keys")
    return root


def run(release: Path, data: Path, *argv: str) -> Said:
    """Run that program as a process."""
    command = [sys.executable, "-m", "broadcaster_desktop", "--data-dir", str(data), *argv]
    done = subprocess.run(command, cwd=release, capture_output=True, timeout=120, check=False)
    return Said(done.returncode, done.stdout.decode(), done.stderr.decode())


def test_the_built_in_pack_is_shown_without_any_data(program: Program) -> None:
    document = program.json("selectors", "show")
    assert document["name"] == "whatsapp-web"
    assert (document["version"], document["source"], document["refused"]) == (BUILT_IN, "built_in", None)
    assert not program.data.exists()
    assert f"whatsapp-web {BUILT_IN} of " in program.ok("selectors", "show").out


def test_installing_showing_and_checking(release: Path, data_dir: Path, tmp_path: Path) -> None:
    newer = str(MAKER.file(tmp_path, pack(BUILT_IN + 1)))
    said = run(release, data_dir, "selectors", "install", newer)
    assert (said.code, said.err) == (0, "")
    assert f"whatsapp-web {BUILT_IN + 1} of " in said.out
    assert "already" in run(release, data_dir, "selectors", "install", newer).out
    document = run(release, data_dir, "selectors", "show", "--json").document
    assert (document["version"], document["source"], document["refused"]) == (
        BUILT_IN + 1,
        "installed",
        None,
    )
    checks = {check["name"]: check for check in run(release, data_dir, "doctor", "--json").document["checks"]}
    assert checks["selectors"]["ok"]
    assert checks["selectors"]["detail"].startswith(f"whatsapp-web {BUILT_IN + 1} of ")
    assert checks["selectors"]["detail"].endswith(", installed; keys for newer ones: 1")


def test_a_refused_file_is_one_line_and_changes_nothing(
    release: Path, data_dir: Path, tmp_path: Path
) -> None:
    forged = Maker().file(tmp_path, pack(BUILT_IN + 1))
    said = run(release, data_dir, "selectors", "install", str(forged))
    assert (said.code, said.out, said.err.count("\n")) == (1, "", 1)
    assert "signed with a key this program does not know" in said.err
    assert run(release, data_dir, "selectors", "show", "--json").document["source"] == "built_in"


def test_an_installed_file_that_was_damaged_is_told_by_show_and_doctor(
    release: Path, data_dir: Path, tmp_path: Path
) -> None:
    run(release, data_dir, "selectors", "install", str(MAKER.file(tmp_path, pack(BUILT_IN + 1))))
    with (data_dir / "selectors.pack").open("ab") as file:
        file.write(b" ")
    document = run(release, data_dir, "selectors", "show", "--json").document
    assert (document["version"], document["source"]) == (BUILT_IN, "built_in")
    assert "not as it was when it was signed" in document["refused"]
    doctor = run(release, data_dir, "doctor", "--json").document
    assert [check["name"] for check in doctor["checks"] if not check["ok"]] == ["selectors"]


def test_without_a_pinned_key_nothing_is_taken(program: Program) -> None:
    MAKER.file(program.cwd, pack(BUILT_IN + 1))
    said = program.run("selectors", "install", "newer.pack")
    assert (said.code, said.out) == (1, "")
    assert "no page descriptions from files" in said.err or "does not know" in said.err


def test_the_running_program_installs_for_others(release: Path, program: Program) -> None:
    newer = MAKER.file(program.cwd, pack(BUILT_IN + 1))
    program.monkeypatch.chdir(release)
    with holding(program):
        said = run(release, program.data, "selectors", "install", str(newer))
        assert (said.code, said.err) == (0, "")
        assert run(release, program.data, "selectors", "show", "--json").document["source"] == "installed"


@pytest.mark.browser
def test_the_program_reads_the_page_by_the_installed_pack(
    release: Path, data_dir: Path, tmp_path: Path
) -> None:
    page = OtherPage()
    page.start()
    try:
        page.begin(chat_with("+919811100001"))
        page.renames += [('id: "side"', 'id: "x1"'), ("#side", "#x1"), ('role: "list"', 'class: "x2"')]
        look = ["--whatsapp-url", page.url, "accounts", "state", "--timeout", "5", "--json"]
        assert run(release, data_dir, *look).document["state"] == "unknown"
        newer = MAKER.file(tmp_path, pack(BUILT_IN + 1, _knows_the_side))
        assert run(release, data_dir, "selectors", "install", str(newer)).code == 0
        assert run(release, data_dir, *look).document["state"] == "linked"
    finally:
        page.stop()


@pytest.mark.browser
def test_practice_goes_by_the_pack_its_page_was_shipped_with(
    release: Path, data_dir: Path, tmp_path: Path
) -> None:
    newer = MAKER.file(tmp_path, pack(BUILT_IN + 1, _knows_no_list))
    assert run(release, data_dir, "selectors", "install", str(newer)).code == 0
    said = run(release, data_dir, "practice", "--pace", "none", "--json")
    assert (said.code, said.document["status"]) == (0, "finished")


def _knows_no_list(document: dict[str, Any]) -> None:
    document["elements"]["chat_list"] = [{"css": "#never"}, {"testid": ["never"]}]
    document["elements"]["side"] = [{"css": "#never"}]


def _knows_the_side(document: dict[str, Any]) -> None:
    document["elements"]["side"].append({"css": "#x1"})
