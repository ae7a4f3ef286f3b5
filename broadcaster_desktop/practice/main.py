"""The practice page's own process: starts, says where it is, and ends with whoever started it."""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import signal
import threading
import time
from collections.abc import Sequence
from pathlib import Path

from broadcaster_desktop.practice import scenario, switches
from broadcaster_desktop.practice.web import PracticeServer
from broadcaster_desktop.practice.world import World

_PORT_FILE = "port"
_PORT_PATIENCE_S = 3.0


def serve(argv: Sequence[str]) -> int:
    """Run the practice page for a folder until standard input closes or the process is told to end.

    Prints one JSON line when ready: {"url", "control", "pid", "port"}. Returns the exit code. With
    ``--switches`` all switches are printed instead.
    """
    if "--switches" in argv:
        os.write(1, switches.described().encode())
        return 0
    options = _options(argv)
    os.umask(0o077)
    folder: Path = options.folder
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(0o700)
    world = World(folder, scenario.load(options.scenario), scale=options.scale, auto_scan=options.auto_scan)
    server = _bind(world, folder / _PORT_FILE)
    ended = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: ended.set())
    signal.signal(signal.SIGINT, lambda *_: ended.set())
    threading.Thread(target=server.serve_forever, name="practice-web", daemon=True).start()
    threading.Thread(target=_wait_for_parent, args=(ended,), name="practice-parent", daemon=True).start()
    _say_ready(server)
    while not ended.wait(0.5):  # in steps, because Windows delivers signals only between them
        pass
    server.server_close()
    return 0


def _options(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="practice-page")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--auto-scan", action="store_true")
    parser.add_argument("--scenario", default=scenario.DEFAULT)
    parser.add_argument("--switches", action="store_true", help="print all switches and end")
    options = parser.parse_args(argv)
    if options.scale <= 0:
        parser.error("the scale must be above 0")
    return options


def _bind(world: World, port_file: Path) -> PracticeServer:
    """Listen on the folder's own port, drawing it the first time and again when another program has it.

    A port just given up by a killed predecessor may take a moment, so it is tried for a few seconds: the
    browser's login hangs on it.
    """
    kept = _kept_port(port_file)
    deadline = time.monotonic() + _PORT_PATIENCE_S
    while kept and time.monotonic() < deadline:
        try:
            return PracticeServer(world, kept)
        except OSError:
            time.sleep(0.1)
    server = PracticeServer(world, 0)
    port_file.write_text(str(server.port), encoding="ascii")
    return server


def _kept_port(port_file: Path) -> int:
    try:
        port = int(port_file.read_text(encoding="ascii"))
    except (OSError, ValueError):
        return 0
    return port if 1024 <= port <= 65535 else 0


def _wait_for_parent(ended: threading.Event) -> None:
    """Standard input closes when the program that started this one ends, however it ends.

    The descriptors themselves are used: a windowed program has no `sys.stdin` and no `sys.stdout`.
    """
    with contextlib.suppress(OSError):
        while os.read(0, 4096):
            pass
    ended.set()


def _say_ready(server: PracticeServer) -> None:
    ready = {"url": server.url, "control": server.control_url, "pid": os.getpid(), "port": server.port}
    os.write(1, json.dumps(ready).encode() + b"\n")
