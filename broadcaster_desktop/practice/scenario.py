"""How the practice page behaves: every switch, its default, and scenarios read from JSON.

The defaults are the quick practice of owners; `resources/practice/scenarios/faithful.json` carries the
figures of the WhatsApp Web fact sheet. All durations are seconds before the time scale is applied.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Literal, get_args, get_origin, get_type_hints

from broadcaster_desktop.practice.assets import ASSETS

DEFAULT = "practice"


@dataclass(frozen=True, slots=True)
class Scenario:
    """All switches; each can also be set at run time by the control verb `set`."""

    # What the page looks like
    language: Literal["en", "hi", "mr", "ar"] = "en"
    test_ids: bool = True  # False: generation B, the same page with all data-testid removed
    icons: Literal["new", "old"] = "new"
    icon_marks: Literal["full", "title"] = "full"  # title: only the svg title names an icon
    notice_ids: bool = True  # whether system notices in a chat carry a data-id

    # Start
    splash_s: float = 0.3
    loading_s: float = 0.4
    list_before_link_s: float = 0.0  # the list shows at once, look-ups hang this long
    snapshot_s: float = 0.0  # from gathering all that a page may know until it has it
    headless_allowed: bool = True

    # Pairing
    qr_delay_s: float = 0.3  # from the alt-linking markers to the code
    qr_first_s: float = 60.0
    qr_next_s: float = 20.0
    qr_refs: int = 6
    qr_prefix: str = ""
    qr_suffix: str = ""
    auto_scan_s: float = 3.0  # from the first code shown; only when the process scans by itself
    code_s: float = 180.0
    first_sync_s: float = 1.0
    whats_new: bool = True

    # Opening a chat
    lookup_s: float = 0.4
    lookup: Literal["answers", "silent"] = "answers"
    not_on_whatsapp_wording: Literal["number", "phone_number", "url"] = "number"
    new_chats: Literal["allowed", "restricted"] = "allowed"
    anchor_opens: bool = False  # wa.me links clicked in the page open the chat without a reload
    open_chat_s: float = 0.1  # from choosing a chat until it is drawn
    business_numbers: bool = True  # whether the drawer of a business shows its number

    # Writing
    enter_sends: bool = True
    markup: bool = True  # *bold* and its like are drawn without their marks
    max_characters: int = 65_536

    # Sending and receipts
    accept_s: float = 0.05  # until the server answers a message handed to it
    accept: Literal["takes", "refuses", "drops", "loses_answer", "stalls"] = "takes"
    sent_s: float = 0.3  # from acceptance to the first tick
    delivered_s: float = 0.9
    read_s: float = 2.0
    reply_s: float = 1.0  # from reading to the reply
    receipts: Literal["normal", "stuck_clock", "never_delivered", "out_of_order"] = "normal"

    # Around the page
    phone_connected: bool = True
    downloading: bool = False  # messages of before are still fetched from the phone
    update_available: bool = False
    more_chats: int = 0  # invented older chats that fill the list
    server_reachable: bool = True  # False: every connection is cut
    own_name: str = "Practice Shop"
    own_phone: str = "+919800000000"

    def changed(self, values: Mapping[str, object]) -> Scenario:
        """A copy with these switches set; raises ValueError for an unknown name or a wrong value."""
        return replace(self, **{name: _checked(name, value) for name, value in values.items()})

    def to_json(self) -> dict[str, Any]:
        """All switches by name."""
        return asdict(self)


def load(name: str = DEFAULT) -> Scenario:
    """A scenario by the name of a built-in one or the path of a JSON file; raises ValueError or OSError."""
    path = Path(name) if name.endswith(".json") else ASSETS / "scenarios" / f"{name}.json"
    values = json.loads(path.read_text(encoding="utf-8"))
    if not isinstance(values, dict):
        raise ValueError(f"{path.name} is not a scenario")
    return Scenario().changed(values)


_KINDS: dict[str, Any] = get_type_hints(Scenario)


def _checked(name: str, value: object) -> Any:
    kind = _KINDS.get(name)
    if kind is None:
        raise ValueError(f"no such switch: {name}")
    if get_origin(kind) is Literal:
        good = value in get_args(kind)
    elif kind is float:
        good = isinstance(value, (int, float)) and not isinstance(value, bool) and value >= 0
    else:
        good = type(value) is kind
    if not good:
        raise ValueError(f"not a value of {name}: {value!r}")
    return value
