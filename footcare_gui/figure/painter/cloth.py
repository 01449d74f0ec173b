"""Contours of limbs and of the cloth round them, kept while a figure holds still."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QPainterPath

from footcare_gui.figure.model.body import Widths
from footcare_gui.figure.model.geometry import Point, profile_at, unit
from footcare_gui.figure.model.outline import TwoSegments, limb_sides
from footcare_gui.figure.painter.paths import sheath, stump


@lru_cache(maxsize=128)
def contour(
    bones: TwoSegments, *, end: float = 1.0, grow: float = 0.0, front_scale: float = 1.0
) -> QPainterPath:
    """The contour of a limb; a figure that holds finds its limbs ready."""
    return sheath(*limb_sides(bones, end=end, grow=grow, front_scale=front_scale))


@lru_cache(maxsize=128)
def sleeve(start: Point, end: Point, widths: Widths, share: float, grow: float) -> QPainterPath:
    """Cloth round the upper part of a limb: round at the joint, straight at its hem."""
    along = end - start
    normal = unit(along) * 1j
    rows = [t for t, _, _ in widths if t < share - 0.03] + [share]
    left, right = [], []
    for t in rows:
        front, back = profile_at(widths, t)
        left.append(start + along * t + normal * (front + grow))
        right.append(start + along * t - normal * (back + grow))
    return stump(left, right)
