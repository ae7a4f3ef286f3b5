"""A picture of every page in the looks it has, and no text cut off in any of them.

The pictures lie in artifacts/screens and are there to be looked at.
"""

from __future__ import annotations

import json
import sqlite3
import time as clock
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from broadcaster_desktop.core.account import AccountState, LinkCode
from broadcaster_desktop.core.events import Notice
from broadcaster_desktop.core.limits import Limits
from broadcaster_desktop.core.records import NewCampaign, Purpose
from broadcaster_desktop.core.segments import Field, FieldTest, Join, Messaged, Rule
from broadcaster_desktop.core.status import CampaignReason, CampaignStatus
from broadcaster_desktop.data.boot import NOTICE, Alarm, Cause
from broadcaster_desktop.data.engine import in_plain_words
from broadcaster_desktop.data.settings import put
from broadcaster_desktop.errors import UserError
from broadcaster_desktop.paths import resource
from broadcaster_desktop.ui.i18n import Language
from broadcaster_desktop.ui.pages.bin import BinPage
from broadcaster_desktop.ui.pages.compose import ComposePage
from broadcaster_desktop.ui.pages.contacts import ContactsPage
from broadcaster_desktop.ui.pages.importing import CHECK, DONE, MATCH, ImportPage
from broadcaster_desktop.ui.pages.live import LivePage
from broadcaster_desktop.ui.pages.people.selection import Act
from broadcaster_desktop.ui.pages.person.drawer import PersonDrawer
from broadcaster_desktop.ui.pages.replies import RepliesPage
from broadcaster_desktop.ui.pages.settings import SettingsPage
from broadcaster_desktop.ui.shell import Place
from broadcaster_desktop.ui.theme import Scheme
from tests.attached import PDF, film, poster, write
from tests.ui.stage import MESSAGE
from tests.ui.visit import Visit

pytestmark = pytest.mark.screen

PICTURES = Path(__file__).resolve().parents[2] / "artifacts" / "screens"
C, R = CampaignStatus, CampaignReason
WIDE, SMALL = (1100, 700), (880, 460)


@dataclass(frozen=True, slots=True)
class Look:
    """One way the window can look."""

    language: Language
    scheme: Scheme
    size: tuple[int, int]

    def __str__(self) -> str:
        return f"{self.language}-{self.scheme}-{self.size[0]}x{self.size[1]}"


LOOKS = [
    Look(Language.ENGLISH, Scheme.LIGHT, WIDE),
    Look(Language.ENGLISH, Scheme.LIGHT, SMALL),
    Look(Language.HINDI, Scheme.LIGHT, WIDE),
    Look(Language.HINDI, Scheme.LIGHT, SMALL),
    Look(Language.MARATHI, Scheme.LIGHT, SMALL),
    Look(Language.ENGLISH, Scheme.DARK, WIDE),
]


@pytest.fixture
def dressed(visit: Visit, look: Look) -> Visit:
    """A window in one of its looks."""
    visit.window.preferences.use_language(look.language)
    visit.window.preferences.use_scheme(look.scheme)
    visit.window.resize(*look.size)
    visit.suffix = str(look)
    return visit


def welcome(visit: Visit) -> None:
    visit.window.go(Place.WELCOME)


def first_home(visit: Visit) -> None:
    visit.window.go(Place.HOME)


def home(visit: Visit) -> None:
    running(visit)
    visit.window.go(Place.HOME)


def risk(visit: Visit) -> None:
    visit.window.go(Place.LINK)


def linking(state: AccountState, *, code: bool = False, **more: Any) -> Callable[[Visit], None]:
    def show(visit: Visit) -> None:
        visit.stage.services.accounts.acknowledge_risk()
        visit.window.go(Place.LINK)
        progress = 40 if state is AccountState.SYNCING else None
        visit.stage.see(state, code=code, progress=progress, **more)

    return show


def no_contacts(visit: Visit) -> None:
    visit.window.go(Place.CONTACTS)


def contacts(visit: Visit) -> None:
    visit.stage.bring_people()
    visit.stage.services.optouts.add(["98200 41240"])
    visit.stage.services.contacts.add("98200 41300", "New Customer", ["Diwali"], None)
    visit.window.go(Place.CONTACTS)


def contacts_checked(visit: Visit) -> None:
    contacts(visit)
    page = visit.page(ContactsPage)
    visit.bot.waitUntil(lambda: page.model.rowCount() == 11)
    page.model.check_rows(1, 2, checked=True)
    page.selection.buttons[Act.FIELD].click()


def contacts_person(visit: Visit) -> None:
    contacts(visit)
    page = visit.page(ContactsPage)
    visit.settle()
    page.table.selectRow(1)
    page.table.opened.emit(1)
    visit.bot.waitUntil(page.drawer.pill.isVisible, timeout=10_000)


def contacts_segment(visit: Visit) -> None:
    pune = Field("City", FieldTest.IS, "Pune")
    visit.stage.bring_people()
    services = visit.stage.services
    services.bulk.set_field(services.contacts.ids()[:4], "City", "Pune")
    services.segments.save("Pune, lately silent", Rule(Join.ALL, (pune, Messaged(30, yes=False))))
    page = visit.go(Place.CONTACTS, ContactsPage)
    visit.bot.waitUntil(lambda: page.narrowing.segments.count() == 3)
    page.narrowing.segments.setCurrentIndex(1)
    page.narrowing.segments.activated.emit(1)


def contacts_segment_edited(visit: Visit) -> None:
    contacts_segment(visit)
    page = visit.page(ContactsPage)
    visit.settle()
    page.narrowing.edit.click()
    page.editor.add.click()
    page.editor.name_field.wrong("A segment needs a name of at most 100 letters.")


def contacts_nobody(visit: Visit) -> None:
    contacts(visit)
    visit.page(ContactsPage).narrowing.search.setText("nobody")


def contacts_unread(visit: Visit) -> None:
    contacts(visit)
    error = in_plain_words(Path("broadcaster.db"))
    with pytest.raises(UserError) as caught, error:
        raise sqlite3.OperationalError("database is locked")
    visit.settle()
    visit.page(ContactsPage).places.show_trouble(caught.value)


def contacts_slow(visit: Visit) -> None:
    contacts(visit)
    visit.settle()
    page = visit.page(ContactsPage)
    page.places.show_slow()
    page.work.begin("", 1_00_000, page.acts.cancel)
    page.work.retranslate()
    page.work._late.timeout.emit()
    page.work.report(41_000)


def bin_empty(visit: Visit) -> None:
    visit.window.go(Place.BIN)


def bin_full(visit: Visit) -> None:
    visit.stage.bring_people()
    services = visit.stage.services
    services.bin.delete(services.contacts.ids()[:6])
    services.contacts.add("98200 41234", "Asha P.")
    page = visit.go(Place.BIN, BinPage)
    visit.settle()
    page.model.check_rows(0, 5, checked=True)
    if page.primary:
        page.primary.click()


def duplicates(visit: Visit) -> None:
    add = visit.stage.services.contacts.add
    add("98200 41234", "Asha Patil", ["VIP"], "agreed", fields={"City": "Pune", "Size": "XL"})
    add("98200 41243", "Asha Patil", ["Diwali", "Sweets for the wedding season"], fields={"City": "Pune"})
    add("98200 41777", "राहुल जोशी", fields={"City": "Pune"})
    add("98200 55555", "राहुल जोशी", fields={"City": "Pune"})
    visit.window.go(Place.DUPLICATES)


def no_duplicates(visit: Visit) -> None:
    visit.window.go(Place.DUPLICATES)


def person(at: int = 0, who: str = "+919820041234") -> Callable[[Visit], PersonDrawer]:
    """Somebody's drawer, at one of its four parts."""

    def show(visit: Visit) -> PersonDrawer:
        running(visit)
        services = visit.stage.services
        for phone, text in (
            ("+919820041236", "STOP"),
            ("+919820041234", "Is it open on Sunday? Do not message me at night"),
        ):
            visit.stage.says(phone, text)
        services.consent.withdraw("+919820041235", purposes=[Purpose.MARKETING], why="told us at the counter")
        fields = {"City": "Pune", "Birthday": "1 May", "Shop": "Asha Sweets and Snacks, Laxmi Road"}
        contact = services.contacts.show(who).row.id
        services.editing.edit(contact, fields=fields)
        page = visit.go(Place.CONTACTS, ContactsPage)
        visit.settle()
        page.drawer.show_contact(contact)
        visit.bot.waitUntil(page.drawer.pill.isVisible, timeout=10_000)
        page.drawer.chips[at].click()
        return page.drawer

    return show


def person_number(visit: Visit) -> None:
    drawer = person()(visit)
    drawer.details.number.line.setText("98200 41299")
    drawer.details.number.line.textEdited.emit("")
    visit.bot.waitUntil(drawer.details.number.choice.isVisible)


def person_recording(visit: Visit) -> None:
    drawer = person(1, "+919820041235")(visit)
    visit.click(drawer.consents.purposes[Purpose.MARKETING].record)
    visit.settle()
    drawer._area.ensureWidgetVisible(drawer.consents.recording)


def person_erasing(visit: Visit) -> None:
    drawer = person(3)(visit)
    visit.click(drawer.rights.erase)
    visit.settle()
    drawer._area.ensureWidgetVisible(drawer.rights.erasing)


def no_campaigns(visit: Visit) -> None:
    visit.window.go(Place.CAMPAIGNS)


def campaigns(visit: Visit) -> None:
    running(visit)
    visit.window.go(Place.CAMPAIGNS)


def drop(visit: Visit) -> None:
    visit.window.go(Place.IMPORT)


def match(visit: Visit) -> None:
    page = visit.go(Place.IMPORT, ImportPage, resource("samples", "customers.csv"))
    visit.bot.waitUntil(lambda: page.step == MATCH, timeout=10_000)


def check(visit: Visit) -> None:
    match(visit)
    page = visit.page(ImportPage)
    page._next()
    visit.bot.waitUntil(lambda: page.step == CHECK, timeout=10_000)


def consent(visit: Visit) -> None:
    check(visit)
    page = visit.page(ImportPage)
    page.check.tag_line.setText("Diwali")
    page._next()


def brought(visit: Visit) -> None:
    consent(visit)
    page = visit.page(ImportPage)
    page._next()
    visit.bot.waitUntil(lambda: page.step == DONE, timeout=10_000)


def bad_file(visit: Visit) -> None:
    picture = visit.stage.folder / "photo.csv"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(40))
    visit.go(Place.IMPORT, ImportPage, picture)
    visit.bot.waitUntil(visit.window.trouble.isVisible, timeout=10_000)


def compose(visit: Visit) -> None:
    visit.stage.link()
    visit.stage.bring_people()
    page = visit.go(Place.COMPOSE, ComposePage)
    visit.bot.waitUntil(lambda: bool(page.who.chips))
    page.who.chips["Diwali"].setChecked(True)
    page.message.text.setPlainText(MESSAGE)


def checked(visit: Visit) -> None:
    visit.stage.services.optouts.add(["98200 41234"])
    compose(visit)
    page = visit.page(ComposePage)
    page._press()
    visit.bot.waitUntil(lambda: page._found is not None, timeout=10_000)


def attached_files(visit: Visit) -> None:
    compose(visit)
    page = visit.page(ComposePage)
    folder = visit.stage.folder
    picture = write(folder, "Diwali offer with all sweets of the season and their prices.jpg", poster())
    page.files.take([picture, write(folder, "kitchen.mp4", film() * 1000)])
    visit.bot.waitUntil(lambda: len(page.files.paths()) == 2, timeout=10_000)
    page.files.take([write(folder, "prices.pdf", PDF)])
    visit.bot.waitUntil(lambda: page.message.files.note() != "", timeout=10_000)
    page.bring_into_sight(page.message)


def running_with_files(visit: Visit) -> None:
    visit.stage.link()
    visit.stage.bring_people()
    files = (write(visit.stage.folder, "offer.jpg", poster()),)
    campaigns = visit.stage.services.campaigns
    campaign = campaigns.create(NewCampaign("Diwali offer", MESSAGE, ("Diwali",), attachments=files))
    campaigns.start(campaign)
    visit.stage.serve(campaign)
    visit.go(Place.LIVE, LivePage, campaign)


def wrong_message(visit: Visit) -> None:
    compose(visit)
    visit.page(ComposePage).message.text.setPlainText("Namaste {name, sweets are ready")


def running(visit: Visit) -> int:
    visit.stage.link()
    visit.stage.see(AccountState.LINKED)
    visit.stage.bring_people()
    campaign = visit.stage.campaign()
    visit.stage.serve(campaign)
    visit.go(Place.LIVE, LivePage, campaign)
    return campaign


def paused(visit: Visit) -> None:
    campaign = running(visit)
    visit.stage.move(campaign, CampaignStatus.PAUSED, CampaignReason.ACCOUNT_LOGGED_OUT)
    visit.stage.see(AccountState.LOGGED_OUT)


def unsure(visit: Visit) -> None:
    running(visit)
    page = visit.page(LivePage)
    visit.bot.waitUntil(lambda: page.model.rowCount() == 10)
    page.table.selectRow(4)


def standing(
    status: CampaignStatus, reason: CampaignReason, state: AccountState | None = None, *, rests: bool = False
) -> Callable[[Visit], None]:
    """A campaign that stands like this, its page seen in this state."""

    def show(visit: Visit) -> None:
        campaign = running(visit)
        if rests:
            visit.stage.rest(1, datetime.now(UTC) + timedelta(hours=24))
        visit.stage.move(campaign, status, reason)
        if state is not None:
            visit.stage.see(state)

    return show


def late(visit: Visit) -> None:
    visit.stage.link()
    visit.stage.see(AccountState.LINKED)
    visit.stage.bring_people()
    campaign = visit.stage.campaign(at=datetime.now(UTC) - timedelta(hours=2))
    visit.stage.move(campaign, CampaignStatus.PAUSED, CampaignReason.LATE)
    visit.go(Place.LIVE, LivePage, campaign)


def night(visit: Visit) -> None:
    hour = (datetime.now(ZoneInfo("Asia/Kolkata")).hour + 2) % 24
    visit.stage.services.settings.set_limits(Limits(time(hour), time(hour, 59)))
    standing(CampaignStatus.RUNNING, CampaignReason.WINDOW)(visit)


def page_changed(visit: Visit) -> None:
    folder = visit.window.pictures()
    folder.mkdir()
    (folder / "page-2026-11-21-104200.png").write_bytes(b"")
    standing(CampaignStatus.PAUSED, CampaignReason.PAGE_CHANGED, AccountState.PAGE_CHANGED)(visit)


def pausing(visit: Visit) -> None:
    campaign = running(visit)
    visit.stage.take_in_hand(campaign)
    page = visit.page(LivePage)
    visit.bot.waitUntil(lambda: page.model.rowCount() == 10)
    assert page.primary is not None
    visit.click(page.primary)


def noticed(visit: Visit) -> None:
    running(visit)
    visit.bot.waitUntil(lambda: visit.page(LivePage).model.rowCount() == 10)
    visit.stage.notice(Notice.CHECKED, 1)


def by_owner(visit: Visit) -> None:
    unsure(visit)
    page = visit.page(LivePage)
    visit.bot.waitUntil(page.unsure.isVisible)
    visit.click(page.unsure.buttons["sent"])


def locked(visit: Visit) -> None:
    running(visit)
    error = in_plain_words(Path("broadcaster.db"))
    with pytest.raises(UserError) as caught, error:
        raise sqlite3.OperationalError("database is locked")
    visit.window.fail(caught.value)


def alarm(visit: Visit) -> None:
    found = Alarm(Cause.BEHIND, paused=1, doubts=2, unknown=0, unreadable=0)
    with visit.stage.house.database.write() as connection:
        put(connection, NOTICE, json.dumps(asdict(found)))
    visit.window.attach(visit.stage.services)
    visit.bot.waitUntil(visit.window.alarm.isVisible)


def home_waits(visit: Visit) -> None:
    standing(CampaignStatus.RUNNING, CampaignReason.CEILING)(visit)
    other = visit.stage.campaign("Sweets for the wedding season", at=datetime.now(UTC) - timedelta(hours=2))
    visit.stage.move(other, CampaignStatus.PAUSED, CampaignReason.LATE)
    visit.window.go(Place.HOME)


def campaigns_wait(visit: Visit) -> None:
    home_waits(visit)
    visit.window.go(Place.CAMPAIGNS)


def checked_long(visit: Visit) -> None:
    visit.stage.services.settings.set_limits(Limits(daily=4, daily_new=2))
    checked(visit)


def speeds(visit: Visit) -> None:
    compose(visit)
    page = visit.page(ComposePage)
    visit.settle()
    page.bring_into_sight(page.speed)


def settings(visit: Visit) -> None:
    visit.window.go(Place.SETTINGS)


def limits(visit: Visit) -> None:
    page = visit.go(Place.SETTINGS, SettingsPage)
    visit.settle()
    page.bring_into_sight(page.sending)


def limits_wrong(visit: Visit) -> None:
    limits(visit)
    sending = visit.page(SettingsPage).sending
    sending.daily.setText("900")
    sending.daily.editingFinished.emit()


def limits_notice(visit: Visit) -> None:
    limits(visit)
    sending = visit.page(SettingsPage).sending
    sending.daily.setText("400")
    sending.daily.editingFinished.emit()
    visit.bot.waitUntil(sending.notice.isVisible)


def replied(visit: Visit) -> None:
    """Replies of every kind; the first waits and is chosen."""
    visit.stage.link()
    visit.stage.bring_people()
    for phone, text in (
        ("+919820041236", "STOP"),
        ("+919820041240", "मत भेजो"),
        ("+919820041239", "No more?"),
    ):
        visit.stage.says(phone, text)
    visit.stage.services.replies.answer(3, "go_on")
    visit.stage.says(None, "stop", "Family group of Asha")
    visit.stage.says("+919820041235", "भाई मुझे मैसेज मत भेजो, मैं शहर से बाहर हूँ और दुकान बंद है")


def replies(visit: Visit) -> None:
    replied(visit)
    visit.window.go(Place.REPLIES)


def replies_number(visit: Visit) -> None:
    replies(visit)
    page = visit.page(RepliesPage)
    visit.bot.waitUntil(lambda: page.model.rowCount() == 5)
    page.table.selectRow(1)


def replies_stopped(visit: Visit) -> None:
    replies(visit)
    page = visit.page(RepliesPage)
    visit.bot.waitUntil(lambda: page.model.rowCount() == 5)
    page.table.selectRow(4)


def no_replies(visit: Visit) -> None:
    visit.window.go(Place.REPLIES)


def home_replies(visit: Visit) -> None:
    replied(visit)
    visit.window.go(Place.HOME)


def contacts_noted(visit: Visit) -> None:
    replied(visit)
    visit.window.go(Place.CONTACTS)


def live_held(visit: Visit) -> None:
    campaign = running(visit)
    visit.stage.says("+919820041241", "please stop")
    visit.stage.move(campaign, C.PAUSED, R.OWNER)


def checked_held(visit: Visit) -> None:
    compose(visit)
    visit.stage.says("+919820041241", "please stop")
    page = visit.page(ComposePage)
    page._press()
    visit.bot.waitUntil(lambda: page._found is not None, timeout=10_000)


SCENES: dict[str, Callable[[Visit], object]] = {
    "welcome": welcome,
    "home-first": first_home,
    "home": home,
    "link-risk": risk,
    "link-not-linked": linking(AccountState.UNKNOWN),
    "link-code": linking(AccountState.WAITING_FOR_SCAN, code=True),
    "link-typed-code": linking(
        AccountState.WAITING_FOR_SCAN, link_code=LinkCode("ABCDEF78", 1, 180, clock.monotonic())
    ),
    "link-banned": linking(AccountState.BANNED, why="Too many people blocked you."),
    "link-strange": linking(AccountState.UNKNOWN, picture="/data/screenshots/page-1.png"),
    "link-phone-away": linking(AccountState.LINKED, phone_away_days=11),
    "link-expired": linking(AccountState.CODE_EXPIRED, code=True),
    "link-syncing": linking(AccountState.SYNCING),
    "link-linked": linking(AccountState.LINKED),
    "link-conflict": linking(AccountState.CONFLICT),
    "link-restricted": linking(AccountState.RESTRICTED),
    "link-no-browser": linking(AccountState.BROWSER_MISSING),
    "contacts-none": no_contacts,
    "contacts": contacts,
    "contacts-checked": contacts_checked,
    "contacts-person": contacts_person,
    "contacts-segment": contacts_segment,
    "contacts-segment-edited": contacts_segment_edited,
    "contacts-nobody": contacts_nobody,
    "contacts-unread": contacts_unread,
    "contacts-slow": contacts_slow,
    "bin": bin_full,
    "bin-empty": bin_empty,
    "duplicates": duplicates,
    "duplicates-none": no_duplicates,
    "person-details": person(),
    "person-number": person_number,
    "person-recording": person_recording,
    "person-history": person(2),
    "person-erasing": person_erasing,
    "import-file": drop,
    "import-bad-file": bad_file,
    "import-match": match,
    "import-check": check,
    "import-consent": consent,
    "import-done": brought,
    "campaigns-none": no_campaigns,
    "campaigns": campaigns,
    "compose": compose,
    "compose-wrong": wrong_message,
    "compose-checked": checked,
    "live": running,
    "live-paused": paused,
    "live-unsure": unsure,
    "live-window": night,
    "live-ceiling": standing(C.RUNNING, R.CEILING),
    "live-offline": standing(C.RUNNING, R.OFFLINE, AccountState.OFFLINE),
    "live-owner": standing(C.PAUSED, R.OWNER),
    "live-restricted": standing(C.PAUSED, R.ACCOUNT_RESTRICTED, AccountState.RESTRICTED, rests=True),
    "live-banned": standing(C.PAUSED, R.ACCOUNT_BANNED, AccountState.BANNED, rests=True),
    "live-conflict": standing(C.PAUSED, R.ACCOUNT_CONFLICT, AccountState.CONFLICT),
    "live-linked-again": standing(C.PAUSED, R.ACCOUNT_LOGGED_OUT, AccountState.LINKED),
    "live-hidden": standing(C.PAUSED, R.WINDOW_HIDDEN),
    "live-failures": standing(C.PAUSED, R.TOO_MANY_FAILURES),
    "live-storage": standing(C.PAUSED, R.STORAGE),
    "live-page-changed": page_changed,
    "live-late": late,
    "live-pausing": pausing,
    "live-noticed": noticed,
    "live-by-owner": by_owner,
    "live-locked": locked,
    "home-alarm": alarm,
    "home-waits": home_waits,
    "campaigns-wait": campaigns_wait,
    "compose-pauses": checked_long,
    "compose-files": attached_files,
    "live-files": running_with_files,
    "compose-speeds": speeds,
    "replies-none": no_replies,
    "replies": replies,
    "replies-number": replies_number,
    "replies-stopped": replies_stopped,
    "home-replies": home_replies,
    "contacts-noted": contacts_noted,
    "live-held": live_held,
    "compose-held": checked_held,
    "settings": settings,
    "settings-limits": limits,
    "settings-wrong": limits_wrong,
    "settings-notice": limits_notice,
}


def cut(window: QWidget) -> list[str]:
    """The texts in sight that do not fit into their place."""
    labels = [part for part in window.findChildren(QLabel) if part.isVisible() and part.text()]
    buttons = [part for part in window.findChildren(QAbstractButton) if part.isVisible() and part.text()]
    return [part.text() for part in labels if _is_cut(part)] + [
        part.text() for part in buttons if part.sizeHint().width() > part.width() + 1
    ]


def _is_cut(part: QLabel) -> bool:
    if part.wordWrap():
        return part.heightForWidth(part.width()) > part.height() + 1
    return part.sizeHint().width() > part.width() + 1 or part.sizeHint().height() > part.height() + 1


def rows() -> Iterator[object]:
    """Each scene in three looks, the roomiest and the tightest among them; in the others by command."""
    roomy, tight = LOOKS[0], LOOKS[3]
    others = [look for look in LOOKS if look not in (roomy, tight)]
    for number, scene in enumerate(SCENES):
        daily = (roomy, tight, others[number % len(others)])
        for look in LOOKS:
            marks = () if look in daily else (pytest.mark.long,)
            yield pytest.param(scene, look, id=f"{scene}-{look}", marks=marks)


@pytest.mark.parametrize(("scene", "look"), list(rows()))
def test_every_page_is_drawn_whole(dressed: Visit, scene: str) -> None:
    SCENES[scene](dressed)
    dressed.settle()
    picture = dressed.window.grab()
    PICTURES.mkdir(parents=True, exist_ok=True)
    assert picture.save(str(PICTURES / f"{scene}-{dressed.suffix}.png"))
    assert cut(dressed.window) == []
