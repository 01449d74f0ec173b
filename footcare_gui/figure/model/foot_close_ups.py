"""Close-ups by name, and the options that figure files may give them."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, fields
from types import MappingProxyType
from typing import Final, Literal

from footcare_gui.figure.model.foot_close_up import CloseUp
from footcare_gui.figure.model.foot_close_up_table import CLOSE_UPS

CLOSE_UP_KINDS: Final[tuple[str, ...]] = tuple(CLOSE_UPS)
"""Names that a figure file may give to the kind of its lens."""


class CloseUpError(ValueError):
    """A close-up that nobody can draw; the message says what is known instead."""


@dataclass(frozen=True, slots=True)
class CloseUpOptions:
    """Settings of a close-up.

    Attributes:
        view: Border of a side foot, or "" for the kind's own.
        feet: 1 or 2 feet, or 0 for the kind's own.
        direction: +1 or −1: which way toes swing or an ankle circles.
        pulse: Strength of a glow, 0 to 1.
        cue: Arrows and bars, for stills.
        ghost: The start of the movement, dashed, for stills.
        hand: The hands that hold the toes.
    """

    view: Literal["", "lateral", "medial"] = ""
    feet: Literal[0, 1, 2] = 0
    direction: Literal[1, -1] = 1
    pulse: float = 0.8
    cue: bool = True
    ghost: bool = True
    hand: bool = True


def close_up_of(kind: str) -> CloseUp:
    """The close-up of a name.

    Raises:
        CloseUpError: The name is not known.
    """
    found = CLOSE_UPS.get(kind)
    if found is None:
        raise CloseUpError(f"unknown close-up {kind!r}; known: {', '.join(CLOSE_UP_KINDS)}")
    return found


_ALLOWED: Final[Mapping[str, tuple[object, ...]]] = MappingProxyType(
    {
        "view": ("lateral", "medial"),
        "feet": (1, 2),
        "direction": (1, -1),
        "hand": (True, False),
    }
)
"""Options of figure files and the values that they may have."""


def read_close_up_options(kind: str, given: Mapping[str, str | float | bool]) -> CloseUpOptions:
    """Options of a figure file, checked.

    Raises:
        CloseUpError: The kind, an option or a value is not known.
    """
    close_up_of(kind)
    for name, value in given.items():
        allowed = _ALLOWED.get(name)
        if allowed is None:
            raise CloseUpError(f"unknown option {name!r}; known: {', '.join(_ALLOWED)}")
        if value not in allowed or isinstance(value, bool) is not (name == "hand"):
            choices = ", ".join(str(choice) for choice in allowed)
            raise CloseUpError(f"{name}: {value!r} is not one of {choices}")
    known = {f.name for f in fields(CloseUpOptions)}
    values = {name: _whole(value) for name, value in given.items() if name in known}
    return CloseUpOptions(**values)  # type: ignore[arg-type]


def _whole(value: str | float | bool) -> str | int | bool:
    return value if isinstance(value, str | bool) else math.floor(value)
