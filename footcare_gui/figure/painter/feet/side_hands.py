"""A hand at the toes of a foot seen from the side, drawn once in the toes' own coordinates.

The coordinates are those of the toes at rest (HH, ankle at 0), so the hand turns with the toes that
it holds; only its forearm keeps a direction of its own.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QPainter, QTransform

from footcare_gui.figure.model.foot_contact import BALL
from footcare_gui.figure.model.foot_side import SideFootPose
from footcare_gui.figure.model.geometry import rot
from footcare_gui.figure.painter.feet.hand_parts import (
    HandLayer,
    HoldingHand,
    crease,
    finger,
    melt,
    palm,
)
from footcare_gui.figure.painter.feet.ink import Piece
from footcare_gui.figure.painter.feet.side import to_world
from footcare_gui.figure.painter.palette import FigurePalette

_RIM = 0.0105


def paint_side_hand(
    painter: QPainter,
    palette: FigurePalette,
    pose: SideFootPose,
    *,
    layer: HandLayer,
    forearm_deg: float,
    under: bool = False,
) -> None:
    """Paint one layer of a hand that holds the toes.

    Args:
        painter: In the figure's coordinates.
        palette: Colours.
        pose: Of the foot that is held.
        layer: Which part of the hand.
        forearm_deg: Direction in the world in which the forearm leaves the wrist.
        under: Palm and fingers lie under the toes, which show before them.
    """
    painter.save()
    painter.setTransform(_toe_frame(pose), True)
    hand = _under if under else _over
    hand(round(forearm_deg - pose.pitch_deg - pose.toes_deg)).paint(painter, palette, layer)
    painter.restore()


def _toe_frame(pose: SideFootPose) -> QTransform:
    ball = BALL.centre
    frame = to_world(pose).translate(ball.real, ball.imag).rotate(pose.toes_deg)
    return frame.translate(-ball.real, -ball.imag)


@lru_cache(maxsize=90)
def _over(forearm_deg: int) -> HoldingHand:
    wrist, along = 1.16 - 0.02j, rot(forearm_deg)
    hand = palm(
        [0.95 - 0.355j, 1.04 - 0.29j, 1.11 - 0.17j, wrist, wrist + along * 0.42,
         wrist + along * 1.5],
        [0.082, 0.112, 0.122, 0.100, 0.102, 0.128],
        rim=_RIM,
    )  # fmt: skip
    index = finger([1.06 - 0.34j, 0.96 - 0.398j, 0.85 - 0.396j, 0.755 - 0.364j], 0.052, rim=_RIM)
    thumb = finger(
        [1.11 - 0.12j, 1.00 - 0.105j, 0.89 - 0.135j, 0.80 - 0.165j, 0.755 - 0.180j],
        (0.070, 0.056, 0.050, 0.045, 0.040),
        rim=_RIM,
        nail_side=-1,
    )
    roots = melt([1.02 - 0.325j, 1.08 - 0.25j, 1.13 - 0.14j], (0.066, 0.088, 0.090))
    fold = crease([0.985 - 0.195j, 0.972 - 0.25j, 0.985 - 0.305j], 0.013)
    far: list[Piece] = []
    for drop, shaded in ((0.078, 0.62), (0.040, 0.40)):
        far += finger(
            [1.02 - 0.36j - 1j * drop, 0.92 - 0.402j - 1j * drop, 0.83 - 0.390j - 1j * drop,
             0.745 + 0.25 * drop - 0.360j - 1j * drop],
            0.050,
            rim=_RIM,
            shaded=shaded,
        )  # fmt: skip
    return HoldingHand(tuple(far), (*hand, *index, *thumb, roots, fold))


@lru_cache(maxsize=90)
def _under(forearm_deg: int) -> HoldingHand:
    """Four fingers along the soles of all toes, the thumb over their tops."""
    wrist, along = 1.17 - 0.04j, rot(forearm_deg)
    hand = palm(
        [0.93 - 0.27j, 1.01 - 0.23j, 1.10 - 0.14j, wrist, wrist + along * 0.42,
         wrist + along * 1.5],
        [0.085, 0.108, 0.118, 0.102, 0.104, 0.128],
        rim=_RIM,
    )  # fmt: skip
    fingers: list[Piece] = []
    for drop, shaded in ((0.102, 0.42), (0.068, 0.30), (0.034, 0.16), (0.0, 0.0)):
        fingers += finger(
            [1.02 - 0.22j - 1j * drop, 0.91 - 0.285j - 1j * drop, 0.79 - 0.30j - 1j * drop,
             0.66 + 0.5 * drop - 0.285j - 1j * drop],
            0.050,
            rim=_RIM,
            shaded=shaded,
        )  # fmt: skip
    roots = melt([0.97 - 0.29j, 1.05 - 0.22j, 1.12 - 0.12j], (0.075, 0.09, 0.095))
    thumb = finger(
        [1.10 - 0.07j, 0.99 - 0.03j, 0.88 - 0.045j, 0.775 - 0.095j],
        (0.066, 0.056, 0.050, 0.043),
        rim=_RIM,
        nail_side=-1,
    )
    return HoldingHand((*thumb, *fingers, *hand, roots), ())
