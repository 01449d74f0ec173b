"""Pads, nails, knuckles and folds of toes seen in plan."""

from __future__ import annotations

import cmath
import math

from PySide6.QtGui import QPainterPath

from footcare_gui.figure.model.foot_plan import PlanFootPose, PlanToe
from footcare_gui.figure.model.geometry import lerp, tube_outline
from footcare_gui.figure.painter.feet.ink import Ink, Piece
from footcare_gui.figure.painter.feet.shapes import ink_line, ring
from footcare_gui.figure.painter.paths import joined, smooth

_LINE = 0.008


def _squared(value: float) -> float:
    """Sine or cosine drawn out toward ±1."""
    return math.copysign(abs(value) ** 0.72, value)


_RING = tuple(cmath.rect(1.0, k * math.pi / 12) for k in range(24))
_PLATE = tuple(complex(_squared(z.real), _squared(z.imag)) for z in _RING)


def toe_marks(pose: PlanFootPose, toe: PlanToe, index: int) -> tuple[Piece, ...]:
    """What is drawn on one toe (0 is the big one), in painting order."""
    curl, lift = min(1.0, pose.curl[index]), pose.lift[index]
    if pose.surface == "sole":
        return _sole_marks(toe, curl)
    marks = [*_bent_tip(toe, curl)] if curl > 0.05 else []
    marks += [_folds(toe, index, curl), *_nail(toe, index, pose.curl[index], lift)]
    return tuple(marks)


def _tip(toe: PlanToe) -> complex:
    return toe.centres[-1] + toe.ahead * toe.radii[-1] * 1.05


def _sole_marks(toe: PlanToe, curl: float) -> tuple[Piece, ...]:
    width = toe.radii[4]
    middle = toe.centres[4] + toe.ahead * width * 0.22
    pad = ring([middle + toe.ahead * width * complex(0.86 * z.imag, 0.84 * z.real) for z in _RING])
    neck = smooth(tube_outline(toe.centres[:4], [r - _LINE for r in toe.radii[:4]], 2))
    marks = [Piece(neck, Ink("shade", 0.45)), Piece(pad, Ink("light"))]
    if curl > 0.05:
        fold = ink_line(_across(toe, toe.centres[3], width * 0.8, -width * 0.15), _LINE)
        marks.append(Piece(fold, Ink("edge", 0.5 * min(1.0, curl * 2))))
    return tuple(marks)


def _bent_tip(toe: PlanToe, curl: float) -> list[Piece]:
    """The end of a bent toe turns down into the shade; the knuckle stays in the light."""
    width, ahead = toe.radii[2], toe.ahead
    knuckle = lerp(toe.centres[3], toe.centres[4], 0.25)
    side = ahead * 1j * width
    rim = toe.radii[-1]
    end = toe.centres[-1]
    shade = [
        knuckle - side * 0.98 - ahead * width * 0.10,
        knuckle - side * 0.5 + ahead * width * 0.05,
        knuckle + ahead * width * 0.12,
        knuckle + side * 0.5 + ahead * width * 0.05,
        knuckle + side * 0.98 - ahead * width * 0.10,
        end + 1j * ahead * rim,
        end + ahead * rim * (0.75 + 0.7j),
        end + ahead * rim * 1.08,
        end + ahead * rim * (0.75 - 0.7j),
        end - 1j * ahead * rim,
    ]
    light_at = knuckle - ahead * width * 0.70
    light = tube_outline(
        [light_at - side * 0.30, light_at + side * 0.30], [width * 0.27, width * 0.27], 2
    )
    return [
        Piece(smooth(shade), Ink("shade", 0.45 * min(1.0, curl * 1.4))),
        Piece(smooth(light), Ink("light", 0.75 * curl)),
    ]


def _folds(toe: PlanToe, index: int, curl: float) -> Piece:
    """Two short folds over the joint; they move forward with the knuckle of a bent toe."""
    width = toe.radii[2]
    flat_at = lerp(toe.centres[2], toe.centres[3], 0.35 if index else 0.5)
    joint = lerp(flat_at, lerp(toe.centres[3], toe.centres[4], 0.1), curl)
    folds = [
        ink_line(_across(toe, joint + toe.ahead * width * back, width * half, width * 0.05), _LINE)
        for back, half in ((0.0, 0.50), (-0.30, 0.36))
    ]
    return Piece(joined(*folds), Ink("edge", 0.36 + 0.15 * curl))


def _nail(toe: PlanToe, index: int, curl: float, lift: float) -> list[Piece]:
    width, ahead = toe.radii[2], toe.ahead
    half = width * (0.60 if index == 0 else 0.62)
    long = width * (0.60 if index == 0 else 0.66) * (1 - 0.18 * curl) * (1 - 0.35 * lift)
    middle = _tip(toe) - ahead * (long + width * 0.24 * max(0.1, 1 - 0.8 * curl))
    plate = rounded_plate(middle, ahead, half, long)
    rim = rounded_plate(middle, ahead, half + 0.004, long + 0.004)
    return [Piece(rim, Ink("edge", 0.35)), Piece(plate, Ink("nail"))]


def rounded_plate(
    middle: complex, ahead: complex, half_width: float, half_length: float
) -> QPainterPath:
    """A nail that faces the viewer: between an ellipse and a rectangle."""
    along, across = ahead * half_length, ahead * 1j * half_width
    return ring([middle + along * z.imag + across * z.real for z in _PLATE])


def _across(toe: PlanToe, at: complex, half: float, bulge: float) -> list[complex]:
    side = toe.ahead * 1j * half
    drop = toe.ahead * bulge
    return [at - side - drop, at + drop, at + side - drop]
