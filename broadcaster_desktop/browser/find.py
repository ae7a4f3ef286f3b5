"""Find an installed browser of the Chromium family: Edge, Chrome or Chromium, in that order."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, UserError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

VARIABLE = "BROADCASTER_BROWSER"
"""The environment variable that names the browser to use."""

_VERSION = re.compile(r"\d+(?:\.\d+){1,3}")
_VERSION_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class Browser:
    """An installed browser."""

    path: Path
    name: str
    version: str | None = None


def find_browser(
    given: Path | None = None,
    *,
    environment: Mapping[str, str] | None = None,
    system: str | None = None,
    with_version: bool = False,
) -> Browser:
    """The browser to use: the one given, else the one BROADCASTER_BROWSER names, else the first installed.

    `with_version` also asks the browser for its version, which starts it for a moment. Raises UserError
    browser_missing when there is none, or when the one that was named is not there.
    """
    env = os.environ if environment is None else environment
    named = given or (Path(env[VARIABLE]) if env.get(VARIABLE) else None)
    if named is not None:
        path = _program(named)
        if path is None:
            raise _named_missing(named)
    else:
        path = next(_installed(system or sys.platform, env), None)
        if path is None:
            raise _none_found()
    return Browser(path, name_of(path), version_of(path) if with_version else None)


def name_of(path: Path) -> str:
    """What people call this browser, judged by its path."""
    program = path.name.casefold()
    if "edge" in program:
        return "Microsoft Edge"
    # On Windows Chromium's program is called chrome.exe too; only its folder tells.
    if "chromium" in program or ("chrome" in program and "Chromium" in path.parts[-3:]):
        return "Chromium"
    return "Google Chrome" if "chrome" in program else path.stem


def browser_environment(environment: Mapping[str, str] | None = None) -> dict[str, str]:
    """The environment for a browser: without the library folder that a frozen program was started with.

    PyInstaller keeps the caller's own LD_LIBRARY_PATH beside its own; a system's browser must not load the
    libraries of a bundle built on another system.
    """
    env = dict(os.environ if environment is None else environment)
    if getattr(sys, "frozen", False) and "LD_LIBRARY_PATH" in env:
        original = env.pop("LD_LIBRARY_PATH_ORIG", "")
        env["LD_LIBRARY_PATH"] = original
        if not original:
            del env["LD_LIBRARY_PATH"]
    return env


def version_of(path: Path) -> str | None:
    """The version the browser states, None when it does not tell."""
    if sys.platform == "win32":  # Windows browsers print nothing; their version names a folder beside them
        folders = (child.name for child in path.parent.iterdir() if child.is_dir())
        return next((name for name in folders if _VERSION.fullmatch(name)), None)
    try:
        done = subprocess.run(
            [str(path), "--version"],
            capture_output=True,
            text=True,
            timeout=_VERSION_SECONDS,
            check=False,
            env=browser_environment(),
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    found = _VERSION.search(done.stdout)
    return found.group() if found else None


def _installed(system: str, env: Mapping[str, str]) -> Iterator[Path]:
    candidates = {"win32": _windows, "darwin": _macos}.get(system, _linux)
    for candidate in candidates(env):
        path = _program(candidate)
        if path is not None:
            yield path


def _windows(env: Mapping[str, str]) -> Iterator[Path]:
    for program in ("msedge.exe", "chrome.exe", "chromium.exe"):
        registered = _app_path(program)
        if registered is not None:
            yield registered
    roots = [Path(env[key]) for key in ("PROGRAMFILES(X86)", "PROGRAMFILES", "LOCALAPPDATA") if env.get(key)]
    for place in (
        "Microsoft/Edge/Application/msedge.exe",
        "Google/Chrome/Application/chrome.exe",
        "Chromium/Application/chrome.exe",
    ):
        yield from (root / place for root in roots)


def _app_path(program: str) -> Path | None:
    """Where Windows' own registry of programs says that `program` lies."""
    if sys.platform == "win32":
        import winreg

        key = rf"SOFTWARE\Microsoft\Windows\CurrentVersion\App Paths\{program}"
        for root in (winreg.HKEY_CURRENT_USER, winreg.HKEY_LOCAL_MACHINE):
            with contextlib.suppress(OSError):
                return Path(winreg.QueryValue(root, key))
    return None


def _macos(env: Mapping[str, str]) -> Iterator[Path]:
    roots = [Path("/Applications"), Path(env.get("HOME", "/")) / "Applications"]
    for app in ("Microsoft Edge", "Google Chrome", "Chromium"):
        yield from (root / f"{app}.app/Contents/MacOS/{app}" for root in roots)


def _linux(env: Mapping[str, str]) -> Iterator[Path]:
    path = env.get("PATH", "")
    names = ("microsoft-edge", "microsoft-edge-stable", "google-chrome", "google-chrome-stable", "chromium")
    for name in (*names, "chromium-browser"):
        found = shutil.which(name, path=path)
        if found:
            yield Path(found)
    yield from map(
        Path,
        (
            "/opt/microsoft/msedge/msedge",
            "/opt/google/chrome/chrome",
            "/usr/bin/chromium",
            "/usr/lib/chromium/chromium",
            "/snap/bin/chromium",
        ),
    )


def _program(path: Path) -> Path | None:
    if sys.platform == "darwin" and path.suffix == ".app":  # people name the bundle, not the program in it
        path = path / "Contents/MacOS" / path.stem
    return path if path.is_file() and os.access(path, os.X_OK) else None


def _none_found() -> UserError:
    return UserError(
        "browser_missing",
        QT_TRANSLATE_NOOP("errors", "No browser was found that can show WhatsApp."),
        why=QT_TRANSLATE_NOOP("errors", "Microsoft Edge, Google Chrome or Chromium has to be installed."),
        safe=QT_TRANSLATE_NOOP("errors", "Nothing was sent and nothing was changed."),
        next=QT_TRANSLATE_NOOP("errors", "Install one of them, or choose its program file in the settings."),
    )


def _named_missing(path: Path) -> UserError:
    return UserError(
        "browser_missing",
        QT_TRANSLATE_NOOP("errors", "The browser {path} cannot be started."),
        why=QT_TRANSLATE_NOOP("errors", "There is no program at this place."),
        safe=QT_TRANSLATE_NOOP("errors", "Nothing was sent and nothing was changed."),
        next=QT_TRANSLATE_NOOP(
            "errors", "Check the path, or leave it out to use the browser that is installed."
        ),
        values={"path": path},
    )
