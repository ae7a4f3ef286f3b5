"""What the program needs of a Linux system: seen by looking for it, brought by apt-get where there is one."""

from __future__ import annotations

import ctypes
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from installer.say import SetupError, say

# What the wheels expect of the system, and the package it comes in: the Node of Playwright's (the first), Qt
# on its xcb and offscreen platforms (all others).
LIBRARIES = {
    "libatomic.so.1": "libatomic1",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-shape.so.0": "libxcb-shape0",
}
BROWSERS = (
    "google-chrome-stable",
    "google-chrome",
    "microsoft-edge-stable",
    "microsoft-edge",
    "chromium",
    "chromium-browser",
)
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
USUAL_DEVANAGARI = (
    "/usr/share/fonts/truetype/noto/NotoSansDevanagari-Regular.ttf",
    "/usr/share/fonts/truetype/lohit-devanagari/Lohit-Devanagari.ttf",
)
USUAL_EMOJI = "/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf"
DEVANAGARI_NAMES = ("devanagari", "lohit-deva", "gargi", "mangal", "freesans")

UPDATE = ("apt-get", "update")
INSTALL = ("apt-get", "install", "--yes", "--no-install-recommends")


def ensure(*, xvfb: bool) -> None:
    """See that the window and the browser can run; on Debian and Ubuntu install what is missing.

    With `xvfb`, the X server for tests is needed too. Raises SetupError; elsewhere on Linux only warns.
    """
    if sys.platform != "linux":
        return
    wanted = missing(xvfb=xvfb)
    if not wanted:
        return
    if shutil.which("apt-get"):
        bring(wanted, lambda: missing(xvfb=xvfb))
    else:
        say(f"missing, please install with this system's package manager: {', '.join(wanted)}")


def ensure_venv() -> None:
    """See that ``python -m venv`` works: Debian keeps a part of it in a package of its own. SetupError."""
    if can_make_environments():
        return
    usual = os.path.realpath("/usr/bin/python3") == os.path.realpath(sys.executable)
    package = "python3-venv" if usual else f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    if not shutil.which("apt-get"):
        raise SetupError("this Python has no venv with pip (ensurepip); please install that part of it")
    bring({"Python's venv": package}, lambda: {} if can_make_environments() else {"Python's venv": package})


def can_make_environments() -> bool:
    """Whether this Python has what venv needs to put pip into an environment."""
    import importlib.util  # a start that has nothing to set up does without it

    importlib.invalidate_caches()
    return all(importlib.util.find_spec(name) for name in ("venv", "ensurepip"))


def missing(*, xvfb: bool) -> dict[str, str]:
    """What cannot be found on this Linux, each with the Debian package that brings it."""
    wanted = {name: package for name, package in LIBRARIES.items() if not has_library(name)}
    if not has_devanagari():
        wanted["a Devanagari font"] = "fonts-noto-core"
    if not has_emoji():
        wanted["an emoji font"] = "fonts-noto-color-emoji"
    if not find_browser(os.environ):
        wanted["a Chromium-family browser"] = browser_package()
    if xvfb:  # what the tests of the window need
        tools = {"Xvfb": "xvfb", "xdotool": "xdotool", "openbox": "openbox"}
        wanted |= {name: package for name, package in tools.items() if not shutil.which(name)}
    return wanted


def has_library(name: str) -> bool:
    """Whether the loader would find a shared library; files are looked at first, as that costs nothing."""
    machine = os.uname().machine
    folders = (f"/usr/lib/{machine}-linux-gnu", "/usr/lib64", "/usr/lib", "/usr/local/lib")
    if any(os.path.exists(f"{folder}/{name}") for folder in folders):  # noqa: PTH110
        return True
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def has_devanagari() -> bool:
    """Whether some installed font can write Hindi and Marathi."""
    if any(os.path.exists(path) for path in USUAL_DEVANAGARI):  # noqa: PTH110
        return True
    if shutil.which("fc-list"):
        found = subprocess.run(["fc-list", ":lang=hi", "family"], capture_output=True, check=False)
        return bool(found.stdout.strip())
    return any(names_devanagari(path) for folder in FONT_FOLDERS for path in files_below(folder))


def has_emoji() -> bool:
    """Whether some installed font draws emoji, which messages are full of."""
    if os.path.exists(USUAL_EMOJI):  # noqa: PTH110
        return True
    return any("emoji" in path.name.lower() for folder in FONT_FOLDERS for path in files_below(folder))


def files_below(folder: str) -> Iterable[Path]:
    """All files of a folder and those below it."""
    return Path(folder).expanduser().rglob("*.[ot]t[fc]")


def names_devanagari(path: Path) -> bool:
    """Whether a font file's name is that of a font with Devanagari."""
    return any(name in path.name.lower() for name in DEVANAGARI_NAMES)


def find_browser(environ: Mapping[str, str]) -> str | None:
    """The browser named by BROADCASTER_BROWSER, else the first of the Chromium family found."""
    if named := environ.get("BROADCASTER_BROWSER"):
        return named
    folders = os.pathsep.join([environ.get("PATH", os.defpath), "/usr/local/bin", "/usr/bin", "/snap/bin"])
    return next((path for name in BROWSERS if (path := shutil.which(name, path=folders))), None)


def browser_package() -> str:
    """Debian's own Chromium; Ubuntu has it as a snap behind a package of another name."""
    import platform  # only when a browser is missing

    return "chromium-browser" if platform.freedesktop_os_release().get("ID") == "ubuntu" else "chromium"


def bring(
    wanted: Mapping[str, str], still_missing: Callable[[], Mapping[str, str]], euid: int | None = None
) -> None:
    """Install by apt-get, said before it is done. SetupError, with the command to type if that can help."""
    packages = sorted(set(wanted.values()))
    rights = own_rights(os.geteuid() if euid is None else euid)
    if rights is None:
        raise SetupError(f"missing: {', '.join(wanted)}. Please type:\n  {command_to_type(packages)}")
    say(f"missing: {', '.join(wanted)}; installing with apt-get: {' '.join(packages)}")
    apt_get(rights, packages)
    if left := still_missing():
        raise SetupError(f"still missing after the installation: {', '.join(left)}")


def apt_get(rights: Sequence[str], packages: Sequence[str]) -> None:
    """Fetch the lists and install; apt's own words go to stderr. SetupError."""
    waiting = ("-o", "DPkg::Lock::Timeout=600")  # another apt may be at work, as on a fresh Ubuntu
    for command in (UPDATE, (*INSTALL, *waiting, *packages)):
        words = [*rights, "env", "DEBIAN_FRONTEND=noninteractive", *command]
        done = subprocess.run(words, stdin=subprocess.DEVNULL, stdout=2, check=False)
    if done.returncode:  # a list that could not be fetched matters only if the packages then cannot be had
        raise SetupError(f"apt-get failed. Please type:\n  {command_to_type(packages)}")


def own_rights(euid: int) -> list[str] | None:
    """The words before a command that needs the system's rights; None when they cannot be had unasked."""
    if euid == 0:
        return []
    if shutil.which("sudo"):
        asked = subprocess.run(
            ["sudo", "-n", "true"], stdin=subprocess.DEVNULL, capture_output=True, check=False
        )
        if asked.returncode == 0:
            return ["sudo", "-n"]
    return None


def command_to_type(packages: Sequence[str]) -> str:
    """The exact line that installs the packages, for a person to type."""
    update, install = shlex.join(UPDATE), shlex.join([*INSTALL, *packages])
    if shutil.which("sudo"):
        return f"sudo {update} && sudo {install}"
    return f"su -c {shlex.quote(f'{update} && {install}')}"
