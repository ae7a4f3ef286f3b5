"""Every country numbers can be from has a name in each language."""

from __future__ import annotations

import phonenumbers
import pytest

from broadcaster_desktop.ui.countries import countries
from broadcaster_desktop.ui.i18n import Language


@pytest.mark.parametrize("language", list(Language))
def test_every_country_has_a_name_and_its_code(language: Language) -> None:
    entries = dict(countries(language))
    assert set(entries) == set(phonenumbers.SUPPORTED_REGIONS)
    assert len(set(entries.values())) == len(entries)
    assert {Language.ENGLISH: "India +91", Language.HINDI: "भारत +91", Language.MARATHI: "भारत +91"}[
        language
    ] == entries["IN"]
