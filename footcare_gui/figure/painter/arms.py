"""Arms: one contour each, with hand, sleeve and shade."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainterPath

from footcare_gui.figure.model.body import (
    FOREARM_WIDTHS,
    UPPER_ARM_WIDTHS,
    Flank,
)
from footcare_gui.figure.model.joints import SolvedArm
from footcare_gui.figure.model.outline import TwoSegments
from footcare_gui.figure.painter.cloth import contour, sleeve
from footcare_gui.figure.painter.hand import hand_outline, paint_hand
from footcare_gui.figure.painter.look import MODELLED, Canvas
from footcare_gui.figure.painter.paths import mix

_SLEEVE = 0.52
"""Share of the upper arm that the sleeve covers."""
_SHADE = -0.25
"""Where the shade ends, as a share of the front half-width behind the bone."""


def paint_arm(canvas: Canvas, flank: Flank, *, with_hand: bool, shirt: QPainterPath | None) -> None:
    """Paint one arm.

    Args:
        canvas: The figure.
        flank: Which arm.
        with_hand: Whether its hand belongs to it; else the hand has a layer of its own.
        shirt: The trunk that the near sleeve throws its shade on.
    """
    arm = canvas.solved.arm(flank)
    tone = canvas.skin(flank)
    if shirt is not None and flank is Flank.NEAR and canvas.detail >= MODELLED:
        _shade_shirt(canvas, arm, shirt)
    bones, girth = _arm_bones(arm), canvas.limb_girth
    canvas.fill(_arm_outline(arm, girth), tone.base)
    if canvas.detail >= MODELLED:
        shade = contour(bones, grow=girth, front_scale=_SHADE)
        canvas.fill(shade, mix(tone.base, tone.shade, 0.28))
    if with_hand:
        paint_hand(canvas, flank)
    cloth = sleeve(arm.shoulder, arm.elbow, UPPER_ARM_WIDTHS, _SLEEVE, 0.035 + girth)
    canvas.fill(cloth, canvas.sleeve(flank))


@lru_cache(maxsize=64)
def arm_outline(arm: SolvedArm, grow: float = 0.0, girth: float = 0.0) -> tuple[QPainterPath, ...]:
    """Silhouette of an arm with its hand, a little grown; `girth` widens the arm alone."""
    wider = grow + girth
    cloth = sleeve(arm.shoulder, arm.elbow, UPPER_ARM_WIDTHS, _SLEEVE, 0.035 + wider)
    return (_arm_outline(arm, wider), cloth, *hand_outline(arm, grow))


def _arm_outline(arm: SolvedArm, grow: float = 0.0) -> QPainterPath:
    return contour(_arm_bones(arm), grow=grow, knobs=(0.225 + grow, 0.15 + grow))


def _arm_bones(arm: SolvedArm) -> TwoSegments:
    return TwoSegments(arm.shoulder, arm.elbow, arm.wrist, UPPER_ARM_WIDTHS, FOREARM_WIDTHS)


def _shade_shirt(canvas: Canvas, arm: SolvedArm, shirt: QPainterPath) -> None:
    """A slightly grown sleeve in the shirt's shade, on the shirt only: the arm stands apart."""
    painter = canvas.painter
    painter.save()
    painter.setClipPath(shirt, Qt.ClipOperation.IntersectClip)
    grown = sleeve(arm.shoulder, arm.elbow, UPPER_ARM_WIDTHS, 0.62, 0.085)
    canvas.fill(grown, mix(canvas.palette.top, canvas.palette.top_shade, 0.6))
    painter.restore()
