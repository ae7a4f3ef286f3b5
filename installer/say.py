"""How the set-up speaks: to stderr only, since stdout belongs to the command it runs."""

from __future__ import annotations

import sys


class SetupError(Exception):
    """Set-up cannot go on; the text says why and what to do, and is shown as it is."""


def say(text: str) -> None:
    """Tell the person at the terminal."""
    sys.stdout.flush()
    print(f"dev.py: {text}", file=sys.stderr, flush=True)
