"""Which tab is at work: the browser's answer counts, however late it comes (fact sheet, section 1)."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.practice.conftest import Visiting

pytestmark = pytest.mark.browser

_SLOW_LOCKS = """
const ask = navigator.locks.request.bind(navigator.locks);
navigator.locks.request = async (...arguments_) => {
  await new Promise((resolve) => setTimeout(resolve, 900));
  return ask(...arguments_);
};
"""


def test_a_slow_browser_is_no_second_tab(visiting: Visiting) -> None:
    visit = visiting()
    visit.page.add_init_script(_SLOW_LOCKS)
    visit.go()
    expect(visit.page.locator("#pane-side [role=row]").first).to_be_visible()
