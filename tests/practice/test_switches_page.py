"""Every switch of words or of yes and no in every value, and some figures, under an open page."""

from __future__ import annotations

from typing import Literal, get_args, get_origin, get_type_hints

import pytest
from playwright.sync_api import expect

from broadcaster_desktop.practice.scenario import Scenario
from tests.practice.conftest import COMPOSER, Visit

pytestmark = pytest.mark.browser

KINDS = get_type_hints(Scenario)
CHOICES = {name: get_args(kind) for name, kind in KINDS.items() if get_origin(kind) is Literal}
YES_AND_NO = {name: (True, False) for name, kind in KINDS.items() if kind is bool}
FIGURES = dict.fromkeys(
    (
        "thumbnail_s", "upload_s", "toast_s", "max_caption", "media_limit_mb", "document_limit_mb",
        "groups", "more_chats", "max_characters",
    ),
    (0, 1, 100),
)  # fmt: skip
SWITCHES = {**CHOICES, **YES_AND_NO, **FIGURES}


@pytest.mark.parametrize("name", SWITCHES)
def test_a_switch_thrown_under_an_open_chat_breaks_nothing(visit: Visit, name: str) -> None:
    usual = getattr(Scenario(), name)
    visit.open("Asha Kulkarni")
    for value in SWITCHES[name]:
        visit.practice.set(**{name: value})
        visit.page.evaluate("() => new Promise(done => setTimeout(done, 20))")
    visit.practice.set(**{name: usual})
    expect(visit.page.locator("#pane-side [role=row]").first).to_be_visible()
    visit.reload()
    visit.open("Asha Kulkarni")
    visit.write("Hi")
    expect(visit.page.locator(COMPOSER)).to_have_text("Hi")
