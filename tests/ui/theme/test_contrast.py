"""Text can be read and edges can be seen, in both themes."""

from __future__ import annotations

import pytest

from broadcaster_desktop.ui.theme.tokens import DARK, LIGHT, Colours, Tone, tone_colours

TEXT = 4.5
EDGE = 3.0


def luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The ratio of WCAG 2: 1 for equal colours, 21 for black on white."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def text_pairs(c: Colours) -> dict[str, tuple[str, str]]:
    grounds = {"bg": c.bg, "surface": c.surface, "sunken": c.sunken}
    pairs = {
        f"{name} on {ground}": (front, back)
        for name, front in (("text", c.text), ("text2", c.text2), ("hint", c.hint))
        for ground, back in grounds.items()
    }
    for tone in Tone:
        front, back = tone_colours(c, tone)
        pairs[f"{tone} on its ground"] = (front, back)
        pairs[f"text on {tone} ground"] = (c.text, back)
    return pairs | {
        "primary button": (c.on_primary, c.primary),
        "primary button under the mouse": (c.on_primary, c.hover),
        "chosen": (c.on_soft, c.soft),
        "message": (c.text, c.bubble),
        "link": (c.info, c.surface),
        "danger button": (c.danger, c.surface),
        "field error": (c.danger, c.bg),
        "ribbon": (c.surface, c.info),
        "toast": (c.bg, c.text),
        "navigation under the mouse": (c.text2, c.line),
    }


def edge_pairs(c: Colours) -> dict[str, tuple[str, str]]:
    return {
        "field on surface": (c.field, c.surface),
        "field on bg": (c.field, c.bg),
        "field on sunken": (c.field, c.sunken),
        "focus on bg": (c.focus, c.bg),
        "focus on surface": (c.focus, c.surface),
        "focus on sunken": (c.focus, c.sunken),
        "progress on its ground": (c.primary, c.line),
    }


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_text_can_be_read(colours: Colours) -> None:
    weak = {name: contrast(*pair) for name, pair in text_pairs(colours).items() if contrast(*pair) < TEXT}
    assert weak == {}


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_edges_can_be_seen(colours: Colours) -> None:
    weak = {name: contrast(*pair) for name, pair in edge_pairs(colours).items() if contrast(*pair) < EDGE}
    assert weak == {}


def test_the_formula_knows_its_ends() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#123456", "#123456") == pytest.approx(1)
