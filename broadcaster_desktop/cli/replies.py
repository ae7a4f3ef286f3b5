"""replies ..."""

from __future__ import annotations

from typing import Annotated

import typer

from broadcaster_desktop.cli import documents
from broadcaster_desktop.cli.session import Session
from broadcaster_desktop.core.consent import Answer

app = typer.Typer(help="Replies that may ask for no more messages.")
Json = Annotated[bool, typer.Option("--json", help="One JSON document on stdout.")]


@app.command("list")
def list_(
    context: typer.Context,
    every: Annotated[bool, typer.Option("--all", help="Those that are answered too.")] = False,
    as_json: Json = False,
) -> None:
    """Replies that wait for your answer, newest first; messages to these people wait too."""
    session: Session = context.obj
    with session.reading() as services:
        ask = (services.replies.all if every else services.replies.queue) if services else list
        rows = ask()
    if as_json:
        session.output.document([documents.reply(row) for row in rows])
        return
    lines = (
        [
            str(row.id),
            row.name or row.title,
            row.phone or "",
            " ".join(row.text.split()),
            row.judgement.value,
            row.answer.value if row.answer else "waits",
        ]
        for row in rows
    )
    session.output.table(["reply", "name", "phone", "text", "judgement", "answer"], lines)


@app.command()
def answer(
    context: typer.Context,
    number: Annotated[int, typer.Argument(metavar="ID", help="The reply's number.")],
    choice: Annotated[str, typer.Option("--as", help="stop or go_on; go_on also undoes an opt-out.")],
    phone: Annotated[str | None, typer.Option(help="Whose reply it is, where that is not known.")] = None,
) -> None:
    """Say what a reply means: no more messages, or go on."""
    if choice not in set(Answer):
        raise typer.BadParameter("--as takes stop or go_on")
    with context.obj.writing() as services:
        services.replies.answer(number, choice, phone)
