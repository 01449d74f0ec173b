"""Hands at a foot seen from the side: one holds the toes, the other may hold the heel.

The first is drawn once in the toes' own coordinates (HH, ankle at 0, toes at rest): it turns with
the end of the toes that it holds, and only its forearm keeps a direction of its own. The second is
drawn in the foot's coordinates.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QPainter, QTransform

from footcare_gui.figure.model.foot_contact import BALL
from footcare_gui.figure.model.foot_side import ROW_APART, SideFootPose
from footcare_gui.figure.model.foot_toes import TOE_SHAPES
from footcare_gui.figure.model.geometry import rot
from footcare_gui.figure.painter.feet.hand_parts import (
    HandLayer,
    HoldingHand,
    finger,
    melt,
    palm,
)
from footcare_gui.figure.painter.feet.ink import Piece
from footcare_gui.figure.painter.feet.side import to_world
from footcare_gui.figure.painter.palette import FigurePalette

_RIM = 0.0105
_JOINT = 2
_BIG_TOE_JOINT = complex(*TOE_SHAPES[1].rest[_JOINT][:2])
"""Where the big toe curls; the hand that holds its end goes with that."""
_FOLLOWS = 0.25
"""How far it turns with the curl: a wrist gives for the rest."""
_OF_THE_FAR_ARM = 0.30
"""How much of the shade the hand at the heel takes, as in the figure."""


def paint_side_hand(
    painter: QPainter,
    palette: FigurePalette,
    pose: SideFootPose,
    *,
    layer: HandLayer,
    forearm_deg: float,
) -> None:
    """Paint one layer of a hand that holds the toes.

    Args:
        painter: In the figure's coordinates.
        palette: Colours.
        pose: Of the foot that is held.
        layer: Which part of the hand.
        forearm_deg: Direction in the world in which the forearm leaves the wrist.
    """
    painter.save()
    painter.setTransform(_toe_frame(pose), True)
    turned_deg = round(forearm_deg - pose.pitch_deg - pose.toes_deg + _bent_deg(pose))
    _holding(turned_deg).paint(painter, palette, layer)
    painter.restore()


def paint_heel_hand(
    painter: QPainter, palette: FigurePalette, pose: SideFootPose, layer: HandLayer
) -> None:
    """Paint one layer of a hand that holds the heel from behind, its fingers under the sole."""
    painter.save()
    painter.setTransform(to_world(pose), True)
    _cupping().paint(painter, palette, layer)
    painter.restore()


def _toe_frame(pose: SideFootPose) -> QTransform:
    ball = BALL.centre
    frame = to_world(pose).translate(ball.real, ball.imag).rotate(pose.toes_deg)
    bend = _BIG_TOE_JOINT - ball
    frame.translate(bend.real, bend.imag).rotate(-_bent_deg(pose))
    return frame.translate(-_BIG_TOE_JOINT.real, -_BIG_TOE_JOINT.imag)


def _bent_deg(pose: SideFootPose) -> float:
    return _FOLLOWS * pose.curl_deg


@lru_cache(maxsize=128)
def _holding(forearm_deg: int) -> HoldingHand:
    """Four fingers side by side under all toes, the thumb across their tops."""
    fingers, thumb = _grip()
    return HoldingHand(fingers, (*_palm(forearm_deg), *thumb))


@lru_cache(maxsize=1)
def _grip() -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Fingers and thumb: they turn with the toes, whichever way the forearm goes."""
    fingers: list[Piece] = []
    for share in (0.86, 0.60, 0.34, 0.08):
        beside = (ROW_APART * 4 - 0.20) * share
        fingers += finger(
            [beside + 1.06 - 0.20j, beside + 1.01 - 0.31j, beside + 0.90 - 0.375j,
             beside + 0.72 - 0.375j],
            (0.064, 0.062, 0.058, 0.052),
            rim=_RIM,
            shaded=0.25 * share,
        )  # fmt: skip
    thumb = finger(
        [1.03 + 0.05j, 0.95 + 0.035j, 0.86 - 0.025j, 0.775 - 0.10j],
        (0.072, 0.064, 0.056, 0.048),
        rim=_RIM,
        nail_side=-1,
    )
    return tuple(fingers), tuple(thumb)


def _palm(forearm_deg: int) -> list[Piece]:
    wrist, along = 1.13 + 0.12j, rot(forearm_deg)
    return palm(
        [1.06 - 0.14j, 1.08 - 0.04j, 1.11 + 0.05j, wrist, wrist + along * 0.42,
         wrist + along * 1.5],
        [0.085, 0.112, 0.115, 0.098, 0.102, 0.128],
        rim=_RIM,
    )  # fmt: skip


@lru_cache(maxsize=1)
def _cupping() -> HoldingHand:
    """The heel lies in the hand: its palm behind, one finger before the sole's border."""
    root, shaded = -0.36 - 0.30j, _OF_THE_FAR_ARM
    behind = [
        *finger([root, -0.18 - 0.375j, 0.02 - 0.385j, 0.19 - 0.355j],
                (0.070, 0.058, 0.052, 0.045), rim=_RIM, shaded=shaded + 0.25),
        *palm([-0.33 - 0.33j, -0.40 - 0.23j, -0.47 - 0.12j, -0.57 - 0.04j, -0.70 + 0.02j,
               -1.7 + 0.30j], [0.075, 0.105, 0.110, 0.092, 0.094, 0.125], rim=_RIM,
              shaded=shaded),
    ]  # fmt: skip
    before = [
        *finger([root, -0.20 - 0.345j, -0.06 - 0.345j, 0.075 - 0.305j],
                (0.062, 0.054, 0.050, 0.044), rim=_RIM, shaded=shaded),
        melt([-0.40 - 0.24j, root], [0.075, 0.060], shaded),
    ]  # fmt: skip
    return HoldingHand(tuple(behind), tuple(before))
