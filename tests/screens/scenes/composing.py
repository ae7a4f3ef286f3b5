"""A campaign before its start."""

from __future__ import annotations

from collections.abc import Callable

from broadcaster_desktop.core.limits import Limits
from broadcaster_desktop.ui.pages.compose import ComposePage
from broadcaster_desktop.ui.shell import Place
from tests.attached import PDF, film, poster, write
from tests.ui.stage import MESSAGE
from tests.ui.visit import Visit


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


def wrong_message(visit: Visit) -> None:
    compose(visit)
    visit.page(ComposePage).message.text.setPlainText("Namaste {name, sweets are ready")


def checked_long(visit: Visit) -> None:
    visit.stage.services.settings.set_limits(Limits(daily=4, daily_new=2))
    checked(visit)


def speeds(visit: Visit) -> None:
    compose(visit)
    page = visit.page(ComposePage)
    visit.settle()
    page.bring_into_sight(page.speed)


def checked_held(visit: Visit) -> None:
    compose(visit)
    visit.stage.says("+919820041241", "please stop")
    page = visit.page(ComposePage)
    page._press()
    visit.bot.waitUntil(lambda: page._found is not None, timeout=10_000)


SCENES: dict[str, Callable[[Visit], object]] = {
    "compose": compose,
    "compose-wrong": wrong_message,
    "compose-checked": checked,
    "compose-pauses": checked_long,
    "compose-files": attached_files,
    "compose-speeds": speeds,
    "compose-held": checked_held,
}
