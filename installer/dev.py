#!/usr/bin/env python3
"""Set up everything on a machine that has only Python 3.11 or newer, and run it.

  python3 installer/dev.py run [OPTION...]      open the window; without a display, run the practice campaign
  python3 installer/dev.py test [ARGUMENT...]   run the tests; arguments are pytest's
  python3 installer/dev.py check                ruff, mypy and import-linter
  python3 installer/dev.py bench [ARGUMENT...]  measure against the floors and print the ratios
  python3 installer/dev.py faults [OPTION...]   kill the sender (--seed S, --n N); 1 when a goal is missed
  python3 installer/dev.py bundle               build the program people install into dist/ and try it out
  python3 installer/dev.py lock [OPTION...]     write requirements.lock anew; options are uv's
  python3 installer/dev.py sign ARGUMENT...     make a key for selector packs, or sign one; --help tells more
  python3 installer/dev.py exec -- COMMAND ...  run a command in the environment

For example: python3 installer/dev.py exec -- broadcaster-desktop doctor
What this script itself says goes to stderr. When nothing needs setting up it says nothing.
"""

from __future__ import annotations

import os
import sys

if sys.version_info < (3, 11):  # noqa: UP036 - people start this with the Python they have
    sys.exit("dev.py: Python 3.11 or newer is needed; this is Python %d.%d." % sys.version_info[:2])  # noqa: UP031
if __name__ == "__main__":
    sys.path[0] = os.path.dirname(os.path.dirname(os.path.realpath(__file__)))  # noqa: PTH120

import contextlib
import shutil
import signal
import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NoReturn

from installer import display, environment, packages
from installer.say import SetupError, say

SAMPLE = environment.ROOT / "resources" / "samples" / "customers.csv"
MESSAGE = "Namaste {name|friend}, our festive offers have begun. Reply STOP to hear no more from us."
SCREENSHOTS = environment.ROOT / "artifacts" / "run"
CHECKS = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("mypy",),
    ("lint-imports", "--no-logo"),
)
RESOLVE = (
    *("--quiet", "--universal", "--python-version", "3.11", "--extra", "dev"),
    *("--generate-hashes", "--no-header"),  # the header would write down this machine's paths
)
WORKERS = min(4, (os.cpu_count() or 1) + 1)  # tests wait for pages about half of their time
# In the order of their folders, of which the slow ones come early.
SIDE_BY_SIDE = (f"--numprocesses={WORKERS}", "--dist=loadfile", "--no-loadscope-reorder")
NOT_FOUND, NOT_ALLOWED, INTERRUPTED = 127, 126, 130  # as shells say it


def run(arguments: Sequence[str]) -> int:
    """Open the window, or run the practice campaign where nobody would see one."""
    ensure()
    if display.present(os.environ):
        hand_over(["broadcaster-desktop", *arguments], own_environ())
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    for old in SCREENSHOTS.glob("*.png"):
        old.unlink()
    campaign = ["practice", "--contacts", str(SAMPLE), "--message", MESSAGE, "--pace", "none"]
    environ = own_environ() | {"BROADCASTER_SCREENSHOTS": str(SCREENSHOTS)}
    code = wait_for(["broadcaster-desktop", *arguments, *campaign], environ)
    for picture in sorted(SCREENSHOTS.glob("*.png")):
        print(picture)
    return code


def test(arguments: Sequence[str]) -> int:
    """Run pytest, under an Xvfb of its own where there is no display; all of the tests side by side."""
    return with_display(["python", "-m", "pytest", *(arguments or SIDE_BY_SIDE)])


def bench(arguments: Sequence[str]) -> int:
    """Run the benchmarks."""
    return with_display(["python", "-m", "tests.benchmarks", *arguments])


def faults(arguments: Sequence[str]) -> int:
    """Kill and break the sender by seeds and hold what comes of it against the page's own record."""
    ensure()
    return wait_for(["python", "-m", "tests.faults", *arguments], own_environ(), environment.ROOT)


def check(arguments: Sequence[str]) -> int:
    """Run every static check, also after one that failed."""
    refuse(arguments)
    ensure(system=False)
    return max([wait_for(command, own_environ(), environment.ROOT) for command in CHECKS])


def bundle(arguments: Sequence[str]) -> int:
    """Build the one-folder program and try it out."""
    from installer import bundling  # only this command needs it

    refuse(arguments)
    ensure(xvfb=True)
    with display.for_tests(own_environ()) as environ:
        return bundling.build_and_try(environ)


def lock(arguments: Sequence[str]) -> int:
    """Resolve the requirements for every platform and write them with the hashes of all their files."""
    with environment.one_at_a_time():
        uv = str(environment.ensure_uv())
    files = ["pyproject.toml", "--output-file", environment.LOCK.name]
    command = [uv, "pip", "compile", *RESOLVE, *arguments, *files]
    return wait_for(command, environment.uv_environ(index_only=True), environment.ROOT)


def sign(arguments: Sequence[str]) -> int:
    """Make a key for selector packs, or sign one."""
    ensure(system=False)
    return wait_for(["python", "-m", "installer.signing", *arguments], own_environ())


def execute(arguments: Sequence[str]) -> int:
    """Become the command: its working folder, arguments, streams and exit code are the caller's."""
    command = list(arguments[1:] if arguments[:1] == ["--"] else arguments)
    if not command:
        raise UsageError
    ensure()
    hand_over(command, activated(os.environ))


COMMANDS: Mapping[str, Callable[[Sequence[str]], int]] = {
    "run": run,
    "test": test,
    "check": check,
    "bench": bench,
    "faults": faults,
    "bundle": bundle,
    "lock": lock,
    "sign": sign,
    "exec": execute,
}


class UsageError(Exception):
    """The command line is not one of those above."""


def refuse(arguments: Sequence[str]) -> None:
    """For commands that take no arguments."""
    if arguments:
        raise UsageError


def ensure(*, system: bool = True, xvfb: bool = False) -> None:
    """See that the environment is whole and, unless told not to, the system's part of it. SetupError."""
    if environment.is_whole() and not (system and packages.missing(xvfb=xvfb)):
        return
    with environment.one_at_a_time():
        if system:
            packages.ensure(xvfb=xvfb)
        environment.ensure()


def activated(environ: Mapping[str, str]) -> dict[str, str]:
    """The environment variables with .venv's programs first."""
    path = os.pathsep.join([str(environment.bin_folder(environment.ENV)), environ.get("PATH", os.defpath)])
    kept = {name: value for name, value in environ.items() if name != "PYTHONHOME"}
    return kept | {"PATH": path, "VIRTUAL_ENV": str(environment.ENV)}


def own_environ() -> dict[str, str]:
    """For the commands of this script: activated, and Python keeps its bytecode, which halves a start."""
    environ = activated(os.environ)
    environ.pop("PYTHONDONTWRITEBYTECODE", None)
    return environ


def with_display(command: Sequence[str]) -> int:
    """Run a command of the project that draws."""
    ensure(xvfb=True)
    with display.for_tests(own_environ()) as environ:
        return wait_for(command, environ, environment.ROOT)


def hand_over(command: Sequence[str], environ: Mapping[str, str]) -> NoReturn:
    """Let the command take this process's place, so that signals reach it; on Windows wait for it instead."""
    if environment.WINDOWS:
        sys.exit(wait_for(command, environ))
    sys.stdout.flush()
    try:
        os.execvpe(command[0], list(command), environ)  # noqa: S606
    except OSError as error:
        say(f"{command[0]}: {error.strerror}")
        sys.exit(NOT_FOUND if isinstance(error, FileNotFoundError) else NOT_ALLOWED)


def wait_for(command: Sequence[str], environ: Mapping[str, str], folder: Path | None = None) -> int:
    """Run a command to its end and give its exit code, as a shell would for one ended by a signal."""
    sys.stdout.flush()
    found = shutil.which(command[0], path=environ["PATH"])
    if found is None:
        say(f"{command[0]}: not found")
        return NOT_FOUND
    child = subprocess.Popen([found, *command[1:]], cwd=folder, env=environ)
    with passing_signals_to(child):
        code = child.wait()
    return code if code >= 0 else 128 - code


@contextlib.contextmanager
def passing_signals_to(child: subprocess.Popen[bytes]) -> Iterator[None]:
    """Leave Ctrl+C, which reaches both, to the child, and hand on a request to end."""
    before = {signal.SIGINT: signal.signal(signal.SIGINT, signal.SIG_IGN)}
    for name in {"SIGTERM", "SIGHUP"} & set(dir(signal)):  # Windows has no SIGHUP
        number = getattr(signal, name)
        before[number] = signal.signal(number, lambda received, frame: child.send_signal(received))
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def main(arguments: Sequence[str]) -> int:
    """Run a command of this script; gives its exit code, 1 when set-up failed, 2 for wrong usage."""
    if arguments[:1] in (["-h"], ["--help"]):
        print(__doc__)
        return 0
    try:
        return COMMANDS[arguments[0]](arguments[1:]) if arguments and arguments[0] in COMMANDS else usage()
    except UsageError:
        return usage()
    except SetupError as error:
        say(str(error))
        return 1
    except KeyboardInterrupt:
        say("interrupted; the next start goes on from here")
        return INTERRUPTED


def usage() -> int:
    """Show how to use this script."""
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
