"""A scripted channel on a server with a durable truth of its own, and a clock that only the test moves."""

from __future__ import annotations

import hashlib
import threading
import time
from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count

from broadcaster_desktop.core.account import AccountState, Observation
from broadcaster_desktop.core.media import Attachment
from broadcaster_desktop.core.message import is_draft_of
from broadcaster_desktop.core.status import DeliveryReason
from broadcaster_desktop.whatsapp.channel import (
    Bubble,
    ConnectionFault,
    ListRow,
    OpenChat,
    RecipientFault,
    Reply,
    Speaker,
    Tick,
)

OWN = "+919800000000"
USUAL_TICKS = ((0.2, Tick.SENT), (0.8, Tick.DELIVERED))
DEAD = Observation(AccountState.UNKNOWN, ("no_answer",))


class Crash(BaseException):
    """The program is killed here; nothing of the program may catch it."""


class ManualClock:
    """A wall clock and a monotonic one that move together unless the wall clock is set."""

    def __init__(self) -> None:
        self._wall = datetime(2026, 3, 2, 6, 0, tzinfo=UTC)
        self._passed = 1000.0

    def now(self) -> datetime:
        return self._wall

    def monotonic(self) -> float:
        return self._passed

    def advance(self, seconds: float) -> None:
        self._wall += timedelta(seconds=max(0.0, seconds))
        self._passed += max(0.0, seconds)

    def set_wall(self, moment: datetime) -> None:
        """The owner, or the system, sets the clock."""
        self._wall = moment


class RunningClock(ManualClock):
    """The computer's own clock; what waits on it really waits."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.monotonic()

    def advance(self, seconds: float) -> None:
        threading.Event().wait(max(0.0, seconds))


@dataclass(slots=True)
class Person:
    """How one number behaves."""

    phone: str
    on_whatsapp: bool = True
    refused: bool = False
    """A new chat with this number is refused."""
    accepts: bool = True
    """False: what is handed over gets the red mark and never reaches anyone."""
    ticks: tuple[tuple[float, Tick], ...] = USUAL_TICKS
    """Seconds after acceptance, and the mark that is reached then."""


@dataclass(frozen=True, slots=True)
class Press:
    """What one press of the send button does."""

    taken: bool = True
    """False: the page loses it; the text stays in the composer."""
    accepted_after: float = 0.05
    """Seconds in the browser's outbox, which outlives page and browser, until the server has it."""
    stored_after: float = 0.0
    """Seconds until the browser's outbox has it; a browser that dies before has lost it."""
    shown_after: float | None = 0.0
    """Seconds until this page shows the bubble; None: never, though a page loaded anew does."""
    then: BaseException | None = None
    """Raised after all of it."""


@dataclass(slots=True)
class Message:
    """An own message, on the server or still in the browser's outbox."""

    id: str
    phone: str
    text: str
    at: float
    accepted_at: float
    failed: bool = False
    stored_at: float = 0.0
    file: str = ""
    """The digest of the file that it carries."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that goes wrong at a call: before it does anything, or after it has done all."""

    error: BaseException
    after: bool = False


class Server:
    """What is true, however often the program or the browser dies: messages, drafts, replies."""

    def __init__(self, clock: ManualClock) -> None:
        self.clock = clock
        self.people: dict[str, Person] = {}
        self.messages: list[Message] = []
        self.lost: list[tuple[str, str]] = []
        """Presses the page lost, by number and text."""
        self.drafts: dict[str, str] = {}
        self.replies: dict[str, list[Reply]] = defaultdict(list)
        self.unread: list[str] = []
        self.names: dict[str, str] = {}
        """Names the owner's phone has for numbers; a row of the list shows the name alone."""
        self.previews: dict[str, tuple[Speaker | None, str]] = {}
        """What a number's row shows in place of its last message."""
        self.hidden = False
        self.opened: list[str] = []
        """Numbers whose chats were opened, one after the other."""
        self.state = AccountState.LINKED
        self.own = OWN
        self.states: deque[Observation] = deque()
        """Looks that come before the lasting state."""
        self.presses: deque[Press] = deque()
        self.faults: dict[str, deque[Fault | None]] = defaultdict(deque)
        """What happens at the next calls by name; None lets one pass."""
        self.refused_files: set[str] = set()
        """Digests of files that the page does not take."""
        self.hydration = 0.0
        """Seconds after a load until the chats show all that there is."""
        self.syncing_shown = False
        """Whether the page says so meanwhile."""
        self.calls: list[str] = []
        self.at_call: Callable[[str], None] = lambda name: None
        self.at_open: Callable[[str], BaseException | None] = lambda phone: None
        """What goes wrong whenever the chat with this number is opened."""
        self.at_press: Callable[[str, str], None] = lambda phone, text: None
        self.at_files: Callable[[tuple[Attachment, ...]], None] = lambda files: None
        """The page's file chooser has just been given these."""
        self.mark: Callable[[], Tick | None] | None = None
        """Says what mark is shown beside every message, in place of the true one."""
        self.memory = 400_000_000
        self.tabs = 0
        """New tabs in place of old ones."""
        self.living: ScriptedChannel | None = None
        self._ids = count(1)

    def open(self) -> ScriptedChannel:
        """A browser on this account's profile, not started yet."""
        return ScriptedChannel(self)

    def person(self, phone: str) -> Person:
        return self.people.setdefault(phone, Person(phone))

    def fault(self, call: str, error: BaseException, *, after: bool = False, skip: int = 0) -> None:
        """Have the next call by this name, or a later one, go wrong."""
        self.faults[call].extend([None] * skip)
        self.faults[call].append(Fault(error, after))

    def accept(self, phone: str, text: str, *, after: float = 0.05, file: str = "") -> Message:
        """A message of the shop, from wherever it was sent."""
        now = self.clock.monotonic()
        message = Message(f"3EB0{next(self._ids):04d}", phone, text, now, now + after, file=file)
        message.failed = not self.person(phone).accepts
        self.messages.append(message)
        return message

    def truth(self, phone: str) -> list[Message]:
        """Own messages to this number that someone gets, those in the outbox included."""
        return [message for message in self.messages if message.phone == phone and not message.failed]

    def tick(self, message: Message) -> Tick:
        if message.failed:
            return Tick.FAILED
        age = self.clock.monotonic() - message.accepted_at
        reached = [tick for after, tick in self.person(message.phone).ticks if age >= after]
        return max(reached, default=Tick.CLOCK)

    def say(self, phone: str, text: str, *, unread: bool = True) -> None:
        """The person writes to the shop; into a chat that is open it gets no unread badge."""
        self.replies[phone].append(Reply(f"in{next(self._ids):04d}", phone, text))
        if unread:
            self.unread.append(phone)

    def forget_unstored(self, died: float) -> list[Message]:
        """The browser died at that moment: what its outbox did not have yet is lost."""
        lost = [message for message in self.messages if message.stored_at > died]
        self.messages = [message for message in self.messages if message.stored_at <= died]
        return lost

    def kill_browser(self) -> None:
        if self.living is not None:
            self.living.dead = True


def place(bubble: str) -> int:
    """Where a message or reply stands among all there are."""
    return int("".join(sign for sign in bubble.removeprefix("3EB0") if sign.isdigit()) or 0)


@dataclass(slots=True)
class ScriptedChannel:
    """One browser with one page; see `whatsapp.channel.Channel` for what each call promises."""

    server: Server
    dead: bool = False
    _running: bool = False
    _loaded_at: float = 0.0
    _chat: str | None = None
    _written: str | None = None
    _files: tuple[Attachment, ...] | None = None
    """What the preview over the chat shows; it goes with the page, and so does its caption."""
    _hidden: dict[str, float] = field(default_factory=dict)
    """Messages of this page that it does not show before this moment."""
    _before: frozenset[str] = frozenset()
    """Messages shown when the button was pressed."""

    @property
    def is_running(self) -> bool:
        return self._running and not self.dead

    def start(self) -> None:
        self._enter("start")
        living = self.server.living
        assert living is None or not living._running or living.dead, "two browsers on one profile"
        self._running = True
        self.server.living = self
        self._load()
        self._leave("start")

    def observe(self) -> Observation:
        self.server.at_call("observe")
        if self.dead or not self._running:
            return DEAD
        if self.server.states:
            return self.server.states.popleft()
        if self.server.syncing_shown and not self._hydrated():
            return Observation(AccountState.SYNCING, ("list", "banner:sync_banner"), downloading=True)
        linked = self.server.state is AccountState.LINKED
        own = self.server.own if linked and self.server.own else None
        return Observation(self.server.state, phone=own, hidden=self.server.hidden)

    def wait(self, seconds: float) -> None:
        self._enter("wait")
        self.server.clock.advance(seconds)

    def begin_link(self) -> None:
        self._enter("begin_link")

    def new_code(self) -> None:
        self._enter("new_code")

    def ask_link_code(self, phone: str) -> None:
        self._enter("ask_link_code")

    def take_over(self) -> None:
        self._enter("take_over")
        self.server.state = AccountState.LINKED

    def canary(self) -> None:
        self._enter("canary")
        self._leave("canary")

    def open_chat(self, phone: str) -> OpenChat:
        self._enter("open_chat")
        if self._files is not None:
            raise ConnectionFault("a preview lies over the chat")
        self._chat = self._written = None
        if (fault := self.server.at_open(phone)) is not None:
            raise fault
        person = self.server.person(phone)
        if not person.on_whatsapp:
            raise RecipientFault(DeliveryReason.NOT_ON_WHATSAPP)
        known = bool(self._own(phone) or self.server.replies[phone])
        if person.refused and not known:
            raise RecipientFault(DeliveryReason.REFUSED_NEW_CHAT)
        self._chat = phone
        self.server.opened.append(phone)
        if phone in self.server.unread:
            self.server.unread.remove(phone)
        self._leave("open_chat")
        return OpenChat(phone, known, ("header_number",), self.server.names.get(phone, ""))

    def outgoing(self, limit: int = 20) -> tuple[Bubble, ...]:
        self._enter("outgoing")
        shown = tuple(self._bubble(message) for message in self._own(self._open_phone()))
        return shown[-limit:]

    def write(self, text: str, *, clear_ours: bool = False) -> None:
        self._enter("write", half=text)
        phone = self._empty(text, clear_ours=clear_ours)
        self.server.drafts[phone] = self._written = text
        self._leave("write")

    def attach(self, files: tuple[Attachment, ...], caption: str, *, clear_ours: bool = False) -> None:
        self._enter("attach")
        self._empty(caption, clear_ours=clear_ours)
        for file in files:
            assert hashlib.sha256(file.path.read_bytes()).hexdigest() == file.digest, (
                "a changed file was given"
            )
        self.server.at_files(files)
        if self.server.refused_files.intersection(file.digest for file in files):
            raise RecipientFault(DeliveryReason.MEDIA_REJECTED)
        self._files, self._written = files, caption
        self._leave("attach")

    def discard(self) -> None:
        self._enter("discard")
        if self._files is None and self._written is not None:
            self.server.drafts.pop(self._open_phone(), None)
        self._files = self._written = None

    def press_send(self) -> None:
        self._enter("press_send")
        phone, text, files = self._open_phone(), self._written, self._files
        assert text is not None, "press_send without write"
        self._written = None
        self._before = frozenset(message.id for message in self._own(phone))
        press = self.server.presses.popleft() if self.server.presses else Press()
        self.server.at_press(phone, text)
        if not press.taken:
            self.server.lost.append((phone, text))
        else:
            self._files = None
            if files is None:
                self.server.drafts.pop(phone, None)
            for number, file in enumerate(files or (None,)):
                self._take(phone, "" if number else text, file, press)
        if press.then is not None:
            self._go_wrong(press.then)
        self._leave("press_send")

    def new_bubble(
        self, baseline: frozenset[str], text: str, *, within: float = 0.0, media: int = 0
    ) -> Bubble | None:
        self._enter("new_bubble")
        end = self.server.clock.monotonic() + within
        while True:
            known = baseline | self._before
            fresh = [one for one in map(self._bubble, self._own(self._open_phone())) if one.id not in known]
            found = next((one for one in fresh if one.text == text and one.media >= bool(media)), None)
            if found is not None and sum(one.media for one in fresh) >= media:
                self._leave("new_bubble")
                return found
            left = end - self.server.clock.monotonic()
            if left <= 0:
                return None
            self.server.clock.advance(min(left, 0.5))

    def tick(self, bubble_id: str) -> Tick | None:
        self._enter("tick")
        here = self._own(self._chat) if self._chat else []
        found = next((one for one in here if one.id == bubble_id), None)
        if found is None:
            return None
        return self.server.mark() if self.server.mark else self.server.tick(found)

    def replies(self, since: frozenset[str] = frozenset()) -> tuple[Reply, ...]:
        self._enter("replies")
        if self._chat is None:
            return ()
        own = [message.id for message in self._own(self._chat)]
        known = [one for one in own if one in since]
        after = place((known or own)[-1]) if own else 0
        return tuple(reply for reply in self.server.replies[self._chat] if place(reply.id) > after)

    def rows(self) -> tuple[ListRow, ...]:
        self._enter("rows")
        if self.server.hidden:
            return ()
        phones = {one.phone for one in self.server.messages}
        phones.update(one for one, said in self.server.replies.items() if said)
        return tuple(self._row(phone) for phone in sorted(phones, key=self._newest, reverse=True))

    def _newest(self, phone: str) -> int:
        said = self.server.replies[phone]
        return max([place(one.id) for one in self._own(phone)] + [place(one.id) for one in said], default=0)

    def _row(self, phone: str) -> ListRow:
        server, newest = self.server, self._newest(phone)
        own = next((one for one in self._own(phone) if place(one.id) == newest), None)
        other = next((one for one in server.replies[phone] if place(one.id) == newest), None)
        last, preview = Speaker.OTHER if other else None, other.text if other else ""
        if own is not None:
            last, preview = Speaker.OWN, own.text
        last, preview = server.previews.get(phone, (last, preview))
        name = server.names.get(phone)
        return ListRow(name or phone, None if name else phone, phone in server.unread, last, None, preview)

    def reload(self) -> None:
        self._enter("reload")
        self._load()
        self._leave("reload")

    def recycle(self) -> None:
        self._enter("recycle")
        assert self._written is None, "a new tab while something is written"
        self._load()
        self.server.tabs += 1
        self._leave("recycle")

    def memory(self) -> int:
        return self.server.memory

    def unlink(self) -> None:
        self._enter("unlink")
        self.server.state = AccountState.LOGGED_OUT

    def picture(self) -> bytes:
        self._enter("picture")
        return b"picture"

    def close(self) -> None:
        self._running = False
        self._chat = self._written = self._files = None

    def _take(self, phone: str, text: str, file: Attachment | None, press: Press) -> None:
        after = press.stored_after + press.accepted_after
        message = self.server.accept(phone, text, after=after, file=file.digest if file else "")
        message.stored_at = message.at + press.stored_after
        wait = float("inf") if press.shown_after is None else press.shown_after
        self._hidden[message.id] = message.at + wait

    def _empty(self, text: str, *, clear_ours: bool) -> str:
        """The open chat's number, its composer without any draft."""
        if self._files is not None:
            raise ConnectionFault("a preview lies over the chat")
        phone = self._open_phone()
        draft = self.server.drafts.get(phone, "")
        if draft and not (clear_ours and is_draft_of(draft, text)):
            raise RecipientFault(DeliveryReason.DRAFT_PRESENT)
        self.server.drafts.pop(phone, None)
        return phone

    def _load(self) -> None:
        self._chat = self._written = self._files = None
        self._hidden.clear()
        self._loaded_at = self.server.clock.monotonic()

    def _hydrated(self) -> bool:
        return self.server.clock.monotonic() - self._loaded_at >= self.server.hydration

    def _own(self, phone: str) -> list[Message]:
        """What this page shows of a chat: while it is not hydrated, only what it sent itself."""
        now, whole = self.server.clock.monotonic(), self._hydrated()
        return [
            one
            for one in self.server.messages
            if one.phone == phone
            and now >= self._hidden.get(one.id, 0.0)
            and (whole or one.at >= self._loaded_at)
        ]

    def _bubble(self, message: Message) -> Bubble:
        return Bubble(message.id, message.text, self.server.tick(message), media=bool(message.file))

    def _open_phone(self) -> str:
        if self._chat is None:
            raise RuntimeError("no chat is open")
        return self._chat

    def _enter(self, call: str, half: str = "") -> None:
        self.server.calls.append(call)
        self.server.at_call(call)
        if self.dead or (not self._running and call != "start"):
            raise ConnectionFault("the browser is gone")
        waiting = self.server.faults[call]
        if waiting and (waiting[0] is None or not waiting[0].after):
            fault = waiting.popleft()
            if fault is not None:
                if half:
                    self.server.drafts.setdefault(self._open_phone(), half[: len(half) // 2])
                self._go_wrong(fault.error)

    def _leave(self, call: str) -> None:
        waiting = self.server.faults[call]
        if waiting and waiting[0] is not None and waiting[0].after:
            fault = waiting.popleft()
            assert fault is not None
            self._go_wrong(fault.error)

    def _go_wrong(self, error: BaseException) -> None:
        if isinstance(error, Crash):
            self._running = False  # the browser ends with the program
        raise error
