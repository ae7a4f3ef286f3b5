"""campaigns ... and practice."""

from __future__ import annotations

import math
import os
import time
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from broadcaster_desktop.cli import documents
from broadcaster_desktop.cli.session import Session
from broadcaster_desktop.core.records import CampaignView, NewCampaign, Purpose
from broadcaster_desktop.core.status import SETTLED, CampaignReason, CampaignStatus, DeliveryStatus
from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, UserError
from broadcaster_desktop.services import Services

STOPPED, UNCERTAIN = 3, 4
"""Exit codes of a run (the command line's contract)."""
IN_HAND = 60.0
"""Seconds in which a message in hand is recorded after the owner's pause or cancel, if it can be at all."""

app = typer.Typer(help="Create, check, run and follow campaigns.")
Number = Annotated[int, typer.Argument(metavar="ID", help="The campaign's number.")]
Json = Annotated[bool, typer.Option("--json", help="One JSON document on stdout.")]
Pace = Annotated[
    str | None, typer.Option(help="none (practice and loopback pages only), fast, balanced, safe.")
]


@app.command()
def create(
    context: typer.Context,
    name: Annotated[str, typer.Option(help="A short name you will know again.")],
    to: Annotated[list[str], typer.Option(help="A tag; several: anyone with any of them.")],
    message: Annotated[str, typer.Option(help="The text, with {name|friend} and the like.")],
    purpose: Annotated[Purpose, typer.Option(help="What the consent must be for.")] = Purpose.MARKETING,
    pace: Pace = None,
    at: Annotated[str | None, typer.Option(help="ISO 8601; without a zone the shop's time.")] = None,
    account: Annotated[int | None, typer.Option(help="The account it goes out by.")] = None,
    attach: Annotated[
        list[Path] | None, typer.Option(help="A file to go with it: pictures and videos, or documents.")
    ] = None,
    as_json: Json = False,
) -> None:
    """Add a campaign; prints its number."""
    session: Session = context.obj
    when = _moment(at)
    files = tuple(session.cwd / file for file in attach or ())
    with session.writing() as services:
        chosen = pace or services.settings.get("pace", "balanced")
        new = NewCampaign(name, message, tuple(to), purpose, chosen, when, account, files)
        number = services.campaigns.create(new)
        total = services.campaigns.view(number).total
    if as_json:
        session.output.document({"campaign": number, "name": name, "total": total})
    else:
        session.output.line(f"Campaign {number}: {total} people.")


@app.command()
def preflight(context: typer.Context, number: Number, as_json: Json = False) -> None:
    """Say what a start would do; starts no browser."""
    session: Session = context.obj
    with session.reading() as services:
        found = _existing(services, number).campaigns.preflight(number)
    if as_json:
        session.output.document(documents.preflight(found))
        return
    session.output.line(f"{found.will_send} of {found.total} people will get it.")
    for reason, count in found.blocked.items():
        session.output.line(f"{count} will not: {reason.value}.")
    for warning, count in found.warned.items():
        session.output.line(f"{count} with a warning: {warning}.")
    for problem in found.problems:
        session.output.line(f"Problem: {problem}.")


@app.command()
def run(context: typer.Context, number: Number, as_json: Json = False) -> None:
    """Start a campaign, or go on with one, and stay until its run has ended."""
    session: Session = context.obj
    with session.writing(sends=True) as services:
        services.campaigns.start(number)
        stay(session, services, number, quiet=as_json)
        finish(session, services, number, as_json=as_json)


@app.command()
def pause(context: typer.Context, number: Number) -> None:
    """Send nothing more for now."""
    with context.obj.writing() as services:
        services.campaigns.pause(number)


@app.command()
def resume(context: typer.Context, number: Number) -> None:
    """Go on with a paused campaign."""
    with context.obj.writing() as services:
        services.campaigns.resume(number)


@app.command()
def cancel(context: typer.Context, number: Number) -> None:
    """End a campaign; what was not begun is cancelled."""
    with context.obj.writing() as services:
        services.campaigns.cancel(number)


@app.command("retry-failed")
def retry_failed(context: typer.Context, number: Number) -> None:
    """Queue again what failed for a passing cause."""
    session: Session = context.obj
    with session.writing() as services:
        again = services.campaigns.retry_failed(number)
    session.output.line(f"{again} queued again.")


@app.command()
def resolve(
    context: typer.Context,
    number: Number,
    phone: Annotated[str, typer.Argument(help="Whose message.")],
    choice: Annotated[str, typer.Option("--as", help="sent, again or skip.")],
) -> None:
    """Settle an uncertain message by your word."""
    if choice not in ("sent", "again", "skip"):
        raise typer.BadParameter("--as takes sent, again or skip")
    with context.obj.writing() as services:
        services.campaigns.resolve(number, phone, choice)


@app.command()
def status(context: typer.Context, number: Number, as_json: Json = False) -> None:
    """Say where a campaign stands."""
    session: Session = context.obj
    with session.reading() as services:
        show(session, _existing(services, number), number, as_json=as_json)


@app.command("list")
def list_(context: typer.Context, as_json: Json = False) -> None:
    """All campaigns, newest first."""
    session: Session = context.obj
    with session.reading() as services:
        found = services.campaigns.list() if services else []
    if as_json:
        session.output.document([documents.summary(view) for view in found])
    else:
        rows = (
            [str(v.id), v.name, v.status.value, v.reason.value if v.reason else "", str(v.total)]
            for v in found
        )
        session.output.table(["campaign", "name", "status", "reason", "people"], rows)


def practice(
    context: typer.Context,
    contacts: Annotated[
        Path | None, typer.Option(help="A file of contacts; five samples without one.")
    ] = None,
    message: Annotated[str | None, typer.Option(help="The text.")] = None,
    pace: Pace = None,
    as_json: Json = False,
) -> None:
    """Run a whole campaign on the built-in stand-in of WhatsApp Web; nothing is really sent."""
    session: Session = context.obj
    with session.writing(sends=True, practice=True) as services:
        if services.practising is None:
            raise _wrong_world()
        file = session.cwd / contacts if contacts else None
        number = services.practising.begin(file, message, pace or "fast")
        _picture(services, "practice-begun.png")
        stay(session, services, number, quiet=as_json)
        _picture(services, "practice-ended.png")
        finish(session, services, number, as_json=as_json)


def stay(session: Session, services: Services, number: int, *, quiet: bool) -> None:
    """Stay until a run has ended, or this process closes."""
    until = math.inf
    with session.output.progress(quiet=quiet) as progress:
        while True:
            view = services.campaigns.wait(number, 0.5)
            done = sum(view.counts[status] for status in SETTLED | {DeliveryStatus.HANDED_OVER})
            progress(done, view.total, _doing(view))
            if view.status is not CampaignStatus.RUNNING:
                until = min(until, time.monotonic() + IN_HAND)
            if services.campaigns.ended(view) or services.campaigns.leaving or time.monotonic() > until:
                return


def finish(session: Session, services: Services, number: int, *, as_json: bool) -> None:
    """Show what came of a run, and leave with its exit code."""
    show(session, services, number, as_json=as_json)
    raise typer.Exit(exit_code(services.campaigns.view(number)))


def exit_code(view: CampaignView) -> int:
    """What a run's end is called (the command line's contract)."""
    stopped = view.status is CampaignStatus.PAUSED and view.reason is not CampaignReason.OWNER
    if stopped or view.status is CampaignStatus.RUNNING:  # running: the process that ran it closes
        return STOPPED
    return UNCERTAIN if view.counts[DeliveryStatus.UNCERTAIN] else 0


def show(session: Session, services: Services, number: int, *, as_json: bool) -> None:
    """Print a campaign and its people."""
    document = documents.campaign(services, number)
    if as_json:
        session.output.document(document)
        return
    counts = ", ".join(f"{count} {status}" for status, count in document["counts"].items() if count)
    reason = f" ({document['reason']})" if document["reason"] else ""
    session.output.line(f"{document['name']}: {document['status']}{reason}. {counts or 'nobody'}.")
    if document["reason"] == CampaignReason.PAGE_CHANGED:
        session.output.line(f"Pictures of the page are kept in {session.options.folder.screenshots}")
    if held := document["held"]:
        session.output.line(f"{held} may have asked to stop: look at the list of replies, and answer.")
    rows = ([d["name"], d["phone"], d["status"], d["reason"] or ""] for d in document["deliveries"])
    session.output.table(["name", "phone", "status", "reason"], rows)


def _doing(view: CampaignView) -> str:
    """A campaign's name and, while nothing goes out, what it waits for: that may take all night."""
    waits = view.status is CampaignStatus.RUNNING and view.reason is not None
    return f"{view.name}: waiting ({view.reason})" if waits else view.name


def _picture(services: Services, name: str) -> None:
    """Keep a picture of the practice page where BROADCASTER_SCREENSHOTS says."""
    folder = os.environ.get("BROADCASTER_SCREENSHOTS")
    if folder:
        services.accounts.picture(Path(folder) / name)


def _moment(text: str | None) -> datetime | None:
    if text is None:
        return None
    try:
        return datetime.fromisoformat(text).astimezone()
    except (ValueError, OverflowError, OSError) as error:
        raise typer.BadParameter(f"--at: {text} is no ISO 8601 time") from error


def _existing(services: Services | None, number: int) -> Services:
    if services is None:
        raise UserError(
            "no_such_campaign",
            QT_TRANSLATE_NOOP("errors", "There is no campaign {number}."),
            next=QT_TRANSLATE_NOOP("errors", "Look at the list of campaigns."),
            values={"number": number},
        )
    return services


def _wrong_world() -> UserError:
    return UserError("not_practice", QT_TRANSLATE_NOOP("errors", "This is not the practice world."))
