"""What can be switched on the practice page, told to a person: ``--switches``."""

from __future__ import annotations

import json
from typing import Any, Literal, get_args, get_origin, get_type_hints

from broadcaster_desktop.practice.scenario import Scenario

_KINDS = {bool: "true | false", int: "a whole number", float: "a number, 0 or more", str: "a text"}


def described() -> str:
    """Every switch on a line of its own: name, default and values as JSON writes them."""
    kinds, usual = get_type_hints(Scenario), Scenario().to_json()
    width = max(map(len, usual))
    return "".join(f"{name:{width}}  {json.dumps(usual[name])}  ({values(kinds[name])})\n" for name in usual)


def values(kind: Any) -> str:
    """What a switch of this kind may be set to."""
    if get_origin(kind) is Literal:
        return " | ".join(map(json.dumps, get_args(kind)))
    return _KINDS[kind]
