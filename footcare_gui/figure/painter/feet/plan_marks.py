"""Pads, arch, tendons and creases on the body of a foot seen in plan."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtGui import QPainterPath

from footcare_gui.figure.model.foot_plan import (
    PLAN_TOES,
    SOLE_OUTLINE,
    TOP_OUTLINE,
    Axes,
    PlanFootPose,
    on_axes,
)
from footcare_gui.figure.painter.feet.ink import Ink, Piece
from footcare_gui.figure.painter.feet.shapes import flattened, ink_line
from footcare_gui.figure.painter.paths import joined, smooth

_LINE = 0.0078

_ARCH = (-0.2 + 0.22j, -0.07 + 0.24j, 0.02 + 0.36j, 0.03 + 0.48j, -0.03 + 0.58j, -0.13 + 0.61j,
         -0.22 + 0.5j)  # fmt: skip
_PRINT = (
    0.012j, -0.076 + 0.028j, -0.122 + 0.08j, -0.134 + 0.16j, -0.108 + 0.235j, -0.04 + 0.285j,
    0.035 + 0.35j, 0.062 + 0.44j, 0.02 + 0.54j, -0.075 + 0.60j, -0.160 + 0.645j, -0.196 + 0.715j,
    -0.180 + 0.775j, -0.11 + 0.800j, -0.02 + 0.806j, 0.06 + 0.782j, 0.13 + 0.742j, 0.185 + 0.69j,
    0.212 + 0.62j, 0.196 + 0.48j, 0.163 + 0.31j, 0.150 + 0.16j, 0.128 + 0.08j, 0.078 + 0.028j,
)  # fmt: skip
"""What a wet foot leaves on a floor: ball, outer side and heel, without the arch."""
_TOE_CREASE = (-0.168 + 0.785j, -0.09 + 0.802j, -0.02 + 0.815j, 0.06 + 0.79j, 0.13 + 0.745j,
               0.19 + 0.68j)  # fmt: skip
_SOLE_FOLD = (-0.07 + 0.615j, -0.035 + 0.52j, -0.03 + 0.42j)
_HEEL_FOLD = (-0.055 + 0.275j, 0.02 + 0.29j, 0.09 + 0.265j)
_OUTER_SIDE = (0.27 + 0.82j, 0.205 + 0.68j, 0.172 + 0.46j, 0.13 + 0.2j, 0.07 - 0.04j, 0.2 - 0.04j,
               0.34 + 0.4j)  # fmt: skip


def body_marks(pose: PlanFootPose) -> tuple[Piece, ...]:
    """What is drawn on the body of the foot, in painting order."""
    inks: tuple[Ink, ...]
    if pose.surface == "sole":
        shapes = _sole_shapes(pose.axes)
        crease = 0.3 + 0.4 * max(0.0, pose.curl[1])
        inks = (Ink("shade", 0.4), Ink("light"), Ink("edge", crease * 0.8), Ink("edge", 0.22))
    else:
        shapes = _top_shapes(pose.axes)
        work = max(pose.lift[1], pose.spread[0], pose.curl[1] * 0.6)
        inks = (Ink("shade", 0.26), Ink("edge", min(0.4, 0.17 + 0.2 * work)))
    return tuple(Piece(shape, ink) for shape, ink in zip(shapes, inks, strict=True))


@lru_cache(maxsize=64)
def _sole_shapes(axes: Axes) -> tuple[QPainterPath, ...]:
    """Arch, pads, crease under the toes, folds of the sole."""
    body = flattened(_closed(SOLE_OUTLINE, axes))
    return (
        flattened(_closed(_ARCH, axes)).intersected(body),
        flattened(_closed(_PRINT, axes)),
        _line(_TOE_CREASE, axes),
        joined(_line(_SOLE_FOLD, axes), _line(_HEEL_FOLD, axes)),
    )


@lru_cache(maxsize=64)
def _top_shapes(axes: Axes) -> tuple[QPainterPath, ...]:
    """The shaded outer side, and the tendons, which stand out when the toes work."""
    body = flattened(_closed(TOP_OUTLINE, axes))
    outer = flattened(_closed(_OUTER_SIDE, axes)).intersected(body)
    tendons = [
        (
            complex(toe.x * 0.98, toe.y - 0.035),
            complex(toe.x * 0.74, 0.60),
            complex(toe.x * 0.46, 0.46),
        )
        for toe in PLAN_TOES[:4]
    ]
    return outer, joined(*(_line(points, axes) for points in tendons))


def _closed(points: Sequence[complex], axes: Axes) -> QPainterPath:
    return smooth([on_axes(z, axes) for z in points])


def _line(points: Sequence[complex], axes: Axes) -> QPainterPath:
    return ink_line([on_axes(z, axes) for z in points], _LINE)
