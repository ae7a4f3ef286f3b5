"""The pledges: what was said no to stays known beside any copy of the database."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest

from broadcaster_desktop.data import contacts, erasing, suppressions
from broadcaster_desktop.data.digests import Digests
from broadcaster_desktop.data.engine import Database, storage_error
from broadcaster_desktop.data.models import to_millis
from broadcaster_desktop.data.pledges import Kind, Pledge, Pledges, parse
from broadcaster_desktop.data.upholding import Upheld, uphold
from tests.data.conftest import KEY, NOW

ASHA, RAVI = "+919820012345", "+919820012346"
D = Digests(KEY)
AT = to_millis(NOW)
LATER = NOW + timedelta(hours=1)


@pytest.fixture
def pledges(tmp_path: Path) -> Pledges:
    return Pledges(tmp_path / "pledges")


def _out(phone: str, at: int = AT) -> Pledge:
    return Pledge(Kind.OUT, D.of(phone), at)


def _suppress(database: Database, phone: str, hours: int = 0) -> None:
    at = NOW + timedelta(hours=hours)
    with database.write() as connection:
        suppressions.suppress(connection, D, [phone], cause="owner", note="", at=at)


def _listed(database: Database) -> set[bytes]:
    with database.read() as connection:
        return set(suppressions.all_digests(connection))


def test_what_was_appended_is_read_back(pledges: Pledges) -> None:
    assert not pledges.read().whole
    pledges.append([_out(ASHA), _out(RAVI)])
    pledges.append([Pledge(Kind.IN, D.of(ASHA), AT + 1), Pledge(Kind.GONE, D.of(RAVI), AT + 2)])
    said = pledges.read()
    assert said.whole
    assert {digest: one.kind for digest, one in said.listed.items()} == {
        D.of(ASHA): Kind.IN,
        D.of(RAVI): Kind.OUT,
    }
    assert said.gone == {D.of(RAVI): AT + 2}
    assert pledges.path.stat().st_mode & 0o777 == 0o600
    assert b"98200" not in pledges.path.read_bytes()


@pytest.mark.parametrize("cut", [1, 30, 63])
def test_a_torn_end_is_left_out_and_written_over(pledges: Pledges, cut: int) -> None:
    pledges.append([_out(ASHA), _out(RAVI)])
    pledges.path.write_bytes(pledges.path.read_bytes()[:-cut])
    assert set(pledges.read().listed) == {D.of(ASHA)}
    pledges.append([_out(RAVI)])
    assert set(pledges.read().listed) == {D.of(ASHA), D.of(RAVI)}
    assert pledges.read().whole


def test_every_flipped_bit_is_noticed(pledges: Pledges) -> None:
    pledges.append([_out(ASHA)])
    data = pledges.path.read_bytes()
    for place in range(len(data) * 8):
        harmed = bytearray(data)
        harmed[place // 8] ^= 1 << place % 8
        assert not parse(bytes(harmed)).whole


def test_an_older_database_learns_again_who_is_out(database: Database, pledges: Pledges) -> None:
    with database.write() as connection:
        contacts.add(connection, ASHA, "Asha", NOW)
    pledges.append([_out(ASHA)])
    assert uphold(database, D, pledges, NOW) == Upheld(opted_out=1)
    assert _listed(database) == {D.of(ASHA)}
    with database.read() as connection:
        (entry,) = suppressions.entries(connection)
        assert (entry.phone, entry.cause, entry.recorded_at) == (ASHA, "restored", NOW)
        assert contacts.rows(connection, [1])[0].opted_out
    assert uphold(database, D, pledges, NOW) == Upheld()


def test_who_was_let_in_again_stays_so_unless_opted_out_since(database: Database, pledges: Pledges) -> None:
    _suppress(database, ASHA)
    _suppress(database, RAVI, hours=2)
    back = to_millis(LATER)
    pledges.append([Pledge(Kind.IN, D.of(ASHA), back), Pledge(Kind.IN, D.of(RAVI), back)])
    assert uphold(database, D, pledges, NOW) == Upheld(let_in=1)
    assert _listed(database) == {D.of(RAVI)}


def test_in_doubt_the_number_is_on_the_list(database: Database, pledges: Pledges) -> None:
    """The same moment, or a removal that never came to the file."""
    _suppress(database, ASHA)
    pledges.append([Pledge(Kind.IN, D.of(ASHA), AT), _out(RAVI)])
    assert uphold(database, D, pledges, NOW) == Upheld(opted_out=1)
    assert _listed(database) == {D.of(ASHA), D.of(RAVI)}


def test_what_the_database_knows_is_noted_where_it_is_missing(database: Database, pledges: Pledges) -> None:
    _suppress(database, ASHA)
    for _ in range(2):
        assert uphold(database, D, pledges, NOW) == Upheld()
        assert set(pledges.read().listed) == {D.of(ASHA)}
    _suppress(database, RAVI)
    uphold(database, D, pledges, NOW)
    assert set(pledges.read().listed) == {D.of(ASHA), D.of(RAVI)}


def test_a_damaged_file_is_written_anew_from_both(database: Database, pledges: Pledges) -> None:
    pledges.append([_out(ASHA), _out(RAVI), Pledge(Kind.GONE, D.of("+919820012399"), AT)])
    data = bytearray(pledges.path.read_bytes())
    data[64 + 20] ^= 1
    pledges.path.write_bytes(bytes(data))
    _suppress(database, ASHA)
    uphold(database, D, pledges, NOW)
    said = pledges.read()
    assert said.whole
    assert set(said.listed) == {D.of(ASHA), D.of(RAVI)}
    assert set(said.gone) == {D.of("+919820012399")}
    assert _listed(database) == {D.of(ASHA), D.of(RAVI)}


def test_an_erased_person_is_erased_again_and_one_brought_in_since_stays(
    database: Database, pledges: Pledges
) -> None:
    with database.write() as connection:
        contacts.add(connection, ASHA, "Asha", NOW)
        contacts.add(connection, RAVI, "Ravi", LATER + timedelta(hours=1))
    when = to_millis(LATER)
    pledges.append([Pledge(Kind.GONE, D.of(ASHA), when), Pledge(Kind.GONE, D.of(RAVI), when)])
    assert uphold(database, D, pledges, NOW) == Upheld(erased=1)
    with database.read() as connection:
        assert contacts.id_of(connection, ASHA) is None
        assert contacts.id_of(connection, RAVI) is not None
        assert set(erasing.tombstones(connection)) == {D.of(ASHA), D.of(RAVI)}
    assert uphold(database, D, pledges, NOW) == Upheld()


@pytest.mark.parametrize("fault", [KeyboardInterrupt(), storage_error(Path("/d"))], ids=["killed", "full"])
def test_an_erasing_cut_short_at_a_start_comes_to_its_end_at_the_next(
    database: Database, pledges: Pledges, monkeypatch: pytest.MonkeyPatch, fault: BaseException
) -> None:
    with database.write() as connection:
        contacts.add(connection, ASHA, "Asha " + "x" * 20_000 + "Zwxq", NOW)
    pledges.append([Pledge(Kind.GONE, D.of(ASHA), to_millis(LATER))])

    def cut(database: Database) -> bool:
        raise fault

    with monkeypatch.context() as patch:
        patch.setattr(Database, "rebuild", cut)
        with suppress(KeyboardInterrupt):
            assert uphold(database, D, pledges, NOW) == Upheld(erased=1), "a full disk hinders no start"
    assert uphold(database, D, pledges, NOW) == Upheld()
    for file in database.path.parent.glob(f"{database.path.name}*"):
        assert b"Zwxq" not in file.read_bytes(), file.name


@pytest.fixture
def unreadable(pledges: Pledges) -> Iterator[Pledges]:
    pledges.path.mkdir()
    yield pledges
    pledges.path.rmdir()


def test_a_file_that_cannot_be_read_or_written_hinders_nobody(
    database: Database, unreadable: Pledges, caplog: pytest.LogCaptureFixture
) -> None:
    _suppress(database, ASHA)
    assert uphold(database, D, unreadable, NOW) == Upheld()
    unreadable.note([_out(ASHA)])
    assert "not noted beside the data yet" in caplog.text
    assert _listed(database) == {D.of(ASHA)}
