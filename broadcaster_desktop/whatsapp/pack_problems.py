"""Why a file with a selector pack is refused; whichever it is, the pack in use stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, UserError

if TYPE_CHECKING:
    from pathlib import Path

_SAFE = QT_TRANSLATE_NOOP("errors", "The page description in use stays, and nothing else was changed.")
_ASK = QT_TRANSLATE_NOOP("errors", "Get the file once more from the maker of this program.")
_UPDATE = QT_TRANSLATE_NOOP("errors", "Install the newest version of this program.")


def _refused(code: str, name: str, what: str, why: str, next: str, **values: object) -> UserError:  # noqa: A002
    return UserError(code, what, why=why, safe=_SAFE, next=next, values={"file": name, **values})


def missing(path: Path) -> UserError:
    """No such file."""
    return _refused(
        "pack_missing",
        path.name,
        QT_TRANSLATE_NOOP("errors", "There is no file {file}."),
        QT_TRANSLATE_NOOP("errors", "It has another name, or lies in another folder."),
        QT_TRANSLATE_NOOP("errors", "Check its name and folder."),
    )


def not_a_file(path: Path) -> UserError:
    """A folder, a device, a pipe."""
    return _refused(
        "pack_not_a_file",
        path.name,
        QT_TRANSLATE_NOOP("errors", "{file} is not a file but a folder or a device."),
        QT_TRANSLATE_NOOP("errors", "A page description is one file."),
        QT_TRANSLATE_NOOP("errors", "Choose a file."),
    )


def unreadable(path: Path, cause: OSError) -> UserError:
    """The system refuses it."""
    return _refused(
        "pack_unreadable",
        path.name,
        QT_TRANSLATE_NOOP("errors", "The file {file} cannot be read."),
        QT_TRANSLATE_NOOP("errors", "The system says: {error}."),
        QT_TRANSLATE_NOOP("errors", "Close it in other programs and try again."),
        error=cause.strerror or type(cause).__name__,
    )


def too_large(path: Path, most: int) -> UserError:
    """More bytes than are read."""
    return _refused(
        "pack_too_large",
        path.name,
        QT_TRANSLATE_NOOP("errors", "{file} is too large for a page description."),
        QT_TRANSLATE_NOOP("errors", "Such a file has at most {most} KB."),
        _ASK,
        most=most // 1024,
    )


def no_keys(name: str) -> UserError:
    """This program has no key to check a signature with."""
    return _refused(
        "pack_no_keys",
        name,
        QT_TRANSLATE_NOOP("errors", "This version of the program takes no page descriptions from files."),
        QT_TRANSLATE_NOOP("errors", "It holds no key of its maker, so that no file can be proved genuine."),
        _UPDATE,
    )


def not_signed(name: str) -> UserError:
    """Another kind of file, or the beginning of one."""
    return _refused(
        "pack_not_signed",
        name,
        QT_TRANSLATE_NOOP("errors", "{file} is not a signed page description."),
        QT_TRANSLATE_NOOP("errors", "It does not begin as such a file does, or a part of it is missing."),
        _ASK,
    )


def other_format(name: str) -> UserError:
    """A file format of a later program."""
    return _refused(
        "pack_other_format",
        name,
        QT_TRANSLATE_NOOP("errors", "{file} is of a kind this program does not know."),
        QT_TRANSLATE_NOOP("errors", "It was made for a newer version of this program."),
        _UPDATE,
    )


def unknown_key(name: str) -> UserError:
    """Signed with a key that is not pinned."""
    return _refused(
        "pack_unknown_key",
        name,
        QT_TRANSLATE_NOOP("errors", "{file} was signed with a key this program does not know."),
        QT_TRANSLATE_NOOP("errors", "Only files signed by the maker of this program are taken."),
        _ASK,
    )


def forged(name: str) -> UserError:
    """The signature is not one of these bytes."""
    return _refused(
        "pack_forged",
        name,
        QT_TRANSLATE_NOOP("errors", "{file} is not as it was when it was signed."),
        QT_TRANSLATE_NOOP("errors", "It was changed or damaged since, or somebody else made it."),
        _ASK,
    )


def malformed(name: str, problem: str) -> UserError:
    """Rightly signed, and no pack for this program."""
    return _refused(
        "pack_malformed",
        name,
        QT_TRANSLATE_NOOP("errors", "{file} is genuine, but this program cannot use it."),
        QT_TRANSLATE_NOOP("errors", "The first thing wrong with it: {problem}."),
        _UPDATE,
        problem=problem,
    )


def older(name: str, version: int, current: int) -> UserError:
    """A lower version than the one in use."""
    return _refused(
        "pack_older",
        name,
        QT_TRANSLATE_NOOP("errors", "{file} is older than the page description in use."),
        QT_TRANSLATE_NOOP("errors", "It is version {version}; version {current} is in use."),
        QT_TRANSLATE_NOOP("errors", "Go on with the one in use, or get the newest file."),
        version=version,
        current=current,
    )


def same_version(name: str, version: int) -> UserError:
    """The version in use with other content."""
    return _refused(
        "pack_same_version",
        name,
        QT_TRANSLATE_NOOP("errors", "{file} has version {version}, as the one in use, but other content."),
        QT_TRANSLATE_NOOP("errors", "A newer page description has a higher version."),
        _ASK,
        version=version,
    )
