"""Linking by command: codes to type and their renewals, pages nobody knows, a phone that stays away."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from broadcaster_desktop.core.clock import SystemClock
from broadcaster_desktop.data import accounts
from broadcaster_desktop.data.engine import Database
from tests.program import Program, command
from tests.whatsapp.other_page import OtherPage, unlinked_page

FIRST, SECOND = "2@q1,b,c,d,1", "2@q2,b,c,d,1"
TYPE = "Type this code into the phone: "
PATIENCE = 120.0


@pytest.fixture
def whatsapp() -> Iterator[OtherPage]:
    """The stand-in, showing a code to scan."""
    with unlinked_page(FIRST) as page:
        yield page


def code_told(program: subprocess.Popen[str]) -> str:
    """The next code to type that the program tells, with what it says of it."""
    assert program.stdout is not None
    for line in program.stdout:
        if line.startswith(TYPE):
            return line.removeprefix(TYPE).strip()
    raise AssertionError("no further code was told")


@pytest.mark.browser
def test_pairing_by_number_tells_every_renewal_of_the_code(whatsapp: OtherPage, browser_path: Path) -> None:
    options = ["--whatsapp-url", whatsapp.url, "--browser", str(browser_path)]
    whatsapp.at_load = lambda: whatsapp.change(screen="qr", ref=SECOND)
    program = subprocess.Popen(
        [sys.executable, "-m", "broadcaster_desktop", *options, "accounts", "pair", "--code", "98111 00009"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert code_told(program) == "AB1D-EF78"
        assert whatsapp.phones == ["+919811100009"]
        whatsapp.change(redraw=True, link_code="ZYXW9876")
        assert code_told(program) == "ZYXW-9876 (code 2)"
        whatsapp.change(redraw=True, code_faded=True)  # renewed no more: a new one is asked for
        assert code_told(program) == "AB2D-EF78"
        whatsapp.at_load = lambda: None
        whatsapp.change(redraw=True, screen="list")
        out, err = program.communicate(timeout=PATIENCE)
    finally:
        program.kill()
        program.communicate()
    assert (program.returncode, err) == (0, "")
    assert out.splitlines()[-1].startswith("Linked")


@pytest.mark.browser
def test_a_page_nobody_knows_is_kept_as_a_picture_and_ends_the_pairing(
    whatsapp: OtherPage, data_dir: Path, browser_path: Path
) -> None:
    options = ["--whatsapp-url", whatsapp.url, "--browser", str(browser_path)]
    whatsapp.change(screen="text", text="कुछ और ही")
    said = command(*options, "accounts", "pair", "--timeout", "100")
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("WhatsApp Web shows something this program does not know.")
    [kept] = (data_dir / "screenshots").glob("page-*.png")
    assert str(kept) in said.err
    assert kept.read_bytes().startswith(b"\x89PNG")

    state = command(*options, "accounts", "state", "--timeout", "5", "--json")
    assert (state.code, state.document["state"]) == (0, "unknown")
    assert Path(state.document["picture"]).parent == kept.parent
    assert whatsapp.pressed == []


def test_a_phone_away_for_ten_days_is_told(program: Program) -> None:
    account = program.link()
    for days, warned in ((9, False), (10, True)):
        database = Database(program.data / "broadcaster.db")
        with database.write() as connection:
            since = SystemClock().now() - timedelta(days=days, minutes=1)
            accounts.phone_away(connection, account, since)
        database.close()
        [told] = program.json("accounts", "list")
        assert told["phone_missing_10_days"] is warned
        assert told["phone_missing_since"] == since.astimezone().isoformat(timespec="seconds")
        assert ("offline for 10 days" in program.ok("accounts", "list").out) is warned
