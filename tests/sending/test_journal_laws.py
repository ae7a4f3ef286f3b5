"""The journal under any order of its steps and of the owner's doings, drawn by chance.

Whatever is called, whether it fits or not: every delivery has one status, counts are their sum, and nothing
that may have gone out is queued again but by the owner's own, audited word.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from broadcaster_desktop.core.status import (
    SERVED,
    CampaignStatus,
    DeliveryReason,
    DeliveryStatus,
    MoveRefused,
    Step,
)
from broadcaster_desktop.errors import UserError
from broadcaster_desktop.sending.scheduler import Sending
from broadcaster_desktop.services.campaigns import Campaigns
from tests.sending.shop import Shop, phones

S = DeliveryStatus
PEOPLE = phones(4)
MAY_HAVE_GONE_OUT = SERVED | {S.UNCERTAIN}
EXAMPLES, STEPS = 60, 40

each = st.integers(0, len(PEOPLE) - 1)
shown = st.sampled_from([S.HANDED_OVER, S.SENT, S.DELIVERED, S.READ])


class Doings(RuleBasedStateMachine):
    """Everything that may be asked of the journal, in any order."""

    template: Path

    @initialize()
    def begin(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.shop = Shop(self.folder / "shop", template=self.template)
        self.campaign = self.shop.begin(PEOPLE)
        self.last = self.statuses()
        self.word = 0

    def teardown(self) -> None:
        self.shop.close()
        shutil.rmtree(self.folder)

    @rule(again=st.booleans())
    def claim(self, again: bool) -> None:
        self.shop.journal.claim(self.campaign, again=again)

    @rule(who=each)
    def prepared(self, who: int) -> None:
        self.shop.journal.prepared(self.id(who), ("a",))

    @rule(who=each)
    def handing(self, who: int) -> None:
        self.attempt(lambda: self.shop.journal.handing(self.id(who), ("a",), b"\0" * 32))

    @rule(who=each, status=shown)
    def handed(self, who: int, status: S) -> None:
        self.attempt(lambda: self.shop.journal.handed(self.id(who), f"bubble{who}", status))

    @rule(who=each, status=st.sampled_from([S.SENT, S.DELIVERED, S.READ, S.FAILED]))
    def ticked(self, who: int, status: S) -> None:
        self.attempt(lambda: self.shop.journal.ticked(self.id(who), status))

    @rule(who=each, status=st.sampled_from([S.FAILED, S.SKIPPED, S.CANCELLED, S.UNCERTAIN]))
    def end(self, who: int, status: S) -> None:
        reason = DeliveryReason.SEND_FAILED if status is S.FAILED else None
        self.attempt(lambda: self.shop.journal.end(self.id(who), status, reason, tried=False))

    @rule(who=each, step=st.sampled_from([Step.GAVE_UP, Step.RETRY, Step.RECONCILED]))
    def release(self, who: int, step: Step) -> None:
        self.attempt(lambda: self.shop.journal.release(self.id(who), step=step))

    @rule()
    def requeue_unpressed(self) -> None:
        self.shop.journal.requeue_unpressed(self.shop.account)

    @rule()
    def restart(self) -> None:
        self.shop.restart()

    @rule(doing=st.sampled_from(["pause", "cancel", "resume", "retry_failed"]))
    def owner(self, doing: str) -> None:
        self.attempt(lambda: getattr(self.services(), doing)(self.campaign))

    @rule(who=each, choice=st.sampled_from(["sent", "again", "skip"]))
    def resolve(self, who: int, choice: str) -> None:
        was = self.statuses()[PEOPLE[who]]
        self.attempt(lambda: self.services().resolve(self.campaign, PEOPLE[who], choice))
        row = self.shop.rows(self.campaign)[PEOPLE[who]]
        if was is S.UNCERTAIN and choice == "sent":
            assert row.status is S.HANDED_OVER
            assert row.by_owner

    @invariant()
    def every_delivery_counts_once(self) -> None:
        view = self.shop.view(self.campaign)
        assert sum(view.counts.values()) == view.total == len(PEOPLE)
        if view.status is CampaignStatus.CANCELLED:
            assert not view.counts[S.QUEUED]

    @invariant()
    def nothing_that_may_have_gone_out_is_queued_but_by_an_audited_word(self) -> None:
        now, words = self.statuses(), self.audited()
        back = [
            phone
            for phone in PEOPLE
            if self.last[phone] in MAY_HAVE_GONE_OUT and now[phone] in (S.QUEUED, S.SENDING)
        ]
        assert len(back) <= words - self.word
        assert all(self.last[phone] is S.UNCERTAIN for phone in back)
        self.last, self.word = now, words

    def attempt(self, doing: Callable[[], object]) -> None:
        """What does not fit is refused, and changes nothing."""
        before = self.statuses()
        try:
            doing()
        except (MoveRefused, UserError):
            assert self.statuses() == before

    def services(self) -> Campaigns:
        sending = Sending(lambda account, plan: self.shop.tools, self.shop.clock, sends=False)
        return Campaigns(self.shop.house, sending, None)

    def id(self, who: int) -> int:
        return self.shop.rows(self.campaign)[PEOPLE[who]].id

    def statuses(self) -> dict[str, S]:
        return {phone: row.status for phone, row in self.shop.rows(self.campaign).items()}

    def audited(self) -> int:
        with self.shop.database.read() as connection:
            return int(
                connection.exec_driver_sql(
                    "SELECT count(*) FROM audit WHERE action='resolve' AND detail LIKE '%again%'"
                ).scalar_one()
            )


def test_no_order_of_doings_breaks_the_laws(empty_database: Path) -> None:
    Doings.template = empty_database
    run_state_machine_as_test(
        Doings,
        settings=settings(
            max_examples=EXAMPLES,
            stateful_step_count=STEPS,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            derandomize=True,
        ),
    )
