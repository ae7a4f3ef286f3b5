"""A status as it is shown: word, tone and glyph; apart from the table so that the first paint needs none."""

from __future__ import annotations

from dataclasses import dataclass

from broadcaster_desktop.ui.theme.tokens import Tone
from broadcaster_desktop.ui.widgets.icons import Glyph


@dataclass(frozen=True, slots=True)
class Status:
    """What a pill says."""

    text: str
    tone: Tone
    glyph: Glyph
