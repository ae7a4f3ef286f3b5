"""One seeded run: people, page behaviour, owner's doings and kills, all drawn from the seed."""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random

from broadcaster_desktop.core.account import AccountState, Observation
from broadcaster_desktop.core.status import CampaignStatus, DeliveryStatus
from broadcaster_desktop.whatsapp.channel import AccountFault, ConnectionFault, Tick
from tests.sending.laws import agrees, conserved, never_twice
from tests.sending.scripted import USUAL_TICKS, Crash, Person, Press
from tests.sending.shop import Shop, phones, text_for

CALLS = (
    "start", "canary", "open_chat", "outgoing", "write", "attach", "press_send", "new_bubble", "reload",
    "wait", "tick",
)  # fmt: skip
ROUNDS = 60
MOST_KILLS = 6


@dataclass(slots=True)
class Verdict:
    """What came of runs."""

    kills: int = 0
    deliveries: int = 0
    uncertain: int = 0
    lost_presses: int = 0
    """Uncertain ones whose press the page lost on purpose: no kill is to blame for those."""
    wrong: list[str] = field(default_factory=list)

    def __add__(self, other: Verdict) -> Verdict:
        return Verdict(
            self.kills + other.kills,
            self.deliveries + other.deliveries,
            self.uncertain + other.uncertain,
            self.lost_presses + other.lost_presses,
            self.wrong + other.wrong,
        )


class Chaos:
    """A shop under a seed."""

    def __init__(self, shop: Shop, seed: int) -> None:
        self.shop = shop
        self.random = Random(seed)
        self.kills = 0

    def run(self) -> Verdict:
        """Work until the campaigns are over, killing and starting again; then hold the end to the laws."""
        people = phones(self.random.randint(2, 7))
        self._cast(people)
        campaigns = [self._begin(name, people) for name in self._names()]
        for _ in range(ROUNDS):
            self._disturb(people)
            self._live()
            if all(self._over(campaign) for campaign in campaigns):
                break
        self._calm(campaigns)
        return self._judge()

    def _begin(self, name: str, people: list[str]) -> int:
        """One of two campaigns has a picture to its words."""
        files = [self.shop.keep("offer.jpg")] if name == "Holi" else []
        return self.shop.begin(people, name=name, files=files)

    def _names(self) -> list[str]:
        return ["Diwali", "Holi"][: self.random.choice((1, 1, 2))]

    def _cast(self, people: list[str]) -> None:
        server, draw = self.shop.server, self.random
        server.hydration = draw.choice((0.0, 2.0, 8.0, 30.0))
        server.syncing_shown = server.hydration > self.shop.timing.quiet or draw.random() < 0.5
        if self.shop.timing.quiet == 0:  # a hasty design is to meet a page that lags without saying so
            server.syncing_shown = False
        for phone in people:
            ticks = draw.choice((USUAL_TICKS, (), ((0.0, Tick.READ),), ((30.0, Tick.SENT),)))
            server.people[phone] = Person(
                phone,
                on_whatsapp=draw.random() > 0.08,
                refused=draw.random() < 0.04,
                accepts=draw.random() > 0.06,
                ticks=ticks,
            )
            for number in range(draw.choice((0, 0, 1, 3, 25))):
                server.accept(phone, f"Good morning {number}")
            if draw.random() < 0.05:
                server.drafts[phone] = "About your order"

    def _disturb(self, people: list[str]) -> None:
        """Draw what goes wrong next; most of it waits for its call to come."""
        server, draw = self.shop.server, self.random
        server.presses.append(self._press())
        if draw.random() < 0.5:
            call = draw.choice(CALLS)
            server.fault(call, self._error(), after=draw.random() < 0.5, skip=draw.randint(0, 5))
        if draw.random() < 0.2:
            states = (AccountState.SYNCING, AccountState.UNKNOWN, AccountState.OFFLINE)
            server.states.extend([Observation(draw.choice(states))] * draw.randint(1, 4))
        if draw.random() < 0.05:
            server.kill_browser()
        if draw.random() < 0.1:
            server.say(draw.choice(people), draw.choice(("STOP", "Thanks!")))
        if draw.random() < 0.1:
            server.accept(draw.choice(people), "Written on the phone")
        if self.kills < MOST_KILLS and draw.random() < 0.7:
            database = self.shop.database
            database.kill_at = database.commits + draw.randint(1, 25)
            database.kill_before = draw.random() < 0.5

    def _press(self) -> Press:
        draw = self.random
        return Press(
            taken=draw.random() > 0.15,
            accepted_after=draw.choice((0.0, 0.05, 3.0, 200.0)),
            shown_after=draw.choice((0.0, 0.0, 0.0, 5.0, None)),
            then=self._error() if draw.random() < 0.2 else None,
        )

    def _error(self) -> BaseException:
        draw = self.random.random()
        if draw < 0.4 and self.kills < MOST_KILLS:
            return Crash()
        if draw < 0.85:
            return ConnectionFault("cut")
        return AccountFault(self.random.choice((AccountState.CONFLICT, AccountState.LOGGED_OUT)))

    def _live(self) -> None:
        """Some steps of the program's life, perhaps its last ones."""
        try:
            self._owner()
            end = self.random.randint(3, 40)
            self.shop.due = self.shop.clock.now()
            for _ in range(end):
                if self.shop.due is None:
                    break
                self.shop.clock.advance((self.shop.due - self.shop.clock.now()).total_seconds())
                self.shop.due = None
                self.shop.lane.step()
        except Crash:
            self.kills += 1
            self.shop.clock.advance(self.random.choice((0.0, 0.3, 5.0, 400.0)))
            self._start_again()

    def _start_again(self) -> None:
        try:
            self.shop.restart()
        except Crash:  # the new program's first commit is fair game too
            self._start_again()

    def _owner(self) -> None:
        """What stopped is started again; now and then the owner stops something."""
        for view in self.shop.campaigns():
            if view.status is CampaignStatus.PAUSED:
                self.shop.resume(view.id)
            elif view.status is CampaignStatus.RUNNING and self.random.random() < 0.05:
                self.shop.pause(view.id)
            elif view.status is CampaignStatus.RUNNING and self.random.random() < 0.01:
                self.shop.cancel(view.id)

    def _calm(self, campaigns: list[int]) -> None:
        """Nothing more goes wrong: everything still open comes to its end."""
        server, database = self.shop.server, self.shop.database
        server.presses.clear()
        server.faults.clear()
        server.states.clear()
        server.state = AccountState.LINKED
        database.kill_at = None
        for _ in range(len(server.people) + 2):
            for campaign in campaigns:
                if self.shop.view(campaign).status is CampaignStatus.PAUSED:
                    self.shop.resume(campaign)
            self.shop.work()
        self.shop.own_lane().repair()
        self.shop.clock.advance(500)
        for campaign in campaigns:
            view = self.shop.view(campaign)
            assert self._over(campaign), f"campaign {campaign} stays {view.status} ({view.reason})"

    def _over(self, campaign: int) -> bool:
        view = self.shop.view(campaign)
        left = view.counts[DeliveryStatus.SENDING]
        return not left and view.status in (CampaignStatus.FINISHED, CampaignStatus.CANCELLED)

    def _judge(self) -> Verdict:
        conserved(self.shop)
        views = self.shop.campaigns()
        lost = set(self.shop.server.lost)
        unsure = [
            (phone, text_for(phone, view.name)) in lost
            for view in views
            for phone, row in self.shop.rows(view.id).items()
            if row.status is DeliveryStatus.UNCERTAIN
        ]
        return Verdict(
            kills=self.kills,
            deliveries=sum(view.total for view in views),
            uncertain=len(unsure),
            lost_presses=sum(unsure),
            wrong=never_twice(self.shop) + agrees(self.shop),
        )
