"""Make the keys selector packs are signed with, and sign one.

  dev.py sign new-key SECRET            make a key: SECRET gets its secret half, resources/keys its public one
  dev.py sign pack SECRET PACK SIGNED   check PACK, a selector pack's JSON, and write it signed

SECRET must lie outside this repository. It is locked with a passphrase, which is asked for, or read from the
first line of stdin where there is no terminal. `--keys DIR` names another folder for public halves.
"""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)

from broadcaster_desktop.durable import replace_file, sync, write_all
from broadcaster_desktop.whatsapp.packs import enclose, key_id, read_keys, to_be_signed, verified
from broadcaster_desktop.whatsapp.selectors import PackError, read_pack
from installer.environment import ROOT
from installer.say import SetupError, say

KEYS = ROOT / "resources" / "keys"
MOST_KEYS = 2
"""One in use and the next one, so that a lost or stolen key can be followed by another."""
LEAST_PASSPHRASE = 12


def new_key(secret: Path, keys: Path) -> None:
    """Make a key pair; the secret half is for the owner of the file alone, and locked. SetupError."""
    if secret.resolve().is_relative_to(ROOT):
        raise SetupError(f"{secret} lies in the repository; a secret key must not")
    if len(list(keys.glob("*.pub"))) >= MOST_KEYS:
        raise SetupError(f"{keys} holds {MOST_KEYS} keys already; remove the one that has served its time")
    phrase = passphrase()
    if len(phrase) < LEAST_PASSPHRASE:
        raise SetupError(f"the passphrase needs {LEAST_PASSPHRASE} signs or more")
    key = Ed25519PrivateKey.generate()
    locked = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(phrase))
    handle = os.open(secret, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)  # never over a key that is there
    try:
        write_all(handle, locked)
        sync(handle)
    finally:
        os.close(handle)
    public = keys / f"{key_id(key.public_key())}.pub"
    public.write_bytes(key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo))
    print(public)


def sign(secret: Path, pack: Path, signed: Path, keys: Path) -> None:
    """Sign a pack that is good and can be proved with one of the public halves. SetupError."""
    data = pack.read_bytes()
    version = read_pack(data).version
    pinned = read_keys(keys)
    key = load_pem_private_key(secret.read_bytes(), passphrase())
    if not isinstance(key, Ed25519PrivateKey) or key_id(key.public_key()) not in pinned:
        raise SetupError(f"{keys} holds no public half of this key; programs would refuse the file")
    made = enclose(data, key_id(key.public_key()), key.sign(to_be_signed(data)))
    verified(made, signed.name, pinned)
    replace_file(signed, made)
    print(f"{signed}: version {version}, key {key_id(key.public_key())}")


def passphrase() -> bytes:
    """What the secret key is locked with."""
    if sys.stdin.isatty():
        return getpass.getpass("Passphrase of the key: ").encode()
    return sys.stdin.readline().rstrip("\n").encode()


def main(arguments: Sequence[str]) -> int:
    """Do what is asked; 1 and a line on stderr when it cannot be done."""
    parser = argparse.ArgumentParser(
        prog="dev.py sign", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--keys", type=Path, default=KEYS, help=argparse.SUPPRESS)
    commands = parser.add_subparsers(dest="command", required=True)
    making = commands.add_parser("new-key")
    making.add_argument("secret", type=Path)
    signing = commands.add_parser("pack")
    for name in ("secret", "pack", "signed"):
        signing.add_argument(name, type=Path)
    said = parser.parse_args(arguments)
    try:
        if said.command == "new-key":
            new_key(said.secret, said.keys)
        else:
            sign(said.secret, said.pack, said.signed, said.keys)
    except (OSError, PackError, SetupError, TypeError, ValueError) as error:
        say(str(error))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
