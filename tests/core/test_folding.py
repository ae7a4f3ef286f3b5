"""Names folded for sorting and searching, and how they sound."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from broadcaster_desktop.core.folding import fold, plain, sounds


@pytest.mark.parametrize(
    ("name", "key"),
    [
        (" José ", " jose"),
        ("Ravi  PATIL", " ravi patil"),
        ("Straße", " strasse\n strase"),
        ("Asha Deshmukh", " asha deshmukh\n asa desmuk"),
        ("आशा", " आशा\n asa"),
        ("कि", " कि\n ki"),
        ("क\u200dष", " कष\n kasa"),
        ("Shop 1100", " shop 1100\n sop"),
        ("50% off_shop", " 50% off_shop\n ofsop 50"),
        ("", ""),
    ],
)
def test_keys(name: str, key: str) -> None:
    assert set(fold(name).split("\n")[0].split()) == set(key.split("\n")[0].split())
    assert set(fold(name).split()) == set(key.split())


def test_keys_sort_as_the_names_do() -> None:
    names = ["", "Asha", "Asha Patil", "Ashabai", "ravi", "आशा", "आशा पाटील"]
    assert [names[at] for at in sorted((4, 2, 6, 0, 5, 1, 3), key=lambda at: fold(names[at]))] == names


@pytest.mark.parametrize(
    ("latin", "others"),
    [
        ("asha", "आशा আশা આશા ஆஷா ఆశా ಆಶಾ ആശാ ଆଶା ਆਸ਼ਾ Aashaa"),
        ("kamla", "कमला"),
        ("kamala", "कमला"),
        ("deshmukh", "देशमुख"),
        ("kulkarni", "कुलकर्णी કુલકર્ણી"),
        ("nagarkar", "नगरकर"),
        ("singh", "सिंह ਸਿੰਘ"),
        ("krishna", "कृष्ण"),
        ("laxmi", "लक्ष्मी Lakshmi"),
        ("dnyaneshwar", "ज्ञानेश्वर"),
        ("vinay", "विनय Vinai"),
        ("chaudhari", "चौधरी"),
        ("gurpreet", "ਗੁਰਪ੍ਰੀਤ गुरप्रीत"),
        ("zoya", "ज़ोया Joya"),
        ("champa", "चंपा चम्पा"),
        ("siddharth", "सिद्धार्थ"),
        ("patel", "પટેલ पटेल"),
        ("raju", "రాజు ರಾಜು राजू Rajoo"),
        ("fatima", "फ़ातिमा फातिमा Phatima"),
        ("dsouza", "D'Souza"),
    ],
)
def test_one_name_sounds_the_same_in_all_spellings(latin: str, others: str) -> None:
    for other in others.split():
        heard = " ".join(sounds(plain(other)))
        assert any(sound in heard for sound in sounds(plain(latin))), (other, heard)


def test_other_names_sound_otherwise() -> None:
    assert not {"ravi", "asa", "vilas"}.intersection(sounds(plain("विकास")))
    assert sounds("1100") == ()


@given(st.text(max_size=40))
def test_a_key_is_made_of_any_text(name: str) -> None:
    key = fold(name)
    assert key == "" or key[0] == " "
    assert fold(name.upper().lower()).split("\n")[0] == fold(name.lower()).split("\n")[0]
