"""A bare foot seen from the side, for the body and for the close-ups: one shape, two sizes."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPainterPath, QTransform

from footcare_gui.figure.model.foot_contact import BALL
from footcare_gui.figure.model.foot_side import SideFoot, SideFootPose, side_foot
from footcare_gui.figure.model.foot_toes import ToeChain
from footcare_gui.figure.model.geometry import circle_points, tube_outline, unit
from footcare_gui.figure.painter.feet.shapes import chain_shapes, grown, ring
from footcare_gui.figure.painter.feet.side_lines import InkLine, side_lines
from footcare_gui.figure.painter.feet.skin import Skin, foot_skin
from footcare_gui.figure.painter.palette import FigurePalette
from footcare_gui.figure.painter.paths import alpha, joined, mix, point, polygon, smooth

PLAIN: Final = 0
"""Detail: flat shapes only, for figures under about 110 px."""
MODELLED: Final = 1
"""Detail: rims, undersides and nails."""
FULL: Final = 2
"""Detail: bones, tendons and creases too, for close-ups."""

RIM: Final = 0.011
"""Width of the line round a close-up foot, in HH."""

_BIG_TOE = 1
_GLOW_RADII, _GLOW_INSIDE, _GLOW_OF_A_BAND = (0.062, 0.046, 0.030, 0.015), 0.066, 0.30
"""Half-widths of the light along a sole, its way inside the skin, and the strength of each band."""


@dataclass(frozen=True, slots=True)
class _ToeArt:
    shape: QPainterPath
    rim: QPainterPath
    underside: QPainterPath
    nail: QPainterPath
    depth: float
    """How much of the shade this toe takes because others stand before it."""


@dataclass(frozen=True, slots=True)
class _FootArt:
    body: QPainterPath
    rim: QPainterPath
    ball: QPainterPath
    sole_shade: QPainterPath
    far_top: QPainterPath
    toes: tuple[_ToeArt, ...]
    lines: tuple[InkLine, ...]


def paint_side_foot(
    painter: QPainter,
    palette: FigurePalette,
    pose: SideFootPose,
    *,
    detail: int = FULL,
    tone: float = 0.0,
    rim: float = RIM,
) -> SideFoot:
    """Paint one bare foot, without the leg above it.

    The caller paints the leg afterwards, over the ankle: the foot reaches .36 HH above the joint.

    Args:
        painter: In the figure's coordinates, HH, y up.
        palette: Colours.
        pose: How the foot stands.
        detail: `PLAIN`, `MODELLED` or `FULL`.
        tone: 0 lit, 1 wholly in the shade (a far foot).
        rim: Width of the line round foot and toes in HH, 0 for none.

    Returns:
        The solved foot in its own frame, for cues and hands that touch it.
    """
    foot = side_foot(pose)
    art = _foot_art(foot, pose.view == "medial", detail, round(rim, 4))
    skin = foot_skin(palette, tone)
    painter.save()
    painter.translate(point(pose.ankle))
    painter.rotate(pose.pitch_deg)
    painter.setPen(Qt.PenStyle.NoPen)
    if rim > 0:
        painter.fillPath(art.rim, skin.rim)
    painter.fillPath(art.ball, skin.base)
    for toe in art.toes:
        _paint_toe(painter, skin, toe, rimmed=rim > 0, modelled=detail > PLAIN)
    painter.fillPath(art.far_top, skin.base)
    painter.fillPath(art.body, skin.base)
    if detail > PLAIN:
        painter.fillPath(art.sole_shade, skin.shadow(0.30))
        for line in art.lines:
            painter.fillPath(line.shape, skin.line(line.opacity))
    painter.restore()
    return foot


def paint_sole_glow(
    painter: QPainter, palette: FigurePalette, pose: SideFootPose, strength: float
) -> None:
    """Paint a soft light along the sole from heel to ball, where a stretch is felt."""
    painter.save()
    painter.setTransform(to_world(pose), True)
    for band in _sole_bands(side_foot(pose).sole):
        painter.fillPath(band, alpha(palette.glow, strength * _GLOW_OF_A_BAND))
    painter.restore()


@lru_cache(maxsize=32)
def _sole_bands(sole: tuple[complex, ...]) -> tuple[QPainterPath, ...]:
    line = [z + 1j * _GLOW_INSIDE for z in sole[1::3]]
    ends = len(line) - 1
    shape = [0.35 + 0.65 * math.sin(math.pi * k / ends) for k in range(ends + 1)]
    return tuple(
        smooth(tube_outline(line, [radius * k for k in shape], 2)) for radius in _GLOW_RADII
    )


def _paint_toe(
    painter: QPainter, skin: Skin, toe: _ToeArt, *, rimmed: bool, modelled: bool
) -> None:
    if rimmed:
        painter.fillPath(toe.rim, skin.rim)
    painter.fillPath(toe.shape, skin.shadow(toe.depth))
    if modelled:
        painter.fillPath(toe.underside, skin.shadow(toe.depth + 0.30 * (1 - toe.depth)))
        painter.fillPath(toe.nail, mix(skin.nail, skin.base, 0.1 + toe.depth / 2))


def side_foot_outline(pose: SideFootPose, grow: float = 0.0) -> QPainterPath:
    """The whole foot as one path in the world, filled by winding: silhouettes, rims, ghosts.

    Args:
        pose: How the foot stands.
        grow: How much larger than the skin, in HH (a rim's width).
    """
    foot = side_foot(pose)
    return to_world(pose).map(_outline(foot, round(grow, 4)))


def to_world(pose: SideFootPose) -> QTransform:
    """From the foot's own frame to the world's."""
    return QTransform().translate(pose.ankle.real, pose.ankle.imag).rotate(pose.pitch_deg)


@lru_cache(maxsize=256)
def _outline(foot: SideFoot, grow: float) -> QPainterPath:
    parts = [smooth(grown(foot.body, grow) if grow else foot.body), _ball(grow)]
    parts += [_toe_shape(chain, grow) for _, chain in foot.toes]
    parts.append(_far_top(foot, grow))
    return joined(*parts)


@lru_cache(maxsize=256)
def _foot_art(foot: SideFoot, medial: bool, detail: int, rim: float) -> _FootArt:
    count = len(foot.toes)
    level = medial and not foot.far_top
    toes = tuple(
        _toe_art(toe, chain, _depth(level, index, count), rim)
        for index, (toe, chain) in enumerate(foot.toes)
    )
    return _FootArt(
        body=smooth(foot.body),
        rim=joined(smooth(grown(foot.body, rim)), _ball(rim), _far_top(foot, rim)),
        ball=_ball(0.0),
        sole_shade=_sole_shade(foot),
        far_top=_far_top(foot),
        toes=toes,
        lines=side_lines(foot, medial) if detail >= FULL else (),
    )


def _far_top(foot: SideFoot, grow: float = 0.0) -> QPainterPath:
    if not foot.far_top:
        return QPainterPath()
    return smooth(grown(foot.far_top, grow) if grow else foot.far_top)


def _depth(medial: bool, index: int, count: int) -> float:
    if medial:
        return 0.0 if index == count - 1 else 0.38
    return 0.10 * (count - 1 - index) / (count - 1)


@lru_cache(maxsize=512)
def _toe_art(toe: int, chain: ToeChain, depth: float, rim: float) -> _ToeArt:
    shapes = chain_shapes(chain.centres, chain.radii, rim=rim * 0.85)
    return _ToeArt(
        shape=shapes.shape,
        rim=shapes.rim,
        underside=shapes.underside,
        nail=smooth(_nail(chain, toe == _BIG_TOE)),
        depth=depth,
    )


@lru_cache(maxsize=512)
def _toe_shape(chain: ToeChain, grow: float = 0.0) -> QPainterPath:
    return smooth(tube_outline(chain.centres, [r + grow for r in chain.radii], 2))


@lru_cache(maxsize=16)
def _ball(grow: float) -> QPainterPath:
    return polygon(circle_points(BALL.centre, BALL.radius + grow, 32))


_BIG_NAIL = ((0.10, 0.0, 0.30), (0.0, -0.30, 0.93), (0.0, -1.05, 1.10), (0.0, -1.22, 0.92),
             (0.0, -0.85, 0.66), (0.0, -0.30, 0.36))  # fmt: skip
_SMALL_NAIL = ((0.0, 0.0, 0.40), (0.0, -0.35, 0.93), (0.0, -0.95, 0.97), (0.0, -1.05, 0.72),
               (0.0, -0.42, 0.50))  # fmt: skip
"""Rows (ahead in radii, ahead in nail lengths, up in radii) from the toe's tip."""


def _nail(chain: ToeChain, big: bool) -> list[complex]:
    """A sliver on the upper side of the last joint."""
    before, end = chain.centres[-2:]
    radius = chain.radii[-1]
    ahead = unit(end - before)
    length = abs(end - before) * (0.9 if big else 0.8) + radius * (0.3 if big else 0.42)
    tip = end + ahead * radius * 0.62
    return [
        tip + ahead * (a * radius + b * length) + ahead * 1j * c * radius
        for a, b, c in (_BIG_NAIL if big else _SMALL_NAIL)
    ]


_SHADE_THICKNESS = ((-0.10, 0.032), (0.08, 0.048), (0.24, 0.066), (0.38, 0.062), (0.52, 0.034))


def _sole_shade(foot: SideFoot) -> QPainterPath:
    """The underside that turns away from the light, along the sole's own contour."""
    heel = [-0.291 - 0.235j, -0.274 - 0.274j, -0.243 - 0.300j, -0.212 - 0.312j, -0.175 - 0.318j]
    front = [0.535 - 0.320j, foot.toe_point(0.60 - 0.316j)]
    inner = [z + 1j * _thickness(z.real) for z in foot.sole[::2]]
    over_ball = [foot.toe_point(0.62 - 0.297j)]
    return ring([*heel, *foot.sole, *front, *over_ball, *inner[::-1], -0.215 - 0.275j])


def _thickness(x: float) -> float:
    for (x0, y0), (x1, y1) in pairwise(_SHADE_THICKNESS):
        if x <= x1:
            return y0 + (y1 - y0) * (x - x0) / (x1 - x0)
    return _SHADE_THICKNESS[-1][1]
