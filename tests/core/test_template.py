"""Messages with placeholders (reliability, section 4, cases 80 to 90): an own tokenizer, never str.format."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from broadcaster_desktop.core.message import MAX_LENGTH
from broadcaster_desktop.core.template import MissingField, Placeholder, Template, field_key, parse
from broadcaster_desktop.errors import UserError

texts = st.text(alphabet=st.one_of(st.sampled_from("{}|ab_1 .\n"), st.characters(codec="utf-8")), max_size=60)


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("{name.__class__}", 1),
        ("{f.__globals__[KEY]}", 1),
        ("{x:>100000000}", 1),
        ("{x!r}", 1),
        ("Hi {name", 4),
        ("so }", 4),
        ("{a{b}}", 3),
        ("Hello {}", 7),
        ("{0}", 1),
        ("{ }", 1),
        ("{|friend}", 1),
        ("{Name}", 1),
        ("{नाम}", 1),
        ("{{{name", 3),
        ("{{{name}}}}", 11),
    ],
)
def test_a_malformed_message_is_refused_with_the_place(text: str, position: int) -> None:
    with pytest.raises(UserError) as caught:
        parse(text)
    assert caught.value.code == "message_malformed"
    assert f"character {position} " in caught.value.one_line()
    assert "{name|friend}" in caught.value.one_line()


@pytest.mark.parametrize("text", ["", "   ", "\n\t\n"])
def test_an_empty_message_is_refused(text: str) -> None:
    with pytest.raises(UserError) as caught:
        parse(text)
    assert caught.value.code == "message_empty"


def test_a_message_over_the_limit_is_refused_with_the_count() -> None:
    parse("x" * MAX_LENGTH)
    with pytest.raises(UserError) as caught:
        parse("x" * (MAX_LENGTH + 1))
    assert caught.value.code == "message_too_long"
    assert str(MAX_LENGTH + 1) in caught.value.one_line()


def test_an_unknown_field_is_refused_and_the_known_ones_are_told() -> None:
    with pytest.raises(UserError) as caught:
        parse("Hi {name}, {town}", ["name", "city"])
    assert caught.value.code == "unknown_field"
    assert "town" in caught.value.one_line()
    assert "city, name" in caught.value.one_line()


@pytest.mark.parametrize(
    ("text", "values", "shown"),
    [
        ("Rs $100 and 50% off", {}, "Rs $100 and 50% off"),
        ("{{x}}", {"x": "no"}, "{x}"),
        ("{{{name}}}", {"name": "Asha"}, "{Asha}"),
        ("Hi {name|friend}", {}, "Hi friend"),
        ("Hi {name|friend}", {"name": "  "}, "Hi friend"),
        ("Hi { name | my friend }!", {"name": " Asha "}, "Hi Asha!"),
        ("{name|}x", {}, "x"),
        ("{name|a|b}", {}, "a|b"),
        ("नमस्ते {name}, 🙏\nआपका", {"name": "आशा"}, "नमस्ते आशा, 🙏\nआपका"),
        ("{name}", {"name": "{phone}"}, "{phone}"),
        ("{name}{city}", {"name": "{", "city": "city}"}, "{city}"),
    ],
)
def test_rendering(text: str, values: dict[str, str], shown: str) -> None:
    assert parse(text).render(values) == shown


def test_a_missing_value_without_fallback_is_never_written_as_none() -> None:
    with pytest.raises(MissingField) as caught:
        parse("Hi {name|friend}, from {city}").render({"city": " "})
    assert caught.value.key == "city"


def test_the_placeholders_of_a_message() -> None:
    template = parse("{city} {name|friend} {city|there} {area|here}")
    assert template.keys == ("city", "name", "area")
    assert template.optional == {"name", "area"}
    assert template.parts[2] == Placeholder("name", "friend")


@pytest.mark.parametrize(
    ("heading", "key"),
    [
        ("Last Purchase", "last_purchase"),
        ("CITY", "city"),
        (" 2nd line ", "nd_line"),
        ("e-mail (work)", "e_mail_work"),
        ("शहर", ""),
        ("", ""),
    ],
)
def test_the_placeholder_of_a_heading(heading: str, key: str) -> None:
    assert field_key(heading) == key


@given(texts)
def test_any_text_is_taken_apart_or_refused_in_words(text: str) -> None:
    try:
        template = parse(text)
    except UserError as error:
        if error.code not in ("message_empty", "message_malformed"):
            raise
        return
    assert template.render(dict.fromkeys(template.keys, "v")) is not None


@given(texts)
def test_a_text_with_doubled_braces_reads_as_itself(text: str) -> None:
    if text.strip():
        assert parse(text.replace("{", "{{").replace("}", "}}")).render({}) == text


@given(st.lists(texts, min_size=1, max_size=4))
def test_values_are_never_read_again(values: list[str]) -> None:
    keys = [f"f{number}" for number in range(len(values))]
    template = parse("".join("{" + key + "|}" for key in keys))
    shown = template.render(dict(zip(keys, values, strict=True)))
    assert shown == "".join(value.strip() for value in values)


@given(st.text(max_size=30))
def test_a_heading_gives_a_placeholder_that_can_be_written(heading: str) -> None:
    key = field_key(heading)
    if key:
        assert parse("{" + key + "}").keys == (key,)


def test_a_template_is_a_value() -> None:
    assert parse("Hi {name}") == Template(("Hi ", Placeholder("name", None)))
