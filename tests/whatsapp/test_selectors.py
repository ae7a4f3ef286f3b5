"""The selector pack's schema: a pack is refused at its first bad place."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from broadcaster_desktop.whatsapp import selectors
from broadcaster_desktop.whatsapp.selectors import PackError, built_in_pack, check_pack, load_pack

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


@pytest.mark.parametrize(
    ("change", "place"),
    [
        (spoil("format", 2), "format"),
        (spoil("version", 0), "version"),
        (spoil("name", 7), "name"),
        (spoil("elements", []), "elements"),
        (spoil("elements.composer", None), "elements.composer"),
        (spoil("elements.composer", []), "elements.composer"),
        (spoil("elements.composer.0", {"css": ""}), "elements.composer[0].css"),
        (spoil("elements.composer.0", {"xpath": "//b"}), "elements.composer[0]"),
        (spoil("elements.composer.0", {"css": "b", "testid": ["b"]}), "elements.composer[0]"),
        (spoil("elements.composer.0", {"css": "b", "run": "alert()"}), "elements.composer[0].run"),
        (spoil("elements.send_button.0", {"label": ["nothing"]}), "elements.send_button[0].label"),
        (spoil("elements.send_button.0", {"icon": "send"}), "elements.send_button[0].icon"),
        (spoil("labels.send", None), "labels.send"),
        (spoil("labels.send.mr", None), "labels.send.mr"),
        (spoil("labels.send.hi", ["", "भेजें"]), "labels.send.hi"),
        (spoil("phrases.conflict", ["x"]), "phrases.conflict"),
        (spoil("ticks.double", "wds-ic-read"), "ticks.double"),
    ],
)
def test_bad_packs(document: dict[str, Any], change: Callable[[dict[str, Any]], None], place: str) -> None:
    change(document)
    with pytest.raises(PackError, match=rf"^{re.escape(place)}"):
        check_pack(document)


def test_files_that_are_no_packs(tmp_path: Path) -> None:
    broken = tmp_path / "pack.json"
    broken.write_text("{", encoding="utf-8")
    for path in (broken, tmp_path / "none.json"):
        with pytest.raises(PackError, match=path.name):
            load_pack(path)
    with pytest.raises(PackError):
        check_pack([])


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
