"""The project's own Python environment in .venv: made once, checked in a moment, mended when not whole."""

from __future__ import annotations

import contextlib
import hashlib
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from installer import packages
from installer.say import SetupError, say

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements.lock"
UV_LOCK = ROOT / "installer" / "uv.lock.txt"
PROJECT = ROOT / "pyproject.toml"

WINDOWS = os.name == "nt"
ENV = ROOT / ".venv"
STAMP = ENV / "whole"
TOOLS = ROOT / ".dev"
UV_ENV = TOOLS / "uv"
UV_STAMP = UV_ENV / "whole"

# Not this environment's affair, or able to turn the set-up into something else than the lock says.
UNWANTED = (
    "PYTHONDONTWRITEBYTECODE",
    "PYTHONHOME",
    "PYTHONPATH",
    "VIRTUAL_ENV",
    "UV_NO_VERIFY_HASHES",
    "UV_PROJECT",
    "UV_WORKING_DIR",
)


def bin_folder(environment: Path) -> Path:
    """Where an environment keeps its programs."""
    return environment / ("Scripts" if WINDOWS else "bin")


def program(environment: Path, name: str) -> Path:
    """A program of an environment."""
    return bin_folder(environment) / (f"{name}.exe" if WINDOWS else name)


PYTHON = program(ENV, "python")


def ensure() -> None:
    """Make the environment whole unless it is; to be called inside `one_at_a_time`. SetupError."""
    if not is_whole():  # another run may have done the work while this one waited
        build()


def is_whole() -> bool:
    """Whether the last set-up came to its end and was of this lock, this Python and this place."""
    return read(STAMP) == fingerprint() and PYTHON.exists()


def this_python() -> str:
    """The Python this runs on, to the last digit of its version."""
    return f"{sys.implementation.name} {platform.python_version()} {platform.machine()}"


def fingerprint() -> str:
    """Two lines: what the environment stands on, then the digest of what is to be in it."""
    wanted = hashlib.sha256(LOCK.read_bytes() + PROJECT.read_bytes()).hexdigest()
    return f"{ground()}\n{wanted}\n"


def ground() -> str:
    """The Python and the place: an environment cannot be moved to others."""
    return f"{this_python()} {ROOT}"


def build() -> None:
    """Bring .venv to what the lock says: anew when the last try did not end, else only the differences."""
    kept = read(STAMP).partition("\n")[0] == ground() and PYTHON.exists()
    STAMP.unlink(missing_ok=True)
    uv = ensure_uv()
    environ = uv_environ()
    say("installing the pinned requirements" if kept else "making the environment in .venv")
    if not kept:
        call([uv, "venv", *quiet(), "--clear", "--no-project", "--python", base_python(), ENV], environ)
    install(uv, environ)
    write(STAMP, fingerprint())
    say("the environment is ready")


def install(uv: Path, environ: Mapping[str, str]) -> None:
    """Install the lock, every file checked against its hash, then the project itself, all compiled."""
    into = ["--python", str(PYTHON)]
    checked = ["--require-hashes", "--only-binary", ":all:"]
    call([uv, "pip", "sync", *quiet(), *into, *checked, "--compile-bytecode", LOCK], environ)
    # As a plain path (compat): the other kind of editable install costs each start of Python 20 ms.
    plain = ["--no-deps", "--no-index", "--no-build-isolation", "--config-settings", "editable_mode=compat"]
    call([uv, "pip", "install", *quiet(), *into, *plain, "--editable", ROOT], environ)
    call([PYTHON, "-m", "compileall", "-q", ROOT / "broadcaster_desktop"], environ)


def ensure_uv() -> Path:
    """The pinned uv, in an environment of its own under .dev, installed by pip with its hash checked."""
    uv = program(UV_ENV, "uv")
    wanted = f"{this_python()}\n{hashlib.sha256(UV_LOCK.read_bytes()).hexdigest()}\n"
    if read(UV_STAMP) == wanted and uv.exists() and program(UV_ENV, "python").exists():
        return uv
    packages.ensure_venv()
    say("fetching uv, which installs the requirements")
    shutil.rmtree(UV_ENV, ignore_errors=True)
    environ = plain_environ()
    call([base_python(), "-m", "venv", UV_ENV], environ)
    python = program(UV_ENV, "python")
    hashed = ["--require-hashes", "--only-binary", ":all:", "--requirement", str(UV_LOCK)]
    call([python, "-m", "pip", "--disable-pip-version-check", "--quiet", "install", *hashed], environ)
    write(UV_STAMP, wanted)
    return uv


def base_python() -> str:
    """The Python to build on, also when this one runs inside an environment."""
    return str(getattr(sys, "_base_executable", None) or sys.executable)


def plain_environ() -> dict[str, str]:
    """The caller's environment without what would bend the set-up."""
    return {name: value for name, value in os.environ.items() if name not in UNWANTED}


def uv_environ(*, index_only: bool = False) -> dict[str, str]:
    """The environment uv runs in: it asks where pip is told to ask, and never downloads a Python."""
    from installer import sources  # only a run that installs needs it

    environ = plain_environ()
    settings = sources.pip_settings(program(UV_ENV, "python"), environ)
    if index_only:
        settings = {key: value for key, value in settings.items() if key not in sources.MORE_SOURCES}
    return environ | {"UV_PYTHON_DOWNLOADS": "never"} | sources.uv_environment(settings, environ)


def quiet() -> list[str]:
    """uv draws its progress for a person at a terminal and is silent in a log."""
    return [] if sys.stderr.isatty() else ["--quiet"]


def call(command: Sequence[str | Path], environ: Mapping[str, str]) -> None:
    """Run one step of the set-up; its output goes to stderr and stdin stays the caller's. SetupError."""
    try:
        done = subprocess.run(
            command,
            cwd=ROOT,
            env=environ,
            stdin=subprocess.DEVNULL,
            stdout=2,
            close_fds=False,  # see one_at_a_time
            check=False,
        )
    except OSError as error:
        raise SetupError(f"{command[0]} could not be started: {error}") from error
    if done.returncode:
        words = " ".join(str(word) for word in command)
        raise SetupError(f"this step failed (exit code {done.returncode}): {words}")


@contextlib.contextmanager
def one_at_a_time() -> Iterator[None]:
    """Hold the set-up's lock; waits for another set-up to end. SetupError where nothing can be written.

    Steps inherit the open file: one that outlives a killed set-up still holds the lock, so that the next
    set-up does not clear the environment under it.
    """
    try:
        TOOLS.mkdir(exist_ok=True)
        lock = (TOOLS / "lock").open("a+b")
    except OSError as error:
        raise SetupError(f"the environment cannot be set up in {TOOLS}: {error.strerror}") from error
    with lock as held:
        os.set_inheritable(held.fileno(), True)
        if not try_lock(held.fileno(), wait=False):
            say("another set-up is running; waiting for it")
            while not try_lock(held.fileno(), wait=True):
                pass
        yield


def try_lock(descriptor: int, *, wait: bool) -> bool:
    """Lock the open file, at once or waiting; the system lets go when its last holder ends."""
    if sys.platform == "win32":
        os.lseek(descriptor, 0, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)  # waits 10 s at most
        except OSError:
            return False
        return True
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
    except BlockingIOError:
        return False
    return True


def read(path: Path) -> str:
    """A stamp's text, empty when there is none."""
    try:
        return path.read_text(encoding="utf-8")
    except OSError:
        return ""


def write(path: Path, text: str) -> None:
    """Put a stamp down whole or not at all."""
    new = path.with_suffix(".new")
    new.write_text(text, encoding="utf-8")
    new.replace(path)
