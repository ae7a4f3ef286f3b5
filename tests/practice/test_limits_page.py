"""How long a message or a caption may be, where a build allows less (fact sheet, sections 3 and 12)."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.practice.conftest import COMPOSER, Visit, Visiting
from tests.practice.samples import CAPTION, MEDIA, attach, png, send_button, write_caption

pytestmark = pytest.mark.browser


def test_a_message_is_cut_at_the_limit(visit: Visit) -> None:
    visit.set(max_characters=5)
    visit.open("Asha Kulkarni")
    visit.write("Hello there")
    expect(visit.page.locator(COMPOSER)).to_have_text("Hello")


def test_a_caption_is_cut_at_the_limit(visiting: Visiting) -> None:
    visit = visiting(max_caption=5)
    visit.open("Asha Kulkarni")
    attach(visit, MEDIA, png())
    write_caption(visit, "Hello there")
    expect(visit.page.locator(CAPTION)).to_have_text("Hello")
    send_button(visit).click()
    assert [entry.text for entry in visit.taken(1)] == ["Hello"]
