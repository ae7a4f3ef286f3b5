"""A campaign is written, checked and started on one page."""

from __future__ import annotations

import pytest

from broadcaster_desktop.core.limits import Limits
from broadcaster_desktop.core.pacing import WORK, Pace, seconds_left
from broadcaster_desktop.core.records import NewCampaign
from broadcaster_desktop.core.status import CampaignStatus, DeliveryStatus
from broadcaster_desktop.ui import words
from broadcaster_desktop.ui.i18n import Language
from broadcaster_desktop.ui.pages.compose import ComposePage
from broadcaster_desktop.ui.pages.link import LinkPage
from broadcaster_desktop.ui.pages.live import LivePage
from broadcaster_desktop.ui.shell import Place
from tests.ui.stage import MESSAGE
from tests.ui.visit import Visit


@pytest.fixture
def page(visit: Visit) -> ComposePage:
    visit.stage.bring_people()
    page = visit.go(Place.COMPOSE, ComposePage)
    visit.bot.waitUntil(lambda: set(page.who.chips) == {"Diwali", "VIP"})
    return page


def write(page: ComposePage, visit: Visit, text: str, tag: str = "Diwali") -> None:
    page.message.text.setPlainText(text)
    if not page.who.chips[tag].isChecked():
        visit.click(page.who.chips[tag])


def check(page: ComposePage, visit: Visit) -> None:
    assert page.primary is not None
    visit.click(page.primary)
    visit.bot.waitUntil(lambda: page._found is not None, timeout=10_000)


def test_who_counts_people_once_for_any_of_the_tags(page: ComposePage, visit: Visit) -> None:
    visit.click(page.who.chips["VIP"])
    visit.until("3 people")
    visit.click(page.who.chips["Diwali"])
    visit.until("10 people", f"Takes about {words.duration(seconds_left(10, Pace.BALANCED, WORK))}.")


def test_the_preview_is_the_chosen_persons_message(page: ComposePage, visit: Visit) -> None:
    write(page, visit, "")
    actions = {action.text(): action for action in page.message._menu.actions()}
    page.message.text.setPlainText("Namaste ")
    page.message.text.moveCursor(page.message.text.textCursor().MoveOperation.End)
    actions["Name"].trigger()
    assert page.message.written() == "Namaste {name|friend}"
    visit.until("As Asha Patil sees it")
    visit.bot.waitUntil(lambda: "Namaste Asha Patil" in page.message.preview._text.text())
    nameless = page.message.person.findText("+91 98200 41242")
    page.message.person.setCurrentIndex(nameless)
    page.message.person.activated.emit(nameless)
    visit.bot.waitUntil(lambda: "Namaste friend" in page.message.preview._text.text())


def test_a_brace_that_is_not_closed_is_said_below_the_field(page: ComposePage, visit: Visit) -> None:
    write(page, visit, "Hi {name")
    visit.until("The brace opened at character 4 is never closed.")
    write(page, visit, "Hi {shoe_size}")
    visit.until("No contact has a field called shoe_size.")
    assert page.primary is not None
    visit.click(page.primary)
    visit.bot.waitUntil(page.message.text.hasFocus)
    assert visit.stage.services.campaigns.list() == []


def test_the_check_names_who_is_left_out_and_the_button_how_many_get_it(
    page: ComposePage, visit: Visit
) -> None:
    visit.stage.link()
    visit.stage.services.optouts.add(["9820041234"])
    visit.stage.services.contacts.add("98200 41300", "New", ["Diwali"], None)
    write(page, visit, "Hi {name}")
    check(page, visit)
    visit.until("Start sending to 8 people")
    texts = page.check.texts()
    assert "8 people will get it" in texts
    assert "1 person is left out: Asked not to get messages. Nothing to do: their wish is kept." in texts
    assert any(
        text.startswith("1 person is left out: A blank in the message has no value.") for text in texts
    )
    assert any(text.startswith("1 person is left out: Has not agreed to get messages.") for text in texts)
    assert page.check.accessibleName() == "Check: 3 left out, 0 problems"


def test_without_a_link_the_check_says_so_and_leads_there(page: ComposePage, visit: Visit) -> None:
    write(page, visit, "Hi")
    check(page, visit)
    assert "No WhatsApp is linked yet." in page.check.texts()
    visit.until("Check before sending")
    page.check.fix.emit(Place.LINK)
    visit.page(LinkPage)


def test_changing_anything_after_the_check_asks_for_a_new_one(page: ComposePage, visit: Visit) -> None:
    visit.stage.link()
    write(page, visit, "Hi")
    check(page, visit)
    visit.until("Start sending to 10 people")
    first = visit.stage.services.campaigns.list()[0]
    page.message.text.setPlainText("Hello")
    visit.until("Nothing is sent by checking.")
    assert page.primary is not None
    assert page.primary.text() == "Check before sending"
    status = visit.stage.services.campaigns.view
    visit.bot.waitUntil(lambda: status(first.id).status is CampaignStatus.CANCELLED)


def test_the_second_click_of_a_double_click_on_the_check_starts_nothing(
    page: ComposePage, visit: Visit
) -> None:
    visit.stage.link()
    write(page, visit, "Hi")
    check(page, visit)
    visit.bot.waitUntil(lambda: page._found is not None)
    button = page.primary
    assert button is not None
    button.click()
    assert {one.status for one in visit.stage.services.campaigns.list()} == {CampaignStatus.DRAFT}
    visit.bot.waitUntil(button.isEnabled)
    assert button.text().startswith("Start sending")


def test_starting_shows_the_campaign_as_it_runs(page: ComposePage, visit: Visit) -> None:
    visit.stage.link()
    write(page, visit, "Hi {name|friend}")
    page.name.setText("Diwali offer")
    visit.click(page.speed.choices["safe"])
    check(page, visit)
    assert page.primary is not None
    visit.click(page.primary)
    visit.bot.waitUntil(lambda: isinstance(visit.window.stack.currentWidget(), LivePage))
    visit.until("Diwali offer", "0 of 10 sent")
    started = visit.stage.services.campaigns.list()[0]
    assert (started.status, started.pace, started.total) == (CampaignStatus.RUNNING, "safe", 10)
    assert page.message.written() == ""


def test_a_draft_is_gone_on_with(page: ComposePage, visit: Visit) -> None:
    draft = visit.stage.campaign("Half written", start=False)
    visit.window.go(Place.COMPOSE, draft)
    visit.bot.waitUntil(lambda: page.name.text() == "Half written")
    visit.bot.waitUntil(lambda: page.who.tags() == ("Diwali",))
    assert page.message.written().startswith("Namaste {name|friend}")


def test_control_enter_presses_the_primary_button(page: ComposePage, visit: Visit) -> None:
    visit.stage.link()
    write(page, visit, "Hi")
    visit.press("Ctrl+Return")
    visit.until("Start sending to 10 people")


ON_PAPER = {
    Language.ENGLISH: (
        "About 12 a minute. On paper about 7,920 in the sending window of a day;"
        " your daily limit lets 250 through."
    ),
    Language.HINDI: (
        "एक मिनट में लगभग 12। कागज़ पर एक दिन के भेजने के समय में लगभग 7,920; आपकी दिन की सीमा 250 जाने देती है।"
    ),
    Language.MARATHI: (
        "मिनिटाला सुमारे 12. कागदावर एका दिवसाच्या पाठवण्याच्या वेळेत सुमारे 7,920; तुमची दिवसाची मर्यादा 250 जाऊ देते."
    ),
}


@pytest.mark.parametrize("language", list(Language))
def test_every_speed_says_what_a_day_really_gives(
    page: ComposePage, visit: Visit, language: Language
) -> None:
    visit.window.preferences.use_language(language)
    visit.until(ON_PAPER[language])
    assert page.speed.choices["fast"].accessibleDescription() == ON_PAPER[language]
    figures = [page.speed.figures[name].text() for name in ("balanced", "safe")]
    assert [any(day in text for day in ("4,400", "1,841")) for text in figures] == [True, True]


def test_more_people_than_a_days_limit_take_days_and_the_check_names_the_pauses(
    page: ComposePage, visit: Visit
) -> None:
    visit.stage.link()
    visit.stage.services.settings.set_limits(Limits(daily=4, daily_new=2))
    page.open(None)
    write(page, visit, "Hi")
    visit.until("Takes at least 3 days.", "your daily limit lets 4 through")
    check(page, visit)
    pauses = (
        "It pauses outside 10:00 to 21:00 where the customer lives, and for the rest of a day once 4 are"
        " sent, 2 of them to people you never chatted with. It goes on by itself."
    )
    assert pauses in page.check.texts()
    assert any(text.startswith("Ends about ") for text in page.check.texts())


def test_who_had_enough_or_the_same_text_is_left_out_with_the_reason(page: ComposePage, visit: Visit) -> None:
    visit.stage.link()
    campaign = visit.stage.campaign()
    visit.stage.serve(campaign, [(DeliveryStatus.SENT, None), (DeliveryStatus.READ, None)])
    write(page, visit, MESSAGE)
    check(page, visit)
    left_out = "2 people are left out: Got the same text lately. Write something new."
    assert left_out in page.check.texts()
    write(page, visit, "Something new for you")
    visit.bot.waitUntil(lambda: page._found is None)
    check(page, visit)
    assert "2 people got a message from you in the last 24 hours" in page.check.texts()
    other = visit.stage.services.campaigns.create(NewCampaign("Second", "Another text", ("Diwali",)))
    visit.stage.services.campaigns.start(other)
    visit.stage.serve(other, [(DeliveryStatus.SENT, None), (DeliveryStatus.READ, None)])
    write(page, visit, "A third text for you")
    visit.bot.waitUntil(lambda: page._found is None)
    check(page, visit)
    assert "2 people are left out: Got enough messages lately. Wait some days." in page.check.texts()
