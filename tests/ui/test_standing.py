"""Where a campaign stands, in the exact words, in three languages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from broadcaster_desktop.core.account import AccountState, Observation
from broadcaster_desktop.core.records import AccountView, CampaignView, DeliveryRow, Purpose
from broadcaster_desktop.core.status import CampaignReason, CampaignStatus, DeliveryReason, DeliveryStatus
from broadcaster_desktop.ui import words
from broadcaster_desktop.ui.i18n import Language, Languages
from broadcaster_desktop.ui.moments import said
from broadcaster_desktop.ui.standing import Act, Facts, Standing, standing
from broadcaster_desktop.ui.theme.tokens import Tone

A, C, R = AccountState, CampaignStatus, CampaignReason
NOON = datetime(2026, 11, 21, 12, 0).astimezone()
TEN_TOMORROW = NOON.replace(day=22, hour=10)
PHONE = "+919820043210"
ACCOUNT = AccountView(1, A.LINKED, PHONE, "Asha Sweets")


@pytest.fixture(params=list(Language))
def language(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Language]:
    languages = Languages(qapp)
    languages.use(request.param)
    yield request.param
    languages.use(Language.ENGLISH)


def campaign(reason: CampaignReason | None, status: CampaignStatus = C.PAUSED) -> CampaignView:
    at = NOON - timedelta(hours=1)
    return CampaignView(
        1, "Diwali", status, reason, "Hi", Purpose.MARKETING, "safe", {}, at, at, scheduled_at=at
    )


def stands(reason: CampaignReason, **known: object) -> Standing:
    waits = reason in (R.WINDOW, R.CEILING, R.OFFLINE)
    facts = replace(Facts(NOON, ACCOUNT), **known)  # type: ignore[arg-type]
    return standing(campaign(reason, C.RUNNING if waits else C.PAUSED), facts)


TITLES: dict[CampaignReason, tuple[str, str, str]] = {
    R.OWNER: ("You paused it", "आपने इसे रोका है", "तुम्ही हे थांबवले आहे"),
    R.WINDOW: ("Sends again at 10:00 tomorrow", "कल 10:00 पर फिर भेजा जाएगा", "उद्या 10:00 ला पुन्हा पाठवले जाईल"),
    R.CEILING: (
        "Sends again at 10:00 tomorrow",
        "कल 10:00 पर फिर भेजा जाएगा",
        "उद्या 10:00 ला पुन्हा पाठवले जाईल",
    ),
    R.LATE: (
        "Missed 11:00. Send now?",
        "11:00 का समय निकल गया। अभी भेजें?",
        "11:00 ची वेळ निघून गेली. आता पाठवायचे?",
    ),
    R.OFFLINE: ("Waiting for the internet", "इंटरनेट का इंतज़ार", "इंटरनेटची वाट पाहत आहे"),
    R.ACCOUNT_RESTRICTED: (
        "WhatsApp has restricted this number: +91 98200 43210",
        "WhatsApp ने इस नंबर पर रोक लगाई है: +91 98200 43210",
        "WhatsApp ने या नंबरवर निर्बंध घातले आहेत: +91 98200 43210",
    ),
    R.ACCOUNT_BANNED: (
        "WhatsApp has blocked this number: +91 98200 43210",
        "WhatsApp ने यह नंबर बंद कर दिया है: +91 98200 43210",
        "WhatsApp ने हा नंबर बंद केला आहे: +91 98200 43210",
    ),
    R.ACCOUNT_LOGGED_OUT: (
        "WhatsApp is logged out",
        "WhatsApp से लॉग आउट हो गया है",
        "WhatsApp मधून लॉग आउट झाले आहे",
    ),
    R.ACCOUNT_CONFLICT: (
        "WhatsApp is open somewhere else",
        "WhatsApp कहीं और खुला है",
        "WhatsApp दुसरीकडे उघडे आहे",
    ),
    R.PAGE_CHANGED: (
        "WhatsApp Web looks different from what this version knows",
        "WhatsApp Web इस वर्शन की जानकारी से अलग दिख रहा है",
        "WhatsApp Web या आवृत्तीला माहीत असलेल्यापेक्षा वेगळे दिसत आहे",
    ),
    R.WINDOW_HIDDEN: (
        "The WhatsApp window is covered or minimised",
        "WhatsApp की विंडो ढकी या छोटी की हुई है",
        "WhatsApp ची विंडो झाकलेली किंवा लहान केलेली आहे",
    ),
    R.TOO_MANY_FAILURES: (
        "It failed again and again, so it stopped",
        "बार-बार नहीं हो पाया, इसलिए रुक गया",
        "पुन्हा पुन्हा अयशस्वी झाले, म्हणून थांबले",
    ),
    R.STORAGE: (
        "The data cannot be written, so nothing is sent",
        "डेटा लिखा नहीं जा रहा, इसलिए कुछ नहीं भेजा जा रहा",
        "डेटा लिहिता येत नाही, म्हणून काही पाठवले जात नाही",
    ),
    R.PLAN: (
        "The messages of your plan are used up",
        "आपके प्लान के मैसेज ख़त्म हो गए",
        "तुमच्या प्लॅनचे मेसेज संपले",
    ),
}


def test_no_reason_is_without_its_words() -> None:
    assert set(TITLES) == set(R)


@pytest.mark.parametrize("reason", list(R))
def test_every_standing_has_its_exact_title_and_more_to_say(
    language: Language, reason: CampaignReason
) -> None:
    told = stands(reason, goes_on_at=TEN_TOMORROW)
    assert told.title == TITLES[reason][list(Language).index(language)]
    assert len(told.more) > 20


def test_there_is_nothing_to_say_of_a_campaign_that_sends_or_is_over() -> None:
    for status, reason in ((C.RUNNING, None), (C.FINISHED, None), (C.CANCELLED, R.OWNER), (C.DRAFT, None)):
        assert standing(campaign(reason, status), Facts(NOON)) == Standing()


def test_a_restriction_says_which_why_and_when_to_try_again() -> None:
    account = replace(ACCOUNT, rest_until=TEN_TOMORROW)
    told = stands(R.ACCOUNT_RESTRICTED, account=account, seen=Observation(A.RESTRICTED))
    assert told.tone is Tone.DANGER
    assert told.more == (
        "WhatsApp itself says so on its page. Sending has stopped: more now would make it worse."
        " Look at WhatsApp on the phone. Try again after 10:00 tomorrow."
    )
    refused = stands(R.ACCOUNT_RESTRICTED, account=account, refused=DeliveryReason.REFUSED_NEW_CHAT)
    assert refused.more.startswith("It refused to open a chat with someone you never wrote to.")
    red = stands(R.ACCOUNT_RESTRICTED, account=account, refused=DeliveryReason.SEND_FAILED)
    assert red.more.startswith("It marked messages as not sent, one after the other.")
    banned = stands(R.ACCOUNT_BANNED, account=account, refused=DeliveryReason.SEND_FAILED)
    assert banned.more.endswith("Try again after 10:00 tomorrow.")
    assert "marked" not in banned.more


def test_what_the_owner_can_do_is_one_button() -> None:
    acts = {reason: stands(reason, pictures=Path("/shop")).act for reason in R}
    assert {reason: act for reason, act in acts.items() if act} == {
        R.WINDOW: Act.LIMITS,
        R.CEILING: Act.LIMITS,
        R.ACCOUNT_LOGGED_OUT: Act.LINK,
        R.ACCOUNT_CONFLICT: Act.USE_HERE,
        R.PAGE_CHANGED: Act.PICTURES,
    }


@pytest.mark.parametrize("reason", [R.ACCOUNT_LOGGED_OUT, R.ACCOUNT_CONFLICT])
def test_once_it_is_linked_again_it_says_so_unless_it_is_another_number(reason: CampaignReason) -> None:
    again = stands(reason, seen=Observation(A.LINKED, phone=PHONE))
    assert (again.title, again.act) == ("WhatsApp is linked again", None)
    other = stands(reason, seen=Observation(A.LINKED, phone="+919820099999"))
    assert other.title == "Another number is linked now"
    assert "+91 98200 43210" in other.more


def test_a_changed_page_names_the_folder_of_its_picture_and_a_browser_that_is_at_fault() -> None:
    told = stands(R.PAGE_CHANGED, pictures=Path("/shop/screenshots"))
    assert told.more.endswith("A picture of the page is kept in /shop/screenshots.")
    assert stands(R.PAGE_CHANGED).act is None
    missing = stands(R.PAGE_CHANGED, seen=Observation(A.BROWSER_MISSING), pictures=Path("/shop"))
    assert (missing.title, missing.act) == ("No browser was found", None)
    assert stands(R.PAGE_CHANGED, seen=Observation(A.UNSUPPORTED_BROWSER)).title.startswith(
        "The browser is too old"
    )


def test_full_disks_and_locked_data_are_told_with_what_to_do() -> None:
    more = stands(R.STORAGE).more
    assert "Another program is using the data" in more
    assert "free 200 MB" in more


def test_times_are_said_as_people_say_them(language: Language) -> None:
    at = list(Language).index(language)
    assert said(NOON, NOON) == "12:00"
    assert said(TEN_TOMORROW, NOON) == ("10:00 tomorrow", "कल 10:00", "उद्या 10:00")[at]
    assert said(NOON - timedelta(days=1), NOON) == ("12:00 yesterday", "कल 12:00", "काल 12:00")[at]
    assert said(NOON + timedelta(days=2), NOON).startswith("23 ")


def test_a_run_that_sends_nothing_now_is_waiting_and_the_owners_word_is_marked(language: Language) -> None:
    at = list(Language).index(language)
    waits = words.run(campaign(R.WINDOW, C.RUNNING)).text
    assert waits == ("Waits", "इंतज़ार में", "वाट पाहत आहे")[at]
    assert words.run(campaign(None, C.RUNNING)).text == words.campaign(C.RUNNING).text
    row = DeliveryRow(1, PHONE, "Asha", DeliveryStatus.HANDED_OVER, None, 1, NOON, by_owner=True)
    marked = ("Sent, you said so", "भेजा, आपने बताया", "पाठवला, तुम्ही सांगितले")[at]
    assert words.person(row).text == marked
    ticked = replace(row, status=DeliveryStatus.DELIVERED)
    assert words.person(ticked).text == words.delivery(DeliveryStatus.DELIVERED).text
