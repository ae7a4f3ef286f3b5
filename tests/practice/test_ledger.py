"""The ledger: what it says survives, whatever happened to the process that wrote it."""

from __future__ import annotations

import json
import stat
from contextlib import closing
from pathlib import Path

import pytest

from broadcaster_desktop.practice.ledger import FILE_NAME, History, Inbound, Ledger, Tick, read_ledger
from broadcaster_desktop.practice.media import Media
from broadcaster_desktop.practice.people import PracticePerson

TEXT = "Namaste आशा 😀\n\n*Sale* — 10% off"


def _written(folder: Path) -> History:
    with closing(Ledger(folder)) as ledger:
        _write(ledger)
        return ledger.history


def _write(ledger: Ledger) -> None:
    ledger.write("person", person=PracticePerson("+91982", "Asha").to_json())
    ledger.write("linked", device="d1")
    ledger.write("message", id="A", phone="+91982", text=TEXT)
    ledger.write("message", id="B", phone="+91983", text="two")
    ledger.write("tick", id="A", tick=2)


def test_everything_written_is_there_after_a_restart(tmp_path: Path) -> None:
    before = _written(tmp_path)
    with closing(Ledger(tmp_path)) as ledger:
        after = ledger.history
    assert after == before
    assert list(after.devices) == ["d1"]
    assert [(m.id, m.phone, m.text, m.tick) for m in after.messages.values()] == [
        ("A", "+91982", TEXT, Tick.DELIVERED),
        ("B", "+91983", "two", Tick.CLOCK),
    ]


def test_it_can_be_read_without_a_server(tmp_path: Path) -> None:
    assert read_ledger(tmp_path) == []
    _written(tmp_path)
    assert [entry.text for entry in read_ledger(tmp_path)] == [TEXT, "two"]


def test_a_ledger_from_before_there_were_kinds_is_read(tmp_path: Path) -> None:
    old = {"kind": "inbound", "at": 1.5, "id": "A", "phone": "+91982", "text": "Hi", "answers": ""}
    (tmp_path / FILE_NAME).write_text(json.dumps(old) + "\n", encoding="utf-8")
    with closing(Ledger(tmp_path)) as ledger:
        assert ledger.history.inbound == {"A": Inbound("A", "+91982", "Hi", 1.5)}
        ledger.write("inbound", id="B", phone="+91982", text="", form="voice", seconds=41)
        voice = ledger.history.inbound["B"]
    assert (voice.form, voice.seconds, voice.quote) == ("voice", 41, "")


def test_a_message_counts_once_and_a_tick_never_falls(tmp_path: Path) -> None:
    _written(tmp_path)
    with closing(Ledger(tmp_path)) as ledger:
        ledger.write("message", id="A", phone="+91982", text="again")
        ledger.write("tick", id="A", tick=1)
    first, _second = read_ledger(tmp_path)
    assert (first.text, first.tick) == (TEXT, Tick.DELIVERED)


def test_a_torn_last_line_is_ignored_and_does_not_spoil_the_next(tmp_path: Path) -> None:
    _written(tmp_path)
    with (tmp_path / FILE_NAME).open("ab") as file:
        file.write(b'{"kind":"message","id":"C","pho')
    with closing(Ledger(tmp_path)) as ledger:
        ledger.write("message", id="D", phone="+91984", text="four")
    assert [entry.id for entry in read_ledger(tmp_path)] == ["A", "B", "D"]


def test_only_its_owner_may_read_it(tmp_path: Path) -> None:
    _written(tmp_path)
    assert stat.S_IMODE((tmp_path / FILE_NAME).stat().st_mode) == 0o600


def test_the_facts_of_a_file_are_kept_and_an_old_message_has_none(tmp_path: Path) -> None:
    old = {"kind": "message", "at": 1.5, "id": "A", "phone": "+91982", "text": "Hi"}
    (tmp_path / FILE_NAME).write_text(json.dumps(old) + "\n", encoding="utf-8")
    picture = Media("picture", "आम.png", "image/png", 70, "0" * 64)
    with closing(Ledger(tmp_path)) as ledger:
        ledger.write("message", id="B", phone="+91982", text="", media=picture.to_json())
        ledger.write("tick", id="B", tick=1)
    before, after = read_ledger(tmp_path)
    assert (before.text, before.media) == ("Hi", None)
    assert (after.text, after.media, after.tick) == ("", picture, Tick.SENT)


@pytest.mark.parametrize(
    "change",
    [{"kind": "song"}, {"size": "70"}, {"size": -1}, {"sha256": "0" * 63}, {"more": 1}, {"name": None}],
)
def test_a_file_told_wrongly_is_refused(change: dict[str, object]) -> None:
    right = Media("document", "price list.pdf", "application/pdf", 70, "a" * 64).to_json()
    with pytest.raises(ValueError, match="file"):
        Media.from_json({**right, **change})
