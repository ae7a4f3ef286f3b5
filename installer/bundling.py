"""Build the one-folder program that people install, and try it: doctor and a practice campaign."""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from installer.environment import PYTHON, ROOT, WINDOWS
from installer.say import say

NAME = "broadcaster-desktop"
FOLDER = ROOT / "dist" / NAME
# The window's program has no console on Windows; its twin in the same folder has one.
PROGRAM = FOLDER / (f"{NAME}-cli.exe" if WINDOWS else NAME)
BUILD = ("--noconfirm", "--log-level", "WARN", "--distpath", "dist", "--workpath", "build", "build.spec")
TRIALS = (("doctor",), ("practice", "--pace", "none"))
TRIAL_SECONDS = 180


def build_and_try(environ: Mapping[str, str]) -> int:
    """Build into dist/, print the size, run the trials; 0 when all of them ended well."""
    say("building with PyInstaller; this takes a minute")
    built = subprocess.run(
        [PYTHON, "-m", "PyInstaller", *BUILD], cwd=ROOT, env=environ, stdout=2, check=False
    )
    if built.returncode:
        return built.returncode
    print(f"{FOLDER}: {size(FOLDER) / 1e6:.0f} MB", flush=True)
    with tempfile.TemporaryDirectory(prefix="broadcaster-bundle-") as empty:
        bare = without_environment(environ, Path(empty, "data"))
        return max([abs(try_out(trial, bare, Path(empty))) for trial in TRIALS])


def size(folder: Path) -> int:
    """The bytes of all files below a folder, those linked to only once."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def without_environment(environ: Mapping[str, str], data: Path) -> dict[str, str]:
    """Nothing of .venv and no data of the owner's: the program must carry all it needs."""
    path = [folder for folder in environ["PATH"].split(os.pathsep) if folder != str(PYTHON.parent)]
    kept = {name: value for name, value in environ.items() if name not in {"VIRTUAL_ENV", "PYTHONPATH"}}
    return kept | {"PATH": os.pathsep.join(path), "BROADCASTER_DATA_DIR": str(data)}


def try_out(arguments: Sequence[str], environ: Mapping[str, str], folder: Path) -> int:
    """Run the built program from a folder that is not its own; print what it printed and how it ended."""
    command = [str(PROGRAM), *arguments]
    started = time.monotonic()
    try:
        done = subprocess.run(
            command, cwd=folder, env=environ, stdin=subprocess.DEVNULL, timeout=TRIAL_SECONDS, check=False
        )
        ending, code = f"exit code {done.returncode}", done.returncode
    except subprocess.TimeoutExpired:
        ending, code = "stopped, as it did not end", 1
    took = time.monotonic() - started
    print(f"{' '.join((NAME, *arguments))}: {ending}, after {took:.1f} s", flush=True)
    return code
