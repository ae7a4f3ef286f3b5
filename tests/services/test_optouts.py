"""The do-not-message list takes any file of numbers, and what it took outlives everything."""

from __future__ import annotations

import codecs
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import openpyxl
import pytest

from broadcaster_desktop.core.consent import Answer
from broadcaster_desktop.core.privacy import OptOutImport, Standing
from broadcaster_desktop.core.records import NewCampaign, Purpose
from broadcaster_desktop.core.status import DeliveryReason, DeliveryStatus
from broadcaster_desktop.data import campaigns, contacts
from broadcaster_desktop.data.digests import Digests
from broadcaster_desktop.data.engine import Connection
from broadcaster_desktop.data.pledges import Kind
from broadcaster_desktop.data.upholding import uphold
from broadcaster_desktop.errors import UserError
from broadcaster_desktop.services.consent import Consent
from broadcaster_desktop.services.contacts import Contacts
from broadcaster_desktop.services.privacy import Privacy
from broadcaster_desktop.services.starting import Starting
from broadcaster_desktop.whatsapp.channel import Reply
from tests.sending.shop import Shop

ASHA, RAVI, MINA = "+919820012345", "+919820012346", "+919820012347"
ALL = {ASHA, RAVI, MINA}


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    shop = Shop(tmp_path / "data")
    yield shop
    shop.close()


TEXTS = {
    "plain": "98200 12345\n+91-98200-12346\n0091 98200 12347\n",
    "windows line ends": "9820012345\r\n9820012346\r\n9820012347\r\n",
    "headed": "Number\n9820012345\n9820012346\n9820012347\n",
    "second column": "name,phone\nAsha,9820012345\nRavi,9820012346\nMina,9820012347\n",
    "semicolons": "name;phone\nAsha;9820012345\nRavi;9820012346\nMina;9820012347\n",
    "tabs": "Asha\t9820012345\nRavi\t9820012346\nMina\t9820012347\n",
    "devanagari": "आशा,९८२००१२३४५\nरवि,९८२००१२३४६\nमीना,९८२००१२३४७\n",
    "guarded": "'+919820012345\n'+919820012346\n'+919820012347\n",
    "quoted": '"98200 12345"\n"98200 12346"\n"98200 12347"\n',
    "twice": "9820012345\n9820012346\n+919820012345\n9820012347\n",
    "blank lines": "\n\n9820012345\n\n9820012346\n9820012347\n\n",
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16"])
def test_every_spelling_in_every_encoding(shop: Shop, tmp_path: Path, text: str, codec: str) -> None:
    path = tmp_path / "list.txt"
    path.write_bytes(text.encode(codec))
    assert shop.optouts.import_file(path) == OptOutImport(3, 0, ())
    assert {row.phone for row in shop.optouts.list()} == ALL
    assert {row.cause for row in shop.optouts.list()} == {"import"}
    assert shop.optouts.import_file(path) == OptOutImport(0, 3, ())


def test_windows_letters_and_utf_16_without_a_mark(shop: Shop, tmp_path: Path) -> None:
    text = "José,9820012345\nRené,9820012346\n"
    (tmp_path / "a.csv").write_bytes(text.encode("cp1252"))
    (tmp_path / "b.csv").write_bytes((text + "Zoë,9820012347\n").encode("utf-16-le"))
    assert not (tmp_path / "b.csv").read_bytes().startswith(codecs.BOM_UTF16_LE)
    assert shop.optouts.import_file(tmp_path / "a.csv").added == 2
    assert shop.optouts.import_file(tmp_path / "b.csv").added == 1


def test_a_spreadsheet(shop: Shop, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (["Name", "Mobile"], ["Asha", 9820012345], ["Ravi", "98200 12346"], ["Nobody", "12"]):
        sheet.append(row)
    book.save(tmp_path / "list.xlsx")
    assert shop.optouts.import_file(tmp_path / "list.xlsx") == OptOutImport(2, 0, ((4, "12"),))


def test_lines_that_cannot_be_used_are_told_and_the_others_taken(shop: Shop, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("who,number\nAsha,9820012345\nRavi,9.82E+11\nMina,12345\n,\nnobody\n")
    done = shop.optouts.import_file(path)
    assert done == OptOutImport(1, 0, ((3, "Ravi,9.82E+11"), (4, "Mina,12345"), (6, "nobody")))


@pytest.mark.parametrize("what", ["empty", "missing", "folder", "picture"])
def test_what_is_no_list_changes_nothing(shop: Shop, tmp_path: Path, what: str) -> None:
    path = tmp_path / "x"
    if what == "empty":
        path.touch()
    elif what == "folder":
        path.mkdir()
    elif what == "picture":
        path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    with pytest.raises(UserError):
        shop.optouts.import_file(path)
    assert shop.optouts.list() == []


def test_a_long_list_goes_in_short_commits(shop: Shop, tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_text("".join(f"98{number:08}\n" for number in range(5_000)))
    commits = shop.database.commits
    assert shop.optouts.import_file(path).added == 5_000
    assert shop.database.commits - commits == 3


def test_every_word_on_the_list_stands_beside_the_data_too(shop: Shop) -> None:
    digests: Digests = shop.house.digests
    shop.optouts.add([ASHA, RAVI])
    shop.clock.advance(1)
    shop.optouts.remove(RAVI, "asked in the shop")
    listed = shop.house.pledges.read().listed
    assert {digest: one.kind for digest, one in listed.items()} == {
        digests.of(ASHA): Kind.OUT,
        digests.of(RAVI): Kind.IN,
    }


def test_erased_people_are_on_the_list_without_a_number_and_not_exported(shop: Shop, tmp_path: Path) -> None:
    shop.optouts.add([ASHA, RAVI])
    with shop.database.write() as connection:
        connection.exec_driver_sql("UPDATE suppressions SET phone=NULL WHERE phone=?", (ASHA,))
    assert shop.optouts.export_file(tmp_path / "out.csv") == 1
    assert {row.phone for row in shop.optouts.list()} == {None, RAVI}
    shop.optouts.add([ASHA])
    assert {row.phone for row in shop.optouts.list()} == {ASHA, RAVI}, "the owner knows the number again"


def test_consent_by_hand_is_per_purpose_and_unknown_is_not_sendable(shop: Shop) -> None:
    house, consent = shop.house, Consent(shop.house)
    consent.grant("98200 12346", "Said yes at the counter")
    consent.grant(MINA, "Said yes", purposes=[Purpose.SERVICE])
    assert consent.standing(ASHA) == dict.fromkeys(Purpose, Standing.UNKNOWN)
    assert consent.standing(MINA) == {
        Purpose.MARKETING: Standing.UNKNOWN,
        Purpose.SERVICE: Standing.GRANTED,
    }
    real = Shop(shop.folder.root.parent / "real", page="https://web.whatsapp.com")
    try:
        with real.database.write() as connection:
            ids = [contacts.add(connection, phone, "x", real.clock.now()) for phone in sorted(ALL)]
        here = Consent(real.house)
        here.grant(RAVI, "Said yes")
        here.grant(MINA, "Said yes")
        here.withdraw(MINA, purposes=[Purpose.MARKETING], why="Not now")
        blocked = {}
        for purpose in Purpose:
            with real.database.write() as connection:
                new = NewCampaign("n", "Hi", (), purpose)
                number = campaigns.create(connection, new, real.clock.now(), ids)
            blocked[purpose] = Starting(real.house).preflight(number).blocked
        assert blocked == {Purpose.MARKETING: {"no_consent": 2}, Purpose.SERVICE: {"no_consent": 1}}
        running = real.begin([RAVI, MINA], name="running")
        here.withdraw(RAVI, purposes=[Purpose.SERVICE])
        assert real.statuses(running) == ["queued", "queued"], "it is a marketing one"
        here.withdraw(RAVI)
        row = real.rows(running)[RAVI]
        assert (row.status, row.reason) == (DeliveryStatus.SKIPPED, DeliveryReason.NO_CONSENT)
        assert real.rows(running)[MINA].status is DeliveryStatus.QUEUED
        last = here.entries(MINA)[-1]
        assert (last.granted, last.purpose, last.wording) == (False, Purpose.MARKETING, "Not now")
    finally:
        real.close()
    with pytest.raises(UserError):
        consent.grant(ASHA, "  ")
    with pytest.raises(UserError):
        consent.withdraw("12")
    assert house.database is shop.database


def test_the_list_is_shown_newest_first_and_found_by_number_and_name(shop: Shop) -> None:
    with shop.database.write() as connection:
        for phone, name in ((ASHA, "Asha Patil"), (RAVI, "रवि जोशी")):
            contacts.add(connection, phone, name, shop.clock.now())
    for phone in (ASHA, RAVI, MINA):
        shop.optouts.add([phone], f"said {phone[-2:]}")

    def shown(search: str = "", sort: str = "date", *, descending: bool = True) -> list[str | None]:
        found = shop.optouts.start(search, sort, descending=descending)
        assert [line.id for line in found.lines] == list(found.ids)
        return [line.phone for line in found.lines]

    assert shown() == [MINA, RAVI, ASHA]
    assert shown(descending=False) == [ASHA, RAVI, MINA]
    assert shown(sort="phone", descending=False) == [ASHA, RAVI, MINA]
    for typed in ("98200 12346", "12346", "+91 98200-12346", "९८२००१२३४६", "ravi", "रवि"):
        assert shown(typed) == [RAVI], typed
    assert shown("9820012") == [MINA, RAVI, ASHA]
    assert shown("nobody") == []
    line = shop.optouts.start("ravi").lines[0]
    assert (line.name, line.cause, line.note) == ("रवि जोशी", "owner", "said 46")


def test_what_was_put_on_the_list_is_taken_back_but_not_what_was_there_or_said_since(shop: Shop) -> None:
    shop.optouts.add([ASHA], "asked in the shop")
    shop.replies.heed(shop.account, [Reply("in-1", MINA, "please stop")])
    shop.clock.advance(1)
    act = shop.optouts.put([ASHA, RAVI, MINA])
    assert act.phones == (RAVI, MINA)
    assert [row.answer for row in shop.replies.all()] == [Answer.STOP]
    shop.clock.advance(1)
    shop.replies.heed(shop.account, [Reply("in-2", RAVI, "STOP")])
    shop.clock.advance(1)
    assert shop.optouts.take_back(act) == 1
    assert {row.phone for row in shop.optouts.list()} == {ASHA, RAVI}
    assert [row.phone for row in shop.replies.queue()] == [MINA], "it is asked about again"
    kinds = {digest: one.kind for digest, one in shop.house.pledges.read().listed.items()}
    assert kinds[shop.house.digests.of(MINA)] is Kind.IN
    assert shop.optouts.take_back(act) == 0


def test_a_whole_file_is_taken_back(shop: Shop, tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_text("".join(f"98{number:08}\n" for number in range(3_000)))
    shop.optouts.add(["9800000007"])
    told: list[tuple[int, int]] = []
    done = shop.optouts.import_file(path, told=lambda now, all_: told.append((now, all_)))
    assert told == [(0, 3_000), (2_000, 3_000)]
    assert (done.added, done.known) == (2_999, 1)
    assert done.act is not None
    assert shop.optouts.take_back(done.act) == 2_999
    assert [row.phone for row in shop.optouts.list()] == ["+919800000007"]


def test_a_removal_is_undone_as_if_it_had_never_been(shop: Shop) -> None:
    with shop.database.write() as connection:
        contacts.add(connection, RAVI, "Ravi", shop.clock.now())
    shop.replies.heed(shop.account, [Reply("in-1", RAVI, "STOP")])
    shop.optouts.add([MINA])
    before, shown = shop.optouts.list(), Contacts(shop.house).show(RAVI)
    shop.clock.advance(60)
    removed = shop.optouts.remove(RAVI, "asked for it at the counter")
    assert {row.phone for row in shop.optouts.list()} == {MINA}
    assert [row.answer for row in shop.replies.all()] == [Answer.GO_ON]
    shop.clock.advance(60)
    shop.optouts.put_back(removed)
    assert shop.optouts.list() == before
    assert Contacts(shop.house).show(RAVI) == shown
    assert [row.answer for row in shop.replies.all()] == [Answer.STOP]
    assert shop.house.pledges.read().listed[shop.house.digests.of(RAVI)].kind is Kind.OUT


def test_killed_while_a_removal_is_undone_the_number_is_on_the_list_after_the_next_start(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop.optouts.add([RAVI])
    shop.clock.advance(60)
    removed = shop.optouts.remove(RAVI, "asked for it at the counter")
    shop.clock.advance(60)

    commit = shop.database.write

    @contextmanager
    def committed() -> Iterator[Connection]:
        with commit() as connection:
            yield connection
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(shop.database, "write", committed)
        with pytest.raises(KeyboardInterrupt):
            shop.optouts.put_back(removed)
    assert shop.optouts.is_out(RAVI)
    uphold(shop.database, shop.house.digests, shop.house.pledges, shop.clock.now())
    assert shop.optouts.is_out(RAVI)


def test_undoing_brings_no_erased_number_back_and_takes_none_off(shop: Shop) -> None:
    privacy = Privacy(shop.house)
    act = shop.optouts.put([ASHA, RAVI])
    removed = shop.optouts.remove(RAVI, "asked for it at the counter")
    for phone in (ASHA, RAVI):
        Consent(shop.house).grant(phone, "yes")
        privacy.erase(phone)
    assert shop.optouts.take_back(act) == 0
    assert shop.optouts.is_out(ASHA)
    shop.optouts.put_back(removed)
    assert shop.optouts.is_out(RAVI)
    assert [row.phone for row in shop.optouts.list()] == [None, None]
    with shop.database.read() as connection:
        told = connection.exec_driver_sql("SELECT * FROM audit WHERE action='optout_put_back'").all()
    assert RAVI not in str(told)


def test_a_hundred_thousand_entries_are_listed_and_searched(shop: Shop) -> None:
    with shop.database.write() as connection:
        connection.exec_driver_sql(
            "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 99999)"
            " INSERT INTO suppressions (digest, phone, cause, note, recorded_at)"
            " SELECT randomblob(32), printf('+9198%08d', i), 'import', '', 0 FROM n"
        )
        plan = "EXPLAIN QUERY PLAN SELECT id FROM suppressions WHERE instr(phone, '4321') ORDER BY phone, id"
        assert "COVERING INDEX" in str(connection.exec_driver_sql(plan).all())
    for typed, found in (("", 100_000), ("98000 12345", 1), ("12345", 1), ("nobody", 0)):
        began = time.perf_counter()
        start = shop.optouts.start(typed)
        print(f"{typed or 'all'}: {1000 * (time.perf_counter() - began):.0f} ms")  # noqa: T201
        assert len(start.ids) >= found
        assert len(start.lines) == min(len(start.ids), 100)
    assert shop.optouts.lines(shop.optouts.start().ids[50_000:50_100])[0].phone == "+919800049999"
