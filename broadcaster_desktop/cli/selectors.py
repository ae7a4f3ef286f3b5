"""selectors ..."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from broadcaster_desktop.cli import documents
from broadcaster_desktop.cli.session import Session
from broadcaster_desktop.core.records import PackView
from broadcaster_desktop.services.selectors import Selectors

app = typer.Typer(help="The description by which WhatsApp Web is read.")
Json = Annotated[bool, typer.Option("--json", help="One JSON document on stdout.")]


@app.command()
def show(context: typer.Context, as_json: Json = False) -> None:
    """The page description in use."""
    session: Session = context.obj
    used = Selectors(session.options.folder).show()
    if as_json:
        session.output.document(documents.pack(used))
        return
    session.output.line(_words(used))
    if used.refused is not None:
        session.output.line(f"The installed file is not used. {used.refused.one_line()}")


@app.command()
def install(context: typer.Context, file: Path) -> None:
    """Use a newer page description from a file its maker signed."""
    session: Session = context.obj
    with session.writing() as services:
        changed = services.selectors.install(session.cwd / file)
        used = services.selectors.show()
    if changed:
        session.output.line(f"{_words(used)}; used from the next time WhatsApp is opened.")
    else:
        session.output.line(f"{_words(used)}; it was in use already.")


def _words(used: PackView) -> str:
    source = "installed" if used.installed else "built in"
    return f"{used.name} {used.version} of {used.date}, {source}"
