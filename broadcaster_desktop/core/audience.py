"""Who of a campaign's people may be written to, and for what reason the others may not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from broadcaster_desktop.core.message import canonical
from broadcaster_desktop.core.status import DeliveryReason
from broadcaster_desktop.core.template import MissingField, Template

Refuse = Callable[[str, str], DeliveryReason | None]


@dataclass(frozen=True, slots=True)
class Person:
    """A contact as the rules see it."""

    phone: str
    values: dict[str, str]
    """Placeholder name to value; "name" is the contact's name."""
    consented: bool
    opted_out: bool
    new_chat: bool = False
    """The account has no chat with this person, as far as is known."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The text this person would get, or the one reason why not."""

    text: str
    blocked: DeliveryReason | None


def judge(person: Person, template: Template, own_number: str | None, refuse: Refuse) -> Verdict:
    """Apply the rules in their fixed order: opt-out, consent, missing field, then the others.

    `refuse` says of a number and its text why it may not go out now, or None.
    """
    if person.opted_out:
        return Verdict("", DeliveryReason.OPTED_OUT)
    if not person.consented:
        return Verdict("", DeliveryReason.NO_CONSENT)
    try:
        text = template.render(person.values)
    except MissingField:
        return Verdict("", DeliveryReason.MISSING_FIELD)
    if not canonical(text):  # an empty composer has nothing to press, and one person would stop the run
        return Verdict("", DeliveryReason.MISSING_FIELD)
    if person.phone == own_number:
        return Verdict(text, DeliveryReason.OWN_NUMBER)
    return Verdict(text, refuse(person.phone, text))
