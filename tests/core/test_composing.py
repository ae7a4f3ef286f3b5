"""Normal forms are the library's own, and no text holds the program up."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from broadcaster_desktop.core.composing import normal
from broadcaster_desktop.core.folding import fold
from broadcaster_desktop.core.message import canonical
from broadcaster_desktop.core.names import clean_name, clean_text

SIGNS = "ae\u0301\u0323\u0327\u0344\u0f71\u0f73\u0f74\u0f75\u0f81\u093c\u094d\u0915\u00e9\u1100\u1161\u200d"
MANY = 50_000


@given(st.text(st.sampled_from(SIGNS), max_size=400), st.sampled_from(["NFC", "NFD"]))
def test_it_is_what_the_library_gives(text: str, form: str) -> None:
    long = text + "\u0301\u0323" * 60
    for one in (text, long, long + text):
        assert normal(form, one) == unicodedata.normalize(form, one)  # type: ignore[arg-type]


def test_a_hundred_thousand_accents_are_put_in_order() -> None:
    """With the library alone this test would take minutes, and the window would stand still meanwhile."""
    for accents in ("\u0301\u0323", "\u0344\u0323", "\u0f73", "\u0301\u200b\u0323"):
        text = "a" + accents * MANY
        cleaned = clean_text(text)
        assert cleaned == normal("NFC", cleaned)
        assert fold(clean_name(text))
        assert canonical(text)
