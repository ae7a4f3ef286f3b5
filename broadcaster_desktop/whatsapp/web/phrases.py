"""Which phrases of the selector pack a text says, all languages at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from broadcaster_desktop.whatsapp.selectors import plain_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from broadcaster_desktop.whatsapp.selectors import SelectorPack


def said(pack: SelectorPack, text: str) -> frozenset[str]:
    """The phrases a text says.

    A wording within a longer one's place is not said: "chats cannot be started" does not say "chat started",
    though in some languages it has all of its words.
    """
    plain = plain_text(text)
    places = {
        phrase: [place for wording in wordings for place in _places(plain_text(wording), plain)]
        for phrase, wordings in _wordings(pack, text)
    }
    return frozenset(
        phrase
        for phrase, own in places.items()
        if any(
            not any(
                _within(place, other) for name, others in places.items() if name != phrase for other in others
            )
            for place in own
        )
    )


def _wordings(pack: SelectorPack, text: str) -> Iterator[tuple[str, list[str]]]:
    for phrase, languages in pack.document["phrases"].items():
        if pack.says(phrase, text):
            yield phrase, [wording for wordings in languages.values() for wording in wordings]


def _places(wording: str, plain: str) -> Iterator[tuple[int, int]]:
    at = plain.find(wording)
    while at >= 0:
        yield at, at + len(wording)
        at = plain.find(wording, at + 1)


def _within(inner: tuple[int, int], outer: tuple[int, int]) -> bool:
    return inner != outer and outer[0] <= inner[0] and inner[1] <= outer[1]
