"""backup ..."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from broadcaster_desktop.cli import documents
from broadcaster_desktop.cli.session import Session
from broadcaster_desktop.services.backups import BackupRow, listed, verified

app = typer.Typer(help="Copies of the data that prove themselves.")
Json = Annotated[bool, typer.Option("--json", help="One JSON document on stdout.")]


@app.command()
def create(context: typer.Context) -> None:
    """Make a backup now."""
    session: Session = context.obj
    with session.writing() as services:
        row = services.backups.create()
    session.output.line(f"{row.path}: {row.contacts} contacts, {row.campaigns} campaigns.")


@app.command("list")
def list_(context: typer.Context, as_json: Json = False) -> None:
    """All backups, newest first."""
    session: Session = context.obj
    rows = listed(session.options.folder)
    if as_json:
        session.output.document([documents.backup(row) for row in rows])
    else:
        session.output.table(["made", "kind", "contacts", "campaigns", "bytes", "file"], map(_line, rows))


@app.command()
def verify(context: typer.Context, file: Annotated[Path | None, typer.Argument()] = None) -> None:
    """Prove a backup, or all there are."""
    session: Session = context.obj
    path = None if file is None else _found(session, file)
    for row in verified(session.options.folder, path):
        session.output.line(f"sound {row.path}")


@app.command()
def restore(context: typer.Context, file: Path) -> None:
    """Put a backup in the data's place; what is there now is kept, and campaigns wait."""
    session: Session = context.obj
    ready, done = session.restore(_found(session, file))
    made = ready.made_at.astimezone().isoformat(sep=" ", timespec="minutes")
    paused = f" Campaigns paused: {ready.paused}." if ready.paused else ""
    if done:
        session.output.line(f"The data is now that of {made}.{paused}")
    else:
        session.output.line(
            f"The data of {made} is ready. Close the program and start it again to use it.{paused}"
        )


def _found(session: Session, file: Path) -> Path:
    """A file from here, or a backup by its name."""
    path = session.cwd / file
    named = session.options.folder.backups / file.name
    return named if not path.exists() and file.name == str(file) and named.exists() else path


def _line(row: BackupRow) -> list[str]:
    made = row.made_at.astimezone().isoformat(sep=" ", timespec="minutes")
    kind = row.kind.value if row.kind else "damaged"
    return [made, kind, str(row.contacts), str(row.campaigns), str(row.size), row.name]
