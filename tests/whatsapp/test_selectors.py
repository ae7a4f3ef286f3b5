"""The selector pack's schema: a pack is refused at its first bad place."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from broadcaster_desktop.paths import resource
from broadcaster_desktop.whatsapp import selectors
from broadcaster_desktop.whatsapp.selectors import (
    MOST_BYTES,
    PackError,
    built_in_pack,
    check_pack,
    read_pack,
)

PACK = resource("selectors", "whatsapp_web.json")
SCRIPTS = Path(selectors.__file__).parent / "web" / "js"


@pytest.fixture
def document() -> dict[str, Any]:
    """A copy of the built-in pack, to be spoilt."""
    return copy.deepcopy(dict(built_in_pack().document))


def test_built_in_pack_is_good() -> None:
    pack = built_in_pack()
    assert pack.name == "whatsapp-web"
    assert pack.version >= 1


def spoil(path: str, value: object) -> Callable[[dict[str, Any]], None]:
    """Set what lies at a dotted path."""

    def change(document: dict[str, Any]) -> None:
        *way, last = path.split(".")
        place: Any = document
        for step in way:
            place = place[int(step) if step.isdigit() else step]
        if value is None:
            del place[last]
        else:
            place[int(last) if last.isdigit() else last] = value

    return change


TWIN = {"label": ["send"], "of": "button"}
UNSEEN = "\u200b\u2060"
HALF = "\ud800"


@pytest.mark.parametrize(
    ("change", "place"),
    [
        (spoil("format", 2), "format"),
        (spoil("format", True), "format"),
        (spoil("format", 1.0), "format"),
        (spoil("version", 0), "version"),
        (spoil("version", True), "version"),
        (spoil("version", 2.0), "version"),
        (spoil("version", 1_000_001), "version"),
        (spoil("name", 7), "name"),
        (spoil("name", "whatsapp-business"), "name"),
        (spoil("date", "soon"), "date"),
        (spoil("date", "20261121"), "date"),
        (spoil("elements", []), "elements"),
        (spoil("elements.composer", None), "elements.composer"),
        (spoil("elements.composer", []), "elements.composer"),
        (spoil("elements.composer", [{"css": "footer"}] * 101), "elements.composer"),
        (spoil("elements.composer.0", {"css": ""}), "elements.composer[0].css"),
        (spoil("elements.composer.0", {"css": ["b"]}), "elements.composer[0].css"),
        (spoil("elements.composer.0", {"css": "a {color: red}"}), "elements.composer[0].css"),
        (spoil("elements.composer.0", {"xpath": "//b"}), "elements.composer[0]"),
        (spoil("elements.composer.0", {"css": "b", "testid": ["b"]}), "elements.composer[0]"),
        (spoil("elements.composer.0", {"css": "b", "run": "alert()"}), "elements.composer[0].run"),
        (spoil("elements.composer.0", {"testid": [UNSEEN]}), "elements.composer[0].testid"),
        (spoil("elements.send_button.0", {"label": ["nothing"]}), "elements.send_button[0].label"),
        (spoil("elements.send_button.0", {"label": ["send"], "of": "a["}), "elements.send_button[0].of"),
        (spoil("elements.send_button.0", {"icon": "send"}), "elements.send_button[0].icon"),
        (spoil("elements.send_button.1.up", "::before"), "elements.send_button[1].up"),
        (spoil("elements.send_button", [{"label": ["send"]}]), "elements.send_button: needs 2"),
        (spoil("elements.send_button", [{"label": ["send"]}, TWIN]), "elements.send_button: needs 2"),
        (spoil("elements.later", [{"css": "!"}]), "elements.later[0].css"),
        (spoil("labels.send", None), "labels.send"),
        (spoil("labels.send.mr", None), "labels.send.mr"),
        (spoil("labels.send.hi", ["", "भेजें"]), "labels.send.hi"),
        (spoil("labels.send.hi", [UNSEEN]), "labels.send.hi"),
        (spoil("labels.send.hi", [HALF]), "labels.send.hi"),
        (spoil("labels.send.hi", ["Send\0"]), "labels.send.hi"),
        (spoil("labels.send.hi", ["x" * 301]), "labels.send.hi"),
        (spoil("labels.send.Hindi!", ["x"]), "labels.send"),
        (spoil("labels.later", {"en": ["Later"]}), "labels.later"),
        (spoil("phrases.conflict", ["x"]), "phrases.conflict"),
        (spoil("phrases.conflict.en", ["…—"]), "phrases.conflict.en"),
        (spoil("phrases.conflict.en", ["ok"]), "phrases.conflict.en"),
        (spoil("ticks.double", "wds-ic-read"), "ticks.double"),
        (spoil("ticks.triple", ["wds-ic-read"]), "ticks.triple"),
        (spoil("scripts", {"start": "alert()"}), "scripts"),
    ],
)
def test_bad_packs(document: dict[str, Any], change: Callable[[dict[str, Any]], None], place: str) -> None:
    change(document)
    with pytest.raises(PackError, match=rf"^{re.escape(place)}"):
        check_pack(document)


WORDING = {language: ["Later"] for language in selectors.LANGUAGES}


@pytest.mark.parametrize(
    "change",
    [
        spoil("elements.later", [{"label": ["send"]}]),
        spoil("labels.later", WORDING),
        spoil("phrases.later", WORDING),
        spoil("labels.send.gu", ["મોકલો"]),
    ],
)
def test_what_only_a_newer_program_knows_is_no_harm(
    document: dict[str, Any], change: Callable[[dict[str, Any]], None]
) -> None:
    change(document)
    assert check_pack(document).document == document


def test_one_signal_is_enough_only_where_the_sheet_names_no_other(document: dict[str, Any]) -> None:
    single = {name for name, signals in document["elements"].items() if len(signals) == 1}
    assert single == selectors.SINGLE.keys()


def test_a_document_that_is_no_object() -> None:
    with pytest.raises(PackError):
        check_pack([])


@pytest.mark.parametrize(
    "change",
    [
        lambda data: data + b" " * MOST_BYTES,
        lambda data: data.replace(b'"version": 1,', b'"version": 1, "version": 2,'),
        lambda data: data.replace(b'"version": 1,', b'"version": NaN,'),
        lambda data: data.replace(b'"version": 1,', b'"version": ' + b"9" * 5000 + b","),
        lambda data: b"[" * 100_000,
        lambda data: b"\xef\xbb\xbf" + data,
        lambda data: data.decode().encode("utf-16"),
        lambda data: b"",
    ],
)
def test_bytes_that_are_no_pack(change: Callable[[bytes], bytes]) -> None:
    data = PACK.read_bytes()
    assert read_pack(data).version == built_in_pack().version
    with pytest.raises(PackError):
        read_pack(change(data))


def places(value: Any, way: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The way to everything inside a document."""
    keys = value if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    for key in keys:
        yield (*way, key)
        yield from places(value[key], (*way, key))


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | st.just("#side"),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=8,
)


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """The built-in pack with something else in some place, or with other bytes in it."""
    document = json.loads(PACK.read_bytes())
    for _ in range(draw(st.integers(0, 3))):
        *way, last = draw(st.sampled_from(list(places(document))))
        place = document
        for step in way:
            place = place[step]
        change = draw(st.sampled_from(["remove", "put", "add"]))
        if change == "remove":
            del place[last]
        elif change == "put" or isinstance(place, list):
            place[last] = draw(ANYTHING)
        else:
            place[draw(st.text(max_size=8))] = draw(ANYTHING)
    data = bytearray(json.dumps(document, ensure_ascii=draw(st.booleans())).encode("utf-8", "surrogatepass"))
    for _ in range(draw(st.integers(0, 3))):
        at = draw(st.integers(0, len(data)))
        data[at : at + draw(st.integers(0, 9))] = draw(st.binary(max_size=9))
    return bytes(data)


@settings(max_examples=150, deadline=None)
@given(data=damaged(), text=st.text(max_size=200))
def test_damage_gives_a_whole_pack_or_is_refused(data: bytes, text: str) -> None:
    try:
        pack = read_pack(data)
    except PackError:
        return
    assert pack.document["elements"].keys() >= selectors.ELEMENTS
    assert pack.document["labels"].keys() >= selectors.LABELS
    for phrase in selectors.PHRASES:
        assert pack.says(phrase, text) in (True, False)
        assert not pack.says(phrase, "")
    assert json.loads(json.dumps(pack.document, ensure_ascii=False).encode("utf-8")) == pack.document


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("not_on_whatsapp", "The number +91 98200 12345 isn't on\u00a0WhatsApp."),
        ("conflict", "WhatsApp is open in another window. Click “Use here”…"),
        ("restricted", "Your account is restricted right now"),
        ("not_on_whatsapp", "يبدو أن الرقم غير صالح"),
    ],
)
def test_phrases_are_found_inside_texts(phrase: str, text: str) -> None:
    assert built_in_pack().says(phrase, text)
    assert not built_in_pack().says(phrase, "Good morning")


def test_every_element_label_and_phrase_the_scripts_ask_for_is_needed_of_a_pack() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in SCRIPTS.glob("*.js"))
    elements = set(re.findall(r"(?:find|findAll|votes|has)\(\"(\w+)\"", code))
    assert elements <= selectors.ELEMENTS
    assert set(re.findall(r"isLabel\(\"(\w+)\"", code)) <= selectors.LABELS
    assert set(re.findall(r"says\(\"(\w+)\"", code)) <= selectors.PHRASES


def test_pack_document_is_plain_json(document: dict[str, Any]) -> None:
    assert json.loads(json.dumps(document)) == document
