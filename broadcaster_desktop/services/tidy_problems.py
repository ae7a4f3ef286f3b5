"""What can be wrong when contacts are put in order, in the owner's words."""

from __future__ import annotations

from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, UserError


def no_such_contact() -> UserError:
    """The contact is gone, or never was."""
    return UserError(
        "no_such_contact",
        QT_TRANSLATE_NOOP("errors", "There is no such contact."),
        safe=QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        next=QT_TRANSLATE_NOOP("errors", "Search for the name or number in the contacts list."),
    )


def not_a_contact(phone: str) -> UserError:
    """Nobody among the contacts has this number, so nothing is sent to it."""
    return UserError(
        "not_a_contact",
        QT_TRANSLATE_NOOP("errors", "{phone} is not among the contacts."),
        safe=QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        next=QT_TRANSLATE_NOOP("errors", "Bring this person back from the bin, then send again."),
        values={"phone": phone},
    )


def number_taken(phone: str, holder: str) -> UserError:
    """Another contact has the number."""
    return UserError(
        "number_taken",
        QT_TRANSLATE_NOOP("errors", "{phone} is the number of another contact: {holder}."),
        safe=QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        next=QT_TRANSLATE_NOOP("errors", "Make the two one contact, or give one of them another number."),
        values={"phone": phone, "holder": holder or phone},
    )


def not_in_bin() -> UserError:
    """Nobody of that kind is in the bin."""
    return UserError(
        "not_in_bin",
        QT_TRANSLATE_NOOP("errors", "This contact is not in the bin."),
        why=QT_TRANSLATE_NOOP("errors", "Deleted contacts are kept for 30 days."),
        safe=QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
    )


def nothing_to_undo() -> UserError:
    """There is no act, or it is too long ago, or it is undone."""
    return UserError(
        "nothing_to_undo",
        QT_TRANSLATE_NOOP("errors", "There is nothing to undo."),
        why=QT_TRANSLATE_NOOP("errors", "It was undone already, or is more than 30 days ago."),
        safe=QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
    )


def same_contact() -> UserError:
    """One contact cannot be made one with itself."""
    return UserError(
        "same_contact",
        QT_TRANSLATE_NOOP("errors", "These are one contact already."),
        safe=QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        next=QT_TRANSLATE_NOOP("errors", "Choose two different contacts."),
    )


def no_such_import(number: int) -> UserError:
    """No import of this number came to its end."""
    return UserError(
        "no_such_import",
        QT_TRANSLATE_NOOP("errors", "There is no import {number}."),
        safe=QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        next=QT_TRANSLATE_NOOP("errors", "An import tells its number when it is done."),
        values={"number": number},
    )


def import_undone(number: int) -> UserError:
    """It was taken back before."""
    return UserError(
        "import_undone",
        QT_TRANSLATE_NOOP("errors", "Import {number} was taken back already."),
        safe=QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        next=QT_TRANSLATE_NOOP("errors", "Who it had added is in the bin and can be restored from there."),
        values={"number": number},
    )


def import_done(error: UserError, number: int) -> UserError:
    """What went wrong behind an import, with the word that the import itself is done."""
    return UserError(
        error.code,
        error.what,
        why=error.why,
        safe=QT_TRANSLATE_NOOP("errors", "Import {number} itself is done."),
        next=error.next,
        values={**error.values, "number": number},
    )
