"""Whether a value that came as JSON is one of a declared kind."""

from __future__ import annotations

from types import UnionType
from typing import Any, Literal, get_args, get_origin


def fits(kind: Any, value: object) -> bool:
    """Whether `value` is of this kind: of a Literal or union, not below 0 as a float, else the very type."""
    if get_origin(kind) is Literal:
        return value in get_args(kind)
    if get_origin(kind) is UnionType:
        return any(fits(each, value) for each in get_args(kind))
    if kind is float:
        return isinstance(value, (int, float)) and not isinstance(value, bool) and value >= 0
    return type(value) is kind
