"""One person in the drawer."""

from __future__ import annotations

from collections.abc import Callable

from broadcaster_desktop.core.records import Purpose
from broadcaster_desktop.ui.pages.contacts import ContactsPage
from broadcaster_desktop.ui.pages.person.drawer import PersonDrawer
from broadcaster_desktop.ui.shell import Place
from tests.screens.scenes.sending import running
from tests.ui.visit import Visit


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


SCENES: dict[str, Callable[[Visit], object]] = {
    "person-details": person(),
    "person-number": person_number,
    "person-recording": person_recording,
    "person-history": person(2),
    "person-erasing": person_erasing,
}
