"""accounts ..."""

from __future__ import annotations

from typing import Annotated

import typer

from broadcaster_desktop.cli import documents
from broadcaster_desktop.cli.output import Output
from broadcaster_desktop.cli.session import Session
from broadcaster_desktop.core.account import PHONE_WARNING, AccountState, Observation
from broadcaster_desktop.core.records import AccountView
from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, UserError

app = typer.Typer(help="Link WhatsApp and see how the link stands.")
Json = Annotated[bool, typer.Option("--json", help="One JSON document on stdout.")]
Which = Annotated[int | None, typer.Option(help="The account's number.")]

WHO_WITHIN = 10.0
"""Seconds for a linked page to show its own number; one that never does is linked all the same."""
AGREED = "I understand"
NOTICE = f"""WhatsApp's terms do not allow bulk or automated messaging through WhatsApp Web.
WhatsApp can limit or block numbers that send unwanted messages, and no program can prevent that.
Message only people who said yes, and stop at once when someone asks you to.
Type "{AGREED}" to go on."""


@app.command()
def pair(
    context: typer.Context,
    code: Annotated[
        str | None, typer.Option(help="Link with this number by a code typed into the phone.")
    ] = None,
    timeout: Annotated[float, typer.Option(help="Seconds to wait for the phone.")] = 300,
) -> None:
    """Link WhatsApp: shows the code to scan and waits for the phone."""
    session: Session = context.obj
    with session.writing() as services:
        services.accounts.link()
        if code is not None:
            shown = services.accounts.await_state(_asks_for_phone, timeout)
            if shown is not None and shown.state is AccountState.WAITING_FOR_SCAN:
                services.accounts.ask_link_code(code)
        told: set[str] = set()

        def is_strange(look: Observation) -> bool:
            """After a code was shown the page may wait for the owner's word, on the phone or on itself."""
            if look.picture and told and look.picture not in told:
                told.add(look.picture)
                session.output.line(f"WhatsApp shows something unknown; its picture: {look.picture}")
            return bool(look.picture) and not told

        def heard(look: Observation) -> None:
            if look.state is AccountState.CODE_EXPIRED:
                services.accounts.new_code()
            _tell(session.output, look, told)

        seen = services.accounts.await_state(
            lambda look: _is_linked(look) or is_strange(look), timeout, heard
        )
        if seen is not None and seen.picture:
            raise _unknown_page(seen)
        if seen is None or not _is_linked(seen):
            raise _not_linked(seen)
        seen = services.accounts.await_state(_says_who, WHO_WITHIN) or seen
    who = ", ".join(filter(None, (seen.name, seen.phone)))
    session.output.line(f"Linked: {who}" if who else "Linked.")


@app.command("list")
def list_(context: typer.Context, as_json: Json = False) -> None:
    """Linked accounts and what was last seen of them."""
    session: Session = context.obj
    with session.reading() as services:
        found = services.accounts.list() if services else []
    if as_json:
        session.output.document([documents.account(view) for view in found])
    else:
        rows = (
            [str(view.id), view.state.value, view.phone or "", view.name or "", _warning(view)]
            for view in found
        )
        session.output.table(["account", "state", "phone", "name", "warning"], rows)


@app.command()
def state(
    context: typer.Context,
    account: Which = None,
    timeout: Annotated[float, typer.Option(help="Seconds for the page to say more than starting.")] = 30,
    as_json: Json = False,
) -> None:
    """Open the page and say how the link stands."""
    session: Session = context.obj
    with session.writing() as services:
        look = services.accounts.look(timeout)
        found = [view for view in services.accounts.list() if account in (None, view.id)]
    if not found:
        raise _not_linked(None)
    document = {
        **documents.account(found[0]),
        "state": look.state.value,
        "evidence": list(look.evidence),
        "why": look.why or None,
        "picture": look.picture or None,
    }
    if as_json:
        session.output.document(document)
        return
    who = ", ".join(filter(None, (document["name"], document["phone"])))
    session.output.line(f"{document['state']} {who}".strip())
    for line in filter(None, (_told(look, document["rest_until"]), _warning(found[0]))):
        session.output.line(line)


@app.command()
def unlink(context: typer.Context, account: Which = None) -> None:
    """Log this computer out of WhatsApp."""
    with context.obj.writing() as services:
        services.accounts.unlink(account)


@app.command("acknowledge-risk")
def acknowledge_risk(context: typer.Context) -> None:
    """Read the honest notice on WhatsApp's terms and acknowledge it by typing."""
    session: Session = context.obj
    if session.ask(NOTICE).casefold() != AGREED.casefold():
        raise UserError(
            "risk_not_acknowledged",
            QT_TRANSLATE_NOOP("errors", "The notice on WhatsApp's terms was not acknowledged yet."),
            safe=QT_TRANSLATE_NOOP("errors", "Nothing was sent."),
            next=QT_TRANSLATE_NOOP("errors", "Read the notice and acknowledge it first."),
        )
    with session.writing() as services:
        services.accounts.acknowledge_risk()


def _told(look: Observation, rest_until: str | None) -> str:
    """What else the page says, or shows."""
    if look.state is AccountState.BANNED:
        until = f"Until about {rest_until}." if rest_until else ""
        return " ".join(filter(None, (look.why, until)))
    return f"A picture of the page is kept: {look.picture}" if look.picture else ""


def _warning(view: AccountView) -> str:
    """What the owner should do before the link is lost."""
    if view.phone_away_days < PHONE_WARNING:
        return ""
    return f"The phone has been offline for {view.phone_away_days} days; open WhatsApp on it to stay linked."


def _unknown_page(seen: Observation) -> UserError:
    return UserError(
        "page_unknown",
        QT_TRANSLATE_NOOP("errors", "WhatsApp Web shows something this program does not know."),
        why=QT_TRANSLATE_NOOP("errors", "A picture of the page is kept: {picture}."),
        safe=QT_TRANSLATE_NOOP("errors", "Nothing was pressed and nothing was sent."),
        next=QT_TRANSLATE_NOOP("errors", "Look at the picture. What WhatsApp asks there is yours to answer."),
        values={"picture": seen.picture},
    )


def _is_linked(look: Observation) -> bool:
    return look.state is AccountState.LINKED


def _says_who(look: Observation) -> bool:
    return look.phone is not None


def _asks_for_phone(look: Observation) -> bool:
    return look.state in (AccountState.WAITING_FOR_SCAN, AccountState.LINKED)


def _tell(output: Output, look: Observation, told: set[str]) -> None:
    """Show a code once, drawn on a terminal and as its text elsewhere."""
    shown = look.link_code.text if look.link_code else None
    payload = shown or (look.code.payload if look.code else None)
    if payload is None or payload in told:
        return
    told.add(payload)
    if shown:
        again = f" (code {look.link_code.number})" if look.link_code and look.link_code.number > 1 else ""
        output.line(f"Type this code into the phone: {shown[:4]}-{shown[4:]}{again}")
        output.line("On the phone: Linked devices > Link a device > Link with phone number instead")
    elif output.terminal:
        import segno

        segno.make(payload, error="l", micro=False).terminal(output.out, compact=True)
        output.line("On the phone: Linked devices > Link a device")
    else:
        output.line(payload)


def _not_linked(seen: Observation | None) -> UserError:
    return UserError(
        "not_linked",
        QT_TRANSLATE_NOOP("errors", "WhatsApp was not linked."),
        why=QT_TRANSLATE_NOOP("errors", "The page stands at: {state}."),
        safe=QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        next=QT_TRANSLATE_NOOP("errors", "Try again with the phone at hand."),
        values={"state": (seen.state if seen else AccountState.UNKNOWN).value},
    )
