"""What makes two contacts look like one person."""

from __future__ import annotations

import pytest

from broadcaster_desktop.core.likeness import is_city_field, is_email_field, one_slip, same_names


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [
        ("+919820012345", "+919820012346", True),
        ("+919820012345", "+919820012354", True),
        ("+919820012345", "+919820012345", False),
        ("+919820012345", "+919820012356", False),
        ("+919820012345", "+919820013344", False),
        ("+919820012345", "+918920012346", False),
        ("+919820012345", "+91982001234", False),
        ("+9123", "+9321", False),
        ("+9121", "+9112", True),
    ],
)
def test_a_slip_of_the_finger(one: str, other: str, slip: bool) -> None:
    assert one_slip(one, other) is slip
    assert one_slip(other, one) is slip


def test_names_of_two_alphabets_are_nobodys() -> None:
    assert same_names("Amit", "अमित")
    assert not same_names("\u0410mit", "Amit")
    assert not same_names("Amit", "\u0410mit")


def test_fields_by_their_names() -> None:
    assert is_email_field("E-mail ID")
    assert is_email_field("ईमेल")
    assert not is_email_field("Emails sent")
    assert is_city_field(" City")
    assert is_city_field("शहर")
    assert not is_city_field("Area")
