"""The system's packages: what is looked for, how it is brought, what is said when it may not be."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from installer import packages
from installer.say import SetupError

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="apt-get is Debian's")

NOBODY = 65534
Programs = Callable[..., Path]


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Programs:
    """Makes the only programs there are: shell scripts in one folder, which is the whole PATH."""
    folder = tmp_path / "bin"
    folder.mkdir()
    (folder / "env").symlink_to("/usr/bin/env")
    monkeypatch.setenv("PATH", str(folder))

    def make(**scripts: str) -> Path:
        for name, script in scripts.items():
            path = folder / name.replace("_", "-")
            path.write_text(f"#!/bin/sh\n{script}\n")
            path.chmod(0o755)
        return folder

    return make


def test_only_what_is_missing_is_brought_and_said_first(
    programs: Programs, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    log = tmp_path / "log"
    folder = tmp_path / "bin"
    words = 'echo "$DEBIAN_FRONTEND $@"'
    programs(apt_get=f"{words} >>{log}; {words}; case $1 in install) : >{folder}/Xvfb; esac")

    def still_missing() -> dict[str, str]:
        return {} if (folder / "Xvfb").exists() else {"Xvfb": "xvfb"}

    packages.bring({"Xvfb": "xvfb", "libEGL.so.1": "libegl1"}, still_missing, euid=0)
    update, install = log.read_text().splitlines()
    assert update == "noninteractive update"
    assert install.startswith("noninteractive install --yes --no-install-recommends ")
    assert install.endswith(" libegl1 xvfb")
    out, err = capfd.readouterr()
    assert out == ""
    said, first_of_apt, *_ = err.splitlines()
    assert said == "dev.py: missing: Xvfb, libEGL.so.1; installing with apt-get: libegl1 xvfb"
    assert first_of_apt == "noninteractive update"


def test_without_rights_and_sudo_the_command_to_type_uses_su(programs: Programs) -> None:
    programs(apt_get="exit 99")
    with pytest.raises(SetupError) as refused:
        packages.bring({"Xvfb": "xvfb"}, dict, euid=NOBODY)
    assert str(refused.value) == (
        "missing: Xvfb. Please type:\n"
        "  su -c 'apt-get update && apt-get install --yes --no-install-recommends xvfb'"
    )


def test_a_sudo_that_asks_for_a_password_is_left_to_the_person(programs: Programs) -> None:
    programs(apt_get="exit 99", sudo="exit 1")
    with pytest.raises(SetupError) as refused:
        packages.bring({"Xvfb": "xvfb"}, dict, euid=NOBODY)
    assert str(refused.value).endswith(
        "\n  sudo apt-get update && sudo apt-get install --yes --no-install-recommends xvfb"
    )


def test_a_sudo_that_does_not_ask_is_used(programs: Programs, tmp_path: Path) -> None:
    log = tmp_path / "log"
    programs(sudo=f"printf '%s\\n' \"$*\" >>{log}")
    packages.bring({"Xvfb": "xvfb"}, dict, euid=NOBODY)
    asked, update, _install = log.read_text().splitlines()
    assert (asked, update) == ("-n true", "-n env DEBIAN_FRONTEND=noninteractive apt-get update")


def test_a_list_that_cannot_be_fetched_is_no_reason_to_stop(programs: Programs) -> None:
    programs(apt_get="test $1 = install")
    packages.bring({"Xvfb": "xvfb"}, dict, euid=0)


def test_a_failed_installation_is_told(programs: Programs) -> None:
    programs(apt_get="test $1 = update")
    with pytest.raises(SetupError, match="apt-get failed"):
        packages.bring({"Xvfb": "xvfb"}, dict, euid=0)


def test_an_installation_that_does_not_help_is_told(programs: Programs) -> None:
    programs(apt_get="exit 0")
    with pytest.raises(SetupError, match="still missing after the installation: Xvfb"):
        packages.bring({"Xvfb": "xvfb"}, lambda: {"Xvfb": "xvfb"}, euid=0)


def test_elsewhere_on_linux_a_line_is_said_and_work_goes_on(
    programs: Programs, capfd: pytest.CaptureFixture[str]
) -> None:
    programs()
    packages.ensure(xvfb=True)
    out, err = capfd.readouterr()
    assert out == ""
    wanted = "Xvfb, xdotool, openbox"
    assert err == f"dev.py: missing, please install with this system's package manager: {wanted}\n"


def test_nothing_is_missing_after_set_up() -> None:
    assert packages.missing(xvfb=True) == {}


def test_a_library_is_looked_for_by_its_name() -> None:
    assert packages.has_library("libc.so.6")
    assert not packages.has_library("libno-such-thing.so.1")


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("NotoSansDevanagari-Bold.ttf", True),
        ("Lohit-Devanagari.ttf", True),
        ("FreeSans.ttf", True),
        ("DejaVuSans.ttf", False),
    ],
)
def test_a_devanagari_font_is_known_by_its_file(name: str, *, known: bool) -> None:
    assert packages.names_devanagari(Path("/fonts", name)) is known


def test_the_browser_named_beats_those_found(programs: Programs) -> None:
    folder = programs(chromium="", google_chrome="")
    assert packages.find_browser({"PATH": str(folder)}) == str(folder / "google-chrome")
    assert packages.find_browser({"PATH": str(folder), "BROADCASTER_BROWSER": "/mine"}) == "/mine"


def test_venv_is_there() -> None:
    packages.ensure_venv()
    assert os.access(sys.executable, os.X_OK)
