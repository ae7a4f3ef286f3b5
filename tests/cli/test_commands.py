"""What the commands do, on real files and a real database, without a browser."""

from __future__ import annotations

import csv
import io
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from broadcaster_desktop.cli.campaigns import _doing
from tests.program import OWN, Program

ASHA, RAVI, MINA = "+919820012345", "+919820012346", "+919820012347"
HEAD = ["Name", "Mobile", "City"]
PEOPLE = [["Asha", "9820012345", "Pune"], ["Ravi", "9820012346", ""], ["Mina", "9820012347", "Nashik"]]


def _import(program: Program, *options: str, rows: list[list[str]] = PEOPLE, head: list[str] = HEAD) -> Any:
    return program.json("contacts", "import", program.file("list.csv", [head, *rows]), *options)


def _create(program: Program, *options: str, message: str = "Hi {name}", to: str = "vip") -> int:
    document = program.json("campaigns", "create", "--name", "n", "--message", message, "--to", to, *options)
    return int(document["campaign"])


def _run(program: Program, campaign: int) -> None:
    """Start without a sender: the statuses are the ones of a run whose process has gone."""
    with program.world() as world:
        world.services.campaigns.start(campaign)


def _status(program: Program, campaign: int) -> Any:
    return program.json("campaigns", "status", str(campaign))


def test_importing_tells_what_it_did(program: Program) -> None:
    rows = [*PEOPLE, ["Asha P", "+91 98200 12345", "x"], ["Bad", "12", "y"]]
    document = _import(program, "--tag", "vip", "--tag", "pune", "--consent", "yes", rows=rows)
    assert (document["import"], document["added"], document["updated"], document["kept"]) == (1, 3, 0, 0)
    assert document["counts"] == {"ready": 0, "fixed": 3, "duplicate": 1, "invalid": 1}
    assert document["encoding"] == "utf-8"
    assert [row["row"] for row in document["rows"]] == [2, 3, 4, 5, 6]
    listed = program.json("contacts", "list")
    assert [row["phone"] for row in listed] == [ASHA, MINA, RAVI]
    assert all(row["tags"] == ["pune", "vip"] and row["consented"] for row in listed)


def test_known_contacts_are_kept_unless_they_are_to_be_updated(program: Program) -> None:
    _import(program)
    again = [["Asha Patil", "9820012345", "Mumbai"]]
    kept = _import(program, rows=again, head=HEAD)
    assert (kept["added"], kept["updated"], kept["kept"]) == (0, 0, 1)
    assert kept["rows"][0]["reasons"] == ["added_country_code", "known_contact"]
    assert [row["name"] for row in program.json("contacts", "list", "--search", "asha")] == ["Asha"]
    updated = _import(program, "--update", rows=again, head=HEAD)
    assert (updated["added"], updated["updated"], updated["kept"]) == (0, 1, 0)
    assert [row["name"] for row in program.json("contacts", "list", "--search", "asha")] == ["Asha Patil"]


def test_rejected_rows_can_be_mended_and_brought_in(program: Program) -> None:
    rows = [["Asha", "98200 1234", ""], ["=1+1", "x", ""], *PEOPLE]
    _import(program, "--rejects", "rejects.csv", rows=rows)
    with (program.cwd / "rejects.csv").open(encoding="utf-8-sig", newline="") as file:
        rejected = list(csv.DictReader(file))
    assert [(row["phone"], row["name"], row["row"]) for row in rejected] == [
        ("98200 1234", "Asha", "2"),
        ("x", "'=1+1", "3"),
    ]
    assert all(row["why"] for row in rejected)


def test_nothing_is_brought_in_when_rejected_rows_cannot_be_written(program: Program) -> None:
    program.file("list.csv", [["Name", "Mobile", "City"], *PEOPLE])
    for place in ("/nowhere/r.csv", "."):
        said = program.run("contacts", "import", "list.csv", "--rejects", place, "--json")
        assert (said.code, said.out) == (1, "")
    assert program.json("contacts", "list") == []


def test_rejected_rows_that_cannot_be_written_after_all_name_the_import(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.file("list.csv", [["Name", "Mobile", "City"], *PEOPLE])
    monkeypatch.setattr("broadcaster_desktop.cli.contacts.require_writable", lambda path: None)
    said = program.run("contacts", "import", "list.csv", "--rejects", "/nowhere/r.csv")
    assert said.code == 1
    assert "Import 1 itself is done." in said.err


def test_deleting_and_restoring_is_all_or_none_and_each_once(program: Program) -> None:
    _import(program)
    asha, mina = (row["phone"] for row in program.json("contacts", "list", "--limit", "2"))
    assert program.ok("contacts", "delete", asha, asha[3:]).out == "1 contacts moved to the bin.\n"
    said = program.run("contacts", "restore", asha, mina)
    assert said.code == 1
    assert [row["phone"] for row in program.json("contacts", "bin")] == [asha]
    assert program.ok("contacts", "restore", asha, asha[3:]).out == "1 contacts are back.\n"


def test_listing_searching_and_limiting(program: Program) -> None:
    _import(program)
    assert [row["name"] for row in program.json("contacts", "list", "--limit", "2")] == ["Asha", "Mina"]
    assert [row["name"] for row in program.json("contacts", "list", "--search", "12346")] == ["Ravi"]
    assert program.ok("contacts", "list", "--search", "ravi").out == f"name\tphone\ttags\nRavi\t{RAVI}\t\n"


def test_an_export_comes_back_as_it_was(program: Program) -> None:
    """Cells a spreadsheet would run are guarded on the way out and restored on the way in."""
    rows = [
        ["=cmd|'/c calc'!A1", "9820012345", "+Pune"],
        ["-5", "9820012346", "@home"],
        ["'=quoted", "9820012347", "'plain"],
        ['"a ""b"", c"', "9820012348", "नाशिक 🙏"],
    ]
    _import(program, rows=rows)
    assert program.ok("contacts", "export", "out.csv").out == "4 contacts written.\n"
    text = (program.cwd / "out.csv").read_text(encoding="utf-8-sig")
    for line in csv.reader(text.splitlines()):
        assert not any(cell.startswith(("=", "+", "-", "@", "\t")) for cell in line), line
    before = _everything(program)
    other = Program(program.cwd / "other", program.cwd, program.monkeypatch)
    assert other.json("contacts", "import", "out.csv")["added"] == 4
    assert _everything(other) == before


def _everything(program: Program) -> list[tuple[Any, ...]]:
    return program.sql(
        "SELECT c.phone, c.name, f.name, f.value FROM contacts c LEFT JOIN contact_fields f"
        " ON f.contact_id=c.id AND f.name<>'tags' ORDER BY c.phone, f.name"
    )


def test_an_export_of_many_keeps_each_persons_own(program: Program) -> None:
    rows = [[f"p{number}", str(9820000000 + number), f"c{number}"] for number in range(1_100)]
    _import(program, "--tag", "a", rows=rows)
    program.ok("contacts", "export", "out.csv")
    with (program.cwd / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        exported = list(csv.DictReader(file))
    assert [(row["name"], row["City"], row["tags"]) for row in exported] == [
        (f"p{number}", f"c{number}", "a") for number in range(1_100)
    ]


def test_the_do_not_message_list(program: Program) -> None:
    assert program.ok("optouts", "add", "98200 12345", "+919820012346", "9820012345").out == "2 added.\n"
    listed = program.json("optouts", "list")
    assert [(row["phone"], row["cause"]) for row in listed] == [(RAVI, "owner"), (ASHA, "owner")]
    assert datetime.fromisoformat(listed[0]["recorded_at"]).tzinfo is not None
    assert program.run("optouts", "add", "9820012347", "12").code == 1
    assert len(program.json("optouts", "list")) == 2, "all or none"
    program.ok("optouts", "remove", "9820012345", "--reason", "asked in the shop")
    assert [row["phone"] for row in program.json("optouts", "list")] == [RAVI]
    assert program.sql("SELECT action, detail FROM audit WHERE action='optout_remove'") == [
        ("optout_remove", '{"reason": "asked in the shop"}')
    ]


def test_the_do_not_message_list_goes_out_and_comes_in(program: Program) -> None:
    program.ok("optouts", "add", "9820012345", "9820012346")
    assert program.ok("optouts", "export", "out.csv").out == "2 written.\n"
    assert "'+919820012345" in (program.cwd / "out.csv").read_text(encoding="utf-8-sig")
    other = Program(program.cwd / "other", program.cwd, program.monkeypatch)
    assert other.ok("optouts", "import", "out.csv").out.startswith("2 added")
    assert {row["phone"] for row in other.json("optouts", "list")} == {ASHA, RAVI}
    (program.cwd / "plain.txt").write_text("9820012346\r\n98200 12347\n\nnobody\n")
    said = other.ok("optouts", "import", "plain.txt").out.splitlines()
    assert said == ["1 added, 1 lines without a usable number.", "line\twhat stands there", "4\tnobody"]


def test_preflight_accounts_for_everyone(program: Program) -> None:
    _import(program, "--tag", "vip", "--consent", "yes")
    _import(program, "--tag", "vip", rows=[["No Consent", "9820012350", "x"]])
    program.ok("optouts", "add", "9820012346")
    campaign = _create(program, message="Hi {name}, from {city}")
    document = program.json("campaigns", "preflight", str(campaign))
    assert document["total"] == 4
    assert document["will_send"] == 2
    assert document["blocked"] == {"opted_out": 1, "no_consent": 1}
    assert document["account"] == "unknown"
    assert document["problems"] == ["not_linked"]
    assert datetime.fromisoformat(document["ends_at"]).tzinfo is not None
    program.link()
    document = program.json("campaigns", "preflight", str(campaign))
    assert (document["account"], document["problems"]) == ("linked", [])


def test_preflight_exits_0_whatever_it_finds(program: Program) -> None:
    document = program.json("campaigns", "preflight", str(_create(program)))
    assert (document["total"], document["will_send"], document["ends_at"]) == (0, 0, None)
    assert document["problems"] == ["no_people", "not_linked"]


def test_several_tags_mean_anyone_with_any_of_them(program: Program) -> None:
    _import(program, "--tag", "a", rows=PEOPLE[:2])
    _import(program, "--tag", "b", rows=PEOPLE[1:])
    campaign = _create(program, "--to", "b", to="a")
    assert _status(program, campaign)["total"] == 3


def test_a_start_freezes_who_gets_what(program: Program) -> None:
    _import(program, "--tag", "vip", "--consent", "yes", rows=[*PEOPLE, ["Shop", OWN, "x"]])
    program.link()
    program.ok("optouts", "add", "9820012347")
    campaign = _create(program, message="Hi {name},\nfrom {city}")
    _run(program, campaign)
    _import(
        program, "--update", "--tag", "vip", rows=[["Changed", "9820012345", "x"], ["New", "9820012399", "x"]]
    )
    document = _status(program, campaign)
    assert (document["status"], document["total"]) == ("running", 4)
    assert {d["phone"]: (d["status"], d["reason"]) for d in document["deliveries"]} == {
        ASHA: ("queued", None),
        RAVI: ("skipped", "missing_field"),
        MINA: ("skipped", "opted_out"),
        OWN: ("skipped", "own_number"),
    }
    assert sum(document["counts"].values()) == 4
    assert set(document) == {
        "campaign",
        "name",
        "status",
        "reason",
        "total",
        "counts",
        "held",
        "attachments",
        "deliveries",
        "seconds",
    }
    assert program.sql("SELECT body FROM deliveries WHERE status='queued'") == [("Hi Asha,\nfrom Pune",)]


def test_pause_resume_cancel(program: Program) -> None:
    _import(program, "--tag", "vip", "--consent", "yes")
    program.link()
    campaign = _create(program)
    number = str(campaign)
    assert program.run("campaigns", "pause", number).code == 1, "a draft does not run"
    assert program.run("campaigns", "resume", number).code == 1
    _run(program, campaign)
    for verb, status, reason in (
        ("pause", "paused", "owner"),
        ("pause", "paused", "owner"),
        ("resume", "running", None),
        ("cancel", "cancelled", "owner"),
    ):
        assert program.ok("campaigns", verb, number).out == ""
        document = _status(program, campaign)
        assert (document["status"], document["reason"]) == (status, reason)
    assert document["counts"]["cancelled"] == 3
    seconds = document["seconds"]
    assert _status(program, campaign)["seconds"] == seconds, "its time is over"
    for verb in ("pause", "resume", "cancel", "run", "retry-failed"):
        assert program.run("campaigns", verb, number).code == 1
    assert _status(program, campaign)["counts"]["cancelled"] == 3


def test_retrying_takes_only_what_failed_for_a_passing_cause(program: Program) -> None:
    _import(program, "--tag", "vip", "--consent", "yes")
    program.link()
    campaign = _create(program)
    _run(program, campaign)
    reasons = ("send_failed", "not_on_whatsapp", "refused_new_chat")
    for delivery, reason in enumerate(reasons, 1):
        program.sql(
            "UPDATE deliveries SET status='failed', reason=?, attempts=1 WHERE id=?", reason, delivery
        )
    program.sql("UPDATE campaigns SET status='finished', finished_at=1")
    assert program.ok("campaigns", "retry-failed", str(campaign)).out == "1 queued again.\n"
    document = _status(program, campaign)
    assert document["status"] == "running"
    assert [d["status"] for d in document["deliveries"]] == ["queued", "failed", "failed"]
    assert document["seconds"] >= 0


def test_a_cancelled_campaign_takes_nothing_up_again(program: Program) -> None:
    _import(program, "--tag", "vip", "--consent", "yes")
    program.link()
    campaign = _create(program)
    _run(program, campaign)
    program.sql("UPDATE deliveries SET status='failed', reason='send_failed' WHERE id=1")
    program.sql("UPDATE deliveries SET status='uncertain', reason='could_not_tell' WHERE id=2")
    program.ok("campaigns", "cancel", str(campaign))
    assert program.run("campaigns", "retry-failed", str(campaign)).code == 1
    assert program.run("campaigns", "resolve", str(campaign), RAVI, "--as", "again").code == 1
    assert [d["status"] for d in _status(program, campaign)["deliveries"]] == [
        "failed",
        "uncertain",
        "cancelled",
    ]


@pytest.mark.parametrize(
    ("choice", "status"), [("sent", "handed_over"), ("again", "queued"), ("skip", "skipped")]
)
def test_an_uncertain_message_is_settled_by_the_owners_word(
    program: Program, choice: str, status: str
) -> None:
    _import(program, "--tag", "vip", "--consent", "yes")
    program.link()
    campaign = _create(program)
    _run(program, campaign)
    program.sql("UPDATE deliveries SET status='uncertain', reason='could_not_tell', attempts=1 WHERE id=1")
    program.ok("campaigns", "resolve", str(campaign), "98200 12345", "--as", choice)
    (delivery,) = (d for d in _status(program, campaign)["deliveries"] if d["phone"] == ASHA)
    assert (delivery["status"], delivery["reason"], delivery["attempts"]) == (status, None, 1)
    assert (delivery["sent_at"] is not None) is (choice == "sent")
    assert program.run("campaigns", "resolve", str(campaign), ASHA, "--as", choice).code == 1
    assert program.sql("SELECT count(*) FROM audit WHERE action='resolve'") == [(1,)]


def test_a_run_that_waits_says_for_what(program: Program) -> None:
    _import(program, "--tag", "vip", "--consent", "yes")
    program.link()
    campaign = _create(program)
    _run(program, campaign)
    said = []
    for reason in (None, "window", "offline"):
        program.sql("UPDATE campaigns SET reason=?", reason)
        with program.world() as world:
            said.append(_doing(world.services.campaigns.view(campaign)))
    assert said == ["n", "n: waiting (window)", "n: waiting (offline)"]


def test_an_account_belongs_to_its_page(program: Program) -> None:
    """Another page's browser profile must never be opened on this one."""
    _import(program, "--tag", "vip", "--consent", "yes")
    real = program.link(page="web.whatsapp.com")
    said = program.run(
        "campaigns", "create", "--name", "n", "--message", "Hi", "--to", "vip", "--account", str(real)
    )
    assert said.code == 1
    campaign = _create(program)
    assert program.run("campaigns", "run", str(campaign)).code == 1
    program.sql("UPDATE campaigns SET status='paused', account_id=?", real)
    for verb in ("run", "resume"):
        assert "not one of this" in program.run("campaigns", verb, str(campaign)).err
    assert _status(program, campaign)["status"] == "paused"
    assert program.json("accounts", "list") == []


def test_a_campaign_for_later(program: Program) -> None:
    campaign = _create(program, "--at", "2030-01-01T10:00+05:30")
    assert _status(program, campaign)["status"] == "scheduled"
    assert program.sql("SELECT scheduled_at FROM campaigns") == [(1893472200000,)]
    program.ok("campaigns", "cancel", str(campaign))


def test_the_pace_is_the_settings_unless_it_is_said(program: Program) -> None:
    _create(program)
    with program.world() as world:
        world.services.settings.set("pace", "safe")
    _create(program)
    _create(program, "--pace", "none")
    assert program.sql("SELECT pace FROM campaigns ORDER BY id") == [("balanced",), ("safe",), ("none",)]


def test_the_list_of_campaigns(program: Program) -> None:
    _create(program)
    _create(program)
    listed = program.json("campaigns", "list")
    assert [row["campaign"] for row in listed] == [2, 1]
    assert program.ok("campaigns", "list").out.splitlines()[1] == "2\tn\tdraft\t\t0"


def test_a_run_that_a_changed_page_stopped_says_where_its_pictures_are(program: Program) -> None:
    _import(program, "--tag", "vip", "--consent", "yes")
    program.link()
    campaign = _create(program)
    _run(program, campaign)
    program.sql("UPDATE campaigns SET status='paused', reason='page_changed'")
    said = program.ok("campaigns", "status", str(campaign)).out
    assert f"Pictures of the page are kept in {program.data / 'screenshots'}" in said


def test_accounts_of_this_page_are_listed(program: Program) -> None:
    program.link()
    (account,) = program.json("accounts", "list")
    told = {"account": 1, "state": "linked", "phone": OWN, "name": "Shop", "evidence": []}
    assert account == {
        **told,
        "rest_until": None,
        "phone_missing_since": None,
        "phone_missing_10_days": False,
    }


def test_the_notice_is_acknowledged_by_typing(program: Program, tmp_path: Path) -> None:
    program.monkeypatch.setattr("sys.stdin", io.StringIO("  i UNDERSTAND \n"))
    assert "do not allow bulk" in program.ok("accounts", "acknowledge-risk").out
    with program.world() as world:
        assert world.services.accounts.risk_acknowledged()


def test_on_whatsapps_own_page_the_notice_comes_first(program: Program) -> None:
    _import(program, "--tag", "vip", "--consent", "yes")
    program.link(page="web.whatsapp.com")
    campaign = str(_create(program))
    said = _on_the_real_page(program).run("campaigns", "run", campaign)
    assert "not acknowledged" in said.err
    assert _status(program, int(campaign))["status"] == "draft"


def _on_the_real_page(program: Program) -> Program:
    program.monkeypatch.setattr("tests.program.PAGE", "https://web.whatsapp.com/")
    return program


def test_the_doctor_finds_all_well(program: Program, browser_path: Path) -> None:
    program.ok("optouts", "add", "9820012345")
    document = program.json("doctor")
    assert document["ok"] is True
    assert [check["name"] for check in document["checks"]] == [
        "data_folder",
        "database",
        "key",
        "consents",
        "pledges",
        "backups",
        "disk",
        "browser",
        "resources",
        "selectors",
        "attachments",
        "browser_in_use",
    ]
    assert all(check["fix"] is None for check in document["checks"])
    assert str(browser_path) in document["checks"][7]["detail"]
