"""Somebody with unmistakable traces goes through all the program does, and is erased: nothing is left."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

import pytest

from broadcaster_desktop.core.privacy import Erased
from broadcaster_desktop.core.records import ImportOptions, NewCampaign
from broadcaster_desktop.core.retention import BackupKind
from broadcaster_desktop.core.status import CampaignStatus, DeliveryStatus
from broadcaster_desktop.data import backup, campaigns, consents, suppressions
from broadcaster_desktop.data.digests import is_erased
from broadcaster_desktop.data.engine import Database
from broadcaster_desktop.data.pledges import Pledges
from broadcaster_desktop.data.upholding import uphold
from broadcaster_desktop.errors import UserError
from broadcaster_desktop.services.backups import Backups
from broadcaster_desktop.services.bin import Bin
from broadcaster_desktop.services.campaigns import Campaigns
from broadcaster_desktop.services.consent import Consent
from broadcaster_desktop.services.contacts import Contacts
from broadcaster_desktop.services.duplicates import Duplicates
from broadcaster_desktop.services.editing import Editing
from broadcaster_desktop.services.importing import Importing
from broadcaster_desktop.services.privacy import Privacy
from broadcaster_desktop.services.replies import Replies
from broadcaster_desktop.services.starting import Starting
from broadcaster_desktop.whatsapp.channel import ConnectionFault, Reply
from tests.sending.shop import Shop

CANARY = "+919876598765"
NAME = "Zwxq Kanarienvogel"
HINDI = "झक्कास कनारी"
FIELD = "Unverkennbarfeld 4711"
OTHERS = ("+919820012345", "+919820012346")
WORDS = "Zwxqkonsent said on the phone"


@dataclass(slots=True)
class House:
    """A shop with the services that people's data goes through."""

    shop: Shop
    numbers: list[int] = field(default_factory=list)

    @property
    def privacy(self) -> Privacy:
        return Privacy(self.shop.house)

    @property
    def backups(self) -> Backups:
        return Backups(self.shop.house)

    def bring_in(self, *, update: bool = False, consent: str | None = "They agreed in the shop") -> None:
        path = self.shop.folder.root.parent / "list.csv"
        lines = (
            "Name,Mobile,Kind",
            f"{NAME},{CANARY[3:8]} {CANARY[8:]},{FIELD}",
            f"{HINDI},0{CANARY[3:]},{FIELD}",
            f"{NAME},9.88E+11,{FIELD}",
            "Asha,9820012345,x",
            "Ravi,9820012346,y",
        )
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        options = ImportOptions(tags=("vip",), consent=consent, update=update)
        Importing(self.shop.house).run(path, options)
        path.unlink()

    def campaign(self, name: str = "Diwali") -> int:
        """A running campaign to everyone tagged, with name and field in its text."""
        house = self.shop.house
        new = NewCampaign(name, "Namaste {name}, {kind} " + name, ("vip",), pace="none")
        with house.database.write() as connection:
            number = campaigns.create(connection, new, house.clock.now())
        Starting(house).start(number)
        return number

    def files_with_traces(self, *more: str) -> list[str]:
        wanted = [
            spelling
            for word in (
                CANARY[1:],
                CANARY[3:],
                NAME,
                NAME.lower(),
                HINDI,
                FIELD,
                "Zwxqkonsent",
                "Zwxqnote",
                *more,
            )
            for spelling in (
                word.encode(),
                word.encode("utf-16-le"),
                word.encode("utf-16-be"),
                json.dumps(word)[1:-1].encode(),
            )
        ]
        found = []
        for path in sorted(self.shop.folder.root.rglob("*")):
            if path.is_file():
                data = path.read_bytes()
                if any(one in data for one in wanted):
                    found.append(path.name)
        return found


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    shop = Shop(tmp_path / "data")
    yield House(shop)
    shop.close()


def _lived(house: House) -> int:
    """The canary is brought in, written to, answers, is noted, backed up; a campaign it is in still runs."""
    shop = house.shop
    house.bring_in()
    house.bring_in(update=True)
    first = house.campaign()
    shop.work()
    shop.server.replies[CANARY].append(_reply(1, "maybe stop, Zwxqnote"))
    Replies(shop.house).heed(shop.account, shop.server.replies[CANARY])
    house.backups.create(BackupKind.NIGHTLY)
    Replies(shop.house).answer(1, "stop")
    shop.optouts.remove(CANARY, f"{NAME} asked to come back, Zwxqnote")
    Consent(shop.house).grant(CANARY, WORDS)
    with shop.database.write() as connection:
        connection.exec_driver_sql(
            "INSERT INTO audit (at, who, action, subject, detail) VALUES (1, 'o', 'x', 'Zwxq', ?)",
            (json.dumps({"of": NAME, "number": CANARY}),),
        )
    second = house.campaign("Holi")
    house.backups.create(BackupKind.ASKED)
    assert set(shop.statuses(first)) <= {"sent", "delivered"}
    assert len(house.files_with_traces()) >= 3, "the log or the database, and both backups"
    return second


def _reply(number: int, text: str) -> Reply:
    return Reply(id=f"in-{number}", phone=CANARY, title=NAME, text=text)


def test_no_byte_of_an_erased_person_is_left(house: House) -> None:
    second = _lived(house)
    shop = house.shop
    before = {number: shop.view(number).total for number in (1, second)}
    done = house.privacy.erase("98765 98765")
    assert done == Erased(cancelled=1, rewritten=2, left=())
    assert house.files_with_traces() == []
    assert {number: shop.view(number).total for number in (1, second)} == before
    assert sorted(shop.statuses(second)) == ["cancelled", "queued", "queued"]
    shop.work()
    assert sorted(shop.statuses(second)) == ["cancelled", "sent", "sent"]
    assert [phone for phone in shop.rows(second) if is_erased(phone)]
    for row in house.backups.verify():
        assert row.kind is not None
        assert row.contacts == 2
    with closing(sqlite3.connect(shop.folder.database, isolation_level=None)) as plain:
        assert consents.verify(plain, shop.house.digests).whole


def test_after_erasing_nothing_of_them_is_known_or_sent_again(house: House) -> None:
    second = _lived(house)
    shop = house.shop
    sent = len(shop.server.truth(CANARY))
    house.privacy.erase(CANARY)
    assert house.privacy.erase(CANARY) == Erased(0, 0, ())
    for act in (house.privacy.record, lambda phone: house.privacy.erase("+919876500000")):
        with pytest.raises(UserError) as caught:
            act(CANARY)
        assert caught.value.code == "nothing_known"
    with shop.database.write() as connection:
        connection.exec_driver_sql("UPDATE deliveries SET status='failed', reason='send_failed'")
    house.bring_in()
    with shop.database.write() as connection:
        campaigns.move(connection, second, CampaignStatus.PAUSED)
    starting = Campaigns(shop.house, _NoSending(), None)  # type: ignore[arg-type]
    assert starting.retry_failed(second) == 2, "the erased person is nobody to send to"
    starting.start(second)
    shop.work()
    assert len(shop.server.truth(CANARY)) == sent, "the same campaign goes to nobody twice"


class _NoSending:
    def work(self, account: int) -> None: ...


def test_an_opt_out_outlives_erasing_bringing_in_again_and_an_older_copy(house: House) -> None:
    shop = house.shop
    house.bring_in()
    old = house.backups.create().path
    shop.optouts.add([CANARY])
    house.privacy.erase(CANARY)
    assert shop.optouts.list()[0].phone is None
    assert shop.optouts.is_out(CANARY)
    house.bring_in()
    (row,) = [row for row in Contacts(shop.house).first() if row.phone == CANARY]
    assert row.opted_out
    assert shop.optouts.is_out(CANARY)
    shop.close()
    from broadcaster_desktop.data.restoring import make_ready, switch

    make_ready(shop.folder, old, shop.clock.now())
    assert switch(shop.folder, shop.clock.now())
    shop.restart()
    assert shop.optouts.is_out(CANARY)
    assert CANARY not in {row.phone for row in Contacts(shop.house).first()}, (
        "the copy knew them, and may not"
    )
    shop.server.messages.clear()
    house.bring_in()
    number = house.campaign()
    shop.work()
    assert shop.rows(number)[CANARY].status is DeliveryStatus.SKIPPED
    assert shop.server.truth(CANARY) == []


def test_who_is_erased_while_a_file_is_read_in_does_not_come_back_with_it(house: House) -> None:
    shop = house.shop
    house.bring_in()
    shop.clock.advance(3_600)
    people = [f"p{one},{9_820_100_000 + one}" for one in range(2_000)]
    people[1_900:1_900] = [f"{NAME},{CANARY}", f"{HINDI},{CANARY}"]
    path = shop.folder.root.parent / "list.csv"
    path.write_text("\n".join(("Name,Mobile", *people)) + "\n", encoding="utf-8")

    def erase(done: int) -> None:
        if done == 1_000:
            house.privacy.erase(CANARY)

    done = Importing(shop.house).run(path, ImportOptions(consent="yes", tags=("new",)), erase)
    path.unlink()
    assert done.added == 2_000
    with pytest.raises(UserError):
        house.privacy.record(CANARY)
    uphold(shop.database, shop.house.digests, Pledges(shop.folder.pledges), shop.clock.now())
    assert house.files_with_traces() == []
    shop.clock.advance(1)
    house.bring_in()
    assert house.privacy.record(CANARY)["contact"], "somebody who is brought in anew since is there"


def test_an_erasing_that_was_cut_short_is_brought_to_its_end(house: House) -> None:
    _lived(house)

    def cut(done: int, of: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        house.privacy.erase(CANARY, cut)
    assert house.files_with_traces() != []
    assert house.privacy.erase(CANARY) == Erased(cancelled=0, rewritten=1, left=())
    assert house.files_with_traces() == []


def _claim(house: House, *, pressed: bool) -> int:
    """A campaign whose message to the canary is in this process's hand."""
    number = house.campaign()
    journal = house.shop.journal
    while (job := journal.claim(number)) is not None and job.phone != CANARY:
        journal.end(job.id, DeliveryStatus.SKIPPED, None, tried=False)
    assert job is not None
    if pressed:
        journal.prepared(job.id, ["m1"])
        assert journal.handing(job.id, ["m1"], house.shop.house.digests.of(CANARY))
    return number


@pytest.mark.parametrize("pressed", [False, True])
def test_not_while_a_message_to_them_is_in_hand(house: House, pressed: bool) -> None:
    house.bring_in()
    number = _claim(house, pressed=pressed)
    with pytest.raises(UserError) as caught:
        house.privacy.erase(CANARY)
    assert caught.value.code == "message_in_hand"
    assert CANARY in house.shop.rows(number)
    assert Contacts(house.shop.house).count() == 3


@pytest.mark.parametrize("pressed", [False, True])
def test_what_a_dead_process_had_in_hand_hinders_nobody(house: House, pressed: bool) -> None:
    house.bring_in()
    number = _claim(house, pressed=pressed)
    shop = house.shop
    shop.restart()
    shop.pause(number)
    assert house.privacy.erase(CANARY).cancelled == (not pressed)
    assert house.files_with_traces() == []
    (left,) = (row for row in shop.rows(number).values() if is_erased(row.phone))
    assert left.status is (DeliveryStatus.UNCERTAIN if pressed else DeliveryStatus.CANCELLED)
    shop.resume(number)
    shop.work()
    assert CANARY not in shop.server.people
    assert shop.view(number).status is CampaignStatus.FINISHED


def test_not_while_an_earlier_process_s_message_to_them_is_looked_up(house: House) -> None:
    """The look-up reads their chat and writes down what it saw: it would bring them back."""
    house.bring_in()
    number = _claim(house, pressed=True)
    shop = house.shop
    shop.restart()
    refused: list[str] = []

    def heed(replies: tuple[Reply, ...]) -> None:
        if not refused:
            with pytest.raises(UserError) as caught:
                house.privacy.erase(CANARY)
            refused.append(caught.value.code)

    shop.with_tools(desk=replace(shop.tools.desk, heed=heed))
    shop.work()
    assert refused == ["message_in_hand"]
    assert shop.rows(number)[CANARY].status is DeliveryStatus.UNCERTAIN
    assert house.privacy.erase(CANARY).left == ()


def test_a_look_up_that_could_not_be_ended_hinders_nobody(house: House) -> None:
    house.bring_in()
    number = _claim(house, pressed=True)
    shop = house.shop
    shop.restart()
    shop.server.fault("outgoing", ConnectionFault("gone"))
    shop.once()
    shop.pause(number)
    assert shop.rows(number)[CANARY].status is DeliveryStatus.SENDING
    assert house.privacy.erase(CANARY).left == ()
    shop.resume(number)
    shop.work()
    assert house.files_with_traces() == []


def test_what_the_owner_wrote_and_what_cannot_be_looked_into_is_told(house: House) -> None:
    house.bring_in()
    folder = house.shop.folder
    with house.shop.database.write() as connection:
        connection.exec_driver_sql(
            "INSERT INTO templates (name, body, created_at, updated_at) VALUES ('Greeting', ?, 1, 1)",
            (f"Hello {NAME}",),
        )
    folder.screenshots.mkdir()
    (folder.screenshots / "page-1.png").write_bytes(b"picture")
    (folder.root / "notes.txt").write_text(f"call {CANARY}")
    for place in ("profiles/1/Default/History", "profiles/1/Default/Cache", "practice/page/ledger.jsonl"):
        (folder.root / place).parent.mkdir(parents=True, exist_ok=True)
        (folder.root / place).write_bytes(b"send?phone=" + CANARY[1:].encode("utf-16-le"))
    folder.backups.mkdir()
    (folder.backups / "old.backup").write_bytes(b"damaged " + CANARY.encode())
    told = {left.place: left.sure for left in house.privacy.erase(CANARY).left}
    assert told.pop("templates: Greeting") is True
    assert told.pop("notes.txt") is True
    assert told.pop("profiles/1") is True
    assert told.pop("practice") is True
    assert told.pop("screenshots/page-1.png") is False
    assert told.pop("backups/old.backup") is False
    assert told == {"broadcaster.db": True}, "by the template alone"


@pytest.mark.parametrize("said", [0, 1, 2])
def test_every_number_a_person_had_goes_from_every_place(house: House, said: int) -> None:
    """Edited, backed up, made one with another, in the bin: by whichever number they are erased."""
    house.bring_in()
    shop = house.shop
    house.campaign()
    shop.work()
    people, edited, merged = Contacts(shop.house), "+919876511111", "+919876522222"
    asha = people.show(CANARY).row.id
    Editing(shop.house).edit(asha, phone=edited, fields={"Kind": f"{FIELD} anew"})
    house.backups.create()
    house.campaign("Holi")
    other = people.add(merged, f"{NAME} Office", tags=["vip"])
    Consent(shop.house).grant(merged, WORDS)
    house.backups.create()
    Duplicates(shop.house).merge(asha, other)
    Bin(shop.house).delete([asha])
    house.backups.create()
    done = house.privacy.erase((CANARY, edited, merged)[said])
    assert (done.rewritten, done.left) == (3, ())
    assert house.files_with_traces() == []
    assert house.files_with_traces(edited[1:], merged[1:]) == []
    assert people.count() == len(OTHERS)
    with closing(sqlite3.connect(shop.folder.database, isolation_level=None)) as plain:
        assert consents.verify(plain, shop.house.digests).whole


def test_a_second_number_of_the_same_contact_goes_too(house: House) -> None:
    house.bring_in()
    other = "+919812300077"
    with house.shop.database.write() as connection:
        connection.exec_driver_sql(
            "INSERT INTO contact_fields (contact_id, name, value) SELECT id, 'Other', '98123 00077'"
            " FROM contacts WHERE phone=?",
            (CANARY,),
        )
        given = suppressions.suppress(
            connection, house.shop.house.digests, [other], cause="owner", note="", at=house.shop.clock.now()
        )
        assert given == 1
    house.privacy.erase(CANARY)
    assert other.encode()[1:] not in house.shop.folder.database.read_bytes()
    assert house.shop.optouts.is_out(other)


@pytest.mark.parametrize("between", [", ", ";", " / ", "|"])
def test_several_numbers_in_one_field_go_too_but_nobody_elses(house: House, between: str) -> None:
    house.bring_in()
    mine = ("+919812300077", "+919812300078")
    with house.shop.database.write() as connection:
        connection.exec_driver_sql(
            "INSERT INTO contact_fields (contact_id, name, value) SELECT id, 'Other number', ?"
            " FROM contacts WHERE phone=?",
            (between.join((*mine, OTHERS[0])), CANARY),
        )
    house.shop.optouts.add([*mine, OTHERS[0]])
    house.privacy.erase(CANARY)
    assert {row.phone for row in house.shop.optouts.list()} == {None, OTHERS[0]}
    assert Contacts(house.shop.house).count() == 2


def test_what_lay_on_pages_that_are_free_now_is_gone_too(house: House) -> None:
    """Long texts lie on pages of their own; deleting gives those back to the file as they are."""
    house.bring_in()
    with house.shop.database.write() as connection:
        connection.exec_driver_sql(
            "INSERT INTO contact_fields (contact_id, name, value) SELECT id, 'Long', ? FROM contacts"
            " WHERE phone=?",
            ("x" * 20_000 + "Zwxqkonsent", CANARY),
        )
    house.privacy.erase(CANARY)
    assert house.files_with_traces() == []


def test_killed_before_the_file_was_written_anew_the_next_start_does_it(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.bring_in()
    shop = house.shop
    with shop.database.write() as connection:
        connection.exec_driver_sql(
            "INSERT INTO contact_fields (contact_id, name, value) SELECT id, 'Long', ? FROM contacts"
            " WHERE phone=?",
            ("x" * 20_000 + "Zwxqkonsent", CANARY),
        )

    def killed(database: Database) -> bool:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(Database, "rebuild", killed)
        with pytest.raises(KeyboardInterrupt):
            house.privacy.erase(CANARY)
    shop.restart()
    assert house.files_with_traces() != []
    rebuilt = _count_rebuilds(monkeypatch)
    for _ in range(2):
        uphold(shop.database, shop.house.digests, Pledges(shop.folder.pledges), shop.clock.now())
    assert house.files_with_traces() == []
    assert rebuilt == [True], "once"


def _count_rebuilds(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    done: list[bool] = []
    rebuild = Database.rebuild

    def counted(database: Database) -> bool:
        done.append(rebuild(database))
        return done[-1]

    monkeypatch.setattr(Database, "rebuild", counted)
    return done


def test_the_whole_record_of_a_person(house: House) -> None:
    _lived(house)
    record = house.privacy.record(CANARY)
    assert json.loads(json.dumps(record)) == record
    assert record["phone"] == CANARY
    assert record["contact"][0]["name"] == NAME
    assert record["tags"] == [{"name": "vip"}]
    assert {"name": "Kind", "value": FIELD} in record["fields"]
    assert {one["wording"] for one in record["consents"]} == {WORDS, "They agreed in the shop"}
    assert len(record["consents"]) == 6
    assert [one["campaign"] for one in record["messages"]] == ["Diwali", "Holi"]
    assert NAME in record["messages"][0]["text"]
    assert record["replies"][0]["text"].endswith("Zwxqnote")
    assert record["do_not_message"] == []
    assert len(record["files"]) == 4
    assert [one["action"] for one in record["audit"]] == ["optout_remove", "consent_grant"]
    text = json.dumps(record)
    assert not any(other in text for other in OTHERS)
    path = house.shop.folder.root.parent / "record.json"
    house.privacy.save_record("98765-98765", path)
    assert json.loads(path.read_text(encoding="utf-8"))["contact"] == record["contact"]


def test_erasing_leaves_everyone_else_as_they_were(house: House) -> None:
    _lived(house)
    others = [house.privacy.record(phone) for phone in OTHERS]
    house.privacy.erase(CANARY)
    now = [house.privacy.record(phone) for phone in OTHERS]
    for record in (*others, *now):
        del record["made_at"]
    assert now == others


def test_backups_of_an_older_day_are_rewritten_with_what_was_in_hand_then(house: House) -> None:
    house.bring_in()
    house.campaign()
    shop = house.shop
    with shop.database.write() as connection:
        connection.exec_driver_sql("UPDATE deliveries SET status='sending' WHERE phone=?", (CANARY,))
    made = house.backups.create().path
    with shop.database.write() as connection:
        connection.exec_driver_sql("UPDATE deliveries SET status='queued' WHERE phone=?", (CANARY,))
    shop.clock.advance(timedelta(hours=1).total_seconds())
    assert house.privacy.erase(CANARY).rewritten == 1
    assert backup.verify(made).tables["contacts"][0] == 2
    assert house.files_with_traces() == []
