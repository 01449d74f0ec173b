"""Hands at the toes of a foot seen from the side, drawn once in the toes' own coordinates.

The coordinates are those of the toes at rest (HH, ankle at 0), so a hand turns with the toes that
it holds; only its forearm keeps a direction of its own.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Final, Literal, TypeAlias

from PySide6.QtGui import QPainter, QTransform

from footcare_gui.figure.model.foot_close_up import SideHold
from footcare_gui.figure.model.foot_contact import BALL
from footcare_gui.figure.model.foot_side import SideFootPose
from footcare_gui.figure.model.geometry import rot
from footcare_gui.figure.painter.feet.hand_parts import crease, finger, melt, palm
from footcare_gui.figure.painter.feet.ink import Piece, paint_pieces
from footcare_gui.figure.painter.feet.side import to_world
from footcare_gui.figure.painter.feet.skin import hand_skin
from footcare_gui.figure.painter.palette import FigurePalette

HandLayer: TypeAlias = Literal["behind", "before"]
"""What lies behind the toes is painted before the foot, what lies before them after it."""

_RIM = 0.0105


@dataclass(frozen=True, slots=True)
class _Hand:
    behind: tuple[Piece, ...]
    before: tuple[Piece, ...]


def paint_side_hand(
    painter: QPainter,
    palette: FigurePalette,
    pose: SideFootPose,
    *,
    hold: SideHold,
    layer: HandLayer,
    forearm_deg: float,
) -> None:
    """Paint one layer of a hand that holds the toes.

    Args:
        painter: In the figure's coordinates.
        palette: Colours.
        pose: Of the foot that is held.
        hold: How the hand takes the toes.
        layer: Which part of the hand.
        forearm_deg: Direction in the world in which the forearm leaves the wrist.
    """
    hand = _HOLDS[hold](round(forearm_deg - pose.pitch_deg - pose.toes_deg))
    painter.save()
    painter.setTransform(_toe_frame(pose), True)
    paint_pieces(painter, hand_skin(palette), hand.behind if layer == "behind" else hand.before)
    painter.restore()


def _toe_frame(pose: SideFootPose) -> QTransform:
    ball = BALL.centre
    frame = to_world(pose).translate(ball.real, ball.imag).rotate(pose.toes_deg)
    return frame.translate(-ball.real, -ball.imag)


@lru_cache(maxsize=90)
def _pinch(forearm_deg: int) -> _Hand:
    wrist, along = 1.30 - 0.28j, rot(forearm_deg)
    hand = palm(
        [1.01 - 0.335j, 1.12 - 0.315j, 1.22 - 0.295j, wrist, wrist + along * 0.40,
         wrist + along * 1.3],
        [0.098, 0.126, 0.120, 0.098, 0.100, 0.122],
        rim=_RIM,
    )  # fmt: skip
    index = finger([1.10 - 0.355j, 0.96 - 0.400j, 0.83 - 0.388j, 0.715 - 0.362j], 0.050, rim=_RIM)
    thumb = finger(
        [1.16 - 0.235j, 1.06 - 0.168j, 0.935 - 0.150j, 0.815 - 0.178j, 0.775 - 0.190j],
        (0.070, 0.056, 0.050, 0.045, 0.040),
        rim=_RIM,
        nail_side=-1,
    )
    roots = melt([1.075 - 0.345j, 1.13 - 0.315j, 1.2 - 0.29j], (0.062, 0.088, 0.09))
    lines = [
        crease([1.035 - 0.235j, 1.01 - 0.285j, 1.03 - 0.335j], 0.013, 0.55),
        crease([0.90 - 0.447j, 0.885 - 0.42j, 0.89 - 0.395j], 0.011, 0.35),
    ]
    far = finger(
        [1.08 - 0.36j, 0.95 - 0.428j, 0.81 - 0.418j, 0.70 - 0.385j], 0.050, rim=_RIM, shaded=0.40
    )
    return _Hand(tuple(far), (*hand, *index, *thumb, roots, *lines))


@lru_cache(maxsize=90)
def _over(forearm_deg: int) -> _Hand:
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
    return _Hand(tuple(far), (*hand, *index, *thumb, roots, fold))


_HOLDS: Final[MappingProxyType[SideHold, Callable[[int], _Hand]]] = MappingProxyType(
    {"pinch": _pinch, "over": _over}
)
