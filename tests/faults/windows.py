"""The sixteen crash windows of the document "Reliability and security", section 2, on folders of their own.

Every scenario ends with the work gone on with and all of it held against the truth; what else a window
requires is checked on the way.
"""

from __future__ import annotations

import os
import shutil
import signal
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from multiprocessing import Pipe
from pathlib import Path

from broadcaster_desktop.instance import WriterLock
from broadcaster_desktop.paths import DataFolder
from tests.faults.points import Kill
from tests.faults.series import in_turn, template
from tests.faults.verdict import Kind, Wrong
from tests.faults.worker import CUT, LIVE, OLDER, OVER, Doing
from tests.faults.world import SCALE, Folder, Tally
from tests.sending.scripted import OWN, Press
from tests.sending.shop import phones

PEOPLE = 4
NAME = "Diwali"
OTHER = "+919811111111"
LIVES_TO_END = 6
STARTED = (
    "SELECT c.status, count(d.id) FROM campaigns c LEFT JOIN deliveries d ON d.campaign_id=c.id GROUP BY c.id"
)
PRESSED = "press_send.after"
ONCE_MORE = ["handing", "reconciled", "handing", "handed"]
ADOPTED = ["handing", "reconciled"]


@dataclass(slots=True)
class Stage:
    """A folder with one campaign, and the person the window is about."""

    folder: Folder
    people: tuple[str, ...]
    nth: int
    """The place of that person in the order of sending."""
    complaints: list[str] = field(default_factory=list)

    @property
    def victim(self) -> str:
        return self.people[self.nth - 1]

    def live(
        self,
        kill: Kill | None = None,
        doings: tuple[Doing, ...] = (),
        *,
        goes_on: bool = True,
        services: int = 0,
    ) -> int | None:
        """One life on the campaign."""
        begins = ((NAME, self.people),)
        return self.folder.live(begins, kill, doings=doings, goes_on=goes_on, services=services)

    def killed(self, point: str, doings: tuple[Doing, ...] = ()) -> None:
        """A life that ends at this point of the victim's message."""
        self.expect(self.live(Kill(point, self.nth), doings) is None, f"not killed at {point}")

    def press(self, press: Press) -> None:
        """How the victim's message is pressed; those before it go as usual."""
        usual = Press(stored_after=0.0, accepted_after=0.1)
        self.folder.truth.presses.extend([usual] * (self.nth - 1) + [press])

    def expect(self, holds: bool, what: str) -> None:
        if not holds:
            self.complaints.append(what)

    def status(self) -> str:
        """The victim's."""
        found = self.folder.rows("SELECT status FROM deliveries WHERE phone=?", (self.victim,))
        return str(found[0][0])

    def campaign(self) -> str:
        return str(self.folder.rows("SELECT status FROM campaigns")[0][0])

    def steps(self) -> list[str]:
        """What the journal has of the victim's message, from the first press on."""
        found = self.folder.rows(
            "SELECT a.step FROM attempts a JOIN deliveries d ON d.id=a.delivery_id WHERE d.phone=?"
            " AND a.step IN ('handing', 'reconciled', 'handed') ORDER BY a.id",
            (self.victim,),
        )
        return [str(row[0]) for row in found]

    def drafts(self) -> dict[str, str]:
        return self.folder.truth.server.drafts

    def taken(self) -> int:
        """Messages with the campaign's words that the page has taken."""
        bodies = {row[0] for row in self.folder.rows("SELECT body FROM deliveries")}
        return sum(message.text in bodies for message in self.folder.truth.server.messages)

    def end(self) -> None:
        """Go on until the campaign is over."""
        for _ in range(LIVES_TO_END):
            if self.live() == OVER:
                return


def w1_expansion(stage: Stage) -> None:
    """Killed while a campaign is started: it is a draft with nobody, or all people are there."""
    random = stage.folder.random
    kill = random.choice(
        (
            Kill(f"commit.{random.choice(('before', 'after'))}", random.randint(3, 8)),
            Kill(after=random.uniform(0, 0.15)),
        )
    )
    stage.live(kill, services=1)
    for status, people in stage.folder.rows(STARTED):
        whole = people == (0 if status == "draft" else len(stage.people))
        stage.expect(whole, f"{status} with {people} deliveries")
    for _ in range(LIVES_TO_END):
        if stage.live(services=1) == OVER:
            break
    stage.expect(stage.taken() == len(stage.people), f"{stage.taken()} of {len(stage.people)} were served")


def w2_before_the_press(stage: Stage) -> None:
    """After T1 to T3: queued again, and the composer is ours again."""
    stage.killed(
        stage.folder.random.choice(("claim.after", "prepared.after", "write.after", "handing.before"))
    )
    stage.expect(not stage.steps(), "a press was recorded")
    stage.end()
    stage.expect(stage.steps() == ["handing", "handed"], f"steps {stage.steps()}")
    stage.expect(not stage.drafts(), "a draft was left")


def w3_intent_saved(stage: Stage) -> None:
    """Intent saved, no click: looked up, queued again once."""
    stage.killed(stage.folder.random.choice(("handing.after", "recorder.after", "press_send.before")))
    stage.end()
    expected = (ONCE_MORE, ["handing", "handed"])  # the recorder comes before the journal's commit
    stage.expect(stage.steps() in expected, f"steps {stage.steps()}")


def w4_click_not_stored(stage: Stage) -> None:
    """Click, bubble not stored by the page: the same."""
    stage.press(Press(stored_after=1000.0, shown_after=1000.0))
    stage.killed(PRESSED)
    stage.end()
    stage.expect(stage.steps() == ONCE_MORE, f"steps {stage.steps()}")


def w5_in_the_outbox(stage: Stage) -> None:
    """A bubble with a clock is stored and the browser dies: adopted, never sent again."""
    stage.press(Press(accepted_after=stage.folder.random.choice((3.0, 200.0))))
    stage.killed(PRESSED)
    stage.live(goes_on=False)
    stage.expect(stage.steps() == ADOPTED, f"steps {stage.steps()}")
    stage.expect(stage.status() in ("handed_over", "sent", "delivered"), stage.status())
    stage.end()


def w6_not_seen(stage: Stage) -> None:
    """The server took it and we did not see: adopted, after a kill or in the same life."""
    stage.press(Press(accepted_after=0.0, shown_after=None))
    if stage.folder.random.random() < 0.5:
        stage.killed(PRESSED)
    stage.end()
    stage.expect(stage.steps() == ADOPTED, f"steps {stage.steps()}")


def w7_commit_fails(stage: Stage) -> None:
    """Sent, but the disk takes no more: the lane stops, and a later life adopts."""
    code = stage.live(doings=(Doing(PRESSED, stage.nth, "fill_disk"),))
    stage.expect(code not in (None, OVER), f"the life ended with {code}")
    stage.expect(stage.taken() == stage.nth, f"{stage.taken()} were pressed on a full disk")
    stage.end()
    stage.expect(stage.steps() == ADOPTED, f"steps {stage.steps()}")


def w8_in_reconcile(stage: Stage) -> None:
    """Killed inside the look-up, again and again: it changes nothing."""
    random = stage.folder.random
    stage.press(Press(accepted_after=0.1))
    stage.killed(PRESSED)
    points = (
        "requeue_unpressed.before", "requeue_unpressed.after", "open_chat.after", "await_quiet.after",
        "look_up.before", "outgoing.after", "handed.before", "handed.after", "look_up.after",
    )  # fmt: skip
    for _ in range(random.randint(1, 3)):
        kill = random.choice(
            (
                Kill(random.choice(points)),
                Kill(f"commit.{random.choice(('before', 'after'))}", random.randint(1, 5)),
            )
        )
        stage.live(kill)
    stage.end()
    stage.expect(stage.steps() == ADOPTED, f"steps {stage.steps()}")


def w9_pause_or_cancel(stage: Stage) -> None:
    """Killed after the owner paused or cancelled with a message in hand: that one is settled, no other."""
    random = stage.folder.random
    what = random.choice(("pause", "cancel"))
    stage.press(Press(accepted_after=0.1))
    point = random.choice((PRESSED, "new_bubble.after", "handed.before", "handed.after"))
    stage.killed(point, (Doing("press_send.before", stage.nth, what),))
    stage.live(goes_on=False)
    stage.expect(stage.status() in ("handed_over", "sent", "delivered"), f"the one in hand: {stage.status()}")
    stage.expect(stage.taken() == stage.nth, f"{stage.taken()} pressed, {stage.nth} meant")
    stage.expect(stage.campaign() == ("paused" if what == "pause" else "cancelled"), stage.campaign())
    stage.end()


def w10_older_database(stage: Stage) -> None:
    """An older copy is put back: the recorder's later presses are looked up, and nothing goes on."""
    stage.live(
        Kill(stage.folder.random.choice(("handed.after", PRESSED)), stage.nth),
        (Doing("claim.before", 1, "keep_copy"),),
    )
    for name in (*LIVE, "broadcaster.db-shm"):
        (stage.folder.root / name).unlink(missing_ok=True)
    (stage.folder.root / OLDER).rename(stage.folder.root / "broadcaster.db")
    pressed = stage.taken()
    stage.live(goes_on=False)
    stage.expect(stage.campaign() == "paused", f"the campaign is {stage.campaign()}")
    stage.expect(stage.taken() == pressed, "something was sent before anybody said so")
    stage.end()


def w11_other_number(stage: Stage) -> None:
    """Another number is linked: the doubtful one is uncertain and nothing is sent from it."""
    stage.press(Press(accepted_after=0.1))
    stage.killed(PRESSED)
    stage.folder.truth.server.own = OTHER
    pressed = stage.taken()
    stage.live()
    stage.expect(stage.taken() == pressed, "something was sent from another number")
    stage.expect(stage.campaign() == "paused", f"the campaign is {stage.campaign()}")
    stage.expect(stage.status() == "uncertain", f"the doubtful one is {stage.status()}")
    stage.folder.truth.server.own = OWN
    stage.end()


def w12_power_cut(stage: Stage) -> None:
    """The power goes after the press: what the disk had at the intent is enough, torn ends included."""
    stage.press(Press(accepted_after=0.1))
    stage.killed(PRESSED, (Doing("handing.after", stage.nth, "keep_files"),))
    root = stage.folder.root
    for name in (*LIVE, "broadcaster.db-shm", "recorder"):
        (root / name).unlink(missing_ok=True)
    for kept in (root / CUT).iterdir():
        shutil.copyfile(kept, root / kept.name)
        if kept.name in ("broadcaster.db-wal", "recorder"):
            with (root / kept.name).open("ab") as torn:
                torn.write(stage.folder.random.randbytes(31))
    stage.end()
    stage.expect(stage.steps() == ADOPTED, f"steps {stage.steps()}")


def w13_two_instances(stage: Stage) -> None:
    """Two programs on one folder: the second gets no lock until the first is dead."""
    data = DataFolder(stage.folder.root)
    ours, theirs = Pipe()
    pid = os.fork()
    if not pid:
        ours.close()
        first = WriterLock(data)
        theirs.send(first.take())
        theirs.poll(60.0)
        os._exit(0)
    stage.expect(bool(ours.recv()), "the first got no lock")
    second = WriterLock(data)
    stage.expect(not second.take(), "two have the lock")
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    stage.expect(second.take(), "the dead one's lock holds")
    second.free()
    stage.end()


def w14_started_twice(stage: Stage) -> None:
    """The same campaign is started by two threads at once: it is expanded and sent once."""
    for _ in range(LIVES_TO_END):
        if stage.live(services=2) == OVER:
            break
    rows = stage.folder.rows("SELECT count(*) FROM deliveries")
    stage.expect(rows == [(len(stage.people),)], f"{rows} deliveries")


def w15_user_types(stage: Stage) -> None:
    """The owner types in the composer: that chat is left alone."""
    typed = "About your order"
    opened = Counter[str]()

    def type_(name: str) -> None:
        opened[name] += 1
        if name == "open_chat" and opened[name] == stage.nth:
            stage.drafts()[stage.victim] = typed

    stage.folder.truth.after_call = type_
    stage.end()
    stage.expect(stage.status() == "skipped", stage.status())
    stage.expect(stage.drafts() == {stage.victim: typed}, f"drafts {stage.drafts()}")
    stage.expect(stage.taken() == len(stage.people) - 1, f"{stage.taken()} were served")


def w16_suspend(stage: Stage) -> None:
    """The computer sleeps between press and bubble: seen after it wakes, or looked up."""
    pressed = Counter[str]()
    shown = stage.folder.random.choice((0.0, None))
    stage.press(Press(accepted_after=0.1, shown_after=shown))

    def sleep(name: str) -> None:
        pressed[name] += 1
        if name == "press_send" and pressed[name] == stage.nth:
            os.kill(stage.folder.pid, signal.SIGSTOP)
            time.sleep(stage.folder.random.uniform(1.0, 90.0) * SCALE)
            os.kill(stage.folder.pid, signal.SIGCONT)

    stage.folder.truth.after_call = sleep
    stage.end()
    expected = ["handing", "handed"] if shown is not None else ADOPTED
    stage.expect(stage.steps() == expected, f"steps {stage.steps()}")


WINDOWS: tuple[Callable[[Stage], None], ...] = (
    w1_expansion, w2_before_the_press, w3_intent_saved, w4_click_not_stored, w5_in_the_outbox, w6_not_seen,
    w7_commit_fails, w8_in_reconcile, w9_pause_or_cancel, w10_older_database, w11_other_number,
    w12_power_cut, w13_two_instances, w14_started_twice, w15_user_types, w16_suspend,
)  # fmt: skip


def pass_window(seed: int, path: Path) -> Tally:
    """One scenario: the seed says which and how."""
    scenario = WINDOWS[seed % len(WINDOWS)]
    with tempfile.TemporaryDirectory(prefix="broadcaster-window-") as name:
        folder = Folder(Path(name) / "data", path, seed)
        random = folder.random
        stage = Stage(folder, tuple(phones(PEOPLE)), random.randint(1, PEOPLE))
        server = folder.truth.server
        server.hydration, server.syncing_shown = random.choice((0.0, 2.0, 8.0)), True
        for phone in stage.people:
            for number in range(random.choice((0, 1, 25))):
                server.accept(phone, f"Good morning {number}")
        try:
            scenario(stage)
        except RuntimeError as error:
            stage.complaints.append(str(error))
        tally = folder.judge()
        tally.wrong += [(seed, Wrong(Kind.OTHER, f"{scenario.__name__}: {one}")) for one in stage.complaints]
        return tally


def run(seed: int, times: int, *, jobs: int) -> bool:
    """Each window so often; True when all of them passed."""
    first = seed * len(WINDOWS)
    seeds = range(first, first + times * len(WINDOWS))
    with template() as path:
        passed = Counter[int]()
        wrong: list[tuple[int, Wrong]] = []
        for number, tally in zip(
            seeds, in_turn(partial(pass_window, path=path), iter(seeds), jobs), strict=True
        ):
            passed[number % len(WINDOWS)] += not tally.wrong
            wrong += tally.wrong
    print(f"crash windows: seed {seed}, each {times} times; quiet times and page clocks x{SCALE}")  # noqa: T201
    for place, scenario in enumerate(WINDOWS):
        print(f"  {scenario.__name__}: {passed[place]} of {times}")  # noqa: T201
    for number, one in wrong:
        name = WINDOWS[number % len(WINDOWS)].__name__
        print(f"  WRONG ({name}, {one.kind}): {one.what}")  # noqa: T201
        print(f"    again: installer/dev.py faults --only windows --seed {number // len(WINDOWS)} --n 1")  # noqa: T201
    return not wrong
