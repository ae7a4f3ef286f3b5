"""What one look at the page means: facts in, state and evidence out, by a fixed order of priority.

The order is that of the WhatsApp Web fact sheet, section 11.2: blocking dialog, full-screen message, code to
scan, loading, restricted bar, list. What fits nothing is unknown, a state of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from broadcaster_desktop.core.account import AccountState
from broadcaster_desktop.whatsapp.selectors import plain_text
from broadcaster_desktop.whatsapp.web.bans import says_clock
from broadcaster_desktop.whatsapp.web.phrases import said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from broadcaster_desktop.whatsapp.selectors import SelectorPack

S = AccountState


class DialogFacts(TypedDict):
    """A modal dialog."""

    text: str
    buttons: list[str]
    ok: bool
    cancel: bool
    busy: bool


class QrFacts(TypedDict):
    """The box with the code to scan."""

    ref: str
    reload: bool
    faded: bool
    text: str


class Facts(TypedDict):
    """What one probe of the page brings; see js/probe.js."""

    logged_out_url: bool
    origin: str
    hidden: bool
    online: bool
    dialogs: list[DialogFacts]
    qr: QrFacts | None
    will_forget: bool
    """"Stay logged in" is not ticked."""
    link_hint: bool
    link_code: str
    link_code_faded: bool
    splash: bool
    loading: bool
    progress: int | None
    list: bool
    search: bool
    chat: bool
    composer: bool
    restricted_bar: bool
    block_bar: str
    banner: str
    banner_offline: bool
    """The banner's icon says so, whatever its words."""
    banner_phone: bool
    screen: str
    screen_lines: list[str]
    screen_buttons: list[str]
    own: str


@dataclass(frozen=True, slots=True)
class Seen:
    """What the facts come to."""

    state: AccountState
    evidence: tuple[str, ...]


_SCREENS: dict[str, AccountState] = {
    "call": S.UNKNOWN,
    "conflict": S.CONFLICT,
    "unsupported_browser": S.UNSUPPORTED_BROWSER,
    "storage_error": S.STORAGE_ERROR,
    "banned": S.BANNED,
    "restricted": S.RESTRICTED,
    "new_terms": S.UNKNOWN,
    "terms": S.BANNED,
    "service_unavailable": S.OFFLINE,
    "deprecated": S.UNSUPPORTED_BROWSER,
}
"""What a whole screen may say, in the order of asking; what is unknown is the owner's to see to."""

_DIALOGS = {**_SCREENS, "terms": S.UNKNOWN}
"""What a dialog may say; new terms of service are the owner's to accept, and no ban."""

_NEVER_PASSING = frozenset({"conflict", "restricted", "banned", "new_terms", "terms", "storage_error"})
"""What is not to be answered for the owner, whatever else the dialog says."""

_PASSING_DIALOGS = ("whats_new", "starting_chat", "not_on_whatsapp")
"""Dialogs that say nothing of the account; the driver answers them."""

_BANNERS: tuple[tuple[str, AccountState], ...] = (
    ("phone_banner", S.LINKED),
    ("offline", S.OFFLINE),
    ("connecting", S.SYNCING),
    ("sync_banner", S.SYNCING),
    ("update_banner", S.LINKED),
)
"""The one banner above the list.

While messages are downloaded a chat shows less than there is; a STOP, or our last message, may be missing.
"""


_LOADING = frozenset({"loading", "sync_banner"})
"""What a screen says while there is no list yet."""


def judge(
    facts: Facts,
    pack: SelectorPack,
    *,
    origin: str,
    trust_online: bool,
    was_linked: bool = False,
    linking: bool = False,
) -> Seen:
    """What the page shows.

    `origin` is where the page should be. `trust_online` lets the browser's own word on the internet count; on
    loopback pages it means nothing. `was_linked`: a code now means that the account was logged out.
    `linking`: the owner knows, and waits for a code to link it anew, whatever the address says.
    """
    was_linked = was_linked and not linking
    logged_out = facts["logged_out_url"] and not linking
    steps = (
        _elsewhere(facts, origin),
        _dialogs(facts, pack),
        _screen(facts, pack),
        _code(facts, pack, was_linked=was_linked, logged_out=logged_out),
        _loading(facts, pack),
        _restricted(facts, pack),
        _list(facts, pack, trust_online=trust_online),
        _nothing(facts, pack, logged_out=logged_out),
    )
    return next(seen for step in steps for seen in step)


def _elsewhere(facts: Facts, origin: str) -> Iterator[Seen]:
    if facts["origin"] not in (origin, "null"):
        yield Seen(S.UNKNOWN, ("other_origin",))


def _dialogs(facts: Facts, pack: SelectorPack) -> Iterator[Seen]:
    for dialog in facts["dialogs"]:
        if passing_dialog(dialog, pack):
            continue
        names = said(pack, _all_text(dialog["text"], dialog["buttons"]))
        for phrase, state in _DIALOGS.items():
            if phrase in names:
                yield Seen(state, (f"dialog:{phrase}",))
        yield Seen(S.UNKNOWN, ("dialog:unknown",))


def passing_dialog(dialog: DialogFacts, pack: SelectorPack) -> str | None:
    """The name of a dialog that says nothing of the account; None for every other."""
    names = said(pack, _all_text(dialog["text"], dialog["buttons"]))
    if names & _NEVER_PASSING:
        return None
    if dialog["busy"] and len(dialog["buttons"]) <= 1 and not dialog["ok"]:
        return "starting_chat"
    if dialog["ok"]:
        names -= {"starting_chat"}  # what is still looked up can be cancelled, and no more
    return next((name for name in _PASSING_DIALOGS if name in names), None)


def _screen(facts: Facts, pack: SelectorPack) -> Iterator[Seen]:
    waiting = facts["splash"] or facts["loading"] or facts["link_hint"] or facts["link_code"]
    if not facts["screen"] or waiting:
        return
    names = said(pack, _all_text(facts["screen"], facts["screen_buttons"]))
    for phrase, state in _SCREENS.items():
        if phrase in names:
            yield Seen(state, (f"screen:{phrase}",))
    if _is_ban_by_form(facts, pack):
        yield Seen(S.BANNED, ("screen:time_left",))


def _is_ban_by_form(facts: Facts, pack: SelectorPack) -> bool:
    """Whatever its words: a time that runs out beside a way to log out (fact sheet, section 1)."""
    languages = pack.document["labels"]["log_out"].values()
    labels = {plain_text(label) for language in languages for label in language}
    can_log_out = any(plain_text(button) in labels for button in facts["screen_buttons"])
    return can_log_out and facts["progress"] is None and says_clock(facts["screen"])


def _code(facts: Facts, pack: SelectorPack, *, was_linked: bool, logged_out: bool) -> Iterator[Seen]:
    qr = facts["qr"]
    if qr is None and not facts["link_code"]:
        return
    if was_linked or logged_out:
        yield Seen(S.LOGGED_OUT, ("post_logout" if logged_out else "code_after_link",))
    if facts["link_code_faded"]:
        yield Seen(S.CODE_EXPIRED, ("link_code:faded",))
    if qr is None or facts["link_code"]:
        yield Seen(S.WAITING_FOR_SCAN, ("link_code",))
    elif pack.says("offline", qr["text"]):
        yield Seen(S.OFFLINE, ("code:offline",))
    elif qr["reload"] or qr["faded"]:
        yield Seen(S.CODE_EXPIRED, tuple(sign for sign in ("reload", "faded") if qr[sign]))
    elif qr["ref"]:
        yield Seen(S.WAITING_FOR_SCAN, ("qr",))
    else:
        yield Seen(S.STARTING, ("qr_empty",))


def _loading(facts: Facts, pack: SelectorPack) -> Iterator[Seen]:
    if facts["list"]:
        return
    if facts["splash"]:
        yield Seen(S.STARTING, ("splash",))
    if facts["loading"] or facts["progress"] is not None:
        yield Seen(S.SYNCING, ("loading",))
    if said(pack, facts["screen"]) & _LOADING:
        yield Seen(S.SYNCING, ("screen:loading",))


def _restricted(facts: Facts, pack: SelectorPack) -> Iterator[Seen]:
    if facts["restricted_bar"]:
        yield Seen(S.RESTRICTED, ("restricted_bar",))
    elif facts["block_bar"] and pack.says("restricted", facts["block_bar"]):
        yield Seen(S.RESTRICTED, ("block_bar",))


def _list(facts: Facts, pack: SelectorPack, *, trust_online: bool) -> Iterator[Seen]:
    if not facts["list"]:
        return
    if trust_online and not facts["online"]:
        yield Seen(S.OFFLINE, ("browser_offline",))
    passing = tuple(
        f"dialog:{name}" for name in (passing_dialog(dialog, pack) for dialog in facts["dialogs"]) if name
    )
    names = _banner(facts, pack)
    for phrase, state in _BANNERS:
        if phrase in names:
            yield Seen(state, ("list", f"banner:{phrase}", *passing))
    yield Seen(S.LINKED, ("list", *passing))


def _banner(facts: Facts, pack: SelectorPack) -> frozenset[str]:
    """What the banner says; an icon known counts before words, which may be any (fact sheet, section 1)."""
    if facts["banner_offline"]:
        return frozenset(["offline"])
    return frozenset(["phone_banner"]) if facts["banner_phone"] else said(pack, facts["banner"])


def _nothing(facts: Facts, pack: SelectorPack, *, logged_out: bool) -> Iterator[Seen]:
    if facts["link_hint"]:
        yield Seen(S.STARTING, ("link_hint",))
    if logged_out:
        yield Seen(S.LOGGED_OUT, ("post_logout",))
    if "offline" in said(pack, facts["screen"]):
        yield Seen(S.OFFLINE, ("screen:offline",))
    yield Seen(S.UNKNOWN, ("screen:unknown",)) if facts["screen"] else Seen(S.STARTING, ("blank",))


def _all_text(text: str, buttons: list[str]) -> str:
    return " ".join((text, *buttons))
