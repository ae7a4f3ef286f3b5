"""The parts of the practice people ("What holds where" of the command line)."""

from __future__ import annotations

import pytest

from broadcaster_desktop.practice.people import STOP_REPLY, PracticePerson, script

OPT_OUT_WORDS = ("stop", "unsubscribe", "message", "remove me", "opt out", "no more", "nahi", "nako")
"""Those of the English, Hindi and Marathi opt-outs in Latin letters that a refusal might hold."""


def _cast(count: int) -> list[PracticePerson]:
    return script([(f"+9198200{index:05d}", f"Person {index}") for index in range(count)])


def test_the_fourth_of_every_ten_is_not_on_whatsapp() -> None:
    absent = [index + 1 for index, person in enumerate(_cast(25)) if not person.on_whatsapp]
    assert absent == [4, 14, 24]


def test_the_seventh_of_every_ten_reads_and_says_stop() -> None:
    people = _cast(30)
    stopping = [index + 1 for index, person in enumerate(people) if person.reply == STOP_REPLY]
    assert stopping == [7, 17, 27]
    assert all(people[place - 1].reads for place in stopping)


def test_some_of_the_others_read_and_all_get_their_ticks() -> None:
    others = [person for index, person in enumerate(_cast(10)) if index + 1 not in (4, 7)]
    assert {person.reads for person in others} == {True, False}
    assert all(person.on_whatsapp and person.receives and not person.refuses for person in others)


def test_the_second_thanks_and_the_tenth_declines_without_opting_out() -> None:
    people = _cast(20)
    answers = {
        index + 1: (p.reply, p.reply_as)
        for index, p in enumerate(people)
        if p.reply not in (None, STOP_REPLY)
    }
    assert answers == {
        place: said
        for place in (2, 10, 12, 20)
        for said in [("Thank you!", "quote") if place % 10 == 2 else ("No thanks, not this time", "text")]
    }
    assert all(people[place - 1].reads for place in answers)
    assert not any(
        word in reply.casefold() for reply, _ in answers.values() if reply for word in OPT_OUT_WORDS
    )


def test_saved_names_and_existing_chats_are_among_them() -> None:
    people = _cast(10)
    kinds = {(person.saved, person.existing_chat) for person in people}
    assert kinds == {(False, False), (True, True), (True, False), (False, True)}


def test_phone_and_name_are_kept_in_order() -> None:
    assert [(p.phone, p.name) for p in script([("+9111", "आशा"), ("+9122", "")])] == [
        ("+9111", "आशा"),
        ("+9122", ""),
    ]


def test_five_samples_meet_a_missing_number_but_no_stop() -> None:
    assert [person.on_whatsapp for person in _cast(5)] == [True, True, True, False, True]


def test_a_person_comes_back_from_json() -> None:
    person = PracticePerson(
        "+919820000001", "Asha", reads=True, reply="STOP", business=True, reply_as="caption", receives=False
    )
    assert PracticePerson.from_json(person.to_json()) == person


@pytest.mark.parametrize(
    "values",
    [
        {"phone": "9820000001"},
        {"phone": 9},
        {"phone": "+91", "colour": "blue"},
        {"phone": "+91", "reads": "yes"},
        {"phone": "+91", "reply": 1},
        {"phone": "+91", "reply_as": "song"},
    ],
)
def test_a_person_of_another_shape_is_refused(values: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="person"):
        PracticePerson.from_json(values)
