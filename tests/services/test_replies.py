"""What becomes of a reply: counted at once, asked about, or not kept at all; and the owner's answers."""

from __future__ import annotations

import signal
import subprocess
import sys
from itertools import count

import pytest

from broadcaster_desktop.core.consent import Answer, Judgement
from broadcaster_desktop.core.events import ContactsChanged, Event, OptedOut, RepliesChanged
from broadcaster_desktop.core.records import NoteKind, ReplyRow
from broadcaster_desktop.errors import UserError
from broadcaster_desktop.services import Services
from broadcaster_desktop.whatsapp.channel import Reply
from broadcaster_desktop.world import World
from tests.program import Program

ASHA, RAVI = "+919820012345", "+919820012346"
ACCOUNT = 1
EXACT = (
    "STOP",
    "Stoppp!! 😡",
    "don't message",
    "बंद करो",
    "मैसेज मत भेजो।",
    "band karo",
    "नको",
    "पाठवू नका",
    "pathvu naka",
)
LIKELY = ("please stop", "भाई मुझे मैसेज मत भेजो", "kal se mat bhejo ji", "आता मेसेज पाठवू नका हो", "nako re baba")
OTHER = ("Thank you", "ok", "धन्यवाद", "किती रुपये?", "stopwatch hai?", "👍", "")
_ids = count(1)


def says(text: str, phone: str | None = ASHA, *, bubble: str = "", title: str = "") -> Reply:
    return Reply(bubble or f"in{next(_ids)}", phone, text, title)


@pytest.fixture
def services(world: World) -> Services:
    world.services.contacts.add(ASHA, "Asha")
    return world.services


def heed(services: Services, *replies: Reply) -> None:
    services.replies.heed(ACCOUNT, replies)


def only(services: Services) -> ReplyRow:
    [row] = services.replies.all()
    return row


def asha(services: Services) -> list[tuple[NoteKind, str]]:
    """The notes on the contact."""
    return [(note.kind, note.words) for note in services.contacts.show(ASHA).notes]


def heard(services: Services) -> list[Event]:
    events: list[Event] = []
    services.events.subscribe(events.append)
    return events


@pytest.mark.parametrize("words", EXACT)
def test_an_opt_out_counts_at_once_in_each_language(services: Services, words: str) -> None:
    events = heard(services)
    heed(services, says(words))
    assert services.optouts.is_out(ASHA)
    row = only(services)
    assert (row.judgement, row.answer, row.text, row.name) == (Judgement.OPT_OUT, Answer.STOP, words, "Asha")
    assert events == [OptedOut(ASHA, words, row.id), RepliesChanged(), ContactsChanged()]
    assert services.replies.queue() == []
    assert asha(services) == [(NoteKind.STOPPED, words)]
    assert services.contacts.show(ASHA).row.note == services.contacts.show(ASHA).notes[0]


@pytest.mark.parametrize("words", LIKELY)
def test_a_likely_opt_out_is_asked_about_in_each_language(services: Services, words: str) -> None:
    events = heard(services)
    heed(services, says(words))
    assert not services.optouts.is_out(ASHA)
    assert services.replies.is_held(ASHA)
    [row] = services.replies.queue()
    assert (row.judgement, row.phone, row.text, row.waits) == (Judgement.LIKELY, ASHA, words, True)
    assert events == [RepliesChanged()]
    assert asha(services) == []


@pytest.mark.parametrize("words", OTHER)
def test_any_other_reply_is_not_kept(program: Program, services: Services, words: str) -> None:
    events = heard(services)
    heed(services, says(words))
    assert events == []
    assert services.replies.all() == []
    assert program.sql("SELECT count(*) FROM audit WHERE action LIKE 'reply%'") == [(0,)]


@pytest.mark.parametrize("words", ["STOP", "please stop"])
def test_the_same_reply_again_changes_nothing(program: Program, services: Services, words: str) -> None:
    heed(services, says(words, bubble="one"))
    events, rows = heard(services), services.replies.all()
    heed(services, says(words, bubble="one"), says(words, bubble="one"))
    assert (events, services.replies.all()) == ([], rows)


def test_the_same_reply_after_a_restart_changes_nothing(program: Program) -> None:
    program.link()
    for _ in range(2):
        with program.world() as world:
            heed(world.services, says("STOP", bubble="one"), says("please stop", RAVI, bubble="two"))
            assert len(world.services.replies.all()) == 2
            assert len(world.services.optouts.list()) == 1
    assert program.sql("SELECT count(*) FROM audit WHERE action='reply_kept'") == [(2,)]


def test_an_opt_out_is_undone_and_not_made_again_by_its_bubble(services: Services) -> None:
    heed(services, says("STOP", bubble="one"))
    services.replies.answer(only(services).id, "go_on")
    assert not services.optouts.is_out(ASHA)
    assert only(services).answer is Answer.GO_ON
    assert asha(services) == [(NoteKind.STOPPED, "STOP"), (NoteKind.WENT_ON, "")]
    heed(services, says("STOP", bubble="one"))
    assert not services.optouts.is_out(ASHA)
    heed(services, says("STOP", bubble="one"), says("stop", bubble="two"))
    assert services.optouts.is_out(ASHA), "said anew it counts anew"


def test_an_opt_out_lifted_from_the_list_is_not_made_again_by_its_bubble(services: Services) -> None:
    heed(services, says("STOP", bubble="one"))
    services.optouts.remove(ASHA, "asked in the shop")
    heed(services, says("STOP", bubble="one"))
    assert not services.optouts.is_out(ASHA)
    assert only(services).answer is Answer.GO_ON
    assert asha(services)[-1] == (NoteKind.WENT_ON, "")


def test_undoing_leaves_what_the_owner_wrote_on_the_list(services: Services) -> None:
    services.optouts.add([ASHA])
    heed(services, says("STOP"))
    services.replies.answer(only(services).id, "go_on")
    assert services.optouts.is_out(ASHA)


def test_undoing_leaves_it_by_another_number_of_theirs_also_at_the_next_start(program: Program) -> None:
    program.link()
    with program.world() as world:
        asha = world.services.contacts.add(ASHA, "Asha")
        heed(world.services, says("STOP"))
        world.services.editing.edit(asha, phone=RAVI)
        assert world.services.optouts.entry(RAVI) is not None, "by the owner's change of the number"
        world.services.replies.answer(only(world.services).id, "go_on")
        assert [world.services.optouts.is_out(one) for one in (ASHA, RAVI)] == [False, True]
    with program.world() as again:
        assert [again.services.optouts.is_out(one) for one in (ASHA, RAVI)] == [False, True]


def test_an_old_answer_said_again_undoes_nothing_later(services: Services) -> None:
    heed(services, says("please stop", bubble="one"))
    first = only(services).id
    services.replies.answer(first, "go_on")
    heed(services, says("STOP", bubble="two"))
    services.replies.answer(first, "go_on")
    assert services.optouts.is_out(ASHA)


def test_the_owner_answers_stop(program: Program, services: Services) -> None:
    heed(services, says("please stop"), says("bhai stop"))
    events = heard(services)
    services.replies.answer(services.replies.queue()[0].id, "stop")
    assert services.optouts.is_out(ASHA)
    assert services.replies.queue() == [], "nothing more of this person is asked"
    assert asha(services) == [(NoteKind.STOPPED, "bhai stop")]
    assert events == [RepliesChanged(), ContactsChanged()]
    said = program.sql("SELECT who, detail FROM audit WHERE action='reply_answer'")
    assert said == [("owner", '{"as": "stop"}')]


def test_the_owner_answers_go_on(services: Services) -> None:
    heed(services, says("please stop", bubble="one"), says("bhai stop", bubble="two"))
    for row in services.replies.queue():
        assert services.replies.is_held(ASHA)
        services.replies.answer(row.id, "go_on")
    assert not services.replies.is_held(ASHA)
    assert not services.optouts.is_out(ASHA)
    assert asha(services) == []
    heed(services, says("please stop", bubble="one"))
    assert not services.replies.is_held(ASHA), "answered is answered"


def test_putting_the_number_on_the_list_answers_too(services: Services) -> None:
    heed(services, says("please stop"))
    services.optouts.add([ASHA])
    assert services.replies.queue() == []


def test_who_is_on_the_list_already_is_not_asked_about(services: Services) -> None:
    services.optouts.add([ASHA])
    heed(services, says("please stop"))
    assert services.replies.queue() == []


def test_an_edited_reply_that_has_become_an_opt_out_counts(services: Services) -> None:
    heed(services, says("please stop", bubble="one"))
    heed(services, says("STOP", bubble="one"))
    assert services.optouts.is_out(ASHA)
    assert only(services).answer is Answer.STOP


@pytest.mark.parametrize("words", ["STOP", "please stop", "Thank you"])
def test_a_reply_of_a_chat_without_a_number_waits_for_the_owner(services: Services, words: str) -> None:
    heed(services, says(words, None, title="Mama's shop"))
    [row] = services.replies.queue()
    assert (row.phone, row.title, row.text) == (None, "Mama's shop", words)
    assert services.optouts.list() == []
    with pytest.raises(UserError) as caught:
        services.replies.answer(row.id, "stop")
    assert caught.value.code == "number_missing"
    services.replies.answer(row.id, "stop", "98200 12345")
    assert services.optouts.is_out(ASHA)
    assert services.replies.queue() == []


def test_a_chat_without_a_number_may_go_on(services: Services) -> None:
    heed(services, says("STOP", None, title="Mama's shop"))
    services.replies.answer(only(services).id, "go_on")
    assert (services.replies.queue(), services.optouts.list()) == ([], [])


def test_a_chat_whose_number_is_found_later_is_settled_by_itself(services: Services) -> None:
    heed(services, says("STOP", None, bubble="one", title="Asha"))
    heed(services, says("STOP", ASHA, bubble="one"))
    assert services.optouts.is_out(ASHA)
    assert services.replies.queue() == []


def test_the_same_id_in_two_chats_is_two_replies(services: Services) -> None:
    """Nothing says that ids of messages differ between chats; nobody's STOP may be lost by that."""
    heed(services, says("STOP", ASHA, bubble="one"))
    heed(services, says("STOP", RAVI, bubble="one"))
    assert services.optouts.is_out(ASHA)
    assert services.optouts.is_out(RAVI)
    assert len(services.replies.all()) == 2


def test_a_chat_whose_number_the_owner_named_is_not_asked_about_again(services: Services) -> None:
    for _ in range(2):
        heed(services, says("please stop", None, bubble="one", title="Asha"))
        for row in services.replies.queue():
            services.replies.answer(row.id, "stop", ASHA)
    assert only(services).phone == ASHA


@pytest.mark.parametrize("answer", ["stop", "go_on"])
def test_there_must_be_a_reply_to_answer(services: Services, answer: str) -> None:
    with pytest.raises(UserError) as caught:
        services.replies.answer(7, answer)
    assert caught.value.code == "no_such_reply"


KILLED = """
import os, signal, sys
from contextlib import contextmanager
from broadcaster_desktop.data.engine import Database
from broadcaster_desktop.options import read_options
from broadcaster_desktop.whatsapp.channel import Reply
from broadcaster_desktop.world import open_world
moment = sys.argv[1]
world = open_world(read_options(sys.argv[2:]), practice=False, sends=False)
real = Database.write
def die(at):
    if at == moment:
        os.kill(os.getpid(), signal.SIGKILL)
@contextmanager
def write(self):
    with real(self) as connection:
        yield connection
        die("before the commit")
    die("after the commit")
Database.write = write
seen = [Reply("one", "+919820012345", "STOP"), Reply("two", "+919820012346", "pl stop")]
world.services.replies.heed(1, seen)
"""


@pytest.mark.parametrize(("moment", "kept"), [("before the commit", 0), ("after the commit", 2)])
def test_killed_at_its_commit_a_reply_is_heeded_wholly_or_not_at_all(
    program: Program, moment: str, kept: int
) -> None:
    program.link()
    with program.world() as world:
        world.services.contacts.add(ASHA, "Asha")
    done = subprocess.run([sys.executable, "-c", KILLED, moment, *program.options()], check=False, timeout=60)
    assert done.returncode == -signal.SIGKILL
    with program.world() as world:
        services = world.services
        assert len(services.replies.all()) == kept
        assert (services.optouts.is_out(ASHA), services.replies.is_held(RAVI)) == (bool(kept), bool(kept))
        assert asha(services) == [(NoteKind.STOPPED, "STOP")] * bool(kept)
        heed(services, says("STOP", bubble="one"), says("pl stop", RAVI, bubble="two"))
        assert len(services.replies.all()) == 2
        assert (services.optouts.is_out(ASHA), services.replies.is_held(RAVI)) == (True, True)
        assert asha(services) == [(NoteKind.STOPPED, "STOP")]
