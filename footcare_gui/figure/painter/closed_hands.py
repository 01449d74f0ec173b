"""Closed hands: what is drawn of fingers that are bent round something or over it.

Hand frame: wrist 0, x along the hand, +y its back. Lengths in HH.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtGui import QPainterPath

from footcare_gui.figure.model.geometry import Point
from footcare_gui.figure.painter.paths import limb, tube

FIST: Final = (
    -0.06 + 0.095j, 0.06 + 0.125j, 0.22 + 0.150j, 0.34 + 0.13j, 0.385 + 0.03j, 0.37 - 0.09j,
    0.27 - 0.155j, 0.10 - 0.135j, -0.06 - 0.095j,
)  # fmt: skip
WRAP: Final = (
    -0.06 + 0.098j, 0.06 + 0.126j, 0.20 + 0.140j, 0.34 + 0.125j, 0.42 + 0.06j, 0.40 - 0.03j,
    0.33 - 0.10j, 0.18 - 0.128j, 0.04 - 0.118j, -0.06 - 0.095j,
)  # fmt: skip
"""Back of a hand that lies on a bar; fingers and thumb hang over it."""

WRAP_ROOTS: Final = (
    -0.06 + 0.09j, 0.06 + 0.118j, 0.20 + 0.130j, 0.32 + 0.110j, 0.365 + 0.05j, 0.34 - 0.01j,
    0.27 - 0.075j, 0.15 - 0.115j, 0.04 - 0.108j, -0.06 - 0.09j,
)  # fmt: skip
"""Skin over the roots of those fingers."""

WRAP_THUMB: Final = (0.11 - 0.04j, 0.195 - 0.16j, 0.225 - 0.325j)

_KNUCKLE_ROWS: Final = (0.098, 0.032, -0.036, -0.100)
_WRAPPED: Final = (
    ((0.30 - 0.045j, 0.395 - 0.13j, 0.425 - 0.24j, 0.42 - 0.385j), 0.056),
    ((0.33 - 0.010j, 0.475 - 0.08j, 0.535 - 0.20j, 0.535 - 0.365j), 0.058),
    ((0.34 + 0.035j, 0.525 - 0.01j, 0.625 - 0.13j, 0.64 - 0.30j), 0.056),
    ((0.34 + 0.075j, 0.530 + 0.05j, 0.655 - 0.03j, 0.715 - 0.19j), 0.050),
)
"""Fingers over a bar, index to little finger: joints and half-width."""
_WRAPPED_TAPER = (1.0, 1.0, 0.94, 0.84)

Finger = tuple[QPainterPath, QPainterPath]
"""The line round it, and itself."""


def fist_fingers() -> tuple[Finger, ...]:
    """Four knuckles of a fist, index to little finger."""
    return tuple(_knuckle(y) for y in _KNUCKLE_ROWS)


def wrapped_fingers(line: float) -> tuple[Finger, ...]:
    """Four fingers that hang over a bar, far to near, each with a line of width `line`."""
    return tuple(
        (_over_bar(joints, width, line), _over_bar(joints, width))
        for joints, width in reversed(_WRAPPED)
    )


def _over_bar(joints: Sequence[Point], width: float, grow: float = 0.0) -> QPainterPath:
    return tube(list(joints), [width * taper + grow for taper in _WRAPPED_TAPER], 2)


def _knuckle(y: float) -> Finger:
    end = complex(0.365 - abs(y - 0.03) * 0.28, y)
    start = complex(0.20, y * 0.92)
    line = limb(start, end + 0.006, ((0.0, 0.032, 0.032), (0.4, 0.056, 0.056), (1.0, 0.052, 0.052)))
    body = limb(start, end, ((0.0, 0.03, 0.03), (0.4, 0.047, 0.047), (1.0, 0.043, 0.043)))
    return line, body
