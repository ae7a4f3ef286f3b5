"""One contact added by hand."""

from __future__ import annotations

from broadcaster_desktop.world import World


def test_fields_and_the_language_of_the_words_come_with_a_new_contact(world: World) -> None:
    contacts = world.services.contacts
    added = contacts.add(
        "98200 41299",
        "Asha",
        ["VIP"],
        "हाँ, भेजिए",
        fields={" City ": " Pune ", "": "x", "Size": ""},
        language="hi",
    )
    found = contacts.detail(added)
    assert found.fields == {"City": "Pune"}
    assert {(one.wording, one.language) for one in found.consents} == {("हाँ, भेजिए", "hi")}
    assert contacts.add("9820041299", fields={"City": "Wai"}) == added
    assert contacts.detail(added).fields == {"City": "Wai"}
