"""Every colour, distance, size and type step of the window, as data (UX spec, section 2)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one theme, by what they are for."""

    bg: str
    surface: str
    sunken: str
    line: str
    field: str
    text: str
    text2: str
    hint: str
    primary: str
    hover: str
    soft: str
    on_primary: str
    on_soft: str
    success: str
    success_bg: str
    warn: str
    warn_bg: str
    danger: str
    danger_bg: str
    info: str
    info_bg: str
    bubble: str
    focus: str


LIGHT = Colours(
    bg="#F6F8F7",
    surface="#FFFFFF",
    sunken="#ECF0EE",
    line="#D4DBD8",
    field="#75827D",
    text="#15201C",
    text2="#46524E",
    hint="#5C6964",
    primary="#0B6B57",
    hover="#095746",
    soft="#DCF2EB",
    on_primary="#FFFFFF",
    on_soft="#08503F",
    success="#1A7340",
    success_bg="#E2F4E8",
    warn="#875000",
    warn_bg="#FFF2DA",
    danger="#B3261E",
    danger_bg="#FDE8E6",
    info="#1B5FCC",
    info_bg="#E6EFFC",
    bubble="#D9F7E3",
    focus="#1B5FCC",
)

DARK = Colours(
    bg="#111614",
    surface="#19201D",
    sunken="#232B28",
    line="#38433E",
    field="#7F8D87",
    text="#E7EEEA",
    text2="#B5C1BC",
    hint="#96A49E",
    primary="#52C7A5",
    hover="#74D6B9",
    soft="#17392F",
    on_primary="#05251C",
    on_soft="#93E3C9",
    success="#74CF92",
    success_bg="#15301F",
    warn="#F2B85F",
    warn_bg="#342710",
    danger="#FF9089",
    danger_bg="#3C1B19",
    info="#8DB6FF",
    info_bg="#172A47",
    bubble="#0F4A3C",
    focus="#8DB6FF",
)

QR_DARK = "#000000"
QR_LIGHT = "#FFFFFF"
"""A code to be scanned is black on white in both themes."""


class Tone(StrEnum):
    """What a colour means when it means something."""

    NEUTRAL = "neutral"
    SUCCESS = "success"
    WARN = "warn"
    DANGER = "danger"
    INFO = "info"


def tone_colours(colours: Colours, tone: Tone) -> tuple[str, str]:
    """The text colour and the ground of a tone."""
    pairs = {
        Tone.NEUTRAL: (colours.text2, colours.sunken),
        Tone.SUCCESS: (colours.success, colours.success_bg),
        Tone.WARN: (colours.warn, colours.warn_bg),
        Tone.DANGER: (colours.danger, colours.danger_bg),
        Tone.INFO: (colours.info, colours.info_bg),
    }
    return pairs[tone]


class Space:
    """Distances in logical pixels."""

    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24
    XXL = 32


class Radius:
    """Corner radii in logical pixels."""

    CONTROL = 6
    BUTTON = 8
    CARD = 12


class Size:
    """Fixed sizes in logical pixels."""

    HAIRLINE = 1
    CONTROL = 40
    ROW = 44
    HIT = 32
    ICON = 20
    ICON_SMALL = 16
    ICON_LARGE = 48
    INDICATOR = 20
    BUTTON_MIN = 96
    NAV = 208
    NAV_SMALL = 64
    WIDE = 1000
    """Below this window width the navigation shows icons only and side panels go under the content."""
    WINDOW_MIN = (880, 460)
    WINDOW_START = (1100, 700)
    FOCUS_RING = 2
    FOCUS_GAP = 2
    QR = 264
    QR_MIN = 200
    QR_RING = 4
    PROGRESS = 8
    BUBBLE = 320
    CARD = 232
    """A card that stands beside others of its kind."""
    MENU = 280
    TEXT = 640
    """The widest a paragraph gets."""
    DRAWER = 360
    """A panel right of a list."""
    FIELD = 360
    FIELD_SHORT = 200
    MESSAGE = 140
    """The least height of a field for a whole message."""
    SCROLLBAR = 10
    CHECK_COLUMN = 48
    CHECK_STROKE = 2
    TABLE = 220
    """The least height of a table that shares its page."""
    COLUMN_XS = 72
    COLUMN_S = 140
    COLUMN_DAY = 136
    COLUMN_PHONE = 160
    COLUMN_M = 180
    COLUMN_L = 260


@dataclass(frozen=True, slots=True)
class TypeStep:
    """One step of the type scale: pixels, line box, weight (400 or 700 only)."""

    px: int
    line: int
    bold: bool = False


SMALL = TypeStep(13, 22)
BODY = TypeStep(15, 25)
SECTION = TypeStep(18, 30, bold=True)
TITLE = TypeStep(22, 37, bold=True)
FIGURE = TypeStep(32, 53, bold=True)

TYPE_STEPS = {"small": SMALL, "section": SECTION, "title": TITLE, "figure": FIGURE}
"""The named steps of labels; body is what everything else has."""


class Motion:
    """Times in milliseconds."""

    QUICK = 150
    SPINNER_AFTER = 300
    COUNT_AFTER = 2_000
    """Work that takes longer shows how far it is, and can be cancelled."""
    SEARCH_WAIT = 120
    TOAST = 6_000
    TOAST_UNDO = 10_000
    MERGE = 220
    """Progress reaches the window about this often: under five times a second."""
    SECOND = 1_000
