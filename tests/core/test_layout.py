from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from broadcaster_desktop.core.layout import Layout, find_layout

A, B = "98200 00001", "98200 00002"


def laid(text: str, **how: object) -> Layout:
    """The layout of records written as lines with bars."""
    return find_layout([line.split("|") for line in text.split("/")], **how)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "header", "first", "mapping"),
    [
        (f"Name|Phone|City/Asha|{A}|Pune", 0, 1, {"phone": "Phone", "name": "Name", "City": "City"}),
        (f"Office Phone|Mobile/{B}|{A}", 0, 1, {"phone": "Mobile", "Office Phone": "Office Phone"}),
        (f"Mobile|WhatsApp/{B}|{A}", 0, 1, {"phone": "WhatsApp", "Mobile": "Mobile"}),
        (f"Mobile|WhatsApp/{B}|yes/{A}|no", 0, 1, {"phone": "Mobile", "WhatsApp": "WhatsApp"}),
        (f"Mobile|Digits/Samsung|{A}/Nokia|{B}", 0, 1, {"phone": "Digits", "Mobile": "Mobile"}),
        (f"Contact|Number/Asha|{A}", 0, 1, {"phone": "Number", "Contact": "Contact"}),
        ("Contact|Mobile/Asha|12345", 0, 1, {"phone": "Mobile", "Contact": "Contact"}),
        ("Name|Contact", 0, 1, {"phone": "Contact", "name": "Name"}),
        ("Name|Phone|Date/Asha|12|02/10/2026", 0, 1, {"phone": "Phone", "name": "Name", "Date": "Date"}),
        (
            f"First Name|Last Name|Phone/Asha|Patil|{A}",
            *(0, 1, {"phone": "Phone", "name": "First Name + Last Name"}),
        ),
        (
            f"Family Name|Middle Name|Given Name|Phone/P|R|Asha|{A}",
            *(0, 1, {"phone": "Phone", "name": "Given Name + Middle Name + Family Name"}),
        ),
        (
            f"Name|First Name|Phone/Asha P|Asha|{A}",
            *(0, 1, {"phone": "Phone", "name": "Name", "First Name": "First Name"}),
        ),
        (
            f"Company Name|First Name|Phone/AP|Asha|{A}",
            *(0, 1, {"phone": "Phone", "name": "First Name", "Company Name": "Company Name"}),
        ),
        (f"Company Name|Phone/AP|{A}", 0, 1, {"phone": "Phone", "name": "Company Name"}),
        (f"Name|Phone|phone|Phone/Asha|{A}|{B}|", 0, 1, {"phone": "Phone", "name": "Name"}),
        (f"Phone||City|City/{A}|x|Pune|Goa", 0, 1, {"phone": "Phone", "City": "City"}),
        (f"Our mobile list|/|/Name|Mobile/Asha|{A}", 2, 3, {"phone": "Mobile", "name": "Name"}),
        (f"Mobile phones/Phone/{A}", 1, 2, {"phone": "Phone"}),
        (f"Phone|Name/phone|naam/x|{B}/{A}|", 0, 1, {"phone": "Phone", "name": "Name"}),
        (
            f"Updated 2026|/Name|City|Phone/Asha|Pune|{A}",
            1,
            2,
            {"phone": "Phone", "name": "Name", "City": "City"},
        ),
        (f"Nom|Numéro/Asha|{A}/Ravi|{B}", 0, 1, {"phone": "Numéro", "name": "Nom"}),
        (f"Naam|Digits/Asha|{A}", 0, 1, {"phone": "Digits", "name": "Naam"}),
        (f"Ravi Mobile Store|{A}/Asha|{B}", None, 0, {"phone": "Column 2", "name": "Column 1"}),
        (f"Our people|/Asha|{A}", None, 1, {"phone": "Column 2", "name": "Column 1"}),
        (f"Meena||x/Asha|{A}|", None, 0, {"phone": "Column 2", "name": "Column 1", "Column 3": "Column 3"}),
        (
            f"{A}|a@b.in|Asha/{B}|c@d.in|Ravi",
            *(None, 0, {"phone": "Column 1", "name": "Column 3", "Column 2": "Column 2"}),
        ),
        (f"{A}/{B}", None, 0, {"phone": "Column 1"}),
        (
            f"{A}|12|560001/{B}|13|560002",
            None,
            0,
            {"phone": "Column 1", "Column 2": "Column 2", "Column 3": "Column 3"},
        ),
        ("City|Amount/Pune|500", 0, 1, {"City": "City", "Amount": "Amount"}),
        ("नाव|मोबाईल/Asha|x", 0, 1, {"phone": "मोबाईल", "name": "नाव"}),
        (f"phone|name|Naam/{A}|x|y", 0, 1, {"phone": "phone", "name": "name", "Naam": "Naam"}),
    ],
)
def test_the_layout_of_a_list(text: str, header: int | None, first: int, mapping: dict[str, str]) -> None:
    found = laid(text)
    assert (found.header, found.first) == (header, first)
    assert found.mapping() == mapping


def test_numbers_of_another_country_are_recognised_by_content() -> None:
    text = "Asha|(415) 555-2671/Ravi|(415) 555-2672"
    assert laid(text).phone is None
    assert laid(text, region="US").phone == 1


def test_the_owner_s_choice_holds() -> None:
    text = f"Name|Phone|Phone|City/Asha|{A}|{B}|Pune"
    chosen = {2: "phone", 0: "name", 3: "Town"}
    found = laid(text, chosen=chosen)
    assert (found.header, found.first) == (0, 1)
    assert (found.phone, found.name, found.fields) == (2, (0,), (("Town", 3),))
    assert found.roles() == chosen
    assert found.mapping() == {"phone": "Phone", "name": "Name", "Town": "City"}


def test_a_choice_for_a_list_without_headings() -> None:
    found = laid(f"{B}|Asha|{A}|Patil", chosen={2: "phone", 1: "name", 3: "name", 5: "Later"})
    assert (found.header, found.first, found.phone, found.name) == (None, 0, 2, (1, 3))
    assert found.columns == ("Column 1", "Column 2", "Column 3", "Column 4", "Column 5", "Column 6")


def test_a_choice_may_lack_the_number() -> None:
    found = laid(f"Name|Phone/Asha|{A}", chosen={0: "name"})
    assert (found.phone, found.roles()) == (None, {0: "name"})
    assert laid(f"Name|Phone/Asha|{A}", chosen={}).roles() == {}


def test_roles_can_be_chosen_again() -> None:
    found = laid(f"Name|Phone|City/Asha|{A}|Pune")
    assert found.roles() == {0: "name", 1: "phone", 2: "City"}
    assert laid(f"Name|Phone|City/Asha|{A}|Pune", chosen=found.roles()) == found


def test_nothing_has_no_layout() -> None:
    assert find_layout([]).mapping() == {}
    assert find_layout([]).header is None


@given(st.lists(st.lists(st.text(st.sampled_from("9820 Phonemi|आ/@."), max_size=14), max_size=5), max_size=8))
def test_any_records_have_a_layout_within_them(head: list[list[str]]) -> None:
    found = find_layout(head)
    assert 0 <= found.first <= len(head)
    assert all(at < len(found.columns) for at in found.roles())
    assert find_layout(head, chosen=found.roles()).phone == found.phone
