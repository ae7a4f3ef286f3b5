"""A display for commands that draw: the person's own, else an Xvfb that lives as long as the command."""

from __future__ import annotations

import contextlib
import os
import selectors
import subprocess
import sys
from collections.abc import Iterator, Mapping

from installer.say import SetupError

SCREEN = "1920x1080x24"
START_SECONDS = 60
STOP_SECONDS = 10


def present(environ: Mapping[str, str]) -> bool:
    """Whether a window would be seen by somebody."""
    if sys.platform != "linux":
        return True
    return bool(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))


@contextlib.contextmanager
def for_tests(environ: Mapping[str, str]) -> Iterator[dict[str, str]]:
    """The environment with a display in it; on Linux without DISPLAY a fresh Xvfb, stopped after."""
    if sys.platform != "linux" or environ.get("DISPLAY"):
        yield dict(environ)
        return
    with xvfb() as name:
        # Without WAYLAND_DISPLAY, as Qt would prefer it.
        yield {key: value for key, value in environ.items() if key != "WAYLAND_DISPLAY"} | {"DISPLAY": name}


@contextlib.contextmanager
def xvfb() -> Iterator[str]:
    """Run an X server on a free display, which it picks itself; gives the display's name. SetupError."""
    reading, writing = os.pipe()
    try:
        options = ["-screen", "0", SCREEN, "-nolisten", "tcp", "-noreset", "-displayfd", str(writing)]
        server = subprocess.Popen(
            ["Xvfb", *options],
            pass_fds=(writing,),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,  # Ctrl+C is for the command; the server stops after it
        )
        os.close(writing)
        try:
            yield f":{display_number(reading)}"
        finally:
            stop(server)
    finally:
        os.close(reading)


def display_number(reading: int) -> int:
    """What the server writes once it takes connections. SetupError when it ended or hangs."""
    with selectors.DefaultSelector() as waiting:
        waiting.register(reading, selectors.EVENT_READ)
        text = os.read(reading, 64) if waiting.select(START_SECONDS) else b""
    if not text.strip():
        raise SetupError("Xvfb did not start")
    return int(text)


def stop(server: subprocess.Popen[bytes]) -> None:
    """End the server, by force if it does not listen."""
    server.terminate()
    try:
        server.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait()
