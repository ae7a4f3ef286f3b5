"""The program: a window without a command, the command line with one."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

PRACTICE_PAGE = "--practice-page"
"""Hidden argument with which the program starts itself as the practice page."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; its exit code."""
    os.umask(0o077)  # whatever the program writes is its owner's alone
    words = list(sys.argv[1:] if argv is None else argv)
    if words[:1] == [PRACTICE_PAGE]:
        from broadcaster_desktop.practice.main import serve

        return serve(words[1:])
    from broadcaster_desktop.options import WrongUsage, read_options

    try:
        options = read_options(words)
    except WrongUsage as error:
        print(error, file=sys.stderr)  # noqa: T201
        return 2
    if options.version:
        from broadcaster_desktop import __version__

        print(__version__)  # noqa: T201
        return 0
    if options.command:
        from broadcaster_desktop import cli

        return cli.main(options)
    from broadcaster_desktop import app

    return app.main(options)


if __name__ == "__main__":
    sys.exit(main())
