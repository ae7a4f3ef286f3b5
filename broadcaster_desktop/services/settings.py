"""The owner's settings."""

from __future__ import annotations

from broadcaster_desktop.core.limits import MOST_A_DAY, NOTICE_ABOVE, Limits
from broadcaster_desktop.core.pacing import WORK, OnPaper, Pace, on_paper
from broadcaster_desktop.data import limits, settings
from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, UserError
from broadcaster_desktop.services.house import House


class Settings:
    """Settings kept with the data; what the first paint needs lies in a small file of its own."""

    def __init__(self, house: House) -> None:
        self._house = house

    def get(self, key: str, default: str = "") -> str:
        """A setting's text."""
        with self._house.database.read() as connection:
            found = settings.get(connection, key)
        return default if found is None else found

    def set(self, key: str, value: str) -> None:
        """Change a setting at once."""
        with self._house.database.write() as connection:
            settings.put(connection, key, value)

    def limits(self) -> Limits:
        """What one account may send, and in which hours of the recipient's day."""
        with self._house.database.read() as connection:
            return limits.limits(connection)

    def set_limits(self, new: Limits, *, acknowledged: bool = False) -> None:
        """Change the limits at once, also for campaigns that run.

        UserError when they make no sense, or when the daily ceiling rises above `NOTICE_ABOVE` without the
        notice on WhatsApp's terms having been `acknowledged` for it.
        """
        _require_sense(new)
        with self._house.database.write() as connection:
            old = limits.limits(connection)
            if new.daily > max(old.daily, NOTICE_ABOVE) and not acknowledged:
                raise _notice_first()
            limits.put_limits(connection, new)
            settings.record(
                connection,
                self._house.clock.now(),
                "set_limits",
                "sending limits",
                {
                    "window": _hours(new),
                    "daily": new.daily,
                    "daily_new": new.daily_new,
                    "acknowledged": acknowledged,
                },
            )

    def on_paper(self) -> tuple[OnPaper, ...]:
        """What each pace gives one account a day, and what the limits leave of it; slowest last."""
        allowed = self.limits()
        return tuple(
            on_paper(pace, WORK, allowed.window.length, allowed.daily)
            for pace in Pace
            if pace is not Pace.NONE
        )


def _hours(given: Limits) -> tuple[str, str]:
    return given.window_start.isoformat("minutes"), given.window_end.isoformat("minutes")


def _require_sense(new: Limits) -> None:
    start, end = _hours(new)
    if start >= end:
        raise UserError(
            "bad_window",
            QT_TRANSLATE_NOOP("errors", "The sending window must end later on the same day than it starts."),
            safe=QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
            next=QT_TRANSLATE_NOOP("errors", "Choose a start and a later end."),
        )
    if not 1 <= new.daily <= MOST_A_DAY:
        raise UserError(
            "bad_ceiling",
            QT_TRANSLATE_NOOP("errors", "The daily ceiling must be between 1 and {most}."),
            safe=QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
            next=QT_TRANSLATE_NOOP("errors", "Choose a number in between."),
            values={"most": MOST_A_DAY},
        )
    if not 1 <= new.daily_new <= new.daily:
        raise UserError(
            "bad_new_ceiling",
            QT_TRANSLATE_NOOP(
                "errors", "The ceiling for people never written to must be between 1 and {most}."
            ),
            safe=QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
            next=QT_TRANSLATE_NOOP("errors", "Choose a number in between."),
            values={"most": new.daily},
        )


def _notice_first() -> UserError:
    return UserError(
        "notice_first",
        QT_TRANSLATE_NOOP("errors", "A ceiling above {number} a day needs the notice acknowledged again."),
        why=QT_TRANSLATE_NOOP("errors", "WhatsApp can block numbers that send unwanted messages."),
        safe=QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        next=QT_TRANSLATE_NOOP("errors", "Read the notice and acknowledge it first."),
        values={"number": NOTICE_ABOVE},
    )
