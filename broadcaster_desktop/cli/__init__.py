"""The command line: the same services as the window, without it."""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Annotated

import typer

from broadcaster_desktop import log
from broadcaster_desktop.cli import (
    accounts,
    backup,
    campaigns,
    consents,
    contacts,
    documents,
    optouts,
    replies,
    segments,
    selectors,
)
from broadcaster_desktop.cli.output import Output, readable_anywhere
from broadcaster_desktop.cli.session import HandedOver, OwnSession, Session
from broadcaster_desktop.errors import UserError
from broadcaster_desktop.options import HELP, Options
from broadcaster_desktop.paths import DataFolder
from broadcaster_desktop.services.doctor import examine
from broadcaster_desktop.signals import end_as_interrupted

logger = logging.getLogger(__name__)

PROBLEM, INTERRUPTED = 1, 130

app = typer.Typer(
    help="Write to your own customers on WhatsApp. Without a command the window opens.",
    epilog=HELP.replace("\n", "\n\n"),
    add_completion=False,
    rich_markup_mode=None,
)
app.add_typer(contacts.app, name="contacts")
app.add_typer(segments.app, name="segments")
app.add_typer(optouts.app, name="optouts")
app.add_typer(consents.app, name="consents")
app.add_typer(backup.app, name="backup")
app.add_typer(replies.app, name="replies")
app.add_typer(accounts.app, name="accounts")
app.add_typer(campaigns.app, name="campaigns")
app.add_typer(selectors.app, name="selectors")
app.command()(campaigns.practice)


@app.command()
def doctor(
    context: typer.Context,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document on stdout.")] = False,
) -> None:
    """Check every part, one line each; with --json the document alone says whether all is well."""
    session: Session = context.obj
    checks = examine(session.options.folder, session.options.browser)
    if as_json:
        session.output.document(documents.doctor(checks))  # exit code 1 would promise an empty stdout
        return
    for check in checks:
        fix = f" {check.fix}" if check.fix else ""
        session.output.line(f"{'ok     ' if check.ok else 'problem'} {check.name}: {check.detail}{fix}")
    wrong = [check.name for check in checks if not check.ok]
    if wrong:
        session.output.problem(f"Needs attention: {', '.join(wrong)}.")
        raise typer.Exit(PROBLEM)


def main(options: Options) -> int:
    """Carry out a command in a process of its own; its exit code."""
    log.begin(verbose=options.verbose)
    end_as_interrupted()
    for stream in (sys.stdout, sys.stderr):
        readable_anywhere(stream)
    session = OwnSession(options, Output(sys.stdout, sys.stderr), Path.cwd())
    return run_command(session, options.command)


def run_command(session: Session, argv: Sequence[str]) -> int:
    """Carry out a command; problems become one line on stderr and an exit code, never a traceback."""
    try:
        code = typer.main.get_command(app).main(
            list(argv), prog_name="broadcaster-desktop", standalone_mode=False, obj=session
        )
        if code == INTERRUPTED:  # an interrupt inside the command comes back as this code, without a word
            raise KeyboardInterrupt
        return code if isinstance(code, int) else 0
    except HandedOver as done:
        session.output.pass_on(done.answer.out, done.answer.err)
        return done.answer.code
    except UserError as error:
        session.output.problem(error.one_line())
        return PROBLEM
    except typer.TyperException as error:
        session.output.problem(" ".join(error.format_message().split()))
        return error.exit_code
    except (typer.Abort, KeyboardInterrupt):
        session.output.problem("Interrupted; what was done is recorded.")
        return INTERRUPTED
    except Exception:
        _keep_log(session.options.folder)
        logger.exception("a command failed")
        session.output.problem(
            f"Something went wrong inside the program; the log in {session.options.folder.logs} tells more."
        )
        return PROBLEM


def _keep_log(folder: DataFolder) -> None:
    """See to it that what follows is written into the log, also by a command that needs no data folder."""
    if not log.is_kept():
        with suppress(UserError, OSError):
            folder.prepare()
            log.to_file(folder.logs)
