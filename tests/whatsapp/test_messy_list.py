"""The driver before a list as messy as a real one: what its rows tell, who gets the message (section 12)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from broadcaster_desktop.whatsapp.channel import ListRow, Speaker
from tests.whatsapp.test_practice_page import (
    ASHA,
    FARAH,
    LOOKS,
    MEERA,
    OM,
    PEOPLE,
    RAVI,
    SAME_NAME,
    Practice,
    await_ledger,
    practice,
)  # fmt: skip

__all__ = ["practice"]

pytestmark = pytest.mark.browser

GROUPS = 4
COMMUNITY = {"Diwali mela", "Riverside society"}  # a row of one may be known by either title
TIDY = {
    "groups": 0, "more_chats": 0, "badges": True, "previews": "all", "own_preview": "tick", "typing": False,
    "reactions": False, "list_icons": False, "shifts": False,
}  # fmt: skip


@pytest.fixture(autouse=True)
def tidy(practice: Practice) -> Iterator[None]:
    """Put the list back as it was."""
    yield
    practice.page.set(**TIDY)


def row_of(practice: Practice, title: str) -> ListRow:
    """The row of the list that stands under this name."""
    return next(row for row in practice.channel.rows() if row.title == title)


@pytest.mark.parametrize("look", LOOKS, ids=[str(look["language"]) for look in LOOKS])
def test_rows_of_groups_tell_no_number_and_icons_that_are_no_ticks_tell_nothing(
    practice: Practice, look: dict[str, object]
) -> None:
    practice.look(**look, groups=GROUPS, list_icons=True)
    practice.page.control("say", phone=FARAH.phone, text="Open today?")
    practice.comes(lambda: row_of(practice, FARAH.name).preview == "Open today?")
    assert row_of(practice, FARAH.name).last is Speaker.OTHER
    for name, last in (
        ("Market traders", Speaker.OTHER), ("School parents 4B", Speaker.OTHER),
        ("Cricket on Sunday", Speaker.OWN),
    ):  # fmt: skip
        row = row_of(practice, name)
        assert (row.phone, row.last, row.group) == (None, last, last is Speaker.OTHER)
    assert [row.last for row in practice.channel.rows() if row.title in COMMUNITY] == [Speaker.OWN]


@pytest.mark.parametrize("look", LOOKS, ids=[str(look["language"]) for look in LOOKS])
def test_our_own_word_is_known_by_you(practice: Practice, look: dict[str, object]) -> None:
    practice.look(**look, own_preview="you")
    practice.send(FARAH)
    practice.comes(lambda: row_of(practice, FARAH.name).last is Speaker.OWN)
    assert not row_of(practice, FARAH.name).group


@pytest.mark.parametrize("mess", ["typing", "reactions"])
def test_what_is_no_message_is_nobodys_last_word(practice: Practice, mess: str) -> None:
    practice.look(**LOOKS[0])
    practice.send(FARAH)
    practice.page.set(**{mess: True})
    practice.comes(lambda: row_of(practice, FARAH.name).last is None)


@pytest.mark.parametrize(
    "mess",
    [
        {"groups": 12, "more_chats": 80, "list_icons": True},
        {"previews": "some", "badges": False},
        {"groups": GROUPS, "own_preview": "you", "shifts": True},
        {"groups": GROUPS, "reactions": True},
        {"groups": GROUPS, "typing": True},
    ],
    ids=",".join,
)
def test_the_right_people_get_it_and_only_theirs_are_replies(
    practice: Practice, mess: dict[str, object]
) -> None:
    practice.look(**LOOKS[0], **mess)
    practice.channel.canary()
    before = len(practice.page.ledger())
    sent = [(person.phone, *practice.send(person)) for person in (ASHA, SAME_NAME, RAVI, MEERA, OM)]
    taken = await_ledger(practice, before + len(sent))[before:]
    assert [(entry.phone, entry.id, entry.text) for entry in taken] == sent
    practice.comes(lambda: [reply.text for reply in practice.channel.replies()] == ["STOP"])
    known = {person.phone for person in PEOPLE}
    assert {row.phone for row in practice.channel.rows() if row.phone and not row.group} & known
    assert {reply.phone for reply in practice.channel.replies()} == {OM.phone}
