"""The set-up script, run for real on a project of one small requirement."""

from __future__ import annotations

import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from installer import dev
from installer.environment import LOCK, ROOT, TOOLS, UV_ENV, UV_LOCK

PYPROJECT = """
[build-system]
requires = ["setuptools"]
build-backend = "setuptools.build_meta"
[project]
name = "broadcaster-desktop"
version = "1.0"
[project.scripts]
broadcaster-desktop = "broadcaster_desktop.__main__:main"
[tool.setuptools]
packages = ["broadcaster_desktop"]
"""
PROGRAM = """
import os, pathlib, sys
def main():
    print("the program", sys.argv[1:])
    if "BROADCASTER_SCREENSHOTS" in os.environ:
        pathlib.Path(os.environ["BROADCASTER_SCREENSHOTS"], "2.png").touch()
        return 4
"""
SHOW = (
    "import os, sys; print(sys.argv[1:], os.getcwd(), sys.stdin.read()); sys.stderr.write('own'); sys.exit(7)"
)
MAKING = "dev.py: making the environment in .venv\n"
LIMIT = 240


def small_project(root: Path) -> Path:
    """A project like this one, with the same set-up but only setuptools to install."""
    shutil.copytree(ROOT / "installer", root / "installer", ignore=shutil.ignore_patterns("__pycache__"))
    (root / "pyproject.toml").write_text(PYPROJECT)
    (root / "requirements.lock").write_text(only("setuptools"))
    (root / "broadcaster_desktop").mkdir()
    (root / "broadcaster_desktop" / "__init__.py").touch()
    (root / "broadcaster_desktop" / "__main__.py").write_text(PROGRAM)
    (root / TOOLS.name).mkdir()
    if UV_ENV.exists():  # saves fetching uv again; without it the set-up fetches it
        (root / TOOLS.name / UV_ENV.name).symlink_to(UV_ENV)
    return root


def only(requirement: str) -> str:
    """The lines of the real lock for one requirement, with all its hashes."""
    found = re.search(rf"^{requirement}==.*(?:\n    .*)*\n", LOCK.read_text(), re.MULTILINE)
    assert found
    return found.group()


def start(root: Path, *arguments: str, environ: dict[str, str], **options: object) -> subprocess.Popen[str]:
    script = root / "installer" / "dev.py"
    return subprocess.Popen(  # type: ignore[call-overload,no-any-return]
        [sys.executable, script, *arguments],
        env=environ,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        **options,
    )


def finish(started: subprocess.Popen[str], text: str = "") -> tuple[int, str, str]:
    """The exit code, stdout and stderr."""
    out, err = started.communicate(text, timeout=LIMIT)
    return started.returncode, out, err


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory, callers_environment: dict[str, str]) -> Path:
    """A small project that is set up."""
    root = small_project(tmp_path_factory.mktemp("ready"))
    code, out, err = finish(
        start(root, "exec", "--", "broadcaster-desktop", "hello", environ=callers_environment)
    )
    assert (code, out) == (0, "the program ['hello']\n"), err
    assert MAKING in err
    return root


def test_exec_leaves_everything_the_callers(
    ready: Path, tmp_path: Path, callers_environment: dict[str, str]
) -> None:
    arguments = ["two words", "", "--", "-x", "नमस्ते"]
    started = start(
        ready, "exec", "--", "python", "-c", SHOW, *arguments, environ=callers_environment, cwd=tmp_path
    )
    assert finish(started, "typed") == (7, f"{arguments} {tmp_path} typed\n", "own")


def test_the_second_start_is_silent(ready: Path, callers_environment: dict[str, str]) -> None:
    began = time.perf_counter()
    done = finish(start(ready, "exec", "--", "true", environ=callers_environment))
    print(f"second start: {time.perf_counter() - began:.3f} s")  # noqa: T201
    assert done == (0, "", "")


def test_run_opens_the_window_where_there_is_a_display(
    ready: Path, callers_environment: dict[str, str]
) -> None:
    done = finish(start(ready, "run", "--headed", environ=callers_environment | {"DISPLAY": ":0"}))
    assert done == (0, "the program ['--headed']\n", "")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a display")
def test_run_without_a_display_runs_the_practice_campaign_and_names_its_pictures(
    ready: Path, callers_environment: dict[str, str]
) -> None:
    pictures = ready / "artifacts" / "run"
    pictures.mkdir(parents=True)
    (pictures / "1-of-an-earlier-run.png").touch()
    bare = {name: text for name, text in callers_environment.items() if not name.endswith("DISPLAY")}
    code, out, err = finish(start(ready, "run", environ=bare))
    said, picture = out.splitlines()
    assert said.startswith("the program ['practice', '--contacts', ")
    assert picture == str(pictures / "2.png")
    assert (code, err) == (4, "")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no exec; the script waits there")
def test_exec_becomes_the_command_so_that_signals_reach_it(
    ready: Path, callers_environment: dict[str, str]
) -> None:
    wait = "import os, time; print(os.getpid(), flush=True); time.sleep(60)"
    with start(ready, "exec", "python", "-c", wait, environ=callers_environment) as started:
        assert started.stdout is not None
        assert int(started.stdout.readline()) == started.pid
        started.terminate()
    assert started.returncode == -signal.SIGTERM


def test_a_command_that_is_not_there(ready: Path, callers_environment: dict[str, str]) -> None:
    done = finish(start(ready, "exec", "--", "no-such-command", environ=callers_environment))
    assert done == (127, "", "dev.py: no-such-command: No such file or directory\n")


@pytest.mark.parametrize("arguments", [[], ["exec"], ["exec", "--"], ["check", "everything"], ["dance"]])
def test_wrong_usage(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "installer/dev.py exec -- COMMAND" in err


def test_a_file_with_another_hash_is_refused(tmp_path: Path, callers_environment: dict[str, str]) -> None:
    root = small_project(tmp_path / "tampered")
    lock = root / "requirements.lock"
    good = lock.read_text()
    lock.write_text(re.sub(r"sha256:[0-9a-f]{8}", "sha256:00000000", good))
    code, out, err = finish(start(root, "exec", "--", "true", environ=callers_environment))
    assert (code, out) == (1, "")
    assert "hash" in err.lower()
    lock.write_text(good)
    code, out, err = finish(start(root, "exec", "--", "broadcaster-desktop", environ=callers_environment))
    assert (code, out) == (0, "the program []\n"), err


def test_a_set_up_that_was_killed_is_mended_by_the_next(
    tmp_path: Path, callers_environment: dict[str, str]
) -> None:
    root = small_project(tmp_path / "killed")
    with start(root, "exec", "--", "true", environ=callers_environment) as killed:
        assert killed.stderr is not None
        assert any(line == MAKING for line in killed.stderr)
        killed.kill()
    code, out, err = finish(start(root, "exec", "--", "broadcaster-desktop", environ=callers_environment))
    assert (code, out) == (0, "the program []\n"), err
    assert MAKING in err


def test_two_set_ups_at_once_do_the_work_once(tmp_path: Path, callers_environment: dict[str, str]) -> None:
    root = small_project(tmp_path / "two")
    both = [start(root, "exec", "--", "broadcaster-desktop", environ=callers_environment) for _ in range(2)]
    done = [finish(one) for one in both]
    assert [(code, out) for code, out, _ in done] == [(0, "the program []\n")] * 2, done
    assert sum(err.count(MAKING) for _, _, err in done) == 1


def test_a_changed_lock_brings_only_the_difference(
    tmp_path: Path, callers_environment: dict[str, str]
) -> None:
    root = small_project(tmp_path / "changed")
    finish(start(root, "exec", "--", "true", environ=callers_environment))
    with (root / "requirements.lock").open("a") as lock:
        lock.write(only("iniconfig"))
    started = start(root, "exec", "--", "python", "-c", "import iniconfig", environ=callers_environment)
    code, _, err = finish(started)
    assert code == 0, err
    assert MAKING not in err
    assert "dev.py: installing the pinned requirements\n" in err


@pytest.mark.parametrize("path", [LOCK, UV_LOCK], ids=lambda path: path.name)
def test_a_lock_names_hashes_and_no_hosts(path: Path) -> None:
    text = path.read_text()
    assert "://" not in text
    for requirement in re.findall(r"^\S.*(?:\n    .*)*", text, re.MULTILINE):
        assert re.match(r"[a-z0-9-]+==\S+ .*(?:\n    --hash=sha256:[0-9a-f]{64})", requirement), requirement
