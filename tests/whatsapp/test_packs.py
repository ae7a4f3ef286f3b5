"""Signed selector packs: what is taken, what is refused, and that the pack in use stays."""

from __future__ import annotations

import logging
import os
import random
import re
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from broadcaster_desktop.errors import UserError
from broadcaster_desktop.paths import DataFolder
from broadcaster_desktop.whatsapp import packs
from broadcaster_desktop.whatsapp.selectors import MOST_BYTES, built_in_bytes, built_in_pack
from tests.signed import BUILT_IN, Maker, pack

MAKER, NEXT, STRANGER = Maker(), Maker(), Maker()
KEYS = {**MAKER.keys, **NEXT.keys}
NEWER = BUILT_IN + 1
FLIPS = 1000


@pytest.fixture
def folder(data_dir: Path) -> DataFolder:
    """A prepared data folder with nothing installed."""
    made = DataFolder(data_dir)
    made.prepare()
    return made


def refused(code: str, source: Path, folder: DataFolder, keys: packs.Keys = KEYS) -> UserError:
    """Try to install; what it is refused with, nothing having changed."""
    before = packs.in_use(folder, keys), sorted(folder.root.iterdir())
    with pytest.raises(UserError) as caught:
        packs.install(source, folder, keys)
    assert caught.value.code == code
    assert all((caught.value.what, caught.value.why, caught.value.safe, caught.value.next))
    assert not re.search(r"\{[a-z]+\}", caught.value.one_line())
    assert (packs.in_use(folder, keys), sorted(folder.root.iterdir())) == before
    return caught.value


def test_without_an_installed_pack_the_built_in_one_is_used(folder: DataFolder) -> None:
    assert packs.current_pack(folder, KEYS) == built_in_pack()
    assert not packs.in_use(folder, KEYS).installed


def test_a_newer_pack_is_used_from_then_on(folder: DataFolder, tmp_path: Path) -> None:
    source = MAKER.file(tmp_path, pack(NEWER))
    assert packs.install(source, folder, KEYS)
    source.unlink()
    used = packs.in_use(folder, KEYS)
    assert (used.pack.version, used.installed, used.refused) == (NEWER, True, None)
    if os.name == "posix":
        assert stat.S_IMODE(folder.selectors.stat().st_mode) == 0o600


def test_both_pinned_keys_count(folder: DataFolder, tmp_path: Path) -> None:
    for version, maker in ((NEWER, MAKER), (NEWER + 1, NEXT), (NEWER + 2, MAKER)):
        assert packs.install(maker.file(tmp_path, pack(version)), folder, KEYS)
        assert packs.current_pack(folder, KEYS).version == version


def test_a_pack_of_a_key_that_is_no_longer_pinned_is_not_used(folder: DataFolder, tmp_path: Path) -> None:
    packs.install(MAKER.file(tmp_path, pack(NEWER)), folder, KEYS)
    used = packs.in_use(folder, NEXT.keys)
    assert (used.pack, used.installed) == (built_in_pack(), False)
    assert used.refused is not None
    assert used.refused.code == "pack_unknown_key"


def test_the_very_pack_in_use_is_no_error(folder: DataFolder, tmp_path: Path) -> None:
    assert not packs.install(MAKER.file(tmp_path, built_in_bytes()), folder, KEYS)
    assert not folder.selectors.exists()
    assert packs.install(MAKER.file(tmp_path, pack(NEWER)), folder, KEYS)
    assert not packs.install(NEXT.file(tmp_path, pack(NEWER)), folder, KEYS)


def other_content(version: int) -> bytes:
    """A pack of this version that is not the one `pack` makes."""
    return pack(version, lambda document: document["elements"]["side"].append({"css": "aside"}))


def test_the_version_never_goes_down(folder: DataFolder, tmp_path: Path) -> None:
    refused("pack_same_version", MAKER.file(tmp_path, other_content(BUILT_IN)), folder)
    packs.install(MAKER.file(tmp_path, pack(NEWER + 1)), folder, KEYS)
    older = refused("pack_older", MAKER.file(tmp_path, pack(NEWER)), folder)
    assert f"version {NEWER}; version {NEWER + 1} is in use" in older.one_line()
    refused("pack_older", MAKER.file(tmp_path, built_in_bytes()), folder)
    refused("pack_same_version", MAKER.file(tmp_path, other_content(NEWER + 1)), folder)


@pytest.mark.parametrize(
    ("code", "change"),
    [
        ("pack_not_signed", lambda _: b""),
        ("pack_not_signed", lambda _: pack(NEWER)),
        ("pack_not_signed", lambda data: data[:20]),
        ("pack_not_signed", lambda data: data[:100]),
        ("pack_not_signed", lambda data: b"\n" + data),
        ("pack_not_signed", lambda data: data.replace(b"pack 1\n", b"pack 1\r\n", 1)),
        ("pack_not_signed", lambda data: data.replace(MAKER.id.encode(), MAKER.id.upper().encode() + b" ")),
        ("pack_other_format", lambda data: data.replace(b"pack 1\n", b"pack 2\n", 1)),
        ("pack_other_format", lambda data: data.replace(b"pack 1\n", b"pack 01\n", 1)),
        ("pack_unknown_key", lambda data: data.replace(MAKER.id.encode(), b"0" * 16)),
        ("pack_unknown_key", lambda _: STRANGER.signed(pack(NEWER))),
        ("pack_forged", lambda data: data.replace(MAKER.id.encode(), NEXT.id.encode())),
        ("pack_forged", lambda data: data.replace(b'"version": ', b'"version": 1', 1)),
        ("pack_forged", lambda data: data[:-1]),
        ("pack_forged", lambda data: data[: len(data) // 2]),
        ("pack_forged", lambda data: data + b"\n"),
        ("pack_too_large", lambda data: data + b" " * MOST_BYTES),
    ],
)
def test_what_is_not_as_it_was_signed_is_refused(
    folder: DataFolder, tmp_path: Path, code: str, change: Callable[[bytes], bytes]
) -> None:
    source = tmp_path / "changed.pack"
    source.write_bytes(change(MAKER.signed(pack(NEWER))))
    refused(code, source, folder)


@pytest.mark.parametrize(
    "domain",
    [b"", b"broadcaster update notice 1\n", b"broadcaster selector pack 2\n", b"broadcaster selector pack 1"],
)
def test_a_signature_for_anything_else_fits_no_pack(
    folder: DataFolder, tmp_path: Path, domain: bytes
) -> None:
    content = pack(NEWER)
    source = tmp_path / "other.pack"
    source.write_bytes(packs.enclose(content, MAKER.id, MAKER.key.sign(domain + content)))
    refused("pack_forged", source, folder)


def test_no_changed_byte_is_taken(folder: DataFolder, tmp_path: Path) -> None:
    data = MAKER.signed(pack(NEWER))
    chance = random.Random(20261121)
    head = list(range(175))  # both lines: each of their bytes, the rest by chance
    places = head + [chance.randrange(len(data)) for _ in range(FLIPS - len(head))]
    source = tmp_path / "flipped.pack"
    for place in places:
        flipped = bytearray(data)
        flipped[place] ^= 1 << chance.randrange(8)
        source.write_bytes(flipped)
        with pytest.raises(UserError, match=r"page description|signed"):
            packs.install(source, folder, KEYS)
        assert not folder.selectors.exists()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"{}", "format"),
        (b"[]", "not an object"),
        (b'{"version": ', "pack: "),
        (pack(NEWER, lambda one: one.update(format=2)), "format: 2 is not 1"),
        (pack(NEWER, lambda one: one["elements"].pop("composer")), "elements.composer: missing"),
        (pack(NEWER, lambda one: one["elements"]["side"].append({"css": "a{}"})), "elements.side[1].css"),
    ],
)
def test_a_signed_pack_that_is_bad_is_refused(
    folder: DataFolder, tmp_path: Path, content: bytes, words: str
) -> None:
    error = refused("pack_malformed", MAKER.file(tmp_path, content), folder)
    assert words in error.one_line()


def test_without_pinned_keys_every_file_is_refused(folder: DataFolder, tmp_path: Path) -> None:
    refused("pack_no_keys", MAKER.file(tmp_path, pack(NEWER)), folder, {})


def test_no_file_and_what_is_no_file(folder: DataFolder, tmp_path: Path) -> None:
    refused("pack_missing", tmp_path / "none.pack", folder)
    refused("pack_not_a_file", tmp_path, folder)
    if os.name == "posix":
        os.mkfifo(tmp_path / "pipe")
        refused("pack_not_a_file", tmp_path / "pipe", folder)


@pytest.mark.parametrize(
    ("code", "change"),
    [
        ("pack_forged", lambda data: data[:-9]),
        ("pack_forged", lambda data: data.replace(b"#side", b"#sidf", 1)),
        ("pack_not_signed", lambda _: b""),
        ("pack_not_signed", lambda _: pack(NEWER + 9)),
        ("pack_unknown_key", lambda _: STRANGER.signed(pack(NEWER + 9))),
        ("pack_malformed", lambda _: MAKER.signed(b"{}")),
    ],
)
def test_an_installed_pack_is_proved_anew_at_every_start(
    folder: DataFolder,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    code: str,
    change: Callable[[bytes], bytes],
) -> None:
    packs.install(MAKER.file(tmp_path, pack(NEWER)), folder, KEYS)
    folder.selectors.write_bytes(change(folder.selectors.read_bytes()))
    with caplog.at_level(logging.WARNING):
        used = packs.in_use(folder, KEYS)
    assert (used.pack, used.installed) == (built_in_pack(), False)
    assert used.refused is not None
    assert used.refused.code == code
    assert "installed selector pack is not used" in caplog.text
    assert packs.install(MAKER.file(tmp_path, pack(NEWER)), folder, KEYS)
    assert packs.current_pack(folder, KEYS).version == NEWER


@pytest.mark.parametrize("content", [built_in_bytes(), other_content(BUILT_IN)])
def test_an_installed_pack_that_is_no_newer_than_the_programs_own_is_left_aside(
    folder: DataFolder, caplog: pytest.LogCaptureFixture, content: bytes
) -> None:
    folder.selectors.write_bytes(MAKER.signed(content))
    with caplog.at_level(logging.INFO):
        used = packs.in_use(folder, KEYS)
    assert (used.content, used.installed, used.refused) == (built_in_bytes(), False, None)
    assert "not newer than the built-in one" in caplog.text


def test_a_power_cut_while_installing_leaves_the_old_pack(folder: DataFolder, tmp_path: Path) -> None:
    packs.install(MAKER.file(tmp_path, pack(NEWER)), folder, KEYS)
    data = MAKER.signed(pack(NEWER + 1))
    for kept in (0, 1, len(data) // 2, len(data)):
        folder.selectors.with_name("selectors.pack.new").write_bytes(data[:kept])
        assert packs.current_pack(folder, KEYS).version == NEWER
    assert packs.install(MAKER.file(tmp_path, pack(NEWER + 1)), folder, KEYS)
    assert packs.current_pack(folder, KEYS).version == NEWER + 1


@contextmanager
def files_of_at_most(size: int) -> Iterator[None]:
    """The system takes no larger file from this process, as on a full disk."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_disk_that_takes_half_the_file_leaves_the_old_pack(folder: DataFolder, tmp_path: Path) -> None:
    packs.install(MAKER.file(tmp_path, pack(NEWER)), folder, KEYS)
    source = MAKER.file(tmp_path, pack(NEWER + 1))
    with files_of_at_most(10_000), pytest.raises(UserError) as caught:
        packs.install(source, folder, KEYS)
    assert caught.value.code == "data_folder"
    assert packs.current_pack(folder, KEYS).version == NEWER


def test_pinned_keys_are_read_from_their_files(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    MAKER.pin(tmp_path)
    NEXT.pin(tmp_path)
    other_kind = X25519PrivateKey.generate().public_key()
    pem = other_kind.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    (tmp_path / "other.pub").write_bytes(pem)
    (tmp_path / "broken.pub").write_bytes(b"-----BEGIN PUBLIC KEY-----\n")
    (tmp_path / "README.md").write_text("keys")
    assert set(packs.read_keys(tmp_path)) == {MAKER.id, NEXT.id}
    assert "broken.pub" in caplog.text
    assert packs.read_keys(tmp_path / "none") == {}


def test_the_keys_id_is_of_the_key_alone() -> None:
    same = Maker(Ed25519PrivateKey.from_private_bytes(MAKER.key.private_bytes_raw()))
    assert same.id == MAKER.id
    assert len({MAKER.id, NEXT.id, STRANGER.id}) == 3
