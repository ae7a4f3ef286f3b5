"""A picture of every page in the looks it has, and no text cut off in any of them.

The pictures lie in artifacts/screens and are there to be looked at.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from broadcaster_desktop.ui.i18n import Language
from broadcaster_desktop.ui.theme import Scheme
from tests.screens.scenes import composing, contacts, importing, person, replies, sending, settings, starting
from tests.ui.visit import Visit

pytestmark = pytest.mark.screen

PICTURES = Path(__file__).resolve().parents[2] / "artifacts" / "screens"
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


SCENES: dict[str, Callable[[Visit], object]] = {
    **starting.SCENES,
    **contacts.SCENES,
    **person.SCENES,
    **importing.SCENES,
    **composing.SCENES,
    **sending.SCENES,
    **replies.SCENES,
    **settings.SCENES,
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
    """Each scene in two looks, the tightest among them; in the others by command."""
    tight = LOOKS[3]
    others = [look for look in LOOKS if look is not tight]
    for number, scene in enumerate(SCENES):
        daily = (tight, others[number % len(others)])
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
