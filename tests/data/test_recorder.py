"""The flight recorder's file: what was appended stays, a torn end is left out, damage is noticed."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from broadcaster_desktop.data.models import to_millis
from broadcaster_desktop.data.recorder import KEPT, Condition, Contents, Press, Recorder, parse
from broadcaster_desktop.errors import UserError
from tests.data.conftest import NOW
from tests.faults.disks import small_disk, strace

KEY = b"k" * 32
AT = to_millis(NOW)
PIECE = 64


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "recorder"


@pytest.fixture
def recorder(file: Path) -> Iterator[Recorder]:
    opened = _begun(file)
    yield opened
    opened.close()


def _begun(file: Path, generation: int = 0, now: int = AT) -> Recorder:
    recorder = Recorder(file, KEY)
    recorder.begin(recorder.read(), generation, now)
    return recorder


def _press(recorder: Recorder, generation: int, at: int = AT) -> Press:
    digest = recorder.digest("a-campaign", f"+9198200{generation:05d}")
    return Press(generation, 7, 1, at, digest)


def _filled(file: Path, number: int) -> list[Press]:
    recorder = _begun(file)
    presses = [_press(recorder, generation) for generation in range(1, number + 1)]
    for press in presses:
        recorder.append(press)
    recorder.close()
    return presses


def test_what_was_appended_is_read_back(file: Path) -> None:
    presses = _filled(file, 3)
    found = Recorder(file, KEY).read()
    assert found == Contents(Condition.WHOLE, file.read_bytes(), 0, 3, 7)
    assert (list(found.presses), found.size) == (presses, 4 * PIECE)


def test_the_format_is_the_documented_one(recorder: Recorder, file: Path) -> None:
    recorder.append(Press(258, 3, 2, 5, b"d" * 32))
    head, press = file.read_bytes()[:PIECE], file.read_bytes()[PIECE:]
    assert head[:60] == b"broadcaster rec1" + bytes(8) + bytes(4) + bytes(32)
    numbers = (258).to_bytes(8) + (3).to_bytes(4) + (2).to_bytes(4) + (5).to_bytes(8)
    assert press[:60] == b"PRS1" + numbers + b"d" * 32


def test_neither_numbers_nor_campaigns_can_be_read_from_it(recorder: Recorder, file: Path) -> None:
    recorder.append(_press(recorder, 1))
    assert b"98200" not in file.read_bytes()
    assert b"a-campaign" not in file.read_bytes()
    assert Recorder(file, b"x" * 32).digest("a", "+1") != recorder.digest("a", "+1")


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")
def test_it_is_its_owners_alone(recorder: Recorder, file: Path) -> None:
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [one.name for one in file.parent.iterdir()] == ["recorder"]


def test_an_absent_file_is_missing_and_is_begun_with_what_the_database_knows(file: Path) -> None:
    assert Recorder(file, KEY).read().condition is Condition.MISSING
    _begun(file, generation=41).close()
    begun = Recorder(file, KEY).read()
    assert begun == Contents(Condition.WHOLE, file.read_bytes(), generation=41)
    assert (list(begun.presses), begun.size) == ([], PIECE)


@pytest.mark.parametrize("cut", [1, 30, 63])
def test_a_torn_last_piece_is_left_out_and_the_next_starts_clean(file: Path, cut: int) -> None:
    presses = _filled(file, 3)
    os.truncate(file, file.stat().st_size - cut)
    found = Recorder(file, KEY).read()
    assert (found.condition, list(found.presses)) == (Condition.WHOLE, presses[:2])
    again = _begun(file)
    again.append(_press(again, 9))
    again.close()
    found = Recorder(file, KEY).read()
    assert found.condition is Condition.WHOLE
    assert [press.generation for press in found.presses] == [1, 2, 9]


def test_a_last_piece_that_the_disk_never_filled_is_torn_too(file: Path) -> None:
    _filled(file, 2)
    with file.open("ab") as end:
        end.write(bytes(PIECE))
    found = Recorder(file, KEY).read()
    assert (found.condition, len(list(found.presses)), found.size) == (Condition.WHOLE, 2, 3 * PIECE)


@given(place=st.integers(0, 4 * PIECE - 1), bit=st.integers(0, 7))
def test_any_flipped_bit_before_the_last_piece_is_damage(place: int, bit: int) -> None:
    data = bytearray(_bytes_of(4))
    data[place] ^= 1 << bit
    found = parse(bytes(data))
    assert found.condition is Condition.DAMAGED
    assert len(list(found.presses)) == (4 if place < PIECE else 3)
    assert found.generation == 4


@given(st.binary(max_size=400))
def test_any_bytes_can_be_read(data: bytes) -> None:
    assert parse(data).condition is Condition.DAMAGED


def test_a_damaged_file_is_begun_anew_with_what_could_be_read(file: Path) -> None:
    _filled(file, 3)
    data = bytearray(file.read_bytes())
    data[PIECE + 10] ^= 1
    file.write_bytes(data)
    recorder = _begun(file, generation=2)
    recorder.append(_press(recorder, 4))
    recorder.close()
    found = Recorder(file, KEY).read()
    assert found.condition is Condition.WHOLE
    assert [press.generation for press in found.presses] == [2, 3, 4]


def test_what_is_older_than_ninety_days_goes_and_the_highest_stays_known(file: Path) -> None:
    recorder = _begun(file)
    old = AT - round(KEPT / timedelta(milliseconds=1)) - 1
    recorder.append(_press(recorder, 8, at=old))
    recorder.append(_press(recorder, 3))
    recorder.close()
    _begun(file).close()
    found = Recorder(file, KEY).read()
    assert [press.generation for press in found.presses] == [3]
    assert (found.condition, found.generation, found.epoch) == (Condition.WHOLE, 8, 7)


def test_a_replacement_that_was_killed_leaves_the_old_file(file: Path) -> None:
    presses = _filled(file, 2)
    file.with_name("recorder.new").write_bytes(b"half")
    assert list(Recorder(file, KEY).read().presses) == presses
    _begun(file, now=AT + to_millis(NOW)).close()
    begun = Recorder(file, KEY).read()
    assert begun == Contents(Condition.WHOLE, file.read_bytes(), generation=2, epoch=7)
    assert (list(begun.presses), begun.size) == ([], PIECE)


def test_without_a_beginning_it_takes_nothing(file: Path) -> None:
    recorder = Recorder(file, KEY)
    with pytest.raises(UserError) as caught:
        recorder.append(_press(recorder, 1))
    assert caught.value.code == "storage"
    assert not file.exists()


def test_a_folder_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        Recorder(tmp_path, KEY).read()
    assert caught.value.code == "storage"


def test_a_file_that_was_cut_short_meanwhile_is_not_appended_to(file: Path) -> None:
    _filled(file, 3)
    recorder = Recorder(file, KEY)
    contents = recorder.read()
    os.truncate(file, 2 * PIECE)
    with pytest.raises(UserError):
        recorder.begin(contents, 0, AT)
    with pytest.raises(UserError):
        recorder.append(_press(recorder, 9))


def test_on_a_full_disk_nothing_is_half_written_and_it_goes_on_when_there_is_room(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 4096) as disk:
        recorder = _begun(disk.folder / "recorder")
        for generation in range(1, 64):
            recorder.append(_press(recorder, generation))
        for _ in range(2):
            with pytest.raises(UserError) as caught:
                recorder.append(_press(recorder, 64))
            assert caught.value.code == "storage"
        assert len(list(recorder.read().presses)) == recorder.latest == 63
        disk.resize(1_000_000)
        recorder.append(_press(recorder, 64))
        recorder.close()
        assert [press.generation for press in recorder.read().presses] == list(range(1, 65))


FAILING = """
import sys
from pathlib import Path
from broadcaster_desktop.data.recorder import Press, Recorder
from broadcaster_desktop.errors import UserError
recorder = Recorder(Path(sys.argv[1]), b"k" * 32)
recorder.begin(recorder.read(), 0, 0)
for number in range(1, 5):
    try:
        recorder.append(Press(number, 1, 1, 0, bytes(32)))
        print(number, "kept")
    except UserError as error:
        print(number, error.code)
"""


def test_a_failed_sync_is_told_and_the_press_is_not_among_what_is_kept(file: Path) -> None:
    # The file's own sync, its folder's, then one for each press.
    traced = strace("inject=fsync:error=EIO:when=4")
    ran = subprocess.run(
        [*traced, sys.executable, "-c", FAILING, str(file)], capture_output=True, text=True, check=True
    )
    assert ran.stdout.split("\n")[:4] == ["1 kept", "2 storage", "3 kept", "4 kept"]
    found = Recorder(file, KEY).read()
    assert (found.condition, [press.generation for press in found.presses]) == (Condition.WHOLE, [1, 3, 4])


def test_a_file_size_limit_is_told_like_a_full_disk(file: Path) -> None:
    resource = pytest.importorskip("resource", reason="limits are POSIX's")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    code = f"import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (170, {hard}))\n" + FAILING
    ran = subprocess.run([sys.executable, "-c", code, str(file)], capture_output=True, text=True, check=True)
    assert ran.stdout.split("\n")[:4] == ["1 kept", "2 storage", "3 storage", "4 storage"]
    assert resource.getrlimit(resource.RLIMIT_FSIZE) == (soft, hard)
    found = Recorder(file, KEY).read()
    assert (found.condition, len(list(found.presses))) == (Condition.WHOLE, 1)


def _bytes_of(number: int) -> bytes:
    """A file's bytes, last piece included that no test here touches."""
    from broadcaster_desktop.data import recorder as format_1

    presses = [Press(generation, 7, 1, AT, bytes(32)) for generation in range(1, number + 1)]
    last = b"PRS1" + bytes(60)
    return b"".join([format_1._pack_head(0, 7), *(format_1._pack(press) for press in presses), last])
