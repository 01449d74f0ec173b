"""Hands at the toes of a foot seen from the side, drawn once in the toes' own coordinates.

The coordinates are those of the toes at rest (HH, ankle at 0), so the hand turns with the toes that
it holds; only its forearm keeps a direction of its own.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtGui import QPainter, QTransform

from footcare_gui.figure.model.foot_contact import BALL
from footcare_gui.figure.model.foot_side import ROW_APART, SideFootPose
from footcare_gui.figure.model.geometry import rot
from footcare_gui.figure.painter.feet.hand_parts import (
    HandLayer,
    HoldingHand,
    finger,
    palm,
)
from footcare_gui.figure.painter.feet.ink import Piece
from footcare_gui.figure.painter.feet.side import to_world
from footcare_gui.figure.painter.palette import FigurePalette

_RIM = 0.0105
_OTHER_AT, _OTHER_TURNED, _OTHER_SHADED = 0.24 + 0.10j, -24, 0.46
"""The second hand against the first: where it is, how far its forearm is turned, and its shade."""


def paint_side_hand(
    painter: QPainter,
    palette: FigurePalette,
    pose: SideFootPose,
    *,
    layer: HandLayer,
    forearm_deg: float,
    hands: int = 1,
) -> None:
    """Paint one layer of a hand that holds the toes.

    Args:
        painter: In the figure's coordinates.
        palette: Colours.
        pose: Of the foot that is held.
        layer: Which part of the hand.
        forearm_deg: Direction in the world in which the forearm leaves the wrist.
        hands: 1, or 2 with the other behind it, nearer to the little toe.
    """
    painter.save()
    painter.setTransform(_toe_frame(pose), True)
    turned_deg = round(forearm_deg - pose.pitch_deg - pose.toes_deg)
    _holding(turned_deg, hands).paint(painter, palette, layer)
    painter.restore()


def _toe_frame(pose: SideFootPose) -> QTransform:
    ball = BALL.centre
    frame = to_world(pose).translate(ball.real, ball.imag).rotate(pose.toes_deg)
    return frame.translate(-ball.real, -ball.imag)


@lru_cache(maxsize=90)
def _holding(forearm_deg: int, hands: int) -> HoldingHand:
    """Four fingers side by side under all toes, the thumb across their tops; once or twice."""
    near = _grasp(forearm_deg)
    if hands == 1:
        return HoldingHand(near.fingers, (*near.palm, *near.thumb))
    far = _grasp(forearm_deg + _OTHER_TURNED, _OTHER_AT, shaded=_OTHER_SHADED)
    return HoldingHand((*far.palm, *far.fingers, *near.fingers), (*near.palm, *near.thumb))


class _Grasp(NamedTuple):
    fingers: tuple[Piece, ...]
    palm: tuple[Piece, ...]
    thumb: tuple[Piece, ...]


def _grasp(forearm_deg: int, at: complex = 0j, shaded: float = 0.0) -> _Grasp:
    wrist, along = at + 1.13 + 0.12j, rot(forearm_deg)
    fingers: list[Piece] = []
    for share in (0.86, 0.60, 0.34, 0.08):
        beside = at + (ROW_APART * 4 - 0.20) * share
        fingers += finger(
            [beside + 1.08 - 0.20j, beside + 1.04 - 0.30j, beside + 0.93 - 0.36j,
             beside + 0.74 - 0.345j],
            (0.062, 0.060, 0.056, 0.050),
            rim=_RIM,
            shaded=shaded + 0.25 * share,
        )  # fmt: skip
    back = palm(
        [at + 1.06 - 0.14j, at + 1.08 - 0.04j, at + 1.11 + 0.05j, wrist, wrist + along * 0.42,
         wrist + along * 1.5],
        [0.085, 0.112, 0.115, 0.098, 0.102, 0.128],
        rim=_RIM,
        shaded=shaded,
    )  # fmt: skip
    thumb = finger(
        [at + 1.02 + 0.06j, at + 0.92 + 0.06j, at + 0.82, at + 0.75 - 0.08j],
        (0.066, 0.056, 0.050, 0.043),
        rim=_RIM,
        shaded=shaded,
        nail_side=-1,
    )
    return _Grasp(tuple(fingers), tuple(back), tuple(thumb))
