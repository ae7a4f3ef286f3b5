"""Acts on many contacts: short transactions, undone by their receipts."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from broadcaster_desktop.core.bulk import AllThatMatch
from broadcaster_desktop.data import short
from broadcaster_desktop.errors import UserError
from broadcaster_desktop.services import Services, bulk
from broadcaster_desktop.whatsapp.channel import Reply
from broadcaster_desktop.world import World


@pytest.fixture
def services(world: World, monkeypatch: pytest.MonkeyPatch) -> Services:
    monkeypatch.setattr(bulk, "AT_ONCE", 2)
    for at, name in enumerate(("Asha", "Ravi", "Meera", "Zoya", "José")):
        world.services.contacts.add(f"98200123{at:02}", name, ["old"] if at < 3 else [])
    return world.services


def _ids(services: Services, search: str = "", tag: str | None = None) -> list[int]:
    return list(services.contacts.ids(search, tag, "added"))


def _fields(services: Services, field: str) -> list[str | None]:
    return [services.contacts.detail(one).fields.get(field) for one in _ids(services)]


def test_a_tag_is_put_on_all_that_match_and_taken_back_from_those_who_had_it_not(services: Services) -> None:
    everyone = _ids(services)
    services.bulk.tag(everyone[:2], "VIP")
    receipt = services.bulk.tag(AllThatMatch(tag="old"), " VIP ")
    assert list(receipt.ids) == everyone[2:3]
    assert _ids(services, tag="VIP") == everyone[:3]
    services.bulk.undo(receipt)
    assert _ids(services, tag="VIP") == everyone[:2]


def test_a_tag_is_taken_off_and_put_back(services: Services) -> None:
    receipt = services.bulk.untag(AllThatMatch(), "old")
    assert receipt.count == 3
    assert _ids(services, tag="old") == []
    services.bulk.undo(receipt)
    assert _ids(services, tag="old") == _ids(services)[:3]


def test_a_field_gets_its_earlier_values_back_unless_it_was_changed_since(services: Services) -> None:
    everyone = _ids(services)
    services.bulk.set_field(everyone[:2], "City", "Nashik")
    receipt = services.bulk.set_field(AllThatMatch(), "city", " Pune ")
    assert _fields(services, "City") == ["Pune"] * 5
    services.bulk.set_field(everyone[4:], "City", "Wai")
    services.bulk.undo(receipt)
    assert _fields(services, "City") == ["Nashik", "Nashik", None, None, "Wai"]


def test_an_emptied_field_gets_its_values_back(services: Services) -> None:
    everyone = _ids(services)
    services.bulk.set_field(everyone[:3], "City", "Nashik")
    receipt = services.bulk.set_field(AllThatMatch(), "City", " ")
    assert receipt.count == 3
    assert _fields(services, "City") == [None] * 5
    services.bulk.set_field(everyone[:1], "City", "Wai")
    services.bulk.undo(receipt)
    assert _fields(services, "City") == ["Wai", "Nashik", "Nashik", None, None]


def test_a_receipt_is_good_when_people_are_gone(services: Services, world: World) -> None:
    receipt = services.bulk.untag(AllThatMatch(), "old")
    with services.campaigns._house.database.write() as connection:
        connection.exec_driver_sql("DELETE FROM contacts WHERE id=?", (receipt.ids[0],))
    services.bulk.undo(receipt)
    assert len(_ids(services, tag="old")) == 2


def test_cancelling_leaves_nothing_changed(services: Services) -> None:
    seen: list[int] = []

    def cancel(done: int) -> None:
        seen.append(done)
        if done >= 4:
            raise InterruptedError

    for act in ("tag", "untag"):
        before = [services.contacts.detail(one).row.tags for one in _ids(services)]
        with pytest.raises(InterruptedError):
            getattr(services.bulk, act)(AllThatMatch(), "old", cancel)
        assert [services.contacts.detail(one).row.tags for one in _ids(services)] == before
    assert seen == [2, 5, 2, 5]


def test_people_are_put_on_the_list_and_counted_once(services: Services) -> None:
    told: list[int] = []
    assert services.bulk.opt_out(AllThatMatch(tag="old"), told.append) == 3
    assert services.bulk.opt_out(AllThatMatch()) == 2
    assert told == [2, 3]
    assert all(row.opted_out for row in services.contacts.rows(_ids(services)))


@pytest.mark.parametrize("name", ["", "  ", "x" * 101])
def test_a_tag_needs_a_name(services: Services, name: str) -> None:
    with pytest.raises(UserError, match="cannot be the name"):
        services.bulk.tag([1], name)


@pytest.mark.parametrize("name", ["Name", "phone", ""])
def test_a_field_is_neither_name_nor_number(services: Services, name: str) -> None:
    with pytest.raises(UserError, match="cannot be the name"):
        services.bulk.set_field([1], name, "x")


def test_what_was_done_is_on_record(services: Services) -> None:
    services.bulk.undo(services.bulk.tag(AllThatMatch(), "VIP"))
    with services.campaigns._house.database.read() as connection:
        rows: Sequence[object] = [
            tuple(row)
            for row in connection.exec_driver_sql(
                "SELECT action, subject FROM audit ORDER BY id DESC LIMIT 2"
            )
        ]
    assert rows == [("bulk_undo_tag", "5 contacts"), ("bulk_tag", "5 contacts")]


def test_whoever_writes_meanwhile_is_given_way(services: Services, monkeypatch: pytest.MonkeyPatch) -> None:
    """A lock that is taken again at once is never free for the sender."""
    stood_back: list[float] = []
    database = services.campaigns._house.database
    monkeypatch.setattr("broadcaster_desktop.data.short.time.sleep", stood_back.append)

    def send(done: int) -> None:
        with database.write() as connection:
            connection.exec_driver_sql("UPDATE tags SET name=name")

    receipt = services.bulk.tag(AllThatMatch(), "VIP", send)
    assert stood_back == [short._GIVE_WAY, short._STAND_BACK]
    services.bulk.undo(receipt)
    assert len(stood_back) == 4


def test_those_who_were_put_on_the_list_are_taken_off_again_and_nobody_else(services: Services) -> None:
    phones = [row.phone for row in services.contacts.rows(_ids(services))]
    services.optouts.add(phones[:1], "asked at the counter")
    new, act = services.bulk.stop(AllThatMatch(tag="old"))
    assert act is not None
    assert (new, sorted(act.phones)) == (2, sorted(phones[1:3]))
    services.optouts.remove(phones[2], "asked us to write again")
    services.optouts.take_back(act)
    assert [services.optouts.is_out(one) for one in phones[:3]] == [True, False, False]
    assert services.bulk.stop([]) == (0, None)


def test_undoing_takes_nobody_off_the_list_who_asked_to_stop_since(services: Services) -> None:
    phones = [row.phone for row in services.contacts.rows(_ids(services))]
    _, act = services.bulk.stop(AllThatMatch(tag="old"))
    assert act is not None
    services.replies.heed(1, [Reply("in-1", phones[1], "STOP", "")])
    services.optouts.take_back(act)
    assert [services.optouts.is_out(one) for one in act.phones] == [one == phones[1] for one in act.phones]
