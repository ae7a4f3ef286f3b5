"""Replies that ask to stop, and the list of those who did."""

from __future__ import annotations

from collections.abc import Callable

from broadcaster_desktop.ui.pages.optouts import OptOutsPage
from broadcaster_desktop.ui.pages.replies import RepliesPage
from broadcaster_desktop.ui.shell import Place
from tests.ui.visit import Visit


def optouts(visit: Visit) -> None:
    replied(visit)
    visit.stage.services.optouts.add(["98200 41234"], "asked at the counter")
    path = visit.stage.folder / "stops.csv"
    path.write_text("9820041300\n9820041301\n9820041241\n")
    visit.stage.services.optouts.import_file(path)
    visit.stage.services.privacy.erase("98200 41241")
    page = visit.go(Place.OPTOUTS, OptOutsPage)
    visit.bot.waitUntil(lambda: page.model.rowCount() == 6)
    page.table.selectRow(3)


def no_optouts(visit: Visit) -> None:
    visit.window.go(Place.OPTOUTS)


def optouts_brought(visit: Visit) -> None:
    path = visit.stage.folder / "stops.csv"
    path.write_text("Number\n9820041300\n9820041301\n9820\nnobody 12\n")
    page = visit.go(Place.OPTOUTS, OptOutsPage)
    page.filing.take(path)
    visit.bot.waitUntil(page.filing.told.isVisible)


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


SCENES: dict[str, Callable[[Visit], object]] = {
    "replies-none": no_replies,
    "replies": replies,
    "replies-number": replies_number,
    "replies-stopped": replies_stopped,
    "home-replies": home_replies,
    "optouts": optouts,
    "optouts-none": no_optouts,
    "optouts-brought": optouts_brought,
}
