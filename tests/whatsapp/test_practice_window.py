"""The driver on a practice page that is hidden, minimised, or long (fact sheet, sections 4 and 12)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from broadcaster_desktop.whatsapp.channel import WindowHidden
from tests.whatsapp.test_practice_page import ASHA, RAVI, Practice, await_ledger, practice

__all__ = ["practice"]

pytestmark = pytest.mark.browser


@pytest.fixture(autouse=True)
def in_front(practice: Practice) -> Iterator[None]:
    """Put the window back as it was."""
    yield
    practice.page.set(hidden=False, frames="run")


def test_nothing_is_written_in_a_hidden_tab(practice: Practice) -> None:
    practice.channel.open_chat(ASHA.phone)
    practice.page.set(hidden=True)
    practice.comes(lambda: practice.channel.observe().hidden)
    with pytest.raises(WindowHidden):
        practice.channel.write("Hello")
    practice.page.set(hidden=False)
    practice.comes(lambda: not practice.channel.observe().hidden)
    practice.channel.write("Hello")
    practice.channel.discard()


def test_what_a_page_without_frames_sent_is_in_doubt_until_it_draws(practice: Practice) -> None:
    before = len(practice.page.ledger())
    practice.channel.open_chat(RAVI.phone)
    baseline = frozenset(bubble.id for bubble in practice.channel.outgoing())
    practice.channel.write("Hello without frames")
    practice.page.set(frames="stopped")
    page = practice.channel._page._page
    practice.comes(lambda: bool(page.evaluate("requestAnimationFrame(() => {}) < 0")))
    practice.channel.press_send()
    assert practice.channel.new_bubble(baseline, "Hello without frames", within=1.0) is None
    (entry,) = await_ledger(practice, before + 1)[before:]
    practice.page.set(frames="run")
    bubble = practice.channel.new_bubble(baseline, "Hello without frames", within=5.0)
    assert bubble is not None
    assert bubble.id == entry.id


def test_in_a_long_chat_the_newest_are_read_and_one_is_sent(practice: Practice) -> None:
    for index in range(60):
        practice.page.control("say", phone=ASHA.phone, text=f"Message {index}")
    practice.channel.reload()
    practice.comes(lambda: practice.channel.observe().state.value == "linked")
    practice.channel.open_chat(ASHA.phone)
    practice.comes(lambda: practice.channel.replies()[-1].text == "Message 59")
    before = len(practice.page.ledger())
    bubble, text = practice.send(ASHA)
    assert [(entry.id, entry.text) for entry in await_ledger(practice, before + 1)[before:]] == [
        (bubble, text)
    ]
