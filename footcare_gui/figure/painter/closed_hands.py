"""Closed hands: what is drawn of four fingers that are bent round something.

Hand frame: wrist 0, x along the hand, +y its back. Lengths in HH.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QPainterPath

from footcare_gui.figure.painter.paths import limb, tube

FIST: Final = (
    -0.06 + 0.095j, 0.06 + 0.125j, 0.22 + 0.150j, 0.34 + 0.13j, 0.385 + 0.03j, 0.37 - 0.09j,
    0.27 - 0.155j, 0.10 - 0.135j, -0.06 - 0.095j,
)  # fmt: skip
WRAP: Final = (
    -0.06 + 0.098j, 0.06 + 0.118j, 0.20 + 0.118j, 0.315 + 0.075j, 0.375 - 0.02j, 0.375 - 0.12j,
    0.30 - 0.165j, 0.16 - 0.175j, 0.04 - 0.15j, -0.06 - 0.095j,
)  # fmt: skip
"""Back of a hand over a bar; the fingertips come out below."""

_KNUCKLE_ROWS: Final = (0.098, 0.032, -0.036, -0.100)
_WRAPPED: Final = ((0.335, 0.058), (0.235, 0.060), (0.135, 0.057), (0.045, 0.050))
"""Fingers under a bar, index to little finger: place along it and half-width."""
_BAR_TOP, _BAR_UNDER = -0.10, -0.235

Finger = tuple[QPainterPath, QPainterPath]
"""The line round it, and itself."""


def fist_fingers() -> tuple[Finger, ...]:
    """Four knuckles of a fist, index to little finger."""
    return tuple(_knuckle(y) for y in _KNUCKLE_ROWS)


def wrapped_fingers(line: float) -> tuple[Finger, ...]:
    """Four fingers that come from under a bar; `line` is the width of the line round each."""
    return tuple(
        (_round_bar(x, width + line), _round_bar(x, width)) for x, width in reversed(_WRAPPED)
    )


def _round_bar(x: float, radius: float) -> QPainterPath:
    lean = 0.02
    top, tip = complex(x + lean, _BAR_TOP), complex(x - lean, _BAR_UNDER)
    return tube([top, tip], [radius, radius * 0.92], 2)


def _knuckle(y: float) -> Finger:
    end = complex(0.365 - abs(y - 0.03) * 0.28, y)
    start = complex(0.20, y * 0.92)
    line = limb(start, end + 0.006, ((0.0, 0.032, 0.032), (0.4, 0.056, 0.056), (1.0, 0.052, 0.052)))
    body = limb(start, end, ((0.0, 0.03, 0.03), (0.4, 0.047, 0.047), (1.0, 0.043, 0.043)))
    return line, body
