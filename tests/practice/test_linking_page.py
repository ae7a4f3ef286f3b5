"""What else may happen while a phone is linked: a passkey, codes that grow old (fact sheet, section 1)."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, expect

from broadcaster_desktop.practice.process import PracticeProcess
from tests.practice.conftest import SCALE, Visit, Visiting

pytestmark = pytest.mark.browser

REF = "[data-ref]"
CODE = "[data-link-code]"
_NOTES_THE_PASSKEY = """new MutationObserver(() => {
  if (document.body?.textContent.includes("Confirm with your passkey")) sessionStorage.asked = "yes";
}).observe(document, { subtree: true, childList: true })"""
"""The screen passes quickly: whoever looks now and then may not see it."""


def _ask_for_a_code(visit: Visit) -> None:
    visit.page.click("[data-testid=link-device-qrcode-alt-linking-hint]")
    visit.page.locator("input[aria-label='Type your phone number to log in']").fill("919800000000")
    visit.page.get_by_role("button", name="Next").click()
    visit.page.locator(CODE).wait_for()


def _typed(visit: Visit, code: str) -> object:
    return visit.practice.control("type_code", code=code)["linked"]


def _shown(visit: Visit) -> str:
    return re.sub(r"\s", "", visit.page.locator(CODE).inner_text())


def test_the_phones_answer_may_have_to_be_confirmed(visiting: Visiting) -> None:
    visit = visiting(link=False, passkey=True)
    visit.page.locator(REF).wait_for()
    visit.practice.scan()
    app = visit.page.locator("#app")
    expect(app).to_contain_text("Confirm with your passkey")
    assert visit.page.locator(REF).count() == 0
    assert visit.practice.control("state")["devices"] == []
    assert visit.practice.control("passkey") == {"linked": True}
    expect(visit.page.locator("#pane-side")).to_be_visible()
    assert visit.practice.control("passkey") == {"linked": False}


def test_a_passkey_left_leads_back_to_a_code_that_works(visiting: Visiting) -> None:
    visit = visiting(link=False, passkey=True)
    visit.page.locator(REF).wait_for()
    visit.practice.scan()
    visit.page.get_by_role("button", name="Cancel").click()
    visit.page.locator(REF).wait_for()
    visit.until(lambda: any(page["ref"] for page in visit.practice.control("state")["waiting"]))
    assert visit.practice.control("passkey") == {"linked": False}
    visit.practice.set(passkey=False)
    visit.practice.scan()
    expect(visit.page.locator("#pane-side")).to_be_visible()


def test_a_practice_phone_that_scans_by_itself_confirms_too(context: BrowserContext, tmp_path: Path) -> None:
    with PracticeProcess.start(tmp_path, scale=SCALE, auto_scan=True) as practice:
        practice.set(passkey=True)
        page = context.new_page()
        page.add_init_script(_NOTES_THE_PASSKEY)
        page.goto(practice.url)
        expect(page.locator("#pane-side")).to_be_visible()
        assert page.evaluate("sessionStorage.asked") == "yes"
        page.close()


def test_a_code_is_renewed_so_often_and_then_by_a_press(visiting: Visiting) -> None:
    visit = visiting(link=False, code_s=10, code_renewals=2)
    _ask_for_a_code(visit)
    seen = set()
    button = visit.page.get_by_role("button", name="Get a new code")
    while not button.is_visible():
        seen.add(_shown(visit))
    assert len(seen) == 3
    assert not any(_typed(visit, code) for code in seen)
    visit.practice.set(code_s=180)
    button.click()
    expect(button).to_have_count(0)
    assert _shown(visit) not in seen
    assert _typed(visit, _shown(visit))
    expect(visit.page.locator("#pane-side")).to_be_visible()


def test_the_label_of_the_code_may_be_english_everywhere(visiting: Visiting) -> None:
    visit = visiting(link=False, qr_label="en")
    visit.go(lang="hi")
    canvas = visit.page.locator(f"{REF} canvas")
    expect(canvas).to_have_attribute("aria-label", "Scan this QR code to link a device!")
    visit.practice.set(qr_label="page")
    visit.go(lang="hi")
    expect(canvas).to_have_attribute("aria-label", re.compile("QR कोड"))
