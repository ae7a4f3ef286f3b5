"""The maker's side: keys are made and packs are signed as programs will prove them."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from broadcaster_desktop.paths import DataFolder
from broadcaster_desktop.whatsapp import packs
from installer.environment import ROOT
from tests.signed import BUILT_IN, pack

PHRASE = "a long way to Nashik"


@pytest.fixture
def keys(tmp_path: Path) -> Path:
    """Where public halves go."""
    folder = tmp_path / "keys"
    folder.mkdir()
    return folder


def tool(keys: Path, *words: str | Path, phrase: str = PHRASE) -> subprocess.CompletedProcess[str]:
    """Run the tool as dev.py does."""
    command = [sys.executable, "-m", "installer.signing", "--keys", str(keys), *map(str, words)]
    return subprocess.run(
        command, cwd=ROOT, input=f"{phrase}\n", capture_output=True, text=True, timeout=60, check=False
    )


def refused(done: subprocess.CompletedProcess[str], words: str) -> None:
    assert (done.returncode, done.stdout) == (1, "")
    assert words in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_key_is_made_and_a_pack_signed_with_it_is_taken(keys: Path, tmp_path: Path, data_dir: Path) -> None:
    secret = tmp_path / "secret.pem"
    made = tool(keys, "new-key", secret)
    assert (made.returncode, made.stderr) == (0, "")
    assert made.stdout.strip() == str(next(keys.glob("*.pub")))
    if os.name == "posix":
        assert stat.S_IMODE(secret.stat().st_mode) == 0o600
    assert b"ENCRYPTED PRIVATE KEY" in secret.read_bytes()
    (tmp_path / "pack.json").write_bytes(pack(BUILT_IN + 1))
    signed = tmp_path / "signed.pack"
    done = tool(keys, "pack", secret, tmp_path / "pack.json", signed)
    assert (done.returncode, done.stderr) == (0, "")
    assert f"version {BUILT_IN + 1}" in done.stdout
    folder = DataFolder(data_dir)
    folder.prepare()
    assert packs.install(signed, folder, packs.read_keys(keys))
    assert packs.current_pack(folder, packs.read_keys(keys)).version == BUILT_IN + 1


def test_what_is_not_signed(keys: Path, tmp_path: Path) -> None:
    secret, source, signed = tmp_path / "secret.pem", tmp_path / "pack.json", tmp_path / "signed.pack"
    assert tool(keys, "new-key", secret).returncode == 0
    source.write_bytes(pack(BUILT_IN + 1))
    refused(tool(keys, "pack", secret, source, signed, phrase="another phrase"), "assword")
    refused(tool(tmp_path, "pack", secret, source, signed), "no public half")
    source.write_bytes(pack(BUILT_IN + 1, lambda one: one["elements"].pop("composer")))
    refused(tool(keys, "pack", secret, source, signed), "elements.composer: missing")
    refused(tool(keys, "pack", secret, tmp_path / "none.json", signed), "none.json")
    assert not signed.exists()


def test_secret_keys_stay_apart_and_are_never_written_over(keys: Path, tmp_path: Path) -> None:
    refused(tool(keys, "new-key", ROOT / "secret.pem"), "repository")
    refused(tool(keys, "new-key", tmp_path / "secret.pem", phrase="short"), "passphrase")
    assert list(keys.iterdir()) == []
    for name in ("one.pem", "two.pem"):
        assert tool(keys, "new-key", tmp_path / name).returncode == 0
    before = (tmp_path / "one.pem").read_bytes()
    refused(tool(keys, "new-key", tmp_path / "three.pem"), "holds 2 keys already")
    next(keys.glob("*.pub")).unlink()
    refused(tool(keys, "new-key", tmp_path / "one.pem"), "one.pem")
    assert (tmp_path / "one.pem").read_bytes() == before
    assert len(list(keys.glob("*.pub"))) == 1


def test_no_secret_key_lies_in_the_repository() -> None:
    sign = b"PRIVATE KEY" + b"-----"
    folders = ("broadcaster_desktop", "installer", "resources", "tests")
    found = [path for folder in folders for path in (ROOT / folder).rglob("*") if path.is_file()]
    files = [path for path in found if path.suffix != ".pyc"]
    assert len(files) > 100
    assert [path for path in files if sign in path.read_bytes()] == []
    assert len(list((ROOT / "resources" / "keys").glob("*.pub"))) <= 2
