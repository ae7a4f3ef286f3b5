"""The catalogues of texts: brought up to date from the sources and compiled.

`python -m tests.ui.catalogues` after texts were added or changed; new ones then stand in the .ts files as
unfinished, to be translated, and the command is run once more.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ROOT / "broadcaster_desktop"
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("en", "hi", "mr")
"""English has only its plurals."""


def tool(name: str) -> str:
    """The path of one of Qt's own tools, beside the Python in use."""
    found = sorted(Path(sys.executable).parent.glob(f"pyside6-{name}*"))
    return str(found[0])


def catalogue(language: str, folder: Path = FOLDER) -> Path:
    """A language's source catalogue."""
    return folder / f"broadcaster_{language}.ts"


def extract(language: str, folder: Path = FOLDER) -> str:
    """Bring a catalogue up to date with the sources; what the tool said."""
    files = [str(path.relative_to(ROOT)) for path in sorted(SOURCES.rglob("*.py"))]
    options = ["-no-obsolete", "-locations", "none", "-target-language", language]
    plural = ["-pluralonly"] if language == "en" else []
    command = [tool("lupdate"), *files, *options, *plural, "-ts", str(catalogue(language, folder))]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout + done.stderr


def compile_(language: str, into: Path = FOLDER) -> Path:
    """Compile a catalogue for the program; the compiled file."""
    made = into / f"broadcaster_{language}.qm"
    command = [tool("lrelease"), "-silent", str(catalogue(language)), "-qm", str(made)]
    subprocess.run(command, capture_output=True, check=True)
    return made


def main() -> None:
    """Bring all catalogues up to date and compile them."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        print(extract(language).strip())  # noqa: T201
        compile_(language)


if __name__ == "__main__":
    main()
