"""Files with a message: chosen, seen, taken out, refused in words, and kept with the draft."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from broadcaster_desktop.core.media import MOST_CAPTION
from broadcaster_desktop.core.records import NewCampaign
from broadcaster_desktop.core.status import CampaignStatus
from broadcaster_desktop.ui.pages.compose import ComposePage
from broadcaster_desktop.ui.pages.live import LivePage
from broadcaster_desktop.ui.shell import Place
from tests import attached
from tests.attached import EXE, PDF, write
from tests.ui.visit import Visit


@pytest.fixture
def page(visit: Visit) -> ComposePage:
    visit.stage.link()
    visit.stage.bring_people()
    page = visit.go(Place.COMPOSE, ComposePage)
    visit.bot.waitUntil(lambda: set(page.who.chips) == {"Diwali", "VIP"})
    visit.click(page.who.chips["Diwali"])
    page.message.text.setPlainText("Hi {name|friend}")
    return page


@pytest.fixture
def offer(visit: Visit) -> Path:
    return write(visit.stage.folder, "offer.png", attached.picture())


def _attach(page: ComposePage, visit: Visit, *files: Path) -> None:
    page.message.files.chosen.emit(list(files))
    visit.bot.waitUntil(lambda: not page.files.looking, timeout=10_000)


def _check(page: ComposePage, visit: Visit) -> None:
    assert page.primary is not None
    visit.click(page.primary)
    visit.bot.waitUntil(lambda: page._found is not None, timeout=10_000)


def test_a_chosen_file_is_named_measured_and_shown(
    page: ComposePage, visit: Visit, offer: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    film = write(visit.stage.folder, "kitchen.mp4", attached.film() * 400)
    chosen = ([str(offer), str(film)], "")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: chosen)
    visit.click(page.message.files.attach)
    visit.until("offer.png", "kitchen.mp4", "KB", "0.3 MB")
    assert page.files.paths() == (offer, film)
    visit.bot.waitUntil(lambda: not page.message.preview.picture.pixmap().isNull())
    assert page.message.preview.picture.isVisible()


def test_the_campaign_goes_with_its_files_and_says_so(page: ComposePage, visit: Visit, offer: Path) -> None:
    _attach(page, visit, offer)
    _check(page, visit)
    assert page.primary is not None
    visit.until("Start sending to 10 people")
    visit.click(page.primary)
    visit.bot.waitUntil(lambda: isinstance(visit.window.stack.currentWidget(), LivePage))
    visit.until("With offer.png")
    (campaign,) = visit.stage.services.campaigns.list()
    assert campaign.status is CampaignStatus.RUNNING
    assert [row.name for row in campaign.attachments] == ["offer.png"]
    assert page.files.paths() == ()


def test_a_file_is_taken_out_again(page: ComposePage, visit: Visit, offer: Path) -> None:
    _attach(page, visit, offer, write(visit.stage.folder, "b.png", attached.picture(shade=20)))
    _check(page, visit)
    first = page.message.files.buttons[0]
    assert first.accessibleName() == "Take offer.png out"
    visit.click(first)
    visit.until("b.png", "Check before sending")
    assert [path.name for path in page.files.paths()] == ["b.png"]
    assert "offer.png" not in visit.read()
    assert page._draft is None


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("setup.jpg", EXE, "setup.jpg is a program and cannot be sent."),
        ("prices.pdf", PDF, "Pictures and videos cannot go in one message with documents."),
        ("cut.png", attached.picture()[:200], "cut.png is damaged or was cut off."),
    ],
)
def test_a_file_that_cannot_go_is_said_and_not_attached(
    page: ComposePage, visit: Visit, offer: Path, name: str, content: bytes, words: str
) -> None:
    _attach(page, visit, offer)
    _attach(page, visit, write(visit.stage.folder, name, content))
    visit.until(words)
    assert page.files.paths() == (offer,)
    _attach(page, visit, write(visit.stage.folder, "b.png", attached.picture(shade=20)))
    assert page.message.files.note() == ""
    assert len(page.files.paths()) == 2


def test_the_same_file_chosen_twice_is_attached_once(page: ComposePage, visit: Visit, offer: Path) -> None:
    page.message.files.chosen.emit([offer, offer])
    _attach(page, visit, offer)
    assert page.files.paths() == (offer,)


def test_nothing_can_be_checked_while_a_file_is_looked_into(
    page: ComposePage, visit: Visit, offer: Path
) -> None:
    assert page.primary is not None
    page.message.files.chosen.emit([offer])
    assert page.files.looking
    assert not page.primary.isEnabled()
    visit.bot.waitUntil(page.primary.isEnabled, timeout=10_000)
    assert page.files.paths() == (offer,)


def test_with_a_file_the_text_may_be_no_longer_than_a_caption(
    page: ComposePage, visit: Visit, offer: Path
) -> None:
    page.message.text.setPlainText("x" * (MOST_CAPTION + 1))
    _attach(page, visit, offer)
    visit.until("The message has 1,025 characters; with a file WhatsApp takes 1,024.")
    visit.click(page.message.files.buttons[0])
    visit.bot.waitUntil(lambda: page.message.field.note() == "", timeout=10_000)


def test_a_file_that_goes_away_before_the_check_is_said(page: ComposePage, visit: Visit, offer: Path) -> None:
    _attach(page, visit, offer)
    offer.unlink()
    assert page.primary is not None
    visit.click(page.primary)
    visit.until("There is no file offer.png.")
    assert visit.stage.services.campaigns.list() == []


def test_a_file_changed_after_the_check_is_a_problem_and_starts_nothing(
    page: ComposePage, visit: Visit, offer: Path
) -> None:
    _attach(page, visit, offer)
    _check(page, visit)
    assert page._draft is not None
    offer.write_bytes(attached.picture(shade=20))
    page._check()
    visit.bot.waitUntil(
        lambda: "An attached file was changed. Attach it again." in page.check.texts(), timeout=10_000
    )
    assert page.primary is not None
    visit.bot.waitUntil(page.primary.isEnabled)
    assert page.primary.text() == "Check before sending"


def test_a_draft_comes_back_with_its_files(page: ComposePage, visit: Visit, offer: Path) -> None:
    moved_away = write(visit.stage.folder, "gone.png", attached.picture(shade=20))
    campaigns = visit.stage.services.campaigns
    draft = campaigns.create(NewCampaign("Half", "Hi", ("Diwali",), attachments=(offer, moved_away)))
    moved_away.unlink()
    visit.window.go(Place.COMPOSE, draft)
    visit.bot.waitUntil(lambda: len(page.files.paths()) == 2, timeout=10_000)
    first, second = page.files.paths()
    assert first == offer
    assert (second.name, second.is_file()) == ("gone.png", True)
    visit.until("offer.png", "gone.png")
    visit.settle()
    assert campaigns.view(draft).status is CampaignStatus.DRAFT
