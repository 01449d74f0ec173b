"""A bare foot in plan: the sole, or its upper side from above or from the front."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPainterPath

from footcare_gui.figure.model.foot_plan import PlanFoot, PlanFootPose, PlanToe, plan_foot
from footcare_gui.figure.model.geometry import tube_outline
from footcare_gui.figure.painter.feet.ink import Piece, paint_pieces
from footcare_gui.figure.painter.feet.plan_marks import body_marks
from footcare_gui.figure.painter.feet.plan_toes import toe_marks
from footcare_gui.figure.painter.feet.shapes import chain_shapes, flattened, grown
from footcare_gui.figure.painter.feet.skin import Skin, foot_skin, sole_skin
from footcare_gui.figure.painter.palette import FigurePalette
from footcare_gui.figure.painter.paths import joined, smooth

Layer = Callable[[QPainter], None]
"""Paints something in the foot's coordinates."""

PLAN_RIM: Final = 0.0075


@dataclass(frozen=True, slots=True)
class _ToeArt:
    shape: QPainterPath
    rim: QPainterPath
    marks: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class _PlanArt:
    body: QPainterPath
    rim: QPainterPath
    toes: tuple[_ToeArt, ...]
    marks: tuple[Piece, ...]


def paint_plan_foot(
    painter: QPainter,
    palette: FigurePalette,
    pose: PlanFootPose,
    *,
    tone: float = 0.0,
    detail: int = 2,
    behind: Layer | None = None,
    before_body: Layer | None = None,
) -> PlanFoot:
    """Paint one foot in plan.

    Args:
        painter: In the foot's coordinates: foot lengths, heel at 0, toes to +y; turn, scale and
            mirror it before.
        palette: Colours.
        pose: How the toes stand.
        tone: 0 lit, 1 wholly in the shade.
        detail: 0 flat shapes, 1 nails and pads, 2 tendons and creases.
        behind: Painted first: what lies under the foot, or fingers behind the toes.
        before_body: Painted after the toes and before the body that covers their roots.

    Returns:
        The posed foot, for cues and hands that touch it.
    """
    foot = plan_foot(pose)
    art = _plan_art(foot, pose, detail)
    skin = (sole_skin if pose.surface == "sole" else foot_skin)(palette, tone)
    painter.setPen(Qt.PenStyle.NoPen)
    if behind is not None:
        behind(painter)
    painter.fillPath(art.rim, skin.rim)
    for toe in reversed(art.toes):
        _paint_toe(painter, toe, skin)
    if before_body is not None:
        before_body(painter)
    painter.fillPath(art.body, skin.base)
    paint_pieces(painter, skin, art.marks)
    return foot


def plan_foot_outline(pose: PlanFootPose, grow: float = 0.0) -> QPainterPath:
    """The whole foot as one path in the foot's coordinates, filled by winding."""
    return _outline(plan_foot(pose), round(grow, 4))


def _paint_toe(painter: QPainter, toe: _ToeArt, skin: Skin) -> None:
    painter.fillPath(toe.rim, skin.rim)
    painter.fillPath(toe.shape, skin.base)
    paint_pieces(painter, skin, toe.marks)


@lru_cache(maxsize=128)
def _outline(foot: PlanFoot, grow: float) -> QPainterPath:
    parts = [smooth(grown(foot.body, grow) if grow else foot.body)]
    parts += [_toe_shape(foot, index, grow) for index in range(len(foot.toes))]
    return flattened(joined(*parts))


@lru_cache(maxsize=160)
def _plan_art(foot: PlanFoot, pose: PlanFootPose, detail: int) -> _PlanArt:
    toes = tuple(
        _toe_art(pose, toe, index, marked=detail > 0) for index, toe in enumerate(foot.toes)
    )
    return _PlanArt(
        body=smooth(foot.body),
        rim=smooth(grown(foot.body, PLAN_RIM)),
        toes=toes,
        marks=body_marks(pose) if detail > 1 else (),
    )


def _toe_art(pose: PlanFootPose, toe: PlanToe, index: int, *, marked: bool) -> _ToeArt:
    shapes = chain_shapes(toe.centres, toe.radii, rim=PLAN_RIM * 0.9, cap=_cap(index))
    return _ToeArt(shapes.shape, shapes.rim, toe_marks(pose, toe, index) if marked else ())


def _cap(index: int) -> float:
    return 1.12 if index else 1.05


def _toe_shape(foot: PlanFoot, index: int, grow: float = 0.0) -> QPainterPath:
    toe = foot.toes[index]
    return smooth(tube_outline(toe.centres, [r + grow for r in toe.radii], 2, _cap(index)))
