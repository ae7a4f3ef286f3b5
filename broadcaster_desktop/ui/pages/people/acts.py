"""Does what the owner wants with many contacts at once, and says it with a way back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from broadcaster_desktop.core.bulk import Receipt as BulkReceipt
from broadcaster_desktop.core.tidying import ActKind, Receipt
from broadcaster_desktop.errors import fill
from broadcaster_desktop.ui.counted import people
from broadcaster_desktop.ui.i18n import number
from broadcaster_desktop.ui.models.checks import Chosen
from broadcaster_desktop.ui.tasks import Cancelled, Lane, Running
from broadcaster_desktop.ui.widgets.work_bar import WorkBar

if TYPE_CHECKING:
    from broadcaster_desktop.services import Services
    from broadcaster_desktop.ui.shell import Shell

T = TypeVar("T")
FEW = 1_000
"""So many are done beside long work, such as an import, and cannot be cancelled: it is over at once."""


class Acts(QObject):
    """One act at a time; each ends in a toast that takes it back."""

    busy_changed = Signal(bool)
    gone = Signal()
    """Those who were chosen are not in the list any more."""

    def __init__(self, services: Services, shell: Shell, work: WorkBar) -> None:
        super().__init__()
        self._services, self._shell, self._work = services, shell, work
        self._running: Running | None = None
        self.busy = False

    def tag(self, chosen: Chosen, tag: str) -> None:
        """Put a tag on them."""
        bulk, contacts = self._services.bulk, self._services.contacts
        self._do(
            self.tr("Adding the tag"),
            chosen.count,
            lambda report: self._held(bulk.tag(chosen.which(contacts), tag, report)),
            lambda done: self._changed(done, self.tr("Tag {subject} added: {people}")),
        )

    def untag(self, chosen: Chosen, tag: str) -> None:
        """Take a tag off them."""
        bulk, contacts = self._services.bulk, self._services.contacts
        self._do(
            self.tr("Removing the tag"),
            chosen.count,
            lambda report: self._held(bulk.untag(chosen.which(contacts), tag, report)),
            lambda done: self._changed(done, self.tr("Tag {subject} removed: {people}")),
        )

    def set_field(self, chosen: Chosen, field: str, value: str) -> None:
        """Set a field of theirs, or empty it."""
        bulk, contacts = self._services.bulk, self._services.contacts
        said = (
            self.tr("{subject} is {value} now: {people}") if value else self.tr("{subject} emptied: {people}")
        )
        self._do(
            self.tr("Setting the field"),
            chosen.count,
            lambda report: self._held(bulk.set_field(chosen.which(contacts), field, value, report)),
            lambda done: self._changed(done, said),
        )

    def block(self, chosen: Chosen) -> None:
        """Send them nothing any more."""
        services = self._services

        def stop(report: Callable[[int], None]) -> Receipt | None:
            people_, act = services.bulk.stop(chosen.which(services.contacts), report)
            if act is None:
                return None
            return services.undo.hold(people_, lambda: services.optouts.take_back(act), ActKind.LISTED)

        self._do(
            self.tr("Putting them on the do-not-message list"),
            chosen.count,
            stop,
            self._blocked,
            self.tr("Cancelled. Those who are on the do-not-message list already stay there."),
        )

    def delete(self, chosen: Chosen) -> None:
        """Move them into the bin."""
        services = self._services
        self._do(
            self.tr("Deleting"),
            chosen.count,
            lambda report: services.bin.delete(chosen.ids(services.contacts), report),
            self._deleted,
            self.tr("Cancelled. Those who are in the bin already can be restored from there."),
        )

    def export(self, chosen: Chosen, path: Path) -> None:
        """Write them to a file."""
        services = self._services
        self._do(
            self.tr("Exporting"),
            chosen.count,
            lambda report: services.exporting.run(path, chosen.ids(services.contacts), progress=report),
            lambda count: self._shell.toast(
                fill(self.tr("{people} written to {file}"), {"people": people(count), "file": path.name})
            ),
            self.tr("Cancelled. No file was written."),
        )

    def cancel(self) -> bool:
        """Stop what is being done; False when nothing is, or it cannot be stopped."""
        if self._running is None:
            return False
        self._running.cancel()
        return True

    # how it ends

    def _held(self, done: BulkReceipt) -> tuple[BulkReceipt, Receipt | None]:
        """With the receipt by which the menu undoes it too; off the main thread."""
        bulk = self._services.bulk
        held = self._services.undo.hold(done.count, lambda: bulk.undo(done)) if done.count else None
        return done, held

    def _changed(self, result: tuple[BulkReceipt, Receipt | None], text: str) -> None:
        done, held = result
        values = {"subject": done.subject, "value": done.value, "people": people(done.count)}
        self._tell(fill(text, values), held)

    def _blocked(self, held: Receipt | None) -> None:
        values = {"people": people(held.people if held else 0)}
        self._tell(fill(self.tr("No more messages: {people}"), values), held)

    def _tell(self, text: str, held: Receipt | None) -> None:
        if held is None:
            self._shell.toast(self.tr("Nothing to change: it is so already"))
        else:
            self._shell.toast(text, self._way_back(held))

    def _deleted(self, receipt: Receipt) -> None:
        self.gone.emit()
        said = self.tr("Deleted: {people}. They stay in the bin for 30 days.")
        if receipt.in_campaigns:
            said += " " + self.tr("Messages that waited for {some} of them were cancelled.")
        values = {"people": people(receipt.people), "some": number(receipt.in_campaigns)}
        self._tell(fill(said, values), receipt)

    # how it is done

    def _do(
        self,
        words: str,
        count: int,
        op: Callable[[Callable[[int], None]], T],
        done: Callable[[T], None],
        cancelled: str = "",
    ) -> None:
        if self.busy:
            return

        def finished(result: T) -> None:
            self._end()
            done(result)

        def failed(error: BaseException) -> None:
            self._end()
            if isinstance(error, Cancelled):
                self._shell.toast(cancelled or self.tr("Cancelled. Nothing was changed."))
            else:
                self._shell.fail(error)

        self._begin()
        if count <= FEW:
            self._work.begin(words, count)
            self._shell.tasks.run(lambda: op(_silent), finished, failed)
        else:
            self._work.begin(words, count, self.cancel)
            self._running = self._shell.tasks.run_long(op, finished, failed, self._work.report)

    def _way_back(self, receipt: Receipt) -> Callable[[], None]:
        undo = self._services.undo
        lane: Lane = "actions" if receipt.people <= FEW else "long"

        def back() -> None:
            if self.busy:  # what is being done says itself when it is over
                self._shell.tasks.run(lambda: undo.undo(receipt.id), failed=self._shell.fail, lane=lane)
                return
            self._begin()
            self._work.begin(self.tr("Undoing"), 0)
            self._shell.tasks.run(
                lambda: undo.undo(receipt.id), lambda _: self._end(), self._not_undone, lane=lane
            )

        return back

    def _not_undone(self, error: BaseException) -> None:
        self._end()
        self._shell.fail(error)

    def _begin(self) -> None:
        self.busy = True
        self.busy_changed.emit(True)

    def _end(self) -> None:
        self.busy, self._running = False, None
        self._work.end()
        self.busy_changed.emit(False)


def _silent(done: int) -> None:
    del done
