"""The options that stand before the command; the window reads them without any command-line library."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from broadcaster_desktop.paths import DataFolder, default_data_dir

HELP = """Options, before the command:
--data-dir DIR: another data folder (BROADCASTER_DATA_DIR).
--whatsapp-url URL: another page than https://web.whatsapp.com/, on loopback only.
--browser PATH: a Chromium-family browser to use (BROADCASTER_BROWSER).
--headed / --headless: show the WhatsApp window or not.
--verbose: copy the log to stderr.
--version: say which version this is."""


class WrongUsage(Exception):
    """The command line cannot be read; the text says why."""


@dataclass(frozen=True, slots=True)
class Options:
    """What was said before the command."""

    folder: DataFolder
    whatsapp_url: str | None
    browser: Path | None
    headless: bool | None
    """None: shown on the real page, not on loopback."""
    verbose: bool
    version: bool
    command: tuple[str, ...]
    """The command and all that follows it; empty opens the window."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise WrongUsage(message)


def read_options(argv: Sequence[str]) -> Options:
    """Read the options before the command; raises WrongUsage."""
    parser = _Parser(prog="broadcaster-desktop", add_help=False, allow_abbrev=False)
    parser.add_argument("--data-dir", type=Path)
    parser.add_argument("--whatsapp-url")
    parser.add_argument("--browser", type=Path)
    shown = parser.add_mutually_exclusive_group()
    shown.add_argument("--headed", dest="headless", action="store_false", default=None)
    shown.add_argument("--headless", dest="headless", action="store_true", default=None)
    parser.add_argument("--verbose", action="store_true")
    parser.add_argument("--version", action="store_true")
    parser.add_argument("--help", "-h", action="store_true")
    parser.add_argument("command", nargs=argparse.REMAINDER)
    read = parser.parse_args(argv)
    return Options(
        folder=DataFolder((read.data_dir or default_data_dir()).absolute()),
        whatsapp_url=read.whatsapp_url,
        browser=read.browser,
        headless=read.headless,
        verbose=read.verbose,
        version=read.version,
        command=("--help",) if read.help else tuple(read.command),
    )
