"""Names folded for sorting and searching."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from broadcaster_desktop.core.folding import fold


@pytest.mark.parametrize(
    ("name", "key"),
    [
        (" José ", "jose"),
        ("STRASSE", "strasse"),
        ("Straße", "strasse"),
        ("आशा", "आशा"),
        ("कि", "कि"),
        ("", ""),
    ],
)
def test_folding(name: str, key: str) -> None:
    assert fold(name) == key


@given(st.text(max_size=40))
def test_a_name_is_found_by_its_own_key_in_any_case(name: str) -> None:
    assert fold(fold(name)) == fold(name)
