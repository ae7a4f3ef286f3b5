"""Who may be written to: one reason each, in the fixed order."""

from __future__ import annotations

import pytest

from broadcaster_desktop.core.audience import Person, Verdict, judge
from broadcaster_desktop.core.status import DeliveryReason
from broadcaster_desktop.core.template import parse

ASHA = "+919820012345"
HELLO = parse("Hi {name}, {city|there}")


@pytest.mark.parametrize(
    ("consented", "opted_out", "name", "own", "blocked"),
    [
        (False, True, "", ASHA, DeliveryReason.OPTED_OUT),
        (False, False, "", ASHA, DeliveryReason.NO_CONSENT),
        (True, False, "", ASHA, DeliveryReason.MISSING_FIELD),
        (True, False, "Asha", ASHA, DeliveryReason.OWN_NUMBER),
        (True, False, "Asha", None, DeliveryReason.SAME_TEXT),
        (True, False, "Ravi", "+919820000000", None),
    ],
)
def test_the_first_reason_in_the_order_holds(
    consented: bool, opted_out: bool, name: str, own: str | None, blocked: DeliveryReason | None
) -> None:
    def refuse(phone: str, text: str) -> DeliveryReason | None:
        return DeliveryReason.SAME_TEXT if (phone, text) == (ASHA, "Hi Asha, there") else None

    verdict = judge(Person(ASHA, {"name": name}, consented, opted_out), HELLO, own, refuse)
    assert verdict.blocked is blocked
    assert verdict.text == (f"Hi {name}, there" if name and consented and not opted_out else "")


@pytest.mark.parametrize("value", ["", "  ", "\u200b\u200e"])
def test_a_message_that_comes_out_empty_is_a_missing_field(value: str) -> None:
    """An empty composer has no send button: one person would stop the whole run."""
    verdict = judge(Person(ASHA, {"name": value}, True, False), parse("{name|}"), None, lambda *_: None)
    assert verdict == Verdict("", DeliveryReason.MISSING_FIELD)
