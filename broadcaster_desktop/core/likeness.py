"""What makes two contacts look like one person. Nothing is ever made one by these rules alone."""

from __future__ import annotations

from .names import mixed_scripts

_EMAILS = frozenset(
    {"email", "e-mail", "e mail", "mail", "email id", "e-mail id", "email address", "ईमेल", "ई-मेल"}
)
_CITIES = frozenset({"city", "town", "village", "sheher", "shahar", "gaon", "शहर", "गाव", "गांव"})


def is_email_field(name: str) -> bool:
    """Whether a custom field holds e-mail addresses, by its name."""
    return name.casefold().strip() in _EMAILS


def is_city_field(name: str) -> bool:
    """Whether a custom field holds the place somebody lives in, by its name."""
    return name.casefold().strip() in _CITIES


def one_slip(one: str, other: str) -> bool:
    """Whether two numbers of one length differ by a single wrong digit, or by two neighbours exchanged."""
    if len(one) != len(other):
        return False
    wrong = [at for at, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    if len(wrong) == 1:
        return True
    if len(wrong) != 2 or wrong[1] != wrong[0] + 1:
        return False
    first, second = wrong
    return one[first] == other[second] and one[second] == other[first]


def same_names(one: str, other: str) -> bool:
    """Whether nothing in the names speaks against it; a name of two alphabets only looks like another."""
    return not mixed_scripts(one) and not mixed_scripts(other)
