"""A tenth of all the page can be found by, renamed at random: it sends rightly, or stops before it sends."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from broadcaster_desktop.core.account import AccountState as S
from broadcaster_desktop.practice.ledger import LedgerEntry
from broadcaster_desktop.practice.people import PracticePerson
from broadcaster_desktop.practice.process import PracticeProcess
from broadcaster_desktop.whatsapp.channel import AccountFault
from broadcaster_desktop.whatsapp.web.driver import WebChannel
from broadcaster_desktop.whatsapp.web.timing import Timing
from tests.whatsapp.conftest import until
from tests.whatsapp.matrix.stand import SCALE, standing

pytestmark = pytest.mark.browser

SHARE = 0.1
SEEDS = 50
IN_CI = 6
TIMING = replace(
    Timing().scaled(SCALE), lookup=1.0, drawer=1.0, write=1.0, composer=1.0, chat=1.5, unknown=1.0, ready=4.0
)
LOOKS = [
    {"language": "en", "test_ids": True, "icons": "new", "icon_marks": "full"},
    {"language": "hi", "test_ids": False, "icons": "new", "icon_marks": "title"},
    {"language": "mr", "test_ids": True, "icons": "old", "icon_marks": "title"},
    {"language": "ar", "test_ids": False, "icons": "old", "icon_marks": "full"},
]
PEOPLE = [
    PracticePerson("+919820000001", "Asha Kulkarni", reads=True, saved=True, existing_chat=True),
    PracticePerson("+919820000008", "Asha Kulkarni", saved=True, existing_chat=True),
    PracticePerson("+919820000002", "Ravi", existing_chat=True),
    PracticePerson("+919820000006", "Pune Sweets", business=True),
    PracticePerson("+919820000003", "Meera"),
]
STOPS = frozenset({S.PAGE_CHANGED, S.UNKNOWN})
"""What ends as "page changed": an unknown page too, once it has stayed so (sending/lane)."""


@dataclass(frozen=True, slots=True)
class Changed:
    """A linked channel on a page whose next build is another."""

    page: PracticeProcess
    channel: WebChannel
    outcomes: list[int] = field(default_factory=list)
    """How many people each build tried was sent to."""

    def build(self, seed: int) -> None:
        """The page of this seed, in a look of its own, loaded anew."""
        self.page.set(renamed=SHARE, renamed_seed=seed, **LOOKS[seed % len(LOOKS)])
        self.channel.reload()

    def taken(self, before: int, count: int) -> list[LedgerEntry]:
        """What the ledger has since `before`, once it is so much, and whatever comes shortly after."""
        end = time.monotonic() + 5.0
        while len(self.page.ledger()) < before + count and time.monotonic() < end:
            self.channel.wait(0.05)
        self.channel.wait(0.2)
        return self.page.ledger()[before:]

    def send_all(self, seed: int) -> tuple[list[tuple[str, str, str]], str]:
        """Write to everybody until the driver stops: what was sent, and why it stopped ("" for not)."""
        sent: list[tuple[str, str, str]] = []
        try:
            seen = until(self.channel, S.LINKED, *STOPS)
            if seen.state in STOPS:
                return sent, ", ".join(seen.evidence)
            self.channel.canary()
            for person in PEOPLE:
                text = f"नमस्ते {person.name} 🙏\n*आज* {seed}"
                self.channel.open_chat(person.phone)
                baseline = frozenset(bubble.id for bubble in self.channel.outgoing())
                self.channel.write(text)
                self.channel.press_send()
                bubble = self.channel.new_bubble(baseline, text, within=5.0)
                assert bubble is not None, f"pressed and not found again: {person.phone}"
                sent.append((person.phone, bubble.id, text))
        except AccountFault as fault:
            if fault.state not in STOPS:
                raise
            return sent, ", ".join(fault.evidence) or fault.state.value
        return sent, ""


@pytest.fixture(scope="module")
def changed(tmp_path_factory: pytest.TempPathFactory, browser_path: Path) -> Iterator[Changed]:
    """The practice page, linked before it changes."""
    with standing(tmp_path_factory.mktemp("renamed"), browser_path, PEOPLE, TIMING) as stand:
        yield Changed(stand.page, stand.channel)


@pytest.mark.parametrize(
    "seed", [pytest.param(seed, marks=[pytest.mark.long] * (seed > IN_CI)) for seed in range(1, SEEDS + 1)]
)
def test_a_changed_page_gets_the_right_text_or_none(changed: Changed, seed: int) -> None:
    before = len(changed.page.ledger())
    changed.build(seed)
    sent, stopped = changed.send_all(seed)
    changed.outcomes.append(len(sent))
    print(f"seed {seed}: sent {len(sent)} of {len(PEOPLE)}{stopped and f', stopped: {stopped}'}")  # noqa: T201
    taken = changed.taken(before, len(sent))
    assert [(entry.phone, entry.id, entry.text) for entry in taken] == sent


def test_most_changes_do_not_stop_it(changed: Changed) -> None:
    if len(changed.outcomes) >= IN_CI:  # fewer where single seeds are asked for
        assert 2 * changed.outcomes.count(len(PEOPLE)) > len(changed.outcomes)
