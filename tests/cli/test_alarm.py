"""A command on data that went back in time is refused once, with the reason."""

from __future__ import annotations

from broadcaster_desktop.core.clock import SystemClock
from broadcaster_desktop.data.models import to_millis
from tests.program import Program

ASHA = "+919820012345"


def test_the_first_command_after_the_record_was_lost_says_so_and_the_next_goes_on(program: Program) -> None:
    name = program.file("people.csv", [["name", "phone"], ["Asha", ASHA]])
    program.ok("contacts", "import", name)
    now = to_millis(SystemClock().now())
    program.sql("INSERT INTO accounts (page, state, created_at) VALUES ('p', 'linked', 1)")
    program.sql(
        "INSERT INTO campaigns (uuid, name, message, purpose, pace, status, account_id, created_at)"
        " VALUES ('u', 'Diwali', 'Hi', 'marketing', 'safe', 'scheduled', 1, 1)"
    )
    program.sql(
        "INSERT INTO deliveries (campaign_id, phone, position, name, body, status)"
        " VALUES (1, ?, 0, 'Asha', 'Hi', 'sent')",
        ASHA,
    )
    program.sql(
        "INSERT INTO attempts (delivery_id, number, step, epoch, at) VALUES (1, 1, 'handing', 1, ?)", now
    )
    (program.data / "recorder").unlink()
    said = program.run("contacts", "import", name)
    assert said.code == 1
    assert said.err.startswith("The record of what was sent is missing from the data folder.")
    assert "Campaigns paused: 1" in said.err
    assert program.sql("SELECT status, reason FROM campaigns") == [("paused", "storage")]
    program.ok("contacts", "import", name)
